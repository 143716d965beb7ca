import COpenSSL
import CPaso
public import Foundation
import Synchronization

/// A certificate revocation list: an issuer's word on which serials no longer count, and since when.
///
/// Parsed once into a table, so that a look-up in a list of half a million entries costs the same as in a short one.
/// Nothing about it is trusted until ``isSigned(by:)`` says so.
public final class RevocationList: Sendable {
    /// Longest DER that is read.
    public static let lengthMax = 32 * 1024 * 1024

    /// SHA-256 of the DER.
    public let fingerprint: Digest
    public let issuer: DistinguishedName
    public let thisUpdate: Date
    /// Nil if the issuer does not say when the next one comes.
    public let nextUpdate: Date?
    /// The CRL number, big-endian; empty if absent.
    public let number: [UInt8]
    /// Where it was got: an address or a file; only for reports.
    public let source: String?
    /// How much its signature proves.
    let strength: EvidenceStrength
    /// Which certificates of the issuer it speaks about.
    let scope: Scope
    /// The octets that were read.
    public let der: [UInt8]
    /// Every revoked serial.
    let table: [[UInt8]: Entry]
    /// What was found about issuers, by the SHA-256 of their certificate.
    private let signers = Mutex<[Digest: Bool]>([:])

    /// One revoked certificate.
    public struct Entry: Sendable, Hashable {
        public var revoked: Date
        public var reason: RevocationReason?

        public init(revoked: Date, reason: RevocationReason? = nil) {
            self.revoked = revoked
            self.reason = reason
        }
    }

    struct Scope: Sendable, Equatable {
        var onlyUsers: Bool
        var onlyAuthorities: Bool
        /// Speaks about part of what it seems to: absence from it proves nothing.
        var isPartial: Bool
        /// Says something that Paso does not understand: counts for nothing.
        var isUnusable: Bool
        /// Nil: every distribution point.
        var addresses: Set<String>?
        /// Keeps certificates that expired at or after this.
        var expiredKeptSince: Date?

        /// True when absence from the list says that no certificate of that serial is revoked.
        var isWhole: Bool {
            !self.isPartial && !self.isUnusable && !self.onlyUsers && !self.onlyAuthorities && self.addresses == nil
        }

        /// True when absence from the list says that this certificate is not revoked.
        func covers(_ certificate: Certificate) -> Bool {
            if self.isPartial || self.isUnusable { return false }
            if certificate.isAuthority ? self.onlyUsers : self.onlyAuthorities { return false }
            guard let addresses = self.addresses else { return true }
            return certificate.revocationListAddresses.contains { addresses.contains($0) }
        }
    }

    /// Reads DER.
    public init(der: [UInt8], source: String? = nil) throws(TrustError) {
        guard der.count <= Self.lengthMax else { throw .tooLarge("revocation list", limit: Self.lengthMax) }
        guard let parsed = unsafe paso_crl_parse(der, der.count) else { throw .listUnreadable }
        defer { unsafe X509_CRL_free(parsed) }
        var facts = paso_crl_facts()
        guard unsafe paso_crl_read_facts(parsed, &facts) == 1 else { throw .listUnreadable }
        self.der = der
        self.source = source
        self.fingerprint = Digest.of(der)
        self.issuer = unsafe DistinguishedName(X509_CRL_get_issuer(parsed))
        self.thisUpdate = Date(timeIntervalSince1970: TimeInterval(facts.this_update))
        self.nextUpdate = Self.date(facts.next_update)
        self.strength = EvidenceStrength(digest: facts.digest, at: self.thisUpdate)
        self.number = unsafe filled { out, room in unsafe paso_crl_number(parsed, out, room) } ?? []
        let addresses = unsafe filledStrings { unsafe paso_crl_scope_uris(parsed, $0, $1) }
        self.scope = Scope(
            onlyUsers: facts.only_users == 1,
            onlyAuthorities: facts.only_authorities == 1,
            isPartial: facts.partial == 1,
            isUnusable: facts.unusable == 1,
            addresses: facts.has_scope == 1 ? Set(addresses) : nil,
            expiredKeptSince: Self.date(facts.expired_kept_since)
        )
        guard let entries = unsafe Self.entries(parsed) else { throw .listUnreadable }
        self.table = entries
    }

    /// Reads the first `X509 CRL` block of a PEM text.
    public convenience init(pem: [UInt8]) throws(TrustError) {
        guard let block = try PEM.blocks(pem).first(where: { $0.label == "X509 CRL" }) else { throw .listUnreadable }
        try self.init(der: block.der)
    }

    /// PEM text.
    public var pem: String { PEM.text("X509 CRL", self.der) }

    /// How many serials it revokes.
    public var count: Int { self.table.count }

    /// Every revoked serial, in the order of the serials.
    public var all: [(serial: [UInt8], entry: Entry)] {
        self.table.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { (serial: $0.key, entry: $0.value) }
    }

    /// What it says about a serial (big-endian, without leading zeros).
    public func entry(serial: [UInt8]) -> Entry? { self.table[serial] }

    /// True where its signature proves nothing: MD5, or an algorithm that Paso does not know.
    public var isSignedHopelessly: Bool { self.strength == .none }

    /// True when it is signed by this certificate's key, not hopelessly, and the certificate may sign lists.
    ///
    /// The answer is remembered; the first one for a long list is slow.
    public func isSigned(by certificate: Certificate) -> Bool {
        guard certificate.subject == self.issuer, !self.isSignedHopelessly else { return false }
        if let known = self.signers.withLock({ $0[certificate.fingerprint] }) { return known }
        let answer = unsafe paso_crl_signed_by(self.der, self.der.count, certificate.content.pointer) == 1
        self.signers.withLock { signers in
            if signers.count >= Self.signersMax { signers.removeAll() }
            signers[certificate.fingerprint] = answer
        }
        return answer
    }

    private static let signersMax = 64

    private static func date(_ seconds: Int64) -> Date? {
        seconds == Int64.min ? nil : Date(timeIntervalSince1970: TimeInterval(seconds))
    }

    @unsafe private static func entries(_ list: OpaquePointer) -> [[UInt8]: Entry]? {
        let found = FoundEntries()
        let count = unsafe paso_crl_each(
            list,
            { context, serial, length, revoked, reason in
                guard let context = unsafe context else { return 0 }
                let found = unsafe Unmanaged<FoundEntries>.fromOpaque(context).takeUnretainedValue()
                let key = unsafe [UInt8](UnsafeBufferPointer(start: serial, count: length))
                found.add(key, revoked, Int(reason))
                return 1
            },
            Unmanaged.passUnretained(found).toOpaque()
        )
        return count < 0 ? nil : found.table
    }

    private final class FoundEntries {
        var table: [[UInt8]: Entry] = [:]

        func add(_ serial: [UInt8], _ seconds: Int64, _ reason: Int) {
            let date = Date(timeIntervalSince1970: TimeInterval(seconds))
            let entry = Entry(revoked: date, reason: reason < 0 ? nil : RevocationReason(rawValue: reason))
            // The same serial twice: the earlier revocation counts.
            if let known = self.table[serial], known.revoked <= date { return }
            self.table[serial] = entry
        }
    }
}

/// Why a certificate was revoked (RFC 5280 §5.3.1).
public enum RevocationReason: Int, Sendable, Hashable, Codable, CaseIterable {
    case unspecified = 0
    case keyCompromise = 1
    case authorityCompromise = 2
    case affiliationChanged = 3
    case superseded = 4
    case cessationOfOperation = 5
    /// May be lifted again by a later list.
    case certificateHold = 6
    case removeFromList = 8
    case privilegeWithdrawn = 9
    case attributeAuthorityCompromise = 10
}
