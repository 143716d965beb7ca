public import Texts

/// Why bytes were not taken as XML, or XML was not written or canonicalized.
public struct XMLRefusal: Error, Explained, Equatable {
    /// What kind of refusal; raw values are the stable codes.
    public enum Kind: String, Sendable {
        /// More octets than `bytesMax`.
        case tooLarge = "XML-001"
        /// Not well-formed; arguments `line` and `column`.
        case malformed = "XML-002"
        /// A DOCTYPE, which no document of ours has.
        case doctype = "XML-003"
        /// Elements nested deeper than `depthMax`.
        case tooDeep = "XML-004"
        /// Over another named limit; arguments `limit` and `maximum`.
        case overLimit = "XML-005"
        /// An encoding that is not read here, or octets that are not what the declaration says.
        case encoding = "XML-006"
        /// A prefix without a declaration, or another breach of Namespaces in XML.
        case namespaces = "XML-007"
        /// No canonical form (a relative namespace, or no memory).
        case canonicalization = "XML-008"
        /// A reference to an element that this document does not have.
        case unknownElement = "XML-009"
        /// A schema file that is missing or wrong.
        case schema = "XML-010"
        /// A character or name that XML cannot carry, to be written.
        case unwritable = "XML-011"
    }

    /// What kind of refusal.
    public let kind: Kind
    public let arguments: [String: String]

    public var code: String { self.kind.rawValue }

    package init(_ kind: Kind, _ arguments: [String: String] = [:]) {
        self.kind = kind
        self.arguments = arguments
    }

    static func limit(_ name: String, _ maximum: Int) -> XMLRefusal {
        XMLRefusal(.overLimit, ["limit": name, "maximum": String(maximum)])
    }
}
