import Exchange
import Foundation
import MIME
import Testing
import Trust
import XML

@testable import AS4

/// What eDelivery AS4 asks of a message that we send, judged on its octets.
@Suite struct `AS4 conformance of what is sent` {
    private static let ebMS = "http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/"

    /// A message as it goes over the line, taken apart by nothing but its text.
    private struct Line {
        let contentType: String
        let soap: String
        /// The parts after the SOAP part: headers and octets.
        let parts: [(headers: String, octets: [UInt8])]

        init(_ message: PackagedMessage) throws {
            self.contentType = message.contentType
            guard let start = message.contentType.firstRange(of: "boundary=\"")?.upperBound,
                let end = message.contentType[start...].firstIndex(of: "\"")
            else {
                self.soap = String(decoding: message.octets, as: UTF8.self)
                self.parts = []
                return
            }
            let delimiter = Data("--\(message.contentType[start..<end])".utf8)
            var pieces: [Data] = []
            var rest = Data(message.octets)
            while let found = rest.range(of: delimiter) {
                pieces.append(rest[rest.startIndex..<found.lowerBound])
                rest = Data(rest[found.upperBound...])
            }
            let bodies = try pieces.dropFirst().map { piece -> (String, [UInt8]) in
                let blank = try #require(piece.range(of: Data("\r\n\r\n".utf8)))
                let headers = String(decoding: piece[piece.startIndex..<blank.lowerBound], as: UTF8.self)
                return (headers, [UInt8](piece[blank.upperBound...].dropLast(2)))
            }
            self.soap = String(decoding: try #require(bodies.first).1, as: UTF8.self)
            self.parts = bodies.dropFirst().map { ($0.0, $0.1) }
        }

        func count(_ text: String) -> Int { self.soap.components(separatedBy: text).count - 1 }
        func place(_ text: String) throws -> String.Index { try #require(self.soap.firstRange(of: text)).lowerBound }
    }

    private func payloads(_ count: Int) throws -> [PayloadPart] {
        try (0..<count).map { number in
            PayloadPart(
                contentID: try .checked("part-\(number)@paso"),
                mimeType: number == 0 ? "application/xml" : "application/pdf",
                content: .plain(number == 0 ? Route.original : Array("%PDF-1.7 \(number)".utf8))
            )
        }
    }

    @Test func `AS4_CP_TA03 one party sends and one receives`() throws {
        let line = try Line(Route().package())
        #expect(line.count("<eb:From>") == 1 && line.count("<eb:To>") == 1)
        #expect(line.count("<eb:PartyId") == 2)
        #expect(line.count("<eb:Role>") == 2)
    }

    @Test func `AS4_CP_TA05 the Body is empty and the payload a part`() throws {
        let line = try Line(Route { $0.security.isEncrypted = false }.package(payloads: self.payloads(1)))
        #expect(line.soap.hasSuffix("></env:Body></env:Envelope>"))
        #expect(line.parts.count == 1)
        #expect(line.soap.contains("<eb:PartInfo href=\"cid:part-0@paso\">"))
        #expect(line.parts[0].headers.contains("Content-ID: <part-0@paso>"))
        #expect(try Gzip.unpacked(line.parts[0].octets, limits: Gzip.Limits(outputBytesMax: 1 << 20)) == Route.original)
    }

    @Test func `AS4_CP_TA06 the leading document stands first`() throws {
        let line = try Line(Route().package(payloads: self.payloads(3)))
        let hrefs = line.soap.components(separatedBy: "<eb:PartInfo href=\"").dropFirst().map {
            $0.prefix { $0 != "\"" }
        }
        #expect(hrefs.first == "cid:part-0@paso")
        #expect(line.parts.count == 3)
    }

    @Test func `AS4_CP_TA45 the producer's order of payloads is the order of PartInfo`() throws {
        let reversed = try Array(self.payloads(3).reversed())
        let line = try Line(Route().package(payloads: reversed))
        let hrefs = line.soap.components(separatedBy: "<eb:PartInfo href=\"").dropFirst().map {
            String($0.prefix { $0 != "\"" })
        }
        #expect(hrefs == ["cid:part-2@paso", "cid:part-1@paso", "cid:part-0@paso"])
        let message = try Route().accepted(try Route().package(payloads: reversed))
        #expect(message.payloads.map(\.contentID.name) == ["part-2@paso", "part-1@paso", "part-0@paso"])
    }

    @Test func `AS4_CP_TA12 Messaging, Body and every part are signed with RSA and SHA-256`() throws {
        let sent = try Route().package(payloads: self.payloads(2))
        let line = try Line(sent)
        #expect(
            line.soap.contains("<ds:SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#rsa-sha256\">")
        )
        let signed = try #require(
            line.soap.components(separatedBy: "<ds:SignedInfo").last?.components(separatedBy: "</ds:SignedInfo>").first
        )
        let references = signed.components(separatedBy: "<ds:Reference URI=\"").dropFirst()
        #expect(
            references.allSatisfy {
                $0.contains("<ds:DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\">")
            }
        )
        let uris = Set(references.map { String($0.prefix { $0 != "\"" }) })
        let messaging = try #require(self.identifier(of: "<eb:Messaging", in: line.soap))
        let body = try #require(self.identifier(of: "<env:Body", in: line.soap))
        #expect(uris == ["#\(messaging)", "#\(body)", "cid:part-0@paso", "cid:part-1@paso"])
    }

    private func identifier(of element: String, in soap: String) -> String? {
        soap.components(separatedBy: element).last?.components(separatedBy: "wsu:Id=\"").dropFirst().first
            .map { String($0.prefix { $0 != "\"" }) }
    }

    @Test func `AS4_CP_TA13 parts are encrypted with AES-128-GCM for the receiver's certificate`() throws {
        let route = try Route()
        let line = try Line(route.package(payloads: self.payloads(1)))
        #expect(line.count("<xenc:EncryptionMethod Algorithm=\"http://www.w3.org/2009/xmlenc11#aes128-gcm\">") == 1)
        #expect(line.count("<xenc:EncryptionMethod Algorithm=\"http://www.w3.org/2009/xmlenc11#rsa-oaep\">") == 1)
        let key = try #require(line.soap.components(separatedBy: "<xenc:EncryptedKey").last)
        let token = try #require(
            self.identifier(of: "<wsse:BinarySecurityToken", in: String(line.soap[..<line.place("<xenc:EncryptedKey")]))
        )
        #expect(key.contains("<wsse:Reference URI=\"#\(token)\""))
        let certificate = Data(route.receiver.decryption.certificate.der).base64EncodedString()
        #expect(line.soap.contains(">\(certificate)</wsse:BinarySecurityToken>"))
    }

    @Test func `AS4_CP_TA16 the test service has the service and the action of the standard`() throws {
        let route = try Route()
        var test = route
        test.mode = route.mode.testService
        let line = try Line(test.package(payloads: [], properties: []))
        #expect(line.soap.contains("<eb:Service>\(Self.ebMS)service</eb:Service>"))
        #expect(line.soap.contains("<eb:Action>\(Self.ebMS)test</eb:Action>"))
        #expect(line.parts.isEmpty)
    }

    @Test func `AS4_CP_TA20 message properties have a type or none`() throws {
        var properties = Route.properties
        properties[0].type = "urn:oasis:names:tc:ebcore:partyid-type:unregistered"
        let route = try Route()
        let sent = try route.package(properties: properties)
        #expect(
            try Line(sent).soap.contains(
                "name=\"originalSender\" type=\"urn:oasis:names:tc:ebcore:partyid-type:unregistered\""
            )
        )
        #expect(try route.accepted(sent).header.properties == properties)
    }

    @Test func `AS4_CP_TA44 part properties have a type or none`() throws {
        var payloads = try self.payloads(1)
        payloads[0].properties = [MessageProperty("Kind", "phyto", type: "urn:kinds"), MessageProperty("Plain", "x")]
        let route = try Route()
        let message = try route.accepted(route.package(payloads: payloads))
        #expect(message.payloads[0].properties == payloads[0].properties)
    }

    @Test func `AS4_CP_TA21 a message with payloads is multipart/related with the SOAP part first`() throws {
        let line = try Line(Route().package())
        #expect(line.contentType.hasPrefix("multipart/related;"))
        #expect(line.contentType.contains("type=\"application/soap+xml\""))
        #expect(line.soap.hasPrefix("<?xml"))
        #expect(line.parts.count == 2)
    }

    @Test func `AS4_CP_TA22 a receipt is a bare SOAP body`() throws {
        let route = try Route()
        let receipt = try route.signals.receipt(
            for: route.accepted(route.package()),
            messageID: try MessageID("r@paso"),
            at: Route.now
        )
        #expect(receipt.contentType == "application/soap+xml; charset=UTF-8")
        #expect(String(decoding: receipt.octets, as: UTF8.self).hasPrefix("<?xml"))
    }

    @Test func `AS4_CP_TA23 payloads are packed with gzip`() throws {
        let line = try Line(Route { $0.security.isEncrypted = false }.package(payloads: self.payloads(2)))
        #expect(line.parts.allSatisfy { $0.octets.starts(with: [0x1f, 0x8b]) })
        #expect(line.parts.allSatisfy { $0.headers.contains("Content-Type: application/gzip") })
    }

    @Test func `AS4_CP_TA24 CompressionType says gzip`() throws {
        let line = try Line(Route().package(payloads: self.payloads(2)))
        #expect(line.count("<eb:Property name=\"CompressionType\">application/gzip</eb:Property>") == 2)
    }

    @Test func `AS4_CP_TA25 MimeType is the type before packing`() throws {
        let line = try Line(Route().package(payloads: self.payloads(2)))
        #expect(line.count("<eb:Property name=\"MimeType\">application/xml</eb:Property>") == 1)
        #expect(line.count("<eb:Property name=\"MimeType\">application/pdf</eb:Property>") == 1)
    }

    @Test(arguments: ["utf-16", "UTF-16LE"])
    func `AS4_CP_TA27 a CharacterSet of UTF-16 is carried with its octets`(name: String) throws {
        try self.carries(
            name,
            Array("<?xml version='1.0'?><a>ñ</a>".utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] })
        )
    }

    @Test func `AS4_CP_TA28 a CharacterSet of UTF-8 is carried with its octets`() throws {
        try self.carries("utf-8", Array("<a>ñ</a>".utf8))
    }

    private func carries(_ name: String, _ content: [UInt8]) throws {
        let payload = PayloadPart(
            contentID: try .checked("x@paso"),
            mimeType: "application/xml",
            characterSet: name,
            content: .plain(content)
        )
        let route = try Route()
        let sent = try route.package(payloads: [payload])
        #expect(try Line(sent).soap.contains("<eb:Property name=\"CharacterSet\">\(name)</eb:Property>"))
        let taken = try route.accepted(sent).payloads[0]
        #expect(taken.characterSet == name)
        #expect(taken.content == content)
    }

    @Test func `AS4_CP_TA34 a part is packed before it is signed`() throws {
        let sent = try Route { $0.security.isEncrypted = false }.package(payloads: self.payloads(1))
        let part = try Line(sent).parts[0].octets
        #expect(part.starts(with: [0x1f, 0x8b]))
        let digest = Data(Digest.of(part).bytes).base64EncodedString()
        #expect(try Line(sent).soap.contains("<ds:DigestValue>\(digest)</ds:DigestValue>"))
    }

    @Test func `AS4_CP_TA36 a part is packed before it is encrypted`() throws {
        let route = try Route()
        let sent = try route.package(payloads: self.payloads(1))
        let part = try Line(sent).parts[0].octets
        #expect(!part.starts(with: [0x1f, 0x8b]))
        // IV and tag of AES-GCM around the packed octets.
        #expect(part.count == sent.parts[0].octets.count + 12 + 16)
        #expect(try sent.parts[0].octets.octets(upTo: .max).starts(with: [0x1f, 0x8b]))
        #expect(try route.accepted(sent).payloads[0].octets == sent.parts[0].octets)
    }

    @Test func `AS4_CP_TA38 a part is packed, signed and encrypted, and an independent judge agrees`() throws {
        try Judge.require()
        let route = try Route()
        let sent = try route.package(payloads: self.payloads(2))
        try Judge.withFolder { folder in
            let key = folder.appending(path: "key.pem")
            try #require(route.receiver.decryption.key.exportPEM()).write(to: key, atomically: true, encoding: .utf8)
            let signer = folder.appending(path: "signer.pem")
            try route.sender.signing.certificate.pem.write(to: signer, atomically: true, encoding: .utf8)
            let message = folder.appending(path: "message.http")
            try message.write(contentType: sent.contentType, sent.octets)
            let verdict = try Judge.as4verify([
                message.path, "--signer", signer.path, "--four-corner", "--suite", "1.x", "--strict", "--key", key.path,
            ])
            #expect(verdict.isGood, "\(verdict.text)")
        }
    }

    @Test func `AS4_4CT_TA01 originalSender and finalRecipient are sent, and without them nothing is`() throws {
        let line = try Line(Route().package())
        #expect(line.soap.contains("<eb:Property name=\"originalSender\">urn:paso:backend:CL:sag</eb:Property>"))
        #expect(line.soap.contains("<eb:Property name=\"finalRecipient\">urn:paso:backend:PE:senasa</eb:Property>"))
        let without = Route.properties.filter { $0.name != "finalRecipient" }
        #expect(throws: AS4Error.self) { try Route().package(properties: without) }
    }

    @Test func `AS4_4CT_TA02 the producer's trackingIdentifier is carried`() throws {
        let route = try Route()
        let message = try route.accepted(route.package())
        #expect(message.header.property("trackingIdentifier") == "0197a2b4-0000-7000-8000-000000000001")
    }

    @Test func `AS4_4CT_TA03 From and To are the gateways, not the corners behind them`() throws {
        let line = try Line(Route().package())
        let parties = line.soap[try line.place("<eb:PartyInfo>")..<(try line.place("</eb:PartyInfo>"))]
        #expect(parties.contains(">paso-CL<") && parties.contains(">paso-PE<"))
        #expect(!parties.contains("urn:paso:backend"))
    }
}
