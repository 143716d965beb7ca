extension Catalogue {
    /// Codes of the MIME module.
    static let mime: [Explanation] = mimeMultipart + mimeGzip

    private static let mimeMultipart: [Explanation] = [
        Explanation(
            "MIM-001",
            what: Text(
                en: "The message body has {bytes} octets; the limit is {limit}.",
                es: "El cuerpo del mensaje tiene {bytes} octetos; el límite es {limit}."
            ),
            remedy: Text(
                en: "Send fewer or smaller documents in one message, or agree on a higher limit.",
                es: "Envíe menos documentos o documentos más pequeños por mensaje, o acuerde un límite mayor."
            )
        ),
        Explanation(
            "MIM-002",
            what: Text(
                en: "The body is neither an XML envelope nor a multipart body (Content-Type: {type}).",
                es: "El cuerpo no es ni un sobre XML ni un cuerpo multiparte (Content-Type: {type})."
            ),
            remedy: Text(
                en: "Check the address, and whether a proxy answered in the partner's place.",
                es: "Revise la dirección y si respondió un proxy en lugar del socio."
            )
        ),
        Explanation(
            "MIM-003",
            what: Text(
                en: "The multipart body has no boundary, or the boundary does not occur in it.",
                es: "El cuerpo multiparte no tiene delimitador (boundary) o este no aparece en él."
            ),
            remedy: Text(
                en: "Ask the sender to give the boundary parameter of Content-Type as it is used in the body.",
                es: "Pida al remitente que indique en Content-Type el parámetro boundary tal como se usa en el cuerpo."
            )
        ),
        Explanation(
            "MIM-004",
            what: Text(
                en: "The multipart body has no root part (start names “{id}”).",
                es: "El cuerpo multiparte no tiene parte raíz (start nombra «{id}»)."
            ),
            remedy: Text(
                en: "Ask the sender to put the SOAP part first and to name it in the start parameter.",
                es: "Pida al remitente que ponga primero la parte SOAP y la nombre en el parámetro start."
            )
        ),
        Explanation(
            "MIM-005",
            what: Text(
                en: "The multipart body has more than {limit} parts.",
                es: "El cuerpo multiparte tiene más de {limit} partes."
            ),
            remedy: Text(
                en: "Send the documents in several messages.",
                es: "Envíe los documentos en varios mensajes."
            )
        ),
        Explanation(
            "MIM-006",
            what: Text(
                en: "The headers of part {part} have more than {limit} octets.",
                es: "Los encabezados de la parte {part} tienen más de {limit} octetos."
            ),
            remedy: Text(
                en: "Ask the sender to shorten the headers of the part.",
                es: "Pida al remitente que acorte los encabezados de la parte."
            )
        ),
        Explanation(
            "MIM-007",
            what: Text(
                en: "A header line of part {part} has no name.",
                es: "Una línea de encabezado de la parte {part} no tiene nombre."
            ),
            remedy: Text(
                en: "Ask the sender to write each header as “name: value” and to end the headers with an empty line.",
                es:
                    "Pida al remitente que escriba cada encabezado como «nombre: valor» y termine con una línea vacía."
            )
        ),
        Explanation(
            "MIM-008",
            what: Text(
                en: "Two parts have the Content-ID “{id}”.",
                es: "Dos partes tienen el Content-ID «{id}»."
            ),
            remedy: Text(
                en: "Ask the sender to give every part its own Content-ID.",
                es: "Pida al remitente que dé a cada parte su propio Content-ID."
            )
        ),
        Explanation(
            "MIM-009",
            what: Text(
                en: "The multipart body ends without its closing delimiter: it was cut off.",
                es: "El cuerpo multiparte termina sin su delimitador de cierre: llegó cortado."
            ),
            remedy: Text(
                en: "Send it again; if it happens again, look for a size limit on the way.",
                es: "Envíelo de nuevo; si se repite, busque un límite de tamaño en el camino."
            )
        ),
        Explanation(
            "MIM-010",
            what: Text(
                en: "A part has the unknown transfer encoding “{encoding}”.",
                es: "Una parte tiene la codificación de transferencia desconocida «{encoding}»."
            ),
            remedy: Text(
                en: "Ask the sender to use binary.",
                es: "Pida al remitente que use binary."
            )
        ),
        Explanation(
            "MIM-011",
            what: Text(
                en: "The base64 of a part is damaged.",
                es: "El base64 de una parte está dañado."
            ),
            remedy: Text(
                en: "Ask the sender to send it again, best with transfer encoding binary.",
                es: "Pida al remitente que la envíe de nuevo, preferiblemente con la codificación binary."
            )
        ),
        Explanation(
            "MIM-017",
            what: Text(
                en: "The boundary or part name “{value}” cannot be written.",
                es: "El delimitador o nombre de parte «{value}» no se puede escribir."
            ),
            remedy: Text(
                en: "Choose another one: ASCII letters, digits, and the signs . - _ @ only.",
                es: "Elija otro: solo letras ASCII, dígitos y los signos . - _ @."
            )
        ),
    ]

    private static let mimeGzip: [Explanation] = [
        Explanation(
            "MIM-012",
            what: Text(
                en: "The gzip content is damaged, or it is no gzip.",
                es: "El contenido gzip está dañado o no es gzip."
            ),
            remedy: Text(
                en: "Ask the sender to pack the document again; it must be packed before it is signed.",
                es: "Pida al remitente que comprima de nuevo el documento; debe comprimirse antes de firmarse."
            )
        ),
        Explanation(
            "MIM-013",
            what: Text(
                en: "The gzip content is cut off.",
                es: "El contenido gzip está cortado."
            ),
            remedy: Text(
                en: "Ask the sender to pack the document again and to send it whole.",
                es: "Pida al remitente que comprima de nuevo el documento y lo envíe completo."
            )
        ),
        Explanation(
            "MIM-014",
            what: Text(
                en: "Something follows after the end of the gzip content.",
                es: "Hay algo después del final del contenido gzip."
            ),
            remedy: Text(
                en: "Ask the sender for one gzip member without anything after it, or allow several for this partner.",
                es:
                    "Pida al remitente un solo miembro gzip sin nada detrás, o permita varios para este socio."
            )
        ),
        Explanation(
            "MIM-015",
            what: Text(
                en: "The unpacked content has more than {limit} octets.",
                es: "El contenido descomprimido tiene más de {limit} octetos."
            ),
            remedy: Text(
                en: "Send smaller documents, or agree on a higher limit.",
                es: "Envíe documentos más pequeños o acuerde un límite mayor."
            )
        ),
        Explanation(
            "MIM-016",
            what: Text(
                en: "The gzip content unpacks to more than {limit} times its size.",
                es: "El contenido gzip se expande a más de {limit} veces su tamaño."
            ),
            remedy: Text(
                en: "Look at the document: so much repetition is unusual; a real one can be sent unpacked.",
                es: "Revise el documento: tanta repetición es inusual; si es legítimo, puede enviarse sin comprimir."
            )
        ),
        Explanation(
            "MIM-018",
            what: Text(
                en: "The gzip library could not be started.",
                es: "No se pudo iniciar la biblioteca gzip."
            ),
            remedy: Text(
                en: "Look at the memory of this machine, then try again.",
                es: "Revise la memoria de esta máquina e inténtelo de nuevo."
            )
        ),
    ]
}
