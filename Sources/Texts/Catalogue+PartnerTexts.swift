extension Catalogue {
    /// What each key of a partner's file is for.
    static let partnerKeyTexts: [String: Text] = [
        "setting.partner.party": Text(
            en: "The partner's party on AS4, like paso-PE.",
            es: "La parte del socio en AS4, como paso-PE."
        ),
        "setting.partner.party-type": Text(
            en: "The scheme of that party, where it is registered in one.",
            es: "El esquema de esa parte, si está registrada en alguno."
        ),
        "setting.partner.countries": Text(
            en: "Countries that the partner speaks for by itself.",
            es: "Países por los que el socio habla por sí mismo."
        ),
        "setting.partner.exchange": Text(
            en: "Exchange agreements, one per kind of document.",
            es: "Acuerdos de intercambio, uno por tipo de documento."
        ),
        "setting.partner.delegations": Text(
            en: "Rights to send documents of other countries.",
            es: "Derechos a enviar documentos de otros países."
        ),
        "setting.partner.as4": Text(
            en: "How the partner is reached, and its pinned certificates.",
            es: "Cómo se llega al socio y sus certificados fijados."
        ),
        "setting.agreement.kind": Text(en: "Kind of document.", es: "Tipo de documento."),
        "setting.agreement.direction": Text(
            en: "send: to the partner; receive: from the partner; both.",
            es: "send: al socio; receive: desde el socio; both: ambos."
        ),
        "setting.agreement.authenticity": Text(
            en: "The weakest proof of origin that we take from the partner.",
            es: "La prueba de origen más débil que aceptamos del socio."
        ),
        "setting.agreement.recipient": Text(
            en: "The partner's national system that gets our documents.",
            es: "El sistema nacional del socio que recibe nuestros documentos."
        ),
        "setting.agreement.backend": Text(
            en: "Our backend that gets the partner's documents; optional where only one receives the kind.",
            es: "Nuestro sistema nacional que recibe los documentos del socio; opcional si solo uno recibe ese tipo."
        ),
        "setting.agreement.accepts": Text(
            en: "Dialects that the partner takes as originals.",
            es: "Dialectos que el socio acepta como originales."
        ),
        "setting.agreement.answer-days": Text(
            en:
                "Days in which the importing authority answers, as agreed; a later answer counts and is said to be late.",
            es:
                "Días en que responde la autoridad importadora, según lo acordado; una respuesta posterior vale y se señala."
        ),
        "setting.partner.payload": Text(
            en: "paso: original, attestation and canonical form; original-only: for gateways that are not Paso.",
            es: "paso: original, constancia y forma canónica; original-only: para pasarelas que no son Paso."
        ),
        "setting.partner.predecessor-wait": Text(
            en: "How long a replacement or withdrawal waits for the certificate that it is about.",
            es: "Cuánto espera un reemplazo o retiro al certificado al que se refiere."
        ),
        "setting.partner.retry": Text(
            en: "The partner's own schedule of retries.",
            es: "El calendario de reintentos propio del socio."
        ),
        "setting.delegation.country": Text(
            en: "Country whose documents the partner may send.",
            es: "País cuyos documentos puede enviar el socio."
        ),
        "setting.delegation.kind": Text(en: "Kind of document.", es: "Tipo de documento."),
        "setting.delegation.from": Text(en: "First day (UTC).", es: "Primer día (UTC)."),
        "setting.delegation.until": Text(en: "Last day (UTC).", es: "Último día (UTC)."),
        "setting.delegation.basis": Text(
            en: "The note or treaty that grants it.",
            es: "La nota o el tratado que lo concede."
        ),
        "setting.as4.url": Text(en: "Where we post messages to.", es: "Adónde enviamos los mensajes."),
        "setting.as4.tls": Text(
            en: "Certificates (PEM) that its listener may show; pinned.",
            es: "Certificados (PEM) que puede presentar su punto de escucha; fijados."
        ),
        "setting.as4.tls-client": Text(
            en: "Certificates (PEM) with which it may call us; pinned.",
            es: "Certificados (PEM) con los que puede llamarnos; fijados."
        ),
        "setting.as4.sign": Text(
            en: "Certificates (PEM) that may sign its messages and receipts.",
            es: "Certificados (PEM) que pueden firmar sus mensajes y acuses."
        ),
        "setting.as4.encrypt": Text(
            en: "Certificate (PEM) that we encrypt for.",
            es: "Certificado (PEM) para el que ciframos."
        ),
        "setting.as4.seal": Text(
            en: "Certificates (PEM) that may sign its attestations of translations.",
            es: "Certificados (PEM) que pueden firmar sus constancias de traducción."
        ),
        "setting.as4.suite": Text(
            en: "Cryptographic suite of the agreed profile.",
            es: "Conjunto criptográfico del perfil acordado."
        ),
        "setting.as4.agreement": Text(
            en: "AgreementRef on the wire; by default urn:paso:agreement: and the environment.",
            es: "AgreementRef en la red; por omisión, urn:paso:agreement: y el entorno."
        ),
        "setting.as4.pmode": Text(
            en: "P-Mode name on the wire, where the partner asks for one.",
            es: "Nombre de P-Mode en la red, si el socio lo pide."
        ),
        "setting.as4.service": Text(en: "Service on the wire.", es: "Service en la red."),
        "setting.as4.service-type": Text(
            en: "Type of the service, where it is no URI.",
            es: "Tipo del servicio, si no es un URI."
        ),
        "setting.as4.submit-action": Text(
            en: "Action for documents.",
            es: "Action para documentos."
        ),
        "setting.as4.status-action": Text(
            en: "Action for statuses and answers.",
            es: "Action para estados y respuestas."
        ),
        "setting.as4.compress": Text(
            en: "Whether parts are packed with gzip.",
            es: "Si las partes se comprimen con gzip."
        ),
        "setting.as4.connect": Text(en: "Time to connect.", es: "Tiempo para conectar."),
        "setting.as4.answer": Text(
            en: "Time until the receipt must have come.",
            es: "Tiempo en el que debe llegar el acuse."
        ),
    ]
}
