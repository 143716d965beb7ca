/// Writes the envelope around Messaging and Security, without any white space.
enum SOAPText {
    /// `env:Body` of a message: always there, always signed, empty but for the Fault of an error that needs one.
    static func body(id: String, fault: Fault? = nil) -> String {
        var out = CanonicalText()
        out.element(
            "env:Body",
            [("xmlns:env", Vocabulary.Namespace.soap12), ("xmlns:wsu", Vocabulary.Namespace.wsu), ("wsu:Id", id)]
        ) { out in
            if let fault { Self.fault(fault, &out) }
        }
        return out.text
    }

    /// A SOAP Fault to write: only a code that SOAP 1.2 has.
    struct Fault {
        let code: SOAPFault.Code
        /// English.
        let reason: String
    }

    private static func fault(_ fault: Fault, _ out: inout CanonicalText) {
        out.element("env:Fault") { out in
            out.element("env:Code") { $0.element("env:Value", [], "env:\(fault.code.rawValue)") }
            out.element("env:Reason") { $0.element("env:Text", [("xml:lang", "en")], fault.reason) }
        }
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
