import COpenSSL
import CPaso
public import Foundation

/// A timestamp (RFC 3161): an authority's signed word that some octets existed at a time.
///
/// A value of this type was read strictly and its signature holds, by a certificate that the token itself names. Whether
/// the authority is trusted is judged by ``TimestampJudge``; what the octets were, by ``check(over:)``.
public struct TimestampToken: Sendable, Hashable {
    /// Longest DER that is read.
    public static let lengthMax = 128 * 1024
    /// Most certificates inside a token that are looked at.
    static let certificatesMax = 16

    /// The token as it travels (CMS SignedData).
    public let der: [UInt8]
    /// The certificate that signed it.
    public let authority: Certificate
    /// The other certificates that came with it.
    public let companions: [Certificate]
    private let info: TimestampInfo

    /// Of what was stamped.
    public var imprint: Digest { self.info.imprint }
    /// The authority's policy, dotted.
    public var policy: String { self.info.policy }
    /// The authority's number for it, big-endian.
    public var serial: [UInt8] { self.info.serial }
    /// When the authority says that it made the token.
    public var time: Date { self.info.time }
    /// The time is right within plus or minus this; nil where the authority does not say.
    public var accuracy: TimeInterval? { self.info.accuracy }
    /// The request's number; nil without one.
    public var nonce: [UInt8]? { self.info.nonce }
    /// The latest moment at which the octets came to exist, as far as the authority's clock is right.
    public var latest: Date { self.info.time + (self.info.accuracy ?? 0) }

    /// Reads DER and checks the signature; `certificates` help where the token comes without its authority's.
    public init(der: [UInt8], certificates: [Certificate] = []) throws(TimestampFault) {
        guard der.count <= Self.lengthMax, let frame = TimestampFrame(der),
            let message = TimestampMessage(der)
        else { throw TimestampFault(.tokenUnreadable) }
        try message.checkAlgorithms(frame)
        let inside = try message.certificates()
        guard let authority = (inside + certificates.prefix(Self.certificatesMax)).first(where: message.isSigned(by:))
        else { throw TimestampFault(.noCertificate) }
        guard frame.names(authority) else { throw TimestampFault(.tokenUnreadable) }
        guard message.verifies(by: authority) else { throw TimestampFault(.signature) }
        guard message.names(authority) else {
            throw TimestampFault(.signerNotNamed, ["subject": authority.subject.text])
        }
        self.info = try TimestampInfo(der: message.content)
        self.der = der
        self.authority = authority
        self.companions = inside.filter { $0 != authority }
    }

    /// Throws unless the token is about these octets.
    public func check(over octets: [UInt8]) throws(TimestampFault) {
        try self.check(is: Digest.of(octets, self.imprint.algorithm))
    }

    /// Throws unless the token is about octets with this digest.
    public func check(is digest: Digest) throws(TimestampFault) {
        guard digest == self.imprint else { throw TimestampFault(.imprint) }
    }
}

/// The outermost fields of a token, which nobody signs and OpenSSL does not look at: they must be what they have to be.
struct TimestampFrame {
    /// The digest that the one signer names.
    let digest: String
    /// How the one signer is named: issuer and number, or the key's identifier; with tag and length.
    private let signer: [UInt8]

    /// True for the very name; OpenSSL also takes one in other letters or another alphabet.
    func names(_ certificate: Certificate) -> Bool {
        if let key = certificate.subjectKeyIdentifier, self.signer == DERWriter.element(.implicit(0), key) {
            return true
        }
        return self.signer
            == DERWriter.sequence([certificate.issuer.der, DERWriter.number(certificate.serial)])
    }

    init?(_ der: [UInt8]) {
        guard var content = DERReader(sequence: der), content.takeIdentifier() == "1.2.840.113549.1.7.2",
            var wrapper = content.enter(.context(0)), content.isAtEnd, var signed = wrapper.enter(.sequence),
            wrapper.isAtEnd, signed.takeInt() == 3, var digests = signed.enter(Self.set),
            let digest = digests.takeAlgorithm(), digests.isAtEnd, signed.take(.sequence) != nil
        else { return nil }
        for tag in [DERTag.context(0), .context(1)] where signed.tag == tag.rawValue {
            guard signed.take(tag) != nil else { return nil }
        }
        guard var signers = signed.enter(Self.set), signed.isAtEnd, var signer = signers.enter(.sequence),
            signers.isAtEnd, let version = signer.takeInt(), let name = signer.tag,
            version == (name == DERTag.sequence.rawValue ? 1 : 3), let named = signer.takeWhole(),
            signer.takeAlgorithm() == digest
        else { return nil }
        self.digest = digest
        self.signer = Array(named)
    }

    private static let set = DERTag(rawValue: 0x31)
}
