public import Canonical

/// The six strings of a query (di 2327 annex 8 a).
public struct DirectoryQuery: Sendable, Equatable {
    /// The longest of any of them; a certificate in Base64 is the largest.
    public static let characterCountMax = 96 * 1024

    /// `fechahora`: `CertificateDate` as the certificate of origin writes it.
    public var time: String
    /// `pais`: `EHCountry`.
    public var country: String
    /// `cid`: the content of `X509Certificate` of the official's signature.
    public var certificate: String
    /// `ehid`: `EHId`.
    public var entity: String
    /// `usuario`; empty where a replica is asked.
    public var user: String
    /// `clave`; empty where a replica is asked.
    public var password: String

    /// A query; without user and password it can be put to a replica only.
    public init(
        time: String,
        country: String,
        certificate: String,
        entity: String,
        user: String = "",
        password: String = ""
    ) {
        self.time = time
        self.country = country
        self.certificate = certificate
        self.entity = entity
        self.user = user
        self.password = password
    }

    /// The signing time as the directory reads it; without a zone it is GMT (di 2327 §3.1).
    public var instant: UTCTime? {
        let date = DocumentDate(self.time)
        return date.hasTime ? date.instant : nil
    }

    /// True where each parameter is there and has its form.
    var isWellFormed: Bool {
        let all = [self.time, self.country, self.certificate, self.entity, self.user, self.password]
        return all.allSatisfy { $0.utf8.count <= Self.characterCountMax }
            && CountryCode(rawValue: self.country) != nil && Self.isEntity(self.entity)
            && !self.certificate.isEmpty && self.instant != nil
    }

    /// Three characters of letters and digits, as in every published schema of the certificate of origin.
    static func isEntity(_ text: String) -> Bool {
        text.utf8.count == 3
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
    }
}
