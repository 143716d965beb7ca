import Trust

/// How a network makes a domain name of a participant, under which its publisher is found.
///
/// BDXL leaves the making of names to each network; these are the three that are in use.
public enum ParticipantName: String, Sendable, Hashable, CaseIterable {
    /// `base32(sha256(lowercase(scheme::value)))` + domain: one label for the whole identifier (BDXL with ebCore ids).
    case whole
    /// `base32(sha256(lowercase(value)))` + scheme + domain (the EC's and Peppol's zones).
    case schemeAsLabel = "scheme-as-label"
    /// `B-` + `md5(lowercase(value))` + scheme + domain, an alias (CNAME) of the publisher: Peppol's older zones.
    case md5Alias = "md5-alias"

    /// Which record is asked for.
    public var recordType: DNSType { self == .md5Alias ? .alias : .authorityPointer }

    /// The name of a participant in a network's domain; DSC-002 where it is none, as with a scheme that is no label.
    public func name(of participant: SchemedIdentifier, in domain: DNSName) throws(DiscoveryError) -> DNSName {
        let lowered = participant.lowercased
        let label: String
        switch self {
        case .whole: label = Base32.text(Digest.of(Array(lowered.text.utf8)).bytes)
        case .schemeAsLabel: label = Base32.text(Digest.of(Array(lowered.value.utf8)).bytes)
        case .md5Alias: label = "B-" + MessageDigest5.hex(Array(lowered.value.utf8))
        }
        var labels = [label]
        if self != .whole, !lowered.scheme.isEmpty { labels.append(lowered.scheme) }
        return try DNSName(labels: labels, in: domain)
    }
}
