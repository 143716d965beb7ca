import Foundation

/// Brings one large message from one process to another and measures their memory; `Scripts/large` runs both.
@main
struct Main {
    private static let usage =
        "LargeMessages prepare|receive|send --folder DIR [--size N[M|G]] [--spool DIR] [--fault F]"

    static func main() async {
        do {
            let options = Options(CommandLine.arguments)
            guard let options else { throw CocoaError(.formatting) }
            switch CommandLine.arguments.dropFirst().first {
            case "prepare": try Parties.make(in: options.folder)
            case "receive":
                try await ReceivingSide(folder: options.folder, spoolPath: options.spool, bytesMax: options.bytes).run()
            case "send":
                let side = SendingSide(folder: options.folder, bytes: options.bytes, fault: options.fault)
                guard try await side.run() == (options.fault == .none) else { exit(1) }
            default: throw CocoaError(.formatting)
            }
        } catch {
            FileHandle.standardError.write(Data("\(Self.usage)\n\(error)\n".utf8))
            exit(2)
        }
    }
}

/// What stands behind the command.
struct Options {
    var folder = ""
    var spool = ""
    var bytes = 64 << 20
    var fault = SendingSide.Fault.none

    /// The most that a run may be asked for.
    private static let bytesMax = 4 << 30

    init?(_ arguments: [String]) {
        var rest = arguments.dropFirst(2)
        while let name = rest.popFirst() {
            guard let value = rest.popFirst() else { return nil }
            switch name {
            case "--folder": self.folder = value
            case "--spool": self.spool = value
            case "--size":
                guard let bytes = Self.bytes(value), (1 << 20...Self.bytesMax).contains(bytes) else { return nil }
                self.bytes = bytes
            case "--fault":
                guard let fault = SendingSide.Fault(rawValue: value) else { return nil }
                self.fault = fault
            default: return nil
            }
        }
        guard !self.folder.isEmpty else { return nil }
        if self.spool.isEmpty { self.spool = "\(self.folder)/spool-receiver" }
    }

    private static func bytes(_ text: String) -> Int? {
        switch text.last {
        case "M": Int(text.dropLast()).map { $0 << 20 }
        case "G": Int(text.dropLast()).map { $0 << 30 }
        default: Int(text)
        }
    }
}
