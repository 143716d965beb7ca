import Foundation
import PasoTesting
import Testing
import Texts
import Trust

@Suite struct `A trust folder` {
    /// A folder with these files, gone afterwards.
    func withFolder(_ files: [String: String], _ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-trust-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
        try body(folder)
    }

    func judge(_ store: TrustStore, _ identity: Identity) -> ChainVerdict {
        ChainJudge(store).judge(
            ChainQuestion(leaf: identity.certificate, role: .issuer, claimed: TestPKI.now, proven: TestPKI.now)
        )
    }

    @Test func `takes self-signed certificates for anchors, the others for intermediates, and lists`() throws {
        let chile = try TestPKI.chile
        let stranger = try TestPKI.stranger
        try self.withFolder([
            "all.pem": "notes\n" + chile.root.certificate.pem + chile.intermediate.certificate.pem,
            "lists.crl": chile.revocationLists.map(\.pem).joined(), "stranger.crt": stranger.certificate.pem,
            "again.pem": chile.root.certificate.pem, "README.txt": "not read", ".hidden.pem": "not read",
            "key.pem": try #require(stranger.key.exportPEM()),
        ]) { folder in
            let store = try TrustFolder.store(folder, edition: 3)
            #expect(store.anchors.map(\.certificate) == [chile.root.certificate, stranger.certificate])
            #expect(store.intermediates == [chile.intermediate.certificate])
            #expect(store.revocationLists.count == 2)
            #expect(store.edition == 3)
            let good = self.judge(store, chile.officer)
            #expect(good.isGood)
            #expect(good.codes == ["TRU-207"])
            #expect(self.judge(store, chile.revokedOfficer).codes == ["TRU-103", "TRU-207"])
            // A signer that is itself self-signed and trusted: a path of length one.
            #expect(self.judge(store, stranger).isGood)
            #expect(self.judge(store, try TestPKI.peru.officer).codes == ["TRU-104"])
            #expect(try TrustFolder.store(folder, country: "CL", roles: [.tlsClient]).anchors.first?.country == "CL")
        }
    }

    @Test func `reads DER as well`() throws {
        let chile = try TestPKI.chile
        try self.withFolder([:]) { folder in
            try Data(chile.root.certificate.der).write(to: folder.appending(path: "root.cer"))
            let list = try PEM.blocks(Array(chile.revocationLists[0].pem.utf8))[0].der
            try Data(list).write(to: folder.appending(path: "root.crl"))
            let store = try TrustFolder.store(folder)
            #expect(store.anchors.count == 1)
            #expect(store.revocationLists.count == 1)
        }
    }

    @Test func `names the file that is damaged`() throws {
        let root = try TestPKI.chile.root.certificate.pem
        try self.withFolder(["a.pem": root, "b.pem": String(root.dropLast(40))]) { folder in
            let error = #expect(throws: TrustError.self) { try TrustFolder.store(folder) }
            #expect(error?.code == "TRU-010")
            #expect(error?.what().contains("b.pem") == true)
        }
    }

    @Test func `without an anchor, or absent, is an error`() throws {
        let intermediate = try TestPKI.chile.intermediate.certificate.pem
        try self.withFolder(["i.pem": intermediate]) { folder in
            #expect(throws: TrustError.self) { try TrustFolder.store(folder) }
            #expect(throws: TrustError.self) { try TrustFolder.store(folder.appending(path: "absent")) }
        }
    }

    @Test func `does not take a key file that everybody can read`() throws {
        let officer = try TestPKI.chile.officer
        let key = try #require(officer.key.exportPEM())
        try self.withFolder(["o.pem": officer.chainPEM, "o.key": key]) { folder in
            let file = folder.appending(path: "o.key")
            let certificates = folder.appending(path: "o.pem")
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
            #expect(throws: TrustError.self) { try Identity(certificateFile: certificates, keyFile: file) }
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
            let identity = try Identity(certificateFile: certificates, keyFile: file)
            #expect(identity.chain == officer.chain)
            #expect(identity.key.id == officer.key.id)
        }
    }

    @Test func `keeps an anchor to the interval of the note beside it`() throws {
        let chile = try TestPKI.chile
        let note = """
            format: paso/anchor/1
            # a comment
            from: 2026-01-15
            until: 2026-06-30
            source: "https://www.example.cl/raiz.cer"
            checked: R. Díaz, by letter
            """
        let files = ["root.pem": chile.root.certificate.pem, "between.pem": chile.intermediate.certificate.pem]
        try self.withFolder(files.merging(["root.anchor.yaml": note]) { first, _ in first }) { folder in
            let store = try TrustFolder.store(folder, country: "CL", roles: [.issuer])
            let anchor = try #require(store.anchors.first)
            #expect(anchor.from == AnchorNote.date("2026-01-15", isEnd: false))
            #expect(anchor.until == AnchorNote.date("2026-06-30T23:59:59Z", isEnd: true))
            #expect(anchor.source == "https://www.example.cl/raiz.cer")
            #expect(anchor.file?.hasSuffix("root.pem") == true)
            func codes(_ time: String) throws -> [String] {
                let time = try Date(time, strategy: .iso8601)
                return ChainJudge(store).judge(
                    ChainQuestion(
                        leaf: chile.officer.certificate,
                        role: .issuer,
                        claimed: time,
                        proven: time,
                        revocation: .record
                    )
                ).codes.filter { $0 != "TRU-203" }
            }
            #expect(try codes("2026-01-14T23:59:59Z") == ["TRU-105"])
            #expect(try codes("2026-01-15T00:00:00Z") == [])
            #expect(try codes("2026-06-30T23:59:59Z") == [])
            #expect(try codes("2026-07-01T00:00:00Z") == ["TRU-105"])
        }
    }

    @Test func `lets paths end at an intermediate that is declared an anchor`() throws {
        let chile = try TestPKI.chile
        let files = [
            "between.pem": chile.intermediate.certificate.pem,
            "between.anchor.yaml": AnchorNote(isAnchor: true, source: "accredited authority").text,
            "lists.crl": chile.revocationLists.map(\.pem).joined(),
        ]
        try self.withFolder(files) { folder in
            let store = try TrustFolder.store(folder, country: "CL", roles: [.issuer])
            #expect(store.anchors.map(\.certificate) == [chile.intermediate.certificate])
            #expect(self.judge(store, chile.officer).isGood)
        }
    }

    @Test(arguments: [
        "", "from: 2026-01-01", "format: paso/anchor/2", "format: paso/anchor/1\nform: 2026-01-01",
        "format: paso/anchor/1\nfrom: yesterday", "format: paso/anchor/1\nfrom:",
        "format: paso/anchor/1\nuntil: 2026-13-01", "format: paso/anchor/1\nfrom: 2026-01-02\nuntil: 2026-01-01",
        "format: paso/anchor/1\nfrom: 2026-01-01\nfrom: 2026-01-02", "format: paso/anchor/1\nanchor: perhaps",
        "format: paso/anchor/1\nuntil 2026-01-01",
    ])
    func `refuses a note that it does not understand whole`(text: String) throws {
        #expect(throws: TrustError.self) { try AnchorNote(text: text, file: "x.anchor.yaml") }
    }

    @Test func `writes notes that it reads, and refuses one that stands alone`() throws {
        let note = AnchorNote(
            from: TestPKI.from,
            until: TestPKI.until,
            isAnchor: true,
            source: "a: b # c",
            checked: "d"
        )
        #expect(try AnchorNote(text: note.text, file: "x") == note)
        let root = try TestPKI.chile.root.certificate.pem
        try self.withFolder(["root.pem": root, "rot.anchor.yaml": note.text]) { folder in
            let error = #expect(throws: TrustError.self) { try TrustFolder.store(folder) }
            #expect(error?.code == "TRU-026")
        }
    }
}
