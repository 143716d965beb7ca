import Testing

@testable import Discovery

@Suite struct `A participant's name` {
    static let zone = "edelivery.tech.ec.europa.eu"

    /// Names that other implementations make (the EC's zone and Peppol's policies).
    @Test(arguments: [
        ("iso6523-actorid-upis::0010:5798000000001", "xukhfqabqziki3ykvr2fhr4snfa3pf5vpq6k4tonv3lmvsy5arvq"),
        ("iso6523-actorid-upis::0088:123ABC", "y7dzfxaf3d4cjz4kcgrxtec6twvcga4ky7zwa5boif6mswd4tdrq"),
        ("iso6523-actorid-upis::9915:test", "eh5boavaktmbgzyh2a63dz4qov33fvp5nsdvqklucfraayoodw6a"),
    ])
    func `has the hash of its value before its scheme`(participant: String, hash: String) throws {
        let name = try ParticipantName.schemeAsLabel.name(of: SchemedIdentifier(participant), in: DNSName(Self.zone))
        #expect(name.text == "\(hash).iso6523-actorid-upis.\(Self.zone)")
    }

    @Test(arguments: [
        (
            "urn:oasis:names:tc:ebcore:partyid-type:iso6523:0060:1234567890128",
            "4444wypixhstjggabkb7qmg63kjnr7ifmxralgpordxi6zf64hua"
        ),
        ("ABC", "xj4bnp4pahh6uqkbidpf3lrceoyagyndsylxvhfucd7wd4qacwwq"),
        (
            "urn:oasis:names:tc:ebcore:partyid-type:iso6523:0192::991825827",
            "ip63r3rgist7ifth33655ysdi4jbdla4mdrjccksluobtxewxnba"
        ),
    ])
    func `has the hash of all of it`(participant: String, hash: String) throws {
        let name = try ParticipantName.whole.name(of: SchemedIdentifier(participant), in: DNSName(Self.zone + "."))
        #expect(name.text == "\(hash).\(Self.zone)")
    }

    @Test(arguments: [
        ("0088:123ABC", "B-f5e78500450d37de5aabe6648ac3bb70"), ("9915:test", "B-85008b8279e07ab0392da75fa55856a2"),
        ("0010:5798000000001", "B-e49b223851f6e97cbfce4f72c3402aac"),
    ])
    func `is an alias in Peppol's older zones`(value: String, label: String) throws {
        let participant = try SchemedIdentifier(scheme: "iso6523-actorid-upis", value: value)
        let name = try ParticipantName.md5Alias.name(of: participant, in: DNSName("at"))
        #expect(name.text == "\(label).iso6523-actorid-upis.at")
        #expect(ParticipantName.md5Alias.recordType == .alias)
    }

    @Test func `is refused where its scheme is no label`() throws {
        let participant = try SchemedIdentifier(scheme: "urn:oasis:x", value: "1")
        #expect(throws: DiscoveryError.self) {
            try ParticipantName.schemeAsLabel.name(of: participant, in: DNSName("example.org"))
        }
    }

    @Test(arguments: [
        ("", "d41d8cd98f00b204e9800998ecf8427e"), ("abc", "900150983cd24fb0d6963f7d28e17f72"),
        (
            "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
            "57edf4a22be3c955ac49da2e2107b67a"
        ), ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
    ])
    func `is hashed as RFC 1321 has it`(text: String, hex: String) {
        #expect(MessageDigest5.hex(Array(text.utf8)) == hex)
    }

    @Test(arguments: [
        ("", ""), ("f", "my"), ("fo", "mzxq"), ("foo", "mzxw6"), ("foob", "mzxw6yq"), ("fooba", "mzxw6ytb"),
        ("foobar", "mzxw6ytboi"),
    ])
    func `is written as RFC 4648 has it`(text: String, letters: String) {
        #expect(Base32.text(Array(text.utf8)) == letters)
    }
}

@Suite struct `An identifier` {
    @Test func `is scheme and value, or a value alone`() throws {
        let document = try SchemedIdentifier("bdx-docid-qns::urn:x::Invoice##a")
        #expect(document.scheme == "bdx-docid-qns" && document.value == "urn:x::Invoice##a")
        #expect(try SchemedIdentifier("urn:x:1").scheme == "")
        #expect(try SchemedIdentifier("::urn:x::1").value == "urn:x::1")
        #expect(document.pathSegment == "bdx-docid-qns%3A%3Aurn%3Ax%3A%3AInvoice%23%23a")
        #expect(try SchemedIdentifier("A::é/..").pathSegment == "A%3A%3A%C3%A9%2F..")
    }

    @Test(arguments: ["", "a b", "a\nb", "x::", "a\u{7F}", String(repeating: "a", count: 501)])
    func `that is none is refused`(text: String) {
        #expect(throws: DiscoveryError.self) { try SchemedIdentifier(text) }
    }

    @Test func `of a participant is the same in any case, of a document only letter by letter`() throws {
        let (one, other) = (try SchemedIdentifier("S::0088:ABC"), try SchemedIdentifier("s::0088:abc"))
        #expect(one.isSameParticipant(other))
        #expect(one != other)
    }

    @Test(arguments: ["a..b", ".", "", "a b", "é.org", String(repeating: "a", count: 64) + ".org", "a/b"])
    func `of a domain is checked`(text: String) {
        #expect(throws: DiscoveryError.self) { try DNSName(text) }
    }

    @Test(arguments: [
        "http://smp.example", "https://", "https://a@b", "https://smp.example/x?y", "https://smp.example/#x",
        "https://smp.example:0", "https://smp.example:99999", "https://smp example", "https://smp.example\\@evil",
        "https://smp.example/../x", "https://[::1", "ftp://x", "https://smp.example.", "//smp.example",
    ])
    func `of a publisher's place is checked`(text: String) {
        #expect(throws: DiscoveryError.self) { try PublisherAddress(text) }
    }

    @Test func `of a publisher's place leads to its resources`() throws {
        let publisher = try PublisherAddress("HTTPS://SMP.Example:8443/base/")
        #expect(publisher.text == "https://smp.example:8443/base")
        let (participant, document) = (try SchemedIdentifier("S::A:1"), try SchemedIdentifier("d::X"))
        #expect(
            SMPVersion.one.metadata(of: participant, document, at: publisher)
                == "https://smp.example:8443/base/s%3A%3Aa%3A1/services/d%3A%3AX"
        )
        let two = "https://smp.example/bdxr-smp-2/s%3A%3Aa%3A1"
        #expect(try SMPVersion.two.group(of: participant, at: PublisherAddress("https://smp.example")) == two)
        #expect(
            try SMPVersion.two.group(of: participant, at: PublisherAddress("https://smp.example/bdxr-smp-2")) == two
        )
    }
}
