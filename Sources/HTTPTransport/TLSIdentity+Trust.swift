public import Foundation
public import Trust

extension TLSIdentity {
    /// The TLS form of an identity; nil for a key that cannot leave its token.
    public init?(_ identity: Identity) {
        guard let key = identity.key.exportPEM() else { return nil }
        self.init(certificateChainPEM: Array(identity.chainPEM.utf8), privateKeyPEM: Array(key.utf8))
    }
}

extension ServerTrust {
    /// TLS with the verdict of Trust on the server's certificate, by a rule, at the time of the request.
    ///
    /// A rule without pins also asks that the certificate carries the host's name; a pin stands for the name.
    public static func judged(
        by judge: PeerJudge,
        rule: PeerRule,
        identity: TLSIdentity?,
        now: @escaping @Sendable () -> Date = { Date() }
    ) -> ServerTrust {
        .tls(identity: identity) { presentation in
            let host = rule.pins.isEmpty ? presentation.host : nil
            do throws(TrustError) {
                let verdict = try judge.judge(
                    presented: presentation.certificates,
                    rule: rule,
                    host: host,
                    now: now()
                )
                guard !verdict.isAccepted else { return .accepted }
                guard let worst = verdict.findings.first else {
                    let refusal = TransportError.tlsRefused(host: presentation.host, detail: verdict.status.rawValue)
                    return .refused(refusal)
                }
                return .refused(worst)
            } catch {
                return .refused(error)
            }
        }
    }
}
