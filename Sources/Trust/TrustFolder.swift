public import Foundation

/// Reads a folder of PEM files: anchors, intermediates, revocation lists and OCSP responses, in any mixture.
///
/// Files that end in `.pem`, `.crt`, `.cer` or `.crl` are read, in the order of their names; DER is accepted too. OCSP
/// responses are DER in files that end in `.ors`, as the `openssl` command writes them. An ``AnchorNote`` beside a file
/// says more about its certificates. Subfolders, dot files and private keys are passed over.
public enum TrustFolder {
    /// Most files that are read.
    public static let filesMax = 1000
    /// Longest file that is read.
    public static let fileLengthMax = 48 * 1024 * 1024

    private static let suffixes: Set<String> = ["pem", "crt", "cer", "der", "crl", "ors"]

    /// What lies in a folder, unsorted by trust.
    public struct Contents: Sendable {
        public var certificates: [Certificate] = []
        public var revocationLists: [RevocationList] = []
        public var ocspResponses: [OCSPResponse] = []
        /// In which file each certificate was found.
        public var files: [Certificate: String] = [:]
        /// What the site wrote about them.
        public var notes: [Certificate: AnchorNote] = [:]

        /// True where a path may end: self-signed, or declared so.
        func isAnchor(_ certificate: Certificate) -> Bool {
            certificate.isSelfSigned || self.notes[certificate]?.isAnchor == true
        }

        /// Everything as a store, in which each anchor counts for a country, nil for all, and for roles, nil for all.
        public func store(country: String?, roles: Set<CertificateRole>?, edition: UInt64 = 0) -> TrustStore {
            let anchors = self.certificates.filter(self.isAnchor).map { certificate in
                let note = self.notes[certificate]
                var anchor = TrustAnchor(
                    certificate,
                    country: country,
                    roles: roles,
                    from: note?.from,
                    until: note?.until
                )
                anchor.source = note?.source
                anchor.file = self.files[certificate]
                return anchor
            }
            return TrustStore(
                anchors: anchors,
                intermediates: self.certificates.filter { !self.isAnchor($0) },
                revocationLists: self.revocationLists,
                ocspResponses: self.ocspResponses,
                edition: edition
            )
        }
    }

    /// A store in which each anchor of the folder counts for every role (`--trust DIR`).
    ///
    /// A self-signed signer is thereby accepted as a path of length one. The others are intermediates. Verdicts say
    /// `role not checked`. Throws for an unreadable file, by name, and for a folder without any anchor.
    public static func store(_ folder: URL, edition: UInt64 = 0) throws(TrustError) -> TrustStore {
        let store = try self.contents(folder).store(country: nil, roles: nil, edition: edition)
        guard !store.anchors.isEmpty else { throw .folderEmpty(folder.path) }
        return store
    }

    /// A store in which the folder's anchors are anchors of one country for some roles.
    public static func store(
        _ folder: URL,
        country: String,
        roles: Set<CertificateRole>,
        edition: UInt64 = 0
    ) throws(TrustError) -> TrustStore {
        let store = try self.contents(folder).store(country: country, roles: roles, edition: edition)
        guard !store.anchors.isEmpty else { throw .folderEmpty(folder.path) }
        return store
    }

    /// Everything in a folder, each once; of a certificate in two files the note of the first counts.
    public static func contents(_ folder: URL) throws(TrustError) -> Contents {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            throw .fileUnreadable(folder.path)
        }
        let files = names.filter { !$0.hasPrefix(".") && self.suffixes.contains(self.suffix($0)) }.sorted()
        guard files.count <= self.filesMax else { throw .tooManyFiles(folder.path, limit: self.filesMax) }
        var contents = Contents()
        var seen: Set<Digest> = []
        for name in files {
            let file = folder.appending(path: name)
            let found = try self.read(file)
            let isNoted = names.contains(AnchorNote.name(for: name))
            let note = isNoted ? try self.note(folder.appending(path: AnchorNote.name(for: name))) : nil
            for certificate in found.certificates where seen.insert(certificate.fingerprint).inserted {
                contents.certificates.append(certificate)
                contents.files[certificate] = file.path
                contents.notes[certificate] = note
            }
            contents.revocationLists += found.revocationLists.filter { seen.insert($0.fingerprint).inserted }
            contents.ocspResponses += found.ocspResponses.filter { seen.insert($0.fingerprint).inserted }
        }
        let wanted = Set(files.map(AnchorNote.name))
        if let alone = names.sorted().first(where: { $0.hasSuffix(AnchorNote.suffix) && !wanted.contains($0) }) {
            throw .anchorNoteAlone(folder.appending(path: alone).path)
        }
        return contents
    }

    /// The certificates, revocation lists and OCSP responses of one file.
    public static func read(_ file: URL) throws(TrustError) -> Contents {
        try TrustFile.read(file, limit: self.fileLengthMax) { (bytes) throws(TrustError) in
            var contents = Contents()
            if self.suffix(file.lastPathComponent) == "ors" {
                contents.ocspResponses.append(try OCSPResponse(der: bytes, source: file.path))
                return contents
            }
            if bytes.first == 0x30 {
                do throws(TrustError) {
                    contents.certificates.append(try Certificate(der: bytes))
                } catch {
                    contents.revocationLists.append(try RevocationList(der: bytes, source: file.path))
                }
                return contents
            }
            for block in try PEM.blocks(bytes) {
                switch block.label {
                case "CERTIFICATE", "TRUSTED CERTIFICATE", "X509 CERTIFICATE":
                    contents.certificates.append(try Certificate(der: block.der))
                case "X509 CRL":
                    contents.revocationLists.append(try RevocationList(der: block.der, source: file.path))
                default:
                    break
                }
            }
            return contents
        }
    }

    private static func note(_ file: URL) throws(TrustError) -> AnchorNote {
        try TrustFile.read(file, limit: AnchorNote.lengthMax) { (bytes) throws(TrustError) in
            try AnchorNote(text: String(decoding: bytes, as: UTF8.self), file: file.lastPathComponent)
        }
    }

    private static func suffix(_ name: String) -> String {
        name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    }
}
