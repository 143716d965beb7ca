import Foundation
public import Trust

/// One `ENVIRONMENT/COUNTRY/ROLE` folder of anchors, intermediates and revocation lists.
public struct AnchorFolder: Sendable {
    let path: String
    let country: String
    /// Nil for a folder whose name is no role.
    let roles: Set<CertificateRole>?

    /// The folder name that stands for every role of a gateway.
    static let gatewayRole = "gateway"

    /// Every name that a role's folder may have.
    public static let roleNames = [Self.gatewayRole] + CertificateRole.allCases.map(\.rawValue)

    /// Where the certificates of a country's role lie below a folder.
    public static func path(
        in folder: String,
        _ environment: GatewayEnvironment,
        country: String,
        role: String
    ) -> String {
        "\(folder)/\(environment.rawValue)/\(country)/\(role)"
    }

    /// Everything below a folder for one environment, without a site's configuration.
    ///
    /// Throws for what cannot be read; folders whose names are no roles are passed over.
    public static func store(in folder: String, _ environment: GatewayEnvironment) throws(TrustError) -> TrustStore {
        var store = TrustStore()
        for folder in Self.all([folder], environment) {
            guard let roles = folder.roles else { continue }
            let contents = try TrustFolder.contents(URL(filePath: folder.path))
            store = store.adding(contents.store(country: folder.country, roles: roles), edition: 0)
        }
        return store
    }

    /// Every folder of an environment, in the order of their names; other names than countries are passed over.
    static func all(_ folders: [String], _ environment: GatewayEnvironment) -> [AnchorFolder] {
        folders.flatMap { folder in
            let top = "\(folder)/\(environment.rawValue)"
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
