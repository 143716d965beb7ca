import Foundation
import Settings
import Texts
import Trust

/// Reads `ENVIRONMENT/COUNTRY/ROLE` folders of anchors, intermediates and revocation lists.
struct AnchorFolders {
    private let configuration: GatewayConfiguration

    /// The most files that are read from all folders.
    static let filesMax = 10_000
    /// The folder name that counts for every country.
    static let anyCountry = "ANY"
    /// The folder name that stands for every role of a gateway.
    static let gatewayRole = "gateway"

    init(_ configuration: GatewayConfiguration) {
        self.configuration = configuration
    }

    /// Everything in the folders of this environment, and partners' self-signed pinned certificates as anchors of
    /// their own role: a pinned certificate that an authority issued still needs that authority's anchor.
    func store(pinned: [PartnerCertificates], edition: UInt64, problems: inout [SettingsProblem]) -> TrustStore {
        var anchors: [TrustAnchor] = []
        var intermediates: [Certificate] = []
        var lists: [RevocationList] = []
        for (file, country, roles) in self.files() {
            switch TrustFile.open(file) {
            case .success(let content):
                lists += content.lists
                for certificate in content.certificates {
                    if certificate.isSelfSigned {
                        anchors.append(TrustAnchor(certificate, country: country, roles: roles))
                    } else {
                        intermediates.append(certificate)
                    }
                }
            case .failure(let error):
                problems.append(
                    SettingsProblem(
                        ConfigurationCode.unusableKey,
                        file: self.configuration.file,
                        key: "trust.certificates",
                        ["path": file, "reason": error.what(in: self.configuration.language)]
                    )
                )
            }
        }
        for partner in pinned {
            func add(_ certificates: [Certificate], _ role: CertificateRole) {
                for certificate in certificates where certificate.isSelfSigned {
                    anchors.append(TrustAnchor(certificate, roles: [role]))
                }
            }
            add(partner.tls, .tlsServer)
            add(partner.tlsClient, .tlsClient)
            add(partner.sign, .as4Sign)
            add(partner.seal, .seal)
            add([partner.encrypt], .as4Decrypt)
        }
        return TrustStore(
            anchors: anchors,
            intermediates: intermediates,
            revocationLists: lists,
            edition: edition
        )
    }

    private func files() -> [(file: String, country: String?, roles: Set<CertificateRole>)] {
        var result: [(file: String, country: String?, roles: Set<CertificateRole>)] = []
        for folder in self.configuration.trust.certificateFolders {
            let top = "\(folder)/\(self.configuration.environment.rawValue)"
            for country in Self.names(in: top) {
                for name in Self.names(in: "\(top)/\(country)") {
                    guard let roles = Self.roles(name) else { continue }
                    for file in TrustFile.files(at: "\(top)/\(country)/\(name)") where result.count < Self.filesMax {
                        result.append((file, country == Self.anyCountry ? nil : country, roles))
                    }
                }
            }
        }
        return result
    }

    private static func roles(_ name: String) -> Set<CertificateRole>? {
        if name == Self.gatewayRole { return [.tlsServer, .tlsClient, .as4Sign, .as4Decrypt, .seal] }
        return CertificateRole(rawValue: name).map { [$0] }
    }

    private static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }
}
