extension Catalogue {
    /// Breaches of annex 5, disagreements within a certificate of origin, and what its reader met.
    static let codOtherFindings: [Explanation] = [
        Explanation(
            "COD-030",
            what: Text(
                en: "Annex 5 demands {element} with content on form {form}; it is missing or empty at {path}.",
                es: "El anexo 5 exige {element} con contenido en el formulario {form}; falta o está vacío en {path}."
            ),
            remedy: Text(
                en: "Have it added in the next certificate; the schema admits this one.",
                es: "Haga que se agregue en el próximo certificado; el esquema admite este."
            )
        ),
        Explanation(
            "COD-031",
            what: Text(
                en: "Annex 5 does not provide for {element} on form {form}; it stands at {path}.",
                es: "El anexo 5 no prevé {element} en el formulario {form}; figura en {path}."
            ),
            remedy: Text(
                en: "Nothing needs to be done; many programs write it.",
                es: "No hace falta hacer nada; muchos programas lo escriben."
            )
        ),
        Explanation(
            "COD-032",
            what: Text(
                en: "{element} at {path} is empty; by annex 5 an element of form {form} without content is left out.",
                es:
                    "{element} en {path} está vacío; según el anexo 5 un elemento del formulario {form} sin contenido se omite."
            ),
            remedy: Text(
                en: "Correct the program that writes the certificate.",
                es: "Corrija el programa que escribe el certificado."
            )
        ),
        Explanation(
            "COD-040",
            what: Text(
                en:
                    "The number “{value}” at {path} has 26 characters; the specification of 2024 speaks of 26, every schema of 20.",
                es:
                    "El número «{value}» en {path} tiene 26 caracteres; la especificación de 2024 habla de 26, todo esquema de 20."
            ),
            remedy: Text(
                en: "Nothing needs to be done here; other programs may refuse it.",
                es: "Aquí no hace falta hacer nada; otros programas pueden rechazarlo."
            )
        ),
        Explanation(
            "COD-041",
            what: Text(
                en: "The number at {path} begins with the country {value}, but the entity is of {expected}.",
                es: "El número en {path} comienza con el país {value}, pero la entidad es de {expected}."
            ),
            remedy: Text(
                en: "Ask the entity for a rectified certificate.",
                es: "Pida a la entidad un certificado rectificado."
            )
        ),
        Explanation(
            "COD-042",
            what: Text(
                en: "The number at {path} names the entity {value}, but the certificate is of entity {expected}.",
                es: "El número en {path} indica la entidad {value}, pero el certificado es de la entidad {expected}."
            ),
            remedy: Text(
                en: "Ask the entity for a rectified certificate.",
                es: "Pida a la entidad un certificado rectificado."
            )
        ),
        Explanation(
            "COD-043",
            what: Text(
                en: "The number at {path} names the agreement {value}, but the certificate is for {expected}.",
                es: "El número en {path} indica el acuerdo {value}, pero el certificado es para {expected}."
            ),
            remedy: Text(
                en: "Ask the entity for a rectified certificate.",
                es: "Pida a la entidad un certificado rectificado."
            )
        ),
        Explanation(
            "COD-044",
            what: Text(
                en: "The number at {path} names the year {value}, but the certificate is of {expected}.",
                es: "El número en {path} indica el año {value}, pero el certificado es de {expected}."
            ),
            remedy: Text(
                en: "Ask the entity for a rectified certificate.",
                es: "Pida a la entidad un certificado rectificado."
            )
        ),
        Explanation(
            "COD-045",
            what: Text(
                en: "Form {form} at {path} is not one on which certificates of {agreement} are written.",
                es: "El formulario {form} en {path} no es uno en que se escriban certificados de {agreement}."
            ),
            remedy: Text(
                en: "Use the form of the agreement.",
                es: "Use el formulario del acuerdo."
            )
        ),
        Explanation(
            "COD-046",
            what: Text(
                en:
                    "The certificate says 1.8.0 at {path} but follows {version}, by which it was judged, as is common practice.",
                es:
                    "El certificado dice 1.8.0 en {path} pero sigue la {version}, según la cual se juzgó, como es práctica común."
            ),
            remedy: Text(
                en: "Nothing needs to be done.",
                es: "No hace falta hacer nada."
            )
        ),
        Explanation(
            "COD-050",
            what: Text(
                en: "The date “{value}” at {path} states no zone; a zone was assumed.",
                es: "La fecha «{value}» en {path} no indica zona; se supuso una."
            ),
            remedy: Text(
                en: "Write dates with their offset from UTC.",
                es: "Escriba las fechas con su desfase respecto de UTC."
            )
        ),
        Explanation(
            "COD-051",
            what: Text(
                en: "{element} at {path} says {value}, but {found} are listed; the list was taken.",
                es: "{element} en {path} dice {value}, pero figuran {found}; se tomó la lista."
            ),
            remedy: Text(
                en: "Ask the sender whether something was left out.",
                es: "Pregunte al remitente si falta algo."
            )
        ),
        Explanation(
            "COD-052",
            what: Text(
                en: "“{value}” at {path} is not a country of two capital letters and was not read.",
                es: "«{value}» en {path} no es un país de dos letras mayúsculas y no se leyó."
            ),
            remedy: Text(
                en: "Use the code of ISO 3166-1.",
                es: "Use el código de ISO 3166-1."
            )
        ),
        Explanation(
            "COD-053",
            what: Text(
                en: "“{value}” at {path} is not a whole number and was not read.",
                es: "«{value}» en {path} no es un número entero y no se leyó."
            ),
            remedy: Text(
                en: "Correct the value.",
                es: "Corrija el valor."
            )
        ),
        Explanation(
            "COD-054",
            what: Text(
                en: "A line of goods at {path} has no number; it was numbered {value} by its place.",
                es: "Una línea de mercancías en {path} no tiene número; se numeró {value} por su lugar."
            ),
            remedy: Text(
                en: "Number the lines of goods.",
                es: "Numere las líneas de mercancías."
            )
        ),
        Explanation(
            "COD-055",
            what: Text(
                en: "“{value}” of {element} at {path} has no place in the certificate that was read.",
                es: "«{value}» de {element} en {path} no tiene lugar en el certificado leído."
            ),
            remedy: Text(
                en: "Ask the sender for a complete certificate.",
                es: "Pida al remitente un certificado completo."
            )
        ),
        Explanation(
            "COD-099",
            what: Text(
                en: "There were more findings than are listed; the rest begins at {path}.",
                es: "Hubo más observaciones que las listadas; el resto comienza en {path}."
            ),
            remedy: Text(
                en: "Correct the listed ones first.",
                es: "Corrija primero las listadas."
            )
        ),
    ]
}
