import AS4
import Foundation

/// A folder that unpacked payloads are written to: under names of ours, and never over a file that is there.
struct PayloadFolder {
    private let folder: URL

    init(_ path: String) {
        self.folder = URL(filePath: path)
    }

    /// Writes each payload; returns the part's name with the file's path.
    func write(_ payloads: [MessageInspection.Payload]) throws -> [(name: String, path: String)] {
        do {
            try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
        } catch {
            throw CommandError.cannotWrite(self.folder.path)
        }
        let files = payloads.enumerated().map {
            (payload: $1, file: self.folder.appending(path: Self.name($1, $0 + 1)))
        }
        // All or nothing: a half-written folder would look like a message with fewer payloads.
        if let taken = files.first(where: { FileManager.default.fileExists(atPath: $0.file.path) }) {
            throw CommandError.fileExists(taken.file.path)
        }
        var written: [(name: String, path: String)] = []
        for (payload, file) in files {
            do {
                try Data(payload.content).write(to: file, options: .withoutOverwriting)
            } catch CocoaError.fileWriteFileExists {
                throw CommandError.fileExists(file.path)
            } catch {
                throw CommandError.cannotWrite(file.path)
            }
            written.append((payload.name, file.path))
        }
        return written
    }

    /// `1-name.xml`: the number keeps names apart, and nothing of the part's name can leave the folder or hide in it.
    static func name(_ payload: MessageInspection.Payload, _ number: Int) -> String {
        let safe = payload.name.unicodeScalars.prefix(80).map { scalar -> Character in
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            return isPlain || scalar == "-" || scalar == "_" || scalar == "@" ? Character(scalar) : "_"
        }
        return "\(number)-\(String(safe)).\(Self.suffix(payload.mimeType))"
    }

    private static func suffix(_ type: String) -> String {
        switch type.lowercased().prefix(while: { $0 != ";" }) {
        case let xml where xml.hasSuffix("/xml") || xml.hasSuffix("+xml"): "xml"
        case let json where json.hasSuffix("/json") || json.hasSuffix("+json"): "json"
        case "application/pdf": "pdf"
        case "text/plain": "txt"
        default: "bin"
        }
    }
}
