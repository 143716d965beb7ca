import Trust
import XML

/// What stands unsigned in the qualifying properties: read within limits, known by name, never trusted.
struct UnsignedProperties {
    /// Timestamps over the signature value.
    private(set) var timestamps: [Element] = []
    private(set) var material = ValidationMaterial()
    private(set) var passedOver: [String] = []

    static let timestampsMax = 8
    static let certificatesMax = 40
    static let listsMax = 16

    /// Those that may stand once.
    private static let single: Set<String> = ["CertificateValues", "RevocationValues"]
    /// Those that are known and say nothing that is needed here.
    private static let ignored: Set<XMLName> = Set(
        [
            "CompleteCertificateRefs", "CompleteRevocationRefs", "AttributeCertificateRefs", "AttributeRevocationRefs",
            "SigAndRefsTimeStamp", "RefsOnlyTimeStamp", "AttrAuthoritiesCertValues", "AttributeRevocationValues",
            "ArchiveTimeStamp",
        ].map { XMLName($0, XAdESNames.properties) }
            + [
                "CompleteCertificateRefsV2", "AttributeCertificateRefsV2", "SigAndRefsTimeStampV2",
                "RefsOnlyTimeStampV2", "ArchiveTimeStamp", "SignaturePolicyStore",
            ].map { XMLName($0, XAdESNames.additions) }
    )

    /// Reads `xades:UnsignedProperties`; nothing for nil.
    init(_ element: Element?) throws(SignatureFault) {
        guard let element else { return }
        var seen: Set<XMLName> = []
        try Self.checkBare(element)
        for part in element.elements {
            try Self.checkBare(part)
            guard seen.insert(part.qualifiedName).inserted else { throw Self.refusal(part) }
            switch part.qualifiedName {
            case XMLName("UnsignedSignatureProperties", XAdESNames.properties):
                for property in part.elements { try self.take(property) }
            case XMLName("UnsignedDataObjectProperties", XAdESNames.properties):
                self.passedOver.append(part.name)
            default: throw Self.refusal(part)
            }
        }
    }

    private var seen: Set<String> = []

    private mutating func take(_ property: Element) throws(SignatureFault) {
        let name = property.name
        try Self.checkBare(property)
        switch property.qualifiedName {
        case XMLName("SignatureTimeStamp", XAdESNames.properties):
            self.timestamps.append(property)
            guard self.timestamps.count <= Self.timestampsMax else {
                throw SignatureFault(.overLimit, ["limit": "timestampsMax", "maximum": "\(Self.timestampsMax)"])
            }
        case XMLName("CertificateValues", XAdESNames.properties), XMLName("RevocationValues", XAdESNames.properties):
            guard self.seen.insert(name).inserted else { throw Self.refusal(property) }
            try self.takeValues(property)
        case XMLName("TimeStampValidationData", XAdESNames.additions):
            for values in property.elements {
                guard Self.single.contains(values.name), values.namespace == XAdESNames.properties else {
                    throw Self.refusal(values)
                }
                try self.takeValues(values)
            }
        case let other where Self.ignored.contains(other): self.passedOver.append(name)
        default: throw Self.refusal(property)
        }
    }

    private mutating func takeValues(_ values: Element) throws(SignatureFault) {
        try Self.checkBare(values)
        for element in values.elements {
            switch element.qualifiedName {
            case XMLName("EncapsulatedX509Certificate", XAdESNames.properties):
                try self.add(element, to: \.certificates, Self.certificatesMax, Certificate.lengthMax) {
                    (der) throws(TrustError) in try Certificate(der: der)
                }
            case XMLName("CRLValues", XAdESNames.properties):
                for list in try Self.all("EncapsulatedCRLValue", in: element) {
                    try self.add(list, to: \.lists, Self.listsMax, RevocationList.lengthMax) {
                        (der) throws(TrustError) in try RevocationList(der: der)
                    }
                }
            case XMLName("OCSPValues", XAdESNames.properties):
                for response in try Self.all("EncapsulatedOCSPValue", in: element) {
                    try self.add(response, to: \.responses, Self.listsMax, OCSPResponse.lengthMax) {
                        (der) throws(TrustError) in try OCSPResponse(der: der)
                    }
                }
            case XMLName("OtherCertificate", XAdESNames.properties), XMLName("OtherValues", XAdESNames.properties):
                self.passedOver.append(element.name)
            default: throw Self.refusal(element)
            }
        }
    }

    private mutating func add<Value>(
        _ element: Element,
        to list: WritableKeyPath<ValidationMaterial, [Value]>,
        _ maximum: Int,
        _ lengthMax: Int,
        _ read: ([UInt8]) throws(TrustError) -> Value
    ) throws(SignatureFault) {
        guard self.material[keyPath: list].count < maximum else {
            throw SignatureFault(.overLimit, ["limit": "\(element.name)Max", "maximum": "\(maximum)"])
        }
        let der = try Self.octets(element, lengthMax: lengthMax)
        do throws(TrustError) {
            self.material[keyPath: list].append(try read(der))
        } catch {
            throw SignatureFault(.unsignedProperty, ["element": element.name])
        }
    }

    private static func all(_ name: String, in element: Element) throws(SignatureFault) -> [Element] {
        try Self.checkBare(element)
        let found = element.children(name, XAdESNames.properties)
        guard found.count == element.elements.count else { throw Self.refusal(element) }
        return found
    }

    /// The octets of an encapsulated value, which is DER and nothing else.
    static func octets(_ element: Element, lengthMax: Int) throws(SignatureFault) -> [UInt8] {
        let encoding = element.attribute("Encoding")
        guard encoding == nil || encoding == XAdESNames.der, element.elements.isEmpty else {
            throw Self.refusal(element)
        }
        return try Base64.octets(element.text, lengthMax: lengthMax, of: element.name)
    }

    /// Nothing but elements and white space: text between them could have been one.
    private static func checkBare(_ element: Element) throws(SignatureFault) {
        guard element.text.isEmpty else { throw Self.refusal(element) }
    }

    private static func refusal(_ element: Element) -> SignatureFault {
        SignatureFault(.unsignedProperty, ["element": Printable.text(element.name)])
    }
}
