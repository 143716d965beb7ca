/// The description of `/v1` in OpenAPI 3.1, served at `/v1/openapi.json`.
enum OpenAPIDocument {
    static let value: OpenAPIValue = [
        "openapi": "3.1.0",
        "info": [
            "title": "Paso national interface",
            "version": "1",
            "description": .text(about),
            "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
        ],
        "security": [["token": []], ["certificate": []]],
        "paths": .object(documentPaths.merging(inboxPaths) { first, _ in first }),
        "components": [
            "securitySchemes": [
                "token": ["type": "http", "scheme": "bearer"],
                "certificate": ["type": "mutualTLS"],
            ],
            "schemas": .object(OpenAPISchemas.all),
        ],
    ]

    private static let about = """
        Hands documents to neighbouring countries and takes theirs. Every refusal is a problem document (RFC 9457) with \
        a stable code, a remedy and the language of Accept-Language (en, es, pt, fr). 503 carries Retry-After: repeat with \
        the same Idempotency-Key.
        """

    private static let documentPaths: [String: OpenAPIValue] = [
        "/v1/openapi.json": [
            "get": operation("description", "This description.", answers: ["200": json(["type": "object"])])
        ],
        "/v1/documents": [
            "post": operation(
                "submit",
                "Hands a document in. The answer means: on disk. Role submitter.",
                parameters: [
                    parameter(
                        "Idempotency-Key",
                        in: "header",
                        required: true,
                        "Names the submission: the same key with the same bytes gets the same answer."
                    ),
                    backend,
                ],
                body: [
                    "required": true,
                    "content": ["application/xml": ["schema": ["type": "string", "format": "binary"]]],
                ],
                answers: [
                    "201": json(OpenAPISchemas.reference("SubmissionAnswer")),
                    "409": problem("The key was used with other bytes."),
                    "413": problem("The document is too long."),
                    "422": problem("The document was refused, and is kept under documentId."),
                ]
            ),
            "get": operation(
                "findDocuments",
                "Documents and their exchanges, newest first.",
                parameters: [
                    parameter("number", in: "query", "As the issuer wrote it."),
                    parameter("party", in: "query", "The neighbour's party id."),
                    parameter("state", in: "query", "The state of the exchange."),
                    parameter("since", in: "query", "RFC 3339; admitted or received at or after."),
                    cursor, limit,
                ],
                answers: ["200": json(OpenAPISchemas.page(of: "DocumentSummary"))]
            ),
        ],
        "/v1/documents/{id}": [
            "get": operation(
                "showDocument",
                "The timeline of a document by its id, an exchange's or a delivery's.",
                parameters: [id],
                answers: ["200": json(OpenAPISchemas.reference("Document")), "404": problem("Unknown.")]
            )
        ],
    ]

    private static let inboxPaths: [String: OpenAPIValue] = [
        "/v1/inbox": [
            "get": operation(
                "inbox",
                "What waits for the national system. Role receiver.",
                parameters: [backend, cursor, limit],
                answers: ["200": json(OpenAPISchemas.page(of: "InboxItem"))]
            )
        ],
        "/v1/inbox/{id}/{form}": [
            "get": operation(
                "fetch",
                "The bytes of a delivery in one form. Roles receiver, auditor.",
                parameters: [
                    id,
                    parameter(
                        "form",
                        in: "path",
                        required: true,
                        "The issuer's bytes, our JSON, or the national format.",
                        values: InboxForm.allCases.map(\.rawValue)
                    ),
                ],
                answers: [
                    "200": ["description": "The bytes; Paso-Dialect names their format.", "content": ["*/*": [:]]],
                    "404": problem("Unknown, or without this form."),
                ]
            )
        ],
        "/v1/inbox/{id}/ack": [
            "post": operation(
                "acknowledge",
                "The national system has taken the delivery: it is never shown again. Role receiver.",
                parameters: [id],
                answers: ["200": json(OpenAPISchemas.reference("Acknowledgement")), "404": problem("Unknown.")]
            )
        ],
        "/v1/inbox/{id}/answer": [
            "post": operation(
                "answer",
                "The authority's answer, for the sender of the document. Role receiver.",
                parameters: [
                    id,
                    parameter(
                        "Idempotency-Key",
                        in: "header",
                        "The same key with the same answer gets the same receipt."
                    ),
                ],
                body: [
                    "required": true,
                    "content": ["application/json": ["schema": OpenAPISchemas.reference("AnswerRequest")]],
                ],
                answers: [
                    "202": json(OpenAPISchemas.reference("AnswerReceipt")),
                    "404": problem("Unknown."),
                    "409": problem("The key was used with another answer."),
                ]
            )
        ],
        "/v1/events": [
            "get": operation(
                "journal",
                "Everything that happened, in order; the cursor is a position. Roles operator, auditor.",
                parameters: [cursor, limit],
                answers: ["200": json(OpenAPISchemas.page(of: "JournalEvent"))]
            )
        ],
        "/v1/parked": [
            "get": operation(
                "parked",
                "Work that waits for an operator. Role operator.",
                parameters: [cursor, limit],
                answers: ["200": json(OpenAPISchemas.page(of: "Parked"))]
            )
        ],
        "/v1/parked/{id}/{action}": [
            "post": operation(
                "resolve",
                "Decides about parked work. Role operator.",
                parameters: [
                    id,
                    parameter(
                        "action",
                        in: "path",
                        required: true,
                        "What to do.",
                        values: ["retry", "release", "discard"]
                    ),
                ],
                body: [
                    "required": true,
                    "content": ["application/json": ["schema": OpenAPISchemas.reference("ResolutionRequest")]],
                ],
                answers: [
                    "204": ["description": "Decided."], "404": problem("Unknown."), "409": problem("Not parked."),
                ]
            )
        ],
    ]

    // MARK: - Words of the description

    private static let id = parameter("id", in: "path", required: true, "As an earlier answer gave it.")
    private static let cursor = parameter("cursor", in: "query", "The next of the page before.")
    private static let limit = parameter("limit", in: "query", "Items of a page, 1 to 200.")
    private static let backend = parameter("backend", in: "query", "For people: the national system that is meant.")

    private static func operation(
        _ name: String,
        _ summary: String,
        parameters: [OpenAPIValue] = [],
        body: OpenAPIValue? = nil,
        answers: [String: OpenAPIValue]
    ) -> OpenAPIValue {
        let always: [String: OpenAPIValue] = [
            "401": problem("Without certificate or token."),
            "403": problem("Not allowed."),
            "503": problem("Not now; see Retry-After."),
        ]
        var members: [String: OpenAPIValue] = [
            "operationId": .text(name),
            "summary": .text(summary),
            "parameters": .list(parameters),
            "responses": .object(answers.merging(always) { first, _ in first }),
        ]
        members["requestBody"] = body
        return .object(members)
    }

    private static func parameter(
        _ name: String,
        in place: String,
        required: Bool = false,
        _ about: String,
        values: [String] = []
    ) -> OpenAPIValue {
        var schema: [String: OpenAPIValue] = ["type": "string"]
        if !values.isEmpty { schema["enum"] = .list(values.map { .text($0) }) }
        return [
            "name": .text(name), "in": .text(place), "required": .flag(required), "description": .text(about),
            "schema": .object(schema),
        ]
    }

    private static func json(_ schema: OpenAPIValue) -> OpenAPIValue {
        ["description": "Done.", "content": ["application/json": ["schema": schema]]]
    }

    private static func problem(_ about: String) -> OpenAPIValue {
        [
            "description": .text(about),
            "content": ["application/problem+json": ["schema": OpenAPISchemas.reference("Problem")]],
        ]
    }
}
