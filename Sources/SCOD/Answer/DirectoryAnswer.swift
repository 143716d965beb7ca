/// What the directory answers (di 2327 §4.3.4.4).
///
/// Closed: the twelve codes of the specification.
public enum AnswerCode: String, Sendable, CaseIterable {
    /// In force, valid, of an enabled official.
    case good = "00"
    /// Not an X.509 certificate in Base64.
    case notACertificate = "01"
    /// The signing time lies outside the certificate's validity.
    case outsideValidity = "02"
    /// Revoked by its authority at the signing time.
    case revoked = "03"
    /// The directory does not know the certificate.
    case unregistered = "04"
    /// Another certificate than the registered one, or an official who was not enabled at the signing time.
    case disabled = "05"
    /// Another country than that of the entity and of the certificate.
    case otherCountry = "06"
    /// Another entity than the official's.
    case otherEntity = "07"
    /// Registered, but for another role.
    case notAnOfficial = "08"
    /// A parameter is missing or malformed.
    case badParameters = "97"
    /// The country does not let this address ask.
    case addressRefused = "98"
    /// User or password wrong.
    case userRefused = "99"

    /// Paso's code for it, which the catalogue explains in every language.
    public var findingCode: String { "SCD-0\(self.rawValue)" }

    /// The directory's own words, as its service sends them.
    public var message: String {
        switch self {
        case .good: "CID vigente, válido y correspondiente a un FH habilitado"
        case .notACertificate: "CID en formato incorrecto"
        case .outsideValidity: "CID no vigente"
        case .revoked: "CID revocado por la Autoridad de Certificación"
        case .unregistered: "CID no registrado en el SCOD"
        case .disabled: "CID corresponde a un FH deshabilitado"
        case .otherCountry: "País inválido"
        case .otherEntity: "EHId no coincide con el EHId de la EH a la que pertenece el FH"
        case .notAnOfficial: "CID registrado en el SCOD pero no corresponde a un FH"
        case .badParameters: "Parámetro(s) de consulta erróneo(s)"
        case .addressRefused: "IP no autorizada"
        case .userRefused: "Usuario y/o contraseña utilizados en el Servicio Web son incorrectos"
        }
    }
}

/// The six elements of an answer.
public struct DirectoryAnswer: Sendable, Equatable {
    /// `codigoRespuesta`.
    public var code: AnswerCode
    /// `mensaje`.
    public var message: String
    /// `EHName`: with 00 only.
    public var entityName: String?
    /// `ambito`: with 00 only; a replica does not carry it.
    public var scope: String?
    /// `jurisdiccion`: with 00 only; a replica does not carry it.
    public var jurisdiction: String?
    /// `FHName`: never with 01.
    public var officialName: String?

    /// An answer in the directory's own words.
    public init(
        _ code: AnswerCode,
        message: String? = nil,
        entityName: String? = nil,
        scope: String? = nil,
        jurisdiction: String? = nil,
        officialName: String? = nil
    ) {
        self.code = code
        self.message = message ?? code.message
        self.entityName = entityName
        self.scope = scope
        self.jurisdiction = jurisdiction
        self.officialName = officialName
    }
}
