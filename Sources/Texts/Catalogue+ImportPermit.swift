extension Catalogue {
    /// Words of import permits and of INTERCOM.
    static let importPermitTexts: [String: Text] = [
        "option.profile": Text(
            en: "For INTERCOM: the profile that the document must satisfy.",
            es: "Para INTERCOM: el perfil que el documento debe cumplir.",
            pt: "Para o INTERCOM: o perfil que o documento deve cumprir.",
            fr: "Pour INTERCOM : le profil que le document doit respecter."
        ),
        "option.profile.unknown": Text(
            en: "there is no such profile; known are {known}",
            es: "no existe ese perfil; se conocen {known}",
            pt: "não existe esse perfil; conhecem-se {known}",
            fr: "ce profil n'existe pas ; sont connus {known}"
        ),
        "setting.adapter.profile": Text(
            en: "For dialects of INTERCOM: the profile that documents written for the country must satisfy.",
            es: "Para dialectos de INTERCOM: el perfil que deben cumplir los documentos escritos para el país.",
            pt: "Para dialetos do INTERCOM: o perfil que os documentos escritos para o país devem cumprir.",
            fr: "Pour les dialectes d'INTERCOM : le profil que les documents écrits pour le pays doivent respecter."
        ),
        "kind.import-permit": Text(
            en: "Phytosanitary import permit",
            es: "Permiso fitosanitario de importación",
            pt: "Licença fitossanitária de importação",
            fr: "Permis phytosanitaire d'importation"
        ),
        "inspect.kind.import-permit": Text(
            en: "Phytosanitary import permit",
            es: "Permiso fitosanitario de importación",
            pt: "Licença fitossanitária de importação",
            fr: "Permis phytosanitaire d'importation"
        ),
        "inspect.kind.canonical-import-permit": Text(
            en: "Phytosanitary import permit in canonical form",
            es: "Permiso fitosanitario de importación en forma canónica",
            pt: "Licença fitossanitária de importação em forma canônica",
            fr: "Permis phytosanitaire d'importation sous forme canonique"
        ),
        "inspect.permit.title": Text(
            en: "Phytosanitary import permit",
            es: "Permiso fitosanitario de importación",
            pt: "Licença fitossanitária de importação",
            fr: "Permis phytosanitaire d'importation"
        ),
        "inspect.permit.of": Text(
            en: "Authority that permits",
            es: "Autoridad que permite",
            pt: "Autoridade que permite",
            fr: "Autorité qui autorise"
        ),
        "inspect.permit.validity": Text(en: "valid", es: "vigencia", pt: "validade", fr: "validité"),
        "inspect.permit.days": Text(
            en: "{days} days",
            es: "{days} días",
            pt: "{days} dias",
            fr: "{days} jours"
        ),
        "inspect.permit.importer": Text(
            en: "Importer and address",
            es: "Importador y dirección",
            pt: "Importador e endereço",
            fr: "Importateur et adresse"
        ),
        "inspect.permit.entry-points": Text(
            en: "Permitted points of entry",
            es: "Puntos de entrada permitidos",
            pt: "Pontos de entrada permitidos",
            fr: "Points d'entrée autorisés"
        ),
        "inspect.permit.conditions": Text(
            en: "Requirements and remarks",
            es: "Requisitos y observaciones",
            pt: "Requisitos e observações",
            fr: "Exigences et observations"
        ),
    ]
}
