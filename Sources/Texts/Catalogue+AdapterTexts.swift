extension Catalogue {
    /// What each key of an adapter's file is for.
    static let adapterKeyTexts: [String: Text] = [
        "setting.adapter.country": Text(
            en: "The country's code; also the name of the folder.",
            es: "El código del país; es también el nombre de la carpeta."
        ),
        "setting.adapter.name": Text(
            en: "The country's name for people.",
            es: "El nombre del país para las personas."
        ),
        "setting.adapter.name.language": Text(
            en: "The name in this language.",
            es: "El nombre en este idioma."
        ),
        "setting.adapter.languages": Text(
            en: "Languages of its documents, the usual one first.",
            es: "Idiomas de sus documentos, primero el habitual."
        ),
        "setting.adapter.time-zone": Text(
            en: "Zone of its local times, by its name in the zone database.",
            es: "Zona de sus horas locales, por su nombre en la base de zonas."
        ),
        "setting.adapter.decimal-sign": Text(
            en: "Decimal sign in free text.",
            es: "Signo decimal en textos libres."
        ),
        "setting.adapter.date-order": Text(
            en: "Order of day, month and year in free text.",
            es: "Orden de día, mes y año en textos libres."
        ),
        "setting.adapter.documents": Text(
            en: "What the country does with each kind of document.",
            es: "Lo que hace el país con cada tipo de documento."
        ),
        "setting.adapter.kind": Text(
            en: "Kind of document.",
            es: "Tipo de documento."
        ),
        "setting.adapter.issuers": Text(
            en: "Authorities that issue and sign it.",
            es: "Autoridades que lo emiten y firman."
        ),
        "setting.adapter.issuer.id": Text(
            en: "Short name of the authority.",
            es: "Nombre corto de la autoridad."
        ),
        "setting.adapter.issuer.name": Text(
            en: "Its name.",
            es: "Su nombre."
        ),
        "setting.adapter.issuer.entity": Text(
            en: "Its three characters in ALADI's directory (EHId), in quotes; only where they are published.",
            es: "Sus tres caracteres en el directorio de la ALADI (EHId), entre comillas; solo si son públicos."
        ),
        "setting.adapter.issuer.anchors": Text(
            en: "Role of the anchors that its signatures must lead to.",
            es: "Función de las anclas a las que deben conducir sus firmas."
        ),
        "setting.adapter.dialects": Text(
            en: "Dialects that it speaks, the usual one first.",
            es: "Dialectos que habla, primero el habitual."
        ),
        "setting.adapter.dialect": Text(
            en: "Name of the dialect.",
            es: "Nombre del dialecto."
        ),
        "setting.adapter.direction": Text(
            en: "out: it writes its own documents so; in: it takes foreign ones so; both.",
            es: "out: escribe así los suyos; in: recibe así los ajenos; both: ambas cosas."
        ),
        "setting.adapter.recognise": Text(
            en: "Root element that a document of this dialect must have; without it the dialect recognises its own.",
            es: "Elemento raíz que debe tener un documento de este dialecto; si falta, el dialecto reconoce los suyos."
        ),
        "setting.adapter.recognise.root": Text(
            en: "Local name of the root element.",
            es: "Nombre local del elemento raíz."
        ),
        "setting.adapter.recognise.namespace": Text(
            en: "Namespace of the root element.",
            es: "Espacio de nombres del elemento raíz."
        ),
        "setting.adapter.signature": Text(
            en: "Style of the issuer's signature.",
            es: "Estilo de la firma del emisor."
        ),
        "setting.adapter.agreements": Text(
            en: "Acronyms of the agreements of which the country is a party; only for certificate-of-origin.",
            es: "Siglas de los acuerdos de los que el país es parte; solo para certificate-of-origin."
        ),
        "setting.adapter.checks": Text(
            en: "Rules of the country beyond the standard.",
            es: "Reglas del país además del estándar."
        ),
        "setting.adapter.check": Text(
            en: "Which rule.",
            es: "Cuál regla."
        ),
        "setting.adapter.check.pattern": Text(
            en: "Regular expression for number-pattern.",
            es: "Expresión regular para number-pattern."
        ),
        "setting.adapter.check.level": Text(
            en: "warn: delivered with a finding; refuse: not taken.",
            es: "warn: se entrega con un aviso; refuse: no se acepta."
        ),
        "setting.format": Text(
            en: "Kind and version of the file.",
            es: "Tipo y versión del archivo."
        ),
    ]
}
