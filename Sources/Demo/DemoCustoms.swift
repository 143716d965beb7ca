import Canonical
import Gateway

/// The customs of an importing country, as the demonstration simulates it: it compares a certificate with an import
/// declaration, and answers what it did with the preference.
enum DemoCustoms {
    /// Criteria that need a value content which the simulated declarations never show.
    static let unproven = "regla específica"
    /// The largest quantity of a line that the simulated declarations enter at one time.
    static let enteredMax = 4000.0

    /// Utilised, partly utilised where less enters than the certificate covers, or rejected with a reason.
    static func judge(_ certificate: CertificateOfOrigin) -> AnswerRequest {
        let criteria = certificate.items.map(\.criterion.text)
        if let criterion = criteria.first(where: { $0.contains(self.unproven) }) {
            return AnswerRequest(
                decision: "rejected",
                reason: "La mercancía no cumple el criterio declarado: \(criterion)",
                reasonCode: "criterion-wrong"
            )
        }
        let excess = certificate.items.filter { item in
            item.quantity.flatMap { $0.unitAsWritten == "KG" ? Double($0.value.text) : nil }.map {
                $0 > self.enteredMax
            }
                ?? false
        }
        guard !excess.isEmpty else { return AnswerRequest(decision: "utilised") }
        return AnswerRequest(
            decision: "partly-utilised",
            reason: "Ingresa una parte; el resto queda para otra declaración",
            quantities: excess.map { AnsweredQuantity(item: $0.order, value: "4000.0000", unit: "KG") }
        )
    }
}
