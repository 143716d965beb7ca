/// What a document may cost at most, each bound with a name.
///
/// They are checked by our own scan of the bytes before libxml2 sees any of them: its work is quadratic in some of
/// these (attributes of one element, namespaces in scope), and it continues after the first error.
public struct XMLLimits: Sendable, Equatable {
    /// Octets of the document as received.
    public var bytesMax: Int
    /// Nested elements; libxml2 itself stops at 256.
    public var depthMax: Int
    /// Elements in the document.
    public var elementsMax: Int
    /// Attributes of one element, its namespace declarations included.
    public var attributesPerElementMax: Int
    /// Attributes in the document, namespace declarations included.
    public var attributesMax: Int
    /// Namespace declarations on one element and its ancestors together.
    public var namespacesInScopeMax: Int
    /// Comments, processing instructions and CDATA sections in the document.
    public var sectionsMax: Int
    /// Octets of one comment, processing instruction or CDATA section.
    public var sectionBytesMax: Int
    /// Octets of one attribute's value.
    public var attributeBytesMax: Int
    /// Octets of one name with its prefix.
    public var nameBytesMax: Int
    /// The sum, over all elements, of namespaces in scope × (namespaces in scope + depth): what canonicalization costs.
    public var namespaceWorkMax: Int

    /// The largest `bytesMax` that may be configured: 104 MiB.
    public static let bytesMaxCeiling = 104 << 20

    /// Limits; each has the default of ``document``.
    public init(
        bytesMax: Int = 16 << 20,
        depthMax: Int = 200,
        elementsMax: Int = 400_000,
        attributesPerElementMax: Int = 128,
        attributesMax: Int = 400_000,
        namespacesInScopeMax: Int = 128,
        sectionsMax: Int = 20_000,
        sectionBytesMax: Int = 8 << 20,
        attributeBytesMax: Int = 1 << 20,
        nameBytesMax: Int = 1_000,
        namespaceWorkMax: Int = 100_000_000
    ) {
        self.bytesMax = min(bytesMax, Self.bytesMaxCeiling)
        self.depthMax = min(depthMax, 250)
        self.elementsMax = elementsMax
        self.attributesPerElementMax = attributesPerElementMax
        self.attributesMax = attributesMax
        self.namespacesInScopeMax = namespacesInScopeMax
        self.sectionsMax = sectionsMax
        self.sectionBytesMax = min(sectionBytesMax, 9 << 20)
        self.attributeBytesMax = min(attributeBytesMax, 9 << 20)
        self.nameBytesMax = min(nameBytesMax, 40_000)
        self.namespaceWorkMax = namespaceWorkMax
    }

    /// For a document of trade: 16 MiB, depth 200.
    public static let document = XMLLimits()

    /// For a SOAP envelope without its attachments: 2 MiB.
    public static let envelope = XMLLimits(bytesMax: 2 << 20, elementsMax: 50_000, sectionBytesMax: 1 << 20)
}
