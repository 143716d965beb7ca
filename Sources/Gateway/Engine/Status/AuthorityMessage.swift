import AS4
import Canonical
import Dialects
import Exchange

/// An authority's decision in the words of the standard for the kind of document: what travels beside the status.
enum AuthorityMessage {
    /// `SPSAcknowledgement` for phytosanitary documents, a customs response for certificates of origin; nil where there
    /// is no decision, or no standard's word for it.
    static func payload(_ report: StatusReport, about certificate: TradeCertificate) -> OutgoingMessage.Payload? {
        guard let decision = report.decision else { return nil }
        switch certificate {
        case .phytosanitary(let certificate):
            return self.acknowledgement(decision, report, certificate.number, certificate.type)
        case .importPermit(let permit):
            return self.acknowledgement(decision, report, permit.number, permit.type)
        case .origin(let certificate):
            let response = CustomsResponse(decision, report, certificate)
            return .init(role: .attachment, mimeType: "application/json", content: CanonicalJSON.encode(response))
        }
    }

    private static func acknowledgement(
        _ decision: AuthorityDecision,
        _ report: StatusReport,
        _ number: DocumentNumber,
        _ type: DocumentTypeCode?
    ) -> OutgoingMessage.Payload? {
        let status: DocumentStatus =
            switch decision {
            case .accepted, .utilised: .accepted
            case .partlyUtilised: .partial
            case .rejected: .rejected
            case .cancelled: .withdrawn
            }
        let reason = decision.reason.map { AnswerReason(code: decision.reasonCode, text: LocalizedText($0)) }
        let answer = AuthorityAnswer(
            number: number,
            documentType: type,
            status: status,
            issued: DocumentDate(report.time),
            reasons: [reason].compactMap { $0 }
        )
        guard let octets = try? SPSAcknowledgement.encode(answer).bytes else { return nil }
        return .init(role: .attachment, mimeType: "application/xml", content: octets)
    }
}

extension CustomsResponse {
    /// The response that says a decision about a certificate.
    init(_ decision: AuthorityDecision, _ report: StatusReport, _ certificate: CertificateOfOrigin) {
        self.init(
            number: certificate.number ?? "",
            agreement: certificate.agreement,
            issuingCountry: certificate.issuingCountry,
            importCountry: certificate.importer.country,
            sequence: report.sequence,
            customs: CustomsEntry(decision, at: report.time),
            utilised: decision.quantities.map { used in
                UtilisedItem(
                    item: used.item,
                    quantity: Quantity(value: DecimalText(used.value), unitAsWritten: used.unit)
                )
            }
        )
    }

    /// Whether it says what a status says.
    func agrees(with report: StatusReport, number: String) -> Bool {
        self.number.text == number && self.sequence == report.sequence
            && self.customs.result?.code == report.decision?.name
            && self.utilised.map(\.item) == report.decision?.quantities.map(\.item)
            && self.utilised.map(\.quantity.value.text) == report.decision?.quantities.map(\.value)
    }
}
