import Testing
import XML

/// Parses text that the test wrote.
func parsed(_ text: String, limits: XMLLimits = .document) throws -> ParsedDocument {
    try ParsedDocument(parsing: Array(text.utf8), limits: limits)
}

@Suite struct `A parsed document` {
    private let orchard = """
        <?xml version="1.0" encoding="UTF-8"?>
        <o:Orchard xmlns:o="urn:orchard" xmlns:t="urn:tree" id="O1">
          <o:Owner t:kind="person" xml:lang="es">  Ana <!-- hidden -->Pérez&#13; </o:Owner>
          <t:Tree Id="T1"><t:Fruit>a</t:Fruit><t:Fruit>b</t:Fruit></t:Tree>
          <t:Tree><![CDATA[<x>]]>&amp;</t:Tree>
          <Plain xmlns="urn:default"><Inner/></Plain>
        </o:Orchard>
        """

    @Test func `is read as values with names, prefixes and lines`() throws {
        let root = try parsed(self.orchard).root
        #expect(root.name == "Orchard")
        #expect(root.prefix == "o")
        #expect(root.namespace == "urn:orchard")
        #expect(root.attribute("id") == "O1")
        #expect(root.declarations.map(\.prefix) == ["o", "t"])
        let owner = try #require(root.child("Owner", "urn:orchard"))
        #expect(owner.line == 3)
        #expect(owner.attribute("kind", "urn:tree") == "person")
        #expect(owner.attribute("lang", "http://www.w3.org/XML/1998/namespace") == "es")
        #expect(owner.attribute("kind") == nil)
        #expect(root.elements.count == 4)
        #expect(root.firstDescendant("Inner", "urn:default")?.parent?.name == "Plain")
    }

    @Test func `joins text around comments and takes CDATA as text`() throws {
        let root = try parsed(self.orchard).root
        #expect(root.child("Owner", "urn:orchard")?.text == "Ana Pérez")
        #expect(root.child("Owner", "urn:orchard")?.untrimmedText == "  Ana Pérez\r ")
        #expect(root.children("Tree", "urn:tree").last?.text == "<x>&")
    }

    @Test func `names places as people read them`() throws {
        let root = try parsed(self.orchard).root
        let fruits = root.descendants.filter { $0.name == "Fruit" }
        #expect(fruits.map(\.path) == ["/o:Orchard/t:Tree[1]/t:Fruit[1]", "/o:Orchard/t:Tree[1]/t:Fruit[2]"])
        #expect(root.path == "/o:Orchard")
        #expect(try fruits[0].isWithin(#require(fruits[0].parent)))
        #expect(!fruits[0].isWithin(fruits[1]))
    }

    @Test func `resolves prefixes where they stand`() throws {
        let root = try parsed(self.orchard).root
        let inner = try #require(root.firstDescendant("Inner", "urn:default"))
        #expect(inner.namespace(ofPrefix: "t") == "urn:tree")
        #expect(inner.namespace(ofPrefix: "") == "urn:default")
        #expect(root.namespace(ofPrefix: "") == nil)
    }

    @Test func `finds elements by their identifier in every spelling`() throws {
        let document = try parsed(
            """
            <a xmlns:wsu="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd">\
            <b Id="one"/><c ID="two"/><d id="three"/><e wsu:Id="four"/><f xml:id="five"/><g id="two"/>\
            <h Id="six" id="six"/><i other="seven"/></a>
            """
        )
        #expect(document.elements(withID: "one").map(\.name) == ["b"])
        #expect(document.elements(withID: "four").map(\.name) == ["e"])
        #expect(document.elements(withID: "five").map(\.name) == ["f"])
        #expect(document.elements(withID: "six").map(\.name) == ["h"])
        #expect(document.elements(withID: "seven").isEmpty)
        #expect(document.duplicateIDs == ["two"])
    }

    @Test func `keeps line numbers beyond 65535`() throws {
        let text = "<a>" + String(repeating: "\n", count: 70_000) + "<b>x</b></a>"
        #expect(try parsed(text).root.child("b", "")?.line == 70_001)
    }

    @Test func `reads the encodings of national systems`() throws {
        let text = "<a>Año ñandú €</a>"
        let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try ParsedDocument(parsing: wide).root.text == "Año ñandú €")
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        #expect(try ParsedDocument(parsing: marked).root.text == "Año ñandú €")
        let latin = Array("<?xml version='1.0' encoding='iso-8859-1'?><a>A".utf8) + [0xF1] + Array("o</a>".utf8)
        #expect(try ParsedDocument(parsing: latin).root.text == "Año")
        let windows = Array("<?xml version=\"1.0\" encoding=\"windows-1252\"?><a>".utf8) + [0x80] + Array("</a>".utf8)
        #expect(try ParsedDocument(parsing: windows).root.text == "€")
    }
}
