import Exchange
import Foundation
import MIME
import Trust

@testable import AS4

/// A suite with the kinds of key that belong to it; the certificates are an authority's, since X25519 cannot sign.
enum SuiteKeys: String, CaseIterable, Sendable {
    case eDelivery1, eDelivery2, p256, p384, p521, brainpool

    var suite: SecuritySuite {
        switch self {
        case .eDelivery1: .eDelivery1
        case .eDelivery2: .eDelivery2
        case .p256, .p384, .p521, .brainpool: .eDelivery2EC
        }
    }

    /// The name that the judge gives the suite.
    var judgeName: String {
        switch self {
        case .eDelivery1: "1.x"
        case .eDelivery2: "2.0"
        case .p256, .p384, .p521, .brainpool: "2.0-ec"
        }
    }

    fileprivate var signingKey: NewKey {
        switch self {
        case .eDelivery1: .rsa2048
        case .eDelivery2: .ed25519
        case .p256: .p256
        case .p384: .p384
        case .p521: .p521
        case .brainpool: .brainpoolP256r1
        }
    }

    fileprivate var decryptionKey: NewKey { self == .eDelivery2 ? .x25519 : self.signingKey }

    /// Chile and Peru with keys of this suite, made once a process.
    static let corners: [SuiteKeys: Result<(chile: Corner, peru: Corner), any Error>] = Dictionary(
        uniqueKeysWithValues: Self.allCases.map { keys in
            (keys, Result { (try Corner("paso-CL", keys), try Corner("paso-PE", keys)) })
        }
    )
}

/// The authority of the corners: a root, and an intermediate that issues.
struct SuiteAuthority: Sendable {
    let root: CertificateIssuer
    let intermediate: CertificateIssuer

    static let shared = Result { try SuiteAuthority() }

    init() throws {
        let rootKey = try PrivateKey.generate(.ed25519)
        self.root = try CertificateIssuer.root(Self.request("Root"), key: rootKey)
        let key = try PrivateKey.generate(.p256)
        self.intermediate = try CertificateIssuer(
            certificate: self.root.issue(Self.request("Intermediate, de la región"), for: key.publicKey),
            key: key
        )
    }

    private static func request(_ name: String) -> CertificateRequest {
        .authority(
            subject: [("C", "CL"), ("O", "Pruebas \"de\" firma, S.A."), ("CN", name)],
            notBefore: Date(timeIntervalSince1970: 1_767_225_600),
            notAfter: Date(timeIntervalSince1970: 1_893_456_000)
        )
    }

    func issue(_ name: String, _ usage: KeyUsage, for key: PublicKey) throws -> Certificate {
        var request = CertificateRequest(
            subject: [("C", "CL"), ("O", "Pruebas"), ("CN", name)],
            notBefore: Date(timeIntervalSince1970: 1_767_225_600),
            notAfter: Date(timeIntervalSince1970: 1_893_456_000)
        )
        request.keyUsage = usage
        return try self.intermediate.issue(request, for: key)
    }

    /// Both authorities, in no useful order.
    var pool: [Certificate] { [self.root.certificate, self.intermediate.certificate] }
}

extension Corner {
    init(_ name: String, _ keys: SuiteKeys) throws {
        let authority = try SuiteAuthority.shared.get()
        let signing = try PrivateKey.generate(keys.signingKey)
        let decryption = try PrivateKey.generate(keys.decryptionKey)
        let usage: KeyUsage = keys == .eDelivery1 ? [.keyEncipherment] : [.keyAgreement]
        self.party = try PartyID(value: name)
        self.signing = SigningIdentity(
            key: signing,
            certificate: try authority.issue("\(name) sign", [.digitalSignature], for: signing.publicKey),
            intermediates: authority.pool
        )
        self.decryption = DecryptionIdentity(
            key: decryption,
            certificate: try authority.issue("\(name) decrypt", usage, for: decryption.publicKey)
        )
    }
}

extension Route {
    /// The same way with the keys of a suite.
    init(_ keys: SuiteKeys, _ change: (inout PMode) -> Void = { _ in }) throws {
        guard let corners = try SuiteKeys.corners[keys]?.get() else { throw CocoaError(.featureUnsupported) }
        let plain = try Route()
        self.sender = corners.chile
        self.receiver = corners.peru
        self.mode = plain.mode
        self.mode.security.suite = keys.suite
        change(&self.mode)
    }

    /// As ``package(_:payloads:properties:signer:)``, with what PKIPath tokens of the recipient need.
    func packageWithPaths(_ id: String = "m-1@paso-cl.example") throws -> PackagedMessage {
        try Packager(
            mode: self.mode,
            identity: self.sender.signing,
            recipient: self.receiver.decryption.certificate,
            recipientIssuers: SuiteAuthority.shared.get().pool
        ).package(
            MessageInfo(timestamp: Self.now, messageID: try MessageID(id)),
            conversation: "",
            properties: Self.properties,
            payloads: try Self.payloads()
        )
    }

    /// What the receiver says to a message whose envelope somebody changed on its way, in what no signature covers.
    func receive(_ message: PackagedMessage, changing envelope: (String) -> String) -> Receiver.Reception {
        let soap = String(decoding: message.soapPart, as: UTF8.self)
        guard let place = message.octets.firstRange(of: message.soapPart) else {
            return self.receive(message)
        }
        var octets = message.octets
        octets.replaceSubrange(place, with: Array(envelope(soap).utf8))
        return self.receive(message.contentType, octets)
    }
}
