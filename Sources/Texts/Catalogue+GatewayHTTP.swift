extension Catalogue {
    /// Codes of the Gateway's HTTP interface, GAT-3xx.
    static let gatewayHTTP: [Explanation] = [
        Explanation(
            "GAT-390",
            what: Text(
                en: "{address} answered {status} with something that is not an answer of Paso.",
                es: "{address} respondió {status} con algo que no es una respuesta de Paso."
            ),
            remedy: Text(
                en: "Check the address of the national listener and whether a proxy stands between.",
                es: "Compruebe la dirección del puerto nacional y si hay un proxy en medio."
            )
        )
    ]

    /// Plain texts of the Gateway's HTTP interface, by key.
    static let gatewayHTTPTexts: [String: Text] = [:]
}
