import Exchange
import Foundation
import Settings
import Texts
import Trust

/// Opens the key and certificate files of a configuration and notes every one that cannot be used.
struct TrustOpening {
    /// What cannot be used so far.
    var problems: [SettingsProblem] = []
    private let configuration: GatewayConfiguration
    private let now: Date

    /// The largest key or certificate file.
    static let fileBytesMax = 1 << 20
    /// What the demonstration's certificates say in their subjects; production refuses them.
    static let demonstrationMark = "Paso demonstration"

    init(_ configuration: GatewayConfiguration, now: Date) {
        self.configuration = configuration
        self.now = now
    }

    /// Every role's key with its certificate, checked to belong together and to serve one role only.
    mutating func identities() -> [KeyRole: SiteIdentity] {
        var identities: [KeyRole: SiteIdentity] = [:]
        var owner: [Digest: KeyRole] = [:]
        for role in KeyRole.allCases {
            guard let pair = self.configuration.keys[role] else { continue }
            let place = Place(file: self.configuration.file, key: "keys.\(role.rawValue)")
            guard let certificates = self.certificates(pair.certificate, place), let key = self.key(pair, place),
                let identity = SiteIdentity(certificates: certificates, key: key)
            else { continue }
            if identity.leaf.keyID != key.id {
                self.note(ConfigurationCode.keyMismatch, place, ["path": pair.certificate])
            }
            if let other = owner.updateValue(role, forKey: key.id) {
                self.note(ConfigurationCode.keyReused, place, ["other": other.rawValue])
            }
            self.checkDates(identity.leaf, pair.certificate, place)
            identities[role] = identity
        }
        return identities
    }

    /// Every partner's pinned certificates.
    mutating func partners() -> [PartyID: PartnerCertificates] {
        var result: [PartyID: PartnerCertificates] = [:]
        for partner in self.configuration.partners {
            let as4 = partner.as4
            func open(_ paths: [String], _ key: String, _ opening: inout TrustOpening) -> [Certificate] {
                paths.compactMap { opening.certificates($0, Place(file: partner.file, key: key))?.first }
            }
            let encrypt = open([as4.encryptCertificate], "as4.encrypt", &self).first
            let tls = open(as4.tlsCertificates, "as4.tls", &self)
            let tlsClient = open(as4.tlsClientCertificates, "as4.tls-client", &self)
            let sign = open(as4.signCertificates, "as4.sign", &self)
            let seal = open(as4.sealCertificates, "as4.seal", &self)
            guard let encrypt else { continue }
            result[partner.party] = PartnerCertificates(
                tls: tls,
                tlsClient: tlsClient,
                sign: sign,
                encrypt: encrypt,
                seal: seal
            )
        }
        return result
    }

    /// The anchors of national systems' client certificates.
    mutating func nationalStore(edition: UInt64) -> TrustStore {
        let place = Place(file: self.configuration.file, key: "listeners.national.clients")
        var anchors: [TrustAnchor] = []
        var lists: [RevocationList] = []
        for path in self.configuration.listeners.nationalClients {
            for file in TrustFile.files(at: path) {
                switch TrustFile.open(file) {
                case .success(let content):
                    anchors += content.certificates.map { TrustAnchor($0, roles: [.tlsClient]) }
                    lists += content.lists
                case .failure(let error):
                    let details = ["path": file, "reason": error.what(in: self.configuration.language)]
                    self.note(ConfigurationCode.unusableKey, place, details)
                }
            }
        }
        return TrustStore(anchors: anchors, revocationLists: lists, edition: edition)
    }

    private struct Place {
        let file: String
        let key: String
    }

    private mutating func note(_ code: String, _ place: Place, _ details: [String: String]) {
        self.problems.append(SettingsProblem(code, file: place.file, key: place.key, details))
    }

    private mutating func certificates(_ path: String, _ place: Place) -> [Certificate]? {
        switch TrustFile.open(path) {
        case .success(let content) where !content.certificates.isEmpty:
            self.checkEnvironment(content.certificates[0], path, place)
            return content.certificates
        case .success:
            self.note(ConfigurationCode.unusableKey, place, ["path": path, "reason": "0 × CERTIFICATE"])
        case .failure(let error):
            let reason = error.what(in: self.configuration.language)
            self.note(ConfigurationCode.unusableKey, place, ["path": path, "reason": reason])
        }
        return nil
    }

    private mutating func key(_ pair: KeyPairConfiguration, _ place: Place) -> PrivateKey? {
        guard let pem = FileManager.default.contents(atPath: pair.key), pem.count <= Self.fileBytesMax else {
            self.note(ConfigurationCode.fileMissing, place, ["path": pair.key])
            return nil
        }
        let passphrase = pair.passphraseFile.flatMap { FileManager.default.contents(atPath: $0) }
            .map { data in String(decoding: data, as: UTF8.self).prefix { !$0.isNewline } }
        do {
            return try PrivateKey(pem: [UInt8](pem), passphrase: passphrase.map(String.init))
        } catch {
            let reason = error.what(in: self.configuration.language)
            self.note(ConfigurationCode.unusableKey, place, ["path": pair.key, "reason": reason])
            return nil
        }
    }

    private mutating func checkDates(_ certificate: Certificate, _ path: String, _ place: Place) {
        guard self.now < certificate.notBefore || self.now > certificate.notAfter else { return }
        self.note(
            ConfigurationCode.certificateExpired,
            place,
            [
                "path": path, "from": certificate.notBefore.formatted(.iso8601),
                "until": certificate.notAfter.formatted(.iso8601),
            ]
        )
    }

    private mutating func checkEnvironment(_ certificate: Certificate, _ path: String, _ place: Place) {
        guard self.configuration.environment == .production,
            certificate.subject.text.contains(Self.demonstrationMark)
                || certificate.issuer.text.contains(Self.demonstrationMark)
        else { return }
        self.note(ConfigurationCode.testCertificate, place, ["path": path, "subject": certificate.subject.text])
    }
}
