public import Canonical
public import Trust

/// The directory of authorised officials as one replica knows it: every certificate with what happened to it, in time.
///
/// Immutable; built once from actions, then only looked up. The order of the actions does not matter.
public struct Directory: Sendable {
    /// The most certificates of officials that are held.
    public static let officialsMax = 200_000
    /// The most actions that are held.
    public static let actionsMax = 1_000_000
    /// The most certification authorities that are held.
    public static let authoritiesMax = 5_000

    /// One certificate of an official, and what happened to it, earliest first.
    public struct Official: Sendable, Equatable {
        /// SHA-256 of the certificate; nil where no record shows it.
        public let certificate: Digest?
        public let history: [OfficialAction]

        /// What held at a time: the last action at or before it.
        public func state(at time: UTCTime) -> OfficialAction? {
            self.history.last { $0.time <= time }
        }
    }

    /// Every official's certificate, in the order of country and serial number.
    public let officials: [Official]
    /// What happened to certification authorities, earliest first.
    public let authorities: [AuthorityAction]
    private let bySerial: [[UInt8]: [Int32]]
    private let authoritiesBySubject: [DistinguishedName: [Int32]]
    private let authoritySerials: Set<[UInt8]>

    /// A directory; actions that are there twice count once.
    public init(actions: some Sequence<OfficialAction>, authorities: some Sequence<AuthorityAction> = []) {
        let officials = Self.grouped(actions)
        var bySerial: [[UInt8]: [Int32]] = [:]
        for (index, official) in officials.enumerated() {
            guard let serial = official.history.first?.serial else { continue }
            bySerial[serial, default: []].append(Int32(index))
        }
        let sorted = Set(authorities).sorted {
            ($0.time, $0.certificate.fingerprint.hex) < ($1.time, $1.certificate.fingerprint.hex)
        }
        var bySubject: [DistinguishedName: [Int32]] = [:]
        for (index, authority) in sorted.enumerated() {
            bySubject[authority.certificate.subject, default: []].append(Int32(index))
        }
        self.officials = officials
        self.bySerial = bySerial
        self.authorities = sorted
        self.authoritiesBySubject = bySubject
        self.authoritySerials = Set(sorted.map(\.certificate.serial))
    }

    /// The officials whose certificate has this serial number; more than one where authorities use the same numbers.
    public func officials(serial: [UInt8]) -> [Official] {
        (self.bySerial[serial] ?? []).map { self.officials[Int($0)] }
    }

    /// True where a certification authority is registered with this certificate.
    public func isAuthority(_ certificate: Certificate) -> Bool {
        self.authoritySerials.contains(certificate.serial)
            && self.authorities.contains { $0.certificate == certificate }
    }

    /// The countries whose registered authorities bear the name of a certificate's issuer; empty where none is known.
    public func countries(ofIssuer certificate: Certificate) -> Set<CountryCode> {
        Set((self.authoritiesBySubject[certificate.issuer] ?? []).map { self.authorities[Int($0)].country })
    }

    private struct Key: Hashable {
        var country: CountryCode
        var serial: [UInt8]
    }

    /// Certificates by country and serial number; actions that name no certificate go to every one with that number.
    private static func grouped(_ actions: some Sequence<OfficialAction>) -> [Official] {
        var groups: [Key: Set<OfficialAction>] = [:]
        for action in actions {
            groups[Key(country: action.country, serial: action.serial), default: []].insert(action)
        }
        let keys = groups.keys.sorted { left, right in
            if left.country != right.country { return left.country < right.country }
            if left.serial.count != right.serial.count { return left.serial.count < right.serial.count }
            return left.serial.lexicographicallyPrecedes(right.serial)
        }
        return keys.flatMap { key -> [Official] in
            let found = groups[key] ?? []
            let certificates = Set(found.compactMap(\.certificate)).sorted { $0.hex < $1.hex }
            guard !certificates.isEmpty else { return [Official(certificate: nil, history: self.sorted(found))] }
            return certificates.map { certificate in
                let own = found.filter { $0.certificate == nil || $0.certificate == certificate }
                return Official(certificate: certificate, history: self.sorted(own))
            }
        }
    }

    /// By time; within one instant the stricter comes last, so that the order of arrival never decides.
    private static func sorted(_ actions: some Sequence<OfficialAction>) -> [OfficialAction] {
        actions.sorted { left, right in
            if left.time != right.time { return left.time < right.time }
            if left.strictness != right.strictness { return left.strictness < right.strictness }
            return (left.entity, left.entityName, left.name) < (right.entity, right.entityName, right.name)
        }
    }
}
