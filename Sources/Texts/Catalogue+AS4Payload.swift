extension Catalogue {
    static let as4Payload: [Explanation] = [
        Explanation(
            "AS4-040",
            what: Text(
                en: "A part could not be decrypted ({cause}).",
                es: "No se pudo descifrar una parte ({cause}).",
                pt: "Não foi possível decifrar uma parte ({cause}).",
                fr: "Une partie n'a pas pu être déchiffrée ({cause})."
            ),
            remedy: Text(
                en: "Check with the sender which of our certificates it encrypts for.",
                es: "Compruebe con el remitente para cuál de nuestros certificados cifra.",
                pt: "Verifique com o remetente para qual dos nossos certificados ele cifra.",
                fr: "Vérifiez avec l'expéditeur pour lequel de nos certificats il chiffre."
            )
        ),
        Explanation(
            "AS4-041",
            what: Text(
                en: "The part “{part}” is not encrypted, but the P-Mode requires it.",
                es: "La parte «{part}» no está cifrada, pero el P-Mode lo exige.",
                pt: "A parte “{part}” não está cifrada, mas o P-Mode o exige.",
                fr: "La partie « {part} » n'est pas chiffrée, mais le P-Mode l'exige."
            ),
            remedy: Text(
                en: "Ask the sender to encrypt every part.",
                es: "Pida al remitente que cifre cada parte.",
                pt: "Peça ao remetente que cifre cada parte.",
                fr: "Demandez à l'expéditeur de chiffrer chaque partie."
            )
        ),
        Explanation(
            "AS4-042",
            what: Text(
                en: "The part “{part}” cannot be unpacked ({cause}).",
                es: "No se puede descomprimir la parte «{part}» ({cause}).",
                pt: "Não é possível descompactar a parte “{part}” ({cause}).",
                fr: "La partie « {part} » ne peut pas être décompressée ({cause})."
            ),
            remedy: Text(
                en: "Look up {cause}; the sender must compress first, then sign, then encrypt.",
                es: "Consulte {cause}; el remitente debe comprimir, luego firmar y luego cifrar.",
                pt: "Consulte {cause}; o remetente deve compactar, depois assinar e depois cifrar.",
                fr: "Consultez {cause} ; l'expéditeur doit d'abord compresser, puis signer, puis chiffrer."
            )
        ),
        Explanation(
            "AS4-043",
            what: Text(
                en: "The part “{part}” is compressed, but its MimeType is missing.",
                es: "La parte «{part}» está comprimida, pero falta su MimeType.",
                pt: "A parte “{part}” está compactada, mas falta seu MimeType.",
                fr: "La partie « {part} » est compressée, mais son MimeType manque."
            ),
            remedy: Text(
                en: "Ask the sender to write the property MimeType, or allow its absence for this partner.",
                es: "Pida al remitente que escriba la propiedad MimeType, o permita su ausencia para este socio.",
                pt: "Peça ao remetente que escreva a propriedade MimeType, ou permita sua ausência para este parceiro.",
                fr:
                    "Demandez à l'expéditeur d'écrire la propriété MimeType, ou permettez son absence pour ce partenaire."
            )
        ),
        Explanation(
            "AS4-044",
            what: Text(
                en: "The part “{part}” has the unknown compression “{type}”.",
                es: "La parte «{part}» tiene la compresión desconocida «{type}».",
                pt: "A parte “{part}” tem a compactação desconhecida “{type}”.",
                fr: "La partie « {part} » a la compression inconnue « {type} »."
            ),
            remedy: Text(
                en: "Ask the sender to use application/gzip.",
                es: "Pida al remitente que use application/gzip.",
                pt: "Peça ao remetente que use application/gzip.",
                fr: "Demandez à l'expéditeur d'utiliser application/gzip."
            )
        ),
        Explanation(
            "AS4-045",
            what: Text(
                en: "The CharacterSet “{name}” of the part “{part}” is not the name of an encoding.",
                es: "El CharacterSet «{name}» de la parte «{part}» no es el nombre de una codificación.",
                pt: "O CharacterSet “{name}” da parte “{part}” não é o nome de uma codificação.",
                fr: "Le CharacterSet « {name} » de la partie « {part} » n'est pas le nom d'un codage."
            ),
            remedy: Text(
                en: "Ask the sender to write a name like utf-8.",
                es: "Pida al remitente que escriba un nombre como utf-8.",
                pt: "Peça ao remetente que escreva um nome como utf-8.",
                fr: "Demandez à l'expéditeur d'écrire un nom comme utf-8."
            )
        ),
        Explanation(
            "AS4-046",
            what: Text(
                en: "The part “{part}” has more than {limit} octets.",
                es: "La parte «{part}» tiene más de {limit} octetos.",
                pt: "A parte “{part}” tem mais de {limit} octetos.",
                fr: "La partie « {part} » dépasse {limit} octets."
            ),
            remedy: Text(
                en: "Agree with the partner on smaller documents or on a higher limit.",
                es: "Acuerde con el socio documentos más pequeños o un límite mayor.",
                pt: "Combine com o parceiro documentos menores ou um limite maior.",
                fr: "Convenez avec le partenaire de documents plus petits ou d'une limite plus élevée."
            )
        ),
        Explanation(
            "AS4-047",
            what: Text(
                en: "The message property “{name}” is missing or empty.",
                es: "La propiedad de mensaje «{name}» falta o está vacía.",
                pt: "A propriedade de mensagem “{name}” falta ou está vazia.",
                fr: "La propriété de message « {name} » est absente ou vide."
            ),
            remedy: Text(
                en: "Ask the sender to write it exactly so; case matters.",
                es: "Pida al remitente que la escriba exactamente así; importan las mayúsculas.",
                pt: "Peça ao remetente que a escreva exatamente assim; maiúsculas e minúsculas importam.",
                fr: "Demandez à l'expéditeur de l'écrire exactement ainsi ; la casse compte."
            )
        ),
        Explanation(
            "AS4-048",
            what: Text(
                en: "The receipt does not prove this message: {element} does not fit.",
                es: "El acuse de recibo no prueba este mensaje: {element} no corresponde.",
                pt: "O recibo não prova esta mensagem: {element} não corresponde.",
                fr: "L'accusé de réception ne prouve pas ce message : {element} ne correspond pas."
            ),
            remedy: Text(
                en: "Keep the receipt and ask the partner; the message counts as not delivered.",
                es: "Conserve el acuse y pregunte al socio; el mensaje cuenta como no entregado.",
                pt: "Guarde o recibo e pergunte ao parceiro; a mensagem conta como não entregue.",
                fr: "Conservez l'accusé de réception et interrogez le partenaire ; le message compte comme non remis."
            )
        ),
        Explanation(
            "AS4-050",
            what: Text(
                en: "A part was signed in a rewritten form (WSS4J canonicalization), not as its octets are.",
                es:
                    "Una parte se firmó en una forma reescrita (canonicalización de WSS4J), no tal como son sus octetos.",
                pt:
                    "Uma parte foi assinada em uma forma reescrita (canonicalização do WSS4J), e não tal como são seus octetos.",
                fr:
                    "Une partie a été signée sous une forme réécrite (canonicalisation de WSS4J), et non telle que sont ses octets."
            ),
            remedy: Text(
                en: "Nothing to do; ask the partner to compress parts, then both sides sign the same octets.",
                es:
                    "No hay nada que hacer; pida al socio que comprima las partes y ambos lados firmarán los mismos octetos.",
                pt:
                    "Nada a fazer; peça ao parceiro que compacte as partes, e então ambos os lados assinarão os mesmos octetos.",
                fr:
                    "Rien à faire ; demandez au partenaire de compresser les parties, les deux côtés signeront alors les mêmes octets."
            )
        ),
    ]

    static let as4Sending: [Explanation] = [
        Explanation(
            "AS4-060",
            what: Text(
                en: "The message could not be made ({cause}: {what})",
                es: "No se pudo crear el mensaje ({cause}: {what})",
                pt: "Não foi possível criar a mensagem ({cause}: {what})",
                fr: "Le message n'a pas pu être créé ({cause} : {what})"
            ),
            remedy: Text(
                en: "Look up {cause}; correct keys, certificates or the document, then retry.",
                es: "Consulte {cause}; corrija claves, certificados o el documento y reintente.",
                pt: "Consulte {cause}; corrija chaves, certificados ou o documento e tente de novo.",
                fr: "Consultez {cause} ; corrigez les clés, les certificats ou le document, puis réessayez."
            )
        ),
        Explanation(
            "AS4-061",
            what: Text(
                en: "There is no encryption certificate of {party}.",
                es: "No hay certificado de cifrado de {party}.",
                pt: "Não há certificado de cifragem de {party}.",
                fr: "Il n'y a pas de certificat de chiffrement de {party}."
            ),
            remedy: Text(
                en: "Add the partner's encryption certificate to its configuration.",
                es: "Añada el certificado de cifrado del socio a su configuración.",
                pt: "Acrescente o certificado de cifragem do parceiro à configuração dele.",
                fr: "Ajoutez le certificat de chiffrement du partenaire à sa configuration."
            )
        ),
        Explanation(
            "AS4-062",
            what: Text(
                en: "The certificate cannot be named by the token kind “{token}”.",
                es: "El certificado no se puede nombrar con el tipo de token «{token}».",
                pt: "O certificado não pode ser nomeado com o tipo de token “{token}”.",
                fr: "Le certificat ne peut pas être désigné par le type de jeton « {token} »."
            ),
            remedy: Text(
                en: "Use the token kind bst, or a certificate with a SubjectKeyIdentifier.",
                es: "Use el tipo de token bst o un certificado con SubjectKeyIdentifier.",
                pt: "Use o tipo de token bst ou um certificado com SubjectKeyIdentifier.",
                fr: "Utilisez le type de jeton bst, ou un certificat avec SubjectKeyIdentifier."
            )
        ),
        Explanation(
            "AS4-063",
            what: Text(
                en: "The P-Mode asks for {what}, which this gateway does not send.",
                es: "El P-Mode pide {what}, que esta pasarela no envía.",
                pt: "O P-Mode pede {what}, que este gateway não envia.",
                fr: "Le P-Mode demande {what}, que cette passerelle n'envoie pas."
            ),
            remedy: Text(
                en: "Set the P-Mode to one-way push.",
                es: "Configure el P-Mode como envío unidireccional (push).",
                pt: "Configure o P-Mode como envio unidirecional (push).",
                fr: "Configurez le P-Mode en envoi unidirectionnel (push)."
            )
        ),
        Explanation(
            "AS4-064",
            what: Text(
                en: "The message has more than {limit} parts.",
                es: "El mensaje tiene más de {limit} partes.",
                pt: "A mensagem tem mais de {limit} partes.",
                fr: "Le message compte plus de {limit} parties."
            ),
            remedy: Text(
                en: "Send fewer attachments, or raise the limit of the P-Mode with the partner.",
                es: "Envíe menos adjuntos o aumente el límite del P-Mode de acuerdo con el socio.",
                pt: "Envie menos anexos ou aumente o limite do P-Mode de acordo com o parceiro.",
                fr: "Envoyez moins de pièces jointes, ou relevez la limite du P-Mode en accord avec le partenaire."
            )
        ),
        Explanation(
            "AS4-065",
            what: Text(
                en: "The part name “{part}” is used twice or cannot be written.",
                es: "El nombre de parte «{part}» se usa dos veces o no se puede escribir.",
                pt: "O nome de parte “{part}” é usado duas vezes ou não pode ser escrito.",
                fr: "Le nom de partie « {part} » est utilisé deux fois ou ne peut pas être écrit."
            ),
            remedy: Text(
                en: "Give every part a name of its own: ASCII letters, digits, and the signs . - _ @ only.",
                es: "Dé a cada parte un nombre propio: solo letras ASCII, dígitos y los signos . - _ @.",
                pt: "Dê a cada parte um nome próprio: somente letras ASCII, dígitos e os sinais . - _ @.",
                fr:
                    "Donnez à chaque partie un nom qui lui est propre : uniquement des lettres ASCII, des chiffres et les signes . - _ @."
            )
        ),
        Explanation(
            "AS4-066",
            what: Text(
                en: "The part “{part}” has more than {limit} octets.",
                es: "La parte «{part}» tiene más de {limit} octetos.",
                pt: "A parte “{part}” tem mais de {limit} octetos.",
                fr: "La partie « {part} » dépasse {limit} octets."
            ),
            remedy: Text(
                en: "Agree with the partner on smaller documents or on a higher limit.",
                es: "Acuerde con el socio documentos más pequeños o un límite mayor.",
                pt: "Combine com o parceiro documentos menores ou um limite maior.",
                fr: "Convenez avec le partenaire de documents plus petits ou d'une limite plus élevée."
            )
        ),
        Explanation(
            "AS4-067",
            what: Text(
                en: "{element} is missing, so the message cannot be sent.",
                es: "Falta {element}, por lo que el mensaje no se puede enviar.",
                pt: "Falta {element}, por isso a mensagem não pode ser enviada.",
                fr: "Il manque {element}, le message ne peut donc pas être envoyé."
            ),
            remedy: Text(
                en: "Give originalSender and finalRecipient in the exchange agreement.",
                es: "Indique originalSender y finalRecipient en el acuerdo de intercambio.",
                pt: "Indique originalSender e finalRecipient no acordo de intercâmbio.",
                fr: "Indiquez originalSender et finalRecipient dans l'accord d'échange."
            )
        ),
        Explanation(
            "AS4-070",
            what: Text(
                en: "The partner answered with an error status and no content.",
                es: "El socio respondió con un estado de error y sin contenido.",
                pt: "O parceiro respondeu com um status de erro e sem conteúdo.",
                fr: "Le partenaire a répondu par un statut d'erreur et sans contenu."
            ),
            remedy: Text(
                en: "Look at the HTTP status; often a proxy or a wrong address is the cause.",
                es: "Revise el estado HTTP; a menudo la causa es un proxy o una dirección equivocada.",
                pt: "Verifique o status HTTP; muitas vezes a causa é um proxy ou um endereço errado.",
                fr: "Regardez le statut HTTP ; la cause est souvent un proxy ou une adresse erronée."
            )
        ),
        Explanation(
            "AS4-071",
            what: Text(
                en: "The partner answered with a SOAP Fault instead of a receipt.",
                es: "El socio respondió con un SOAP Fault en lugar de un acuse de recibo.",
                pt: "O parceiro respondeu com um SOAP Fault em vez de um recibo.",
                fr: "Le partenaire a répondu par un SOAP Fault au lieu d'un accusé de réception."
            ),
            remedy: Text(
                en: "Read the Fault's reason in the timeline, and ask the partner.",
                es: "Lea el motivo del Fault en la cronología y pregunte al socio.",
                pt: "Leia o motivo do Fault na cronologia e pergunte ao parceiro.",
                fr: "Lisez le motif du Fault dans la chronologie, et interrogez le partenaire."
            )
        ),
        Explanation(
            "AS4-072",
            what: Text(
                en: "The partner's answer is not an AS4 message.",
                es: "La respuesta del socio no es un mensaje AS4.",
                pt: "A resposta do parceiro não é uma mensagem AS4.",
                fr: "La réponse du partenaire n'est pas un message AS4."
            ),
            remedy: Text(
                en:
                    "Read the first lines of the answer in the timeline; often a proxy or a wrong address is the cause.",
                es:
                    "Lea las primeras líneas de la respuesta en la cronología; a menudo la causa es un proxy o una dirección equivocada.",
                pt:
                    "Leia as primeiras linhas da resposta na cronologia; muitas vezes a causa é um proxy ou um endereço errado.",
                fr:
                    "Lisez les premières lignes de la réponse dans la chronologie ; la cause est souvent un proxy ou une adresse erronée."
            )
        ),
    ]
}
