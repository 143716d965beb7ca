public import Foundation

/// Reads a folder of PEM files: anchors, intermediates and revocation lists, in any mixture.
///
/// Files that end in `.pem`, `.crt`, `.cer` or `.crl` are read, in the order of their names; DER is accepted too. OCSP
/// responses are DER in files that end in `.ors`, as the `openssl` command writes them.
/// Subfolders, dot files and private keys are passed over.
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
    }

    /// A store in which each self-signed certificate of the folder is an anchor for every role (`--trust DIR`).
    ///
    /// A self-signed signer is thereby accepted as a path of length one. The others are intermediates. Verdicts say
    /// `role not checked`. Throws for an unreadable file, by name, and for a folder without any anchor.
    public static func store(_ folder: URL, edition: UInt64 = 0) throws(TrustError) -> TrustStore {
        let contents = try self.contents(folder)
        let anchors = contents.certificates.filter(\.isSelfSigned)
        guard !anchors.isEmpty else { throw .folderEmpty(folder.path) }
        return TrustStore(
            anchors: anchors.map { TrustAnchor($0, roles: nil) },
            intermediates: contents.certificates.filter { !$0.isSelfSigned },
            revocationLists: contents.revocationLists,
            ocspResponses: contents.ocspResponses,
            edition: edition
        )
    }

    /// A store in which the folder's self-signed certificates are anchors of one country for some roles.
    public static func store(
        _ folder: URL,
        country: String,
        roles: Set<CertificateRole>,
        edition: UInt64 = 0
    ) throws(TrustError) -> TrustStore {
        let store = try self.store(folder, edition: edition)
        return TrustStore(
            anchors: store.anchors.map { TrustAnchor($0.certificate, country: country, roles: roles) },
            intermediates: store.intermediates,
            revocationLists: store.revocationLists,
            ocspResponses: store.ocspResponses,
            edition: edition
        )
    }

    /// Every certificate and revocation list in a folder, each once.
    public static func contents(_ folder: URL) throws(TrustError) -> Contents {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            throw .fileUnreadable(folder.path)
        }
        let files = names.filter { !$0.hasPrefix(".") && self.suffixes.contains(self.suffix($0)) }.sorted()
        guard files.count <= self.filesMax else { throw .tooManyFiles(folder.path, limit: self.filesMax) }
        var contents = Contents()
        var seen: Set<Digest> = []
        for name in files {
            let found = try self.read(folder.appending(path: name))
            contents.certificates += found.certificates.filter { seen.insert($0.fingerprint).inserted }
            contents.revocationLists += found.revocationLists.filter { seen.insert($0.fingerprint).inserted }
            contents.ocspResponses += found.ocspResponses.filter { seen.insert($0.fingerprint).inserted }
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

    private static func suffix(_ name: String) -> String {
        name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    }
}
