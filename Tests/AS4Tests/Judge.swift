import Foundation
import Programs
import ReferenceFiles
import Testing

/// The independent judges: small programs beside the reference data, which share no code with Paso.
struct Judge {
    /// What a judge said, and whether it was content.
    struct Opinion {
        let isGood: Bool
        let text: String
    }

    private static let python: String = {
        if let path = ProcessInfo.processInfo.environment["PASO_PYTHON"], !path.isEmpty { return path }
        let own = ReferenceFiles.repository.appending(path: ".venv/bin/python").path
        return FileManager.default.isExecutableFile(atPath: own) ? own : "/usr/bin/python3"
    }()

    /// Cancels the test where the judges or what they need are absent; under continuous integration it fails.
    static func require() throws {
        let tool = ReferenceFiles.tools.appending(path: "as4verify.py").path
        let isThere = FileManager.default.fileExists(atPath: tool)
        let runs = isThere && (try? Self.run(["-c", "import lxml, cryptography"]))?.isGood == true
        if runs { return }
        guard !ReferenceFiles.isRequired else {
            Issue.record("the judges need \(tool), and lxml and cryptography for \(Self.python)")
            return
        }
        try Test.cancel("no judges: \(tool) with lxml and cryptography for \(Self.python)")
    }

    static func as4verify(_ arguments: [String]) throws -> Opinion {
        try self.run([ReferenceFiles.tools.appending(path: "as4verify.py").path] + arguments)
    }

    static func as4xsd(_ file: URL) throws -> Opinion {
        try self.run([ReferenceFiles.tools.appending(path: "as4xsd.py").path, file.path])
    }

    private static func run(_ arguments: [String]) throws -> Opinion {
        let outcome = try Program(self.python, arguments).run()
        return Opinion(isGood: outcome.isGood, text: outcome.text + outcome.complaint)
    }

    /// A folder for one test, removed afterwards.
    static func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-as4-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }
}

extension URL {
    /// Writes an HTTP message as the judges read it.
    func write(contentType: String, _ octets: [UInt8]) throws {
        try Data(Array("Content-Type: \(contentType)\r\n\r\n".utf8) + octets).write(to: self)
    }
}
