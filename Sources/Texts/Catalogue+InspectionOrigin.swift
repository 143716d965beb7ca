extension Catalogue {
    /// Boxes of the certificate of origin.
    static let inspectionOriginTexts: [String: Text] = [
        "inspect.origin.title": Text(
            en: "Certificate of origin",
            es: "Certificado de origen",
            pt: "Certificado de origem",
            fr: "Certificat d'origine"
        ),
        "inspect.origin.agreement": Text(en: "agreement", es: "acuerdo", pt: "acordo", fr: "accord"),
        "inspect.origin.form": Text(en: "form", es: "formulario", pt: "formulário", fr: "formulaire"),
        "inspect.origin.field": Text(en: "COD {field}", es: "COD {field}", pt: "COD {field}", fr: "COD {field}"),
        "inspect.origin.numbered": Text(
            en:
                "Bold numbers are those of the paper form; \"COD\" names the fields of the electronic certificate (ALADI/SEC/di 2327).",
            es:
                "Los números en negrita son los del formulario en papel; «COD» nombra los campos del certificado electrónico (ALADI/SEC/di 2327).",
            pt:
                "Os números em negrito são os do formulário em papel; “COD” indica os campos do certificado eletrônico (ALADI/SEC/di 2327).",
            fr:
                "Les numéros en gras sont ceux du formulaire papier ; « COD » désigne les champs du certificat électronique (ALADI/SEC/di 2327)."
        ),
        "inspect.origin.unnumbered": Text(
            en:
                "The boxes follow the paper form, which is shown without numbers; \"COD\" names the fields of the electronic certificate (ALADI/SEC/di 2327).",
            es:
                "Las casillas siguen el formulario en papel, que se muestra sin números; «COD» nombra los campos del certificado electrónico (ALADI/SEC/di 2327).",
            pt:
                "Os campos seguem o formulário em papel, que é mostrado sem números; “COD” indica os campos do certificado eletrônico (ALADI/SEC/di 2327).",
            fr:
                "Les cases suivent le formulaire papier, présenté sans numéros ; « COD » désigne les champs du certificat électronique (ALADI/SEC/di 2327)."
        ),
        "inspect.origin.number": Text(
            en: "Identification of the certificate",
            es: "Identificación del certificado",
            pt: "Identificação do certificado",
            fr: "Identification du certificat"
        ),
        "inspect.origin.issuer": Text(
            en: "Issuing entity",
            es: "Entidad emisora",
            pt: "Entidade emissora",
            fr: "Organisme émetteur"
        ),
        "inspect.origin.entity": Text(en: "entity No.", es: "entidad Nº", pt: "entidade Nº", fr: "organisme N°"),
        "inspect.origin.control": Text(
            en: "control code",
            es: "código de control",
            pt: "código de controle",
            fr: "code de contrôle"
        ),
        "inspect.origin.original": Text(
            en: "original, not rectified",
            es: "original, no rectificado",
            pt: "original, não retificado",
            fr: "original, non rectifié"
        ),
        "inspect.origin.rectified": Text(
            en: "rectified copy {copy}: takes the place of the one before",
            es: "copia rectificada {copy}: reemplaza a la anterior",
            pt: "cópia retificada {copy}: substitui a anterior",
            fr: "copie rectifiée {copy} : remplace la précédente"
        ),
        "inspect.origin.exporter": Text(
            en: "Final producer or exporter",
            es: "Productor final o exportador",
            pt: "Produtor final ou exportador",
            fr: "Producteur final ou exportateur"
        ),
        "inspect.origin.importer": Text(en: "Importer", es: "Importador", pt: "Importador", fr: "Importateur"),
        "inspect.origin.producers": Text(en: "Producer", es: "Productor", pt: "Produtor", fr: "Producteur"),
        "inspect.origin.consignee": Text(en: "Consignee", es: "Consignatario", pt: "Consignatário", fr: "Destinataire"),
        "inspect.origin.exporting": Text(
            en: "Exporting country",
            es: "País exportador",
            pt: "País exportador",
            fr: "Pays exportateur"
        ),
        "inspect.origin.importing": Text(
            en: "Importing country",
            es: "País importador",
            pt: "País importador",
            fr: "Pays importateur"
        ),
        "inspect.origin.port": Text(
            en: "Port or place of shipment",
            es: "Puerto o lugar de embarque",
            pt: "Porto ou lugar de embarque",
            fr: "Port ou lieu d'embarquement"
        ),
        "inspect.origin.discharge": Text(en: "discharge", es: "desembarque", pt: "desembarque", fr: "débarquement"),
        "inspect.origin.destination": Text(
            en: "Country of destination",
            es: "País de destino",
            pt: "País de destino",
            fr: "Pays de destination"
        ),
        "inspect.origin.means": Text(
            en: "Means of transport",
            es: "Medio de transporte",
            pt: "Meio de transporte",
            fr: "Moyen de transport"
        ),
        "inspect.origin.invoices": Text(
            en: "Commercial invoice",
            es: "Factura comercial",
            pt: "Fatura comercial",
            fr: "Facture commerciale"
        ),
        "inspect.origin.of": Text(en: "of", es: "del", pt: "de", fr: "du"),
        "inspect.origin.invoice": Text(
            en: "invoice {order}",
            es: "factura {order}",
            pt: "fatura {order}",
            fr: "facture {order}"
        ),
        "inspect.origin.period": Text(
            en: "Period that it covers",
            es: "Período que cubre",
            pt: "Período que cobre",
            fr: "Période couverte"
        ),
        "inspect.origin.from": Text(en: "from", es: "desde", pt: "de", fr: "du"),
        "inspect.origin.until": Text(en: "until", es: "hasta", pt: "até", fr: "au"),
        "inspect.origin.goods": Text(en: "Goods", es: "Mercancías", pt: "Mercadorias", fr: "Marchandises"),
        "inspect.origin.rules": Text(
            en: "Rules of origin",
            es: "Normas de origen",
            pt: "Normas de origem",
            fr: "Règles d'origine"
        ),
        "inspect.origin.tariff": Text(
            en: "Tariff code",
            es: "Código arancelario",
            pt: "Código tarifário",
            fr: "Code tarifaire"
        ),
        "inspect.origin.description": Text(
            en: "Description of the goods",
            es: "Denominación de las mercancías",
            pt: "Denominação das mercadorias",
            fr: "Dénomination des marchandises"
        ),
        "inspect.origin.quantity": Text(
            en: "Net weight or quantity",
            es: "Peso líquido o cantidad",
            pt: "Peso líquido ou quantidade",
            fr: "Poids net ou quantité"
        ),
        "inspect.origin.value": Text(en: "Value", es: "Valor", pt: "Valor", fr: "Valeur"),
        "inspect.origin.rule": Text(
            en: "Rule of origin",
            es: "Norma de origen",
            pt: "Norma de origem",
            fr: "Règle d'origine"
        ),
        "inspect.origin.criterion": Text(en: "criterion", es: "criterio", pt: "critério", fr: "critère"),
        "inspect.origin.content": Text(
            en: "Regional value content",
            es: "Valor de contenido regional",
            pt: "Valor de conteúdo regional",
            fr: "Teneur en valeur régionale"
        ),
        "inspect.origin.instances": Text(
            en: "Other instances",
            es: "Otras instancias",
            pt: "Outras instâncias",
            fr: "Autres instances"
        ),
        "inspect.origin.invoice.column": Text(en: "Invoice", es: "Factura", pt: "Fatura", fr: "Facture"),
        "inspect.origin.producer.column": Text(en: "Producer", es: "Productor", pt: "Produtor", fr: "Producteur"),
        "inspect.origin.country": Text(
            en: "Country of origin",
            es: "País de origen",
            pt: "País de origem",
            fr: "Pays d'origine"
        ),
        "inspect.origin.producer-declaration": Text(
            en: "Producer's declaration",
            es: "Declaración del productor",
            pt: "Declaração do produtor",
            fr: "Déclaration du producteur"
        ),
        "inspect.origin.ruling": Text(
            en: "Advance ruling",
            es: "Resolución anticipada",
            pt: "Decisão antecipada",
            fr: "Décision anticipée"
        ),
        "inspect.origin.trademark": Text(en: "trade mark", es: "marca", pt: "marca", fr: "marque"),
        "inspect.origin.serial": Text(en: "serial No.", es: "serie Nº", pt: "série Nº", fr: "série N°"),
        "inspect.origin.remarks": Text(en: "Observations", es: "Observaciones", pt: "Observações", fr: "Observations"),
        "inspect.origin.remark.pac": Text(en: "accumulation", es: "acumulación", pt: "acumulação", fr: "cumul"),
        "inspect.origin.third": Text(
            en: "third operator",
            es: "tercer operador",
            pt: "terceiro operador",
            fr: "opérateur tiers"
        ),
        "inspect.origin.third.statement": Text(en: "takes part", es: "interviene", pt: "intervém", fr: "intervient"),
        "inspect.origin.same": Text(
            en: "exporter is producer",
            es: "exportador es productor",
            pt: "exportador é produtor",
            fr: "l'exportateur est le producteur"
        ),
        "inspect.origin.confidential": Text(
            en: "confidential",
            es: "confidencial",
            pt: "confidencial",
            fr: "confidentiel"
        ),
        "inspect.origin.declaration-heading": Text(
            en: "Declaration of origin",
            es: "Declaración de origen",
            pt: "Declaração de origem",
            fr: "Déclaration d'origine"
        ),
        "inspect.origin.declaration": Text(
            en: "Declaration of the final producer or exporter",
            es: "Declaración del productor final o del exportador",
            pt: "Declaração do produtor final ou do exportador",
            fr: "Déclaration du producteur final ou de l'exportateur"
        ),
        "inspect.origin.declared": Text(en: "declared", es: "declarado", pt: "declarado", fr: "déclaré"),
        "inspect.origin.request": Text(en: "request No.", es: "solicitud Nº", pt: "solicitação Nº", fr: "demande N°"),
        "inspect.origin.certification": Text(
            en: "Certification of the entity",
            es: "Certificación de la entidad habilitada",
            pt: "Certificação da entidade habilitada",
            fr: "Certification de l'organisme habilité"
        ),
        "inspect.origin.issued": Text(en: "certified", es: "certificado", pt: "certificado", fr: "certifié"),
    ]
}
