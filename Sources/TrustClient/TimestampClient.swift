public import Foundation
import Texts
public import Trust

/// Asks timestamp authorities (RFC 3161) over HTTP: those that are configured, in their order, until one has answered.
///
/// An answer counts only as the answer to this very question: its imprint, nonce, policy and time are checked, the
/// authority's signature holds, and its certificate is believed by the judge. What an authority that is down costs is
/// one request each time; nothing that was signed depends on it, the timestamp is added when one answers.
public struct TimestampClient: Sendable {
    /// Media type of a request.
    public static let requestType = "application/timestamp-query"
    /// Media type of an answer.
    public static let responseType = "application/timestamp-reply"

    private let fetcher: Fetcher
    private let authorities: [FetchAddress]
    private let policy: String?
    private let trust: ChainJudge?

    /// A client of some authorities; `trust` judges their certificates, nil leaves that to whoever verifies later.
    public init(
        _ fetcher: Fetcher,
        authorities: [FetchAddress],
        policy: String? = nil,
        trust: ChainJudge? = nil
    ) {
        self.fetcher = fetcher
        self.authorities = authorities
        self.policy = policy
        self.trust = trust
    }

    /// A timestamp over some octets by the first authority that gives one.
    ///
    /// Throws TSP-021 with every reason where none does; an authority that refused is not asked again.
    public func token(
        over octets: [UInt8],
        _ algorithm: DigestAlgorithm = .sha256,
        now: @Sendable () -> Date
    ) async throws(TimestampFault) -> TimestampToken {
        var reasons: [String] = []
        for authority in self.authorities {
            do throws(TimestampFault) {
                return try await self.ask(authority, Digest.of(octets, algorithm), now)
            } catch {
                reasons.append("\(authority.server) \(error.code): \(error.what())")
            }
        }
        throw TimestampFault(
            .noneAnswered,
            ["count": "\(self.authorities.count)", "reasons": reasons.joined(separator: "; ")]
        )
    }

    private func ask(
        _ authority: FetchAddress,
        _ imprint: Digest,
        _ now: @Sendable () -> Date
    ) async throws(TimestampFault) -> TimestampToken {
        let request = try TimestampRequest(imprint, policy: self.policy)
        let answer: [UInt8]
        do throws(TrustClientError) {
            answer = try await self.fetcher.post(
                request.der,
                Self.requestType,
                to: authority,
                accept: Self.responseType,
                lengthMax: TimestampToken.lengthMax
            )
        } catch {
            throw TimestampFault(.unreachable, ["address": authority.text, "reason": error.what()])
        }
        let token = try request.token(from: answer, at: now())
        if let trust = self.trust {
            let verdict = TimestampJudge(trust, proven: now()).judge(token)
            if let fault = verdict.fault { throw fault }
        }
        return token
    }
}
