import Canonical
public import HTTPTransport
import HTTPTypes
import Hummingbird
public import Logging
public import SCOD
import Trust
import XML

/// Stands in for the directory's services, for tests and for integrators: `POST /aladi-ws/ValidacionWS` answers from a
/// replica in the documented order, `POST /aladi-ws/DeltaWS` gives its files in pages.
///
/// Plain HTTP, meant for loopback. It says nothing about anybody real: what it holds is what it was given.
public struct StandIn: Sendable {
    /// Records of one page.
    public static let pageLength = 200
    private static let requestLimits = XMLLimits(bytesMax: 256 << 10, depthMax: 32, elementsMax: 200)

    /// What the stand-in publishes, and as whom it signs it.
    public struct Publication: Sendable {
        var records: [DraftRecord]
        var writer: ReplicaWriter
        var pageLength: Int

        /// Files made of these records, signed on demand.
        public init(_ records: [DraftRecord], writer: ReplicaWriter, pageLength: Int = StandIn.pageLength) {
            self.records = records.sorted { ($0.time, $0.certificate.serialHex) < ($1.time, $1.certificate.serialHex) }
            self.writer = writer
            self.pageLength = pageLength
        }
    }

    private let judge: DirectoryJudge
    private let adapter: SCODAdapter
    private let publication: Publication?
    private let onAnswer: @Sendable (String) -> Void

    /// A stand-in over a directory; without `publication` nothing can be downloaded.
    ///
    /// `onAnswer` hears the code of each answer.
    public init(
        _ directory: Directory,
        access: DirectoryAccess,
        adapter: SCODAdapter = .assumed,
        publication: Publication? = nil,
        onAnswer: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.judge = DirectoryJudge(directory, access: access)
        self.adapter = adapter
        self.publication = publication
        self.onAnswer = onAnswer
    }

    /// The listener, as a service; port 0 takes any free one, which `onListening` is told.
    public func listener(
        host: String = "127.0.0.1",
        port: Int,
        logger: Logger,
        onListening: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> HTTPListener<Never> {
        HTTPListener<Never>(
            name: "scod",
            host: host,
            port: port,
            tls: nil,
            limits: ListenerLimits(connectionsMax: 64, bodyBytesMax: Self.requestLimits.bytesMax),
            logger: logger,
            onListening: onListening
        ) { router in
            router.post("/aladi-ws/ValidacionWS") { request, context in
                let bytes = try await request.bytes(upTo: Self.requestLimits.bytesMax)
                return try self.reply(try self.validate(bytes, from: Self.host(context.connection.remoteAddress)))
            }
            router.post("/aladi-ws/DeltaWS") { request, _ in
                let bytes = try await request.bytes(upTo: Self.requestLimits.bytesMax)
                return try self.reply(try self.publish(bytes))
            }
        }
    }

    /// The response to a query, as octets of an envelope.
    func validate(_ bytes: [UInt8], from address: String) throws -> [UInt8] {
        let service = self.adapter.validation
        guard let call = try Self.call(bytes), call.name == service.operation else {
            return try SOAPExchange.fault("Operation \(service.operation) expected")
        }
        func value(_ name: String) -> String { call.elements.first { $0.name == name }?.text ?? "" }
        let query = DirectoryQuery(
            time: value("fechahora"),
            country: value("pais"),
            certificate: value("cid"),
            entity: value("ehid"),
            user: value("usuario"),
            password: value("clave")
        )
        let answer = self.judge.answer(query, from: address)
        self.onAnswer(answer.code.rawValue)
        let elements = [
            ("codigoRespuesta", answer.code.rawValue), ("mensaje", answer.message),
            ("EHName", answer.entityName ?? ""), ("ambito", answer.scope ?? ""),
            ("jurisdiccion", answer.jurisdiction ?? ""), ("FHName", answer.officialName ?? ""),
        ]
        return try SOAPExchange.response(service, result: elements.map { .element(ElementDraft($0.0, text: $0.1)) })
    }

    /// The response to a download, as octets of an envelope.
    func publish(_ bytes: [UInt8]) throws -> [UInt8] {
        let service = self.adapter.downloads
        let operations = [service.operation, self.adapter.dailyOperation]
        guard let call = try Self.call(bytes), operations.contains(call.name), let publication = self.publication else {
            return try SOAPExchange.fault("No such download")
        }
        func value(_ name: String) -> String { call.elements.first { $0.name == name }?.text ?? "" }
        guard let from = self.adapter.time(value("fechaDesde")), let until = self.adapter.time(value("fechaHasta")),
            let page = Int(value("pagina")), from <= until, (1...DownloadClient.pagesMax).contains(page)
        else { return try SOAPExchange.fault("fechaDesde, fechaHasta, pagina") }
        let records = publication.records.filter { (from...until).contains($0.time) }
        let rest = records.dropFirst((page - 1) * publication.pageLength)
        let file = try publication.writer.write(
            Array(rest.prefix(publication.pageLength)),
            period: ReplicaPeriod(
                call.name == service.operation ? .replica : .delta,
                from: from,
                until: until,
                page: page
            ),
            hasMore: rest.count > publication.pageLength
        )
        self.onAnswer(call.name)
        return try SOAPExchange.response(
            service,
            operation: call.name,
            result: [.text(String(decoding: file, as: UTF8.self))]
        )
    }

    private static func call(_ bytes: [UInt8]) throws -> Element? {
        try? SOAPExchange.call(bytes, limits: Self.requestLimits)
    }

    private func reply(_ bytes: [UInt8]) throws -> Response {
        Response(
            status: .ok,
            headers: [.contentType: SOAPExchange.mediaType],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    /// The address of `127.0.0.1:40000` or `[::1]:40000`.
    private static func host(_ address: String) -> String {
        guard let colon = address.lastIndex(of: ":") else { return address }
        return String(address[..<colon]).filter { $0 != "[" && $0 != "]" }
    }
}
