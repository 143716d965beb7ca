import Canonical
public import Trust

/// Everything that was imported: a set of actions and the files that they came from.
///
/// Merging is a union, so files may come in any order and more than once.
public struct Replica: Sendable, Equatable {
    /// The most files that are remembered; one a day and one a month for decades.
    public static let sourcesMax = 50_000

    /// Counts the changes of the folder, from 1.
    public internal(set) var number: Int
    public internal(set) var sources: [Digest: ReplicaSource]
    public internal(set) var officials: Set<OfficialAction>
    public internal(set) var authorities: Set<AuthorityAction>

    /// An empty replica.
    public init() {
        self.number = 0
        self.sources = [:]
        self.officials = []
        self.authorities = []
    }

    /// Adds a file; false where it is already in.
    public mutating func merge(_ file: ReplicaFile) throws(SCODError) -> Bool {
        if self.sources[file.source.digest] != nil { return false }
        var officials = self.officials
        officials.formUnion(file.officials)
        guard officials.count <= Directory.actionsMax else { throw .overLimit("actionsMax", Directory.actionsMax) }
        guard self.sources.count < Self.sourcesMax else { throw .overLimit("sourcesMax", Self.sourcesMax) }
        let authorities = self.authorities.union(file.authorities)
        guard authorities.count <= Directory.authoritiesMax else {
            throw .overLimit("authoritiesMax", Directory.authoritiesMax)
        }
        self.officials = officials
        self.authorities = authorities
        self.sources[file.source.digest] = file.source
        return true
    }

    /// True where the file with this digest is already in.
    public func holds(_ digest: Digest) -> Bool { self.sources[digest] != nil }
}

/// A replica ready to answer, with the name of its edition.
public struct ReplicaEdition: Sendable {
    /// Counts the changes of the folder.
    public let number: Int
    /// SHA-256 of the folder's content.
    public let digest: Digest
    public let directory: Directory
    public let coverage: Coverage
    /// How many files it was made from.
    public let sourceCount: Int

    /// Builds the look-up tables; refuses more officials than are held.
    public init(_ replica: Replica, adapter: SCODAdapter) throws(SCODError) {
        self.number = replica.number
        self.digest = Digest.of(ReplicaText.octets(replica))
        self.directory = Directory(actions: replica.officials, authorities: replica.authorities)
        self.coverage = Coverage(replica.sources.values, adapter: adapter)
        self.sourceCount = replica.sources.count
        guard self.directory.officials.count <= Directory.officialsMax else {
            throw .overLimit("officialsMax", Directory.officialsMax)
        }
    }

    /// As findings and people name it: number and the start of the digest.
    public var name: String { "\(self.number)/\(self.digest.hex.prefix(12))" }
}
