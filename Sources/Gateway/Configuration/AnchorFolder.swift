import Foundation
import Trust

/// One `ENVIRONMENT/COUNTRY/ROLE` folder of anchors, intermediates and revocation lists.
struct AnchorFolder {
    let path: String
    let country: String
    /// Nil for a folder whose name is no role.
    let roles: Set<CertificateRole>?

    /// The folder name that stands for every role of a gateway.
    static let gatewayRole = "gateway"

    /// Every folder of the site's environment, in the order of their names; other names than countries are passed over.
    static func all(_ configuration: GatewayConfiguration) -> [AnchorFolder] {
        configuration.trust.certificateFolders.flatMap { folder in
            let top = "\(folder)/\(configuration.environment.rawValue)"
            return Self.folders(in: top).filter(Self.isCountry).flatMap { country in
                Self.folders(in: "\(top)/\(country)").map { name in
                    AnchorFolder(path: "\(top)/\(country)/\(name)", country: country, roles: Self.roles(name))
                }
            }
        }
    }

    private static func roles(_ name: String) -> Set<CertificateRole>? {
        if name == Self.gatewayRole { return [.tlsServer, .tlsClient, .as4Sign, .as4Decrypt, .seal] }
        return CertificateRole(rawValue: name).map { [$0] }
    }

    private static func isCountry(_ name: String) -> Bool {
        name.utf8.count == 2 && name.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    }

    private static func folders(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { name in
            let values = try? URL(filePath: "\(folder)/\(name)").resourceValues(forKeys: [.isDirectoryKey])
            return !name.hasPrefix(".") && values?.isDirectory == true
        }.sorted()
    }
}
