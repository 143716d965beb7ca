/// One check of a document, whether it was made or not.
public struct Check: Sendable, Equatable {
    /// What is checked; the raw values are the words in JSON.
    public enum Name: String, Sendable, CaseIterable {
        /// The file can be read and is of a known format.
        case form
        /// The certificate is complete: everybody signed who has to.
        case stage
        /// The issuer's signature holds.
        case issuerSignature = "issuer-signature"
        /// The exporter's signature holds.
        case exporterSignature = "exporter-signature"
        /// The official's signature holds.
        case officialSignature = "official-signature"
        /// The signers' certificates lead to trusted authorities.
        case chain
        /// The signers' certificates were not revoked.
        case revocation
        /// The directory knows the official as enabled at that time.
        case directory
        /// The rules of the agreement.
        case rules
    }

    /// How it ended.
    public enum State: String, Sendable, CaseIterable {
        /// Passed.
        case passed
        /// Passed with a remark.
        case warned
        /// Not passed.
        case failed
        /// Not made.
        case notChecked = "not-checked"
    }

    /// What is checked.
    public let name: Name
    /// How it ended.
    public let state: State
    /// Why, in a sentence.
    public let why: Wording
    /// The codes that made it so.
    public let codes: [String]

    public init(_ name: Name, _ state: State, _ why: Wording, codes: [String] = []) {
        self.name = name
        self.state = state
        self.why = why
        self.codes = codes
    }
}
