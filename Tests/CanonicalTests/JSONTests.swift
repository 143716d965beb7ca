import Testing
import Texts

@testable import Canonical

struct JSONTests {
    private func parse(_ text: String, depthMax: Int = 64) throws(CanonicalError) -> JSONValue {
        try CanonicalJSON.parse(Array(text.utf8), bytesMax: 10_000, depthMax: depthMax)
    }

    @Test func `numbers keep their lexical form`() throws {
        let text = #"{"a":4500.10,"b":[-0,1e5,0.0]}"#
        #expect(String(decoding: CanonicalJSON.encode(try self.parse(text)), as: UTF8.self) == text)
    }

    @Test func `text survives with every kind of escape`() throws {
        let value = try self.parse(#""\u00e9\ud83c\udf31\n\"\\\/\u0001""#)
        #expect(value == .string("é🌱\n\"\\/\u{1}"))
        #expect(String(decoding: CanonicalJSON.encode(value), as: UTF8.self) == #""é🌱\n\"\\/\u0001""#)
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\":1,}", "01", "1.", "+1", "nul", "\"\\x\"", "\"\\ud800\"", "\"a\nb\"", "[] []", "'a'",
        "\"\\u12\"",
        "{\"a\" 1}", "\"open",
    ])
    func `refuses what is not JSON`(text: String) {
        let error = #expect(throws: CanonicalError.self) { try self.parse(text) }
        #expect(error?.code == "CAN-001")
    }

    @Test func `the form for people is the same JSON with line breaks`() throws {
        let value = try self.parse(#"{"a":[1,{}],"b":"x"}"#)
        let text = String(decoding: CanonicalJSON.readable(value), as: UTF8.self)
        #expect(text == "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": \"x\"\n}\n")
        #expect(try self.parse(text) == value)
    }

    @Test func `refuses bytes that are not UTF-8`() {
        let error = #expect(throws: CanonicalError.self) { try CanonicalJSON.parse([0x22, 0xFF, 0x22]) }
        #expect(error?.code == "CAN-001")
    }

    @Test func `refuses a member that stands twice`() {
        let error = #expect(throws: CanonicalError.self) { try self.parse(#"{"number":"1","number":"2"}"#) }
        #expect(error?.code == "CAN-003")
    }

    @Test func `refuses what is nested too deeply or too long`() {
        let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
        #expect(#expect(throws: CanonicalError.self) { try self.parse(deep) }?.code == "CAN-002")
        let long = "\"" + String(repeating: "a", count: 10_000) + "\""
        #expect(#expect(throws: CanonicalError.self) { try self.parse(long) }?.code == "CAN-002")
    }

    @Test func `every code has a text in both languages`() {
        for number in 1...9 {
            let code = "CAN-00\(number)"
            #expect(Catalogue.explanation(code) != nil, "\(code)")
        }
    }
}
