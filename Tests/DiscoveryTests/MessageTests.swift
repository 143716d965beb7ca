import PasoTesting
import Testing
import Trust

@testable import Discovery

/// A question, and answers to it.
private struct Asked {
    let question: DNSQuestion
    let query: [UInt8]
    var message: TestNameMessage

    init(_ name: String = "hash.scheme.example", _ type: DNSType = .authorityPointer) throws {
        self.question = DNSQuestion(try DNSName(name), type)
        self.query = DNSMessage.query(self.question, id: 0x1234)
        self.message = TestNameMessage(to: self.query)
    }

    func read() throws(DNSFault) -> DNSAnswer {
        try DNSMessage.answer(self.message.octets, to: self.question, id: 0x1234)
    }
}

@Suite struct `An answer of the domain name system` {
    static let rule = "!^.*$!https://smp.example/base!"

    @Test func `answers a query of one question, with room announced`() throws {
        let query = try Asked("a.b").query
        #expect(query.prefix(12) == [0x12, 0x34, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1])
        #expect(query[12..<21] == [1, 97, 1, 98, 0, 0, 35, 0, 1])
        #expect(query.suffix(11) == [0, 0, 41, 4, 208, 0, 0, 0, 0, 0, 0])
    }

    @Test func `has records under the name, through pointers`() throws {
        var asked = try Asked()
        asked.message.answers = [TestNameMessage.pointer(rule: Self.rule, seconds: 77)]
        let answer = try asked.read()
        let pointer = NameAuthorityPointer(
            order: 100,
            preference: 10,
            flags: "U",
            service: "Meta:SMP",
            rule: Self.rule,
            replacement: try #require(DNSName.root)
        )
        #expect(answer.records.map(\.content) == [.authorityPointer(pointer)])
        #expect(answer.records.first?.timeToLive == 77)
        #expect(!answer.isTruncated && answer.status == 0)
    }

    /// Both messages were made by dnspython 2.9.2.
    @Test func `is what another implementation makes`() throws {
        let query =
            "123401000001000000000001347937647a66786166336434636a7a346b6367727874656336747776636761346b79377a"
            + "776135626f6966366d73776434746472711469736f363532332d6163746f7269642d75706973096564656c6976657279"
            + "076578616d706c65000023000100002904d0000000000000"
        let message =
            "123481800001000300010002347937647a66786166336434636a7a346b6367727874656336747776636761346b79377a"
            + "776135626f6966366d73776434746472711469736f363532332d6163746f7269642d75706973096564656c6976657279"
            + "076578616d706c650000230001c00c000500010000012c000805736d702d31c056c079002300010000003c0037006400"
            + "140155106f617369732d626478722d736d702d321e215e2e2a242168747470733a2f2f736d702e6578616d706c652f74"
            + "776f2100c079002300010000003c002f0064000a0155084d6574613a534d501e215e2e2a242168747470733a2f2f736d"
            + "702e6578616d706c652f6f6e652100c05600060001000003840027036e7331c0560a686f73746d6173746572c0560000"
            + "00010000000200000003000000040000001ec10b00010001000003840004c00002010000292000000000000000"
        let name = "y7dzfxaf3d4cjz4kcgrxtec6twvcga4ky7zwa5boif6mswd4tdrq.iso6523-actorid-upis.edelivery.example"
        let question = DNSQuestion(try DNSName(name), .authorityPointer)
        #expect(Hexadecimal.text(DNSMessage.query(question, id: 0x1234)) == query)
        let octets = try #require(Hexadecimal.bytes(message))
        let answer = try DNSMessage.answer(octets, to: question, id: 0x1234)
        #expect(answer.negativeTimeToLive == 30 && answer.records.count == 3)
        let record = try PublisherRecord(answer, versions: [.two, .one])
        #expect(record.address.text == "https://smp.example/one" && record.timeToLive == 60)
        #expect(record.aliases.map(\.text) == ["smp-1.edelivery.example"])
        #expect(try PublisherRecord(answer, versions: [.two]).address.text == "https://smp.example/two")
    }

    @Test func `says how long there is none`() throws {
        var asked = try Asked()
        asked.message.flags = 0x8183
        let data =
            TestNameMessage.name("ns.example") + TestNameMessage.name("x.example")
            + [0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 60]
        asked.message.authorities = [TestNameMessage.record(type: 6, data)]
        let answer = try asked.read()
        #expect(answer.status == 3 && answer.negativeTimeToLive == 60)
    }

    @Test func `that was cut says only that`() throws {
        var asked = try Asked()
        asked.message.flags |= 0x0200
        asked.message.rest = [1, 2, 3]
        #expect(try asked.read().isTruncated)
    }

    @Test func `is ours or none`() throws {
        var asked = try Asked()
        asked.message.id = 0x1235
        #expect(throws: DNSFault.identifier) { try asked.read() }
        asked = try Asked()
        asked.message.flags = 0x0100
        #expect(throws: DNSFault.notAnAnswer) { try asked.read() }
        asked.message.flags = 0xA180
        #expect(throws: DNSFault.notAnAnswer) { try asked.read() }
        asked = try Asked()
        asked.message.question = try Asked("other.example").message.question
        #expect(throws: DNSFault.question) { try asked.read() }
        asked.message.question = try Asked("hash.scheme.example", .alias).message.question
        #expect(throws: DNSFault.question) { try asked.read() }
        asked = try Asked()
        asked.message.questions = 0
        #expect(throws: DNSFault.question) { try asked.read() }
        asked = try Asked()
        asked.message.question = try Asked("HASH.Scheme.example").message.question
        #expect(try asked.read().records.isEmpty)
    }

    @Test(
        arguments: [
            // To itself, forward, into the header, to the octet before it, which is itself a pointer to it.
            ([0xC0, 0x27], DNSFault.pointer), ([0xC0, 0xFF], .pointer), ([0xC0, 0x02], .pointer),
            ([0x01, 0x61, 0xC0, 0x27], .pointer), ([0x40, 0x00], .name), ([0x80, 0x00], .name),
        ] as [([UInt8], DNSFault)]
    )
    func `with a name that leads nowhere is refused`(name: [UInt8], fault: DNSFault) throws {
        var asked = try Asked("hash.scheme.exampleab")
        // So the first record begins at this octet.
        #expect(asked.message.octets.count == 0x27)
        asked.message.answers = [TestNameMessage.pointer(rule: Self.rule, name: name)]
        #expect(throws: fault) { try asked.read() }
    }

    @Test func `with a name that grows over its limit is refused`() throws {
        var asked = try Asked()
        let label = [UInt8(63)] + [UInt8](repeating: 97, count: 63)
        asked.message.answers = [TestNameMessage.record(type: 5, label + label + label + label + [0])]
        #expect(throws: DNSFault.name) { try asked.read() }
    }

    @Test func `with a record that does not fill its length, or more than there is, is refused`() throws {
        var asked = try Asked()
        asked.message.answers = [TestNameMessage.record(type: 5, TestNameMessage.name("a.example") + [0])]
        #expect(throws: DNSFault.record) { try asked.read() }
        asked.message.answers = [TestNameMessage.record(type: 35, [0, 1, 0, 1, 200, 85])]
        #expect(throws: DNSFault.record) { try asked.read() }
        asked.message.answers = [TestNameMessage.pointer(rule: "!.*!https://a b!")]
        #expect(throws: DNSFault.record) { try asked.read() }
        asked.message.answers = [TestNameMessage.pointer(rule: Self.rule)]
        asked.message.rest = [0]
        #expect(throws: DNSFault.length) { try asked.read() }
        asked.message.rest = []
        asked.message.answers = Array(repeating: TestNameMessage.pointer(rule: Self.rule), count: 65)
        #expect(throws: DNSFault.count) { try asked.read() }
    }

    @Test func `cut anywhere, or with any octet changed, is refused or read, and nothing else`() throws {
        var asked = try Asked()
        asked.message.answers = [
            TestNameMessage.record(type: 5, TestNameMessage.name("a.example")),
            TestNameMessage.pointer(rule: Self.rule, name: TestNameMessage.name("a.example")),
        ]
        let octets = asked.message.octets
        for length in 0..<octets.count {
            #expect(throws: DNSFault.self) {
                try DNSMessage.answer(Array(octets.prefix(length)), to: asked.question, id: 0x1234)
            }
        }
        for place in octets.indices {
            for value in [UInt8(0), 1, 0x3F, 0x40, 0xC0, 0xFF] {
                var changed = octets
                changed[place] = value
                if let answer = try? DNSMessage.answer(changed, to: asked.question, id: 0x1234) {
                    _ = try? PublisherRecord(answer, versions: [.one])
                }
            }
        }
    }
}

@Suite struct `A publisher's record` {
    private static func answer(_ records: [[UInt8]], status: UInt16 = 0) throws -> DNSAnswer {
        var asked = try Asked()
        asked.message.answers = records
        asked.message.flags |= status
        return try asked.read()
    }

    private static func code(_ records: [[UInt8]], status: UInt16 = 0, versions: [SMPVersion] = [.two, .one]) -> String?
    {
        do {
            _ = try PublisherRecord(try Self.answer(records, status: status), versions: versions)
            return nil
        } catch {
            return (error as? DiscoveryError)?.code
        }
    }

    @Test func `is the one of the lowest order, then preference, then the site's choice`() throws {
        let one = TestNameMessage.pointer(order: 10, preference: 5, rule: "!.*!https://one.example!")
        let two = TestNameMessage.pointer(
            order: 10,
            preference: 5,
            flags: "u",
            service: "OASIS-bdxr-smp-2",
            rule: "!^.*$!https://two.example/x/!",
            seconds: 60
        )
        let far = TestNameMessage.pointer(order: 11, preference: 1, rule: "!.*!https://far.example!")
        let other = TestNameMessage.pointer(order: 1, flags: "S", rule: "!.*!https://other.example!")
        let record = try PublisherRecord(try Self.answer([far, other, one, two]), versions: [.two, .one])
        #expect(record.address.text == "https://two.example/x" && record.version == .two && record.timeToLive == 60)
        let old = try PublisherRecord(try Self.answer([far, other, one, two]), versions: [.one])
        #expect(old.address.text == "https://one.example" && old.version == .one)
    }

    @Test(arguments: [
        "!.*!http://smp.example!", "!^(.*)$!https://\\1.example!", "!.*!https://smp.example!i",
        "!x.*!https://smp.example!", "/.*/https:", "!.*!https://a!https://b!", "", "!.*!!",
        "!^.*$!https://u@smp.example!",
    ])
    func `with another rule is refused`(rule: String) {
        let code = Self.code([TestNameMessage.pointer(rule: rule)])
        #expect(code == "DSC-008" || code == "DSC-010")
    }

    @Test func `with a replacement is refused`() {
        let record = TestNameMessage.pointer(
            rule: "!.*!https://smp.example!",
            replacement: TestNameMessage.name("evil.example")
        )
        #expect(Self.code([record]) == "DSC-008")
    }

    @Test func `is missing for a name that is not there, a failure, another service or another's name`() {
        let record = TestNameMessage.pointer(rule: "!.*!https://smp.example!")
        #expect(Self.code([record], status: 3) == "DSC-005")
        #expect(Self.code([record], status: 2) == "DSC-006")
        #expect(Self.code([record], versions: [.two]) == "DSC-007")
        let name = TestNameMessage.name("victim.example")
        #expect(Self.code([TestNameMessage.pointer(rule: "!.*!https://smp.example!", name: name)]) == "DSC-007")
    }

    @Test func `is found through aliases, not in circles`() throws {
        let (a, b) = (TestNameMessage.name("a.example"), TestNameMessage.name("b.example"))
        let chain = [
            TestNameMessage.record(type: 5, seconds: 30, a), TestNameMessage.record(type: 5, name: a, b),
            TestNameMessage.pointer(rule: "!.*!https://smp.example!", name: b),
        ]
        let record = try PublisherRecord(try Self.answer(chain), versions: [.one])
        #expect(record.aliases.map(\.text) == ["a.example", "b.example"] && record.timeToLive == 30)
        let circle = [TestNameMessage.record(type: 5, a), TestNameMessage.record(type: 5, name: a, a)]
        #expect(Self.code(circle) == "DSC-009")
        let own = TestNameMessage.name("hash.scheme.example")
        #expect(Self.code([TestNameMessage.record(type: 5, own)]) == "DSC-009")
        let long = (0..<10).map { step in
            TestNameMessage.record(
                type: 5,
                name: step == 0 ? [0xC0, 0x0C] : TestNameMessage.name("n\(step).example"),
                TestNameMessage.name("n\(step + 1).example")
            )
        }
        #expect(Self.code(long) == "DSC-009")
    }

    @Test func `is the target of an older alias`() throws {
        var asked = try Asked("B-x.scheme.example", .alias)
        asked.message.answers = [TestNameMessage.record(type: 5, TestNameMessage.name("SMP.example.org"))]
        let record = try PublisherRecord(try asked.read(), versions: [.one])
        #expect(record.address.text == "https://smp.example.org")
        asked.message.answers = [TestNameMessage.record(type: 5, [3, 0x61, 0x2F, 0x62, 1, 0x63, 0])]
        #expect(throws: DiscoveryError.self) { try PublisherRecord(try asked.read(), versions: [.one]) }
    }
}
