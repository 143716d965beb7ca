extension Catalogue {
    /// Labels and words of the report on a chain.
    static let chainTexts: [String: Text] = [
        "chain.result.good": Text(en: "good", es: "bueno", pt: "válido", fr: "bon"),
        "chain.result.warned": Text(
            en: "good, with warnings",
            es: "bueno, con avisos",
            pt: "válido, com advertências",
            fr: "bon, avec avertissements"
        ),
        "chain.result.refused": Text(en: "refused", es: "rechazado", pt: "recusado", fr: "refusé"),
        "chain.role": Text(en: "role, country", es: "función, país", pt: "função, país", fr: "rôle, pays"),
        "chain.claimed": Text(en: "judged at", es: "juzgado al", pt: "julgado em", fr: "jugé au"),
        "chain.proven": Text(en: "proven by", es: "probado al", pt: "provado em", fr: "prouvé au"),
        "chain.policy": Text(
            en: "revocation policy",
            es: "política de revocación",
            pt: "política de revogação",
            fr: "politique de révocation"
        ),
        "chain.policy.require": Text(
            en: "without evidence nothing passes",
            es: "sin evidencia nada pasa",
            pt: "sem evidência nada passa",
            fr: "sans preuve rien ne passe"
        ),
        "chain.policy.prefer": Text(
            en: "without evidence a warning",
            es: "sin evidencia, un aviso",
            pt: "sem evidência, uma advertência",
            fr: "sans preuve, un avertissement"
        ),
        "chain.policy.record": Text(
            en: "without evidence a note",
            es: "sin evidencia, una nota",
            pt: "sem evidência, uma nota",
            fr: "sans preuve, une note"
        ),
        "chain.indication": Text(en: "indication", es: "indicación", pt: "indicação", fr: "indication"),
        "chain.issuer": Text(en: "issuer", es: "emisor", pt: "emissor", fr: "émetteur"),
        "chain.serial": Text(en: "serial", es: "serie", pt: "série", fr: "série"),
        "chain.validity": Text(en: "valid", es: "vigencia", pt: "validade", fr: "validité"),
        "chain.key": Text(
            en: "key, signed with",
            es: "clave, firmado con",
            pt: "chave, assinado com",
            fr: "clé, signé avec"
        ),
        "chain.usage": Text(en: "usage", es: "uso", pt: "uso", fr: "usage"),
        "chain.usage.any": Text(en: "not limited", es: "sin límite", pt: "sem limite", fr: "non limité"),
        "chain.revocation": Text(en: "revocation", es: "revocación", pt: "revogação", fr: "révocation"),
        "chain.revocation.good": Text(en: "not revoked", es: "no revocado", pt: "não revogado", fr: "non révoqué"),
        "chain.revocation.revoked": Text(en: "revoked", es: "revocado", pt: "revogado", fr: "révoqué"),
        "chain.revocation.unknown": Text(
            en: "nobody can say",
            es: "nadie puede decirlo",
            pt: "ninguém pode dizer",
            fr: "personne ne peut le dire"
        ),
        "chain.revocation.stale": Text(
            en: "evidence ran out",
            es: "evidencia vencida",
            pt: "evidência vencida",
            fr: "preuve périmée"
        ),
        "chain.revocation.not-applicable": Text(
            en: "not asked for: itself an anchor",
            es: "no se pide: es un ancla",
            pt: "não se pede: é uma âncora",
            fr: "non demandée : c'est une ancre"
        ),
        "chain.evidence.crl": Text(
            en: "revocation list",
            es: "lista de revocación",
            pt: "lista de revogação",
            fr: "liste de révocation"
        ),
        "chain.evidence.ocsp": Text(
            en: "OCSP response",
            es: "respuesta OCSP",
            pt: "resposta OCSP",
            fr: "réponse OCSP"
        ),
        "chain.evidence.memory": Text(
            en: "remembered from evidence of",
            es: "recordado de evidencia del",
            pt: "lembrado de evidência de",
            fr: "retenu d'une preuve du"
        ),
        "chain.anchor": Text(en: "anchor", es: "ancla", pt: "âncora", fr: "ancre"),
        "chain.anchor.any-country": Text(
            en: "every country",
            es: "todo país",
            pt: "todo país",
            fr: "tout pays"
        ),
        "chain.anchor.any-role": Text(en: "every role", es: "toda función", pt: "toda função", fr: "tout rôle"),
        "chain.findings": Text(en: "Findings", es: "Hallazgos", pt: "Constatações", fr: "Constats"),
        "chain.other-paths": Text(
            en: "Other paths",
            es: "Otras rutas",
            pt: "Outros caminhos",
            fr: "Autres chemins"
        ),
        "chain.steps": Text(en: "Steps", es: "Pasos", pt: "Passos", fr: "Étapes"),
    ]
}
