import AS4
import Canonical
import Exchange
import Foundation
import HTTPTransport
import MIME
import Trust

/// The sending gateway: a file → packager → TLS → the judged receipt.
struct SendingSide {
    let folder: String
    let bytes: Int
    let fault: Fault

    /// What is done to the message on its way; closed.
    enum Fault: String, CaseIterable {
        case none
        /// The last octet of the GCM tag is altered.
        case tag
        /// The body ends a megabyte early.
        case cut
        /// Zeros, which unpack to far more than the agreed ratio.
        case bomb
        /// Nothing: the receiver's disk is full.
        case full
    }

    func run() async throws -> Bool {
        let parties = try Parties(in: self.folder, bytesMax: self.bytes)
        let spool = try SpoolFolder("\(self.folder)/spool-sender")
        let floors = self.fault == .none ? try Floors(bytes: 64 << 20) : nil
        let (content, digest) = try self.content(spool)
        let clock = ContinuousClock()
        let start = clock.now
        let message = try self.package(content, parties, spool)
        let packed = clock.now
        let answer = try await self.send(message, parties)
        let sent = clock.now
        let outcome = answer.headers.first { $0.name.lowercased() == "server" }?.value ?? ""
        let verdict = AnswerReader(mode: parties.mode, trust: parties.trust).read(
            status: answer.status,
            headers: HeaderFields(answer.headers.map { .init(name: $0.name, value: $0.value) }),
            body: answer.body,
            to: message.sent
        )
        var isGood = false
        if case .receipt = verdict { isGood = outcome == digest.hex }
        print(
            "fault \(self.fault.rawValue): HTTP \(answer.status), \(isGood ? "receipt good, digests equal" : outcome)"
        )
        try floors?.report(bytes: self.bytes, packing: packed - start, travel: sent - packed)
        print("sender: peak \(ProcessMemory.peakKiB / 1024) MiB")
        return isGood
    }

    private func content(_ spool: SpoolFolder) throws -> (OctetSource, Digest) {
        // Longer than gzip's window, so that repeating it gives nothing away.
        let block = self.fault == .bomb ? [UInt8](repeating: 0, count: 4 << 20) : try SecureRandom.bytes(4 << 20)
        var draft = try spool.draft()
        let digest = DigestStream()
        while draft.count < self.bytes {
            let piece = block[..<min(block.count, self.bytes - draft.count)]
            digest.update(piece)
            try draft.append(piece.span)
        }
        return (OctetSource(draft.sealed()), digest.finish())
    }

    private func package(_ content: OctetSource, _ parties: Parties, _ spool: SpoolFolder) throws -> PackagedMessage {
        guard let id = ContentID(strict: "attachment@large") else { throw CocoaError(.featureUnsupported) }
        return try Packager(
            mode: parties.mode,
            identity: parties.sender,
            recipient: parties.decryption.certificate,
            spool: spool
        ).package(
            MessageInfo(
                timestamp: UTCTime(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)),
                messageID: try MessageID("\(UUID().uuidString)@large")
            ),
            conversation: "large",
            properties: [
                MessageProperty("originalSender", "urn:paso:backend:XA:a"),
                MessageProperty("finalRecipient", "urn:paso:backend:XB:b"),
            ],
            payloads: [PayloadPart(contentID: id, mimeType: "application/octet-stream", content: .plain(content))]
        )
    }

    private func send(_ message: PackagedMessage, _ parties: Parties) async throws -> OutboundResponse {
        let client = try HTTPClient()
        defer { client.stop() }
        let port = try String(contentsOfFile: "\(self.folder)/port", encoding: .utf8)
        return try await client.send(
            OutboundRequest(
                .post,
                "https://localhost:\(port)/as4",
                headers: [(name: "Content-Type", value: message.contentType)],
                content: self.spoiled(message.body),
                trust: .tls(identity: parties.client) { _ in .accepted },
                limits: OutboundLimits(total: .seconds(3600), lowSpeed: .seconds(1800))
            )
        )
    }

    private func spoiled(_ body: OctetSequence) throws -> OctetSequence {
        guard let large = body.pieces.indices.max(by: { body.pieces[$0].count < body.pieces[$1].count }) else {
            return body
        }
        var pieces = body.pieces
        let count = pieces[large].count
        switch self.fault {
        case .none, .bomb, .full: return body
        case .cut: return OctetSequence(Array(pieces[..<large]) + [pieces[large].part(0..<max(0, count - (1 << 20)))])
        case .tag:
            let last = try pieces[large].part((count - 1)..<count).octets(upTo: 1).map { $0 ^ 1 }
            pieces.replaceSubrange(large...large, with: [pieces[large].part(0..<(count - 1)), OctetSource(last)])
            return OctetSequence(pieces)
        }
    }
}
