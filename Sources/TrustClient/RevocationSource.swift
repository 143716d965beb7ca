import Foundation
public import Trust

/// Something that is fetched again and again: a list of revocations, or a responder's answer about one certificate.
public struct RevocationSource: Sendable, Hashable {
    /// What is asked.
    ///
    /// Closed.
    public enum Subject: Sendable, Hashable {
        /// A list that one of these signed.
        case list(issuers: [Certificate])
        /// An answer about the certificate.
        case answer(about: Certificate, issuer: Certificate)
    }

    public let address: FetchAddress
    /// The country whose anchors vouch for it.
    public let country: String
    public let subject: Subject
    /// By which path the address was found; nil where the site named it without one.
    let path: CertifiedPath?

    init(_ address: FetchAddress, country: String, subject: Subject, path: CertifiedPath?) {
        self.address = address
        self.country = country
        self.subject = subject
        self.path = path
    }

    /// Stable over restarts: the SHA-256 of what is asked of whom.
    public var id: String {
        let asked: String
        switch self.subject {
        case .list(let issuers): asked = self.path == nil ? "lists" : "list \(issuers.first?.keyID.hex ?? "")"
        case .answer(let certificate, let issuer):
            asked = "answer \(issuer.keyID.hex) \(certificate.fingerprint.hex)"
        }
        return Digest.of(Array("\(self.country) \(asked) \(self.address.text)".utf8)).hex
    }

    /// `crl` or `ocsp`.
    public var kind: String {
        switch self.subject {
        case .list: "crl"
        case .answer: "ocsp"
        }
    }

    /// Whom it is about: the issuer of the list, or the certificate.
    public var about: String {
        switch self.subject {
        case .list(let issuers): issuers.first?.subject.text ?? ""
        case .answer(let certificate, _): certificate.subject.text
        }
    }
}

extension FetchRules {
    /// Sources that are kept; a flood of certificates does not make more.
    public static let sourcesMax = 5_000
    /// Addresses of one kind that are used of one certificate.
    static let addressesMax = 2

    /// Everything that these rules and paths allow to be fetched, each once.
    func sources(_ paths: [CertifiedPath], store: TrustStore) -> [RevocationSource] {
        var found: [RevocationSource] = []
        var seen: Set<String> = []
        func add(_ source: RevocationSource) {
            guard found.count < Self.sourcesMax, seen.insert(source.id).inserted else { return }
            found.append(source)
        }
        for country in self.countries {
            let issuers = Self.issuers(of: country.country, paths, store)
            guard !issuers.isEmpty else { continue }
            for address in country.lists {
                add(RevocationSource(address, country: country.country, subject: .list(issuers: issuers), path: nil))
            }
        }
        for path in paths where path.isAnchored(in: store) {
            guard let rules = self.addresses(path.country) else { continue }
            for (certificate, issuer) in zip(path.chain, path.chain.dropFirst()) {
                rules.sources(certificate, issuer, path, isLeaf: certificate == path.chain.first).forEach(add)
            }
        }
        return found
    }

    /// Who may sign a list that the site named: the country's anchors, and whoever leads to one of them.
    private static func issuers(of country: String, _ paths: [CertifiedPath], _ store: TrustStore) -> [Certificate] {
        let anchors = store.anchors.filter { $0.country == country && $0.certificate.isAuthority }.map(\.certificate)
        let known = paths.filter { $0.country == country }.flatMap { $0.chain.dropFirst() } + store.intermediates
        var issuers = anchors
        var names = Set(anchors.map(\.subject))
        // An authority below an authority: once per level, of which paths have few.
        for _ in 0..<4 {
            let below = known.filter { $0.isAuthority && names.contains($0.issuer) && !issuers.contains($0) }
            guard !below.isEmpty else { break }
            for certificate in below where !issuers.contains(certificate) { issuers.append(certificate) }
            names.formUnion(below.map(\.subject))
        }
        return issuers
    }
}

extension CountryAddresses {
    /// What one certificate's revocation can be asked of.
    fileprivate func sources(
        _ certificate: Certificate,
        _ issuer: Certificate,
        _ path: CertifiedPath,
        isLeaf: Bool
    ) -> [RevocationSource] {
        let named = RevocationAddresses(certificate)
        let lists = named.lists.compactMap { try? FetchAddress($0.absoluteString) }
            .filter { self.allows($0) && !self.lists.contains($0) }
        let responders = named.responders.compactMap { try? FetchAddress($0.absoluteString) }
            .filter { self.allows($0) && !self.responders.contains($0) }
        let answer = RevocationSource.Subject.answer(about: certificate, issuer: issuer)
        return lists.prefix(FetchRules.addressesMax).map {
            RevocationSource($0, country: self.country, subject: .list(issuers: [issuer]), path: path)
        }
            + ((isLeaf ? self.responders : []) + responders.prefix(FetchRules.addressesMax)).map {
                RevocationSource($0, country: self.country, subject: answer, path: path)
            }
    }
}
