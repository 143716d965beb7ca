import Foundation

/// A memory as lines of text, so that an operator can read and a backup can compare it.
///
///     format: paso/revocation-memory/1
///     issuer 9f86d081…           the SHA-256 of the issuer's SPKI
///     4d01a2 1772323200 1 1780228800 -
///
/// Serial, seconds of the revocation, reason (RFC 5280's number), seconds of the evidence, seconds of the lifting.
extension RevocationMemory {
    /// Longest text that is read.
    public static let lengthMax = 256 * 1024 * 1024
    private static let heading = "format: paso/revocation-memory/1"
    private static let serialLengthMax = 64

    /// The text, in an order that depends on the content only.
    public var encoded: [UInt8] {
        var text = Self.heading + "\n"
        for (key, issuer) in self.issuers.sorted(by: { $0.key.hex < $1.key.hex }) {
            text += "issuer \(key.hex)\n"
            let all =
                issuer.standing.map { ($0.key, $0.value) }
                + issuer.lifted.flatMap { pair in
                    pair.value.map { (pair.key, $0) }
                }
            for (serial, entry) in all.sorted(by: { Self.isBefore($0, $1) }) { text += Self.line(serial, entry) }
        }
        return Array(text.utf8)
    }

    /// Reads ``encoded``; refuses anything else, by its line.
    public init(decoding bytes: [UInt8]) throws(TrustError) {
        guard bytes.count <= Self.lengthMax else { throw .tooLarge("revocation memory", limit: Self.lengthMax) }
        self.init()
        var key: Digest?
        var number = 0
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            if number == 1 {
                guard line.elementsEqual(Self.heading.utf8) else { throw .memoryUnreadable(line: number) }
            } else if words.first == "issuer", words.count == 2 {
                guard let bytes = Hexadecimal.bytes(words[1]), let digest = Digest(.sha256, bytes: bytes) else {
                    throw .memoryUnreadable(line: number)
                }
                key = digest
            } else if !words.isEmpty {
                guard let key, let (serial, entry) = Self.entry(words), self.count < Self.entriesMax else {
                    throw .memoryUnreadable(line: number)
                }
                self.restore(entry, serial, key)
            }
        }
        guard number > 0 else { throw .memoryUnreadable(line: 1) }
    }

    private mutating func restore(_ entry: Entry, _ serial: [UInt8], _ key: Digest) {
        if entry.lifted != nil {
            self.issuers[key, default: Issuer()].lifted[serial, default: []].append(entry)
            self.count += 1
        } else {
            // Taken out and put back so that the table is changed in place.
            var issuer = self.issuers.removeValue(forKey: key) ?? Issuer()
            self.add(entry, serial, to: &issuer)
            self.issuers[key] = issuer
        }
    }

    private static func isBefore(_ first: ([UInt8], Entry), _ second: ([UInt8], Entry)) -> Bool {
        if first.0 != second.0 { return first.0.lexicographicallyPrecedes(second.0) }
        return first.1.revoked < second.1.revoked
    }

    private static func line(_ serial: [UInt8], _ entry: Entry) -> String {
        let reason = entry.reason.map { "\($0.rawValue)" } ?? "-"
        let lifted = entry.lifted.map(self.seconds) ?? "-"
        // A serial of zero has no octets.
        let name = serial.isEmpty ? "00" : Hexadecimal.text(serial)
        return "\(name) \(self.seconds(entry.revoked)) \(reason) \(self.seconds(entry.seen)) \(lifted)\n"
    }

    private static func entry(_ words: [String]) -> ([UInt8], Entry)? {
        guard words.count == 5, let octets = Hexadecimal.bytes(words[0]), octets.count <= self.serialLengthMax,
            let revoked = self.date(words[1]), let seen = self.date(words[3])
        else { return nil }
        var entry = Entry(revoked: revoked, seen: seen)
        if words[2] != "-" {
            guard let reason = Int(words[2]).flatMap(RevocationReason.init(rawValue:)) else { return nil }
            entry.reason = reason
        }
        if words[4] != "-" {
            guard let lifted = self.date(words[4]), entry.reason == .certificateHold else { return nil }
            entry.lifted = lifted
        }
        return (octets == [0] ? [] : octets, entry)
    }

    private static func seconds(_ date: Date) -> String { "\(Int64(date.timeIntervalSince1970))" }

    private static func date(_ text: String) -> Date? {
        Int64(text).flatMap { $0.magnitude < 1 << 40 ? Date(timeIntervalSince1970: TimeInterval($0)) : nil }
    }
}
