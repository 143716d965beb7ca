/// One part of an exchange that is measured by itself: the store, XML, key operations, HTTP, or all of them together.
///
/// To add a part: a file with a conforming type, one line in `Main.parts`, its products in `Package.swift`.
protocol Part: Sendable {
    /// How the command line and the report name it.
    var name: String { get }

    /// Runs it and returns one measurement for each line of the report.
    func measure(_ settings: Settings) async throws -> [Measurement]
}

/// What the command line asks for.
struct Settings: Sendable {
    /// Documents for each measurement.
    var documents = 4000
    /// Octets of one document.
    var octets = 8192
    /// How many work at once, one measurement each.
    var concurrency = [1, 16, 64, 256]
    /// Where files are made; the floor is measured in the same folder.
    var folder: String

    /// Reads `--documents`, `--octets`, `--concurrency 1,16`, `--folder`; what is left are names of parts.
    static func read(_ arguments: [String], folder: String) throws -> (Settings, parts: [String]) {
        var settings = Settings(folder: folder)
        var parts: [String] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("--") else {
                parts.append(argument)
                continue
            }
            guard let value = rest.popFirst() else { throw Unusable(argument: argument) }
            switch argument {
            case "--documents": settings.documents = try Self.positive(value)
            case "--octets": settings.octets = try Self.positive(value)
            case "--concurrency": settings.concurrency = try value.split(separator: ",").map { try Self.positive($0) }
            case "--folder": settings.folder = value
            default: throw Unusable(argument: argument)
            }
        }
        return (settings, parts)
    }

    /// An argument that is not understood.
    struct Unusable: Error, CustomStringConvertible {
        let argument: String
        var description: String {
            "\(self.argument)? usage: PasoBenchmarks [part …] [--documents N] [--octets N] [--concurrency N,N] [--folder DIR]"
        }
    }

    private static func positive(_ text: some StringProtocol) throws -> Int {
        guard let number = Int(text), number > 0 else { throw Unusable(argument: String(text)) }
        return number
    }
}
