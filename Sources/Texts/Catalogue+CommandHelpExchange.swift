extension Catalogue {
    /// Help of the commands that hand in, take out, answer, look up and decide.
    static let commandHelpExchangeTexts: [String: Text] = [
        "help.send": Text(
            en: "Hands a document in to the own gateway.",
            es: "Entrega un documento a la pasarela propia.",
            pt: "Apresenta um documento ao próprio gateway.",
            fr: "Dépose un document auprès de sa propre passerelle."
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
                """,
            pt: """
                Repetir o comando é seguro: o mesmo arquivo recebe a mesma Idempotency-Key, e
                nada é apresentado duas vezes.

                Exemplo:
                  paso send certificado.xml --gateway https://gateway.example:8444 --ca ca.pem --token-file sag.token
                """,
            fr: """
                Répéter la commande est sans danger : le même fichier reçoit la même
                Idempotency-Key, et rien n'est déposé deux fois.

                Exemple :
                  paso send certificat.xml --gateway https://passerelle.example:8444 --ca ca.pem --token-file sag.token
                """
        ),
        "help.inbox": Text(
            en: "Lists what waits for this national system, fetches one item, or takes it.",
            es: "Lista lo que espera a este sistema nacional, obtiene un elemento o lo retira.",
            pt: "Lista o que espera por este sistema nacional, obtém um elemento ou o retira.",
            fr: "Liste ce qui attend ce système national, obtient un élément, ou le retire."
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
                """,
            pt: """
                Obter não altera nada. --ack diz que o elemento foi retirado; depois ele não é
                mais mostrado.

                Exemplos:
                  paso inbox
                  paso inbox 0197… -o certificado.xml          no formato nacional
                  paso inbox 0197… --form original -o original.xml
                  paso inbox 0197… --ack
                """,
            fr: """
                Obtenir ne change rien. --ack dit que l'élément a été retiré ; il n'est ensuite
                plus jamais montré.

                Exemples :
                  paso inbox
                  paso inbox 0197… -o certificat.xml           au format national
                  paso inbox 0197… --form original -o original.xml
                  paso inbox 0197… --ack
                """
        ),
        "help.answer": Text(
            en: "Sends the authority's decision back to the document's sender.",
            es: "Devuelve la decisión de la autoridad al remitente del documento.",
            pt: "Devolve a decisão da autoridade ao remetente do documento.",
            fr: "Renvoie la décision de l'autorité à l'expéditeur du document."
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
                """,
            pt: """
                Uma rejeição precisa de seu motivo.

                Exemplos:
                  paso answer 0197… --decision accepted
                  paso answer 0197… --decision rejected --reason "Falta o nome botânico na linha 2"
                  paso answer 0197… --decision partly-utilised --quantity 1:4500.10:KGM
                """,
            fr: """
                Un rejet a besoin de son motif.

                Exemples :
                  paso answer 0197… --decision accepted
                  paso answer 0197… --decision rejected --reason "Nom botanique absent à la ligne 2"
                  paso answer 0197… --decision partly-utilised --quantity 1:4500.10:KGM
                """
        ),
        "help.show": Text(
            en: "Shows what happened to one document: verdicts, exchanges, events in order.",
            es: "Muestra qué pasó con un documento: veredictos, intercambios, eventos en orden.",
            pt: "Mostra o que aconteceu com um documento: vereditos, intercâmbios, eventos em ordem.",
            fr: "Montre ce qu'il est advenu d'un document : verdicts, échanges, événements dans l'ordre."
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
                """,
            pt: """
                O id pode ser o de um documento, de um intercâmbio ou de uma entrega.

                Exemplo:
                  paso show 0197…
                """,
            fr: """
                L'id peut être celui d'un document, d'un échange ou d'une remise.

                Exemple :
                  paso show 0197…
                """
        ),
        "help.find": Text(
            en: "Finds documents by number, party, state or time.",
            es: "Busca documentos por número, parte, estado o fecha.",
            pt: "Busca documentos por número, parte, estado ou data.",
            fr: "Cherche des documents par numéro, partie, état ou date."
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
                """,
            pt: """
                Termina com 1 se nada coincide.

                Exemplos:
                  paso find --number CL-2026-000123
                  paso find --party paso-PE --since 3d
                """,
            fr: """
                Se termine par 1 si rien ne correspond.

                Exemples :
                  paso find --number CL-2026-000123
                  paso find --party paso-PE --since 3d
                """
        ),
        "help.parked": Text(
            en: "Lists what waits for an operator, and decides about it.",
            es: "Lista lo que espera al operador y decide sobre ello.",
            pt: "Lista o que espera pelo operador e decide a respeito.",
            fr: "Liste ce qui attend un opérateur, et en décide."
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
                """,
            pt: """
                Cada decisão precisa de um motivo; ele fica no diário com o nome de quem decidiu.

                Exemplos:
                  paso parked
                  paso parked retry 0197… --reason "O gateway do Peru voltou"
                  paso parked release 0197… --reason "o antecessor não virá, ver chamado 4711"
                  paso parked discard 0197… --reason "enviado duas vezes por engano"
                """,
            fr: """
                Chaque décision a besoin d'un motif ; il est inscrit au journal avec votre nom.

                Exemples :
                  paso parked
                  paso parked retry 0197… --reason "La passerelle du Pérou est de retour"
                  paso parked release 0197… --reason "le prédécesseur ne viendra pas, voir ticket 4711"
                  paso parked discard 0197… --reason "envoyé deux fois par erreur"
                """
        ),
        "help.parked.list": Text(
            en: "Lists what waits for an operator.",
            es: "Lista lo que espera al operador.",
            pt: "Lista o que espera pelo operador.",
            fr: "Liste ce qui attend un opérateur."
        ),
        "help.parked.list.more": Text(
            en: """
                Example:
                  paso parked list --json
                """,
            es: """
                Ejemplo:
                  paso parked list --json
                """,
            pt: """
                Exemplo:
                  paso parked list --json
                """,
            fr: """
                Exemple :
                  paso parked list --json
                """
        ),
        "help.parked.retry-command": Text(
            en: "Tries it again now.",
            es: "Lo intenta de nuevo ahora.",
            pt: "Tenta de novo agora.",
            fr: "Réessaie maintenant."
        ),
        "help.parked.retry-command.more": Text(
            en: """
                Example:
                  paso parked retry 0197… --reason "Peru's gateway is back"
                """,
            es: """
                Ejemplo:
                  paso parked retry 0197… --reason "La pasarela del Perú volvió"
                """,
            pt: """
                Exemplo:
                  paso parked retry 0197… --reason "O gateway do Peru voltou"
                """,
            fr: """
                Exemple :
                  paso parked retry 0197… --reason "La passerelle du Pérou est de retour"
                """
        ),
        "help.parked.release-command": Text(
            en: "Lets it go on in spite of what held it.",
            es: "Lo deja seguir a pesar de lo que lo retuvo.",
            pt: "Deixa-o prosseguir apesar do que o reteve.",
            fr: "Le laisse continuer malgré ce qui l'a retenu."
        ),
        "help.parked.release-command.more": Text(
            en: """
                Example:
                  paso parked release 0197… --reason "predecessor will not come, see ticket 4711"
                """,
            es: """
                Ejemplo:
                  paso parked release 0197… --reason "el predecesor no llegará, véase la incidencia 4711"
                """,
            pt: """
                Exemplo:
                  paso parked release 0197… --reason "o antecessor não virá, ver chamado 4711"
                """,
            fr: """
                Exemple :
                  paso parked release 0197… --reason "le prédécesseur ne viendra pas, voir ticket 4711"
                """
        ),
        "help.parked.discard-command": Text(
            en: "Gives it up; the document and its events stay.",
            es: "Lo abandona; el documento y sus eventos se conservan.",
            pt: "Abandona-o; o documento e seus eventos são conservados.",
            fr: "L'abandonne ; le document et ses événements sont conservés."
        ),
        "help.parked.discard-command.more": Text(
            en: """
                Example:
                  paso parked discard 0197… --reason "sent twice by mistake"
                """,
            es: """
                Ejemplo:
                  paso parked discard 0197… --reason "enviado dos veces por error"
                """,
            pt: """
                Exemplo:
                  paso parked discard 0197… --reason "enviado duas vezes por engano"
                """,
            fr: """
                Exemple :
                  paso parked discard 0197… --reason "envoyé deux fois par erreur"
                """
        ),
        "help.journal": Text(
            en: "Shows everything that happened at the gateway, also what belongs to no document.",
            es: "Muestra todo lo que ocurrió en la pasarela, también lo que no pertenece a un documento.",
            pt: "Mostra tudo o que aconteceu no gateway, também o que não pertence a nenhum documento.",
            fr: "Montre tout ce qui s'est passé à la passerelle, y compris ce qui n'appartient à aucun document."
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
                """,
            pt: """
                Aqui estão, em ordem, as solicitações e mensagens recusadas, as configurações carregadas e recusadas,
                os inícios e as paradas.

                Exemplos:
                  paso journal --after 1200
                  paso journal --event RequestRefused --event MessageRefused --json
                """,
            fr: """
                On y trouve, dans l'ordre, les requêtes et messages refusés, les configurations chargées et refusées,
                les démarrages et les arrêts.

                Exemples :
                  paso journal --after 1200
                  paso journal --event RequestRefused --event MessageRefused --json
                """
        ),
    ]
}
