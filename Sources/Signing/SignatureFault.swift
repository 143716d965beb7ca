public import Texts

/// What is wrong with, or remarkable about, a signature; thrown by the building blocks, kept as a value in reports.
public struct SignatureFault: Error, Explained, Hashable {
    /// What kind of fault; raw values are the stable codes.
    public enum Kind: String, Sendable, CaseIterable {
        /// No signature where the style has one.
        case unsigned = "SIG-001"
        /// More signatures than the style has.
        case severalSignatures = "SIG-002"
        /// The signature is not where the style has it.
        case misplaced = "SIG-003"
        /// The signature's elements are not those of XML Signature in their order.
        case structure = "SIG-004"
        /// An algorithm that is not on the list.
        case algorithm = "SIG-005"
        /// A transform that is not on the list, or not in this order.
        case transform = "SIG-006"
        /// A reference that leaves the document, or is of another form than the style has.
        case reference = "SIG-007"
        /// Over a named limit.
        case overLimit = "SIG-008"
        /// One identifier on several elements.
        case duplicateIdentifier = "SIG-009"
        /// The reference points at another element than the one that counts (wrapping).
        case wrongTarget = "SIG-010"
        /// The reference points at nothing.
        case missingTarget = "SIG-011"
        /// The content is not what was signed.
        case digest = "SIG-012"
        /// The signature value is not by this key over this content.
        case value = "SIG-013"
        /// No certificate of the signer.
        case noCertificate = "SIG-014"
        /// The key information cannot be used.
        case keyInformation = "SIG-015"
        /// The document has no canonical form.
        case uncanonical = "SIG-016"
        /// An algorithm for which collisions are known.
        case weakAlgorithm = "SIG-017"
        /// Nobody judged the signer's certificate.
        case signerUnjudged = "SIG-018"
        /// To be signed: a document that is signed already.
        case alreadySigned = "SIG-020"
        /// To be signed: a root element into which nothing can be written.
        case noPlace = "SIG-021"
        /// To be signed: a root without the identifier that the style refers to.
        case noIdentifier = "SIG-022"
        /// The key is not that of the certificate, or of a kind that cannot sign.
        case keyMismatch = "SIG-023"
        /// To be signed: octets that are not a document.
        case unreadable = "SIG-024"
        /// The key's holder could not sign.
        case keyFailure = "SIG-025"
        /// The elements around what is signed are not those of the style in their order.
        case frame = "SIG-040"
        /// An element that may stand once stands again (wrapping).
        case repeated = "SIG-041"
        /// Content beside what is signed.
        case uncovered = "SIG-042"
        /// A header or attribute that nobody signed, and that is not read.
        case header = "SIG-043"
        /// The bare key beside the certificate is another one.
        case keyValue = "SIG-044"
        /// The signer's certificate is of another country than the one in whose name it signed.
        case otherCountry = "SIG-045"
        /// A time without a zone, whose readings lead to different verdicts.
        case readingsDiffer = "SIG-046"
        /// A byte-order mark, which the style does not admit.
        case byteOrderMark = "SIG-047"
        /// A party signed before another had.
        case earlierMissing = "SIG-048"
        /// No time at which the signature could be judged.
        case noTime = "SIG-049"
        /// To be signed: a document at another stage than this step needs.
        case wrongStage = "SIG-050"
        /// Not everybody has signed who has to.
        case incomplete = "COD-STAGE"
        /// A secret that signer and reader share.
        case symmetric = "SIG-060"
        /// Key information by which another key could be taken.
        case keyContent = "SIG-061"
        /// The qualifying properties are absent, twice, or elsewhere.
        case properties = "SIG-062"
        /// The qualifying properties are about another signature.
        case propertiesTarget = "SIG-063"
        /// The references are not exactly those of document and signed properties.
        case references = "SIG-064"
        /// The certificate that was signed for is not among those that came.
        case otherCertificate = "SIG-065"
        /// Issuer and number that were signed are not those of the certificate.
        case issuerSerial = "SIG-066"
        /// A signed property is missing or unreadable.
        case property = "SIG-067"
        /// An unsigned property that is unknown, or that may stand once.
        case unsignedProperty = "SIG-068"
        /// A key that is too short.
        case weakKey = "SIG-069"
        /// A lower level than the style demands.
        case level = "SIG-070"
        /// Content inside the signature.
        case objectContent = "SIG-071"
        /// The signed format is about something else than the document.
        case dataFormat = "SIG-072"
        /// A certificate that is not for signing documents.
        case purpose = "SIG-073"
        /// Something unsigned that is passed over.
        case passedOver = "SIG-074"
        /// None of the timestamps counts.
        case noTimestamp = "SIG-075"
        /// Not a detached JSON Web Signature.
        case tokenStructure = "SIG-030"
        /// A header that is not accepted.
        case tokenHeader = "SIG-031"
    }

    /// What kind of fault.
    public let kind: Kind
    public let arguments: [String: String]

    public var code: String { self.kind.rawValue }

    /// A fault with the words for its text.
    public init(_ kind: Kind, _ arguments: [String: String] = [:]) {
        self.kind = kind
        self.arguments = arguments
    }

    /// True where the document is not signed as it should be, but nothing says that it was altered.
    public var isAboutPolicy: Bool {
        switch self.kind {
        case .algorithm, .weakAlgorithm, .noCertificate, .keyInformation, .signerUnjudged, .overLimit, .otherCountry,
            .readingsDiffer, .byteOrderMark, .header, .noTime, .incomplete, .symmetric, .keyContent, .weakKey, .level,
            .purpose, .passedOver, .noTimestamp:
            true
        case .unsigned, .severalSignatures, .misplaced, .structure, .transform, .reference, .duplicateIdentifier,
            .wrongTarget, .missingTarget, .digest, .value, .uncanonical, .alreadySigned, .noPlace, .noIdentifier,
            .keyMismatch, .unreadable, .keyFailure, .tokenStructure, .tokenHeader, .frame, .repeated, .uncovered,
            .keyValue, .earlierMissing, .wrongStage, .properties, .propertiesTarget, .references, .otherCertificate,
            .issuerSerial, .property, .unsignedProperty, .objectContent, .dataFormat:
            false
        }
    }
}
