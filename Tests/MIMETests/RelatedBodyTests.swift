import MIME
import Testing

/// One body that must be refused; shown by its code, since some are long.
struct Refused: CustomTestStringConvertible {
    var type: String
    var text: String
    var code: String

    init(_ type: String, _ text: String, _ code: String) {
        self.type = type
        self.text = text
        self.code = code
    }

    var testDescription: String { self.code }
}

@Suite struct `Multipart bodies` {
    private let envelope = "<e/>"

    private func body(_ text: String, crlf: Bool = true) -> [UInt8] {
        Array((crlf ? text.replacing("\n", with: "\r\n") : text).utf8)
    }

    private var ordinary: String {
        """
        --b1
        Content-Type: application/soap+xml; charset=UTF-8
        Content-ID: <root@x>

        <e/>
        --b1
        Content-Type: application/octet-stream
        Content-ID: <one@x>
        Content-Transfer-Encoding: binary

        payload
        --b1--

        """
    }

    private func text(_ body: RelatedBody, _ part: RelatedBody.Part) throws -> String {
        String(decoding: try body.content(of: part), as: UTF8.self)
    }

    @Test(arguments: [
        "multipart/related; boundary=b1; type=\"application/soap+xml\"; start=\"<root@x>\"",
        "multipart/related; boundary=\"b1\"",
        "Multipart/Related ;\tboundary = b1 ; start=<root@x>",
        "\"multipart/related; boundary=b1\"",
        "multipart/related;boundary=b1;charset=utf-8;",
    ])
    func `reads every form of content type that peers send`(type: String) throws {
        for crlf in [true, false] {
            let read = try RelatedBody(octets: self.body(self.ordinary, crlf: crlf), contentType: type)
            #expect(read.isMultipart)
            #expect(try self.text(read, read.root) == "<e/>")
            #expect(read.parts.map(\.contentID?.name) == ["one@x"])
            #expect(try self.text(read, read.parts[0]) == "payload")
        }
    }

    @Test func `reads preamble, epilogue, folded headers, padding and any case of names`() throws {
        let octets = self.body(
            """
            preamble
            --b1 \t
            CONTENT-TYPE: application/soap+xml;
            \tcharset=UTF-8
            content-id: root

            <e/>
            --b1
            content-id:one

            --b1x is no delimiter
            --b1--
            epilogue
            """
        )
        let read = try RelatedBody(octets: octets, contentType: "multipart/related; boundary=b1")
        #expect(read.root.headers.mediaType?["charset"] == "UTF-8")
        #expect(try self.text(read, read.parts[0]) == "--b1x is no delimiter")
    }

    @Test func `reads a bare root and a body without content type`() throws {
        let bare = try RelatedBody(octets: [0xEF, 0xBB, 0xBF] + Array("<e/>".utf8), contentType: nil)
        #expect(!bare.isMultipart)
        #expect(try self.text(bare, bare.root) == "<e/>")
        let sniffed = try RelatedBody(octets: self.body(self.ordinary), contentType: nil)
        #expect(sniffed.parts.count == 1)
        let typed = try RelatedBody(octets: Array("\r\n<e/>".utf8), contentType: "application/soap+xml")
        #expect(typed.parts.isEmpty)
    }

    @Test func `takes the part that start names as root`() throws {
        let read = try RelatedBody(
            octets: self.body(self.ordinary),
            contentType: "multipart/related; boundary=b1; start=\"<one@x>\""
        )
        #expect(read.root.contentID?.name == "one@x")
    }

    @Test func `removes base64 and keeps empty content`() throws {
        let octets = self.body("--b1\n\n\n--b1\nContent-Transfer-Encoding: Base64\n\ncGF5\nbG9hZA==\n--b1--\n")
        let read = try RelatedBody(octets: octets, contentType: "multipart/related; boundary=b1")
        #expect(try read.content(of: read.root).isEmpty)
        #expect(try self.text(read, read.parts[0]) == "payload")
    }

    @Test(arguments: [
        Refused("text/html", "<html>", "MIM-002"),
        Refused("multipart/related", "--b1\n\n--b1--", "MIM-003"),
        Refused("multipart/related; boundary=other", "--b1\n\n<e/>\n--b1--", "MIM-003"),
        Refused("multipart/related; boundary=b1; start=no", "--b1\nContent-ID: yes\n\n<e/>\n--b1--", "MIM-004"),
        Refused("multipart/related; boundary=b1", "--b1--\n", "MIM-004"),
        Refused("multipart/related; boundary=b1", String(repeating: "--b1\n\nx\n", count: 31) + "--b1--\n", "MIM-005"),
        Refused(
            "multipart/related; boundary=b1",
            "--b1\nX: \(String(repeating: "y", count: 40_000))\n\nx\n--b1--",
            "MIM-006"
        ),
        Refused("multipart/related; boundary=b1", "--b1\nno colon here\n\nx\n--b1--", "MIM-007"),
        Refused(
            "multipart/related; boundary=b1",
            "--b1\nContent-ID: a\n\n\n--b1\nContent-ID: <a>\n\n\n--b1--",
            "MIM-008"
        ),
        Refused("multipart/related; boundary=b1", "--b1\n\n<e/>\n", "MIM-009"),
    ])
    func `refuses with its own code`(_ body: Refused) {
        let error = #expect(throws: MIMEError.self) {
            try RelatedBody(octets: self.body(body.text), contentType: body.type)
        }
        #expect(error?.code == body.code)
    }

    @Test func `refuses an oversize body before reading it`() {
        let limits = MIMELimits(bodyBytesMax: 10)
        let error = #expect(throws: MIMEError.self) {
            try RelatedBody(octets: Array(repeating: 0x2D, count: 11), contentType: nil, limits: limits)
        }
        #expect(error?.code == "MIM-001")
    }

    @Test func `refuses unknown transfer encodings and damaged base64`() throws {
        for (encoding, content, code) in [("x-uue", "a", "MIM-010"), ("base64", "a&b=", "MIM-011")] {
            let octets = self.body("--b1\nContent-Transfer-Encoding: \(encoding)\n\n\(content)\n--b1--\n")
            let read = try RelatedBody(octets: octets, contentType: "multipart/related; boundary=b1")
            let error = #expect(throws: MIMEError.self) { try read.content(of: read.root) }
            #expect(error?.code == code)
        }
    }

    @Test func `reads what it writes, whatever octets the parts hold`() throws {
        let id = try #require(ContentID(strict: "root@paso"))
        let other = try #require(ContentID(strict: "part-1@paso"))
        let nasty: [[UInt8]] = [
            [], [0x0D], [0x0D, 0x0A], [0x0A, 0x2D, 0x2D], Array(0...255), Array("\r\n--b\r\n\r\n".utf8),
        ]
        for content in nasty {
            let written = try RelatedWriter(boundary: "bb-77").write(
                root: .init(
                    contentID: id,
                    contentType: "application/soap+xml; charset=UTF-8",
                    octets: Array("<e/>".utf8)
                ),
                parts: [.init(contentID: other, contentType: "application/octet-stream", octets: content)],
                rootType: "application/soap+xml"
            )
            let read = try RelatedBody(octets: written.body.octets(upTo: 1 << 20), contentType: written.contentType)
            #expect(read.root.contentID == id)
            #expect(read.parts.map(\.contentID) == [other])
            #expect(try read.content(of: read.parts[0]) == content)
        }
    }

    @Test func `writes one content type line with quoted parameters and the root as start`() throws {
        let id = try #require(ContentID(strict: "root@paso"))
        let root = RelatedWriter.Part(contentID: id, contentType: "application/soap+xml", octets: [])
        let written = try RelatedWriter(boundary: "b").write(root: root, parts: [], rootType: "application/soap+xml")
        #expect(
            written.contentType
                == "multipart/related; boundary=\"b\"; type=\"application/soap+xml\"; start=\"<root@paso>\"; start-info=\"application/soap+xml\""
        )
        let clash = RelatedWriter.Part(contentID: id, contentType: "text/plain", octets: Array("--b".utf8))
        #expect(throws: MIMEError.self) {
            try RelatedWriter(boundary: "b").write(root: clash, parts: [], rootType: "text/plain")
        }
        #expect(throws: MIMEError.self) { try RelatedWriter(boundary: "a b") }
    }

    @Test func `names parts with or without brackets and percent signs`() {
        #expect(ContentID(header: " <a@b> ")?.name == "a@b")
        #expect(ContentID(reference: "cid:message")?.name == "message")
        #expect(ContentID(reference: "CID:a%40b")?.name == "a@b")
        #expect(ContentID(reference: "http://x") == nil)
        #expect(ContentID(reference: "cid:a%4") == nil)
        #expect(ContentID(strict: "a b") == nil)
    }
}
