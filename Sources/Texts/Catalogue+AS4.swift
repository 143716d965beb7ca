extension Catalogue {
    /// Codes of the AS4 module, and the standard's codes that gateways tell each other.
    static let as4: [Explanation] =
        as4Packaging + as4Header + as4PMode + as4Signature + as4Payload + as4Sending + ebMS

    static let as4Packaging: [Explanation] = [
        Explanation(
            "AS4-001",
            what: Text(
                en: "The packaging of the message is wrong ({cause}).",
                es: "El empaquetado del mensaje es incorrecto ({cause}).",
                pt: "O empacotamento da mensagem está incorreto ({cause}).",
                fr: "L'empaquetage du message est incorrect ({cause})."
            ),
            remedy: Text(
                en: "Look up {cause}; the sender must correct its message.",
                es: "Consulte {cause}; el remitente debe corregir su mensaje.",
                pt: "Consulte {cause}; o remetente deve corrigir sua mensagem.",
                fr: "Consultez {cause} ; l'expéditeur doit corriger son message."
            )
        ),
        Explanation(
            "AS4-002",
            what: Text(
                en: "The SOAP envelope cannot be read ({cause}).",
                es: "No se puede leer el sobre SOAP ({cause}).",
                pt: "Não é possível ler o envelope SOAP ({cause}).",
                fr: "L'enveloppe SOAP est illisible ({cause})."
            ),
            remedy: Text(
                en: "Look up {cause}; the sender must send well-formed XML without a DTD.",
                es: "Consulte {cause}; el remitente debe enviar XML bien formado y sin DTD.",
                pt: "Consulte {cause}; o remetente deve enviar XML bem formado e sem DTD.",
                fr: "Consultez {cause} ; l'expéditeur doit envoyer du XML bien formé et sans DTD."
            )
        ),
        Explanation(
            "AS4-003",
            what: Text(
                en: "The header names the part “{part}”, but the message does not hold it.",
                es: "El encabezado nombra la parte «{part}», pero el mensaje no la contiene.",
                pt: "O cabeçalho nomeia a parte “{part}”, mas a mensagem não a contém.",
                fr: "L'en-tête nomme la partie « {part} », mais le message ne la contient pas."
            ),
            remedy: Text(
                en: "Ask the sender whether a proxy removed the part; Content-ID and href must be the same.",
                es: "Pregunte al remitente si un proxy quitó la parte; Content-ID y href deben coincidir.",
                pt: "Pergunte ao remetente se um proxy removeu a parte; Content-ID e href devem coincidir.",
                fr:
                    "Demandez à l'expéditeur si un proxy a retiré la partie ; Content-ID et href doivent être identiques."
            )
        ),
        Explanation(
            "AS4-004",
            what: Text(
                en: "The message holds the part “{part}”, which its header does not name.",
                es: "El mensaje contiene la parte «{part}», que su encabezado no nombra.",
                pt: "A mensagem contém a parte “{part}”, que seu cabeçalho não nomeia.",
                fr: "Le message contient la partie « {part} », que son en-tête ne nomme pas."
            ),
            remedy: Text(
                en: "Ask the sender to name every part in eb:PayloadInfo.",
                es: "Pida al remitente que nombre cada parte en eb:PayloadInfo.",
                pt: "Peça ao remetente que nomeie cada parte em eb:PayloadInfo.",
                fr: "Demandez à l'expéditeur de nommer chaque partie dans eb:PayloadInfo."
            )
        ),
        Explanation(
            "AS4-005",
            what: Text(
                en: "The payload “{href}” is not a part of the message.",
                es: "El contenido «{href}» no es una parte del mensaje.",
                pt: "O conteúdo “{href}” não é uma parte da mensagem.",
                fr: "Le contenu « {href} » n'est pas une partie du message."
            ),
            remedy: Text(
                en: "Ask the sender to put each payload into a MIME part; links and the SOAP Body are not accepted.",
                es:
                    "Pida al remitente que ponga cada contenido en una parte MIME; no se aceptan enlaces ni el cuerpo SOAP.",
                pt:
                    "Peça ao remetente que coloque cada conteúdo em uma parte MIME; não se aceitam links nem o corpo SOAP.",
                fr:
                    "Demandez à l'expéditeur de placer chaque contenu dans une partie MIME ; ni les liens ni le corps SOAP ne sont acceptés."
            )
        ),
        Explanation(
            "AS4-006",
            what: Text(
                en: "The SOAP Body is not empty.",
                es: "El cuerpo SOAP no está vacío.",
                pt: "O corpo SOAP não está vazio.",
                fr: "Le corps SOAP n'est pas vide."
            ),
            remedy: Text(
                en: "Ask the sender to put its payload into a MIME part.",
                es: "Pida al remitente que ponga su contenido en una parte MIME.",
                pt: "Peça ao remetente que coloque seu conteúdo em uma parte MIME.",
                fr: "Demandez à l'expéditeur de placer son contenu dans une partie MIME."
            )
        ),
    ]

    static let as4Header: [Explanation] = [
        Explanation(
            "AS4-010",
            what: Text(
                en: "The envelope is not built as AS4 has it: {problem}.",
                es: "El sobre no tiene la estructura de AS4: {problem}.",
                pt: "O envelope não tem a estrutura do AS4: {problem}.",
                fr: "L'enveloppe n'a pas la structure d'AS4 : {problem}."
            ),
            remedy: Text(
                en:
                    "Ask the sender for SOAP 1.2 with one Header, one Body, one eb:Messaging and one signature, each in its place.",
                es:
                    "Pida al remitente SOAP 1.2 con un Header, un Body, un eb:Messaging y una firma, cada uno en su lugar.",
                pt:
                    "Peça ao remetente SOAP 1.2 com um Header, um Body, um eb:Messaging e uma assinatura, cada um em seu lugar.",
                fr:
                    "Demandez à l'expéditeur du SOAP 1.2 avec un Header, un Body, un eb:Messaging et une signature, chacun à sa place."
            )
        ),
        Explanation(
            "AS4-011",
            what: Text(
                en: "The message header lacks {element}, or it is malformed.",
                es: "Al encabezado del mensaje le falta {element} o está mal formado.",
                pt: "Falta {element} no cabeçalho da mensagem, ou está malformado.",
                fr: "Il manque {element} dans l'en-tête du message, ou il est mal formé."
            ),
            remedy: Text(
                en: "Ask the sender to correct {element}.",
                es: "Pida al remitente que corrija {element}.",
                pt: "Peça ao remetente que corrija {element}.",
                fr: "Demandez à l'expéditeur de corriger {element}."
            )
        ),
        Explanation(
            "AS4-012",
            what: Text(
                en: "The message header contradicts itself at {element}.",
                es: "El encabezado del mensaje se contradice en {element}.",
                pt: "O cabeçalho da mensagem contradiz a si mesmo em {element}.",
                fr: "L'en-tête du message se contredit à {element}."
            ),
            remedy: Text(
                en: "Ask the sender to correct {element}; where AS4 allows one, there may be only one.",
                es: "Pida al remitente que corrija {element}; donde AS4 permite uno, solo puede haber uno.",
                pt: "Peça ao remetente que corrija {element}; onde o AS4 permite um, só pode haver um.",
                fr:
                    "Demandez à l'expéditeur de corriger {element} ; là où AS4 en permet un, il ne peut y en avoir qu'un."
            )
        ),
        Explanation(
            "AS4-013",
            what: Text(
                en: "The message asks for {feature}, which this gateway does not do.",
                es: "El mensaje pide {feature}, que esta pasarela no ofrece.",
                pt: "A mensagem pede {feature}, que este gateway não oferece.",
                fr: "Le message demande {feature}, que cette passerelle ne propose pas."
            ),
            remedy: Text(
                en: "Agree with the partner on one-way push without {feature}.",
                es: "Acuerde con el socio el envío unidireccional (push) sin {feature}.",
                pt: "Combine com o parceiro o envio unidirecional (push) sem {feature}.",
                fr: "Convenez avec le partenaire d'un envoi unidirectionnel (push) sans {feature}."
            )
        ),
    ]

    static let as4PMode: [Explanation] = [
        Explanation(
            "AS4-020",
            what: Text(
                en: "No P-Mode fits the message {message}.",
                es: "Ningún P-Mode corresponde al mensaje {message}.",
                pt: "Nenhum P-Mode corresponde à mensagem {message}.",
                fr: "Aucun P-Mode ne correspond au message {message}."
            ),
            remedy: Text(
                en: "Compare parties, service and action with the partner's configuration on both sides.",
                es: "Compare partes, servicio y acción con la configuración del socio en ambos lados.",
                pt: "Compare partes, serviço e ação com a configuração do parceiro em ambos os lados.",
                fr: "Comparez parties, service et action avec la configuration du partenaire des deux côtés."
            )
        ),
        Explanation(
            "AS4-021",
            what: Text(
                en: "Several P-Modes fit the message: {ids}.",
                es: "Varios P-Modes corresponden al mensaje: {ids}.",
                pt: "Vários P-Modes correspondem à mensagem: {ids}.",
                fr: "Plusieurs P-Modes correspondent au message : {ids}."
            ),
            remedy: Text(
                en: "Give each of them its own agreement, and have the sender name it.",
                es: "Dé a cada uno su propio acuerdo y haga que el remitente lo nombre.",
                pt: "Dê a cada um seu próprio acordo e faça com que o remetente o nomeie.",
                fr: "Donnez à chacun son propre accord, et faites en sorte que l'expéditeur le nomme."
            )
        ),
        Explanation(
            "AS4-022",
            what: Text(
                en: "{element} is not as the P-Mode “{id}” has it.",
                es: "{element} no es como lo define el P-Mode «{id}».",
                pt: "{element} não é como o define o P-Mode “{id}”.",
                fr: "{element} n'est pas tel que le définit le P-Mode « {id} »."
            ),
            remedy: Text(
                en: "Correct the sender's message or the P-Mode.",
                es: "Corrija el mensaje del remitente o el P-Mode.",
                pt: "Corrija a mensagem do remetente ou o P-Mode.",
                fr: "Corrigez le message de l'expéditeur ou le P-Mode."
            )
        ),
    ]

    static let as4Signature: [Explanation] = [
        Explanation(
            "AS4-029",
            what: Text(
                en: "The signature is malformed ({cause}).",
                es: "La firma está mal formada ({cause}).",
                pt: "A assinatura está malformada ({cause}).",
                fr: "La signature est mal formée ({cause})."
            ),
            remedy: Text(
                en: "Look up {cause}; the sender must correct its signature.",
                es: "Consulte {cause}; el remitente debe corregir su firma.",
                pt: "Consulte {cause}; o remetente deve corrigir sua assinatura.",
                fr: "Consultez {cause} ; l'expéditeur doit corriger sa signature."
            )
        ),
        Explanation(
            "AS4-030",
            what: Text(
                en: "The message is not signed.",
                es: "El mensaje no está firmado.",
                pt: "A mensagem não está assinada.",
                fr: "Le message n'est pas signé."
            ),
            remedy: Text(
                en: "Ask the sender to sign every message; unsigned ones are never accepted.",
                es: "Pida al remitente que firme cada mensaje; los no firmados nunca se aceptan.",
                pt: "Peça ao remetente que assine cada mensagem; as não assinadas nunca são aceitas.",
                fr:
                    "Demandez à l'expéditeur de signer chaque message ; ceux qui ne le sont pas ne sont jamais acceptés."
            )
        ),
        Explanation(
            "AS4-031",
            what: Text(
                en: "The message has {count} Security headers, or its Security header is not in its place.",
                es: "El mensaje tiene {count} encabezados Security, o el suyo no está en su lugar.",
                pt: "A mensagem tem {count} cabeçalhos Security, ou o seu não está no lugar.",
                fr: "Le message a {count} en-têtes Security, ou le sien n'est pas à sa place."
            ),
            remedy: Text(
                en: "Ask the sender for exactly one, in the SOAP Header.",
                es: "Pida al remitente exactamente uno, en el Header de SOAP.",
                pt: "Peça ao remetente exatamente um, no Header do SOAP.",
                fr: "Demandez à l'expéditeur d'en mettre exactement un, dans le Header de SOAP."
            )
        ),
        Explanation(
            "AS4-032",
            what: Text(
                en: "The signature does not cover {target}.",
                es: "La firma no cubre {target}.",
                pt: "A assinatura não cobre {target}.",
                fr: "La signature ne couvre pas {target}."
            ),
            remedy: Text(
                en: "Ask the sender to sign eb:Messaging, env:Body and every part.",
                es: "Pida al remitente que firme eb:Messaging, env:Body y cada parte.",
                pt: "Peça ao remetente que assine eb:Messaging, env:Body e cada parte.",
                fr: "Demandez à l'expéditeur de signer eb:Messaging, env:Body et chaque partie."
            )
        ),
        Explanation(
            "AS4-033",
            what: Text(
                en: "The message uses {algorithm}; the suite “{suite}” has {expected}.",
                es: "El mensaje usa {algorithm}; el conjunto «{suite}» tiene {expected}.",
                pt: "A mensagem usa {algorithm}; o conjunto “{suite}” tem {expected}.",
                fr: "Le message utilise {algorithm} ; la suite « {suite} » a {expected}."
            ),
            remedy: Text(
                en: "Agree with the partner on one suite; both sides must be set to it.",
                es: "Acuerde con el socio un único conjunto; ambos lados deben usarlo.",
                pt: "Combine com o parceiro um único conjunto; ambos os lados devem usá-lo.",
                fr: "Convenez avec le partenaire d'une seule suite ; les deux côtés doivent l'utiliser."
            )
        ),
        Explanation(
            "AS4-034",
            what: Text(
                en: "The signature's reference “{reference}” points at nothing, or at something it may not point at.",
                es: "La referencia «{reference}» de la firma no apunta a nada o apunta a algo no permitido.",
                pt: "A referência “{reference}” da assinatura não aponta para nada ou aponta para algo não permitido.",
                fr: "La référence « {reference} » de la signature ne désigne rien, ou désigne quelque chose d'interdit."
            ),
            remedy: Text(
                en:
                    "Treat it as an attack until the sender has explained it: signed elements must be the ones that are processed.",
                es: "Trátelo como un ataque hasta que el remitente lo explique: lo firmado debe ser lo que se procesa.",
                pt:
                    "Trate como um ataque até que o remetente o explique: o que foi assinado deve ser o que se processa.",
                fr:
                    "Traitez-le comme une attaque tant que l'expéditeur ne l'a pas expliqué : ce qui est signé doit être ce qui est traité."
            )
        ),
        Explanation(
            "AS4-035",
            what: Text(
                en: "The content of {target} is not what was signed (reference “{reference}”).",
                es: "El contenido de {target} no es lo que se firmó (referencia «{reference}»).",
                pt: "O conteúdo de {target} não é o que foi assinado (referência “{reference}”).",
                fr: "Le contenu de {target} n'est pas ce qui a été signé (référence « {reference} »)."
            ),
            remedy: Text(
                en: "Look for a proxy that rewrites messages on the way; if there is none, treat it as an alteration.",
                es: "Busque un proxy que reescriba mensajes en el camino; si no lo hay, trátelo como una alteración.",
                pt: "Procure um proxy que reescreva mensagens no caminho; se não houver, trate como uma adulteração.",
                fr:
                    "Cherchez un proxy qui réécrit les messages en chemin ; s'il n'y en a pas, traitez-le comme une altération."
            )
        ),
        Explanation(
            "AS4-036",
            what: Text(
                en: "The signature value is not by the certificate that the message names.",
                es: "El valor de la firma no corresponde al certificado que nombra el mensaje.",
                pt: "O valor da assinatura não corresponde ao certificado que a mensagem nomeia.",
                fr: "La valeur de la signature ne correspond pas au certificat que nomme le message."
            ),
            remedy: Text(
                en: "Ask the sender whether key and certificate belong together.",
                es: "Pregunte al remitente si la clave y el certificado se corresponden.",
                pt: "Pergunte ao remetente se a chave e o certificado correspondem um ao outro.",
                fr: "Demandez à l'expéditeur si la clé et le certificat vont ensemble."
            )
        ),
        Explanation(
            "AS4-037",
            what: Text(
                en: "The signer's certificate cannot be found (token {token}).",
                es: "No se encuentra el certificado del firmante (token {token}).",
                pt: "Não se encontra o certificado do signatário (token {token}).",
                fr: "Le certificat du signataire est introuvable (jeton {token})."
            ),
            remedy: Text(
                en:
                    "Ask the sender to include its certificate (X509v3), or add the certificate to the partner's configuration.",
                es: "Pida al remitente que incluya su certificado (X509v3), o añádalo a la configuración del socio.",
                pt:
                    "Peça ao remetente que inclua seu certificado (X509v3), ou acrescente-o à configuração do parceiro.",
                fr:
                    "Demandez à l'expéditeur d'inclure son certificat (X509v3), ou ajoutez-le à la configuration du partenaire."
            )
        ),
        Explanation(
            "AS4-038",
            what: Text(
                en: "The signer is not trusted for this partner ({cause}).",
                es: "El firmante no es de confianza para este socio ({cause}).",
                pt: "O signatário não é confiável para este parceiro ({cause}).",
                fr: "Le signataire n'est pas de confiance pour ce partenaire ({cause})."
            ),
            remedy: Text(
                en:
                    "Compare the certificate with the ones pinned for the partner; ask the partner by another way before you change them.",
                es:
                    "Compare el certificado con los fijados para el socio; pregunte al socio por otra vía antes de cambiarlos.",
                pt:
                    "Compare o certificado com os fixados para o parceiro; pergunte ao parceiro por outro meio antes de alterá-los.",
                fr:
                    "Comparez le certificat avec ceux qui sont épinglés pour le partenaire ; interrogez le partenaire par une autre voie avant de les changer."
            )
        ),
        Explanation(
            "AS4-039",
            what: Text(
                en: "The identifier “{id}” is used more than once.",
                es: "El identificador «{id}» se usa más de una vez.",
                pt: "O identificador “{id}” é usado mais de uma vez.",
                fr: "L'identifiant « {id} » est utilisé plus d'une fois."
            ),
            remedy: Text(
                en: "Treat it as an attack until the sender has explained it.",
                es: "Trátelo como un ataque hasta que el remitente lo explique.",
                pt: "Trate como um ataque até que o remetente o explique.",
                fr: "Traitez-le comme une attaque tant que l'expéditeur ne l'a pas expliqué."
            )
        ),
    ]
}
