extension Catalogue {
    /// What each key of the settings files is for, by `setting.` and the key's own name.
    static let gatewayConfigurationTexts: [String: Text] =
        settingNotes
        .merging(gatewayKeyTexts) { first, _ in first }
        .merging(gatewayTrustAndLimitTexts) { first, _ in first }
        .merging(partnerKeyTexts) { first, _ in first }
        .merging(adapterKeyTexts) { first, _ in first }

    private static let settingNotes: [String: Text] = [
        "setting.required": Text(en: "required", es: "obligatoria"),
        "setting.optional": Text(en: "optional", es: "opcional"),
        "setting.secret": Text(en: "secret: never shown", es: "secreta: nunca se muestra"),
        "setting.environment": Text(
            en: "Test or production; partners, agreements and certificates of the other one are refused.",
            es: "Prueba (test) o producción (production); se rechazan socios, acuerdos y certificados del otro entorno."
        ),
    ]

    private static let gatewayKeyTexts: [String: Text] = [
        "setting.gateway.party": Text(
            en: "Our party on AS4, like paso-CL.",
            es: "Nuestra parte en AS4, como paso-CL."
        ),
        "setting.gateway.country": Text(
            en: "The country that this gateway speaks for.",
            es: "El país por el que habla esta pasarela."
        ),
        "setting.gateway.language": Text(
            en: "Language of logs, and of answers to callers that ask for none.",
            es: "Idioma de los registros y de las respuestas a quien no pide otro."
        ),
        "setting.gateway.data": Text(
            en: "Folder of the store: journal, queues, documents. On a local disk, backed up, readable by Paso alone.",
            es: "Carpeta del almacén: diario, colas, documentos. En disco local, con respaldo y legible solo por Paso."
        ),
        "setting.gateway.share": Text(
            en: "Folder that came with Paso (Peers, Certificates, Schemas); by default found beside the program.",
            es: "Carpeta que vino con Paso (Peers, Certificates, Schemas); por omisión se busca junto al programa."
        ),
        "setting.gateway.adapters": Text(
            en: "Folder with one folder per country; by default Peers in the share.",
            es: "Carpeta con una carpeta por país; por omisión, Peers dentro de share."
        ),
        "setting.gateway.partners": Text(
            en: "Folder with one YAML file per partner.",
            es: "Carpeta con un archivo YAML por socio."
        ),
        "setting.gateway.message-domain": Text(
            en: "What follows the @ in our message ids; by default our party and .paso.",
            es: "Lo que sigue a la @ en nuestros identificadores de mensaje; por omisión, nuestra parte y .paso."
        ),
        "setting.gateway.listeners": Text(en: "Where callers are awaited.", es: "Dónde se espera a quienes llaman."),
        "setting.gateway.keys": Text(
            en: "One key pair per role; no key serves two roles.",
            es: "Un par de claves por función; ninguna clave sirve para dos funciones."
        ),
        "setting.gateway.trust": Text(en: "Whom we believe.", es: "A quién creemos."),
        "setting.gateway.limits": Text(
            en: "Every limit has a name; over it the caller gets a stable code.",
            es: "Cada límite tiene nombre; quien lo supera recibe un código estable."
        ),
        "setting.gateway.retry": Text(
            en: "When a failed relay is tried again.",
            es: "Cuándo se reintenta un envío fallido."
        ),
        "setting.gateway.workers": Text(en: "How much is worked on at once.", es: "Cuánto se trabaja a la vez."),
        "setting.gateway.backends": Text(
            en: "The national systems behind this gateway.",
            es: "Los sistemas nacionales detrás de esta pasarela."
        ),
        "setting.gateway.users": Text(
            en: "People and machines with other roles on the national listener.",
            es: "Personas y máquinas con otras funciones en el punto de escucha nacional."
        ),
        "setting.listeners.peers": Text(
            en: "For neighbours: AS4 over TLS, client certificate required.",
            es: "Para los vecinos: AS4 sobre TLS, con certificado de cliente obligatorio."
        ),
        "setting.listeners.national": Text(
            en: "For our national systems: /v1 over TLS.",
            es: "Para nuestros sistemas nacionales: /v1 sobre TLS."
        ),
        "setting.listeners.national.clients": Text(
            en:
                "Certificates or folders of authorities for client certificates; without them only tokens are taken.",
            es:
                "Certificados o carpetas de autoridades para certificados de cliente; sin ellos solo se aceptan tokens."
        ),
        "setting.listeners.operations": Text(
            en: "For health and metrics, without TLS: keep it on the loopback or a closed network.",
            es: "Para salud y métricas, sin TLS: manténgalo en el bucle local o en una red cerrada."
        ),
        "setting.listener.address": Text(en: "Address to listen on.", es: "Dirección en la que se escucha."),
        "setting.listener.port": Text(
            en: "Port; 0 lets the system choose.",
            es: "Puerto; con 0 lo elige el sistema."
        ),
        "setting.listener.connections": Text(
            en: "Connections open at once.",
            es: "Conexiones abiertas a la vez."
        ),
        "setting.keys.tls-server": Text(
            en: "Proves our listeners to those who call.",
            es: "Prueba quiénes somos ante quien llama."
        ),
        "setting.keys.tls-client": Text(
            en: "Proves us when we call a partner.",
            es: "Prueba quiénes somos cuando llamamos a un socio."
        ),
        "setting.keys.as4-sign": Text(
            en: "Signs our AS4 messages and receipts.",
            es: "Firma nuestros mensajes y acuses AS4."
        ),
        "setting.keys.as4-decrypt": Text(
            en: "Opens what partners encrypt for us.",
            es: "Abre lo que los socios cifran para nosotros."
        ),
        "setting.keys.seal": Text(
            en: "Signs our attestations of translations.",
            es: "Firma nuestras constancias de traducción."
        ),
        "setting.pair.certificate": Text(
            en: "PEM file: the certificate, then its intermediates.",
            es: "Archivo PEM: el certificado y después sus intermedios."
        ),
        "setting.pair.key": Text(
            en: "PEM file with the private key (PKCS#8).",
            es: "Archivo PEM con la clave privada (PKCS#8)."
        ),
        "setting.pair.passphrase-file": Text(
            en: "File whose first line opens the private key.",
            es: "Archivo cuya primera línea abre la clave privada."
        ),
        "setting.backend.id": Text(
            en: "Short name for logs, rules and files.",
            es: "Nombre corto para registros, reglas y archivos."
        ),
        "setting.backend.party": Text(
            en: "Its name on the wire, like urn:paso:backend:CL:sag.",
            es: "Su nombre en la red, como urn:paso:backend:CL:sag."
        ),
        "setting.backend.kinds": Text(
            en: "Kinds of document that it hands in or takes.",
            es: "Tipos de documento que entrega o recibe."
        ),
        "setting.backend.directions": Text(
            en: "Whether it hands documents in, takes them, or both.",
            es: "Si entrega documentos, los recibe, o ambas cosas."
        ),
        "setting.backend.accepts": Text(
            en: "Dialects that it can read, the best first; of certificates of origin all, if none is named.",
            es: "Dialectos que puede leer, el mejor primero; de certificados de origen todos, si no se nombra ninguno."
        ),
        "setting.backend.produces": Text(
            en: "Dialects that it may hand in; without it, any that Paso knows.",
            es: "Dialectos que puede entregar; si falta, cualquiera que Paso conozca."
        ),
        "setting.identity.certificate": Text(
            en: "SHA-256 of the client certificate that it shows.",
            es: "SHA-256 del certificado de cliente que presenta."
        ),
        "setting.identity.token-file": Text(
            en: "File whose first line is its bearer token (20 characters or more).",
            es: "Archivo cuya primera línea es su token de acceso (20 caracteres o más)."
        ),
        "setting.user.name": Text(
            en: "Name written into the journal for what this user does.",
            es: "Nombre que se anota en el diario por lo que hace este usuario."
        ),
        "setting.user.roles": Text(en: "What the user may do.", es: "Lo que puede hacer el usuario."),
    ]

    private static let gatewayTrustAndLimitTexts: [String: Text] = [
        "setting.trust.certificates": Text(
            en:
                "The site's own folders of anchors and CRLs, laid out ENVIRONMENT/COUNTRY/ROLE, beside Paso's Certificates.",
            es: "Carpetas propias de anclas y CRL, ordenadas ENTORNO/PAÍS/FUNCIÓN, además de Certificates de Paso."
        ),
        "setting.trust.revocation": Text(
            en: "Rules for missing revocation data; the first that fits decides.",
            es: "Reglas para cuando faltan datos de revocación; decide la primera que coincida."
        ),
        "setting.trust.revocation-default": Text(
            en: "What holds where no rule fits: require holds, prefer goes on flagged, record only notes it.",
            es: "Lo que vale sin regla: require retiene, prefer sigue con aviso, record solo lo anota."
        ),
        "setting.trust.refresh": Text(
            en: "How often anchors and revocation lists are read again.",
            es: "Cada cuánto se releen las anclas y las listas de revocación."
        ),
        "setting.trust.clock-tolerance": Text(
            en: "How far a document's own time may lie after the proven one before it is refused.",
            es: "Cuánto puede adelantarse la hora del documento a la hora probada antes de rechazarlo."
        ),
        "setting.revocation.country": Text(en: "Country that the rule is for.", es: "País al que se aplica la regla."),
        "setting.revocation.role": Text(
            en: "Role that the rule is for.",
            es: "Función a la que se aplica la regla."
        ),
        "setting.revocation.kind": Text(
            en: "Kind of document that the rule is for.",
            es: "Tipo de documento al que se aplica la regla."
        ),
        "setting.revocation.policy": Text(
            en: "What happens when revocation is unknown.",
            es: "Qué pasa cuando se desconoce la revocación."
        ),
        "setting.limits.document": Text(en: "Largest XML document.", es: "Documento XML más grande."),
        "setting.limits.attachment": Text(
            en: "Largest attachment inside a certificate.",
            es: "Adjunto más grande dentro de un certificado."
        ),
        "setting.limits.message": Text(en: "Largest AS4 message.", es: "Mensaje AS4 más grande."),
        "setting.limits.parts": Text(en: "Most parts in a message.", es: "Máximo de partes en un mensaje."),
        "setting.limits.part-headers": Text(
            en: "Most bytes of headers of one part.",
            es: "Máximo de bytes de encabezados de una parte."
        ),
        "setting.limits.inflate-ratio": Text(
            en: "Largest ratio of unpacked to packed bytes.",
            es: "Mayor proporción entre bytes descomprimidos y comprimidos."
        ),
        "setting.limits.xml-depth": Text(en: "Deepest nesting of XML.", es: "Anidamiento máximo de XML."),
        "setting.limits.parsed": Text(
            en: "Budget of memory for documents parsed at once; over it requests wait, then get 503.",
            es:
                "Presupuesto de memoria para documentos analizados a la vez; al superarlo, las solicitudes esperan y luego reciben 503."
        ),
        "setting.limits.free-space": Text(
            en: "Free space on the data volume below which nothing new is accepted (503). Read at start.",
            es: "Espacio libre en el volumen de datos bajo el cual no se acepta nada nuevo (503). Se lee al iniciar."
        ),
        "setting.limits.requests": Text(
            en: "Requests worked on at once; more get 503 with Retry-After.",
            es: "Solicitudes atendidas a la vez; las demás reciben 503 con Retry-After."
        ),
        "setting.limits.handshake": Text(
            en: "Time for the TLS handshake.",
            es: "Tiempo para el saludo TLS."
        ),
        "setting.limits.body": Text(
            en: "Time for a whole request body.",
            es: "Tiempo para el cuerpo completo de una solicitud."
        ),
        "setting.limits.idle": Text(
            en: "Time after which an idle connection is closed.",
            es: "Tiempo tras el cual se cierra una conexión inactiva."
        ),
        "setting.limits.stop": Text(
            en: "How long a graceful stop waits for work in hand.",
            es: "Cuánto espera una parada ordenada al trabajo en curso."
        ),
        "setting.retry.first": Text(
            en: "Pause after the first failure; each further pause doubles.",
            es: "Pausa tras el primer fallo; cada pausa siguiente se duplica."
        ),
        "setting.retry.longest": Text(en: "Longest pause.", es: "Pausa más larga."),
        "setting.retry.attempts": Text(
            en: "Attempts after which the exchange is parked for the operator.",
            es: "Intentos tras los cuales el intercambio queda apartado para el operador."
        ),
        "setting.retry.within": Text(
            en: "Time after the first attempt after which none is made.",
            es: "Plazo desde el primer intento tras el cual no se hace ninguno más."
        ),
        "setting.workers.threads": Text(
            en: "Threads that parse and sign; 0 takes one per core.",
            es: "Hilos que analizan y firman; 0 usa uno por núcleo."
        ),
        "setting.workers.queue": Text(
            en: "Most tasks waiting for those threads.",
            es: "Máximo de tareas a la espera de esos hilos."
        ),
        "setting.workers.relay": Text(en: "Messages sent at once.", es: "Mensajes enviados a la vez."),
        "setting.workers.examine": Text(
            en: "Received documents examined at once.",
            es: "Documentos recibidos que se examinan a la vez."
        ),
        "setting.workers.poll": Text(
            en: "Longest sleep of an idle worker.",
            es: "Sueño más largo de un trabajador inactivo."
        ),
        "setting.workers.lease": Text(
            en: "How long a worker's claim holds; after a crash the work is taken again.",
            es: "Cuánto dura la reserva de un trabajador; tras una caída, otro retoma el trabajo."
        ),
    ]
}
