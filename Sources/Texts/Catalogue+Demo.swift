extension Catalogue {
    /// Codes of the Demo module.
    static let demo: [Explanation] = [
        Explanation(
            "DEM-001",
            what: Text(
                en: "No free port was found on the loopback.",
                es: "No hay ningún puerto libre en la interfaz local.",
                pt: "Não há nenhuma porta livre na interface local.",
                fr: "Aucun port libre n'a été trouvé sur l'interface locale."
            ),
            remedy: Text(
                en: "Stop other programs and try again.",
                es: "Detenga otros programas e inténtelo de nuevo.",
                pt: "Encerre outros programas e tente de novo.",
                fr: "Arrêtez d'autres programmes et réessayez."
            )
        ),
        Explanation(
            "DEM-002",
            what: Text(
                en: "The gateway of {site} did not become ready in time.",
                es: "La pasarela de {site} no estuvo lista a tiempo.",
                pt: "O gateway de {site} não ficou pronto a tempo.",
                fr: "La passerelle de {site} n'a pas été prête à temps."
            ),
            remedy: Text(
                en: "Its log says why: {log}",
                es: "Su registro dice por qué: {log}",
                pt: "Seu registro diz por quê: {log}",
                fr: "Son journal dit pourquoi : {log}"
            )
        ),
        Explanation(
            "DEM-003",
            what: Text(
                en: "The gateway of {site} ended by itself with status {status}.",
                es: "La pasarela de {site} terminó por sí sola con el estado {status}.",
                pt: "O gateway de {site} terminou por si só com o status {status}.",
                fr: "La passerelle de {site} s'est terminée d'elle-même avec le statut {status}."
            ),
            remedy: Text(
                en: "Its log says why: {log}",
                es: "Su registro dice por qué: {log}",
                pt: "Seu registro diz por quê: {log}",
                fr: "Son journal dit pourquoi : {log}"
            )
        ),
        Explanation(
            "DEM-004",
            what: Text(
                en: "Step {step}: expected {expected}, found {found}.",
                es: "Paso {step}: se esperaba {expected} y se encontró {found}.",
                pt: "Passo {step}: esperava-se {expected} e encontrou-se {found}.",
                fr: "Étape {step} : {expected} était attendu, {found} a été trouvé."
            ),
            remedy: Text(
                en: "Look at the logs in the demonstration's folder; delete the folder to begin anew.",
                es: "Mire los registros en la carpeta de la demostración; bórrela para empezar de nuevo.",
                pt: "Veja os registros na pasta da demonstração; apague a pasta para começar de novo.",
                fr: "Regardez les journaux dans le dossier de la démonstration ; supprimez le dossier pour recommencer."
            )
        ),
        Explanation(
            "DEM-005",
            what: Text(
                en: "The folder {folder} holds no Peers folder.",
                es: "La carpeta {folder} no contiene la carpeta Peers.",
                pt: "A pasta {folder} não contém a pasta Peers.",
                fr: "Le dossier {folder} ne contient pas le dossier Peers."
            ),
            remedy: Text(
                en: "Name the folder that came with Paso with --share.",
                es: "Indique con --share la carpeta que viene con Paso.",
                pt: "Indique com --share a pasta que acompanha o Paso.",
                fr: "Indiquez avec --share le dossier fourni avec Paso."
            )
        ),
    ]

    /// Plain texts of the Demo module, by key.
    static let demoTexts: [String: Text] = demoStoryTexts.merging(demoOriginTexts) { first, _ in first }

    private static let demoStoryTexts: [String: Text] = [
        "demo.starting": Text(
            en: "Preparing keys, certificates and configuration in {folder}, then starting the gateways",
            es: "Preparando claves, certificados y configuración en {folder}; después se inician las pasarelas",
            pt: "Preparando chaves, certificados e configuração em {folder}; depois os gateways são iniciados",
            fr:
                "Préparation des clés, des certificats et de la configuration dans {folder}, puis démarrage des passerelles"
        ),
        "demo.listening": Text(
            en:
                "{party} is ready: neighbours on port {peers}, national system on {national}, health on {operations}, log in {log}",
            es:
                "{party} está lista: vecinos en el puerto {peers}, sistema nacional en {national}, salud en {operations}, registro en {log}",
            pt:
                "{party} está pronto: vizinhos na porta {peers}, sistema nacional em {national}, saúde em {operations}, registro em {log}",
            fr:
                "{party} est prête : voisins sur le port {peers}, système national sur {national}, santé sur {operations}, journal dans {log}"
        ),
        "demo.step.accepted": Text(
            en: "1. Chile sends {number}: sps-11, signed pacific-alliance",
            es: "1. Chile envía {number}: sps-11, firmado pacific-alliance",
            pt: "1. O Chile envia {number}: sps-11, assinado pacific-alliance",
            fr: "1. Le Chili envoie {number} : sps-11, signé pacific-alliance"
        ),
        "demo.step.rejected": Text(
            en: "2. Chile sends {number} for an importer whom Peru does not know",
            es: "2. Chile envía {number} para un importador que el Perú no conoce",
            pt: "2. O Chile envia {number} para um importador que o Peru não conhece",
            fr: "2. Le Chili envoie {number} pour un importateur que le Pérou ne connaît pas"
        ),
        "demo.step.backward": Text(
            en: "3. Peru sends {number} the other way: sps-17, signed intercom",
            es: "3. El Perú envía {number} en sentido contrario: sps-17, firmado intercom",
            pt: "3. O Peru envia {number} no sentido contrário: sps-17, assinado intercom",
            fr: "3. Le Pérou envoie {number} dans l'autre sens : sps-17, signé intercom"
        ),
        "demo.step.replaced": Text(
            en: "4. Chile replaces its first certificate by {number}",
            es: "4. Chile reemplaza su primer certificado por {number}",
            pt: "4. O Chile substitui seu primeiro certificado por {number}",
            fr: "4. Le Chili remplace son premier certificat par {number}"
        ),
        "demo.step.withdrawn": Text(
            en: "5. Chile withdraws {number}",
            es: "5. Chile anula {number}",
            pt: "5. O Chile anula {number}",
            fr: "5. Le Chili annule {number}"
        ),
        "demo.step.forged": Text(
            en: "6. Somebody changed the weight in {number} after it was signed",
            es: "6. Alguien cambió el peso en {number} después de la firma",
            pt: "6. Alguém alterou o peso em {number} depois da assinatura",
            fr: "6. Quelqu'un a modifié le poids dans {number} après la signature"
        ),
        "demo.step.killed": Text(
            en: "7. Peru's gateway is killed; Chile sends {number} meanwhile",
            es: "7. Se mata la pasarela del Perú; mientras tanto Chile envía {number}",
            pt: "7. O gateway do Peru é derrubado; enquanto isso o Chile envia {number}",
            fr: "7. La passerelle du Pérou est tuée ; pendant ce temps, le Chili envoie {number}"
        ),
        "demo.submitted": Text(
            en: "   admitted as {dialect}, {result}: document {document}, exchange {exchange}",
            es: "   admitido como {dialect}, {result}: documento {document}, intercambio {exchange}",
            pt: "   admitido como {dialect}, {result}: documento {document}, intercâmbio {exchange}",
            fr: "   admis comme {dialect}, {result} : document {document}, échange {exchange}"
        ),
        "demo.taken": Text(
            en: "   the national system took delivery {delivery}: {bytes} bytes of {dialect}",
            es: "   el sistema nacional tomó la entrega {delivery}: {bytes} bytes de {dialect}",
            pt: "   o sistema nacional retirou a entrega {delivery}: {bytes} bytes de {dialect}",
            fr: "   le système national a retiré la remise {delivery} : {bytes} octets de {dialect}"
        ),
        "demo.answered": Text(
            en: "   its authority answered: {decision} ({reason})",
            es: "   su autoridad respondió: {decision} ({reason})",
            pt: "   sua autoridade respondeu: {decision} ({reason})",
            fr: "   son autorité a répondu : {decision} ({reason})"
        ),
        "demo.status": Text(
            en: "   the answer is back: {decision} ({reason}). See it with: paso show {document}",
            es: "   la respuesta volvió: {decision} ({reason}). Véala con: paso show {document}",
            pt: "   a resposta voltou: {decision} ({reason}). Veja-a com: paso show {document}",
            fr: "   la réponse est revenue : {decision} ({reason}). Voyez-la avec : paso show {document}"
        ),
        "demo.refused": Text(
            en: "   refused by the sender's own gateway, {code}: {what} The original was kept.",
            es: "   rechazado por la propia pasarela del remitente, {code}: {what} El original se conserva.",
            pt: "   recusado pelo próprio gateway do remetente, {code}: {what} O original foi conservado.",
            fr: "   refusé par la propre passerelle de l'expéditeur, {code} : {what} L'original a été conservé."
        ),
        "demo.restarted": Text(
            en: "   {party} is back; the document arrives once",
            es: "   {party} ha vuelto; el documento llega una sola vez",
            pt: "   {party} voltou; o documento chega uma única vez",
            fr: "   {party} est de retour ; le document arrive une seule fois"
        ),
        "demo.done": Text(
            en: "Every step came out as it should. Keys, data and logs are in {folder}",
            es: "Todos los pasos salieron como debían. Claves, datos y registros están en {folder}",
            pt: "Todos os passos terminaram como deviam. Chaves, dados e registros estão em {folder}",
            fr: "Toutes les étapes se sont terminées comme il le fallait. Clés, données et journaux sont dans {folder}"
        ),
        "help.demo": Text(
            en: "Runs the demonstration region: the gateways of Chile, Peru, Argentina and Brazil on this machine.",
            es:
                "Pone en marcha la región de demostración: las pasarelas de Chile, el Perú, la Argentina y el Brasil en esta máquina.",
            pt:
                "Executa a região de demonstração: os gateways do Chile, do Peru, da Argentina e do Brasil nesta máquina.",
            fr:
                "Met en marche la région de démonstration : les passerelles du Chili, du Pérou, de l'Argentine et du Brésil sur cette machine."
        ),
        "help.demo.more": Text(
            en: "Example: paso demo --check",
            es: "Ejemplo: paso demo --check",
            pt: "Exemplo: paso demo --check",
            fr: "Exemple : paso demo --check"
        ),
        "help.demo.run": Text(
            en: "Tells the story step by step, then keeps running until Ctrl-C (default).",
            es: "Cuenta la historia paso a paso y sigue en marcha hasta Ctrl-C (por omisión).",
            pt: "Conta a história passo a passo e continua em execução até Ctrl-C (padrão).",
            fr: "Raconte l'histoire pas à pas, puis continue jusqu'à Ctrl-C (par défaut)."
        ),
        "help.demo.run.more": Text(
            en: "Example: paso demo run --dir .demo --check",
            es: "Ejemplo: paso demo run --dir .demo --check",
            pt: "Exemplo: paso demo run --dir .demo --check",
            fr: "Exemple : paso demo run --dir .demo --check"
        ),
        "help.demo.prepare": Text(
            en: "Makes keys, certificates and configuration, and starts nothing.",
            es: "Crea claves, certificados y configuración, sin poner nada en marcha.",
            pt: "Cria chaves, certificados e configuração, sem iniciar nada.",
            fr: "Crée les clés, les certificats et la configuration, sans rien démarrer."
        ),
        "help.demo.prepare.more": Text(
            en: "Example: paso demo prepare --dir /demo --containers",
            es: "Ejemplo: paso demo prepare --dir /demo --containers",
            pt: "Exemplo: paso demo prepare --dir /demo --containers",
            fr: "Exemple : paso demo prepare --dir /demo --containers"
        ),
        "help.demo.window": Text(
            en: "Plays a country's national system: takes, acknowledges and answers what its gateway has.",
            es: "Hace de sistema nacional de un país: toma, acusa y responde lo que tiene su pasarela.",
            pt: "Faz as vezes do sistema nacional de um país: retira, confirma e responde o que seu gateway tem.",
            fr: "Joue le système national d'un pays : retire, confirme et répond à ce que détient sa passerelle."
        ),
        "help.demo.window.more": Text(
            en: "Example: paso demo window PE --dir .demo --gateway https://127.0.0.1:8444",
            es: "Ejemplo: paso demo window PE --dir .demo --gateway https://127.0.0.1:8444",
            pt: "Exemplo: paso demo window PE --dir .demo --gateway https://127.0.0.1:8444",
            fr: "Exemple : paso demo window PE --dir .demo --gateway https://127.0.0.1:8444"
        ),
        "help.demo.drill": Text(
            en: "Kills gateways while documents cross, then checks that nothing was lost or doubled.",
            es: "Mata pasarelas mientras cruzan documentos y después comprueba que nada se perdió ni se duplicó.",
            pt: "Derruba gateways enquanto documentos cruzam e depois verifica que nada se perdeu nem se duplicou.",
            fr:
                "Tue des passerelles pendant que des documents passent, puis vérifie que rien n'a été perdu ni dupliqué."
        ),
        "help.demo.drill.more": Text(
            en: "Example: paso demo drill --documents 1000 --kills 100",
            es: "Ejemplo: paso demo drill --documents 1000 --kills 100",
            pt: "Exemplo: paso demo drill --documents 1000 --kills 100",
            fr: "Exemple : paso demo drill --documents 1000 --kills 100"
        ),
        "option.demo.dir": Text(
            en: "The demonstration's folder; made where it does not exist.",
            es: "La carpeta de la demostración; se crea si no existe.",
            pt: "A pasta da demonstração; é criada se não existir.",
            fr: "Le dossier de la démonstration ; créé s'il n'existe pas."
        ),
        "option.demo.share": Text(
            en: "The folder that holds Peers.",
            es: "La carpeta que contiene Peers.",
            pt: "A pasta que contém Peers.",
            fr: "Le dossier qui contient Peers."
        ),
        "option.demo.check": Text(
            en: "End after the story: 0 if every step came out as it should, else 1.",
            es: "Terminar después de la historia: 0 si todo salió como debía; si no, 1.",
            pt: "Terminar depois da história: 0 se todos os passos terminaram como deviam; caso contrário, 1.",
            fr: "Terminer après l'histoire : 0 si chaque étape s'est terminée comme il le fallait, sinon 1."
        ),
        "option.demo.containers": Text(
            en: "Use the host names and ports of docker-compose.yml.",
            es: "Usar los nombres y puertos de docker-compose.yml.",
            pt: "Usar os nomes de host e as portas de docker-compose.yml.",
            fr: "Utiliser les noms d'hôte et les ports de docker-compose.yml."
        ),
        "option.demo.gateway": Text(
            en: "Address of the country's national listener; needed without --containers.",
            es: "Dirección del puerto nacional del país; necesaria sin --containers.",
            pt: "Endereço da porta nacional do país; necessário sem --containers.",
            fr: "Adresse du port national du pays ; nécessaire sans --containers."
        ),
        "option.demo.every": Text(
            en: "Hand in a new certificate every so many seconds.",
            es: "Entregar un certificado nuevo cada tantos segundos.",
            pt: "Apresentar um certificado novo a cada tantos segundos.",
            fr: "Déposer un nouveau certificat toutes les tant de secondes."
        ),
        "argument.demo.country": Text(
            en: "The country: CL, PE, AR or BR.",
            es: "El país: CL, PE, AR o BR.",
            pt: "O país: CL, PE, AR ou BR.",
            fr: "Le pays : CL, PE, AR ou BR."
        ),
        "option.drill.documents": Text(
            en: "Documents to send.",
            es: "Documentos que se envían.",
            pt: "Documentos a enviar.",
            fr: "Documents à envoyer."
        ),
        "option.drill.kills": Text(
            en: "How often a gateway is killed.",
            es: "Cuántas veces se mata una pasarela.",
            pt: "Quantas vezes um gateway é derrubado.",
            fr: "Combien de fois une passerelle est tuée."
        ),
        "option.drill.seed": Text(
            en: "The same seed gives the same moments, as far as the machine allows.",
            es: "La misma semilla da los mismos momentos, en lo que la máquina permita.",
            pt: "A mesma semente dá os mesmos momentos, na medida em que a máquina permita.",
            fr: "La même graine donne les mêmes moments, autant que la machine le permet."
        ),
        "demo.prepared": Text(
            en: "The region is prepared in {folder}",
            es: "La región está preparada en {folder}",
            pt: "A região está preparada em {folder}",
            fr: "La région est préparée dans {folder}"
        ),
        "demo.running": Text(
            en: "All gateways and national systems keep running until Ctrl-C. Try, in another shell:",
            es: "Las pasarelas y los sistemas nacionales siguen en marcha hasta Ctrl-C. Pruebe en otra consola:",
            pt: "Os gateways e os sistemas nacionais continuam em execução até Ctrl-C. Experimente em outro terminal:",
            fr:
                "Les passerelles et les systèmes nationaux restent en marche jusqu'à Ctrl-C. Essayez, dans un autre terminal :"
        ),
        "demo.handled": Text(
            en: "{country}: {number} {decision} (delivery {delivery})",
            es: "{country}: {number} {decision} (entrega {delivery})",
            pt: "{country}: {number} {decision} (entrega {delivery})",
            fr: "{country} : {number} {decision} (remise {delivery})"
        ),
        "demo.drill": Text(
            en:
                "{kills} kills: {admitted} acknowledged, {delivered} delivered, {retries} repeats, {receipts} receipts checked",
            es:
                "{kills} muertes: {admitted} reconocidos, {delivered} entregados, {retries} repeticiones, {receipts} acuses comprobados",
            pt:
                "{kills} quedas: {admitted} confirmados, {delivered} entregues, {retries} repetições, {receipts} recibos verificados",
            fr:
                "{kills} arrêts brutaux : {admitted} confirmés, {delivered} remis, {retries} répétitions, {receipts} accusés de réception vérifiés"
        ),
        "demo.drill.held": Text(
            en: "Every promise held.",
            es: "Todas las promesas se cumplieron.",
            pt: "Todas as promessas se cumpriram.",
            fr: "Toutes les promesses ont été tenues."
        ),
    ]
}
