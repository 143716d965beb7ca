extension Catalogue {
    /// Help of `paso trust` and `paso pki request`.
    static let trustHelpTexts: [String: Text] = [
        "help.trust": Text(
            en: "Shows and changes whom this site believes, and explains why a certificate counts.",
            es: "Muestra y cambia en quién confía este sitio y explica por qué vale un certificado.",
            pt: "Mostra e muda em quem este site confia e explica por que um certificado vale.",
            fr: "Montre et change à qui ce site se fie, et explique pourquoi un certificat compte."
        ),
        "help.trust.more": Text(
            en: """
                Examples:
                  paso trust list --expiring 90
                  paso trust add root.pem --country PE --role issuer \\
                    --certificates /etc/paso/certificates --environment production
                  paso trust explain signer.pem --country PE --at 2026-06-01
                  paso trust refresh
                """,
            es: """
                Ejemplos:
                  paso trust list --expiring 90
                  paso trust add raiz.pem --country PE --role issuer \\
                    --certificates /etc/paso/certificates --environment production
                  paso trust explain firmante.pem --country PE --at 2026-06-01
                  paso trust refresh
                """,
            pt: """
                Exemplos:
                  paso trust list --expiring 90
                  paso trust add raiz.pem --country PE --role issuer \\
                    --certificates /etc/paso/certificates --environment production
                  paso trust explain signatario.pem --country PE --at 2026-06-01
                  paso trust refresh
                """,
            fr: """
                Exemples :
                  paso trust list --expiring 90
                  paso trust add racine.pem --country PE --role issuer \\
                    --certificates /etc/paso/certificates --environment production
                  paso trust explain signataire.pem --country PE --at 2026-06-01
                  paso trust refresh
                """
        ),
        "help.trust.add": Text(
            en: "Adds a certificate to the anchors of a country and role, after showing what it is.",
            es: "Agrega un certificado a las anclas de un país y función, tras mostrar qué es.",
            pt: "Acrescenta um certificado às âncoras de um país e função, depois de mostrar o que é.",
            fr: "Ajoute un certificat aux ancres d'un pays et d'un rôle, après avoir montré ce qu'il est."
        ),
        "help.trust.add.more": Text(
            en: """
                Self-signed authorities become anchors, others help to build paths (--anchor makes
                them anchors). Compare the fingerprint with one that you got by another way.

                Example:
                  paso trust add root.pem --country PE --role issuer --from 2024-01-01 \\
                    --source https://www.example.pe/root --certificates certificates --environment test
                """,
            es: """
                Las autoridades autofirmadas pasan a ser anclas; las demás ayudan a formar rutas
                (--anchor las hace anclas). Compare la huella con otra obtenida por otra vía.

                Ejemplo:
                  paso trust add raiz.pem --country PE --role issuer --from 2024-01-01 \\
                    --source https://www.example.pe/raiz --certificates certificates --environment test
                """,
            pt: """
                As autoridades autoassinadas tornam-se âncoras; as outras ajudam a formar caminhos
                (--anchor faz delas âncoras). Compare a impressão digital com outra obtida por outra via.

                Exemplo:
                  paso trust add raiz.pem --country PE --role issuer --from 2024-01-01 \\
                    --source https://www.example.pe/raiz --certificates certificates --environment test
                """,
            fr: """
                Les autorités autosignées deviennent des ancres ; les autres aident à construire des
                chemins (--anchor en fait des ancres). Comparez l'empreinte avec une autre, reçue par
                une autre voie.

                Exemple :
                  paso trust add racine.pem --country PE --role issuer --from 2024-01-01 \\
                    --source https://www.example.pe/racine --certificates certificates --environment test
                """
        ),
        "help.trust.list": Text(
            en: "Lists every certificate that a site rests on, and when it ends.",
            es: "Enumera todos los certificados de los que depende un sitio y cuándo terminan.",
            pt: "Lista todos os certificados de que um site depende e quando terminam.",
            fr: "Énumère tous les certificats sur lesquels repose un site, et quand ils prennent fin."
        ),
        "help.trust.list.more": Text(
            en: """
                With --expiring DAYS only those that end by then, or have ended; the exit code is then
                1 if there are any.

                Example:
                  paso trust list --expiring 30 --config /etc/paso/gateway.yaml
                """,
            es: """
                Con --expiring DÍAS, solo los que terminan hasta entonces o ya terminaron; el código de
                salida es 1 si hay alguno.

                Ejemplo:
                  paso trust list --expiring 30 --config /etc/paso/gateway.yaml
                """,
            pt: """
                Com --expiring DIAS, só os que terminam até então ou já terminaram; o código de saída é
                1 se houver algum.

                Exemplo:
                  paso trust list --expiring 30 --config /etc/paso/gateway.yaml
                """,
            fr: """
                Avec --expiring JOURS, seulement ceux qui prennent fin d'ici là ou l'ont déjà fait ; le
                code de sortie est alors 1 s'il y en a.

                Exemple :
                  paso trust list --expiring 30 --config /etc/paso/gateway.yaml
                """
        ),
        "help.trust.explain": Text(
            en: "Judges a certificate and reports the whole chain: each link, its evidence, the anchor, the policy.",
            es: "Juzga un certificado e informa de toda la cadena: cada eslabón, su evidencia, el ancla, la política.",
            pt: "Julga um certificado e relata toda a cadeia: cada elo, sua evidência, a âncora, a política.",
            fr:
                "Juge un certificat et rend compte de toute la chaîne : chaque maillon, sa preuve, l'ancre, la politique."
        ),
        "help.trust.explain.more": Text(
            en: """
                Exit codes as those of paso verify: 0 good or warned, 1 refused, 2 unreadable.

                Example:
                  paso trust explain signer.pem --trust anchors/ --at 2026-06-01
                """,
            es: """
                Códigos de salida como los de paso verify: 0 bueno o con avisos, 1 rechazado, 2 ilegible.

                Ejemplo:
                  paso trust explain firmante.pem --trust anclas/ --at 2026-06-01
                """,
            pt: """
                Códigos de saída como os de paso verify: 0 válido ou com advertências, 1 recusado, 2 ilegível.

                Exemplo:
                  paso trust explain signatario.pem --trust ancoras/ --at 2026-06-01
                """,
            fr: """
                Codes de sortie comme ceux de paso verify : 0 bon ou averti, 1 refusé, 2 illisible.

                Exemple :
                  paso trust explain signataire.pem --trust ancres/ --at 2026-06-01
                """
        ),
        "help.pki.request": Text(
            en: "Makes a key and a request for a certificate for each job of a gateway.",
            es: "Genera una clave y una solicitud de certificado para cada tarea de una pasarela.",
            pt: "Gera uma chave e um pedido de certificado para cada tarefa de um gateway.",
            fr: "Crée une clé et une demande de certificat pour chaque tâche d'une passerelle."
        ),
        "help.pki.request.more": Text(
            en: """
                Nothing that exists is overwritten. The job's name is added to the CN.

                Examples:
                  paso pki request keys --subject "C=CL,O=SAG,CN=Gateway" --host gateway.example.cl
                  paso pki request keys --subject "C=CL,O=SAG,CN=Gateway" --role seal \\
                    --module /usr/lib/softhsm/libsofthsm2.so --token paso --object seal --pin-file pin
                """,
            es: """
                No se sobrescribe nada existente. El nombre de la tarea se agrega al CN.

                Ejemplos:
                  paso pki request claves --subject "C=CL,O=SAG,CN=Pasarela" --host gateway.example.cl
                  paso pki request claves --subject "C=CL,O=SAG,CN=Pasarela" --role seal \\
                    --module /usr/lib/softhsm/libsofthsm2.so --token paso --object seal --pin-file pin
                """,
            pt: """
                Nada existente é sobrescrito. O nome da tarefa é acrescentado ao CN.

                Exemplos:
                  paso pki request chaves --subject "C=CL,O=SAG,CN=Gateway" --host gateway.example.cl
                  paso pki request chaves --subject "C=CL,O=SAG,CN=Gateway" --role seal \\
                    --module /usr/lib/softhsm/libsofthsm2.so --token paso --object seal --pin-file pin
                """,
            fr: """
                Rien de ce qui existe n'est écrasé. Le nom de la tâche est ajouté au CN.

                Exemples :
                  paso pki request cles --subject "C=CL,O=SAG,CN=Passerelle" --host gateway.example.cl
                  paso pki request cles --subject "C=CL,O=SAG,CN=Passerelle" --role seal \\
                    --module /usr/lib/softhsm/libsofthsm2.so --token paso --object seal --pin-file pin
                """
        ),
    ]
}
