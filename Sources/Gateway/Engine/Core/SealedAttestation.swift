public import Canonical
import Exchange
import Foundation
public import Signing
public import Trust

/// An attestation with its seal as it travels: a JSON Web Signature in compact form, `header.payload.signature`.
///
/// The payload is the attestation's octets exactly as they were signed.
public struct SealedAttestation: Sendable, Equatable {
    /// What is attested; claims until ``signer()`` was judged.
    public let attestation: Attestation
    /// The octets of ``attestation`` as signed.
    public let payload: [UInt8]
    /// The seal.
    public let seal: DetachedJWS

    /// The media type of ``octets``.
    public static let mimeType = "application/jose"
    /// `typ` in the seal's header.
    public static let type = "paso-attestation+jws"

    /// Seals an attestation; blocking work for a key.
    public init(_ attestation: Attestation, by identity: SiteIdentity) throws {
        self.attestation = attestation
        self.payload = attestation.bytes
        self.seal = try DetachedJWS.create(
            payload: attestation.bytes,
            key: identity.key,
            chain: identity.certificates,
            type: Self.type
        )
    }

    /// Reads what travelled; throws `GAT-223` for anything that is not one attestation in exactly this form.
    public init(octets: [UInt8]) throws {
        let parts = String(decoding: octets, as: UTF8.self).split(separator: ".", omittingEmptySubsequences: false)
        guard octets.count <= Self.octetsMax, parts.count == 3, let payload = Self.decoded(parts[1]) else {
            throw EngineReason.attestationBroken(reason: "JWS")
        }
        self.payload = payload
        self.attestation = try Attestation(decoding: payload)
        self.seal = try DetachedJWS("\(parts[0])..\(parts[2])")
    }

    /// As it travels.
    public var octets: [UInt8] {
        let parts = self.seal.text.split(separator: ".", omittingEmptySubsequences: false)
        let payload = Data(self.payload).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
        return Array("\(parts[0]).\(payload).\(parts[2])".utf8)
    }

    /// The certificate whose key made the seal; whether it may seal for the sender is still to be judged.
    public func signer() throws -> Certificate {
        try self.seal.verify(payload: self.payload)
    }

    private static let octetsMax = 4 << 20

    private static func decoded(_ text: Substring) -> [UInt8]? {
        guard !text.contains(where: { "+/=".contains($0) }) else { return nil }
        var base64 = text.replacing("-", with: "+").replacing("_", with: "/")
        base64 += String(repeating: "=", count: (4 - base64.count % 4) % 4)
        guard let octets = Data(base64Encoded: String(base64)) else { return nil }
        return [UInt8](octets)
    }
}
