public import Exchange
public import Texts

/// Who vouches for a document, as every answer of the national API shows it.
public struct AuthenticityView: Codable, Sendable, Equatable {
    /// What it is worth to an exchange agreement: `issuer-signature`, `gateway-seal` or `channel`.
    public var level: String
    /// How it must be shown: the level, or `broken-signature` or `broken-seal`.
    public var appearance: String
    /// The issuer's signature: `none`, `holds` or `fails`.
    public var signature: String
    /// The sending gateway's seal: `none`, `holds` or `fails`.
    public var seal: String
    /// Who vouches: the signer, or the sending party.
    public var voucher: String?
    /// The whole in a sentence, in the caller's language.
    public var statement: String

    public init(_ authenticity: Authenticity, in language: Language) {
        self.level = authenticity.level.rawValue
        self.appearance = authenticity.appearance.rawValue
        self.signature = authenticity.signature.rawValue
        self.seal = authenticity.seal.rawValue
        self.voucher = authenticity.voucher
        self.statement = authenticity.statement(in: language)
    }

    /// The same as a value; nil for words that this version does not know.
    public var authenticity: Authenticity? {
        guard let signature = Authenticity.Proof(rawValue: self.signature),
            let seal = Authenticity.Proof(rawValue: self.seal)
        else { return nil }
        return Authenticity(signature: signature, seal: seal, issuer: self.voucher, sender: self.voucher)
    }
}
