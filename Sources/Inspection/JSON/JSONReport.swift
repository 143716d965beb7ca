public import Canonical
import Exchange
import Foundation
import Signing
public import Texts
import Trust

/// An inspection as JSON for programs; `Docs/inspect.md` says what each member means.
///
/// Members keep their names, their order and their meaning; later editions only add some.
public struct JSONReport: Sendable {
    /// The edition of the members.
    public static let edition = 1

    private let words: Vocabulary
    private var language: Language { self.words.language }

    /// A report whose sentences are in a language; words that programs match are the same in all.
    public init(_ language: Language) {
        self.init(Vocabulary(language))
    }

    private init(_ words: Vocabulary) {
        self.words = words
    }

    /// The report for people who read JSON: with line breaks.
    public func text(_ inspection: Inspection) -> String {
        String(decoding: CanonicalJSON.readable(self.value(inspection)), as: UTF8.self)
    }

    /// The report.
    public func value(_ inspection: Inspection) -> JSONValue {
        JSONReport(Vocabulary(self.language, inspection.lists)).members(inspection)
    }

    private func members(_ inspection: Inspection) -> JSONValue {
        var object = JSONObject()
        object.append("inspection", .number(String(Self.edition)))
        object.append("language", .string(self.language.rawValue))
        object.append("result", .string(inspection.result.rawValue))
        object.append("headline", self.say(inspection.headline))
        if let advice = inspection.advice { object.append("advice", self.say(advice)) }
        object.append(
            "codes",
            .array(inspection.reasons.filter { $0.severity != .note }.map(\.code).uniqued.map { .string($0) })
        )
        object.append("file", self.file(inspection.source))
        object.append("document", self.document(inspection))
        if let authenticity = inspection.authenticity { object.append("authenticity", self.authenticity(authenticity)) }
        object.append("facts", .array(inspection.facts.map(self.fact)))
        object.append("checks", .array(inspection.checks.map(self.check)))
        object.append("signatures", .array(inspection.signatures.map(self.signature)))
        object.append("findings", .array(inspection.reasons.map(self.reason)))
        if let form = inspection.form { object.append("form", self.form(form)) }
        object.append("further", .array(inspection.further.map(self.further)))
        object.append("furtherOmitted", .number(String(inspection.furtherOmitted)))
        object.append("inspected", .string(Self.time(inspection.now)))
        if let canonical = inspection.canonical { object.append("canonical", canonical) }
        return .object(object)
    }

    private func say(_ wording: Wording) -> JSONValue { .string(wording.text(in: self.language)) }

    private static func members(_ members: [(String, JSONValue?)]) -> JSONValue {
        .object(JSONObject(members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } }))
    }

    private func file(_ source: Inspection.Source) -> JSONValue {
        Self.members([
            ("name", .string(source.name)), ("octets", .number(String(source.octets))),
            ("sha256", .string(source.sha256)),
        ])
    }

    private func document(_ inspection: Inspection) -> JSONValue {
        Self.members([
            ("kind", .string(inspection.kindWord)), ("name", self.say(inspection.kind)),
            ("dialect", inspection.dialect.map { .string($0) }), ("number", inspection.number.map { .string($0) }),
        ])
    }

    private func authenticity(_ authenticity: Authenticity) -> JSONValue {
        Self.members([
            ("level", .string(authenticity.level.rawValue)), ("appearance", .string(authenticity.appearance.rawValue)),
            ("signature", .string(authenticity.signature.rawValue)), ("seal", .string(authenticity.seal.rawValue)),
            ("voucher", authenticity.voucher.map { .string($0) }),
            ("statement", .string(authenticity.statement(in: self.language))),
        ])
    }

    private func fact(_ fact: Inspection.Fact) -> JSONValue {
        Self.members([
            ("fact", .string(String(fact.label.key.split(separator: ".").last ?? ""))), ("label", self.say(fact.label)),
            ("values", self.values(fact.entries)),
        ])
    }

    private func values(_ entries: [Entry]) -> JSONValue { .array(entries.map { .string(self.words.text($0)) }) }

    private func check(_ check: Check) -> JSONValue {
        Self.members([
            ("check", .string(check.name.rawValue)), ("state", .string(check.state.rawValue)),
            ("label", .string(self.words.say("inspect.check.\(check.name.rawValue)"))), ("why", self.say(check.why)),
            ("codes", .array(check.codes.map { .string($0) })),
        ])
    }

    private func signature(_ account: SignatureAccount) -> JSONValue {
        let signer = account.signer.map { signer in
            Self.members([
                ("subject", .string(signer.subject.text)), ("issuer", .string(signer.issuer.text)),
                ("serial", .string(signer.serialHex)), ("validFrom", .string(Self.time(signer.notBefore))),
                ("validUntil", .string(Self.time(signer.notAfter))), ("sha256", .string(signer.fingerprint.hex)),
            ])
        }
        return Self.members([
            ("by", .string(account.role.rawValue)), ("state", .string(account.state.rawValue)),
            ("isIntact", account.isIntact.map { .bool($0) }), ("covers", self.say(account.covers)),
            ("algorithm", account.algorithm.map { .string($0) }), ("signer", signer),
            ("claimed", account.claimed.map { .string(Self.time($0)) }),
            ("readings", .array(account.readings.map(Self.reading))),
            ("claimedAsWritten", account.claimedInDocument.map { .string($0.written) }),
            ("proven", account.proven.map { .string(Self.time($0)) }),
            ("indication", account.indication.map { .string($0) }),
            ("trace", .array(account.trace.map { .string($0.what(in: self.language)) })),
        ])
    }

    private static func reading(_ reading: SignatureClaim.Reading) -> JSONValue {
        self.members([("time", .string(self.time(reading.time))), ("zone", reading.zone.map { .string($0) })])
    }

    private func reason(_ reason: Reason) -> JSONValue {
        let by: JSONValue? = if case .signature(let role) = reason.subject { .string(role.rawValue) } else { nil }
        return Self.members([
            ("code", .string(reason.code)), ("class", .string(reason.class.rawValue)),
            ("severity", .string(reason.severity.rawValue)), ("about", .string(reason.subject.word)), ("by", by),
            ("what", .string(reason.what(in: self.language))), ("remedy", .string(reason.remedy(in: self.language))),
            ("path", reason.path.map { .string($0) }), ("line", reason.line.map { .number(String($0)) }),
            ("clause", reason.clause.map { .string($0) }),
        ])
    }

    private func form(_ form: PaperForm) -> JSONValue {
        Self.members([
            ("layout", .string(form.layout)), ("title", self.say(form.title)),
            ("boxes", .array(form.blocks.flatMap { $0.boxes() }.map { self.box($0.box, $0.roles) })),
        ])
    }

    private func box(_ box: Box, _ roles: [SignatureParty]) -> JSONValue {
        let table = box.table.map { table in
            Self.members([
                ("columns", .array(table.columns.map { self.say($0.label) })),
                ("rows", .array(table.rows.map { .array($0.map(self.values)) })),
            ])
        }
        return Self.members([
            ("number", box.number.map { .string($0) }), ("fields", box.fields.map { .string($0) }),
            ("label", self.say(box.label)), ("values", self.values(box.entries)), ("table", table),
            ("coveredBy", .array(roles.map { .string($0.rawValue) })),
        ])
    }

    private func further(_ value: Inspection.FurtherValue) -> JSONValue {
        Self.members([("path", .string(value.path)), ("value", .string(value.value))])
    }

    private static func time(_ date: Date) -> String {
        date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    }
}
