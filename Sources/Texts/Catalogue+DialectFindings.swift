extension Catalogue {
    /// What was noticed while a phytosanitary certificate was read.
    static let dialectFindings: [Explanation] = [
        Explanation(
            "DIA-101",
            what: Text(
                en: "{element} stands out of order at {path}.",
                es: "{element} está fuera de orden en {path}.",
                pt: "{element} está fora de ordem em {path}.",
                fr: "{element} n'est pas à sa place dans l'ordre à {path}."
            ),
            remedy: Text(
                en: "Nothing is lost; the sender should follow the order of the schema.",
                es: "No se pierde nada; el remitente debe seguir el orden del esquema.",
                pt: "Nada se perde; o remetente deve seguir a ordem do esquema.",
                fr: "Rien n'est perdu ; l'expéditeur doit suivre l'ordre du schéma."
            )
        ),
        Explanation(
            "DIA-102",
            what: Text(
                en: "{element} at {path} is not part of the format and was not carried over.",
                es: "{element} en {path} no forma parte del formato y no se trasladó.",
                pt: "{element} em {path} não faz parte do formato e não foi transposto.",
                fr: "{element} à {path} ne fait pas partie du format et n'a pas été repris."
            ),
            remedy: Text(
                en: "Look at it in the original; ask the sender to put it where the format has a place.",
                es: "Consúltelo en el original; pida al remitente que lo ponga donde el formato lo prevé.",
                pt: "Consulte-o no original; peça ao remetente que o coloque onde o formato o prevê.",
                fr: "Consultez-le dans l'original ; demandez à l'expéditeur de le placer là où le format le prévoit."
            )
        ),
        Explanation(
            "DIA-103",
            what: Text(
                en: "The attribute {attribute} (“{value}”) at {path} was not carried over.",
                es: "El atributo {attribute} («{value}») en {path} no se trasladó.",
                pt: "O atributo {attribute} (“{value}”) em {path} não foi transposto.",
                fr: "L'attribut {attribute} (« {value} ») à {path} n'a pas été repris."
            ),
            remedy: Text(
                en: "Look at it in the original, if it matters.",
                es: "Consúltelo en el original, si es relevante.",
                pt: "Consulte-o no original, se for relevante.",
                fr: "Consultez-le dans l'original, si c'est important."
            )
        ),
        Explanation(
            "DIA-104",
            what: Text(
                en: "A note stands inside a treatment at {path}; it was taken as a note of the line.",
                es: "Hay una nota dentro de un tratamiento en {path}; se tomó como nota de la línea.",
                pt: "Há uma nota dentro de um tratamento em {path}; foi tomada como nota da linha.",
                fr:
                    "Une note se trouve à l'intérieur d'un traitement à {path} ; elle a été prise comme note de la ligne."
            ),
            remedy: Text(
                en: "The sender should put it beside the treatment.",
                es: "El remitente debe ponerla junto al tratamiento.",
                pt: "O remetente deve colocá-la ao lado do tratamento.",
                fr: "L'expéditeur doit la placer à côté du traitement."
            )
        ),
        Explanation(
            "DIA-105",
            what: Text(
                en: "The date at {path} is plain text (“{value}”) without its data type.",
                es: "La fecha en {path} es texto simple («{value}») sin su tipo de dato.",
                pt: "A data em {path} é texto simples (“{value}”) sem seu tipo de dado.",
                fr: "La date à {path} est du texte simple (« {value} ») sans son type de donnée."
            ),
            remedy: Text(
                en: "Nothing is lost; the sender should write DateTimeString.",
                es: "No se pierde nada; el remitente debe escribir DateTimeString.",
                pt: "Nada se perde; o remetente deve escrever DateTimeString.",
                fr: "Rien n'est perdu ; l'expéditeur doit écrire DateTimeString."
            )
        ),
        Explanation(
            "DIA-106",
            what: Text(
                en: "“{value}” at {path} cannot be read as a date; it was kept as text.",
                es: "«{value}» en {path} no se puede leer como fecha; se conservó como texto.",
                pt: "“{value}” em {path} não pode ser lido como data; foi conservado como texto.",
                fr: "« {value} » à {path} ne peut pas se lire comme une date ; conservé comme texte."
            ),
            remedy: Text(
                en: "Ask the sender for ISO 8601 with an offset.",
                es: "Pida al remitente ISO 8601 con diferencia horaria.",
                pt: "Peça ao remetente ISO 8601 com a diferença horária.",
                fr: "Demandez à l'expéditeur l'ISO 8601 avec décalage horaire."
            )
        ),
        Explanation(
            "DIA-107",
            what: Text(
                en: "The date “{value}” at {path} states no zone; one was assumed.",
                es: "La fecha «{value}» en {path} no indica zona horaria; se supuso una.",
                pt: "A data “{value}” em {path} não indica fuso horário; foi presumido um.",
                fr: "La date « {value} » à {path} n'indique pas de fuseau horaire ; un fuseau a été supposé."
            ),
            remedy: Text(
                en: "Check the assumed zone in the adapter of the sender's country.",
                es: "Compruebe la zona supuesta en el adaptador del país remitente.",
                pt: "Verifique o fuso presumido no adaptador do país remetente.",
                fr: "Vérifiez le fuseau supposé dans l'adaptateur du pays expéditeur."
            )
        ),
        Explanation(
            "DIA-108",
            what: Text(
                en: "“{value}” at {path} is a filler for “nothing” and was taken as absent.",
                es: "«{value}» en {path} es un relleno que significa «nada» y se tomó como ausente.",
                pt: "“{value}” em {path} é um preenchimento que significa “nada” e foi tomado como ausente.",
                fr: "« {value} » à {path} est un remplissage qui signifie « rien » et a été tenu pour absent."
            ),
            remedy: Text(
                en: "The sender should leave the element empty.",
                es: "El remitente debe dejar vacío el elemento.",
                pt: "O remetente deve deixar o elemento vazio.",
                fr: "L'expéditeur doit laisser l'élément vide."
            )
        ),
        Explanation(
            "DIA-109",
            what: Text(
                en: "“{value}” at {path} may be a filler; it was kept.",
                es: "«{value}» en {path} puede ser un relleno; se conservó.",
                pt: "“{value}” em {path} pode ser um preenchimento; foi conservado.",
                fr: "« {value} » à {path} est peut-être un remplissage ; il a été conservé."
            ),
            remedy: Text(
                en: "Judge by the context whether it is an answer.",
                es: "Juzgue por el contexto si es una respuesta.",
                pt: "Julgue pelo contexto se é uma resposta.",
                fr: "Jugez d'après le contexte si c'est une réponse."
            )
        ),
        Explanation(
            "DIA-110",
            what: Text(
                en: "The attachment “{fileName}” at {path} is not valid base64.",
                es: "El adjunto «{fileName}» en {path} no es base64 válido.",
                pt: "O anexo “{fileName}” em {path} não é base64 válido.",
                fr: "La pièce jointe « {fileName} » à {path} n'est pas du base64 valide."
            ),
            remedy: Text(
                en: "Ask the sender for the file; it cannot be passed on in formats that check it.",
                es: "Pida el archivo al remitente; no se puede pasar a formatos que lo comprueban.",
                pt: "Peça o arquivo ao remetente; ele não pode ser passado a formatos que o verificam.",
                fr:
                    "Demandez le fichier à l'expéditeur ; il ne peut pas être transmis dans des formats qui le contrôlent."
            )
        ),
        Explanation(
            "DIA-111",
            what: Text(
                en: "The attachment “{fileName}” at {path} does not say its media type.",
                es: "El adjunto «{fileName}» en {path} no indica su tipo de medio.",
                pt: "O anexo “{fileName}” em {path} não indica seu tipo de mídia.",
                fr: "La pièce jointe « {fileName} » à {path} n'indique pas son type de média."
            ),
            remedy: Text(
                en: "Open it with care; the sender should fill mimeCode.",
                es: "Ábralo con cuidado; el remitente debe completar mimeCode.",
                pt: "Abra-o com cuidado; o remetente deve preencher mimeCode.",
                fr: "Ouvrez-la avec prudence ; l'expéditeur doit remplir mimeCode."
            )
        ),
        Explanation(
            "DIA-112",
            what: Text(
                en: "A classification in {value} at {path} has neither code nor name.",
                es: "Una clasificación en {value} en {path} no tiene código ni nombre.",
                pt: "Uma classificação em {value} em {path} não tem código nem nome.",
                fr: "Une classification dans {value} à {path} n'a ni code ni nom."
            ),
            remedy: Text(
                en: "The sender should fill it or leave it out.",
                es: "El remitente debe completarla u omitirla.",
                pt: "O remetente deve preenchê-la ou omiti-la.",
                fr: "L'expéditeur doit la remplir ou l'omettre."
            )
        ),
        Explanation(
            "DIA-113",
            what: Text(
                en: "The format demands {element} at {path}, where it is missing.",
                es: "Falta {element} en {path}, donde el formato lo exige.",
                pt: "Falta {element} em {path}, onde o formato o exige.",
                fr: "Il manque {element} à {path}, où le format l'exige."
            ),
            remedy: Text(
                en: "Nothing to do if the document is complete otherwise; an empty one is written on the way out.",
                es: "Nada que hacer si el documento está completo en lo demás; al escribir se pone uno vacío.",
                pt: "Nada a fazer se o documento estiver completo no mais; na escrita coloca-se um vazio.",
                fr: "Rien à faire si le document est complet par ailleurs ; un élément vide est écrit à la sortie."
            )
        ),
        Explanation(
            "DIA-114",
            what: Text(
                en: "{element} stands more than once at {path}; only the first was taken.",
                es: "{element} aparece más de una vez en {path}; solo se tomó el primero.",
                pt: "{element} aparece mais de uma vez em {path}; somente o primeiro foi tomado.",
                fr: "{element} figure plus d'une fois à {path} ; seul le premier a été retenu."
            ),
            remedy: Text(
                en: "Two readers could understand two things: ask the sender which one is meant.",
                es: "Dos lectores podrían entender dos cosas: pregunte al remitente cuál vale.",
                pt: "Dois leitores poderiam entender duas coisas: pergunte ao remetente qual deles vale.",
                fr: "Deux lecteurs pourraient comprendre deux choses : demandez à l'expéditeur lequel est le bon."
            )
        ),
        Explanation(
            "DIA-115",
            what: Text(
                en: "The code “{value}” at {path} is not in the list {list}; it was kept.",
                es: "El código «{value}» en {path} no está en la lista {list}; se conservó.",
                pt: "O código “{value}” em {path} não está na lista {list}; foi conservado.",
                fr: "Le code « {value} » à {path} n'est pas dans la liste {list} ; il a été conservé."
            ),
            remedy: Text(
                en: "Formats with closed lists will not take it; check the code.",
                es: "Los formatos con listas cerradas no lo aceptarán; compruebe el código.",
                pt: "Os formatos com listas fechadas não o aceitarão; verifique o código.",
                fr: "Les formats à listes fermées ne l'accepteront pas ; vérifiez le code."
            )
        ),
        Explanation(
            "DIA-116",
            what: Text(
                en: "A note {tag} at {path} is longer than {most} characters.",
                es: "Una nota {tag} en {path} tiene más de {most} caracteres.",
                pt: "Uma nota {tag} em {path} tem mais de {most} caracteres.",
                fr: "Une note {tag} à {path} dépasse {most} caractères."
            ),
            remedy: Text(
                en: "Stricter partners may refuse it; the sender should shorten it.",
                es: "Socios más estrictos pueden rechazarla; el remitente debe acortarla.",
                pt: "Parceiros mais estritos podem recusá-la; o remetente deve encurtá-la.",
                fr: "Des partenaires plus stricts peuvent la refuser ; l'expéditeur doit la raccourcir."
            )
        ),
        Explanation(
            "DIA-117",
            what: Text(
                en: "The tag {tag} at {path} is not in the ePhyto guide; it was kept.",
                es: "La etiqueta {tag} en {path} no está en la guía ePhyto; se conservó.",
                pt: "A etiqueta {tag} em {path} não está no guia ePhyto; foi conservada.",
                fr: "L'étiquette {tag} à {path} n'est pas dans le guide ePhyto ; elle a été conservée."
            ),
            remedy: Text(
                en: "Check it for a typing error.",
                es: "Compruebe si es un error de escritura.",
                pt: "Verifique se é um erro de digitação.",
                fr: "Vérifiez s'il s'agit d'une faute de frappe."
            )
        ),
        Explanation(
            "DIA-118",
            what: Text(
                en: "“{value}” at {path} is not a decimal number.",
                es: "«{value}» en {path} no es un número decimal.",
                pt: "“{value}” em {path} não é um número decimal.",
                fr: "« {value} » à {path} n'est pas un nombre décimal."
            ),
            remedy: Text(
                en: "Ask the sender for the number; formats that check it will not take it.",
                es: "Pida el número al remitente; los formatos que lo comprueban no lo aceptarán.",
                pt: "Peça o número ao remetente; os formatos que o verificam não o aceitarão.",
                fr: "Demandez le nombre à l'expéditeur ; les formats qui le contrôlent ne l'accepteront pas."
            )
        ),
        Explanation(
            "DIA-119",
            what: Text(
                en: "There is text between the elements at {path}: “{value}”.",
                es: "Hay texto entre los elementos en {path}: «{value}».",
                pt: "Há texto entre os elementos em {path}: “{value}”.",
                fr: "Il y a du texte entre les éléments à {path} : « {value} »."
            ),
            remedy: Text(
                en: "It belongs to nothing and was left out; look at the original.",
                es: "No pertenece a nada y se omitió; consulte el original.",
                pt: "Não pertence a nada e foi omitido; consulte o original.",
                fr: "Il n'appartient à rien et a été omis ; consultez l'original."
            )
        ),
        Explanation(
            "DIA-120",
            what: Text(
                en: "The state {value} at {path} was read as {replacement} (issued), as the Pacific Alliance uses it.",
                es:
                    "El estado {value} en {path} se leyó como {replacement} (emitido), según lo usa la Alianza del Pacífico.",
                pt:
                    "A situação {value} em {path} foi lida como {replacement} (emitido), conforme o uso da Aliança do Pacífico.",
                fr:
                    "Le statut {value} à {path} a été lu comme {replacement} (émis), selon l'usage de l'Alliance du Pacifique."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "Nada que hacer.",
                pt: "Nada a fazer.",
                fr: "Rien à faire."
            )
        ),
        Explanation(
            "DIA-121",
            what: Text(
                en: "“{value}” at {path} is not a country code of two letters.",
                es: "«{value}» en {path} no es un código de país de dos letras.",
                pt: "“{value}” em {path} não é um código de país de duas letras.",
                fr: "« {value} » à {path} n'est pas un code de pays de deux lettres."
            ),
            remedy: Text(
                en: "Ask the sender for the ISO 3166-1 code.",
                es: "Pida al remitente el código ISO 3166-1.",
                pt: "Peça ao remetente o código ISO 3166-1.",
                fr: "Demandez à l'expéditeur le code ISO 3166-1."
            )
        ),
        Explanation(
            "DIA-122",
            what: Text(
                en: "The unit “{value}” at {path} is not one of the usual ones; it was kept.",
                es: "La unidad «{value}» en {path} no es de las habituales; se conservó.",
                pt: "A unidade “{value}” em {path} não é das habituais; foi conservada.",
                fr: "L'unité « {value} » à {path} n'est pas une unité courante ; elle a été conservée."
            ),
            remedy: Text(
                en: "Check the unit before comparing quantities.",
                es: "Compruebe la unidad antes de comparar cantidades.",
                pt: "Verifique a unidade antes de comparar quantidades.",
                fr: "Vérifiez l'unité avant de comparer des quantités."
            )
        ),
        Explanation(
            "DIA-123",
            what: Text(
                en: "The tag {tag} at {path} belongs to another level of the document.",
                es: "La etiqueta {tag} en {path} pertenece a otro nivel del documento.",
                pt: "A etiqueta {tag} em {path} pertence a outro nível do documento.",
                fr: "L'étiquette {tag} à {path} appartient à un autre niveau du document."
            ),
            remedy: Text(
                en: "Nothing is lost; the sender should use the tag of that level.",
                es: "No se pierde nada; el remitente debe usar la etiqueta de ese nivel.",
                pt: "Nada se perde; o remetente deve usar a etiqueta desse nível.",
                fr: "Rien n'est perdu ; l'expéditeur doit utiliser l'étiquette de ce niveau."
            )
        ),
        Explanation(
            "DIA-124",
            what: Text(
                en: "“{value}” at {path} is neither true nor false.",
                es: "«{value}» en {path} no es verdadero ni falso.",
                pt: "“{value}” em {path} não é verdadeiro nem falso.",
                fr: "« {value} » à {path} n'est ni vrai ni faux."
            ),
            remedy: Text(
                en: "Ask the sender what is meant.",
                es: "Pregunte al remitente qué quiere decir.",
                pt: "Pergunte ao remetente o que quer dizer.",
                fr: "Demandez à l'expéditeur ce qu'il veut dire."
            )
        ),
        Explanation(
            "DIA-125",
            what: Text(
                en: "The certificate lists no goods at {path}.",
                es: "El certificado no enumera mercancías en {path}.",
                pt: "O certificado não enumera mercadorias em {path}.",
                fr: "Le certificat n'énumère pas de marchandises à {path}."
            ),
            remedy: Text(
                en: "Ask the sender for a complete certificate.",
                es: "Pida al remitente un certificado completo.",
                pt: "Peça ao remetente um certificado completo.",
                fr: "Demandez à l'expéditeur un certificat complet."
            )
        ),
        Explanation(
            "DIA-199",
            what: Text(
                en: "There were more findings than are listed; the rest begins at {path}.",
                es: "Hubo más hallazgos de los que se enumeran; el resto empieza en {path}.",
                pt: "Houve mais constatações do que as listadas; o restante começa em {path}.",
                fr: "Il y a eu plus de constats que ceux qui sont listés ; le reste commence à {path}."
            ),
            remedy: Text(
                en: "Correct the listed ones first.",
                es: "Corrija primero los enumerados.",
                pt: "Corrija primeiro as listadas.",
                fr: "Corrigez d'abord ceux qui sont listés."
            )
        ),
    ]
}
