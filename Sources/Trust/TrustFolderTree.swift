public import Foundation

/// What the anchors in one folder below a country vouch for (`Certificates/CL/issuer/`).
///
/// Closed.
public enum AnchorFolder: String, Sendable, Hashable, CaseIterable {
    /// Those who sign documents.
    case issuer
    /// Gateways: TLS, AS4 and seals.
    case gateway
    /// National systems that call their own gateway.
    case client

    /// The roles for which such an anchor counts.
    public var roles: Set<CertificateRole> {
        switch self {
        case .issuer: [.issuer]
        case .gateway: [.tlsClient, .tlsServer, .as4Sign, .as4Decrypt, .seal]
        case .client: [.nationalClient]
        }
    }
}

/// Reads folders that are laid out `COUNTRY/ROLE/*.pem|*.crl`, like `Certificates/CL/issuer/root.pem`.
///
/// In a role's folder self-signed certificates are anchors of that country for that role, the others intermediates.
/// Everything that is not named by two capital letters is passed over (a README, for example); a folder below a country
/// that is not an ``AnchorFolder`` is an error, since a misspelt one would silently trust nobody.
public enum TrustFolderTree {
    /// One store from several trees; a certificate that stands in several places counts in each.
    public static func store(_ trees: [URL], edition: UInt64 = 0) throws(TrustError) -> TrustStore {
        var anchors: [TrustAnchor] = []
        var intermediates: [Certificate] = []
        var lists: [RevocationList] = []
        for tree in trees {
            for country in try self.names(tree) where self.isCountry(country) {
                let folder = tree.appending(path: country)
                for name in try self.names(folder) where self.isFolder(folder.appending(path: name)) {
                    let place = folder.appending(path: name)
                    guard let role = AnchorFolder(rawValue: name) else { throw .roleUnknown(place.path) }
                    let contents = try TrustFolder.contents(place)
                    for certificate in contents.certificates {
                        if certificate.isSelfSigned {
                            anchors.append(TrustAnchor(certificate, country: country, roles: role.roles))
                        } else if !intermediates.contains(certificate) {
                            intermediates.append(certificate)
                        }
                    }
                    lists += contents.revocationLists
                }
            }
        }
        return TrustStore(anchors: anchors, intermediates: intermediates, revocationLists: lists, edition: edition)
    }

    private static func names(_ folder: URL) throws(TrustError) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
            throw .fileUnreadable(folder.path)
        }
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    private static func isCountry(_ name: String) -> Bool {
        name.utf8.count == 2 && name.utf8.allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
    }

    private static func isFolder(_ url: URL) -> Bool {
        let values = try? url.resourceValues(forKeys: [.isDirectoryKey])
        return values?.isDirectory == true
    }
}
