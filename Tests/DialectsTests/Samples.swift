import Canonical
import Dialects
import Foundation
import ReferenceFiles
import Testing
import XML

/// The reference files that these tests use, and the judge of their output.
enum Samples {
    static let handmade = [
        "samples/handmade/pc-851-issued.xml", "samples/handmade/pc-851-replacement.xml",
        "samples/handmade/pc-851-withdrawn.xml", "samples/handmade/rpc-657-issued.xml",
    ]
    static let full = "samples/ephyto-full-reordered-17A.xml"
    static let norwegian = "samples/mattilsynet-SPSCertificateContent.xml"
    static let intercom = [
        "samples/can-intercom/cfe-bo-1.xml", "samples/can-intercom/cfe-bo-2.xml", "samples/can-intercom/cfe-ec-1.xml",
        "samples/can-intercom/cfe-ec-2.xml", "samples/can-intercom/intercom-reference-cfe.xml",
        "samples/can-intercom/intercom-reference-cfe-signed.xml",
    ]
    static let permits = ["samples/can-intercom/pfi-bo-1.xml", "samples/can-intercom/intercom-reference-pfi.xml"]
    static let pacific = "regional/iop-crimsonlogic/sample-signed-SPSCertificate11-CO-CL-anonymised.xml"
    static let answer = "samples/handmade/ack-39.xml"
    static var certificates: [String] { self.handmade + [self.full, self.norwegian] + self.intercom + [self.pacific] }

    /// The octets of a sample; the test is cancelled where the reference data is absent and not required.
    static func bytes(_ path: String) throws -> [UInt8] {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        return try ReferenceFiles.bytes("ephyto/" + path)
    }

    static func root(_ bytes: [UInt8]) throws -> Element {
        try ParsedDocument(parsing: bytes).root
    }

    /// The official schema of 17A.
    static func schema(_ name: String = "SPSCertificate_17p0") throws -> Schema {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        let file = "ephyto/xsd/uncefact-17A/data/standard/\(name).xsd"
        return try Schema(contentsOf: ReferenceFiles.folder.appending(path: file).path)
    }

    static let certificateSchema = Result { try Self.schema() }

    static func breaches(_ bytes: [UInt8]) throws -> [String] {
        try self.certificateSchema.get().validate(ParsedDocument(parsing: bytes)).map { "\($0.line): \($0.message)" }
    }
}

/// Every piece of content of a document with where it stands: texts and attributes that are not empty.
///
/// It knows nothing of the tables, so it can judge them.
struct Inventory {
    private(set) var pieces: [String: Int] = [:]

    init(_ root: Element, leavingOut: Set<String> = ["Signature"]) {
        self.add(root, "", leavingOut)
    }

    private mutating func add(_ element: Element, _ path: String, _ leavingOut: Set<String>) {
        guard !leavingOut.contains(element.name) else { return }
        let place = path + "/" + element.name
        let text = element.elements.isEmpty ? element.untrimmedText : element.text
        if !Element.trimmed(text).isEmpty { self.pieces[place + "=" + text, default: 0] += 1 }
        for attribute in element.attributes where !attribute.value.isEmpty && attribute.name.namespace.isEmpty {
            self.pieces[place + "@" + attribute.name.local + "=" + attribute.value, default: 0] += 1
        }
        for child in element.elements { self.add(child, place, leavingOut) }
    }

    /// What this one has and the other has not.
    func missing(in other: Inventory) -> [String] {
        self.pieces.filter { $0.value > other.pieces[$0.key, default: 0] }.map(\.key).sorted()
    }
}

extension Decoded {
    /// The phytosanitary certificate that was read; an empty one, which equals none, where it is of another kind.
    var phyto: PhytosanitaryCertificate { self.certificate.phytosanitary ?? PhytosanitaryCertificate() }
}
