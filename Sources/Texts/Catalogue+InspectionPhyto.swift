extension Catalogue {
    /// Boxes of the phytosanitary form.
    static let inspectionPhytoTexts: [String: Text] = [
        "inspect.phyto.title": Text(
            en: "Phytosanitary certificate",
            es: "Certificado fitosanitario",
            pt: "Certificado fitossanitário",
            fr: "Certificat phytosanitaire"
        ),
        "inspect.phyto.title.reexport": Text(
            en: "Phytosanitary certificate for re-export",
            es: "Certificado fitosanitario para la reexportación",
            pt: "Certificado fitossanitário para reexportação",
            fr: "Certificat phytosanitaire pour la réexportation"
        ),
        "inspect.phyto.of": Text(
            en: "Plant protection organisation of",
            es: "Organización de protección fitosanitaria de",
            pt: "Organização de proteção fitossanitária de",
            fr: "Organisation de la protection des végétaux de"
        ),
        "inspect.phyto.to": Text(
            en: "To: plant protection organisation of",
            es: "Para: organización de protección fitosanitaria de",
            pt: "Para: organização de proteção fitossanitária de",
            fr: "À : organisation de la protection des végétaux de"
        ),
        "inspect.phyto.number": Text(en: "No.", es: "Nº", pt: "Nº", fr: "N°"),
        "inspect.phyto.withdrawn": Text(en: "WITHDRAWN", es: "RETIRADO", pt: "RETIRADO", fr: "RETIRÉ"),
        "inspect.phyto.copy": Text(en: "copy", es: "copia", pt: "cópia", fr: "copie"),
        "inspect.phyto.section.1": Text(
            en: "I. Description of consignment",
            es: "I. Descripción del envío",
            pt: "I. Descrição do envio",
            fr: "I. Description de l'envoi"
        ),
        "inspect.phyto.section.2": Text(
            en: "II. Additional declaration",
            es: "II. Declaración adicional",
            pt: "II. Declaração adicional",
            fr: "II. Déclaration supplémentaire"
        ),
        "inspect.phyto.section.3": Text(
            en: "III. Disinfestation and/or disinfection treatment",
            es: "III. Tratamiento de desinfestación y/o desinfección",
            pt: "III. Tratamento de desinfestação e/ou desinfecção",
            fr: "III. Traitement de désinfestation et/ou de désinfection"
        ),
        "inspect.phyto.exporter": Text(
            en: "Name and address of exporter",
            es: "Nombre y dirección del exportador",
            pt: "Nome e endereço do exportador",
            fr: "Nom et adresse de l'exportateur"
        ),
        "inspect.phyto.consignee": Text(
            en: "Declared name and address of consignee",
            es: "Nombre y dirección declarados del destinatario",
            pt: "Nome e endereço declarados do destinatário",
            fr: "Nom et adresse déclarés du destinataire"
        ),
        "inspect.phyto.packages": Text(
            en: "Number and description of packages",
            es: "Número y descripción de los bultos",
            pt: "Número e descrição dos volumes",
            fr: "Nombre et nature des colis"
        ),
        "inspect.phyto.marks": Text(
            en: "Distinguishing marks",
            es: "Marcas distintivas",
            pt: "Marcas distintivas",
            fr: "Marques distinctives"
        ),
        "inspect.phyto.origin": Text(
            en: "Place of origin",
            es: "Lugar de origen",
            pt: "Lugar de origem",
            fr: "Lieu d'origine"
        ),
        "inspect.phyto.conveyance": Text(
            en: "Declared means of conveyance",
            es: "Medios de transporte declarados",
            pt: "Meio de transporte declarado",
            fr: "Moyen de transport déclaré"
        ),
        "inspect.phyto.entry-point": Text(
            en: "Declared point of entry",
            es: "Punto de entrada declarado",
            pt: "Ponto de entrada declarado",
            fr: "Point d'entrée déclaré"
        ),
        "inspect.phyto.goods": Text(
            en: "Name of produce and quantity declared; botanical name of plants",
            es: "Nombre del producto y cantidad declarada; nombre botánico de las plantas",
            pt: "Nome do produto e quantidade declarada; nome botânico dos vegetais",
            fr: "Nom du produit et quantité déclarée ; nom botanique des végétaux"
        ),
        "inspect.phyto.produce": Text(
            en: "Name of produce",
            es: "Nombre del producto",
            pt: "Nome do produto",
            fr: "Nom du produit"
        ),
        "inspect.phyto.botanical": Text(
            en: "Botanical name",
            es: "Nombre botánico",
            pt: "Nome botânico",
            fr: "Nom botanique"
        ),
        "inspect.phyto.quantity": Text(
            en: "Quantity declared",
            es: "Cantidad declarada",
            pt: "Quantidade declarada",
            fr: "Quantité déclarée"
        ),
        "inspect.phyto.tariff": Text(en: "Classification", es: "Clasificación", pt: "Classificação", fr: "Classement"),
        "inspect.phyto.use": Text(en: "Intended use", es: "Uso previsto", pt: "Uso previsto", fr: "Usage prévu"),
        "inspect.phyto.certifies": Text(
            en: "What is certified",
            es: "Qué se certifica",
            pt: "O que se certifica",
            fr: "Ce qui est certifié"
        ),
        "inspect.phyto.clause": Text(
            en: "Clause {number}: {words}",
            es: "Cláusula {number}: {words}",
            pt: "Cláusula {number}: {words}",
            fr: "Clause {number} : {words}"
        ),
        "inspect.phyto.clause.none": Text(
            en: "The document states no clause.",
            es: "El documento no indica ninguna cláusula.",
            pt: "O documento não indica nenhuma cláusula.",
            fr: "Le document n'énonce aucune clause."
        ),
        "inspect.phyto.reexport": Text(en: "Re-export", es: "Reexportación", pt: "Reexportação", fr: "Réexportation"),
        "inspect.phyto.declaration": Text(
            en: "Additional declaration",
            es: "Declaración adicional",
            pt: "Declaração adicional",
            fr: "Déclaration supplémentaire"
        ),
        "inspect.phyto.permit": Text(
            en: "import permit",
            es: "permiso de importación",
            pt: "permissão de importação",
            fr: "permis d'importation"
        ),
        "inspect.phyto.inspected": Text(
            en: "inspected on",
            es: "inspeccionado el",
            pt: "inspecionado em",
            fr: "inspecté le"
        ),
        "inspect.phyto.official": Text(
            en: "other official information",
            es: "otra información oficial",
            pt: "outras informações oficiais",
            fr: "autres informations officielles"
        ),
        "inspect.phyto.treatment": Text(en: "Treatment", es: "Tratamiento", pt: "Tratamento", fr: "Traitement"),
        "inspect.phyto.untreated": Text(
            en: "No treatment is stated.",
            es: "No se indica ningún tratamiento.",
            pt: "Nenhum tratamento é indicado.",
            fr: "Aucun traitement n'est indiqué."
        ),
        "inspect.phyto.place": Text(
            en: "Place of issue",
            es: "Lugar de expedición",
            pt: "Local de expedição",
            fr: "Lieu de délivrance"
        ),
        "inspect.phyto.officer": Text(
            en: "Name of authorised officer",
            es: "Nombre del funcionario autorizado",
            pt: "Nome do funcionário autorizado",
            fr: "Nom du fonctionnaire autorisé"
        ),
        "inspect.phyto.date": Text(en: "Date", es: "Fecha", pt: "Data", fr: "Date"),
        "inspect.phyto.issued": Text(en: "issued", es: "emitido", pt: "emitido", fr: "délivré"),
        "inspect.phyto.replaces": Text(
            en: "Takes the place of certificate",
            es: "Reemplaza al certificado",
            pt: "Substitui o certificado",
            fr: "Remplace le certificat"
        ),
        "inspect.phyto.liability": Text(
            en: "Financial liability",
            es: "Responsabilidad financiera",
            pt: "Responsabilidade financeira",
            fr: "Responsabilité financière"
        ),
        "inspect.reexport.country": Text(
            en: "imported from (country of origin)",
            es: "importado de (país de origen)",
            pt: "importado de (país de origem)",
            fr: "importé de (pays d'origine)"
        ),
        "inspect.reexport.number": Text(
            en: "original certificate No.",
            es: "certificado original Nº",
            pt: "certificado original Nº",
            fr: "certificat original N°"
        ),
        "inspect.reexport.original": Text(
            en: "original attached",
            es: "original adjunto",
            pt: "original anexo",
            fr: "original joint"
        ),
        "inspect.reexport.copy": Text(
            en: "certified true copy attached",
            es: "copia fiel certificada adjunta",
            pt: "cópia autenticada anexa",
            fr: "copie certifiée conforme jointe"
        ),
        "inspect.reexport.packed": Text(en: "packed", es: "embalado", pt: "embalado", fr: "emballé"),
        "inspect.reexport.repacked": Text(en: "repacked", es: "reembalado", pt: "reembalado", fr: "remballé"),
        "inspect.reexport.original-containers": Text(
            en: "in original containers",
            es: "en los envases originales",
            pt: "nas embalagens originais",
            fr: "dans les emballages initiaux"
        ),
        "inspect.reexport.new-containers": Text(
            en: "in new containers",
            es: "en envases nuevos",
            pt: "em embalagens novas",
            fr: "dans de nouveaux emballages"
        ),
        "inspect.reexport.based": Text(
            en: "based on the original certificate",
            es: "según el certificado original",
            pt: "com base no certificado original",
            fr: "d'après le certificat original"
        ),
        "inspect.reexport.inspection": Text(
            en: "and on an additional inspection",
            es: "y según una inspección adicional",
            pt: "e em uma inspeção adicional",
            fr: "et d'après une inspection supplémentaire"
        ),
        "inspect.treatment.date": Text(en: "Date", es: "Fecha", pt: "Data", fr: "Date"),
        "inspect.treatment.kind": Text(en: "Treatment", es: "Tratamiento", pt: "Tratamento", fr: "Traitement"),
        "inspect.treatment.chemical": Text(
            en: "Chemical (active ingredient)",
            es: "Producto químico (ingrediente activo)",
            pt: "Produto químico (ingrediente ativo)",
            fr: "Produit chimique (matière active)"
        ),
        "inspect.treatment.duration": Text(en: "Duration", es: "Duración", pt: "Duração", fr: "Durée"),
        "inspect.treatment.temperature": Text(
            en: "Temperature",
            es: "Temperatura",
            pt: "Temperatura",
            fr: "Température"
        ),
        "inspect.treatment.concentration": Text(
            en: "Concentration",
            es: "Concentración",
            pt: "Concentração",
            fr: "Concentration"
        ),
        "inspect.treatment.more": Text(
            en: "Additional information",
            es: "Información adicional",
            pt: "Informações adicionais",
            fr: "Renseignements complémentaires"
        ),
        "inspect.treatment.from": Text(en: "from", es: "desde", pt: "de", fr: "du"),
        "inspect.treatment.to": Text(en: "to", es: "hasta", pt: "até", fr: "au"),
    ]
}
