public import CodeLists
import Foundation
import Settings

/// A site's tables of codes: the files of its folder `code-lists`, applied to what comes with Paso.
public enum SiteCodeLists {
    /// The most files of the folder.
    static let filesMax = 100
    /// The folder beside `gateway.yaml` where the site names no other.
    static let folderName = "code-lists"

    /// Reads every `.csv` of a folder, in the order of their names, or lists everything that is wrong in them.
    public static func load(_ folder: String) -> (lists: CodeLists, problems: [CodeListProblem]) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            return (.standard, [.unreadable(folder)])
        }
        let files = names.filter { $0.lowercased().hasSuffix(".csv") && !$0.hasPrefix(".") }.sorted()
        guard files.count <= self.filesMax else {
            return (.standard, [.overLimit("filesMax", self.filesMax, file: folder)])
        }
        var tables: [SiteCodeTable] = []
        var problems: [CodeListProblem] = []
        for name in files {
            let path = "\(folder)/\(name)"
            guard let bytes = Self.bytes(path) else {
                problems.append(.unreadable(path))
                continue
            }
            let read = SiteCodeTable.read(bytes, file: path)
            problems += read.problems
            if let table = read.table { tables.append(table) }
        }
        problems += SiteCodeTable.conflicts(tables)
        return (problems.isEmpty ? CodeLists.standard.applying(tables) : .standard, problems)
    }

    /// The tables that a configuration means; a folder that it does not name need not be there.
    static func load(_ configuration: GatewayConfiguration) -> (lists: CodeLists, problems: [SettingsProblem]) {
        let usual = URL(filePath: configuration.file).deletingLastPathComponent().appending(path: self.folderName).path
        let folder = configuration.codeListsFolder ?? usual
        guard configuration.codeListsFolder != nil || FileManager.default.fileExists(atPath: folder) else {
            return (.standard, [])
        }
        let (lists, problems) = self.load(folder)
        return (
            lists,
            problems.map { SettingsProblem($0.code, file: $0.file, line: $0.line, $0.arguments) }
        )
    }

    /// The start of a file: as much as a table may have, and one octet more.
    private static func bytes(_ path: String) -> [UInt8]? {
        guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
        defer { try? handle.close() }
        do {
            return [UInt8](try handle.read(upToCount: SiteCodeTable.bytesMax + 1) ?? Data())
        } catch {
            return nil
        }
    }
}
