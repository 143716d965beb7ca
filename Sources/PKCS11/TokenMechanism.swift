import CPKCS11
import Trust

/// Which mechanism of PKCS#11 carries out an algorithm, and what it takes.
enum TokenMechanism {
    /// CKM_RSA_X_509: the bare power.
    static let rawRSA = paso_p11_mechanism(mechanism: 0x003, digest: 0, mask: 0, salt: 0)
    /// CKM_RSA_PKCS_OAEP with CKM_SHA256 and CKG_MGF1_SHA256, no label.
    static let oaepSHA256 = paso_p11_mechanism(mechanism: 0x009, digest: 0x250, mask: 2, salt: 0)

    /// The octets that the token gets, and what it does with them.
    static func signing(
        _ bytes: [UInt8],
        _ algorithm: SignatureAlgorithm
    ) throws(TrustError) -> ([UInt8], paso_p11_mechanism) {
        switch algorithm {
        case .rsaPKCS1(let digest):
            // CKM_RSA_PKCS pads what it gets: DigestInfo (RFC 8017 §9.2).
            let information = DER.sequence(
                DER.sequence(DER.objectIdentifier(digest), DER.null),
                DER.octetString(Digest.of(bytes, digest).bytes)
            )
            return (information, paso_p11_mechanism(mechanism: 0x001, digest: 0, mask: 0, salt: 0))
        case .rsaPSS(let digest):
            let (hash, mask) = Self.numbers(digest)
            let mechanism = paso_p11_mechanism(mechanism: 0x00D, digest: hash, mask: mask, salt: UInt(digest.length))
            return (Digest.of(bytes, digest).bytes, mechanism)
        case .ecdsa(let digest):
            // CKM_ECDSA answers r‖s.
            return (Digest.of(bytes, digest).bytes, paso_p11_mechanism(mechanism: 0x1041, digest: 0, mask: 0, salt: 0))
        case .ed25519:
            return (bytes, paso_p11_mechanism(mechanism: 0x1057, digest: 0, mask: 0, salt: 0))
        }
    }

    /// CKM_SHA… and CKG_MGF1_SHA….
    private static func numbers(_ digest: DigestAlgorithm) -> (hash: UInt, mask: UInt) {
        switch digest {
        case .sha1: (0x220, 1)
        case .sha256: (0x250, 2)
        case .sha384: (0x260, 3)
        case .sha512: (0x270, 4)
        }
    }

    /// CKA_KEY_TYPE of a key as the token holds it: a number of the machine's own width and order.
    static func keyType(_ key: PublicKey) -> [UInt8]? {
        let number: UInt8? =
            switch key.kind {
            case .rsa: 0x00
            case .ec: 0x03
            case .ed25519: 0x40
            case .x25519, .other: nil
            }
        return number.map { [$0] + [UInt8](repeating: 0, count: MemoryLayout<UInt>.size - 1) }
    }

    /// The algorithm that a key is proven with.
    static func proofAlgorithm(_ key: PublicKey) -> SignatureAlgorithm? {
        switch key.kind {
        case .rsa: .rsaPKCS1(.sha256)
        case .ec:
            switch key.curve {
            case .p256, .brainpoolP256r1: .ecdsa(.sha256)
            case .p384: .ecdsa(.sha384)
            case .p521: .ecdsa(.sha512)
            case nil: nil
            }
        case .ed25519: .ed25519
        case .x25519, .other: nil
        }
    }
}

/// The little DER that keys and digests of tokens need.
enum DER {
    static let null: [UInt8] = [0x05, 0x00]

    static func sequence(_ parts: [UInt8]...) -> [UInt8] { self.element(0x30, parts.flatMap(\.self)) }
    static func octetString(_ octets: [UInt8]) -> [UInt8] { self.element(0x04, octets) }
    static func bitString(_ octets: [UInt8]) -> [UInt8] { self.element(0x03, [0] + octets) }

    /// A number without sign, big-endian.
    static func integer(_ octets: [UInt8]) -> [UInt8] {
        let digits = Array(octets.drop { $0 == 0 })
        return self.element(0x02, (digits.first ?? 0x80) & 0x80 != 0 ? [0] + digits : digits)
    }

    static func objectIdentifier(_ digest: DigestAlgorithm) -> [UInt8] {
        switch digest {
        case .sha1: [0x06, 0x05, 0x2B, 0x0E, 0x03, 0x02, 0x1A]
        case .sha256: [0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01]
        case .sha384: [0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02]
        case .sha512: [0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03]
        }
    }

    /// Four octets, the most significant first.
    static func bigEndian(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    static func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        var length = [UInt8(truncatingIfNeeded: content.count)]
        if content.count >= 0x80 {
            let digits = Array(self.bigEndian(UInt32(content.count)).drop { $0 == 0 })
            length = [0x80 | UInt8(digits.count)] + digits
        }
        return [tag] + length + content
    }

    /// The content of an element with a tag, where it is all there is; nil for anything else.
    static func content(_ tag: UInt8, of octets: [UInt8]) -> [UInt8]? {
        guard octets.count >= 2, octets[0] == tag else { return nil }
        let first = Int(octets[1])
        guard first >= 0x80 else { return octets.count == 2 + first ? Array(octets.dropFirst(2)) : nil }
        let digits = first & 0x7F
        guard (1...3).contains(digits), octets.count > 2 + digits else { return nil }
        let length = octets[2..<(2 + digits)].reduce(0) { $0 << 8 | Int($1) }
        return octets.count == 2 + digits + length ? Array(octets.dropFirst(2 + digits)) : nil
    }
}
