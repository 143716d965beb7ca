import Canonical
import Exchange
import Store

/// A document on its way into the inbox of its national system: the records that one transaction writes.
struct Placement: Sendable {
    let record: ExchangeRecord
    let inbound: InboundExchange
    let document: DocumentRecord
    let consignation: Ruling.Consignation
    let report: DocumentReport
    /// The register's codes.
    let codes: [String]
    /// The delivery of a later copy that came before it.
    let supersededBy: DeliveryID?
    let now: UTCTime

    /// Codes that the reader should look at.
    var flags: [String] { self.consignation.flags + self.codes }

    var nationalDigest: OctetsDigest { self.consignation.national.digest }

    /// Blobs, document, exchange and inbox item; what is superseded points here.
    func effects(superseding others: [InboxItem]) throws -> Effects {
        let content = self.consignation.content
        let national = self.consignation.national
        let canonical = Blob(octets: content.canonical, digest: content.contentDigest)
        var examined = try self.document.examined(self.report, content)
        examined.canonical = canonical.octetsDigest
        let item = InboxItem(
            deliveryID: self.inbound.deliveryID,
            exchangeID: self.record.id,
            documentID: self.document.id,
            backend: self.consignation.backend.party,
            kind: content.certificate.kind,
            number: content.certificate.number,
            lane: "\(content.registerKey.text)\u{1F}\(self.consignation.backend.party.text)",
            national: self.nationalDigest,
            nationalDialect: national.dialect,
            original: self.document.original,
            canonical: canonical.octetsDigest,
            report: try self.report.octets(),
            flags: self.flags,
            placedAt: self.now,
            supersededBy: self.supersededBy
        )
        return Effects(
            blobs: [canonical, Blob(octets: national.bytes, digest: self.nationalDigest)],
            documents: [examined],
            changes: [try self.inbound.change(of: self.record)],
            inbox: [item],
            inboxChanges: others.map { .superseded($0.deliveryID, by: self.inbound.deliveryID) }
        )
    }
}
