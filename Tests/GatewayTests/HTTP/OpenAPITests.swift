import Exchange
import Foundation
import Testing
import Texts

@testable import Gateway

@Suite struct `The interface description` {
    private static func schema(_ name: String) -> OpenAPIValue? {
        OpenAPIDocument.value["components"]?["schemas"]?[name]
    }

    private static let authenticity = AuthenticityView(Authenticity(signature: .none, sender: "x"), in: .english)

    private static let samples: [(name: String, value: any Encodable & Sendable)] = [
        (
            "SubmissionAnswer",
            SubmissionAnswer(
                documentId: "",
                result: "good",
                kind: "",
                number: "",
                dialect: "",
                authenticity: Self.authenticity,
                exchanges: [],
                findings: []
            )
        ),
        ("Authenticity", Self.authenticity),
        ("RoutedExchange", SubmissionAnswer.RoutedExchange(exchangeId: "", party: "", recipient: "")),
        ("Finding", FindingView(code: "", severity: "", class: "", what: "", remedy: "", path: "", line: 1)),
        (
            "DocumentSummary",
            DocumentSummaryView(
                documentId: "",
                exchangeId: "",
                kind: "",
                number: "",
                direction: "",
                party: "",
                state: "",
                decision: "",
                authenticity: "",
                at: ""
            )
        ),
        (
            "Exchange",
            ExchangeView(
                exchangeId: "",
                party: "",
                originalSender: "",
                finalRecipient: "",
                state: "",
                deliveryId: "",
                statuses: []
            )
        ),
        (
            "Status",
            StatusView(
                sequence: 1,
                event: "",
                decision: "",
                reason: "",
                reasonCode: "",
                quantities: [],
                codes: [],
                at: ""
            )
        ),
        ("Event", EventView(at: "", name: "", exchangeId: "", codes: [], actor: "", details: [:])),
        (
            "JournalEvent",
            JournalView(
                position: 1,
                documentId: "",
                event: EventView(at: "", name: "", exchangeId: "", codes: [], actor: "", details: [:])
            )
        ),
        (
            "Verdict",
            VerdictView(
                subject: "",
                indication: "",
                subIndication: "",
                signer: "",
                claimedTime: "",
                provenTime: "",
                codes: []
            )
        ),
        (
            "InboxItem",
            InboxItemView(
                deliveryId: "",
                exchangeId: "",
                documentId: "",
                kind: "",
                number: "",
                party: "",
                originalDialect: "",
                nationalDialect: "",
                nationalSource: "",
                result: "",
                authenticity: Self.authenticity,
                verdicts: [],
                findings: [],
                losses: [],
                flags: [],
                supersededBy: "",
                at: ""
            )
        ),
        ("Loss", LossView(path: "", effect: "lost", reason: "", value: "", replacement: "")),
        ("Acknowledgement", AcknowledgementAnswer(deliveryId: "", isFirst: true)),
        ("AnswerRequest", AnswerRequest(decision: "", reason: "", reasonCode: "", quantities: [])),
        ("AnsweredQuantity", AnsweredQuantity(item: 1, value: "", unit: "")),
        (
            "AnswerReceipt",
            AnswerReceipt(deliveryId: "", exchangeId: "", sequence: 1, decision: "", findings: [])
        ),
        (
            "Parked",
            ParkedView(
                id: "",
                work: "",
                exchangeId: "",
                number: "",
                party: "",
                code: "",
                what: "",
                remedy: "",
                authenticity: Self.authenticity,
                since: "",
                attempts: 1
            )
        ),
        ("ResolutionRequest", ResolutionRequest(reason: "")),
        (
            "Problem",
            ProblemView(
                type: "",
                title: "",
                status: 1,
                code: "",
                detail: "",
                remedy: "",
                language: "",
                documentId: "",
                findings: []
            )
        ),
    ]

    @Test func `has the members that the answers have`() throws {
        for (name, value) in Self.samples {
            let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value)) as? [String: Any]
            #expect(Self.schema(name)?["properties"]?.names == json?.keys.sorted(), "\(name)")
        }
    }

    @Test func `refers only to schemas that it has`() throws {
        let text = String(decoding: try JSONEncoder().encode(OpenAPIDocument.value), as: UTF8.self)
        let names = text.split(separator: "schemas\\/").dropFirst().map { $0.prefix { $0.isLetter } }
        #expect(!names.isEmpty)
        for name in Set(names) { #expect(Self.schema(String(name)) != nil, "\(name)") }
    }
}
