public import Texts

/// Whom a request trusts, and as whom it goes.
public enum ServerTrust: Sendable {
    /// TLS 1.2 or 1.3. The judge decides about the server; nothing else does.
    case tls(identity: TLSIdentity?, judge: ServerJudge)
    /// No TLS: for loopback and for sites that configured it in words.
    case plaintext
}

/// Decides whether a server is the one that a request is meant for.
///
/// It is asked in every full TLS handshake (a refusal ends it with an alert, before our client certificate is shown)
/// and again before every request, so that a server that was revoked or lost its pin is cut on the next request also
/// on a kept connection or a resumed session. It runs on the client's own thread and must answer within a millisecond:
/// look the verdict up, fetch nothing.
public typealias ServerJudge = @Sendable (ServerPresentation) -> ServerVerdict

/// What a server showed of itself.
public struct ServerPresentation: Sendable, Equatable {
    /// The host of the request's address, without port.
    public let host: String
    /// DER, leaf first, 1 to 10; after a resumed session it may be the leaf alone.
    public let certificates: [[UInt8]]

    public init(host: String, certificates: [[UInt8]]) {
        self.host = host
        self.certificates = certificates
    }
}

/// The judge's answer.
public enum ServerVerdict: Sendable {
    case accepted
    case refused(any Explained)
}
