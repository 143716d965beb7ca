import Testing
import XML

/// Our own writer of canonical forms against libxml2's, over invented documents.
///
/// A processing instruction after the root hands the whole document to libxml2, and changes nothing inside the root.
@Suite struct `Our canonical writer` {
    @Test(arguments: 0..<400) func `writes what libxml2 writes`(seed: Int) throws {
        var maker = DocumentMaker(seed: UInt64(seed))
        let text = maker.document()
        let ours = try parsed(text)
        let judge = try parsed(text + "<?judge?>")
        let elements = [ours.root] + Array(ours.root.descendants)
        for method in Canonicalization.allCases {
            for element in elements {
                let excluded = maker.number(3) == 0 ? elements[maker.number(elements.count)].reference : nil
                let one = try ours.canonicalize(element.reference, method: method, excluding: excluded)
                let other = try judge.canonicalize(element.reference, method: method, excluding: excluded)
                #expect(
                    String(decoding: one, as: UTF8.self) == String(decoding: other, as: UTF8.self),
                    "\(method) at \(element.path) without \(excluded?.ordinal ?? -1) of \(text)"
                )
            }
        }
    }

    @Test(arguments: 0..<100) func `writes a whole document as its root, where there is nothing around it`(
        seed: Int
    ) throws {
        var maker = DocumentMaker(seed: UInt64(seed) + 10_000)
        let document = try parsed(maker.document())
        for method in Canonicalization.allCases {
            let root = try document.canonicalize(document.root.reference, method: method)
            #expect(try document.canonicalize(method: method) == root)
        }
    }

    @Test func `gives long texts in pieces that join to the whole`() throws {
        let long = String(repeating: "0123456789ñ&amp;\n", count: 5_000)
        let text = "<a b='\(long)'>\(long)<c/>\(long)</a>"
        let ours = try parsed(text)
        let judge = try parsed(text + "<?judge?>")
        let root = ours.root.reference
        let one = try ours.canonicalize(root, method: .exclusive)
        #expect(try judge.canonicalize(root, method: .exclusive) == one)
    }
}

/// Invents small documents in which namespaces, references and white space are as awkward as they may be.
private struct DocumentMaker {
    private var state: UInt64

    init(seed: UInt64) {
        self.state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    mutating func number(_ below: Int) -> Int {
        self.state ^= self.state << 13
        self.state ^= self.state >> 7
        self.state ^= self.state << 17
        return Int(self.state >> 33) % below
    }

    mutating func document() -> String {
        let mark = self.number(4) == 0 ? "<?xml version='1.0' encoding='UTF-8'?>\n" : ""
        return mark + self.element(depth: 0, scope: [:])
    }

    private mutating func element(depth: Int, scope outer: [String: String]) -> String {
        var scope = outer
        var start = ""
        for prefix in ["", "p", "q", "zé"] where self.number(3) == 0 {
            let namespaces =
                prefix.isEmpty
                ? ["urn:a", "urn:b", ""]
                : ["urn:a", "urn:b", self.number(20) == 0 ? "http://c.example/?x&amp;y" : "http://c.example/"]
            let namespace = namespaces[self.number(3)]
            scope[prefix] = namespace
            start += " xmlns\(prefix.isEmpty ? "" : ":\(prefix)")='\(namespace)'"
        }
        let prefixes = scope.keys.filter { !$0.isEmpty }.sorted()
        func written(_ prefix: String, _ local: String) -> String { prefix.isEmpty ? local : "\(prefix):\(local)" }
        let own = prefixes.isEmpty || self.number(2) == 0 ? "" : prefixes[self.number(prefixes.count)]
        let name = written(own, ["a", "b", "çé"][self.number(3)])
        for local in ["x", "y", "Z"] where self.number(3) == 0 { start += " \(local)=\(self.value())" }
        var seen: Set<String> = []
        for prefix in prefixes where self.number(3) == 0 && seen.insert(scope[prefix] ?? "").inserted {
            start += " \(prefix):x=\(self.value())"
        }
        if self.number(8) == 0 { start += " xml:lang=\(self.value())" }
        if self.number(12) == 0 { start += " xml:space='preserve'" }
        var inside = ""
        for _ in 0..<(depth > 4 ? 0 : self.number(5)) {
            switch self.number(5) {
            case 0: inside += self.text()
            case 1: inside += self.number(4) == 0 ? "<!-- c -->" : self.text()
            default: inside += self.element(depth: depth + 1, scope: scope)
            }
        }
        return inside.isEmpty && self.number(2) == 0 ? "<\(name)\(start)/>" : "<\(name)\(start)>\(inside)</\(name)>"
    }

    private mutating func text() -> String {
        let pieces = [
            "word", " \t\n", "\r\n", "&amp;", "&lt;", "&gt;", ">", "\"", "'", "&#13;", "&#x9;", "ñ𝄞", "<![CDATA[<&]]>",
            "&quot;&apos;", "&#38;#38;",
        ]
        return (0..<self.number(4)).map { _ in pieces[self.number(pieces.count)] }.joined()
    }

    private mutating func value() -> String {
        let pieces = [
            "v", " ", "\t", "\n", "&amp;", "&lt;", ">", "'", "&#10;", "&#13;", "&#9;", "ñ", "&quot;", "&#38;lt;",
        ]
        return "\"" + (0..<self.number(5)).map { _ in pieces[self.number(pieces.count)] }.joined() + "\""
    }
}
