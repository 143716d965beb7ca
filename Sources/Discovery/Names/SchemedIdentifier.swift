/// An identifier of a participant, a document type or a process, with the scheme that it belongs to.
///
/// Written `scheme::value`, or the value alone. How two of them are compared differs: see ``isSameParticipant(_:)``
/// (letters alike in both cases) and `==` (documents and processes, exactly as written).
public struct SchemedIdentifier: Sendable, Hashable, CustomStringConvertible {
    /// The longest value, and the longest scheme, in octets of UTF-8.
    public static let lengthMax = 500

    /// Empty where there is none, as with ebCore party ids, whose value says it all.
    public let scheme: String
    public let value: String

    /// Throws ``DiscoveryError`` DSC-001 for what no identifier is.
    public init(scheme: String = "", value: String) throws(DiscoveryError) {
        guard !value.isEmpty, Self.isUsable(value), Self.isUsable(scheme) else {
            throw .identifierUnusable(scheme.isEmpty ? value : "\(scheme)::\(value)")
        }
        self.scheme = scheme
        self.value = value
    }

    /// Reads `scheme::value`; what stands before the first `::` is the scheme.
    ///
    /// A value that holds `::` itself and has no scheme is written with `::` before it.
    public init(_ text: String) throws(DiscoveryError) {
        guard let colons = text.firstRange(of: "::") else {
            try self.init(value: text)
            return
        }
        try self.init(scheme: String(text[..<colons.lowerBound]), value: String(text[colons.upperBound...]))
    }

    /// `scheme::value`, or the value alone.
    public var text: String { self.scheme.isEmpty ? self.value : "\(self.scheme)::\(self.value)" }

    public var description: String { self.text }

    /// Both parts in small letters: what eDelivery's profiles do to a participant before anything is made of it.
    public var lowercased: SchemedIdentifier {
        SchemedIdentifier(checkedScheme: self.scheme.lowercased(), value: self.value.lowercased())
    }

    /// True where both name one participant, whatever their letters' case.
    public func isSameParticipant(_ other: SchemedIdentifier) -> Bool { self.lowercased == other.lowercased }

    /// ``text`` as one segment of a path: everything percent-encoded but RFC 3986's unreserved characters.
    public var pathSegment: String {
        let digits = Array("0123456789ABCDEF".utf8)
        var octets: [UInt8] = []
        for octet in self.text.utf8 {
            switch octet {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: octets.append(octet)
            default: octets += [0x25, digits[Int(octet >> 4)], digits[Int(octet & 15)]]
            }
        }
        return String(decoding: octets, as: UTF8.self)
    }

    private init(checkedScheme scheme: String, value: String) {
        self.scheme = scheme
        self.value = value
    }

    private static func isUsable(_ text: String) -> Bool {
        text.utf8.count <= Self.lengthMax
            && text.unicodeScalars.allSatisfy { $0.value > 0x20 && !(0x7F...0xA0).contains($0.value) }
    }
}
