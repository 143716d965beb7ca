import Foundation

/// A server's answer, whole.
public struct OutboundResponse: Sendable {
    public let status: Int
    /// Header fields of the final response in the order of arrival, names as the server wrote them.
    public let headers: [(name: String, value: String)]
    public let body: [UInt8]
    /// The server's clock minus ours by its `Date` header (whole seconds), nil without one.
    ///
    /// Over 60 seconds is worth a warning to the operator.
    public let clockSkew: Duration?
    /// Whether an open connection served the request, and whether its TLS session was a resumed one.
    public let connection: Connection

    /// What is known of the connection that served a request.
    public struct Connection: Sendable, Equatable {
        public let isReused: Bool
        public let isSessionResumed: Bool
        /// DER of the server's leaf certificate; nil on plain HTTP.
        public let serverCertificate: [UInt8]?
    }

    init(
        status: Int,
        headers: [(name: String, value: String)],
        body: [UInt8],
        receivedAt: Date,
        connection: Connection
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.connection = connection
        let date = headers.first { $0.name.lowercased() == "date" }?.value
        self.clockSkew = date.flatMap(HTTPDate.parse).map {
            .seconds(Int($0.timeIntervalSince(receivedAt).rounded()))
        }
    }

    /// The first value of a header field, its name compared without case.
    public func header(_ name: String) -> String? {
        let wanted = name.lowercased()
        return self.headers.first { $0.name.lowercased() == wanted }?.value
    }
}
