/// Whom a document of which type is for: what an endpoint is looked up by.
public struct EndpointQuestion: Sendable, Hashable {
    public var participant: SchemedIdentifier
    public var documentType: SchemedIdentifier
    /// Nil takes any process.
    public var process: SchemedIdentifier?

    public init(
        _ participant: SchemedIdentifier,
        documentType: SchemedIdentifier,
        process: SchemedIdentifier? = nil
    ) {
        self.participant = participant
        self.documentType = documentType
        self.process = process
    }
}
