import Foundation
import MIME
import ReferenceFiles
import Testing
import Texts
import Trust
import XML

@testable import AS4

/// Each case that is known to make trouble between gateways is named when a capture shows it, in words that everybody reads.
@Suite struct `A known pitfall` {
    private static let soap = "application/soap+xml"
    private static let dsig = "http://www.w3.org/2001/04/xmldsig-more#"

    /// Captures that show a pitfall, by its name.
    static let captures: [(Pitfall, [UInt8])] = http + mime + header + answers + security

    private static let good = Capture.envelope(Capture.user())

    private static func headers(_ lines: String, _ body: [UInt8]) -> [UInt8] { Array("\(lines)\r\n\r\n".utf8) + body }

    private static let http: [(Pitfall, [UInt8])] = [
        (
            .foldedHeader,
            Self.headers("Content-Type: multipart/related;\r\n boundary=b", Capture.multipart(Self.good, []))
        ),
        (.contentTypeForm, Self.headers("Content-Type: \"application/soap+xml\"", Self.good)),
        (.contentTypeForm, Self.headers("Content-Type: application/soap+xml;\tcharset=UTF-8", Self.good)),
        (.noContentType, Self.headers("Server: x", Self.good)),
        (.firewallRules, Self.headers("Content-Type: multipart/related; boundary=b", Capture.multipart(Self.good, []))),
        (
            .multipartCharset,
            Self.headers("Content-Type: multipart/related; boundary=b; charset=utf-8", Capture.multipart(Self.good, []))
        ),
        (
            .typeParameter,
            Self.headers(
                "Content-Type: multipart/related; boundary=b; type=\"text/xml\"",
                Capture.multipart(Self.good, [])
            )
        ),
        (.soapAction, Self.headers("Content-Type: \(Self.soap)\r\nSOAPAction: \"\"", Self.good)),
        (.chunked, Self.headers("Content-Type: \(Self.soap)\r\nTransfer-Encoding: chunked", Self.good)),
        (.contentCoding, Self.headers("Content-Type: \(Self.soap)\r\nContent-Encoding: gzip", Self.good)),
        (.lengthMismatch, Self.headers("Content-Type: \(Self.soap)\r\nContent-Length: 3", Self.good)),
        (.lineEnds, Array("Content-Type: \(Self.soap)\n\n".utf8) + Self.good),
        (.statusHidesAnswer, Capture.answer(Self.soap, Capture.envelope(Capture.error()), status: "500 Error")),
        (.pageAnswer, Capture.answer("text/html", Array("<!DOCTYPE html><html></html>".utf8), status: "502 Bad")),
        (.pageAnswer, Capture.answer("text/plain", Array("no upstream".utf8), status: "504 Late")),
        (.redirect, Capture.answer("text/html", Array("<html></html>".utf8), status: "301 Moved")),
    ]

    private static let mime: [(Pitfall, [UInt8])] = [
        (.contentIDForm, Capture.multipart(Self.good, [("Content-ID: x@y", [1])])),
        (
            .contentIDForm,
            Capture.envelope(
                Capture.user(payload: "<eb:PayloadInfo><eb:PartInfo href=\"cid:&lt;x@y&gt;\"/></eb:PayloadInfo>")
            )
        ),
        (
            .startNotFirst,
            Self.headers(
                "Content-Type: multipart/related; boundary=b; start=\"<s@x>\"",
                Capture.multipart([1, 2], [("Content-ID: <s@x>", Self.good)])
            )
        ),
        (.rootWithoutName, Capture.multipart(Self.good, [], root: "X: y")),
        (.cutOff, Array(Capture.multipart(Self.good, [("Content-ID: <x@y>", [1])]).dropLast(8))),
        (
            .transferCoding,
            Capture.multipart(
                Self.good,
                [("Content-ID: <x@y>\r\nContent-Transfer-Encoding: base64", Array("AA==".utf8))]
            )
        ),
    ]

    private static func property(_ name: String) -> String {
        "<eb:MessageProperties><eb:Property name=\"\(name)\">x</eb:Property></eb:MessageProperties>"
    }

    private static let header: [(Pitfall, [UInt8])] = [
        (
            .soap11,
            Array(
                "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Header/><e:Body/></e:Envelope>"
                    .utf8
            )
        ),
        (.doctype, Array("<!DOCTYPE x []>".utf8) + Self.good),
        (.mustUnderstandMissing, Capture.envelope(Capture.user(), flag: "false")),
        (.bodySpace, Capture.envelope(Capture.user(), body: "\n ")),
        (
            .severalParties,
            Capture.envelope(
                Capture.user(from: "<eb:PartyId type=\"t\">a</eb:PartyId><eb:PartyId type=\"t\">b</eb:PartyId>")
            )
        ),
        (.partyType, Capture.envelope(Capture.user(from: "<eb:PartyId>plain name</eb:PartyId>"))),
        (.serviceType, Capture.envelope(Capture.user(service: "<eb:Service>plain</eb:Service>"))),
        (.messageIDForm, Capture.envelope(Capture.user(id: "&lt;m@x&gt;"))),
        (.testPair, Capture.envelope(Capture.user(action: EbMSVocabulary.testAction))),
        (.fourCornerSpelling, Capture.envelope(Capture.user(properties: Self.property("OriginalSender")))),
        (.fourCornerMissing, Capture.envelope(Capture.user(properties: Self.property("originalSender")))),
        (.conversationEmpty, Capture.envelope(Capture.user(conversation: ""))),
        (
            .clock,
            Self.headers("Date: Mon, 01 Jun 2026 13:00:00 GMT\r\nContent-Type: \(Self.soap)", Self.good)
        ),
        (
            .schema,
            Capture.envelope(
                Capture.user(
                    payload:
                        "<eb:PayloadInfo><eb:PartInfo href=\"cid:x\"><eb:PartProperties/></eb:PartInfo></eb:PayloadInfo>"
                )
            )
        ), (.unsigned, Self.good),
    ]

    private static let nrr =
        "<n:NonRepudiationInformation xmlns:n=\"\(Vocabulary.Namespace.signals)\"><n:MessagePartNRInformation>"
        + "<Reference/></n:MessagePartNRInformation></n:NonRepudiationInformation>"

    private static let fault =
        "<env:Fault><env:Code><env:Value>env:Server</env:Value></env:Code><env:Reason><env:Text>x</env:Text></env:Reason></env:Fault>"

    private static let answers: [(Pitfall, [UInt8])] = [
        (.receiptReference, Capture.envelope(Capture.receipt(Self.nrr))),
        (
            .receiptWithParts,
            Capture.multipart(Capture.envelope(Capture.receipt(Self.nrr)), [("Content-ID: <x@y>", [1])])
        ),
        (.schema, Capture.envelope(Capture.receipt("<eb:UserMessage/>"))),
        (.unsignedError, Capture.envelope(Capture.error())),
        (.otherError, Capture.envelope(Capture.error("EBMS:0004"))),
        (.errorReference, Capture.envelope(Capture.error(inError: "other@x"))),
        (.faultCode, Capture.envelope(Capture.error(), body: Self.fault)),
    ]

    private static func signature(_ method: String, uri: String = "#a", token: String = "") -> String {
        "<ds:Signature><ds:SignedInfo><ds:CanonicalizationMethod Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/>"
            + "<ds:SignatureMethod Algorithm=\"\(method)\"/><ds:Reference URI=\"\(uri)\"><ds:DigestMethod "
            + "Algorithm=\"\(Vocabulary.Algorithm.sha256)\"/><ds:DigestValue>AAAA</ds:DigestValue></ds:Reference>"
            + "</ds:SignedInfo><ds:SignatureValue>AAAA</ds:SignatureValue><ds:KeyInfo><wsse:SecurityTokenReference>\(token)"
            + "</wsse:SecurityTokenReference></ds:KeyInfo></ds:Signature>"
    }

    private static func secured(_ security: String, unit: String = Capture.user()) -> [UInt8] {
        Capture.envelope(unit, security: Capture.security(security))
    }

    private static func encrypted(_ method: String, type: String = Vocabulary.Attachment.contentOnly) -> String {
        "<xenc:EncryptedData Type=\"\(type)\" MimeType=\"application/octet-stream\"><xenc:EncryptionMethod Algorithm=\"\(method)\"/>"
            + "<xenc:CipherData><xenc:CipherReference URI=\"cid:x@y\"/></xenc:CipherData></xenc:EncryptedData>"
    }

    private static let packedPart =
        "<eb:PayloadInfo><eb:PartInfo href=\"cid:x@y\"><eb:PartProperties><eb:Property name=\"CompressionType\">application/gzip"
        + "</eb:Property></eb:PartProperties></eb:PartInfo></eb:PayloadInfo>"

    private static let gcm = ContentEncryption.aes128GCM.rawValue
    private static let serial =
        "<wsse:KeyIdentifier ValueType=\"\(Vocabulary.Token.subjectKeyIdentifier)\">AAAA</wsse:KeyIdentifier>"

    private static let security: [(Pitfall, [UInt8])] = [
        (.tokenByReference, Self.secured(Self.signature(Self.dsig + "rsa-sha256", token: Self.serial))),
        (
            .receiptWithoutToken,
            Self.secured(Self.signature(Self.dsig + "rsa-sha256", token: Self.serial), unit: Capture.error())
        ),
        (
            .receiptSignsParts,
            Self.secured(Self.signature(Self.dsig + "rsa-sha256", uri: "cid:x"), unit: Capture.error())
        ),
        (.bodyNotSigned, Self.secured(Self.signature(Self.dsig + "rsa-sha256"))),
        (.timestampToken, Self.secured("<wsu:Timestamp/>")),
        (.otherSignature, Self.secured(Self.signature("http://www.w3.org/2000/09/xmldsig#rsa-sha1"))),
        (.suite2, Self.secured(Self.signature("http://www.w3.org/2021/04/xmldsig-more#eddsa-ed25519"))),
        (.otherCipher, Self.secured(Self.encrypted("http://www.w3.org/2009/xmlenc11#aes256-gcm"))),
        (
            .otherTransport,
            Self.secured(
                "<xenc:EncryptedKey Id=\"k\"><xenc:EncryptionMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p\"/></xenc:EncryptedKey>"
            )
        ),
        (
            .otherTransport,
            Self.secured(
                "<xenc:EncryptedKey Id=\"k\"><ds:KeyInfo><xenc:AgreementMethod Algorithm=\"\(Vocabulary.Encryption.ecdh)\">"
                    + "<x:KeyDerivationMethod xmlns:x=\"\(Vocabulary.Namespace.encryption11)\" "
                    + "Algorithm=\"\(Vocabulary.Encryption.concatKDF)\"/></xenc:AgreementMethod></ds:KeyInfo></xenc:EncryptedKey>"
            )
        ),
        (
            .agreementDetails,
            Self.secured(
                "<xenc:EncryptedKey wsu:Id=\"k\"><ds:KeyInfo><xenc:AgreementMethod Algorithm=\"http://www.w3.org/2021/04/xmldsig-more#x25519\"/></ds:KeyInfo></xenc:EncryptedKey>"
            )
        ),
        (.attachmentComplete, Self.secured(Self.encrypted(Self.gcm, type: "x#Attachment-Complete"))),
        (.encryptedType, Self.secured(Self.encrypted(Self.gcm), unit: Capture.user(payload: Self.packedPart))),
        (.notEncrypted, Self.secured("", unit: Capture.user(payload: Self.packedPart))),
    ]

    @Test(arguments: Self.captures.indices)
    func `is named when it is seen`(index: Int) throws {
        let (pitfall, octets) = Self.captures[index]
        let inspection = MessageInspector(at: Capture.at).inspect(octets)
        let names = inspection.findings.map(\.name)
        #expect(names.contains(pitfall.rawValue), "\(pitfall): \(names), \(inspection.verdict)")
        #expect(![.good, .warned].contains(inspection.verdict.result))
    }

    @Test func `is shown by some capture of these tests, each`() {
        // These need signed messages and are proven beside their cause.
        let elsewhere: Set<Pitfall> = [
            .mustUnderstandRemoved, .partCanonicalized, .partUncompressed, .bomb, .payloadTwice, .pathIncomplete,
            .pathWithRoot,
        ]
        let shown = Set(Self.captures.map(\.0)).union(elsewhere)
        #expect(Set(Pitfall.allCases).subtracting(shown).isEmpty)
    }

    @Test(arguments: Pitfall.allCases)
    func `has its hint in every language`(pitfall: Pitfall) {
        for language in Language.allCases {
            #expect(
                Catalogue.text("as4.inspect.hint.\(pitfall.rawValue)", language)
                    != "as4.inspect.hint.\(pitfall.rawValue)"
            )
        }
    }

    @Test func `stands on the page about inspections, and no other does`() throws {
        let file = ReferenceFiles.repository.appending(path: "Docs/as4-inspect.md")
        let page = try String(contentsOf: file, encoding: .utf8).split(separator: "## Pitfalls").last ?? ""
        let named = page.matches(of: /`([a-z0-9-]+)`/).map { String($0.output.1) }
        #expect(named.sorted() == Pitfall.allCases.map(\.rawValue).sorted())
    }

    @Test func `leaves no gap in any text, whatever is captured`() throws {
        var inspections = Self.captures.map { MessageInspector(at: Capture.at).inspect($0.1) }
        let capture = try Capture()
        inspections.append(capture.inspect(try capture.request()))
        inspections.append(capture.inspector(hasKeys: false).inspect(try capture.request()))
        for inspection in inspections {
            for language in Language.allCases {
                for text in Self.texts(inspection, language) {
                    #expect(!text.contains("as4.inspect.") && !text.contains(/\{[a-z]+\}/), "\(text)")
                }
            }
        }
    }

    static func texts(_ inspection: MessageInspection, _ language: Language) -> [String] {
        var texts = [
            inspection.verdict.headline.text(in: language), inspection.verdict.reason?.what(in: language) ?? "",
            inspection.verdict.reason?.remedy(in: language) ?? "",
            Catalogue.text("as4.inspect.kind.\(inspection.kind.rawValue)", language),
        ]
        for section in inspection.sections {
            texts.append(section.title(in: language))
            for fact in section.facts + section.items.flatMap(\.facts) {
                texts.append(fact.label(in: language))
                texts += fact.values.map { $0.text(in: language) }
            }
            texts += section.items.map { $0.title.text(in: language) }
            for step in section.steps { texts += [step.label(in: language), step.why.text(in: language)] }
            texts += section.findings.map { $0.hint.text(in: language) }
        }
        return texts
    }

    // MARK: Those that need signed messages

    private func names(_ inspection: MessageInspection) -> Set<String> { Set(inspection.findings.map(\.name)) }

    @Test func `of payloads is named: uncompressed, twice, a bomb`() throws {
        let capture = try Capture { $0.payload.isCompressed = false }
        let part = { (name: String) in
            PayloadPart(contentID: try .checked(name), mimeType: "application/xml", content: .plain(Route.original))
        }
        let message = try capture.route.package(payloads: [part("a@x"), part("b@x")])
        let inspection = capture.inspect(Capture.request(message.contentType, message.octets))
        #expect(self.names(inspection).isSuperset(of: ["part-uncompressed", "payload-twice"]))
        #expect(inspection.verdict.result == .good, "\(inspection.verdict)")
        var bomb = try Forgery(try Route())
        bomb.parts[0].octets = try Gzip.packed([UInt8](repeating: 0x20, count: 3 << 20))
        let sent = try bomb.message()
        let stopped = try Capture().inspect(Capture.request(sent.contentType, sent.octets))
        #expect(self.names(stopped).contains("bomb") && stopped.verdict.reason?.ebMS == .decompressionFailure)
        #expect(stopped.payloads.isEmpty)
    }

    @Test func `of tokens is named: a path with its root, or without intermediates`() throws {
        let root = try Self.authority("Root")
        let (key, leaf) = try Self.leaf(under: root)
        let capture = try Capture { $0.security.signingToken = .path }
        let message = try capture.route.package(signer: SigningIdentity(key: key, certificate: leaf))
        let incomplete = capture.inspect(Capture.request(message.contentType, message.octets))
        #expect(self.names(incomplete).contains("path-incomplete"), "\(incomplete.findings)")
        // We never send a root; others do.
        let (sent, whole) = try (PKIPath(leafFirst: [leaf]), PKIPath(leafFirst: [leaf, root.certificate]))
        let octets = Capture.replaced(message.octets, Base64Text.text(sent.der), Base64Text.text(whole.der))
        let rooted = capture.inspect(Capture.request(message.contentType, octets))
        #expect(self.names(rooted).contains("path-with-root"), "\(rooted.findings)")
    }

    private static func authority(_ name: String) throws -> CertificateIssuer {
        let key = try PrivateKey.generate(.rsa2048)
        return try CertificateIssuer.root(self.request(name), key: key)
    }

    private static func leaf(under issuer: CertificateIssuer) throws -> (PrivateKey, Certificate) {
        let key = try PrivateKey.generate(.rsa2048)
        var request = Self.request("Leaf")
        request.keyUsage = [.digitalSignature]
        return (key, try issuer.issue(request, for: key.publicKey))
    }

    private static func request(_ name: String) -> CertificateRequest {
        CertificateRequest(
            subject: [("C", "CL"), ("CN", name)],
            notBefore: Date(timeIntervalSince1970: 1_767_225_600),
            notAfter: Date(timeIntervalSince1970: 1_893_456_000)
        )
    }
}
