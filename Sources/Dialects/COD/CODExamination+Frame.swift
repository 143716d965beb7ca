import Canonical
import XML

extension CODExamination {
    /// The frame: the stage that it is at, and what stands on and in its elements.
    mutating func examineFrame() {
        guard self.isSchemaAsked else { return }
        if case .anomalous(let anomaly) = self.document.stage {
            self.notes.note(.anomalousFrame, line: self.document.root.line, ["anomaly": anomaly.rawValue])
        }
        self.examineFreeAttributes(self.document.root)
        self.examineFrameElement(self.document.root)
        self.examineAttributes(self.document.certOrigin, [])
        self.examineFrameElement(self.document.certOrigin)
        if let codeh = self.document.codeh {
            self.examineAttributes(codeh, ["id"])
            self.examineFrameElement(codeh)
        }
        if let codExporter = self.document.codExporter {
            self.examineAttributes(codExporter, [])
            self.examineFrameElement(codExporter)
        }
        guard let header = self.document.root.child("Header", CODDocument.envelopeNamespace) else { return }
        self.examineFreeAttributes(header)
        self.examineFrameElement(header)
        for child in header.elements where ["", CODDocument.envelopeNamespace].contains(child.namespace) {
            self.notes.note(.strangeElement, "Header/" + child.name, line: child.line, ["element": child.name])
        }
    }

    private mutating func examineFrameElement(_ element: Element) {
        guard !element.text.isEmpty else { return }
        self.notes.note(.strayText, element.name, line: element.line, ["value": element.text])
    }

    /// Attributes of other namespaces are free on the envelope and its header.
    private mutating func examineFreeAttributes(_ element: Element) {
        for attribute in element.attributes
        where ["", CODDocument.envelopeNamespace].contains(attribute.name.namespace) {
            self.notes.note(
                .strangeAttribute,
                element.name,
                line: element.line,
                ["attribute": attribute.name.local, "value": attribute.value]
            )
        }
    }

    /// What number, entity, agreement, dates and form say about each other.
    mutating func examineCoherence() {
        if let acronym = self.document.agreement, let agreement = CODAgreement.named(acronym), let form = self.form,
            !agreement.forms.contains(form)
        {
            self.notes.note(
                .formOfOtherAgreement,
                "COD/" + form.elementName,
                line: self.document.form?.line,
                ["agreement": acronym, "form": form.rawValue]
            )
        }
        guard let written = self.document.certificateID, let number = OriginNumber(DocumentNumber(written)) else {
            return
        }
        let line = self.document.certification?.child("CertificateID", "")?.line
        let place = "CertificationEH/CertificateID"
        if written.count == 26 { self.notes.note(.longNumber, place, line: line, ["value": written]) }
        let parts: [(CODFinding, String, String?)] = [
            (.numberOfOtherCountry, number.country, self.document.entityCountry),
            (.numberOfOtherEntity, number.entity, self.document.entityID),
            (.numberOfOtherAgreement, number.agreement, self.document.agreement),
        ]
        for (finding, said, expected) in parts {
            guard let expected, said != expected else { continue }
            self.notes.note(finding, place, line: line, ["value": said, "expected": expected])
        }
        guard let text = self.document.certificateDate.map({ String($0.prefix(4)) }), let year = Int(text),
            let said = Int(number.year)
        else { return }
        // A rectified copy may keep the number that its original got in the year before.
        let years = number.copyNumber > 0 ? [year, year - 1] : [year]
        guard !years.contains(where: { $0 % 100 == said }) else { return }
        self.notes.note(
            .numberOfOtherYear,
            place,
            line: line,
            ["value": number.year, "expected": String(text.suffix(2))]
        )
    }
}
