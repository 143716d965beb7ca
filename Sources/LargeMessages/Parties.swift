import AS4
import Exchange
import Foundation
import HTTPTransport
import Trust

/// The two gateways of a run: made once, kept in the run's folder, read by both processes.
struct Parties {
    let sender: SigningIdentity
    let receiver: SigningIdentity
    let decryption: DecryptionIdentity
    let server: TLSIdentity
    let client: TLSIdentity
    let mode: PMode

    private static let names = ["sender", "receiver", "decrypt", "server", "client"]

    /// Makes keys and certificates that are good for a day.
    static func make(in folder: String) throws {
        for name in self.names {
            let key = try PrivateKey.generate(.rsa2048)
            var request = CertificateRequest(
                subject: [("C", "XX"), ("O", "Large messages"), ("CN", name)],
                notBefore: Date() - 3600,
                notAfter: Date() + 86_400
            )
            request.keyUsage = name == "decrypt" ? [.keyEncipherment] : [.digitalSignature]
            let certificate = try CertificateIssuer.selfSigned(request, key: key)
            guard let pem = key.exportPEM() else { throw CocoaError(.fileWriteUnknown) }
            try Self.write(certificate.pem, "\(folder)/\(name).pem")
            try Self.write(pem, "\(folder)/\(name).key")
        }
    }

    private static func write(_ text: String, _ path: String) throws {
        _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    init(in folder: String, bytesMax: Int) throws {
        func identity(_ name: String) throws -> Identity {
            try Identity(
                certificateFile: URL(fileURLWithPath: "\(folder)/\(name).pem"),
                keyFile: URL(fileURLWithPath: "\(folder)/\(name).key")
            )
        }
        func signing(_ name: String) throws -> SigningIdentity {
            let identity = try identity(name)
            return SigningIdentity(key: identity.key, certificate: identity.certificate)
        }
        func tls(_ name: String) throws -> TLSIdentity {
            guard let identity = TLSIdentity(try identity(name)) else { throw CocoaError(.fileReadUnknown) }
            return identity
        }
        self.sender = try signing("sender")
        self.receiver = try signing("receiver")
        let decrypt = try identity("decrypt")
        self.decryption = DecryptionIdentity(key: decrypt.key, certificate: decrypt.certificate)
        self.server = try tls("server")
        self.client = try tls("client")
        var mode = PMode(
            id: "large",
            agreement: AgreementReference("urn:paso:agreement:large"),
            initiator: PMode.initiator(try PartyID(value: "paso-XA")),
            responder: PMode.responder(try PartyID(value: "paso-XB"))
        )
        mode.payload.partBytesMax = bytesMax
        mode.payload.messageBytesMax = bytesMax
        self.mode = mode
    }

    var trust: PartnerTrust {
        .pinned([
            self.mode.initiator.party: [self.sender.certificate],
            self.mode.responder.party: [self.receiver.certificate],
        ])
    }
}
