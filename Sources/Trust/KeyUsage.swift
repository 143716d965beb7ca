import COpenSSL

/// The key usage bits of a certificate (RFC 5280 §4.2.1.3).
public struct KeyUsage: OptionSet, Sendable, Hashable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let digitalSignature = KeyUsage(rawValue: 0x0080)
    public static let nonRepudiation = KeyUsage(rawValue: 0x0040)
    public static let keyEncipherment = KeyUsage(rawValue: 0x0020)
    public static let dataEncipherment = KeyUsage(rawValue: 0x0010)
    public static let keyAgreement = KeyUsage(rawValue: 0x0008)
    public static let keyCertSign = KeyUsage(rawValue: 0x0004)
    public static let crlSign = KeyUsage(rawValue: 0x0002)

    /// RFC 5280's names, separated by commas.
    public var names: String {
        let all: [(KeyUsage, String)] = [
            (.digitalSignature, "digitalSignature"), (.nonRepudiation, "nonRepudiation"),
            (.keyEncipherment, "keyEncipherment"), (.dataEncipherment, "dataEncipherment"),
            (.keyAgreement, "keyAgreement"), (.keyCertSign, "keyCertSign"), (.crlSign, "cRLSign"),
        ]
        return all.filter { self.contains($0.0) }.map(\.1).joined(separator: ",")
    }
}

/// A purpose that an extended key usage names, by dotted object identifier (RFC 5280 §4.2.1.12).
public struct ExtendedKeyUsage: Sendable, Hashable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let any = ExtendedKeyUsage(rawValue: "2.5.29.37.0")
    public static let serverAuth = ExtendedKeyUsage(rawValue: "1.3.6.1.5.5.7.3.1")
    public static let clientAuth = ExtendedKeyUsage(rawValue: "1.3.6.1.5.5.7.3.2")
    public static let codeSigning = ExtendedKeyUsage(rawValue: "1.3.6.1.5.5.7.3.3")
    public static let emailProtection = ExtendedKeyUsage(rawValue: "1.3.6.1.5.5.7.3.4")
    public static let timeStamping = ExtendedKeyUsage(rawValue: "1.3.6.1.5.5.7.3.8")
    public static let ocspSigning = ExtendedKeyUsage(rawValue: "1.3.6.1.5.5.7.3.9")
    /// Document signing (RFC 9336).
    public static let documentSigning = ExtendedKeyUsage(rawValue: "1.3.6.1.5.5.7.3.36")

    /// The usual name, else the dotted identifier.
    public var name: String {
        switch self {
        case .any: "anyExtendedKeyUsage"
        case .serverAuth: "serverAuth"
        case .clientAuth: "clientAuth"
        case .codeSigning: "codeSigning"
        case .emailProtection: "emailProtection"
        case .timeStamping: "timeStamping"
        case .ocspSigning: "OCSPSigning"
        case .documentSigning: "documentSigning"
        default: self.rawValue
        }
    }
}
