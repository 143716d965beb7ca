import Canonical
import Demo
import Foundation
import SCOD
import Testing
import Trust

/// The region's directory reaches the gateways that consult it, and knows exactly its officials.
@Suite struct `The demonstration's directory of officials` {
    /// Argentina, which consults the directory, and Brazil, which does not, as prepared twice.
    private struct Region {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-directory-\(UUID().uuidString)")
        let pki: DemoPKI
        let sites: [DemoSite]
        /// The directory's key after each preparation.
        let keys: [Data]

        init() throws {
            let share = self.folder.appending(path: "share")
            let peers = share.appending(path: "Peers")
            try FileManager.default.createDirectory(at: peers, withIntermediateDirectories: true)
            self.sites = [
                DemoSite(.argentina, in: self.folder, ports: (1, 2, 3), consultsDirectory: true),
                DemoSite(.brazil, in: self.folder, ports: (4, 5, 6)),
            ]
            self.pki = DemoPKI(self.folder)
            var keys: [Data] = []
            for _ in 1...2 {
                try DemoRegion.prepare(folder: self.folder, sites: self.sites, share: share)
                keys.append(try Data(contentsOf: self.pki.directorySigner.key))
            }
            self.keys = keys
        }

        func answer(_ country: DemoSite.Country, _ officer: DemoPKI.Officer, _ entity: String) throws
            -> DirectoryVerdict
        {
            let replica = try #require(try ReplicaFolder(self.sites[0].replica.path).load())
            let edition = try ReplicaEdition(replica, adapter: .assumed)
            let file = self.pki.officer(country.code, officer).certificate
            let question = OfficialQuestion(
                certificate: try DraftTable.certificate(file.path),
                country: country.code,
                entity: entity,
                written: UTCTime(Date() - 60).rfc3339
            )
            return DirectoryConsultation(edition).ask(question, now: UTCTime(Date()))
        }
    }

    @Test func `answers about the officials of every country, and about nobody else`() throws {
        let region = try Region()
        defer { try? FileManager.default.removeItem(at: region.folder) }
        for (country, name) in [(DemoSite.Country.argentina, "Diego Ferreyra"), (.brazil, "Beatriz Nogueira")] {
            let good = try region.answer(country, .official, DemoOrigin.entity)
            #expect(good.answer?.code == .good && good.answer?.officialName == name, "\(good.findings)")
            let exporter = try region.answer(country, .exporter, DemoOrigin.entity)
            #expect(exporter.isRefused, "\(exporter.findings)")
            let elsewhere = try region.answer(country, .official, "XYZ")
            #expect(elsewhere.answer?.code == .otherEntity, "\(elsewhere.findings)")
        }

        #expect(region.keys[0] == region.keys[1])
        let key = try FileManager.default.attributesOfItem(atPath: region.pki.directorySigner.key.path)
        #expect((key[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        let written = try region.sites.map { try String(contentsOf: $0.configuration, encoding: .utf8) }
        #expect(written.map { $0.contains("directories:") } == [true, false])
        #expect(!FileManager.default.fileExists(atPath: region.sites[1].replica.path))
    }
}
