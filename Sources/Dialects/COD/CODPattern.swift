/// A pattern of the schemas: alternatives of pieces, each a class of characters with how often it may stand.
///
/// Matched by following all possible positions at once: time is linear in the text for each piece, whatever the text.
struct CODPattern: Sendable, Equatable {
    /// A class of characters.
    enum Class: Sendable, Equatable {
        /// `[0-9]`.
        case digit
        /// `\d`: a decimal digit of any script.
        case anyDigit
        /// `[A-Za-z0-9]`.
        case alphanumeric
        /// `[A-Z0-9]`.
        case capitalOrDigit
        /// `[a-zA-Z0-9._%+-]`.
        case mailCharacter
        /// `.`: everything but the ends of lines.
        case any
        /// One of these.
        case oneOf(String)

        func contains(_ scalar: Unicode.Scalar) -> Bool {
            switch self {
            case .digit: ("0"..."9").contains(scalar)
            case .anyDigit: scalar.properties.generalCategory == .decimalNumber
            case .capitalOrDigit: ("0"..."9").contains(scalar) || ("A"..."Z").contains(scalar)
            case .alphanumeric: Self.capitalOrDigit.contains(scalar) || ("a"..."z").contains(scalar)
            case .mailCharacter: Self.alphanumeric.contains(scalar) || "._%+-".unicodeScalars.contains(scalar)
            case .any: scalar != "\n" && scalar != "\r"
            case .oneOf(let set): set.unicodeScalars.contains(scalar)
            }
        }
    }

    /// A class and how often it stands.
    struct Piece: Sendable, Equatable {
        let characters: Class
        let fewest: Int
        let most: Int

        init(_ characters: Class, _ fewest: Int, _ most: Int? = nil) {
            self.characters = characters
            self.fewest = fewest
            self.most = most ?? fewest
        }

        static func some(_ characters: Class, from fewest: Int = 1) -> Piece {
            Piece(characters, fewest, Int.max)
        }
    }

    let alternatives: [[Piece]]

    init(_ alternatives: [[Piece]]) {
        self.alternatives = alternatives
    }

    init(_ pieces: Piece...) {
        self.alternatives = [pieces]
    }

    /// Groups of digits joined by points, like `[4, 2]` for `NNNN.NN`.
    static func pointed(_ shapes: [[Int]]) -> CODPattern {
        CODPattern(
            shapes.map { shape in
                shape.enumerated().flatMap { index, count in
                    (index == 0 ? [] : [Piece(.oneOf("."), 1)]) + [Piece(.digit, count)]
                }
            }
        )
    }

    /// A literal text.
    static func literal(_ text: String) -> [Piece] {
        text.map { Piece(.oneOf(String($0)), 1) }
    }

    /// True where the whole text has the pattern.
    func matches(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return self.alternatives.contains { Self.matches(scalars, $0) }
    }

    private static func matches(_ scalars: [Unicode.Scalar], _ pieces: [Piece]) -> Bool {
        var reached = [Bool](repeating: false, count: scalars.count + 1)
        reached[0] = true
        for piece in pieces {
            reached = self.advance(reached, over: piece, scalars)
            if !reached.contains(true) { return false }
        }
        return reached[scalars.count]
    }

    /// The positions that can be reached from the given ones over one piece.
    private static func advance(_ reached: [Bool], over piece: Piece, _ scalars: [Unicode.Scalar]) -> [Bool] {
        let count = scalars.count
        var runEnd = [Int](repeating: count, count: count + 1)
        for index in stride(from: count - 1, through: 0, by: -1) {
            runEnd[index] = piece.characters.contains(scalars[index]) ? runEnd[index + 1] : index
        }
        var changes = [Int](repeating: 0, count: count + 2)
        for start in 0...count where reached[start] {
            let first = start + piece.fewest
            let last = piece.most > count ? runEnd[start] : min(runEnd[start], start + piece.most)
            guard first <= last else { continue }
            changes[first] += 1
            changes[last + 1] -= 1
        }
        var open = 0
        return (0...count).map { position in
            open += changes[position]
            return open > 0
        }
    }
}
