extension Catalogue {
    /// Codes of the MIME module.
    static let mime: [Explanation] = mimeMultipart + mimeGzip

    private static let mimeMultipart: [Explanation] = [
        Explanation(
            "MIM-001",
            what: Text(
                en: "The message body has {bytes} octets; the limit is {limit}.",
                es: "El cuerpo del mensaje tiene {bytes} octetos; el límite es {limit}.",
                pt: "O corpo da mensagem tem {bytes} octetos; o limite é {limit}.",
                fr: "Le corps du message compte {bytes} octets ; la limite est {limit}."
            ),
            remedy: Text(
                en: "Send fewer or smaller documents in one message, or agree on a higher limit.",
                es: "Envíe menos documentos o documentos más pequeños por mensaje, o acuerde un límite mayor.",
                pt: "Envie menos documentos, ou documentos menores, em uma mensagem, ou acorde um limite maior.",
                fr:
                    "Envoyez moins de documents, ou des documents plus petits, dans un message, ou convenez d'une limite plus élevée."
            )
        ),
        Explanation(
            "MIM-002",
            what: Text(
                en: "The body is neither an XML envelope nor a multipart body (Content-Type: {type}).",
                es: "El cuerpo no es ni un sobre XML ni un cuerpo multiparte (Content-Type: {type}).",
                pt: "O corpo não é nem um envelope XML nem um corpo multiparte (Content-Type: {type}).",
                fr: "Le corps n'est ni une enveloppe XML ni un corps multipartie (Content-Type: {type})."
            ),
            remedy: Text(
                en: "Check the address, and whether a proxy answered in the partner's place.",
                es: "Revise la dirección y si respondió un proxy en lugar del socio.",
                pt: "Verifique o endereço e se um proxy respondeu no lugar do parceiro.",
                fr: "Vérifiez l'adresse, et si un proxy a répondu à la place du partenaire."
            )
        ),
        Explanation(
            "MIM-003",
            what: Text(
                en: "The multipart body has no boundary, or the boundary does not occur in it.",
                es: "El cuerpo multiparte no tiene delimitador (boundary) o este no aparece en él.",
                pt: "O corpo multiparte não tem delimitador (boundary), ou este não aparece nele.",
                fr: "Le corps multipartie n'a pas de délimiteur (boundary), ou celui-ci n'y figure pas."
            ),
            remedy: Text(
                en: "Ask the sender to give the boundary parameter of Content-Type as it is used in the body.",
                es: "Pida al remitente que indique en Content-Type el parámetro boundary tal como se usa en el cuerpo.",
                pt: "Peça ao remetente que indique no Content-Type o parâmetro boundary tal como é usado no corpo.",
                fr:
                    "Demandez à l'expéditeur d'indiquer dans Content-Type le paramètre boundary tel qu'il est employé dans le corps."
            )
        ),
        Explanation(
            "MIM-004",
            what: Text(
                en: "The multipart body has no root part (start names “{id}”).",
                es: "El cuerpo multiparte no tiene parte raíz (start nombra «{id}»).",
                pt: "O corpo multiparte não tem parte raiz (start indica “{id}”).",
                fr: "Le corps multipartie n'a pas de partie racine (start désigne « {id} »)."
            ),
            remedy: Text(
                en: "Ask the sender to put the SOAP part first and to name it in the start parameter.",
                es: "Pida al remitente que ponga primero la parte SOAP y la nombre en el parámetro start.",
                pt: "Peça ao remetente que coloque a parte SOAP em primeiro lugar e a indique no parâmetro start.",
                fr:
                    "Demandez à l'expéditeur de placer la partie SOAP en premier et de la désigner dans le paramètre start."
            )
        ),
        Explanation(
            "MIM-005",
            what: Text(
                en: "The multipart body has more than {limit} parts.",
                es: "El cuerpo multiparte tiene más de {limit} partes.",
                pt: "O corpo multiparte tem mais de {limit} partes.",
                fr: "Le corps multipartie compte plus de {limit} parties."
            ),
            remedy: Text(
                en: "Send the documents in several messages.",
                es: "Envíe los documentos en varios mensajes.",
                pt: "Envie os documentos em várias mensagens.",
                fr: "Envoyez les documents en plusieurs messages."
            )
        ),
        Explanation(
            "MIM-006",
            what: Text(
                en: "The headers of part {part} have more than {limit} octets.",
                es: "Los encabezados de la parte {part} tienen más de {limit} octetos.",
                pt: "Os cabeçalhos da parte {part} têm mais de {limit} octetos.",
                fr: "Les en-têtes de la partie {part} comptent plus de {limit} octets."
            ),
            remedy: Text(
                en: "Ask the sender to shorten the headers of the part.",
                es: "Pida al remitente que acorte los encabezados de la parte.",
                pt: "Peça ao remetente que encurte os cabeçalhos da parte.",
                fr: "Demandez à l'expéditeur de raccourcir les en-têtes de la partie."
            )
        ),
        Explanation(
            "MIM-007",
            what: Text(
                en: "A header line of part {part} has no name.",
                es: "Una línea de encabezado de la parte {part} no tiene nombre.",
                pt: "Uma linha de cabeçalho da parte {part} não tem nome.",
                fr: "Une ligne d'en-tête de la partie {part} n'a pas de nom."
            ),
            remedy: Text(
                en: "Ask the sender to write each header as “name: value” and to end the headers with an empty line.",
                es:
                    "Pida al remitente que escriba cada encabezado como «nombre: valor» y termine con una línea vacía.",
                pt:
                    "Peça ao remetente que escreva cada cabeçalho como “nome: valor” e termine os cabeçalhos com uma linha vazia.",
                fr:
                    "Demandez à l'expéditeur d'écrire chaque en-tête sous la forme « nom: valeur » et de terminer les en-têtes par une ligne vide."
            )
        ),
        Explanation(
            "MIM-008",
            what: Text(
                en: "Two parts have the Content-ID “{id}”.",
                es: "Dos partes tienen el Content-ID «{id}».",
                pt: "Duas partes têm o Content-ID “{id}”.",
                fr: "Deux parties ont le Content-ID « {id} »."
            ),
            remedy: Text(
                en: "Ask the sender to give every part its own Content-ID.",
                es: "Pida al remitente que dé a cada parte su propio Content-ID.",
                pt: "Peça ao remetente que dê a cada parte o seu próprio Content-ID.",
                fr: "Demandez à l'expéditeur de donner à chaque partie son propre Content-ID."
            )
        ),
        Explanation(
            "MIM-009",
            what: Text(
                en: "The multipart body ends without its closing delimiter: it was cut off.",
                es: "El cuerpo multiparte termina sin su delimitador de cierre: llegó cortado.",
                pt: "O corpo multiparte termina sem o delimitador de fechamento: chegou cortado.",
                fr: "Le corps multipartie se termine sans son délimiteur de clôture : il a été tronqué."
            ),
            remedy: Text(
                en: "Send it again; if it happens again, look for a size limit on the way.",
                es: "Envíelo de nuevo; si se repite, busque un límite de tamaño en el camino.",
                pt: "Envie-o de novo; se acontecer outra vez, procure um limite de tamanho no caminho.",
                fr: "Renvoyez-le ; si cela se reproduit, cherchez une limite de taille en chemin."
            )
        ),
        Explanation(
            "MIM-010",
            what: Text(
                en: "A part has the unknown transfer encoding “{encoding}”.",
                es: "Una parte tiene la codificación de transferencia desconocida «{encoding}».",
                pt: "Uma parte tem a codificação de transferência desconhecida “{encoding}”.",
                fr: "Une partie a l'encodage de transfert inconnu « {encoding} »."
            ),
            remedy: Text(
                en: "Ask the sender to use binary.",
                es: "Pida al remitente que use binary.",
                pt: "Peça ao remetente que use binary.",
                fr: "Demandez à l'expéditeur d'utiliser binary."
            )
        ),
        Explanation(
            "MIM-011",
            what: Text(
                en: "The base64 of a part is damaged.",
                es: "El base64 de una parte está dañado.",
                pt: "O base64 de uma parte está danificado.",
                fr: "Le base64 d'une partie est endommagé."
            ),
            remedy: Text(
                en: "Ask the sender to send it again, best with transfer encoding binary.",
                es: "Pida al remitente que la envíe de nuevo, preferiblemente con la codificación binary.",
                pt: "Peça ao remetente que a envie de novo, de preferência com a codificação de transferência binary.",
                fr: "Demandez à l'expéditeur de la renvoyer, de préférence avec l'encodage de transfert binary."
            )
        ),
        Explanation(
            "MIM-017",
            what: Text(
                en: "The boundary or part name “{value}” cannot be written.",
                es: "El delimitador o nombre de parte «{value}» no se puede escribir.",
                pt: "O delimitador ou nome de parte “{value}” não pode ser escrito.",
                fr: "Le délimiteur ou nom de partie « {value} » ne peut pas être écrit."
            ),
            remedy: Text(
                en: "Choose another one: ASCII letters, digits, and the signs . - _ @ only.",
                es: "Elija otro: solo letras ASCII, dígitos y los signos . - _ @.",
                pt: "Escolha outro: somente letras ASCII, algarismos e os sinais . - _ @.",
                fr: "Choisissez-en un autre : seulement des lettres ASCII, des chiffres et les signes . - _ @."
            )
        ),
    ]

    private static let mimeGzip: [Explanation] = [
        Explanation(
            "MIM-012",
            what: Text(
                en: "The gzip content is damaged, or it is no gzip.",
                es: "El contenido gzip está dañado o no es gzip.",
                pt: "O conteúdo gzip está danificado, ou não é gzip.",
                fr: "Le contenu gzip est endommagé, ou ce n'est pas du gzip."
            ),
            remedy: Text(
                en: "Ask the sender to pack the document again; it must be packed before it is signed.",
                es: "Pida al remitente que comprima de nuevo el documento; debe comprimirse antes de firmarse.",
                pt:
                    "Peça ao remetente que comprima de novo o documento; ele deve ser comprimido antes de ser assinado.",
                fr: "Demandez à l'expéditeur de recompresser le document ; il doit être compressé avant d'être signé."
            )
        ),
        Explanation(
            "MIM-013",
            what: Text(
                en: "The gzip content is cut off.",
                es: "El contenido gzip está cortado.",
                pt: "O conteúdo gzip está cortado.",
                fr: "Le contenu gzip est tronqué."
            ),
            remedy: Text(
                en: "Ask the sender to pack the document again and to send it whole.",
                es: "Pida al remitente que comprima de nuevo el documento y lo envíe completo.",
                pt: "Peça ao remetente que comprima de novo o documento e o envie completo.",
                fr: "Demandez à l'expéditeur de recompresser le document et de l'envoyer en entier."
            )
        ),
        Explanation(
            "MIM-014",
            what: Text(
                en: "Something follows after the end of the gzip content.",
                es: "Hay algo después del final del contenido gzip.",
                pt: "Há algo depois do fim do conteúdo gzip.",
                fr: "Quelque chose suit la fin du contenu gzip."
            ),
            remedy: Text(
                en: "Ask the sender for one gzip member without anything after it, or allow several for this partner.",
                es:
                    "Pida al remitente un solo miembro gzip sin nada detrás, o permita varios para este socio.",
                pt:
                    "Peça ao remetente um único membro gzip sem nada depois dele, ou permita vários para este parceiro.",
                fr:
                    "Demandez à l'expéditeur un seul membre gzip sans rien après, ou autorisez-en plusieurs pour ce partenaire."
            )
        ),
        Explanation(
            "MIM-015",
            what: Text(
                en: "The unpacked content has more than {limit} octets.",
                es: "El contenido descomprimido tiene más de {limit} octetos.",
                pt: "O conteúdo descomprimido tem mais de {limit} octetos.",
                fr: "Le contenu décompressé compte plus de {limit} octets."
            ),
            remedy: Text(
                en: "Send smaller documents, or agree on a higher limit.",
                es: "Envíe documentos más pequeños o acuerde un límite mayor.",
                pt: "Envie documentos menores, ou acorde um limite maior.",
                fr: "Envoyez des documents plus petits, ou convenez d'une limite plus élevée."
            )
        ),
        Explanation(
            "MIM-016",
            what: Text(
                en: "The gzip content unpacks to more than {limit} times its size.",
                es: "El contenido gzip se expande a más de {limit} veces su tamaño.",
                pt: "O conteúdo gzip se expande a mais de {limit} vezes o seu tamanho.",
                fr: "Le contenu gzip se décompresse à plus de {limit} fois sa taille."
            ),
            remedy: Text(
                en: "Look at the document: so much repetition is unusual; a real one can be sent unpacked.",
                es: "Revise el documento: tanta repetición es inusual; si es legítimo, puede enviarse sin comprimir.",
                pt: "Examine o documento: tanta repetição é incomum; se for legítimo, pode ser enviado sem compressão.",
                fr:
                    "Examinez le document : tant de répétitions sont inhabituelles ; un document légitime peut être envoyé sans compression."
            )
        ),
        Explanation(
            "MIM-018",
            what: Text(
                en: "The gzip library could not be started.",
                es: "No se pudo iniciar la biblioteca gzip.",
                pt: "Não foi possível iniciar a biblioteca gzip.",
                fr: "La bibliothèque gzip n'a pas pu démarrer."
            ),
            remedy: Text(
                en: "Look at the memory of this machine, then try again.",
                es: "Revise la memoria de esta máquina e inténtelo de nuevo.",
                pt: "Verifique a memória desta máquina e tente novamente.",
                fr: "Vérifiez la mémoire de cette machine, puis réessayez."
            )
        ),
    ]
}
