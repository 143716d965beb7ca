/// The name of an element or attribute: namespace and local part.
///
/// A prefix is spelling, not name, so it is not here.
public struct XMLName: Sendable, Hashable {
    /// The namespace; empty for none.
    public var namespace: String
    /// The local part.
    public var local: String

    /// A name; without a namespace unless one is given.
    public init(_ local: String, _ namespace: String = "") {
        self.local = local
        self.namespace = namespace
    }
}

extension XMLName: CustomStringConvertible {
    public var description: String {
        self.namespace.isEmpty ? self.local : "{\(self.namespace)}\(self.local)"
    }
}

/// A prefix bound to a namespace; the empty prefix is the default namespace.
public struct NamespaceDeclaration: Sendable, Hashable {
    /// The prefix; empty for the default namespace.
    public var prefix: String
    /// What it means.
    public var namespace: String

    /// Binds `prefix` to `namespace`.
    public init(_ prefix: String, _ namespace: String) {
        self.prefix = prefix
        self.namespace = namespace
    }
}

/// An element of one parsed document, by its place in document order (the root is 0).
///
/// A reference means nothing in another document.
public struct ElementReference: Sendable, Hashable {
    /// The place in document order.
    public let ordinal: Int

    package init(ordinal: Int) {
        self.ordinal = ordinal
    }
}
