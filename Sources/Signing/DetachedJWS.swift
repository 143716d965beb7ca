import Foundation
public import Trust

/// A JSON Web Signature with detached payload in compact form (RFC 7515, Appendix F): `header..signature`.
///
/// Used for the attestation of a translation by the seal key.
public struct DetachedJWS: Sendable, Equatable {
    /// Longest text that is read.
    public static let lengthMax = 128 * 1024

    /// The compact form.
    public let text: String
    /// `alg`.
    public let algorithm: SignatureAlgorithm
    /// The signer's chain from `x5c`, leaf first; empty without one.
    public let certificates: [Certificate]
    /// `kid`, a hint.
    public let keyID: String?
    /// `typ`.
    public let type: String?

    private let header: String
    private let value: [UInt8]

    /// Signs a payload that travels apart; `chain` goes into the header, leaf first.
    ///
    /// `algorithm` must fit the key, and for a curve be the one that JOSE gives it; nil takes the usual one.
    public static func create(
        payload: [UInt8],
        key: PrivateKey,
        chain: [Certificate],
        type: String? = nil,
        keyID: String? = nil,
        algorithm wanted: SignatureAlgorithm? = nil
    ) throws(SignatureFault) -> DetachedJWS {
        let chosen = wanted ?? SignatureAlgorithm.preferred(for: key.publicKey)
        let algorithm = Self.algorithms.first { $0.value == chosen }
        guard let algorithm, algorithm.value.keyKind == key.publicKey.kind, Self.fits(algorithm.value, key.publicKey),
            chain.first.map({ $0.publicKey == key.publicKey }) ?? true
        else {
            throw SignatureFault(.keyMismatch)
        }
        var members = ["\"alg\":\"\(algorithm.key)\""]
        if let keyID { members.append("\"kid\":\(try Self.quoted(keyID))") }
        if let type { members.append("\"typ\":\(try Self.quoted(type))") }
        if !chain.isEmpty {
            members.append("\"x5c\":[\(chain.map { "\"\(Base64.text($0.der))\"" }.joined(separator: ","))]")
        }
        let header = Base64URL.text(Array("{\(members.joined(separator: ","))}".utf8))
        let value: [UInt8]
        do throws(TrustError) {
            value = try key.sign(Self.input(header, payload), algorithm.value)
        } catch {
            throw SignatureFault(.keyFailure, ["cause": error.code])
        }
        return try DetachedJWS("\(header)..\(Base64URL.text(value))")
    }

    /// Reads the compact form; nothing in it is proven yet.
    ///
    /// Refused are algorithms not listed, `crit`, and keys that the header brings or points at (`jwk`, `jku`, `x5u`).
    public init(_ text: String) throws(SignatureFault) {
        let parts =
            text.utf8.count <= Self.lengthMax ? text.split(separator: ".", omittingEmptySubsequences: false) : []
        guard parts.count == 3, parts[1].isEmpty, let octets = Base64URL.octets(parts[0]),
            let value = Base64URL.octets(parts[2]), !value.isEmpty,
            let members = try? JSONSerialization.jsonObject(with: Data(octets)) as? [String: Any]
        else { throw SignatureFault(.tokenStructure) }
        for name in ["crit", "jwk", "jku", "x5u", "b64"] where members[name] != nil {
            throw SignatureFault(.tokenHeader, ["member": name])
        }
        guard let algorithm = (members["alg"] as? String).flatMap({ Self.algorithms[$0] }) else {
            throw SignatureFault(.tokenHeader, ["member": "alg"])
        }
        self.text = text
        self.header = String(parts[0])
        self.value = value
        self.algorithm = algorithm
        self.keyID = members["kid"] as? String
        self.type = members["typ"] as? String
        self.certificates = try Self.certificates(members["x5c"])
    }

    /// Throws unless the signature is by this key over this payload.
    public func verify(payload: [UInt8], by key: PublicKey) throws(SignatureFault) {
        guard Self.fits(self.algorithm, key),
            key.verifies(self.value, over: Self.input(self.header, payload), self.algorithm)
        else {
            throw SignatureFault(.value, ["algorithm": self.algorithm.name])
        }
    }

    /// The signer by the header's own chain, whose trust is still to be judged; throws unless the signature fits.
    public func verify(payload: [UInt8]) throws(SignatureFault) -> Certificate {
        guard let leaf = self.certificates.first else { throw SignatureFault(.noCertificate) }
        try self.verify(payload: payload, by: leaf.publicKey)
        return leaf
    }

    /// Each ECDSA algorithm of JOSE belongs to one curve.
    private static func fits(_ algorithm: SignatureAlgorithm, _ key: PublicKey) -> Bool {
        guard case .ecdsa = algorithm else { return true }
        // JOSE gives ES256 to P-256 alone, whatever else has as many bits.
        return key.curve != .brainpoolP256r1 && SignatureAlgorithm.preferred(for: key) == algorithm
    }

    private static let algorithms: [String: SignatureAlgorithm] = [
        "RS256": .rsaPKCS1(.sha256), "RS384": .rsaPKCS1(.sha384), "RS512": .rsaPKCS1(.sha512),
        "PS256": .rsaPSS(.sha256), "PS384": .rsaPSS(.sha384), "PS512": .rsaPSS(.sha512),
        "ES256": .ecdsa(.sha256), "ES384": .ecdsa(.sha384), "ES512": .ecdsa(.sha512),
        "EdDSA": .ed25519,
    ]

    private static func certificates(_ member: Any?) throws(SignatureFault) -> [Certificate] {
        guard let member else { return [] }
        guard let texts = member as? [String], texts.count <= 10 else {
            throw SignatureFault(.tokenHeader, ["member": "x5c"])
        }
        var found: [Certificate] = []
        for text in texts {
            let der = try Base64.octets(text, lengthMax: Certificate.lengthMax, of: "x5c")
            do throws(TrustError) {
                found.append(try Certificate(der: der))
            } catch {
                throw SignatureFault(.keyInformation, ["reason": error.code])
            }
        }
        return found
    }

    private static func quoted(_ text: String) throws(SignatureFault) -> String {
        guard let data = try? JSONEncoder().encode(text) else { throw SignatureFault(.tokenHeader, ["member": "text"]) }
        return String(decoding: data, as: UTF8.self)
    }

    private static func input(_ header: String, _ payload: [UInt8]) -> [UInt8] {
        Array("\(header).\(Base64URL.text(payload))".utf8)
    }
}

/// Base64 for URLs, without padding (RFC 7515 §2).
enum Base64URL {
    static func text(_ octets: [UInt8]) -> String {
        let plain = Data(octets).base64EncodedString()
        return String(decoding: plain.utf8.compactMap(Self.forURL), as: UTF8.self)
    }

    static func octets(_ text: some StringProtocol) -> [UInt8]? {
        let isPlain = text.utf8.allSatisfy { $0 == 0x2D || $0 == 0x5F || ($0 != 0x2B && $0 != 0x2F && $0 != 0x3D) }
        guard isPlain else { return nil }
        var plain = text.utf8.map { $0 == 0x2D ? 0x2B : $0 == 0x5F ? 0x2F : $0 }
        plain += [UInt8](repeating: 0x3D, count: (4 - plain.count % 4) % 4)
        return Data(base64Encoded: Data(plain)).map { [UInt8]($0) }
    }

    private static func forURL(_ octet: UInt8) -> UInt8? {
        switch octet {
        case 0x2B: 0x2D
        case 0x2F: 0x5F
        case 0x3D: nil
        default: octet
        }
    }
}
