import COpenSSL
import CPaso

/// OpenSSL's view of a token's SignedData, for one call; never handed to another task.
@safe final class TimestampMessage {
    private let pointer: OpaquePointer
    private let facts: paso_cms_facts
    /// The TSTInfo.
    let content: [UInt8]

    private static let infoType = "1.2.840.113549.1.9.16.1.4"
    private static let namedByAny = "1.2.840.113549.1.9.16.2.47"
    private static let namedBySHA1 = "1.2.840.113549.1.9.16.2.12"

    /// Nil unless it is one SignedData with one signer over a TSTInfo.
    init?(_ der: [UInt8]) {
        guard DERReader.isStrict(der[...]), let parsed = unsafe paso_cms_parse(der, der.count) else { return nil }
        var facts = paso_cms_facts()
        let isRead = unsafe paso_cms_read_facts(parsed, &facts) == 1
        let type = unsafe filledStrings { out, room in unsafe paso_cms_content_type(parsed, out, room) }
        let content = unsafe filled { out, room in unsafe paso_cms_content(parsed, out, room) }
        guard isRead, facts.signers == 1, type == [Self.infoType], let content else {
            unsafe CMS_ContentInfo_free(parsed)
            return nil
        }
        unsafe self.pointer = parsed
        self.facts = facts
        self.content = content
    }

    deinit { unsafe CMS_ContentInfo_free(self.pointer) }

    /// Only strong digests, the same one everywhere, and no parameters that could say something else.
    func checkAlgorithms(_ frame: TimestampFrame) throws(TimestampFault) {
        let digest = DigestAlgorithm(objectIdentifier: frame.digest)
        guard let digest, !digest.isWeak, self.facts.digest == digest.nid,
            self.facts.signature_digest == 0 || self.facts.signature_digest == digest.nid,
            self.facts.is_parameter_plain == 1
        else { throw TimestampFault(.algorithm, ["algorithm": frame.digest]) }
    }

    /// What came with the token.
    func certificates() throws(TimestampFault) -> [Certificate] {
        guard self.facts.certificates <= Int32(TimestampToken.certificatesMax) else {
            throw TimestampFault(.tokenUnreadable)
        }
        var found: [Certificate] = []
        for index in 0..<self.facts.certificates {
            let der = unsafe filled { out, room in unsafe paso_cms_certificate(self.pointer, index, out, room) }
            guard let der, let certificate = try? Certificate(der: der) else { throw TimestampFault(.tokenUnreadable) }
            found.append(certificate)
        }
        return found
    }

    /// True for the certificate that the signer names.
    func isSigned(by certificate: Certificate) -> Bool {
        unsafe paso_cms_is_signer(self.pointer, certificate.content.pointer) == 1
    }

    /// True when the signature is by this certificate's key, and says so.
    func verifies(by certificate: Certificate) -> Bool {
        let named: KeyKind? =
            switch self.facts.signature_key {
            case NID_rsaEncryption: .rsa
            case NID_X9_62_id_ecPublicKey: .ec
            case NID_ED25519: .ed25519
            default: nil
            }
        guard named == certificate.publicKey.kind else { return false }
        return unsafe paso_cms_verify(self.pointer, certificate.content.pointer) == 1
    }

    /// True when the signed attributes name this certificate (RFC 5035, RFC 5816): each that is there, and one at least.
    func names(_ certificate: Certificate) -> Bool {
        let newer = self.attribute(Self.namedByAny)
        let older = self.attribute(Self.namedBySHA1)
        guard newer != nil || older != nil else { return false }
        return (newer.map { Self.names(certificate, $0, isNewer: true) } ?? true)
            && (older.map { Self.names(certificate, $0, isNewer: false) } ?? true)
    }

    private func attribute(_ type: String) -> [UInt8]? {
        unsafe filled { out, room in unsafe paso_cms_signed_attribute(self.pointer, type, out, room) }
    }

    /// The first entry is the signer's; the others are of its authorities, which the path will show.
    private static func names(_ certificate: Certificate, _ value: [UInt8], isNewer: Bool) -> Bool {
        guard var outside = DERReader(sequence: value), var entries = outside.enter(.sequence),
            var first = entries.enter(.sequence)
        else { return false }
        var algorithm: DigestAlgorithm? = isNewer ? .sha256 : .sha1
        if isNewer, first.tag == DERTag.sequence.rawValue {
            algorithm = first.takeAlgorithm().flatMap(DigestAlgorithm.init(objectIdentifier:))
        }
        guard let algorithm, !(isNewer && algorithm.isWeak), let hash = first.take(.octets),
            Digest.of(certificate.der, algorithm).bytes.elementsEqual(hash)
        else { return false }
        guard !first.isAtEnd else { return true }
        guard let issuer = first.takeWhole(), first.isAtEnd else { return false }
        return IssuerSerial(der: Array(issuer)).map { $0.isOf(certificate) } ?? false
    }
}

extension DigestAlgorithm {
    /// OpenSSL's number.
    fileprivate var nid: Int32 {
        switch self {
        case .sha1: NID_sha1
        case .sha256: NID_sha256
        case .sha384: NID_sha384
        case .sha512: NID_sha512
        }
    }
}
