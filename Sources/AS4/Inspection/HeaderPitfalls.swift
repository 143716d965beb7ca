import Canonical
import XML

/// What strict peers refuse in envelope and `eb:Messaging`, and what misleads people.
struct HeaderPitfalls {
    private let layer: HeaderLayer
    private let ebMS = Vocabulary.Namespace.ebMS

    init(_ layer: HeaderLayer) { self.layer = layer }

    /// How far a message's own time may be from that of its HTTP message or of the inspection.
    static let clockToleranceMilliseconds: Int64 = 5 * 60 * 1000

    func explain(_ notes: inout InspectionNotes) {
        if self.layer.root.namespace == "http://schemas.xmlsoap.org/soap/envelope/" { notes.found(.header, .soap11) }
        self.envelope(&notes)
        guard let unit = self.layer.unit else { return }
        self.identity(unit, &notes)
        guard unit.name == "UserMessage" else { return }
        self.parties(unit, &notes)
        self.collaboration(unit, &notes)
        self.corners(unit, &notes)
        for part in self.layer.partInfos {
            if let container = part.child("PartProperties", self.ebMS), container.elements.isEmpty {
                notes.found(.header, .schema, ["element": "PartProperties"])
            }
            if let href = part.attribute("href"), href.contains("<") || href.contains(">") {
                notes.found(.mime, .contentIDForm, ["id": href])
            }
        }
    }

    /// Compares `eb:Timestamp` with a time that the message is known to have been under way.
    static func clock(_ unit: Element?, against other: UTCTime?, _ notes: inout InspectionNotes) {
        let written = unit?.child("MessageInfo", Vocabulary.Namespace.ebMS)?
            .child("Timestamp", Vocabulary.Namespace.ebMS)?.text
        guard let written, let time = InstantText.instant(written), let other else { return }
        let distance = time.milliseconds - other.milliseconds
        guard abs(distance) > Self.clockToleranceMilliseconds else { return }
        notes.found(
            .header,
            .clock,
            ["written": written, "other": InstantText.text(other), "minutes": "\(abs(distance) / 60_000)"]
        )
    }

    private func envelope(_ notes: inout InspectionNotes) {
        let soap = self.layer.root.namespace
        for block in self.layer.root.child("Header", soap)?.elements ?? []
        where block.name == "Messaging" || block.name == "Security" {
            let flag = block.attribute("mustUnderstand", soap)
            if flag != "true", flag != "1" { notes.found(.header, .mustUnderstandMissing, ["element": block.name]) }
        }
        guard let body = self.layer.root.child("Body", soap) else { return }
        if body.elements.isEmpty, !body.untrimmedText.isEmpty { notes.found(.header, .bodySpace) }
    }

    private func identity(_ unit: Element, _ notes: inout InspectionNotes) {
        let id = self.layer.text("MessageInfo", "MessageId", in: unit) ?? ""
        let isPlain = id.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        if id.hasPrefix("<") || !id.contains("@") || !isPlain {
            notes.found(.header, .messageIDForm, ["id": id])
        }
    }

    private func parties(_ unit: Element, _ notes: inout InspectionNotes) {
        for side in ["From", "To"] {
            let element = unit.child("PartyInfo", self.ebMS)?.child(side, self.ebMS)
            let ids = element?.children("PartyId", self.ebMS) ?? []
            if ids.count > 1 { notes.found(.header, .severalParties, ["side": side, "count": "\(ids.count)"]) }
            for id in ids where (id.attribute("type") ?? "").isEmpty && !Self.isURI(id.text) {
                notes.found(.header, .partyType, ["id": id.text])
            }
        }
    }

    private func collaboration(_ unit: Element, _ notes: inout InspectionNotes) {
        guard let info = unit.child("CollaborationInfo", self.ebMS) else { return }
        for name in ["Service", "AgreementRef"] {
            guard let element = info.child(name, self.ebMS), (element.attribute("type") ?? "").isEmpty,
                !Self.isURI(element.text)
            else { continue }
            notes.found(.header, .serviceType, ["element": name, "value": element.text])
        }
        let isTestService = info.child("Service", self.ebMS)?.text == EbMSVocabulary.testService
        let isTestAction = info.child("Action", self.ebMS)?.text == EbMSVocabulary.testAction
        if isTestService != isTestAction { notes.found(.header, .testPair) }
        if info.child("ConversationId", self.ebMS)?.text.isEmpty == true { notes.found(.header, .conversationEmpty) }
    }

    /// Four corners: both names exactly as the profile spells them, or none.
    private func corners(_ unit: Element, _ notes: inout InspectionNotes) {
        let names = (unit.child("MessageProperties", self.ebMS)?.children("Property", self.ebMS) ?? [])
            .compactMap { $0.attribute("name") }
        let wanted = [
            Vocabulary.Property.originalSender, Vocabulary.Property.finalRecipient,
            Vocabulary.Property.trackingIdentifier,
        ]
        for name in names where !wanted.contains(name) {
            guard let right = wanted.first(where: { $0.lowercased() == name.lowercased() }) else { continue }
            notes.found(.header, .fourCornerSpelling, ["written": name, "right": right])
        }
        let there = wanted.prefix(2).filter(names.contains)
        if there.count == 1, let missing = wanted.prefix(2).first(where: { !there.contains($0) }) {
            notes.found(.header, .fourCornerMissing, ["name": missing])
        }
    }

    /// A scheme and something behind it (RFC 3986 §3).
    private static func isURI(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":"), let first = text.first, first.isASCII, first.isLetter,
            text.index(after: colon) < text.endIndex
        else { return false }
        return text[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    }
}
