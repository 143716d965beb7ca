public import HTTPTransport
public import SCOD
import XML

/// Asks the directory's validation service (`ValidacionWS`, di 2327 annex 8 a) about one official.
public struct ValidationClient: Sendable {
    /// An answer has six short elements.
    static let limits = XMLLimits(bytesMax: 256 << 10, depthMax: 32, elementsMax: 200)

    private let service: DirectoryService
    /// Address of the service, without `?WSDL`.
    public var address: String { self.service.address }

    /// A client of the service at an address; `trust` judges its TLS certificate.
    public init(
        _ address: String,
        http: HTTPClient,
        trust: ServerTrust,
        adapter: SCODAdapter = .assumed,
        total: Duration = .seconds(20)
    ) {
        self.service = DirectoryService(
            address: address,
            http: http,
            trust: trust,
            form: adapter.validation,
            timeouts: OutboundLimits(
                connect: min(total, .seconds(5)),
                total: total,
                responseBytesMax: Self.limits.bytesMax
            ),
            limits: Self.limits
        )
    }

    /// The directory's answer; throws ``SCODError`` for an answer that is none, and what the transport throws.
    public func ask(_ query: DirectoryQuery) async throws -> DirectoryAnswer {
        let parameters = [
            ("fechahora", query.time), ("pais", query.country), ("cid", query.certificate), ("usuario", query.user),
            ("clave", query.password), ("ehid", query.entity),
        ]
        return try Self.answer(try await self.service.call(parameters), from: self.address)
    }

    /// The six elements inside the result, or written as text in it.
    static func answer(_ result: Element, from address: String) throws(SCODError) -> DirectoryAnswer {
        var elements = result.elements
        if elements.isEmpty, !result.text.isEmpty {
            // A stream of six elements has no root of its own (di 2327 §4.3.4.4).
            let stream = Array("<respuesta>\(result.text)</respuesta>".utf8)
            do throws(XMLRefusal) {
                elements = try ParsedDocument(parsing: stream, limits: Self.limits).root.elements
            } catch {
                throw .unexpected(address, error.code)
            }
        }
        var fields: [String: String] = [:]
        for element in elements {
            guard fields.updateValue(String(element.text.prefix(512)), forKey: element.name) == nil else {
                throw .unexpected(address, String(element.name.prefix(40)))
            }
        }
        guard let code = fields["codigoRespuesta"].flatMap(AnswerCode.init(rawValue:)) else {
            throw .unexpected(address, "codigoRespuesta")
        }
        func value(_ name: String) -> String? { fields[name].flatMap { $0.isEmpty ? nil : $0 } }
        return DirectoryAnswer(
            code,
            message: value("mensaje"),
            entityName: value("EHName"),
            scope: value("ambito"),
            jurisdiction: value("jurisdiccion"),
            officialName: value("FHName")
        )
    }
}
