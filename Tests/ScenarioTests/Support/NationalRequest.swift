import Demo
import Foundation
import Gateway
import HTTPTransport
import Trust

extension Region {
    /// A request to the national listener, written by hand: with whatever token and fields a wrong program would send.
    func national(
        _ method: OutboundRequest.Method,
        _ path: String,
        at country: DemoSite.Country,
        token: String? = nil,
        headers: [(name: String, value: String)] = [],
        body: [UInt8] = []
    ) async throws -> OutboundResponse {
        let site = self.site(country)
        let anchors = try Certificate.all(pem: [UInt8](Data(contentsOf: site.listenerAnchor)))
        let secret = try token ?? self.token(country)
        return try await self.http.send(
            OutboundRequest(
                method,
                site.nationalAddress + path,
                headers: headers + [(name: "Authorization", value: "Bearer \(secret)")],
                body: body,
                trust: AnchoredServer.trust(anchors: anchors)
            )
        )
    }

    func token(_ country: DemoSite.Country) throws -> String {
        try String(contentsOf: self.site(country).backendToken, encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Hands bytes in as Chile's national system.
    func submit(_ bytes: [UInt8], key: String) async throws -> OutboundResponse {
        try await self.national(
            .post,
            "/v1/documents",
            at: .chile,
            headers: [(name: "Idempotency-Key", value: key), (name: "Content-Type", value: "application/xml")],
            body: bytes
        )
    }

    /// A request to the operations listener.
    func operations(_ path: String, at country: DemoSite.Country) async throws -> OutboundResponse {
        try await self.http.send(
            OutboundRequest(.get, self.site(country).operationsAddress + path, trust: .plaintext)
        )
    }
}
