extension Catalogue {
    /// Codes of the OriginRules module: `COD-1xx` form, `COD-2xx` origin, `COD-3xx` integrity.
    static let originRules: [Explanation] =
        originForm + originFormGoods + originAnswers + originSubstance + originIntegrity

    /// What customs may conclude from findings, and reasons of its answers.
    static let originTexts: [String: Text] = [
        "origin.class.formal": Text(en: "form", es: "forma", pt: "forma", fr: "forme"),
        "origin.class.integrity": Text(en: "integrity", es: "integridad", pt: "integridade", fr: "intégrité"),
        "origin.class.substantive": Text(en: "origin", es: "origen", pt: "origem", fr: "origine"),
        "origin.conclusion.formal": Text(
            en:
                "Only faults of form: they do not reject the certificate by themselves. Ask for a rectified one where they matter.",
            es: "Solo defectos de forma: por sí solos no rechazan el certificado. Pida uno rectificado donde importen.",
            pt:
                "Apenas defeitos de forma: por si sós, não rejeitam o certificado. Peça um retificado onde forem relevantes.",
            fr:
                "Seulement des défauts de forme : à eux seuls, ils ne rejettent pas le certificat. Demandez-en un rectifié là où ils importent."
        ),
        "origin.conclusion.integrity": Text(
            en:
                "The authenticity of the certificate is in question: customs should ask the issuing entity before it grants the preference.",
            es:
                "La autenticidad del certificado está en duda: la aduana debe consultar a la entidad emisora antes de conceder la preferencia.",
            pt:
                "A autenticidade do certificado está em dúvida: a aduana deve consultar a entidade emissora antes de conceder a preferência.",
            fr:
                "L'authenticité du certificat est en question : la douane devrait consulter l'organisme émetteur avant d'accorder la préférence."
        ),
        "origin.conclusion.none": Text(
            en: "Nothing stands against this certificate among the rules that were checked.",
            es: "Entre las normas comprobadas, nada se opone a este certificado.",
            pt: "Entre as regras verificadas, nada se opõe a este certificado.",
            fr: "Parmi les règles vérifiées, rien ne s'oppose à ce certificat."
        ),
        "origin.conclusion.substantive": Text(
            en: "The origin or the right to the preference is in question: customs decides with the agreement at hand.",
            es: "El origen o el derecho a la preferencia está en duda: decide la aduana con el acuerdo a la vista.",
            pt: "A origem ou o direito à preferência está em dúvida: a aduana decide com o acordo à mão.",
            fr: "L'origine ou le droit à la préférence est en question : la douane décide avec l'accord sous les yeux."
        ),
        "origin.reason.agreement-differs": Text(
            en: "another agreement applies",
            es: "corresponde otro acuerdo",
            pt: "aplica-se outro acordo",
            fr: "un autre accord s'applique"
        ),
        "origin.reason.already-utilised": Text(
            en: "it was utilised before",
            es: "ya fue utilizado",
            pt: "já foi utilizado",
            fr: "il a déjà été utilisé"
        ),
        "origin.reason.altered": Text(
            en: "the document was altered",
            es: "el documento fue alterado",
            pt: "o documento foi alterado",
            fr: "le document a été altéré"
        ),
        "origin.reason.criterion-wrong": Text(
            en: "the criterion stated is wrong",
            es: "el criterio indicado es incorrecto",
            pt: "o critério indicado está errado",
            fr: "le critère indiqué est erroné"
        ),
        "origin.reason.expired": Text(
            en: "the certificate had expired",
            es: "el certificado había vencido",
            pt: "o certificado havia expirado",
            fr: "le certificat avait expiré"
        ),
        "origin.reason.form-incomplete": Text(
            en: "the form is incomplete",
            es: "el formulario está incompleto",
            pt: "o formulário está incompleto",
            fr: "le formulaire est incomplet"
        ),
        "origin.reason.formal-fault": Text(
            en: "fault of form",
            es: "defecto de forma",
            pt: "defeito de forma",
            fr: "défaut de forme"
        ),
        "origin.reason.goods-differ": Text(
            en: "the goods are not those of the certificate",
            es: "las mercancías no son las del certificado",
            pt: "as mercadorias não são as do certificado",
            fr: "les marchandises ne sont pas celles du certificat"
        ),
        "origin.reason.issued-late": Text(
            en: "issued after the time allowed",
            es: "emitido fuera de plazo",
            pt: "emitido fora do prazo",
            fr: "émis hors délai"
        ),
        "origin.reason.issuer-denies": Text(
            en: "the issuing entity did not issue it",
            es: "la entidad emisora no lo emitió",
            pt: "a entidade emissora não o emitiu",
            fr: "l'organisme émetteur ne l'a pas émis"
        ),
        "origin.reason.not-a-party": Text(
            en: "a country is not a party",
            es: "un país no es parte del acuerdo",
            pt: "um país não é parte do acordo",
            fr: "un pays n'est pas partie à l'accord"
        ),
        "origin.reason.not-consigned-directly": Text(
            en: "not consigned directly",
            es: "sin expedición directa",
            pt: "sem expedição direta",
            fr: "sans expédition directe"
        ),
        "origin.reason.official-not-authorised": Text(
            en: "the official was not authorised",
            es: "el funcionario no estaba habilitado",
            pt: "o funcionário não estava habilitado",
            fr: "le fonctionnaire n'était pas habilité"
        ),
        "origin.reason.origin-not-met": Text(
            en: "the rule of origin is not met",
            es: "no se cumple la norma de origen",
            pt: "a regra de origem não é cumprida",
            fr: "la règle d'origine n'est pas respectée"
        ),
        "origin.reason.other": Text(
            en: "another reason, in words",
            es: "otro motivo, con palabras",
            pt: "outro motivo, em palavras",
            fr: "un autre motif, en toutes lettres"
        ),
        "origin.reason.producer-declaration": Text(
            en: "the producer's declaration does not support it",
            es: "la declaración del productor no lo respalda",
            pt: "a declaração do produtor não o respalda",
            fr: "la déclaration du producteur ne l'appuie pas"
        ),
        "origin.reason.quantity-exceeded": Text(
            en: "more goods than the certificate covers",
            es: "más mercancías de las que ampara el certificado",
            pt: "mais mercadorias do que o certificado ampara",
            fr: "plus de marchandises que n'en couvre le certificat"
        ),
        "origin.reason.signature-invalid": Text(
            en: "a signature is not valid",
            es: "una firma no es válida",
            pt: "uma assinatura não é válida",
            fr: "une signature n'est pas valide"
        ),
        "origin.reason.tariff-differs": Text(
            en: "another tariff code applies",
            es: "corresponde otro código arancelario",
            pt: "aplica-se outro código tarifário",
            fr: "un autre code tarifaire s'applique"
        ),
        "origin.reason.third-operator": Text(
            en: "the invoicing by a third operator is not covered",
            es: "la facturación por un tercer operador no está amparada",
            pt: "o faturamento por um terceiro operador não está amparado",
            fr: "la facturation par un opérateur tiers n'est pas couverte"
        ),
        "origin.unchecked": Text(
            en: "{count} rules could not be checked and were not taken as passed.",
            es: "{count} normas no se pudieron comprobar y no se dieron por cumplidas.",
            pt: "{count} regras não puderam ser verificadas e não foram dadas como cumpridas.",
            fr: "{count} règles n'ont pas pu être vérifiées et n'ont pas été tenues pour respectées."
        ),
    ]
}
