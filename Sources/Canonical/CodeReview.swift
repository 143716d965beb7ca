public import CodeLists

extension TradeCertificate {
    /// The codes that no list knows and that no dialect reports: currencies, units, modes of transport, places.
    ///
    /// They are kept as they are and reported, never refused. Paths are canonical.
    public func codeFindings(_ lists: CodeLists) -> [Finding] {
        var review = CodeReview(lists: lists)
        switch self {
        case .origin(let certificate): review.look(at: certificate)
        case .phytosanitary(let certificate): review.look(at: certificate)
        // The dialect of permits reports what it cannot place.
        case .importPermit: break
        }
        return review.findings
    }
}

/// Looks up codes and tells of those that are in no list.
struct CodeReview {
    /// The most findings; a document full of strange codes needs no longer list.
    static let findingsMax = 50

    let lists: CodeLists
    private(set) var findings: [Finding] = []

    init(lists: CodeLists) {
        self.lists = lists
    }

    mutating func look(at certificate: CertificateOfOrigin) {
        for (index, item) in certificate.items.enumerated() {
            let path = "items[\(index)]"
            // What has not even the shape of a currency the rules of origin report (COD-127).
            if let currency = item.value?.currency, CodeShape.letters(3).fits(currency) {
                self.look(for: currency, in: .currency, at: path + ".value.currency")
            }
            self.look(for: item.quantity?.unitCode, in: .unit, at: path + ".quantity.unitCode")
        }
        let transport = certificate.transport
        self.look(for: transport?.mode?.code, in: .transportMode, at: "transport.mode")
        self.look(for: transport?.portOfLoading?.code?.code, in: .location, at: "transport.portOfLoading.code")
        self.look(for: transport?.portOfDischarge?.code?.code, in: .location, at: "transport.portOfDischarge.code")
    }

    /// Units, packages and modes the dialects of phytosanitary certificates report, with their place in the document.
    mutating func look(at certificate: PhytosanitaryCertificate) {
        let shipment = certificate.consignment
        self.look(for: shipment.loadingPort?.id?.id, in: .location, at: "consignment.loadingPort.id")
        self.look(for: shipment.unloadingPort?.id?.id, in: .location, at: "consignment.unloadingPort.id")
    }

    private mutating func look(for code: String?, in id: CodeListID, at path: String) {
        guard let code, !code.isEmpty, let list = self.lists[id], !list.contains(code) else { return }
        guard list.shape.fits(code) else {
            return self.note("CAN-011", path, ["value": code, "list": id.rawValue, "pattern": list.shape.pattern])
        }
        // A list without codes is a shape alone.
        guard !list.codes.isEmpty else { return }
        self.note("CAN-010", path, ["value": code, "list": id.rawValue, "edition": list.origin.edition])
    }

    private mutating func note(_ code: String, _ path: String, _ arguments: [String: String]) {
        guard self.findings.count < Self.findingsMax else { return }
        var cut = arguments.mapValues { String($0.prefix(120)) }
        cut["path"] = path
        self.findings.append(Finding(code, .formal, .info, path: path, arguments: cut))
    }
}
