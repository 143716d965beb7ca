import MIME
import Trust
import XML

/// Explains the payloads: what is packed, how much comes out, what it is.
struct PayloadLayer {
    let rules: PMode.PayloadRules
    let header: HeaderLayer
    let parts: DecryptionLayer.Parts

    func explain(_ notes: inout InspectionNotes) {
        var room = self.rules.messageBytesMax
        var seen: [Digest: Int] = [:]
        for (index, info) in self.header.partInfos.prefix(InspectionNotes.entriesMax).enumerated() {
            guard let id = info.attribute("href").flatMap({ ContentID(reference: $0) }) else { continue }
            var item = MessageInspection.Item("payload", .says("payload", ["number": "\(index + 1)", "part": id.name]))
            let type = Self.property(Vocabulary.Property.mimeType, info)
            let compression = Self.property(Vocabulary.Property.compressionType, info)
            item.fact("mime-type", term: "MimeType", type)
            item.fact("character-set", term: "CharacterSet", Self.property(Vocabulary.Property.characterSet, info))
            if let octets = self.parts.clear[id] {
                item.fact("clear-octets", "\(octets.count)")
                let content = self.unpacked(octets, compression, id, room, &item, &notes)
                if let content {
                    room -= content.count
                    self.describe(content, type ?? "", id, &item, &notes)
                    let digest = Digest.of(content)
                    if let other = seen[digest], !content.isEmpty {
                        notes.found(.payloads, .payloadTwice, ["one": "\(other)", "other": "\(index + 1)"])
                    }
                    seen[digest] = seen[digest] ?? index + 1
                }
                if compression == nil { self.uncompressed(id, type, &notes) }
            } else if let sealed = self.parts.raw[id] {
                item.fact("content", values: [.says("payload.sealed", ["octets": "\(sealed.count)"])])
            } else {
                item.fact("content", values: [.says("payload.absent")])
            }
            notes.item(.payloads, item)
        }
    }

    static func property(_ name: String, _ info: Element) -> String? {
        info.child("PartProperties", Vocabulary.Namespace.ebMS)?.children("Property", Vocabulary.Namespace.ebMS)
            .first { $0.attribute("name") == name }?.text
    }

    private func unpacked(
        _ octets: [UInt8],
        _ compression: String?,
        _ id: ContentID,
        _ room: Int,
        _ item: inout MessageInspection.Item,
        _ notes: inout InspectionNotes
    ) -> [UInt8]? {
        guard let compression else { return octets }
        item.fact("compression", term: "CompressionType", compression)
        guard compression == Vocabulary.MediaTypes.gzip else {
            let why = MessageInspection.Wording("why.compression-unknown", ["type": compression])
            notes.step(.payloads, "unpack", id.reference, .failed, why, code: "AS4-044")
            return nil
        }
        let limits = Gzip.Limits(
            outputBytesMax: max(0, min(self.rules.partBytesMax, room)),
            ratioMax: self.rules.inflateRatioMax
        )
        do throws(MIMEError) {
            let content = try Gzip.unpacked(octets, limits: limits)
            let ratio = octets.isEmpty ? 0 : content.count * 10 / octets.count
            let why = MessageInspection.Wording(
                "why.unpacked",
                ["packed": "\(octets.count)", "octets": "\(content.count)", "ratio": "\(ratio / 10).\(ratio % 10)"]
            )
            notes.step(.payloads, "unpack", id.reference, .passed, why)
            return content
        } catch {
            if ["MIM-015", "MIM-016"].contains(error.code) { notes.found(.payloads, .bomb, ["part": id.name]) }
            notes.step(
                .payloads,
                "unpack",
                id.reference,
                .failed,
                .init(explaining: error),
                code: "AS4-042"
            )
            return nil
        }
    }

    private func describe(
        _ content: [UInt8],
        _ type: String,
        _ id: ContentID,
        _ item: inout MessageInspection.Item,
        _ notes: inout InspectionNotes
    ) {
        item.fact("unpacked-octets", "\(content.count)")
        item.fact("content", values: [PayloadKind.describe(content)])
        item.fact("sha256", term: "SHA-256", Digest.of(content).hex)
        notes.payloads.append(MessageInspection.Payload(name: id.name, mimeType: type, content: content))
    }

    private func uncompressed(_ id: ContentID, _ type: String?, _ notes: inout InspectionNotes) {
        let types = (self.parts.types[id] ?? []) + (type.flatMap { MediaType($0) }.map { [$0] } ?? [])
        guard types.contains(where: { $0.isXML || $0.essence.hasPrefix("text/") }) else { return }
        notes.found(.payloads, .partUncompressed, ["part": id.name])
    }
}

/// What the octets of a payload are, whatever their header says.
enum PayloadKind {
    /// For people: the kind, and of XML its root.
    static func describe(_ octets: [UInt8]) -> MessageInspection.Value {
        guard let first = octets.first(where: { !CapturedMessage.isSpace($0) }) else { return .says("content.empty") }
        if octets.starts(with: [0x1F, 0x8B]) { return .says("content.gzip") }
        if octets.starts(with: Array("%PDF-".utf8)) { return .says("content.pdf") }
        if octets.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .says("content.zip") }
        if let document = try? ParsedDocument(parsing: octets) {
            let root = document.root
            return .says(
                "content.xml",
                ["root": root.name, "namespace": root.namespace.isEmpty ? "–" : root.namespace]
            )
        }
        let isText = String(validating: octets.prefix(4096 + 3), as: UTF8.self) != nil || octets.count > 4096
        if first == UInt8(ascii: "<"), isText { return .says("content.broken-xml") }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "["), isText { return .says("content.json") }
        let isPrintable = octets.prefix(4096).allSatisfy { $0 >= 0x20 || CapturedMessage.isSpace($0) }
        return isPrintable ? .says("content.text") : .says("content.octets")
    }
}
