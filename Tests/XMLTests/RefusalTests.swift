import Testing
import XML

@Suite struct `A hostile document` {
    private func refusal(_ text: String, limits: XMLLimits = .document) -> XMLRefusal.Kind? {
        self.refusal(bytes: Array(text.utf8), limits: limits)
    }

    private func refusal(bytes: [UInt8], limits: XMLLimits = .document) -> XMLRefusal.Kind? {
        do throws(XMLRefusal) {
            _ = try ParsedDocument(parsing: bytes, limits: limits)
            return nil
        } catch {
            return error.kind
        }
    }

    @Test(arguments: [
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;\">]><a>&d;</a>",
        "<!-- first --><!DOCTYPE a [<!ATTLIST a id ID #IMPLIED>]><a id='1'/>",
    ])
    func `with a DOCTYPE is refused before its content matters`(text: String) {
        #expect(self.refusal(text) == .doctype)
    }

    @Test(arguments: [
        "", " ", "text", "<a>", "<a></b>", "<a/><b/>", "<a b='1' b='2'/>", "<a b=1/>", "<a><b></a></b>", "</a>",
        "<a>&unknown;</a>", "<a b='<'/>", "<a>\u{1}</a>", "<a>\u{0}</a>", "<a/>\u{0}<b/>", "<a>]]></a>",
        "<a><!-- - -- --></a>",
        "<a><?xml version='1.0'?></a>", "<a <b/></a>", "<a><? nameless ?></a>", "<a><!ELEMENT b></a>", "<a>&#0;</a>",
        "<a>\u{FFFE}</a>", "<a><![CDATA[x</a>", "<a b='1'c='2'/>",
    ])
    func `that is not well-formed is refused`(text: String) {
        #expect(self.refusal(text) == .malformed)
    }

    @Test func `that is malformed is refused with its place`() {
        #expect {
            _ = try parsed("<a>\n  <b></c>\n</a>")
        } throws: { error in
            (error as? XMLRefusal)?.arguments["line"] == "2"
        }
    }

    @Test(arguments: ["<p:a/>", "<a xmlns:p=''/>", "<a p:b='1'/>", "<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>"])
    func `that breaks the rules of namespaces is refused`(text: String) {
        let kind = self.refusal(text)
        #expect(kind == .namespaces || kind == .malformed)
    }

    @Test func `with NUL octets is refused`() {
        #expect(self.refusal(bytes: Array("<a>".utf8) + [0] + Array("</a>".utf8)) == .malformed)
        #expect(self.refusal(bytes: Array("<a/>".utf8) + [0] + Array("<evil/>".utf8)) == .malformed)
        #expect(self.refusal(bytes: Array("<a/>".utf8) + [0, 0, 0]) == .malformed)
    }

    @Test func `in an encoding that is not what it says is refused`() {
        #expect(self.refusal(bytes: Array("<a>".utf8) + [0xF1, 0x41] + Array("</a>".utf8)) == .encoding)
        #expect(self.refusal("<?xml version='1.0' encoding='UTF-7'?><a>+ADw-b/+AD4-</a>") == .encoding)
        #expect(self.refusal("<?xml version='1.0' encoding='IBM037'?><a/>") == .encoding)
        #expect(self.refusal("<?xml version='1.0' encoding='US-ASCII'?><a>ñ</a>") == .encoding)
        #expect(self.refusal(bytes: [0xFF, 0xFE, 0x00, 0xD8]) == .encoding)
        #expect(self.refusal(bytes: [0x00, 0x00, 0x00, 0x3C]) == .encoding)
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("<?xml version='1.0' encoding='ISO-8859-1'?><a/>".utf8)
        #expect(self.refusal(bytes: marked) == .encoding)
    }

    @Test func `over the limit of octets is refused before anything is parsed`() {
        #expect(
            self.refusal("<a>" + String(repeating: "x", count: 200) + "</a>", limits: .init(bytesMax: 100)) == .tooLarge
        )
    }

    @Test func `nested too deep is refused`() {
        let deep = String(repeating: "<a>", count: 201) + String(repeating: "</a>", count: 201)
        #expect(self.refusal(deep) == .tooDeep)
        let allowed = String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200)
        #expect(self.refusal(allowed) == nil)
    }

    @Test(arguments: [
        ("<a><b/><b/><b/></a>", XMLLimits(elementsMax: 3), "elementsMax"),
        ("<a b='' c='' d=''/>", XMLLimits(attributesPerElementMax: 2), "attributesPerElementMax"),
        ("<a b='' c=''><d e=''/></a>", XMLLimits(attributesMax: 2), "attributesMax"),
        ("<a xmlns:p='1'><b xmlns:q='2'/></a>", XMLLimits(namespacesInScopeMax: 1), "namespacesInScopeMax"),
        ("<a xmlns='u'><b/><b/><b/></a>", XMLLimits(namespaceWorkMax: 5), "namespaceWorkMax"),
        ("<a><!----><!----></a>", XMLLimits(sectionsMax: 1), "sectionsMax"),
        ("<a><!--xxxxxxxxxx--></a>", XMLLimits(sectionBytesMax: 10), "sectionBytesMax"),
        ("<a b='xxxxxxxxxx'/>", XMLLimits(attributeBytesMax: 5), "attributeBytesMax"),
        ("<abcdef/>", XMLLimits(nameBytesMax: 5), "nameBytesMax"),
    ])
    func `over a named limit is refused by that name`(text: String, limits: XMLLimits, name: String) {
        #expect {
            _ = try parsed(text, limits: limits)
        } throws: { error in
            (error as? XMLRefusal)?.arguments["limit"] == name
        }
    }

    @Test func `with very many attributes is refused at once`() {
        let many = "<a " + (0..<200_000).map { "a\($0)=''" }.joined(separator: " ") + "/>"
        let clock = ContinuousClock()
        let time = clock.measure { #expect(self.refusal(many) == .overLimit) }
        #expect(time < .seconds(5))
    }

    @Test func `cannot name elements of another document`() throws {
        let large = try parsed("<a><b/><c/></a>")
        let small = try parsed("<a/>")
        let reference = try #require(large.root.elements.last).reference
        #expect(throws: XMLRefusal.self) { _ = try small.element(reference) }
        #expect(throws: XMLRefusal.self) { _ = try small.canonicalize(reference, method: .exclusive) }
    }
}
