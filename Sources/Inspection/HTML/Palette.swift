/// The colours of the page as pairs of text and ground, so that their contrast can be proven.
///
/// Every pair reaches 4.5 to 1 (WCAG 2.2 AA for text of any size).
enum Palette {
    /// Text on a ground, by the name that the style sheet uses.
    struct Pair: Sendable {
        let name: String
        let text: String
        let ground: String
    }

    static let ink = "#1b1f24"
    static let soft = "#4a5361"
    static let sheet = "#ffffff"
    static let desk = "#eef0ec"
    static let tint = "#f5f6f3"
    static let line = "#8a939e"
    static let hair = "#d5d9d6"
    static let good = "#14613a"
    static let warned = "#ffd970"
    static let warnedInk = "#3a2900"
    static let refused = "#a3151c"
    static let unusable = "#3d424b"
    static let warnText = "#7a4a00"
    static let exporter = "#0b5592"
    static let official = "#5c2d88"
    static let issuer = "#0b5592"

    /// Every pair that the style sheet uses.
    static let pairs: [Pair] = [
        Pair(name: "text", text: ink, ground: sheet),
        Pair(name: "text on the desk", text: ink, ground: desk),
        Pair(name: "text on a tint", text: ink, ground: tint),
        Pair(name: "soft text", text: soft, ground: sheet),
        Pair(name: "soft text on the desk", text: soft, ground: desk),
        Pair(name: "soft text on a tint", text: soft, ground: tint),
        Pair(name: "good", text: sheet, ground: good),
        Pair(name: "warned", text: warnedInk, ground: warned),
        Pair(name: "refused", text: sheet, ground: refused),
        Pair(name: "unusable", text: sheet, ground: unusable),
        Pair(name: "passed", text: good, ground: sheet),
        Pair(name: "warning", text: warnText, ground: sheet),
        Pair(name: "failed", text: refused, ground: sheet),
        Pair(name: "not checked", text: soft, ground: sheet),
        Pair(name: "exporter's cover", text: exporter, ground: sheet),
        Pair(name: "official's cover", text: official, ground: sheet),
        Pair(name: "issuer's cover", text: issuer, ground: sheet),
        Pair(name: "exporter's label", text: sheet, ground: exporter),
        Pair(name: "official's label", text: sheet, ground: official),
    ]
}
