import Foundation
import Signing
import Testing
import Trust
import XML

/// The ways in which a signed certificate is kept intact while another one is shown: specified shapes, and everything
/// that a generator can put anywhere.
@Suite struct `A wrapped certificate of origin` {
    /// One signature's surroundings: the document is `before + target + signature + after`.
    struct Pieces: Sendable, CustomTestStringConvertible {
        var name: String
        var before: String
        var target: String
        var signature: String
        var after: String
        var testDescription: String { self.name }

        /// Another content under an identifier of the attacker's choice.
        func evil(_ id: String?) -> String {
            self.target.replacingOccurrences(of: "Viña", with: "EVIL")
                .replacingOccurrences(
                    of: "<\(self.name) id=\"\(self.name)\"",
                    with: "<\(self.name)" + (id.map { " id=\"\($0)\"" } ?? "")
                )
        }

        func object(_ content: String) -> String {
            self.signature.replacingOccurrences(
                of: "</ds:Signature>",
                with: "<ds:Object>\(content)</ds:Object></ds:Signature>"
            )
        }

        /// Content put in front of an end tag.
        func appended(_ content: String, in tag: String, _ rest: String) -> String {
            rest.replacingOccurrences(of: "</\(tag)>", with: "\(content)</\(tag)>")
        }
    }

    static func pieces(_ name: String) throws -> Pieces {
        let text = try OriginDraft.text()
        let start = try #require(text.range(of: "<\(name) id=")).lowerBound
        let end = try #require(text.range(of: "</\(name)>")).upperBound
        let close = try #require(text.range(of: "</ds:Signature>", range: end..<text.endIndex)).upperBound
        return Pieces(
            name: name,
            before: String(text[..<start]),
            target: String(text[start..<end]),
            signature: String(text[end..<close]),
            after: String(text[close...])
        )
    }

    /// The shapes of the literature (XSW 1 to 8 and 10), for a document, and those that a COD adds.
    static func shapes(_ part: Pieces, id: String?) -> [String] {
        let (evil, target, signature) = (part.evil(id), part.target, part.signature)
        let renamed = target.replacingOccurrences(of: "id=\"\(part.name)\"", with: "id=\"other\"")
        var texts = [
            part.before + evil + part.object(target) + part.after,
            part.before + evil + target + signature + part.after,
            part.before + target + evil + signature + part.after,
            part.before + target + signature + evil + part.after,
            part.before + evil + signature + target + part.after,
            part.before + signature + evil + target + part.after,
            part.before + target + part.object(evil) + part.after,
            part.before + evil + part.object(renamed) + part.after,
            part.before + evil + part.object(target + signature) + signature + part.after,
            part.before + part.appended(target, in: part.name, evil) + signature + part.after,
            part.before + part.appended(target + signature, in: part.name, evil) + part.after,
            part.before + part.appended(target + signature, in: part.name, evil) + signature + part.after,
            part.before + evil + signature.replacingOccurrences(of: "</ds:KeyInfo>", with: target + "</ds:KeyInfo>")
                + part.after,
            part.before + target + signature + "<Extensions>\(evil)</Extensions>" + part.after,
            part.before + "<Extensions>\(target)</Extensions>" + evil + signature + part.after,
            part.before + "<Extensions>\(target)\(signature)</Extensions>" + evil + part.after,
            part.before + evil + part.after,
        ]
        for tag in ["CODExporter", "CODEH", "ns1:CertOrigin", "ns1:Envelope"] {
            texts.append(part.before + evil + signature + part.appended(target, in: tag, part.after))
            texts.append(part.before + target + signature + part.appended(evil, in: tag, part.after))
        }
        let header = "<ns1:CertOrigin>"
        for (hidden, shown) in [(target, evil), (evil, target)] {
            let before = part.before.replacingOccurrences(
                of: header,
                with: "<ns1:Header>\(hidden)</ns1:Header>\(header)"
            )
            texts.append(before + shown + signature + part.after)
        }
        return texts
    }

    @Test(arguments: ["COD", "CODEH"], ["COD", "CODEH", "other", nil])
    func `is refused in every shape, with every identifier`(name: String, id: String?) throws {
        let part = try Self.pieces(name)
        #expect(try OriginDraft.verify(part.before + part.target + part.signature + part.after).isIntact)
        for (index, text) in Self.shapes(part, id: id).enumerated() where text != (try OriginDraft.text()) {
            let found = try OriginDraft.verify(text)
            #expect(!found.isIntact, "shape \(index)")
            #expect(found.stage == .anomalous || found.report(.exporter)?.isIntact == false, "shape \(index)")
        }
    }

    /// What an attacker may want to put somewhere: another element of the frame under any identifier, a signature, or
    /// anything at all.
    static let payloads: [String] = {
        var payloads = ["<Evil/>", "<Evil id=\"CODEH\"/>"]
        for name in ["COD", "CODEH"] {
            payloads.append("<\(name)>EVIL</\(name)>")
            for attribute in ["id", "Id", "xml:id"] { payloads.append("<\(name) \(attribute)=\"\(name)\"/>") }
        }
        payloads += ["CODExporter", "EH", "CertificationEH"].map { "<\($0)/>" }
        payloads += ["Envelope", "CertOrigin", "Header"].map {
            "<n:\($0) xmlns:n=\"http://www.w3.org/2001/12/soap-envelope\">EVIL</n:\($0)>"
        }
        payloads.append("<s:Signature xmlns:s=\"\(SignatureNames.signature)\"/>")
        payloads.append("EVIL")
        return payloads
    }()

    @Test(arguments: Self.payloads)
    func `is refused wherever something is put`(payload: String) throws {
        let text = try OriginDraft.text()
        // Behind every tag: in the frame, the form, both signatures, the entity's part, and outside of the root.
        var places = 0
        for place in text.indices where text[place] == ">" {
            let after = text.index(after: place)
            let changed = String(text[..<after]) + payload + String(text[after...])
            guard let document = try? ParsedDocument(parsing: Array(changed.utf8)) else { continue }
            let found = LayeredStyle.cod.verify(document)
            // Two places are left open, and nobody reads them: a header, of which it is said, and a name beside the
            // certificate.
            let isOpen = found.findings.map(\.code) == ["SIG-043"] || text[..<after].hasSuffix("X509SubjectName>")
            #expect(!found.isIntact || isOpen, "at \(text[..<after].suffix(60))")
            places += 1
        }
        #expect(places > 60)
    }

    @Test func `is refused with the codes of what was done`() throws {
        let text = try OriginDraft.text()
        func code(_ from: String, _ to: String, _ text: String? = nil) throws -> String? {
            let changed = try (text ?? OriginDraft.text()).replacingOccurrences(of: from, with: to)
            return try OriginDraft.verify(changed).report(.official)?.faultCode
        }
        let exporter = try OriginDraft.signature(0, in: text)
        let official = try OriginDraft.signature(1, in: text)
        #expect(try code("<CODEH id=\"CODEH\">", "<CODEH id=\"COD\">") == "SIG-009")
        #expect(try code("<CODEH id=\"CODEH\">", "<CODEH>") == "SIG-011")
        #expect(try code("<CODEH id=\"CODEH\">", "<CODEH Id=\"CODEH\">") == "SIG-010")
        #expect(try code("<EH>", "<Evil/><EH>") == "SIG-042")
        #expect(try code("</ns1:CertOrigin>", "<Evil/></ns1:CertOrigin>") == "SIG-042")
        #expect(try code("</ns1:CertOrigin>", "words</ns1:CertOrigin>") == "SIG-042")
        #expect(try code("</ns1:CertOrigin>", "</ns1:CertOrigin><Evil/>") == "SIG-042")
        #expect(try code("<EH>", "<COD/><EH>") == "SIG-041")
        #expect(try code(exporter, exporter + exporter) == "SIG-002")
        #expect(try code(exporter, "") == "SIG-048")
        #expect(try code("<EH>", official + "<EH>", text.replacingOccurrences(of: official, with: "")) == "SIG-003")
        #expect(try code("CertOrigin", "CertOrigins") == "SIG-040")
        #expect(try code("2001/12/soap-envelope", "2003/05/soap-envelope") == "SIG-040")
        #expect(try code("URI=\"#CODEH\"", "URI=\"#COD\"") == "SIG-007")
        #expect(try code("URI=\"#CODEH\"", "URI=\"\"") == "SIG-007")
        #expect(try code("URI=\"#CODEH\"", "URI=\"http://127.0.0.1:9/x\"") == "SIG-007")
        #expect(try code("<CertificateDate>2026", "<CertificateDate>2025") == "SIG-012")
    }

    @Test func `that was taken from another document is refused`() throws {
        let other = String(decoding: try OriginDraft.exporterSigned.get(), as: UTF8.self)
        let foreign = try OriginDraft.signature(0, in: other)
        let certified = try OriginDraft.certify(try OriginDraft.exporterSigned.get())
        let text = String(decoding: certified, as: UTF8.self)
            .replacingOccurrences(of: "</CODEH>", with: "</CODEH>" + foreign)
        #expect(try OriginDraft.verify(text).report(.official)?.faultCode == "SIG-007")
    }

    @Test func `inside another document is detected, and refused for its frame`() throws {
        let inner = try OriginDraft.text().replacingOccurrences(
            of: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            with: ""
        )
        for text in ["<Outer>\(inner)</Outer>", "<Outer><a/>\(inner)\(inner)</Outer>"] {
            let document = try ParsedDocument(parsing: Array(text.utf8))
            let found = DocumentSignatures.verify(document)
            #expect(found?.style == .cod)
            #expect(found?.isIntact == false)
            #expect(found?.stage == .anomalous)
        }
    }

    @Test func `with a header says that nobody signed it, and reads nothing there`() throws {
        let header = "<ns1:Header><price>0</price></ns1:Header><ns1:CertOrigin>"
        let text = try OriginDraft.text().replacingOccurrences(of: "<ns1:CertOrigin>", with: header)
        let found = try OriginDraft.verify(text)
        #expect(found.isIntact)
        #expect(found.findings.map(\.code) == ["SIG-043"])
        let empty = try OriginDraft.text().replacingOccurrences(
            of: "<ns1:CertOrigin>",
            with: "<ns1:Header/><ns1:CertOrigin>"
        )
        #expect(try OriginDraft.verify(empty).findings == [])
        let late = try OriginDraft.text().replacingOccurrences(
            of: "</ns1:CertOrigin>",
            with: "</ns1:CertOrigin><ns1:Header/>"
        )
        #expect(try !OriginDraft.verify(late).isIntact)
    }
}
