import Exchange
import Foundation
import Gateway
import Testing
import Texts

@testable import PasoCommands

/// Who vouches for a document, at each place where a terminal shows one.
@Suite struct `A terminal that shows a document` {
    static let cases: [Authenticity] = [
        Authenticity(signature: .holds, issuer: "CN=Officer", sender: "paso-CL"),
        Authenticity(signature: .none, seal: .holds, sender: "paso-CL"),
        Authenticity(signature: .none, sender: "paso-CL"),
        Authenticity(signature: .none, seal: .fails, sender: "paso-CL"),
        Authenticity(signature: .fails, seal: .holds, sender: "paso-CL"),
    ]

    @Test(arguments: cases, Language.allCases)
    func `says who vouches for it, in the same words everywhere`(authenticity: Authenticity, language: Language) {
        let view = AuthenticityView(authenticity, in: language)
        let short = authenticity.appearance.short(in: language)
        let marks: [Authenticity.Appearance: String] = [
            .issuerSignature: "✓", .brokenSeal: "✗", .brokenSignature: "✗",
        ]
        let mark = marks[authenticity.appearance] ?? "!"

        var document = `A client command`.view
        document.authenticity = view
        document.events[0].details = ["authenticity": view.appearance]
        let timeline = TimelineText(language).text(document)
        #expect(timeline.contains("  \(mark) \(view.statement)\n"))
        #expect(timeline.contains("authenticity \(short)"))

        let answer = SubmissionAnswer(
            documentId: "d",
            result: "warned",
            kind: "phytosanitary-certificate",
            number: "1",
            dialect: "sps-17",
            authenticity: view,
            exchanges: [],
            findings: []
        )
        #expect(SubmissionText(language).text(answer).contains("  \(mark) \(view.statement)"))
        #expect(ListText(language).documents([Self.line(view.appearance)]).contains(short))
        #expect(ListText(language).inbox([Self.item(view)]).contains(short))
        #expect(ListText(language).parked([Self.parked(view)]).contains("  \(mark) \(view.statement)\n"))
    }

    @Test func `calls no broken document unsigned, in any language`() {
        for language in Language.allCases {
            let unsigned = [Self.cases[1], Self.cases[2]].map { $0.statement(in: language) }
            let broken = Self.cases[4].statement(in: language)
            #expect(!unsigned.contains(broken))
            for appearance in [Authenticity.Appearance.gatewaySeal, .channel] {
                #expect(Self.cases[4].appearance.short(in: language) != appearance.short(in: language))
            }
        }
    }

    private static func line(_ appearance: String) -> DocumentSummaryView {
        DocumentSummaryView(
            documentId: "d",
            exchangeId: "e",
            kind: "phytosanitary-certificate",
            number: "1",
            direction: "in",
            party: "paso-CL",
            state: "offered",
            authenticity: appearance,
            at: "now"
        )
    }

    private static func item(_ view: AuthenticityView) -> InboxItemView {
        InboxItemView(
            deliveryId: "x",
            exchangeId: "e",
            documentId: "d",
            kind: "phytosanitary-certificate",
            number: "1",
            party: "paso-CL",
            originalDialect: "sps-17",
            nationalDialect: "sps-17",
            nationalSource: "original",
            result: "warned",
            authenticity: view,
            verdicts: [],
            findings: [],
            losses: [],
            flags: [],
            supersededBy: nil,
            at: "now"
        )
    }

    private static func parked(_ view: AuthenticityView) -> ParkedView {
        ParkedView(
            id: "w",
            work: "examine",
            exchangeId: "e",
            number: "1",
            party: "paso-CL",
            code: "EXC-060",
            what: "what",
            remedy: "remedy",
            authenticity: view,
            since: "now",
            attempts: 1
        )
    }
}
