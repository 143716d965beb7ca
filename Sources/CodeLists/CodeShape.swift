/// What the codes of a list look like, whether or not they are in it.
public enum CodeShape: Sendable, Equatable {
    /// So many capital letters: `CL`, `USD`.
    case letters(Int)
    /// Capital letters and digits, from one to so many: `KGM`, `1A`, `851`.
    case alphanumeric(Int)
    /// UN/LOCODE: the country, then three letters or digits from 2 to 9, like `CLVAP`.
    case location
    /// Words in small letters, as people write them.
    case words

    /// The longest word of ``words``.
    public static let wordLengthMax = 64

    /// Whether a text has the shape.
    public func fits(_ code: String) -> Bool {
        let bytes = Array(code.utf8)
        switch self {
        case .letters(let count):
            return bytes.count == count && bytes.allSatisfy(Self.isCapital)
        case .alphanumeric(let max):
            return (1...max).contains(bytes.count) && bytes.allSatisfy { Self.isCapital($0) || Self.isDigit($0) }
        case .location:
            return bytes.count == 5 && bytes.prefix(2).allSatisfy(Self.isCapital)
                && bytes.dropFirst(2).allSatisfy { Self.isCapital($0) || (0x32...0x39).contains($0) }
        case .words:
            return !code.isEmpty && bytes.count <= Self.wordLengthMax && code == UnitWord.plain(code)
        }
    }

    /// The shape in a word for messages, like `[A-Z]{2}`.
    public var pattern: String {
        switch self {
        case .letters(let count): "[A-Z]{\(count)}"
        case .alphanumeric(let max): "[A-Z0-9]{1,\(max)}"
        case .location: "[A-Z]{2}[A-Z2-9]{3}"
        case .words: "small letters, without accents and points"
        }
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
