import Foundation
import Signing
import Trust

/// What trust rests on: certificates, lists, responses, tokens.
enum Tokens {
    /// A self-signed authority, made once a process: something to compare with.
    private static let authority: CertificateIssuer? = {
        let request = CertificateRequest.authority(
            subject: [("C", "CL"), ("CN", "Fuzz")],
            notBefore: Date(timeIntervalSince1970: 1_700_000_000),
            notAfter: Date(timeIntervalSince1970: 2_000_000_000)
        )
        return try? CertificateIssuer.root(request, key: .generate(.p256))
    }()

    static func jws(_ bytes: [UInt8]) {
        guard let token = try? DetachedJWS(String(decoding: bytes, as: UTF8.self)) else { return }
        _ = try? token.verify(payload: bytes)
    }

    static func certificate(_ bytes: [UInt8]) {
        guard let certificate = try? Certificate(der: bytes) else { return }
        precondition(certificate.der == bytes, "a certificate is not the octets that it was read from")
        _ = (certificate.subject.text, certificate.names(host: "paso.example"), certificate.isSelfSigned)
        let store = TrustStore(anchors: [TrustAnchor(certificate, roles: nil)])
        let now = Date(timeIntervalSince1970: 1_800_000_000)
        _ = ChainJudge(store).judge(
            ChainQuestion(leaf: certificate, role: .issuer, claimed: now, proven: now, revocation: .prefer)
        )
        _ = RevocationAddresses(certificate)
    }

    static func revocationList(_ bytes: [UInt8]) {
        guard let list = try? RevocationList(der: bytes), let authority else { return }
        _ = list.isSigned(by: authority.certificate)
        _ = list.entry(serial: [1])
    }

    static func ocsp(_ bytes: [UInt8]) {
        guard let response = try? OCSPResponse(der: bytes), let authority else { return }
        _ = response.answer(for: authority.certificate, issuer: authority.certificate)
        _ = TrustStore(anchors: [TrustAnchor(authority.certificate, roles: nil)], ocspResponses: [response])
    }

    static func memory(_ bytes: [UInt8]) {
        guard let memory = try? RevocationMemory(decoding: bytes) else { return }
        let again = try? RevocationMemory(decoding: memory.encoded)
        precondition(again == memory, "a memory of revocations changes when it is read again")
    }
}
