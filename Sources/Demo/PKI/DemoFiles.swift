import Foundation

/// Writes the demonstration's files: folders for their owner only, keys too.
struct DemoFiles {
    let folder: URL

    /// Replaces a file as a whole, so that a reader never sees half of it.
    func write(_ text: String, to file: URL, isSecret: Bool) throws(DemoPKIError) {
        let files = FileManager.default
        let place = file.deletingLastPathComponent()
        let draft = place.appending(path: ".\(file.lastPathComponent).new")
        do {
            if !files.fileExists(atPath: place.path) {
                try files.createDirectory(
                    at: place,
                    withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700]
                )
            }
            // The mode comes before the content.
            guard files.createFile(atPath: draft.path, contents: nil) else { throw DemoPKIError.unwritable(file.path) }
            try files.setAttributes([.posixPermissions: isSecret ? 0o600 : 0o644], ofItemAtPath: draft.path)
            let handle = try FileHandle(forWritingTo: draft)
            try handle.write(contentsOf: Data(text.utf8))
            try handle.synchronize()
            try handle.close()
            guard unsafe rename(draft.path, file.path) == 0 else { throw DemoPKIError.unwritable(file.path) }
        } catch {
            throw .unwritable(file.path)
        }
    }
}
