extension Catalogue {
    /// Help of `paso scod` and its commands.
    static let scodHelpTexts: [String: Text] = [
        "help.scod": Text(
            en: "ALADI's directory of authorised officials: import, ask, download, stand in.",
            es: "El directorio de funcionarios habilitados de la ALADI: importar, consultar, descargar, sustituir."
        ),
        "help.scod.more": Text(
            en: """
                SCOD says whether a certificate was, when it signed, that of an enabled official
                of that entity in that country. Paso asks a replica of it, made of files that the
                directory signed. What ALADI does not publish about them is assumed in
                Peers/ALADI/scod.yaml.

                Example:
                  paso scod import replica-2026-10.xml --into scod/ --trust scod-anchors/
                  paso scod query certificate.xml --replica scod/
                """,
            es: """
                El SCOD dice si un certificado era, al firmar, el de un funcionario habilitado de
                esa entidad en ese país. Paso consulta una réplica, hecha de archivos firmados por
                el directorio. Lo que la ALADI no publica sobre ellos se supone en
                Peers/ALADI/scod.yaml.

                Ejemplo:
                  paso scod import replica-2026-10.xml --into scod/ --trust anclas-scod/
                  paso scod query certificado.xml --replica scod/
                """
        ),
        "help.scod.import": Text(
            en: "Takes signed monthly replicas and deltas into a replica.",
            es: "Incorpora réplicas mensuales y deltas firmados a una réplica."
        ),
        "help.scod.import.more": Text(
            en: """
                Every file is verified before it counts; one that is refused changes nothing. Files
                may come in any order and more than once; what is missing is listed. Exits 1 when a
                file was refused.

                Example:
                  paso scod import replica-2026-10.xml delta-*.xml --into scod/ --trust scod-anchors/
                """,
            es: """
                Cada archivo se verifica antes de contar; uno rechazado no cambia nada. Pueden venir
                en cualquier orden y repetidos; se lista lo que falta. Termina con 1 si se rechazó
                algún archivo.

                Ejemplo:
                  paso scod import replica-2026-10.xml delta-*.xml --into scod/ --trust anclas-scod/
                """
        ),
        "help.scod.show": Text(
            en: "Shows what a replica holds, how old it is and what it lacks.",
            es: "Muestra qué contiene una réplica, su antigüedad y lo que le falta."
        ),
        "help.scod.show.more": Text(
            en: """
                Example:
                  paso scod show --replica scod/
                """,
            es: """
                Ejemplo:
                  paso scod show --replica scod/
                """
        ),
        "help.scod.query": Text(
            en: "Asks the directory about the official who signed a certificate of origin.",
            es: "Consulta en el directorio al funcionario que firmó un certificado de origen."
        ),
        "help.scod.query.more": Text(
            en: """
                Asks about the certificate that the file shows, without verifying the signature:
                that is what "paso verify" does. Exits 1 when the directory says no.

                Examples:
                  paso scod query certificate.xml --replica scod/
                  paso scod query --certificate official.pem --country AR --entity 004 \\
                    --at 2026-03-05T15:38:48Z --replica scod/ --json
                """,
            es: """
                Consulta por el certificado que muestra el archivo, sin verificar la firma: eso lo
                hace "paso verify". Termina con 1 si el directorio dice que no.

                Ejemplos:
                  paso scod query certificado.xml --replica scod/
                  paso scod query --certificate funcionario.pem --country AR --entity 004 \\
                    --at 2026-03-05T15:38:48Z --replica scod/ --json
                """
        ),
        "help.scod.fetch": Text(
            en: "Downloads replicas or deltas from the directory and imports them.",
            es: "Descarga réplicas o deltas del directorio y los importa."
        ),
        "help.scod.fetch.more": Text(
            en: """
                Without --from it goes on where the replica ends. Each page is imported as it comes,
                so that a broken download goes on where it stopped.

                Example:
                  paso scod fetch https://www.codaladi.org/aladi-ws/DeltaWS --daily --into scod/ \\
                    --trust scod-anchors/ --tls-trust web-anchors/
                """,
            es: """
                Sin --from sigue donde termina la réplica. Cada página se importa al llegar, de modo
                que una descarga interrumpida sigue donde paró.

                Ejemplo:
                  paso scod fetch https://www.codaladi.org/aladi-ws/DeltaWS --daily --into scod/ \\
                    --trust anclas-scod/ --tls-trust anclas-web/
                """
        ),
        "help.scod.draft": Text(
            en: "Makes a signed replica of a table, for tests and demonstrations.",
            es: "Hace una réplica firmada a partir de una tabla, para pruebas y demostraciones."
        ),
        "help.scod.draft.more": Text(
            en: """
                It is our reading of the format, never the directory's own file. The table:

                  kind,country,entity,entity-name,name,certificate,time,situation,status
                  authority,AR,,,,ca.pem,,,
                  official,AR,004,Example Chamber,,official.pem,,,

                Empty fields: name and time from the certificate, Habilitado, Activo. --crl adds what
                a list revokes.

                Example:
                  paso scod draft officials.csv --crl ca.crl --key scod.key --signer scod.pem -o replica.xml
                """,
            es: """
                Es nuestra lectura del formato, nunca un archivo del directorio. La tabla:

                  kind,country,entity,entity-name,name,certificate,time,situation,status
                  authority,AR,,,,ca.pem,,,
                  official,AR,004,Cámara de Ejemplo,,funcionario.pem,,,

                Campos vacíos: nombre y hora del certificado, Habilitado, Activo. --crl añade lo que
                revoca una lista.

                Ejemplo:
                  paso scod draft funcionarios.csv --crl ca.crl --key scod.key --signer scod.pem -o replica.xml
                """
        ),
        "help.scod.stand-in": Text(
            en: "Answers as the directory's services would, for tests of integrators.",
            es: "Responde como lo harían los servicios del directorio, para pruebas de integradores."
        ),
        "help.scod.stand-in.more": Text(
            en: """
                Plain HTTP on this machine: POST /aladi-ws/ValidacionWS answers from a replica, in
                the documented order; with --table, POST /aladi-ws/DeltaWS gives signed pages.

                Example:
                  paso scod stand-in --replica scod/ --port 8480 --user customs --password-file password
                """,
            es: """
                HTTP sin cifrar en este equipo: POST /aladi-ws/ValidacionWS responde de una réplica,
                en el orden documentado; con --table, POST /aladi-ws/DeltaWS da páginas firmadas.

                Ejemplo:
                  paso scod stand-in --replica scod/ --port 8480 --user aduana --password-file clave
                """
        ),
    ]
}
