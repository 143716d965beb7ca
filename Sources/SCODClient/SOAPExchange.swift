import HTTPTransport
import SCOD
import Texts
import XML

/// One SOAP 1.1 call of the directory's services: an operation with plain parameters, an answer of one result.
struct SOAPExchange {
    static let envelope = "http://schemas.xmlsoap.org/soap/envelope/"
    static let mediaType = "text/xml; charset=utf-8"

    /// The request's octets; the operation is qualified, its parameters are not.
    static func request(
        _ service: SCODAdapter.Service,
        operation: String? = nil,
        _ parameters: [(name: String, value: String)]
    ) throws(XMLRefusal) -> [UInt8] {
        let call = ElementDraft(
            operation ?? service.operation,
            service.namespace,
            children: parameters.map { ElementDraft($0.name, text: $0.value) }
        )
        return try Self.enveloped(call, service.namespace)
    }

    /// The response's octets, for the stand-in; `result` stands inside the result element.
    static func response(
        _ service: SCODAdapter.Service,
        operation: String? = nil,
        result: [ElementDraft.Child]
    ) throws(XMLRefusal) -> [UInt8] {
        var holder = ElementDraft(service.result)
        holder.children = result
        let name = (operation ?? service.operation) + "Response"
        return try Self.enveloped(ElementDraft(name, service.namespace, children: [holder]), service.namespace)
    }

    /// A fault's octets, for the stand-in.
    static func fault(_ reason: String) throws(XMLRefusal) -> [UInt8] {
        let fault = ElementDraft(
            "Fault",
            Self.envelope,
            children: [ElementDraft("faultcode", text: "soap:Client"), ElementDraft("faultstring", text: reason)]
        )
        return try Self.enveloped(fault, "")
    }

    /// The first element in the body of an envelope.
    static func call(_ bytes: [UInt8], limits: XMLLimits) throws(XMLRefusal) -> Element? {
        let root = try ParsedDocument(parsing: bytes, limits: limits).root
        guard root.qualifiedName == XMLName("Envelope", Self.envelope) else { return nil }
        return root.child("Body", Self.envelope)?.elements.first
    }

    /// The result element of an answer; a fault, or anything else than that answer, is thrown.
    static func result(
        _ response: OutboundResponse,
        _ service: SCODAdapter.Service,
        from address: String,
        limits: XMLLimits
    ) throws(SCODError) -> Element {
        let call: Element?
        do throws(XMLRefusal) {
            call = try Self.call(response.body, limits: limits)
        } catch {
            throw .unexpected(address, response.status == 200 ? error.code : "HTTP \(response.status)")
        }
        guard let call else { throw .unexpected(address, "HTTP \(response.status)") }
        if call.qualifiedName == XMLName("Fault", Self.envelope) {
            let reason = call.elements.first { $0.name == "faultstring" }?.text ?? "–"
            throw .fault(address, String(reason.prefix(200)))
        }
        guard response.status == 200 else { throw .unexpected(address, "HTTP \(response.status)") }
        let results = call.elements.filter { $0.name == service.result }
        guard results.count == 1, let result = results.first else { throw .unexpected(address, service.result) }
        return result
    }

    private static func enveloped(_ content: ElementDraft, _ namespace: String) throws(XMLRefusal) -> [UInt8] {
        let body = ElementDraft("Body", Self.envelope, children: [content])
        var prefixes = [NamespaceDeclaration("soap", Self.envelope)]
        if !namespace.isEmpty { prefixes.append(NamespaceDeclaration("ws", namespace)) }
        return try XMLWriter(prefixes: prefixes).write(ElementDraft("Envelope", Self.envelope, children: [body]))
    }
}

extension SCODError {
    static func unexpected(_ address: String, _ cause: String) -> SCODError {
        SCODError("SCD-050", ["address": address, "cause": cause])
    }
    static func fault(_ address: String, _ reason: String) -> SCODError {
        SCODError("SCD-051", ["address": address, "reason": reason])
    }
    static func tooManyPages(_ address: String, _ maximum: Int) -> SCODError {
        SCODError("SCD-052", ["address": address, "maximum": "\(maximum)"])
    }
}
