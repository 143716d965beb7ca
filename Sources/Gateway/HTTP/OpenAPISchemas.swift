import Exchange

/// The JSON schemas of the interface description: one for each type of the `API` folder.
enum OpenAPISchemas {
    static let all: [String: OpenAPIValue] = documents.merging(inbox) { first, _ in first }

    private static let documents: [String: OpenAPIValue] = [
        "SubmissionAnswer": object(
            [
                "documentId": text("Permanent; also a refused document has one."),
                "result": outcome,
                "kind": text("Like phytosanitary-certificate; empty where it could not be told."),
                "number": text("As the issuer wrote it."),
                "dialect": text("The format that was recognised."),
                "authenticity": reference("Authenticity"),
                "exchanges": list("RoutedExchange"),
                "findings": list("Finding"),
            ],
            optional: ["authenticity"]
        ),
        "RoutedExchange": object(
            [
                "exchangeId": text("One copy of the document on its way to one neighbour."),
                "party": text("The neighbour's party id."),
                "recipient": text("The national system behind the neighbour."),
            ]
        ),
        "Finding": object(
            [
                "code": text("Stable; see the list of errors."),
                "severity": choice("info", "warning", "error"),
                "class": choice("formal", "substantive", "integrity"),
                "what": text("What happened."),
                "remedy": text("What to do."),
                "path": text("Where in the document."),
                "line": integer("Line of the original."),
            ],
            optional: ["class", "path", "line"]
        ),
        "DocumentSummary": object(
            [
                "documentId": text("The document."),
                "exchangeId": text("Absent for a document that was not routed."),
                "kind": text("The kind of document."),
                "number": text("As the issuer wrote it."),
                "direction": choice("out", "in"),
                "party": text("The neighbour's party id."),
                "state": text("The state of the exchange, or refused."),
                "decision": text("The authority's answer in force."),
                "authenticity": appearance,
                "at": time,
            ],
            optional: ["exchangeId", "decision", "authenticity"]
        ),
        "Document": object(
            [
                "documentId": text("The document."),
                "kind": text("The kind of document."),
                "number": text("As the issuer wrote it."),
                "direction": choice("out", "in"),
                "dialect": text("The format of the original."),
                "result": outcome,
                "authenticity": reference("Authenticity"),
                "at": time,
                "originalDigest": text("SHA-256 of the original's bytes, hexadecimal."),
                "originalBytes": integer("Its length."),
                "exchanges": list("Exchange"),
                "verdicts": list("Verdict"),
                "findings": list("Finding"),
                "events": list("Event"),
            ],
            optional: ["authenticity"]
        ),
        "Exchange": object(
            [
                "exchangeId": text("Survives every repeat."),
                "party": text("The neighbour's party id."),
                "originalSender": text("The national system that sent it."),
                "finalRecipient": text("The national system that gets it."),
                "state": text("The state of the exchange."),
                "deliveryId": text("On the receiving side."),
                "statuses": list("Status"),
            ],
            optional: ["originalSender", "finalRecipient", "deliveryId"]
        ),
        "Status": object(
            [
                "sequence": integer("Its number in the exchange."),
                "event": text("The ERDS event on the recipient's side."),
                "decision": text("What the authority decided."),
                "reason": text("Why."),
                "reasonCode": text("A code of the authority's own list."),
                "quantities": list("AnsweredQuantity"),
                "codes": ["type": "array", "items": ["type": "string"]],
                "at": time,
            ],
            optional: ["decision", "reason", "reasonCode", "quantities"]
        ),
        "Event": object(
            [
                "at": time,
                "name": text("Like SubmissionAcceptance."),
                "exchangeId": text("The exchange that it belongs to."),
                "codes": ["type": "array", "items": ["type": "string"]],
                "actor": text("Who did it."),
                "details": ["type": "object", "additionalProperties": ["type": "string"]],
            ],
            optional: ["exchangeId", "actor"]
        ),
        "JournalEvent": object(
            [
                "position": integer("1, 2, 3, … without gaps."),
                "documentId": text("The document that the event is about."),
                "event": reference("Event"),
            ],
            optional: ["documentId"]
        ),
        "Authenticity": object(
            [
                "level": .object([
                    "type": "string", "enum": .list(AuthenticityLevel.allCases.map { .text($0.rawValue) }),
                    "description":
                        "What it is worth to an exchange agreement; only issuer-signature is signed by the issuer.",
                ]),
                "appearance": appearance,
                "signature": proof("The issuer's signature."),
                "seal": proof("The sending gateway's seal."),
                "voucher": text("Who vouches: the signer, or the sending party."),
                "statement": text("The whole in a sentence: show it wherever a person sees the document."),
            ],
            optional: ["voucher"]
        ),
        "Verdict": object(
            [
                "subject": text("What was judged, like issuer-signature."),
                "indication": choice("total-passed", "indeterminate", "total-failed"),
                "subIndication": text("In the words of EN 319 102-1."),
                "signer": text("Who signed."),
                "claimedTime": time,
                "provenTime": time,
                "codes": ["type": "array", "items": ["type": "string"]],
            ],
            optional: ["subIndication", "signer", "claimedTime", "provenTime"]
        ),
    ]

    private static let inbox: [String: OpenAPIValue] = [
        "InboxItem": object(
            [
                "deliveryId": text("Permanent: a repeat carries the same id and the same bytes."),
                "exchangeId": text("The exchange."),
                "documentId": text("The document."),
                "kind": text("The kind of document."),
                "number": text("As the issuer wrote it."),
                "party": text("The neighbour's party id."),
                "originalDialect": text("The format of the original."),
                "nationalDialect": text("The format of the national form."),
                "nationalSource": choice("original", "own-translation", "attested-translation"),
                "result": outcome,
                "authenticity": reference("Authenticity"),
                "verdicts": list("Verdict"),
                "findings": list("Finding"),
                "losses": list("Loss"),
                "flags": ["type": "array", "items": ["type": "string"]],
                "supersededBy": text("The delivery that replaces or withdraws this one."),
                "at": time,
            ],
            optional: ["authenticity", "supersededBy"]
        ),
        "Loss": object(
            [
                "path": text("The canonical path of the field."),
                "effect": choice("lost", "changed", "added", "implied"),
                "reason": text("A stable word for the cause."),
                "value": text("What was there."),
                "replacement": text("What stands in its place."),
            ],
            optional: ["value", "replacement"]
        ),
        "Acknowledgement": object(
            [
                "deliveryId": text("The delivery."),
                "isFirst": ["type": "boolean", "description": "False for a repeat, which changes nothing."],
            ]
        ),
        "AnswerRequest": object(
            [
                "decision": choice("accepted", "utilised", "partly-utilised", "rejected", "cancelled"),
                "reason": text("Required for rejected and cancelled."),
                "reasonCode": text("A code of the authority's own list."),
                "quantities": list("AnsweredQuantity"),
            ],
            optional: ["reason", "reasonCode", "quantities"]
        ),
        "AnsweredQuantity": object(
            [
                "item": integer("The item of the certificate, by its number."),
                "value": text("What was used until now, a decimal as text."),
                "unit": text("Its unit."),
            ]
        ),
        "AnswerReceipt": object(
            [
                "deliveryId": text("The delivery."),
                "exchangeId": text("The exchange."),
                "sequence": integer("Its number among the statuses."),
                "decision": text("What was decided."),
                "findings": list("Finding"),
            ],
            optional: ["findings"]
        ),
        "Parked": object(
            [
                "id": text("For retry, release and discard."),
                "work": text("relay, examine, status or hand-over."),
                "exchangeId": text("The exchange."),
                "number": text("The document's number."),
                "party": text("The neighbour's party id."),
                "code": text("Why it waits."),
                "what": text("In words."),
                "remedy": text("What to do."),
                "authenticity": reference("Authenticity"),
                "since": time,
                "attempts": integer("How often it was tried."),
            ],
            optional: ["exchangeId", "number", "party", "authenticity"]
        ),
        "ResolutionRequest": object(["reason": text("Why; it stands in the journal.")]),
        "Problem": object(
            [
                "type": text("urn:paso:problem:CODE"),
                "title": text("The status in words."),
                "status": integer("The HTTP status."),
                "code": text("Stable; see the list of errors."),
                "detail": text("What happened."),
                "remedy": text("What to do."),
                "language": text("The language of the texts."),
                "documentId": text("The document that was kept in spite of the refusal."),
                "findings": list("Finding"),
            ],
            optional: ["documentId", "findings"]
        ),
    ]

    private static let appearance: OpenAPIValue = .object([
        "type": "string", "enum": .list(Authenticity.Appearance.allCases.map { .text($0.rawValue) }),
        "description": "How the document must be shown; one with a broken signature is not merely unsigned.",
    ])
    private static func proof(_ about: String) -> OpenAPIValue {
        .object([
            "type": "string", "enum": .list(Authenticity.Proof.allCases.map { .text($0.rawValue) }),
            "description": .text(about),
        ])
    }

    static let outcome: OpenAPIValue = choice("good", "warned", "refused", "unusable")
    static let time: OpenAPIValue = ["type": "string", "format": "date-time"]

    static func reference(_ name: String) -> OpenAPIValue {
        ["$ref": .text("#/components/schemas/\(name)")]
    }

    static func page(of name: String) -> OpenAPIValue {
        self.object(["items": self.list(name), "next": self.text("The cursor of the next page.")], optional: ["next"])
    }

    private static func object(_ members: [String: OpenAPIValue], optional: Set<String> = []) -> OpenAPIValue {
        let required = members.keys.filter { !optional.contains($0) }.sorted().map { OpenAPIValue.text($0) }
        return ["type": "object", "properties": .object(members), "required": .list(required)]
    }

    private static func text(_ about: String) -> OpenAPIValue { ["type": "string", "description": .text(about)] }
    private static func integer(_ about: String) -> OpenAPIValue { ["type": "integer", "description": .text(about)] }
    private static func choice(_ values: String...) -> OpenAPIValue {
        ["type": "string", "enum": .list(values.map { .text($0) })]
    }
    private static func list(_ name: String) -> OpenAPIValue { ["type": "array", "items": self.reference(name)] }
}
