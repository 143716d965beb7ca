/// The published JSON Schemas (draft 2020-12), made from the same tables that read and write the documents.
public enum CanonicalSchema {
    /// The schema of one kind of document.
    public static func of<Document: CanonicalDocument>(_ type: Document.Type) -> JSONValue {
        var definitions = SchemaDefinitions()
        let body = Document.objectSchema(
            &definitions,
            leading: [(name: "schema", schema: .members(["const": .string(Document.schemaIdentifier)]))]
        )
        var schema = JSONObject()
        schema.append("$schema", .string("https://json-schema.org/draft/2020-12/schema"))
        schema.append("$id", .string(Document.schemaIdentifier))
        schema.append("title", .string(Document.definition))
        if case .object(let members) = body {
            for member in members.members { schema.append(member.name, member.value) }
        }
        schema.append("$defs", definitions.json)
        return .object(schema)
    }

    /// Every published schema by its file name.
    public static let all: [(name: String, schema: JSONValue)] = [
        ("phytosanitary-certificate.schema.json", of(PhytosanitaryCertificate.self)),
        ("certificate-of-origin.schema.json", of(CertificateOfOrigin.self)),
        ("import-permit.schema.json", of(ImportPermit.self)),
        ("authority-answer.schema.json", of(AuthorityAnswer.self)),
        ("customs-response.schema.json", of(CustomsResponse.self)),
        ("attestation.schema.json", of(Attestation.self)),
    ]
}
