extension Catalogue {
    /// Every text of `paso as4`.
    static let as4InspectionEveryText: [String: Text] = [
        as4InspectionTexts, as4InspectionWordTexts, as4InspectionStepTexts, as4InspectionHintTexts,
        as4InspectionSecurityHintTexts, as4CommandTexts,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

    /// Help of `paso as4` and its options.
    static let as4CommandTexts: [String: Text] = [
        "help.as4": Text(
            en: "Messages between gateways: what went over the wire",
            es: "Mensajes entre pasarelas: lo que pasó por la línea",
            pt: "Mensagens entre gateways: o que passou pela linha",
            fr: "Messages entre passerelles : ce qui a circulé"
        ),
        "help.as4.more": Text(
            en: """
                For people who help when two gateways do not understand each other.

                  paso as4 inspect captured.http --trust anchors/
                """,
            es: """
                Para quienes ayudan cuando dos pasarelas no se entienden.

                  paso as4 inspect captura.http --trust anclas/
                """,
            pt: """
                Para quem ajuda quando dois gateways não se entendem.

                  paso as4 inspect captura.http --trust ancoras/
                """,
            fr: """
                Pour qui aide quand deux passerelles ne se comprennent pas.

                  paso as4 inspect capture.http --trust ancres/
                """
        ),
        "help.as4.inspect": Text(
            en: "Explain a captured AS4 message or answer, offline",
            es: "Explicar un mensaje o una respuesta AS4 capturados, sin conexión",
            pt: "Explicar uma mensagem ou resposta AS4 capturada, sem conexão",
            fr: "Expliquer un message ou une réponse AS4 capturés, hors ligne"
        ),
        "help.as4.inspect.more": Text(
            en: """
                Goes through HTTP, MIME, SOAP, signature, encryption and payloads, says at each step what is right or wrong and
                what helps, and ends with the verdict of a gateway. Messages of any gateway; receipts and errors too.

                  paso as4 inspect captured.http --trust anchors/ --keys keys/
                  paso as4 inspect receipt.http --trust anchors/ --message sent.http
                  paso as4 inspect captured.http --keys keys/ --payloads out/ --json

                Exit codes: 0 good or with remarks, 1 refused or not proven, 2 unusable.
                """,
            es: """
                Recorre HTTP, MIME, SOAP, firma, cifrado y contenidos, dice en cada paso qué está bien o mal y qué ayuda, y
                termina con el veredicto de una pasarela. Mensajes de cualquier pasarela; también acuses y errores.

                  paso as4 inspect captura.http --trust anclas/ --keys claves/
                  paso as4 inspect acuse.http --trust anclas/ --message enviado.http
                  paso as4 inspect captura.http --keys claves/ --payloads salida/ --json

                Códigos de salida: 0 bueno o con avisos, 1 rechazado o no probado, 2 inservible.
                """,
            pt: """
                Percorre HTTP, MIME, SOAP, assinatura, cifragem e conteúdos, diz em cada passo o que está certo ou errado e o
                que ajuda, e termina com o veredicto de um gateway. Mensagens de qualquer gateway; também recibos e erros.

                  paso as4 inspect captura.http --trust ancoras/ --keys chaves/
                  paso as4 inspect recibo.http --trust ancoras/ --message enviada.http
                  paso as4 inspect captura.http --keys chaves/ --payloads saida/ --json

                Códigos de saída: 0 bom ou com ressalvas, 1 recusado ou não comprovado, 2 inutilizável.
                """,
            fr: """
                Parcourt HTTP, MIME, SOAP, signature, chiffrement et contenus, dit à chaque étape ce qui va ou non et ce qui
                aide, et finit par le verdict d'une passerelle. Messages de toute passerelle ; accusés et erreurs aussi.

                  paso as4 inspect capture.http --trust ancres/ --keys cles/
                  paso as4 inspect accuse.http --trust ancres/ --message envoye.http
                  paso as4 inspect capture.http --keys cles/ --payloads sortie/ --json

                Codes de sortie : 0 bon ou avec remarques, 1 refusé ou non prouvé, 2 inexploitable.
                """
        ),
        "argument.captured": Text(
            en: "A captured HTTP message, with or without its headers; - reads standard input.",
            es: "Un mensaje HTTP capturado, con o sin sus encabezados; - lee la entrada estándar.",
            pt: "Uma mensagem HTTP capturada, com ou sem seus cabeçalhos; - lê a entrada padrão.",
            fr: "Un message HTTP capturé, avec ou sans ses en-têtes ; - lit l'entrée standard."
        ),
        "option.as4-keys": Text(
            en: "Folder of private keys (PEM) to try on encrypted parts.",
            es: "Carpeta de claves privadas (PEM) para probar en partes cifradas.",
            pt: "Pasta de chaves privadas (PEM) a tentar nas partes cifradas.",
            fr: "Dossier de clés privées (PEM) à essayer sur les parties chiffrées."
        ),
        "option.as4-at": Text(
            en: "Judge certificates at this time instead of now.",
            es: "Juzgar los certificados en este momento en vez de ahora.",
            pt: "Julgar os certificados neste momento em vez de agora.",
            fr: "Juger les certificats à ce moment au lieu de maintenant."
        ),
        "option.as4-message": Text(
            en: "The captured message that a receipt or error is about, to compare.",
            es: "El mensaje capturado al que se refiere un acuse o error, para comparar.",
            pt: "A mensagem capturada a que se refere um recibo ou erro, para comparar.",
            fr: "Le message capturé dont parle un accusé ou une erreur, pour comparer."
        ),
        "option.as4-payloads": Text(
            en: "Folder to write the unpacked payloads to; nothing is overwritten.",
            es: "Carpeta donde escribir los contenidos descomprimidos; no se sobrescribe nada.",
            pt: "Pasta onde gravar os conteúdos descompactados; nada é sobrescrito.",
            fr: "Dossier où écrire les contenus décompressés ; rien n'est écrasé."
        ),
    ]

    /// What keeps `paso as4` from its work.
    static let as4Commands: [Explanation] = [
        Explanation(
            "CMD-065",
            what: Text(
                en: "The folder {path} holds no private key that can be read.",
                es: "La carpeta {path} no contiene ninguna clave privada legible.",
                pt: "A pasta {path} não contém nenhuma chave privada legível.",
                fr: "Le dossier {path} ne contient aucune clé privée lisible."
            ),
            remedy: Text(
                en: "Put unencrypted PEM files (.pem, .key) into it.",
                es: "Ponga en ella archivos PEM sin cifrar (.pem, .key).",
                pt: "Ponha nela arquivos PEM não cifrados (.pem, .key).",
                fr: "Placez-y des fichiers PEM non chiffrés (.pem, .key)."
            )
        ),
        Explanation(
            "CMD-066",
            what: Text(
                en: "{path} is no captured user message, so nothing can be compared with it.",
                es: "{path} no es un mensaje de usuario capturado; no se puede comparar con él.",
                pt: "{path} não é uma mensagem de usuário capturada; não há como comparar com ela.",
                fr: "{path} n'est pas un message utilisateur capturé ; rien ne peut lui être comparé."
            ),
            remedy: Text(
                en: "Give the request that was sent, as it went over the wire.",
                es: "Indique la petición que se envió, tal como pasó por la línea.",
                pt: "Informe o pedido que foi enviado, tal como passou pela linha.",
                fr: "Indiquez la requête envoyée, telle qu'elle a circulé."
            )
        ),
    ]
}
