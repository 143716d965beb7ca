extension Catalogue {
    /// Codes of the Exchange module.
    static let exchange: [Explanation] = [
        Explanation(
            "EXC-001",
            what: Text(
                en: "The {type} “{text}” is not well-formed.",
                es: "El identificador {type} «{text}» no está bien formado."
            ),
            remedy: Text(
                en: "Use visible ASCII characters within the length that the documentation of {type} gives.",
                es: "Use caracteres ASCII visibles y la longitud que indica la documentación de {type}."
            )
        ),
        Explanation(
            "EXC-002",
            what: Text(
                en: "An event of the journal cannot be read.",
                es: "Un evento del diario no se puede leer."
            ),
            remedy: Text(
                en:
                    "The database is damaged or was written by a newer version: restore the backup or start the version that wrote it.",
                es:
                    "La base de datos está dañada o la escribió una versión más nueva: restaure la copia de seguridad o inicie la versión que la escribió."
            )
        ),
        Explanation(
            "EXC-010",
            what: Text(
                en: "The delivery is not parked or rejected, so there is nothing to retry or discard.",
                es: "La entrega no está detenida ni rechazada: no hay nada que reintentar ni descartar."
            ),
            remedy: Text(
                en: "Look at its state; only parked and rejected deliveries take this command.",
                es: "Consulte su estado; solo las entregas detenidas o rechazadas admiten esta orden."
            )
        ),
        Explanation(
            "EXC-011",
            what: Text(
                en: "Too many attempts to send ended with a vanished worker.",
                es: "Demasiados intentos de envío terminaron porque desapareció el proceso que los hacía."
            ),
            remedy: Text(
                en: "Look for crashes of the gateway in its log; then retry the delivery.",
                es: "Busque caídas del gateway en su registro; después reintente la entrega."
            )
        ),
        Explanation(
            "EXC-020",
            what: Text(
                en: "A message with the same MessageId but other content was received before.",
                es: "Ya se recibió un mensaje con el mismo MessageId y otro contenido."
            ),
            remedy: Text(
                en: "The sender must use a new MessageId for a new message; what was received first stays.",
                es: "El remitente debe usar un MessageId nuevo para un mensaje nuevo; lo recibido primero se conserva."
            )
        ),
        Explanation(
            "EXC-021",
            what: Text(
                en: "The exchange is known with another document.",
                es: "El intercambio ya se conoce con otro documento."
            ),
            remedy: Text(
                en: "The sender must use a new tracking identifier for another document.",
                es: "El remitente debe usar otro identificador de seguimiento para otro documento."
            )
        ),
        Explanation(
            "EXC-030",
            what: Text(
                en: "The document cannot be treated so in its present state.",
                es: "El documento no admite esa operación en su estado actual."
            ),
            remedy: Text(
                en:
                    "Look at its state: only offered documents can be acknowledged or refused, only held, waiting or refused ones released or discarded.",
                es:
                    "Consulte su estado: solo se confirman o rechazan los documentos ofrecidos; solo se liberan o descartan los retenidos, en espera o rechazados."
            )
        ),
        Explanation(
            "EXC-040",
            what: Text(
                en: "The status does not come from the gateway that received the document.",
                es: "El estado no proviene del gateway que recibió el documento."
            ),
            remedy: Text(
                en:
                    "Only the recipient gateway of an exchange may report on it; ask the partner to check its configuration.",
                es:
                    "Solo el gateway destinatario de un intercambio puede informar sobre él; pida al socio que revise su configuración."
            )
        ),
        Explanation(
            "EXC-041",
            what: Text(
                en: "The status has no valid sequence number.",
                es: "El estado no tiene un número de secuencia válido."
            ),
            remedy: Text(
                en: "The recipient must number its statuses from 1.",
                es: "El destinatario debe numerar sus estados a partir de 1."
            )
        ),
        Explanation(
            "EXC-042",
            what: Text(
                en: "A status with the same sequence number but other content was received before.",
                es: "Ya se recibió un estado con el mismo número de secuencia y otro contenido."
            ),
            remedy: Text(
                en: "Ask the partner which one holds; the first one stays in force.",
                es: "Pregunte al socio cuál vale; sigue vigente el primero."
            )
        ),
        Explanation(
            "EXC-043",
            what: Text(
                en: "The exchange has more statuses than are accepted.",
                es: "El intercambio tiene más estados de los que se aceptan."
            ),
            remedy: Text(
                en: "Ask the partner to stop repeating statuses.",
                es: "Pida al socio que deje de repetir estados."
            )
        ),
        Explanation(
            "EXC-044",
            what: Text(
                en: "The status message cannot be read.",
                es: "El mensaje de estado no se puede leer."
            ),
            remedy: Text(
                en: "The partner must send the format paso/status/1; ask it for its version of Paso.",
                es: "El socio debe enviar el formato paso/status/1; pregúntele qué versión de Paso usa."
            )
        ),
        Explanation(
            "EXC-045",
            what: Text(
                en: "“{decision}” is no complete decision.",
                es: "«{decision}» no es una decisión completa."
            ),
            remedy: Text(
                en: "Use accepted, utilised, partly-utilised with quantities, or rejected or cancelled with a reason.",
                es: "Use accepted, utilised, partly-utilised con cantidades, o rejected o cancelled con un motivo."
            )
        ),
        Explanation(
            "EXC-046",
            what: Text(
                en: "The answer “{decision}” cannot follow “{earlier}”.",
                es: "La respuesta «{decision}» no puede seguir a «{earlier}»."
            ),
            remedy: Text(
                en: "See which answer is in force with paso show; the order of answers stands in Docs/states.md.",
                es: "Vea qué respuesta está vigente con paso show; el orden de las respuestas está en Docs/states.md."
            )
        ),
        Explanation(
            "EXC-047",
            what: Text(
                en: "The answer says that less was used than an earlier one said.",
                es: "La respuesta indica que se utilizó menos que lo que indicó una anterior."
            ),
            remedy: Text(
                en: "Give for each item what was used until now, not what was added; correct a mistake by a rejection.",
                es: "Indique por ítem lo utilizado hasta ahora, no lo agregado; corrija un error con un rechazo."
            )
        ),
        Explanation(
            "EXC-048",
            what: Text(
                en: "The certificate has no item {item} of which {value} {unit} could be used.",
                es: "El certificado no tiene un ítem {item} del que se pueda utilizar {value} {unit}."
            ),
            remedy: Text(
                en: "Name items by their number in the certificate, and no more than it certifies, in its unit.",
                es: "Nombre los ítems por su número en el certificado, y no más de lo que certifica, en su unidad."
            )
        ),
        Explanation(
            "EXC-050",
            what: Text(
                en: "The document is a byte-for-byte repeat of the one of exchange {exchange}.",
                es: "El documento repite octeto por octeto el del intercambio {exchange}."
            ),
            remedy: Text(
                en: "Nothing to do; it is not handed over a second time. Follow the exchange that is named.",
                es: "No hay nada que hacer; no se entrega por segunda vez. Siga el intercambio que se nombra."
            )
        ),
        Explanation(
            "EXC-051",
            what: Text(
                en: "The document repeats the content of a known one under a new signature.",
                es: "El documento repite el contenido de uno conocido con una firma nueva."
            ),
            remedy: Text(
                en: "Use the newer signature; ask the issuer if this was not expected.",
                es: "Use la firma más nueva; pregunte al emisor si no lo esperaba."
            )
        ),
        Explanation(
            "EXC-052",
            what: Text(
                en: "A document with the same number and version but other content is known.",
                es: "Se conoce un documento con el mismo número y versión y otro contenido."
            ),
            remedy: Text(
                en: "Ask the issuer which one holds, then release or discard it.",
                es: "Pregunte al emisor cuál vale y después libérelo o descártelo."
            )
        ),
        Explanation(
            "EXC-053",
            what: Text(
                en: "The document replaces, rectifies or withdraws one that is not known here.",
                es: "El documento reemplaza, rectifica o anula otro que aquí no se conoce."
            ),
            remedy: Text(
                en:
                    "It waits for its predecessor and then goes on with this finding; ask the issuer if the predecessor does not come.",
                es:
                    "Espera a su antecesor y después sigue con esta observación; pregunte al emisor si el antecesor no llega."
            )
        ),
        Explanation(
            "EXC-054",
            what: Text(
                en: "An earlier document of the same number has not been taken yet.",
                es: "Todavía no se ha retirado un documento anterior con el mismo número."
            ),
            remedy: Text(
                en: "Acknowledge the earlier document first.",
                es: "Confirme primero el documento anterior."
            )
        ),
        Explanation(
            "EXC-055",
            what: Text(
                en: "A later copy of this certificate came before it.",
                es: "Una copia posterior de este certificado llegó antes que él."
            ),
            remedy: Text(
                en: "Use the later copy; this one stays visible and names it.",
                es: "Use la copia posterior; esta queda visible y la nombra."
            )
        ),
        Explanation(
            "EXC-060",
            what: Text(
                en: "The document is less well authenticated than was agreed.",
                es: "El documento está menos autenticado de lo acordado."
            ),
            remedy: Text(
                en: "The sender must add the agreed signature or seal, or the exchange agreement must be changed.",
                es:
                    "El remitente debe agregar la firma o el sello acordado, o hay que cambiar el acuerdo de intercambio."
            )
        ),
        Explanation(
            "EXC-061",
            what: Text(
                en: "The national system is not known to this gateway.",
                es: "Este gateway no conoce el sistema nacional."
            ),
            remedy: Text(
                en: "Add it under backends in gateway.yaml.",
                es: "Agréguelo en backends de gateway.yaml."
            )
        ),
        Explanation(
            "EXC-062",
            what: Text(
                en: "The national system may not hand in documents of this kind.",
                es: "El sistema nacional no puede presentar documentos de esta clase."
            ),
            remedy: Text(
                en: "Add the kind to the backend in gateway.yaml if that is intended.",
                es: "Agregue la clase al backend en gateway.yaml si es lo que se quiere."
            )
        ),
        Explanation(
            "EXC-063",
            what: Text(
                en: "No exchange agreement covers this kind of document for the importing country.",
                es: "Ningún acuerdo de intercambio cubre esta clase de documento para el país importador."
            ),
            remedy: Text(
                en: "Add a rule to the partner's file, or correct the importing country in the document.",
                es: "Agregue una regla al archivo del socio o corrija el país importador del documento."
            )
        ),
        Explanation(
            "EXC-064",
            what: Text(
                en: "The document is larger than the exchange agreement allows.",
                es: "El documento supera el tamaño que permite el acuerdo de intercambio."
            ),
            remedy: Text(
                en: "Make the attachments smaller, or agree on a higher limit.",
                es: "Reduzca los adjuntos o acuerde un límite mayor."
            )
        ),
        Explanation(
            "EXC-065",
            what: Text(
                en: "No exchange agreement expects this kind of document from {party}.",
                es: "Ningún acuerdo de intercambio espera esta clase de documento de {party}."
            ),
            remedy: Text(
                en: "Add an inbound rule to the partner's file if that is intended.",
                es: "Agregue una regla de entrada al archivo del socio si es lo que se quiere."
            )
        ),
        Explanation(
            "EXC-066",
            what: Text(
                en: "No exchange agreement expects documents issued in {country} from {party}.",
                es: "Ningún acuerdo de intercambio espera de {party} documentos emitidos en {country}."
            ),
            remedy: Text(
                en: "Add the country to the inbound rule if it was agreed.",
                es: "Agregue el país a la regla de entrada si así se acordó."
            )
        ),
        Explanation(
            "EXC-070",
            what: Text(
                en: "The party is not known.",
                es: "La parte no es conocida."
            ),
            remedy: Text(
                en: "Add the partner's file to the site folder, or ask who is knocking.",
                es: "Agregue el archivo del socio a la carpeta del sitio o averigüe quién llama."
            )
        ),
        Explanation(
            "EXC-071",
            what: Text(
                en: "The certificate is not bound to the party that it speaks for.",
                es: "El certificado no está vinculado a la parte por la que habla."
            ),
            remedy: Text(
                en:
                    "Compare the certificate with the partner's; pin the new one only after asking the partner by another way.",
                es: "Compare el certificado con el del socio; fije el nuevo solo tras preguntarle por otra vía."
            )
        ),
        Explanation(
            "EXC-072",
            what: Text(
                en: "The party may not send documents of this kind.",
                es: "La parte no puede enviar documentos de esta clase."
            ),
            remedy: Text(
                en: "Add the kind to the partner's file if it was agreed.",
                es: "Agregue la clase al archivo del socio si así se acordó."
            )
        ),
        Explanation(
            "EXC-073",
            what: Text(
                en: "The party speaks for a country that has not delegated it.",
                es: "La parte habla por un país que no le ha delegado."
            ),
            remedy: Text(
                en: "Ask the country for its delegation and enter it with its dates.",
                es: "Pida al país su delegación y regístrela con sus fechas."
            )
        ),
        Explanation(
            "EXC-074",
            what: Text(
                en: "The delegation does not cover this kind of document at this time.",
                es: "La delegación no cubre esta clase de documento en este momento."
            ),
            remedy: Text(
                en: "Renew the delegation or extend it to the kind.",
                es: "Renueve la delegación o amplíela a la clase."
            )
        ),
    ]
}
