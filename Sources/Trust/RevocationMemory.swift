public import Foundation

/// What was ever revoked, kept when issuers drop it.
///
/// Issuers may leave expired certificates out of their newer lists (RFC 5280 §3.3), and old lists are not kept for ever;
/// a document of those days must not become good by that. Entries never vanish: only a hold that was lifted ends, and
/// its time is kept too. A value: whoever fetches lists merges them in, writes ``encoded`` to disk, and puts it into the
/// next ``TrustStore``. Entries are found by the issuer's key, so that a renewed or cross-signed issuer keeps them.
public struct RevocationMemory: Sendable, Equatable {
    /// Most entries that are kept; a memory that is full says so, and today's lists go on counting.
    public static let entriesMax = 2_000_000

    /// One revocation.
    public struct Entry: Sendable, Hashable {
        public var revoked: Date
        public var reason: RevocationReason?
        /// The time of the evidence that said it.
        public var seen: Date
        /// Since when a hold is lifted; nil while it stands, and for every other reason.
        public var lifted: Date?

        /// True where the key itself is said to be in wrong hands.
        var isAboutKey: Bool { self.reason == .keyCompromise || self.reason == .authorityCompromise }

        var isStandingHold: Bool { self.reason == .certificateHold && self.lifted == nil }
    }

    /// The revocations of one issuer's key.
    struct Issuer: Sendable, Equatable {
        var standing: [[UInt8]: Entry] = [:]
        /// Holds that were lifted, oldest first.
        var lifted: [[UInt8]: [Entry]] = [:]
        /// Serials that are on hold.
        var held: Set<[UInt8]> = []
    }

    var issuers: [Digest: Issuer] = [:]
    /// How many entries it holds.
    public internal(set) var count = 0
    /// True when entries could not be kept for want of room.
    public internal(set) var isFull = false

    /// An empty memory.
    public init() {}

    /// What is remembered about a serial of an issuer, lifted holds first.
    public func entries(serial: [UInt8], issuer: Certificate) -> [Entry] {
        guard let known = self.issuers[issuer.keyID] else { return [] }
        return (known.lifted[serial] ?? []) + [known.standing[serial]].compactMap(\.self)
    }

    /// Takes in a list; false, and nothing changed, for one that the issuer did not sign or that counts for nothing.
    @discardableResult
    public mutating func merge(_ list: RevocationList, issuer: Certificate) -> Bool {
        guard !list.scope.isUnusable, list.isSigned(by: issuer) else { return false }
        var known = self.issuers.removeValue(forKey: issuer.keyID) ?? Issuer()
        for (serial, entry) in list.table where entry.reason != .removeFromList {
            self.add(Entry(revoked: entry.revoked, reason: entry.reason, seen: list.thisUpdate), serial, to: &known)
        }
        if list.scope.isWhole, list.strength == .full {
            for serial in known.held where list.entry(serial: serial) == nil {
                Self.lift(serial, at: list.thisUpdate, in: &known)
            }
        }
        self.issuers[issuer.keyID] = known
        return true
    }

    /// Takes in what a response says about a certificate; false for one that may not speak for the issuer.
    @discardableResult
    public mutating func merge(_ response: OCSPResponse, about certificate: Certificate, issuer: Certificate) -> Bool {
        guard response.standing(for: issuer) != .foreign,
            let answer = response.answer(for: certificate, issuer: issuer)
        else { return false }
        var known = self.issuers.removeValue(forKey: issuer.keyID) ?? Issuer()
        switch answer.status {
        case .revoked(let time, let reason):
            self.add(Entry(revoked: time, reason: reason, seen: answer.thisUpdate), certificate.serial, to: &known)
        case .good:
            Self.lift(certificate.serial, at: answer.thisUpdate, in: &known)
        case .unknown: break
        }
        self.issuers[issuer.keyID] = known
        return true
    }

    /// Both together; what either remembers is remembered.
    public func adding(_ other: RevocationMemory) -> RevocationMemory {
        if other.count == 0 { return self }
        if self.count == 0 { return other }
        var result = self
        result.isFull = self.isFull || other.isFull
        for (key, theirs) in other.issuers {
            var known = result.issuers.removeValue(forKey: key) ?? Issuer()
            for (serial, past) in theirs.lifted {
                for entry in past where known.lifted[serial]?.contains(entry) != true {
                    guard result.count < Self.entriesMax else {
                        result.isFull = true
                        break
                    }
                    known.lifted[serial, default: []].append(entry)
                    result.count += 1
                }
            }
            for (serial, entry) in theirs.standing { result.add(entry, serial, to: &known) }
            result.issuers[key] = known
        }
        return result
    }

    /// Keeps the earliest date and the gravest reason: nothing that was ever said is forgotten.
    mutating func add(_ entry: Entry, _ serial: [UInt8], to known: inout Issuer) {
        if entry.isStandingHold, Self.isLifted(entry, in: known.lifted[serial] ?? []) { return }
        guard var old = known.standing[serial] else {
            guard self.count < Self.entriesMax else {
                self.isFull = true
                return
            }
            self.count += 1
            known.standing[serial] = entry
            if entry.isStandingHold { known.held.insert(serial) }
            return
        }
        // The same again: the usual case of a list of half a million entries.
        if old.revoked == entry.revoked, old.reason == entry.reason, !old.isStandingHold { return }
        if old.isStandingHold {
            old.reason = entry.reason
            old.seen = max(old.seen, entry.seen)
            if !entry.isStandingHold { known.held.remove(serial) }
        } else if entry.isAboutKey, !old.isAboutKey {
            old.reason = entry.reason
            old.seen = max(old.seen, entry.seen)
        }
        old.revoked = min(old.revoked, entry.revoked)
        known.standing[serial] = old
    }

    /// True for a hold of which a later word is known: old evidence that comes late does not bring it back.
    private static func isLifted(_ hold: Entry, in past: [Entry]) -> Bool {
        past.contains { $0.revoked == hold.revoked && hold.seen < $0.lifted ?? .distantPast }
    }

    private static func lift(_ serial: [UInt8], at time: Date, in known: inout Issuer) {
        guard var entry = known.standing[serial], entry.isStandingHold, entry.seen < time else { return }
        entry.lifted = time
        known.standing[serial] = nil
        known.held.remove(serial)
        known.lifted[serial, default: []].append(entry)
    }
}
