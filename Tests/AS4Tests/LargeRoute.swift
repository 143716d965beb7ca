import Exchange
import Foundation
import MIME
import Testing

@testable import AS4

/// A route whose two ends have a folder for large contents.
struct LargeRoute: ~Copyable {
    var route: Route
    let path: String
    let folder: SpoolFolder

    init() throws {
        let route = try Route()
        let path = NSTemporaryDirectory() + "large-\(UUID().uuidString)"
        let folder = try SpoolFolder(path)
        self.route = route
        self.path = path
        self.folder = folder
    }

    deinit { try? FileManager.default.removeItem(atPath: self.path) }

    /// Names that are left in the folder.
    var leftovers: [String] { (try? FileManager.default.contentsOfDirectory(atPath: self.path)) ?? ["?"] }

    /// Nameless files of this folder that the process still holds open.
    var openFiles: Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        return names.filter {
            let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
            return target?.contains(self.path) == true
        }.count
    }

    func file(_ octets: [UInt8]) throws -> OctetSource {
        var draft = try self.folder.draft()
        try draft.append(octets.span)
        return OctetSource(draft.sealed())
    }

    /// A body as a listener spools it.
    func spooled(_ body: OctetSequence) throws -> OctetSource {
        var draft = try self.folder.draft()
        try body.forEachChunk { piece throws(MIMEError) in try draft.append(piece) }
        return OctetSource(draft.sealed())
    }

    func package(_ content: OctetSource, isPacked: Bool = false) throws -> PackagedMessage {
        let small = try Route.payloads()[0]
        let large = PayloadPart(
            contentID: try ContentID.checked("attachment@paso"),
            mimeType: "application/pdf",
            properties: [PayloadRole.attachment.property],
            content: isPacked ? .packed(content) : .plain(content)
        )
        return try Packager(
            mode: self.route.mode,
            identity: self.route.sender.signing,
            recipient: self.route.receiver.decryption.certificate,
            spool: self.folder
        ).package(
            MessageInfo(timestamp: Route.now, messageID: try MessageID("m-1@paso-cl.example")),
            conversation: "0197a2b4-0000-7000-8000-000000000001",
            properties: Route.properties,
            payloads: [small, large]
        )
    }

    /// The code of the error with which a message is not made.
    func obstacle(_ content: [UInt8]) -> String? {
        do {
            _ = try self.package(self.file(content))
            return nil
        } catch {
            return (error as? AS4Error)?.code
        }
    }

    func receive(_ contentType: String, _ body: OctetSource, into folder: SpoolFolder? = nil) -> Receiver.Reception {
        Receiver(
            modes: PModeTable([self.route.mode]),
            identities: [self.route.receiver.decryption],
            trust: self.route.trust,
            limits: MIMELimits(bodyBytesMax: 1 << 30),
            spool: folder ?? self.folder
        ).receive(
            InboundRequest(
                headers: HeaderFields([HeaderFields.Field(name: "Content-Type", value: contentType)]),
                source: body
            )
        )
    }
}

/// Octets that hardly compress, the same each time.
func noise(_ count: Int) -> [UInt8] {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    return (0..<count).map { _ in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return UInt8(truncatingIfNeeded: state >> 24)
    }
}
