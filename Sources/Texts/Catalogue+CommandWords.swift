extension Catalogue {
    /// Words and sentences of results.
    static let commandWordTexts: [String: Text] = [
        "send.result": Text(
            en: "{result}: {number} ({dialect}), document {id}",
            es: "{result}: {number} ({dialect}), documento {id}"
        ),
        "send.exchange": Text(
            en: "  → {party} for {recipient}, exchange {id}",
            es: "  → {party} para {recipient}, intercambio {id}"
        ),
        "send.kept": Text(
            en: "The original is kept: paso show {id}",
            es: "El original se conserva: paso show {id}"
        ),
        "send.again": Text(
            en: "No answer yet ({why}); trying again in {seconds} s.",
            es: "Aún sin respuesta ({why}); se reintenta en {seconds} s."
        ),
        "inbox.taken": Text(
            en: "Taken: {id}. It will not be shown again.",
            es: "Retirado: {id}. No se volverá a mostrar."
        ),
        "inbox.taken-before": Text(
            en: "Already taken before: {id}.",
            es: "Ya se había retirado: {id}."
        ),
        "answer.sent": Text(
            en: "Answer {sequence} ({decision}) is on its way for exchange {exchange}.",
            es: "La respuesta {sequence} ({decision}) va en camino para el intercambio {exchange}."
        ),
        "parked.retry": Text(
            en: "Will be tried again now: {id}.",
            es: "Se intentará de nuevo ahora: {id}."
        ),
        "parked.release": Text(
            en: "Released: {id}.",
            es: "Liberado: {id}."
        ),
        "parked.discard": Text(
            en: "Given up: {id}. The document and its events stay.",
            es: "Abandonado: {id}. El documento y sus eventos se conservan."
        ),
        "list.empty": Text(
            en: "Nothing.",
            es: "Nada."
        ),
        "list.at": Text(
            en: "TIME",
            es: "HORA"
        ),
        "list.direction": Text(
            en: "WAY",
            es: "SENTIDO"
        ),
        "list.state": Text(
            en: "STATE",
            es: "ESTADO"
        ),
        "list.party": Text(
            en: "PARTY",
            es: "PARTE"
        ),
        "list.number": Text(
            en: "NUMBER",
            es: "NÚMERO"
        ),
        "list.id": Text(
            en: "ID",
            es: "ID"
        ),
        "list.result": Text(
            en: "RESULT",
            es: "RESULTADO"
        ),
        "list.dialect": Text(
            en: "FORMAT",
            es: "FORMATO"
        ),
        "list.flags": Text(
            en: "NOTES",
            es: "NOTAS"
        ),
        "list.delivery": Text(
            en: "DELIVERY",
            es: "ENTREGA"
        ),
        "show.document": Text(
            en: "document",
            es: "documento"
        ),
        "show.original": Text(
            en: "original",
            es: "original"
        ),
        "show.verdicts": Text(
            en: "Verdicts",
            es: "Veredictos"
        ),
        "show.findings": Text(
            en: "Findings",
            es: "Hallazgos"
        ),
        "show.exchanges": Text(
            en: "Exchanges",
            es: "Intercambios"
        ),
        "show.events": Text(
            en: "What happened",
            es: "Qué pasó"
        ),
        "show.signer": Text(
            en: "signed by",
            es: "firmado por"
        ),
        "show.claimed": Text(
            en: "claimed",
            es: "declarada"
        ),
        "show.proven": Text(
            en: "proven",
            es: "probada"
        ),
        "show.from": Text(
            en: "from",
            es: "de"
        ),
        "show.to": Text(
            en: "to",
            es: "para"
        ),
        "show.delivery": Text(
            en: "delivery",
            es: "entrega"
        ),
        "verify.findings": Text(
            en: "Why",
            es: "Por qué"
        ),
        "verify.notes": Text(
            en: "Also noticed",
            es: "También se observó"
        ),
        "verify.trace": Text(
            en: "How it was judged",
            es: "Cómo se juzgó"
        ),
        "verify.sha256": Text(
            en: "SHA-256",
            es: "SHA-256"
        ),
        "verify.dialect": Text(
            en: "format",
            es: "formato"
        ),
        "verify.number": Text(
            en: "number",
            es: "número"
        ),
        "verify.style": Text(
            en: "style",
            es: "estilo"
        ),
        "verify.signature": Text(
            en: "signature",
            es: "firma"
        ),
        "verify.intact": Text(
            en: "intact",
            es: "íntegra"
        ),
        "verify.broken": Text(
            en: "not intact",
            es: "no íntegra"
        ),
        "verify.signer": Text(
            en: "signer",
            es: "firmante"
        ),
        "verify.validity": Text(
            en: "valid",
            es: "vigencia"
        ),
        "verify.claimed": Text(
            en: "claimed time",
            es: "hora declarada"
        ),
        "verify.proven": Text(
            en: "proven time",
            es: "hora probada"
        ),
        "verify.indication": Text(
            en: "EN 319 102-1",
            es: "EN 319 102-1"
        ),
        "verify.claimed-from.document": Text(
            en: "says the document",
            es: "según el documento"
        ),
        "verify.claimed-from.option": Text(
            en: "set by --at",
            es: "fijada con --at"
        ),
        "verify.claimed-from.none": Text(
            en: "the document says none",
            es: "el documento no la dice"
        ),
        "config.good": Text(
            en: "Good: {party} ({country}), {environment}",
            es: "Correcto: {party} ({country}), {environment}"
        ),
        "config.problems": Text(
            en: "{count} problem(s).",
            es: "{count} problema(s)."
        ),
        "config.trust": Text(
            en: "  {anchors} anchors, {lists} revocation lists",
            es: "  {anchors} anclas, {lists} listas de revocación"
        ),
        "pki.made": Text(
            en: "Made under {folder}:",
            es: "Creado en {folder}:"
        ),
        "setting.client.gateway": Text(
            en: "Address of the gateway's national listener.",
            es: "Dirección del punto de escucha nacional de la pasarela."
        ),
        "setting.client.ca": Text(
            en: "PEM file of the authorities that vouch for the gateway.",
            es: "Archivo PEM de las autoridades que avalan a la pasarela."
        ),
        "setting.client.token-file": Text(
            en: "File whose first line is the token.",
            es: "Archivo cuya primera línea es el token."
        ),
        "setting.client.cert": Text(
            en: "PEM file of the client certificate.",
            es: "Archivo PEM del certificado de cliente."
        ),
        "setting.client.key": Text(
            en: "PEM file of its private key.",
            es: "Archivo PEM de su clave privada."
        ),
    ]
}
