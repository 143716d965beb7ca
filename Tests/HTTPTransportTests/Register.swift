import Foundation
import HTTPTransport
import Synchronization
import Texts

/// A set of trusted certificates that a test can change while connections stand; it judges both ways.
final class TrustedCertificates: Sendable {
    private let trusted: Mutex<[TLSIdentity]>

    init(_ identities: TLSIdentity...) {
        self.trusted = Mutex(identities)
    }

    func revokeAll() {
        self.trusted.withLock { $0 = [] }
    }

    func trusts(_ certificate: [UInt8]?) -> Bool {
        self.trusted.withLock { $0.contains { $0.leaf == certificate } }
    }

    /// The judge of a server, for the client.
    var serverJudge: ServerJudge {
        { self.trusts($0.certificates.first) ? .accepted : .refused(TestReason()) }
    }

    /// The judge of a client, for a listener.
    var gate: PeerGate<TestPeer> {
        PeerGate { connection, _ in
            guard let certificate = connection.peerCertificate else {
                return .unauthenticated(InboundRefusal.noClientCertificate)
            }
            return self.trusts(certificate) ? .admitted(certificate) : .refused(TestReason())
        }
    }
}

/// A reason that no module owns.
struct TestReason: Explained {
    let code = "TEST-001"
    let arguments: [String: String] = [:]
}

extension TLSIdentity {
    /// DER of the first certificate.
    var leaf: [UInt8] {
        let lines = String(decoding: self.certificateChainPEM, as: UTF8.self).split(separator: "\n")
        let base64 = lines.drop { !$0.hasPrefix("-----BEGIN") }.dropFirst().prefix { !$0.hasPrefix("-----END") }
            .joined()
        return Data(base64Encoded: base64).map { [UInt8]($0) } ?? []
    }
}

extension OutboundRequest {
    /// A request to a loopback port.
    static func local(
        _ method: Method = .get,
        _ path: String,
        port: Int,
        body: [UInt8] = [],
        headers: [(name: String, value: String)] = [],
        trust: ServerTrust = .plaintext,
        limits: OutboundLimits = OutboundLimits()
    ) -> OutboundRequest {
        let scheme =
            switch trust {
            case .tls: "https"
            case .plaintext: "http"
            }
        return OutboundRequest(
            method,
            "\(scheme)://localhost:\(port)\(path)",
            headers: headers,
            body: body,
            trust: trust,
            limits: limits
        )
    }
}

extension OutboundResponse {
    var text: String { String(decoding: self.body, as: UTF8.self) }
}
