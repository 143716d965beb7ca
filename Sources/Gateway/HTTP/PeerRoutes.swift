import HTTPTransport
import HTTPTypes
import Hummingbird
import MIME

/// The route of the neighbours' listener: AS4.
struct PeerRoutes: Sendable {
    typealias Context = ListenerContext<CallingPartner>

    let services: any PeerServices
    let configuration: Swappable<GatewayConfiguration>
    let budgets: RequestBudgets
    /// Where large bodies stand while they come in and are worked on; nil takes all into memory.
    let spool: SpoolFolder?

    func add(to router: HTTPRouter<CallingPartner>) {
        router.post("as4", use: self.receive)
    }

    @Sendable private func receive(_ request: Request, _ context: Context) async throws -> Response {
        guard let peer = context.peer else { throw HTTPProblem(.forbidden, InboundRefusal.noClientCertificate) }
        let mediaType = request.headers[.contentType] ?? ""
        guard ["multipart/related", "application/soap+xml"].contains(where: mediaType.lowercased().hasPrefix) else {
            throw HTTPProblem(.unsupportedMediaType, HTTPReason.mediaType(found: String(mediaType.prefix(80))))
        }
        let limit = self.configuration.value.limits.messageBytesMax
        return try await self.budgets.withContent(of: request, limitBytes: limit, spool: self.spool) { body in
            let message = PeerMessage(
                partner: peer.partner,
                certificate: peer.certificate,
                headers: request.headers.map { (name: $0.name.rawName, value: $0.value) },
                source: body
            )
            return Self.response(try await self.services.receive(message))
        }
    }

    private static func response(_ reply: PeerReply) -> Response {
        var headers = HTTPFields()
        for (name, value) in reply.headers {
            // The engine builds these names; one that is no token cannot be sent at all.
            if let name = HTTPField.Name(name) { headers.append(HTTPField(name: name, value: value)) }
        }
        headers[.contentLength] = String(reply.body.count)
        return Response(
            status: HTTPResponse.Status(code: reply.status),
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: reply.body))
        )
    }
}
