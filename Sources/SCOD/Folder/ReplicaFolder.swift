import Canonical
import Foundation

/// A replica on disk: one file that is exchanged whole, so that a reader sees the old one or the new one.
///
/// Commit order: content under another name, fsync, rename, fsync of the folder. A crash before the rename leaves the
/// old replica, one after it the new; what was imported is known by its digest, so importing again is harmless.
public struct ReplicaFolder: Sendable {
    /// Octets of the stored replica.
    public static let bytesMax = 1 << 30

    public let path: String
    private let onStep: @Sendable (Step) throws(SCODError) -> Void

    /// The points of a commit between which a machine may stop.
    package enum Step: Sendable, CaseIterable {
        case written
        case renamed
        case synced
    }

    /// A folder; it is made with the first import.
    public init(_ path: String) {
        self.init(path, onStep: { _ in })
    }

    package init(_ path: String, onStep: @escaping @Sendable (Step) throws(SCODError) -> Void) {
        self.path = path
        self.onStep = onStep
    }

    /// The stored replica; nil where nothing was imported yet, `SCD-040` where the file is damaged.
    public func load() throws(SCODError) -> Replica? {
        guard let octets = try DurableFile.read(self.file, limit: Self.bytesMax) else { return nil }
        return try ReplicaText.replica(octets, file: self.file)
    }

    /// Changes the stored replica while no other process may; what `change` throws leaves the old one.
    ///
    /// Nothing is written where `change` says that nothing changed.
    public func update(_ change: (inout Replica) throws(SCODError) -> Bool) throws(SCODError) -> Replica {
        try DurableFile.makeFolder(self.path)
        let lock = try DurableFile.lock("\(self.path)/lock", folder: self.path)
        defer { DurableFile.unlock(lock) }
        var replica = try self.load() ?? Replica()
        guard try change(&replica) else { return replica }
        replica.number += 1
        let fresh = "\(self.path)/replica.new"
        try DurableFile.write(ReplicaText.octets(replica), to: fresh)
        try self.onStep(.written)
        try DurableFile.move(fresh, to: self.file)
        try self.onStep(.renamed)
        try DurableFile.syncFolder(self.path)
        try self.onStep(.synced)
        return replica
    }

    /// When the stored file last changed, and its size: to see from outside whether a reload is due.
    public var stamp: String? {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: self.file),
            let modified = attributes[.modificationDate] as? Date, let size = attributes[.size] as? Int,
            let inode = attributes[.systemFileNumber] as? Int
        else { return nil }
        return "\(inode)-\(size)-\(modified.timeIntervalSince1970)"
    }

    private var file: String { "\(self.path)/replica.tsv" }
}
