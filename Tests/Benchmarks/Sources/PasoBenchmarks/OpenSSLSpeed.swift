import Foundation

/// What `openssl speed` says about one kind of key, now: the floor under everything that uses such a key.
struct OpenSSLSpeed: Sendable {
    let signs: Double
    let verifies: Double

    enum Failure: Error { case unreadable(String) }

    /// Measures for a second; `name` as `openssl speed` calls the key.
    init(_ name: String) throws {
        let words = try Tool.run("openssl", "speed", "-seconds", "1", name)
        let last = words.split(separator: "\n").last ?? ""
        let numbers = last.split(separator: " ").suffix(2).compactMap { Double($0) }
        guard numbers.count == 2, numbers.allSatisfy({ $0 > 0 }) else { throw Failure.unreadable(words) }
        (self.signs, self.verifies) = (numbers[0], numbers[1])
    }

    private init(signs: Double, verifies: Double) {
        (self.signs, self.verifies) = (signs, verifies)
    }

    /// The better of two: measured before and after, so that a slow moment lowers no floor.
    func better(_ other: OpenSSLSpeed) -> OpenSSLSpeed {
        OpenSSLSpeed(signs: max(self.signs, other.signs), verifies: max(self.verifies, other.verifies))
    }
}

/// Other programs that a part needs; `Scripts/setup --test` installs them.
enum Tool {
    /// A tool that is missing or failed.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a program and gives what it prints.
    static func run(_ words: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let octets = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(description: words.joined(separator: " ")) }
        return String(decoding: octets, as: UTF8.self)
    }
}
