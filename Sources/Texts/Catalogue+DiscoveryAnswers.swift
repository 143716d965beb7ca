extension Catalogue {
    /// Looking a partner up: what publishers answer.
    static let discoveryAnswers: [Explanation] = [
        Explanation(
            "DSC-020",
            what: Text(
                en: "The publisher's answer is not XML that is read ({cause}).",
                es: "La respuesta del publicador no es XML que se lea ({cause}).",
                pt: "A resposta do publicador não é XML que se leia ({cause}).",
                fr: "La réponse du publieur n'est pas du XML lisible ({cause})."
            ),
            remedy: Text(
                en: "Tell the publisher's operator; nothing of such an answer is used.",
                es: "Avise al operador del publicador; de tal respuesta no se usa nada.",
                pt: "Avise o operador do publicador; nada de tal resposta é usado.",
                fr: "Signalez-le à l'opérateur du publieur ; rien d'une telle réponse n'est utilisé."
            )
        ),
        Explanation(
            "DSC-021",
            what: Text(
                en: "The publisher's answer is a \"{root}\", not service metadata.",
                es: "La respuesta del publicador es un \"{root}\", no metadatos de servicio.",
                pt: "A resposta do publicador é um \"{root}\", não metadados de serviço.",
                fr: "La réponse du publieur est un « {root} », pas des métadonnées de service."
            ),
            remedy: Text(
                en: "Tell the publisher's operator; nothing of such an answer is used.",
                es: "Avise al operador del publicador; de tal respuesta no se usa nada.",
                pt: "Avise o operador do publicador; nada de tal resposta é usado.",
                fr: "Signalez-le à l'opérateur du publieur ; rien d'une telle réponse n'est utilisé."
            )
        ),
        Explanation(
            "DSC-022",
            what: Text(
                en: "In the service metadata \"{element}\" is missing, repeated, or not what it should be.",
                es: "En los metadatos de servicio \"{element}\" falta, se repite o no es lo que debe.",
                pt: "Nos metadados de serviço \"{element}\" falta, repete-se ou não é o que deve.",
                fr: "Dans les métadonnées de service, « {element} » manque, se répète ou n'est pas ce qu'il doit être."
            ),
            remedy: Text(
                en: "Tell the publisher's operator; nothing of such an answer is used.",
                es: "Avise al operador del publicador; de tal respuesta no se usa nada.",
                pt: "Avise o operador do publicador; nada de tal resposta é usado.",
                fr: "Signalez-le à l'opérateur du publieur ; rien d'une telle réponse n'est utilisé."
            )
        ),
        Explanation(
            "DSC-023",
            what: Text(
                en: "The service metadata are not signed as they must be ({cause}).",
                es: "Los metadatos de servicio no están firmados como deben ({cause}).",
                pt: "Os metadados de serviço não estão assinados como devem ({cause}).",
                fr: "Les métadonnées de service ne sont pas signées comme il se doit ({cause})."
            ),
            remedy: Text(
                en: "Tell the publisher's operator; nothing of such an answer is used.",
                es: "Avise al operador del publicador; de tal respuesta no se usa nada.",
                pt: "Avise o operador do publicador; nada de tal resposta é usado.",
                fr: "Signalez-le à l'opérateur du publieur ; rien d'une telle réponse n'est utilisé."
            )
        ),
        Explanation(
            "DSC-024",
            what: Text(
                en: "The service metadata are signed by {signer}, who is not trusted for this network ({cause}).",
                es:
                    "Los metadatos de servicio están firmados por {signer}, que no es de confianza para esta red ({cause}).",
                pt:
                    "Os metadados de serviço estão assinados por {signer}, que não é de confiança para esta rede ({cause}).",
                fr:
                    "Les métadonnées de service sont signées par {signer}, qui n'est pas de confiance pour ce réseau ({cause})."
            ),
            remedy: Text(
                en:
                    "Look the code up with \"paso explain\"; only if the network's operator confirms the signer, add its anchor to \"publishers\".",
                es:
                    "Consulte el código con \"paso explain\"; solo si el operador de la red confirma al firmante, añada su ancla a \"publishers\".",
                pt:
                    "Consulte o código com \"paso explain\"; só se o operador da rede confirmar o signatário, acrescente a sua âncora a \"publishers\".",
                fr:
                    "Consultez le code avec « paso explain » ; seulement si l'opérateur du réseau confirme le signataire, ajoutez son ancre à « publishers »."
            )
        ),
        Explanation(
            "DSC-025",
            what: Text(
                en: "The service metadata are about {found}, not about {expected}.",
                es: "Los metadatos de servicio tratan de {found}, no de {expected}.",
                pt: "Os metadados de serviço tratam de {found}, não de {expected}.",
                fr: "Les métadonnées de service concernent {found}, non {expected}."
            ),
            remedy: Text(
                en: "Tell the publisher's operator; nothing of such an answer is used.",
                es: "Avise al operador del publicador; de tal respuesta no se usa nada.",
                pt: "Avise o operador do publicador; nada de tal resposta é usado.",
                fr: "Signalez-le à l'opérateur du publieur ; rien d'une telle réponse n'est utilisé."
            )
        ),
        Explanation(
            "DSC-026",
            what: Text(
                en: "The publisher sends us on to {address}, which is not allowed, or was already a second one.",
                es: "El publicador nos remite a {address}, que no está permitido o ya era el segundo.",
                pt: "O publicador remete-nos a {address}, que não é permitido ou já era o segundo.",
                fr: "Le publieur nous renvoie à {address}, qui n'est pas autorisé, ou était déjà le second."
            ),
            remedy: Text(
                en: "If the network has this publisher too, add its host to \"redirect-hosts\" of the network.",
                es: "Si la red tiene también este publicador, añada su servidor a \"redirect-hosts\" de la red.",
                pt: "Se a rede tem também este publicador, acrescente o seu servidor a \"redirect-hosts\" da rede.",
                fr: "Si le réseau a aussi ce publieur, ajoutez son hôte à « redirect-hosts » du réseau."
            )
        ),
        Explanation(
            "DSC-027",
            what: Text(
                en: "The other publisher's metadata are signed by {found}, and {expected} was announced.",
                es: "Los metadatos del otro publicador están firmados por {found}, y se anunció {expected}.",
                pt: "Os metadados do outro publicador estão assinados por {found}, e anunciou-se {expected}.",
                fr: "Les métadonnées de l'autre publieur sont signées par {found}, et {expected} était annoncé."
            ),
            remedy: Text(
                en: "Tell the publisher's operator; nothing of such an answer is used.",
                es: "Avise al operador del publicador; de tal respuesta no se usa nada.",
                pt: "Avise o operador do publicador; nada de tal resposta é usado.",
                fr: "Signalez-le à l'opérateur du publieur ; rien d'une telle réponse n'est utilisé."
            )
        ),
        Explanation(
            "DSC-028",
            what: Text(
                en: "The service metadata are over a limit: {limit}, at most {maximum}.",
                es: "Los metadatos de servicio exceden un límite: {limit}, como máximo {maximum}.",
                pt: "Os metadados de serviço excedem um limite: {limit}, no máximo {maximum}.",
                fr: "Les métadonnées de service dépassent une limite : {limit}, au plus {maximum}."
            ),
            remedy: Text(
                en: "Tell the publisher's operator; nothing of such an answer is used.",
                es: "Avise al operador del publicador; de tal respuesta no se usa nada.",
                pt: "Avise o operador do publicador; nada de tal resposta é usado.",
                fr: "Signalez-le à l'opérateur du publieur ; rien d'une telle réponse n'est utilisé."
            )
        ),
    ]
}
