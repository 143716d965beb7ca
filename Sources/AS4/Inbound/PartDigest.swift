import MIME
import Trust
import XML

/// Compares a part with the digest that was signed for it.
///
/// The octets come first. Stacks on WSS4J digest uncompressed XML and text parts in a form of their own; such a part is
/// accepted with the finding `AS4-050`, if it is no larger than a document that we parse.
enum PartDigest {
    /// How a part was digested; nil when no form fits.
    enum Form {
        case octets
        case rewritten
    }

    /// Octets of a part that is looked at in the other form.
    private static let rewrittenBytesMax = 16 << 20

    static func form(of octets: OctetSource, types: [MediaType], digest: Digest) throws(MIMEError) -> Form? {
        if try Self.digest(of: octets, digest.algorithm) == digest { return .octets }
        guard types.contains(where: Self.isRewritten), octets.count <= Self.rewrittenBytesMax else { return nil }
        let whole = try octets.octets(upTo: Self.rewrittenBytesMax)
        let candidates = types.compactMap { Self.rewritten(whole, as: $0) }
        return candidates.contains { Digest.of($0, digest.algorithm) == digest } ? .rewritten : nil
    }

    /// The digest of octets in memory or in a file.
    static func digest(of octets: OctetSource, _ algorithm: DigestAlgorithm = .sha256) throws(MIMEError) -> Digest {
        let stream = DigestStream(algorithm)
        try octets.forEachChunk { stream.update($0) }
        return stream.finish()
    }

    private static func isRewritten(_ type: MediaType) -> Bool {
        type.isXML || type.essence.hasPrefix("text/")
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
