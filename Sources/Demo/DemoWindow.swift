import Canonical
import Dialects
import Foundation
public import Gateway

/// A simulated national system: it takes what its gateway has for it, checks it, and answers for its authority.
///
/// It knows nothing of Paso but the `/v1` interface, and nothing of documents but its own country's dialect.
public struct DemoWindow: Sendable {
    /// What the window did with one delivery.
    public struct Handled: Sendable, Equatable {
        public let deliveryID: String
        public let exchangeID: String
        public let number: String
        /// `accepted` or `rejected` for phytosanitary certificates; `utilised`, `partly-utilised` or `rejected` for origin.
        public let decision: String
        public let reason: String?
        /// The national form that was taken, as octets.
        public let nationalBytes: Int
        /// What its gateway judged: the subject and its indication, as `exporter-signature total-passed`; of a
        /// directory its answer and the official's name in it, as `directory 00 (Rosa Contreras Vidal)`.
        public let verdicts: [String]
    }

    private let system: DemoSite.System
    private let client: NationalClient

    /// Importers that the authority has in its register; others are rejected.
    static let registeredImporters: Set<String> = [
        "Frutería Central S.A.C.", "Importadora Andes Ltda.",
    ]

    /// The window of one national system.
    public init(system: DemoSite.System, client: NationalClient) {
        self.system = system
        self.client = client
    }

    /// The window of a country's first national system.
    public init(country: DemoSite.Country, client: NationalClient) {
        self.init(system: country.first, client: client)
    }

    /// Takes, acknowledges and answers everything that waits now; returns what was handled, oldest first.
    ///
    /// Each step may be repeated: a delivery keeps its id and bytes until its acknowledgement is confirmed.
    public func work() async throws -> [Handled] {
        var handled: [Handled] = []
        for item in try await self.client.inbox().items {
            let bytes = try await self.client.fetch(item.deliveryId, .national)
            let answer = self.judge(bytes)
            _ = try await self.client.acknowledge(item.deliveryId)
            _ = try await self.client.answer(
                item.deliveryId,
                answer,
                idempotencyKey: "answer-\(item.deliveryId)"
            )
            handled.append(
                Handled(
                    deliveryID: item.deliveryId,
                    exchangeID: item.exchangeId,
                    number: item.number,
                    decision: answer.decision,
                    reason: answer.reason,
                    nationalBytes: bytes.count,
                    verdicts: item.verdicts.map { verdict in
                        // Of a directory its own words say more than what they amount to.
                        let word = verdict.subject == "directory" ? verdict.subIndication : nil
                        let name = verdict.subject == "directory" ? verdict.signer.map { " (\($0))" } : nil
                        return "\(verdict.subject) \(word ?? verdict.indication)\(name ?? "")"
                    }
                )
            )
        }
        return handled
    }

    /// Works until the task is cancelled; an unreachable gateway is tried again.
    public func run(every pause: Duration, report: @Sendable (Handled) -> Void) async {
        while !Task.isCancelled {
            for item in (try? await self.work()) ?? [] { report(item) }
            try? await Task.sleep(for: pause)
        }
    }

    /// The authority's decision about a document in its own dialect.
    private func judge(_ bytes: [UInt8]) -> AnswerRequest {
        let identifier = DialectIdentifier(rawValue: self.system.dialect)
        guard let decoded = try? DialectCatalogue.dialect(identifier)?.decode(bytes) else {
            return AnswerRequest(
                decision: "rejected",
                reason: "El documento no está en el formato \(self.system.dialect)"
            )
        }
        switch decoded.certificate {
        case .phytosanitary(let certificate): return Self.inspected(certificate)
        case .origin(let certificate): return DemoCustoms.judge(certificate)
        case .importPermit: return AnswerRequest(decision: "accepted")
        }
    }

    private static func inspected(_ certificate: PhytosanitaryCertificate) -> AnswerRequest {
        let importer = certificate.consignment.consignee?.name?.text ?? ""
        guard self.registeredImporters.contains(importer) else {
            return AnswerRequest(
                decision: "rejected",
                reason: "El importador \(importer) no figura en el registro"
            )
        }
        return AnswerRequest(decision: "accepted")
    }
}
