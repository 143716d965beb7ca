import Canonical
import Exchange
import Store

/// Seals an attestation that was admitted while the seal's key was away.
///
/// The sealed octets are in the store before the first attempt sends them, so that every attempt sends the same: a seal
/// by ECDSA is another one each time. While the key is still away, its error says so and the work comes again; neither
/// counts as an attempt to deliver.
struct LateSeal: Sendable {
    let parts: EngineParts

    /// One transaction: the sealed blob, the exchange that names it, and the work due again at once.
    func seal(_ claim: Claim, _ outbound: OutboundExchange, _ site: Site) async throws {
        guard let first = claim.exchange, let identity = site.trust.identities[.seal] else {
            throw EngineRefusal.internalFault
        }
        var parts = outbound.parts
        var blobs: [Blob] = []
        for index in parts.indices where parts[index].isUnsealed == true {
            let octets = try await self.parts.content(parts[index].content)
            let sealed = try await self.parts.pool.run {
                let attestation = try Attestation(decoding: octets)
                guard attestation.bytes == octets else { throw EngineReason.attestationBroken(reason: "JSON") }
                return try SealedAttestation(attestation, by: identity).octets
            }
            let blob = Blob(octets: sealed, digest: .of(sealed))
            parts[index].content = blob.octetsDigest
            parts[index].isUnsealed = false
            blobs.append(blob)
        }
        let (sealedParts, sealedBlobs) = (parts, blobs)
        _ = try await self.parts.deciding(on: first.id, first) { record in
            var current = try OutboundExchange(record)
            current.parts = sealedParts
            let now = self.parts.clock.now
            try await self.parts.store.settle(
                Settlement(
                    operation: try self.parts.clock.operationID(),
                    now: now,
                    lease: claim.lease,
                    outcome: .postponed(until: now),
                    effects: Effects(blobs: sealedBlobs, changes: [try current.change(of: record)])
                )
            )
        }
    }
}
