import MIME
import Signing
import Trust
import XML

/// Writes the signer's token and `ds:Signature` over digests that are known already.
struct SignatureText {
    let suite: SecuritySuite
    let identity: SigningIdentity
    let token: TokenKind
    let marks: EnvelopeMarks

    /// A reference to an element of this envelope whose exclusive canonical form is known.
    static func element(_ id: String, canonical: String) -> SignatureReference {
        SignatureReference(
            uri: "#\(id)",
            transforms: [.canonicalization(.exclusive)],
            digest: Digest.of(Array(canonical.utf8))
        )
    }

    /// A reference to a part, digested as its octets are before encryption.
    static func part(_ part: PackagedMessage.Part) -> SignatureReference {
        SignatureReference(
            uri: part.contentID.reference,
            transforms: [.attachmentContent],
            digest: part.octetsDigest
        )
    }

    /// The signer's token, if it stands in the header, and the signature.
    func text(_ references: [SignatureReference]) throws(AS4Error) -> String {
        guard self.suite.signs(with: self.identity.key.publicKey) else {
            throw .signingKeyUnfit(self.identity, self.suite)
        }
        let token = TokenText(kind: self.token, certificate: self.identity.certificate, id: self.marks.signingToken)
        let information = try token.reference()
        let signature: [UInt8]
        do {
            signature = try SignedInfo(algorithm: self.suite.signature, references: references)
                .signed(by: self.identity.key, keyInformation: information, id: self.marks.signature)
        } catch {
            throw .cause(error)
        }
        return token.binaryToken(intermediates: self.identity.intermediates)
            + String(decoding: signature, as: UTF8.self)
    }
}

extension SignedReference {
    /// What a receipt must repeat of a reference that we signed.
    init(_ reference: SignatureReference) {
        self.init(
            uri: reference.uri ?? "",
            transforms: reference.transforms.map(\.identifier),
            digestAlgorithm: reference.digest.algorithm.identifier,
            digest: reference.digest.bytes,
            canonicalText: ""
        )
    }
}
