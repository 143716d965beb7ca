extension Catalogue {
    /// Revocation data that the gateway fetches: what is missing of it.
    static let gatewayRevocation: [Explanation] = [
        Explanation(
            "GAT-238",
            what: Text(
                en:
                    "Revocation data of {about} from {address} is missing or has run out, and cannot be fetched ({cause}).",
                es:
                    "Los datos de revocación de {about} desde {address} faltan o vencieron, y no se pueden obtener ({cause}).",
                pt:
                    "Os dados de revogação de {about} de {address} faltam ou venceram, e não podem ser obtidos ({cause}).",
                fr:
                    "Les données de révocation de {about} à {address} manquent ou sont échues, et ne peuvent être obtenues ({cause})."
            ),
            remedy: Text(
                en:
                    "Look the code up with \"paso explain\"; until the data comes, the revocation policy decides, and what it holds goes on by itself when the data is there.",
                es:
                    "Consulte el código con \"paso explain\"; hasta que lleguen los datos decide la política de revocación, y lo que ella retiene sigue por sí solo cuando llegan.",
                pt:
                    "Consulte o código com \"paso explain\"; até os dados chegarem decide a política de revogação, e o que ela retém segue sozinho quando eles chegam.",
                fr:
                    "Consultez le code avec « paso explain » ; jusqu'à l'arrivée des données, la politique de révocation décide, et ce qu'elle retient repart de lui-même quand elles sont là."
            )
        ),
        Explanation(
            "GAT-239",
            what: Text(
                en: "Revocation data from {address} cannot be renewed ({cause}); what is held counts until {until}.",
                es:
                    "Los datos de revocación de {address} no se pueden renovar ({cause}); los que se tienen valen hasta {until}.",
                pt:
                    "Os dados de revogação de {address} não podem ser renovados ({cause}); os que se têm valem até {until}.",
                fr:
                    "Les données de révocation de {address} ne peuvent être renouvelées ({cause}) ; celles qui sont détenues valent jusqu'au {until}."
            ),
            remedy: Text(
                en: "Look the code up with \"paso explain\" and cure the cause before that time.",
                es: "Consulte el código con \"paso explain\" y resuelva la causa antes de esa hora.",
                pt: "Consulte o código com \"paso explain\" e resolva a causa antes dessa hora.",
                fr: "Consultez le code avec « paso explain » et remédiez à la cause avant cette heure."
            )
        ),
        Explanation(
            "GAT-240",
            what: Text(
                en: "Our own certificate for {role} is revoked.",
                es: "Nuestro propio certificado para {role} está revocado.",
                pt: "O nosso próprio certificado para {role} está revogado.",
                fr: "Notre propre certificat pour {role} est révoqué."
            ),
            remedy: Text(
                en:
                    "Stop using its key, find out why it was revoked, and put a new key and certificate in place; neighbours refuse the old one.",
                es:
                    "Deje de usar su clave, averigüe por qué fue revocado y ponga una clave y un certificado nuevos; los vecinos rechazan el anterior.",
                pt:
                    "Pare de usar a chave dele, apure por que foi revogado e coloque uma chave e um certificado novos; os vizinhos recusam o antigo.",
                fr:
                    "Cessez d'utiliser sa clé, cherchez pourquoi il a été révoqué, et mettez en place une clé et un certificat nouveaux ; les voisins refusent l'ancien."
            )
        ),
    ]

    /// The keys of `trust.revocation-fetch`.
    static let gatewayRevocationTexts: [String: Text] = [
        "setting.trust.revocation-fetch": Text(
            en: "What of revocations is fetched, and from where; without it nothing is.",
            es: "Qué datos de revocación se obtienen y de dónde; sin esto, ninguno.",
            pt: "Quais dados de revogação são obtidos e de onde; sem isto, nenhum.",
            fr: "Quelles données de révocation sont obtenues, et d'où ; sans cela, aucune."
        ),
        "setting.revocation-fetch.countries": Text(
            en: "From where, country by country; of other countries nothing is fetched.",
            es: "De dónde, país por país; de otros países no se obtiene nada.",
            pt: "De onde, país por país; de outros países nada é obtido.",
            fr: "D'où, pays par pays ; des autres pays, rien n'est obtenu."
        ),
        "setting.revocation-fetch.country": Text(
            en: "Country whose anchors vouch for what is fetched.",
            es: "País cuyas anclas responden por lo que se obtiene.",
            pt: "País cujas âncoras respondem pelo que é obtido.",
            fr: "Pays dont les ancres répondent de ce qui est obtenu."
        ),
        "setting.revocation-fetch.hosts": Text(
            en: "Hosts that this country's certificates may name for their lists and answers.",
            es: "Hosts que los certificados de este país pueden nombrar para sus listas y respuestas.",
            pt: "Hosts que os certificados deste país podem indicar para suas listas e respostas.",
            fr: "Hôtes que les certificats de ce pays peuvent nommer pour leurs listes et réponses."
        ),
        "setting.revocation-fetch.lists": Text(
            en: "Lists that are fetched whether or not a certificate names them.",
            es: "Listas que se obtienen aunque ningún certificado las nombre.",
            pt: "Listas que são obtidas mesmo que nenhum certificado as indique.",
            fr: "Listes qui sont obtenues même si aucun certificat ne les nomme."
        ),
        "setting.revocation-fetch.responders": Text(
            en: "OCSP responders that are asked about this country's certificates in use.",
            es: "Servicios OCSP a los que se pregunta por los certificados de este país en uso.",
            pt: "Serviços OCSP aos quais se pergunta pelos certificados deste país em uso.",
            fr: "Répondeurs OCSP interrogés sur les certificats de ce pays en usage."
        ),
        "setting.revocation-fetch.proxy": Text(
            en: "HTTP proxy through which everything is fetched; it must refuse private addresses itself.",
            es: "Proxy HTTP por el que se obtiene todo; él mismo debe rechazar direcciones privadas.",
            pt: "Proxy HTTP pelo qual tudo é obtido; ele próprio deve recusar endereços privados.",
            fr: "Mandataire HTTP par lequel tout est obtenu ; il doit lui-même refuser les adresses privées."
        ),
        "setting.revocation-fetch.private": Text(
            en: "Servers that may stand in a private network or on this machine; all others must be on the Internet.",
            es: "Servidores que pueden estar en una red privada o en este equipo; los demás deben estar en Internet.",
            pt: "Servidores que podem estar numa rede privada ou nesta máquina; os demais devem estar na Internet.",
            fr:
                "Serveurs qui peuvent se trouver dans un réseau privé ou sur cette machine ; tous les autres doivent être sur Internet."
        ),
        "setting.revocation-fetch.every": Text(
            en: "Longest pause between two fetches of one source.",
            es: "Pausa máxima entre dos consultas a una misma fuente.",
            pt: "Pausa máxima entre duas consultas a uma mesma fonte.",
            fr: "Pause la plus longue entre deux consultations d'une même source."
        ),
        "setting.revocation-fetch.retry": Text(
            en: "First pause after a failure; doubled with each further one.",
            es: "Primera pausa tras un fallo; se duplica con cada uno más.",
            pt: "Primeira pausa após uma falha; dobra a cada nova falha.",
            fr: "Première pause après un échec ; doublée à chaque échec suivant."
        ),
        "setting.revocation-fetch.timeout": Text(
            en: "How long one fetch may take.",
            es: "Cuánto puede durar una consulta.",
            pt: "Quanto pode durar uma consulta.",
            fr: "Combien de temps une consultation peut durer."
        ),
    ]
}
