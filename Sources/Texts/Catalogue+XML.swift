extension Catalogue {
    /// Codes of the XML module.
    static let xml: [Explanation] = [
        Explanation(
            "XML-001",
            what: Text(
                en: "The document has {bytes} octets; {maximum} are allowed.",
                es: "El documento tiene {bytes} octetos; se permiten {maximum}."
            ),
            remedy: Text(
                en: "Send a smaller document, or raise the document limit in gateway.yaml (at most 104 MiB).",
                es:
                    "Envíe un documento más pequeño o aumente el límite de documentos en gateway.yaml (104 MiB como máximo)."
            )
        ),
        Explanation(
            "XML-002",
            what: Text(
                en: "The document is not well-formed XML: error at line {line}, column {column}.",
                es: "El documento no es XML bien formado: error en la línea {line}, columna {column}."
            ),
            remedy: Text(
                en: "Correct the document at that place and send it again.",
                es: "Corrija el documento en ese lugar y envíelo de nuevo."
            )
        ),
        Explanation(
            "XML-003",
            what: Text(
                en: "The document has a DOCTYPE, which is never accepted.",
                es: "El documento contiene un DOCTYPE, que nunca se acepta."
            ),
            remedy: Text(
                en: "Remove the DOCTYPE and everything that depends on it.",
                es: "Elimine el DOCTYPE y todo lo que dependa de él."
            )
        ),
        Explanation(
            "XML-004",
            what: Text(
                en: "Elements are nested more than {maximum} deep.",
                es: "Los elementos están anidados a más de {maximum} niveles."
            ),
            remedy: Text(
                en: "Check the program that wrote the document; no certificate is this deep.",
                es: "Revise el programa que generó el documento; ningún certificado tiene tanta profundidad."
            )
        ),
        Explanation(
            "XML-005",
            what: Text(
                en: "The document is over the limit {limit} ({maximum}).",
                es: "El documento supera el límite {limit} ({maximum})."
            ),
            remedy: Text(
                en: "Check the program that wrote the document, or split it.",
                es: "Revise el programa que generó el documento o divídalo."
            )
        ),
        Explanation(
            "XML-006",
            what: Text(
                en: "The document's encoding {encoding} is not accepted, or its octets do not fit it.",
                es: "La codificación {encoding} del documento no se acepta, o sus octetos no corresponden a ella."
            ),
            remedy: Text(
                en: "Write the document in UTF-8 and declare it so.",
                es: "Escriba el documento en UTF-8 y declárelo así."
            )
        ),
        Explanation(
            "XML-007",
            what: Text(
                en: "The document uses namespaces wrongly: error at line {line}, column {column}.",
                es: "El documento usa mal los espacios de nombres: error en la línea {line}, columna {column}."
            ),
            remedy: Text(
                en: "Declare every prefix that is used, with a namespace that is not empty.",
                es: "Declare cada prefijo que se usa, con un espacio de nombres que no esté vacío."
            )
        ),
        Explanation(
            "XML-008",
            what: Text(
                en: "The document has no canonical form.",
                es: "El documento no tiene forma canónica."
            ),
            remedy: Text(
                en: "Use absolute namespace names; relative ones cannot be signed.",
                es: "Use nombres absolutos de espacios de nombres; los relativos no se pueden firmar."
            )
        ),
        Explanation(
            "XML-009",
            what: Text(
                en: "An element was asked for that this document does not have.",
                es: "Se pidió un elemento que este documento no tiene."
            ),
            remedy: Text(
                en: "This is an error in Paso: report it with the document's number.",
                es: "Es un error de Paso: infórmelo con el número del documento."
            )
        ),
        Explanation(
            "XML-010",
            what: Text(
                en: "The schema {path} cannot be used: {reason}",
                es: "No se puede usar el esquema {path}: {reason}"
            ),
            remedy: Text(
                en: "Check that the file and everything it includes are there and are W3C XML Schema 1.0.",
                es: "Compruebe que el archivo y todo lo que incluye existen y son W3C XML Schema 1.0."
            )
        ),
        Explanation(
            "XML-011",
            what: Text(
                en: "A value cannot be written as XML: {what}.",
                es: "Un valor no se puede escribir como XML: {what}."
            ),
            remedy: Text(
                en: "Remove control characters from the value.",
                es: "Elimine los caracteres de control del valor."
            )
        ),
    ]
}
