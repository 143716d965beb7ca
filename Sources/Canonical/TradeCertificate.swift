/// A certificate of any kind that Paso exchanges; a new kind is a case here, a value type and its dialects.
public enum TradeCertificate: Sendable, Equatable {
    /// A phytosanitary certificate (ISPM 12).
    case phytosanitary(PhytosanitaryCertificate)
    /// A certificate of origin.
    case origin(CertificateOfOrigin)
    /// A phytosanitary import permit.
    case importPermit(ImportPermit)

    /// The kind by which routing and the register know it.
    public var kind: DocumentKind {
        switch self {
        case .phytosanitary: PhytosanitaryCertificate.kind
        case .origin: CertificateOfOrigin.kind
        case .importPermit: ImportPermit.kind
        }
    }

    /// The number that its authority gave; empty for a certificate of origin that is not certified yet.
    public var number: String {
        switch self {
        case .phytosanitary(let certificate): certificate.number.text
        case .origin(let certificate): certificate.number?.text ?? ""
        case .importPermit(let permit): permit.number.text
        }
    }

    /// When it was issued, as it says itself.
    public var issued: DocumentDate? {
        switch self {
        case .phytosanitary(let certificate): certificate.issued
        case .origin(let certificate): certificate.issued
        case .importPermit(let permit): permit.issued
        }
    }

    /// The country whose authority or entity issued it.
    public var issuingCountry: CountryCode? {
        switch self {
        case .phytosanitary(let certificate): certificate.issuingCountry
        case .origin(let certificate): certificate.issuingCountry
        case .importPermit(let permit): permit.issuingCountry
        }
    }

    /// The country that it is for: the importing one of a certificate, the exporting one of an import permit.
    public var importCountry: CountryCode? {
        switch self {
        case .phytosanitary(let certificate): certificate.consignment.importCountry?.code
        case .origin(let certificate): certificate.importer.country
        case .importPermit(let permit): permit.exportingCountry
        }
    }

    /// The schema of its canonical JSON.
    public var schemaIdentifier: String {
        switch self {
        case .phytosanitary: PhytosanitaryCertificate.schemaIdentifier
        case .origin: CertificateOfOrigin.schemaIdentifier
        case .importPermit: ImportPermit.schemaIdentifier
        }
    }

    /// The certificate, where it is a phytosanitary one.
    public var phytosanitary: PhytosanitaryCertificate? {
        if case .phytosanitary(let certificate) = self { certificate } else { nil }
    }

    /// The certificate, where it is one of origin.
    public var origin: CertificateOfOrigin? {
        if case .origin(let certificate) = self { certificate } else { nil }
    }

    /// The import permit, where it is one.
    public var importPermit: ImportPermit? {
        if case .importPermit(let permit) = self { permit } else { nil }
    }
}

extension CanonicalJSON {
    /// The octets of a certificate of any kind: equal certificates give equal octets.
    public static func encode(_ certificate: TradeCertificate) -> [UInt8] {
        self.encode(self.value(certificate))
    }

    /// The JSON of a certificate of any kind, with its schema's identifier first.
    public static func value(_ certificate: TradeCertificate) -> JSONValue {
        switch certificate {
        case .phytosanitary(let certificate): self.value(certificate)
        case .origin(let certificate): self.value(certificate)
        case .importPermit(let permit): self.value(permit)
        }
    }

    /// Reads a certificate of whatever kind its schema says.
    ///
    /// - Throws: as ``decode(_:_:)``; `CAN-007` for a schema of no kind of certificate.
    public static func decodeCertificate(_ bytes: [UInt8]) throws(CanonicalError) -> TradeCertificate {
        let value = try self.parse(bytes)
        return switch value["schema"]?.string {
        case CertificateOfOrigin.schemaIdentifier: .origin(try self.decode(CertificateOfOrigin.self, value))
        case ImportPermit.schemaIdentifier: .importPermit(try self.decode(ImportPermit.self, value))
        default: .phytosanitary(try self.decode(PhytosanitaryCertificate.self, value))
        }
    }
}
