public import Canonical
public import Trust

/// One record of a file that is to be written: an official or an authority with its certificate.
public struct DraftRecord: Sendable, Equatable {
    /// Whose record it is.
    public enum Subject: Sendable, Equatable {
        /// An official of an entity.
        case official(entity: String, entityName: String)
        /// A certification authority.
        case authority
    }

    public var subject: Subject
    public var country: CountryCode
    /// The official's or the authority's name.
    public var name: String
    public var certificate: Certificate
    public var time: UTCTime
    public var situation: OfficialAction.Situation
    public var status: OfficialAction.Status

    /// A record.
    public init(
        _ subject: Subject,
        country: CountryCode,
        name: String,
        certificate: Certificate,
        time: UTCTime,
        situation: OfficialAction.Situation = .enabled,
        status: OfficialAction.Status = .active
    ) {
        self.subject = subject
        self.country = country
        self.name = name
        self.certificate = certificate
        self.time = time
        self.situation = situation
        self.status = status
    }

    /// The same records and, for each certificate that a list of its issuer revokes, one more that says so.
    public static func revoking(_ records: [DraftRecord], by lists: [RevocationList]) -> [DraftRecord] {
        var result = records
        var seen: Set<Digest> = []
        for record in records where seen.insert(record.certificate.fingerprint).inserted {
            guard case .official = record.subject else { continue }
            let times = lists.filter { $0.issuer == record.certificate.issuer }
                .compactMap { $0.entry(serial: record.certificate.serial)?.revoked }
            guard let revoked = times.min() else { continue }
            var copy = record
            copy.time = UTCTime(revoked)
            copy.situation = .enabled
            copy.status = .revoked
            result.append(copy)
        }
        return result
    }
}
