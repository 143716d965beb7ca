extension Catalogue {
    /// The page `Docs/errors.md`: every code with what happened and what to do, module by module, as Markdown.
    public static func errorsPage() -> String {
        var page = """
            # Error and finding codes

            Every code that Paso shows, writes to its journal or answers with, and what to do about it. Codes are stable: scripts may
            match them. `paso explain CODE` prints one, in Spanish, Portuguese or French with `--lang es`, `pt` or `fr`. This page is
            written from the message catalogue.

            """
        var group = ""
        for explanation in self.explanations {
            let prefix = String(explanation.code.prefix { $0 != "-" })
            if prefix != group {
                group = prefix
                page += "\n## \(prefix)\n\n| Code | What happened | What to do |\n|---|---|---|\n"
            }
            let cells = [explanation.what, explanation.remedy].map { cell($0.english) }
            page += "| `\(explanation.code)` | \(cells[0]) | \(cells[1]) |\n"
        }
        return page
    }

    private static func cell(_ text: String) -> String {
        String(text.flatMap { $0 == "|" ? "\\|" : ($0 == "\n" ? " " : String($0)) })
    }
}
