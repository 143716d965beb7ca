extension Catalogue {
    /// Codes of the XML module.
    static let xml: [Explanation] = [
        Explanation(
            "XML-001",
            what: Text(
                en: "The document has {bytes} octets; {maximum} are allowed.",
                es: "El documento tiene {bytes} octetos; se permiten {maximum}.",
                pt: "O documento tem {bytes} octetos; são permitidos {maximum}.",
                fr: "Le document compte {bytes} octets ; {maximum} sont permis."
            ),
            remedy: Text(
                en: "Send a smaller document, or raise the document limit in gateway.yaml (at most 104 MiB).",
                es:
                    "Envíe un documento más pequeño o aumente el límite de documentos en gateway.yaml (104 MiB como máximo).",
                pt: "Envie um documento menor, ou aumente o limite de documentos em gateway.yaml (no máximo 104 MiB).",
                fr:
                    "Envoyez un document plus petit, ou augmentez la limite des documents dans gateway.yaml (104 MiB au plus)."
            )
        ),
        Explanation(
            "XML-002",
            what: Text(
                en: "The document is not well-formed XML: error at line {line}, column {column}.",
                es: "El documento no es XML bien formado: error en la línea {line}, columna {column}.",
                pt: "O documento não é XML bem formado: erro na linha {line}, coluna {column}.",
                fr: "Le document n'est pas du XML bien formé : erreur à la ligne {line}, colonne {column}."
            ),
            remedy: Text(
                en: "Correct the document at that place and send it again.",
                es: "Corrija el documento en ese lugar y envíelo de nuevo.",
                pt: "Corrija o documento nesse lugar e envie-o de novo.",
                fr: "Corrigez le document à cet endroit et renvoyez-le."
            )
        ),
        Explanation(
            "XML-003",
            what: Text(
                en: "The document has a DOCTYPE, which is never accepted.",
                es: "El documento contiene un DOCTYPE, que nunca se acepta.",
                pt: "O documento tem um DOCTYPE, que nunca é aceito.",
                fr: "Le document contient un DOCTYPE, ce qui n'est jamais accepté."
            ),
            remedy: Text(
                en: "Remove the DOCTYPE and everything that depends on it.",
                es: "Elimine el DOCTYPE y todo lo que dependa de él.",
                pt: "Remova o DOCTYPE e tudo o que depende dele.",
                fr: "Supprimez le DOCTYPE et tout ce qui en dépend."
            )
        ),
        Explanation(
            "XML-004",
            what: Text(
                en: "Elements are nested more than {maximum} deep.",
                es: "Los elementos están anidados a más de {maximum} niveles.",
                pt: "Os elementos estão aninhados em mais de {maximum} níveis.",
                fr: "Les éléments sont imbriqués sur plus de {maximum} niveaux."
            ),
            remedy: Text(
                en: "Check the program that wrote the document; no certificate is this deep.",
                es: "Revise el programa que generó el documento; ningún certificado tiene tanta profundidad.",
                pt: "Verifique o programa que escreveu o documento; nenhum certificado é tão profundo.",
                fr: "Vérifiez le programme qui a écrit le document ; aucun certificat n'est aussi profond."
            )
        ),
        Explanation(
            "XML-005",
            what: Text(
                en: "The document is over the limit {limit} ({maximum}).",
                es: "El documento supera el límite {limit} ({maximum}).",
                pt: "O documento ultrapassa o limite {limit} ({maximum}).",
                fr: "Le document dépasse la limite {limit} ({maximum})."
            ),
            remedy: Text(
                en: "Check the program that wrote the document, or split it.",
                es: "Revise el programa que generó el documento o divídalo.",
                pt: "Verifique o programa que escreveu o documento, ou divida-o.",
                fr: "Vérifiez le programme qui a écrit le document, ou divisez-le."
            )
        ),
        Explanation(
            "XML-006",
            what: Text(
                en: "The document's encoding {encoding} is not accepted, or its octets do not fit it.",
                es: "La codificación {encoding} del documento no se acepta, o sus octetos no corresponden a ella.",
                pt: "A codificação {encoding} do documento não é aceita, ou os seus octetos não correspondem a ela.",
                fr: "L'encodage {encoding} du document n'est pas accepté, ou ses octets n'y correspondent pas."
            ),
            remedy: Text(
                en: "Write the document in UTF-8 and declare it so.",
                es: "Escriba el documento en UTF-8 y declárelo así.",
                pt: "Escreva o documento em UTF-8 e declare-o assim.",
                fr: "Écrivez le document en UTF-8 et déclarez-le ainsi."
            )
        ),
        Explanation(
            "XML-007",
            what: Text(
                en: "The document uses namespaces wrongly: error at line {line}, column {column}.",
                es: "El documento usa mal los espacios de nombres: error en la línea {line}, columna {column}.",
                pt: "O documento usa mal os espaços de nomes: erro na linha {line}, coluna {column}.",
                fr: "Le document utilise mal les espaces de noms : erreur à la ligne {line}, colonne {column}."
            ),
            remedy: Text(
                en: "Declare every prefix that is used, with a namespace that is not empty.",
                es: "Declare cada prefijo que se usa, con un espacio de nombres que no esté vacío.",
                pt: "Declare cada prefixo usado, com um espaço de nomes que não seja vazio.",
                fr: "Déclarez chaque préfixe utilisé, avec un espace de noms qui ne soit pas vide."
            )
        ),
        Explanation(
            "XML-008",
            what: Text(
                en: "The document has no canonical form.",
                es: "El documento no tiene forma canónica.",
                pt: "O documento não tem forma canônica.",
                fr: "Le document n'a pas de forme canonique."
            ),
            remedy: Text(
                en: "Use absolute namespace names; relative ones cannot be signed.",
                es: "Use nombres absolutos de espacios de nombres; los relativos no se pueden firmar.",
                pt: "Use nomes absolutos de espaços de nomes; os relativos não podem ser assinados.",
                fr: "Utilisez des noms d'espaces de noms absolus ; les noms relatifs ne peuvent pas être signés."
            )
        ),
        Explanation(
            "XML-009",
            what: Text(
                en: "An element was asked for that this document does not have.",
                es: "Se pidió un elemento que este documento no tiene.",
                pt: "Foi pedido um elemento que este documento não tem.",
                fr: "Il a été demandé un élément que ce document n'a pas."
            ),
            remedy: Text(
                en: "This is an error in Paso: report it with the document's number.",
                es: "Es un error de Paso: infórmelo con el número del documento.",
                pt: "Isto é um erro do Paso: comunique-o com o número do documento.",
                fr: "C'est une erreur de Paso : signalez-la avec le numéro du document."
            )
        ),
        Explanation(
            "XML-010",
            what: Text(
                en: "The schema {path} cannot be used: {reason}",
                es: "No se puede usar el esquema {path}: {reason}",
                pt: "O esquema {path} não pode ser usado: {reason}",
                fr: "Le schéma {path} est inutilisable : {reason}"
            ),
            remedy: Text(
                en: "Check that the file and everything it includes are there and are W3C XML Schema 1.0.",
                es: "Compruebe que el archivo y todo lo que incluye existen y son W3C XML Schema 1.0.",
                pt: "Verifique se o arquivo e tudo o que ele inclui existem e são W3C XML Schema 1.0.",
                fr: "Vérifiez que le fichier et tout ce qu'il inclut existent et sont du W3C XML Schema 1.0."
            )
        ),
        Explanation(
            "XML-011",
            what: Text(
                en: "A value cannot be written as XML: {what}.",
                es: "Un valor no se puede escribir como XML: {what}.",
                pt: "Um valor não pode ser escrito como XML: {what}.",
                fr: "Une valeur ne peut pas être écrite en XML : {what}."
            ),
            remedy: Text(
                en: "Remove control characters from the value.",
                es: "Elimine los caracteres de control del valor.",
                pt: "Remova os caracteres de controle do valor.",
                fr: "Supprimez les caractères de contrôle de la valeur."
            )
        ),
    ]
}
