import Canonical
import MIME
import XML

/// Explains envelope and `eb:Messaging`: who sends what to whom, and what a strict peer would refuse.
///
/// Reads more tolerantly than ``MessagingReader``, which decides: what is there is shown, also where something is wrong.
struct HeaderLayer {
    let root: Element
    private let ebMS = Vocabulary.Namespace.ebMS

    init(root: Element) { self.root = root }

    /// The Messaging element that is shown: the first, wherever it stands.
    var messaging: Element? { self.root.firstDescendant("Messaging", self.ebMS) }

    /// The one unit that is shown.
    var unit: Element? { self.messaging?.elements.first { $0.name == "UserMessage" || $0.name == "SignalMessage" } }

    /// What the unit is, as far as its elements say.
    var kind: MessageInspection.Kind {
        guard let unit = self.unit else {
            return self.fault == nil ? .envelope : .fault
        }
        if unit.name == "UserMessage" {
            let service = self.text("CollaborationInfo", "Service", in: unit)
            let action = self.text("CollaborationInfo", "Action", in: unit)
            let isTest = service == EbMSVocabulary.testService && action == EbMSVocabulary.testAction
            return isTest ? .testMessage : .userMessage
        }
        if unit.child("PullRequest", self.ebMS) != nil { return .pullRequest }
        if unit.child("Error", self.ebMS) != nil { return .error }
        guard let receipt = unit.child("Receipt", self.ebMS) else { return .envelope }
        let isPlain =
            receipt.child("NonRepudiationInformation", Vocabulary.Namespace.signals) == nil
            && receipt.child("UserMessage", self.ebMS) != nil
        return isPlain ? .awarenessReceipt : .receipt
    }

    /// The SOAP Fault, of either SOAP version.
    var fault: Element? {
        self.root.child("Body", self.root.namespace)?.child("Fault", self.root.namespace)
    }

    /// Which PartInfo, counted from 1, names a part.
    var namedParts: [ContentID: Int] {
        var named: [ContentID: Int] = [:]
        for (index, part) in self.partInfos.enumerated() {
            guard let id = part.attribute("href").flatMap({ ContentID(reference: $0) }), named[id] == nil else {
                continue
            }
            named[id] = index + 1
        }
        return named
    }

    var partInfos: [Element] {
        self.unit?.child("PayloadInfo", self.ebMS)?.children("PartInfo", self.ebMS) ?? []
    }

    func explain(_ notes: inout InspectionNotes) {
        notes.fact(.header, "root", term: "Envelope", "\(self.root.qualifiedName.namespace) \(self.root.name)")
        if let unit = self.unit {
            notes.fact(.header, "unit", term: "eb:Messaging", unit.elements.isEmpty ? nil : unit.name)
            self.info(unit, &notes)
            self.parties(unit, &notes)
            self.collaboration(unit, &notes)
            self.properties(unit, &notes)
            self.parts(&notes)
        }
        HeaderPitfalls(self).explain(&notes)
    }

    private func info(_ unit: Element, _ notes: inout InspectionNotes) {
        for (name, element) in [
            ("message-id", "MessageId"), ("ref-to-message-id", "RefToMessageId"), ("timestamp", "Timestamp"),
        ] {
            notes.fact(.header, name, term: "eb:\(element)", self.text("MessageInfo", element, in: unit))
        }
        let pull = unit.child("PullRequest", self.ebMS)
        notes.fact(.header, "mpc", term: "mpc", unit.attribute("mpc") ?? pull?.attribute("mpc"))
    }

    private func parties(_ unit: Element, _ notes: inout InspectionNotes) {
        guard let info = unit.child("PartyInfo", self.ebMS) else { return }
        for (name, side) in [("from", "From"), ("to", "To")] {
            guard let element = info.child(side, self.ebMS) else { continue }
            let ids = element.children("PartyId", self.ebMS).map { id in
                MessageInspection.Value.plain([id.text, id.attribute("type").map { "(\($0))" }].joined)
            }
            notes.fact(.header, name, term: "eb:\(side)", values: ids)
            notes.fact(.header, "\(name)-role", term: "eb:\(side)/eb:Role", element.child("Role", self.ebMS)?.text)
        }
    }

    private func collaboration(_ unit: Element, _ notes: inout InspectionNotes) {
        guard let info = unit.child("CollaborationInfo", self.ebMS) else { return }
        for (name, element) in [
            ("agreement", "AgreementRef"), ("service", "Service"), ("action", "Action"),
            ("conversation", "ConversationId"),
        ] {
            guard let found = info.child(element, self.ebMS) else { continue }
            let extra = [found.attribute("type").map { "(\($0))" }, found.attribute("pmode").map { "pmode=\($0)" }]
            notes.fact(.header, name, term: "eb:\(element)", ([found.text] + extra).joined)
        }
    }

    private func properties(_ unit: Element, _ notes: inout InspectionNotes) {
        let corners = ["originalSender": "corner-1", "finalRecipient": "corner-4", "trackingIdentifier": "tracking"]
        for property in unit.child("MessageProperties", self.ebMS)?.children("Property", self.ebMS) ?? [] {
            let name = property.attribute("name") ?? ""
            notes.fact(
                .header,
                corners[name] ?? "property",
                term: "eb:Property \(AS4Refusal.shown(name))",
                [property.text, property.attribute("type").map { "(\($0))" }].joined
            )
        }
    }

    private func parts(_ notes: inout InspectionNotes) {
        for (index, part) in self.partInfos.enumerated() {
            var item = MessageInspection.Item("part-info", .says("part-info", ["number": "\(index + 1)"]))
            item.fact("href", term: "href", part.attribute("href"))
            if part.attribute("href") == nil { item.fact("href", term: "href", values: [.says("part-info.body")]) }
            let properties = part.child("PartProperties", self.ebMS)?.children("Property", self.ebMS) ?? []
            for property in properties {
                let name = property.attribute("name") ?? ""
                item.fact("property", term: AS4Refusal.shown(name), property.text)
            }
            notes.item(.header, item)
        }
    }

    /// The text of a grandchild in the ebMS namespace.
    func text(_ parent: String, _ child: String, in unit: Element) -> String? {
        unit.child(parent, self.ebMS)?.child(child, self.ebMS)?.text
    }
}

extension [String?] {
    /// What is there, with single spaces between.
    fileprivate var joined: String { self.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ") }
}
