extension Catalogue {
    /// Help of arguments and options, and what is wrong with them.
    static let commandOptionTexts: [String: Text] = [
        "argument.document": Text(
            en: "The document, as the issuer signed it; - reads standard input.",
            es: "El documento, tal como lo firmó el emisor; - lee la entrada estándar."
        ),
        "argument.signed": Text(
            en: "The signed document; - reads standard input.",
            es: "El documento firmado; - lee la entrada estándar."
        ),
        "argument.translatable": Text(
            en: "XML of a known format, or canonical JSON; - reads standard input.",
            es: "XML de un formato conocido o JSON canónico; - lee la entrada estándar."
        ),
        "argument.delivery": Text(
            en: "The delivery id, as the inbox lists it.",
            es: "El id de entrega, como lo lista la bandeja."
        ),
        "argument.any-id": Text(
            en: "Id of a document, an exchange or a delivery.",
            es: "Id de un documento, un intercambio o una entrega."
        ),
        "argument.parked": Text(
            en: "The id, as \"paso parked\" lists it.",
            es: "El id, como lo lista \"paso parked\"."
        ),
        "argument.code": Text(
            en: "A code like XML-003.",
            es: "Un código como XML-003."
        ),
        "argument.schema": Text(
            en: "Which schema.",
            es: "Qué esquema."
        ),
        "argument.pki": Text(
            en: "Folder to make; it must be empty or absent.",
            es: "Carpeta que se crea; debe estar vacía o no existir."
        ),
        "option.countries": Text(
            en: "Countries of the region.",
            es: "Países de la región."
        ),
        "option.lang": Text(
            en: "Language of texts.",
            es: "Idioma de los textos."
        ),
        "option.lang.unknown": Text(
            en: "Paso does not speak \"{text}\"; it speaks en and es.",
            es: "Paso no habla \"{text}\"; habla en y es."
        ),
        "option.json": Text(
            en: "JSON for scripts.",
            es: "JSON para programas."
        ),
        "option.gateway": Text(
            en: "Address of the gateway's national listener (or PASO_GATEWAY).",
            es: "Dirección del punto de escucha nacional de la pasarela (o PASO_GATEWAY)."
        ),
        "option.ca": Text(
            en: "PEM file of the authorities that vouch for the gateway (or PASO_CA).",
            es: "Archivo PEM de las autoridades que avalan a la pasarela (o PASO_CA)."
        ),
        "option.token-file": Text(
            en: "File whose first line is the token (or PASO_TOKEN_FILE).",
            es: "Archivo cuya primera línea es el token (o PASO_TOKEN_FILE)."
        ),
        "option.cert": Text(
            en: "PEM file of the client certificate (or PASO_CERT).",
            es: "Archivo PEM del certificado de cliente (o PASO_CERT)."
        ),
        "option.key": Text(
            en: "PEM file of its private key (or PASO_KEY).",
            es: "Archivo PEM de su clave privada (o PASO_KEY)."
        ),
        "option.client": Text(
            en: "YAML file with these settings (or PASO_CLIENT; else ~/.config/paso/client.yaml).",
            es: "Archivo YAML con estos ajustes (o PASO_CLIENT; si falta, ~/.config/paso/client.yaml)."
        ),
        "option.idempotency-key": Text(
            en: "Key of this submission; by default made from the file's digest.",
            es: "Clave de esta entrega; por omisión se forma con el resumen del archivo."
        ),
        "option.retry-for": Text(
            en: "Seconds to repeat while nobody answers.",
            es: "Segundos durante los que se repite si nadie responde."
        ),
        "option.form": Text(
            en: "Which form of the document.",
            es: "Qué forma del documento."
        ),
        "option.form.unknown": Text(
            en: "--form is original, canonical or national.",
            es: "--form es original, canonical o national."
        ),
        "option.output": Text(
            en: "File to write; without it, standard output.",
            es: "Archivo que se escribe; si falta, la salida estándar."
        ),
        "option.ack": Text(
            en: "Say that the item was taken.",
            es: "Decir que el elemento se retiró."
        ),
        "option.decision": Text(
            en: "What the authority decided.",
            es: "Lo que decidió la autoridad."
        ),
        "option.decision.unknown": Text(
            en: "--decision is one of: {known}.",
            es: "--decision es uno de: {known}."
        ),
        "option.answer-reason": Text(
            en: "Why, in words; required for rejected and cancelled.",
            es: "Por qué, en palabras; obligatorio para rejected y cancelled."
        ),
        "option.reason-code": Text(
            en: "Code of the reason in the authority's own list.",
            es: "Código del motivo en la lista de la autoridad."
        ),
        "option.quantity": Text(
            en: "Quantity used of an item, for partly-utilised; may be repeated.",
            es: "Cantidad usada de un ítem, para partly-utilised; puede repetirse."
        ),
        "option.reason": Text(
            en: "Why you decide so; kept in the journal.",
            es: "Por qué decide así; queda en el diario."
        ),
        "option.number": Text(
            en: "The document's number.",
            es: "El número del documento."
        ),
        "option.party": Text(
            en: "The neighbour's party, like paso-PE.",
            es: "La parte del vecino, como paso-PE."
        ),
        "option.state": Text(
            en: "State of the exchange, like parked.",
            es: "Estado del intercambio, como parked."
        ),
        "option.after": Text(
            en: "The position after which to begin.",
            es: "La posición después de la cual empezar."
        ),
        "option.event": Text(
            en: "Only events of this name, like RequestRefused; may be given several times.",
            es: "Solo eventos de este nombre, como RequestRefused; puede repetirse."
        ),
        "option.since": Text(
            en: "Earliest time: 2026-11-22, 2026-11-22T10:00:00Z, or 3d, 12h, 30m ago.",
            es: "Desde cuándo: 2026-11-22, 2026-11-22T10:00:00Z, o hace 3d, 12h, 30m."
        ),
        "option.trust": Text(
            en: "Folder of certificates and revocation lists to believe.",
            es: "Carpeta de certificados y listas de revocación en que se confía."
        ),
        "option.at": Text(
            en: "Judge at this time instead of the document's and now.",
            es: "Juzgar en este momento en vez del momento del documento y el actual."
        ),
        "option.style": Text(
            en: "Style of the signature; without it the document decides.",
            es: "Estilo de la firma; si falta, lo decide el documento."
        ),
        "option.style.unknown": Text(
            en: "--style is one of: {known}.",
            es: "--style es uno de: {known}."
        ),
        "option.to": Text(
            en: "Format to write.",
            es: "Formato que se escribe."
        ),
        "option.to.unknown": Text(
            en: "--to is one of: {known}.",
            es: "--to es uno de: {known}."
        ),
        "option.config": Text(
            en: "gateway.yaml, or its folder (or PASO_CONFIG).",
            es: "gateway.yaml o su carpeta (o PASO_CONFIG)."
        ),
        "option.share": Text(
            en: "Folder that came with Paso; by default found beside the program.",
            es: "Carpeta que vino con Paso; por omisión se busca junto al programa."
        ),
        "option.explain": Text(
            en: "Print every key with type, default and purpose instead.",
            es: "Imprimir en su lugar cada clave con tipo, valor por omisión y propósito."
        ),
        "option.log-level": Text(
            en: "How much is logged: debug, info, warning, error.",
            es: "Cuánto se registra: debug, info, warning, error."
        ),
        "option.log-level.unknown": Text(
            en: "--log-level is one of: {known}.",
            es: "--log-level es uno de: {known}."
        ),
        "find.nothing": Text(
            en: "Say what to look for: --number, --party, --state or --since.",
            es: "Indique qué buscar: --number, --party, --state o --since."
        ),
        "schema.unknown": Text(
            en: "Known schemas: {known}.",
            es: "Esquemas conocidos: {known}."
        ),
    ]
}
