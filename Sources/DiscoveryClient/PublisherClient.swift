import Discovery
import Foundation
import HTTPTransport
import Texts
import Trust

/// Gets documents from publishers: `https` only, within limits, from public addresses unless the site names the server.
struct PublisherClient: Sendable {
    /// Redirects of HTTP that are followed, on the same server only.
    private static let movesMax = 2

    let http: HTTPClient
    let settings: DiscoverySettings
    let network: DiscoveryNetwork

    /// The octets at an address; DSC-015 where the publisher says that there are none.
    func get(_ address: String, now: Date) async throws(DiscoveryError) -> [UInt8] {
        var target = address
        for _ in 0...Self.movesMax {
            let response = try await self.send(target, now: now)
            switch response.status {
            case 200: return response.body
            case 404, 410: throw .notPublished(target)
            case 301, 302, 307, 308:
                let location = response.header("Location") ?? ""
                target = try Self.next(target, location)
            default: throw .statusRefused(target, response.status)
            }
        }
        throw .movedElsewhere(address, to: target)
    }

    /// Where a redirect of HTTP leads: a path, or an address, on the same server.
    private static func next(_ address: String, _ location: String) throws(DiscoveryError) -> String {
        let from = try PublisherAddress(address)
        let isPath = location.hasPrefix("/") && !location.hasPrefix("//")
        let base = try PublisherAddress("https://\(from.server)")
        let target = isPath ? "\(base.text)\(location)" : location
        guard let to = try? PublisherAddress(target), to.server == from.server else {
            throw .movedElsewhere(address, to: location)
        }
        return target
    }

    private func send(_ address: String, now: Date) async throws(DiscoveryError) -> OutboundResponse {
        let server = try PublisherAddress(address).server
        let isExcepted = self.settings.privateServers.contains(server)
        let limits = OutboundLimits(
            connect: min(.seconds(5), self.settings.timeout),
            total: self.settings.timeout,
            lowSpeed: self.settings.timeout,
            responseBytesMax: PublishedDocument.octetsMax
        )
        let request = OutboundRequest(
            .get,
            address,
            headers: [("Accept", "application/xml, text/xml")],
            trust: .tls(identity: nil, judge: self.judge(now: now)),
            limits: limits,
            route: .judged { numeric in
                isExcepted || numeric.isPublic ? nil : DiscoveryError.privateAddress(server, numeric.text)
            }
        )
        do throws(TransportError) {
            return try await self.http.send(request)
        } catch {
            if case .serverRefused(_, let reason as DiscoveryError) = error { throw reason }
            throw .notReached(address, error)
        }
    }

    /// The server's certificate counts where the site has anchors for it; else the signature on what it sends does alone.
    private func judge(now: Date) -> ServerJudge {
        guard let store = self.network.tls else { return { _ in .accepted } }
        let judge = PeerJudge(store)
        return { presentation in
            let rule = PeerRule(role: .tlsServer, revocation: .record)
            let verdict = try? judge.judge(
                presented: presentation.certificates,
                rule: rule,
                host: presentation.host,
                now: now
            )
            if let verdict, verdict.isAccepted { return .accepted }
            let cause = verdict?.findings.first?.code ?? "TRU-005"
            return .refused(DiscoveryError.publisherUntrusted(presentation.host, cause: cause))
        }
    }
}
