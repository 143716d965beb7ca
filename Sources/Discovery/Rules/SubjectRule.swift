public import Exchange
public import Trust

/// How a community ties a party to the subject of its certificate (eDelivery, Dynamic Receiver).
public struct SubjectRule: Sendable, Equatable {
    /// Where in the subject the party stands.
    public enum Attribute: String, Sendable, Equatable, CaseIterable {
        case commonName = "common-name"
        case serialNumber = "serial-number"
        /// 2.5.4.97.
        case organizationIdentifier = "organization-identifier"
        /// A URI of the subject alternative name.
        case alternativeURI = "alternative-uri"
    }

    public var attribute: Attribute
    /// What stands before the party in the attribute, and after it.
    public var prefix: String
    public var suffix: String
    /// The scheme of the parties that certificates name.
    public var partyType: String

    public init(
        _ attribute: Attribute = .commonName,
        prefix: String = "",
        suffix: String = "",
        partyType: String = PartyID.unregistered
    ) {
        self.attribute = attribute
        self.prefix = prefix
        self.suffix = suffix
        self.partyType = partyType
    }

    /// True where the certificate's subject is this party's, letter by letter.
    public func matches(_ certificate: Certificate, _ party: PartyID) -> Bool {
        party.type == self.partyType
            && self.values(certificate).contains(self.prefix + party.value + self.suffix)
    }

    /// The party that a certificate names: the To of a message to a receiver that was found.
    ///
    /// DSC-061 where it names none.
    public func party(of certificate: Certificate) throws(DiscoveryError) -> PartyID {
        for value in self.values(certificate) {
            guard value.hasPrefix(self.prefix), value.hasSuffix(self.suffix),
                value.count > self.prefix.count + self.suffix.count
            else { continue }
            let name = String(value.dropFirst(self.prefix.count).dropLast(self.suffix.count))
            if let party = try? PartyID(value: name, type: self.partyType) { return party }
        }
        throw .noParty(certificate.subject.text)
    }

    private func values(_ certificate: Certificate) -> [String] {
        let subject = certificate.subject
        return switch self.attribute {
        case .commonName: [subject.commonName].compactMap(\.self)
        case .serialNumber: [subject.serialNumber].compactMap(\.self)
        case .organizationIdentifier: [subject.first("2.5.4.97")].compactMap(\.self)
        case .alternativeURI: certificate.uris
        }
    }
}
