import Foundation
import Trust

/// What was fetched, on disk: one text file for each source, readable with the `openssl` command.
///
/// A file is written beside and renamed over the old one, so that there is always a whole one. What is read is checked
/// as if it had just come; a file that does not hold is passed over, and fetched again.
///
///     # paso/revocation-cache/1
///     # address: http://crl.example/ca.crl
///     # country: PE
///     # role: issuer
///     # position: 0
///     # fetched: 2026-11-27T09:00:00Z
///     -----BEGIN CERTIFICATE-----    the path: the certificate, its issuer, … or the issuer of a list that the site named
///     -----BEGIN X509 CRL-----       or OCSP RESPONSE
struct CacheFolder: Sendable {
    let path: String
    /// False where another process keeps the folder: it is read, and nothing in it is changed.
    var isKept = true

    static let filesMax = FetchRules.sourcesMax
    static let fileLengthMax = 64 * 1024 * 1024
    private static let heading = "# paso/revocation-cache/1"
    private static let memoryName = "memory.txt"
    private static let asideName = "memory.txt.unusable"
    private static let suffix = ".pem"

    /// One file's content.
    struct Entry: Sendable {
        var source: RevocationSource
        var evidence: Evidence
        var fetchedAt: Date
    }

    /// Writes an entry; it is on disk when this returns.
    func write(_ entry: Entry) throws(TrustClientError) {
        guard self.isKept else { return }
        try self.makeFolder()
        var text = Self.heading + "\n# address: \(entry.source.address.text)\n# country: \(entry.source.country)\n"
        text += "# fetched: \(entry.fetchedAt.formatted(.iso8601))\n"
        let chain: [Certificate]
        if let path = entry.source.path {
            text += "# role: \(path.role.rawValue)\n# position: \(entry.source.position(in: path))\n"
            chain = path.chain
        } else if case .list(_, let issuer) = entry.evidence {
            chain = [issuer]
        } else {
            chain = []
        }
        text += chain.map(\.pem).joined()
        switch entry.evidence {
        case .list(let list, _): text += list.pem
        case .response(let response, _): text += PEM.text("OCSP RESPONSE", response.der)
        }
        try self.write(Array(text.utf8), to: entry.source.id + Self.suffix)
    }

    /// Writes the memory.
    func write(_ memory: RevocationMemory) throws(TrustClientError) {
        guard self.isKept else { return }
        try self.makeFolder()
        try self.write(memory.encoded, to: Self.memoryName)
    }

    /// The memory; empty where there is none yet.
    func memory() throws(TrustClientError) -> RevocationMemory {
        let file = "\(self.path)/\(Self.memoryName)"
        guard FileManager.default.fileExists(atPath: file) else { return RevocationMemory() }
        let bytes = try self.read(Self.memoryName, limit: RevocationMemory.lengthMax)
        do throws(TrustError) {
            return try RevocationMemory(decoding: bytes)
        } catch {
            throw .cacheUnusable(file, cause: error.code)
        }
    }

    /// Puts a memory that cannot be used aside, for a person to look at: the next one must not take its place.
    func putMemoryAside() {
        guard self.isKept else { return }
        _ = unsafe rename("\(self.path)/\(Self.memoryName)", "\(self.path)/\(Self.asideName)")
    }

    /// Every entry that holds, and what is wrong with the others.
    func entries(_ rules: FetchRules) -> (entries: [Entry], problems: [TrustClientError]) {
        var entries: [Entry] = []
        var problems: [TrustClientError] = []
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: self.path)) ?? [])
            .filter { $0.hasSuffix(Self.suffix) && !$0.hasPrefix(".") }.sorted()
        for name in names.prefix(Self.filesMax) {
            do throws(TrustClientError) {
                entries.append(try self.entry(name))
            } catch {
                problems.append(error)
            }
        }
        return (entries, problems)
    }

    /// Takes a source's file away.
    func remove(_ id: String) {
        guard self.isKept else { return }
        try? FileManager.default.removeItem(atPath: "\(self.path)/\(id)\(Self.suffix)")
    }

    // MARK: Reading

    private func entry(_ name: String) throws(TrustClientError) -> Entry {
        let file = "\(self.path)/\(name)"
        let bytes = try self.read(name, limit: Self.fileLengthMax)
        let fields = Self.fields(bytes)
        do {
            guard let address = try fields["address"].map({ try FetchAddress($0) }), let country = fields["country"],
                let fetched = try fields["fetched"].map({ try Date($0, strategy: .iso8601) })
            else { throw TrustClientError.cacheUnusable(file, cause: "#") }
            let blocks = try PEM.blocks(bytes)
            let chain = try blocks.filter { $0.label == "CERTIFICATE" }.map { try Certificate(der: $0.der) }
            let source = try Self.source(address, country, fields, chain, blocks.last?.label, file)
            let evidence = try source.evidence(blocks.last?.der ?? [])
            guard name == source.id + Self.suffix else { throw TrustClientError.cacheUnusable(file, cause: "id") }
            return Entry(source: source, evidence: evidence, fetchedAt: fetched)
        } catch let error as TrustClientError where error.code == "REV-012" {
            throw error
        } catch {
            throw .cacheUnusable(file, cause: (error as? TrustError)?.code ?? (error as? TrustClientError)?.code ?? "#")
        }
    }

    private static func source(
        _ address: FetchAddress,
        _ country: String,
        _ fields: [String: String],
        _ chain: [Certificate],
        _ kind: String?,
        _ file: String
    ) throws(TrustClientError) -> RevocationSource {
        guard let position = fields["position"] else {
            guard kind == "X509 CRL" else { throw .cacheUnusable(file, cause: "position") }
            return RevocationSource(address, country: country, subject: .list(issuers: chain), path: nil)
        }
        guard let index = Int(position), chain.indices.contains(index), chain.indices.contains(index + 1),
            let role = fields["role"].flatMap(CertificateRole.init(rawValue:))
        else { throw .cacheUnusable(file, cause: "position") }
        let subject: RevocationSource.Subject =
            kind == "X509 CRL"
            ? .list(issuers: [chain[index + 1]]) : .answer(about: chain[index], issuer: chain[index + 1])
        let path = CertifiedPath(chain: chain, role: role, country: country)
        return RevocationSource(address, country: country, subject: subject, path: path)
    }

    /// The lines `# name: value` before the first block.
    private static func fields(_ bytes: [UInt8]) -> [String: String] {
        let head = String(decoding: bytes.prefix(8_192), as: UTF8.self)
        guard head.hasPrefix(self.heading + "\n") else { return [:] }
        var fields: [String: String] = [:]
        for line in head.split(separator: "\n").dropFirst() {
            guard line.hasPrefix("# "), let colon = line.firstRange(of: ": ") else { break }
            fields[String(line.dropFirst(2)[..<colon.lowerBound])] = String(line[colon.upperBound...])
        }
        return fields
    }

    private func read(_ name: String, limit: Int) throws(TrustClientError) -> [UInt8] {
        let file = "\(self.path)/\(name)"
        guard let handle = FileHandle(forReadingAtPath: file) else { throw .cacheUnusable(file, cause: "open") }
        defer { try? handle.close() }
        guard let data = try? handle.read(upToCount: limit + 1) ?? Data(), data.count <= limit else {
            throw .cacheUnusable(file, cause: "read")
        }
        return [UInt8](data)
    }

    // MARK: Writing

    private func makeFolder() throws(TrustClientError) {
        guard !FileManager.default.fileExists(atPath: self.path) else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: self.path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw .cacheNotWritten(self.path, step: "mkdir")
        }
        var facts = stat()
        let parent = URL(filePath: self.path).deletingLastPathComponent().path
        guard geteuid() == 0, unsafe stat(parent, &facts) == 0 else { return }
        _ = unsafe chown(self.path, facts.st_uid, facts.st_gid)
    }

    /// What an administrator's command writes belongs to the folder's owner, so that the gateway can read it.
    private func giveToOwner(_ descriptor: Int32) {
        var facts = stat()
        guard geteuid() == 0, unsafe stat(self.path, &facts) == 0 else { return }
        _ = fchown(descriptor, facts.st_uid, facts.st_gid)
    }

    /// Content, then name, then the folder's entry.
    private func write(_ bytes: [UInt8], to name: String) throws(TrustClientError) {
        let target = "\(self.path)/\(name)"
        let fresh = "\(self.path)/.\(name).new"
        guard
            FileManager.default.createFile(
                atPath: fresh,
                contents: Data(bytes),
                attributes: [.posixPermissions: 0o600]
            ),
            let handle = FileHandle(forWritingAtPath: fresh)
        else { throw .cacheNotWritten(target, step: "write") }
        defer { try? handle.close() }
        self.giveToOwner(handle.fileDescriptor)
        guard (try? handle.synchronize()) != nil else { throw .cacheNotWritten(target, step: "fsync") }
        guard unsafe rename(fresh, target) == 0 else { throw .cacheNotWritten(target, step: "rename") }
        let folder = unsafe open(self.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw .cacheNotWritten(target, step: "open") }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw .cacheNotWritten(target, step: "fsync") }
    }
}

extension RevocationSource {
    /// Which certificate of the path it is about.
    func position(in path: CertifiedPath) -> Int {
        switch self.subject {
        case .list(let issuers):
            path.chain.indices.dropFirst().first { path.chain[$0] == issuers.first }.map { $0 - 1 } ?? 0
        case .answer(let certificate, _): path.chain.firstIndex(of: certificate) ?? 0
        }
    }

    /// What is on disk, checked as if it had come, but for its age.
    func evidence(_ der: [UInt8]) throws -> Evidence {
        switch self.subject {
        case .list: return try self.list(der)
        case .answer(let certificate, let issuer):
            let response = try OCSPResponse(der: der, source: self.address.text)
            guard response.standing(for: issuer) != .foreign,
                let answer = response.answer(for: certificate, issuer: issuer)
            else { throw TrustClientError.addressUnusable(self.address.text) }
            return .response(response, answer)
        }
    }
}
