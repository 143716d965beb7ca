import COpenSSL
import CPaso
public import Foundation

/// What was found about one timestamp and its authority.
public struct TimestampVerdict: Sendable, Equatable {
    public let token: TimestampToken
    /// Why it does not count; nil where it does.
    public let fault: TimestampFault?
    /// The judgement on the authority's certificate.
    public let chain: ChainVerdict

    /// True where the timestamp proves its time.
    public var isValid: Bool { self.fault == nil }
}

/// Judges whether a timestamp may be believed: its authority's purpose, validity and path at the token's own time.
///
/// Pure: time and trust are passed in.
public struct TimestampJudge: Sendable {
    private let chains: ChainJudge
    private let proven: Date
    private let revocation: RevocationPolicy

    /// A judge of one moment; `proven` is when the token was seen at the latest, or now.
    public init(_ chains: ChainJudge, proven: Date, revocation: RevocationPolicy = .prefer) {
        self.chains = chains
        self.proven = proven
        self.revocation = revocation
    }

    /// The verdict; `companions` help to build a path.
    public func judge(_ token: TimestampToken, companions: [Certificate] = []) -> TimestampVerdict {
        let chain = self.chains.judge(
            ChainQuestion(
                leaf: token.authority,
                intermediates: token.companions + companions,
                role: .tsa,
                claimed: token.time,
                proven: max(self.proven, token.time),
                revocation: self.revocation
            )
        )
        return TimestampVerdict(token: token, fault: self.fault(token, chain), chain: chain)
    }

    private func fault(_ token: TimestampToken, _ chain: ChainVerdict) -> TimestampFault? {
        let authority = token.authority
        let subject = authority.subject.text
        if token.time.timeIntervalSince(self.proven) > ChainQuestion.clockToleranceDefault {
            return TimestampFault(
                .future,
                ["time": token.time.formatted(.iso8601), "proven": self.proven.formatted(.iso8601)]
            )
        }
        let isCritical = unsafe paso_x509_extension_is_critical(authority.content.pointer, NID_ext_key_usage) == 1
        guard authority.extendedKeyUsage == [.timeStamping], isCritical, !authority.isAuthority else {
            return TimestampFault(.purpose, ["subject": subject])
        }
        guard authority.notBefore <= token.time, token.time <= authority.notAfter else {
            return TimestampFault(
                .outsideValidity,
                [
                    "subject": subject, "time": token.time.formatted(.iso8601),
                    "from": authority.notBefore.formatted(.iso8601), "until": authority.notAfter.formatted(.iso8601),
                ]
            )
        }
        guard chain.isAccepted else {
            return TimestampFault(.untrusted, ["subject": subject, "codes": chain.codes.joined(separator: " ")])
        }
        if let time = Self.givenUp(chain) {
            return TimestampFault(.keyGivenUp, ["subject": subject, "time": time.formatted(.iso8601)])
        }
        return nil
    }

    /// When a key of the path was revoked later than the token, unless for a reason that leaves earlier tokens believable.
    ///
    /// Who has the key can date tokens back (RFC 3161 §4).
    private static func givenUp(_ chain: ChainVerdict) -> Date? {
        for case .revoked(let time, let reason) in chain.revocation {
            switch reason {
            case .unspecified, .affiliationChanged, .superseded, .cessationOfOperation: continue
            default: return time
            }
        }
        return nil
    }
}
