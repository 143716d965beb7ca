extension Catalogue {
    /// What an inspection checked, and what came out.
    static let inspectionCheckTexts: [String: Text] = [
        "inspect.check.form": Text(en: "Format", es: "Formato", pt: "Formato", fr: "Format"),
        "inspect.check.stage": Text(en: "Stage", es: "Etapa", pt: "Etapa", fr: "Étape"),
        "inspect.check.issuer-signature": Text(
            en: "Issuer's signature",
            es: "Firma del emisor",
            pt: "Assinatura do emissor",
            fr: "Signature de l'émetteur"
        ),
        "inspect.check.exporter-signature": Text(
            en: "Exporter's signature",
            es: "Firma del exportador",
            pt: "Assinatura do exportador",
            fr: "Signature de l'exportateur"
        ),
        "inspect.check.official-signature": Text(
            en: "Official's signature",
            es: "Firma del funcionario",
            pt: "Assinatura do funcionário",
            fr: "Signature du fonctionnaire"
        ),
        "inspect.check.chain": Text(
            en: "Signers' certificates",
            es: "Certificados de los firmantes",
            pt: "Certificados dos signatários",
            fr: "Certificats des signataires"
        ),
        "inspect.check.revocation": Text(en: "Revocation", es: "Revocación", pt: "Revogação", fr: "Révocation"),
        "inspect.check.directory": Text(
            en: "Directory of officials",
            es: "Directorio de funcionarios",
            pt: "Diretório de funcionários",
            fr: "Annuaire des fonctionnaires"
        ),
        "inspect.check.rules": Text(
            en: "Rules of origin",
            es: "Reglas de origen",
            pt: "Regras de origem",
            fr: "Règles d'origine"
        ),
        "inspect.check.form.read": Text(
            en: "Read completely; nothing to remark.",
            es: "Leído por completo, sin observaciones.",
            pt: "Lido por completo; nada a observar.",
            fr: "Lu entièrement ; rien à signaler."
        ),
        "inspect.check.form.warned": Text(
            en: "Read; remarks: {count}.",
            es: "Leído; observaciones: {count}.",
            pt: "Lido; observações: {count}.",
            fr: "Lu ; constats : {count}."
        ),
        "inspect.check.form.unusable": Text(
            en: "Not a document that Paso can read.",
            es: "No es un documento que Paso pueda leer.",
            pt: "Não é um documento que o Paso consiga ler.",
            fr: "Ce n'est pas un document que Paso sait lire."
        ),
        "inspect.check.signature.intact": Text(
            en: "The content is what was signed.",
            es: "El contenido es lo que se firmó.",
            pt: "O conteúdo é o que foi assinado.",
            fr: "Le contenu est ce qui a été signé."
        ),
        "inspect.check.signature.remarked": Text(
            en: "The content is what was signed; see the remarks.",
            es: "El contenido es lo que se firmó; vea los avisos.",
            pt: "O conteúdo é o que foi assinado; veja as advertências.",
            fr: "Le contenu est ce qui a été signé ; voyez les avertissements."
        ),
        "inspect.check.signature.broken": Text(
            en: "It does not hold: what it covers may have been changed.",
            es: "No es válida: lo que cubre puede haberse cambiado.",
            pt: "Não é válida: o que ela cobre pode ter sido alterado.",
            fr: "Elle ne tient pas : ce qu'elle couvre a pu être modifié."
        ),
        "inspect.check.signature.absent": Text(
            en: "There is none.",
            es: "No la hay.",
            pt: "Não há.",
            fr: "Il n'y en a pas."
        ),
        "inspect.check.signature.rejected": Text(
            en: "The content is what was signed, but the signature does not count; see the findings.",
            es: "El contenido es lo que se firmó, pero la firma no vale; vea las observaciones.",
            pt: "O conteúdo é o que foi assinado, mas a assinatura não vale; veja as constatações.",
            fr: "Le contenu est ce qui a été signé, mais la signature ne compte pas ; voyez les constats."
        ),
        "inspect.check.chain.passed": Text(
            en: "They lead to an authority that you trust, and were in force.",
            es: "Conducen a una autoridad de su confianza y estaban vigentes.",
            pt: "Conduzem a uma autoridade em que se confia e estavam vigentes.",
            fr: "Ils mènent à une autorité à qui vous faites confiance et étaient en vigueur."
        ),
        "inspect.check.chain.warned": Text(
            en: "They lead to an authority that you trust; see the remarks.",
            es: "Conducen a una autoridad de su confianza; vea los avisos.",
            pt: "Conduzem a uma autoridade em que se confia; veja as advertências.",
            fr: "Ils mènent à une autorité à qui vous faites confiance ; voyez les avertissements."
        ),
        "inspect.check.chain.failed": Text(
            en: "They lead to an authority that you trust, but may not be used for this.",
            es: "Conducen a una autoridad de su confianza, pero no valen para esto.",
            pt: "Conduzem a uma autoridade em que se confia, mas não podem ser usados para isto.",
            fr: "Ils mènent à une autorité à qui vous faites confiance, mais ne peuvent pas servir à cela."
        ),
        "inspect.check.chain.untrusted": Text(
            en: "They do not lead to an authority that you trust.",
            es: "No conducen a una autoridad de su confianza.",
            pt: "Não conduzem a uma autoridade em que se confia.",
            fr: "Ils ne mènent pas à une autorité à qui vous faites confiance."
        ),
        "inspect.check.chain.no-trust": Text(
            en: "You named no authority that you trust: give --trust and a folder.",
            es: "No indicó ninguna autoridad de confianza: dé --trust y una carpeta.",
            pt: "Nenhuma autoridade de confiança foi indicada: informe --trust e uma pasta.",
            fr: "Vous n'avez indiqué aucune autorité de confiance : donnez --trust et un dossier."
        ),
        "inspect.check.chain.none": Text(
            en: "No signature holds, so there is no signer to judge.",
            es: "Ninguna firma es válida, así que no hay firmante que juzgar.",
            pt: "Nenhuma assinatura é válida; portanto, não há signatário a avaliar.",
            fr: "Aucune signature ne tient ; il n'y a donc pas de signataire à évaluer."
        ),
        "inspect.check.revocation.good": Text(
            en: "Not revoked, by a list that counts for that time.",
            es: "No revocados, según una lista que vale para ese momento.",
            pt: "Não revogados, segundo uma lista que vale para aquele momento.",
            fr: "Non révoqués, d'après une liste qui vaut pour ce moment."
        ),
        "inspect.check.revocation.revoked": Text(
            en: "Revoked before the document was signed.",
            es: "Revocado antes de que se firmara el documento.",
            pt: "Revogado antes que o documento fosse assinado.",
            fr: "Révoqué avant la signature du document."
        ),
        "inspect.check.revocation.later": Text(
            en: "Revoked since, after the document was signed.",
            es: "Revocado después de que se firmó el documento.",
            pt: "Revogado posteriormente, depois que o documento foi assinado.",
            fr: "Révoqué depuis, après la signature du document."
        ),
        "inspect.check.revocation.unknown": Text(
            en: "No usable list says whether they were revoked.",
            es: "Ninguna lista utilizable dice si fueron revocados.",
            pt: "Nenhuma lista utilizável diz se foram revogados.",
            fr: "Aucune liste utilisable ne dit s'ils ont été révoqués."
        ),
        "inspect.check.revocation.none": Text(
            en: "Nothing to ask about: no certificate leads to a trusted authority.",
            es: "Nada que consultar: ningún certificado conduce a una autoridad de confianza.",
            pt: "Nada a consultar: nenhum certificado conduz a uma autoridade de confiança.",
            fr: "Rien à consulter : aucun certificat ne mène à une autorité de confiance."
        ),
        "inspect.check.stage.anomalous": Text(
            en: "Its parts and signatures stand as in no stage of a certificate.",
            es: "Sus partes y firmas no están como en ninguna etapa de un certificado.",
            pt: "As suas partes e assinaturas não estão como em nenhuma etapa de um certificado.",
            fr: "Ses parties et ses signatures ne correspondent à aucune étape d'un certificat."
        ),
        "inspect.check.directory.none": Text(
            en: "Directory not consulted: give --scod and a folder with its replica.",
            es: "Directorio no consultado: dé --scod y una carpeta con su réplica.",
            pt: "Diretório não consultado: informe --scod e uma pasta com a sua réplica.",
            fr: "Annuaire non consulté : donnez --scod et un dossier contenant sa réplique."
        ),
        "inspect.check.directory.answer.00": Text(
            en: "Answer 00: In force, and of an official who was enabled at that time.",
            es: "Respuesta 00: Vigente, y de un funcionario que estaba habilitado en ese momento.",
            pt: "Resposta 00: Vigente, e de um funcionário que estava habilitado naquele momento.",
            fr: "Réponse 00 : En vigueur, et d'un fonctionnaire qui était habilité à ce moment-là."
        ),
        "inspect.check.directory.answer.01": Text(
            en: "Answer 01: The certificate is of a form that the directory cannot read.",
            es: "Respuesta 01: El certificado tiene una forma que el directorio no puede leer.",
            pt: "Resposta 01: O certificado tem uma forma que o diretório não consegue ler.",
            fr: "Réponse 01 : Le certificat a une forme que l'annuaire ne peut pas lire."
        ),
        "inspect.check.directory.answer.02": Text(
            en: "Answer 02: The certificate was not in force when it was used.",
            es: "Respuesta 02: El certificado no estaba vigente cuando se usó.",
            pt: "Resposta 02: O certificado não estava vigente quando foi usado.",
            fr: "Réponse 02 : Le certificat n'était pas en vigueur lorsqu'il a été utilisé."
        ),
        "inspect.check.directory.answer.03": Text(
            en: "Answer 03: The certificate had been revoked by its authority.",
            es: "Respuesta 03: El certificado había sido revocado por su autoridad.",
            pt: "Resposta 03: O certificado havia sido revogado pela sua autoridade.",
            fr: "Réponse 03 : Le certificat avait été révoqué par son autorité."
        ),
        "inspect.check.directory.answer.04": Text(
            en: "Answer 04: The directory does not know the certificate.",
            es: "Respuesta 04: El directorio no conoce el certificado.",
            pt: "Resposta 04: O diretório não conhece o certificado.",
            fr: "Réponse 04 : L'annuaire ne connaît pas le certificat."
        ),
        "inspect.check.directory.answer.05": Text(
            en: "Answer 05: The official was not enabled at that time.",
            es: "Respuesta 05: El funcionario no estaba habilitado en ese momento.",
            pt: "Resposta 05: O funcionário não estava habilitado naquele momento.",
            fr: "Réponse 05 : Le fonctionnaire n'était pas habilité à ce moment-là."
        ),
        "inspect.check.directory.answer.06": Text(
            en: "Answer 06: The country is not that of the entity or of the certificate.",
            es: "Respuesta 06: El país no es el de la entidad o el del certificado.",
            pt: "Resposta 06: O país não é o da entidade ou o do certificado.",
            fr: "Réponse 06 : Le pays n'est pas celui de l'organisme ou du certificat."
        ),
        "inspect.check.directory.answer.07": Text(
            en: "Answer 07: The official belongs to another entity.",
            es: "Respuesta 07: El funcionario pertenece a otra entidad.",
            pt: "Resposta 07: O funcionário pertence a outra entidade.",
            fr: "Réponse 07 : Le fonctionnaire appartient à un autre organisme."
        ),
        "inspect.check.directory.answer.08": Text(
            en: "Answer 08: The certificate is registered, but not as an official's.",
            es: "Respuesta 08: El certificado está registrado, pero no como de un funcionario.",
            pt: "Resposta 08: O certificado está registrado, mas não como de um funcionário.",
            fr: "Réponse 08 : Le certificat est enregistré, mais pas comme celui d'un fonctionnaire."
        ),
        "inspect.check.directory.answer.97": Text(
            en: "Answer 97: The question could not be put: something in the document is missing or malformed.",
            es: "Respuesta 97: No se pudo preguntar: algo falta o está mal formado en el documento.",
            pt: "Resposta 97: Não foi possível fazer a pergunta: algo no documento falta ou está malformado.",
            fr: "Réponse 97 : La question n'a pas pu être posée : un élément du document manque ou est mal formé."
        ),
        "inspect.check.directory.silent": Text(
            en: "The replica gives no answer for this time; see the finding.",
            es: "La réplica no da respuesta para este momento; vea la observación.",
            pt: "A réplica não dá resposta para este momento; veja a constatação.",
            fr: "La réplique ne donne pas de réponse pour ce moment ; voyez le constat."
        ),
        "inspect.check.directory.unsigned": Text(
            en: "Not asked: no official's signature holds.",
            es: "No consultado: ninguna firma de funcionario es válida.",
            pt: "Não consultado: nenhuma assinatura de funcionário é válida.",
            fr: "Non consulté : aucune signature de fonctionnaire ne tient."
        ),
    ]
}
