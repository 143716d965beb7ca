import MIME
import Testing

@testable import AS4

/// Signature wrapping: the signed elements are moved away, and others are put into their places.
@Suite struct `Wrapped signatures` {
    private func refusal(_ change: @escaping (String) -> String) throws -> AS4Refusal {
        var forgery = try Forgery(Route())
        forgery.rewriteEnvelope = change
        return try #require(try forgery.received().refusal)
    }

    /// The signed Messaging of an envelope text, and an altered copy under another identifier.
    private static func messaging(_ text: String) -> (signed: String, forged: String) {
        guard let start = text.firstRange(of: "<eb:Messaging"), let end = text.firstRange(of: "</eb:Messaging>") else {
            return ("", "")
        }
        let signed = String(text[start.lowerBound..<end.upperBound])
        return (signed, signed.replacing("wsu:Id=\"M-1\"", with: "wsu:Id=\"M-2\"").replacing("senasa", with: "otro"))
    }

    @Test func `two Messaging elements are refused, wherever the signed one hides`() throws {
        let hiding: [(String) -> String] = [
            { "<x xmlns=\"urn:x\">\($0)</x>" }, { $0 },
        ]
        for hide in hiding {
            let refusal = try self.refusal { text in
                let (signed, forged) = Self.messaging(text)
                return text.replacing(signed, with: forged + hide(signed))
            }
            #expect(refusal.ebMS == .invalidHeader && refusal.code == "AS4-010")
        }
        let inBody = try self.refusal { text in
            let (signed, forged) = Self.messaging(text)
            return text.replacing(signed, with: forged).replacing("></env:Body>", with: ">\(signed)</env:Body>")
        }
        #expect(inBody.code == "AS4-010")
        let inSecurity = try self.refusal { text in
            let (signed, forged) = Self.messaging(text)
            return text.replacing(signed, with: forged).replacing("</wsse:Security>", with: "\(signed)</wsse:Security>")
        }
        #expect(inSecurity.code == "AS4-010")
    }

    @Test func `an altered Messaging beside a signed element of another name is refused`() throws {
        let refusal = try self.refusal { text in
            let (signed, forged) = Self.messaging(text)
            let hidden = "<x xmlns=\"urn:x\" Id=\"M-1\"/>"
            return text.replacing(signed, with: forged).replacing("</wsse:Security>", with: "\(hidden)</wsse:Security>")
        }
        #expect(refusal.code == "AS4-032", "the reference then covers something else, and nothing covers Messaging")
    }

    @Test func `one identifier on two elements is refused`() throws {
        for attribute in ["Id", "id", "ID", "wsu:Id", "xml:id"] {
            let refusal = try self.refusal {
                $0.replacing("<wsse:Security ", with: "<wsse:Security \(attribute)=\"M-1\" ")
            }
            #expect(refusal.code == "AS4-039" && refusal.ebMS == .failedAuthentication)
        }
    }

    @Test func `a Body that was moved away is refused`() throws {
        let refusal = try self.refusal { text in
            let body = SOAPText.body(id: "B-1")
            let forged = body.replacing("B-1", with: "B-2")
            return text.replacing(body, with: forged)
                .replacing("</env:Header>", with: "<x xmlns=\"urn:x\">\(body)</x></env:Header>")
        }
        #expect(refusal.code == "AS4-034")
    }

    @Test func `a second signature is refused`() throws {
        let refusal = try self.refusal { text in
            guard let start = text.firstRange(of: "<ds:Signature "), let end = text.firstRange(of: "</ds:Signature>")
            else { return text }
            let signature = text[start.lowerBound..<end.upperBound]
            return text.replacing(
                "</wsse:Security>",
                with: signature.replacing("SIG-1", with: "SIG-2") + "</wsse:Security>"
            )
        }
        #expect(refusal.code == "AS4-010")
    }

    @Test func `a Security header that is not a child of the Header is refused`() throws {
        let refusal = try self.refusal { text in
            guard let start = text.firstRange(of: "<wsse:Security"), let end = text.firstRange(of: "</wsse:Security>")
            else { return text }
            let security = text[start.lowerBound..<end.upperBound]
            return text.replacing(security, with: "<x xmlns=\"urn:x\">\(security)</x>")
        }
        #expect(refusal.code == "AS4-031")
    }

    @Test func `parts that changed places are refused`() throws {
        let route = try Route()
        var forgery = try Forgery(route)
        forgery.encrypts = false
        let plain = try Route { $0.security.isEncrypted = false }
        var second = forgery.header.parts[0]
        second.href = "cid:two@paso"
        forgery.header.parts.append(second)
        forgery.parts.append(("two@paso", try Gzip.packed([1, 2, 3])))
        let good = try forgery.message()
        #expect(plain.receive(good.contentType, good.octets).refusal == nil)
        let text = good.octets.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            line -> [UInt8] in
            switch String(decoding: line, as: UTF8.self) {
            case "Content-ID: <doc@paso>\r": Array("Content-ID: <two@paso>\r".utf8)
            case "Content-ID: <two@paso>\r": Array("Content-ID: <doc@paso>\r".utf8)
            default: Array(line)
            }
        }
        let octets = Array(text.joined(separator: [UInt8(ascii: "\n")]))
        let refusal = try #require(plain.receive(good.contentType, octets).refusal)
        #expect(refusal.code == "AS4-035" && refusal.arguments["target"] == "doc@paso")
    }

    @Test func `any changed octet is refused, or changes nothing that was signed`() throws {
        let route = try Route()
        let message = try route.package()
        let good = try route.accepted(message)
        var refusals = 0
        for place in stride(from: 0, to: message.octets.count, by: 11) {
            var damaged = message.octets
            damaged[place] ^= place % 2 == 0 ? 0x01 : 0x20
            switch route.receive(message.contentType, damaged) {
            case .refused: refusals += 1
            case .pullRequest, .signal: Issue.record("octet \(place)")
            case .accepted(let other):
                #expect(other.header == good.header, "octet \(place)")
                #expect(other.payloads.map(\.content) == good.payloads.map(\.content), "octet \(place)")
                #expect(other.signer == good.signer)
            }
        }
        #expect(refusals > message.octets.count / 11 / 2)
    }
}
