import Canonical
import XML

/// The state of one writing: options, and what could not be carried.
struct SPSWriting {
    let edition: SPSEdition
    let options: EncodeOptions
    private(set) var losses: [Loss] = []
    /// The position of the record being written in its list, for formats that number lines.
    var ordinal = 0
    /// How many values were written so far; a record that wrote none says nothing and is left out.
    private(set) var valuesWritten = 0
    /// The first member without which a record cannot be written.
    var blockedAt: CanonicalPath?
    /// The first member for which nothing truthful can stand, and without which the whole document is refused.
    var refusedAt: CanonicalPath?

    init(edition: SPSEdition, options: EncodeOptions) {
        self.edition = edition
        self.options = options
    }

    mutating func lose(
        _ path: CanonicalPath,
        _ effect: Loss.Effect,
        _ reason: Loss.Reason,
        value: String? = nil,
        replacement: String? = nil
    ) {
        self.losses.append(Loss(path, effect, reason, value: value, replacement: replacement))
    }

    /// Stops the writing of a record for want of a member; an incomplete one is written where that is allowed.
    mutating func block(at place: CanonicalPath) -> [ElementDraft]? {
        if self.options.allowsMissing {
            self.lose(place, .missing, .required)
            return []
        }
        if self.blockedAt == nil { self.blockedAt = place }
        return nil
    }

    /// Counts a value that stands in the output because the document has it.
    mutating func countValue() {
        self.valuesWritten += 1
    }

    /// Forgets the losses of something that is lost as a whole, or that was never there.
    mutating func forgetLosses(after count: Int) {
        self.losses.removeLast(self.losses.count - count)
    }

    /// Makes sure that a value which no element could hold is reported once, with the form's own reason where it gave one.
    mutating func reportLost(_ path: CanonicalPath, since count: Int, value: String?) {
        if let last = self.losses.last, self.losses.count > count, last.path == path, last.effect == .lost { return }
        self.forgetLosses(after: count)
        self.lose(path, .lost, .notOfForm, value: value)
    }

    /// A text that XML can hold; characters that it cannot hold are left out and reported.
    mutating func writable(_ text: String, _ path: CanonicalPath) -> String {
        guard text.unicodeScalars.contains(where: Self.isForbidden) else { return text }
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: text.unicodeScalars.filter { !Self.isForbidden($0) })
        self.lose(path, .changed, .characters, value: text, replacement: String(kept))
        return String(kept)
    }

    /// A code or identifier that XML can hold: without white space around it.
    mutating func token(_ text: String, _ path: CanonicalPath) -> String {
        let trimmed = Element.trimmed(text)
        if trimmed != text { self.lose(path, .changed, .characters, value: text, replacement: trimmed) }
        return self.writable(trimmed, path)
    }

    /// True for a word for "nothing", which is reported as lost and never written.
    ///
    /// People's words are an answer in a statement ("additional declaration: none"), and are kept there; 13B's users write them.
    mutating func isFiller(_ text: String, _ path: CanonicalPath, inStatement: Bool = false) -> Bool {
        let word = Element.trimmed(text)
        let isPeoples = !inStatement && !self.edition.isPacific && Fillers.areNothing.contains(word.lowercased())
        guard isPeoples || Fillers.ofMachines.contains(word) else { return false }
        self.lose(path, .lost, .filler, value: text)
        return true
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
