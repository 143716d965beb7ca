import Synchronization

/// What is known of one connection; every request on it sees the same.
public final class ConnectionFacts: Sendable {
    /// The other end's address and port, for the log.
    public let remoteAddress: String
    public let isEncrypted: Bool
    /// Written once by the event loop when the handshake is done, before the first request can arrive.
    private let handshake = Mutex(Handshake())

    private struct Handshake {
        var certificate: [UInt8]?
        var version: String?
    }

    /// The connection that the running request came in on.
    @TaskLocal static var current: ConnectionFacts?

    /// A connection as tests make it up; listeners fill theirs from the handshake.
    public init(remoteAddress: String, isEncrypted: Bool, peerCertificate: [UInt8]? = nil) {
        self.remoteAddress = remoteAddress
        self.isEncrypted = isEncrypted
        self.handshake.withLock { $0.certificate = peerCertificate }
    }

    /// DER of the certificate whose key the client proved to hold; on a resumed session, the one of the first session.
    public var peerCertificate: [UInt8]? { self.handshake.withLock { $0.certificate } }

    /// Like `TLSv1.3`; nil without TLS.
    public var tlsVersion: String? { self.handshake.withLock { $0.version } }

    func completed(certificate: [UInt8]?, version: String?) {
        self.handshake.withLock { $0 = Handshake(certificate: certificate, version: version) }
    }
}
