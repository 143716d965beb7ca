/// A record that travels as a document of its own: its JSON begins with the edition of its schema.
public protocol CanonicalDocument: CanonicalRecord {
    /// The identifier of the schema with its edition, like `urn:paso:schema:phytosanitary-certificate:1`.
    static var schemaIdentifier: String { get }
}

extension PhytosanitaryCertificate: CanonicalDocument {
    public static let schemaIdentifier = "urn:paso:schema:phytosanitary-certificate:1"
}

extension CertificateOfOrigin: CanonicalDocument {
    public static let schemaIdentifier = "urn:paso:schema:certificate-of-origin:1"
}

extension ImportPermit: CanonicalDocument {
    public static let schemaIdentifier = "urn:paso:schema:import-permit:1"
}

extension AuthorityAnswer: CanonicalDocument {
    public static let schemaIdentifier = "urn:paso:schema:authority-answer:1"
}

extension CustomsResponse: CanonicalDocument {
    public static let schemaIdentifier = "urn:paso:schema:customs-response:1"
}

/// Canonical documents as JSON octets.
public enum CanonicalJSON {
    /// The octets of a document: equal documents give equal octets.
    public static func encode(_ document: some CanonicalDocument) -> [UInt8] {
        JSONWriter.bytes(self.value(document))
    }

    /// The JSON of a document, with its schema's identifier first.
    public static func value<Document: CanonicalDocument>(_ document: Document) -> JSONValue {
        var object = JSONObject([JSONMember(name: "schema", value: .string(Document.schemaIdentifier))])
        if case .object(let members) = document.json {
            for member in members.members { object.append(member.name, member.value) }
        }
        return .object(object)
    }

    /// The octets of any JSON value, written in the one way that Paso writes JSON.
    public static func encode(_ value: JSONValue) -> [UInt8] {
        JSONWriter.bytes(value)
    }

    /// Any JSON value with line breaks and two spaces a level, for people; the canonical octets have none.
    public static func readable(_ value: JSONValue) -> [UInt8] {
        JSONWriter.bytes(value, indentation: 2) + [0x0A]
    }

    /// Reads a document; members that this edition does not know are kept.
    ///
    /// - Throws: `CAN-002` over a limit, `CAN-007` for another schema, else what is wrong and where.
    public static func decode<Document: CanonicalDocument>(
        _ type: Document.Type = Document.self,
        _ bytes: [UInt8]
    ) throws(CanonicalError) -> Document {
        try self.decode(type, try self.parse(bytes))
    }

    /// Reads a document from JSON that is parsed already.
    public static func decode<Document: CanonicalDocument>(
        _ type: Document.Type = Document.self,
        _ value: JSONValue
    ) throws(CanonicalError) -> Document {
        guard case .object(let object) = value else { throw .wrongType(.root, expected: "object") }
        guard let schema = object["schema"]?.string else { throw .missing(CanonicalPath("schema")) }
        guard schema == Document.schemaIdentifier else {
            throw .wrongSchema(found: schema, expected: Document.schemaIdentifier)
        }
        let rest = object.members.filter { $0.name != "schema" }
        return try Document(json: .object(JSONObject(rest)), at: .root)
    }

    /// Reads a phytosanitary certificate.
    public static func decode(_ bytes: [UInt8]) throws(CanonicalError) -> PhytosanitaryCertificate {
        try self.decode(PhytosanitaryCertificate.self, bytes)
    }

    /// Parses any JSON within the limits of a canonical document.
    public static func parse(
        _ bytes: [UInt8],
        bytesMax: Int = CanonicalLimits.bytesMax,
        depthMax: Int = CanonicalLimits.depthMax
    ) throws(CanonicalError) -> JSONValue {
        try JSONParser.parse(bytes, limits: JSONParser.Limits(bytesMax: bytesMax, depthMax: depthMax))
    }
}
