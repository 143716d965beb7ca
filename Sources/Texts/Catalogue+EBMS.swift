/// The codes of ebMS 3.0 and AS4: the English text is what a peer is told.
extension Catalogue {
    static let ebMS: [Explanation] = [
        Explanation(
            "EBMS:0001",
            what: Text(
                en: "A value in the message was not recognized.",
                es: "No se reconoció un valor del mensaje."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla."
            )
        ),
        Explanation(
            "EBMS:0002",
            what: Text(
                en: "The message asks for a feature that is not supported, but could be processed.",
                es: "El mensaje pide una función no admitida, pero se pudo procesar."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla."
            )
        ),
        Explanation(
            "EBMS:0003",
            what: Text(
                en: "Values in the message contradict each other, the agreement or the standard.",
                es: "Los valores del mensaje se contradicen entre sí, con el acuerdo o con la norma."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla."
            )
        ),
        Explanation(
            "EBMS:0004",
            what: Text(
                en: "The message could not be processed for another reason.",
                es: "El mensaje no se pudo procesar por otro motivo."
            ),
            remedy: Text(
                en: "Ask the partner for its log; it is tried again by itself.",
                es: "Pida al socio su registro; se reintenta automáticamente."
            )
        ),
        Explanation(
            "EBMS:0005",
            what: Text(
                en: "There was no connection to the partner.",
                es: "No hubo conexión con el socio."
            ),
            remedy: Text(
                en: "Check network, address and certificates; it is tried again by itself.",
                es: "Revise red, dirección y certificados; se reintenta automáticamente."
            )
        ),
        Explanation(
            "EBMS:0006",
            what: Text(
                en: "There is no message in the requested channel.",
                es: "No hay ningún mensaje en el canal solicitado."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay nada que hacer."
            )
        ),
        Explanation(
            "EBMS:0007",
            what: Text(
                en: "The MIME packaging of the message is inconsistent.",
                es: "El empaquetado MIME del mensaje es incoherente."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla."
            )
        ),
        Explanation(
            "EBMS:0008",
            what: Text(
                en: "The message asks for a feature that is not supported.",
                es: "El mensaje pide una función no admitida."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla."
            )
        ),
        Explanation(
            "EBMS:0009",
            what: Text(
                en: "The message header is not well-formed or not as the standard has it.",
                es: "El encabezado del mensaje está mal formado o no cumple la norma."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla."
            )
        ),
        Explanation(
            "EBMS:0010",
            what: Text(
                en: "The message does not fit any agreed processing mode.",
                es: "El mensaje no corresponde a ningún modo de procesamiento acordado."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla."
            )
        ),
        Explanation(
            "EBMS:0011",
            what: Text(
                en: "A payload is outside of the message, or not named in it.",
                es: "Un contenido está fuera del mensaje o no se nombra en él."
            ),
            remedy: Text(
                en: "Compare the message with the exchange agreement; the journal says exactly what is wrong.",
                es: "Compare el mensaje con el acuerdo de intercambio; el diario dice exactamente qué falla."
            )
        ),
        Explanation(
            "EBMS:0101",
            what: Text(
                en: "The signature of the message could not be validated.",
                es: "No se pudo validar la firma del mensaje."
            ),
            remedy: Text(
                en:
                    "Compare certificates with the partner; the journal of the side that refused says which reference failed.",
                es: "Compare los certificados con el socio; el diario del lado que rechazó dice qué referencia falló."
            )
        ),
        Explanation(
            "EBMS:0102",
            what: Text(
                en: "The message could not be decrypted.",
                es: "No se pudo descifrar el mensaje."
            ),
            remedy: Text(
                en: "Compare the encryption certificate with the partner.",
                es: "Compare el certificado de cifrado con el socio."
            )
        ),
        Explanation(
            "EBMS:0103",
            what: Text(
                en: "The message does not meet the agreed security policy.",
                es: "El mensaje no cumple la política de seguridad acordada."
            ),
            remedy: Text(
                en: "Compare algorithms, and what is signed and encrypted, with the partner.",
                es: "Compare con el socio los algoritmos y lo que se firma y se cifra."
            )
        ),
        Explanation(
            "EBMS:0201",
            what: Text(
                en: "Reliable messaging does not work on one side.",
                es: "La mensajería fiable no funciona en un lado."
            ),
            remedy: Text(
                en: "Ask the partner for its log.",
                es: "Pida al socio su registro."
            )
        ),
        Explanation(
            "EBMS:0202",
            what: Text(
                en: "The receiver could not finish the delivery.",
                es: "El receptor no pudo completar la entrega."
            ),
            remedy: Text(
                en:
                    "Nothing to do at once: it is tried again by itself. If it lasts, ask the receiver about disk and database.",
                es:
                    "Nada que hacer de inmediato: se reintenta automáticamente. Si persiste, pregunte al receptor por disco y base de datos."
            )
        ),
        Explanation(
            "EBMS:0301",
            what: Text(
                en: "No receipt came for the message.",
                es: "No llegó ningún acuse de recibo del mensaje."
            ),
            remedy: Text(
                en: "Ask the partner whether the message arrived, then retry or discard it.",
                es: "Pregunte al socio si llegó el mensaje; luego reintente o descártelo."
            )
        ),
        Explanation(
            "EBMS:0302",
            what: Text(
                en: "The receipt does not prove the message.",
                es: "El acuse de recibo no prueba el mensaje."
            ),
            remedy: Text(
                en: "Keep the receipt and ask the partner.",
                es: "Conserve el acuse y pregunte al socio."
            )
        ),
        Explanation(
            "EBMS:0303",
            what: Text(
                en: "A payload could not be decompressed.",
                es: "No se pudo descomprimir un contenido."
            ),
            remedy: Text(
                en: "Ask the sender to compress before it signs, and to send again.",
                es: "Pida al remitente que comprima antes de firmar y envíe de nuevo."
            )
        ),
    ]
}
