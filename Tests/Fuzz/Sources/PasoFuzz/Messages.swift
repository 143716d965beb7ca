import Canonical
import Exchange
import MIME

@testable import AS4

/// What comes over the network: MIME, gzip, AS4.
///
/// An input is an HTTP message: header lines, an empty line, the body.
enum Messages {
    static func mime(_ bytes: [UInt8]) {
        let request = self.request(bytes)
        guard
            let body = try? RelatedBody(octets: request.body, contentType: request.headers["Content-Type"])
        else { return }
        for part in body.parts { _ = try? body.content(of: part) }
    }

    static func gzip(_ bytes: [UInt8]) {
        if let plain = try? Gzip.unpacked(bytes, limits: Gzip.Limits(outputBytesMax: 1 << 20)) {
            precondition(plain.count <= 1 << 20, "gzip gives more than its limit")
        }
        guard let packed = try? Gzip.packed(bytes) else { preconditionFailure("octets cannot be packed") }
        precondition((try? Gzip.unpacked(packed)) == bytes, "packed octets come back altered")
    }

    static func as4(_ bytes: [UInt8]) {
        let request = self.request(bytes)
        let mode = self.mode(for: request)
        _ = Receiver(modes: PModeTable(mode.map { [$0] } ?? []), identities: [], trust: self.anybody).receive(request)
    }

    static func answer(_ bytes: [UInt8]) {
        let request = self.request(bytes)
        guard let mode = self.anyMode, let id = try? MessageID("m@paso.example") else { return }
        let sent = SentMessage(messageID: id, references: [])
        _ = AnswerReader(mode: mode, trust: self.anybody)
            .read(status: 200, headers: request.headers, body: request.body, to: sent)
    }

    /// The pull path: a request or a signal at the door, and the same octets as the answer to a request of ours.
    ///
    /// Laws: only a channel that was agreed is served; a signal is never to be answered; what answers a request names its
    /// channel.
    static func pull(_ bytes: [UInt8]) {
        let request = self.request(bytes)
        guard var mode = self.anyMode, let id = try? MessageID("m@paso.example") else { return }
        mode.binding = .pull
        mode.business.mpc = self.claimedChannel(request) ?? "urn:paso:channel:fuzz"
        let claimed = self.mode(for: request)
        let receiver = Receiver(
            modes: PModeTable(claimed.map { [$0] } ?? []),
            pulled: PModeTable([mode]),
            identities: [],
            trust: self.anybody
        )
        let sent = SentMessage(messageID: id, references: [])
        switch receiver.receive(request) {
        case .pullRequest(let pull):
            precondition(pull.mpc == mode.business.mpc && !MessageChannel.isDefault(pull.mpc), "a channel is served")
            precondition(pull.party == mode.responder.party, "a channel is served to another")
        case .signal(let signal):
            if case .pullRequest = signal.signal.content { preconditionFailure("a pull request is a signal") }
            if case .receipt = AnswerReader(mode: mode, trust: self.anybody).judge(signal, to: sent) {
                preconditionFailure("a receipt for nothing that was signed is good")
            }
        case .accepted, .refused: break
        }
        let answer = PullAnswerReader(receiver: receiver, mode: claimed ?? mode, trust: self.anybody)
            .read(status: 200, headers: request.headers, body: request.body, to: id, mpc: "urn:paso:channel:fuzz")
        if case .message(let message) = answer {
            let found = message.header.mpc ?? ""
            precondition("urn:paso:channel:fuzz".hasPrefix(found) && !found.isEmpty, "another channel's message")
        }
    }

    /// The channel that a pull request claims, so that its signature is looked at.
    private static func claimedChannel(_ request: InboundRequest) -> String? {
        guard
            let body = try? RelatedBody(octets: request.body, contentType: request.headers["Content-Type"]),
            let soap = try? body.content(of: body.root),
            let envelope = try? Envelope(parsing: soap),
            case .signal(let signal)? = try? MessagingReader().unit(envelope.messaging),
            case .pullRequest(let mpc) = signal.content
        else { return nil }
        return mpc
    }

    private static let anybody = PartnerTrust(certificates: { _ in [] }, judge: { _ in .trusted(findings: []) })

    private static let anyMode: PMode? = {
        guard let one = try? PartyID(value: "paso-CL"), let other = try? PartyID(value: "paso-PE") else { return nil }
        return PMode(id: "fuzz", initiator: PMode.initiator(one), responder: PMode.responder(other))
    }()

    /// The P-Mode that a message claims, so that its signature is looked at.
    private static func mode(for request: InboundRequest) -> PMode? {
        guard
            let body = try? RelatedBody(octets: request.body, contentType: request.headers["Content-Type"]),
            let soap = try? body.content(of: body.root),
            let envelope = try? Envelope(parsing: soap),
            case .user(let header)? = try? MessagingReader().unit(envelope.messaging)
        else { return nil }
        return PMode(
            id: "claimed",
            agreement: header.collaboration.agreement,
            initiator: PMode.Partner(header.parties.from, role: header.parties.fromRole),
            responder: PMode.Partner(header.parties.to, role: header.parties.toRole),
            business: PMode.Business(
                service: header.collaboration.service,
                action: header.collaboration.action,
                isFourCorner: false
            ),
            security: PMode.Security(suite: .eDelivery1, isEncrypted: false)
        )
    }

    private static func request(_ bytes: [UInt8]) -> InboundRequest {
        var fields: [HeaderFields.Field] = []
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 0x0A) {
            let line = rest[..<end].filter { $0 != 0x0D }
            rest = rest[(end + 1)...]
            if line.isEmpty { break }
            let parts = String(decoding: line, as: UTF8.self).split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = parts[1].drop { $0 == " " }
            fields.append(HeaderFields.Field(name: String(parts[0]), value: String(value)))
        }
        return InboundRequest(headers: HeaderFields(fields), body: Array(rest))
    }
}
