extension Catalogue {
    /// Codes of ebMS 3.0 Part 2 that partners and intermediaries may send: multihop, bundling, split and join.
    static let ebMSAdvanced: [Explanation] = [
        Explanation(
            "EBMS:0020",
            what: Text(
                en: "An intermediary could not route the message.",
                es: "Un intermediario no pudo encaminar el mensaje.",
                pt: "Um intermediário não pôde encaminhar a mensagem.",
                fr: "Un intermédiaire n'a pas pu acheminer le message."
            ),
            remedy: Self.ebMSHopRemedy
        ),
        Explanation(
            "EBMS:0021",
            what: Text(
                en: "The channel of an intermediary is full.",
                es: "El canal de un intermediario está lleno.",
                pt: "O canal de um intermediário está cheio.",
                fr: "Le canal d'un intermédiaire est plein."
            ),
            remedy: Self.ebMSHopRemedy
        ),
        Explanation(
            "EBMS:0022",
            what: Text(
                en: "An intermediary stopped keeping the message: nobody took it in time.",
                es: "Un intermediario dejó de guardar el mensaje: nadie lo retiró a tiempo.",
                pt: "Um intermediário deixou de guardar a mensagem: ninguém a retirou a tempo.",
                fr: "Un intermédiaire ne garde plus le message : personne ne l'a retiré à temps."
            ),
            remedy: Self.ebMSHopRemedy
        ),
        Explanation(
            "EBMS:0023",
            what: Text(
                en: "An intermediary found the message expired.",
                es: "Un intermediario encontró vencido el mensaje.",
                pt: "Um intermediário encontrou a mensagem vencida.",
                fr: "Un intermédiaire a trouvé le message expiré."
            ),
            remedy: Self.ebMSHopRemedy
        ),
        Explanation(
            "EBMS:0030",
            what: Text(
                en: "The messages of a bundle do not fit together.",
                es: "Los mensajes de un paquete no son compatibles entre sí.",
                pt: "As mensagens de um pacote não combinam entre si.",
                fr: "Les messages d'un lot ne vont pas ensemble."
            ),
            remedy: Self.ebMSBundleRemedy
        ),
        Explanation(
            "EBMS:0031",
            what: Text(
                en: "Another message of the same bundle failed.",
                es: "Falló otro mensaje del mismo paquete.",
                pt: "Outra mensagem do mesmo pacote falhou.",
                fr: "Un autre message du même lot a échoué."
            ),
            remedy: Self.ebMSBundleRemedy
        ),
        Explanation(
            "EBMS:0040",
            what: Text(
                en: "The fragment belongs to a group that was rejected before.",
                es: "El fragmento pertenece a un grupo rechazado antes.",
                pt: "O fragmento pertence a um grupo recusado antes.",
                fr: "Le fragment appartient à un groupe déjà rejeté."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0041",
            what: Text(
                en: "Several fragments of the group state the message size.",
                es: "Varios fragmentos del grupo indican el tamaño del mensaje.",
                pt: "Vários fragmentos do grupo indicam o tamanho da mensagem.",
                fr: "Plusieurs fragments du groupe indiquent la taille du message."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0042",
            what: Text(
                en: "Several fragments of the group state the fragment count.",
                es: "Varios fragmentos del grupo indican el número de fragmentos.",
                pt: "Vários fragmentos do grupo indicam o número de fragmentos.",
                fr: "Plusieurs fragments du groupe indiquent le nombre de fragments."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0043",
            what: Text(
                en: "Several fragments of the group hold a message header.",
                es: "Varios fragmentos del grupo contienen un encabezado de mensaje.",
                pt: "Vários fragmentos do grupo contêm um cabeçalho de mensagem.",
                fr: "Plusieurs fragments du groupe contiennent un en-tête de message."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0044",
            what: Text(
                en: "Several fragments of the group state the action.",
                es: "Varios fragmentos del grupo indican la acción.",
                pt: "Vários fragmentos do grupo indicam a ação.",
                fr: "Plusieurs fragments du groupe indiquent l'action."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0045",
            what: Text(
                en: "Several fragments of the group describe the compression.",
                es: "Varios fragmentos del grupo describen la compresión.",
                pt: "Vários fragmentos do grupo descrevem a compressão.",
                fr: "Plusieurs fragments du groupe décrivent la compression."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0046",
            what: Text(
                en: "The same fragment came twice under different identifiers.",
                es: "El mismo fragmento llegó dos veces con identificadores distintos.",
                pt: "O mesmo fragmento chegou duas vezes com identificadores diferentes.",
                fr: "Le même fragment est arrivé deux fois sous des identifiants différents."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0047",
            what: Text(
                en: "The fragment is not built as the standard has it.",
                es: "El fragmento no está construido como pide la norma.",
                pt: "O fragmento não está construído como a norma exige.",
                fr: "Le fragment n'est pas construit comme le veut la norme."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0048",
            what: Text(
                en: "The number of the fragment is out of range.",
                es: "El número del fragmento está fuera de rango.",
                pt: "O número do fragmento está fora do intervalo.",
                fr: "Le numéro du fragment est hors limites."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0049",
            what: Text(
                en: "The fragment count is less than a fragment number that came.",
                es: "El total de fragmentos es menor que un número recibido.",
                pt: "O total de fragmentos é menor que um número recebido.",
                fr: "Le nombre de fragments est inférieur à un numéro reçu."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0050",
            what: Text(
                en: "A fragment is longer than agreed.",
                es: "Un fragmento supera el tamaño acordado.",
                pt: "Um fragmento excede o tamanho combinado.",
                fr: "Un fragment dépasse la taille convenue."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0051",
            what: Text(
                en: "Not all fragments came in time.",
                es: "No llegaron todos los fragmentos a tiempo.",
                pt: "Nem todos os fragmentos chegaram a tempo.",
                fr: "Tous les fragments ne sont pas arrivés à temps."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0052",
            what: Text(
                en: "The properties of the fragment do not match the message.",
                es: "Las propiedades del fragmento no coinciden con el mensaje.",
                pt: "As propriedades do fragmento não coincidem com a mensagem.",
                fr: "Les propriétés du fragment ne correspondent pas au message."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0053",
            what: Text(
                en: "The header of a fragment does not match the joined message.",
                es: "El encabezado de un fragmento no coincide con el mensaje reunido.",
                pt: "O cabeçalho de um fragmento não coincide com a mensagem reunida.",
                fr: "L'en-tête d'un fragment ne correspond pas au message reconstitué."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0054",
            what: Text(
                en: "The receiver has no room for the joined message.",
                es: "El receptor no tiene espacio para el mensaje reunido.",
                pt: "O receptor não tem espaço para a mensagem reunida.",
                fr: "Le récepteur n'a pas la place pour le message reconstitué."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0055",
            what: Text(
                en: "The joined message could not be decompressed.",
                es: "No se pudo descomprimir el mensaje reunido.",
                pt: "Não foi possível descompactar a mensagem reunida.",
                fr: "Le message reconstitué n'a pas pu être décompressé."
            ),
            remedy: Self.ebMSFragmentRemedy
        ),
        Explanation(
            "EBMS:0060",
            what: Text(
                en: "The answer comes by another exchange pattern than asked for.",
                es: "La respuesta llega por un patrón de intercambio distinto del pedido.",
                pt: "A resposta chega por outro padrão de intercâmbio que o pedido.",
                fr: "La réponse vient par un autre schéma d'échange que celui demandé."
            ),
            remedy: Text(
                en: "Compare the exchange pattern of both sides' agreements.",
                es: "Compare el patrón de intercambio de ambos acuerdos.",
                pt: "Compare o padrão de intercâmbio dos dois acordos.",
                fr: "Comparez le schéma d'échange des accords des deux côtés."
            )
        ),
    ]

    /// Errors of intermediaries.
    private static let ebMSHopRemedy = Text(
        en: "Ask the operator of the intermediary, and the partner whether it takes its messages.",
        es: "Pregunte al operador del intermediario, y al socio si retira sus mensajes.",
        pt: "Pergunte ao operador do intermediário, e ao parceiro se ele retira suas mensagens.",
        fr: "Interrogez l'exploitant de l'intermédiaire, et le partenaire s'il retire ses messages."
    )

    /// Errors of bundles.
    private static let ebMSBundleRemedy = Text(
        en: "Agree with the partner that each message travels alone; Paso bundles nothing.",
        es: "Acuerde con el socio que cada mensaje viaje solo; Paso no agrupa nada.",
        pt: "Combine com o parceiro que cada mensagem viaje sozinha; o Paso não agrupa nada.",
        fr: "Convenez avec le partenaire que chaque message voyage seul ; Paso ne regroupe rien."
    )

    /// Errors of fragments.
    private static let ebMSFragmentRemedy = Text(
        en: "Agree with the partner on messages in one piece; Paso neither splits nor joins.",
        es: "Acuerde con el socio mensajes de una sola pieza; Paso no divide ni reúne.",
        pt: "Combine com o parceiro mensagens inteiras; o Paso não divide nem reúne.",
        fr: "Convenez avec le partenaire de messages d'un seul tenant ; Paso ne fragmente ni ne reconstitue."
    )
}
