public import Foundation
public import Trust

/// What a XAdES signature says about itself under its signer's key, and what it carries along unsigned.
public struct QualifiedSignature: Sendable, Equatable {
    /// One timestamp over the signature value, or why it is none.
    public enum Timestamp: Sendable, Equatable {
        /// About this very signature, signed by an authority that is still to be judged.
        case token(TimestampToken)
        /// Not so.
        case broken(TimestampFault)

        /// Nil for a broken one.
        public var token: TimestampToken? {
            if case .token(let token) = self { token } else { nil }
        }
    }

    /// When the signer says that it signed.
    public let signingTime: Date
    /// Of what the signer says that it signed; nil where it does not.
    public let mediaType: String?
    /// In the order in which they stand.
    public let timestamps: [Timestamp]
    /// Certificates and revocation data: tried, never trusted.
    public let material: ValidationMaterial
    /// Names of unsigned properties that were passed over.
    public let passedOver: [String]

    /// By what is there; whether timestamps count is judged by ``SignatureJudge``.
    public var level: XAdESLevel {
        guard !self.timestamps.isEmpty else { return .basic }
        return self.material.lists.isEmpty && self.material.responses.isEmpty ? .timestamped : .longTerm
    }
}

/// Certificates and revocation data by which a verdict can be reached without asking anybody.
public struct ValidationMaterial: Sendable, Equatable {
    /// Of signers, timestamp authorities and those above.
    public var certificates: [Certificate]
    /// Revocation lists.
    public var lists: [RevocationList]
    /// OCSP answers.
    public var responses: [OCSPResponse]

    /// Some material.
    public init(
        certificates: [Certificate] = [],
        lists: [RevocationList] = [],
        responses: [OCSPResponse] = []
    ) {
        self.certificates = certificates
        self.lists = lists
        self.responses = responses
    }

    /// True where there is nothing.
    public var isEmpty: Bool { self.certificates.isEmpty && self.lists.isEmpty && self.responses.isEmpty }

    /// What the verdict on a document rested on: its chains, those of its timestamps, and for each certificate the newest
    /// list and answer of the store.
    public init(provenBy part: DocumentVerdict.Part, in store: TrustStore) {
        self.init()
        for chain in part.chains.map(\.chain) + part.timestamps.map(\.chain.chain) {
            for certificate in chain where !self.certificates.contains(certificate) {
                self.certificates.append(certificate)
            }
            for (certificate, issuer) in zip(chain, chain.dropFirst()) { self.add(certificate, issuer, store) }
        }
    }

    private mutating func add(_ certificate: Certificate, _ issuer: Certificate, _ store: TrustStore) {
        let answer = store.ocspResponses.filter { $0.answer(for: certificate, issuer: issuer) != nil }
            .max { $0.producedAt < $1.producedAt }
        if let answer, !self.responses.contains(where: { $0.fingerprint == answer.fingerprint }) {
            self.responses.append(answer)
        }
        let list = store.revocationLists(issuer: certificate.issuer).first { $0.isSigned(by: issuer) }
        if let list, !self.lists.contains(where: { $0.fingerprint == list.fingerprint }) { self.lists.append(list) }
    }

    /// The same as a store without anchors.
    var store: TrustStore {
        TrustStore(intermediates: self.certificates, revocationLists: self.lists, ocspResponses: self.responses)
    }

    public static func == (first: ValidationMaterial, second: ValidationMaterial) -> Bool {
        first.certificates == second.certificates
            && first.lists.map(\.fingerprint) == second.lists.map(\.fingerprint)
            && first.responses.map(\.fingerprint) == second.responses.map(\.fingerprint)
    }
}
