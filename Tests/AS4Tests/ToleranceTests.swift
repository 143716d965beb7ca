import Exchange
import MIME
import Testing
import Texts
import XML

@testable import AS4

/// A message body written by hand, in the ways in which real peers differ.
struct Wire: Sendable {
    var contentType: String? = "multipart/related; boundary=\"b\"; type=\"application/soap+xml\"; start=\"<root@paso>\""
    var preamble = ""
    var epilogue = ""
    var rootHeaders = ["Content-Type: application/soap+xml; charset=UTF-8", "Content-ID: <root@paso>"]
    var partHeaders = ["Content-Type: application/octet-stream", "Content-ID: <doc@paso>"]
    var rootContent: @Sendable ([UInt8]) -> [UInt8] = { $0 }
    var partContent: @Sendable ([UInt8]) -> [UInt8] = { $0 }
    var isRootLast = false
    var isClosed = true

    func octets(_ envelope: [UInt8], _ parts: [(name: String, octets: [UInt8])]) -> [UInt8] {
        func section(_ headers: [String], _ content: [UInt8]) -> [UInt8] {
            Array("--b\r\n".utf8) + headers.flatMap { Array("\($0)\r\n".utf8) } + [0x0D, 0x0A] + content + [0x0D, 0x0A]
        }
        let root = section(self.rootHeaders, self.rootContent(envelope))
        let rest = parts.flatMap { section(self.partHeaders, self.partContent($0.octets)) }
        return Array(self.preamble.utf8) + (self.isRootLast ? rest + root : root + rest)
            + Array((self.isClosed ? "--b--\r\n" : "").utf8) + Array(self.epilogue.utf8)
    }
}

/// One way in which a peer may write a message, and what must become of it.
struct Habit: CustomTestStringConvertible, Sendable {
    let name: String
    var codes: (ebMS: String, code: String)?
    let change: @Sendable (inout Wire, inout Forgery) throws -> Void

    init(
        _ name: String,
        refused codes: (String, String)? = nil,
        _ change: @escaping @Sendable (inout Wire, inout Forgery) throws -> Void
    ) {
        self.name = name
        self.codes = codes
        self.change = change
    }

    var testDescription: String { self.name }

    func reception(_ route: Route) throws -> Receiver.Reception {
        var wire = Wire()
        var forgery = try Forgery(route)
        try self.change(&wire, &forgery)
        let pieces = try forgery.pieces()
        let fields = wire.contentType.map { [HeaderFields.Field(name: "content-TYPE", value: $0)] } ?? []
        return Receiver(
            modes: PModeTable([route.mode]),
            identities: [route.receiver.decryption],
            trust: route.trust
        ).receive(
            InboundRequest(headers: HeaderFields(fields), body: wire.octets(pieces.envelope, pieces.parts))
        )
    }
}

@Suite struct `What peers write differently` {
    static let packaging: [Habit] = [
        Habit("the strict form") { _, _ in },
        Habit("no start") { wire, _ in wire.contentType = "multipart/related; boundary=\"b\"" },
        Habit("boundary without quotes") { wire, _ in
            wire.contentType = "multipart/related; boundary=b; start=<root@paso>"
        },
        Habit("spaces around semicolons and equals signs") { wire, _ in
            wire.contentType = "multipart/related ;boundary = \"b\" ;  start=\"<root@paso>\" ; ;"
        },
        Habit("no space after semicolons") { wire, _ in
            wire.contentType = "multipart/related;boundary=b;start=\"<root@paso>\""
        },
        Habit("a tab between parameters") { wire, _ in
            wire.contentType = "multipart/related;\tboundary=\"b\";\tstart=\"<root@paso>\""
        },
        Habit("the whole Content-Type in quotes") { wire, _ in
            wire.contentType = "\"multipart/related; boundary=b\""
        },
        Habit("a folded Content-Type") { wire, _ in
            wire.contentType = "multipart/related;\r\n\tboundary=\"b\";\r\n start=\"<root@paso>\""
        },
        Habit("Content-Type in capitals") { wire, _ in
            wire.contentType = "Multipart/Related; BOUNDARY=\"b\"; Start=\"<root@paso>\""
        },
        Habit("no Content-Type") { wire, _ in wire.contentType = nil },
        Habit("start without angle brackets") { wire, _ in
            wire.contentType = "multipart/related; boundary=b; start=\"root@paso\""
        },
        Habit("the root last, where start names it") { wire, _ in wire.isRootLast = true },
        Habit("preamble") { wire, _ in wire.preamble = "This is a MIME message.\r\n" },
        Habit("epilogue") { wire, _ in wire.epilogue = "\r\nthe end --b-- \r\n" },
        Habit("folded part header") { wire, _ in
            wire.rootHeaders = ["Content-Type: application/soap+xml;", "\tcharset=UTF-8", "Content-ID: <root@paso>"]
            wire.partHeaders = ["Content-Type:", " application/octet-stream", "Content-ID:", "\t<doc@paso>"]
        },
        Habit("header names in any case") { wire, _ in
            wire.rootHeaders = ["CONTENT-TYPE: application/soap+xml", "content-id: <root@paso>"]
            wire.partHeaders = ["content-type: application/octet-stream", "Content-Id:<doc@paso>"]
        },
        Habit("charset in quotes") { wire, _ in
            wire.rootHeaders[0] = "Content-Type: application/soap+xml; charset=\"utf-8\""
        },
        Habit("no header at all on the root") { wire, _ in
            wire.rootHeaders = []
            wire.contentType = "multipart/related; boundary=b"
        },
        Habit("Content-ID without angle brackets") { wire, _ in wire.partHeaders[1] = "Content-ID: doc@paso" },
        Habit("byte order mark") { wire, _ in wire.rootContent = { [0xEF, 0xBB, 0xBF] + $0 } },
        Habit("white space before the XML declaration's end") { wire, _ in
            wire.rootContent = { $0 + [0x0D, 0x0A, 0x20] }
        },
        Habit("binary written down") { wire, _ in wire.partHeaders.append("Content-Transfer-Encoding: BINARY") },
        Habit("8bit") { wire, _ in
            wire.rootHeaders.append("Content-Transfer-Encoding: 8bit")
            wire.partHeaders.append("Content-Transfer-Encoding: 8bit")
        },
        Habit("7bit") { wire, _ in wire.rootHeaders.append("Content-Transfer-Encoding: 7bit") },
        Habit("base64, in lines") { wire, _ in
            wire.rootHeaders.append("Content-Transfer-Encoding: base64")
            wire.partHeaders.append("content-transfer-encoding: Base64")
            let lines: @Sendable ([UInt8]) -> [UInt8] = { octets in
                let text = Array(Base64Text.text(octets).utf8)
                return stride(from: 0, to: text.count, by: 76).flatMap {
                    Array(text[$0..<min($0 + 76, text.count)]) + [0x0D, 0x0A]
                }
            }
            wire.rootContent = lines
            wire.partContent = lines
        },
        Habit("Content-ID without @") { wire, forgery in
            wire.partHeaders[1] = "Content-ID: <message>"
            forgery.parts[0].name = "message"
            forgery.header.parts[0].href = "cid:message"
        },
        Habit("percent-encoded references") { wire, forgery in
            wire.partHeaders[1] = "Content-ID: <a b@paso>"
            forgery.parts[0].name = "a%20b%40paso"
            forgery.header.parts[0].href = "cid:a%20b%40paso"
        },
    ]

    static let envelopes: [Habit] = [
        Habit("Security before Messaging") { _, forgery in
            forgery.rewriteEnvelope = { text in
                guard let start = text.firstRange(of: "<wsse:Security"),
                    let end = text.firstRange(of: "</wsse:Security>")
                else { return text }
                let security = String(text[start.lowerBound..<end.upperBound])
                return text.replacing(security, with: "").replacing("<env:Header>", with: "<env:Header>" + security)
            }
        },
        Habit("other prefixes") { _, forgery in
            forgery.rewriteMessaging = { $0.replacing("eb:", with: "ea:").replacing("xmlns:eb", with: "xmlns:ea") }
            forgery.rewriteEnvelope = { text in
                text.replacing("wsse:", with: "s1:").replacing("xmlns:wsse=", with: "xmlns:s1=")
                    .replacing("xenc:", with: "e1:").replacing("xmlns:xenc=", with: "xmlns:e1=")
            }
        },
        Habit("a PrefixList of prefixes that are not used") { _, forgery in
            forgery.inclusive = [("xs", "urn:xs"), ("xsi", "urn:xsi")]
            forgery.rewriteEnvelope = {
                $0.replacing("<env:Envelope ", with: "<env:Envelope xmlns:xs=\"urn:xs\" xmlns:xsi=\"urn:xsi\" ")
            }
        },
        Habit("white space in the Body") { _, forgery in
            forgery.body = forgery.body.replacing("></env:Body>", with: ">\n  </env:Body>")
        },
        Habit("white space between elements of the header") { _, forgery in
            forgery.rewriteMessaging = { $0.replacing("><eb:", with: ">\n <eb:") }
            forgery.rewriteEnvelope = { $0.replacing("<wsse:Security", with: "\n<wsse:Security") }
        },
        Habit("no mustUnderstand") { _, forgery in
            forgery.rewriteMessaging = {
                $0.replacing(" env:mustUnderstand=\"true\"", with: "")
                    .replacing(" xmlns:env=\"\(Vocabulary.Namespace.soap12)\"", with: "")
            }
        },
    ]

    static let refused: [Habit] = [
        Habit("no boundary", refused: ("EBMS:0007", "AS4-001")) { wire, _ in wire.contentType = "multipart/related" },
        Habit("an empty boundary", refused: ("EBMS:0007", "AS4-001")) { wire, _ in
            wire.contentType = "multipart/related; boundary=\"\""
        },
        Habit("a boundary that does not occur", refused: ("EBMS:0007", "AS4-001")) { wire, _ in
            wire.contentType = "multipart/related; boundary=\"c\""
        },
        Habit("no root", refused: ("EBMS:0007", "AS4-001")) { wire, _ in
            wire.contentType = "multipart/related; boundary=\"b\"; start=\"<other@paso>\""
        },
        Habit("no end", refused: ("EBMS:0007", "AS4-001")) { wire, _ in wire.isClosed = false },
        Habit("two parts with one Content-ID", refused: ("EBMS:0007", "AS4-001")) { _, forgery in
            forgery.extraParts = [("doc@paso", [1, 2, 3])]
        },
        Habit("root and part with one Content-ID", refused: ("EBMS:0007", "AS4-001")) { wire, _ in
            wire.partHeaders[1] = "Content-ID: <root@paso>"
        },
        Habit("damaged base64", refused: ("EBMS:0007", "AS4-001")) { wire, _ in
            wire.partHeaders.append("Content-Transfer-Encoding: base64")
        },
        Habit("an unknown transfer encoding", refused: ("EBMS:0007", "AS4-001")) { wire, _ in
            wire.partHeaders.append("Content-Transfer-Encoding: x-uuencode")
        },
        Habit("a named part that is not there", refused: ("EBMS:0011", "AS4-003")) { wire, _ in
            wire.partHeaders[1] = "Content-ID: <other@paso>"
        },
        Habit("a part without a name", refused: ("EBMS:0011", "AS4-003")) { wire, _ in
            wire.partHeaders.removeLast()
        },
        Habit("a part that nobody named", refused: ("EBMS:0011", "AS4-004")) { _, forgery in
            forgery.header.parts = []
            forgery.signs = ["messaging", "body"]
            forgery.encrypts = false
        },
        // eDelivery AS4 §2.2.6, AS4_CP_TA35 and TA37: compress, sign, encrypt, in this order.
        Habit("signed before it was compressed", refused: ("EBMS:0101", "AS4-035")) { _, forgery in
            forgery.signedForm = { try Gzip.unpacked($0, limits: Gzip.Limits(outputBytesMax: 1 << 20)) }
        },
        Habit("encrypted before it was compressed", refused: ("EBMS:0102", "AS4-040")) { _, forgery in
            forgery.sentForm = { try Gzip.packed($0) }
        },
        Habit("encrypted before it was signed", refused: ("EBMS:0101", "AS4-035")) { _, forgery in
            forgery.signedForm = { $0.reversed() }
        },
    ]

    @Test(arguments: Self.packaging + Self.envelopes)
    func `is accepted`(habit: Habit) throws {
        let message = try habit.reception(Route()).get()
        #expect(message.payloads.map(\.content) == [OctetSource(Route.original)])
        #expect(message.findings.isEmpty)
    }

    @Test(arguments: Self.refused)
    func `is refused where it matters`(habit: Habit) throws {
        let refusal = try #require(try habit.reception(Route()).refusal)
        #expect(refusal.ebMS.code == habit.codes?.ebMS, "\(refusal.what())")
        #expect(refusal.code == habit.codes?.code, "\(refusal.what())")
    }

    @Test func `is a multipart body that holds nothing but the envelope`() throws {
        let route = try Route { $0.business.isFourCorner = false }
        var forgery = try Forgery(route)
        forgery.header.parts = []
        forgery.parts = []
        forgery.encrypts = false
        let pieces = try forgery.pieces()
        let wire = Wire()
        let contentType = try #require(wire.contentType)
        #expect(try route.receive(contentType, wire.octets(pieces.envelope, [])).get().payloads.isEmpty)
        // Bare, with and without a Content-Type.
        #expect(try route.receive("text/xml", pieces.envelope).get().payloads.isEmpty)
        #expect(try route.receive("", [0xEF, 0xBB, 0xBF] + pieces.envelope).get().payloads.isEmpty)
    }

    /// WSS4J digests parts of these types in a form of its own; the octets are tried first.
    @Test func `are uncompressed parts that were digested in WSS4J's form`() throws {
        let forms: [(type: String, octets: String, digested: String)] = [
            ("text/plain", "uno\ndos\r\ntres\r", "uno\r\ndos\r\ntres\r\n"),
            ("application/xml", "<?xml version=\"1.0\"?>\n<a z='1' b=\"2\"/>", "<a b=\"2\" z=\"1\"></a>"),
            ("image/svg+xml; charset=utf-8", "<!-- c --><a ><b/></a>", "<a><b></b></a>"),
        ]
        for form in forms {
            for isRewritten in [true, false] {
                var forgery = try Forgery(Route())
                forgery.parts[0].octets = Array(form.octets.utf8)
                forgery.header.parts[0].properties = [MessageProperty("MimeType", form.type)]
                if isRewritten { forgery.signedForm = { _ in Array(form.digested.utf8) } }
                let message = try forgery.received().get()
                #expect(message.payloads[0].content == Array(form.octets.utf8))
                #expect(message.findings == (isRewritten ? ["AS4-050"] : []))
            }
        }
    }

    @Test func `is a part that was encrypted with its headers, where the P-Mode allows it`() throws {
        func forgery(_ route: Route, _ headers: String) throws -> Forgery {
            var forgery = try Forgery(route)
            forgery.sealedForm = { Array(headers.utf8) + $0 }
            forgery.rewriteSecurity = { $0.replacing("#Attachment-Content-Only", with: "#Attachment-Complete") }
            return forgery
        }
        let headers = "Content-ID: <doc@paso>\r\nContent-Type: application/gzip\r\n\r\n"
        let refusal = try #require(try forgery(Route(), headers).received().refusal)
        #expect(refusal.ebMS == .policyNoncompliance && refusal.code == "AS4-033")
        let route = try Route { $0.security.suite = .eDelivery1.accepting([.attachmentComplete]) }
        for good in [headers, "content-type: application/gzip\n\n", "\r\n"] {
            let message = try forgery(route, good).received().get()
            #expect(message.payloads[0].content == Route.original)
            #expect(message.findings == ["AS4-106"])
        }
        for bad in ["Content-ID: <other@paso>\r\n\r\n", String(repeating: "x: y\r\n", count: 10_000) + "\r\n"] {
            #expect(try forgery(route, bad).received().refusal?.ebMS == .failedDecryption)
        }
        // The usual form goes on being taken.
        #expect(try Forgery(route).received().get().findings.isEmpty)
    }
}
