extension Catalogue {
    /// Help of `paso scod` and its commands.
    static let scodHelpTexts: [String: Text] = [
        "help.scod": Text(
            en: "ALADI's directory of authorised officials: import, ask, download, stand in.",
            es: "El directorio de funcionarios habilitados de la ALADI: importar, consultar, descargar, sustituir.",
            pt: "O diretório de funcionários habilitados da ALADI: importar, consultar, baixar, substituir.",
            fr: "L'annuaire des fonctionnaires habilités de l'ALADI : importer, interroger, télécharger, remplacer."
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
                """,
            pt: """
                O SCOD diz se um certificado era, ao assinar, o de um funcionário habilitado dessa
                entidade nesse país. O Paso consulta uma réplica dele, feita de arquivos assinados pelo
                diretório. O que a ALADI não publica sobre eles é suposto em Peers/ALADI/scod.yaml.

                Exemplo:
                  paso scod import replica-2026-10.xml --into scod/ --trust ancoras-scod/
                  paso scod query certificado.xml --replica scod/
                """,
            fr: """
                Le SCOD dit si un certificat était, lors de la signature, celui d'un fonctionnaire
                habilité de cet organisme dans ce pays. Paso en interroge une réplique, faite de
                fichiers signés par l'annuaire. Ce que l'ALADI n'en publie pas est supposé dans
                Peers/ALADI/scod.yaml.

                Exemple :
                  paso scod import replica-2026-10.xml --into scod/ --trust ancres-scod/
                  paso scod query certificat.xml --replica scod/
                """
        ),
        "help.scod.import": Text(
            en: "Takes signed monthly replicas and deltas into a replica.",
            es: "Incorpora réplicas mensuales y deltas firmados a una réplica.",
            pt: "Incorpora réplicas mensais e deltas assinados a uma réplica.",
            fr: "Intègre des répliques mensuelles et des deltas signés dans une réplique."
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
                """,
            pt: """
                Cada arquivo é verificado antes de valer; um arquivo recusado não muda nada. Os arquivos
                podem vir em qualquer ordem e mais de uma vez; o que falta é listado. Termina com 1 se
                algum arquivo foi recusado.

                Exemplo:
                  paso scod import replica-2026-10.xml delta-*.xml --into scod/ --trust ancoras-scod/
                """,
            fr: """
                Chaque fichier est vérifié avant de compter ; un fichier refusé ne change rien. Les
                fichiers peuvent venir dans n'importe quel ordre et plusieurs fois ; ce qui manque est
                énuméré. Se termine par 1 si un fichier a été refusé.

                Exemple :
                  paso scod import replica-2026-10.xml delta-*.xml --into scod/ --trust ancres-scod/
                """
        ),
        "help.scod.show": Text(
            en: "Shows what a replica holds, how old it is and what it lacks.",
            es: "Muestra qué contiene una réplica, su antigüedad y lo que le falta.",
            pt: "Mostra o que uma réplica contém, a sua idade e o que lhe falta.",
            fr: "Montre ce que contient une réplique, son âge et ce qui lui manque."
        ),
        "help.scod.show.more": Text(
            en: """
                Example:
                  paso scod show --replica scod/
                """,
            es: """
                Ejemplo:
                  paso scod show --replica scod/
                """,
            pt: """
                Exemplo:
                  paso scod show --replica scod/
                """,
            fr: """
                Exemple :
                  paso scod show --replica scod/
                """
        ),
        "help.scod.query": Text(
            en: "Asks the directory about the official who signed a certificate of origin.",
            es: "Consulta en el directorio al funcionario que firmó un certificado de origen.",
            pt: "Consulta no diretório o funcionário que assinou um certificado de origem.",
            fr: "Interroge l'annuaire au sujet du fonctionnaire qui a signé un certificat d'origine."
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
                """,
            pt: """
                Consulta pelo certificado que o arquivo mostra, sem verificar a assinatura: isso é o que
                faz "paso verify". Termina com 1 se o diretório diz que não.

                Exemplos:
                  paso scod query certificado.xml --replica scod/
                  paso scod query --certificate funcionario.pem --country AR --entity 004 \\
                    --at 2026-03-05T15:38:48Z --replica scod/ --json
                """,
            fr: """
                Interroge au sujet du certificat que montre le fichier, sans vérifier la signature :
                c'est ce que fait "paso verify". Se termine par 1 si l'annuaire dit non.

                Exemples :
                  paso scod query certificat.xml --replica scod/
                  paso scod query --certificate fonctionnaire.pem --country AR --entity 004 \\
                    --at 2026-03-05T15:38:48Z --replica scod/ --json
                """
        ),
        "help.scod.fetch": Text(
            en: "Downloads replicas or deltas from the directory and imports them.",
            es: "Descarga réplicas o deltas del directorio y los importa.",
            pt: "Baixa réplicas ou deltas do diretório e os importa.",
            fr: "Télécharge des répliques ou des deltas de l'annuaire et les importe."
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
                """,
            pt: """
                Sem --from, continua onde a réplica termina. Cada página é importada ao chegar, de modo
                que um download interrompido continua de onde parou.

                Exemplo:
                  paso scod fetch https://www.codaladi.org/aladi-ws/DeltaWS --daily --into scod/ \\
                    --trust ancoras-scod/ --tls-trust ancoras-web/
                """,
            fr: """
                Sans --from, reprend là où la réplique se termine. Chaque page est importée à son
                arrivée, si bien qu'un téléchargement interrompu reprend là où il s'est arrêté.

                Exemple :
                  paso scod fetch https://www.codaladi.org/aladi-ws/DeltaWS --daily --into scod/ \\
                    --trust ancres-scod/ --tls-trust ancres-web/
                """
        ),
        "help.scod.draft": Text(
            en: "Makes a signed replica of a table, for tests and demonstrations.",
            es: "Hace una réplica firmada a partir de una tabla, para pruebas y demostraciones.",
            pt: "Faz uma réplica assinada a partir de uma tabela, para testes e demonstrações.",
            fr: "Établit une réplique signée à partir d'une table, pour tests et démonstrations."
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
                """,
            pt: """
                É a nossa leitura do formato, nunca um arquivo do próprio diretório. A tabela:

                  kind,country,entity,entity-name,name,certificate,time,situation,status
                  authority,AR,,,,ca.pem,,,
                  official,AR,004,Câmara de Exemplo,,funcionario.pem,,,

                Campos vazios: nome e hora do certificado, Habilitado, Activo. --crl acrescenta o que
                uma lista revoga.

                Exemplo:
                  paso scod draft funcionarios.csv --crl ca.crl --key scod.key --signer scod.pem -o replica.xml
                """,
            fr: """
                C'est notre lecture du format, jamais un fichier de l'annuaire lui-même. La table :

                  kind,country,entity,entity-name,name,certificate,time,situation,status
                  authority,AR,,,,ca.pem,,,
                  official,AR,004,Chambre d'exemple,,fonctionnaire.pem,,,

                Champs vides : nom et heure du certificat, Habilitado, Activo. --crl ajoute ce que
                révoque une liste.

                Exemple :
                  paso scod draft fonctionnaires.csv --crl ca.crl --key scod.key --signer scod.pem -o replica.xml
                """
        ),
        "help.scod.stand-in": Text(
            en: "Answers as the directory's services would, for tests of integrators.",
            es: "Responde como lo harían los servicios del directorio, para pruebas de integradores.",
            pt: "Responde como o fariam os serviços do diretório, para testes de integradores.",
            fr: "Répond comme le feraient les services de l'annuaire, pour les tests d'intégrateurs."
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
                """,
            pt: """
                HTTP sem cifra nesta máquina: POST /aladi-ws/ValidacionWS responde a partir de uma
                réplica, na ordem documentada; com --table, POST /aladi-ws/DeltaWS dá páginas assinadas.

                Exemplo:
                  paso scod stand-in --replica scod/ --port 8480 --user aduana --password-file senha
                """,
            fr: """
                HTTP en clair sur cette machine : POST /aladi-ws/ValidacionWS répond à partir d'une
                réplique, dans l'ordre documenté ; avec --table, POST /aladi-ws/DeltaWS donne des pages
                signées.

                Exemple :
                  paso scod stand-in --replica scod/ --port 8480 --user douane --password-file motdepasse
                """
        ),
    ]
}
