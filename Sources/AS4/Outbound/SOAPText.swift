/// Writes the envelope around Messaging and Security, without any white space.
enum SOAPText {
    /// `env:Body` of a message: always there, always empty, always signed.
    static func body(id: String) -> String {
        var out = CanonicalText()
        out.element(
            "env:Body",
            [("xmlns:env", Vocabulary.Namespace.soap12), ("xmlns:wsu", Vocabulary.Namespace.wsu), ("wsu:Id", id)]
        )
        return out.text
    }

    /// The whole SOAP part.
    static func envelope(messaging: String, security: String, body: String) -> [UInt8] {
        var out = CanonicalText()
        out.verbatim("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        out.element("env:Envelope", [("xmlns:env", Vocabulary.Namespace.soap12)]) { out in
            out.element("env:Header") { out in
                out.verbatim(messaging)
                out.element(
                    "wsse:Security",
                    [
                        ("xmlns:wsse", Vocabulary.Namespace.wsse), ("xmlns:wsu", Vocabulary.Namespace.wsu),
                        ("env:mustUnderstand", "true"),
                    ]
                ) { $0.verbatim(security) }
            }
            out.verbatim(body)
        }
        return Array(out.text.utf8)
    }
}
