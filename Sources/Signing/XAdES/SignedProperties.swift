import Foundation
import Trust
import XML

/// The signed properties of one signature: what its signer vouches for beside the document.
struct SignedProperties: Equatable {
    /// The signer's certificate as the properties name it.
    struct Named: Equatable {
        var digest: Digest
        /// Nil where the properties give the digest only.
        var issuer: Issuer?
    }

    enum Issuer: Equatable {
        /// DER, since XAdES 1.4 (EN 319 132-1 §5.2.2).
        case octets(IssuerSerial)
        /// Text of XAdES 1.3.2, which programs write in many ways.
        case text(name: String, serial: String)
    }

    let time: Date
    /// Those that may be the signer: the first of `SigningCertificateV2`, any of the older `SigningCertificate`.
    let certificates: [Named]
    let mediaType: String?
    /// What the format is about, like `#reference`; nil without a format.
    let formatOf: String?

    /// Reads `xades:SignedProperties`.
    init(_ element: Element) throws(SignatureFault) {
        let name = XAdESNames.properties
        guard let signature = try Self.only("SignedSignatureProperties", in: element) else {
            throw SignatureFault(.property, ["property": "SignedSignatureProperties"])
        }
        guard let written = try Self.only("SigningTime", in: signature), let time = Self.time(written.text) else {
            throw SignatureFault(.property, ["property": "SigningTime"])
        }
        self.time = time
        self.certificates = try Self.certificates(signature)
        let objects = try Self.only("SignedDataObjectProperties", in: element)
        let formats = objects?.children("DataObjectFormat", name) ?? []
        guard formats.count <= 1 else { throw SignatureFault(.property, ["property": "DataObjectFormat"]) }
        self.formatOf = formats.first.map { $0.attribute("ObjectReference") ?? "" }
        self.mediaType = formats.first?.child("MimeType", name).map { Printable.text($0.text) }
    }

    /// The certificate among those that came which the properties name.
    func signer(among certificates: [Certificate]) throws(SignatureFault) -> Certificate {
        for named in self.certificates {
            let found = certificates.first { Digest.of($0.der, named.digest.algorithm) == named.digest }
            guard let found else { continue }
            let fits =
                switch named.issuer {
                case nil: true
                case .octets(let issuer): issuer.isOf(found)
                case .text(let name, let serial): found.isNamed(issuer: name, serialDecimal: serial)
                }
            guard fits else { throw SignatureFault(.issuerSerial) }
            return found
        }
        throw SignatureFault(.otherCertificate)
    }

    // MARK: Reading

    private static func certificates(_ signature: Element) throws(SignatureFault) -> [Named] {
        let newer = try Self.only("SigningCertificateV2", in: signature)
        let older = try Self.only("SigningCertificate", in: signature)
        guard let list = newer ?? older, newer == nil || older == nil else {
            throw SignatureFault(.property, ["property": "SigningCertificateV2"])
        }
        let entries = list.children("Cert", XAdESNames.properties)
        guard !entries.isEmpty, entries.count <= 10, entries.count == list.elements.count else {
            throw SignatureFault(.property, ["property": list.name])
        }
        var named: [Named] = []
        for entry in newer == nil ? entries[...] : entries.prefix(1) { named.append(try Self.named(entry)) }
        return named
    }

    private static func named(_ entry: Element) throws(SignatureFault) -> Named {
        guard let digest = try Self.only("CertDigest", in: entry) else {
            throw SignatureFault(.property, ["property": "CertDigest"])
        }
        let method = digest.child("DigestMethod", SignatureNames.signature)?.attribute("Algorithm") ?? ""
        guard let algorithm = DigestAlgorithm(identifier: method), !algorithm.isWeak else {
            throw SignatureFault(.algorithm, ["algorithm": Printable.text(method)])
        }
        let text = digest.child("DigestValue", SignatureNames.signature)?.text ?? ""
        guard let value = Digest(algorithm, bytes: try Base64.octets(text, lengthMax: 64, of: "DigestValue")) else {
            throw SignatureFault(.property, ["property": "DigestValue"])
        }
        return Named(digest: value, issuer: try Self.issuer(entry))
    }

    private static func issuer(_ entry: Element) throws(SignatureFault) -> Issuer? {
        if let newer = try Self.only("IssuerSerialV2", in: entry) {
            let octets = try Base64.octets(newer.text, lengthMax: IssuerSerial.lengthMax, of: "IssuerSerialV2")
            guard let issuer = IssuerSerial(der: octets) else {
                throw SignatureFault(.property, ["property": "IssuerSerialV2"])
            }
            return .octets(issuer)
        }
        guard let older = try Self.only("IssuerSerial", in: entry) else { return nil }
        let name = older.child("X509IssuerName", SignatureNames.signature)?.text ?? ""
        let serial = older.child("X509SerialNumber", SignatureNames.signature)?.text ?? ""
        return .text(name: name, serial: serial)
    }

    /// The child of this name; throws where there are several.
    private static func only(_ name: String, in parent: Element) throws(SignatureFault) -> Element? {
        let found = parent.children(name, XAdESNames.properties)
        guard found.count <= 1 else { throw SignatureFault(.property, ["property": name]) }
        return found.first
    }

    /// An instant with a zone; a time without one is none.
    static func time(_ text: String) -> Date? {
        guard text.utf8.count <= 40, text.utf8.allSatisfy({ (0x2B...0x3A).contains($0) || $0 == 0x54 || $0 == 0x5A }),
            let separator = text.firstIndex(of: "T"),
            text.hasSuffix("Z") || text[separator...].contains(where: { $0 == "+" || $0 == "-" })
        else { return nil }
        let isFraction = text.contains(".")
        return try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: isFraction))
    }

    // MARK: Writing

    /// The properties as markup that is its own exclusive canonical form, so that its digest needs no second document.
    static func markup(
        id: String,
        time: Date,
        signer: Certificate,
        digest: DigestAlgorithm,
        mediaType: String,
        of reference: String
    ) -> String {
        let named = Digest.of(signer.der, digest)
        let issuer = Base64.text(IssuerSerial(signer).der)
        let signature = "xmlns:ds=\"\(SignatureNames.signature)\""
        return "<xades:SignedProperties xmlns:xades=\"\(XAdESNames.properties)\" Id=\"\(id)\">"
            + "<xades:SignedSignatureProperties><xades:SigningTime>\(time.formatted(.iso8601))</xades:SigningTime>"
            + "<xades:SigningCertificateV2><xades:Cert><xades:CertDigest>"
            + "<ds:DigestMethod \(signature) Algorithm=\"\(digest.identifier)\"></ds:DigestMethod>"
            + "<ds:DigestValue \(signature)>\(named.base64)</ds:DigestValue></xades:CertDigest>"
            + "<xades:IssuerSerialV2>\(issuer)</xades:IssuerSerialV2></xades:Cert></xades:SigningCertificateV2>"
            + "</xades:SignedSignatureProperties><xades:SignedDataObjectProperties>"
            + "<xades:DataObjectFormat ObjectReference=\"#\(reference)\"><xades:MimeType>\(mediaType)</xades:MimeType>"
            + "</xades:DataObjectFormat></xades:SignedDataObjectProperties></xades:SignedProperties>"
    }
}
