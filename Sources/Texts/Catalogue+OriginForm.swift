extension Catalogue {
    /// Codes of the OriginRules module that touch the form: a certificate is never refused for them alone.
    static let originForm: [Explanation] = [
        Explanation(
            "COD-101",
            what: Text(
                en: "Not checked: how long a certificate of {agreement} is valid is not known to Paso ({clause}).",
                es: "No comprobado: Paso no conoce la vigencia de un certificado de {agreement} ({clause})."
            ),
            remedy: Text(
                en: "Look it up in the agreement before deciding.",
                es: "Consúltela en el acuerdo antes de decidir."
            )
        ),
        Explanation(
            "COD-102",
            what: Text(
                en:
                    "Not checked: how many days after its invoice a certificate of {agreement} may be issued is not known to Paso ({clause}).",
                es:
                    "No comprobado: Paso no conoce el plazo de emisión desde la factura de un certificado de {agreement} ({clause})."
            ),
            remedy: Text(
                en: "Look it up in the agreement before deciding.",
                es: "Consúltelo en el acuerdo antes de decidir."
            )
        ),
        Explanation(
            "COD-103",
            what: Text(
                en:
                    "Not checked: the nomenclature of {agreement} is not known to Paso; tariff codes were compared only with the shapes that ALADI admits ({clause}).",
                es:
                    "No comprobado: Paso no conoce la nomenclatura de {agreement}; los códigos arancelarios se compararon solo con las formas que admite la ALADI ({clause})."
            ),
            remedy: Text(
                en: "Compare the codes with the nomenclature of the agreement.",
                es: "Compare los códigos con la nomenclatura del acuerdo."
            )
        ),
        Explanation(
            "COD-104",
            what: Text(
                en:
                    "Not checked: the longest period that one certificate of {agreement} may cover is not known to Paso ({clause}).",
                es:
                    "No comprobado: Paso no conoce el período máximo que puede amparar un certificado de {agreement} ({clause})."
            ),
            remedy: Text(
                en: "Look it up in the agreement before deciding.",
                es: "Consúltelo en el acuerdo antes de decidir."
            )
        ),
        Explanation(
            "COD-105",
            what: Text(
                en:
                    "Not checked: how long a producer's declaration supports certificates of {agreement} is not known to Paso ({clause}).",
                es:
                    "No comprobado: Paso no conoce por cuánto tiempo una declaración del productor respalda certificados de {agreement} ({clause})."
            ),
            remedy: Text(
                en: "Look it up in the agreement before deciding.",
                es: "Consúltelo en el acuerdo antes de decidir."
            )
        ),
        Explanation(
            "COD-106",
            what: Text(
                en: "The date “{value}” at {path} cannot be read, so what depends on it was not checked ({clause}).",
                es:
                    "La fecha «{value}» en {path} no se puede leer, por lo que no se comprobó lo que depende de ella ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for the date.",
                es: "Pida la fecha a la entidad emisora."
            )
        ),
        Explanation(
            "COD-107",
            what: Text(
                en: "The form {form} is not one of {agreement}: {forms} ({clause}).",
                es: "El formulario {form} no es de {agreement}: {forms} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for a certificate on the form of the agreement.",
                es: "Pida a la entidad emisora un certificado en el formulario del acuerdo."
            )
        ),
        Explanation(
            "COD-108",
            what: Text(
                en: "The exporter declared on {declared}, before the invoice of {invoiced} ({clause}).",
                es: "El exportador declaró el {declared}, antes de la factura del {invoiced} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer to rectify the date that is wrong.",
                es: "Pida a la entidad emisora que rectifique la fecha equivocada."
            )
        ),
        Explanation(
            "COD-109",
            what: Text(
                en: "The exporter declared on {declared}, {days} days before the certificate was issued ({clause}).",
                es: "El exportador declaró el {declared}, {days} días antes de la emisión del certificado ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer whether the declaration belongs to these goods.",
                es: "Pregunte a la entidad emisora si la declaración corresponde a estas mercancías."
            )
        ),
        Explanation(
            "COD-110",
            what: Text(
                en:
                    "Issued {days} working days after departure; the agreement allows {most}, holidays not counted here ({clause}).",
                es:
                    "Emitido {days} días hábiles después de la salida; el acuerdo admite {most}, sin contar aquí los feriados ({clause})."
            ),
            remedy: Text(
                en: "Count the holidays of the exporting country, then decide.",
                es: "Cuente los feriados del país exportador y luego decida."
            )
        ),
        Explanation(
            "COD-111",
            what: Text(
                en: "{path} refers to invoice no. {order}, which is not in the list of invoices ({clause}).",
                es: "{path} se refiere a la factura n.º {order}, que no está en la lista de facturas ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer which invoice the goods stand on.",
                es: "Pregunte a la entidad emisora en qué factura figuran las mercancías."
            )
        ),
        Explanation(
            "COD-112",
            what: Text(
                en: "{path} refers to producer no. {order}, who is not in the list of producers ({clause}).",
                es: "{path} se refiere al productor n.º {order}, que no está en la lista de productores ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer who produced the goods.",
                es: "Pregunte a la entidad emisora quién produjo las mercancías."
            )
        ),
        Explanation(
            "COD-113",
            what: Text(
                en: "The number {order} stands twice in the list {path} ({clause}).",
                es: "El número {order} aparece dos veces en la lista {path} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer to number the list anew, if a reference becomes ambiguous.",
                es: "Pida a la entidad emisora que renumere la lista si una referencia resulta ambigua."
            )
        ),
        Explanation(
            "COD-114",
            what: Text(
                en: "The list {path} is not numbered from 1 without gaps ({clause}).",
                es: "La lista {path} no está numerada desde 1 sin saltos ({clause})."
            ),
            remedy: Text(
                en: "Check that no line is missing.",
                es: "Compruebe que no falte ninguna línea."
            )
        ),
        Explanation(
            "COD-115",
            what: Text(
                en: "{path} says that an operator of another country takes part, but does not say who ({clause}).",
                es: "{path} dice que participa un operador de otro país, pero no dice quién ({clause})."
            ),
            remedy: Text(
                en: "Ask the exporter for name and country of the operator.",
                es: "Pida al exportador el nombre y el país del operador."
            )
        ),
        Explanation(
            "COD-116",
            what: Text(
                en: "{path} names an operator of another country, but does not state that one takes part ({clause}).",
                es: "{path} nombra a un operador de otro país, pero no declara que participe ({clause})."
            ),
            remedy: Text(
                en: "Ask the exporter who invoices the goods.",
                es: "Pregunte al exportador quién factura las mercancías."
            )
        ),
        Explanation(
            "COD-117",
            what: Text(
                en:
                    "{path} names {country} as the third country, which is the exporter's or the importer's own ({clause}).",
                es:
                    "{path} indica {country} como tercer país, que es el del exportador o el del importador ({clause})."
            ),
            remedy: Text(
                en: "Ask the exporter who invoices the goods, and from where.",
                es: "Pregunte al exportador quién factura las mercancías y desde dónde."
            )
        ),
        Explanation(
            "COD-118",
            what: Text(
                en: "{path} says that the producer is the exporter, but the data of both differ ({clause}).",
                es: "{path} dice que el productor es el exportador, pero los datos de ambos difieren ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer who produced the goods.",
                es: "Pregunte a la entidad emisora quién produjo las mercancías."
            )
        ),
        Explanation(
            "COD-119",
            what: Text(
                en: "{path} says that the producer is confidential, but names the producer ({clause}).",
                es: "{path} dice que el productor es confidencial, pero lo nombra ({clause})."
            ),
            remedy: Text(
                en: "Treat the data as confidential; tell the issuer.",
                es: "Trate los datos como confidenciales y avise a la entidad emisora."
            )
        ),
        Explanation(
            "COD-120",
            what: Text(
                en: "{path} says that the producer is not the exporter, but does not say who it is ({clause}).",
                es: "{path} dice que el productor no es el exportador, pero no dice quién es ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer who produced the goods.",
                es: "Pregunte a la entidad emisora quién produjo las mercancías."
            )
        ),
        Explanation(
            "COD-121",
            what: Text(
                en: "The tariff code “{value}” at {path} does not have the shape of {nomenclature} ({clause}).",
                es: "El código arancelario «{value}» en {path} no tiene la forma de {nomenclature} ({clause})."
            ),
            remedy: Text(
                en: "Find out which nomenclature the code is taken from.",
                es: "Averigüe de qué nomenclatura procede el código."
            )
        ),
        Explanation(
            "COD-122",
            what: Text(
                en: "The certificate does not state the edition of the nomenclature ({clause}).",
                es: "El certificado no indica la edición de la nomenclatura ({clause})."
            ),
            remedy: Text(
                en: "Compare the codes with the edition of the agreement.",
                es: "Compare los códigos con la edición del acuerdo."
            )
        ),
        Explanation(
            "COD-123",
            what: Text(
                en: "The edition “{value}” at {path} names no edition of the Harmonized System ({clause}).",
                es: "La edición «{value}» en {path} no nombra ninguna edición del Sistema Armonizado ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer which edition the codes are taken from.",
                es: "Pregunte a la entidad emisora de qué edición proceden los códigos."
            )
        ),
    ]
}
