import Canonical
import Exchange
import Testing

@Suite struct `An event` {
    private func header() throws -> EventHeader {
        EventHeader(
            id: EventID(at: Sample.instant, random: Sample.random(1)),
            time: Sample.instant,
            name: .submissionAcceptance,
            exchangeID: Sample.exchange(2),
            kind: .phytosanitaryCertificate,
            corridor: try Corridor("CL-PE"),
            digests: [.original: try Sample.digest(3)],
            codes: ["SIG-001", "EXC-051"],
            count: 2
        )
    }

    private func privatePart() throws -> EventPrivatePart {
        EventPrivatePart(
            actor: .person("María \"la jefa\""),
            sender: try PartyID("paso-CL"),
            messageID: try MessageID("1@cl.example"),
            number: "CL-1/2026",
            texts: ["reason": "línea 1\nlínea 2\u{1}"]
        )
    }

    @Test func `is written as fixed octets`() throws {
        let event = Event(header: try self.header(), privatePart: try self.privatePart(), salt: Sample.salt)
        let three = String(repeating: "03", count: 32)
        #expect(
            String(decoding: event.headerOctets, as: UTF8.self)
                == #"{"codes":["SIG-001","EXC-051"],"corridor":"CL-PE","count":2,"digests":{"original":"\#(three)"},"#
                + #""event":"SubmissionAcceptance","exchangeId":"019e7044-8800-7202-8202-020202020202","#
                + #""id":"019e7044-8800-7101-8101-010101010101","kind":"phytosanitary-certificate","time":1780000000000}"#
        )
        #expect(
            String(decoding: event.privateOctets ?? [], as: UTF8.self)
                == #"{"actor":{"kind":"person","name":"María \"la jefa\""},"messageId":"1@cl.example","#
                + #""number":"CL-1/2026","sender":"paso-CL","texts":{"reason":"línea 1\nlínea 2\u0001"}}"#
        )
    }

    @Test func `reads back what it wrote`() throws {
        let event = Event(header: try self.header(), privatePart: try self.privatePart(), salt: Sample.salt)
        let stored = try Event(
            headerOctets: event.headerOctets,
            privateOctets: event.privateOctets,
            salt: event.salt
        )
        #expect(stored == event)
        #expect(try stored.header() == self.header())
        #expect(try stored.privatePart() == self.privatePart())
    }

    @Test func `begins its leaf with the salt and has none once it was erased`() throws {
        let event = Event(header: try self.header(), privatePart: try self.privatePart(), salt: Sample.salt)
        let leaf = try #require(event.leafInput)
        #expect(leaf.starts(with: Sample.salt + Array("paso/event/1\n{".utf8)))
        #expect(leaf.count(where: { $0 == UInt8(ascii: "\n") }) == 3)
        let erased = try Event(headerOctets: event.headerOctets, privateOctets: nil, salt: nil)
        #expect(erased.leafInput == nil)
        #expect(try erased.privatePart() == nil)
    }

    @Test(arguments: ["", "{}", "[]", #"{"id":"x","time":1,"event":"A"}"#])
    func `that is damaged is refused`(text: String) {
        #expect(throws: ExchangeRefusal("EXC-002")) {
            try Event(headerOctets: Array(text.utf8), privateOctets: nil, salt: nil)
        }
    }

    @Test func `has the standard's URI or a URN of Paso's`() {
        #expect(EventName.contentHandover.uri == "http://uri.etsi.org/19522/Event/ContentHandover")
        #expect(EventName.documentViewed.uri == "urn:paso:event:DocumentViewed")
    }

    @Test func `cuts texts that are too long`() {
        let long = String(repeating: "x", count: 5_000)
        let part = EventPrivatePart(actor: .gateway("relay"), texts: ["reason": long])
        #expect(part.texts["reason"]?.count == EventPrivatePart.textCharactersMax)
    }
}

@Suite struct `An outcome` {
    @Test func `maps a verdict and its findings to one word and an exit code`() {
        #expect(Outcome(.totalPassed, hasFindings: false) == .good)
        #expect(Outcome(.totalPassed, hasFindings: true) == .warned)
        #expect(Outcome(.indeterminate("NO_POE"), hasFindings: false) == .refused)
        #expect(Outcome(.totalFailed("HASH_FAILURE"), hasFindings: true) == .refused)
        #expect(Outcome.allCases.map(\.exitCode) == [0, 0, 1, 2])
    }
}
