import Trust

/// One operation with a key, and how often one exchange needs it in each gateway.
///
/// As counted at libcrypto while documents crossed. Certificates of partners and signatures of revocation lists are judged once and remembered, TLS connections are kept:
/// none of them counts for each document.
public enum KeyOperation: String, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
    case rsaSign = "rsa-2048 sign"
    case rsaVerify = "rsa-2048 verify"
    case oaepEncrypt = "rsa-2048 oaep encrypt"
    case oaepDecrypt = "rsa-2048 oaep decrypt"
    case sealSign = "p-256 sign"
    case sealVerify = "p-256 verify"

    /// In the gateway that sends: the issuer's signature and path, the seal, the message, its receipt.
    public var perExchangeSending: Int {
        switch self {
        case .rsaSign: 1  // the message
        case .rsaVerify: 2  // the issuer's signature, the receipt
        case .oaepEncrypt: 1
        case .oaepDecrypt: 0
        case .sealSign: 1
        case .sealVerify: 2  // the issuer's certificate and its root
        }
    }

    /// In the gateway that receives: the message, its receipt, the issuer's signature and path, the seal.
    public var perExchangeReceiving: Int {
        switch self {
        case .rsaSign: 1  // the receipt
        case .rsaVerify: 2  // the message, the issuer's signature
        case .oaepEncrypt: 0
        case .oaepDecrypt: 1
        case .sealSign: 0
        case .sealVerify: 3  // the issuer's certificate and its root, the seal
        }
    }

    /// Processor seconds of each operation on this machine; blocking.
    static func costs() throws -> [KeyOperation: Double] {
        let rsa = try PrivateKey.generate(.rsa2048)
        let curve = try PrivateKey.generate(.p256)
        let octets = [UInt8](repeating: 0x50, count: 256)
        let secret = [UInt8](repeating: 0x11, count: 16)
        let rsaAlgorithm = SignatureAlgorithm.rsaPKCS1(.sha256)
        let rsaValue = try rsa.sign(octets, rsaAlgorithm)
        let curveValue = try curve.sign(octets, .ecdsa(.sha256))
        let sealed = try rsa.publicKey.encryptOAEP(secret)
        return [
            .rsaSign: try ProcessorClock.seconds { _ = try rsa.sign(octets, rsaAlgorithm) },
            .rsaVerify: ProcessorClock.seconds { _ = rsa.publicKey.verifies(rsaValue, over: octets, rsaAlgorithm) },
            .oaepEncrypt: try ProcessorClock.seconds { _ = try rsa.publicKey.encryptOAEP(secret) },
            .oaepDecrypt: try ProcessorClock.seconds { _ = try rsa.decryptOAEP(sealed) },
            .sealSign: try ProcessorClock.seconds { _ = try curve.sign(octets, .ecdsa(.sha256)) },
            .sealVerify: ProcessorClock.seconds {
                _ = curve.publicKey.verifies(curveValue, over: octets, .ecdsa(.sha256))
            },
        ]
    }
}
