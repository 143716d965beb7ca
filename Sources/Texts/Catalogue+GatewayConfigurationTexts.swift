extension Catalogue {
    /// What each key of the settings files is for, by `setting.` and the key's own name.
    static let gatewayConfigurationTexts: [String: Text] =
        settingNotes
        .merging(gatewayKeyTexts) { first, _ in first }
        .merging(gatewayTrustAndLimitTexts) { first, _ in first }
        .merging(partnerKeyTexts) { first, _ in first }
        .merging(adapterKeyTexts) { first, _ in first }

    private static let settingNotes: [String: Text] = [
        "setting.required": Text(en: "required", es: "obligatoria", pt: "obrigatória", fr: "obligatoire"),
        "setting.optional": Text(en: "optional", es: "opcional", pt: "opcional", fr: "facultative"),
        "setting.secret": Text(
            en: "secret: never shown",
            es: "secreta: nunca se muestra",
            pt: "secreta: nunca é exibida",
            fr: "secrète : jamais affichée"
        ),
        "setting.environment": Text(
            en: "Test or production; partners, agreements and certificates of the other one are refused.",
            es:
                "Prueba (test) o producción (production); se rechazan socios, acuerdos y certificados del otro entorno.",
            pt:
                "Teste (test) ou produção (production); parceiros, acordos e certificados do outro ambiente são recusados.",
            fr:
                "Test (test) ou production (production) ; les partenaires, accords et certificats de l'autre environnement sont refusés."
        ),
    ]

    private static let gatewayKeyTexts: [String: Text] = [
        "setting.gateway.party": Text(
            en: "Our party on AS4, like paso-CL.",
            es: "Nuestra parte en AS4, como paso-CL.",
            pt: "A nossa parte no AS4, como paso-CL.",
            fr: "Notre partie sur AS4, comme paso-CL."
        ),
        "setting.gateway.country": Text(
            en: "The country that this gateway speaks for.",
            es: "El país por el que habla esta pasarela.",
            pt: "O país em nome do qual este gateway fala.",
            fr: "Le pays au nom duquel parle cette passerelle."
        ),
        "setting.gateway.language": Text(
            en: "Language of logs, and of answers to callers that ask for none.",
            es: "Idioma de los registros y de las respuestas a quien no pide otro.",
            pt: "Idioma dos logs e das respostas a quem não pede outro.",
            fr: "Langue des journaux d'exécution, et des réponses aux appelants qui n'en demandent aucune."
        ),
        "setting.gateway.data": Text(
            en: "Folder of the store: journal, queues, documents. On a local disk, backed up, readable by Paso alone.",
            es: "Carpeta del almacén: diario, colas, documentos. En disco local, con respaldo y legible solo por Paso.",
            pt:
                "Pasta do armazenamento: diário, filas, documentos. Em disco local, com cópia de segurança e legível somente pelo Paso.",
            fr:
                "Dossier du stockage : journal, files, documents. Sur un disque local, sauvegardé, lisible par Paso seul."
        ),
        "setting.gateway.share": Text(
            en: "Folder that came with Paso (Peers, Certificates, Schemas); by default found beside the program.",
            es: "Carpeta que vino con Paso (Peers, Certificates, Schemas); por omisión se busca junto al programa.",
            pt: "Pasta que veio com o Paso (Peers, Certificates, Schemas); por padrão, procurada ao lado do programa.",
            fr: "Dossier livré avec Paso (Peers, Certificates, Schemas) ; par défaut, cherché à côté du programme."
        ),
        "setting.gateway.adapters": Text(
            en: "Folder with one folder per country; by default Peers in the share.",
            es: "Carpeta con una carpeta por país; por omisión, Peers dentro de share.",
            pt: "Pasta com uma pasta por país; por padrão, Peers dentro de share.",
            fr: "Dossier contenant un dossier par pays ; par défaut, Peers dans share."
        ),
        "setting.gateway.partners": Text(
            en: "Folder with one YAML file per partner.",
            es: "Carpeta con un archivo YAML por socio.",
            pt: "Pasta com um arquivo YAML por parceiro.",
            fr: "Dossier contenant un fichier YAML par partenaire."
        ),
        "setting.gateway.message-domain": Text(
            en: "What follows the @ in our message ids; by default our party and .paso.",
            es: "Lo que sigue a la @ en nuestros identificadores de mensaje; por omisión, nuestra parte y .paso.",
            pt: "O que segue a @ nos nossos identificadores de mensagem; por padrão, a nossa parte e .paso.",
            fr: "Ce qui suit le @ dans nos identifiants de message ; par défaut, notre partie et .paso."
        ),
        "setting.gateway.listeners": Text(
            en: "Where callers are awaited.",
            es: "Dónde se espera a quienes llaman.",
            pt: "Onde se aguarda quem chama.",
            fr: "Où les appelants sont attendus."
        ),
        "setting.gateway.keys": Text(
            en: "One key pair per role; no key serves two roles.",
            es: "Un par de claves por función; ninguna clave sirve para dos funciones.",
            pt: "Um par de chaves por função; nenhuma chave serve a duas funções.",
            fr: "Une paire de clés par rôle ; aucune clé ne sert à deux rôles."
        ),
        "setting.gateway.trust": Text(
            en: "Whom we believe.",
            es: "A quién creemos.",
            pt: "Em quem se confia.",
            fr: "À qui l'on fait confiance."
        ),
        "setting.gateway.limits": Text(
            en: "Every limit has a name; over it the caller gets a stable code.",
            es: "Cada límite tiene nombre; quien lo supera recibe un código estable.",
            pt: "Cada limite tem um nome; quem o ultrapassa recebe um código estável.",
            fr: "Chaque limite a un nom ; au-delà, l'appelant reçoit un code stable."
        ),
        "setting.gateway.retry": Text(
            en: "When a failed relay is tried again.",
            es: "Cuándo se reintenta un envío fallido.",
            pt: "Quando um envio que falhou é tentado de novo.",
            fr: "Quand un envoi échoué est réessayé."
        ),
        "setting.gateway.workers": Text(
            en: "How much is worked on at once.",
            es: "Cuánto se trabaja a la vez.",
            pt: "Quanto se processa ao mesmo tempo.",
            fr: "Combien de travaux sont menés à la fois."
        ),
        "setting.gateway.backends": Text(
            en: "The national systems behind this gateway.",
            es: "Los sistemas nacionales detrás de esta pasarela.",
            pt: "Os sistemas nacionais por trás deste gateway.",
            fr: "Les systèmes nationaux derrière cette passerelle."
        ),
        "setting.gateway.users": Text(
            en: "People and machines with other roles on the national listener.",
            es: "Personas y máquinas con otras funciones en el punto de escucha nacional.",
            pt: "Pessoas e máquinas com outras funções no ponto de escuta nacional.",
            fr: "Personnes et machines ayant d'autres rôles sur le point d'écoute national."
        ),
        "setting.listeners.peers": Text(
            en: "For neighbours: AS4 over TLS, client certificate required.",
            es: "Para los vecinos: AS4 sobre TLS, con certificado de cliente obligatorio.",
            pt: "Para os vizinhos: AS4 sobre TLS, certificado de cliente obrigatório.",
            fr: "Pour les voisins : AS4 sur TLS, certificat client obligatoire."
        ),
        "setting.listeners.national": Text(
            en: "For our national systems: /v1 over TLS.",
            es: "Para nuestros sistemas nacionales: /v1 sobre TLS.",
            pt: "Para os nossos sistemas nacionais: /v1 sobre TLS.",
            fr: "Pour nos systèmes nationaux : /v1 sur TLS."
        ),
        "setting.listeners.national.clients": Text(
            en:
                "Certificates or folders of authorities for client certificates; without them only tokens are taken.",
            es:
                "Certificados o carpetas de autoridades para certificados de cliente; sin ellos solo se aceptan tokens.",
            pt: "Certificados ou pastas de autoridades para certificados de cliente; sem eles, só se aceitam tokens.",
            fr:
                "Certificats ou dossiers d'autorités pour les certificats clients ; sans eux, seuls les jetons sont acceptés."
        ),
        "setting.listeners.operations": Text(
            en: "For health and metrics, without TLS: keep it on the loopback or a closed network.",
            es: "Para salud y métricas, sin TLS: manténgalo en el bucle local o en una red cerrada.",
            pt: "Para saúde e métricas, sem TLS: mantenha-o na interface de loopback ou em uma rede fechada.",
            fr: "Pour la santé et les métriques, sans TLS : gardez-le sur la boucle locale ou sur un réseau fermé."
        ),
        "setting.listener.address": Text(
            en: "Address to listen on.",
            es: "Dirección en la que se escucha.",
            pt: "Endereço em que se escuta.",
            fr: "Adresse d'écoute."
        ),
        "setting.listener.port": Text(
            en: "Port; 0 lets the system choose.",
            es: "Puerto; con 0 lo elige el sistema.",
            pt: "Porta; com 0, o sistema escolhe.",
            fr: "Port ; avec 0, le système choisit."
        ),
        "setting.listener.connections": Text(
            en: "Connections open at once.",
            es: "Conexiones abiertas a la vez.",
            pt: "Conexões abertas ao mesmo tempo.",
            fr: "Connexions ouvertes à la fois."
        ),
        "setting.gateway.tls": Text(
            en: "TLS of the listeners and of calls to partners.",
            es: "TLS de los puntos de escucha y de las llamadas a los socios.",
            pt: "TLS dos pontos de escuta e das chamadas aos parceiros.",
            fr: "TLS des points d'écoute et des appels aux partenaires."
        ),
        "setting.tls.minimum": Text(
            en: "The oldest version of TLS that a connection may have.",
            es: "La versión más antigua de TLS que puede tener una conexión.",
            pt: "A versão mais antiga de TLS que uma conexão pode ter.",
            fr: "La plus ancienne version de TLS qu'une connexion peut avoir."
        ),
        "setting.tls.cipher-suites": Text(
            en: "Suites for TLS 1.2, the preferred first; without the key all that are safe. TLS 1.3 has its own.",
            es: "Suites para TLS 1.2, primero la preferida; sin la clave, todas las seguras. TLS 1.3 tiene las suyas.",
            pt: "Suítes para TLS 1.2, a preferida primeiro; sem a chave, todas as seguras. O TLS 1.3 tem as suas.",
            fr:
                "Suites pour TLS 1.2, la préférée d'abord ; sans la clé, toutes celles qui sont sûres. TLS 1.3 a les siennes."
        ),
        "setting.keys.tls-server": Text(
            en: "Proves our listeners to those who call.",
            es: "Prueba quiénes somos ante quien llama.",
            pt: "Prova a identidade dos nossos pontos de escuta a quem chama.",
            fr: "Prouve l'identité de nos points d'écoute à ceux qui appellent."
        ),
        "setting.keys.tls-client": Text(
            en: "Proves us when we call a partner.",
            es: "Prueba quiénes somos cuando llamamos a un socio.",
            pt: "Prova quem somos quando chamamos um parceiro.",
            fr: "Prouve qui nous sommes lorsque nous appelons un partenaire."
        ),
        "setting.keys.as4-sign": Text(
            en: "Signs our AS4 messages and receipts.",
            es: "Firma nuestros mensajes y acuses AS4.",
            pt: "Assina as nossas mensagens e os nossos recibos AS4.",
            fr: "Signe nos messages et accusés de réception AS4."
        ),
        "setting.keys.as4-decrypt": Text(
            en: "Opens what partners encrypt for us.",
            es: "Abre lo que los socios cifran para nosotros.",
            pt: "Abre o que os parceiros cifram para nós.",
            fr: "Ouvre ce que les partenaires chiffrent pour nous."
        ),
        "setting.keys.seal": Text(
            en: "Signs our attestations of translations.",
            es: "Firma nuestras constancias de traducción.",
            pt: "Assina os nossos atestados de tradução.",
            fr: "Signe nos attestations de traduction."
        ),
        "setting.pair.certificate": Text(
            en: "PEM file: the certificate, then its intermediates.",
            es: "Archivo PEM: el certificado y después sus intermedios.",
            pt: "Arquivo PEM: o certificado e, depois, os seus intermediários.",
            fr: "Fichier PEM : le certificat, puis ses intermédiaires."
        ),
        "setting.pair.key": Text(
            en: "PEM file with the private key (PKCS#8).",
            es: "Archivo PEM con la clave privada (PKCS#8).",
            pt: "Arquivo PEM com a chave privada (PKCS#8).",
            fr: "Fichier PEM contenant la clé privée (PKCS#8)."
        ),
        "setting.pair.passphrase-file": Text(
            en: "File whose first line opens the private key.",
            es: "Archivo cuya primera línea abre la clave privada.",
            pt: "Arquivo cuja primeira linha abre a chave privada.",
            fr: "Fichier dont la première ligne ouvre la clé privée."
        ),
        "setting.backend.id": Text(
            en: "Short name for logs, rules and files.",
            es: "Nombre corto para registros, reglas y archivos.",
            pt: "Nome curto para logs, regras e arquivos.",
            fr: "Nom court pour les journaux d'exécution, les règles et les fichiers."
        ),
        "setting.backend.party": Text(
            en: "Its name on the wire, like urn:paso:backend:CL:sag.",
            es: "Su nombre en la red, como urn:paso:backend:CL:sag.",
            pt: "O seu nome na rede, como urn:paso:backend:CL:sag.",
            fr: "Son nom sur le réseau, comme urn:paso:backend:CL:sag."
        ),
        "setting.backend.kinds": Text(
            en: "Kinds of document that it hands in or takes.",
            es: "Tipos de documento que entrega o recibe.",
            pt: "Tipos de documento que entrega ou recebe.",
            fr: "Types de document qu'il remet ou prend."
        ),
        "setting.backend.directions": Text(
            en: "Whether it hands documents in, takes them, or both.",
            es: "Si entrega documentos, los recibe, o ambas cosas.",
            pt: "Se entrega documentos, se os recebe ou ambos.",
            fr: "S'il remet des documents, les prend, ou les deux."
        ),
        "setting.backend.accepts": Text(
            en: "Dialects that it can read, the best first; of certificates of origin all, if none is named.",
            es: "Dialectos que puede leer, el mejor primero; de certificados de origen todos, si no se nombra ninguno.",
            pt:
                "Dialetos que consegue ler, o melhor primeiro; de certificados de origem, todos, se nenhum for indicado.",
            fr:
                "Dialectes qu'il sait lire, le meilleur en premier ; pour les certificats d'origine, tous si aucun n'est indiqué."
        ),
        "setting.backend.produces": Text(
            en: "Dialects that it may hand in; without it, any that Paso knows.",
            es: "Dialectos que puede entregar; si falta, cualquiera que Paso conozca.",
            pt: "Dialetos que pode entregar; na falta, qualquer um que o Paso conheça.",
            fr: "Dialectes qu'il peut remettre ; à défaut, tous ceux que Paso connaît."
        ),
        "setting.identity.certificate": Text(
            en: "SHA-256 of the client certificate that it shows.",
            es: "SHA-256 del certificado de cliente que presenta.",
            pt: "SHA-256 do certificado de cliente que apresenta.",
            fr: "SHA-256 du certificat client qu'il présente."
        ),
        "setting.identity.token-file": Text(
            en: "File whose first line is its bearer token (20 characters or more).",
            es: "Archivo cuya primera línea es su token de acceso (20 caracteres o más).",
            pt: "Arquivo cuja primeira linha é o seu token de acesso (20 caracteres ou mais).",
            fr: "Fichier dont la première ligne est son jeton d'accès (20 caractères ou plus)."
        ),
        "setting.user.name": Text(
            en: "Name written into the journal for what this user does.",
            es: "Nombre que se anota en el diario por lo que hace este usuario.",
            pt: "Nome anotado no diário para o que este usuário faz.",
            fr: "Nom consigné dans le journal pour ce que fait cet utilisateur."
        ),
        "setting.user.roles": Text(
            en: "What the user may do.",
            es: "Lo que puede hacer el usuario.",
            pt: "O que o usuário pode fazer.",
            fr: "Ce que l'utilisateur peut faire."
        ),
    ]

    private static let gatewayTrustAndLimitTexts: [String: Text] = [
        "setting.trust.certificates": Text(
            en:
                "The site's own folders of anchors and CRLs, laid out ENVIRONMENT/COUNTRY/ROLE, beside Paso's Certificates.",
            es: "Carpetas propias de anclas y CRL, ordenadas ENTORNO/PAÍS/FUNCIÓN, además de Certificates de Paso.",
            pt:
                "Pastas próprias de âncoras e CRL, organizadas como AMBIENTE/PAÍS/FUNÇÃO, além de Certificates do Paso.",
            fr:
                "Dossiers propres au site d'ancres et de CRL, rangés ENVIRONNEMENT/PAYS/RÔLE, en plus de Certificates de Paso."
        ),
        "setting.trust.revocation": Text(
            en: "Rules for missing revocation data; the first that fits decides.",
            es: "Reglas para cuando faltan datos de revocación; decide la primera que coincida.",
            pt: "Regras para quando faltam dados de revogação; decide a primeira que se aplica.",
            fr: "Règles pour les données de révocation manquantes ; la première qui convient décide."
        ),
        "setting.trust.revocation-default": Text(
            en: "What holds where no rule fits: require holds, prefer goes on flagged, record only notes it.",
            es: "Lo que vale sin regla: require retiene, prefer sigue con aviso, record solo lo anota.",
            pt:
                "O que vale quando nenhuma regra se aplica: require retém, prefer segue com aviso, record apenas o anota.",
            fr:
                "Ce qui vaut quand aucune règle ne convient : require retient, prefer continue avec un avertissement, record le note seulement."
        ),
        "setting.trust.refresh": Text(
            en: "How often anchors and revocation lists are read again.",
            es: "Cada cuánto se releen las anclas y las listas de revocación.",
            pt: "Com que frequência as âncoras e as listas de revogação são relidas.",
            fr: "À quelle fréquence les ancres et les listes de révocation sont relues."
        ),
        "setting.trust.clock-tolerance": Text(
            en: "How far a document's own time may lie after the proven one before it is refused.",
            es: "Cuánto puede adelantarse la hora del documento a la hora probada antes de rechazarlo.",
            pt: "Quanto a hora do próprio documento pode ultrapassar a hora comprovada antes de ele ser recusado.",
            fr: "De combien l'heure propre du document peut dépasser l'heure prouvée avant qu'il soit refusé."
        ),
        "setting.revocation.country": Text(
            en: "Country that the rule is for.",
            es: "País al que se aplica la regla.",
            pt: "País ao qual a regra se aplica.",
            fr: "Pays auquel la règle s'applique."
        ),
        "setting.revocation.role": Text(
            en: "Role that the rule is for.",
            es: "Función a la que se aplica la regla.",
            pt: "Função à qual a regra se aplica.",
            fr: "Rôle auquel la règle s'applique."
        ),
        "setting.revocation.kind": Text(
            en: "Kind of document that the rule is for.",
            es: "Tipo de documento al que se aplica la regla.",
            pt: "Tipo de documento ao qual a regra se aplica.",
            fr: "Type de document auquel la règle s'applique."
        ),
        "setting.revocation.policy": Text(
            en: "What happens when revocation is unknown.",
            es: "Qué pasa cuando se desconoce la revocación.",
            pt: "O que acontece quando a revogação é desconhecida.",
            fr: "Ce qui se passe quand la révocation est inconnue."
        ),
        "setting.limits.document": Text(
            en: "Largest XML document.",
            es: "Documento XML más grande.",
            pt: "Maior documento XML.",
            fr: "Taille maximale d'un document XML."
        ),
        "setting.limits.attachment": Text(
            en: "Largest attachment inside a certificate.",
            es: "Adjunto más grande dentro de un certificado.",
            pt: "Maior anexo dentro de um certificado.",
            fr: "Taille maximale d'une pièce jointe dans un certificat."
        ),
        "setting.limits.message": Text(
            en: "Largest AS4 message.",
            es: "Mensaje AS4 más grande.",
            pt: "Maior mensagem AS4.",
            fr: "Taille maximale d'un message AS4."
        ),
        "setting.limits.parts": Text(
            en: "Most parts in a message.",
            es: "Máximo de partes en un mensaje.",
            pt: "Máximo de partes em uma mensagem.",
            fr: "Nombre maximal de parties dans un message."
        ),
        "setting.limits.part-headers": Text(
            en: "Most bytes of headers of one part.",
            es: "Máximo de bytes de encabezados de una parte.",
            pt: "Máximo de bytes de cabeçalhos de uma parte.",
            fr: "Nombre maximal d'octets d'en-têtes d'une partie."
        ),
        "setting.limits.inflate-ratio": Text(
            en: "Largest ratio of unpacked to packed bytes.",
            es: "Mayor proporción entre bytes descomprimidos y comprimidos.",
            pt: "Maior proporção entre bytes descomprimidos e comprimidos.",
            fr: "Plus grand rapport entre octets décompressés et octets compressés."
        ),
        "setting.limits.xml-depth": Text(
            en: "Deepest nesting of XML.",
            es: "Anidamiento máximo de XML.",
            pt: "Aninhamento máximo de XML.",
            fr: "Imbrication maximale du XML."
        ),
        "setting.limits.parsed": Text(
            en: "Budget of memory for documents parsed at once; over it requests wait, then get 503.",
            es:
                "Presupuesto de memoria para documentos analizados a la vez; al superarlo, las solicitudes esperan y luego reciben 503.",
            pt:
                "Orçamento de memória para documentos analisados ao mesmo tempo; acima dele, as solicitações esperam e depois recebem 503.",
            fr:
                "Budget de mémoire pour les documents analysés à la fois ; au-delà, les requêtes attendent, puis reçoivent 503."
        ),
        "setting.limits.free-space": Text(
            en: "Free space on the data volume below which nothing new is accepted (503). Read at start.",
            es: "Espacio libre en el volumen de datos bajo el cual no se acepta nada nuevo (503). Se lee al iniciar.",
            pt: "Espaço livre no volume de dados abaixo do qual nada de novo é aceito (503). Lido na inicialização.",
            fr:
                "Espace libre sur le volume de données en dessous duquel rien de nouveau n'est accepté (503). Lu au démarrage."
        ),
        "setting.limits.requests": Text(
            en: "Requests worked on at once; more get 503 with Retry-After.",
            es: "Solicitudes atendidas a la vez; las demás reciben 503 con Retry-After.",
            pt: "Solicitações processadas ao mesmo tempo; as demais recebem 503 com Retry-After.",
            fr: "Requêtes traitées à la fois ; les autres reçoivent 503 avec Retry-After."
        ),
        "setting.limits.handshake": Text(
            en: "Time for the TLS handshake.",
            es: "Tiempo para el saludo TLS.",
            pt: "Tempo para a negociação TLS.",
            fr: "Délai pour la négociation TLS."
        ),
        "setting.limits.body": Text(
            en: "Time for a whole request body.",
            es: "Tiempo para el cuerpo completo de una solicitud.",
            pt: "Tempo para o corpo completo de uma solicitação.",
            fr: "Délai pour le corps entier d'une requête."
        ),
        "setting.limits.idle": Text(
            en: "Time after which an idle connection is closed.",
            es: "Tiempo tras el cual se cierra una conexión inactiva.",
            pt: "Tempo após o qual uma conexão ociosa é fechada.",
            fr: "Délai après lequel une connexion inactive est fermée."
        ),
        "setting.limits.stop": Text(
            en: "How long a graceful stop waits for work in hand.",
            es: "Cuánto espera una parada ordenada al trabajo en curso.",
            pt: "Quanto uma parada ordenada espera pelo trabalho em curso.",
            fr: "Combien de temps un arrêt ordonné attend le travail en cours."
        ),
        "setting.retry.first": Text(
            en: "Pause after the first failure; each further pause doubles.",
            es: "Pausa tras el primer fallo; cada pausa siguiente se duplica.",
            pt: "Pausa após a primeira falha; cada pausa seguinte dobra.",
            fr: "Pause après le premier échec ; chaque pause suivante double."
        ),
        "setting.retry.longest": Text(
            en: "Longest pause.",
            es: "Pausa más larga.",
            pt: "Pausa mais longa.",
            fr: "Pause la plus longue."
        ),
        "setting.retry.attempts": Text(
            en: "Attempts after which the exchange is parked for the operator.",
            es: "Intentos tras los cuales el intercambio queda apartado para el operador.",
            pt: "Tentativas após as quais o intercâmbio fica retido para o operador.",
            fr: "Nombre de tentatives après lesquelles l'échange est mis en attente de l'opérateur."
        ),
        "setting.retry.within": Text(
            en: "Time after the first attempt after which none is made.",
            es: "Plazo desde el primer intento tras el cual no se hace ninguno más.",
            pt: "Prazo desde a primeira tentativa após o qual não se faz mais nenhuma.",
            fr: "Délai depuis la première tentative après lequel il n'en est plus fait."
        ),
        "setting.workers.threads": Text(
            en: "Threads that parse and sign; 0 takes one per core.",
            es: "Hilos que analizan y firman; 0 usa uno por núcleo.",
            pt: "Threads que analisam e assinam; 0 usa um por núcleo.",
            fr: "Fils d'exécution qui analysent et signent ; 0 en prend un par cœur."
        ),
        "setting.workers.queue": Text(
            en: "Most tasks waiting for those threads.",
            es: "Máximo de tareas a la espera de esos hilos.",
            pt: "Máximo de tarefas à espera desses threads.",
            fr: "Nombre maximal de tâches en attente de ces fils d'exécution."
        ),
        "setting.workers.relay": Text(
            en: "Messages sent at once.",
            es: "Mensajes enviados a la vez.",
            pt: "Mensagens enviadas ao mesmo tempo.",
            fr: "Messages envoyés à la fois."
        ),
        "setting.workers.examine": Text(
            en: "Received documents examined at once.",
            es: "Documentos recibidos que se examinan a la vez.",
            pt: "Documentos recebidos examinados ao mesmo tempo.",
            fr: "Documents reçus examinés à la fois."
        ),
        "setting.workers.poll": Text(
            en: "Longest sleep of an idle worker.",
            es: "Sueño más largo de un trabajador inactivo.",
            pt: "Sono mais longo de um trabalhador ocioso.",
            fr: "Sommeil le plus long d'un processus de travail inactif."
        ),
        "setting.workers.lease": Text(
            en: "How long a worker's claim holds; after a crash the work is taken again.",
            es: "Cuánto dura la reserva de un trabajador; tras una caída, otro retoma el trabajo.",
            pt: "Quanto dura a reserva de um trabalhador; após uma queda, o trabalho é retomado.",
            fr:
                "Combien de temps tient la réservation d'un processus de travail ; après une panne, le travail est repris."
        ),
    ]
}
