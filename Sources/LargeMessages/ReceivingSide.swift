import AS4
import Canonical
import Exchange
import Foundation
import HTTPTransport
import Hummingbird
import Logging
import MIME
import ServiceLifecycle
import Trust
import UnixSignals

/// The receiving gateway: a TLS listener, the spool folder, the receiver, and its receipt.
struct ReceivingSide {
    let folder: String
    let spoolPath: String
    let bytesMax: Int

    func run() async throws {
        let parties = try Parties(in: self.folder, bytesMax: self.bytesMax)
        let spool = try SpoolFolder(self.spoolPath)
        let tls = try ListenerTLS(identity: parties.server, clientCertificate: .required)
        var logger = Logger(label: "receiver")
        logger.logLevel = .warning
        let portFile = URL(fileURLWithPath: "\(self.folder)/port")
        let limits = ListenerLimits(
            bodyBytesMax: self.bytesMax + self.bytesMax / 64 + (1 << 20),
            bodyBytesPerSecondMin: 1 << 20,
            response: .seconds(3600)
        )
        let listener = HTTPListener<[UInt8]>(
            name: "large",
            host: "127.0.0.1",
            port: 0,
            tls: tls,
            limits: limits,
            logger: logger,
            onListening: { try? Data("\($0)".utf8).write(to: portFile, options: .atomic) },
            prepare: { router in
                router.add(
                    middleware: PeerGate { connection, _ in
                        connection.peerCertificate.map { .admitted($0) }
                            ?? .unauthenticated(InboundRefusal.noClientCertificate)
                    }
                )
                router.post("as4") { request, _ in
                    try await Reply(parties: parties, spool: spool, limits: limits).answer(request)
                }
                router.get("state") { _, _ in
                    let names = (try? FileManager.default.contentsOfDirectory(atPath: spool.path)) ?? ["?"]
                    let open = ProcessMemory.openFiles(under: spool.path)
                    return "\(ProcessMemory.peakKiB) \(names.count) \(open)"
                }
            }
        )
        try await ServiceGroup(
            configuration: .init(services: [listener], gracefulShutdownSignals: [.sigterm], logger: logger)
        ).run()
    }
}

/// What the receiving side answers to one request.
private struct Reply {
    let parties: Parties
    let spool: SpoolFolder
    let limits: ListenerLimits

    func answer(_ request: Request) async throws -> Response {
        let headers = HeaderFields(request.headers.map { .init(name: $0.name.rawName, value: $0.value) })
        let body: OctetSource
        do { body = try await request.content(upTo: self.limits.bodyBytesMax, spool: self.spool) } catch let error
            as MIMEError
        {
            return Self.response(503, [], code: error.code)
        }
        return try await Self.blocking { try self.judge(headers, body) }
    }

    private func judge(_ headers: HeaderFields, _ body: OctetSource) throws -> Response {
        let receiver = Receiver(
            modes: PModeTable([self.parties.mode]),
            identities: [self.parties.decryption],
            trust: self.parties.trust,
            limits: MIMELimits(bodyBytesMax: self.limits.bodyBytesMax),
            spool: self.spool
        )
        let signals = SignalPackager(identity: self.parties.receiver)
        let id = try MessageID("\(UUID().uuidString)@large")
        let now = UTCTime(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        switch receiver.receive(InboundRequest(headers: headers, source: body)) {
        case .accepted(let message):
            let receipt = try signals.receipt(for: message, messageID: id, at: now)
            let digest = message.payloads.first?.contentDigest.hex ?? ""
            return Self.response(200, receipt.octets, type: receipt.contentType, code: digest)
        case .pullRequest, .signal: return Self.response(500, [], code: "no user message")
        case .refused(let refusal, _):
            return Self.response(500, [], code: "\(refusal.ebMS.code) \(refusal.code) \(refusal.causeCode ?? "")")
        }
    }

    private static func response(_ status: Int, _ body: [UInt8], type: String = "text/plain", code: String) -> Response
    {
        var response = Response(
            status: .init(code: status),
            headers: [.contentType: type, .contentLength: "\(body.count)"],
            body: .init(byteBuffer: ByteBuffer(bytes: body))
        )
        response.headers[.server] = code
        return response
    }

    /// Runs work that takes long on a thread of its own.
    private static func blocking<Outcome: Sendable>(
        _ work: @escaping @Sendable () throws -> Outcome
    ) async throws -> Outcome {
        try await withCheckedThrowingContinuation { continuation in
            Thread { continuation.resume(with: Result(catching: work)) }.start()
        }
    }
}
