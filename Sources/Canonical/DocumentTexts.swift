/// The number that an authority gave to a document.
public struct DocumentNumber: CanonicalText {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public static let about = "Number of a document, as its authority wrote it."
}

/// A kind of document by its UNCL 1001 code.
public struct DocumentTypeCode: CanonicalText {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public static let about = "Kind of document, UNCL 1001."

    /// Phytosanitary certificate.
    public static let phytosanitary: DocumentTypeCode = "851"
    /// Phytosanitary certificate for re-export.
    public static let phytosanitaryReexport: DocumentTypeCode = "657"
}

/// The state of a document by its EDIFACT 4405 code.
public struct DocumentStatus: CanonicalText {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public static let about = "State of a document, EDIFACT 4405."

    /// Requested.
    public static let requested: DocumentStatus = "17"
    /// Subject to clearing.
    public static let subjectToClearing: DocumentStatus = "26"
    /// Accepted, approved.
    public static let accepted: DocumentStatus = "39"
    /// Withdrawn, cancelled.
    public static let withdrawn: DocumentStatus = "40"
    /// Rejected.
    public static let rejected: DocumentStatus = "41"
    /// Issued.
    public static let issued: DocumentStatus = "70"
    /// Accepted in part.
    public static let partial: DocumentStatus = "122"
}

extension CountryCode: CanonicalValue, ExpressibleByStringLiteral {
    /// A code written in source.
    public init(stringLiteral value: String) {
        precondition(CountryCode(rawValue: value) != nil, "a country in source has two capital letters")
        self.rawValue = value
    }

    public var json: JSONValue { .string(self.rawValue) }

    public init(json: JSONValue, at path: CanonicalPath) throws(CanonicalError) {
        guard case .string(let text) = json, let code = CountryCode(rawValue: text) else {
            throw .badValue(path, expected: "two capital letters")
        }
        self = code
    }

    public static func schema(_ definitions: inout SchemaDefinitions) -> JSONValue {
        .members(["type": .string("string"), "pattern": .string("^[A-Z]{2}$")])
    }
}
