public import MIME

/// What the neighbours' listener asks of the engine.
public protocol PeerServices: Sendable {
    /// Takes one AS4 message. Whatever goes wrong is told in the reply, as AS4 has it (a signed error with 200, or 4xx
    /// and 5xx where there is no AS4 answer); a thrown error becomes 503 or 500 and the peer repeats.
    func receive(_ message: PeerMessage) async throws -> PeerReply
}

/// An AS4 message as it came in.
public struct PeerMessage: Sendable {
    /// Whose TLS client certificate it came with: pinned for this partner, and judged for this request.
    public let partner: PartnerConfiguration
    /// DER of that certificate.
    public let certificate: [UInt8]
    /// In the order of arrival, names as they came.
    public let headers: [(name: String, value: String)]
    /// The body: in memory, or in the temporary file of a large one.
    public let source: OctetSource

    public init(
        partner: PartnerConfiguration,
        certificate: [UInt8],
        headers: [(name: String, value: String)],
        source: OctetSource
    ) {
        self.partner = partner
        self.certificate = certificate
        self.headers = headers
        self.source = source
    }

    public init(
        partner: PartnerConfiguration,
        certificate: [UInt8],
        headers: [(name: String, value: String)],
        body: [UInt8]
    ) {
        self.init(partner: partner, certificate: certificate, headers: headers, source: OctetSource(body))
    }
}

/// What goes back in the same HTTP exchange.
public struct PeerReply: Sendable {
    public let status: Int
    public let headers: [(name: String, value: String)]
    public let body: [UInt8]

    public init(status: Int, headers: [(name: String, value: String)], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
