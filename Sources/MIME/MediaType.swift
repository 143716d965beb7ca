/// A `Content-Type` value: type, subtype and parameters.
///
/// Reading forgives what real peers send: quotes around the whole value, tabs, white space around `;` and `=`,
/// parameters without quotes, an empty parameter. Names are compared without case.
public struct MediaType: Sendable, Equatable {
    /// `type/subtype`, lower case.
    public let essence: String
    /// Parameters in order, names in lower case, values without quotes.
    public let parameters: [Parameter]

    /// One parameter of a media type.
    public struct Parameter: Sendable, Equatable {
        public let name: String
        public let value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    public init(essence: String, parameters: [Parameter] = []) {
        self.essence = essence
        self.parameters = parameters
    }

    /// Reads a header value; nil when there is no `type/subtype` in it.
    public init?(_ text: some StringProtocol) {
        var scanner = Scanner(text)
        let essence = scanner.essence()
        guard essence.split(separator: "/", omittingEmptySubsequences: false).count == 2,
            !essence.hasPrefix("/"), !essence.hasSuffix("/")
        else { return nil }
        self.essence = essence
        self.parameters = scanner.parameters()
    }

    /// The first parameter of that name.
    public subscript(_ name: String) -> String? {
        self.parameters.first { $0.name == name.lowercased() }?.value
    }

    /// True for XML types (RFC 7303).
    public var isXML: Bool {
        self.essence == "application/xml" || self.essence == "text/xml" || self.essence.hasSuffix("+xml")
    }

    /// One line, single spaces, every parameter value quoted except a plain charset.
    public var headerValue: String {
        self.parameters.reduce(self.essence) { line, parameter in
            parameter.name == "charset"
                ? "\(line); charset=\(parameter.value)" : "\(line); \(parameter.name)=\"\(parameter.value)\""
        }
    }
}

extension MediaType {
    /// Walks over the characters of one header value.
    private struct Scanner {
        var rest: [Character]
        var position = 0

        init(_ text: some StringProtocol) {
            var characters = text.map { $0.isWhitespace ? " " : $0 }
            while characters.first == " " { characters.removeFirst() }
            while characters.last == " " { characters.removeLast() }
            // Some stacks quote the whole value.
            if characters.count > 1, characters.first == "\"", characters.last == "\"",
                let slash = characters.firstIndex(of: "/"), !characters[1..<slash].contains("\"")
            {
                characters = Array(characters.dropFirst().dropLast())
            }
            self.rest = characters
        }

        var current: Character? { self.position < self.rest.count ? self.rest[self.position] : nil }

        mutating func essence() -> String {
            self.take { $0 != ";" && $0 != "," }.filter { $0 != " " }.lowercased()
        }

        mutating func parameters() -> [Parameter] {
            var found: [Parameter] = []
            while self.current != nil {
                _ = self.take { $0 == ";" || $0 == " " || $0 == "," }
                let name = self.take { $0 != "=" && $0 != ";" }.filter { $0 != " " }.lowercased()
                guard self.current == "=" else { continue }
                self.position += 1
                _ = self.take { $0 == " " }
                let value = self.current == "\"" ? self.quoted() : self.token()
                if !name.isEmpty { found.append(Parameter(name: name, value: value)) }
            }
            return found
        }

        private mutating func token() -> String {
            var value = self.take { $0 != ";" }
            while value.last == " " { value.removeLast() }
            return value
        }

        private mutating func quoted() -> String {
            self.position += 1
            var value = ""
            while let character = self.current, character != "\"" {
                self.position += 1
                if character == "\\", let escaped = self.current {
                    value.append(escaped)
                    self.position += 1
                } else {
                    value.append(character)
                }
            }
            self.position += 1
            return value
        }

        private mutating func take(while isWanted: (Character) -> Bool) -> String {
            let start = self.position
            while let character = self.current, isWanted(character) { self.position += 1 }
            return String(self.rest[start..<self.position])
        }
    }
}
