extension Catalogue {
    /// Codes of the Dialects module: `DIA-0xx` refusals, `DIA-1xx` findings.
    static let dialects: [Explanation] = dialectRefusals + dialectFindings

    private static let dialectRefusals: [Explanation] = [
        Explanation(
            "DIA-001",
            what: Text(
                en: "No dialect knows a document whose root element is {root}.",
                es: "Ningún dialecto conoce un documento cuyo elemento raíz es {root}."
            ),
            remedy: Text(
                en:
                    "Send a phytosanitary certificate (SPSCertificate:17 or 11) or an ALADI certificate of origin, or install the adapter of that country.",
                es:
                    "Envíe un certificado fitosanitario (SPSCertificate:17 u 11) o un certificado de origen ALADI, o instale el adaptador de ese país."
            )
        ),
        Explanation(
            "DIA-002",
            what: Text(
                en: "The document with root element {root} is not in the dialect {dialect}.",
                es: "El documento con elemento raíz {root} no está en el dialecto {dialect}."
            ),
            remedy: Text(
                en: "Let Paso detect the dialect, or name the right one.",
                es: "Deje que Paso detecte el dialecto, o indique el correcto."
            )
        ),
        Explanation(
            "DIA-003",
            what: Text(
                en: "The certificate lacks {path}, without which it cannot be used.",
                es: "Al certificado le falta {path}, sin lo cual no se puede usar."
            ),
            remedy: Text(
                en: "Ask the sender for a complete certificate.",
                es: "Pida al remitente un certificado completo."
            )
        ),
        Explanation(
            "DIA-004",
            what: Text(
                en: "The certificate is over the limit “{limit}” ({most}) at {path}.",
                es: "El certificado supera el límite «{limit}» ({most}) en {path}."
            ),
            remedy: Text(
                en: "Split the consignment or shrink the attachment; the limits stand in the documentation.",
                es: "Divida el envío o reduzca el adjunto; los límites figuran en la documentación."
            )
        ),
        Explanation(
            "DIA-005",
            what: Text(
                en: "The certificate cannot be written in {dialect}: {path} is missing or has no valid form there.",
                es: "El certificado no se puede escribir en {dialect}: {path} falta o no tiene allí una forma válida."
            ),
            remedy: Text(
                en: "Correct that value in the source; nothing truthful can stand in its place.",
                es: "Corrija ese valor en el origen; nada veraz puede ocupar su lugar."
            )
        ),
        Explanation(
            "DIA-006",
            what: Text(
                en: "The document is of kind {type}, not a phytosanitary certificate (851 or 657).",
                es: "El documento es de la clase {type}, no un certificado fitosanitario (851 o 657)."
            ),
            remedy: Text(
                en: "Send it over the exchange agreed for its kind.",
                es: "Envíelo por el intercambio acordado para su clase."
            )
        ),
        Explanation(
            "DIA-007",
            what: Text(
                en: "Paso does not know the dialect {dialect}.",
                es: "Paso no conoce el dialecto {dialect}."
            ),
            remedy: Text(
                en: "Choose one of the dialects that “paso adapter list” shows.",
                es: "Elija uno de los dialectos que muestra «paso adapter list»."
            )
        ),
        Explanation(
            "DIA-008",
            what: Text(
                en: "The dialect {dialect} cannot carry a document of kind {kind}.",
                es: "El dialecto {dialect} no puede llevar un documento de tipo {kind}."
            ),
            remedy: Text(
                en: "Choose a dialect of the same kind: a certificate of origin does not become a phytosanitary one.",
                es: "Elija un dialecto del mismo tipo: un certificado de origen no se convierte en uno fitosanitario."
            )
        ),
    ]

    private static let dialectFindings: [Explanation] = [
        Explanation(
            "DIA-101",
            what: Text(
                en: "{element} stands out of order at {path}.",
                es: "{element} está fuera de orden en {path}."
            ),
            remedy: Text(
                en: "Nothing is lost; the sender should follow the order of the schema.",
                es: "No se pierde nada; el remitente debe seguir el orden del esquema."
            )
        ),
        Explanation(
            "DIA-102",
            what: Text(
                en: "{element} at {path} is not part of the format and was not carried over.",
                es: "{element} en {path} no forma parte del formato y no se trasladó."
            ),
            remedy: Text(
                en: "Look at it in the original; ask the sender to put it where the format has a place.",
                es: "Consúltelo en el original; pida al remitente que lo ponga donde el formato lo prevé."
            )
        ),
        Explanation(
            "DIA-103",
            what: Text(
                en: "The attribute {attribute} (“{value}”) at {path} was not carried over.",
                es: "El atributo {attribute} («{value}») en {path} no se trasladó."
            ),
            remedy: Text(
                en: "Look at it in the original, if it matters.",
                es: "Consúltelo en el original, si es relevante."
            )
        ),
        Explanation(
            "DIA-104",
            what: Text(
                en: "A note stands inside a treatment at {path}; it was taken as a note of the line.",
                es: "Hay una nota dentro de un tratamiento en {path}; se tomó como nota de la línea."
            ),
            remedy: Text(
                en: "The sender should put it beside the treatment.",
                es: "El remitente debe ponerla junto al tratamiento."
            )
        ),
        Explanation(
            "DIA-105",
            what: Text(
                en: "The date at {path} is plain text (“{value}”) without its data type.",
                es: "La fecha en {path} es texto simple («{value}») sin su tipo de dato."
            ),
            remedy: Text(
                en: "Nothing is lost; the sender should write DateTimeString.",
                es: "No se pierde nada; el remitente debe escribir DateTimeString."
            )
        ),
        Explanation(
            "DIA-106",
            what: Text(
                en: "“{value}” at {path} cannot be read as a date; it was kept as text.",
                es: "«{value}» en {path} no se puede leer como fecha; se conservó como texto."
            ),
            remedy: Text(
                en: "Ask the sender for ISO 8601 with an offset.",
                es: "Pida al remitente ISO 8601 con diferencia horaria."
            )
        ),
        Explanation(
            "DIA-107",
            what: Text(
                en: "The date “{value}” at {path} states no zone; one was assumed.",
                es: "La fecha «{value}» en {path} no indica zona horaria; se supuso una."
            ),
            remedy: Text(
                en: "Check the assumed zone in the adapter of the sender's country.",
                es: "Compruebe la zona supuesta en el adaptador del país remitente."
            )
        ),
        Explanation(
            "DIA-108",
            what: Text(
                en: "“{value}” at {path} is a filler for “nothing” and was taken as absent.",
                es: "«{value}» en {path} es un relleno que significa «nada» y se tomó como ausente."
            ),
            remedy: Text(
                en: "The sender should leave the element empty.",
                es: "El remitente debe dejar vacío el elemento."
            )
        ),
        Explanation(
            "DIA-109",
            what: Text(
                en: "“{value}” at {path} may be a filler; it was kept.",
                es: "«{value}» en {path} puede ser un relleno; se conservó."
            ),
            remedy: Text(
                en: "Judge by the context whether it is an answer.",
                es: "Juzgue por el contexto si es una respuesta."
            )
        ),
        Explanation(
            "DIA-110",
            what: Text(
                en: "The attachment “{fileName}” at {path} is not valid base64.",
                es: "El adjunto «{fileName}» en {path} no es base64 válido."
            ),
            remedy: Text(
                en: "Ask the sender for the file; it cannot be passed on in formats that check it.",
                es: "Pida el archivo al remitente; no se puede pasar a formatos que lo comprueban."
            )
        ),
        Explanation(
            "DIA-111",
            what: Text(
                en: "The attachment “{fileName}” at {path} does not say its media type.",
                es: "El adjunto «{fileName}» en {path} no indica su tipo de medio."
            ),
            remedy: Text(
                en: "Open it with care; the sender should fill mimeCode.",
                es: "Ábralo con cuidado; el remitente debe completar mimeCode."
            )
        ),
        Explanation(
            "DIA-112",
            what: Text(
                en: "A classification in {value} at {path} has neither code nor name.",
                es: "Una clasificación en {value} en {path} no tiene código ni nombre."
            ),
            remedy: Text(
                en: "The sender should fill it or leave it out.",
                es: "El remitente debe completarla u omitirla."
            )
        ),
        Explanation(
            "DIA-113",
            what: Text(
                en: "The format demands {element} at {path}, where it is missing.",
                es: "Falta {element} en {path}, donde el formato lo exige."
            ),
            remedy: Text(
                en: "Nothing to do if the document is complete otherwise; an empty one is written on the way out.",
                es: "Nada que hacer si el documento está completo en lo demás; al escribir se pone uno vacío."
            )
        ),
        Explanation(
            "DIA-114",
            what: Text(
                en: "{element} stands more than once at {path}; only the first was taken.",
                es: "{element} aparece más de una vez en {path}; solo se tomó el primero."
            ),
            remedy: Text(
                en: "Two readers could understand two things: ask the sender which one is meant.",
                es: "Dos lectores podrían entender dos cosas: pregunte al remitente cuál vale."
            )
        ),
        Explanation(
            "DIA-115",
            what: Text(
                en: "The code “{value}” at {path} is not in the list {list}; it was kept.",
                es: "El código «{value}» en {path} no está en la lista {list}; se conservó."
            ),
            remedy: Text(
                en: "Formats with closed lists will not take it; check the code.",
                es: "Los formatos con listas cerradas no lo aceptarán; compruebe el código."
            )
        ),
        Explanation(
            "DIA-116",
            what: Text(
                en: "A note {tag} at {path} is longer than {most} characters.",
                es: "Una nota {tag} en {path} tiene más de {most} caracteres."
            ),
            remedy: Text(
                en: "Stricter partners may refuse it; the sender should shorten it.",
                es: "Socios más estrictos pueden rechazarla; el remitente debe acortarla."
            )
        ),
        Explanation(
            "DIA-117",
            what: Text(
                en: "The tag {tag} at {path} is not in the ePhyto guide; it was kept.",
                es: "La etiqueta {tag} en {path} no está en la guía ePhyto; se conservó."
            ),
            remedy: Text(
                en: "Check it for a typing error.",
                es: "Compruebe si es un error de escritura."
            )
        ),
        Explanation(
            "DIA-118",
            what: Text(
                en: "“{value}” at {path} is not a decimal number.",
                es: "«{value}» en {path} no es un número decimal."
            ),
            remedy: Text(
                en: "Ask the sender for the number; formats that check it will not take it.",
                es: "Pida el número al remitente; los formatos que lo comprueban no lo aceptarán."
            )
        ),
        Explanation(
            "DIA-119",
            what: Text(
                en: "There is text between the elements at {path}: “{value}”.",
                es: "Hay texto entre los elementos en {path}: «{value}»."
            ),
            remedy: Text(
                en: "It belongs to nothing and was left out; look at the original.",
                es: "No pertenece a nada y se omitió; consulte el original."
            )
        ),
        Explanation(
            "DIA-120",
            what: Text(
                en: "The state {value} at {path} was read as {replacement} (issued), as the Pacific Alliance uses it.",
                es:
                    "El estado {value} en {path} se leyó como {replacement} (emitido), según lo usa la Alianza del Pacífico."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "Nada que hacer."
            )
        ),
        Explanation(
            "DIA-121",
            what: Text(
                en: "“{value}” at {path} is not a country code of two letters.",
                es: "«{value}» en {path} no es un código de país de dos letras."
            ),
            remedy: Text(
                en: "Ask the sender for the ISO 3166-1 code.",
                es: "Pida al remitente el código ISO 3166-1."
            )
        ),
        Explanation(
            "DIA-122",
            what: Text(
                en: "The unit “{value}” at {path} is not one of the usual ones; it was kept.",
                es: "La unidad «{value}» en {path} no es de las habituales; se conservó."
            ),
            remedy: Text(
                en: "Check the unit before comparing quantities.",
                es: "Compruebe la unidad antes de comparar cantidades."
            )
        ),
        Explanation(
            "DIA-123",
            what: Text(
                en: "The tag {tag} at {path} belongs to another level of the document.",
                es: "La etiqueta {tag} en {path} pertenece a otro nivel del documento."
            ),
            remedy: Text(
                en: "Nothing is lost; the sender should use the tag of that level.",
                es: "No se pierde nada; el remitente debe usar la etiqueta de ese nivel."
            )
        ),
        Explanation(
            "DIA-124",
            what: Text(
                en: "“{value}” at {path} is neither true nor false.",
                es: "«{value}» en {path} no es verdadero ni falso."
            ),
            remedy: Text(
                en: "Ask the sender what is meant.",
                es: "Pregunte al remitente qué quiere decir."
            )
        ),
        Explanation(
            "DIA-125",
            what: Text(
                en: "The certificate lists no goods at {path}.",
                es: "El certificado no enumera mercancías en {path}."
            ),
            remedy: Text(
                en: "Ask the sender for a complete certificate.",
                es: "Pida al remitente un certificado completo."
            )
        ),
        Explanation(
            "DIA-199",
            what: Text(
                en: "There were more findings than are listed; the rest begins at {path}.",
                es: "Hubo más hallazgos de los que se enumeran; el resto empieza en {path}."
            ),
            remedy: Text(
                en: "Correct the listed ones first.",
                es: "Corrija primero los enumerados."
            )
        ),
    ]
}
