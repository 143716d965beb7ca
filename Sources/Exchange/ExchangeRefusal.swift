public import Texts

/// A value that the Exchange module refuses to make: an identifier, a policy or a record that breaks its own rules.
///
/// Match on ``code``. The text stands in the catalogue; the arguments never hold document content.
public struct ExchangeRefusal: Error, Explained, Equatable {
    public let code: String
    public let arguments: [String: String]

    /// A refusal with a catalogue code.
    public init(_ code: String, _ arguments: [String: String] = [:]) {
        self.code = code
        self.arguments = arguments
    }

    /// An identifier that is empty, too long or holds a character that it may not hold.
    static func identifier(_ type: String, _ text: String) -> ExchangeRefusal {
        ExchangeRefusal("EXC-001", ["type": type, "text": Self.shown(text)])
    }

    /// At most 80 printable ASCII characters of a text that nobody has checked yet.
    static func shown(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(80).map { $0.isPrintableASCII ? $0 : "?" }))
    }
}

extension Unicode.Scalar {
    /// True for the visible ASCII characters and the space.
    var isPrintableASCII: Bool { (0x20...0x7E).contains(self.value) }
    /// True for the visible ASCII characters, the space excluded.
    var isVisibleASCII: Bool { (0x21...0x7E).contains(self.value) }
}
