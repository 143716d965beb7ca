extension Catalogue {
    /// Codes of the Canonical module.
    static let canonical: [Explanation] = [
        Explanation(
            "CAN-001",
            what: Text(
                en: "The text is not JSON: at byte {offset}, {expected} was expected.",
                es: "El texto no es JSON: en el byte {offset} se esperaba {expected}."
            ),
            remedy: Text(
                en: "Write the document with a JSON library, in UTF-8.",
                es: "Escriba el documento con una biblioteca JSON, en UTF-8."
            )
        ),
        Explanation(
            "CAN-002",
            what: Text(
                en: "The JSON document is over the limit “{limit}” ({most}).",
                es: "El documento JSON supera el límite «{limit}» ({most})."
            ),
            remedy: Text(
                en: "Send a smaller document, or refer to large attachments by their digest.",
                es: "Envíe un documento más pequeño, o cite los adjuntos grandes por su resumen criptográfico."
            )
        ),
        Explanation(
            "CAN-003",
            what: Text(
                en: "The member “{member}” stands twice in the same JSON object (byte {offset}).",
                es: "El miembro «{member}» aparece dos veces en el mismo objeto JSON (byte {offset})."
            ),
            remedy: Text(
                en: "Write each member once; two readers could take different ones.",
                es: "Escriba cada miembro una sola vez; dos lectores podrían tomar valores distintos."
            )
        ),
        Explanation(
            "CAN-004",
            what: Text(
                en: "The canonical document lacks “{path}”.",
                es: "Al documento canónico le falta «{path}»."
            ),
            remedy: Text(
                en: "Fill it; the published schema lists what is required.",
                es: "Complételo; el esquema publicado indica lo que es obligatorio."
            )
        ),
        Explanation(
            "CAN-005",
            what: Text(
                en: "“{path}” has the wrong JSON type: {expected} is expected.",
                es: "«{path}» tiene un tipo JSON incorrecto: se espera {expected}."
            ),
            remedy: Text(
                en: "Compare the document with the published schema.",
                es: "Compare el documento con el esquema publicado."
            )
        ),
        Explanation(
            "CAN-006",
            what: Text(
                en: "“{path}” has a value that cannot be used: {expected} is expected.",
                es: "«{path}» tiene un valor que no se puede usar: se espera {expected}."
            ),
            remedy: Text(
                en: "Correct the value; the published schema shows its form.",
                es: "Corrija el valor; el esquema publicado muestra su forma."
            )
        ),
        Explanation(
            "CAN-007",
            what: Text(
                en: "The document names the schema “{found}”; {expected} is expected.",
                es: "El documento indica el esquema «{found}»; se espera {expected}."
            ),
            remedy: Text(
                en: "Check that it is the right kind of document, and that both sides use the same edition.",
                es: "Compruebe que sea la clase de documento correcta y que ambas partes usen la misma edición."
            )
        ),
        Explanation(
            "CAN-008",
            what: Text(
                en: "In “{path}” the instant does not follow from the date as written.",
                es: "En «{path}» el instante no corresponde a la fecha tal como está escrita."
            ),
            remedy: Text(
                en: "Write the instant in UTC with milliseconds, exactly as the written date and its zone give it.",
                es:
                    "Escriba el instante en UTC con milisegundos, exactamente como resulta de la fecha escrita y su zona."
            )
        ),
        Explanation(
            "CAN-009",
            what: Text(
                en: "The attestation has a member that it may not have: “{path}”.",
                es: "La atestación contiene un miembro no permitido: «{path}»."
            ),
            remedy: Text(
                en: "Attestations are strict: agree on an edition that has the member.",
                es: "Las atestaciones son estrictas: acuerden una edición que contenga ese miembro."
            )
        ),
    ]
}
