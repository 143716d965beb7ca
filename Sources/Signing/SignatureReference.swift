public import Trust
public import XML

/// A step between what a reference points at and the octets that are digested.
public enum ReferenceTransform: Sendable, Hashable {
    /// Leaves out the signature itself.
    case enveloped
    /// Writes canonical octets; `prefixes` is the PrefixList of exclusive canonicalization.
    case canonicalization(Canonicalization, prefixes: [String] = [])
    /// The content of a MIME part, without its headers (WS-Security SwA profile 1.1).
    case attachmentContent

    /// The kind, for lists of what is allowed.
    public enum Kind: Sendable, Hashable, CaseIterable {
        case enveloped
        case canonicalization
        case attachmentContent
    }

    /// The kind, for lists of what is allowed.
    public var kind: Kind {
        switch self {
        case .enveloped: .enveloped
        case .canonicalization: .canonicalization
        case .attachmentContent: .attachmentContent
        }
    }

    /// The identifier in `ds:Transform`.
    public var identifier: String {
        switch self {
        case .enveloped: SignatureNames.enveloped
        case .canonicalization(let method, _): method.rawValue
        case .attachmentContent: SignatureNames.attachmentContent
        }
    }
}

/// One `ds:Reference`: what is signed, how it becomes octets, and their digest.
public struct SignatureReference: Sendable, Hashable {
    /// `""` for the document, `#id` for an element, `cid:…` for a part; nil without the attribute (INTERCOM).
    public var uri: String?
    /// The steps from what is meant to octets, in order.
    public var transforms: [ReferenceTransform]
    /// The digest of those octets.
    public var digest: Digest
    /// The reference's own identifier; nil without one.
    public var id: String?
    /// What it says that it points at; nil where it does not.
    public var type: String?

    /// A reference.
    public init(
        uri: String?,
        transforms: [ReferenceTransform],
        digest: Digest,
        id: String? = nil,
        type: String? = nil
    ) {
        self.uri = uri
        self.transforms = transforms
        self.digest = digest
        self.id = id
        self.type = type
    }

    /// The identifier of a `#id` reference; nil for another form, XPointers included.
    public var elementID: String? {
        guard let uri = self.uri, uri.hasPrefix("#"), uri.utf8.count > 1 else { return nil }
        let id = String(uri.dropFirst())
        return id.utf8.contains(where: { "()#&<>\"' ".utf8.contains($0) }) ? nil : id
    }
}

/// What a reference points at, as the caller found it; the engine digests exactly this.
public enum ReferenceTarget: Sendable {
    /// The whole document.
    case document
    /// One element with everything inside it.
    case element(ElementReference)
    /// A part whose digest was computed while it streamed in; any of these counts (octets as they are, and the form in
    /// which WSS4J digests XML and text parts). Compute them with the reference's `digest.algorithm`.
    case attachment([Digest])
}
