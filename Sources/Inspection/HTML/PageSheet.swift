/// The style sheet of one page: what all pages share, the labels of its tables for narrow screens, and, where the
/// document is not valid, the mark across the form and on every printed sheet.
struct PageSheet {
    private let inspection: Inspection
    private let words: Vocabulary

    init(_ inspection: Inspection, _ words: Vocabulary) {
        self.inspection = inspection
        self.words = words
    }

    var css: String {
        let parts = [
            PageStyle.base, PageStyle.form, PageStyle.narrow, self.tables, PageStyle.print, self.paper, self.mark,
        ]
        return "\n" + parts.joined(separator: "\n") + "\n"
    }

    /// On a narrow screen each cell stands on a line of its own behind the name of its column.
    private var tables: String {
        let tables = (self.inspection.form?.blocks ?? []).flatMap { $0.boxes() }.compactMap(\.box.table)
        let rules = tables.enumerated().flatMap { index, table in
            table.columns.enumerated().map { column, heading in
                let label = PageText.styleString(heading.label.text(in: self.words.language))
                return ".t\(index) td:nth-child(\(column + 1))::before{content:\(label)}"
            }
        }
        return "@media screen and (max-width:720px){\n" + rules.joined(separator: "\n") + "\n}"
    }

    /// A4 with the page's number, and with the verdict on every sheet of a document that is not valid.
    private var paper: String {
        let sum = PageText.styleString("SHA-256 " + self.inspection.source.sha256.prefix(24))
        let page = PageText.styleString(self.words.say("inspect.page.sheet") + " ")
        let warning = self.warning.map {
            "@top-center{content:\(PageText.styleString(self.words.say($0.sheet)));"
                + "font:700 9pt sans-serif;color:\(Palette.refused)}"
        }
        return """
            @page{size:A4;margin:14mm 12mm 14mm;\(warning ?? "")
            @bottom-left{content:\(sum);font:7.5pt monospace;color:\(Palette.soft)}
            @bottom-right{content:\(page) counter(page) " / " counter(pages);font:7.5pt sans-serif;color:\(Palette.soft)}}
            """
    }

    /// What stands on every sheet and across the form: that the document is not valid, else that its issuer did not sign it.
    private var warning: (sheet: String, mark: String)? {
        if self.inspection.isInvalid {
            return self.inspection.isUnsigned
                ? ("inspect.watermark.more", "inspect.watermark.unsigned")
                : ("inspect.watermark.more", "inspect.watermark")
        }
        return self.inspection.isUnsigned ? ("inspect.watermark.unsigned", "inspect.watermark.unsigned") : nil
    }

    /// Words across the form, on screens and on paper, that no cut of the page gets rid of.
    private var mark: String {
        guard let warning = self.warning else { return "" }
        let words = PageText.attribute(self.words.say(warning.mark))
        let picture = """
            <svg xmlns="http://www.w3.org/2000/svg" width="430" height="250"><text x="215" y="140" \(Self.fit(words)) text-anchor="middle" \
            transform="rotate(-24 215 125)" font-family="sans-serif" font-weight="800" font-size="40" fill="\(Palette.refused)" \
            fill-opacity=".13">\(words)</text></svg>
            """
        return ".sheet::after{content:\"\";position:absolute;inset:0;pointer-events:none;z-index:2;"
            + "print-color-adjust:exact;-webkit-print-color-adjust:exact;"
            + "background:url(\"data:image/svg+xml,\(PageText.percentEncoded(picture))\")}"
    }

    /// Longer words are set closer, so that they stay inside the picture.
    private static func fit(_ words: String) -> String {
        words.count > 12 ? "textLength=\"400\" lengthAdjust=\"spacingAndGlyphs\"" : ""
    }
}
