extension Catalogue {
    /// The keys of discovery.
    static let discoverySettingTexts: [String: Text] = [
        "setting.gateway.discovery": Text(
            en: "Where partners are looked up that are not written in full; without it nowhere.",
            es: "Dónde se buscan socios que no están escritos por completo; sin esto, en ninguna parte.",
            pt: "Onde se procuram parceiros que não estão escritos por completo; sem isto, em lado nenhum.",
            fr: "Où sont recherchés les partenaires qui ne sont pas écrits en entier ; sans cela, nulle part."
        ),
        "setting.discovery.resolvers": Text(
            en:
                "Numeric addresses of the DNS resolvers that are asked, in this order; with :port, [address]:port for IPv6.",
            es:
                "Direcciones numéricas de los servidores DNS que se consultan, en este orden; con :puerto, [dirección]:puerto para IPv6.",
            pt:
                "Endereços numéricos dos servidores DNS consultados, por esta ordem; com :porta, [endereço]:porta para IPv6.",
            fr:
                "Adresses numériques des résolveurs DNS interrogés, dans cet ordre ; avec :port, [adresse]:port pour IPv6."
        ),
        "setting.discovery.resolver-timeout": Text(
            en: "How long one resolver is waited for.",
            es: "Cuánto se espera a un servidor DNS.",
            pt: "Quanto se espera por um servidor DNS.",
            fr: "Combien de temps un résolveur est attendu."
        ),
        "setting.discovery.rounds": Text(
            en: "How often all resolvers are asked before giving up.",
            es: "Cuántas veces se pregunta a todos los servidores DNS antes de desistir.",
            pt: "Quantas vezes se pergunta a todos os servidores DNS antes de desistir.",
            fr: "Combien de fois tous les résolveurs sont interrogés avant d'abandonner."
        ),
        "setting.discovery.timeout": Text(
            en: "How long a publisher's answer may take.",
            es: "Cuánto puede tardar la respuesta de un publicador.",
            pt: "Quanto pode demorar a resposta de um publicador.",
            fr: "Combien de temps peut prendre la réponse d'un publieur."
        ),
        "setting.discovery.private": Text(
            en: "Servers (host:port) that may have an address of a private network.",
            es: "Servidores (host:puerto) que pueden tener una dirección de red privada.",
            pt: "Servidores (host:porta) que podem ter um endereço de rede privada.",
            fr: "Serveurs (hôte:port) qui peuvent avoir une adresse de réseau privé."
        ),
        "setting.discovery.remember": Text(
            en: "How long a found endpoint is remembered at the most.",
            es: "Cuánto se recuerda como máximo un punto de acceso hallado.",
            pt: "Quanto se recorda no máximo um ponto de acesso encontrado.",
            fr: "Combien de temps au plus un point d'accès trouvé est retenu."
        ),
        "setting.discovery.remember-absent": Text(
            en: "How long is remembered that there is none.",
            es: "Cuánto se recuerda que no hay ninguno.",
            pt: "Quanto se recorda que não há nenhum.",
            fr: "Combien de temps est retenu qu'il n'y en a pas."
        ),
        "setting.discovery.lookups": Text(
            en: "Lookups at one time.",
            es: "Búsquedas simultáneas.",
            pt: "Buscas simultâneas.",
            fr: "Recherches simultanées."
        ),
        "setting.discovery.networks": Text(
            en: "The networks, each with a name.",
            es: "Las redes, cada una con un nombre.",
            pt: "As redes, cada uma com um nome.",
            fr: "Les réseaux, chacun avec un nom."
        ),
        "setting.network.name": Text(
            en: "The network's name, by which partner files choose it.",
            es: "El nombre de la red, por el que la eligen los archivos de socios.",
            pt: "O nome da rede, pelo qual os ficheiros de parceiros a escolhem.",
            fr: "Le nom du réseau, par lequel les fichiers de partenaires le choisissent."
        ),
        "setting.network.domain": Text(
            en: "The domain under which participants have names (BDXL).",
            es: "El dominio bajo el que los participantes tienen nombres (BDXL).",
            pt: "O domínio sob o qual os participantes têm nomes (BDXL).",
            fr: "Le domaine sous lequel les participants ont des noms (BDXL)."
        ),
        "setting.network.names": Text(
            en:
                "How a name is made of a participant: whole (hash of scheme::value), scheme-as-label (hash of the value, the scheme as a label), md5-alias (older Peppol).",
            es:
                "Cómo se hace un nombre de un participante: whole (hash de esquema::valor), scheme-as-label (hash del valor, el esquema como etiqueta), md5-alias (Peppol antiguo).",
            pt:
                "Como se faz um nome de um participante: whole (hash de esquema::valor), scheme-as-label (hash do valor, o esquema como rótulo), md5-alias (Peppol antigo).",
            fr:
                "Comment un nom est fait d'un participant : whole (empreinte de schéma::valeur), scheme-as-label (empreinte de la valeur, le schéma comme étiquette), md5-alias (ancien Peppol)."
        ),
        "setting.network.publisher": Text(
            en: "The https address of the one publisher of all, instead of a domain.",
            es: "La dirección https del único publicador de todos, en vez de un dominio.",
            pt: "O endereço https do único publicador de todos, em vez de um domínio.",
            fr: "L'adresse https du seul publieur de tous, au lieu d'un domaine."
        ),
        "setting.network.versions": Text(
            en: "Protocols of publishers that are taken, the best first.",
            es: "Protocolos de publicadores que se admiten, el mejor primero.",
            pt: "Protocolos de publicadores admitidos, o melhor primeiro.",
            fr: "Protocoles de publieurs admis, le meilleur d'abord."
        ),
        "setting.network.hosts": Text(
            en: "Hosts of publishers that may be asked; without it every public one that the domain leads to.",
            es:
                "Servidores de publicadores que se pueden consultar; sin esto, cualquiera público al que lleve el dominio.",
            pt:
                "Servidores de publicadores que podem ser consultados; sem isto, qualquer um público a que o domínio leve.",
            fr: "Hôtes de publieurs qui peuvent être interrogés ; sans cela, tout hôte public où mène le domaine."
        ),
        "setting.network.redirect-hosts": Text(
            en: "Hosts to which a publisher may send us on, once; without it none.",
            es: "Servidores a los que un publicador puede remitirnos, una vez; sin esto, ninguno.",
            pt: "Servidores a que um publicador pode remeter-nos, uma vez; sem isto, nenhum.",
            fr: "Hôtes auxquels un publieur peut nous renvoyer, une fois ; sans cela, aucun."
        ),
        "setting.network.publishers": Text(
            en: "Folder with the anchors of the publishers' signatures.",
            es: "Carpeta con las anclas de las firmas de los publicadores.",
            pt: "Pasta com as âncoras das assinaturas dos publicadores.",
            fr: "Dossier avec les ancres des signatures des publieurs."
        ),
        "setting.network.publisher-pins": Text(
            en: "SHA-256 of the publishers' certificates or keys; without it any below the anchors.",
            es: "SHA-256 de los certificados o claves de los publicadores; sin esto, cualquiera bajo las anclas.",
            pt: "SHA-256 dos certificados ou chaves dos publicadores; sem isto, qualquer um sob as âncoras.",
            fr: "SHA-256 des certificats ou clés des publieurs ; sans cela, tous ceux sous les ancres."
        ),
        "setting.network.tls": Text(
            en:
                "Folder with the anchors of the publishers' TLS certificates; without it only the signature on the metadata counts.",
            es:
                "Carpeta con las anclas de los certificados TLS de los publicadores; sin esto solo vale la firma de los metadatos.",
            pt:
                "Pasta com as âncoras dos certificados TLS dos publicadores; sem isto só vale a assinatura dos metadados.",
            fr:
                "Dossier avec les ancres des certificats TLS des publieurs ; sans cela, seule compte la signature des métadonnées."
        ),
        "setting.network.participants": Text(
            en: "Folder with the anchors of the participants' certificates.",
            es: "Carpeta con las anclas de los certificados de los participantes.",
            pt: "Pasta com as âncoras dos certificados dos participantes.",
            fr: "Dossier avec les ancres des certificats des participants."
        ),
        "setting.network.revocation": Text(
            en: "What to do where nobody can say whether a certificate of the network is revoked.",
            es: "Qué hacer cuando nadie puede decir si un certificado de la red está revocado.",
            pt: "O que fazer quando ninguém pode dizer se um certificado da rede está revogado.",
            fr: "Que faire quand personne ne peut dire si un certificat du réseau est révoqué."
        ),
        "setting.network.profiles": Text(
            en: "Transport profiles that are taken, the best first.",
            es: "Perfiles de transporte que se admiten, el mejor primero.",
            pt: "Perfis de transporte admitidos, o melhor primeiro.",
            fr: "Profils de transport admis, le meilleur d'abord."
        ),
        "setting.network.senders": Text(
            en: "Takes messages of senders that no partner file names (Dynamic Receiver); without it none.",
            es:
                "Admite mensajes de remitentes que ningún archivo de socio nombra (Dynamic Receiver); sin esto, ninguno.",
            pt:
                "Admite mensagens de remetentes que nenhum ficheiro de parceiro nomeia (Dynamic Receiver); sem isto, nenhuma.",
            fr:
                "Admet des messages d'expéditeurs qu'aucun fichier de partenaire ne nomme (Dynamic Receiver) ; sans cela, aucun."
        ),
        "setting.senders.policies": Text(
            en: "Certificate policies (object identifiers) that such senders must have.",
            es: "Políticas de certificado (identificadores de objeto) que tales remitentes deben tener.",
            pt: "Políticas de certificado (identificadores de objeto) que tais remetentes devem ter.",
            fr: "Politiques de certificat (identifiants d'objet) que ces expéditeurs doivent avoir."
        ),
        "setting.senders.revocation": Text(
            en: "What to do where nobody can say whether such a sender's certificate is revoked.",
            es: "Qué hacer cuando nadie puede decir si el certificado de tal remitente está revocado.",
            pt: "O que fazer quando ninguém pode dizer se o certificado de tal remetente está revogado.",
            fr: "Que faire quand personne ne peut dire si le certificat d'un tel expéditeur est révoqué."
        ),
        "setting.network.subject": Text(
            en: "How a party stands in the subject of its certificate.",
            es: "Cómo figura una parte en el sujeto de su certificado.",
            pt: "Como figura uma parte no sujeito do seu certificado.",
            fr: "Comment une partie figure dans le sujet de son certificat."
        ),
        "setting.subject.attribute": Text(
            en: "Where in the certificate the party stands.",
            es: "En qué lugar del certificado figura la parte.",
            pt: "Em que lugar do certificado figura a parte.",
            fr: "À quelle place du certificat figure la partie."
        ),
        "setting.subject.prefix": Text(
            en: "What stands before the party there.",
            es: "Lo que precede a la parte en ese lugar.",
            pt: "O que precede a parte nesse lugar.",
            fr: "Ce qui précède la partie à cette place."
        ),
        "setting.subject.suffix": Text(
            en: "What stands after the party there.",
            es: "Lo que sigue a la parte en ese lugar.",
            pt: "O que segue a parte nesse lugar.",
            fr: "Ce qui suit la partie à cette place."
        ),
        "setting.subject.party-type": Text(
            en: "The scheme of these parties.",
            es: "El esquema de estas partes.",
            pt: "O esquema destas partes.",
            fr: "Le schéma de ces parties."
        ),
        "setting.as4.discover": Text(
            en: "Looks address and certificates up instead of having them in the file.",
            es: "Busca la dirección y los certificados en vez de tenerlos en el archivo.",
            pt: "Procura o endereço e os certificados em vez de os ter no ficheiro.",
            fr: "Recherche l'adresse et les certificats au lieu de les avoir dans le fichier."
        ),
        "setting.discover.network": Text(
            en: "The network of discovery.networks in which the partner is looked up.",
            es: "La red de discovery.networks en que se busca al socio.",
            pt: "A rede de discovery.networks em que se procura o parceiro.",
            fr: "Le réseau de discovery.networks où le partenaire est recherché."
        ),
        "setting.discover.participant": Text(
            en: "The partner's identifier there: scheme::value, or the value alone.",
            es: "El identificador del socio allí: esquema::valor, o solo el valor.",
            pt: "O identificador do parceiro ali: esquema::valor, ou só o valor.",
            fr: "L'identifiant du partenaire là-bas : schéma::valeur, ou la valeur seule."
        ),
        "setting.discover.document": Text(
            en: "The document type by which it is looked up, exactly as registered.",
            es: "El tipo de documento por el que se busca, tal como está registrado.",
            pt: "O tipo de documento pelo qual se procura, exatamente como registado.",
            fr: "Le type de document par lequel il est recherché, exactement comme inscrit."
        ),
        "setting.discover.process": Text(
            en: "The process by which it is looked up; any one where left out.",
            es: "El proceso por el que se busca; cualquiera si se omite.",
            pt: "O processo pelo qual se procura; qualquer um se omitido.",
            fr: "Le processus par lequel il est recherché ; n'importe lequel s'il est omis."
        ),
    ]
}
