import Exchange
import MIME
import Signing
import Testing
import Texts
import Trust

@testable import AS4

/// One way to break a message, and how it must be refused.
struct Breach: CustomTestStringConvertible {
    var name: String
    var ebMS: String
    var code: String
    var cause: String?
    var change: @Sendable (inout Forgery) throws -> Void

    init(
        _ name: String,
        _ ebMS: String,
        _ code: String,
        cause: String? = nil,
        change: @escaping @Sendable (inout Forgery) throws -> Void
    ) {
        self.name = name
        self.ebMS = ebMS
        self.code = code
        self.cause = cause
        self.change = change
    }

    var testDescription: String { self.name }
}

@Suite struct `Messages that are refused` {
    @Test func `the unbroken message of these tests is accepted`() throws {
        #expect(try Forgery(Route()).received().get().payloads[0].content == Route.original)
    }

    @Test(arguments: Self.packaging + Self.policy + Self.payloads)
    func `for one breach`(breach: Breach) throws {
        var forgery = try Forgery(Route())
        try breach.change(&forgery)
        let refusal = try #require(try forgery.received().refusal)
        #expect(refusal.ebMS.code == breach.ebMS, "\(refusal.what())")
        #expect(refusal.code == breach.code, "\(refusal.what())")
        if let cause = breach.cause { #expect(refusal.causeCode == cause) }
        #expect(Catalogue.explanation(refusal.code) != nil)
        #expect(!refusal.what().contains("{"))
        #expect(refusal.mayBeAnswered)
    }

    static let packaging: [Breach] = [
        Breach("a part that is named is absent", "EBMS:0011", "AS4-003") { $0.partsLeftOut = ["doc@paso"] },
        Breach("a part that nobody named", "EBMS:0011", "AS4-004") { $0.extraParts = [("more@paso", [1, 2, 3])] },
        Breach("a payload behind a link", "EBMS:0011", "AS4-005") { $0.header.parts[0].href = "https://example.org/x" },
        Breach("a payload in the Body", "EBMS:0011", "AS4-005") { $0.header.parts[0].href = nil },
        Breach("something in the Body", "EBMS:0011", "AS4-006") {
            $0.body = $0.body.replacing("></env:Body>", with: "><x></x></env:Body>")
        },
        Breach("a part named twice", "EBMS:0003", "AS4-012") { $0.header.parts.append($0.header.parts[0]) },
        Breach("a DTD", "EBMS:0009", "AS4-002", cause: "XML-003") {
            $0.rewriteEnvelope = { $0.replacing("?><env:", with: "?><!DOCTYPE env:Envelope><env:") }
        },
        Breach("no XML", "EBMS:0009", "AS4-002", cause: "XML-002") { $0.rewriteEnvelope = { String($0.dropLast(3)) } },
        Breach("SOAP 1.1", "EBMS:0009", "AS4-127") {
            $0.rewriteEnvelope = {
                $0.replacing(
                    "http://www.w3.org/2003/05/soap-envelope",
                    with: "http://schemas.xmlsoap.org/soap/envelope/"
                )
            }
        },
        Breach("a block that must be understood", "EBMS:0008", "AS4-126") {
            $0.rewriteEnvelope = {
                $0.replacing("<env:Header>", with: "<env:Header><f xmlns=\"urn:f\" env:mustUnderstand=\"1\"/>")
            }
        },
        Breach("an unknown agreement", "EBMS:0010", "AS4-020") { $0.header.collaboration.action = "Delete" },
        Breach("another party", "EBMS:0010", "AS4-020") { $0.header.parties.from = try PartyID(value: "paso-AR") },
        Breach("another agreement", "EBMS:0010", "AS4-020") {
            $0.header.collaboration.agreement = AgreementReference("urn:paso:agreement:test")
        },
        Breach("another role", "EBMS:0010", "AS4-020") { $0.header.parties.fromRole = "urn:boss" },
    ]

    static let policy: [Breach] = [
        Breach("no signature", "EBMS:0103", "AS4-030") { $0.signs = [] },
        Breach("no Security header", "EBMS:0103", "AS4-030") {
            $0.signs = []
            $0.encrypts = false
            $0.rewriteEnvelope = { text in
                guard let start = text.firstRange(of: "<wsse:Security"),
                    let end = text.firstRange(of: "</wsse:Security>")
                else { return text }
                return String(text[..<start.lowerBound] + text[end.upperBound...])
            }
        },
        Breach("two Security headers", "EBMS:0103", "AS4-031") {
            $0.rewriteEnvelope = {
                $0.replacing(
                    "</env:Header>",
                    with: "<w:Security xmlns:w=\"\(Vocabulary.Namespace.wsse)\"/></env:Header>"
                )
            }
        },
        Breach("header not signed", "EBMS:0103", "AS4-032") { $0.signs = ["body", "parts"] },
        Breach("Body not signed", "EBMS:0103", "AS4-032") { $0.signs = ["messaging", "parts"] },
        Breach("part not signed", "EBMS:0103", "AS4-032") { $0.signs = ["messaging", "body"] },
        Breach("a signature algorithm that is not listed", "EBMS:0103", "AS4-033") {
            $0.algorithm = .rsaPKCS1(.sha384)
        },
        Breach("a digest algorithm that is not listed", "EBMS:0103", "AS4-033") { $0.digest = .sha512 },
        Breach("another content encryption", "EBMS:0103", "AS4-033") {
            $0.rewriteSecurity = { $0.replacing("xmlenc11#aes128-gcm", with: "xmlenc11#aes256-gcm") }
        },
        Breach("another key transport", "EBMS:0103", "AS4-033") {
            $0.rewriteSecurity = {
                $0.replacing("2009/xmlenc11#rsa-oaep", with: "2001/04/xmlenc#rsa-1_5")
            }
        },
        Breach("key transport with SHA-1 by default", "EBMS:0103", "AS4-033") {
            $0.rewriteSecurity = {
                $0.replacing(
                    "<ds:DigestMethod Algorithm=\"\(Vocabulary.Algorithm.sha256)\"></ds:DigestMethod><xenc11",
                    with: "<xenc11"
                )
            }
        },
        Breach("part not encrypted", "EBMS:0103", "AS4-041") { $0.encrypts = false },
        Breach("a header that was changed", "EBMS:0101", "AS4-035", cause: "SIG-012") {
            $0.rewriteEnvelope = { $0.replacing(">urn:paso:backend:PE:senasa<", with: ">urn:paso:backend:PE:aduana<") }
        },
        Breach("a signature value that was changed", "EBMS:0101", "AS4-036", cause: "SIG-013") {
            $0.rewriteSecurity = { text in
                guard let start = text.firstRange(of: "<ds:SignatureValue>")?.upperBound else { return text }
                let other = text[start] == "A" ? "B" : "A"
                return text[..<start] + other + text[text.index(after: start)...]
            }
        },
        Breach("a transform that is not listed", "EBMS:0103", "AS4-033") {
            $0.rewriteSecurity = {
                $0.replacing(
                    "#Attachment-Content-Signature-Transform",
                    with: "#Attachment-Complete-Signature-Transform"
                )
            }
        },
        Breach("a token that is not there", "EBMS:0101", "AS4-037") {
            $0.rewriteSecurity = { $0.replacing("URI=\"#X509-1\"", with: "URI=\"#X509-2\"") }
        },
    ]

    static let payloads: [Breach] = [
        Breach("a ciphertext that was changed", "EBMS:0102", "AS4-040") {
            $0.rewriteSecurity = { text in
                guard let start = text.firstRange(of: "<xenc:CipherValue>")?.upperBound else { return text }
                let other = text[start] == "A" ? "B" : "A"
                return text[..<start] + other + text[text.index(after: start)...]
            }
        },
        Breach("damaged gzip", "EBMS:0303", "AS4-042", cause: "MIM-012") { $0.parts[0].octets[0] = 0 },
        Breach("truncated gzip", "EBMS:0303", "AS4-042", cause: "MIM-013") { $0.parts[0].octets.removeLast(3) },
        Breach("a gzip bomb", "EBMS:0303", "AS4-042", cause: "MIM-016") {
            $0.parts[0].octets = try Gzip.packed([UInt8](repeating: 0, count: 3_000_000), level: 9)
        },
        Breach("two gzip members", "EBMS:0303", "AS4-042", cause: "MIM-014") {
            $0.parts[0].octets += $0.parts[0].octets
        },
        Breach("no MimeType", "EBMS:0003", "AS4-043") { $0.header.parts[0].properties.removeFirst() },
        Breach("unknown compression", "EBMS:0003", "AS4-044") {
            $0.header.parts[0].properties[1].value = "application/rar"
        },
        Breach("no encoding name", "EBMS:0003", "AS4-045") {
            $0.header.parts[0].properties.append(MessageProperty("CharacterSet", "!utf*"))
        },
        Breach("no final recipient", "EBMS:0003", "AS4-047") { $0.header.properties.remove(at: 1) },
        Breach("an empty original sender", "EBMS:0003", "AS4-047") { $0.header.properties[0].value = "" },
    ]

    @Test func `an oversize body, too large a part and too many parts are refused`() throws {
        let route = try Route { $0.payload.partBytesMax = 100 }
        #expect(try Forgery(route).received().refusal?.causeCode == "MIM-015")
        let message = try Forgery(Route()).message()
        let receiver = Receiver(
            modes: PModeTable([route.mode]),
            identities: [],
            trust: route.trust,
            limits: MIMELimits(bodyBytesMax: 1000)
        )
        let reception = receiver.receive(InboundRequest(headers: HeaderFields(), body: message.octets))
        #expect(reception.refusal?.code == "AS4-001" && reception.refusal?.causeCode == "MIM-001")
        #expect(reception.refusal?.ebMS == .mimeInconsistency)
        let none = try Route { $0.payload.partsMax = 0 }
        #expect(try Forgery(none).received().refusal?.code == "AS4-022")
    }

    @Test func `a message for another key cannot be opened, and says no more`() throws {
        let route = try Route()
        let message = try route.package()
        let receiver = Receiver(
            modes: PModeTable([route.mode]),
            identities: [route.sender.decryption],
            trust: route.trust
        )
        let reception = receiver.receive(
            InboundRequest(
                headers: HeaderFields([.init(name: "content-type", value: message.contentType)]),
                body: message.octets
            )
        )
        #expect(reception.refusal?.ebMS == .failedDecryption)
        #expect(reception.refusal?.causeCode == "TRU-004")
        #expect(reception.refusal?.isAuthenticated == true)
    }

    @Test func `a stranger's signature is refused before anything is decrypted`() throws {
        let route = try Route()
        let refusal = try #require(try route.receive(route.package(signer: Corner.stranger.get().signing)).refusal)
        #expect(refusal.code == "AS4-038" && refusal.ebMS == .failedAuthentication)
        #expect(!refusal.isAuthenticated)
        #expect(refusal.claimedMessageID?.text == "m-1@paso-cl.example")
        #expect(refusal.claimedFrom == route.sender.party)
    }
}
