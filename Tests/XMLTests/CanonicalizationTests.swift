import Testing
import XML

@Suite struct `The canonical form` {
    private func canonical(
        _ text: String,
        _ method: Canonicalization,
        at name: String? = nil,
        prefixes: [String] = [],
        without excluded: String? = nil
    ) throws -> String {
        let document = try parsed(text)
        let apex = name.flatMap { name in document.root.descendants.first { $0.name == name } }
        let left = excluded.flatMap { name in document.root.descendants.first { $0.name == name } }
        let octets = try document.canonicalize(
            apex?.reference,
            method: method,
            inclusivePrefixes: prefixes,
            excluding: left?.reference
        )
        return String(decoding: octets, as: UTF8.self)
    }

    @Test func `orders attributes by namespace, then local name, the plain ones first`() throws {
        let text = "<a xmlns:z='urn:a' xmlns:b='urn:b' b:x='1' z:y='2' z:x='3' q='4' p='5'/>"
        #expect(
            try self.canonical(text, .inclusive)
                == #"<a xmlns:b="urn:b" xmlns:z="urn:a" p="5" q="4" z:x="3" z:y="2" b:x="1"></a>"#
        )
    }

    @Test func `writes carriage returns, tabs and line ends of attributes as references`() throws {
        let text = "<a b='x&#13;&#10;&#9;\"&lt;'>1&#13;2 &gt; &amp; \r\n\"</a>"
        #expect(
            try self.canonical(text, .exclusive)
                == "<a b=\"x&#xD;&#xA;&#x9;&quot;&lt;\">1&#xD;2 &gt; &amp; \n\"</a>"
        )
    }

    @Test func `resolves CDATA and character references`() throws {
        #expect(try self.canonical("<a><![CDATA[<&]]>&#x41;</a>", .inclusive) == "<a>&lt;&amp;A</a>")
    }

    @Test func `keeps or drops comments, also outside the root`() throws {
        let text = "<?pi x?><!--1--><a><!--2-->t</a><!--3-->"
        #expect(try self.canonical(text, .inclusive) == "<?pi x?>\n<a>t</a>")
        #expect(try self.canonical(text, .inclusiveWithComments) == "<?pi x?>\n<!--1-->\n<a><!--2-->t</a>\n<!--3-->")
        #expect(try self.canonical(text, .exclusiveWithComments) == "<?pi x?>\n<!--1-->\n<a><!--2-->t</a>\n<!--3-->")
    }

    @Test func `gives a part all the namespaces around it when inclusive`() throws {
        let text = "<a xmlns='urn:d' xmlns:n='urn:n' xmlns:u='urn:u'><n:b><n:c u:x='1'/></n:b></a>"
        #expect(
            try self.canonical(text, .inclusive, at: "c")
                == #"<n:c xmlns="urn:d" xmlns:n="urn:n" xmlns:u="urn:u" u:x="1"></n:c>"#
        )
        #expect(
            try self.canonical(text, .exclusive, at: "c") == #"<n:c xmlns:n="urn:n" xmlns:u="urn:u" u:x="1"></n:c>"#
        )
        #expect(
            try self.canonical(text, .exclusive, at: "b", prefixes: ["u", "#default"])
                == #"<n:b xmlns="urn:d" xmlns:n="urn:n" xmlns:u="urn:u"><n:c u:x="1"></n:c></n:b>"#
        )
    }

    @Test func `gives a part the xml attributes around it only when inclusive`() throws {
        let text = "<a xml:lang='es' xml:space='preserve'><b xml:space='default'><c/></b></a>"
        #expect(try self.canonical(text, .inclusive, at: "c") == #"<c xml:lang="es" xml:space="default"></c>"#)
        #expect(try self.canonical(text, .exclusive, at: "c") == "<c></c>")
    }

    @Test func `does not inherit xml:id in version 1.1`() throws {
        let text = "<a xml:id='x' xml:lang='es'><b/></a>"
        #expect(try self.canonical(text, .inclusive11, at: "b") == #"<b xml:lang="es"></b>"#)
    }

    @Test func `declares a prefix again only where the output has not`() throws {
        let text = "<n:a xmlns:n='urn:1'><n:b xmlns:n='urn:1'><c xmlns:n='urn:2'><n:d/></c></n:b></n:a>"
        #expect(
            try self.canonical(text, .exclusive)
                == #"<n:a xmlns:n="urn:1"><n:b><c><n:d xmlns:n="urn:2"></n:d></c></n:b></n:a>"#
        )
        #expect(
            try self.canonical(text, .inclusive)
                == #"<n:a xmlns:n="urn:1"><n:b><c xmlns:n="urn:2"><n:d></n:d></c></n:b></n:a>"#
        )
    }

    @Test func `undeclares the default namespace where it must`() throws {
        let text = "<a xmlns='urn:d'><b xmlns=''><c xmlns=''/></b></a>"
        for method in [Canonicalization.inclusive, .exclusive] {
            #expect(try self.canonical(text, method) == #"<a xmlns="urn:d"><b xmlns=""><c></c></b></a>"#)
        }
        #expect(try self.canonical(text, .exclusive, at: "b") == "<b><c></c></b>")
    }

    @Test func `leaves one element out with everything in it`() throws {
        let text = "<a>\n  <b/>\n  <Signature><c/>x</Signature>\n</a>"
        #expect(try self.canonical(text, .inclusive, without: "Signature") == "<a>\n  <b></b>\n  \n</a>")
        #expect(try self.canonical(text, .exclusive, without: "Signature") == "<a>\n  <b></b>\n  \n</a>")
    }

    @Test func `is the same in pieces as in one`() throws {
        let text = "<a>" + String(repeating: "<b x='1'>text ñ</b>", count: 3_000) + "</a>"
        let document = try parsed(text)
        var pieces = 0
        var joined: [UInt8] = []
        try document.canonicalize(method: .exclusive) { piece in
            pieces += 1
            for place in piece.indices { joined.append(piece[place]) }
        }
        #expect(pieces > 1)
        #expect(try joined == document.canonicalize(method: .exclusive))
    }

    @Test func `refuses relative namespaces`() throws {
        #expect(throws: XMLRefusal.self) { _ = try self.canonical("<a xmlns='relative'/>", .inclusive) }
    }

    @Test func `may be done again and again on one document`() throws {
        let document = try parsed("<a xmlns:p='urn:p'><p:b/><c/></a>")
        let first = try document.canonicalize(method: .inclusive)
        let part = try #require(document.root.elements.first).reference
        #expect(try document.canonicalize(part, method: .exclusive) == Array(#"<p:b xmlns:p="urn:p"></p:b>"#.utf8))
        #expect(try document.canonicalize(method: .inclusive) == first)
    }
}
