public import Texts

/// A request that a listener answered with a 4xx problem or with 503, for whoever keeps a journal.
public struct RefusedRequest: Sendable {
    /// `peers`, `national` or `operations`.
    public let listener: String
    public let status: Int
    public let reason: any Explained
    /// Method and path; the query is left out.
    public let asked: String
    public let remoteAddress: String
    /// DER of the client certificate, if there was one.
    public let certificate: [UInt8]?
    /// What the listener's judge found out about the sender, if it let the request in.
    public let peer: (any Sendable)?

    public init(
        listener: String,
        status: Int,
        reason: any Explained,
        asked: String,
        remoteAddress: String,
        certificate: [UInt8]?,
        peer: (any Sendable)? = nil
    ) {
        self.listener = listener
        self.status = status
        self.reason = reason
        self.asked = String(asked.prefix(Self.askedCharactersMax))
        self.remoteAddress = remoteAddress
        self.certificate = certificate
        self.peer = peer
    }

    /// Longest ``asked``; more is cut.
    public static let askedCharactersMax = 200
}

/// Told of each refused request before its answer goes out; must not take long.
public typealias RefusalObserver = @Sendable (RefusedRequest) async -> Void
