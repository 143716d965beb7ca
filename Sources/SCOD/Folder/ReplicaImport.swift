public import Canonical
import Foundation
import Trust

/// Imports files into a folder: each verified on its own, all good ones committed together.
///
/// A file that is refused changes nothing, and does not keep the others out.
public struct ReplicaImport: Sendable {
    private let folder: ReplicaFolder
    private let reader: ReplicaReader

    /// What became of one file.
    public enum Outcome: Sendable, Equatable {
        /// Now in the replica; how many actions it holds, and what is remarkable.
        case imported(actions: Int, remarks: [String], skipped: [SCODError])
        /// Was in the replica already.
        case known
        case refused(SCODError)
    }

    /// An import into `folder` of what `reader` accepts.
    public init(into folder: ReplicaFolder, reader: ReplicaReader) {
        self.folder = folder
        self.reader = reader
    }

    /// One file to be imported.
    public struct Item: Sendable {
        public var name: String
        public var bytes: [UInt8]
        /// What it was asked for, where that is known.
        public var period: ReplicaPeriod?

        /// A file with its name for reports.
        public init(name: String, bytes: [UInt8], period: ReplicaPeriod? = nil) {
            self.name = name
            self.bytes = bytes
            self.period = period
        }
    }

    /// Imports files that are read one by one; throws only where the folder itself cannot be used.
    ///
    /// `load` throws what makes one file unusable, such as a file that cannot be read.
    public func take(
        _ names: [String],
        now: UTCTime,
        load: (String) throws(SCODError) -> Item
    ) throws(SCODError) -> (outcomes: [(name: String, outcome: Outcome)], replica: Replica) {
        var outcomes: [(name: String, outcome: Outcome)] = []
        let replica = try self.folder.update { (replica) throws(SCODError) in
            var isChanged = false
            for name in names {
                let outcome = self.outcome(of: name, in: &replica, now: now, load)
                if case .imported = outcome { isChanged = true }
                outcomes.append((name, outcome))
            }
            return isChanged
        }
        return (outcomes, replica)
    }

    /// Reads a file of at most ``ReplicaReader/bytesMax`` octets from disk.
    public static func item(atPath path: String) throws(SCODError) -> Item {
        guard let bytes = try DurableFile.read(path, limit: ReplicaReader.bytesMax) else { throw .input(path) }
        return Item(name: path, bytes: bytes)
    }

    private func outcome(
        of name: String,
        in replica: inout Replica,
        now: UTCTime,
        _ load: (String) throws(SCODError) -> Item
    ) -> Outcome {
        do throws(SCODError) {
            let item = try load(name)
            if replica.holds(Digest.of(item.bytes)) { return .known }
            let file = try self.reader.read(item.bytes, period: item.period, now: now)
            guard try replica.merge(file) else { return .known }
            return .imported(
                actions: file.officials.count + file.authorities.count,
                remarks: file.remarks,
                skipped: file.skipped
            )
        } catch {
            return .refused(error)
        }
    }
}
