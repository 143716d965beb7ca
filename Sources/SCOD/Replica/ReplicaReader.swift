public import Canonical
import Signing
import Trust
import XML

/// Reads a file of the directory: limits, then XML, then the signature, then the records; a file is taken whole or not.
public struct ReplicaReader: Sendable {
    /// Octets of a file; the directory pages its files so that none grows too large.
    public static let bytesMax = 32 << 20
    /// Elements of a file: about 38,000 records.
    public static let elementsMax = 500_000
    /// How far ahead of our clock a file may be.
    public static let clockTolerance: Duration = .seconds(86_400)

    public let adapter: SCODAdapter
    private let trust: ReplicaTrust

    /// A reader for files that `trust` vouches for.
    public init(adapter: SCODAdapter = .assumed, trust: ReplicaTrust) {
        self.adapter = adapter
        self.trust = trust
    }

    /// The verified content of a file.
    ///
    /// `period` is what the file was asked for, and counts only where the file itself names none.
    public func read(_ bytes: [UInt8], period: ReplicaPeriod? = nil, now: UTCTime) throws(SCODError) -> ReplicaFile {
        let document = try Self.parsed(bytes)
        let signed = try self.trust.signer(of: document)
        var reading = RecordReading(adapter: self.adapter, latest: now.advanced(by: Self.clockTolerance))
        let root = document.root
        let heading = try self.heading(root, asked: period, latest: reading.latest)
        // Who signed is judged before the records are read, wherever the file says for which time it was made.
        var remarks: [String] = []
        if let period = heading.period {
            remarks = try self.trust.judge(signed, claimed: min(period.until, now), now: now)
        }
        try reading.read(root)
        if heading.period == nil {
            remarks = try self.trust.judge(signed, claimed: min(reading.lastTime ?? now, now), now: now)
        }
        return ReplicaFile(
            source: ReplicaSource(
                digest: Digest.of(bytes),
                period: heading.period,
                isLastPage: heading.isLastPage,
                signer: signed.certificate.fingerprint,
                imported: now
            ),
            officials: reading.officials,
            authorities: reading.authorities,
            skipped: reading.skipped,
            remarks: remarks
        )
    }

    private static func parsed(_ bytes: [UInt8]) throws(SCODError) -> ParsedDocument {
        guard bytes.count <= Self.bytesMax else { throw .overLimit("bytesMax", Self.bytesMax) }
        do throws(XMLRefusal) {
            return try ParsedDocument(
                parsing: bytes,
                limits: XMLLimits(bytesMax: Self.bytesMax, depthMax: 32, elementsMax: Self.elementsMax)
            )
        } catch {
            throw .unreadable(error.code)
        }
    }

    /// The period and page that the root names, and whether a further page follows.
    private func heading(
        _ root: Element,
        asked: ReplicaPeriod?,
        latest: UTCTime
    ) throws(SCODError) -> (period: ReplicaPeriod?, isLastPage: Bool) {
        guard RecordReading.isRecord(root) || self.adapter.roots.contains(root.name) else {
            throw .notAReplica(String(root.name.prefix(80)))
        }
        let acknowledgement = root.elements.first { $0.name == "ack" }?.text
        let isLast = acknowledgement.map { $0 == "-1" } ?? true
        guard let from = root.attribute(self.adapter.fromAttribute),
            let until = root.attribute(self.adapter.untilAttribute)
        else { return (asked, isLast) }
        guard let start = self.adapter.time(from), let end = self.adapter.time(until), start <= end,
            let page = Int(root.attribute(self.adapter.pageAttribute) ?? "1"), (1...100_000).contains(page)
        else { throw .badPeriod(String("\(from) – \(until)".prefix(80))) }
        guard end <= latest else { throw .future(self.adapter.untilAttribute, end.rfc3339) }
        let isReplica = root.attribute(self.adapter.kindAttribute) == self.adapter.replicaWord
        return (ReplicaPeriod(isReplica ? .replica : .delta, from: start, until: end, page: page), isLast)
    }
}
