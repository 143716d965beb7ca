import Gateway
import Texts

/// A document's story for a reader: what it is, what was judged, where it went, and every event in order.
struct TimelineText {
    let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func text(_ view: DocumentView) -> String {
        var lines = [self.heading(view)]
        if let authenticity = view.authenticity { lines.append(AuthenticityLine.text(authenticity)) }
        lines.append("")
        if !view.verdicts.isEmpty {
            lines.append(self.phrase("show.verdicts"))
            lines += view.verdicts.flatMap(self.verdict)
        }
        if !view.findings.isEmpty {
            lines.append(self.phrase("show.findings"))
            lines += view.findings.map(FindingLine.text)
        }
        if !view.exchanges.isEmpty {
            lines.append(self.phrase("show.exchanges"))
            lines += view.exchanges.flatMap(self.exchange)
        }
        if !view.events.isEmpty {
            lines.append(self.phrase("show.events"))
            lines += view.events.map(self.event)
        }
        return lines.joined(separator: "\n")
    }

    private func heading(_ view: DocumentView) -> String {
        let result = CommandResult(rawValue: view.result)?.word(in: self.language) ?? view.result
        return """
            \(self.named("kind", view.kind)) \(view.number.isEmpty ? "–" : view.number)  [\(result)]
              \(self.phrase("show.document")) \(view.documentId)  \(self.named("direction", view.direction))  \(view.at)
              \(self.phrase("show.original")) \(view.dialect)  \(view.originalBytes) B  SHA-256 \(view.originalDigest)
            """
    }

    private func verdict(_ verdict: VerdictView) -> [String] {
        let sub = verdict.subIndication.map { " (\($0))" } ?? ""
        var lines = ["  \(self.named("subject", verdict.subject))\(self.language.colon) \(verdict.indication)\(sub)"]
        if let signer = verdict.signer { lines.append("    \(self.phrase("show.signer")) \(signer)") }
        let times = [
            verdict.claimedTime.map { "\(self.phrase("show.claimed")) \($0)" },
            verdict.provenTime.map { "\(self.phrase("show.proven")) \($0)" },
        ].compactMap { $0 }
        if !times.isEmpty { lines.append("    " + times.joined(separator: "  ")) }
        lines += verdict.codes.map { "    \($0) \(Self.what($0, self.language))" }
        return lines
    }

    private func exchange(_ exchange: ExchangeView) -> [String] {
        var lines = ["  \(exchange.exchangeId)  \(exchange.party)  \(self.named("state", exchange.state))"]
        if let sender = exchange.originalSender { lines.append("    \(self.phrase("show.from")) \(sender)") }
        if let recipient = exchange.finalRecipient { lines.append("    \(self.phrase("show.to")) \(recipient)") }
        if let delivery = exchange.deliveryId { lines.append("    \(self.phrase("show.delivery")) \(delivery)") }
        lines += exchange.statuses.flatMap(self.status)
        return lines
    }

    private func status(_ status: StatusView) -> [String] {
        let decision = status.decision.map { self.named("decision", $0) } ?? status.event
        let code = status.reasonCode.map { " [\($0)]" } ?? ""
        let reason = status.reason.map { "\(self.language.colon) \($0)" } ?? ""
        let quantities = (status.quantities ?? []).map { quantity in
            let facts = ["item": "\(quantity.item)", "value": quantity.value, "unit": quantity.unit]
            return "      " + Phrase.text("show.quantity", facts, in: self.language)
        }
        return ["    #\(status.sequence) \(status.at)  \(decision)\(code)\(reason)"] + quantities
            + status.codes.map { "      \($0) \(Self.what($0, self.language))" }
    }

    func event(_ event: EventView) -> String {
        var line = "  \(event.at)  \(self.named("event", event.name))"
        if !event.codes.isEmpty { line += "  " + event.codes.joined(separator: " ") }
        if let actor = event.actor { line += "  (\(actor))" }
        let details = event.details.sorted { $0.key < $1.key }.map {
            "      \($0.key) \(self.detail($0.key, $0.value))"
        }
        return ([line] + details).joined(separator: "\n")
    }

    /// A detail of an event; who vouches is told in words.
    private func detail(_ key: String, _ value: String) -> String {
        key == "authenticity" ? AuthenticityLine.short(value, in: self.language) : value
    }

    private func phrase(_ key: String) -> String {
        Phrase.text(key, in: self.language)
    }

    /// The word for a value of the API; the value itself where the catalogue has none.
    private func named(_ family: String, _ value: String) -> String {
        let key = "\(family).\(value)"
        let word = Phrase.text(key, in: self.language)
        return word == key ? value : word
    }

    /// A code's sentence where it needs no arguments.
    private static func what(_ code: String, _ language: Language) -> String {
        guard let what = Catalogue.explanation(code)?.what, what.placeholders(language).isEmpty else { return "" }
        return what.rendered(language)
    }
}
