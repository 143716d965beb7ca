import Canonical
import Exchange
import OriginRules
import Store

/// What an authority's answer is judged by before it is stored: the answer in force, and the document that it is about.
struct AnswerJudgement: Sendable {
    /// Everything that was answered so far, in both directions.
    let statuses: [StatusRecord]
    /// The document, where its kind has rules for answers.
    let certificate: CertificateOfOrigin?
    /// When the document came.
    let received: UTCTime
    /// Days for the answer, as agreed with the sender; nil for those of the trade agreement.
    let daysAgreed: Int?

    /// What is remarkable about an answer that may be given.
    ///
    /// Throws a ``ServiceRefusal`` for one that cannot follow the answer in force (409) or that names what the certificate
    /// does not have (422). A late answer is said to be late and counts.
    func findings(on decision: AuthorityDecision, at now: UTCTime) throws -> [Finding] {
        let before = self.statuses.decision(.outgoing)
        var machine = AnswerMachine(after: before)
        if case .refuse(let code) = machine.handle(decision) {
            let names = ["decision": decision.name, "earlier": before?.name ?? "–"]
            throw ServiceRefusal(.conflict, ExchangeRefusal(code, names))
        }
        guard let certificate = self.certificate else { return [] }
        if let quantity = decision.quantities.first(where: { !certificate.certifies($0) }) {
            let facts = ["item": "\(quantity.item)", "value": quantity.value, "unit": quantity.unit]
            throw ServiceRefusal(.unprocessable, ExchangeRefusal("EXC-048", facts))
        }
        return self.findings(on: decision, about: certificate, at: now)
    }

    /// What is remarkable about the day of an answer; result and reason were judged when the answer was read.
    private func findings(
        on decision: AuthorityDecision,
        about certificate: CertificateOfOrigin,
        at now: UTCTime
    ) -> [Finding] {
        guard CustomsResult(rawValue: decision.name) != nil else { return [] }
        return CustomsAnswerRule(certificate, daysAgreed: self.daysAgreed)
            .findings(CustomsEntry(decision, at: now), received: self.received, issued: certificate.issued)
            .filter { $0.path == "customs.date" && $0.severity > .info }
    }
}

extension CertificateOfOrigin {
    /// Whether it has the item, and as much of it where the units agree.
    fileprivate func certifies(_ used: UtilisedQuantity) -> Bool {
        guard let item = self.items.first(where: { $0.order == used.item }) else { return false }
        guard let quantity = item.quantity, quantity.value.isDecimal else { return true }
        let units = [quantity.unitCode, quantity.unitAsWritten].compactMap { $0?.lowercased() }
        return !units.contains(used.unit.lowercased()) || !(quantity.value < DecimalText(used.value))
    }
}

extension CustomsEntry {
    /// A decision as customs enter it on a certificate.
    init(_ decision: AuthorityDecision, at time: UTCTime) {
        let reason = decision.reason.map { AnswerReason(code: decision.reasonCode, text: LocalizedText($0)) }
        self.init(
            result: Code(code: decision.name),
            reasons: [reason].compactMap { $0 },
            date: DocumentDate(time)
        )
    }
}

extension [StatusRecord] {
    /// The decision of one side that is in force, by its newest status; only those below a number, if one is given.
    ///
    /// Of several with one number the first one counts.
    func decision(_ direction: Direction, before limit: Int = .max) -> AuthorityDecision? {
        let own = self.filter { $0.direction == direction && $0.sequence < limit }
        guard let newest = own.map(\.sequence).max() else { return nil }
        return own.first { $0.sequence == newest }
            .flatMap { try? StoredJSON.value($0.content, as: StatusReport.self).decision }
    }
}
