extension Catalogue {
    /// Codes of the Gateway's HTTP interface, GAT-3xx.
    static let gatewayHTTP: [Explanation] = [
        Explanation(
            "GAT-391",
            what: Text(
                en: "The certificate of {host} leads to none of the anchors given.",
                es: "El certificado de {host} no conduce a ninguna de las anclas indicadas."
            ),
            remedy: Text(
                en:
                    "Give the anchor of that gateway's listeners with --ca, and check that the address is the right one.",
                es:
                    "Indique con --ca el ancla de los puertos de esa pasarela y compruebe que la dirección sea la correcta."
            )
        ),
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
        ),
    ]

    /// Plain texts of the Gateway's HTTP interface, by key.
    static let gatewayHTTPTexts: [String: Text] = [:]
}
