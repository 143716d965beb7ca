public import HTTPTypes
public import Texts

/// Thrown by a route: the request gets this status and a problem document that says why and what to do.
public struct HTTPProblem: Error, Sendable {
    public let status: HTTPResponse.Status
    public let reason: any Explained
    /// More reasons, when one request has several.
    public let findings: [any Explained]
    /// What was kept in spite of the refusal, if anything.
    public let documentID: String?
    /// Sent along, like `Retry-After`.
    public let headers: HTTPFields
    /// Whether the connection ends with the answer.
    public let closesConnection: Bool
    /// Who sent the request, once ``PeerGate`` let it in: for whoever keeps a journal, never for the answer.
    public internal(set) var peer: (any Sendable)?

    public init(
        _ status: HTTPResponse.Status,
        _ reason: any Explained,
        findings: [any Explained] = [],
        documentID: String? = nil,
        headers: HTTPFields = [:],
        closesConnection: Bool = false
    ) {
        self.status = status
        self.reason = reason
        self.findings = findings
        self.documentID = documentID
        self.headers = headers
        self.closesConnection = closesConnection
    }
}
