extension AuthorityAnswer {
    /// What an authority said.
    public enum Kind: Sendable, Equatable {
        case accepted
        case rejected
        case acceptedInPart
        case cancelled
        /// Another state of EDIFACT 4405, like 26 subject to clearing.
        case other(DocumentStatus)
    }

    /// The state in words.
    public var kind: Kind {
        switch self.status {
        case .accepted: .accepted
        case .rejected: .rejected
        case .partial: .acceptedInPart
        case .withdrawn: .cancelled
        default: .other(self.status)
        }
    }

    /// An answer to a certificate, at an instant.
    public init(
        to certificate: PhytosanitaryCertificate,
        _ status: DocumentStatus,
        at time: UTCTime,
        reasons: [AnswerReason] = [],
        authority: Party? = nil
    ) {
        self.init(
            number: certificate.number,
            documentType: certificate.type,
            status: status,
            issued: DocumentDate(time),
            reasons: reasons,
            authority: authority
        )
    }
}
