/// Who vouches for a document, as far as it was found out: what an API, a page, a journal and a metric say alike.
///
/// Pure. The level is what an exchange agreement asks for; the appearance is how a document must be shown. They differ
/// where something that was meant to vouch does not hold: such a document never looks as if it were merely unsigned.
public struct Authenticity: Codable, Sendable, Equatable {
    /// What became of a signature or a seal.
    public enum Proof: String, Codable, Sendable, CaseIterable {
        /// There is none.
        case none
        /// It holds, and whose it is is trusted.
        case holds
        /// There is one, and it does not hold or is not proven.
        case fails
    }

    /// The one word by which a document is shown, the same everywhere; closed.
    public enum Appearance: String, Codable, Sendable, CaseIterable {
        /// Its issuer signed it.
        case issuerSignature = "issuer-signature"
        /// Not signed by its issuer; the sending gateway vouches for it.
        case gatewaySeal = "gateway-seal"
        /// Not signed by its issuer; only the channel says where it comes from.
        case channel = "channel"
        /// Not signed by its issuer, and the gateway's seal does not hold.
        case brokenSeal = "broken-seal"
        /// It carries a signature that does not hold or is not proven.
        case brokenSignature = "broken-signature"
    }

    /// The issuer's signature.
    public let signature: Proof
    /// The sending gateway's seal.
    public let seal: Proof
    /// Whose signature it is, where it holds.
    public let issuer: String?
    /// Who sent it, by the channel: a partner's party or a national system; nil where only the document is known.
    public let sender: String?

    public init(signature: Proof, seal: Proof = .none, issuer: String? = nil, sender: String? = nil) {
        self.signature = signature
        self.seal = seal
        self.issuer = issuer
        self.sender = sender
    }

    /// What it is worth to an exchange agreement.
    public var level: AuthenticityLevel {
        if self.signature == .holds { return .issuerSignature }
        return self.seal == .holds ? .gatewaySeal : .channel
    }

    /// How it must be shown.
    public var appearance: Appearance {
        switch (self.signature, self.seal) {
        case (.fails, _): .brokenSignature
        case (.holds, _): .issuerSignature
        case (.none, .fails): .brokenSeal
        case (.none, .holds): .gatewaySeal
        case (.none, .none): .channel
        }
    }

    /// Who vouches for it: the issuer whose signature holds, else the sender.
    public var voucher: String? {
        self.signature == .holds ? self.issuer : self.sender
    }

    /// The same document with the seal that a sender put beside it.
    public func sealed(_ seal: Proof, by sender: String) -> Authenticity {
        Authenticity(signature: self.signature, seal: seal, issuer: self.issuer, sender: sender)
    }
}
