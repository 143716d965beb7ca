public import Canonical
public import CodeLists
public import XML

/// The stable name of a dialect, like `sps-17`; it travels in attestations and stands in configurations.
public struct DialectIdentifier: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public var description: String { self.rawValue }

    /// The UN/CEFACT certificate in a version of its namespace, like `sps-17`.
    public static func sps(_ version: Int) -> DialectIdentifier {
        DialectIdentifier(rawValue: "sps-\(version)")
    }

    /// UN/CEFACT release 17A, as the ePhyto Hub uses it.
    public static let sps17 = DialectIdentifier.sps(17)
    /// UN/CEFACT release 13B, as the Pacific Alliance uses it.
    public static let sps11 = DialectIdentifier.sps(11)
    /// The export certificate of the Andean Community's INTERCOM.
    public static let intercomExport = DialectIdentifier(rawValue: "intercom-cfe")
    /// The import permit of the Andean Community's INTERCOM.
    public static let intercomPermit = DialectIdentifier(rawValue: "intercom-pfi")

    /// ALADI's certificate of origin in a version of its format, like `cod-4.1.1`.
    public static func cod(_ version: CODVersion) -> DialectIdentifier {
        DialectIdentifier(rawValue: "cod-" + version.rawValue)
    }
}

/// One standard format of certificates: from octets to the canonical model and back.
///
/// A dialect is a pure value: no I/O, no clock, safe from any task.
public protocol Dialect: Sendable {
    /// The stable name.
    var id: DialectIdentifier { get }
    /// The edition of our code for it; a change of what it reads or writes raises it.
    var version: String { get }
    /// The kind of document.
    var kind: DocumentKind { get }

    /// True where the root element says that a document is in this dialect.
    func recognises(_ root: Element) -> Bool

    /// The country whose zone dates without one are meant in, where that can be told without reading the document; else nil.
    func issuingCountry(of root: Element) -> CountryCode?

    /// Reads a document, tolerantly: what real senders do wrong becomes a finding.
    ///
    /// - Throws: ``DialectError`` only where nothing usable can be made of it (`DIA-002` to `DIA-006`).
    func decode(_ root: Element, options: DecodeOptions) throws(DialectError) -> Decoded

    /// Writes a document, strictly; what the format cannot carry is in the losses.
    ///
    /// - Throws: ``DialectError`` where the format demands a value that the document does not have (`DIA-005`) or carries no such
    ///   kind (`DIA-008`).
    func encode(
        _ certificate: TradeCertificate,
        options: EncodeOptions
    ) throws(DialectError) -> Encoded
}

/// How to read.
public struct DecodeOptions: Sendable {
    /// The zone of dates that state none, in minutes east of UTC; the adapter of the country knows it.
    public var assumedOffsetMinutes: Int
    /// How strictly a document of INTERCOM is held against its rules; what breaks them is found, never refused.
    public var intercom: IntercomProfile
    /// What a document may hold at most.
    public var limits: DialectLimits
    /// Codes that a site knows besides those of the format's own lists.
    public var lists: CodeLists

    public init(
        assumedOffsetMinutes: Int = 0,
        intercom: IntercomProfile = .validations,
        limits: DialectLimits = DialectLimits(),
        lists: CodeLists = .standard
    ) {
        self.assumedOffsetMinutes = assumedOffsetMinutes
        self.intercom = intercom
        self.limits = limits
        self.lists = lists
    }
}

/// How to write.
public struct EncodeOptions: Sendable {
    /// Names of plant protection organisations by country, for formats that name the recipient.
    public var authorityNames: [CountryCode: String]
    /// Whether a certificate of origin is written with the blocks of its issuing entity; a draft without them otherwise.
    public var writesEntity: Bool
    /// Whether a certificate that lacks what the format demands is written as far as it goes; refused otherwise.
    ///
    /// What is missing is among the losses. No such document is valid: it is for people who complete it.
    public var allowsMissing: Bool
    /// The profile of INTERCOM that a document for it must satisfy; what cannot is refused with `DIA-011`.
    public var intercom: IntercomProfile
    /// What a document may hold at most.
    public var limits: DialectLimits

    public init(
        authorityNames: [CountryCode: String] = [:],
        writesEntity: Bool = false,
        allowsMissing: Bool = false,
        intercom: IntercomProfile = .standard,
        limits: DialectLimits = DialectLimits()
    ) {
        self.authorityNames = authorityNames
        self.writesEntity = writesEntity
        self.allowsMissing = allowsMissing
        self.intercom = intercom
        self.limits = limits
    }
}

/// What a document may hold at most; more is refused with `DIA-004`, which names the limit.
public struct DialectLimits: Sendable, Equatable {
    /// Octets of one attachment after base64 (the IPPC's 3 MB).
    public var attachmentBytesMax = CanonicalLimits.attachmentBytesMax
    /// Octets of a whole written document (the IPPC's 104 MB).
    public var documentBytesMax = 104 << 20
    /// Attachments in the whole document.
    public var attachmentsMax = 200
    /// Lines of goods in the whole document.
    public var lineItemsMax = 5000
    /// Equal-named elements inside one element (notes, packages, treatments ...).
    public var repetitionsMax = 2000
    /// UTF-8 octets of one text.
    public var textBytesMax = 64 << 10
    /// Nested regions and other records.
    public var depthMax = 40
    /// Findings that are listed; one more says that there were more.
    public var findingsMax = 500

    public init() {}
}

/// A certificate that was read, and what was noticed.
public struct Decoded: Sendable, Equatable {
    public let certificate: TradeCertificate
    public let findings: [Finding]
    /// Where the certificate's values stand in the document, where the dialect keeps that; it is no part of the certificate.
    public let places: DocumentPlaces

    public init(certificate: TradeCertificate, findings: [Finding], places: DocumentPlaces = DocumentPlaces()) {
        self.certificate = certificate
        self.findings = findings
        self.places = places
    }
}

extension Decoded {
    /// Whether another ``DecodeOptions/assumedOffsetMinutes`` could change what was read.
    ///
    /// True where a date has no zone, and where so much was found that not all of it is listed.
    public var mayDependOnZone: Bool {
        let codes = [
            SPSFinding.dateWithoutZone.rawValue, SPSFinding.more.rawValue, CODFinding.dateWithoutZone.rawValue,
            CODFinding.more.rawValue,
        ]
        return self.findings.contains { codes.contains($0.code) }
    }

    /// What reading did not carry into the certificate, as losses: what an attestation of the translation lists.
    ///
    /// Their paths are places in the document that was read.
    public var losses: [Loss] {
        self.findings.filter(Self.dropsContent).map { finding in
            Loss(
                CanonicalPath(finding.path),
                .lost,
                finding.code == SPSFinding.fillerDropped.rawValue ? .filler : .noPlace,
                value: finding.arguments["value"] ?? finding.arguments["element"]
            )
        }
    }
}

extension Decoded {
    private static func dropsContent(_ finding: Finding) -> Bool {
        SPSFinding(rawValue: finding.code)?.dropsContent ?? CODFinding(rawValue: finding.code)?.dropsContent ?? false
    }
}

/// A document that was written, and what it could not carry as it was.
public struct Encoded: Sendable, Equatable {
    public let bytes: [UInt8]
    public let losses: [Loss]

    public init(bytes: [UInt8], losses: [Loss]) {
        self.bytes = bytes
        self.losses = losses
    }
}

extension Dialect {
    /// Nothing can be told without reading.
    public func issuingCountry(of root: Element) -> CountryCode? { nil }

    /// Reads a parsed document.
    public func decode(
        _ document: borrowing ParsedDocument,
        options: DecodeOptions = DecodeOptions()
    ) throws(DialectError) -> Decoded {
        try self.decode(document.root, options: options)
    }

    /// Reads octets.
    public func decode(_ bytes: [UInt8], options: DecodeOptions = DecodeOptions()) throws -> Decoded {
        try self.decode(ParsedDocument(parsing: bytes).root, options: options)
    }

    /// Writes with the default options.
    public func encode(_ certificate: TradeCertificate) throws(DialectError) -> Encoded {
        try self.encode(certificate, options: EncodeOptions())
    }

    /// Writes a phytosanitary certificate.
    public func encode(
        _ certificate: PhytosanitaryCertificate,
        options: EncodeOptions = EncodeOptions()
    ) throws(DialectError) -> Encoded {
        try self.encode(.phytosanitary(certificate), options: options)
    }

    /// Writes an import permit.
    public func encode(
        _ permit: ImportPermit,
        options: EncodeOptions = EncodeOptions()
    ) throws(DialectError) -> Encoded {
        try self.encode(.importPermit(permit), options: options)
    }

    /// Writes a certificate of origin.
    public func encode(
        _ certificate: CertificateOfOrigin,
        options: EncodeOptions = EncodeOptions()
    ) throws(DialectError) -> Encoded {
        try self.encode(.origin(certificate), options: options)
    }
}
