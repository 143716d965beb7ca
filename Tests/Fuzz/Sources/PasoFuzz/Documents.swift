import Canonical
import Dialects
import Signing
import XML

/// Certificates of trade: XML, its dialects and its signatures, and the canonical JSON.
enum Documents {
    static func xml(_ bytes: [UInt8]) {
        guard let document = try? ParsedDocument(parsing: bytes) else { return }
        for method in Canonicalization.allCases {
            guard let octets = try? document.canonicalize(method: method) else { continue }
            // What is canonical is read again, and stays as it is.
            guard !octets.isEmpty, let again = try? ParsedDocument(parsing: octets) else { continue }
            let twice = try? again.canonicalize(method: method)
            precondition(twice == octets, "canonical octets change when canonicalized again: \(method)")
        }
    }

    static func dialects(_ bytes: [UInt8]) {
        guard let (source, decoded) = try? DialectCatalogue.read(bytes) else { return }
        for dialect in DialectCatalogue.all {
            guard let encoded = try? dialect.encode(decoded.certificate, options: EncodeOptions()) else { continue }
            // What we write, we read.
            let isRead = (try? DialectCatalogue.read(encoded.bytes)) != nil
            precondition(isRead, "\(source.rawValue) written as \(dialect.id.rawValue) cannot be read")
        }
    }

    static func signatures(_ bytes: [UInt8]) {
        guard let document = try? ParsedDocument(parsing: bytes) else { return }
        _ = DocumentSignatures.verify(document)
        for style in DocumentSignatures.styles { _ = DocumentSignatures.verify(document, style: style) }
    }

    static func canonical(_ bytes: [UInt8]) {
        guard let certificate = try? CanonicalJSON.decodeCertificate(bytes) else { return }
        let octets = CanonicalJSON.encode(certificate)
        let again = try? CanonicalJSON.decodeCertificate(octets)
        precondition(again == certificate, "canonical JSON changes when it is read again")
    }
}
