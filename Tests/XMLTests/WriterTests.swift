import Testing
import XML

@Suite struct `The writer` {
    private func text(_ draft: ElementDraft, _ writer: XMLWriter) throws -> String {
        String(decoding: try writer.write(draft), as: UTF8.self)
    }

    private let plain = XMLWriter(hasDeclaration: false)

    @Test func `declares used prefixes on the root in the given order`() throws {
        let draft = ElementDraft(
            "A",
            "urn:a",
            children: [ElementDraft("B", "urn:b", text: "x"), ElementDraft("C", "urn:a")]
        )
        let writer = XMLWriter(prefixes: [.init("b", "urn:b"), .init("u", "urn:unused"), .init("a", "urn:a")])
        #expect(
            try self.text(draft, writer)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + #"<a:A xmlns:b="urn:b" xmlns:a="urn:a"><b:B>x</b:B><a:C/></a:A>"#
        )
    }

    @Test func `declares where used when asked`() throws {
        let draft = ElementDraft("A", "urn:a", children: [ElementDraft("B", "urn:b"), ElementDraft("B", "urn:b")])
        let writer = XMLWriter(
            prefixes: [.init("", "urn:a"), .init("b", "urn:b")],
            placement: .whereUsed,
            hasDeclaration: false
        )
        #expect(
            try self.text(draft, writer) == #"<A xmlns="urn:a"><b:B xmlns:b="urn:b"/><b:B xmlns:b="urn:b"/></A>"#
        )
    }

    @Test func `keeps declarations that an element asks for, used or not`() throws {
        let draft = ElementDraft("A", "urn:a", declarations: [.init("x", "urn:x"), .init("a", "urn:a")])
        #expect(try self.text(draft, self.plain) == #"<a:A xmlns:x="urn:x" xmlns:a="urn:a"/>"#)
    }

    @Test func `makes up prefixes where none is given, and undeclares a default namespace`() throws {
        var draft = ElementDraft("A", "urn:a", children: [ElementDraft("B")])
        draft.set("k", "urn:k", to: "1")
        let writer = XMLWriter(prefixes: [.init("", "urn:a")], hasDeclaration: false)
        #expect(try self.text(draft, writer) == #"<A xmlns="urn:a" xmlns:ns1="urn:k" ns1:k="1"><B xmlns=""/></A>"#)
    }

    @Test func `escapes so that reading gives the same values`() throws {
        let value = "\t\n\r <&>\"' ñ 😀"
        var draft = ElementDraft("A", text: value)
        draft.set("b", to: value)
        let root = try ParsedDocument(parsing: self.plain.write(draft)).root
        #expect(root.untrimmedText == value)
        #expect(root.attribute("b") == value)
    }

    @Test(arguments: ["\u{0}", "\u{B}", "\u{FFFE}"])
    func `refuses what XML cannot carry`(value: String) {
        #expect(throws: XMLRefusal.self) { _ = try self.plain.write(ElementDraft("A", text: value)) }
    }

    @Test(arguments: ["", "1a", "a b", "a:b", "a>"])
    func `refuses names that are none`(name: String) {
        #expect(throws: XMLRefusal.self) { _ = try self.plain.write(ElementDraft(name)) }
    }

    @Test func `indents for people only where no text stands`() throws {
        let draft = ElementDraft("A", children: [ElementDraft("B", text: "x"), ElementDraft("C")])
        let writer = XMLWriter(hasDeclaration: false, indentation: 2)
        #expect(try self.text(draft, writer) == "<A>\n  <B>x</B>\n  <C/>\n</A>\n")
    }

    @Test func `writes what was read to the same canonical form`() throws {
        let source =
            "<p:a xmlns:p='urn:p' xmlns='urn:d' b='1'><c p:d='2'>x</c><e xmlns=''/><p:f xmlns:p='urn:q'/></p:a>"
        let document = try parsed(source)
        let again = try ParsedDocument(parsing: self.plain.write(ElementDraft(document.root)))
        #expect(try document.canonicalize(method: .inclusive) == again.canonicalize(method: .inclusive))
    }
}
