import ArgumentParser
import Foundation
import Gateway
import Texts
import Trust

/// `paso trust list`: every certificate that a site rests on, and when it ends.
struct TrustListCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { Help.configuration("list", key: "trust.list") }

    @Option(help: ArgumentHelp(Phrase.text("option.expiring"), valueName: "days"))
    var expiring: Int?

    @OptionGroup var source: TrustSourceOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    /// One certificate in use.
    struct Entry: Encodable {
        let kind: String
        let name: String
        let subject: String
        let sha256: String
        let until: String
        let days: Int
        /// TRU-210 to TRU-213; nil while there is time.
        let code: String?

        init(_ subject: CertificateInUse, now: Date) {
            self.kind = subject.kind.rawValue
            self.name = subject.name
            self.subject = subject.certificate.subject.text
            self.sha256 = subject.certificate.fingerprint.hex
            self.until = subject.until.formatted(.iso8601)
            self.days = subject.days(at: now)
            self.code = ExpiryNotice(subject, at: now)?.code
        }
    }

    mutating func run() async throws {
        let command = self
        try await Terminal.run {
            let now = Date()
            var all = try command.certificates()
            if let days = command.expiring { all = all.filter { $0.days(at: now) <= days } }
            let entries = all.sorted { ($0.until, $0.name) < ($1.until, $1.name) }.map { Entry($0, now: now) }
            if command.output.isJSON {
                Terminal.say(try Terminal.json(entries))
            } else {
                Terminal.say(entries.isEmpty ? Phrase.text("trust.none") : Self.text(entries))
            }
            return command.expiring != nil && !entries.isEmpty ? .refused : .good
        }
    }

    private func certificates() throws -> [CertificateInUse] {
        guard self.source.trust != nil || self.source.anchors.place != nil else {
            return try self.source.site().certificatesInUse()
        }
        return try self.source.source().store.certificatesInUse
    }

    private static func text(_ entries: [Entry]) -> String {
        let rows = entries.map { entry in
            [
                String(entry.until.prefix(10)), "\(entry.days)", "\(entry.kind) \(entry.name)",
                String(entry.sha256.prefix(16)), Terminal.plain(entry.subject), entry.code ?? "",
            ]
        }
        let heading = ["until", "days", "use", "sha256", "subject", "code"].map { Phrase.text("trust.column.\($0)") }
        let widths = heading.indices.map { column in ([heading] + rows).map { $0[column].count }.max() ?? 0 }
        return ([heading] + rows).map { row in
            let line = zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
            return line.joined(separator: "  ").trimmingSuffix { $0 == " " }
        }.joined(separator: "\n")
    }
}

extension String {
    fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
        var result = self
        while let last = result.last, isTrimmed(last) { result.removeLast() }
        return result
    }
}
