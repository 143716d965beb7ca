import MIME
import Trust
import XML

/// Compares a part with the digest that was signed for it.
///
/// The octets come first. Stacks on WSS4J digest uncompressed XML and text parts in a form of their own; such a part is
/// accepted with the finding `AS4-050`.
enum PartDigest {
    /// How a part was digested; nil when no form fits.
    enum Form {
        case octets
        case rewritten
    }

    static func form(of octets: [UInt8], types: [MediaType], digest: Digest) -> Form? {
        if Digest.of(octets, digest.algorithm) == digest { return .octets }
        let candidates = types.compactMap { Self.rewritten(octets, as: $0) }
        return candidates.contains { Digest.of($0, digest.algorithm) == digest } ? .rewritten : nil
    }

    private static func rewritten(_ octets: [UInt8], as type: MediaType) -> [UInt8]? {
        if type.isXML {
            guard let document = try? ParsedDocument(parsing: octets) else { return nil }
            return try? document.canonicalize(method: .exclusive)
        }
        guard type.essence.hasPrefix("text/") else { return nil }
        var lines: [UInt8] = []
        for (index, octet) in octets.enumerated() {
            switch octet {
            case 0x0D: lines += [0x0D, 0x0A]
            case 0x0A where index > 0 && octets[index - 1] == 0x0D: continue
            case 0x0A: lines += [0x0D, 0x0A]
            default: lines.append(octet)
            }
        }
        return lines
    }
}
