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
        let anchors = try Certificate.all(pem: try Terminal.read(ca))
        var identity: TLSIdentity?
        if let certificate = settings.certificate {
            identity = TLSIdentity(
                certificateChainPEM: try Terminal.read(certificate),
                privateKeyPEM: try Terminal.read(settings.key ?? certificate)
            )
        }
        return AnchoredServer.trust(anchors: anchors, identity: identity)
    }
}
