import Foundation

/// Prints what each part of an exchange costs, with the floor of the same machine, disk and moment beside it.
@main
struct Main {
    /// Every part, in the order of the report.
    static let parts: [any Part] = [StorePart(), OriginPart(), TrustPart(), SigningPart(), TokenPart(), MessagePart()]

    static func main() async {
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            let folder = FileManager.default.currentDirectoryPath + "/.build/benchmarks-\(UUID().uuidString)"
            let (settings, names) = try Settings.read(arguments, folder: folder)
            try FileManager.default.createDirectory(atPath: settings.folder, withIntermediateDirectories: true)
            defer { if settings.folder == folder { try? FileManager.default.removeItem(atPath: folder) } }
            print(
                "\(settings.documents) documents of \(settings.octets) octets (signing: 6000 unless asked otherwise)."
            )
            print(
                "The ratio is our rate to the floor's: for the store raw fsync, for a certificate of origin its parse and key"
            )
            print("operations, for trust OpenSSL alone, for signing and for a token what openssl speed says,")
            print("for an AS4 message key operations, one parse, and canonical form and digest of what is signed.")
            print(Measurement.heading)
            for part in Self.parts where names.isEmpty || names.contains(part.name) {
                for measurement in try await part.measure(settings) { print(measurement.line) }
            }
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(2)
        }
    }
}
