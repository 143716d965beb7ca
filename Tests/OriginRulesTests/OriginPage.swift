import Canonical
import Foundation
import OriginRules
import ReferenceFiles
import Testing
import Texts

/// `Docs/origin-rules.md`, written from the tables that the rules use.
enum OriginPage {
    static func text() -> String {
        [
            Self.head, Self.rules, Self.agreements, Self.answers, Self.identifications, Self.units, Self.criteria,
        ].joined(separator: "\n\n") + "\n"
    }

    private static let head = """
        # The rules of origin

        This page is written from the tables of the module `OriginRules` by `Scripts/pages`; do not edit it by hand.

        Paso checks what a certificate of origin says about itself: parties, dates, numbers, codes. It does not decide whether goods
        originate, and never claims that a criterion is the right one for them. Findings stand in three classes that customs keep apart:

        - **formal**: a fault of form, or a thing that could not be checked. It never rejects a certificate by itself.
        - **substantive**: it touches the origin, or the right to the preference. Customs decides with the agreement at hand.
        - **integrity**: a sign that the certificate is not what it says it is. Customs asks the issuing entity.

        What Paso does not know is said (“not checked: …”) and never taken as passed. Warnings and errors count; what is only worth
        knowing (`info`) counts against nobody. A period that an agreement has only through the form that it shares weighs as a warning.
        Where a COD dialect read the certificate, its own rules (`COD-0xx`) judge number, form, numbering, references and ranges, and the
        rules COD-107, COD-111 to COD-113, COD-125, COD-126 and COD-302 to COD-305 are not applied again.

        Days are days of the calendar as the document writes them. A period of days or months is counted from the day of issue, that day
        not included; a month that lacks the day ends it on its last day. The day of receipt is that of the importing country, in its
        westernmost zone. A time that is written in UTC has two days, the written one and the issuing country's own; the one that speaks
        for the certificate counts. A date without a zone lies in the future only if it does so in every zone; clocks may differ by five minutes.
        """

    private static func table(_ title: String, _ head: [String], _ rows: [[String]]) -> String {
        let lines = [head, head.map { _ in "---" }] + rows
        return "## " + title + "\n\n"
            + lines.map { "| " + $0.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |" }
            .joined(separator: "\n")
    }

    private static var rules: String {
        let rows = OriginRule.all.map { rule in
            [
                rule.code, rule.class.rawValue, rule.severity.rawValue,
                Catalogue.explanation(rule.code)?.what.english ?? "?", rule.clause,
            ]
        }
        return self.table("Every rule", ["Code", "Class", "Severity", "What it says", "Clause or source"], rows)
    }

    private static func days(_ period: Period?) -> String {
        switch period {
        case .days(let count): "\(count) days"
        case .months(let count): "\(count) months"
        case nil: "not known"
        }
    }

    private static var agreements: String {
        let rows = Agreement.all.flatMap { agreement in
            let sides = agreement.sides.map { $0.map(\.rawValue).joined(separator: " ") }.joined(separator: " – ")
            let favour = agreement.beneficiary.map { " (in favour of \($0.rawValue))" } ?? ""
            let head = [
                agreement.acronym, agreement.name.english, sides + favour, agreement.forms.joined(separator: ", "),
                agreement.nomenclature?.rawValue ?? "not known",
            ]
            let source = agreement.source + (agreement.nomenclatureSource.map { "; nomenclature: " + $0 } ?? "")
            guard !agreement.regimes.isEmpty else { return [head + ["", "not known", "not known", source]] }
            return agreement.regimes.map { regime in
                let from = regime.from.map { ", from \($0)" } ?? ""
                let forms = regime.forms.isEmpty ? "" : ", form " + regime.forms.joined(separator: ", ")
                return head + [
                    regime.name + from + forms, self.days(regime.validity),
                    regime.invoiceToIssueDaysMax.map(String.init) ?? "not known", regime.source + "; " + source,
                ]
            }
        }
        let head = [
            "Acronym", "Agreement", "Parties", "Forms", "Nomenclature", "Regime", "Valid", "Days from invoice",
            "Source",
        ]
        return self.table("The agreements", head, rows)
            + "\n\nNo text that was read says how many days the importing customs has for its answer: the two sides agree on them."
    }

    private static var answers: String {
        let rows = CustomsReason.all.map { [$0.code, $0.class.rawValue, $0.text.english, $0.text.spanish] }
        return self.table("Reasons of the importing customs", ["Code", "Class", "In words", "En palabras"], rows)
            + "\n\nThe list is Paso's own. An answer is `accepted`, `utilised`, `partly-utilised`, `rejected` or `cancelled`; the last two need a reason."
    }

    private static var identifications: String {
        let rows = TaxIdScheme.all.map {
            [
                $0.country.rawValue, $0.name,
                $0.hasCheckDigit ? "shape and check digit" : "shape only: no public check digit",
            ]
        }
        return self.table("Tax identifications", ["Country", "Name", "What is checked"], rows)
            + "\n\nA wrong one is a warning of form. Mexico's and Ecuador's authorities have given numbers that do not follow the rule."
    }

    private static let units = """
        ## Words for units

        A unit stays as it is written. Where its words have one meaning the code of Recommendation 20 stands beside them; the words, and
        why they mean what they mean, are the list `unit-word` (`paso codes unit-word`), which a site may extend. Words with two meanings
        (quintal, arroba, galón, caja) have no code, and a unit without one is worth knowing (COD-129).
        """

    private static let criteria = """
        ## Criteria of origin

        Only the shape of a criterion is looked at (COD-124, worth knowing): for MERCOSUR from 18 July 2024 the letters A, B and C of
        Art. 4 of Dec. CMC 5/23; on the form of Resolution 252 the letters A to E of its Art. 1; for any other agreement a letter,
        an article with a letter, or a word that names a specific requirement, a protocol or an annex.
        """
}

@Suite struct `The page on origin rules` {
    @Test func `is written from the tables`() throws {
        let file = ReferenceFiles.repository.appending(path: "Docs/origin-rules.md")
        if ProcessInfo.processInfo.environment["PASO_WRITE_PAGES"] == "1" {
            try OriginPage.text().write(to: file, atomically: true, encoding: .utf8)
        }
        let page = try String(contentsOf: file, encoding: .utf8)
        #expect(page == OriginPage.text(), "Docs/origin-rules.md differs from the tables: run Scripts/pages")
    }
}
