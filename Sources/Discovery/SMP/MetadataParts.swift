import Foundation
import Signing
import Trust
import XML

/// The children of an element of service metadata, of which each must be known and none stand where it may not.
///
/// Extensions are stepped over, since nothing that we do may depend on them; anything else that is unknown is refused,
/// so that nobody can say twice what we believe once.
struct MetadataParts {
    /// Elements of one kind in one document.
    static let alikeMax = 200

    private let parent: Element
    private let namespaces: Set<String>

    init(_ element: Element, known: Set<String>, in namespaces: Set<String>) throws(DiscoveryError) {
        self.parent = element
        self.namespaces = namespaces
        guard element.text.isEmpty else { throw .structure(element.name) }
        for child in element.elements {
            let isKnown = known.contains(child.name) && namespaces.contains(child.namespace)
            let isSignature = child.name == "Signature" && child.namespace == SignatureNames.signature
            let isExtension = child.name == "Extension" || child.name == "SMPExtensions"
            guard isKnown || isSignature || isExtension else { throw .structure(child.name) }
        }
    }

    func all(_ name: String) throws(DiscoveryError) -> [Element] {
        let found = self.parent.elements.filter { $0.name == name && self.namespaces.contains($0.namespace) }
        guard found.count <= Self.alikeMax else { throw .overLimit(name, Self.alikeMax) }
        return found
    }

    func optional(_ name: String) throws(DiscoveryError) -> Element? {
        let found = try self.all(name)
        guard found.count <= 1 else { throw .structure(name) }
        return found.first
    }

    func one(_ name: String) throws(DiscoveryError) -> Element {
        guard let found = try self.optional(name) else { throw .structure(name) }
        return found
    }

    func text(_ name: String) throws(DiscoveryError) -> String {
        let element = try self.one(name)
        guard element.elements.isEmpty, !element.text.isEmpty else { throw .structure(name) }
        return element.text
    }

    func identifier(_ name: String, scheme attribute: String) throws(DiscoveryError) -> SchemedIdentifier {
        try Self.identifier(try self.one(name), scheme: attribute)
    }

    static func identifier(_ element: Element, scheme attribute: String) throws(DiscoveryError) -> SchemedIdentifier {
        guard element.elements.isEmpty else { throw .structure(element.name) }
        return try SchemedIdentifier(scheme: element.attribute(attribute) ?? "", value: element.text)
    }

    func date(_ name: String) throws(DiscoveryError) -> Date? {
        guard let element = try self.optional(name), !element.text.isEmpty else { return nil }
        guard let date = MetadataDate.read(element.text) else { throw .structure(name) }
        return date
    }
}

/// Dates of service metadata: `xs:dateTime` (SMP 1.0) and `xs:date` (SMP 2.0), with or without a zone.
///
/// Without a zone UTC is meant. A day counts from its first moment on, for the beginning and for the end alike: what
/// expires on a day is no longer used on it.
enum MetadataDate {
    static func read(_ text: String) -> Date? {
        guard text.utf8.count <= 40 else { return nil }
        let (plain, zone) = Self.split(text)
        guard let zone else { return nil }
        let whole = plain.contains("T") ? plain : plain + "T00:00:00"
        let forms = [
            Date.ISO8601FormatStyle(includingFractionalSeconds: false),
            Date.ISO8601FormatStyle(includingFractionalSeconds: true),
        ]
        return forms.lazy.compactMap { try? Date(whole + zone, strategy: $0) }.first
    }

    /// The text without its zone, and the zone (`Z` for none); nil for what is no zone.
    private static func split(_ text: String) -> (String, String?) {
        if text.hasSuffix("Z") { return (String(text.dropLast()), "Z") }
        let tail = text.suffix(6)
        if tail.utf8.count == 6, tail.hasPrefix("+") || tail.hasPrefix("-"), tail.dropFirst(3).hasPrefix(":"),
            text.utf8.count > 10
        {
            return (String(text.dropLast(6)), String(tail))
        }
        return (text, "Z")
    }
}

/// A certificate as metadata carry it: Base64 of DER, with line breaks, or by some publishers a whole PEM text.
enum MetadataCertificate {
    static func read(_ text: String) throws(DiscoveryError) -> Certificate {
        guard text.utf8.count <= 2 * Certificate.lengthMax else {
            throw .overLimit("certificate", 2 * Certificate.lengthMax)
        }
        let isPEM = text.hasPrefix("-----BEGIN CERTIFICATE-----")
        let letters = String(decoding: text.utf8.filter { $0 > 0x20 }, as: UTF8.self)
        guard let der = isPEM ? Data() : Data(base64Encoded: letters) else { throw .certificateUnreadable("Base64") }
        do throws(TrustError) {
            return isPEM ? try Certificate(pem: Array(text.utf8)) : try Certificate(der: [UInt8](der))
        } catch {
            throw .certificateUnreadable(error.code)
        }
    }
}
