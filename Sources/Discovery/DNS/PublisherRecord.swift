/// Where a participant's publisher is, by what the domain name system answered: the record that was chosen.
public struct PublisherRecord: Sendable, Hashable {
    public let address: PublisherAddress
    /// Which protocol it speaks.
    public let version: SMPVersion
    /// The rule of the NAPTR record, or the name that the alias leads to.
    public let record: String
    /// Aliases that led there.
    public let aliases: [DNSName]
    /// Seconds for which this may be remembered.
    public let timeToLive: UInt32

    /// Chooses among the records of an answer.
    ///
    /// Of NAPTR records only those count that have the flag `U` and a service that the site takes: the lowest order
    /// first, then the lowest preference (RFC 3403 §4.1), then the site's own order of services. The rule must rewrite
    /// the whole name to one constant address, as BDXL has it: `!.*!https://smp.example!` or `!^.*$!https://smp.example!`.
    /// Anything else is refused (DSC-008), not passed over.
    public init(
        _ answer: DNSAnswer,
        versions: [SMPVersion],
        aliasVersion: SMPVersion = .one
    ) throws(DiscoveryError) {
        let name = answer.question.name.text
        switch answer.status {
        case 0: break
        case 3: throw .noSuchName(name)
        default: throw .resolverRefused(name, answer.status)
        }
        let (aliases, pointers, seconds) = try answer.resolved()
        self.timeToLive = seconds
        if answer.question.type == .alias {
            guard let target = aliases.last, let host = target.host else { throw .noRecord(name, DNSType.alias.name) }
            self.address = try PublisherAddress("https://\(host)")
            self.version = aliasVersion
            self.record = target.text
            self.aliases = aliases
            return
        }
        guard let (pointer, version) = Self.best(pointers, versions) else {
            throw .noRecord(name, versions.map(\.service).joined(separator: ", "))
        }
        guard let address = Self.address(pointer) else { throw .ruleRefused(name, pointer.rule) }
        self.address = try PublisherAddress(address)
        self.version = version
        self.record = pointer.rule
        self.aliases = aliases
    }

    private static func best(
        _ pointers: [NameAuthorityPointer],
        _ versions: [SMPVersion]
    ) -> (NameAuthorityPointer, SMPVersion)? {
        var ranked: [(rank: [Int], pointer: NameAuthorityPointer, version: SMPVersion)] = []
        for pointer in pointers where pointer.flags.uppercased() == "U" {
            for (place, version) in versions.enumerated()
            where version.service.lowercased() == pointer.service.lowercased() {
                ranked.append(([Int(pointer.order), Int(pointer.preference), place], pointer, version))
            }
        }
        return ranked.min { $0.rank.lexicographicallyPrecedes($1.rank) }.map { ($0.pointer, $0.version) }
    }

    /// The constant address of a rule; nil for any other rule.
    private static func address(_ pointer: NameAuthorityPointer) -> String? {
        let parts = pointer.rule.split(separator: "!", omittingEmptySubsequences: false)
        guard pointer.replacement == DNSName.root, parts.count == 4, parts[0].isEmpty, parts[3].isEmpty,
            parts[1] == ".*" || parts[1] == "^.*$", !parts[2].contains("\\")
        else { return nil }
        return String(parts[2])
    }
}
