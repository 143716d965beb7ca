public import Canonical

/// Where something stands in a document as it was read.
public struct DocumentPlace: Sendable, Equatable {
    /// The way to the element, like `COD/FormA18/GoodsList/Goods[1]`.
    public let path: String
    /// Line in the document, counted from 1, where it is known.
    public let line: Int?

    public init(path: String, line: Int?) {
        self.path = path
        self.line = line
    }
}

/// Where the values of a canonical certificate stood in the document that it was read from.
///
/// It says nothing of what a document means: it is for people who look for a value in the file.
public struct DocumentPlaces: Sendable, Equatable {
    /// How many places are kept; what comes later is told by the record or list that it belongs to.
    public static let countMax = 20_000

    private var places: [String: DocumentPlace] = [:]

    public init() {}

    /// How many places are known.
    public var count: Int { self.places.count }

    /// Keeps a place; the first one of a path counts.
    public mutating func keep(_ place: DocumentPlace, of path: String) {
        guard self.places.count < Self.countMax, self.places[path] == nil else { return }
        self.places[path] = place
    }

    /// The place of a value, else of the nearest thing around it that stood in the document; nil where nothing is known.
    public func place(of path: CanonicalPath) -> DocumentPlace? {
        guard !self.places.isEmpty else { return nil }
        var text = path.text[...]
        while !text.isEmpty {
            if let place = self.places[String(text)] { return place }
            text = Self.outer(text)
        }
        return self.places[""]
    }

    /// What a value is a member or an element of; empty for the document itself.
    static func outer(_ path: Substring) -> Substring {
        path.lastIndex { $0 == "." || $0 == "[" }.map { path[..<$0] } ?? ""
    }
}
