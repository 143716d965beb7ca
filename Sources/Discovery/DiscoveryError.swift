import Foundation
public import Texts

/// Why a partner's address and certificates were not found, or not believed: a stable code and what it was about.
///
/// Callers match ``code``. Arguments hold pieces of what the network answered, cut and without control characters.
public struct DiscoveryError: Error, Explained, Equatable {
    public let code: String
    public let arguments: [String: String]

    init(_ code: String, _ arguments: [String: String] = [:]) {
        self.code = code
        self.arguments = arguments.mapValues { Self.shown($0) }
    }

    /// True where the network has said, and not merely failed to say, that there is no such endpoint.
    ///
    /// Only this may be remembered for a while.
    public var isDefinite: Bool {
        ["DSC-005", "DSC-007", "DSC-015", "DSC-030", "DSC-031", "DSC-032"].contains(self.code)
    }

    /// At most 300 characters, of which none can move a terminal.
    static func shown(_ text: String) -> String {
        let kept = text.unicodeScalars.prefix(300).map { scalar in
            scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? "?" : String(scalar)
        }
        return kept.joined()
    }

    static func iso(_ date: Date?) -> String { date?.formatted(.iso8601) ?? "–" }
}

// MARK: Names and the domain name system

extension DiscoveryError {
    /// Empty, over ``SchemedIdentifier/lengthMax`` octets, or with control characters or spaces.
    static func identifierUnusable(_ text: String) -> DiscoveryError { DiscoveryError("DSC-001", ["text": text]) }
    static func domainUnusable(_ text: String) -> DiscoveryError { DiscoveryError("DSC-002", ["domain": text]) }
    package static func messageUnusable(_ server: String, _ fault: DNSFault) -> DiscoveryError {
        DiscoveryError("DSC-003", ["server": server, "fault": fault.rawValue])
    }
    package static func noAnswer(_ name: String, servers: String) -> DiscoveryError {
        DiscoveryError("DSC-004", ["name": name, "servers": servers])
    }
    /// The name is not there (NXDOMAIN): the participant is not registered in this domain.
    static func noSuchName(_ name: String) -> DiscoveryError { DiscoveryError("DSC-005", ["name": name]) }
    package static func resolverRefused(_ name: String, _ status: Int) -> DiscoveryError {
        DiscoveryError("DSC-006", ["name": name, "status": "\(status)"])
    }
    static func noRecord(_ name: String, _ wanted: String) -> DiscoveryError {
        DiscoveryError("DSC-007", ["name": name, "wanted": wanted])
    }
    static func ruleRefused(_ name: String, _ rule: String) -> DiscoveryError {
        DiscoveryError("DSC-008", ["name": name, "rule": rule])
    }
    static func aliases(_ name: String) -> DiscoveryError { DiscoveryError("DSC-009", ["name": name]) }
}

// MARK: The publisher

extension DiscoveryError {
    /// No absolute `https` address without user, query and fragment.
    static func addressRefused(_ address: String) -> DiscoveryError {
        DiscoveryError("DSC-010", ["address": address])
    }
    package static func hostNotAllowed(_ host: String) -> DiscoveryError { DiscoveryError("DSC-011", ["host": host]) }
    package static func privateAddress(_ server: String, _ numeric: String) -> DiscoveryError {
        DiscoveryError("DSC-012", ["server": server, "numeric": numeric])
    }
    package static func notReached(_ address: String, _ cause: any Explained) -> DiscoveryError {
        DiscoveryError("DSC-013", ["address": address, "reason": cause.what(), "cause": cause.code])
    }
    package static func statusRefused(_ address: String, _ status: Int) -> DiscoveryError {
        DiscoveryError("DSC-014", ["address": address, "status": "\(status)"])
    }
    package static func notPublished(_ address: String) -> DiscoveryError {
        DiscoveryError("DSC-015", ["address": address])
    }
    package static func movedElsewhere(_ address: String, to location: String) -> DiscoveryError {
        DiscoveryError("DSC-016", ["address": address, "location": location])
    }
    package static func publisherUntrusted(_ host: String, cause: String) -> DiscoveryError {
        DiscoveryError("DSC-017", ["host": host, "cause": cause])
    }
}

// MARK: What the publisher answered

extension DiscoveryError {
    static func unreadable(_ cause: String) -> DiscoveryError { DiscoveryError("DSC-020", ["cause": cause]) }
    static func notServiceMetadata(_ root: String) -> DiscoveryError { DiscoveryError("DSC-021", ["root": root]) }
    static func structure(_ element: String) -> DiscoveryError { DiscoveryError("DSC-022", ["element": element]) }
    static func unsigned(_ cause: String) -> DiscoveryError { DiscoveryError("DSC-023", ["cause": cause]) }
    static func signerUntrusted(_ signer: String, cause: String) -> DiscoveryError {
        DiscoveryError("DSC-024", ["signer": signer, "cause": cause])
    }
    static func aboutAnother(expected: String, found: String) -> DiscoveryError {
        DiscoveryError("DSC-025", ["expected": expected, "found": found])
    }
    package static func redirectRefused(_ address: String) -> DiscoveryError {
        DiscoveryError("DSC-026", ["address": address])
    }
    static func redirectOtherSigner(expected: String, found: String) -> DiscoveryError {
        DiscoveryError("DSC-027", ["expected": expected, "found": found])
    }
    static func overLimit(_ name: String, _ maximum: Int) -> DiscoveryError {
        DiscoveryError("DSC-028", ["limit": name, "maximum": "\(maximum)"])
    }
}

// MARK: The endpoint

extension DiscoveryError {
    static func noProcess(_ process: String) -> DiscoveryError { DiscoveryError("DSC-030", ["process": process]) }
    static func noProfile(wanted: [TransportProfile], offered: [TransportProfile]) -> DiscoveryError {
        let text: ([TransportProfile]) -> String = { $0.map(\.rawValue).joined(separator: ", ") }
        return DiscoveryError("DSC-031", ["wanted": text(wanted), "offered": text(offered)])
    }
    static func outOfTime(_ endpoint: String, from: Date?, until: Date?) -> DiscoveryError {
        DiscoveryError("DSC-032", ["endpoint": endpoint, "from": Self.iso(from), "until": Self.iso(until)])
    }
    static func endpointRefused(_ address: String) -> DiscoveryError { DiscoveryError("DSC-033", ["address": address]) }
    static func certificateUnreadable(_ cause: String) -> DiscoveryError { DiscoveryError("DSC-034", ["cause": cause]) }
    static func noCertificate(_ use: EndpointCertificate.Use) -> DiscoveryError {
        DiscoveryError("DSC-035", ["use": use.rawValue])
    }
    static func certificateUntrusted(_ subject: String, cause: String) -> DiscoveryError {
        DiscoveryError("DSC-036", ["subject": subject, "cause": cause])
    }
    package static func noNetwork(_ name: String) -> DiscoveryError { DiscoveryError("DSC-038", ["network": name]) }
    /// Nothing is configured for the question; another source may know.
    static func notConfigured(_ participant: String) -> DiscoveryError {
        DiscoveryError("DSC-039", ["participant": participant])
    }
    package static func busy(_ limit: Int) -> DiscoveryError { DiscoveryError("DSC-040", ["limit": "\(limit)"]) }
}

// MARK: Unknown senders, and receipts of found receivers

extension DiscoveryError {
    static func senderUntrusted(_ party: String, network: String, cause: String) -> DiscoveryError {
        DiscoveryError("DSC-050", ["party": party, "network": network, "cause": cause])
    }
    static func policyMissing(_ subject: String, policy: String) -> DiscoveryError {
        DiscoveryError("DSC-051", ["subject": subject, "policy": policy])
    }
    static func otherSubject(_ subject: String, party: String) -> DiscoveryError {
        DiscoveryError("DSC-052", ["subject": subject, "party": party])
    }
    static func noSenderNetwork(_ party: String) -> DiscoveryError { DiscoveryError("DSC-053", ["party": party]) }
    static func receiptOfAnother(_ subject: String) -> DiscoveryError {
        DiscoveryError("DSC-060", ["subject": subject])
    }
    static func noParty(_ subject: String) -> DiscoveryError { DiscoveryError("DSC-061", ["subject": subject]) }
}
