import Foundation

/// The hash of some octets, and by which function.
///
/// Written and coded as `sha256:` and lower-case hexadecimal.
public struct Digest: Sendable, Hashable, CustomStringConvertible {
    public let algorithm: DigestAlgorithm
    public let bytes: [UInt8]

    /// A digest that someone else computed; nil when the length does not fit the algorithm.
    public init?(_ algorithm: DigestAlgorithm, bytes: [UInt8]) {
        guard bytes.count == algorithm.length else { return nil }
        self.algorithm = algorithm
        self.bytes = bytes
    }

    init(computed bytes: [UInt8], _ algorithm: DigestAlgorithm) {
        self.algorithm = algorithm
        self.bytes = bytes
    }

    /// Reads ``description``.
    public init?(_ description: some StringProtocol) {
        let parts = description.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let algorithm = DigestAlgorithm(rawValue: String(parts[0])),
            let bytes = Hexadecimal.bytes(parts[1])
        else { return nil }
        self.init(algorithm, bytes: bytes)
    }

    /// The digest of one piece of memory.
    public static func of(_ bytes: [UInt8], _ algorithm: DigestAlgorithm = .sha256) -> Digest {
        let stream = DigestStream(algorithm)
        stream.update(bytes)
        return stream.finish()
    }

    /// Lower-case hexadecimal.
    public var hex: String { Hexadecimal.text(self.bytes) }

    /// Base64 with padding, as `ds:DigestValue` has it.
    public var base64: String { Data(self.bytes).base64EncodedString() }

    public var description: String { "\(self.algorithm.rawValue):\(self.hex)" }
}

extension Digest: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let digest = Digest(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a digest like sha256:…")
            )
        }
        self = digest
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(self.description)
    }
}
