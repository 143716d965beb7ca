public import Canonical

/// What a certificate of origin says about one of its signatures: when it was made, and in the name of which country.
///
/// The format has no time of signing of its own: the exporter's is `DeclarationDate`, the official's `CertificateDate`.
/// Where these state no zone, programs disagree: some read UTC (SCOD's times are), some the zone of the country. Both
/// readings are given, UTC first; a time that states its zone has one.
public struct CODSigning: Sendable, Equatable {
    /// One way to read the time.
    public struct Reading: Sendable, Equatable {
        /// The instant.
        public let instant: UTCTime
        /// The zone that was taken; nil where the document states it.
        public let zone: String?
    }

    /// The time as written; nil where it is absent.
    public let written: String?
    /// Every reading; empty where the text is no time.
    public let readings: [Reading]
    /// ISO 3166 alpha-2 as written; nil where it is absent.
    public let country: String?

    init(written: String?, country: String?) {
        self.written = written
        self.country = country
        guard let date = written.map({ DocumentDate($0) }), let instant = date.instant else {
            self.readings = []
            return
        }
        guard date.zone == .assumed else {
            self.readings = [Reading(instant: instant, zone: nil)]
            return
        }
        let local = country.flatMap { CODZone.instant(instant, in: $0) }
        self.readings =
            [Reading(instant: instant, zone: "UTC")]
            + (local.map { [Reading(instant: $0.instant, zone: $0.zone)] } ?? [])
    }
}

extension CODDocument {
    /// When and for whom the exporter says to have signed.
    public var exporterSigning: CODSigning {
        CODSigning(written: self.declarationDate, country: self.exporterCountry)
    }

    /// When and for whom the entity says that its official signed.
    public var officialSigning: CODSigning {
        CODSigning(written: self.certificateDate, country: self.entityCountry)
    }
}
