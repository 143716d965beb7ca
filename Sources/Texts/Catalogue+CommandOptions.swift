extension Catalogue {
    /// Help of arguments and options, and what is wrong with them.
    static let commandOptionTexts: [String: Text] = [
        "argument.document": Text(
            en: "The document, as the issuer signed it; - reads standard input.",
            es: "El documento, tal como lo firmó el emisor; - lee la entrada estándar.",
            pt: "O documento, tal como o emissor o assinou; - lê a entrada padrão.",
            fr: "Le document, tel que l'émetteur l'a signé ; - lit l'entrée standard."
        ),
        "argument.signed": Text(
            en: "The signed document; - reads standard input.",
            es: "El documento firmado; - lee la entrada estándar.",
            pt: "O documento assinado; - lê a entrada padrão.",
            fr: "Le document signé ; - lit l'entrée standard."
        ),
        "argument.translatable": Text(
            en: "XML of a known format, or canonical JSON; - reads standard input.",
            es: "XML de un formato conocido o JSON canónico; - lee la entrada estándar.",
            pt: "XML de um formato conhecido ou JSON canônico; - lê a entrada padrão.",
            fr: "XML d'un format connu, ou JSON canonique ; - lit l'entrée standard."
        ),
        "argument.delivery": Text(
            en: "The delivery id, as the inbox lists it.",
            es: "El id de entrega, como lo lista la bandeja.",
            pt: "O id da entrega, como a caixa de entrada o lista.",
            fr: "L'id de la remise, tel que le liste la boîte de réception."
        ),
        "argument.any-id": Text(
            en: "Id of a document, an exchange or a delivery.",
            es: "Id de un documento, un intercambio o una entrega.",
            pt: "Id de um documento, um intercâmbio ou uma entrega.",
            fr: "Id d'un document, d'un échange ou d'une remise."
        ),
        "argument.parked": Text(
            en: "The id, as \"paso parked\" lists it.",
            es: "El id, como lo lista \"paso parked\".",
            pt: "O id, como o lista \"paso parked\".",
            fr: "L'id, tel que le liste \"paso parked\"."
        ),
        "argument.code": Text(
            en: "A code like XML-003.",
            es: "Un código como XML-003.",
            pt: "Um código como XML-003.",
            fr: "Un code comme XML-003."
        ),
        "argument.schema": Text(
            en: "Which schema.",
            es: "Qué esquema.",
            pt: "Qual esquema.",
            fr: "Quel schéma."
        ),
        "argument.pki": Text(
            en: "Folder to make; it must be empty or absent.",
            es: "Carpeta que se crea; debe estar vacía o no existir.",
            pt: "Pasta a criar; deve estar vazia ou não existir.",
            fr: "Dossier à créer ; il doit être vide ou absent."
        ),
        "option.countries": Text(
            en: "Countries of the region.",
            es: "Países de la región.",
            pt: "Países da região.",
            fr: "Pays de la région."
        ),
        "option.lang": Text(
            en: "Language of texts.",
            es: "Idioma de los textos.",
            pt: "Idioma dos textos.",
            fr: "Langue des textes."
        ),
        "option.lang.unknown": Text(
            en: "Paso does not speak \"{text}\"; it speaks en, es, pt and fr.",
            es: "Paso no habla \"{text}\"; habla en, es, pt y fr.",
            pt: "O Paso não fala \"{text}\"; fala en, es, pt e fr.",
            fr: "Paso ne parle pas \"{text}\" ; il parle en, es, pt et fr."
        ),
        "option.json": Text(
            en: "JSON for scripts.",
            es: "JSON para programas.",
            pt: "JSON para programas.",
            fr: "JSON pour les programmes."
        ),
        "option.gateway": Text(
            en: "Address of the gateway's national listener (or PASO_GATEWAY).",
            es: "Dirección del punto de escucha nacional de la pasarela (o PASO_GATEWAY).",
            pt: "Endereço do ponto de escuta nacional do gateway (ou PASO_GATEWAY).",
            fr: "Adresse du port d'écoute national de la passerelle (ou PASO_GATEWAY)."
        ),
        "option.ca": Text(
            en: "PEM file of the authorities that vouch for the gateway (or PASO_CA).",
            es: "Archivo PEM de las autoridades que avalan a la pasarela (o PASO_CA).",
            pt: "Arquivo PEM das autoridades que atestam a identidade do gateway (ou PASO_CA).",
            fr: "Fichier PEM des autorités qui se portent garantes de la passerelle (ou PASO_CA)."
        ),
        "option.token-file": Text(
            en: "File whose first line is the token (or PASO_TOKEN_FILE).",
            es: "Archivo cuya primera línea es el token (o PASO_TOKEN_FILE).",
            pt: "Arquivo cuja primeira linha é o token (ou PASO_TOKEN_FILE).",
            fr: "Fichier dont la première ligne est le jeton (ou PASO_TOKEN_FILE)."
        ),
        "option.cert": Text(
            en: "PEM file of the client certificate (or PASO_CERT).",
            es: "Archivo PEM del certificado de cliente (o PASO_CERT).",
            pt: "Arquivo PEM do certificado de cliente (ou PASO_CERT).",
            fr: "Fichier PEM du certificat client (ou PASO_CERT)."
        ),
        "option.key": Text(
            en: "PEM file of its private key (or PASO_KEY).",
            es: "Archivo PEM de su clave privada (o PASO_KEY).",
            pt: "Arquivo PEM de sua chave privada (ou PASO_KEY).",
            fr: "Fichier PEM de sa clé privée (ou PASO_KEY)."
        ),
        "option.client": Text(
            en: "YAML file with these settings (or PASO_CLIENT; else ~/.config/paso/client.yaml).",
            es: "Archivo YAML con estos ajustes (o PASO_CLIENT; si falta, ~/.config/paso/client.yaml).",
            pt: "Arquivo YAML com estes ajustes (ou PASO_CLIENT; na falta deles, ~/.config/paso/client.yaml).",
            fr: "Fichier YAML contenant ces réglages (ou PASO_CLIENT ; à défaut ~/.config/paso/client.yaml)."
        ),
        "option.idempotency-key": Text(
            en: "Key of this submission; by default made from the file's digest.",
            es: "Clave de esta entrega; por omisión se forma con el resumen del archivo.",
            pt: "Chave desta submissão; por padrão é formada com o resumo do arquivo.",
            fr: "Clé de ce dépôt ; par défaut, formée à partir de l'empreinte du fichier."
        ),
        "option.retry-for": Text(
            en: "Seconds to repeat while nobody answers.",
            es: "Segundos durante los que se repite si nadie responde.",
            pt: "Segundos durante os quais se repete enquanto ninguém responde.",
            fr: "Secondes pendant lesquelles répéter tant que personne ne répond."
        ),
        "option.form": Text(
            en: "Which form of the document.",
            es: "Qué forma del documento.",
            pt: "Qual forma do documento.",
            fr: "Quelle forme du document."
        ),
        "option.form.unknown": Text(
            en: "--form is original, canonical or national.",
            es: "--form es original, canonical o national.",
            pt: "--form é original, canonical ou national.",
            fr: "--form est original, canonical ou national."
        ),
        "option.output": Text(
            en: "File to write; without it, standard output.",
            es: "Archivo que se escribe; si falta, la salida estándar.",
            pt: "Arquivo a escrever; sem ele, a saída padrão.",
            fr: "Fichier à écrire ; sans lui, la sortie standard."
        ),
        "option.ack": Text(
            en: "Say that the item was taken.",
            es: "Decir que el elemento se retiró.",
            pt: "Dizer que o elemento foi retirado.",
            fr: "Dire que l'élément a été retiré."
        ),
        "option.decision": Text(
            en: "What the authority decided.",
            es: "Lo que decidió la autoridad.",
            pt: "O que a autoridade decidiu.",
            fr: "Ce que l'autorité a décidé."
        ),
        "option.decision.unknown": Text(
            en: "--decision is one of: {known}.",
            es: "--decision es uno de: {known}.",
            pt: "--decision é um destes: {known}.",
            fr: "--decision est l'un de : {known}."
        ),
        "option.answer-reason": Text(
            en: "Why, in words; required for rejected and cancelled.",
            es: "Por qué, en palabras; obligatorio para rejected y cancelled.",
            pt: "Por quê, em palavras; obrigatório para rejected e cancelled.",
            fr: "Pourquoi, en toutes lettres ; obligatoire pour rejected et cancelled."
        ),
        "option.reason-code": Text(
            en: "Code of the reason in the authority's own list.",
            es: "Código del motivo en la lista de la autoridad.",
            pt: "Código do motivo na lista da própria autoridade.",
            fr: "Code du motif dans la propre liste de l'autorité."
        ),
        "option.quantity": Text(
            en: "Quantity used of an item, for partly-utilised; may be repeated.",
            es: "Cantidad usada de un ítem, para partly-utilised; puede repetirse.",
            pt: "Quantidade usada de um item, para partly-utilised; pode ser repetida.",
            fr: "Quantité utilisée d'un article, pour partly-utilised ; peut être répétée."
        ),
        "option.reason": Text(
            en: "Why you decide so; kept in the journal.",
            es: "Por qué decide así; queda en el diario.",
            pt: "Por que se decide assim; fica no diário.",
            fr: "Pourquoi vous décidez ainsi ; conservé au journal."
        ),
        "option.number": Text(
            en: "The document's number.",
            es: "El número del documento.",
            pt: "O número do documento.",
            fr: "Le numéro du document."
        ),
        "option.party": Text(
            en: "The neighbour's party, like paso-PE.",
            es: "La parte del vecino, como paso-PE.",
            pt: "A parte do vizinho, como paso-PE.",
            fr: "La partie du voisin, comme paso-PE."
        ),
        "option.state": Text(
            en: "State of the exchange, like parked.",
            es: "Estado del intercambio, como parked.",
            pt: "Estado do intercâmbio, como parked.",
            fr: "État de l'échange, comme parked."
        ),
        "option.after": Text(
            en: "The position after which to begin.",
            es: "La posición después de la cual empezar.",
            pt: "A posição depois da qual começar.",
            fr: "La position après laquelle commencer."
        ),
        "option.event": Text(
            en: "Only events of this name, like RequestRefused; may be given several times.",
            es: "Solo eventos de este nombre, como RequestRefused; puede repetirse.",
            pt: "Somente eventos deste nome, como RequestRefused; pode ser repetida.",
            fr: "Seulement les événements de ce nom, comme RequestRefused ; peut être répétée."
        ),
        "option.since": Text(
            en: "Earliest time: 2026-11-22, 2026-11-22T10:00:00Z, or 3d, 12h, 30m ago.",
            es: "Desde cuándo: 2026-11-22, 2026-11-22T10:00:00Z, o hace 3d, 12h, 30m.",
            pt: "Desde quando: 2026-11-22, 2026-11-22T10:00:00Z, ou há 3d, 12h, 30m.",
            fr: "Depuis quand : 2026-11-22, 2026-11-22T10:00:00Z, ou il y a 3d, 12h, 30m."
        ),
        "option.trust": Text(
            en: "Folder of certificates and revocation lists to believe.",
            es: "Carpeta de certificados y listas de revocación en que se confía.",
            pt: "Pasta de certificados e listas de revogação em que se confia.",
            fr: "Dossier des certificats et listes de révocation auxquels se fier."
        ),
        "option.at": Text(
            en: "Judge at this time instead of the document's and now.",
            es: "Juzgar en este momento en vez del momento del documento y el actual.",
            pt: "Julgar neste momento em vez do momento do documento e do atual.",
            fr: "Juger à ce moment, au lieu de l'heure du document et de l'heure actuelle."
        ),
        "option.style": Text(
            en: "Style of the signature; without it the document decides.",
            es: "Estilo de la firma; si falta, lo decide el documento.",
            pt: "Estilo da assinatura; sem ele, o documento decide.",
            fr: "Style de la signature ; sans lui, le document décide."
        ),
        "option.style.unknown": Text(
            en: "--style is one of: {known}.",
            es: "--style es uno de: {known}.",
            pt: "--style é um destes: {known}.",
            fr: "--style est l'un de : {known}."
        ),
        "option.to": Text(
            en: "Format to write.",
            es: "Formato que se escribe.",
            pt: "Formato a escrever.",
            fr: "Format à écrire."
        ),
        "option.to.unknown": Text(
            en: "--to is one of: {known}.",
            es: "--to es uno de: {known}.",
            pt: "--to é um destes: {known}.",
            fr: "--to est l'un de : {known}."
        ),
        "option.config": Text(
            en: "gateway.yaml, or its folder (or PASO_CONFIG).",
            es: "gateway.yaml o su carpeta (o PASO_CONFIG).",
            pt: "gateway.yaml ou sua pasta (ou PASO_CONFIG).",
            fr: "gateway.yaml, ou son dossier (ou PASO_CONFIG)."
        ),
        "option.share": Text(
            en: "Folder that came with Paso; by default found beside the program.",
            es: "Carpeta que vino con Paso; por omisión se busca junto al programa.",
            pt: "Pasta que acompanha o Paso; por padrão é procurada junto ao programa.",
            fr: "Dossier fourni avec Paso ; par défaut, cherché à côté du programme."
        ),
        "option.explain": Text(
            en: "Print every key with type, default and purpose instead.",
            es: "Imprimir en su lugar cada clave con tipo, valor por omisión y propósito.",
            pt: "Imprimir, em vez disso, cada chave com tipo, valor padrão e finalidade.",
            fr: "Afficher plutôt chaque clé avec son type, sa valeur par défaut et son rôle."
        ),
        "option.log-level": Text(
            en: "How much is logged: debug, info, warning, error.",
            es: "Cuánto se registra: debug, info, warning, error.",
            pt: "Quanto se registra: debug, info, warning, error.",
            fr: "Ce qui est consigné : debug, info, warning, error."
        ),
        "option.log-level.unknown": Text(
            en: "--log-level is one of: {known}.",
            es: "--log-level es uno de: {known}.",
            pt: "--log-level é um destes: {known}.",
            fr: "--log-level est l'un de : {known}."
        ),
        "find.nothing": Text(
            en: "Say what to look for: --number, --party, --state or --since.",
            es: "Indique qué buscar: --number, --party, --state o --since.",
            pt: "Indique o que procurar: --number, --party, --state ou --since.",
            fr: "Indiquez quoi chercher : --number, --party, --state ou --since."
        ),
        "schema.unknown": Text(
            en: "Known schemas: {known}.",
            es: "Esquemas conocidos: {known}.",
            pt: "Esquemas conhecidos: {known}.",
            fr: "Schémas connus : {known}."
        ),
    ]
}
