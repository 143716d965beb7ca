import Canonical
import Demo
import Exchange
import Foundation
import Testing

/// Documents that no gateway may take for good, each made from a good one.
enum BadDocument: String, CaseIterable, CustomTestStringConvertible {
    case malformed, doctype, wrapped, repeatedIdentifier, unknownDialect, expiredSigner, revokedSigner, unsigned,
        altered

    var testDescription: String { self.rawValue }

    /// The code under which it is held where it comes from a neighbour.
    var codeAtNeighbour: String { self == .unsigned ? "EXC-060" : self.code }

    /// The code under which it is refused where it is handed in.
    var code: String {
        switch self {
        case .malformed: "XML-002"
        case .doctype: "XML-003"
        case .wrapped: "SIG-002"
        case .repeatedIdentifier: "SIG-009"
        case .unknownDialect: "GAT-201"
        case .expiredSigner: "TRU-102"
        case .revokedSigner: "TRU-103"
        case .unsigned: "GAT-207"
        case .altered: "SIG-012"
        }
    }

    func bytes(_ region: Region, number: String) throws -> [UInt8] {
        let certificate = DemoCertificates.chileanGrapes(number: number, issued: .now)
        let signers = DemoSigners(pki: region.pki)
        func signed(_ officer: DemoPKI.Officer) throws -> [UInt8] {
            try signers.signed(certificate, by: .chile, officer: officer)
        }
        let good = String(decoding: try signed(.good), as: UTF8.self)
        let bad: String
        switch self {
        case .malformed: bad = String(good.dropLast(40))
        case .doctype: bad = Self.afterDeclaration(good, "<!DOCTYPE x [<!ENTITY e \"e\">]>")
        case .wrapped: bad = Self.wrapped(good)
        case .repeatedIdentifier:
            bad = good.replacing(/<([A-Za-z:]*SPSConsignment)>/, maxReplacements: 1) { "<\($0.1) id=\"SPSCERT\">" }
        case .unknownDialect:
            bad = "<Factura xmlns=\"urn:example:factura\"><Numero>\(number)</Numero></Factura>"
        case .expiredSigner: return try signed(.expired)
        case .revokedSigner: return try signed(.revoked)
        case .unsigned: bad = good.replacing(/<Signature .*<\/Signature>/.dotMatchesNewlines(), with: "")
        case .altered: bad = good.replacing("18240.00", with: "98240.00")
        }
        return Array(bad.utf8)
    }

    private static func afterDeclaration(_ text: String, _ insertion: String) -> String {
        guard let end = text.firstRange(of: "?>") else { return insertion + text }
        return text[..<end.upperBound] + insertion + text[end.upperBound...]
    }

    /// The signed root hides inside a forged one, which shows another weight.
    private static func wrapped(_ good: String) -> String {
        let start = good.firstRange(of: "?>").map(\.upperBound) ?? good.startIndex
        let signed = String(good[start...])
        let forged = signed.replacing("18240.00", with: "98240.00")
        guard let object = forged.firstRange(of: "</Signature>") else { return good }
        return good[..<start] + forged[..<object.lowerBound] + "<Object>\(signed)</Object>"
            + forged[object.lowerBound...]
    }
}
