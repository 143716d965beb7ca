import Foundation
import Signing
import Testing
import Trust
import XML

/// The ways in which a signed part is kept intact while another part is shown.
@Suite struct `A wrapped signature` {
    private static let evil = "<rsm:SPSExchangedDocument><ram:ID>EVIL</ram:ID></rsm:SPSExchangedDocument>"

    /// The signed text cut into: start tag of the root, content, signature, end tag.
    private struct Pieces {
        var declaration: String
        var start: String
        var content: String
        var signature: String
        var end: String
        var whole: String { self.start + self.content + self.signature + self.end }
    }

    private func pieces(_ style: SignatureStyle) throws -> Pieces {
        let unsigned = Unsigned.of(style).replacingOccurrences(of: "<?stylesheet none?>\n", with: "")
        let text = try Signer.p256.get().sign(unsigned, style)
        let name = style.id == .enveloped ? "<order" : "<rsm:SPSCertificate"
        let root = try #require(text.range(of: name)).lowerBound
        let open = try #require(text.range(of: ">", range: root..<text.endIndex)).upperBound
        let mark = style.prefix.isEmpty ? "<Signature " : "<ds:Signature "
        let signature = try #require(text.range(of: mark)).lowerBound
        let after = try #require(text.range(of: "Signature>", options: .backwards)).upperBound
        let end = try #require(text.range(of: ">", range: after..<text.endIndex)).upperBound
        return Pieces(
            declaration: String(text[..<root]),
            start: String(text[root..<open]),
            content: String(text[open..<signature]),
            signature: String(text[signature..<after]),
            end: String(text[after..<end])
        )
    }

    private func fault(_ style: SignatureStyle, _ text: String) throws -> SignatureFault.Kind? {
        try style.fault(text)
    }

    @Test(arguments: SignatureStyle.all)
    func `is told from the original, which is intact`(style: SignatureStyle) throws {
        #expect(try self.fault(style, self.pieces(style).whole) == nil)
    }

    @Test(arguments: SignatureStyle.all)
    func `around the original as a child is refused`(style: SignatureStyle) throws {
        let part = try self.pieces(style)
        let original = part.start + part.content + part.end
        for text in [
            part.start + Self.plain(style) + original + part.signature + part.end,
            part.start + Self.plain(style) + part.signature + original + part.end,
            part.start + part.whole + part.end,
            part.start + Self.plain(style) + part.whole + part.end,
            part.start + part.whole + Self.plain(style) + part.end,
        ] {
            #expect(try self.fault(style, text) != nil)
        }
    }

    @Test(arguments: SignatureStyle.all)
    func `with the original hidden in an Object is refused`(style: SignatureStyle) throws {
        let part = try self.pieces(style)
        let colon = style.prefix.isEmpty ? "" : "ds:"
        let close = "</\(colon)Signature>"
        let original = part.start + part.content + part.end
        let hidden = part.signature.replacingOccurrences(
            of: close,
            with: "<\(colon)Object>\(original)</\(colon)Object>\(close)"
        )
        let text = part.start + Self.plain(style) + hidden + part.end
        #expect(try self.fault(style, text) == .objectContent)
    }

    @Test(arguments: SignatureStyle.all)
    func `with content beside the covered part is refused`(style: SignatureStyle) throws {
        let part = try self.pieces(style)
        for text in [
            part.start + part.content + Self.plain(style) + part.signature + part.end,
            part.start + part.content + part.signature + Self.plain(style) + part.end,
            part.start + part.content + part.signature + "text" + part.end,
            "<outer>" + part.whole + Self.plain(.enveloped) + "</outer>",
        ] {
            #expect(try self.fault(style, text) != nil)
        }
    }

    @Test(arguments: SignatureStyle.all)
    func `copied, or of another document, is refused`(style: SignatureStyle) throws {
        let part = try self.pieces(style)
        #expect(
            try self.fault(style, part.start + part.content + part.signature + part.signature + part.end)
                == .severalSignatures
        )
        #expect(try self.fault(style, part.start + Self.plain(style) + part.signature + part.end) == .digest)
        #expect(try self.fault(style, part.start + part.content + part.end) == .unsigned)
        #expect(try self.fault(.enveloped, part.signature) == .misplaced)
        // Another kind of document is unsigned before it is anything else.
        #expect(try self.fault(style, "<SPSImportPermit/>") == .unsigned)
        guard !style.rootNames.isEmpty else { return }
        #expect(try self.fault(style, "<SPSReceipt>" + part.signature + "</SPSReceipt>") == .misplaced)
    }

    @Test func `that points at a child with the identifier is refused`() throws {
        let style = SignatureStyle.pacificAlliance
        let part = try self.pieces(style)
        let bare = part.start.replacingOccurrences(of: " id=\"SPSCERT\"", with: "")
        let original = part.start + part.content + part.end
        #expect(try self.fault(style, bare + original + part.signature + part.end) == .wrongTarget)
        #expect(try self.fault(style, part.start + original + part.signature + part.end) == .duplicateIdentifier)
        let other = part.start.replacingOccurrences(of: "SPSCERT", with: "OTHER")
        #expect(try self.fault(style, other + original + part.signature + part.end) == .wrongTarget)
    }

    @Test func `with the same identifier in another spelling is refused`() throws {
        let style = SignatureStyle.pacificAlliance
        let part = try self.pieces(style)
        for name in ["Id", "ID", "xml:id"] {
            let twin = "<twin \(name)=\"SPSCERT\"/>"
            let text = part.start + part.content + twin + part.signature + part.end
            #expect(try self.fault(style, text) == .duplicateIdentifier)
        }
    }

    @Test func `by the identifier of the root is accepted, of a child refused`() throws {
        let signer = try Signer.p256.get()
        let text = "<a Id='root'><b Id='inner'>x</b></a>"
        let document = try ParsedDocument(parsing: Array(text.utf8))
        func signed(_ element: Element) throws -> [UInt8] {
            let transforms: [ReferenceTransform] = [.enveloped, .canonicalization(.exclusive)]
            let digest = try CanonicalDigest.of(
                element.reference,
                in: document,
                algorithm: .sha256,
                method: .exclusive
            )
            let uri = "#" + (element.attribute("Id") ?? "")
            let information = SignedInfo(
                algorithm: .ecdsa(.sha256),
                references: [SignatureReference(uri: uri, transforms: transforms, digest: digest)]
            )
            let certificate = Data(signer.certificate.der).base64EncodedString()
            let markup = try information.signed(
                by: signer.key,
                keyInformation: "<ds:X509Data><ds:X509Certificate>\(certificate)</ds:X509Certificate></ds:X509Data>"
            )
            return try Splice.insert(markup, beforeEndOf: document.root.reference, in: Array(text.utf8))
        }
        let style = SignatureStyle.enveloped
        #expect(try style.fault(String(decoding: signed(document.root), as: UTF8.self)) == nil)
        let inner = try #require(document.root.elements.first)
        #expect(try style.fault(String(decoding: signed(inner), as: UTF8.self)) == .wrongTarget)
    }

    /// Content that nobody signed, in the namespaces of the style's document.
    private static func plain(_ style: SignatureStyle) -> String {
        style.id == .enveloped ? "<line qty=\"9\">EVIL</line>" : Self.evil
    }
}
