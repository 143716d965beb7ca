extension Catalogue {
    /// What the configuration and the command of discovery can get wrong.
    static let discoveryCommands: [Explanation] = [
        Explanation(
            "GAT-460",
            what: Text(
                en: "The partner is to be looked up in the network \"{network}\", which is not configured.",
                es: "El socio debe buscarse en la red \"{network}\", que no está configurada.",
                pt: "O parceiro deve ser procurado na rede \"{network}\", que não está configurada.",
                fr: "Le partenaire doit être recherché dans le réseau « {network} », qui n'est pas configuré."
            ),
            remedy: Text(
                en: "Add the network to discovery.networks of gateway.yaml, or correct the name.",
                es: "Añada la red a discovery.networks de gateway.yaml, o corrija el nombre.",
                pt: "Acrescente a rede a discovery.networks de gateway.yaml, ou corrija o nome.",
                fr: "Ajoutez le réseau à discovery.networks de gateway.yaml, ou corrigez le nom."
            )
        ),
        Explanation(
            "GAT-461",
            what: Text(
                en: "The network \"{network}\" needs exactly one of \"domain\" and \"publisher\".",
                es: "La red \"{network}\" necesita exactamente uno de \"domain\" y \"publisher\".",
                pt: "A rede \"{network}\" precisa exatamente de um de \"domain\" e \"publisher\".",
                fr: "Le réseau « {network} » a besoin d'exactement un de « domain » et « publisher »."
            ),
            remedy: Text(
                en: "Name the domain in which participants have names, or the one publisher of all.",
                es: "Nombre el dominio en que los participantes tienen nombres, o el único publicador de todos.",
                pt: "Nomeie o domínio em que os participantes têm nomes, ou o único publicador de todos.",
                fr: "Nommez le domaine où les participants ont des noms, ou le seul publieur de tous."
            )
        ),
        Explanation(
            "GAT-462",
            what: Text(
                en: "The network \"{network}\" is written twice.",
                es: "La red \"{network}\" está escrita dos veces.",
                pt: "A rede \"{network}\" está escrita duas vezes.",
                fr: "Le réseau « {network} » est écrit deux fois."
            ),
            remedy: Text(
                en: "Give each network a name of its own.",
                es: "Dé a cada red un nombre propio.",
                pt: "Dê a cada rede um nome próprio.",
                fr: "Donnez à chaque réseau un nom à lui."
            )
        ),
        Explanation(
            "GAT-463",
            what: Text(
                en: "The network \"{network}\" has a domain, and no resolver is written.",
                es: "La red \"{network}\" tiene un dominio y no hay ningún servidor DNS escrito.",
                pt: "A rede \"{network}\" tem um domínio e não há nenhum servidor DNS escrito.",
                fr: "Le réseau « {network} » a un domaine, et aucun résolveur n'est écrit."
            ),
            remedy: Text(
                en: "Add numeric addresses to discovery.resolvers; nobody else is ever asked.",
                es: "Añada direcciones numéricas a discovery.resolvers; a nadie más se pregunta nunca.",
                pt: "Acrescente endereços numéricos a discovery.resolvers; a ninguém mais se pergunta.",
                fr: "Ajoutez des adresses numériques à discovery.resolvers ; personne d'autre n'est jamais interrogé."
            )
        ),
        Explanation(
            "GAT-464",
            what: Text(
                en: "The anchors in {path} cannot be used ({cause}).",
                es: "Las anclas de {path} no se pueden usar ({cause}).",
                pt: "As âncoras de {path} não podem ser usadas ({cause}).",
                fr: "Les ancres de {path} ne peuvent être utilisées ({cause})."
            ),
            remedy: Text(
                en: "Look the code up with \"paso explain\"; the folder needs at least one anchor, as PEM or DER.",
                es: "Consulte el código con \"paso explain\"; la carpeta necesita al menos un ancla, en PEM o DER.",
                pt: "Consulte o código com \"paso explain\"; a pasta precisa de pelo menos uma âncora, em PEM ou DER.",
                fr: "Consultez le code avec « paso explain » ; le dossier a besoin d'au moins une ancre, en PEM ou DER."
            )
        ),
        Explanation(
            "CMD-080",
            what: Text(
                en: "This gateway looks no partners up: gateway.yaml has no \"discovery\".",
                es: "Esta pasarela no busca socios: gateway.yaml no tiene \"discovery\".",
                pt: "Este gateway não procura parceiros: gateway.yaml não tem \"discovery\".",
                fr: "Cette passerelle ne recherche pas de partenaires : gateway.yaml n'a pas de « discovery »."
            ),
            remedy: Text(
                en: "Add the key with at least one network; Docs/discovery.md has an example.",
                es: "Añada la clave con al menos una red; Docs/discovery.md tiene un ejemplo.",
                pt: "Acrescente a chave com pelo menos uma rede; Docs/discovery.md tem um exemplo.",
                fr: "Ajoutez la clé avec au moins un réseau ; Docs/discovery.md donne un exemple."
            )
        ),
        Explanation(
            "CMD-081",
            what: Text(
                en: "Several networks are configured: {networks}.",
                es: "Hay varias redes configuradas: {networks}.",
                pt: "Há várias redes configuradas: {networks}.",
                fr: "Plusieurs réseaux sont configurés : {networks}."
            ),
            remedy: Text(
                en: "Say which one with --network.",
                es: "Indique cuál con --network.",
                pt: "Indique qual com --network.",
                fr: "Indiquez lequel avec --network."
            )
        ),
    ]

    /// Steps of a lookup, and the command's help.
    static let discoveryTexts: [String: Text] = [
        "lookup.cached": Text(
            en: "Known from before: {participant}.",
            es: "Conocido de antes: {participant}.",
            pt: "Conhecido de antes: {participant}.",
            fr: "Déjà connu : {participant}."
        ),
        "lookup.name": Text(
            en: "Name asked: {name} ({type}).",
            es: "Nombre preguntado: {name} ({type}).",
            pt: "Nome perguntado: {name} ({type}).",
            fr: "Nom demandé : {name} ({type})."
        ),
        "lookup.record": Text(
            en: "Record found: {record}, that is {service} at {address}, good for {seconds} s.",
            es: "Registro hallado: {record}, es decir {service} en {address}, válido {seconds} s.",
            pt: "Registo encontrado: {record}, ou seja {service} em {address}, válido {seconds} s.",
            fr: "Enregistrement trouvé : {record}, soit {service} à {address}, valable {seconds} s."
        ),
        "lookup.publisher": Text(
            en: "Publisher asked: {address}",
            es: "Publicador preguntado: {address}",
            pt: "Publicador perguntado: {address}",
            fr: "Publieur interrogé : {address}"
        ),
        "lookup.signature": Text(
            en: "Metadata signed by {signer}, under the anchor {anchor}; findings: {findings}.",
            es: "Metadatos firmados por {signer}, bajo el ancla {anchor}; hallazgos: {findings}.",
            pt: "Metadados assinados por {signer}, sob a âncora {anchor}; achados: {findings}.",
            fr: "Métadonnées signées par {signer}, sous l'ancre {anchor} ; constats : {findings}."
        ),
        "lookup.redirect": Text(
            en: "The publisher sends us on: {address}",
            es: "El publicador nos remite: {address}",
            pt: "O publicador remete-nos: {address}",
            fr: "Le publieur nous renvoie : {address}"
        ),
        "lookup.endpoint": Text(
            en: "Endpoint chosen: {address} ({profile}), usable until {until}.",
            es: "Punto de acceso elegido: {address} ({profile}), utilizable hasta {until}.",
            pt: "Ponto de acesso escolhido: {address} ({profile}), utilizável até {until}.",
            fr: "Point d'accès choisi : {address} ({profile}), utilisable jusqu'au {until}."
        ),
        "lookup.certificate": Text(
            en: "Certificate for {use}: {subject}, {status}; findings: {findings}.",
            es: "Certificado para {use}: {subject}, {status}; hallazgos: {findings}.",
            pt: "Certificado para {use}: {subject}, {status}; achados: {findings}.",
            fr: "Certificat pour {use} : {subject}, {status} ; constats : {findings}."
        ),
        "lookup.types": Text(
            en: "Document types that the participant takes, by its publisher's list:",
            es: "Tipos de documento que recibe el participante, según la lista de su publicador:",
            pt: "Tipos de documento que o participante recebe, pela lista do seu publicador:",
            fr: "Types de document que le participant reçoit, selon la liste de son publieur :"
        ),
        "help.partner": Text(
            en: "Looks partners up.",
            es: "Busca socios.",
            pt: "Procura parceiros.",
            fr: "Recherche des partenaires."
        ),
        "help.partner.more": Text(
            en:
                "Partners that no file names are found in networks: by the domain name system, and by publishers of signed service metadata.",
            es:
                "Los socios que ningún archivo nombra se hallan en redes: por el sistema de nombres de dominio y por publicadores de metadatos de servicio firmados.",
            pt:
                "Os parceiros que nenhum ficheiro nomeia encontram-se em redes: pelo sistema de nomes de domínio e por publicadores de metadados de serviço assinados.",
            fr:
                "Les partenaires qu'aucun fichier ne nomme se trouvent dans des réseaux : par le système de noms de domaine, et par des publieurs de métadonnées de service signées."
        ),
        "help.partner.lookup": Text(
            en: "Looks a participant up now, and tells each step.",
            es: "Busca un participante ahora y cuenta cada paso.",
            pt: "Procura um participante agora e conta cada passo.",
            fr: "Recherche un participant maintenant, et dit chaque étape."
        ),
        "help.partner.lookup.more": Text(
            en:
                "Asks the configured resolvers and publishers, and nobody else; nothing is sent to the partner itself. Without --document it lists the document types that the participant takes. Exit 0: found, 1: not found or not trusted.\n\nExample:\n  paso partner lookup iso6523-actorid-upis::0088:123abc \\\n    --document bdx-docid-qns::urn:example:doc --config /etc/paso",
            es:
                "Pregunta a los servidores DNS y publicadores configurados y a nadie más; nada se envía al socio. Sin --document lista los tipos de documento que recibe el participante. Salida 0: hallado, 1: no hallado o sin confianza.\n\nEjemplo:\n  paso partner lookup iso6523-actorid-upis::0088:123abc \\\n    --document bdx-docid-qns::urn:example:doc --config /etc/paso",
            pt:
                "Pergunta aos servidores DNS e publicadores configurados e a mais ninguém; nada é enviado ao parceiro. Sem --document lista os tipos de documento que o participante recebe. Saída 0: encontrado, 1: não encontrado ou sem confiança.\n\nExemplo:\n  paso partner lookup iso6523-actorid-upis::0088:123abc \\\n    --document bdx-docid-qns::urn:example:doc --config /etc/paso",
            fr:
                "Interroge les résolveurs et publieurs configurés, et personne d'autre ; rien n'est envoyé au partenaire. Sans --document, liste les types de document que le participant reçoit. Sortie 0 : trouvé, 1 : introuvable ou sans confiance.\n\nExemple :\n  paso partner lookup iso6523-actorid-upis::0088:123abc \\\n    --document bdx-docid-qns::urn:example:doc --config /etc/paso"
        ),
        "argument.participant": Text(
            en: "Identifier of the participant, scheme::value or the value alone.",
            es: "Identificador del participante, esquema::valor o solo el valor.",
            pt: "Identificador do participante, esquema::valor ou só o valor.",
            fr: "Identifiant du participant, schéma::valeur ou la valeur seule."
        ),
        "option.partner.network": Text(
            en: "The network to look in; may be left out where there is only one.",
            es: "La red en que buscar; puede omitirse si solo hay una.",
            pt: "A rede em que procurar; pode omitir-se se só há uma.",
            fr: "Le réseau où rechercher ; peut être omis s'il n'y en a qu'un."
        ),
        "option.partner.document": Text(
            en: "Type of document, exactly as registered: scheme::value.",
            es: "Tipo de documento, tal como está registrado: esquema::valor.",
            pt: "Tipo de documento, exatamente como registado: esquema::valor.",
            fr: "Type de document, exactement comme inscrit : schéma::valeur."
        ),
        "option.partner.process": Text(
            en: "Process, exactly as registered; any one where left out.",
            es: "Proceso, tal como está registrado; cualquiera si se omite.",
            pt: "Processo, exatamente como registado; qualquer um se omitido.",
            fr: "Processus, exactement comme inscrit ; n'importe lequel s'il est omis."
        ),
    ]
}
