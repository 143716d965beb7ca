/// What a value in a settings file may be; the loader checks by it and `--explain` prints it.
public indirect enum SettingType: Sendable {
    /// One line of text of a named shape.
    case text(SettingShape)
    /// A whole number within bounds.
    case integer(ClosedRange<Int>)
    /// `true` or `false`, nothing else.
    case boolean
    /// A length of time like `250ms`, `30s`, `5m`, `24h`, `7d`.
    case duration(ClosedRange<Duration>)
    /// A size in bytes like `4096`, `64KiB`, `16MiB`, `2GiB`.
    case size(ClosedRange<Int>)
    /// One of a closed set of words.
    case choice([String])
    /// A path, relative to the folder of the file it stands in.
    case path
    /// Several values of one type.
    case list(SettingType)
    /// A fixed set of keys.
    case group([SettingKey])
    /// Free keys of one shape, all with values of one type.
    case map(SettingShape, SettingType)

    /// The type in one short English word, with its bounds, as `--explain` prints it.
    public var label: String {
        switch self {
        case .text(let shape): shape.name
        case .integer(let range): "integer \(range.lowerBound)…\(range.upperBound)"
        case .boolean: "true | false"
        case .duration(let range):
            "duration \(SettingDuration.text(range.lowerBound))…\(SettingDuration.text(range.upperBound))"
        case .size(let range): "size \(SettingSize.text(range.lowerBound))…\(SettingSize.text(range.upperBound))"
        case .choice(let words): words.joined(separator: " | ")
        case .path: "path"
        case .list(let element): "list of \(element.label)"
        case .group: "group"
        case .map(let shape, let element): "map \(shape.name) → \(element.label)"
        }
    }
}

/// A named shape of text, with the check that a text fits it.
public struct SettingShape: Sendable {
    /// The name that messages and `--explain` use.
    public let name: String
    /// A value of this shape, for messages.
    public let example: String
    /// True for texts that fit.
    public let accepts: @Sendable (String) -> Bool

    public init(_ name: String, example: String, accepts: @escaping @Sendable (String) -> Bool) {
        self.name = name
        self.example = example
        self.accepts = accepts
    }

    /// Any text of 1 to 1024 characters without control characters.
    public static let line = SettingShape("text", example: "text") { text in
        (1...1024).contains(text.count) && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }

    /// A lower-case word of letters, digits and `-`, as identifiers in our own files are.
    public static let word = SettingShape("word", example: "sag") { text in
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D }
    }

    /// The name of a dialect: a ``word`` with points between its parts, like `cod-4.1.1`.
    public static let dialect = SettingShape("dialect", example: "cod-4.1.1") { text in
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { Self.word.accepts(String($0)) }
    }

    /// An ISO 3166-1 alpha-2 code in capitals.
    public static let country = SettingShape("country", example: "CL") { text in
        text.utf8.count == 2 && text.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    }

    /// A SHA-256 digest as 64 hexadecimal digits, colons allowed between pairs.
    public static let fingerprint = SettingShape("sha256", example: "9f86d081…") { text in
        let digits = text.utf8.filter { $0 != 0x3A }
        return digits.count == 64
            && digits.allSatisfy { byte in
                (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66)
            }
    }

    /// An `https` address without user, query or fragment.
    public static let address = SettingShape("https address", example: "https://gateway.example:8443/as4") { text in
        text.hasPrefix("https://") && text.utf8.count <= 1024 && text.utf8.count > 8
            && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x40 && $0 != 0x3F && $0 != 0x23 }
    }
}
