extension Catalogue {
    /// Codes of the Demo module.
    static let demo: [Explanation] = [
        Explanation(
            "DEM-001",
            what: Text(
                en: "No free port was found on the loopback.",
                es: "No hay ningún puerto libre en la interfaz local."
            ),
            remedy: Text(en: "Stop other programs and try again.", es: "Detenga otros programas e inténtelo de nuevo.")
        ),
        Explanation(
            "DEM-002",
            what: Text(
                en: "The gateway of {site} did not become ready in time.",
                es: "La pasarela de {site} no estuvo lista a tiempo."
            ),
            remedy: Text(en: "Its log says why: {log}", es: "Su registro dice por qué: {log}")
        ),
        Explanation(
            "DEM-003",
            what: Text(
                en: "The gateway of {site} ended by itself with status {status}.",
                es: "La pasarela de {site} terminó por sí sola con el estado {status}."
            ),
            remedy: Text(en: "Its log says why: {log}", es: "Su registro dice por qué: {log}")
        ),
        Explanation(
            "DEM-004",
            what: Text(
                en: "Step {step}: expected {expected}, found {found}.",
                es: "Paso {step}: se esperaba {expected} y se encontró {found}."
            ),
            remedy: Text(
                en: "Look at the logs in the demonstration's folder; delete the folder to begin anew.",
                es: "Mire los registros en la carpeta de la demostración; bórrela para empezar de nuevo."
            )
        ),
        Explanation(
            "DEM-005",
            what: Text(
                en: "The folder {folder} holds no Peers folder.",
                es: "La carpeta {folder} no contiene la carpeta Peers."
            ),
            remedy: Text(
                en: "Name the folder that came with Paso with --share.",
                es: "Indique con --share la carpeta que viene con Paso."
            )
        ),
    ]

    /// Plain texts of the Demo module, by key.
    static let demoTexts: [String: Text] = demoStoryTexts.merging(demoOriginTexts) { first, _ in first }

    private static let demoStoryTexts: [String: Text] = [
        "demo.starting": Text(
            en: "Preparing keys, certificates and configuration in {folder}, then starting the gateways",
            es: "Preparando claves, certificados y configuración en {folder}; después se inician las pasarelas"
        ),
        "demo.listening": Text(
            en:
                "{party} is ready: neighbours on port {peers}, national system on {national}, health on {operations}, log in {log}",
            es:
                "{party} está lista: vecinos en el puerto {peers}, sistema nacional en {national}, salud en {operations}, registro en {log}"
        ),
        "demo.step.accepted": Text(
            en: "1. Chile sends {number}: sps-11, signed pacific-alliance",
            es: "1. Chile envía {number}: sps-11, firmado pacific-alliance"
        ),
        "demo.step.rejected": Text(
            en: "2. Chile sends {number} for an importer whom Peru does not know",
            es: "2. Chile envía {number} para un importador que el Perú no conoce"
        ),
        "demo.step.backward": Text(
            en: "3. Peru sends {number} the other way: sps-17, signed intercom",
            es: "3. El Perú envía {number} en sentido contrario: sps-17, firmado intercom"
        ),
        "demo.step.replaced": Text(
            en: "4. Chile replaces its first certificate by {number}",
            es: "4. Chile reemplaza su primer certificado por {number}"
        ),
        "demo.step.withdrawn": Text(en: "5. Chile withdraws {number}", es: "5. Chile anula {number}"),
        "demo.step.forged": Text(
            en: "6. Somebody changed the weight in {number} after it was signed",
            es: "6. Alguien cambió el peso en {number} después de la firma"
        ),
        "demo.step.killed": Text(
            en: "7. Peru's gateway is killed; Chile sends {number} meanwhile",
            es: "7. Se mata la pasarela del Perú; mientras tanto Chile envía {number}"
        ),
        "demo.submitted": Text(
            en: "   admitted as {dialect}, {result}: document {document}, exchange {exchange}",
            es: "   admitido como {dialect}, {result}: documento {document}, intercambio {exchange}"
        ),
        "demo.taken": Text(
            en: "   the national system took delivery {delivery}: {bytes} bytes of {dialect}",
            es: "   el sistema nacional tomó la entrega {delivery}: {bytes} bytes de {dialect}"
        ),
        "demo.answered": Text(
            en: "   its authority answered: {decision} ({reason})",
            es: "   su autoridad respondió: {decision} ({reason})"
        ),
        "demo.status": Text(
            en: "   the answer is back: {decision} ({reason}). See it with: paso show {document}",
            es: "   la respuesta volvió: {decision} ({reason}). Véala con: paso show {document}"
        ),
        "demo.refused": Text(
            en: "   refused by the sender's own gateway, {code}: {what} The original was kept.",
            es: "   rechazado por la propia pasarela del remitente, {code}: {what} El original se conserva."
        ),
        "demo.restarted": Text(
            en: "   {party} is back; the document arrives once",
            es: "   {party} ha vuelto; el documento llega una sola vez"
        ),
        "demo.done": Text(
            en: "Every step came out as it should. Keys, data and logs are in {folder}",
            es: "Todos los pasos salieron como debían. Claves, datos y registros están en {folder}"
        ),
        "help.demo": Text(
            en: "Runs the demonstration region: the gateways of Chile, Peru, Argentina and Brazil on this machine.",
            es:
                "Pone en marcha la región de demostración: las pasarelas de Chile, el Perú, la Argentina y el Brasil en esta máquina."
        ),
        "help.demo.more": Text(
            en: "Example: paso demo --check",
            es: "Ejemplo: paso demo --check"
        ),
        "help.demo.run": Text(
            en: "Tells the story step by step, then keeps running until Ctrl-C (default).",
            es: "Cuenta la historia paso a paso y sigue en marcha hasta Ctrl-C (por omisión)."
        ),
        "help.demo.run.more": Text(
            en: "Example: paso demo run --dir .demo --check",
            es: "Ejemplo: paso demo run --dir .demo --check"
        ),
        "help.demo.prepare": Text(
            en: "Makes keys, certificates and configuration, and starts nothing.",
            es: "Crea claves, certificados y configuración, sin poner nada en marcha."
        ),
        "help.demo.prepare.more": Text(
            en: "Example: paso demo prepare --dir /demo --containers",
            es: "Ejemplo: paso demo prepare --dir /demo --containers"
        ),
        "help.demo.window": Text(
            en: "Plays a country's national system: takes, acknowledges and answers what its gateway has.",
            es: "Hace de sistema nacional de un país: toma, acusa y responde lo que tiene su pasarela."
        ),
        "help.demo.window.more": Text(
            en: "Example: paso demo window PE --dir .demo --gateway https://127.0.0.1:8444",
            es: "Ejemplo: paso demo window PE --dir .demo --gateway https://127.0.0.1:8444"
        ),
        "help.demo.drill": Text(
            en: "Kills gateways while documents cross, then checks that nothing was lost or doubled.",
            es: "Mata pasarelas mientras cruzan documentos y después comprueba que nada se perdió ni se duplicó."
        ),
        "help.demo.drill.more": Text(
            en: "Example: paso demo drill --documents 1000 --kills 100",
            es: "Ejemplo: paso demo drill --documents 1000 --kills 100"
        ),
        "option.demo.dir": Text(
            en: "The demonstration's folder; made where it does not exist.",
            es: "La carpeta de la demostración; se crea si no existe."
        ),
        "option.demo.share": Text(
            en: "The folder that holds Peers.",
            es: "La carpeta que contiene Peers."
        ),
        "option.demo.check": Text(
            en: "End after the story: 0 if every step came out as it should, else 1.",
            es: "Terminar después de la historia: 0 si todo salió como debía; si no, 1."
        ),
        "option.demo.containers": Text(
            en: "Use the host names and ports of docker-compose.yml.",
            es: "Usar los nombres y puertos de docker-compose.yml."
        ),
        "option.demo.gateway": Text(
            en: "Address of the country's national listener; needed without --containers.",
            es: "Dirección del puerto nacional del país; necesaria sin --containers."
        ),
        "option.demo.every": Text(
            en: "Hand in a new certificate every so many seconds.",
            es: "Entregar un certificado nuevo cada tantos segundos."
        ),
        "argument.demo.country": Text(en: "The country: CL, PE, AR or BR.", es: "El país: CL, PE, AR o BR."),
        "option.drill.documents": Text(en: "Documents to send.", es: "Documentos que se envían."),
        "option.drill.kills": Text(en: "How often a gateway is killed.", es: "Cuántas veces se mata una pasarela."),
        "option.drill.seed": Text(
            en: "The same seed gives the same moments, as far as the machine allows.",
            es: "La misma semilla da los mismos momentos, en lo que la máquina permita."
        ),
        "demo.prepared": Text(
            en: "The region is prepared in {folder}",
            es: "La región está preparada en {folder}"
        ),
        "demo.running": Text(
            en: "All gateways and national systems keep running until Ctrl-C. Try, in another shell:",
            es: "Las pasarelas y los sistemas nacionales siguen en marcha hasta Ctrl-C. Pruebe en otra consola:"
        ),
        "demo.handled": Text(
            en: "{country}: {number} {decision} (delivery {delivery})",
            es: "{country}: {number} {decision} (entrega {delivery})"
        ),
        "demo.drill": Text(
            en:
                "{kills} kills: {admitted} acknowledged, {delivered} delivered, {retries} repeats, {receipts} receipts checked",
            es:
                "{kills} muertes: {admitted} reconocidos, {delivered} entregados, {retries} repeticiones, {receipts} acuses comprobados"
        ),
        "demo.drill.held": Text(en: "Every promise held.", es: "Todas las promesas se cumplieron."),
    ]
}
