import Foundation
import HTTPTransport
import Signing
import Texts
import Trust
import TrustClient
import XML

/// Raises a XAdES signature to a higher level: a timestamp by the first authority that answers, then revocation data.
///
/// Each step stands by itself: what was reached is kept when the next one fails, and the same call again goes on there.
struct ProofAddition: Sendable {
    let addresses: [String]
    var policy: String?
    /// Judges authorities, and gives certificates and revocation data for B-LT.
    var store: TrustStore?

    /// How far it came.
    struct Outcome {
        var octets: [UInt8]
        /// Why the wanted level was not reached; nil where it was.
        var fault: TimestampFault?

        /// Says what is missing; the exit status that belongs to it.
        func tell(style: String, file: String?) -> ExitStatus {
            guard let fault = self.fault else { return .good }
            Terminal.note(Terminal.words(fault))
            Terminal.note(Phrase.text("sign.without-timestamp", ["style": style, "file": file ?? "-"]))
            return .unavailable
        }
    }

    /// How long one authority is waited for.
    private static let timeout: Duration = .seconds(20)

    /// Throws where a level needs what the command line does not give.
    func check(_ level: XAdESLevel) throws {
        if level >= .timestamped, self.addresses.isEmpty {
            throw CommandError("CMD-042", ["style": level.style.rawValue], exit: .usage)
        }
        if level >= .longTerm, self.store == nil {
            throw CommandError("CMD-043", ["style": level.style.rawValue], exit: .usage)
        }
    }

    /// The document with as much proof as can be had now.
    func raise(
        _ octets: [UInt8],
        to level: XAdESLevel,
        now: @escaping @Sendable () -> Date
    ) async throws -> Outcome {
        var octets = octets
        var augmentation = try SignatureAugmentation(octets)
        if level >= .timestamped, augmentation.level < .timestamped {
            do {
                let token = try await self.token(over: augmentation.stamped, now)
                octets = try augmentation.adding(token).get()
            } catch let fault as TimestampFault {
                return Outcome(octets: octets, fault: fault)
            }
            augmentation = try SignatureAugmentation(octets)
        }
        if level >= .longTerm { octets = try self.material(augmentation, now()) }
        return Outcome(octets: octets)
    }

    private func token(
        over octets: [UInt8],
        _ now: @escaping @Sendable () -> Date
    ) async throws -> TimestampToken {
        let authorities = try self.addresses.map { try FetchAddress($0) }
        let http = try HTTPClient()
        defer { http.stop() }
        // The operator named these addresses, so they may be in the operator's own network.
        let rules = FetchRules(privateServers: Set(authorities.map(\.server)), timeout: Self.timeout)
        let client = TimestampClient(
            Fetcher(http, rules: rules),
            authorities: authorities,
            policy: self.policy,
            trust: self.store.map(ChainJudge.init)
        )
        return try await client.token(over: octets, now: now)
    }

    /// Adds what the verdict rests on; refuses a document whose verdict would not hold.
    private func material(_ augmentation: SignatureAugmentation, _ now: Date) throws -> [UInt8] {
        let store = self.store ?? TrustStore()
        let document = try ParsedDocument(parsing: augmentation.octets)
        guard let found = DocumentSignatures.verify(document, style: .xadesBT) else { return augmentation.octets }
        let verdict = SignatureJudge(ChainJudge(store), proven: now, revocation: .require).judge(found, claims: [])
        guard verdict.verdict.result != .refused, let part = verdict.parts.first else {
            let reason = verdict.verdict.findings.first.map { Terminal.words($0) } ?? ""
            throw CommandError("CMD-044", ["reason": reason], exit: .refused)
        }
        return try augmentation.adding(ValidationMaterial(provenBy: part, in: store))
    }
}
