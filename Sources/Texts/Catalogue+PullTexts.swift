extension Catalogue {
    /// Words of pull: keys of a partner's file, the state of a message that was pulled, events.
    static let pullTexts: [String: Text] = [
        "setting.as4.send-by": Text(
            en: "Whether we push our messages to the partner, or it pulls them from its channel (mpc).",
            es: "Si enviamos nuestros mensajes al socio o él los retira de su canal (mpc).",
            pt: "Se enviamos nossas mensagens ao parceiro ou ele as retira de seu canal (mpc).",
            fr: "Si nous poussons nos messages vers le partenaire, ou s'il les retire de son canal (mpc)."
        ),
        "setting.as4.mpc": Text(
            en: "The channel of our messages to this partner; needed where it pulls, and used for no other partner.",
            es: "El canal de nuestros mensajes a este socio; necesario si él los retira, y de ningún otro socio.",
            pt: "O canal de nossas mensagens a este parceiro; necessário se ele as retira, e de nenhum outro parceiro.",
            fr: "Le canal de nos messages vers ce partenaire ; nécessaire s'il les retire, et à lui seul."
        ),
        "setting.as4.receive-by": Text(
            en: "Whether the partner pushes its messages to us, or we pull them from its channels (pull-mpc).",
            es: "Si el socio nos envía sus mensajes o los retiramos de sus canales (pull-mpc).",
            pt: "Se o parceiro nos envia suas mensagens ou se as retiramos de seus canais (pull-mpc).",
            fr: "Si le partenaire nous pousse ses messages, ou si nous les retirons de ses canaux (pull-mpc)."
        ),
        "setting.as4.pull-mpc": Text(
            en: "The partner's channels that we pull from.",
            es: "Los canales del socio de los que retiramos mensajes.",
            pt: "Os canais do parceiro dos quais retiramos mensagens.",
            fr: "Les canaux du partenaire dont nous retirons les messages."
        ),
        "setting.as4.pull-every": Text(
            en: "How often we ask a channel that was empty; after a message we ask again at once.",
            es: "Cada cuánto consultamos un canal vacío; tras un mensaje se consulta de nuevo de inmediato.",
            pt: "De quanto em quanto tempo consultamos um canal vazio; após uma mensagem, consultamos de novo na hora.",
            fr: "À quelle fréquence nous interrogeons un canal vide ; après un message, nous redemandons aussitôt."
        ),
        "state.awaiting-receipt": Text(
            en: "pulled, receipt awaited",
            es: "retirado, a la espera del acuse",
            pt: "retirado, à espera do recibo",
            fr: "retiré, accusé de réception attendu"
        ),
        "event.MessageHandedOut": Text(
            en: "Pulled by the neighbour",
            es: "Retirado por el vecino",
            pt: "Retirado pelo vizinho",
            fr: "Retiré par le voisin"
        ),
        "event.ReceiptReturned": Text(
            en: "Our receipt was taken by the neighbour",
            es: "El vecino recibió nuestro acuse",
            pt: "O vizinho recebeu nosso recibo",
            fr: "Le voisin a pris notre accusé de réception"
        ),
        "event.ReceiptNotReturned": Text(
            en: "The neighbour does not take our receipt",
            es: "El vecino no acepta nuestro acuse",
            pt: "O vizinho não aceita nosso recibo",
            fr: "Le voisin n'accepte pas notre accusé de réception"
        ),
        "event.PullFailed": Text(
            en: "Pulling from the neighbour fails",
            es: "Falla el retiro desde el vecino",
            pt: "A retirada junto ao vizinho falha",
            fr: "Le retrait chez le voisin échoue"
        ),
        "event.PullRestored": Text(
            en: "Pulling from the neighbour works again",
            es: "El retiro desde el vecino vuelve a funcionar",
            pt: "A retirada junto ao vizinho volta a funcionar",
            fr: "Le retrait chez le voisin fonctionne de nouveau"
        ),
    ]
}
