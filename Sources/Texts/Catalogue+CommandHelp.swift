extension Catalogue {
    /// Help of every command: one line, then examples.
    static let commandHelpTexts: [String: Text] = [
        "help.paso": Text(
            en: "Exchanges signed phytosanitary certificates between countries, with proof on both sides.",
            es: "Intercambia certificados fitosanitarios firmados entre países, con prueba en ambos lados."
        ),
        "help.paso.more": Text(
            en: """
                Exit codes: 0 good or warned, 1 refused, 2 unusable (no XML, over a limit,
                unknown kind); 64 wrong command line, 66 input missing, 69 gateway
                unreachable, 77 not allowed, 78 configuration wrong. The language is --lang,
                else LANG. What a code means: paso explain XML-003.

                First steps:
                  paso demo                             two countries on this machine
                  paso verify certificate.xml --trust anchors/
                  paso gateway check-config --explain   every setting with its default
                """,
            es: """
                Códigos de salida: 0 bueno o con avisos, 1 rechazado, 2 inservible (no es XML,
                supera un límite, tipo desconocido); 64 línea de órdenes incorrecta, 66 falta
                la entrada, 69 pasarela inaccesible, 77 no permitido, 78 configuración
                incorrecta. El idioma es --lang o, si falta, LANG. Qué significa un código:
                paso explain XML-003.

                Primeros pasos:
                  paso demo                             dos países en este equipo
                  paso verify certificado.xml --trust anclas/
                  paso gateway check-config --explain   cada ajuste y su valor
                """
        ),
        "help.gateway": Text(
            en: "Runs the gateway, or checks its configuration.",
            es: "Ejecuta la pasarela o revisa su configuración."
        ),
        "help.gateway.more": Text(
            en: """
                Example:
                  paso gateway check-config --config /etc/paso/gateway.yaml
                  paso gateway run --config /etc/paso/gateway.yaml
                """,
            es: """
                Ejemplo:
                  paso gateway check-config --config /etc/paso/gateway.yaml
                  paso gateway run --config /etc/paso/gateway.yaml
                """
        ),
        "help.run": Text(
            en: "Runs the gateway until it is told to stop.",
            es: "Ejecuta la pasarela hasta que se le ordene parar."
        ),
        "help.run.more": Text(
            en: """
                SIGTERM and Ctrl-C stop it after the work in hand. SIGHUP reads the
                configuration again; if anything in it is wrong, the old one stays in force
                and the log says what to correct. Listeners and the data folder need a
                restart.

                Example:
                  paso gateway run --config /etc/paso/gateway.yaml
                """,
            es: """
                SIGTERM y Ctrl-C la detienen al terminar el trabajo en curso. SIGHUP relee la
                configuración; si algo está mal, sigue vigente la anterior y el registro dice
                qué corregir. Los puntos de escucha y la carpeta de datos requieren reinicio.

                Ejemplo:
                  paso gateway run --config /etc/paso/gateway.yaml
                """
        ),
        "help.check-config": Text(
            en: "Reads every file of a site and lists all problems together.",
            es: "Lee todos los archivos de una instalación y lista todos los problemas juntos."
        ),
        "help.check-config.more": Text(
            en: """
                Opens keys, certificates, partners and adapters as the gateway would. Secrets
                are never printed.

                Examples:
                  paso gateway check-config --config gateway.yaml
                  paso gateway check-config --explain
                """,
            es: """
                Abre claves, certificados, socios y adaptadores como lo haría la pasarela.
                Nunca imprime secretos.

                Ejemplos:
                  paso gateway check-config --config gateway.yaml
                  paso gateway check-config --explain
                """
        ),
        "help.send": Text(
            en: "Hands a document in to the own gateway.",
            es: "Entrega un documento a la pasarela propia."
        ),
        "help.send.more": Text(
            en: """
                Repeating the command is safe: the same file gets the same Idempotency-Key, so
                nothing is handed in twice.

                Example:
                  paso send certificate.xml --gateway https://gateway.example:8444 --ca ca.pem --token-file sag.token
                """,
            es: """
                Repetir la orden es seguro: el mismo archivo recibe la misma Idempotency-Key y
                nada se entrega dos veces.

                Ejemplo:
                  paso send certificado.xml --gateway https://pasarela.example:8444 --ca ca.pem --token-file sag.token
                """
        ),
        "help.inbox": Text(
            en: "Lists what waits for this national system, fetches one item, or takes it.",
            es: "Lista lo que espera a este sistema nacional, obtiene un elemento o lo retira."
        ),
        "help.inbox.more": Text(
            en: """
                Fetching changes nothing. --ack says that the item was taken; it is then never
                shown again.

                Examples:
                  paso inbox
                  paso inbox 0197… -o certificate.xml          in the national format
                  paso inbox 0197… --form original -o original.xml
                  paso inbox 0197… --ack
                """,
            es: """
                Obtener no cambia nada. --ack dice que el elemento se retiró; después no se
                vuelve a mostrar.

                Ejemplos:
                  paso inbox
                  paso inbox 0197… -o certificado.xml          en el formato nacional
                  paso inbox 0197… --form original -o original.xml
                  paso inbox 0197… --ack
                """
        ),
        "help.answer": Text(
            en: "Sends the authority's decision back to the document's sender.",
            es: "Devuelve la decisión de la autoridad al remitente del documento."
        ),
        "help.answer.more": Text(
            en: """
                A rejection needs its reason.

                Examples:
                  paso answer 0197… --decision accepted
                  paso answer 0197… --decision rejected --reason "Botanical name missing in line 2"
                  paso answer 0197… --decision partly-utilised --quantity 1:4500.10:KGM
                """,
            es: """
                Un rechazo necesita su motivo.

                Ejemplos:
                  paso answer 0197… --decision accepted
                  paso answer 0197… --decision rejected --reason "Falta el nombre botánico en la línea 2"
                  paso answer 0197… --decision partly-utilised --quantity 1:4500.10:KGM
                """
        ),
        "help.show": Text(
            en: "Shows what happened to one document: verdicts, exchanges, events in order.",
            es: "Muestra qué pasó con un documento: veredictos, intercambios, eventos en orden."
        ),
        "help.show.more": Text(
            en: """
                The id may be a document's, an exchange's or a delivery's.

                Example:
                  paso show 0197…
                """,
            es: """
                El id puede ser de un documento, de un intercambio o de una entrega.

                Ejemplo:
                  paso show 0197…
                """
        ),
        "help.find": Text(
            en: "Finds documents by number, party, state or time.",
            es: "Busca documentos por número, parte, estado o fecha."
        ),
        "help.find.more": Text(
            en: """
                Exits 1 when nothing fits.

                Examples:
                  paso find --number CL-2026-000123
                  paso find --party paso-PE --since 3d
                """,
            es: """
                Termina con 1 si nada coincide.

                Ejemplos:
                  paso find --number CL-2026-000123
                  paso find --party paso-PE --since 3d
                """
        ),
        "help.parked": Text(
            en: "Lists what waits for an operator, and decides about it.",
            es: "Lista lo que espera al operador y decide sobre ello."
        ),
        "help.parked.more": Text(
            en: """
                Every decision needs a reason; it is written into the journal with your name.

                Examples:
                  paso parked
                  paso parked retry 0197… --reason "Peru's gateway is back"
                  paso parked release 0197… --reason "predecessor will not come, see ticket 4711"
                  paso parked discard 0197… --reason "sent twice by mistake"
                """,
            es: """
                Cada decisión necesita un motivo; queda en el diario con su nombre.

                Ejemplos:
                  paso parked
                  paso parked retry 0197… --reason "La pasarela del Perú volvió"
                  paso parked release 0197… --reason "el predecesor no llegará, véase la incidencia 4711"
                  paso parked discard 0197… --reason "enviado dos veces por error"
                """
        ),
        "help.parked.list": Text(
            en: "Lists what waits for an operator.",
            es: "Lista lo que espera al operador."
        ),
        "help.parked.list.more": Text(
            en: """
                Example:
                  paso parked list --json
                """,
            es: """
                Ejemplo:
                  paso parked list --json
                """
        ),
        "help.parked.retry-command": Text(
            en: "Tries it again now.",
            es: "Lo intenta de nuevo ahora."
        ),
        "help.parked.retry-command.more": Text(
            en: """
                Example:
                  paso parked retry 0197… --reason "Peru's gateway is back"
                """,
            es: """
                Ejemplo:
                  paso parked retry 0197… --reason "La pasarela del Perú volvió"
                """
        ),
        "help.parked.release-command": Text(
            en: "Lets it go on in spite of what held it.",
            es: "Lo deja seguir a pesar de lo que lo retuvo."
        ),
        "help.parked.release-command.more": Text(
            en: """
                Example:
                  paso parked release 0197… --reason "predecessor will not come, see ticket 4711"
                """,
            es: """
                Ejemplo:
                  paso parked release 0197… --reason "el predecesor no llegará, véase la incidencia 4711"
                """
        ),
        "help.parked.discard-command": Text(
            en: "Gives it up; the document and its events stay.",
            es: "Lo abandona; el documento y sus eventos se conservan."
        ),
        "help.parked.discard-command.more": Text(
            en: """
                Example:
                  paso parked discard 0197… --reason "sent twice by mistake"
                """,
            es: """
                Ejemplo:
                  paso parked discard 0197… --reason "enviado dos veces por error"
                """
        ),
        "help.journal": Text(
            en: "Shows everything that happened at the gateway, also what belongs to no document.",
            es: "Muestra todo lo que ocurrió en la pasarela, también lo que no pertenece a un documento."
        ),
        "help.journal.more": Text(
            en: """
                Refused requests and messages, configurations loaded and refused, starts and stops stand here, in order.

                Examples:
                  paso journal --after 1200
                  paso journal --event RequestRefused --event MessageRefused --json
                """,
            es: """
                Aquí están, en orden, las solicitudes y mensajes rechazados, las configuraciones cargadas y rechazadas,
                los inicios y las paradas.

                Ejemplos:
                  paso journal --after 1200
                  paso journal --event RequestRefused --event MessageRefused --json
                """
        ),
        "help.verify": Text(
            en: "Judges a signed document offline: was it altered, who signed it, were they entitled when they did.",
            es:
                "Juzga un documento firmado sin conexión: si fue alterado, quién lo firmó y si podía hacerlo en ese momento."
        ),
        "help.verify.more": Text(
            en: """
                --trust names a folder of certificates and revocation lists (PEM or DER). A
                self-signed certificate in it is an anchor for every role; the report then
                says that the role was not checked. Without --at the document's own time and
                now are judged. --style enveloped checks a signed XML document of a kind that
                Paso does not know.

                Examples:
                  paso verify certificate.xml --trust anchors/
                  paso verify certificate.xml --trust anchors/ --at 2026-03-01T12:00:00Z --json
                  paso verify invoice.xml --style enveloped --trust anchors/
                """,
            es: """
                --trust indica una carpeta de certificados y listas de revocación (PEM o DER).
                Un certificado autofirmado en ella es ancla para toda función; el informe dice
                entonces que la función no se comprobó. Sin --at se juzgan la hora del
                documento y la actual. --style enveloped comprueba un documento XML firmado de
                un tipo que Paso no conoce.

                Ejemplos:
                  paso verify certificado.xml --trust anclas/
                  paso verify certificado.xml --trust anclas/ --at 2026-03-01T12:00:00Z --json
                  paso verify factura.xml --style enveloped --trust anclas/
                """
        ),
        "help.translate": Text(
            en: "Writes a document in another format, or as canonical JSON.",
            es: "Escribe un documento en otro formato o como JSON canónico."
        ),
        "help.translate.more": Text(
            en: """
                What the format cannot carry is listed on standard error. A translation
                carries no signature of the issuer. XML of any known format and canonical JSON
                are read.

                Examples:
                  paso translate certificate.xml --to sps-17 -o certificate-17.xml
                  paso translate certificate.xml --to canonical
                """,
            es: """
                Lo que el formato no puede llevar se lista en la salida de errores. Una
                traducción no lleva la firma del emisor. Lee XML de cualquier formato conocido
                y JSON canónico.

                Ejemplos:
                  paso translate certificado.xml --to sps-17 -o certificado-17.xml
                  paso translate certificado.xml --to canonical
                """
        ),
        "help.schema": Text(
            en: "Prints the JSON Schema of a canonical document.",
            es: "Imprime el esquema JSON de un documento canónico."
        ),
        "help.schema.more": Text(
            en: """
                Example:
                  paso schema phytosanitary-certificate > phytosanitary-certificate.schema.json
                """,
            es: """
                Ejemplo:
                  paso schema phytosanitary-certificate > phytosanitary-certificate.schema.json
                """
        ),
        "help.explain": Text(
            en: "Says what a code means and what to do about it.",
            es: "Dice qué significa un código y qué hacer."
        ),
        "help.explain.more": Text(
            en: """
                Example:
                  paso explain XML-003 --lang es
                """,
            es: """
                Ejemplo:
                  paso explain XML-003 --lang en
                """
        ),
        "help.pki": Text(
            en: "Makes keys and certificates for demonstrations.",
            es: "Genera claves y certificados para demostraciones."
        ),
        "help.pki.more": Text(
            en: """
                Example:
                  paso pki demo .demo/pki
                """,
            es: """
                Ejemplo:
                  paso pki demo .demo/pki
                """
        ),
        "help.pki.demo": Text(
            en: "Makes the authorities, gateways and officers of the demonstration region.",
            es: "Genera las autoridades, pasarelas y funcionarios de la región de demostración."
        ),
        "help.pki.demo.more": Text(
            en: """
                Keys are written in clear, for tests alone; a production gateway refuses these
                certificates.

                Example:
                  paso pki demo .demo/pki
                """,
            es: """
                Las claves se escriben sin cifrar, solo para pruebas; una pasarela de
                producción rechaza estos certificados.

                Ejemplo:
                  paso pki demo .demo/pki
                """
        ),
    ]
}
