extension Catalogue {
    static let as4Payload: [Explanation] = [
        Explanation(
            "AS4-040",
            what: Text(
                en: "A part could not be decrypted ({cause}).",
                es: "No se pudo descifrar una parte ({cause})."
            ),
            remedy: Text(
                en: "Check with the sender which of our certificates it encrypts for.",
                es: "Compruebe con el remitente para cuál de nuestros certificados cifra."
            )
        ),
        Explanation(
            "AS4-041",
            what: Text(
                en: "The part “{part}” is not encrypted, but the P-Mode requires it.",
                es: "La parte «{part}» no está cifrada, pero el P-Mode lo exige."
            ),
            remedy: Text(
                en: "Ask the sender to encrypt every part.",
                es: "Pida al remitente que cifre cada parte."
            )
        ),
        Explanation(
            "AS4-042",
            what: Text(
                en: "The part “{part}” cannot be unpacked ({cause}).",
                es: "No se puede descomprimir la parte «{part}» ({cause})."
            ),
            remedy: Text(
                en: "Look up {cause}; the sender must compress first, then sign, then encrypt.",
                es: "Consulte {cause}; el remitente debe comprimir, luego firmar y luego cifrar."
            )
        ),
        Explanation(
            "AS4-043",
            what: Text(
                en: "The part “{part}” is compressed, but its MimeType is missing.",
                es: "La parte «{part}» está comprimida, pero falta su MimeType."
            ),
            remedy: Text(
                en: "Ask the sender to write the property MimeType, or allow its absence for this partner.",
                es: "Pida al remitente que escriba la propiedad MimeType, o permita su ausencia para este socio."
            )
        ),
        Explanation(
            "AS4-044",
            what: Text(
                en: "The part “{part}” has the unknown compression “{type}”.",
                es: "La parte «{part}» tiene la compresión desconocida «{type}»."
            ),
            remedy: Text(
                en: "Ask the sender to use application/gzip.",
                es: "Pida al remitente que use application/gzip."
            )
        ),
        Explanation(
            "AS4-045",
            what: Text(
                en: "The CharacterSet “{name}” of the part “{part}” is not the name of an encoding.",
                es: "El CharacterSet «{name}» de la parte «{part}» no es el nombre de una codificación."
            ),
            remedy: Text(
                en: "Ask the sender to write a name like utf-8.",
                es: "Pida al remitente que escriba un nombre como utf-8."
            )
        ),
        Explanation(
            "AS4-046",
            what: Text(
                en: "The part “{part}” has more than {limit} octets.",
                es: "La parte «{part}» tiene más de {limit} octetos."
            ),
            remedy: Text(
                en: "Agree with the partner on smaller documents or on a higher limit.",
                es: "Acuerde con el socio documentos más pequeños o un límite mayor."
            )
        ),
        Explanation(
            "AS4-047",
            what: Text(
                en: "The message property “{name}” is missing or empty.",
                es: "La propiedad de mensaje «{name}» falta o está vacía."
            ),
            remedy: Text(
                en: "Ask the sender to write it exactly so; case matters.",
                es: "Pida al remitente que la escriba exactamente así; importan las mayúsculas."
            )
        ),
        Explanation(
            "AS4-048",
            what: Text(
                en: "The receipt does not prove this message: {element} does not fit.",
                es: "El acuse de recibo no prueba este mensaje: {element} no corresponde."
            ),
            remedy: Text(
                en: "Keep the receipt and ask the partner; the message counts as not delivered.",
                es: "Conserve el acuse y pregunte al socio; el mensaje cuenta como no entregado."
            )
        ),
        Explanation(
            "AS4-050",
            what: Text(
                en: "A part was signed in a rewritten form (WSS4J canonicalization), not as its octets are.",
                es:
                    "Una parte se firmó en una forma reescrita (canonicalización de WSS4J), no tal como son sus octetos."
            ),
            remedy: Text(
                en: "Nothing to do; ask the partner to compress parts, then both sides sign the same octets.",
                es:
                    "No hay nada que hacer; pida al socio que comprima las partes y ambos lados firmarán los mismos octetos."
            )
        ),
    ]

    static let as4Sending: [Explanation] = [
        Explanation(
            "AS4-060",
            what: Text(
                en: "The message could not be made ({cause}: {what})",
                es: "No se pudo crear el mensaje ({cause}: {what})"
            ),
            remedy: Text(
                en: "Look up {cause}; correct keys, certificates or the document, then retry.",
                es: "Consulte {cause}; corrija claves, certificados o el documento y reintente."
            )
        ),
        Explanation(
            "AS4-061",
            what: Text(
                en: "There is no encryption certificate of {party}.",
                es: "No hay certificado de cifrado de {party}."
            ),
            remedy: Text(
                en: "Add the partner's encryption certificate to its configuration.",
                es: "Añada el certificado de cifrado del socio a su configuración."
            )
        ),
        Explanation(
            "AS4-062",
            what: Text(
                en: "The certificate cannot be named by the token kind “{token}”.",
                es: "El certificado no se puede nombrar con el tipo de token «{token}»."
            ),
            remedy: Text(
                en: "Use the token kind bst, or a certificate with a SubjectKeyIdentifier.",
                es: "Use el tipo de token bst o un certificado con SubjectKeyIdentifier."
            )
        ),
        Explanation(
            "AS4-063",
            what: Text(
                en: "The P-Mode asks for {what}, which this gateway does not send.",
                es: "El P-Mode pide {what}, que esta pasarela no envía."
            ),
            remedy: Text(
                en: "Set the P-Mode to one-way push.",
                es: "Configure el P-Mode como envío unidireccional (push)."
            )
        ),
        Explanation(
            "AS4-064",
            what: Text(
                en: "The message has more than {limit} parts.",
                es: "El mensaje tiene más de {limit} partes."
            ),
            remedy: Text(
                en: "Send fewer attachments, or raise the limit of the P-Mode with the partner.",
                es: "Envíe menos adjuntos o aumente el límite del P-Mode de acuerdo con el socio."
            )
        ),
        Explanation(
            "AS4-065",
            what: Text(
                en: "The part name “{part}” is used twice or cannot be written.",
                es: "El nombre de parte «{part}» se usa dos veces o no se puede escribir."
            ),
            remedy: Text(
                en: "Give every part a name of its own: ASCII letters, digits, and the signs . - _ @ only.",
                es: "Dé a cada parte un nombre propio: solo letras ASCII, dígitos y los signos . - _ @."
            )
        ),
        Explanation(
            "AS4-066",
            what: Text(
                en: "The part “{part}” has more than {limit} octets.",
                es: "La parte «{part}» tiene más de {limit} octetos."
            ),
            remedy: Text(
                en: "Agree with the partner on smaller documents or on a higher limit.",
                es: "Acuerde con el socio documentos más pequeños o un límite mayor."
            )
        ),
        Explanation(
            "AS4-067",
            what: Text(
                en: "{element} is missing, so the message cannot be sent.",
                es: "Falta {element}, por lo que el mensaje no se puede enviar."
            ),
            remedy: Text(
                en: "Give originalSender and finalRecipient in the exchange agreement.",
                es: "Indique originalSender y finalRecipient en el acuerdo de intercambio."
            )
        ),
        Explanation(
            "AS4-070",
            what: Text(
                en: "The partner answered with an error status and no content.",
                es: "El socio respondió con un estado de error y sin contenido."
            ),
            remedy: Text(
                en: "Look at the HTTP status; often a proxy or a wrong address is the cause.",
                es: "Revise el estado HTTP; a menudo la causa es un proxy o una dirección equivocada."
            )
        ),
        Explanation(
            "AS4-071",
            what: Text(
                en: "The partner answered with a SOAP Fault instead of a receipt.",
                es: "El socio respondió con un SOAP Fault en lugar de un acuse de recibo."
            ),
            remedy: Text(
                en: "Read the Fault's reason in the timeline, and ask the partner.",
                es: "Lea el motivo del Fault en la cronología y pregunte al socio."
            )
        ),
        Explanation(
            "AS4-072",
            what: Text(
                en: "The partner's answer is not an AS4 message.",
                es: "La respuesta del socio no es un mensaje AS4."
            ),
            remedy: Text(
                en:
                    "Read the first lines of the answer in the timeline; often a proxy or a wrong address is the cause.",
                es:
                    "Lea las primeras líneas de la respuesta en la cronología; a menudo la causa es un proxy o una dirección equivocada."
            )
        ),
    ]
}
