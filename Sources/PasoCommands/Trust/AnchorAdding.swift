import Foundation
import Trust

/// Decides what may go into a folder of anchors, and puts it there so that nobody reads half of it.
struct AnchorAdding {
    /// The folder of the country and role.
    let folder: String
    /// What is written beside each anchor.
    let note: AnchorNote
    /// Certificates that are no authorities are taken only when asked for.
    let mayPin: Bool
    /// Authorities that are not self-signed become anchors only when asked for.
    let isAnchor: Bool

    /// One certificate that may be added.
    struct Addition: Sendable {
        enum Kind: String, Sendable { case anchor, intermediate, pinned }

        let certificate: Certificate
        let kind: Kind
        let file: String
        let note: AnchorNote
    }

    /// What a file's certificates become, or why one of them may not be added.
    func additions(_ bytes: [UInt8], path: String) throws -> [Addition] {
        let certificates: [Certificate]
        if bytes.first == 0x30 {
            certificates = [try Certificate(der: bytes)]
        } else {
            let blocks = try PEM.blocks(bytes)
            if blocks.contains(where: { $0.label.hasSuffix("PRIVATE KEY") }) {
                throw CommandError.holdsPrivateKey(path)
            }
            certificates = try Certificate.all(pem: bytes)
        }
        guard !certificates.isEmpty else { throw CommandError.noCertificate(path) }
        let known = try self.known()
        return try certificates.map { certificate in
            if let file = known[certificate] { throw CommandError.alreadyTrusted(certificate.subject.text, file) }
            return try self.addition(certificate)
        }
    }

    /// Writes the note first and the certificate after it: an anchor without its interval is never there.
    func write(_ addition: Addition) throws {
        do {
            try FileManager.default.createDirectory(atPath: self.folder, withIntermediateDirectories: true)
        } catch {
            throw CommandError.cannotWrite(self.folder)
        }
        if addition.note != AnchorNote() {
            let name = AnchorNote.name(for: URL(filePath: addition.file).lastPathComponent)
            try Terminal.write(Array(addition.note.text.utf8), to: "\(self.folder)/\(name)")
        }
        try Terminal.write(Array(addition.certificate.pem.utf8), to: addition.file)
    }

    private func addition(_ certificate: Certificate) throws -> Addition {
        var note = self.note
        let kind: Addition.Kind
        if !certificate.isAuthority {
            guard self.mayPin else { throw CommandError.notAnAuthority(certificate.subject.text) }
            kind = .pinned
        } else {
            kind = certificate.isSelfSigned || self.isAnchor ? .anchor : .intermediate
        }
        note.isAnchor = kind != .intermediate && !certificate.isSelfSigned
        return Addition(
            certificate: certificate,
            kind: kind,
            file: "\(self.folder)/\(Self.name(certificate)).pem",
            // An interval means nothing where no path may end.
            note: kind == .intermediate ? AnchorNote(source: note.source, checked: note.checked) : note
        )
    }

    private func known() throws -> [Certificate: String] {
        guard FileManager.default.fileExists(atPath: self.folder) else { return [:] }
        return try TrustFolder.contents(URL(filePath: self.folder)).files
    }

    /// The common name in plain letters, and the fingerprint's beginning, so that no two certificates share a file.
    private static func name(_ certificate: Certificate) -> String {
        let text = certificate.subject.commonName ?? certificate.subject.organization ?? "certificate"
        let plain = text.folding(options: .diacriticInsensitive, locale: nil).lowercased()
        let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
        return "\(words.isEmpty ? "certificate" : String(words.prefix(40)))-\(certificate.fingerprint.hex.prefix(8))"
    }
}
