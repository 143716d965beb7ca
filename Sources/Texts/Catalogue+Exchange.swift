extension Catalogue {
    /// Codes of the Exchange module.
    static let exchange: [Explanation] = exchangeDelivery + exchangeAdmission

    /// Of identities, deliveries, statuses and answers.
    private static let exchangeDelivery: [Explanation] = [
        Explanation(
            "EXC-001",
            what: Text(
                en: "The {type} “{text}” is not well-formed.",
                es: "El identificador {type} «{text}» no está bien formado.",
                pt: "O identificador {type} “{text}” não está bem formado.",
                fr: "L'identifiant {type} « {text} » n'est pas bien formé."
            ),
            remedy: Text(
                en: "Use visible ASCII characters within the length that the documentation of {type} gives.",
                es: "Use caracteres ASCII visibles y la longitud que indica la documentación de {type}.",
                pt: "Use caracteres ASCII visíveis, no comprimento que a documentação de {type} indica.",
                fr: "Utilisez des caractères ASCII visibles, dans la longueur qu'indique la documentation de {type}."
            )
        ),
        Explanation(
            "EXC-002",
            what: Text(
                en: "An event of the journal cannot be read.",
                es: "Un evento del diario no se puede leer.",
                pt: "Um evento do diário não pode ser lido.",
                fr: "Un événement du journal est illisible."
            ),
            remedy: Text(
                en:
                    "The database is damaged or was written by a newer version: restore the backup or start the version that wrote it.",
                es:
                    "La base de datos está dañada o la escribió una versión más nueva: restaure la copia de seguridad o inicie la versión que la escribió.",
                pt:
                    "O banco de dados está danificado ou foi escrito por uma versão mais nova: restaure a cópia de segurança ou inicie a versão que o escreveu.",
                fr:
                    "La base de données est endommagée ou a été écrite par une version plus récente : restaurez la sauvegarde, ou démarrez la version qui l'a écrite."
            )
        ),
        Explanation(
            "EXC-010",
            what: Text(
                en: "The delivery is not parked or rejected, so there is nothing to retry or discard.",
                es: "La entrega no está detenida ni rechazada: no hay nada que reintentar ni descartar.",
                pt: "A entrega não está retida nem rejeitada: não há nada a tentar de novo nem a descartar.",
                fr:
                    "La remise n'est ni en attente d'un opérateur ni rejetée : il n'y a rien à réessayer ni à abandonner."
            ),
            remedy: Text(
                en: "Look at its state; only parked and rejected deliveries take this command.",
                es: "Consulte su estado; solo las entregas detenidas o rechazadas admiten esta orden.",
                pt: "Consulte seu estado; somente entregas retidas ou rejeitadas admitem este comando.",
                fr:
                    "Consultez son état ; seules les remises en attente d'un opérateur ou rejetées admettent cette commande."
            )
        ),
        Explanation(
            "EXC-011",
            what: Text(
                en: "Too many attempts to send ended with a vanished worker.",
                es: "Demasiados intentos de envío terminaron porque desapareció el proceso que los hacía.",
                pt: "Demasiadas tentativas de envio terminaram porque o processo que as fazia desapareceu.",
                fr: "Trop de tentatives d'envoi se sont terminées par la disparition du processus qui les faisait."
            ),
            remedy: Text(
                en: "Look for crashes of the gateway in its log; then retry the delivery.",
                es: "Busque caídas del gateway en su registro; después reintente la entrega.",
                pt: "Procure quedas do gateway em seu registro; depois tente de novo a entrega.",
                fr:
                    "Cherchez dans le journal de la passerelle si elle s'est arrêtée brutalement ; puis réessayez la remise."
            )
        ),
        Explanation(
            "EXC-020",
            what: Text(
                en: "A message with the same MessageId but other content was received before.",
                es: "Ya se recibió un mensaje con el mismo MessageId y otro contenido.",
                pt: "Já foi recebida uma mensagem com o mesmo MessageId e outro conteúdo.",
                fr: "Un message de même MessageId mais d'un autre contenu a déjà été reçu."
            ),
            remedy: Text(
                en: "The sender must use a new MessageId for a new message; what was received first stays.",
                es: "El remitente debe usar un MessageId nuevo para un mensaje nuevo; lo recibido primero se conserva.",
                pt:
                    "O remetente deve usar um MessageId novo para uma mensagem nova; o que foi recebido primeiro permanece.",
                fr:
                    "L'expéditeur doit utiliser un nouveau MessageId pour un nouveau message ; ce qui a été reçu d'abord reste."
            )
        ),
        Explanation(
            "EXC-021",
            what: Text(
                en: "The exchange is known with another document.",
                es: "El intercambio ya se conoce con otro documento.",
                pt: "O intercâmbio já é conhecido com outro documento.",
                fr: "L'échange est déjà connu avec un autre document."
            ),
            remedy: Text(
                en: "The sender must use a new tracking identifier for another document.",
                es: "El remitente debe usar otro identificador de seguimiento para otro documento.",
                pt: "O remetente deve usar outro identificador de rastreamento para outro documento.",
                fr: "L'expéditeur doit utiliser un autre identifiant de suivi pour un autre document."
            )
        ),
        Explanation(
            "EXC-030",
            what: Text(
                en: "The document cannot be treated so in its present state.",
                es: "El documento no admite esa operación en su estado actual.",
                pt: "O documento não admite essa operação em seu estado atual.",
                fr: "Le document n'admet pas cette opération dans son état actuel."
            ),
            remedy: Text(
                en:
                    "Look at its state: only offered documents can be acknowledged or refused, only held, waiting or refused ones released or discarded.",
                es:
                    "Consulte su estado: solo se confirman o rechazan los documentos ofrecidos; solo se liberan o descartan los retenidos, en espera o rechazados.",
                pt:
                    "Consulte seu estado: só se confirmam ou recusam documentos oferecidos; só se liberam ou descartam os suspensos, em espera ou recusados.",
                fr:
                    "Consultez son état : seuls les documents offerts peuvent être confirmés ou refusés ; seuls les documents retenus, en attente ou refusés peuvent être libérés ou abandonnés."
            )
        ),
        Explanation(
            "EXC-040",
            what: Text(
                en: "The status does not come from the gateway that received the document.",
                es: "El estado no proviene del gateway que recibió el documento.",
                pt: "A situação não provém do gateway que recebeu o documento.",
                fr: "Le statut ne provient pas de la passerelle qui a reçu le document."
            ),
            remedy: Text(
                en:
                    "Only the recipient gateway of an exchange may report on it; ask the partner to check its configuration.",
                es:
                    "Solo el gateway destinatario de un intercambio puede informar sobre él; pida al socio que revise su configuración.",
                pt:
                    "Somente o gateway destinatário de um intercâmbio pode informar sobre ele; peça ao parceiro que verifique sua configuração.",
                fr:
                    "Seule la passerelle destinataire d'un échange peut en rendre compte ; demandez au partenaire de vérifier sa configuration."
            )
        ),
        Explanation(
            "EXC-041",
            what: Text(
                en: "The status has no valid sequence number.",
                es: "El estado no tiene un número de secuencia válido.",
                pt: "A situação não tem um número de sequência válido.",
                fr: "Le statut n'a pas de numéro de séquence valide."
            ),
            remedy: Text(
                en: "The recipient must number its statuses from 1.",
                es: "El destinatario debe numerar sus estados a partir de 1.",
                pt: "O destinatário deve numerar suas situações a partir de 1.",
                fr: "Le destinataire doit numéroter ses statuts à partir de 1."
            )
        ),
        Explanation(
            "EXC-042",
            what: Text(
                en: "A status with the same sequence number but other content was received before.",
                es: "Ya se recibió un estado con el mismo número de secuencia y otro contenido.",
                pt: "Já foi recebida uma situação com o mesmo número de sequência e outro conteúdo.",
                fr: "Un statut de même numéro de séquence mais d'un autre contenu a déjà été reçu."
            ),
            remedy: Text(
                en: "Ask the partner which one holds; the first one stays in force.",
                es: "Pregunte al socio cuál vale; sigue vigente el primero.",
                pt: "Pergunte ao parceiro qual vale; a primeira continua em vigor.",
                fr: "Demandez au partenaire lequel vaut ; le premier reste en vigueur."
            )
        ),
        Explanation(
            "EXC-043",
            what: Text(
                en: "The exchange has more statuses than are accepted.",
                es: "El intercambio tiene más estados de los que se aceptan.",
                pt: "O intercâmbio tem mais situações do que se aceitam.",
                fr: "L'échange a plus de statuts qu'il n'en est accepté."
            ),
            remedy: Text(
                en: "Ask the partner to stop repeating statuses.",
                es: "Pida al socio que deje de repetir estados.",
                pt: "Peça ao parceiro que deixe de repetir situações.",
                fr: "Demandez au partenaire de cesser de répéter des statuts."
            )
        ),
        Explanation(
            "EXC-044",
            what: Text(
                en: "The status message cannot be read.",
                es: "El mensaje de estado no se puede leer.",
                pt: "A mensagem de situação não pode ser lida.",
                fr: "Le message de statut est illisible."
            ),
            remedy: Text(
                en: "The partner must send the format paso/status/1; ask it for its version of Paso.",
                es: "El socio debe enviar el formato paso/status/1; pregúntele qué versión de Paso usa.",
                pt: "O parceiro deve enviar o formato paso/status/1; pergunte-lhe que versão do Paso usa.",
                fr:
                    "Le partenaire doit envoyer le format paso/status/1 ; demandez-lui quelle version de Paso il utilise."
            )
        ),
        Explanation(
            "EXC-045",
            what: Text(
                en: "“{decision}” is no complete decision.",
                es: "«{decision}» no es una decisión completa.",
                pt: "“{decision}” não é uma decisão completa.",
                fr: "« {decision} » n'est pas une décision complète."
            ),
            remedy: Text(
                en: "Use accepted, utilised, partly-utilised with quantities, or rejected or cancelled with a reason.",
                es: "Use accepted, utilised, partly-utilised con cantidades, o rejected o cancelled con un motivo.",
                pt: "Use accepted, utilised, partly-utilised com quantidades, ou rejected ou cancelled com um motivo.",
                fr:
                    "Utilisez accepted, utilised, partly-utilised avec des quantités, ou rejected ou cancelled avec un motif."
            )
        ),
        Explanation(
            "EXC-046",
            what: Text(
                en: "The answer “{decision}” cannot follow “{earlier}”.",
                es: "La respuesta «{decision}» no puede seguir a «{earlier}».",
                pt: "A resposta “{decision}” não pode seguir “{earlier}”.",
                fr: "La réponse « {decision} » ne peut pas suivre « {earlier} »."
            ),
            remedy: Text(
                en: "See which answer is in force with paso show; the order of answers stands in Docs/states.md.",
                es: "Vea qué respuesta está vigente con paso show; el orden de las respuestas está en Docs/states.md.",
                pt: "Veja com paso show qual resposta está em vigor; a ordem das respostas está em Docs/states.md.",
                fr:
                    "Voyez avec paso show quelle réponse est en vigueur ; l'ordre des réponses figure dans Docs/states.md."
            )
        ),
        Explanation(
            "EXC-047",
            what: Text(
                en: "The answer says that less was used than an earlier one said.",
                es: "La respuesta indica que se utilizó menos que lo que indicó una anterior.",
                pt: "A resposta diz que se utilizou menos do que disse uma anterior.",
                fr: "La réponse dit qu'il a été utilisé moins que ne le disait une réponse antérieure."
            ),
            remedy: Text(
                en: "Give for each item what was used until now, not what was added; correct a mistake by a rejection.",
                es: "Indique por ítem lo utilizado hasta ahora, no lo agregado; corrija un error con un rechazo.",
                pt:
                    "Indique por item o que foi utilizado até agora, não o que se acrescentou; corrija um erro com uma rejeição.",
                fr:
                    "Indiquez par article ce qui a été utilisé jusqu'à présent, non ce qui s'y est ajouté ; corrigez une erreur par un rejet."
            )
        ),
        Explanation(
            "EXC-048",
            what: Text(
                en: "The certificate has no item {item} of which {value} {unit} could be used.",
                es: "El certificado no tiene un ítem {item} del que se pueda utilizar {value} {unit}.",
                pt: "O certificado não tem um item {item} do qual se possa utilizar {value} {unit}.",
                fr: "Le certificat n'a pas d'article {item} dont {value} {unit} puisse être utilisé."
            ),
            remedy: Text(
                en: "Name items by their number in the certificate, and no more than it certifies, in its unit.",
                es: "Nombre los ítems por su número en el certificado, y no más de lo que certifica, en su unidad.",
                pt: "Nomeie os itens por seu número no certificado, e não mais do que ele certifica, em sua unidade.",
                fr:
                    "Désignez les articles par leur numéro dans le certificat, et pas plus qu'il n'en certifie, dans son unité."
            )
        ),
    ]
}
