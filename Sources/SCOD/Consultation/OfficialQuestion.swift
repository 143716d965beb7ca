public import Canonical
public import Trust

/// What a signed certificate of origin asks the directory: this official, this entity, this country, this time.
public struct OfficialQuestion: Sendable, Equatable {
    /// The certificate in the official's signature.
    public var certificate: Certificate
    /// `EHCountry`.
    public var country: String
    /// `EHId`.
    public var entity: String
    /// `CertificateDate` as written.
    public var written: String
    /// Other instants that the written time may mean, where it has no zone.
    public var otherReadings: [UTCTime]
    /// Where the official's entity stands in the document, for findings.
    public var path: String

    /// A question.
    public init(
        certificate: Certificate,
        country: String,
        entity: String,
        written: String,
        otherReadings: [UTCTime] = [],
        path: String = "CODEH/EH"
    ) {
        self.certificate = certificate
        self.country = country
        self.entity = entity
        self.written = written
        self.otherReadings = otherReadings
        self.path = path
    }

    /// The question as a replica takes it; `written` replaces the time.
    public func query(at written: String? = nil) -> DirectoryQuery {
        DirectoryQuery(
            time: written ?? self.written,
            country: self.country,
            certificate: CertificateText.base64(self.certificate),
            entity: self.entity
        )
    }
}
