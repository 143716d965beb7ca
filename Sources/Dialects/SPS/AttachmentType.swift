import Canonical
import XML

/// The types of file that a certificate may carry (IPPC ePhyto guide 2.12), known by how they begin.
enum AttachmentType: String, CaseIterable {
    case pdf = "application/pdf"
    case jpeg = "image/jpeg"
    case png = "image/png"
    case gif = "image/gif"

    /// The type of octets; nil for any other.
    init?(_ bytes: [UInt8]) {
        guard let found = Self.allCases.first(where: { type in type.beginnings.contains { bytes.starts(with: $0) } })
        else { return nil }
        self = found
    }

    /// The type by what documents call it, with or without the media type's first half.
    init?(named name: String) {
        switch name.lowercased().split(separator: "/").last {
        case "pdf": self = .pdf
        case "jpeg", "jpg", "pjpeg": self = .jpeg
        case "png": self = .png
        case "gif": self = .gif
        default: return nil
        }
    }

    private var beginnings: [[UInt8]] {
        switch self {
        case .pdf: [Array("%PDF-".utf8)]
        case .jpeg: [[0xFF, 0xD8, 0xFF]]
        case .png: [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]]
        case .gif: [Array("GIF87a".utf8), Array("GIF89a".utf8)]
        }
    }

    /// Notes an attachment without a type, of a type that certificates do not carry, or of another than it says.
    static func check(
        _ name: String?,
        _ bytes: [UInt8]?,
        _ fileName: String,
        at element: Element,
        _ reader: inout SPSReader
    ) {
        guard let name else {
            reader.note(.attachmentWithoutType, at: element, ["fileName": fileName])
            return
        }
        guard let bytes else { return }
        let (stated, found) = (AttachmentType(named: name), AttachmentType(bytes))
        guard stated == nil || stated != found else { return }
        reader.note(
            .attachmentOfOtherType,
            at: element,
            ["fileName": fileName, "type": name, "found": found?.rawValue ?? "–"]
        )
    }

    /// The type to write: what the document says, else what the octets are, which is reported.
    static func stated(_ attachment: Attachment, _ writing: inout SPSWriting, _ path: CanonicalPath) -> String? {
        if let stated = attachment.mimeType, !stated.isEmpty { return stated }
        guard case .bytes(let bytes) = attachment.content, let found = AttachmentType(bytes) else { return nil }
        writing.lose(path.member("mimeType"), .added, .byRule, replacement: found.rawValue)
        return found.rawValue
    }
}
