extension Catalogue {
    /// Codes of the AS4 module, and the standard's codes that gateways tell each other.
    static let as4: [Explanation] =
        as4Packaging + as4Header + as4PMode + as4Signature + as4Payload + as4Sending + ebMS

    static let as4Packaging: [Explanation] = [
        Explanation(
            "AS4-001",
            what: Text(
                en: "The packaging of the message is wrong ({cause}).",
                es: "El empaquetado del mensaje es incorrecto ({cause})."
            ),
            remedy: Text(
                en: "Look up {cause}; the sender must correct its message.",
                es: "Consulte {cause}; el remitente debe corregir su mensaje."
            )
        ),
        Explanation(
            "AS4-002",
            what: Text(
                en: "The SOAP envelope cannot be read ({cause}).",
                es: "No se puede leer el sobre SOAP ({cause})."
            ),
            remedy: Text(
                en: "Look up {cause}; the sender must send well-formed XML without a DTD.",
                es: "Consulte {cause}; el remitente debe enviar XML bien formado y sin DTD."
            )
        ),
        Explanation(
            "AS4-003",
            what: Text(
                en: "The header names the part “{part}”, but the message does not hold it.",
                es: "El encabezado nombra la parte «{part}», pero el mensaje no la contiene."
            ),
            remedy: Text(
                en: "Ask the sender whether a proxy removed the part; Content-ID and href must be the same.",
                es: "Pregunte al remitente si un proxy quitó la parte; Content-ID y href deben coincidir."
            )
        ),
        Explanation(
            "AS4-004",
            what: Text(
                en: "The message holds the part “{part}”, which its header does not name.",
                es: "El mensaje contiene la parte «{part}», que su encabezado no nombra."
            ),
            remedy: Text(
                en: "Ask the sender to name every part in eb:PayloadInfo.",
                es: "Pida al remitente que nombre cada parte en eb:PayloadInfo."
            )
        ),
        Explanation(
            "AS4-005",
            what: Text(
                en: "The payload “{href}” is not a part of the message.",
                es: "El contenido «{href}» no es una parte del mensaje."
            ),
            remedy: Text(
                en: "Ask the sender to put each payload into a MIME part; links and the SOAP Body are not accepted.",
                es:
                    "Pida al remitente que ponga cada contenido en una parte MIME; no se aceptan enlaces ni el cuerpo SOAP."
            )
        ),
        Explanation(
            "AS4-006",
            what: Text(
                en: "The SOAP Body is not empty.",
                es: "El cuerpo SOAP no está vacío."
            ),
            remedy: Text(
                en: "Ask the sender to put its payload into a MIME part.",
                es: "Pida al remitente que ponga su contenido en una parte MIME."
            )
        ),
    ]

    static let as4Header: [Explanation] = [
        Explanation(
            "AS4-010",
            what: Text(
                en: "The envelope is not built as AS4 has it: {problem}.",
                es: "El sobre no tiene la estructura de AS4: {problem}."
            ),
            remedy: Text(
                en:
                    "Ask the sender for SOAP 1.2 with one Header, one Body, one eb:Messaging and one signature, each in its place.",
                es:
                    "Pida al remitente SOAP 1.2 con un Header, un Body, un eb:Messaging y una firma, cada uno en su lugar."
            )
        ),
        Explanation(
            "AS4-011",
            what: Text(
                en: "The message header lacks {element}, or it is malformed.",
                es: "Al encabezado del mensaje le falta {element} o está mal formado."
            ),
            remedy: Text(
                en: "Ask the sender to correct {element}.",
                es: "Pida al remitente que corrija {element}."
            )
        ),
        Explanation(
            "AS4-012",
            what: Text(
                en: "The message header contradicts itself at {element}.",
                es: "El encabezado del mensaje se contradice en {element}."
            ),
            remedy: Text(
                en: "Ask the sender to correct {element}; where AS4 allows one, there may be only one.",
                es: "Pida al remitente que corrija {element}; donde AS4 permite uno, solo puede haber uno."
            )
        ),
        Explanation(
            "AS4-013",
            what: Text(
                en: "The message asks for {feature}, which this gateway does not do.",
                es: "El mensaje pide {feature}, que esta pasarela no ofrece."
            ),
            remedy: Text(
                en: "Agree with the partner on one-way push without {feature}.",
                es: "Acuerde con el socio el envío unidireccional (push) sin {feature}."
            )
        ),
    ]

    static let as4PMode: [Explanation] = [
        Explanation(
            "AS4-020",
            what: Text(
                en: "No P-Mode fits the message {message}.",
                es: "Ningún P-Mode corresponde al mensaje {message}."
            ),
            remedy: Text(
                en: "Compare parties, service and action with the partner's configuration on both sides.",
                es: "Compare partes, servicio y acción con la configuración del socio en ambos lados."
            )
        ),
        Explanation(
            "AS4-021",
            what: Text(
                en: "Several P-Modes fit the message: {ids}.",
                es: "Varios P-Modes corresponden al mensaje: {ids}."
            ),
            remedy: Text(
                en: "Give each of them its own agreement, and have the sender name it.",
                es: "Dé a cada uno su propio acuerdo y haga que el remitente lo nombre."
            )
        ),
        Explanation(
            "AS4-022",
            what: Text(
                en: "{element} is not as the P-Mode “{id}” has it.",
                es: "{element} no es como lo define el P-Mode «{id}»."
            ),
            remedy: Text(
                en: "Correct the sender's message or the P-Mode.",
                es: "Corrija el mensaje del remitente o el P-Mode."
            )
        ),
    ]

    static let as4Signature: [Explanation] = [
        Explanation(
            "AS4-029",
            what: Text(
                en: "The signature is malformed ({cause}).",
                es: "La firma está mal formada ({cause})."
            ),
            remedy: Text(
                en: "Look up {cause}; the sender must correct its signature.",
                es: "Consulte {cause}; el remitente debe corregir su firma."
            )
        ),
        Explanation(
            "AS4-030",
            what: Text(
                en: "The message is not signed.",
                es: "El mensaje no está firmado."
            ),
            remedy: Text(
                en: "Ask the sender to sign every message; unsigned ones are never accepted.",
                es: "Pida al remitente que firme cada mensaje; los no firmados nunca se aceptan."
            )
        ),
        Explanation(
            "AS4-031",
            what: Text(
                en: "The message has {count} Security headers, or its Security header is not in its place.",
                es: "El mensaje tiene {count} encabezados Security, o el suyo no está en su lugar."
            ),
            remedy: Text(
                en: "Ask the sender for exactly one, in the SOAP Header.",
                es: "Pida al remitente exactamente uno, en el Header de SOAP."
            )
        ),
        Explanation(
            "AS4-032",
            what: Text(
                en: "The signature does not cover {target}.",
                es: "La firma no cubre {target}."
            ),
            remedy: Text(
                en: "Ask the sender to sign eb:Messaging, env:Body and every part.",
                es: "Pida al remitente que firme eb:Messaging, env:Body y cada parte."
            )
        ),
        Explanation(
            "AS4-033",
            what: Text(
                en: "The message uses {algorithm}, which the suite “{suite}” does not list.",
                es: "El mensaje usa {algorithm}, que el conjunto «{suite}» no incluye."
            ),
            remedy: Text(
                en: "Agree with the partner on one suite; both sides must be set to it.",
                es: "Acuerde con el socio un único conjunto; ambos lados deben usarlo."
            )
        ),
        Explanation(
            "AS4-034",
            what: Text(
                en: "The signature's reference “{reference}” points at nothing, or at something it may not point at.",
                es: "La referencia «{reference}» de la firma no apunta a nada o apunta a algo no permitido."
            ),
            remedy: Text(
                en:
                    "Treat it as an attack until the sender has explained it: signed elements must be the ones that are processed.",
                es: "Trátelo como un ataque hasta que el remitente lo explique: lo firmado debe ser lo que se procesa."
            )
        ),
        Explanation(
            "AS4-035",
            what: Text(
                en: "The content of {target} is not what was signed (reference “{reference}”).",
                es: "El contenido de {target} no es lo que se firmó (referencia «{reference}»)."
            ),
            remedy: Text(
                en: "Look for a proxy that rewrites messages on the way; if there is none, treat it as an alteration.",
                es: "Busque un proxy que reescriba mensajes en el camino; si no lo hay, trátelo como una alteración."
            )
        ),
        Explanation(
            "AS4-036",
            what: Text(
                en: "The signature value is not by the certificate that the message names.",
                es: "El valor de la firma no corresponde al certificado que nombra el mensaje."
            ),
            remedy: Text(
                en: "Ask the sender whether key and certificate belong together.",
                es: "Pregunte al remitente si la clave y el certificado se corresponden."
            )
        ),
        Explanation(
            "AS4-037",
            what: Text(
                en: "The signer's certificate cannot be found (token {token}).",
                es: "No se encuentra el certificado del firmante (token {token})."
            ),
            remedy: Text(
                en:
                    "Ask the sender to include its certificate (X509v3), or add the certificate to the partner's configuration.",
                es: "Pida al remitente que incluya su certificado (X509v3), o añádalo a la configuración del socio."
            )
        ),
        Explanation(
            "AS4-038",
            what: Text(
                en: "The signer is not trusted for this partner ({cause}).",
                es: "El firmante no es de confianza para este socio ({cause})."
            ),
            remedy: Text(
                en:
                    "Compare the certificate with the ones pinned for the partner; ask the partner by another way before you change them.",
                es:
                    "Compare el certificado con los fijados para el socio; pregunte al socio por otra vía antes de cambiarlos."
            )
        ),
        Explanation(
            "AS4-039",
            what: Text(
                en: "The identifier “{id}” is used more than once.",
                es: "El identificador «{id}» se usa más de una vez."
            ),
            remedy: Text(
                en: "Treat it as an attack until the sender has explained it.",
                es: "Trátelo como un ataque hasta que el remitente lo explique."
            )
        ),
    ]
}
