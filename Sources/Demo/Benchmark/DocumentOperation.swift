import Canonical
import Dialects
import Signing
import XML

/// One operation on the document itself, and how often one exchange needs it in each gateway.
public enum DocumentOperation: String, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
    case parse
    /// References, canonicalization and digests of the issuer's signature, without the key.
    case verify
    /// From the issuer's dialect to the common model.
    case decode
    /// From the common model to the recipient's dialect.
    case encode
    case writeCanonical = "write canonical"
    case readCanonical = "read canonical"

    public var perExchangeSending: Int {
        switch self {
        case .parse, .verify, .decode, .writeCanonical: 1
        case .encode, .readCanonical: 0
        }
    }

    public var perExchangeReceiving: Int {
        switch self {
        case .parse, .verify, .decode, .encode, .writeCanonical, .readCanonical: 1
        }
    }

    /// Processor seconds of each operation on a document that travels from one country to another; blocking.
    ///
    /// `key` is the price of the key's part in verifying, which is counted elsewhere.
    static func costs(
        _ octets: [UInt8],
        from sender: DemoSite.Country,
        to recipient: DemoSite.Country,
        key: Double
    ) throws -> [DocumentOperation: Double] {
        guard let reader = DialectCatalogue.dialect(DialectIdentifier(rawValue: sender.dialect)),
            let writer = DialectCatalogue.dialect(DialectIdentifier(rawValue: recipient.dialect)),
            let style = SignatureStyle.named(SignatureStyle.ID(rawValue: sender.style))
        else { throw DemoError.stepFailed(step: "bench", expected: sender.dialect, found: "–") }
        let document = try ParsedDocument(parsing: octets)
        let certificate = try reader.decode(document).certificate
        let canonical = CanonicalJSON.encode(certificate)
        return [
            .parse: try ProcessorClock.seconds { _ = try ParsedDocument(parsing: octets) },
            .verify: max(0, ProcessorClock.seconds { _ = style.verify(document) } - key),
            .decode: try ProcessorClock.seconds { _ = try reader.decode(document) },
            .encode: try ProcessorClock.seconds { _ = try writer.encode(certificate) },
            .writeCanonical: ProcessorClock.seconds { _ = CanonicalJSON.encode(certificate) },
            .readCanonical: try ProcessorClock.seconds { _ = try CanonicalJSON.decodeCertificate(canonical) },
        ]
    }
}
