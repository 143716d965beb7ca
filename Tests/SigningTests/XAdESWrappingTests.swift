import Foundation
import PasoTesting
import Signing
import Testing
import Trust
import XML

/// The shapes of signature wrapping (XSW 1 to 10), on documents signed as a whole and by the identifier of the root.
@Suite struct `A wrapped XAdES signature` {
    /// The signed text is `start + content + signature + end`.
    struct Pieces: Sendable, CustomTestStringConvertible {
        var name: String
        var start = "<order xmlns=\"urn:order\" Id=\"o-1\">"
        var content = "<line qty=\"1\">flour</line>"
        var signature: String
        var end = "</order>"
        var testDescription: String { self.name }
        var whole: String { self.start + self.content + self.signature + self.end }
        var original: String { self.start + self.content + self.end }
        /// The root without its identifier, or with another.
        func root(_ id: String?) -> String {
            self.start.replacingOccurrences(of: " Id=\"o-1\"", with: id.map { " Id=\"\($0)\"" } ?? "")
        }
        func object(_ content: String) -> String {
            self.signature.replacingOccurrences(
                of: "</ds:Signature>",
                with: "<ds:Object>\(content)</ds:Object></ds:Signature>"
            )
        }
    }

    static let evil = "<line qty=\"9\">EVIL</line>"

    static func pieces(_ name: String) throws -> Pieces {
        var pieces = Pieces(name: name, signature: "")
        let signer = try TestPKI.chile.officerOnCurve
        var text = String(decoding: try XAdESSample.basic(signer, text: pieces.whole), as: UTF8.self)
        if name == "by identifier" {
            text = text.replacingOccurrences(of: "URI=\"\"", with: "URI=\"#o-1\"")
            text = try XAdESForge.resigned(text) { try signer.key.sign($0, .ecdsa(.sha256)) }
        }
        let from = try #require(text.range(of: "<ds:Signature ")).lowerBound
        let until = try #require(text.range(of: "</ds:Signature>")).upperBound
        pieces.signature = String(text[from..<until])
        return pieces
    }

    static let both = ["as a whole", "by identifier"]

    private func refusal(_ text: String) throws -> String? {
        let document = try ParsedDocument(parsing: Array(text.utf8))
        guard case .broken(let fault) = XAdESStyle(.basic).verify(document).integrity else { return nil }
        return fault.code
    }

    @Test(arguments: Self.both)
    func `is told from the original, which is intact`(name: String) throws {
        #expect(try self.refusal(Self.pieces(name).whole) == nil)
    }

    /// Each shape by its number in the literature, with the attacker's content where a reader would look.
    @Test(arguments: Self.both)
    func `of any known shape is refused`(name: String) throws {
        let part = try Self.pieces(name)
        let evil = Self.evil
        for id in [nil, "o-1", "o-2"] as [String?] {
            let root = part.root(id)
            let inner = part.root("o-1")
            let shapes: [(Int, String)] = [
                (1, root + evil + part.object(part.original) + part.end),
                (2, root + evil + part.original + part.signature + part.end),
                (3, "<outer>" + root + evil + part.end + part.whole + "</outer>"),
                (4, root + evil + part.whole + part.end),
                (5, root + evil + part.signature + part.original + part.end),
                (6, root + evil + part.object("<copy>\(part.original)</copy>") + part.end),
                (
                    7,
                    root + "<Extensions>" + root + evil + part.end + "</Extensions>" + part.content + part.signature
                        + part.end
                ),
                (8, root + evil + part.object("<ds:Object>\(part.original)</ds:Object>") + part.end),
                (
                    10,
                    root + evil + part.signature + inner + part.content + part.object(part.original) + part.end
                        + part.end
                ),
            ]
            for (number, text) in shapes {
                #expect(try self.refusal(text) != nil, "XSW\(number) with \(id ?? "no identifier")")
            }
        }
    }

    @Test(arguments: Self.both)
    func `with two of what stands once is refused`(name: String) throws {
        let part = try Self.pieces(name)
        let start = try #require(part.signature.range(of: "<ds:SignedInfo>"))
        let end = try #require(part.signature.range(of: "</ds:SignedInfo>"))
        let information = String(part.signature[start.lowerBound..<end.upperBound])
        // XSW 9: the first or the second SignedInfo could be the one that is looked at.
        let twice = part.whole.replacingOccurrences(of: information, with: information + information)
        #expect(try self.refusal(twice) == "SIG-004")
        #expect(try self.refusal(part.start + part.content + part.signature + part.signature + part.end) == "SIG-002")
        for attribute in ["Id", "ID", "id", "xml:id"] {
            let twin = "<twin \(attribute)=\"o-1\"/>"
            #expect(try self.refusal(part.start + part.content + twin + part.signature + part.end) == "SIG-009")
        }
        #expect(try self.refusal(part.signature) == "SIG-003")
        #expect(try self.refusal(part.start + Self.evil + part.signature + part.end) == "SIG-012")
        #expect(try self.refusal(part.start + part.content + part.signature + "text" + part.end) == "SIG-012")
    }

    @Test func `that points at another element than the root, or the properties, is refused`() throws {
        let part = try Self.pieces("by identifier")
        let hidden = part.root(nil) + Self.evil + part.original + part.signature + part.end
        #expect(try self.refusal(hidden) == "SIG-010")
        let text = part.whole
        let own = try #require(text.range(of: "URI=\"#xades-[0-9a-f]*-properties\"", options: .regularExpression))
        #expect(try self.refusal(text.replacingCharacters(in: own, with: "URI=\"#o-1\"")) == "SIG-010")
        #expect(try self.refusal(text.replacingCharacters(in: own, with: "URI=\"#nobody\"")) == "SIG-011")
        #expect(try self.refusal(text.replacingOccurrences(of: "URI=\"#o-1\"", with: "URI=\"#nobody\"")) == "SIG-011")
    }
}
