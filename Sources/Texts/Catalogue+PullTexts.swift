extension Catalogue {
    /// What each key of a partner's file is for that says who pulls from whom.
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
    ]
}
