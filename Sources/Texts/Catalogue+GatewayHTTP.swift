extension Catalogue {
    /// Codes of the Gateway's HTTP interface, GAT-3xx.
    static let gatewayHTTP: [Explanation] = [
        Explanation(
            "GAT-391",
            what: Text(
                en: "The certificate of {host} leads to none of the anchors given.",
                es: "El certificado de {host} no conduce a ninguna de las anclas indicadas.",
                pt: "O certificado de {host} não conduz a nenhuma das âncoras indicadas.",
                fr: "Le certificat de {host} ne mène à aucune des ancres indiquées."
            ),
            remedy: Text(
                en:
                    "Give the anchor of that gateway's listeners with --ca, and check that the address is the right one.",
                es:
                    "Indique con --ca el ancla de los puertos de esa pasarela y compruebe que la dirección sea la correcta.",
                pt:
                    "Indique com --ca a âncora dos pontos de escuta desse gateway e verifique se o endereço está correto.",
                fr:
                    "Indiquez avec --ca l'ancre des points d'écoute de cette passerelle et vérifiez que l'adresse est la bonne."
            )
        ),
        Explanation(
            "GAT-301",
            what: Text(
                en: "The request has no Idempotency-Key.",
                es: "La solicitud no trae Idempotency-Key.",
                pt: "A solicitação não traz Idempotency-Key.",
                fr: "La requête n'a pas d'Idempotency-Key."
            ),
            remedy: Text(
                en: "Send a key of your own for each submission, and the same one when you repeat it.",
                es: "Envíe una clave propia por cada entrega, y la misma cuando la repita.",
                pt: "Envie uma chave própria para cada entrega, e a mesma quando a repetir.",
                fr: "Envoyez une clé de votre choix pour chaque remise, et la même lorsque vous la répétez."
            )
        ),
        Explanation(
            "GAT-302",
            what: Text(
                en: "The Idempotency-Key cannot be used.",
                es: "La Idempotency-Key no puede usarse.",
                pt: "A Idempotency-Key não pode ser usada.",
                fr: "L'Idempotency-Key est inutilisable."
            ),
            remedy: Text(
                en: "Use 1 to 128 visible ASCII characters.",
                es: "Use de 1 a 128 caracteres ASCII visibles.",
                pt: "Use de 1 a 128 caracteres ASCII visíveis.",
                fr: "Utilisez de 1 à 128 caractères ASCII visibles."
            )
        ),
        Explanation(
            "GAT-303",
            what: Text(
                en: "The Idempotency-Key was used before with other content.",
                es: "La Idempotency-Key ya se usó con otro contenido.",
                pt: "A Idempotency-Key já foi usada com outro conteúdo.",
                fr: "L'Idempotency-Key a déjà servi avec un autre contenu."
            ),
            remedy: Text(
                en: "Choose a new key for new content; repeat the old content unchanged.",
                es: "Elija una clave nueva para contenido nuevo; repita el contenido anterior sin cambios.",
                pt: "Escolha uma chave nova para conteúdo novo; repita o conteúdo anterior sem alterações.",
                fr: "Choisissez une nouvelle clé pour un nouveau contenu ; répétez l'ancien contenu sans changement."
            )
        ),
        Explanation(
            "GAT-304",
            what: Text(
                en: "The request tells neither by certificate nor by token who sends it.",
                es: "La solicitud no dice, ni con certificado ni con token, quién la envía.",
                pt: "A solicitação não diz, nem por certificado nem por token, quem a envia.",
                fr: "La requête ne dit, ni par certificat ni par jeton, qui l'envoie."
            ),
            remedy: Text(
                en: "Present the client certificate, or the token as Authorization: Bearer.",
                es: "Presente el certificado de cliente, o el token como Authorization: Bearer.",
                pt: "Apresente o certificado de cliente, ou o token como Authorization: Bearer.",
                fr: "Présentez le certificat client, ou le jeton sous la forme Authorization: Bearer."
            )
        ),
        Explanation(
            "GAT-305",
            what: Text(
                en: "The certificate or token is not known here.",
                es: "El certificado o el token no se conoce aquí.",
                pt: "O certificado ou o token não é conhecido aqui.",
                fr: "Le certificat ou le jeton n'est pas connu ici."
            ),
            remedy: Text(
                en: "Ask the operator to enter it under backends or users, or use the present one.",
                es: "Pida al operador que lo registre en backends o users, o use el vigente.",
                pt: "Peça ao operador que o registre em backends ou users, ou use o vigente.",
                fr: "Demandez à l'opérateur de l'inscrire sous backends ou users, ou utilisez celui en vigueur."
            )
        ),
        Explanation(
            "GAT-306",
            what: Text(
                en: "This needs the role {role}.",
                es: "Esto requiere el rol {role}.",
                pt: "Isto requer a função {role}.",
                fr: "Cela exige le rôle {role}."
            ),
            remedy: Text(
                en: "Use an identity that has the role, or ask the operator for it.",
                es: "Use una identidad que tenga el rol, o solicítelo al operador.",
                pt: "Use uma identidade que tenha a função, ou solicite-a ao operador.",
                fr: "Utilisez une identité qui a ce rôle, ou demandez-le à l'opérateur."
            )
        ),
        Explanation(
            "GAT-307",
            what: Text(
                en: "It is not clear for which national system the request is.",
                es: "No queda claro para qué sistema nacional es la solicitud.",
                pt: "Não está claro a qual sistema nacional a solicitação se destina.",
                fr: "On ne sait pas à quel système national la requête est destinée."
            ),
            remedy: Text(
                en: "Name it in the address: ?backend=ID.",
                es: "Indíquelo en la dirección: ?backend=ID.",
                pt: "Indique-o no endereço: ?backend=ID.",
                fr: "Indiquez-le dans l'adresse : ?backend=ID."
            )
        ),
        Explanation(
            "GAT-308",
            what: Text(
                en: "The caller may not act for the national system {backend}.",
                es: "Quien llama no puede actuar por el sistema nacional {backend}.",
                pt: "Quem chama não pode agir pelo sistema nacional {backend}.",
                fr: "L'appelant ne peut pas agir pour le système national {backend}."
            ),
            remedy: Text(
                en: "Leave the parameter out, or use that system's own identity.",
                es: "Omita el parámetro, o use la identidad de ese sistema.",
                pt: "Omita o parâmetro, ou use a identidade própria desse sistema.",
                fr: "Omettez le paramètre, ou utilisez l'identité propre de ce système."
            )
        ),
        Explanation(
            "GAT-309",
            what: Text(
                en: "The request has no body.",
                es: "La solicitud no tiene cuerpo.",
                pt: "A solicitação não tem corpo.",
                fr: "La requête n'a pas de corps."
            ),
            remedy: Text(
                en: "Send the document's bytes as the body.",
                es: "Envíe los bytes del documento como cuerpo.",
                pt: "Envie os bytes do documento como corpo.",
                fr: "Envoyez les octets du document comme corps."
            )
        ),
        Explanation(
            "GAT-310",
            what: Text(
                en: "The parameter {name} cannot be read: {value}",
                es: "El parámetro {name} no puede leerse: {value}",
                pt: "O parâmetro {name} não pode ser lido: {value}",
                fr: "Le paramètre {name} est illisible : {value}"
            ),
            remedy: Text(
                en: "Compare it with the interface description, /v1/openapi.json.",
                es: "Compárelo con la descripción de la interfaz, /v1/openapi.json.",
                pt: "Compare-o com a descrição da interface, /v1/openapi.json.",
                fr: "Comparez-le à la description de l'interface, /v1/openapi.json."
            )
        ),
        Explanation(
            "GAT-311",
            what: Text(
                en: "The JSON of the request cannot be read at {detail}.",
                es: "El JSON de la solicitud no puede leerse en {detail}.",
                pt: "O JSON da solicitação não pode ser lido em {detail}.",
                fr: "Le JSON de la requête est illisible à {detail}."
            ),
            remedy: Text(
                en: "Compare it with the interface description, /v1/openapi.json.",
                es: "Compárelo con la descripción de la interfaz, /v1/openapi.json.",
                pt: "Compare-o com a descrição da interface, /v1/openapi.json.",
                fr: "Comparez-le à la description de l'interface, /v1/openapi.json."
            )
        ),
        Explanation(
            "GAT-312",
            what: Text(
                en: "The decision has no reason.",
                es: "La decisión no tiene motivo.",
                pt: "A decisão não tem motivo.",
                fr: "La décision n'a pas de motif."
            ),
            remedy: Text(
                en: "Say why in reason; it stands in the journal.",
                es: "Indique el motivo en reason; queda en el diario.",
                pt: "Indique o motivo em reason; ele fica no diário.",
                fr: "Indiquez le motif dans reason ; il figure au journal."
            )
        ),
        Explanation(
            "GAT-313",
            what: Text(
                en: "The gateway has no memory free for this document now.",
                es: "La pasarela no tiene memoria libre para este documento ahora.",
                pt: "O gateway não tem memória livre para este documento agora.",
                fr: "La passerelle n'a pas de mémoire libre pour ce document à présent."
            ),
            remedy: Text(
                en: "Repeat after {seconds} seconds with the same key.",
                es: "Repita después de {seconds} segundos con la misma clave.",
                pt: "Repita após {seconds} segundos com a mesma chave.",
                fr: "Répétez après {seconds} secondes avec la même clé."
            )
        ),
        Explanation(
            "GAT-314",
            what: Text(
                en: "More than {limit} requests are being worked on.",
                es: "Se atienden más de {limit} solicitudes a la vez.",
                pt: "Mais de {limit} solicitações estão sendo processadas.",
                fr: "Plus de {limit} requêtes sont en cours de traitement."
            ),
            remedy: Text(
                en: "Repeat after a second with the same key.",
                es: "Repita después de un segundo con la misma clave.",
                pt: "Repita após um segundo com a mesma chave.",
                fr: "Répétez après une seconde avec la même clé."
            )
        ),
        Explanation(
            "GAT-315",
            what: Text(
                en: "Nothing is known under {id}.",
                es: "No se conoce nada con {id}.",
                pt: "Nada se conhece com {id}.",
                fr: "Rien n'est connu sous {id}."
            ),
            remedy: Text(
                en: "Use an id that this gateway gave; another system's documents are not shown.",
                es: "Use un identificador dado por esta pasarela; no se muestran documentos de otro sistema.",
                pt: "Use um identificador dado por este gateway; documentos de outro sistema não são exibidos.",
                fr:
                    "Utilisez un identifiant donné par cette passerelle ; les documents d'un autre système ne sont pas montrés."
            )
        ),
        Explanation(
            "GAT-316",
            what: Text(
                en: "The delivery {id} is not known, or has no form {form}.",
                es: "La entrega {id} no se conoce, o no tiene la forma {form}.",
                pt: "A entrega {id} não é conhecida, ou não tem a forma {form}.",
                fr: "La remise {id} n'est pas connue, ou n'a pas la forme {form}."
            ),
            remedy: Text(
                en: "Look into the inbox for its id; the original always exists.",
                es: "Busque su identificador en la bandeja; el original siempre existe.",
                pt: "Procure o seu identificador na caixa de entrada; o original sempre existe.",
                fr: "Cherchez son identifiant dans la boîte de réception ; l'original existe toujours."
            )
        ),
        Explanation(
            "GAT-317",
            what: Text(
                en: "No partner is bound to the client certificate {fingerprint}.",
                es: "Ningún socio está vinculado al certificado de cliente {fingerprint}.",
                pt: "Nenhum parceiro está vinculado ao certificado de cliente {fingerprint}.",
                fr: "Aucun partenaire n'est lié au certificat client {fingerprint}."
            ),
            remedy: Text(
                en: "If it is a partner's new certificate, confirm it over another channel and pin it in its file.",
                es: "Si es un certificado nuevo de un socio, confírmelo por otra vía y fíjelo en su archivo.",
                pt: "Se for um certificado novo de um parceiro, confirme-o por outro canal e fixe-o no arquivo dele.",
                fr:
                    "S'il s'agit du nouveau certificat d'un partenaire, confirmez-le par un autre canal et inscrivez-le dans son fichier."
            )
        ),
        Explanation(
            "GAT-318",
            what: Text(
                en: "The content type {found} is not AS4.",
                es: "El tipo de contenido {found} no es AS4.",
                pt: "O tipo de conteúdo {found} não é AS4.",
                fr: "Le type de contenu {found} n'est pas de l'AS4."
            ),
            remedy: Text(
                en: "Send multipart/related or application/soap+xml.",
                es: "Envíe multipart/related o application/soap+xml.",
                pt: "Envie multipart/related ou application/soap+xml.",
                fr: "Envoyez multipart/related ou application/soap+xml."
            )
        ),
        Explanation(
            "GAT-319",
            what: Text(
                en: "The gateway is not ready.",
                es: "La pasarela no está lista.",
                pt: "O gateway não está pronto.",
                fr: "La passerelle n'est pas prête."
            ),
            remedy: Text(
                en: "See the findings; it answers 200 when they are gone.",
                es: "Vea los hallazgos; responde 200 cuando desaparecen.",
                pt: "Veja as constatações; ele responde 200 quando elas desaparecem.",
                fr: "Voyez les constats ; elle répond 200 lorsqu'ils ont disparu."
            )
        ),
        Explanation(
            "GAT-320",
            what: Text(
                en: "The document was refused; it is kept as {document}.",
                es: "El documento fue rechazado; se conserva como {document}.",
                pt: "O documento foi recusado; está guardado como {document}.",
                fr: "Le document a été refusé ; il est conservé sous {document}."
            ),
            remedy: Text(
                en: "See the findings, correct the document and submit it under a new key.",
                es: "Vea los hallazgos, corrija el documento y entréguelo con una clave nueva.",
                pt: "Veja as constatações, corrija o documento e entregue-o com uma chave nova.",
                fr: "Voyez les constats, corrigez le document et remettez-le avec une nouvelle clé."
            )
        ),
        Explanation(
            "GAT-321",
            what: Text(
                en: "The store does not answer.",
                es: "El almacén no responde.",
                pt: "O armazenamento não responde.",
                fr: "Le stockage ne répond pas."
            ),
            remedy: Text(
                en: "Look into the log for the cause; a restart recovers what was stored.",
                es: "Busque la causa en el registro; un reinicio recupera lo almacenado.",
                pt: "Procure a causa no log; uma reinicialização recupera o que foi armazenado.",
                fr: "Cherchez la cause dans le journal d'exécution ; un redémarrage récupère ce qui a été stocké."
            )
        ),
        Explanation(
            "GAT-322",
            what: Text(
                en: "The token file {file} holds no token of at least 20 characters.",
                es: "El archivo de token {file} no contiene un token de al menos 20 caracteres.",
                pt: "O arquivo de token {file} não contém um token de pelo menos 20 caracteres.",
                fr: "Le fichier de jeton {file} ne contient pas de jeton d'au moins 20 caractères."
            ),
            remedy: Text(
                en: "Write a long random token into its first line.",
                es: "Escriba un token largo y aleatorio en su primera línea.",
                pt: "Escreva um token longo e aleatório na sua primeira linha.",
                fr: "Écrivez un jeton long et aléatoire sur sa première ligne."
            )
        ),
        Explanation(
            "GAT-323",
            what: Text(
                en: "The certificate or key {file} cannot be used.",
                es: "El certificado o la clave {file} no puede usarse.",
                pt: "O certificado ou a chave {file} não pode ser usado.",
                fr: "Le certificat ou la clé {file} est inutilisable."
            ),
            remedy: Text(
                en: "Check that it is a PEM file that the gateway may read.",
                es: "Revise que sea un archivo PEM que la pasarela pueda leer.",
                pt: "Verifique se é um arquivo PEM que o gateway pode ler.",
                fr: "Vérifiez qu'il s'agit d'un fichier PEM que la passerelle peut lire."
            )
        ),
        Explanation(
            "GAT-324",
            what: Text(
                en: "The token in {file} stands in another caller's file too.",
                es: "El token de {file} figura también en el archivo de otro interlocutor.",
                pt: "O token de {file} consta também do arquivo de outro interlocutor.",
                fr: "Le jeton de {file} figure aussi dans le fichier d'un autre appelant."
            ),
            remedy: Text(
                en: "Give each national system and each user a token of its own.",
                es: "Asigne a cada sistema nacional y a cada usuario un token propio.",
                pt: "Atribua a cada sistema nacional e a cada usuário um token próprio.",
                fr: "Donnez à chaque système national et à chaque utilisateur un jeton propre."
            )
        ),
        Explanation(
            "GAT-390",
            what: Text(
                en: "{address} answered {status} with something that is not an answer of Paso.",
                es: "{address} respondió {status} con algo que no es una respuesta de Paso.",
                pt: "{address} respondeu {status} com algo que não é uma resposta do Paso.",
                fr: "{address} a répondu {status} avec quelque chose qui n'est pas une réponse de Paso."
            ),
            remedy: Text(
                en: "Check the address of the national listener and whether a proxy stands between.",
                es: "Compruebe la dirección del puerto nacional y si hay un proxy en medio.",
                pt: "Verifique o endereço do ponto de escuta nacional e se há um proxy no meio.",
                fr: "Vérifiez l'adresse du point d'écoute national et si un proxy s'interpose."
            )
        ),
    ]

    /// Plain texts of the Gateway's HTTP interface, by key.
    static let gatewayHTTPTexts: [String: Text] = [:]
}
