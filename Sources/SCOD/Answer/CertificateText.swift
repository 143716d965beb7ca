import Foundation
public import Trust

/// Certificates as the directory's strings have them: Base64 with or without PEM armour and line breaks.
public enum CertificateText {
    /// The certificate; nil for anything that is not one.
    public static func certificate(_ text: String) -> Certificate? {
        guard text.utf8.count <= DirectoryQuery.characterCountMax else { return nil }
        let trimmed = text.drop { $0.isWhitespace }
        if trimmed.hasPrefix("-----BEGIN") { return try? Certificate(pem: Array(trimmed.utf8)) }
        let body = text.utf8.filter { !($0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09) }
        guard !body.isEmpty, let der = Data(base64Encoded: Data(body)) else { return nil }
        return try? Certificate(der: [UInt8](der))
    }

    /// The Base64 body of a certificate without line breaks, as `X509Certificate` has it.
    public static func base64(_ certificate: Certificate) -> String {
        Data(certificate.der).base64EncodedString()
    }
}
