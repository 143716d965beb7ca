public import Texts

extension Authenticity {
    /// The whole in a sentence; what a file alone cannot tell is not told.
    public func statement(in language: Language) -> String {
        let isKnown = self.signature == .holds || self.sender != nil
        return Catalogue.text(
            "authenticity.\(self.appearance.rawValue)" + (isKnown ? "" : ".file"),
            language,
            ["voucher": self.voucher ?? Catalogue.text("authenticity.nobody", language)]
        )
    }
}

extension Authenticity.Appearance {
    /// A few words, for a column or a mark.
    public func short(in language: Language) -> String {
        Catalogue.text("authenticity.short.\(self.rawValue)", language)
    }
}
