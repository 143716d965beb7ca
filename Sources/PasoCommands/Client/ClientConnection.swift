import Foundation
import Gateway
import HTTPTransport
import Texts
import Trust

/// An open way to one gateway's national listener.
enum ClientConnection {
    /// Opens a client, hands it to the body, and closes it.
    static func with<Result>(
        _ options: ClientOptions,
        _ body: (NationalClient) async throws -> Result
    ) async throws -> Result {
        let settings = try options.settings()
        guard let address = settings.gateway else { throw CommandError.noGateway }
        let http = try HTTPClient()
        defer { http.stop() }
        let client = NationalClient(
            http: http,
            address: address,
            token: try settings.tokenFile.map(Self.token),
            trust: try Self.trust(address, settings),
            language: Phrase.language
        )
        return try await body(client)
    }

    /// The first line of a token file.
    private static func token(_ path: String) throws -> String {
        let text = String(decoding: try Terminal.read(path), as: UTF8.self)
        return String(text.prefix { !$0.isNewline }).trimmingCharacters(in: .whitespaces)
    }

    private static func trust(_ address: String, _ settings: ClientSettings) throws -> ServerTrust {
        if address.hasPrefix("http://") { return .plaintext }
        guard let ca = settings.ca else { throw CommandError.noTrust(address) }
        let store = try ClientTrust.store(ca)
        var identity: TLSIdentity?
        if let certificate = settings.certificate {
            identity = TLSIdentity(
                certificateChainPEM: try Terminal.read(certificate),
                privateKeyPEM: try Terminal.read(settings.key ?? certificate)
            )
        }
        return .tls(identity: identity, judge: ClientTrust.judge(store))
    }
}

/// Judges a gateway's server certificate by the authorities that the caller named.
enum ClientTrust {
    /// Every certificate of a PEM file counts as an anchor, a self-signed server certificate too.
    static func store(_ path: String) throws -> TrustStore {
        let certificates = try Certificate.all(pem: try Terminal.read(path))
        return TrustStore(anchors: certificates.map { TrustAnchor($0, roles: [.tlsServer]) })
    }

    static func judge(_ store: TrustStore) -> ServerJudge {
        let judge = ChainJudge(store)
        return { presentation in
            do {
                let certificates = try presentation.certificates.map { try Certificate(der: $0) }
                guard let leaf = certificates.first else { return .refused(CommandError.noTrust(presentation.host)) }
                let now = Date()
                let verdict = judge.judge(
                    ChainQuestion(
                        leaf: leaf,
                        intermediates: Array(certificates.dropFirst()),
                        role: .tlsServer,
                        claimed: now,
                        proven: now,
                        revocation: .record,
                        host: presentation.host
                    )
                )
                if verdict.isAccepted { return .accepted }
                return .refused(verdict.findings.first ?? verdict.trace[0])
            } catch let error as TrustError {
                return .refused(error)
            } catch {
                return .refused(CommandError.unexpected(error))
            }
        }
    }
}
