import COpenSSL
import CPaso

/// The name of a certificate's subject or issuer.
///
/// Compared as parsed names are (RFC 5280 §7.1): attribute by attribute, without regard to case and spacing; never as
/// text, since systems write the same name in different orders and spellings.
public struct DistinguishedName: Sendable, Hashable, CustomStringConvertible {
    /// RFC 4514 text, most specific attribute first; letters beyond ASCII stay readable.
    public let text: String
    /// DER; empty for a name that was read from text.
    public let der: [UInt8]
    private let attributes: [Attribute]
    private let canonical: [String]

    struct Attribute: Sendable, Hashable {
        var type: String
        var value: String
    }

    /// The `C` attribute in upper case: an ISO 3166 code if the issuer follows X.520.
    public var country: String? { self.first("2.5.4.6")?.uppercased() }
    /// The `CN` attribute.
    public var commonName: String? { self.first("2.5.4.3") }
    /// The `O` attribute.
    public var organization: String? { self.first("2.5.4.10") }
    /// The `serialNumber` attribute: often a tax or identity number.
    public var serialNumber: String? { self.first("2.5.4.5") }

    /// The first value of an attribute by its dotted object identifier.
    public func first(_ type: String) -> String? { self.attributes.first { $0.type == type }?.value }

    public static func == (first: Self, second: Self) -> Bool { first.canonical == second.canonical }
    public func hash(into hasher: inout Hasher) { hasher.combine(self.canonical) }
    public var description: String { self.text }

    /// True when text such as `ds:X509IssuerName` (RFC 2253 or 4514, in either order) means this name.
    public func matches(text: String) -> Bool {
        guard let relative = DistinguishedNameText.parse(text) else { return false }
        let other = relative.map(Self.canonical)
        return other == self.canonical || other.reversed() == self.canonical
    }

    /// The attributes of RFC 4514 text, from the country down whichever way it is written, for a new certificate or
    /// request; nil if it is not such a text.
    public static func attributes(of text: String) -> [(type: String, value: String)]? {
        guard var attributes = DistinguishedNameText.parse(text)?.flatMap(\.self) else { return nil }
        if attributes.first?.type != "2.5.4.6" { attributes.reverse() }
        return attributes.map { (type: $0.type, value: $0.value) }
    }

    /// Copies OpenSSL's name.
    init(_ name: OpaquePointer?) {
        self.der = unsafe filled { out, room in unsafe paso_name_der(name, out, room) } ?? []
        let text = unsafe filled { out, room in unsafe paso_name_text(name, out, room) } ?? []
        self.text = String(decoding: text, as: UTF8.self)
        var relative: [[Attribute]] = []
        var set: Int32 = -1
        for index in 0..<max(0, unsafe X509_NAME_entry_count(name)) {
            guard let entry = unsafe X509_NAME_get_entry(name, index) else { continue }
            let attribute = unsafe Self.attribute(entry)
            if unsafe X509_NAME_ENTRY_set(entry) == set, !relative.isEmpty {
                relative[relative.count - 1].append(attribute)
            } else {
                relative.append([attribute])
            }
            set = unsafe X509_NAME_ENTRY_set(entry)
        }
        self.attributes = relative.flatMap { $0 }
        // DER runs from the country down, text from the person up.
        self.canonical = relative.reversed().map(Self.canonical)
    }

    @unsafe private static func attribute(_ entry: OpaquePointer) -> Attribute {
        var dotted = [CChar](repeating: 0, count: 128)
        let length = unsafe OBJ_obj2txt(&dotted, Int32(dotted.count), X509_NAME_ENTRY_get_object(entry), 1)
        let type = dotted.prefix(max(0, min(Int(length), dotted.count - 1))).map(UInt8.init(bitPattern:))
        var utf8: UnsafeMutablePointer<UInt8>?
        let size = unsafe ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(entry))
        defer { unsafe CRYPTO_free(utf8, #file, 0) }
        let value = unsafe UnsafeBufferPointer(start: utf8, count: Int(max(0, size)))
        return Attribute(
            type: String(decoding: type, as: UTF8.self),
            value: unsafe String(decoding: value, as: UTF8.self)
        )
    }

    private static func canonical(_ relative: [Attribute]) -> String {
        relative.map { attribute in
            let words = attribute.value.lowercased().split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
            return attribute.type + "=" + words.joined(separator: " ")
        }.sorted().joined(separator: "\u{1}")
    }
}
