import Canonical
import Exchange
import Foundation
import PKCS11
import Settings
import Texts
import Trust

/// Opens the key and certificate files of a configuration and notes every one that cannot be used.
struct TrustOpening {
    /// What cannot be used so far.
    var problems: [SettingsProblem] = []
    private let configuration: GatewayConfiguration
    private let now: Date?
    private let tokens: Tokens

    /// What the demonstration's certificates say in their subjects; production refuses them.
    static let demonstrationMark = "Paso demonstration"

    init(_ configuration: GatewayConfiguration, now: Date?, tokens: Tokens) {
        self.configuration = configuration
        self.now = now
        self.tokens = tokens
    }

    /// Every role's key with its certificate, checked to belong together and to serve one role only.
    mutating func identities() -> [KeyRole: SiteIdentity] {
        var identities: [KeyRole: SiteIdentity] = [:]
        var owner: [Digest: KeyRole] = [:]
        for role in KeyRole.allCases {
            guard let pair = self.configuration.keys[role] else { continue }
            let place = Place(file: self.configuration.file, key: "keys.\(role.rawValue)")
            guard let certificates = self.certificates(pair.certificate, place),
                let key = self.key(pair.key, of: certificates, role, place),
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

    /// The anchors of national systems' client certificates alone, from the files or folders that the listener names.
    mutating func nationalStore(edition: UInt64) -> TrustStore {
        let place = Place(file: self.configuration.file, key: "listeners.national.clients")
        var store = TrustStore(edition: edition)
        for path in self.configuration.listeners.nationalClients {
            guard let found = self.contents(path, place) else { continue }
            store = store.adding(found.store(country: nil, roles: [.tlsClient]), edition: edition)
        }
        return store
    }

    /// Everything below the folders of `trust.certificates`, and partners' self-signed pinned certificates as anchors
    /// of their own role: a pinned certificate that an authority issued still needs that authority's anchor.
    mutating func siteStore(_ partners: [PartnerCertificates], edition: UInt64) -> TrustStore {
        let place = Place(file: self.configuration.file, key: "trust.certificates")
        var store = TrustStore(edition: edition)
        for folder in AnchorFolder.all(self.configuration.trust.certificateFolders, self.configuration.environment) {
            guard let roles = folder.roles else {
                self.note(ConfigurationCode.unknownRole, place, ["path": folder.path])
                continue
            }
            guard let found = self.contents(folder.path, place) else { continue }
            store = store.adding(found.store(country: folder.country, roles: roles), edition: edition)
        }
        let pinned = partners.flatMap { partner in
            [
                (partner.tls, CertificateRole.tlsServer), (partner.tlsClient, .tlsClient), (partner.sign, .as4Sign),
                (partner.seal, .seal), ([partner.encrypt], .as4Decrypt),
            ]
        }
        let anchors = pinned.flatMap { certificates, role in
            certificates.filter(\.isSelfSigned).map { TrustAnchor($0, roles: [role]) }
        }
        return store.adding(TrustStore(anchors: anchors), edition: edition)
    }

    private struct Place {
        let file: String
        let key: String
    }

    private mutating func note(_ code: String, _ place: Place, _ details: [String: String]) {
        self.problems.append(SettingsProblem(code, file: place.file, key: place.key, details))
    }

    private mutating func certificates(_ path: String, _ place: Place) -> [Certificate]? {
        guard let contents = self.contents(path, place) else { return nil }
        guard let leaf = contents.certificates.first else {
            self.note(ConfigurationCode.unusableKey, place, ["path": path, "reason": "0 × CERTIFICATE"])
            return nil
        }
        self.checkEnvironment(leaf, path, place)
        return contents.certificates
    }

    /// What a file or folder holds; nil where it cannot be used, which is then noted.
    private mutating func contents(_ path: String, _ place: Place) -> TrustFolder.Contents? {
        let url = URL(filePath: path)
        let isFolder = (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
        do throws(TrustError) {
            return isFolder ? try TrustFolder.contents(url) : try TrustFolder.read(url)
        } catch {
            let reason = error.what(in: self.configuration.language)
            self.note(ConfigurationCode.unusableKey, place, ["path": path, "reason": reason])
            return nil
        }
    }

    /// The key in its file; or on its token, which need not be there now: what keeps it away is told by its obstacle.
    private mutating func key(
        _ source: KeySource,
        of certificates: [Certificate],
        _ role: KeyRole,
        _ place: Place
    ) -> PrivateKey? {
        switch source {
        case .file(let path, let passphraseFile): return self.key(path, passphraseFile, place)
        case .token(let token, let name):
            guard let leaf = certificates.first else { return nil }
            let holder = self.tokens.token(at: token).key(name, role.tokenUse, publicKey: leaf.publicKey)
            return PrivateKey(holder: holder)
        }
    }

    private mutating func key(_ path: String, _ passphraseFile: String?, _ place: Place) -> PrivateKey? {
        // A file that is not named was noted before.
        guard !path.isEmpty else { return nil }
        let passphrase = passphraseFile.flatMap { FileManager.default.contents(atPath: $0) }
            .map { data in String(decoding: data, as: UTF8.self).prefix { !$0.isNewline } }
        do {
            return try PrivateKey(file: URL(filePath: path), passphrase: passphrase.map(String.init))
        } catch {
            let reason = error.what(in: self.configuration.language)
            self.note(ConfigurationCode.unusableKey, place, ["path": path, "reason": reason])
            return nil
        }
    }

    private mutating func checkDates(_ certificate: Certificate, _ path: String, _ place: Place) {
        guard let now, now < certificate.notBefore || now > certificate.notAfter else { return }
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
