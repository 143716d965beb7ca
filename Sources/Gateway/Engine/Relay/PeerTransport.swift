import Exchange
import Foundation
public import HTTPTransport
public import MIME
import Texts
public import Trust

/// Carries one message to a partner and brings its answer; throws an `Explained` error where there is none.
///
/// Tests connect two engines by a closure; the gateway uses ``over(_:peers:clock:)``.
public typealias PeerTransport = @Sendable (PeerPost) async throws -> PeerAnswer

/// One message on its way to a partner.
public struct PeerPost: Sendable {
    public let partner: PartnerConfiguration
    public let site: Site
    public let contentType: String
    /// The body, in memory and in temporary files; its length is known.
    public let content: OctetSequence

    public init(partner: PartnerConfiguration, site: Site, contentType: String, content: OctetSequence) {
        self.partner = partner
        self.site = site
        self.contentType = contentType
        self.content = content
    }

    /// The body in memory, for those who look at it: empty where a file of it cannot be read.
    public var body: [UInt8] { (try? self.content.octets(upTo: .max)) ?? [] }
}

/// What came back, at any status.
public struct PeerAnswer: Sendable {
    public let status: Int
    public let headers: [(name: String, value: String)]
    public let body: [UInt8]

    public init(status: Int, headers: [(name: String, value: String)], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// The way over HTTPS with a client certificate.
public enum HTTPSPeerTransport {
    /// Posts by an HTTP client; the partner's listener must show a pinned certificate that Trust accepts now.
    public static func over(_ client: HTTPClient, peers: PeerJudge, clock: EngineClock) -> PeerTransport {
        { post in
            let as4 = post.partner.as4
            let response = try await client.send(
                OutboundRequest(
                    .post,
                    as4.url,
                    headers: [(name: "Content-Type", value: post.contentType)],
                    content: post.content,
                    trust: .tls(identity: try Self.identity(post.site), judge: Self.judge(post, peers, clock)),
                    limits: Self.limits(as4.connectTimeout, as4.answerTimeout, bytes: post.content.count),
                    tls: post.site.configuration.tls
                )
            )
            return PeerAnswer(status: response.status, headers: response.headers, body: response.body)
        }
    }

    /// The slowest pace for which a partner's time is prolonged: a large message is on its way, then worked on.
    static let bytesPerSecondMin = 256 << 10

    /// The partner's time for an answer, and for each octet above a small message what it takes at the slowest pace.
    ///
    /// A partner that works on a large message is silent meanwhile, so that only the whole time bounds it.
    private static func limits(_ connect: Duration, _ answer: Duration, bytes: Int) -> OutboundLimits {
        let extra = Duration.seconds(max(0, bytes - SpoolFolder.memoryBytesMax) / Self.bytesPerSecondMin)
        let total = answer + extra
        return OutboundLimits(connect: connect, total: total, lowSpeed: max(.seconds(60), extra))
    }

    private static func identity(_ site: Site) throws -> TLSIdentity? {
        guard let own = site.trust.identities[.tlsClient], let key = own.keyPEM else {
            throw EngineRefusal.internalFault
        }
        return TLSIdentity(certificateChainPEM: own.chainPEM, privateKeyPEM: key)
    }

    private static func judge(_ post: PeerPost, _ peers: PeerJudge, _ clock: EngineClock) -> ServerJudge {
        let pinned = post.site.trust.partners[post.partner.party]?.tls ?? []
        let rule = post.site.rule(.tlsServer, post.partner, pinned)
        return { presentation in
            do throws(TrustError) {
                let verdict = try peers.judge(presented: presentation.certificates, rule: rule, now: clock.date)
                guard verdict.isAccepted else {
                    return .refused(verdict.findings.first ?? EngineRefusal.internalFault as any Explained)
                }
                return .accepted
            } catch {
                return .refused(error)
            }
        }
    }
}
