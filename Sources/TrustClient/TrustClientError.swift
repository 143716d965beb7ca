public import Texts

/// Why something that trust rests on was not fetched: a stable code and what it was about.
///
/// What an answer says about a certificate is a value of `Trust`, never thrown here.
public struct TrustClientError: Error, Explained, Equatable {
    public let code: String
    public let arguments: [String: String]

    init(_ code: String, _ arguments: [String: String] = [:]) {
        self.code = code
        self.arguments = arguments
    }

    /// No absolute `http` or `https` address without user, or longer than ``FetchAddress/lengthMax``.
    static func addressUnusable(_ address: String) -> TrustClientError {
        TrustClientError("REV-001", ["address": String(address.prefix(200))])
    }
}
