public import HTTPTypes
public import Texts

/// Thrown by a route: the request gets this status and a problem document that says why and what to do.
public struct HTTPProblem: Error, Sendable {
    public let status: HTTPResponse.Status
    public let reason: any Explained
    /// More reasons, when one request has several.
    public let findings: [any Explained]
    /// Sent along, like `Retry-After`.
    public let headers: HTTPFields
    /// Whether the connection ends with the answer.
    public let closesConnection: Bool

    public init(
        _ status: HTTPResponse.Status,
        _ reason: any Explained,
        findings: [any Explained] = [],
        headers: HTTPFields = [:],
        closesConnection: Bool = false
    ) {
        self.status = status
        self.reason = reason
        self.findings = findings
        self.headers = headers
        self.closesConnection = closesConnection
    }
}
