public import Canonical
public import HTTPTransport
public import SCOD
import Trust
import XML

/// Downloads replicas and deltas (`DeltaWS`, di 2327 annex 8 d), page by page until `ack` is -1.
public struct DownloadClient: Sendable {
    /// The most pages of one period.
    public static let pagesMax = 1_000

    private let service: DirectoryService
    private let adapter: SCODAdapter
    /// Address of the service, without `?wsdl`.
    public var address: String { self.service.address }

    /// A client of the service at an address; `trust` judges its TLS certificate.
    public init(
        _ address: String,
        http: HTTPClient,
        trust: ServerTrust,
        adapter: SCODAdapter = .assumed,
        total: Duration = .seconds(120)
    ) {
        self.adapter = adapter
        // A file inside the answer is escaped text: markup takes up to four times its room.
        let bytes = min(ReplicaReader.bytesMax * 2, XMLLimits.bytesMaxCeiling)
        self.service = DirectoryService(
            address: address,
            http: http,
            trust: trust,
            form: adapter.downloads,
            timeouts: OutboundLimits(total: total, responseBytesMax: bytes),
            limits: XMLLimits(bytesMax: bytes, depthMax: 32, elementsMax: 1_000)
        )
    }

    /// One page as it was published, with what it was asked for.
    public struct Page: Sendable, Equatable {
        public var bytes: [UInt8]
        public var period: ReplicaPeriod
        /// True where no further page follows, by the file's own word.
        public var isLast: Bool
    }

    /// Every page of a period, handed over one by one as it comes; nothing in it is trusted yet.
    ///
    /// An unreadable page ends the download with an error, after the pages before it were handed over.
    public func download(
        _ kind: ReplicaKind,
        from: UTCTime,
        until: UTCTime,
        _ take: (Page) async throws -> Void
    ) async throws {
        for number in 1...Self.pagesMax {
            let page = try await self.page(ReplicaPeriod(kind, from: from, until: until, page: number))
            try await take(page)
            if page.isLast { return }
        }
        throw SCODError.tooManyPages(self.address, Self.pagesMax)
    }

    /// One page.
    public func page(_ period: ReplicaPeriod) async throws -> Page {
        let operation = period.kind == .replica ? self.adapter.downloads.operation : self.adapter.dailyOperation
        let parameters = [
            ("fechaDesde", self.text(period.from)), ("fechaHasta", self.text(period.until)),
            ("pagina", "\(period.page)"),
        ]
        let result = try await self.service.call(parameters, operation: operation)
        let bytes = Array(result.untrimmedText.utf8)
        guard !bytes.isEmpty else { throw SCODError.unexpected(self.address, self.adapter.downloads.result) }
        return Page(bytes: bytes, period: period, isLast: try Self.isLast(bytes))
    }

    /// Only for when to stop asking; the reader decides about the file itself.
    private static func isLast(_ bytes: [UInt8]) throws -> Bool {
        let limits = XMLLimits(
            bytesMax: ReplicaReader.bytesMax,
            depthMax: 32,
            elementsMax: ReplicaReader.elementsMax
        )
        let root = try ParsedDocument(parsing: bytes, limits: limits).root
        return root.elements.first { $0.name == "ack" }.map { $0.text == "-1" } ?? true
    }

    private func text(_ time: UTCTime) -> String {
        let text = self.adapter.text(time)
        guard self.adapter.asksByDate else { return text }
        return String(text.prefix { $0 != "T" && $0 != " " })
    }
}
