import Canonical
import Foundation
import SCOD
import Trust

/// The region's directory of officials, in the place of ALADI's: it knows each country's one official.
///
/// Every preparation publishes a signed replica that reaches from the directory's beginning to now, and imports it into the
/// gateways' replicas as an operator does with `paso scod import`.
struct DemoDirectory {
    let pki: DemoPKI

    /// Publishes what the directory knows now, and brings it to the gateways that consult it.
    func publish(to sites: [DemoSite], now: Date) throws {
        let readers = sites.filter(\.consultsDirectory)
        guard !readers.isEmpty else { return }
        try self.pki.makeDirectory(now: now)
        let signer = self.pki.directorySigner
        let identity = try Identity(certificateFile: signer.certificate, keyFile: signer.key)
        let until = UTCTime(now.wholeSeconds)
        let bytes = try ReplicaWriter(identity: identity).write(
            try sites.flatMap { try self.records(of: $0.country) },
            period: ReplicaPeriod(.replica, from: SCODAdapter.assumed.begins, until: until)
        )
        let text = String(decoding: bytes, as: UTF8.self)
        try DemoFiles(folder: self.pki.folder).write(text, to: self.pki.replica, isSecret: false)
        let trust = ReplicaTrust(try TrustFolder.store(self.pki.directoryAnchors))
        for site in readers { try self.bring(trust, to: site, now: UTCTime(now)) }
    }

    /// A fresh replica each time: the demonstration keeps no history.
    private func bring(_ trust: ReplicaTrust, to site: DemoSite, now: UTCTime) throws {
        try? FileManager.default.removeItem(at: site.replica)
        let intake = ReplicaImport(into: ReplicaFolder(site.replica.path), reader: ReplicaReader(trust: trust))
        let outcomes = try intake.take([self.pki.replica.path], now: now) { (path) throws(SCODError) in
            try ReplicaImport.item(atPath: path)
        }.outcomes
        for case (_, .refused(let error)) in outcomes { throw error }
    }

    /// A country's authority and the official of its entity, with what the authority's list revokes.
    private func records(of country: DemoSite.Country) throws -> [DraftRecord] {
        guard let trader = DemoTrader.all.first(where: { $0.code == country.code }),
            let code = CountryCode(rawValue: country.code)
        else { return [] }
        let root = try DraftTable.certificate(self.pki.root(country.code, .issuer).path)
        let official = try DraftTable.certificate(self.pki.officer(country.code, .official).certificate.path)
        let entity = trader.entity
        let records = [
            DraftRecord(
                .authority,
                country: code,
                name: "Root for signers of documents \(country.code)",
                certificate: root,
                time: UTCTime(root.notBefore)
            ),
            DraftRecord(
                .official(entity: DemoOrigin.entity, entityName: entity.name ?? DemoOrigin.entity),
                country: code,
                name: trader.official,
                certificate: official,
                time: UTCTime(official.notBefore)
            ),
        ]
        let lists = try TrustFolder.read(self.pki.revocationList(country.code, .issuer)).revocationLists
        return DraftRecord.revoking(records, by: lists)
    }
}
