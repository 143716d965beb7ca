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
    static let demoTexts: [String: Text] = [
        "demo.starting": Text(
            en: "Preparing keys, certificates and configuration in {folder}, then starting both gateways",
            es: "Preparando claves, certificados y configuración en {folder}; después se inician ambas pasarelas"
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
            en: "   refused by Chile's own gateway, {code}: {what} The original was kept.",
            es: "   rechazado por la propia pasarela de Chile, {code}: {what} El original se conserva."
        ),
        "demo.restarted": Text(
            en: "   {party} is back; the document arrives once",
            es: "   {party} ha vuelto; el documento llega una sola vez"
        ),
        "demo.done": Text(
            en: "Every step came out as it should. Keys, data and logs are in {folder}",
            es: "Todos los pasos salieron como debían. Claves, datos y registros están en {folder}"
        ),
        "demo.running": Text(
            en: "Both gateways and both national systems keep running until Ctrl-C. Try, in another shell:",
            es: "Ambas pasarelas y ambos sistemas nacionales siguen en marcha hasta Ctrl-C. Pruebe en otra consola:"
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
