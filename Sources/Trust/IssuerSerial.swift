/// A certificate named by its issuer and its number (RFC 5035 §4, as XAdES' `IssuerSerialV2` has it).
public struct IssuerSerial: Sendable, Hashable {
    /// Longest DER that is read.
    public static let lengthMax = 8 * 1024

    /// DER of the issuer's name.
    public let issuer: [UInt8]
    /// Big-endian, without leading zeros.
    public let serial: [UInt8]

    /// The name of a certificate.
    public init(_ certificate: Certificate) {
        self.issuer = certificate.issuer.der
        self.serial = certificate.serial
    }

    /// Reads DER; nil unless it is one directory name and a number.
    public init?(der: [UInt8]) {
        guard der.count <= Self.lengthMax, var outside = DERReader(sequence: der),
            var names = outside.enter(.sequence), let name = names.take(.context(4)), names.isAtEnd,
            let serial = outside.takeNumber(), outside.isAtEnd
        else { return nil }
        self.issuer = Array(name)
        self.serial = serial
    }

    /// DER.
    public var der: [UInt8] {
        DERWriter.sequence([
            DERWriter.sequence([DERWriter.element(.context(4), self.issuer)]), DERWriter.number(self.serial),
        ])
    }

    /// True when it names this certificate.
    public func isOf(_ certificate: Certificate) -> Bool {
        self.serial == certificate.serial && self.issuer == certificate.issuer.der
    }
}
