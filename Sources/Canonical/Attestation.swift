/// What a gateway attests about a translation: original, canonical octets, dialect, verdicts and losses.
///
/// It travels under the gateway's seal; the receiver checks the octets and never re-serialises.
public struct Attestation: CanonicalDocument {
    /// The exchange that the translation belongs to.
    public var exchangeId: String
    /// SHA-256 of the original's octets.
    public var original: SHA256Hex
    /// SHA-256 of the canonical octets as they are sent.
    public var canonical: SHA256Hex
    /// The schema of the canonical octets.
    public var canonicalSchema: String
    /// The dialect that read the original, like `sps-17`.
    public var dialect: String
    /// The edition of that dialect's code.
    public var dialectVersion: String
    /// SHA-256 of the adapter that took part; absent where none did.
    public var adapter: SHA256Hex?
    /// What was judged about the original.
    public var verdicts: [AttestedVerdict]
    /// What reading the original could not carry.
    public var losses: [Loss]
    /// When.
    public var time: UTCTime
    /// Always empty: an attestation with members that nobody knows is refused.
    public var unknown = UnknownMembers()

    public static let schemaIdentifier = "urn:paso:schema:attestation:1"
    public static let definition = "attestation"
    public static let about = "What a gateway attests about a translation."

    public init(
        exchangeId: String,
        original: SHA256Hex,
        canonical: SHA256Hex,
        canonicalSchema: String = PhytosanitaryCertificate.schemaIdentifier,
        dialect: String,
        dialectVersion: String,
        adapter: SHA256Hex? = nil,
        verdicts: [AttestedVerdict] = [],
        losses: [Loss] = [],
        time: UTCTime
    ) {
        self.exchangeId = exchangeId
        self.original = original
        self.canonical = canonical
        self.canonicalSchema = canonicalSchema
        self.dialect = dialect
        self.dialectVersion = dialectVersion
        self.adapter = adapter
        self.verdicts = verdicts
        self.losses = losses
        self.time = time
    }

    public init() {
        self.init(
            exchangeId: "",
            original: "",
            canonical: "",
            dialect: "",
            dialectVersion: "",
            time: UTCTime(milliseconds: 0)
        )
    }

    public static let members: [Member<Attestation>] = [
        Member("exchangeId", \.exchangeId, "The exchange that the translation belongs to."),
        Member("original", \.original, "SHA-256 of the original's octets."),
        Member("canonical", \.canonical, "SHA-256 of the canonical octets as sent."),
        Member("canonicalSchema", \.canonicalSchema, "The schema of the canonical octets."),
        Member("dialect", \.dialect, "The dialect that read the original."),
        Member("dialectVersion", \.dialectVersion, "The edition of that dialect's code."),
        Member("adapter", \.adapter, "SHA-256 of the adapter that took part."),
        Member("verdicts", \.verdicts, "What was judged about the original."),
        Member("losses", \.losses, "What reading the original could not carry."),
        Member("time", \.time, "When."),
    ]

    /// The octets that are signed.
    public var bytes: [UInt8] { CanonicalJSON.encode(self) }

    /// Reads an attestation strictly: only known members, and exactly the octets that ``bytes`` would write.
    public init(decoding bytes: [UInt8]) throws(CanonicalError) {
        let value = try CanonicalJSON.parse(bytes, bytesMax: CanonicalLimits.attestationBytesMax, depthMax: 8)
        self = try CanonicalJSON.decode(Attestation.self, value)
        let records = [self.unknown] + self.verdicts.map(\.unknown) + self.losses.map(\.unknown)
        if let stranger = records.flatMap(\.members).first { throw .unknownMember(CanonicalPath(stranger.name)) }
        guard self.bytes == bytes else { throw .badValue(.root, expected: "the one way of writing it") }
    }
}

/// One verdict about an original, in the words of EN 319 102-1.
public struct AttestedVerdict: CanonicalRecord {
    /// What was judged, like `issuer-signature`.
    public var subject: String
    /// `total-passed`, `indeterminate` or `total-failed`.
    public var outcome: String
    /// Sub-indication and finding codes.
    public var codes: [String]
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(subject: String, outcome: String, codes: [String] = []) {
        self.subject = subject
        self.outcome = outcome
        self.codes = codes
    }

    public init() {
        self.init(subject: "", outcome: "")
    }

    public static let definition = "attestedVerdict"
    public static let about = "One verdict about an original, in the words of EN 319 102-1."

    public static let members: [Member<AttestedVerdict>] = [
        Member("subject", \.subject, "What was judged."),
        Member("outcome", \.outcome, "total-passed, indeterminate or total-failed."),
        Member("codes", \.codes, "Sub-indication and finding codes."),
    ]
}
