public import Canonical

/// A rule of the country that the standard does not have; what breaks it is warned about or refused.
public struct AdapterCheck: Sendable, Equatable {
    /// The checks that Paso can make; closed, a new one is code.
    public enum Name: String, Sendable, CaseIterable {
        /// The document's number fits the pattern.
        case numberPattern = "number-pattern"
        /// The exporting country is the adapter's.
        case exportingCountry = "exporting-country"
        /// Every plant product has its botanical name.
        case botanicalName = "botanical-name"
        /// The place and the day of issue are given.
        case placeAndDate = "place-and-date"
        /// The entity that certifies is one of the adapter's issuers.
        case knownIssuer = "known-issuer"
        /// The agreement is one of the adapter's.
        case knownAgreement = "known-agreement"

        /// The kinds of document that it can be made for.
        public var kinds: Set<DocumentKind> {
            switch self {
            case .numberPattern: [.phytosanitaryCertificate, .certificateOfOrigin, .importPermit]
            case .exportingCountry: [.phytosanitaryCertificate, .certificateOfOrigin]
            case .botanicalName, .placeAndDate: [.phytosanitaryCertificate]
            case .knownIssuer, .knownAgreement: [.certificateOfOrigin]
            }
        }

        /// What a finding of it is about, where it only warns; of the form alone, it never rejects.
        var findingClass: Finding.Class {
            switch self {
            case .knownIssuer: .formal
            case .numberPattern, .exportingCountry, .botanicalName, .placeAndDate, .knownAgreement: .substantive
            }
        }
    }

    public var name: Name
    /// For ``Name/numberPattern``.
    public var pattern: String?
    /// False: warned.
    public var isRefused: Bool
}
