import AS4
import Foundation
import Trust

/// A folder of private keys to try on encrypted parts, with the certificates that lie beside them.
struct KeyFolder {
    let keys: [MessageInspector.Key]
    let certificates: [Certificate]

    /// Octets of one file that are read.
    static let fileBytesMax = 256 * 1024
    private static let suffixes: Set<String> = ["pem", "key", "crt", "cer"]

    /// Reads every PEM file; files that hold neither key nor certificate are passed over.
    init(_ path: String) throws {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw CommandError.cannotRead(path)
        }
        var keys: [MessageInspector.Key] = []
        var certificates: [Certificate] = []
        for name in names.sorted() where Self.suffixes.contains(URL(filePath: name).pathExtension.lowercased()) {
            let file = URL(filePath: path).appending(path: name).path
            let size = (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? nil
            guard let size, size <= Self.fileBytesMax, let data = FileManager.default.contents(atPath: file) else {
                continue
            }
            if let key = try? PrivateKey(pem: [UInt8](data)), keys.count < MessageInspector.keysMax {
                keys.append(MessageInspector.Key(name: name, key: key))
            }
            certificates += (try? Certificate.all(pem: [UInt8](data))) ?? []
        }
        guard !keys.isEmpty else { throw CommandError.noKeys(path) }
        self.keys = keys
        self.certificates = certificates
    }
}
