public import Foundation

/// What a document says about one of its signatures: when it was made, and in the name of which country.
///
/// It is a claim: only believed as far as the signature covers it, and judged against the signer's certificate.
public struct SignatureClaim: Sendable, Equatable {
    /// One way to read the time.
    public struct Reading: Sendable, Hashable {
        /// The instant.
        public let time: Date
        /// The zone that was taken, like `UTC` or `America/Lima`; nil where the document states it.
        public let zone: String?

        /// A reading.
        public init(_ time: Date, zone: String? = nil) {
            self.time = time
            self.zone = zone
        }
    }

    /// What it means when the signer's certificate is of another country.
    public enum CountryRule: Sendable, Hashable {
        /// Nothing.
        case free
        /// It is said.
        case expected
        /// The signature does not count.
        case demanded
    }

    /// Whose signature it is about.
    public let party: SignatureParty
    /// Each way to read the time, the first of which is shown; empty where the document has no time that can be read.
    public let readings: [Reading]
    /// ISO 3166 alpha-2 of the country in whose name the party acts; only its anchors count, for nil those of any.
    public let country: String?
    /// What is demanded of the country in the signer's own certificate.
    public let rule: CountryRule

    /// A claim.
    public init(
        _ party: SignatureParty,
        readings: [Reading],
        country: String? = nil,
        rule: CountryRule = .free
    ) {
        self.party = party
        self.readings = readings
        self.country = country
        self.rule = rule
    }

    /// A claim of one instant.
    public init(_ party: SignatureParty = .issuer, at time: Date, country: String? = nil) {
        self.init(party, readings: [Reading(time)], country: country)
    }
}
