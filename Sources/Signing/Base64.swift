import Foundation

/// Base64 as signatures carry it: the standard alphabet, with padding, broken by white space.
enum Base64 {
    static func text(_ octets: [UInt8]) -> String {
        Data(octets).base64EncodedString()
    }

    /// The octets; refuses other characters, wrong padding, nothing, more than `lengthMax`, and text that another spelling
    /// of the same octets would be: two texts never mean the same.
    static func octets(_ text: String, lengthMax: Int, of element: String) throws(SignatureFault) -> [UInt8] {
        var reader = Base64Reader(charactersMax: (lengthMax + 2) / 3 * 4, room: text.utf8.count / 4 * 3)
        let isSound = text.utf8.allSatisfy { reader.take($0) }
        guard isSound, reader.isComplete else { throw SignatureFault(.structure, ["element": element]) }
        return reader.octets
    }
}

/// Reads Base64 character by character, taking one spelling of any octets only.
private struct Base64Reader {
    private let charactersMax: Int
    private(set) var octets: [UInt8] = []
    private var characters = 0
    /// Characters of the group of four that is being read, and what they mean.
    private var digits = 0
    private var group: UInt32 = 0
    private var padding = 0

    init(charactersMax: Int, room: Int) {
        self.charactersMax = charactersMax
        self.octets.reserveCapacity(min(room, charactersMax))
    }

    /// True where something was read, and ends with a whole group.
    var isComplete: Bool { !self.octets.isEmpty && self.digits == 0 }

    /// Takes one character; false where no Base64 goes on with it.
    mutating func take(_ character: UInt8) -> Bool {
        guard character != 0x20, character != 0x0A, character != 0x0D, character != 0x09 else { return true }
        self.characters += 1
        guard self.characters <= self.charactersMax else { return false }
        if character == UInt8(ascii: "=") { return self.pad() }
        guard self.padding == 0, let value = Self.value(character) else { return false }
        self.group = self.group << 6 | value
        self.digits += 1
        if self.digits == 4 { self.flush(3) }
        return true
    }

    /// The bits that the padding leaves over must be zero, or there were two spellings.
    private mutating func pad() -> Bool {
        self.padding += 1
        switch (self.digits, self.padding) {
        case (2, 1): return true
        case (2, 2):
            guard self.group & 0xF == 0 else { return false }
            self.group <<= 12
            self.flush(1)
        case (3, 1):
            guard self.group & 0x3 == 0 else { return false }
            self.group <<= 6
            self.flush(2)
        default: return false
        }
        return true
    }

    private mutating func flush(_ count: Int) {
        self.octets.append(UInt8(truncatingIfNeeded: self.group >> 16))
        if count > 1 { self.octets.append(UInt8(truncatingIfNeeded: self.group >> 8)) }
        if count > 2 { self.octets.append(UInt8(truncatingIfNeeded: self.group)) }
        (self.group, self.digits) = (0, 0)
    }

    private static func value(_ character: UInt8) -> UInt32? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}

/// Peer text that may be shown: ASCII without controls, short.
enum Printable {
    static func text(_ text: String) -> String {
        String(text.unicodeScalars.prefix(200).map { $0.isASCII && $0.value >= 0x20 ? Character($0) : "?" })
    }
}
