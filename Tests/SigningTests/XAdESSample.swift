import Foundation
import PasoTesting
import Signing
import Testing
import Trust
import XML

/// XAdES signatures by identities of the ``TestPKI``, made once a process.
enum XAdESSample {
    /// When they say that they were signed.
    static let signed = TestPKI.now - 60

    /// An officer of Chile with a key of this kind.
    static func officer(_ kind: NewKey, _ change: (inout CertificateRequest) -> Void = { _ in }) throws -> Identity {
        let key = try PrivateKey.generate(kind)
        return try Self.officer(key, change)
    }

    static func officer(_ key: PrivateKey, _ change: (inout CertificateRequest) -> Void = { _ in }) throws -> Identity {
        let issuer = try TestPKI.chile.intermediate
        var request = CertificateRequest(
            subject: [("C", "CL"), ("O", "SAG"), ("CN", "XAdES officer")],
            notBefore: TestPKI.from,
            notAfter: TestPKI.until
        )
        request.keyUsage = [.digitalSignature, .nonRepudiation]
        change(&request)
        return try Identity(
            certificate: issuer.issue(request, for: key.publicKey),
            intermediates: [issuer.certificate],
            key: key
        )
    }

    static func basic(
        _ signer: Identity,
        _ algorithm: SignatureAlgorithm? = nil,
        text: String = Unsigned.certificate17,
        at time: Date = Self.signed
    ) throws -> [UInt8] {
        try XAdESStyle.sign(Array(text.utf8), key: signer.key, chain: signer.chain, at: time, algorithm: algorithm)
    }

    /// The same with a timestamp of Chile's authority.
    static func stamped(_ octets: [UInt8], by authority: TestTimestampAuthority) throws -> [UInt8] {
        let augmentation = try SignatureAugmentation(octets)
        let token = try authority.token(over: augmentation.stamped)
        return try augmentation.adding(token).get()
    }

    /// A document of level B-T by Chile's officer on a curve.
    static let timestamped = Result {
        let authority = try TestTimestampAuthority(TestPKI.chile.identity(.tsa))
        defer { authority.close() }
        return try Self.stamped(Self.basic(TestPKI.chile.officerOnCurve), by: authority)
    }

    /// The verdict of a store that knows the roots and lists of the region, whatever comes in the document.
    static func verdict(
        _ octets: [UInt8],
        store: TrustStore? = nil,
        style: SignatureStyle.ID? = nil,
        proven: Date = TestPKI.now + 3600,
        revocation: RevocationPolicy = .prefer
    ) throws -> DocumentVerdict {
        let document = try ParsedDocument(parsing: octets)
        let signatures = DocumentSignatures.verify(document, style: style)
        let found = try #require(signatures)
        let trusted = try store ?? TestPKI.store
        let judge = SignatureJudge(ChainJudge(trusted), proven: proven, revocation: revocation)
        return judge.judge(found, claims: [])
    }

    /// Code of the first finding that refuses; nil where nothing does.
    static func refusal(_ octets: [UInt8], store: TrustStore? = nil) throws -> String? {
        let verdict = try Self.verdict(octets, store: store).verdict
        guard verdict.result == .refused else { return nil }
        return verdict.codes.first
    }
}

/// Every kind of key with every algorithm that it can sign with.
struct KeyAndAlgorithm: Sendable, CustomTestStringConvertible {
    let kind: NewKey
    let algorithm: SignatureAlgorithm
    var testDescription: String { "\(self.kind) \(self.algorithm.name)" }

    static let all: [KeyAndAlgorithm] =
        [DigestAlgorithm.sha256, .sha384, .sha512].flatMap { digest in
            [NewKey.p256, .p384, .p521].map { KeyAndAlgorithm(kind: $0, algorithm: .ecdsa(digest)) } + [
                KeyAndAlgorithm(kind: .rsa2048, algorithm: .rsaPKCS1(digest)),
                KeyAndAlgorithm(kind: .rsa2048, algorithm: .rsaPSS(digest)),
            ]
        } + [KeyAndAlgorithm(kind: .ed25519, algorithm: .ed25519)]
}
