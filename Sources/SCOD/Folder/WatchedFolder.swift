public import Canonical
import Foundation
import Texts

/// A folder into which somebody puts files of the directory: each look imports what is there and moves it away.
///
///     NAME.xml ─▶ imported/NAME.xml
///              └▶ refused/NAME.xml, with refused/NAME.xml.txt that says why
///
/// Files are moved after the replica is on disk. A stop in between imports them again, which changes nothing.
public struct WatchedFolder: Sendable {
    /// Files of one look; the rest is left for the next.
    public static let filesMax = 500
    /// A file that is no whole XML yet may still be written; after this time it is refused.
    public static let settling: Duration = .seconds(120)

    private let folder: String
    private let intake: ReplicaImport

    /// What one look found.
    public typealias Looked = [(name: String, outcome: ReplicaImport.Outcome)]

    /// A folder whose files go through `intake`.
    public init(_ folder: String, _ intake: ReplicaImport) {
        self.folder = folder
        self.intake = intake
    }

    /// Imports what is there, in the order of names; nil for a replica where nothing was.
    public func look(now: UTCTime) throws(SCODError) -> (found: Looked, replica: Replica?) {
        let names = self.waiting()
        guard !names.isEmpty else { return ([], nil) }
        try DurableFile.makeFolder("\(self.folder)/imported")
        try DurableFile.makeFolder("\(self.folder)/refused")
        let folder = self.folder
        let (outcomes, replica) = try self.intake.take(names, now: now) { (name) throws(SCODError) in
            try ReplicaImport.item(atPath: "\(folder)/\(name)")
        }
        var found: Looked = []
        for (name, outcome) in outcomes where !self.isUnfinished(name, outcome, now) {
            try self.settle(name, outcome)
            found.append((name, outcome))
        }
        return (found, replica)
    }

    private func waiting() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: self.folder)) ?? []
        return Array(
            names.filter { !$0.hasPrefix(".") && $0.lowercased().hasSuffix(".xml") }.sorted().prefix(Self.filesMax)
        )
    }

    /// True for what may be the first half of a file that is being copied.
    private func isUnfinished(_ name: String, _ outcome: ReplicaImport.Outcome, _ now: UTCTime) -> Bool {
        guard case .refused(let error) = outcome, error.code == "SCD-030",
            let attributes = try? FileManager.default.attributesOfItem(atPath: "\(self.folder)/\(name)"),
            let modified = attributes[.modificationDate] as? Date
        else { return false }
        return now.since(UTCTime(modified)) < Self.settling
    }

    private func settle(_ name: String, _ outcome: ReplicaImport.Outcome) throws(SCODError) {
        let path = "\(self.folder)/\(name)"
        guard case .refused(let error) = outcome else {
            return try DurableFile.move(path, to: "\(self.folder)/imported/\(name)")
        }
        let words = Language.allCases.map {
            "\(error.code): \(error.what(in: $0)) \(error.remedy(in: $0))\n"
        }
        try DurableFile.write(Array(words.joined().utf8), to: "\(self.folder)/refused/\(name).txt")
        try DurableFile.move(path, to: "\(self.folder)/refused/\(name)")
    }
}
