extension Catalogue {
    /// Codes of the Signing module about documents that several parties sign.
    static let signingLayers: [Explanation] = [
        Explanation(
            "SIG-040",
            what: Text(
                en: "The document is not built as this style has it, at {place}.",
                es: "El documento no está construido como exige este estilo, en {place}."
            ),
            remedy: Text(
                en:
                    "Compare the elements around what is signed with the format; if they were changed on the way, ask the issuer for the original file.",
                es:
                    "Compare los elementos que rodean lo firmado con el formato; si se cambiaron en el camino, pida al emisor el archivo original."
            )
        ),
        Explanation(
            "SIG-041",
            what: Text(
                en: "The element {element} stands more than once, again at {place}.",
                es: "El elemento {element} aparece más de una vez, otra vez en {place}."
            ),
            remedy: Text(
                en: "Treat the document as forged: a second copy may show what nobody signed.",
                es: "Considere falso el documento: una segunda copia puede mostrar lo que nadie firmó."
            )
        ),
        Explanation(
            "SIG-042",
            what: Text(
                en: "There is content that no signature covers, at {place}.",
                es: "Hay contenido que ninguna firma cubre, en {place}."
            ),
            remedy: Text(
                en: "Treat the document as altered; ask the issuer for the original file.",
                es: "Considere alterado el documento; pida al emisor el archivo original."
            )
        ),
        Explanation(
            "SIG-043",
            what: Text(
                en: "At {place} stands something that nobody signed; it is not read.",
                es: "En {place} hay algo que nadie firmó; no se lee."
            ),
            remedy: Text(
                en: "Do not rely on anything that stands there.",
                es: "No se apoye en nada de lo que esté allí."
            )
        ),
        Explanation(
            "SIG-044",
            what: Text(
                en: "The bare key in the signature (KeyValue) is not the key of the certificate beside it.",
                es: "La clave suelta de la firma (KeyValue) no es la del certificado que la acompaña."
            ),
            remedy: Text(
                en: "Treat the document as forged: programs that take the bare key would believe somebody else.",
                es: "Considere falso el documento: los programas que toman la clave suelta creerían a otra persona."
            )
        ),
        Explanation(
            "SIG-045",
            what: Text(
                en: "The {party} signed with a certificate of {certificate}, but acts for {document} in the document.",
                es:
                    "La firma ({party}) es de un certificado de {certificate}, pero en el documento actúa por {document}."
            ),
            remedy: Text(
                en:
                    "Ask the issuing country whether this person may sign for it; until then do not accept the signature.",
                es: "Pregunte al país emisor si esta persona puede firmar por él; hasta entonces no acepte la firma."
            )
        ),
        Explanation(
            "SIG-046",
            what: Text(
                en:
                    "The time of signing has no zone, and its readings lead to different verdicts: {first} {firstVerdict}, {second} {secondVerdict}.",
                es:
                    "La hora de la firma no tiene zona y sus lecturas llevan a resultados distintos: {first} {firstVerdict}, {second} {secondVerdict}."
            ),
            remedy: Text(
                en:
                    "Ask the issuer in which zone the time is meant before you rely on the certificate's validity or revocation.",
                es:
                    "Pregunte al emisor en qué zona se entiende la hora antes de confiar en la validez o revocación del certificado."
            )
        ),
        Explanation(
            "SIG-047",
            what: Text(
                en: "The file begins with a byte-order mark, which ALADI does not admit.",
                es: "El archivo comienza con una marca de orden de bytes (BOM), que ALADI no admite."
            ),
            remedy: Text(
                en:
                    "The signatures hold; ask the sender to write UTF-8 without the mark, since other customs may refuse the file.",
                es:
                    "Las firmas valen; pida al remitente que escriba UTF-8 sin la marca, pues otras aduanas pueden rechazar el archivo."
            )
        ),
        Explanation(
            "SIG-048",
            what: Text(
                en: "The {later} signed, but the signature of the {party} is missing.",
                es: "Firmó una parte ({later}), pero falta la firma de otra que va antes ({party})."
            ),
            remedy: Text(
                en: "Ask the issuing entity for the original file: nobody may certify what was not declared.",
                es: "Pida a la entidad emisora el archivo original: nadie puede certificar lo que no se declaró."
            )
        ),
        Explanation(
            "SIG-049",
            what: Text(
                en: "The document has no time of signing that can be read, so its signer cannot be judged.",
                es: "El documento no tiene una hora de firma legible, por lo que no se puede juzgar al firmante."
            ),
            remedy: Text(
                en: "Ask the issuer for a document whose dates of declaration and certification are complete.",
                es: "Pida al emisor un documento con las fechas de declaración y de certificación completas."
            )
        ),
        Explanation(
            "SIG-050",
            what: Text(
                en: "The document is at stage {stage} of signing; this step, by the {party}, does not follow it.",
                es: "El documento está en la etapa {stage} de la firma; este paso ({party}) no es el que sigue."
            ),
            remedy: Text(
                en:
                    "The order is: exporter signs (1 to 2), entity certifies (2 to 3), official signs (3 to 4). See the document with paso verify.",
                es:
                    "El orden es: firma el exportador (1 a 2), certifica la entidad (2 a 3), firma el funcionario (3 a 4). Vea el documento con paso verify."
            )
        ),
    ]
}
