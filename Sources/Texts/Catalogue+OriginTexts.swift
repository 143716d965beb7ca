extension Catalogue {
    /// Codes of the OriginRules module: `COD-1xx` form, `COD-2xx` origin, `COD-3xx` integrity.
    static let originRules: [Explanation] =
        originForm + originFormGoods + originAnswers + originSubstance + originIntegrity

    /// What customs may conclude from findings, and reasons of its answers.
    static let originTexts: [String: Text] = [
        "origin.class.formal": Text(en: "form", es: "forma"),
        "origin.class.integrity": Text(en: "integrity", es: "integridad"),
        "origin.class.substantive": Text(en: "origin", es: "origen"),
        "origin.conclusion.formal": Text(
            en:
                "Only faults of form: they do not reject the certificate by themselves. Ask for a rectified one where they matter.",
            es: "Solo defectos de forma: por sí solos no rechazan el certificado. Pida uno rectificado donde importen."
        ),
        "origin.conclusion.integrity": Text(
            en:
                "The authenticity of the certificate is in question: customs should ask the issuing entity before it grants the preference.",
            es:
                "La autenticidad del certificado está en duda: la aduana debe consultar a la entidad emisora antes de conceder la preferencia."
        ),
        "origin.conclusion.none": Text(
            en: "Nothing stands against this certificate among the rules that were checked.",
            es: "Entre las normas comprobadas, nada se opone a este certificado."
        ),
        "origin.conclusion.substantive": Text(
            en: "The origin or the right to the preference is in question: customs decides with the agreement at hand.",
            es: "El origen o el derecho a la preferencia está en duda: decide la aduana con el acuerdo a la vista."
        ),
        "origin.reason.agreement-differs": Text(en: "another agreement applies", es: "corresponde otro acuerdo"),
        "origin.reason.already-utilised": Text(en: "it was utilised before", es: "ya fue utilizado"),
        "origin.reason.altered": Text(en: "the document was altered", es: "el documento fue alterado"),
        "origin.reason.criterion-wrong": Text(
            en: "the criterion stated is wrong",
            es: "el criterio indicado es incorrecto"
        ),
        "origin.reason.expired": Text(en: "the certificate had expired", es: "el certificado había vencido"),
        "origin.reason.form-incomplete": Text(en: "the form is incomplete", es: "el formulario está incompleto"),
        "origin.reason.formal-fault": Text(en: "fault of form", es: "defecto de forma"),
        "origin.reason.goods-differ": Text(
            en: "the goods are not those of the certificate",
            es: "las mercancías no son las del certificado"
        ),
        "origin.reason.issued-late": Text(en: "issued after the time allowed", es: "emitido fuera de plazo"),
        "origin.reason.issuer-denies": Text(
            en: "the issuing entity did not issue it",
            es: "la entidad emisora no lo emitió"
        ),
        "origin.reason.not-a-party": Text(en: "a country is not a party", es: "un país no es parte del acuerdo"),
        "origin.reason.not-consigned-directly": Text(en: "not consigned directly", es: "sin expedición directa"),
        "origin.reason.official-not-authorised": Text(
            en: "the official was not authorised",
            es: "el funcionario no estaba habilitado"
        ),
        "origin.reason.origin-not-met": Text(
            en: "the rule of origin is not met",
            es: "no se cumple la norma de origen"
        ),
        "origin.reason.other": Text(en: "another reason, in words", es: "otro motivo, con palabras"),
        "origin.reason.producer-declaration": Text(
            en: "the producer's declaration does not support it",
            es: "la declaración del productor no lo respalda"
        ),
        "origin.reason.quantity-exceeded": Text(
            en: "more goods than the certificate covers",
            es: "más mercancías de las que ampara el certificado"
        ),
        "origin.reason.signature-invalid": Text(en: "a signature is not valid", es: "una firma no es válida"),
        "origin.reason.tariff-differs": Text(
            en: "another tariff code applies",
            es: "corresponde otro código arancelario"
        ),
        "origin.reason.third-operator": Text(
            en: "the invoicing by a third operator is not covered",
            es: "la facturación por un tercer operador no está amparada"
        ),
        "origin.unchecked": Text(
            en: "{count} rules could not be checked and were not taken as passed.",
            es: "{count} normas no se pudieron comprobar y no se dieron por cumplidas."
        ),
    ]
}
