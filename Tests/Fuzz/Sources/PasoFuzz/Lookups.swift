import XML

@testable import Discovery

/// What resolvers and publishers of service metadata answer.
enum Lookups {
    /// An input is a message; it is taken as the answer to the question and identifier that it holds itself, so that the
    /// records behind them are reached.
    static func names(_ bytes: [UInt8]) {
        var reader = DNSReader(Array(bytes))
        guard let id = try? reader.number() else { return }
        for _ in 0..<5 { _ = try? reader.number() }
        guard let name = try? reader.name(), let type = try? reader.number() else { return }
        let question = DNSQuestion(name, DNSType(rawValue: type))
        guard let answer = try? DNSMessage.answer(bytes, to: question, id: id) else { return }
        precondition(answer.records.count <= DNSMessage.recordsMax, "more records than the limit")
        if let record = try? PublisherRecord(answer, versions: [.two, .one]) {
            let again = try? PublisherAddress(record.address.text)
            precondition(again == record.address, "an address comes back altered")
        }
    }

    /// An input is a document; its signature is not asked for, so that its content is reached.
    static func metadata(_ bytes: [UInt8]) {
        guard let document = try? ParsedDocument(parsing: bytes, limits: PublishedDocument.limits) else { return }
        _ = try? SMPOneReader.metadata(document.root)
        _ = try? SMPTwoReader.metadata(document.root)
        guard let anybody = try? SchemedIdentifier("s::v") else { return }
        _ = try? PublishedDocument.documentTypes(bytes, of: anybody)
    }
}
