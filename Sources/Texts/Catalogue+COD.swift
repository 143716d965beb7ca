extension Catalogue {
    /// Codes of the dialects of ALADI's certificate of origin: `COD-00x` refusals, `COD-0xx` findings.
    static let cod: [Explanation] = codRefusals + codSchemaFindings + codOtherFindings

    /// Why a certificate of origin cannot be read or written.
    static let codRefusals: [Explanation] = [
        Explanation(
            "COD-001",
            what: Text(
                en:
                    "The certificate of origin names version {version} of its format, which nobody published; known are {known}.",
                es:
                    "El certificado de origen indica la versión {version} de su formato, que nadie publicó; se conocen {known}."
            ),
            remedy: Text(
                en: "Ask the sender for a certificate in a published version, or correct CODVer before anybody signs.",
                es:
                    "Pida al remitente un certificado en una versión publicada, o corrija CODVer antes de que alguien firme."
            )
        ),
        Explanation(
            "COD-002",
            what: Text(
                en: "Version {version} of the certificate of origin has no form “{form}”.",
                es: "La versión {version} del certificado de origen no tiene el formulario «{form}»."
            ),
            remedy: Text(
                en:
                    "Use the form of the agreement, in a version that has it (forms and versions stand in the documentation).",
                es:
                    "Use el formulario del acuerdo, en una versión que lo tenga (formularios y versiones figuran en la documentación)."
            )
        ),
        Explanation(
            "COD-003",
            what: Text(
                en:
                    "A certificate on form {form} in version {version} needs what this one does not have in a valid shape: {elements}.",
                es:
                    "Un certificado en el formulario {form} de la versión {version} necesita lo que este no tiene en forma válida: {elements}."
            ),
            remedy: Text(
                en:
                    "Complete these elements in the source; a draft without them can be asked for, but nobody can sign it.",
                es:
                    "Complete esos elementos en el origen; se puede pedir un borrador sin ellos, pero nadie podrá firmarlo."
            )
        ),
    ]

    /// Breaches of the schema of a version.
    static let codSchemaFindings: [Explanation] = [
        Explanation(
            "COD-010",
            what: Text(
                en:
                    "The certificate names version “{version}” of its format at {path}; nobody published such a version.",
                es: "El certificado indica en {path} la versión «{version}» de su formato; nadie publicó tal versión."
            ),
            remedy: Text(
                en: "Ask the sender for a certificate in a published version.",
                es: "Pida al remitente un certificado en una versión publicada."
            )
        ),
        Explanation(
            "COD-011",
            what: Text(
                en: "The certificate has no form at {path}.",
                es: "El certificado no tiene formulario en {path}."
            ),
            remedy: Text(
                en: "Ask the sender for a complete certificate.",
                es: "Pida al remitente un certificado completo."
            )
        ),
        Explanation(
            "COD-012",
            what: Text(
                en: "{form} at {path} is not a form of version {version}.",
                es: "{form} en {path} no es un formulario de la versión {version}."
            ),
            remedy: Text(
                en: "Ask the sender for a version that has the form.",
                es: "Pida al remitente una versión que tenga el formulario."
            )
        ),
        Explanation(
            "COD-013",
            what: Text(
                en: "The element {element} is missing at {path}.",
                es: "Falta el elemento {element} en {path}."
            ),
            remedy: Text(
                en: "Have it added before anybody signs; a signed certificate is rectified by a new one.",
                es: "Haga que se agregue antes de que alguien firme; un certificado firmado se rectifica con uno nuevo."
            )
        ),
        Explanation(
            "COD-014",
            what: Text(
                en: "The element {element} at {path} stands out of the order that the format demands; it was read.",
                es: "El elemento {element} en {path} está fuera del orden que exige el formato; se leyó."
            ),
            remedy: Text(
                en: "Correct the program that writes the certificate.",
                es: "Corrija el programa que escribe el certificado."
            )
        ),
        Explanation(
            "COD-015",
            what: Text(
                en:
                    "The element {element} at {path} stands a second time where the format has it once; only the first one was read.",
                es:
                    "El elemento {element} en {path} aparece por segunda vez donde el formato lo admite una; solo se leyó el primero."
            ),
            remedy: Text(
                en: "Ask the sender which one is meant.",
                es: "Pregunte al remitente cuál vale."
            )
        ),
        Explanation(
            "COD-016",
            what: Text(
                en:
                    "The element {element} at {path} is not part of form {form} in version {version}; it was read all the same.",
                es:
                    "El elemento {element} en {path} no es parte del formulario {form} en la versión {version}; se leyó de todos modos."
            ),
            remedy: Text(
                en: "Correct the program that writes the certificate.",
                es: "Corrija el programa que escribe el certificado."
            )
        ),
        Explanation(
            "COD-017",
            what: Text(
                en: "The element {element} at {path} is unknown to the format and was not read.",
                es: "El elemento {element} en {path} es desconocido en el formato y no se leyó."
            ),
            remedy: Text(
                en: "Put its content where the format has a place for it.",
                es: "Ponga su contenido donde el formato tiene lugar para él."
            )
        ),
        Explanation(
            "COD-018",
            what: Text(
                en: "The attribute {attribute} at {path} is unknown to the format and was not read.",
                es: "El atributo {attribute} en {path} es desconocido en el formato y no se leyó."
            ),
            remedy: Text(
                en: "Correct the program that writes the certificate.",
                es: "Corrija el programa que escribe el certificado."
            )
        ),
        Explanation(
            "COD-019",
            what: Text(
                en: "At {path} stands text between the elements (“{value}”), which was not read.",
                es: "En {path} hay texto entre los elementos («{value}»), que no se leyó."
            ),
            remedy: Text(
                en: "Put it into the element that it belongs to.",
                es: "Póngalo en el elemento al que corresponde."
            )
        ),
        Explanation(
            "COD-020",
            what: Text(
                en: "The frame of the certificate is anomalous ({anomaly}): it is at no stage.",
                es: "El marco del certificado es anómalo ({anomaly}): no está en ninguna etapa."
            ),
            remedy: Text(
                en: "Have the certificate issued anew; such a file cannot be repaired without breaking its signatures.",
                es: "Haga que se emita de nuevo; tal archivo no se puede reparar sin romper sus firmas."
            )
        ),
        Explanation(
            "COD-021",
            what: Text(
                en: "The text of {element} at {path} is too short or too long for version {version}.",
                es: "El texto de {element} en {path} es demasiado corto o largo para la versión {version}."
            ),
            remedy: Text(
                en: "Correct it before anybody signs.",
                es: "Corríjalo antes de que alguien firme."
            )
        ),
        Explanation(
            "COD-022",
            what: Text(
                en: "“{value}” is not in the list of {element} at {path} in version {version}.",
                es: "«{value}» no está en la lista de {element} en {path} en la versión {version}."
            ),
            remedy: Text(
                en: "Use a word of the list.",
                es: "Use una palabra de la lista."
            )
        ),
        Explanation(
            "COD-023",
            what: Text(
                en: "“{value}” does not have the shape of {element} at {path} in version {version}.",
                es: "«{value}» no tiene la forma de {element} en {path} en la versión {version}."
            ),
            remedy: Text(
                en:
                    "Write it in the shape that the documentation shows; Paso regroups telephone numbers and tariff codes in drafts.",
                es:
                    "Escríbalo en la forma que muestra la documentación; Paso reagrupa teléfonos y códigos arancelarios en los borradores."
            )
        ),
        Explanation(
            "COD-024",
            what: Text(
                en:
                    "“{value}” is not a value for {element} at {path}: a date, number, yes or no, or address is expected.",
                es:
                    "«{value}» no es un valor para {element} en {path}: se espera una fecha, un número, sí o no, o una dirección."
            ),
            remedy: Text(
                en: "Correct the value before anybody signs.",
                es: "Corrija el valor antes de que alguien firme."
            )
        ),
        Explanation(
            "COD-025",
            what: Text(
                en: "The number “{value}” of {element} at {path} is out of the range of version {version}.",
                es: "El número «{value}» de {element} en {path} está fuera del rango de la versión {version}."
            ),
            remedy: Text(
                en: "Correct the value before anybody signs.",
                es: "Corrija el valor antes de que alguien firme."
            )
        ),
    ]
}
