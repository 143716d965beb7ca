public import HTTPTransport
import Texts

/// Fetches octets for trust: within limits, without redirects to elsewhere, from public addresses only.
///
/// What comes is believed for its own signature alone; so the certificate of an `https` server is not judged, and plain
/// `http` is no worse.
public struct Fetcher: Sendable {
    /// The longest answer that is read: as much as a folder's file may have.
    public static let lengthMax = 48 * 1024 * 1024
    /// Redirects that are followed.
    private static let redirectsMax = 2

    private let http: HTTPClient
    private let rules: FetchRules

    /// A fetcher on a client that others use too: its connections are its own.
    public init(_ http: HTTPClient, rules: FetchRules) {
        self.http = http
        self.rules = rules
    }

    /// What a GET answers; a redirect is followed where `allows` says so.
    func get(
        _ address: FetchAddress,
        accept: String,
        lengthMax: Int = Self.lengthMax,
        allows: (FetchAddress) -> Bool
    ) async throws(TrustClientError) -> [UInt8] {
        var target = address
        for _ in 0...Self.redirectsMax {
            let response = try await self.send(.get, target, headers: [("Accept", accept)], lengthMax: lengthMax)
            guard (300..<400).contains(response.status) else { return try Self.body(response, target) }
            let location = response.header("Location") ?? ""
            guard let next = try? FetchAddress(location), allows(next) else {
                throw .redirectRefused(target, to: location)
            }
            target = next
        }
        throw .redirectRefused(address, to: target.text)
    }

    /// What a POST answers.
    func post(
        _ body: [UInt8],
        _ mediaType: String,
        to address: FetchAddress,
        accept: String,
        lengthMax: Int
    ) async throws(TrustClientError) -> [UInt8] {
        let headers = [("Content-Type", mediaType), ("Accept", accept)]
        let response = try await self.send(.post, address, headers: headers, body: body, lengthMax: lengthMax)
        return try Self.body(response, address)
    }

    private func send(
        _ method: OutboundRequest.Method,
        _ address: FetchAddress,
        headers: [(name: String, value: String)],
        body: [UInt8] = [],
        lengthMax: Int
    ) async throws(TrustClientError) -> OutboundResponse {
        let limits = OutboundLimits(
            total: self.rules.timeout,
            lowSpeed: min(.seconds(30), self.rules.timeout),
            responseBytesMax: lengthMax
        )
        let request = OutboundRequest(
            method,
            address.text,
            headers: headers,
            body: body,
            trust: address.isSecure ? .tls(identity: nil) { _ in .accepted } : .plaintext,
            limits: limits,
            route: try self.route(to: address)
        )
        do throws(TransportError) {
            return try await self.http.send(request)
        } catch {
            if case .serverRefused(_, let reason as TrustClientError) = error { throw reason }
            throw .notReached(address, error)
        }
    }

    private func route(to address: FetchAddress) throws(TrustClientError) -> OutboundRoute {
        let isExcepted = self.rules.privateServers.contains(address.server)
        if let proxy = self.rules.proxy {
            // The proxy resolves the name; what is plainly one's own network is not even asked of it.
            if !isExcepted, address.isPlainlyPrivate { throw .privateAddress(address.server, address.host) }
            return .proxy(proxy.text)
        }
        return .judged { numeric in
            isExcepted || numeric.isPublic ? nil : TrustClientError.privateAddress(address.server, numeric.text)
        }
    }

    private static func body(_ response: OutboundResponse, _ address: FetchAddress) throws(TrustClientError) -> [UInt8]
    {
        guard response.status == 200 else { throw .statusRefused(address, response.status) }
        return response.body
    }
}
