import Canonical
import Dialects
import Foundation
import Programs
import ReferenceFiles
import Testing

/// An independent judge (Python's jsonschema) holds our documents against our published schemas.
struct SchemaTests {
    private static let program = """
        import json, sys
        from jsonschema import Draft202012Validator
        schema = json.load(open(sys.argv[1]))
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema)
        for name in sys.argv[2:]:
            for error in validator.iter_errors(json.load(open(name))):
                print(name.split("/")[-1], error.json_path, error.message[:200])
        """

    /// The judge's interpreter: `$PASO_PYTHON`, else the repository's own, else the machine's.
    private static let interpreter: String = {
        if let path = ProcessInfo.processInfo.environment["PASO_PYTHON"], !path.isEmpty { return path }
        let own = ReferenceFiles.repository.appending(path: ".venv/bin/python").path
        return FileManager.default.isExecutableFile(atPath: own) ? own : "/usr/bin/python3"
    }()

    private func python(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let outcome = try Program(Self.interpreter, arguments).run()
        return (outcome.status, outcome.text + outcome.complaint)
    }

    /// Validates documents and returns what the judge says; empty where all are valid.
    private func verdict(_ schema: JSONValue, _ documents: [[UInt8]]) throws -> String {
        guard try self.python(["-c", "import jsonschema"]).status == 0 else {
            try Test.cancel("no jsonschema for \(Self.interpreter): the published schema was not judged")
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-schema-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let schemaFile = folder.appending(path: "schema.json")
        try Data(CanonicalJSON.encode(schema)).write(to: schemaFile)
        let files = try documents.enumerated().map { index, bytes in
            let file = folder.appending(path: "\(index).json")
            try Data(bytes).write(to: file)
            return file.path
        }
        let (status, output) = try self.python(["-c", Self.program, schemaFile.path] + files)
        return status == 0 ? output : "status \(status): \(output)"
    }

    @Test func `every sample's canonical form is valid`() throws {
        let documents = try Samples.certificates.map { path in
            CanonicalJSON.encode(try DialectCatalogue.read(try Samples.bytes(path)).decoded.phyto)
        }
        #expect(try self.verdict(CanonicalSchema.of(PhytosanitaryCertificate.self), documents) == "")
    }

    @Test func `generated certificates are valid, with members of a later edition too`() throws {
        let documents = try (1...40).map { seed in
            var generator = CertificateGenerator(seed: UInt64(seed), .any)
            return CanonicalJSON.encode(try generator.certificate())
        }
        #expect(try self.verdict(CanonicalSchema.of(PhytosanitaryCertificate.self), documents) == "")
    }

    @Test func `what we refuse to read the schema refuses too`() throws {
        let bad = [
            #"{"schema":"urn:paso:schema:phytosanitary-certificate:1","type":"851","status":"70","consignment":{}}"#,
            #"{"schema":"urn:paso:schema:phytosanitary-certificate:2","number":"1","type":"851","status":"70","consignment":{}}"#,
            #"{"schema":"urn:paso:schema:phytosanitary-certificate:1","number":1,"type":"851","status":"70","consignment":{}}"#,
        ]
        let schema = CanonicalSchema.of(PhytosanitaryCertificate.self)
        for text in bad {
            let bytes = Array(text.utf8)
            #expect(throws: CanonicalError.self) { try CanonicalJSON.decode(bytes) }
            #expect(try self.verdict(schema, [bytes]) != "")
        }
    }

    @Test func `answers and attestations are valid`() throws {
        let (answer, _) = try SPSAcknowledgement.decode(try Samples.bytes(Samples.answer))
        let answerSchema = CanonicalSchema.of(AuthorityAnswer.self)
        #expect(try self.verdict(answerSchema, [CanonicalJSON.encode(answer)]) == "")
        let response = CustomsResponse(
            number: "AR004A18260000000200",
            customs: CustomsEntry(result: "utilised", date: "2026-03-05T12:00:00Z"),
            utilised: [UtilisedItem(item: 1, quantity: Quantity(value: "1.50", unitAsWritten: "KG"))]
        )
        #expect(try self.verdict(CanonicalSchema.of(CustomsResponse.self), [CanonicalJSON.encode(response)]) == "")
        let digest = SHA256Hex(String(repeating: "ab", count: 32))
        let attestation = Attestation(
            exchangeId: "e",
            original: digest,
            canonical: digest,
            dialect: "sps-17",
            dialectVersion: "1",
            adapter: digest,
            verdicts: [AttestedVerdict(subject: "issuer-signature", outcome: "total-passed")],
            losses: [Loss(CanonicalPath("recipient"), .lost, .noPlace, value: "SAG")],
            time: UTCTime(milliseconds: 0)
        )
        #expect(try self.verdict(CanonicalSchema.of(Attestation.self), [attestation.bytes]) == "")
    }

    @Test func `the schema names every record once and describes every member`() {
        for (name, schema) in CanonicalSchema.all {
            #expect(schema["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema", "\(name)")
            #expect(schema["$defs"] != nil)
        }
    }
}
