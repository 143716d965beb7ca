extension PhytosanitaryCertificate {
    /// The kind by which routing and the register know it.
    public static let kind = DocumentKind.phytosanitaryCertificate

    /// The country whose authority issued it: the one of re-export, else the exporting one.
    public var issuingCountry: CountryCode? {
        if self.isReexport, let country = self.consignment.reexportCountries.compactMap(\.code).first { return country }
        return self.consignment.exportCountry?.code
    }

    /// Every line of every item.
    public var lines: [LineItem] { self.consignment.items.flatMap(\.lines) }

    /// The contents of the document's notes under a tag.
    public func contents(of tag: NoteTag) -> [LocalizedText] {
        self.notes.filter { $0.tag == tag }.flatMap(\.contents)
    }

    /// True for the state 40.
    public var isWithdrawn: Bool { self.status == .withdrawn }

    /// True for a certificate for re-export.
    public var isReexport: Bool { self.type == .phytosanitaryReexport }

    /// The certificate that this one replaces (notes ADRPN, ADRD, ADRPR); nil where it replaces none.
    public var replacement: Replacement? {
        guard let number = self.contents(of: "ADRPN").first else { return nil }
        return Replacement(
            number: DocumentNumber(number.text),
            issued: self.contents(of: "ADRD").first.map { DocumentDate($0.text) },
            reasons: self.contents(of: "ADRPR")
        )
    }

    /// What a replacement says about the certificate that it replaces.
    public struct Replacement: Sendable, Equatable {
        public let number: DocumentNumber
        public let issued: DocumentDate?
        public let reasons: [LocalizedText]
    }

    /// Visits every attachment of the document and of its lines; a store moves octets out of the document this way.
    public mutating func updateAttachments(_ body: (inout Attachment) throws -> Void) rethrows {
        for reference in self.references.indices {
            for index in self.references[reference].attachments.indices {
                try body(&self.references[reference].attachments[index])
            }
        }
        for item in self.consignment.items.indices {
            for line in self.consignment.items[item].lines.indices {
                for reference in self.consignment.items[item].lines[line].references.indices {
                    var found = self.consignment.items[item].lines[line].references[reference]
                    for index in found.attachments.indices { try body(&found.attachments[index]) }
                    self.consignment.items[item].lines[line].references[reference] = found
                }
            }
        }
    }
}

extension LineItem {
    /// The contents of the line's notes under a tag.
    public func contents(of tag: NoteTag) -> [LocalizedText] {
        self.notes.filter { $0.tag == tag }.flatMap(\.contents)
    }

    /// A `True` or `False` answer of the re-export statement, in any spelling; nil where it is not given.
    public func answer(_ tag: NoteTag) -> Bool? {
        switch self.contents(of: tag).first?.text.lowercased() {
        case "true", "1": true
        case "false", "0": false
        default: nil
        }
    }
}

extension Treatment {
    /// The facts under a tag, without the tag itself.
    public func facts(_ tag: NoteTag) -> [LocalizedText] {
        self.characteristics.filter { $0.tag == tag }.flatMap { $0.descriptions.dropFirst() }
    }

    /// The whole treatment in words (TTFT), one per language.
    public var fullTexts: [LocalizedText] { self.facts("TTFT") }
}
