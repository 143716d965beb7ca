extension Catalogue {
    /// Plain texts of the benchmark, by key.
    static let benchmarkTexts: [String: Text] = [
        "help.demo.bench": Text(
            en:
                "Measures what one exchange costs on this machine: processor time by part, fsyncs, documents per second.",
            es:
                "Mide lo que cuesta un intercambio en esta máquina: tiempo de procesador por partes, fsync, documentos por segundo."
        ),
        "help.demo.bench.more": Text(
            en: """
                Chile's national system sends, Peru's takes and acknowledges; both gateways are real processes on this machine.
                Each figure stands beside a floor measured in the same run. Use a release build: swift build -c release.

                Examples:
                  paso demo bench
                  paso demo bench --documents 2000 --senders 32 --json
                """,
            es: """
                El sistema nacional de Chile envía; el del Perú toma y acusa; ambas pasarelas son procesos reales en esta máquina.
                Cada cifra figura junto a un mínimo medido en la misma ejecución. Use una compilación optimizada: swift build -c release.

                Ejemplos:
                  paso demo bench
                  paso demo bench --documents 2000 --senders 32 --json
                """
        ),
        "option.bench.documents": Text(en: "Documents to send.", es: "Documentos que se envían."),
        "option.bench.senders": Text(
            en: "Submissions in flight at one time.",
            es: "Entregas simultáneas."
        ),
        "option.bench.range": Text(
            en: "--documents takes 1 to 100000, --senders 1 to 64.",
            es: "--documents admite de 1 a 100000; --senders, de 1 a 64."
        ),
        "bench.signing": Text(en: "Signing {documents} certificates", es: "Firmando {documents} certificados"),
        "bench.pricing": Text(
            en: "Measuring key operations and work on a document, each by itself",
            es: "Midiendo por separado las operaciones con claves y el trabajo sobre un documento"
        ),
        "bench.warming": Text(
            en: "Starting both gateways and sending a few documents first",
            es: "Iniciando ambas pasarelas y enviando antes unos pocos documentos"
        ),
        "bench.running": Text(en: "Sending {documents} documents", es: "Enviando {documents} documentos"),
        "bench.disk": Text(en: "Measuring fsync in the same folder", es: "Midiendo fsync en la misma carpeta"),
        "bench.noisy": Text(
            en: "On a shared machine these figures are noisy: compare the ratios.",
            es: "En una máquina compartida estas cifras oscilan: compare las razones."
        ),
        "bench.debug": Text(
            en: "This is a debug build: processor times are several times those of a release build. See Scripts/bench.",
            es:
                "Esta es una compilación de depuración: los tiempos de procesador multiplican los de una optimizada. Véase Scripts/bench."
        ),
        "bench.throughput": Text(
            en:
                "{documents} documents of {bytes} bytes from {from} to {to}, {senders} senders, {cores} processors: {seconds} s\n{rate} documents/s; a submission is answered in {median} ms (median), {slowest} ms (99 %)",
            es:
                "{documents} documentos de {bytes} bytes de {from} a {to}, {senders} remitentes, {cores} procesadores: {seconds} s\n{rate} documentos/s; una entrega se responde en {median} ms (mediana), {slowest} ms (99 %)"
        ),
        "bench.processor": Text(
            en: "Processor time per exchange, ms",
            es: "Tiempo de procesador por intercambio, ms"
        ),
        "bench.both": Text(en: "both", es: "ambas"),
        "bench.keys": Text(en: "  key operations", es: "  operaciones con claves"),
        "bench.document": Text(
            en: "  XML of the document: parse, verify, translate",
            es: "  XML del documento: leer, verificar, traducir"
        ),
        "bench.messages": Text(
            en: "  XML of messages, gzip, encryption, digests",
            es: "  XML de mensajes, gzip, cifrado, resúmenes"
        ),
        "bench.http": Text(en: "  HTTP and TLS", es: "  HTTP y TLS"),
        "bench.store": Text(en: "  store", es: "  almacén"),
        "bench.engine": Text(
            en: "  other: request handling, JSON, queues",
            es: "  resto: peticiones, JSON, colas"
        ),
        "bench.total": Text(en: "  total", es: "  total"),
        "bench.clients": Text(
            en: "  (the national systems, played by this process)",
            es: "  (los sistemas nacionales, que hace este proceso)"
        ),
        "bench.fsyncs": Text(en: "fsyncs per exchange", es: "fsync por intercambio"),
        "bench.commits": Text(en: "commits per exchange", es: "transacciones por intercambio"),
        "bench.memory": Text(en: "peak memory, MiB", es: "memoria máxima, MiB"),
        "bench.operations": Text(
            en: "Operations per exchange, and the price of one",
            es: "Operaciones por intercambio y precio de cada una"
        ),
        "bench.floors": Text(
            en: """
                Floors of the same run
                  processor: key operations alone {floor} ms, an exchange {total} ms: ratio {ratio}
                  documents/s: key operations alone on all processors {keys}; {syncs} appends with fsync a second, so {disk} with as many fsyncs; the lower is {bound}, reached {rate}: ratio {throughput}
                """,
            es: """
                Mínimos de la misma ejecución
                  procesador: solo las operaciones con claves {floor} ms, un intercambio {total} ms: razón {ratio}
                  documentos/s: solo las operaciones con claves en todos los procesadores {keys}; {syncs} escrituras con fsync por segundo, luego {disk} con otros tantos fsync; el menor es {bound}, se alcanzó {rate}: razón {throughput}
                """
        ),
    ]
}
