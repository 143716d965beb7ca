extension Catalogue {
    /// Codes of the AdapterKit module.
    static let adapterKit: [Explanation] = [
        Explanation(
            "ADA-001",
            what: Text(
                en: "The adapter names another country than its folder {folder}.",
                es: "El adaptador nombra un país distinto al de su carpeta {folder}."
            ),
            remedy: Text(
                en: "Name the folder by the country's two-letter code.",
                es: "Ponga a la carpeta el código de dos letras del país."
            )
        ),
        Explanation(
            "ADA-002",
            what: Text(
                en: "Paso speaks no dialect {dialect}.",
                es: "Paso no habla el dialecto {dialect}."
            ),
            remedy: Text(
                en: "Write one of these: {known}.",
                es: "Escriba uno de estos: {known}."
            )
        ),
        Explanation(
            "ADA-003",
            what: Text(
                en: "The check number-pattern has no pattern, or one that cannot be read.",
                es: "La comprobación number-pattern no tiene patrón o este no se puede leer."
            ),
            remedy: Text(
                en:
                    "Give a regular expression in \"pattern\", in quotes, without references back and without looking around.",
                es:
                    "Indique una expresión regular en \"pattern\", entre comillas, sin referencias hacia atrás ni comprobaciones del entorno."
            )
        ),
        Explanation(
            "ADA-004",
            what: Text(
                en: "The adapter has more or larger files than allowed ({limit}).",
                es: "El adaptador tiene más archivos, o más grandes, de lo permitido ({limit})."
            ),
            remedy: Text(
                en: "Move what is no table, code list or template out of the folder; samples belong in samples/.",
                es:
                    "Saque de la carpeta lo que no sea tabla, lista de códigos o plantilla; los ejemplos van en samples/."
            )
        ),
        Explanation(
            "ADA-005",
            what: Text(
                en: "{what} does not belong to documents of kind {kind}.",
                es: "{what} no corresponde a documentos del tipo {kind}."
            ),
            remedy: Text(
                en:
                    "Take it out, or move it to the kind that has it: agreements, entities and COD dialects stand under certificate-of-origin.",
                es:
                    "Quítelo o páselo al tipo que lo tiene: los acuerdos, las entidades y los dialectos COD van en certificate-of-origin."
            )
        ),
        Explanation(
            "ADA-006",
            what: Text(
                en: "{value} stands in the list more than once.",
                es: "{value} figura más de una vez en la lista."
            ),
            remedy: Text(
                en: "Keep one; two entities never share a number.",
                es: "Deje uno solo; dos entidades nunca comparten número."
            )
        ),
        Explanation(
            "ADA-010",
            what: Text(
                en: "The document's number {number} does not have the form that {country} uses.",
                es: "El número {number} del documento no tiene la forma que usa {country}."
            ),
            remedy: Text(
                en: "Compare it with the issuer; if the form is new, the adapter needs the new pattern.",
                es: "Compárelo con el emisor; si la forma es nueva, hay que actualizar el patrón del adaptador."
            )
        ),
        Explanation(
            "ADA-011",
            what: Text(
                en: "The document's exporting country is {found}, not {country}.",
                es: "El país exportador del documento es {found}, no {country}."
            ),
            remedy: Text(
                en: "Ask the issuer; an authority certifies what leaves its own country.",
                es: "Consulte al emisor; una autoridad certifica lo que sale de su propio país."
            )
        ),
        Explanation(
            "ADA-012",
            what: Text(
                en: "The item {item} has no botanical name.",
                es: "El ítem {item} no tiene nombre botánico."
            ),
            remedy: Text(
                en: "Ask the issuer for it: ISPM 12 wants it for plants and plant products.",
                es: "Pídalo al emisor: la NIMF 12 lo exige para plantas y productos vegetales."
            )
        ),
        Explanation(
            "ADA-013",
            what: Text(
                en: "The document does not say where or when it was issued.",
                es: "El documento no dice dónde o cuándo se emitió."
            ),
            remedy: Text(
                en: "Ask the issuer to issue it again with place and date.",
                es: "Pida al emisor que lo emita de nuevo con lugar y fecha."
            )
        ),
        Explanation(
            "ADA-014",
            what: Text(
                en: "The adapter of {country} does not know the entity {entity}.",
                es: "El adaptador de {country} no conoce la entidad {entity}."
            ),
            remedy: Text(
                en: "Formal: ask ALADI's directory, which decides; if the entity is new, add it to the adapter.",
                es:
                    "Formal: consulte el directorio de la ALADI, que decide; si la entidad es nueva, agréguela al adaptador."
            )
        ),
        Explanation(
            "ADA-015",
            what: Text(
                en: "The adapter of {country} does not have the agreement {agreement}.",
                es: "El adaptador de {country} no tiene el acuerdo {agreement}."
            ),
            remedy: Text(
                en: "Check the acronym; if the country joined the agreement, add it to the adapter.",
                es: "Revise la sigla; si el país se sumó al acuerdo, agréguela al adaptador."
            )
        ),
    ]
}
