public import Foundation

/// A certificate at which paths may end, and for what.
public struct TrustAnchor: Sendable, Hashable {
    public var certificate: Certificate
    /// ISO 3166 alpha-2 of the country whose anchor this is; nil counts for every country.
    public var country: String?
    /// Nil: any role; the verdict then says `role not checked`.
    public var roles: Set<CertificateRole>?
    /// Since when paths may end here, whatever the certificate says.
    public var from: Date?
    /// Until when paths may end here.
    public var until: Date?
    /// Where the site got it, and the file that holds it; only for reports.
    public var source: String?
    public var file: String?

    public init(
        _ certificate: Certificate,
        country: String? = nil,
        roles: Set<CertificateRole>?,
        from: Date? = nil,
        until: Date? = nil
    ) {
        self.certificate = certificate
        self.country = country
        self.roles = roles
        self.from = from
        self.until = until
    }

    /// True when it is an anchor of this country, nil for any, and for this role, at whatever time.
    func isOf(_ country: String?, _ role: CertificateRole) -> Bool {
        if let roles = self.roles, !roles.contains(role) { return false }
        if let own = self.country, let country, own != country { return false }
        return true
    }

    /// True when a path for this role and country may end here at that time.
    func counts(for role: CertificateRole, country: String?, at time: Date) -> Bool {
        guard self.isOf(country, role) else { return false }
        if let from = self.from, time < from { return false }
        if let until = self.until, time > until { return false }
        return true
    }
}

/// Everything that verdicts rest on: anchors, intermediates, revocation lists and OCSP responses.
///
/// An immutable value: a reload makes a new one with a higher ``edition`` and swaps it, so that nobody judges by half
/// of an old and half of a new one.
public struct TrustStore: Sendable {
    public let anchors: [TrustAnchor]
    public let intermediates: [Certificate]
    /// Grows with each reload; cached verdicts of other editions are void.
    public let edition: UInt64
    private let lists: [DistinguishedName: [RevocationList]]
    /// OCSP responses by the serials that they speak about.
    private let responses: [[UInt8]: [OCSPResponse]]

    public init(
        anchors: [TrustAnchor] = [],
        intermediates: [Certificate] = [],
        revocationLists: [RevocationList] = [],
        ocspResponses: [OCSPResponse] = [],
        memory: RevocationMemory = RevocationMemory(),
        edition: UInt64 = 0
    ) {
        self.anchors = anchors
        self.intermediates = intermediates
        self.edition = edition
        self.lists = Dictionary(grouping: revocationLists, by: \.issuer)
            .mapValues { lists in lists.sorted { $0.thisUpdate > $1.thisUpdate } }
        self.ocspResponses = ocspResponses
        self.memory = memory
        var responses: [[UInt8]: [OCSPResponse]] = [:]
        for response in ocspResponses {
            for serial in Set(response.answers.map(\.certID.serial)) { responses[serial, default: []].append(response) }
        }
        self.responses = responses
    }

    /// Every OCSP response; who signed them is still to be checked.
    public let ocspResponses: [OCSPResponse]

    /// Revocations that issuers may have dropped from their newer lists.
    public let memory: RevocationMemory

    /// The OCSP responses that speak about a serial, of whichever issuer.
    func responses(serial: [UInt8]) -> [OCSPResponse] { self.responses[serial] ?? [] }

    /// Every revocation list.
    public var revocationLists: [RevocationList] { self.lists.values.flatMap { $0 } }

    /// The lists of an issuer's name, newest first; whose key signed them is still to be checked.
    public func revocationLists(issuer: DistinguishedName) -> [RevocationList] { self.lists[issuer] ?? [] }

    /// Both together, as a new edition.
    public func adding(_ other: TrustStore, edition: UInt64) -> TrustStore {
        TrustStore(
            anchors: self.anchors + other.anchors,
            intermediates: self.intermediates + other.intermediates,
            revocationLists: self.revocationLists + other.revocationLists,
            ocspResponses: self.ocspResponses + other.ocspResponses,
            memory: self.memory.adding(other.memory),
            edition: edition
        )
    }

    /// The certificate with this subject key identifier, or this issuer and serial, among all that are held.
    public func certificate(where matches: (Certificate) -> Bool) -> Certificate? {
        self.anchors.lazy.map(\.certificate).first(where: matches) ?? self.intermediates.first(where: matches)
    }
}
