import HTTPTransport
import SCOD
import XML

/// One of the directory's services as a client meets it: an address, whom to trust there, and limits for its answers.
struct DirectoryService: Sendable {
    /// Address, without `?wsdl`.
    let address: String
    let http: HTTPClient
    let trust: ServerTrust
    /// How the service is spoken to.
    let form: SCODAdapter.Service
    let timeouts: OutboundLimits
    /// What an answer may hold.
    let limits: XMLLimits

    /// The result of one call; throws ``SCODError`` for an answer that is none, and what the transport throws.
    func call(_ parameters: [(name: String, value: String)], operation: String? = nil) async throws -> Element {
        let request = OutboundRequest(
            .post,
            self.address,
            headers: [("Content-Type", SOAPExchange.mediaType), ("SOAPAction", "\"\"")],
            body: try SOAPExchange.request(self.form, operation: operation, parameters),
            trust: self.trust,
            limits: self.timeouts
        )
        let response = try await self.http.send(request)
        return try SOAPExchange.result(response, self.form, from: self.address, limits: self.limits)
    }
}
