public import Foundation
public import HTTPTransport
import Texts
public import Trust

/// Who may call the national listener, and how each proves it: a client certificate or a bearer token.
///
/// An immutable value; a reload makes a new one. Tokens are held as digests, and looked up by digest, so that neither
/// memory nor timing tells them.
public struct CallerDirectory: Sendable {
    private let byCertificate: [String: NationalCaller]
    private let byToken: [Digest: NationalCaller]
    /// Judges certificates that are known; nil where no anchors for national clients are configured: then the pin and
    /// the dates of the certificate decide.
    private let judge: PeerJudge?
    private let revocation: RevocationPolicy

    /// A token of less than this could be guessed.
    public static let tokenLengthMin = 20

    /// Reads the token files of a site.
    public init(
        _ configuration: GatewayConfiguration,
        judge: PeerJudge?
    ) throws(HTTPReason) {
        var byCertificate: [String: NationalCaller] = [:]
        var byToken: [Digest: NationalCaller] = [:]
        let callers =
            configuration.backends.map { (NationalCaller(backend: $0), $0.identity) }
            + configuration.users.map { (NationalCaller(user: $0), $0.identity) }
        for (caller, identity) in callers {
            if let fingerprint = identity.certificate { byCertificate[fingerprint] = caller }
            guard let file = identity.tokenFile else { continue }
            // Of two callers with one token, either could be taken for the other.
            guard byToken.updateValue(caller, forKey: try Self.digestOfToken(in: file)) == nil else {
                throw .tokenShared(file: file)
            }
        }
        self.byCertificate = byCertificate
        self.byToken = byToken
        self.judge = judge
        self.revocation =
            configuration.trust.policy(country: nil, role: .tlsClient, kind: nil)
    }

    /// Who sent a request, by the certificate of its connection or else its token.
    public func caller(certificate: [UInt8]?, authorization: String?, now: Date) -> PeerVerdict<NationalCaller> {
        if let certificate, let verdict = self.verdict(certificate, now) { return verdict }
        guard let authorization else {
            return certificate == nil
                ? .unauthenticated(HTTPReason.notAuthenticated) : .refused(HTTPReason.callerUnknown)
        }
        let parts = authorization.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer",
            let caller = self.byToken[Digest.of(Array(parts[1].utf8))]
        else { return .unauthenticated(HTTPReason.callerUnknown) }
        return .admitted(caller)
    }

    /// Nil for a certificate that nobody is known by.
    private func verdict(_ der: [UInt8], _ now: Date) -> PeerVerdict<NationalCaller>? {
        guard let caller = self.byCertificate[Digest.of(der).hex], let certificate = try? Certificate(der: der) else {
            return nil
        }
        guard let judge else {
            let isCurrent = certificate.notBefore <= now && now <= certificate.notAfter
            return isCurrent ? .admitted(caller) : .refused(HTTPReason.callerUnknown)
        }
        let rule = PeerRule(role: .tlsClient, pins: [certificate.fingerprint], revocation: self.revocation)
        let verdict = judge.judge(certificate, rule: rule, now: now)
        guard !verdict.isAccepted else { return .admitted(caller) }
        return .refused(verdict.findings.first ?? HTTPReason.callerUnknown as any Explained)
    }

    private static func digestOfToken(in file: String) throws(HTTPReason) -> Digest {
        let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        let token = text.split(whereSeparator: \.isNewline).first.map { $0.filter { !$0.isWhitespace } } ?? ""
        guard token.utf8.count >= Self.tokenLengthMin else { throw .tokenUnusable(file: file) }
        return Digest.of(Array(token.utf8))
    }
}
