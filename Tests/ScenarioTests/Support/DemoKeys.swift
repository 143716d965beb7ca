import Demo
import Foundation

/// Keys of the demonstration's countries: made once a run and copied, since making them takes longer than most scenarios.
enum DemoKeys {
    private static let region = Result { try Self.make(["CL", "PE"]) }
    static let bolivia = Result { try Self.make(["BO"]) }

    /// Puts the keys of Chile and Peru into a region's folder.
    static func copy(to folder: URL) throws {
        let keys = try self.region.get()
        for file in try FileManager.default.contentsOfDirectory(at: keys, includingPropertiesForKeys: nil) {
            try FileManager.default.copyItem(at: file, to: folder.appending(path: file.lastPathComponent))
        }
    }

    private static func make(_ countries: [String]) throws -> URL {
        let folder = self.kept.appending(path: countries.joined())
        let hosts = ["localhost", "127.0.0.1", "::1"]
        try DemoPKI.make(in: folder, countries: countries.map { DemoCountry(code: $0, hosts: hosts) }, now: Date())
        return folder
    }

    /// Removed when the run ends.
    private static let kept: URL = {
        atexit { try? FileManager.default.removeItem(at: DemoKeys.kept) }
        return FileManager.default.temporaryDirectory.appending(path: "paso-keys-\(UUID().uuidString)")
    }()
}
