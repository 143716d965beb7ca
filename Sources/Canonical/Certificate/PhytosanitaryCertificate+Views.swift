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
    public func contents(of tag: NoteTag) -> [LocalizedText] { self.notes.contents(of: tag) }

    /// True for the state 40.
    public var isWithdrawn: Bool { self.status == .withdrawn }

    /// True for a certificate for re-export.
    public var isReexport: Bool { self.type == .phytosanitaryReexport }

    /// The certificate that this one replaces (notes ADRPN, ADRD, ADRPR); nil where it replaces none.
    public var replacement: Replacement? { Replacement(self.notes) }

    /// What a replacement says about the certificate that it replaces.
    public struct Replacement: Sendable, Equatable {
        public let number: DocumentNumber
        public let issued: DocumentDate?
        public let reasons: [LocalizedText]

        /// What the notes say; nil where they name no document.
        init?(_ notes: [Note]) {
            guard let number = notes.contents(of: "ADRPN").first else { return nil }
            self.number = DocumentNumber(number.text)
            self.issued = notes.contents(of: "ADRD").first.map { DocumentDate($0.text) }
            self.reasons = notes.contents(of: "ADRPR")
        }
    }

    /// Visits every attachment of the document and of its lines; a store moves octets out of the document this way.
    public mutating func updateAttachments(_ body: (inout Attachment) throws -> Void) rethrows {
        try self.references.updateAttachments(body)
        try self.consignment.updateAttachments(body)
    }
}

extension ImportPermit {
    /// Visits every attachment of the permit and of its lines.
    public mutating func updateAttachments(_ body: (inout Attachment) throws -> Void) rethrows {
        try self.references.updateAttachments(body)
        try self.consignment.updateAttachments(body)
    }
}

extension Consignment {
    fileprivate mutating func updateAttachments(_ body: (inout Attachment) throws -> Void) rethrows {
        for item in self.items.indices {
            for line in self.items[item].lines.indices {
                try self.items[item].lines[line].references.updateAttachments(body)
            }
        }
    }
}

extension [DocumentReference] {
    fileprivate mutating func updateAttachments(_ body: (inout Attachment) throws -> Void) rethrows {
        for reference in self.indices {
            for index in self[reference].attachments.indices { try body(&self[reference].attachments[index]) }
        }
    }
}

extension [Note] {
    /// The contents of the notes under a tag.
    public func contents(of tag: NoteTag) -> [LocalizedText] {
        self.filter { $0.tag == tag }.flatMap(\.contents)
    }
}

extension LineItem {
    /// The contents of the line's notes under a tag.
    public func contents(of tag: NoteTag) -> [LocalizedText] { self.notes.contents(of: tag) }

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
