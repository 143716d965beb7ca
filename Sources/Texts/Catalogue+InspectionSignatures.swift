extension Catalogue {
    /// Signatures: whose they are, what they cover, and what they are worth.
    static let inspectionSignatureTexts: [String: Text] = [
        "inspect.signature.issuer": Text(
            en: "Issuer's signature",
            es: "Firma del emisor",
            pt: "Assinatura do emissor",
            fr: "Signature de l'émetteur"
        ),
        "inspect.signature.exporter": Text(
            en: "Exporter's signature",
            es: "Firma del exportador",
            pt: "Assinatura do exportador",
            fr: "Signature de l'exportateur"
        ),
        "inspect.signature.official": Text(
            en: "Official's signature",
            es: "Firma del funcionario",
            pt: "Assinatura do funcionário",
            fr: "Signature du fonctionnaire"
        ),
        "inspect.signature.state": Text(en: "verdict", es: "veredicto", pt: "veredito", fr: "verdict"),
        "inspect.signature.covers": Text(en: "covers", es: "cubre", pt: "cobre", fr: "couvre"),
        "inspect.signature.signer": Text(en: "signed by", es: "firmado por", pt: "assinado por", fr: "signé par"),
        "inspect.signature.authority": Text(
            en: "certificate issued by",
            es: "certificado emitido por",
            pt: "certificado emitido por",
            fr: "certificat émis par"
        ),
        "inspect.signature.serial": Text(
            en: "serial number",
            es: "número de serie",
            pt: "número de série",
            fr: "numéro de série"
        ),
        "inspect.signature.validity": Text(
            en: "certificate in force",
            es: "certificado vigente",
            pt: "certificado vigente",
            fr: "certificat en vigueur"
        ),
        "inspect.signature.algorithm": Text(en: "algorithm", es: "algoritmo", pt: "algoritmo", fr: "algorithme"),
        "inspect.signature.claimed": Text(
            en: "time in the document",
            es: "hora en el documento",
            pt: "hora no documento",
            fr: "heure dans le document"
        ),
        "inspect.signature.judged": Text(en: "judged at", es: "juzgado a las", pt: "avaliado em", fr: "évalué au"),
        "inspect.signature.proven": Text(
            en: "existed by",
            es: "existía a más tardar",
            pt: "existia o mais tardar em",
            fr: "existait au plus tard le"
        ),
        "inspect.signature.indication": Text(
            en: "EN 319 102-1",
            es: "EN 319 102-1",
            pt: "EN 319 102-1",
            fr: "EN 319 102-1"
        ),
        "inspect.signed.valid": Text(
            en: "holds, by a trusted signer",
            es: "es válida, de un firmante de confianza",
            pt: "válida, de um signatário de confiança",
            fr: "tient, d'un signataire de confiance"
        ),
        "inspect.signed.remarked": Text(
            en: "holds, by a trusted signer, with remarks",
            es: "es válida, de un firmante de confianza, con avisos",
            pt: "válida, de um signatário de confiança, com advertências",
            fr: "tient, d'un signataire de confiance, avec avertissements"
        ),
        "inspect.signed.invalid": Text(en: "does not count", es: "no vale", pt: "não vale", fr: "ne compte pas"),
        "inspect.signed.absent": Text(en: "there is none", es: "no la hay", pt: "não há", fr: "il n'y en a pas"),
        "inspect.signed.unjudged": Text(en: "not judged", es: "no juzgada", pt: "não avaliada", fr: "non évaluée"),
        "inspect.covers.whole": Text(
            en: "the whole document",
            es: "todo el documento",
            pt: "o documento inteiro",
            fr: "le document entier"
        ),
        "inspect.covers.nothing": Text(en: "nothing", es: "nada", pt: "nada", fr: "rien"),
        "inspect.covers.exporter": Text(
            en: "what the exporter declares (block COD)",
            es: "lo que declara el exportador (bloque COD)",
            pt: "o que o exportador declara (bloco COD)",
            fr: "ce que déclare l'exportateur (bloc COD)"
        ),
        "inspect.covers.official": Text(
            en: "the whole certificate: declaration, exporter's signature, entity and certification (block CODEH)",
            es: "todo el certificado: declaración, firma del exportador, entidad y certificación (bloque CODEH)",
            pt: "o certificado inteiro: declaração, assinatura do exportador, entidade e certificação (bloco CODEH)",
            fr:
                "le certificat entier : déclaration, signature de l'exportateur, organisme et certification (bloc CODEH)"
        ),
        "inspect.cover.issuer.valid": Text(
            en: "Signed by the issuing authority: the signature holds",
            es: "Firmado por la autoridad emisora: la firma es válida",
            pt: "Assinado pela autoridade emissora: a assinatura é válida",
            fr: "Signé par l'autorité émettrice : la signature tient"
        ),
        "inspect.cover.issuer.remarked": Text(
            en: "Signed by the issuing authority: the signature holds, with remarks",
            es: "Firmado por la autoridad emisora: la firma es válida, con avisos",
            pt: "Assinado pela autoridade emissora: a assinatura é válida, com advertências",
            fr: "Signé par l'autorité émettrice : la signature tient, avec avertissements"
        ),
        "inspect.cover.issuer.invalid": Text(
            en: "NOT VALID: the signature of the issuing authority does not count for this part",
            es: "NO VÁLIDO: la firma de la autoridad emisora no vale para esta parte",
            pt: "NÃO VÁLIDO: a assinatura da autoridade emissora não vale para esta parte",
            fr: "NON VALIDE : la signature de l'autorité émettrice ne compte pas pour cette partie"
        ),
        "inspect.cover.issuer.absent": Text(
            en: "NOT SIGNED by the issuing authority",
            es: "SIN FIRMA de la autoridad emisora",
            pt: "SEM ASSINATURA da autoridade emissora",
            fr: "NON SIGNÉ par l'autorité émettrice"
        ),
        "inspect.cover.issuer.unjudged": Text(
            en: "The signature of the issuing authority was not judged",
            es: "La firma de la autoridad emisora no se juzgó",
            pt: "A assinatura da autoridade emissora não foi avaliada",
            fr: "La signature de l'autorité émettrice n'a pas été évaluée"
        ),
        "inspect.cover.exporter.valid": Text(
            en: "Signed by the exporter: the signature holds",
            es: "Firmado por el exportador: la firma es válida",
            pt: "Assinado pelo exportador: a assinatura é válida",
            fr: "Signé par l'exportateur : la signature tient"
        ),
        "inspect.cover.exporter.remarked": Text(
            en: "Signed by the exporter: the signature holds, with remarks",
            es: "Firmado por el exportador: la firma es válida, con avisos",
            pt: "Assinado pelo exportador: a assinatura é válida, com advertências",
            fr: "Signé par l'exportateur : la signature tient, avec avertissements"
        ),
        "inspect.cover.exporter.invalid": Text(
            en: "NOT VALID: the signature of the exporter does not count for this part",
            es: "NO VÁLIDO: la firma del exportador no vale para esta parte",
            pt: "NÃO VÁLIDO: a assinatura do exportador não vale para esta parte",
            fr: "NON VALIDE : la signature de l'exportateur ne compte pas pour cette partie"
        ),
        "inspect.cover.exporter.absent": Text(
            en: "NOT SIGNED by the exporter",
            es: "SIN FIRMA del exportador",
            pt: "SEM ASSINATURA do exportador",
            fr: "NON SIGNÉ par l'exportateur"
        ),
        "inspect.cover.exporter.unjudged": Text(
            en: "The signature of the exporter was not judged",
            es: "La firma del exportador no se juzgó",
            pt: "A assinatura do exportador não foi avaliada",
            fr: "La signature de l'exportateur n'a pas été évaluée"
        ),
        "inspect.cover.official.valid": Text(
            en: "Signed by the official: the signature holds",
            es: "Firmado por el funcionario: la firma es válida",
            pt: "Assinado pelo funcionário: a assinatura é válida",
            fr: "Signé par le fonctionnaire : la signature tient"
        ),
        "inspect.cover.official.remarked": Text(
            en: "Signed by the official: the signature holds, with remarks",
            es: "Firmado por el funcionario: la firma es válida, con avisos",
            pt: "Assinado pelo funcionário: a assinatura é válida, com advertências",
            fr: "Signé par le fonctionnaire : la signature tient, avec avertissements"
        ),
        "inspect.cover.official.invalid": Text(
            en: "NOT VALID: the signature of the official does not count for this part",
            es: "NO VÁLIDO: la firma del funcionario no vale para esta parte",
            pt: "NÃO VÁLIDO: a assinatura do funcionário não vale para esta parte",
            fr: "NON VALIDE : la signature du fonctionnaire ne compte pas pour cette partie"
        ),
        "inspect.cover.official.absent": Text(
            en: "NOT SIGNED by the official",
            es: "SIN FIRMA del funcionario",
            pt: "SEM ASSINATURA do funcionário",
            fr: "NON SIGNÉ par le fonctionnaire"
        ),
        "inspect.cover.official.unjudged": Text(
            en: "The signature of the official was not judged",
            es: "La firma del funcionario no se juzgó",
            pt: "A assinatura do funcionário não foi avaliada",
            fr: "La signature du fonctionnaire n'a pas été évaluée"
        ),
    ]
}
