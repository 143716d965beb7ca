import Exchange
import MIME
import Texts
import XML

/// Explains receipts, errors and SOAP faults: which message they are about, what they say, whose turn it is.
struct AnswerLayer {
    let header: HeaderLayer
    let kind: MessageInspection.Kind
    /// The message that the answer may be about; nil when the reader gave none.
    let original: SentMessage?
    let status: Int?
    private let ebMS = Vocabulary.Namespace.ebMS

    init(header: HeaderLayer, kind: MessageInspection.Kind, original: SentMessage?, status: Int?) {
        self.header = header
        self.kind = kind
        self.original = original
        self.status = status
    }

    func explain(hasParts: Bool, _ notes: inout InspectionNotes) {
        if let unit = self.header.unit, unit.name == "SignalMessage" {
            if let receipt = unit.child("Receipt", self.ebMS) { self.receipt(receipt, unit, hasParts, &notes) }
            for error in unit.children("Error", self.ebMS).prefix(InspectionNotes.entriesMax) {
                self.error(error, unit, &notes)
            }
        }
        if let fault = self.header.fault { self.fault(fault, &notes) }
        if let status, status >= 400, self.header.unit != nil || self.header.fault != nil {
            notes.found(.http, .statusHidesAnswer, ["status": "\(status)"])
        }
    }

    // MARK: Receipts

    private func receipt(_ receipt: Element, _ unit: Element, _ hasParts: Bool, _ notes: inout InspectionNotes) {
        let about = self.header.text("MessageInfo", "RefToMessageId", in: unit)
        notes.fact(.receipt, "about", about)
        let isPlain = self.kind == .awarenessReceipt
        notes.fact(.receipt, "proves", says: .init(isPlain ? "receipt.awareness" : "receipt.non-repudiation"))
        if isPlain { notes.found(.receipt, .schema, ["element": "eb:Receipt/eb:UserMessage"]) }
        if hasParts { notes.found(.receipt, .receiptWithParts) }
        let confirmed = self.confirmed(receipt, &notes)
        for reference in confirmed {
            var item = MessageInspection.Item("reference", .plain(reference.uri.isEmpty ? "URI=\"\"" : reference.uri))
            item.fact("digest-method", term: "DigestMethod", reference.digestAlgorithm)
            item.fact("digest-value", term: "DigestValue", Base64Text.text(reference.digest))
            notes.item(.receipt, item)
        }
        self.compare(confirmed, about, &notes)
    }

    private func confirmed(_ receipt: Element, _ notes: inout InspectionNotes) -> [SignedReference] {
        let information = receipt.child("NonRepudiationInformation", Vocabulary.Namespace.signals)
        var confirmed: [SignedReference] = []
        for part in (information?.elements ?? []).prefix(InspectionNotes.entriesMax) {
            if let reference = part.child("Reference", Vocabulary.Namespace.signature) {
                SignedReference(reading: reference, canonicalText: "").map { confirmed.append($0) }
            } else if let stray = part.elements.first(where: { $0.name == "Reference" }) {
                notes.found(.receipt, .receiptReference, ["namespace": stray.namespace.isEmpty ? "–" : stray.namespace])
            }
        }
        return confirmed
    }

    /// Message and references against those of the original.
    private func compare(_ confirmed: [SignedReference], _ about: String?, _ notes: inout InspectionNotes) {
        guard let original else {
            notes.step(.receipt, "compare", about ?? "", .notChecked, .init("why.no-original"))
            return
        }
        guard about == original.messageID.text else {
            let why = MessageInspection.Wording("why.other-message", ["message": original.messageID.text])
            notes.step(.receipt, "compare", about ?? "", .failed, why, code: "AS4-048")
            return
        }
        for reference in original.references {
            let isConfirmed = confirmed.contains(reference)
            let isNamed = confirmed.contains { $0.uri == reference.uri }
            let why = isConfirmed ? "why.confirmed" : isNamed ? "why.confirmed-otherwise" : "why.not-confirmed"
            notes.step(
                .receipt,
                "compare",
                reference.uri,
                isConfirmed ? .passed : .failed,
                .init(why),
                code: isConfirmed ? nil : "AS4-048"
            )
        }
        for stray in confirmed where !original.references.contains(where: { $0.uri == stray.uri }) {
            notes.step(.receipt, "compare", stray.uri, .failed, .init("why.confirmed-foreign"), code: "AS4-048")
        }
    }

    // MARK: Errors

    private func error(_ error: Element, _ unit: Element, _ notes: inout InspectionNotes) {
        let code = error.attribute("errorCode") ?? ""
        var item = MessageInspection.Item("error", .plain(code))
        let isKnown = Catalogue.explanation(code) != nil && code.hasPrefix("EBMS:")
        item.fact("meaning", values: [isKnown ? .meaning(code: code) : .says("error.unknown")])
        item.fact("blame", values: [.says("blame.\(ErrorBlame(code).rawValue)")])
        if isKnown { item.fact("ask", values: [.remedy(code: code)]) }
        for name in ["shortDescription", "severity", "category", "origin"] {
            item.fact(name.lowercased(), term: name, error.attribute(name))
        }
        let description = error.child("Description", self.ebMS)
        item.fact("description", term: "eb:Description", description?.text)
        item.fact("detail", term: "eb:ErrorDetail", error.child("ErrorDetail", self.ebMS)?.text)
        let about = self.header.text("MessageInfo", "RefToMessageId", in: unit) ?? ""
        let inError = error.attribute("refToMessageInError") ?? ""
        item.fact("about", inError.isEmpty ? about : inError)
        notes.item(.errors, item)
        if code == EbMSErrorCode.other.code { notes.found(.errors, .otherError) }
        if about != inError, !about.isEmpty || !inError.isEmpty {
            notes.found(
                .errors,
                .errorReference,
                ["one": about.isEmpty ? "–" : about, "other": inError.isEmpty ? "–" : inError]
            )
        }
        if let description, (description.attribute("lang", Vocabulary.Namespace.xml) ?? "").isEmpty {
            notes.found(.errors, .schema, ["element": "eb:Description/@xml:lang"])
        }
        guard let original else { return }
        let isAbout = [about, inError].contains(original.messageID.text)
        let why = isAbout ? "why.same-message" : "why.other-message"
        let message = ["message": original.messageID.text]
        notes.step(
            .errors,
            "compare",
            inError.isEmpty ? about : inError,
            isAbout ? .passed : .failed,
            .init(why, message)
        )
    }

    // MARK: Faults

    private func fault(_ fault: Element, _ notes: inout InspectionNotes) {
        let soap = fault.namespace
        let isOld = fault.child("Code", soap) == nil
        let code =
            (isOld ? fault.elements.first { $0.name == "faultcode" } : fault.child("Code", soap)?.child("Value", soap))?
            .text ?? ""
        let reason =
            isOld
            ? fault.elements.first { $0.name == "faultstring" } : fault.child("Reason", soap)?.child("Text", soap)
        var item = MessageInspection.Item("fault", .says("fault"))
        item.fact("fault-code", term: "Code", code)
        item.fact("fault-reason", term: "Reason", reason?.text)
        let detail = fault.elements.first { $0.name.lowercased() == "detail" }
        item.fact(
            "fault-detail",
            term: "Detail",
            detail.map { ([$0.text] + $0.descendants.map(\.text)).joined(separator: " ") }
        )
        notes.item(.errors, item)
        let local = code.split(separator: ":").last.map(String.init) ?? code
        let legal = ["Sender", "Receiver", "MustUnderstand", "VersionMismatch", "DataEncodingUnknown"]
        if !isOld, !legal.contains(local) { notes.found(.errors, .faultCode, ["fault": code]) }
    }
}

/// Whose turn it is after an ebMS error.
enum ErrorBlame: String {
    /// Who sent the message that the error is about.
    case sender
    /// Who wrote the error.
    case receiver
    /// Both: certificates, algorithms or P-Mode differ.
    case agreement
    /// The way between.
    case network
    /// Nobody: an answer like another.
    case nobody
    /// The code does not tell.
    case unknown

    init(_ code: String) {
        switch code {
        case "EBMS:0001", "EBMS:0003", "EBMS:0007", "EBMS:0009", "EBMS:0011", "EBMS:0030", "EBMS:0303": self = .sender
        case "EBMS:0002", "EBMS:0008", "EBMS:0010", "EBMS:0101", "EBMS:0102", "EBMS:0103", "EBMS:0060":
            self = .agreement
        case "EBMS:0005", "EBMS:0020", "EBMS:0022", "EBMS:0023", "EBMS:0301": self = .network
        case "EBMS:0021", "EBMS:0201", "EBMS:0202", "EBMS:0302", "EBMS:0054": self = .receiver
        case "EBMS:0006": self = .nobody
        case let other where other.hasPrefix("EBMS:004") || other.hasPrefix("EBMS:005"): self = .sender
        default: self = .unknown
        }
    }
}
