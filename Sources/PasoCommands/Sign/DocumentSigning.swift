import Foundation
import Signing
import Trust

/// Signs one document in one style: octets in, octets out.
struct DocumentSigning {
    let style: SignatureStyle.ID
    let algorithm: SignatureAlgorithm?
    let identity: Identity
    let augmentation: ProofAddition

    /// What is to be done; refuses what cannot end well before anything is signed.
    init(
        style: SignatureStyle.ID,
        algorithm: SignatureAlgorithm?,
        identity: Identity,
        augmentation: ProofAddition
    ) throws {
        guard SignCommand.styles.contains(style.rawValue) else {
            throw CommandError(
                "CMD-040",
                ["style": String(style.rawValue.prefix(80)), "known": SignCommand.styles.joined(separator: ", ")],
                exit: .usage
            )
        }
        if let level = XAdESStyle.named(style)?.level { try augmentation.check(level) }
        self.style = style
        self.algorithm = algorithm
        self.identity = identity
        self.augmentation = augmentation
    }

    /// An algorithm by its name; nil for none.
    static func algorithm(_ name: String?) throws -> SignatureAlgorithm? {
        guard let name else { return nil }
        guard let found = SignatureAlgorithm.strong[name] else {
            let known = SignatureAlgorithm.strong.keys.sorted().joined(separator: ", ")
            throw CommandError("CMD-041", ["algorithm": String(name.prefix(80)), "known": known], exit: .usage)
        }
        return found
    }

    /// The signed document; where no timestamp could be had, the one without it, and why.
    func sign(_ octets: [UInt8], now: @escaping @Sendable () -> Date) async throws -> ProofAddition.Outcome {
        guard let level = XAdESStyle.named(self.style)?.level else {
            let signed = try SignatureStyle.named(self.style)?.sign(
                octets,
                key: self.identity.key,
                chain: self.identity.chain,
                algorithm: self.algorithm
            )
            return ProofAddition.Outcome(octets: signed ?? octets)
        }
        let signed = try XAdESStyle.sign(
            octets,
            key: self.identity.key,
            chain: self.identity.chain,
            at: now(),
            algorithm: self.algorithm
        )
        return try await self.augmentation.raise(signed, to: level, now: now)
    }
}
