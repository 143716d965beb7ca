extension Catalogue {
    /// What each key of a partner's file is for.
    static let partnerKeyTexts: [String: Text] = [
        "setting.partner.party": Text(
            en: "The partner's party on AS4, like paso-PE.",
            es: "La parte del socio en AS4, como paso-PE.",
            pt: "A parte do parceiro no AS4, como paso-PE.",
            fr: "La partie du partenaire sur AS4, comme paso-PE."
        ),
        "setting.partner.party-type": Text(
            en: "The scheme of that party, where it is registered in one.",
            es: "El esquema de esa parte, si está registrada en alguno.",
            pt: "O esquema dessa parte, se ela estiver registrada em algum.",
            fr: "Le schéma de cette partie, si elle est enregistrée dans un schéma."
        ),
        "setting.partner.countries": Text(
            en: "Countries that the partner speaks for by itself.",
            es: "Países por los que el socio habla por sí mismo.",
            pt: "Países em nome dos quais o parceiro fala por si mesmo.",
            fr: "Pays au nom desquels le partenaire parle de lui-même."
        ),
        "setting.partner.exchange": Text(
            en: "Exchange agreements, one per kind of document.",
            es: "Acuerdos de intercambio, uno por tipo de documento.",
            pt: "Acordos de intercâmbio, um por tipo de documento.",
            fr: "Accords d'échange, un par type de document."
        ),
        "setting.partner.delegations": Text(
            en: "Rights to send documents of other countries.",
            es: "Derechos a enviar documentos de otros países.",
            pt: "Direitos de enviar documentos de outros países.",
            fr: "Droits d'envoyer des documents d'autres pays."
        ),
        "setting.partner.as4": Text(
            en: "How the partner is reached, and its pinned certificates.",
            es: "Cómo se llega al socio y sus certificados fijados.",
            pt: "Como se chega ao parceiro, e os seus certificados fixados.",
            fr: "Comment joindre le partenaire, et ses certificats inscrits."
        ),
        "setting.agreement.kind": Text(
            en: "Kind of document.",
            es: "Tipo de documento.",
            pt: "Tipo de documento.",
            fr: "Type de document."
        ),
        "setting.agreement.direction": Text(
            en: "send: to the partner; receive: from the partner; both.",
            es: "send: al socio; receive: desde el socio; both: ambos.",
            pt: "send: ao parceiro; receive: do parceiro; both: ambos.",
            fr: "send: vers le partenaire ; receive: du partenaire ; both: les deux."
        ),
        "setting.agreement.authenticity": Text(
            en: "The weakest proof of origin that we take from the partner.",
            es: "La prueba de origen más débil que aceptamos del socio.",
            pt: "A prova de origem mais fraca que aceitamos do parceiro.",
            fr: "La preuve d'origine la plus faible que nous acceptons du partenaire."
        ),
        "setting.agreement.recipient": Text(
            en: "The partner's national system that gets our documents.",
            es: "El sistema nacional del socio que recibe nuestros documentos.",
            pt: "O sistema nacional do parceiro que recebe os nossos documentos.",
            fr: "Le système national du partenaire qui reçoit nos documents."
        ),
        "setting.agreement.backend": Text(
            en: "Our backend that gets the partner's documents; optional where only one receives the kind.",
            es: "Nuestro sistema nacional que recibe los documentos del socio; opcional si solo uno recibe ese tipo.",
            pt:
                "O nosso sistema nacional que recebe os documentos do parceiro; opcional se apenas um recebe esse tipo.",
            fr: "Notre système national qui reçoit les documents du partenaire ; facultatif si un seul reçoit ce type."
        ),
        "setting.agreement.accepts": Text(
            en: "Dialects that the partner takes as originals.",
            es: "Dialectos que el socio acepta como originales.",
            pt: "Dialetos que o parceiro aceita como originais.",
            fr: "Dialectes que le partenaire prend comme originaux."
        ),
        "setting.agreement.answer-days": Text(
            en:
                "Days in which the importing authority answers, as agreed; a later answer counts and is said to be late.",
            es:
                "Días en que responde la autoridad importadora, según lo acordado; una respuesta posterior vale y se señala.",
            pt:
                "Dias em que a autoridade importadora responde, conforme acordado; uma resposta posterior vale e é apontada como tardia.",
            fr:
                "Jours dans lesquels répond l'autorité importatrice, comme convenu ; une réponse ultérieure compte et est signalée comme tardive."
        ),
        "setting.partner.payload": Text(
            en: "paso: original, attestation and canonical form; original-only: for gateways that are not Paso.",
            es: "paso: original, constancia y forma canónica; original-only: para pasarelas que no son Paso.",
            pt: "paso: original, atestado e forma canônica; original-only: para gateways que não são Paso.",
            fr:
                "paso: original, attestation et forme canonique ; original-only: pour les passerelles qui ne sont pas Paso."
        ),
        "setting.partner.predecessor-wait": Text(
            en: "How long a replacement or withdrawal waits for the certificate that it is about.",
            es: "Cuánto espera un reemplazo o retiro al certificado al que se refiere.",
            pt: "Quanto uma substituição ou retirada espera pelo certificado a que se refere.",
            fr: "Combien de temps un remplacement ou un retrait attend le certificat qu'il concerne."
        ),
        "setting.partner.retry": Text(
            en: "The partner's own schedule of retries.",
            es: "El calendario de reintentos propio del socio.",
            pt: "O calendário de novas tentativas próprio do parceiro.",
            fr: "Le calendrier de nouveaux essais propre au partenaire."
        ),
        "setting.delegation.country": Text(
            en: "Country whose documents the partner may send.",
            es: "País cuyos documentos puede enviar el socio.",
            pt: "País cujos documentos o parceiro pode enviar.",
            fr: "Pays dont le partenaire peut envoyer les documents."
        ),
        "setting.delegation.kind": Text(
            en: "Kind of document.",
            es: "Tipo de documento.",
            pt: "Tipo de documento.",
            fr: "Type de document."
        ),
        "setting.delegation.from": Text(
            en: "First day (UTC).",
            es: "Primer día (UTC).",
            pt: "Primeiro dia (UTC).",
            fr: "Premier jour (UTC)."
        ),
        "setting.delegation.until": Text(
            en: "Last day (UTC).",
            es: "Último día (UTC).",
            pt: "Último dia (UTC).",
            fr: "Dernier jour (UTC)."
        ),
        "setting.delegation.basis": Text(
            en: "The note or treaty that grants it.",
            es: "La nota o el tratado que lo concede.",
            pt: "A nota ou o tratado que o concede.",
            fr: "La note ou le traité qui l'accorde."
        ),
        "setting.as4.url": Text(
            en: "Where we post messages to.",
            es: "Adónde enviamos los mensajes.",
            pt: "Para onde enviamos as mensagens.",
            fr: "Où nous envoyons les messages."
        ),
        "setting.as4.tls": Text(
            en: "Certificates (PEM) that its listener may show; pinned.",
            es: "Certificados (PEM) que puede presentar su punto de escucha; fijados.",
            pt: "Certificados (PEM) que o seu ponto de escuta pode apresentar; fixados.",
            fr: "Certificats (PEM) que son point d'écoute peut présenter ; inscrits."
        ),
        "setting.as4.tls-client": Text(
            en: "Certificates (PEM) with which it may call us; pinned.",
            es: "Certificados (PEM) con los que puede llamarnos; fijados.",
            pt: "Certificados (PEM) com os quais ele pode nos chamar; fixados.",
            fr: "Certificats (PEM) avec lesquels il peut nous appeler ; inscrits."
        ),
        "setting.as4.sign": Text(
            en: "Certificates (PEM) that may sign its messages and receipts.",
            es: "Certificados (PEM) que pueden firmar sus mensajes y acuses.",
            pt: "Certificados (PEM) que podem assinar as suas mensagens e recibos.",
            fr: "Certificats (PEM) qui peuvent signer ses messages et accusés de réception."
        ),
        "setting.as4.encrypt": Text(
            en: "Certificate (PEM) that we encrypt for.",
            es: "Certificado (PEM) para el que ciframos.",
            pt: "Certificado (PEM) para o qual ciframos.",
            fr: "Certificat (PEM) pour lequel nous chiffrons."
        ),
        "setting.as4.seal": Text(
            en: "Certificates (PEM) that may sign its attestations of translations.",
            es: "Certificados (PEM) que pueden firmar sus constancias de traducción.",
            pt: "Certificados (PEM) que podem assinar os seus atestados de tradução.",
            fr: "Certificats (PEM) qui peuvent signer ses attestations de traduction."
        ),
        "setting.as4.suite": Text(
            en: "Cryptographic suite of the agreed profile.",
            es: "Conjunto criptográfico del perfil acordado.",
            pt: "Conjunto criptográfico do perfil acordado.",
            fr: "Suite cryptographique du profil convenu."
        ),
        "setting.as4.agreement": Text(
            en: "AgreementRef on the wire; by default urn:paso:agreement: and the environment.",
            es: "AgreementRef en la red; por omisión, urn:paso:agreement: y el entorno.",
            pt: "AgreementRef na rede; por padrão, urn:paso:agreement: e o ambiente.",
            fr: "AgreementRef sur le réseau ; par défaut, urn:paso:agreement: et l'environnement."
        ),
        "setting.as4.pmode": Text(
            en: "P-Mode name on the wire, where the partner asks for one.",
            es: "Nombre de P-Mode en la red, si el socio lo pide.",
            pt: "Nome do P-Mode na rede, se o parceiro o pedir.",
            fr: "Nom du P-Mode sur le réseau, si le partenaire en demande un."
        ),
        "setting.as4.service": Text(
            en: "Service on the wire.",
            es: "Service en la red.",
            pt: "Service na rede.",
            fr: "Service sur le réseau."
        ),
        "setting.as4.service-type": Text(
            en: "Type of the service, where it is no URI.",
            es: "Tipo del servicio, si no es un URI.",
            pt: "Tipo do serviço, quando não é um URI.",
            fr: "Type du service, s'il n'est pas un URI."
        ),
        "setting.as4.submit-action": Text(
            en: "Action for documents.",
            es: "Action para documentos.",
            pt: "Action para documentos.",
            fr: "Action pour les documents."
        ),
        "setting.as4.status-action": Text(
            en: "Action for statuses and answers.",
            es: "Action para estados y respuestas.",
            pt: "Action para estados e respostas.",
            fr: "Action pour les états et les réponses."
        ),
        "setting.as4.compress": Text(
            en: "Whether parts are packed with gzip.",
            es: "Si las partes se comprimen con gzip.",
            pt: "Se as partes são comprimidas com gzip.",
            fr: "Si les parties sont compressées avec gzip."
        ),
        "setting.as4.connect": Text(
            en: "Time to connect.",
            es: "Tiempo para conectar.",
            pt: "Tempo para conectar.",
            fr: "Délai pour se connecter."
        ),
        "setting.as4.answer": Text(
            en: "Time until the receipt must have come.",
            es: "Tiempo en el que debe llegar el acuse.",
            pt: "Tempo até o qual o recibo deve ter chegado.",
            fr: "Délai dans lequel l'accusé de réception doit être arrivé."
        ),
    ]
}
