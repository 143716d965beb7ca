extension Catalogue {
    /// Plain texts of the benchmark, by key.
    static let benchmarkTexts: [String: Text] = [
        "help.demo.bench": Text(
            en:
                "Measures what one exchange costs on this machine: processor time by part, fsyncs, documents per second.",
            es:
                "Mide lo que cuesta un intercambio en esta máquina: tiempo de procesador por partes, fsync, documentos por segundo.",
            pt:
                "Mede quanto custa um intercâmbio nesta máquina: tempo de processador por parte, fsync, documentos por segundo.",
            fr:
                "Mesure ce que coûte un échange sur cette machine : temps processeur par partie, fsync, documents par seconde."
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
                """,
            pt: """
                O sistema nacional do Chile envia; o do Peru retira e confirma; ambos os gateways são processos reais nesta máquina.
                Cada valor figura ao lado de um mínimo medido na mesma execução. Use uma compilação otimizada: swift build -c release.

                Exemplos:
                  paso demo bench
                  paso demo bench --documents 2000 --senders 32 --json
                """,
            fr: """
                Le système national du Chili envoie ; celui du Pérou retire et confirme ; les deux passerelles sont de vrais processus sur cette machine.
                Chaque chiffre figure à côté d'un plancher mesuré pendant la même exécution. Utilisez une compilation optimisée : swift build -c release.

                Exemples :
                  paso demo bench
                  paso demo bench --documents 2000 --senders 32 --json
                """
        ),
        "option.bench.documents": Text(
            en: "Documents to send.",
            es: "Documentos que se envían.",
            pt: "Documentos a enviar.",
            fr: "Documents à envoyer."
        ),
        "option.bench.senders": Text(
            en: "Submissions in flight at one time.",
            es: "Entregas simultáneas.",
            pt: "Submissões simultâneas.",
            fr: "Dépôts simultanés."
        ),
        "option.bench.range": Text(
            en: "--documents takes 1 to 100000, --senders 1 to 64.",
            es: "--documents admite de 1 a 100000; --senders, de 1 a 64.",
            pt: "--documents aceita de 1 a 100000; --senders, de 1 a 64.",
            fr: "--documents accepte de 1 à 100000 ; --senders, de 1 à 64."
        ),
        "bench.signing": Text(
            en: "Signing {documents} certificates",
            es: "Firmando {documents} certificados",
            pt: "Assinando {documents} certificados",
            fr: "Signature de {documents} certificats"
        ),
        "bench.pricing": Text(
            en: "Measuring key operations and work on a document, each by itself",
            es: "Midiendo por separado las operaciones con claves y el trabajo sobre un documento",
            pt: "Medindo separadamente as operações com chaves e o trabalho sobre um documento",
            fr: "Mesure, séparément, des opérations sur les clés et du travail sur un document"
        ),
        "bench.warming": Text(
            en: "Starting both gateways and sending a few documents first",
            es: "Iniciando ambas pasarelas y enviando antes unos pocos documentos",
            pt: "Iniciando ambos os gateways e enviando antes alguns documentos",
            fr: "Démarrage des deux passerelles et envoi préalable de quelques documents"
        ),
        "bench.running": Text(
            en: "Sending {documents} documents",
            es: "Enviando {documents} documentos",
            pt: "Enviando {documents} documentos",
            fr: "Envoi de {documents} documents"
        ),
        "bench.disk": Text(
            en: "Measuring fsync in the same folder",
            es: "Midiendo fsync en la misma carpeta",
            pt: "Medindo fsync na mesma pasta",
            fr: "Mesure de fsync dans le même dossier"
        ),
        "bench.noisy": Text(
            en: "On a shared machine these figures are noisy: compare the ratios.",
            es: "En una máquina compartida estas cifras oscilan: compare las razones.",
            pt: "Em uma máquina compartilhada estes valores oscilam: compare as razões.",
            fr: "Sur une machine partagée, ces chiffres fluctuent : comparez les rapports."
        ),
        "bench.debug": Text(
            en: "This is a debug build: processor times are several times those of a release build. See Scripts/bench.",
            es:
                "Esta es una compilación de depuración: los tiempos de procesador multiplican los de una optimizada. Véase Scripts/bench.",
            pt:
                "Esta é uma compilação de depuração: os tempos de processador são várias vezes os de uma otimizada. Veja Scripts/bench.",
            fr:
                "Ceci est une compilation de débogage : les temps processeur sont plusieurs fois ceux d'une compilation optimisée. Voir Scripts/bench."
        ),
        "bench.throughput": Text(
            en:
                "{documents} documents of {bytes} bytes from {from} to {to}, {senders} senders, {cores} processors: {seconds} s\n{rate} documents/s; a submission is answered in {median} ms (median), {slowest} ms (99 %)",
            es:
                "{documents} documentos de {bytes} bytes de {from} a {to}, {senders} remitentes, {cores} procesadores: {seconds} s\n{rate} documentos/s; una entrega se responde en {median} ms (mediana), {slowest} ms (99 %)",
            pt:
                "{documents} documentos de {bytes} bytes de {from} a {to}, {senders} remetentes, {cores} processadores: {seconds} s\n{rate} documentos/s; uma submissão é respondida em {median} ms (mediana), {slowest} ms (99 %)",
            fr:
                "{documents} documents de {bytes} octets de {from} à {to}, {senders} expéditeurs, {cores} processeurs : {seconds} s\n{rate} documents/s ; un dépôt reçoit sa réponse en {median} ms (médiane), {slowest} ms (99 %)"
        ),
        "bench.processor": Text(
            en: "Processor time per exchange, ms",
            es: "Tiempo de procesador por intercambio, ms",
            pt: "Tempo de processador por intercâmbio, ms",
            fr: "Temps processeur par échange, ms"
        ),
        "bench.both": Text(
            en: "both",
            es: "ambas",
            pt: "ambos",
            fr: "les deux"
        ),
        "bench.keys": Text(
            en: "  key operations",
            es: "  operaciones con claves",
            pt: "  operações com chaves",
            fr: "  opérations sur les clés"
        ),
        "bench.document": Text(
            en: "  XML of the document: parse, verify, translate",
            es: "  XML del documento: leer, verificar, traducir",
            pt: "  XML do documento: ler, verificar, traduzir",
            fr: "  XML du document : lire, vérifier, traduire"
        ),
        "bench.messages": Text(
            en: "  XML of messages, gzip, encryption, digests",
            es: "  XML de mensajes, gzip, cifrado, resúmenes",
            pt: "  XML das mensagens, gzip, cifragem, resumos",
            fr: "  XML des messages, gzip, chiffrement, empreintes"
        ),
        "bench.http": Text(
            en: "  HTTP and TLS",
            es: "  HTTP y TLS",
            pt: "  HTTP e TLS",
            fr: "  HTTP et TLS"
        ),
        "bench.store": Text(
            en: "  store",
            es: "  almacén",
            pt: "  armazenamento",
            fr: "  stockage"
        ),
        "bench.engine": Text(
            en: "  other: request handling, JSON, queues",
            es: "  resto: peticiones, JSON, colas",
            pt: "  outros: solicitações, JSON, filas",
            fr: "  autres : requêtes, JSON, files"
        ),
        "bench.total": Text(
            en: "  total",
            es: "  total",
            pt: "  total",
            fr: "  total"
        ),
        "bench.clients": Text(
            en: "  (the national systems, played by this process)",
            es: "  (los sistemas nacionales, que hace este proceso)",
            pt: "  (os sistemas nacionais, representados por este processo)",
            fr: "  (les systèmes nationaux, joués par ce processus)"
        ),
        "bench.fsyncs": Text(
            en: "fsyncs per exchange",
            es: "fsync por intercambio",
            pt: "fsync por intercâmbio",
            fr: "fsync par échange"
        ),
        "bench.commits": Text(
            en: "commits per exchange",
            es: "transacciones por intercambio",
            pt: "transações por intercâmbio",
            fr: "transactions par échange"
        ),
        "bench.memory": Text(
            en: "peak memory, MiB",
            es: "memoria máxima, MiB",
            pt: "memória máxima, MiB",
            fr: "mémoire maximale, MiB"
        ),
        "bench.operations": Text(
            en: "Operations per exchange, and the price of one",
            es: "Operaciones por intercambio y precio de cada una",
            pt: "Operações por intercâmbio e preço de cada uma",
            fr: "Opérations par échange et prix de chacune"
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
                """,
            pt: """
                Mínimos da mesma execução
                  processador: somente as operações com chaves {floor} ms, um intercâmbio {total} ms: razão {ratio}
                  documentos/s: somente as operações com chaves em todos os processadores {keys}; {syncs} gravações com fsync por segundo, logo {disk} com o mesmo número de fsync; o menor é {bound}, alcançou-se {rate}: razão {throughput}
                """,
            fr: """
                Planchers de la même exécution
                  processeur : opérations sur les clés seules {floor} ms, un échange {total} ms : rapport {ratio}
                  documents/s : opérations sur les clés seules sur tous les processeurs {keys} ; {syncs} écritures avec fsync par seconde, donc {disk} avec autant de fsync ; le plus bas est {bound}, atteint {rate} : rapport {throughput}
                """
        ),
    ]
}
