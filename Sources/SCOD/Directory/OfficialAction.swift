public import Canonical
public import Trust

/// One thing that happened to an official in the directory: registered, enabled, disabled, revoked (di 2327 §2.5.3).
///
/// A replica is a set of these. The same action twice, or in another order, is the same directory.
public struct OfficialAction: Sendable, Hashable {
    /// `FHEnable`.
    public enum Situation: String, Sendable, CaseIterable {
        case enabled = "Habilitado"
        case disabled = "Deshabilitado"
    }

    /// `FHStatus`.
    public enum Status: String, Sendable, CaseIterable {
        case active = "Activo"
        /// Waits for the enabling authority's word.
        case pending = "Pendiente"
        case rejected = "Rechazado"
        /// The certification authority revoked the certificate.
        case revoked = "Revocado"
    }

    /// Country of the issuing entity (`Country`).
    public var country: CountryCode
    /// Identifier of the issuing entity (`EHId`).
    public var entity: String
    /// Name of the issuing entity (`EHName`).
    public var entityName: String
    /// `FHName`.
    public var name: String
    /// Serial number of the certificate, big-endian, without leading zeros (`FHCIDNo`).
    public var serial: [UInt8]
    /// SHA-256 of the certificate (`FHCID`); nil where the record names it by its serial number only.
    public var certificate: Digest?
    /// When it happened (`FHDateTime`).
    public var time: UTCTime
    public var situation: Situation
    public var status: Status

    /// An action with every field.
    public init(
        country: CountryCode,
        entity: String,
        entityName: String,
        name: String,
        serial: [UInt8],
        certificate: Digest?,
        time: UTCTime,
        situation: Situation,
        status: Status
    ) {
        self.country = country
        self.entity = entity
        self.entityName = entityName
        self.name = name
        self.serial = serial
        self.certificate = certificate
        self.time = time
        self.situation = situation
        self.status = status
    }

    /// True where the official may sign from this action on.
    public var isEnabling: Bool { self.situation == .enabled && self.status == .active }

    /// Which of two actions of the same instant counts as the later one: the stricter.
    var strictness: Int {
        switch (self.status, self.situation) {
        case (.active, .enabled): 0
        case (.pending, .enabled), (.pending, .disabled): 1
        case (.active, .disabled): 2
        case (.rejected, .enabled), (.rejected, .disabled): 3
        case (.revoked, .enabled), (.revoked, .disabled): 4
        }
    }
}

/// One thing that happened to a certification authority in the directory (`deltaAC`).
public struct AuthorityAction: Sendable, Hashable {
    /// `Pais`.
    public var country: CountryCode
    /// `NombreAC`.
    public var name: String
    /// `CID`: the authority's own certificate.
    public var certificate: Certificate
    /// `FechaHora`.
    public var time: UTCTime
    public var situation: OfficialAction.Situation
    public var status: OfficialAction.Status

    /// An action with every field.
    public init(
        country: CountryCode,
        name: String,
        certificate: Certificate,
        time: UTCTime,
        situation: OfficialAction.Situation,
        status: OfficialAction.Status
    ) {
        self.country = country
        self.name = name
        self.certificate = certificate
        self.time = time
        self.situation = situation
        self.status = status
    }
}
