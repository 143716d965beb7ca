public import Trust
public import XML

/// Adds proof to a XAdES signature that is there already: a timestamp, then certificates and revocation data.
///
/// What was signed stays octet for octet. Adding is idempotent: a signature that has a timestamp keeps it and gets no
/// second one, so that a step that was interrupted, or an authority that was down, is answered by the same step again.
public struct SignatureAugmentation: Sendable {
    /// The document before.
    public let octets: [UInt8]
    /// What was found about the signature.
    public let report: SignatureReport
    /// The level before.
    public let level: XAdESLevel
    /// What a timestamp has to be about.
    public let stamped: [UInt8]
    private let qualifying: Element
    private let limits: XMLLimits

    /// How the signature value becomes octets for our timestamps.
    private static let canonicalization = Canonicalization.exclusive

    /// Reads the document; throws unless it has one XAdES signature that is intact.
    public init(_ octets: [UInt8], limits: XMLLimits = .document) throws(SignatureFault) {
        let document = try SignatureStyle.parsed(octets, limits)
        let style = XAdESStyle(.basic)
        self.report = style.verify(document)
        if case .broken(let fault) = self.report.integrity { throw fault }
        let parts = try QualifiedParts(document, style.policy)
        self.octets = octets
        self.level = self.report.qualified?.level ?? .basic
        self.stamped = try parts.stamped(document, Self.canonicalization)
        self.qualifying = parts.qualifying
        self.limits = limits
    }

    /// The document with a timestamp; unchanged where it has one.
    ///
    /// Refuses a token that is about something else.
    public func adding(_ token: TimestampToken) throws(TimestampFault) -> Result<[UInt8], SignatureFault> {
        try token.check(over: self.stamped)
        guard self.report.qualified?.timestamps.isEmpty ?? false else { return .success(self.octets) }
        let method = Self.canonicalization.rawValue
        return self.inserting(
            "<xades:SignatureTimeStamp xmlns:xades=\"\(XAdESNames.properties)\">"
                + "<ds:CanonicalizationMethod xmlns:ds=\"\(SignatureNames.signature)\" Algorithm=\"\(method)\"/>"
                + "<xades:EncapsulatedTimeStamp>\(Base64.text(token.der))</xades:EncapsulatedTimeStamp>"
                + "</xades:SignatureTimeStamp>"
        )
    }

    /// The document with certificates and revocation data; unchanged where it has some.
    ///
    /// Throws `level` where there is no timestamp yet: revocation data says nothing without a proven time.
    public func adding(_ material: ValidationMaterial) throws(SignatureFault) -> [UInt8] {
        guard self.level >= .timestamped else {
            throw SignatureFault(.level, ["found": self.level.name, "expected": XAdESLevel.timestamped.name])
        }
        guard self.report.qualified?.material.isEmpty ?? false, !material.isEmpty else { return self.octets }
        let certificates = material.certificates.map { Self.value("EncapsulatedX509Certificate", $0.der) }.joined()
        let lists = material.lists.map { Self.value("EncapsulatedCRLValue", $0.der) }.joined()
        let responses = material.responses.map { Self.value("EncapsulatedOCSPValue", $0.der) }.joined()
        var revocation = lists.isEmpty ? "" : "<xades:CRLValues>\(lists)</xades:CRLValues>"
        if !responses.isEmpty { revocation += "<xades:OCSPValues>\(responses)</xades:OCSPValues>" }
        let declaration = "xmlns:xades=\"\(XAdESNames.properties)\""
        return try self.inserting(
            "<xades:CertificateValues \(declaration)>\(certificates)</xades:CertificateValues>"
                + "<xades:RevocationValues \(declaration)>\(revocation)</xades:RevocationValues>"
        ).get()
    }

    private static func value(_ name: String, _ der: [UInt8]) -> String {
        "<xades:\(name)>\(Base64.text(der))</xades:\(name)>"
    }

    /// Puts unsigned properties last; what comes out is verified before it is returned.
    private func inserting(_ markup: String) -> Result<[UInt8], SignatureFault> {
        let name = XAdESNames.properties
        let unsigned = self.qualifying.child("UnsignedProperties", name)
        let place = unsigned?.child("UnsignedSignatureProperties", name) ?? unsigned ?? self.qualifying
        var text = markup
        let declaration = "xmlns:xades=\"\(name)\""
        if place.name != "UnsignedSignatureProperties" {
            text = "<xades:UnsignedSignatureProperties \(declaration)>\(text)</xades:UnsignedSignatureProperties>"
        }
        if unsigned == nil { text = "<xades:UnsignedProperties \(declaration)>\(text)</xades:UnsignedProperties>" }
        do throws(SignatureFault) {
            let octets = try SignatureStyle.spliced(Array(text.utf8), into: self.octets, at: place.reference)
            let again = try SignatureAugmentation(octets, limits: self.limits)
            guard again.report.covered?.digest == self.report.covered?.digest else { throw SignatureFault(.digest) }
            return .success(octets)
        } catch {
            return .failure(error)
        }
    }
}
