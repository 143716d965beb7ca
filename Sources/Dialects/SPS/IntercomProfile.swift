/// How strictly INTERCOM's rules are kept: its two published profiles.
public enum IntercomProfile: String, Sendable, CaseIterable {
    /// `estandar`: the structure.
    case standard = "estandar"
    /// `validaciones`: the structure, and the form and length of every field.
    case validations = "validaciones"
}
