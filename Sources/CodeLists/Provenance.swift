/// Where a list, or a change of it, comes from.
public struct Provenance: Sendable, Equatable {
    /// How a table changes a list.
    public enum Change: String, Sendable, CaseIterable {
        /// It adds codes; a code that is there already gets the table's words.
        case extend
        /// It takes the list's place.
        case replace
    }

    /// Who keeps the list, and where it stands.
    public let source: String
    /// Which edition of it.
    public let edition: String
    /// The day on which it was taken from there, like `2026-11-27`.
    public let retrieved: String
    /// The file of a site; nil for what comes with Paso.
    public let file: String?
    /// How it changes the list; nil for the list itself.
    public let change: Change?
    /// How many codes it brings.
    public let count: Int

    init(source: String, edition: String, retrieved: String, file: String?, change: Change?, count: Int) {
        self.source = source
        self.edition = edition
        self.retrieved = retrieved
        self.file = file
        self.change = change
        self.count = count
    }
}
