/// The protocols by which service metadata are published.
public enum SMPVersion: String, Sendable, Hashable, CaseIterable {
    /// OASIS BDXR SMP 1.0.
    case one = "smp-1"
    /// OASIS BDXR SMP 2.0.
    case two = "smp-2"

    /// The service of a NAPTR record that names such a publisher.
    public var service: String {
        switch self {
        case .one: "Meta:SMP"
        case .two: "oasis-bdxr-smp-2"
        }
    }

    /// What the path of every resource begins with: SMP 2.0's REST binding has a place of its own, so that one address
    /// can serve both.
    private var place: String {
        switch self {
        case .one: ""
        case .two: "/bdxr-smp-2"
        }
    }

    /// The address of a participant's metadata for one document type; the participant in small letters.
    public func metadata(
        of participant: SchemedIdentifier,
        _ documentType: SchemedIdentifier,
        at publisher: PublisherAddress
    ) -> String {
        "\(self.group(of: participant, at: publisher))/services/\(documentType.pathSegment)"
    }

    /// The address of the list of what a participant takes.
    public func group(of participant: SchemedIdentifier, at publisher: PublisherAddress) -> String {
        let base = publisher.path.hasSuffix(self.place) ? publisher.text : publisher.text + self.place
        return "\(base)/\(participant.lowercased.pathSegment)"
    }
}

/// A way of transport, by the name under which endpoints are published.
public struct TransportProfile: RawRepresentable, Sendable, Hashable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// eDelivery AS4 1.x.
    public static let eDelivery1 = TransportProfile(rawValue: "bdxr-transport-ebms3-as4-v1p0")
    /// eDelivery AS4 2.0.
    public static let eDelivery2 = TransportProfile(rawValue: "bdxr-transport-ebms3-as4-v2p0")
    /// Peppol's AS4.
    public static let peppol = TransportProfile(rawValue: "peppol-transport-as4-v2_0")

    /// The order in which Paso chooses, where the site says nothing.
    public static let preferred: [TransportProfile] = [.eDelivery2, .eDelivery1, .peppol]
}
