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
    var octets: Int { self.octetsAsked ?? 8192 }
    /// Nil where the command line does not say; then a part may take the size for which its figures were agreed.
    var octetsAsked: Int?
    /// How many work at once, one measurement each.
    var concurrency = [1, 16, 64, 256]
    /// Only rows whose name contains this; nil for all.
    ///
    /// Only the signing part looks at it.
    var only: String?
    /// Where files are made; the floor is measured in the same folder.
    var folder: String

    /// Whether a row of that name was asked for.
    func wants(_ name: String) -> Bool {
        self.only.map { name.contains($0) } ?? true
    }

    /// Reads `--documents`, `--octets`, `--concurrency 1,16`, `--only`, `--folder`; what is left are names of parts.
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
            case "--octets": settings.octetsAsked = try Self.positive(value)
            case "--concurrency": settings.concurrency = try value.split(separator: ",").map { try Self.positive($0) }
            case "--only": settings.only = value
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
            "\(self.argument)? usage: PasoBenchmarks [part …] [--documents N] [--octets N] [--concurrency N,N] [--only TEXT] [--folder DIR]"
        }
    }

    private static func positive(_ text: some StringProtocol) throws -> Int {
        guard let number = Int(text), number > 0 else { throw Unusable(argument: String(text)) }
        return number
    }
}
