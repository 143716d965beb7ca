import Foundation
public import HTTPTransport
import Texts
public import Trust

/// Trust in a gateway's listener by the anchors that a caller was given, for the command line and for tests.
public enum AnchoredServer {
    /// Accepts a server whose chain ends at one of the anchors and whose leaf names the host.
    ///
    /// A self-signed server certificate is its own anchor. Revocation is noted, not required: a caller of its own
    /// gateway has no lists at hand.
    public static func trust(anchors: [Certificate], identity: TLSIdentity? = nil) -> ServerTrust {
        let judge = PeerJudge(TrustStore(anchors: anchors.map { TrustAnchor($0, roles: [.tlsServer]) }))
        let rule = PeerRule(role: .tlsServer, revocation: .record)
        return .tls(identity: identity) { presentation in
            do throws(TrustError) {
                let verdict = try judge.judge(
                    presented: presentation.certificates,
                    rule: rule,
                    host: presentation.host,
                    now: Date()
                )
                guard !verdict.isAccepted else { return .accepted }
                let worst: (any Explained)? = verdict.findings.max { $0.severity < $1.severity }
                return .refused(worst ?? NationalClientError.serverNotTrusted(host: presentation.host))
            } catch {
                return .refused(error)
            }
        }
    }
}
