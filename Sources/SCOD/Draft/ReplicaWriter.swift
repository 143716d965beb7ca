import Canonical
import Signing
public import Trust
import XML

/// Writes files as the directory would publish them, by our reading of the specification, and signs them.
public struct ReplicaWriter: Sendable {
    private let adapter: SCODAdapter
    private let identity: Identity

    /// A writer that signs as `identity`.
    public init(adapter: SCODAdapter = .assumed, identity: Identity) {
        self.adapter = adapter
        self.identity = identity
    }

    /// One page of a period, signed; `hasMore` says that another page follows.
    public func write(
        _ records: [DraftRecord],
        period: ReplicaPeriod,
        hasMore: Bool = false
    ) throws(SCODError) -> [UInt8] {
        var root = ElementDraft(self.adapter.roots.first ?? "deltas")
        let isReplica = period.kind == .replica
        root.set(self.adapter.kindAttribute, to: isReplica ? self.adapter.replicaWord : self.adapter.deltaWord)
        root.set(self.adapter.fromAttribute, to: self.adapter.text(period.from))
        root.set(self.adapter.untilAttribute, to: self.adapter.text(period.until))
        root.set(self.adapter.pageAttribute, to: "\(period.page)")
        for record in records { root.append(self.element(record, among: records)) }
        root.append(ElementDraft("ack", text: hasMore ? "\(period.page + 1)" : "-1"))
        do throws(XMLRefusal) {
            return try self.signed(try XMLWriter().write(root))
        } catch {
            throw .unsigned(error.code)
        }
    }

    private func signed(_ bytes: [UInt8]) throws(XMLRefusal) -> [UInt8] {
        do throws(SignatureFault) {
            return try SignatureStyle.enveloped.sign(
                bytes,
                key: self.identity.key,
                chain: self.identity.chain,
                limits: XMLLimits(
                    bytesMax: ReplicaReader.bytesMax,
                    depthMax: 32,
                    elementsMax: ReplicaReader.elementsMax
                )
            )
        } catch {
            throw XMLRefusal(.unwritable, ["what": error.code])
        }
    }

    private func element(_ record: DraftRecord, among records: [DraftRecord]) -> ElementDraft {
        let time = self.adapter.text(record.time)
        guard case .official(let entity, let entityName) = record.subject else {
            return Self.element(
                "deltaAC",
                [
                    ("Pais", record.country.rawValue), ("NombreAC", record.name),
                    ("CID", CertificateText.base64(record.certificate)), ("FechaHora", time),
                    ("Enable", record.situation.rawValue), ("Status", record.status.rawValue),
                ]
            )
        }
        let authority = records.first {
            $0.subject == .authority && $0.certificate.subject == record.certificate.issuer
        }
        return Self.element(
            "delta",
            [
                ("Country", record.country.rawValue), ("AHName", ""), ("CAName", authority?.name ?? ""),
                ("CARootCID", authority.map { CertificateText.base64($0.certificate) } ?? ""),
                ("EHId", entity), ("EHName", entityName), ("FHName", record.name),
                ("FHCID", CertificateText.base64(record.certificate)),
                ("FHCIDNo", record.certificate.serialDecimal), ("FHDateTime", time),
                ("FHEnable", record.situation.rawValue), ("FHStatus", record.status.rawValue),
            ]
        )
    }

    /// Elements without content are left out, as the schema allows.
    private static func element(_ name: String, _ fields: [(name: String, text: String)]) -> ElementDraft {
        ElementDraft(name, children: fields.filter { !$0.text.isEmpty }.map { ElementDraft($0.name, text: $0.text) })
    }
}
