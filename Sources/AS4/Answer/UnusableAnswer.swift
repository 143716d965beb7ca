public import MIME

/// An answer that holds no AS4 message, kept as evidence so that people can see what it was: status, the headers that
/// say who answered, and the beginning of the body.
public struct UnusableAnswer: Sendable, Equatable {
    public let status: Int
    /// Those of ``headersOfInterest`` that were there.
    public let httpHeaders: HeaderFields
    /// The first KiB of the body.
    public let excerpt: [UInt8]
    /// Why it cannot be used.
    public let causeCode: String

    /// Octets of the body that are kept.
    public static let excerptBytesMax = 1024
    /// Characters of one header that are shown.
    private static let headerMax = 200

    /// Headers that tell a proxy, a firewall or an error page from a gateway; cookies and the like are not kept.
    public static let headersOfInterest = [
        "Content-Type", "Content-Length", "Server", "Via", "Date", "Location", "Retry-After", "WWW-Authenticate",
        "X-Cache", "X-Request-Id",
    ]

    init(status: Int, headers: HeaderFields, body: [UInt8], cause: String) {
        self.status = status
        self.httpHeaders = HeaderFields(
            Self.headersOfInterest.compactMap { name in
                headers[name].map { HeaderFields.Field(name: name, value: String($0.prefix(Self.headerMax))) }
            }
        )
        self.excerpt = Array(body.prefix(Self.excerptBytesMax))
        self.causeCode = cause
    }

    /// What it says, for journal and operator; control characters of the body are blanks.
    public var texts: [String: String] {
        var texts = ["httpStatus": "\(self.status)", "cause": self.causeCode]
        let headers = Self.headersOfInterest.compactMap { name in self.httpHeaders[name].map { "\(name): \($0)" } }
        if !headers.isEmpty { texts["httpHeaders"] = headers.joined(separator: "; ") }
        let body = String(decoding: self.excerpt, as: UTF8.self)
        let shown = String(String.UnicodeScalarView(body.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
        if !shown.isEmpty { texts["body"] = shown }
        return texts
    }
}
