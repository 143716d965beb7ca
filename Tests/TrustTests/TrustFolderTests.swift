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
}
