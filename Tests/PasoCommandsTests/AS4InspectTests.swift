import AS4
import ArgumentParser
import Canonical
import Exchange
import Foundation
import MIME
import PasoTesting
import ReferenceFiles
import Testing
import Texts
import Trust

@testable import PasoCommands

/// A folder with a captured exchange of two gateways, their anchors and the receiver's key.
private struct Bench {
    let folder: URL

    /// Makes the folder and removes it afterwards.
    static func with(_ body: (Bench) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-as4-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let bench = Bench(folder: folder)
        try bench.fill()
        try body(bench)
    }

    func path(_ name: String) -> String { self.folder.appending(path: name).path }

    private func write(_ octets: [UInt8], _ name: String) throws {
        let file = self.folder.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(octets).write(to: file)
    }

    private func fill() throws {
        let signer = try TestPKI.chile.identity(.as4Sign)
        let receiver = try TestPKI.peru.identity(.as4Decrypt)
        let mode = PMode(
            id: "test",
            initiator: PMode.initiator(try PartyID(value: "paso-CL")),
            responder: PMode.responder(try PartyID(value: "paso-PE")),
            business: PMode.Business(isFourCorner: false)
        )
        let message = try Packager(
            mode: mode,
            identity: SigningIdentity(
                key: signer.key,
                certificate: signer.certificate,
                intermediates: Array(signer.chain.dropFirst())
            ),
            recipient: receiver.certificate
        ).package(
            MessageInfo(
                timestamp: UTCTime(milliseconds: 1_780_315_200_000),
                messageID: try MessageID("m-1@cl.example")
            ),
            conversation: "c-1",
            properties: [],
            payloads: [
                PayloadPart(
                    contentID: try #require(ContentID(strict: "doc@cl.example")),
                    mimeType: "application/xml",
                    content: .plain(Array("<Invoice/>".utf8))
                )
            ]
        )
        let head =
            "POST /as4 HTTP/1.1\r\nContent-Type: \(message.contentType)\r\nContent-Length: \(message.octets.count)\r\n\r\n"
        try self.write(Array(head.utf8) + message.octets, "message.http")
        try self.write(Array(head.utf8) + message.octets.dropLast(200), "cut.http")
        try self.write(Array("HTTP/1.1 502 Bad\r\nContent-Type: text/html\r\n\r\n<html>no</html>".utf8), "page.http")
        try self.write(Array(AS4Samples.error.utf8), "error.http")
        try self.write(Array(try #require(receiver.key.exportPEM()).utf8), "keys/ours.pem")
        try self.write(Array("not a key".utf8), "keys/readme.pem")
        try self.write([], "empty/x.txt")
        for country in [try TestPKI.chile, try TestPKI.peru] {
            try self.write(Array(country.root.certificate.pem.utf8), "trust/\(country.code).pem")
            try self.write(Array(country.intermediate.certificate.pem.utf8), "trust/\(country.code)-2.pem")
        }
    }

    /// The exit code of a command line, run in this process.
    func run(_ arguments: String...) throws -> Int32 {
        let words = arguments.map { $0.hasPrefix("/") || $0.hasPrefix("-") || $0.hasPrefix("2") ? $0 : self.path($0) }
        let command = try #require(try PasoCommand.parseAsRoot(["as4", "inspect"] + words) as? AS4InspectCommand)
        do { return try command.inspected(now: TestPKI.now).rawValue } catch let error as CommandError {
            return error.exit.rawValue
        }
    }
}

/// Captures that need no keys.
enum AS4Samples {
    static let error = """
        HTTP/1.1 500 Internal Server Error\r
        Server: nginx\r
        Content-Type: application/soap+xml; charset=UTF-8\r
        \r
        <env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope"><env:Header>\
        <eb:Messaging xmlns:eb="http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/"><eb:SignalMessage>\
        <eb:MessageInfo><eb:Timestamp>2026-06-01T12:00:00Z</eb:Timestamp><eb:MessageId>e-1@pe.example</eb:MessageId>\
        <eb:RefToMessageId>m-1@cl.example</eb:RefToMessageId></eb:MessageInfo><eb:Error errorCode="EBMS:0004" \
        severity="failure" category="Content" origin="ebMS" shortDescription="Other" refToMessageInError="m-1@cl.example">\
        <eb:Description xml:lang="en">No security policy fits</eb:Description></eb:Error></eb:SignalMessage></eb:Messaging>\
        </env:Header><env:Body><env:Fault><env:Code><env:Value>env:Server</env:Value></env:Code><env:Reason>\
        <env:Text xml:lang="en">Policy</env:Text></env:Reason></env:Fault></env:Body></env:Envelope>
        """

    /// The error, seen by somebody who trusts nobody.
    static func refusedError() -> MessageInspection {
        MessageInspector(at: TestPKI.now).inspect(Array(Self.error.utf8))
    }

    /// A message between two installations of another implementation.
    static func foreign() throws -> MessageInspection {
        let folder = "as4/pypi-as4"
        let certificates = try ["PTE000001", "PTE000002"].map {
            try Certificate(pem: ReferenceFiles.bytes("\(folder)/keys/\($0).cert.pem"))
        }
        let key = try PrivateKey(pem: ReferenceFiles.bytes("\(folder)/keys/PTE000002.key.pem"))
        return MessageInspector(
            keys: [MessageInspector.Key(name: "PTE000002.key.pem", key: key)],
            store: TrustStore(anchors: certificates.map { TrustAnchor($0, roles: nil) }),
            at: Date(timeIntervalSince1970: 1_795_329_000)
        ).inspect(try ReferenceFiles.bytes("\(folder)/in-1.http"))
    }
}

@Suite struct `paso as4 inspect` {
    @Test func `ends with the verdict`() throws {
        try Bench.with { bench throws in
            let all = ["--trust", bench.path("trust"), "--keys", bench.path("keys")]
            #expect(try bench.run("message.http", all[0], all[1], all[2], all[3]) == 0)
            #expect(try bench.run("message.http", all[0], all[1], all[2], all[3], "--json") == 0)
            #expect(try bench.run("message.http", all[2], all[3]) == 1)
            #expect(try bench.run("message.http", all[0], all[1]) == 1)
            #expect(try bench.run("message.http", all[0], all[1], all[2], all[3], "--at", "2035-01-01") == 1)
            #expect(try bench.run("cut.http", all[0], all[1], all[2], all[3]) == 1)
            #expect(try bench.run("error.http", "--message", bench.path("message.http")) == 1)
            #expect(try bench.run("page.http") == 2)
        }
    }

    @Test func `says what keeps it from its work`() throws {
        try Bench.with { bench throws in
            #expect(try bench.run("nothing.http") == 66)
            #expect(try bench.run("message.http", "--keys", bench.path("empty")) == 66)
            #expect(try bench.run("message.http", "--keys", bench.path("nowhere")) == 66)
            #expect(try bench.run("error.http", "--message", bench.path("page.http")) == 66)
            #expect(try bench.run("message.http", "--at", "2026-13-99") == 64)
            #expect(throws: (any Error).self) { try bench.run("message.http", "--trust", bench.path("empty")) }
        }
    }

    @Test func `writes payloads, and overwrites nothing`() throws {
        try Bench.with { bench throws in
            let out = bench.path("out")
            #expect(try bench.run("message.http", "--keys", bench.path("keys"), "--payloads", out) == 1)
            #expect(try FileManager.default.contentsOfDirectory(atPath: out) == ["1-doc@cl_example.xml"])
            let file = out + "/1-doc@cl_example.xml"
            #expect(FileManager.default.contents(atPath: file) == Data("<Invoice/>".utf8))
            try Data("mine".utf8).write(to: URL(filePath: file))
            #expect(try bench.run("message.http", "--keys", bench.path("keys"), "--payloads", out) == 73)
            #expect(FileManager.default.contents(atPath: file) == Data("mine".utf8))
        }
    }

    @Test(arguments: Language.allCases)
    func `writes JSON whose words are the same in every language`(language: Language) throws {
        let text = MessageJSON(language).text(AS4Samples.refusedError(), name: "error.http")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(object["as4Inspection"] as? Int == 1)
        #expect(object["result"] as? String == "refused" && object["isProven"] as? Bool == false)
        #expect(object["code"] as? String == "AS4-030" && object["ebms"] as? String == "EBMS:0103")
        #expect(object["kind"] as? String == "error")
        let findings = try #require(object["findings"] as? [String])
        #expect(Set(findings).isSuperset(of: ["unsigned-error", "other-error", "fault-code", "status-hides-answer"]))
        let sections = try #require(object["sections"] as? [[String: Any]])
        #expect(sections.map { $0["section"] as? String } == ["http", "header", "verification", "errors"])
        #expect(Set(sections[0].keys) == ["section", "title", "facts", "items", "steps", "findings"])
    }

    // MARK: Golden texts

    @Test(arguments: Language.allCases)
    func `explains an error behind a proxy word for word`(language: Language) throws {
        try self.compare(AS4Samples.refusedError(), "error", language)
    }

    @Test(arguments: Language.allCases)
    func `explains a foreign message word for word`(language: Language) throws {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        try self.compare(try AS4Samples.foreign(), "message", language)
    }

    /// `PASO_WRITE_GOLDEN=1` writes the files anew, to be read before a commit.
    private func compare(_ inspection: MessageInspection, _ name: String, _ language: Language) throws {
        let text = MessageText(language).text(inspection, name: "\(name).http") + "\n"
        let folder = ReferenceFiles.repository.appending(path: "Tests/Fixtures/as4-inspection")
        let file = folder.appending(path: "\(name)-\(language.rawValue).txt")
        if ProcessInfo.processInfo.environment["PASO_WRITE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(file.lastPathComponent) differs")
        for line in text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    }
}
