import Foundation
import MIME
import Signing
import Trust
import XML

/// Says what was changed where a digest differs, by undoing changes that are known to happen until the digest fits.
///
/// A digest that fits again is proof of the change, so a guess can be wrong but never mislead.
struct DigestDiagnosis {
    let reference: SignatureReference
    let root: Element
    let soap: [UInt8]

    /// A change that explains the difference; closed.
    enum Difference: String {
        /// A proxy removed or rewrote `env:mustUnderstand`.
        case mustUnderstand = "must-understand"
        /// Something indented the envelope on its way.
        case indentation
        /// The sender canonicalized in another way than it says.
        case canonicalization
        case lineEnds = "line-ends"
        /// Line ends were added to or taken from the end of a part.
        case trailing
        /// The sender signed before it compressed.
        case signedBeforeCompression = "signed-before-compression"
        /// The sender signed after it encrypted.
        case signedAfterEncryption = "signed-after-encryption"

        var wording: MessageInspection.Wording { .init("differs.\(self.rawValue)") }
    }

    /// Octets of a part beyond which no change is tried.
    static let partBytesMax = 16 * 1024 * 1024

    /// Why the digest of an element differs; nil when no known change explains it.
    func difference(of element: Element, in envelope: borrowing Envelope) -> Difference? {
        for octets in self.restored(element) where self.fits(octets, element.reference) { return .mustUnderstand }
        if self.fits(self.unindented, element.reference) { return .indentation }
        return self.fitsOtherwise(element.reference, envelope) ? .canonicalization : nil
    }

    private var method: (Canonicalization, [String]) {
        for case .canonicalization(let method, let prefixes) in self.reference.transforms { return (method, prefixes) }
        return (.inclusive, [])
    }

    private func fits(_ octets: [UInt8]?, _ element: ElementReference) -> Bool {
        guard let octets, let document = try? ParsedDocument(parsing: octets, limits: .envelope) else { return false }
        return self.fits(document, element, self.method.0, self.method.1)
    }

    private func fits(
        _ document: borrowing ParsedDocument,
        _ element: ElementReference,
        _ method: Canonicalization,
        _ prefixes: [String]
    ) -> Bool {
        let digest = try? CanonicalDigest.of(
            element,
            in: document,
            algorithm: self.reference.digest.algorithm,
            method: method,
            prefixes: prefixes
        )
        return digest == self.reference.digest
    }

    private func fitsOtherwise(_ element: ElementReference, _ envelope: borrowing Envelope) -> Bool {
        let prefixes = self.root.prefix.isEmpty ? [] : [self.root.prefix]
        for (method, list) in [(Canonicalization.exclusive, []), (.exclusive, prefixes), (.inclusive, [])] {
            if self.fits(envelope.document, element, method, list) { return true }
        }
        return false
    }

    /// The envelope with `mustUnderstand` on the element as the sender may have written it: under any prefix of SOAP.
    private func restored(_ element: Element) -> [[UInt8]] {
        let name = element.prefix.isEmpty ? element.name : "\(element.prefix):\(element.name)"
        let text = String(decoding: self.soap, as: UTF8.self)
        let soap = self.root.namespace
        let declared = (element.declarations + self.root.declarations).filter { $0.namespace == soap }.map(\.prefix)
        let prefixes = Set(declared).filter { !$0.isEmpty }.sorted().prefix(4)
        guard let tag = text.range(of: "<\(name)") else { return [] }
        let end = text[tag.upperBound...].firstIndex(of: ">") ?? text.endIndex
        var start = String(text[tag.upperBound..<end])
        for prefix in prefixes { Self.remove("\(prefix):mustUnderstand=", from: &start) }
        let (head, tail) = (String(text[..<tag.upperBound]), String(text[end...]))
        let attributes = prefixes.flatMap { ["\($0):mustUnderstand=\"true\"", "\($0):mustUnderstand=\"1\""] }
        return ([""] + attributes).map { Array("\(head) \($0)\(start)\(tail)".utf8) }
    }

    /// Takes an attribute with its value out of a start tag.
    private static func remove(_ attribute: String, from tag: inout String) {
        guard let old = tag.range(of: attribute) else { return }
        let value = tag[old.upperBound...].dropFirst().prefix { $0 != "\"" && $0 != "'" }
        let end = tag.index(old.upperBound, offsetBy: value.count + 2, limitedBy: tag.endIndex) ?? tag.endIndex
        tag.removeSubrange(old.lowerBound..<end)
    }

    /// The envelope without white space between tags.
    private var unindented: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(self.soap.count)
        var space: [UInt8] = []
        for octet in self.soap {
            if CapturedMessage.isSpace(octet), result.last == UInt8(ascii: ">") {
                space.append(octet)
                continue
            }
            if octet != UInt8(ascii: "<") { result += space }
            space = []
            result.append(octet)
        }
        return result
    }

    /// Why the digest of a part differs; nil when no known change explains it.
    static func difference(of octets: [UInt8], sealed: [UInt8]?, digest: Digest) -> Difference? {
        guard octets.count <= Self.partBytesMax else { return nil }
        let fits: ([UInt8]?) -> Bool = { $0.map { Digest.of($0, digest.algorithm) } == digest }
        if octets != sealed, fits(sealed) { return .signedAfterEncryption }
        if octets.starts(with: [0x1F, 0x8B]), fits(try? Gzip.unpacked(octets)) { return .signedBeforeCompression }
        for tail in [[0x0D, 0x0A], [0x0A]] as [[UInt8]] {
            let isThere = octets.count >= tail.count && octets.suffix(tail.count).elementsEqual(tail)
            if fits(octets + tail) || (isThere && fits(Array(octets.dropLast(tail.count)))) { return .trailing }
        }
        let lines = octets.filter { $0 != 0x0D }
        var windows: [UInt8] = []
        windows.reserveCapacity(lines.count + lines.count / 40)
        for octet in lines { windows += octet == 0x0A ? [0x0D, 0x0A] : [octet] }
        return fits(lines) || fits(windows) ? .lineEnds : nil
    }
}
