extension Catalogue {
    /// Codes of pull and of two-way exchanges on the wire.
    static let as4Pull: [Explanation] = [
        Explanation(
            "AS4-120",
            what: Text(
                en: "The pull request names the channel “{mpc}”, from which this partner may not pull.",
                es: "La solicitud de retiro nombra el canal «{mpc}», del que este socio no puede retirar.",
                pt: "O pedido de retirada nomeia o canal “{mpc}”, do qual este parceiro não pode retirar.",
                fr: "La demande de retrait nomme le canal « {mpc} », dont ce partenaire ne peut rien retirer."
            ),
            remedy: Text(
                en: "Compare “{mpc}” with mpc in the partner's file; a channel belongs to one partner.",
                es: "Compare «{mpc}» con mpc en el archivo del socio; un canal pertenece a un solo socio.",
                pt: "Compare “{mpc}” com mpc no arquivo do parceiro; um canal pertence a um só parceiro.",
                fr:
                    "Comparez « {mpc} » avec mpc dans le fichier du partenaire ; un canal appartient à un seul partenaire."
            )
        ),
        Explanation(
            "AS4-121",
            what: Text(
                en: "The pull request names the default channel, which is never pulled from.",
                es: "La solicitud de retiro nombra el canal por defecto, del que nunca se retira.",
                pt: "O pedido de retirada nomeia o canal padrão, do qual nunca se retira.",
                fr: "La demande de retrait nomme le canal par défaut, dont on ne retire jamais rien."
            ),
            remedy: Text(
                en: "Agree on a channel of its own (mpc) with the partner.",
                es: "Acuerde con el socio un canal propio (mpc).",
                pt: "Combine com o parceiro um canal próprio (mpc).",
                fr: "Convenez avec le partenaire d'un canal qui lui soit propre (mpc)."
            )
        ),
        Explanation(
            "AS4-122",
            what: Text(
                en: "The second message of a two-way exchange does not fit the first: {element}.",
                es: "El segundo mensaje de un intercambio de ida y vuelta no corresponde al primero: {element}.",
                pt: "A segunda mensagem de um intercâmbio de ida e volta não corresponde à primeira: {element}.",
                fr: "Le second message d'un échange aller-retour ne correspond pas au premier : {element}."
            ),
            remedy: Text(
                en: "The sender must repeat RefToMessageId and ConversationId, and reverse parties, roles and corners.",
                es: "El remitente debe repetir RefToMessageId y ConversationId, e invertir partes, roles y extremos.",
                pt: "O remetente deve repetir RefToMessageId e ConversationId, e inverter partes, papéis e extremos.",
                fr:
                    "L'expéditeur doit reprendre RefToMessageId et ConversationId, et inverser parties, rôles et extrémités."
            )
        ),
        Explanation(
            "AS4-123",
            what: Text(
                en: "The pull request refers to another message, which means nothing.",
                es: "La solicitud de retiro se refiere a otro mensaje, lo que no significa nada.",
                pt: "O pedido de retirada refere-se a outra mensagem, o que nada significa.",
                fr: "La demande de retrait se réfère à un autre message, ce qui ne signifie rien."
            ),
            remedy: Text(
                en: "Nothing to do: it was served. The partner may leave RefToMessageId out.",
                es: "Nada que hacer: se atendió. El socio puede omitir RefToMessageId.",
                pt: "Nada a fazer: foi atendido. O parceiro pode omitir RefToMessageId.",
                fr: "Rien à faire : elle a été servie. Le partenaire peut omettre RefToMessageId."
            )
        ),
        Explanation(
            "AS4-124",
            what: Text(
                en: "The pulled message is of the channel “{mpc}”, but “{asked}” was asked for.",
                es: "El mensaje retirado es del canal «{mpc}», pero se pidió «{asked}».",
                pt: "A mensagem retirada é do canal “{mpc}”, mas pediu-se “{asked}”.",
                fr: "Le message retiré est du canal « {mpc} », alors que « {asked} » était demandé."
            ),
            remedy: Text(
                en: "Compare pull-mpc with the channel that the partner uses for us.",
                es: "Compare pull-mpc con el canal que el socio usa para nosotros.",
                pt: "Compare pull-mpc com o canal que o parceiro usa para nós.",
                fr: "Comparez pull-mpc avec le canal que le partenaire utilise pour nous."
            )
        ),
        Explanation(
            "AS4-125",
            what: Text(
                en: "The receipt holds something beside the references that it confirms.",
                es: "El acuse contiene algo además de las referencias que confirma.",
                pt: "O recibo contém algo além das referências que confirma.",
                fr: "L'accusé contient autre chose que les références qu'il confirme."
            ),
            remedy: Text(
                en: "Nothing to do: it is signed, and proves nothing more.",
                es: "Nada que hacer: está firmado y no prueba nada más.",
                pt: "Nada a fazer: está assinado e nada mais prova.",
                fr: "Rien à faire : c'est signé et ne prouve rien de plus."
            )
        ),
        Explanation(
            "AS4-126",
            what: Text(
                en: "The message demands that the header block {feature} be understood, which Paso does not know.",
                es: "El mensaje exige entender el bloque de encabezado {feature}, que Paso no conoce.",
                pt: "A mensagem exige entender o bloco de cabeçalho {feature}, que o Paso não conhece.",
                fr: "Le message exige que le bloc d'en-tête {feature} soit compris, et Paso ne le connaît pas."
            ),
            remedy: Text(
                en: "Ask the sender to leave {feature} out, or its mustUnderstand.",
                es: "Pida al remitente que omita {feature} o su mustUnderstand.",
                pt: "Peça ao remetente que omita {feature} ou seu mustUnderstand.",
                fr: "Demandez à l'expéditeur d'omettre {feature}, ou son mustUnderstand."
            )
        ),
        Explanation(
            "AS4-127",
            what: Text(
                en: "The envelope is of another SOAP version ({namespace}); AS4 has 1.2.",
                es: "El sobre es de otra versión de SOAP ({namespace}); AS4 usa la 1.2.",
                pt: "O envelope é de outra versão de SOAP ({namespace}); o AS4 usa a 1.2.",
                fr: "L'enveloppe est d'une autre version de SOAP ({namespace}) ; AS4 emploie la 1.2."
            ),
            remedy: Text(
                en: "The sender must use SOAP 1.2.",
                es: "El remitente debe usar SOAP 1.2.",
                pt: "O remetente deve usar SOAP 1.2.",
                fr: "L'expéditeur doit employer SOAP 1.2."
            )
        ),
    ]

    /// Codes of partners that pull from us, or that we pull from.
    static let gatewayPull: [Explanation] = [
        Explanation(
            "GAT-400",
            what: Text(
                en: "The partner pulls or is pulled from, but no channel is named.",
                es: "El socio retira o se retira de él, pero no se nombra ningún canal.",
                pt: "O parceiro retira ou se retira dele, mas nenhum canal é nomeado.",
                fr: "Le partenaire retire ou l'on retire chez lui, mais aucun canal n'est nommé."
            ),
            remedy: Text(
                en: "Write mpc where send-by is pull, and pull-mpc where receive-by is pull.",
                es: "Escriba mpc si send-by es pull, y pull-mpc si receive-by es pull.",
                pt: "Escreva mpc se send-by for pull, e pull-mpc se receive-by for pull.",
                fr: "Indiquez mpc si send-by vaut pull, et pull-mpc si receive-by vaut pull."
            )
        ),
        Explanation(
            "GAT-401",
            what: Text(
                en:
                    "The channel “{mpc}” cannot be pulled from: it is the default channel, or another partner's ({other}).",
                es: "Del canal «{mpc}» no se puede retirar: es el canal por defecto o de otro socio ({other}).",
                pt: "Do canal “{mpc}” não se pode retirar: é o canal padrão ou de outro parceiro ({other}).",
                fr:
                    "On ne peut rien retirer du canal « {mpc} » : c'est le canal par défaut ou celui d'un autre partenaire ({other})."
            ),
            remedy: Text(
                en: "Give each partner a channel of its own.",
                es: "Dé a cada socio un canal propio.",
                pt: "Dê a cada parceiro um canal próprio.",
                fr: "Donnez à chaque partenaire un canal qui lui soit propre."
            )
        ),
        Explanation(
            "GAT-402",
            what: Text(
                en: "The partner did not pull the message in time.",
                es: "El socio no retiró el mensaje a tiempo.",
                pt: "O parceiro não retirou a mensagem a tempo.",
                fr: "Le partenaire n'a pas retiré le message à temps."
            ),
            remedy: Text(
                en: "Ask the partner whether it pulls from its channel, then retry or discard.",
                es: "Pregunte al socio si retira de su canal; luego reintente o descarte.",
                pt: "Pergunte ao parceiro se ele retira de seu canal; depois tente de novo ou descarte.",
                fr: "Demandez au partenaire s'il retire les messages de son canal, puis réessayez ou abandonnez."
            )
        ),
        Explanation(
            "GAT-403",
            what: Text(
                en: "The partner {party} answered a pull request with an error: {says}.",
                es: "El socio {party} respondió a una solicitud de retiro con un error: {says}.",
                pt: "O parceiro {party} respondeu a um pedido de retirada com um erro: {says}.",
                fr: "Le partenaire {party} a répondu à une demande de retrait par une erreur : {says}."
            ),
            remedy: Text(
                en: "Compare pull-mpc and the signing certificate with the partner; it is asked again by itself.",
                es: "Compare pull-mpc y el certificado de firma con el socio; se pregunta de nuevo automáticamente.",
                pt:
                    "Compare pull-mpc e o certificado de assinatura com o parceiro; pergunta-se de novo automaticamente.",
                fr:
                    "Comparez pull-mpc et le certificat de signature avec le partenaire ; la demande est répétée automatiquement."
            )
        ),
        Explanation(
            "GAT-404",
            what: Text(
                en: "The partner {party} gave no usable answer to a pull request ({cause}).",
                es: "El socio {party} no dio una respuesta utilizable a una solicitud de retiro ({cause}).",
                pt: "O parceiro {party} não deu resposta utilizável a um pedido de retirada ({cause}).",
                fr: "Le partenaire {party} n'a donné aucune réponse utilisable à une demande de retrait ({cause})."
            ),
            remedy: Text(
                en: "Look up {cause}; the journal holds what came instead. It is asked again by itself.",
                es:
                    "Consulte {cause}; el diario guarda lo que llegó en su lugar. Se pregunta de nuevo automáticamente.",
                pt: "Consulte {cause}; o diário guarda o que veio em seu lugar. Pergunta-se de novo automaticamente.",
                fr:
                    "Consultez {cause} ; le journal garde ce qui est venu à la place. La demande est répétée automatiquement."
            )
        ),
        Explanation(
            "GAT-405",
            what: Text(
                en: "A receipt that was posted to us is for no message that is known here ({message}).",
                es: "Un acuse que nos enviaron no es de ningún mensaje conocido aquí ({message}).",
                pt: "Um recibo que nos enviaram não é de nenhuma mensagem conhecida aqui ({message}).",
                fr: "Un accusé qui nous a été envoyé ne concerne aucun message connu ici ({message})."
            ),
            remedy: Text(
                en: "Ask the partner which message it means; it is kept in the journal.",
                es: "Pregunte al socio a qué mensaje se refiere; queda en el diario.",
                pt: "Pergunte ao parceiro a que mensagem se refere; fica no diário.",
                fr: "Demandez au partenaire de quel message il s'agit ; le journal le garde."
            )
        ),
        Explanation(
            "GAT-406",
            what: Text(
                en: "The partner did not take our receipt (HTTP {status}).",
                es: "El socio no aceptó nuestro acuse (HTTP {status}).",
                pt: "O parceiro não aceitou nosso recibo (HTTP {status}).",
                fr: "Le partenaire n'a pas accepté notre accusé (HTTP {status})."
            ),
            remedy: Text(
                en: "It is posted again by itself. If it lasts, ask the partner for its log.",
                es: "Se envía de nuevo automáticamente. Si persiste, pida al socio su registro.",
                pt: "É enviado de novo automaticamente. Se persistir, peça ao parceiro seu registro.",
                fr: "Il est renvoyé automatiquement. Si cela dure, demandez au partenaire son journal."
            )
        ),
    ]
}
