import MIME
import XML

/// What a `wsse:Security` header says, read without judging: algorithms, tokens, references, encrypted parts.
struct SecurityAccount {
    /// Algorithm identifiers as written; nil where there is no signature.
    let signatureMethod: String?
    let canonicalization: String?
    let prefixList: String?
    let digestMethods: [String]
    let references: [Element]
    /// How the signer is named.
    let signingToken: Token?
    let encryptedKeys: [EncryptedKey]
    let encryptedParts: [EncryptedPart]
    let hasTimestamp: Bool
    let element: Element

    /// How a certificate is named in a message.
    struct Token {
        let reference: Element
        let kind: Kind

        /// The four kinds of the field, and what is none of them; closed.
        enum Kind: String {
            case certificate = "bst"
            case path = "pkipath"
            case subjectKeyIdentifier = "ski"
            case issuerSerial = "issuer-serial"
            case other

            /// True where the certificate itself travels with the message.
            var carriesCertificate: Bool { self == .certificate || self == .path }
        }
    }

    /// One `xenc:EncryptedKey`.
    struct EncryptedKey {
        let element: Element
        /// Key transport, or key wrap where the key was agreed.
        let method: String
        let digest: String?
        let mask: String?
        /// Key agreement and derivation; nil for key transport.
        let agreement: String?
        let derivation: String?
        let token: Token?

        /// True for RSA-OAEP as eDelivery 1.x has it: SHA-256 twice.
        var isUsualTransport: Bool {
            self.method == Vocabulary.Encryption.rsaOAEP && self.digest == Vocabulary.Algorithm.sha256
                && self.mask == Vocabulary.Algorithm.mgf1SHA256
        }
    }

    /// One `xenc:EncryptedData` of a part.
    struct EncryptedPart {
        let element: Element
        let method: String
        let type: String
        let mimeType: String?
        let part: ContentID?
    }

    private static let ds = Vocabulary.Namespace.signature
    private static let xenc = Vocabulary.Namespace.encryption

    init(_ security: Element, in root: Element) {
        self.element = security
        let signature = security.child("Signature", Self.ds)
        let information = signature?.child("SignedInfo", Self.ds)
        let canonicalization = information?.child("CanonicalizationMethod", Self.ds)
        self.signatureMethod =
            signature == nil
            ? nil : information?.child("SignatureMethod", Self.ds)?.attribute("Algorithm") ?? ""
        self.canonicalization = canonicalization?.attribute("Algorithm")
        self.prefixList = canonicalization?.elements.first?.attribute("PrefixList")
        self.references = Array((information?.children("Reference", Self.ds) ?? []).prefix(InspectionNotes.entriesMax))
        var digests: [String] = []
        for reference in self.references {
            let method = reference.child("DigestMethod", Self.ds)?.attribute("Algorithm") ?? ""
            if !digests.contains(method) { digests.append(method) }
        }
        self.digestMethods = digests
        self.signingToken = signature?.child("KeyInfo", Self.ds).flatMap { Self.token($0, security) }
        self.encryptedKeys = security.children("EncryptedKey", Self.xenc).prefix(64).map { Self.key($0, security) }
        self.encryptedParts = root.descendants.filter { $0.name == "EncryptedData" && $0.namespace == Self.xenc }
            .prefix(64).map(Self.part)
        self.hasTimestamp = security.child("Timestamp", Vocabulary.Namespace.wsu) != nil
    }

    private static func token(_ information: Element, _ security: Element) -> Token? {
        TokenReader.token(in: information).map { Token(reference: $0, kind: self.kind($0, security)) }
    }

    private static func kind(_ reference: Element, _ security: Element) -> Token.Kind {
        if let direct = reference.child("Reference", Vocabulary.Namespace.wsse) {
            let id = String((direct.attribute("URI") ?? "").dropFirst())
            let binary = security.children("BinarySecurityToken", Vocabulary.Namespace.wsse)
                .first { $0.attribute("Id", Vocabulary.Namespace.wsu) == id || $0.attribute("Id") == id }
            switch binary?.attribute("ValueType") ?? direct.attribute("ValueType") {
            case Vocabulary.Token.x509v3?: return .certificate
            case Vocabulary.Token.pkiPath?: return .path
            default: return binary == nil ? .other : .certificate
            }
        }
        if let identifier = reference.child("KeyIdentifier", Vocabulary.Namespace.wsse) {
            return identifier.attribute("ValueType") == Vocabulary.Token.subjectKeyIdentifier
                ? .subjectKeyIdentifier : .other
        }
        return reference.child("X509Data", self.ds)?.child("X509IssuerSerial", self.ds) == nil ? .other : .issuerSerial
    }

    private static func key(_ element: Element, _ security: Element) -> EncryptedKey {
        let method = element.child("EncryptionMethod", self.xenc)
        let information = element.child("KeyInfo", self.ds)
        let agreement = information?.child("AgreementMethod", self.xenc)
        let derivation = agreement?.child("KeyDerivationMethod", Vocabulary.Namespace.encryption11)
        let recipient = agreement?.child("RecipientKeyInfo", self.xenc) ?? information
        return EncryptedKey(
            element: element,
            method: method?.attribute("Algorithm") ?? "",
            digest: method?.child("DigestMethod", self.ds)?.attribute("Algorithm"),
            mask: method?.child("MGF", Vocabulary.Namespace.encryption11)?.attribute("Algorithm"),
            agreement: agreement?.attribute("Algorithm"),
            derivation: derivation?.attribute("Algorithm"),
            token: recipient.flatMap { self.token($0, security) }
        )
    }

    private static func part(_ element: Element) -> EncryptedPart {
        let reference = element.child("CipherData", self.xenc)?.child("CipherReference", self.xenc)
        return EncryptedPart(
            element: element,
            method: element.child("EncryptionMethod", self.xenc)?.attribute("Algorithm") ?? "",
            type: element.attribute("Type") ?? "",
            mimeType: element.attribute("MimeType"),
            part: reference?.attribute("URI").flatMap { ContentID(reference: $0) }
        )
    }
}

/// Which agreed set of algorithms a message uses, told by the algorithms themselves.
enum RecognisedSuite: String {
    case eDelivery1 = "1.x"
    case eDelivery2 = "2.0"
    /// The alternative of 2.0 with the curves of NIST and Brainpool.
    case eDelivery2Curves = "2.0-ec"
    case other

    private static let more2001 = "http://www.w3.org/2001/04/xmldsig-more#"
    private static let more2021 = "http://www.w3.org/2021/04/xmldsig-more#"
    static let gcm128 = ContentEncryption.aes128GCM.rawValue

    /// Nil where there is neither signature nor encryption.
    init?(_ account: SecurityAccount) {
        let signature = account.signatureMethod.map(Self.ofSignature)
        let encryption = account.encryptedKeys.map(Self.ofKey)
        let found = (signature.map { [$0] } ?? []) + encryption
        guard let first = found.first else { return nil }
        let isUsual = account.encryptedParts.allSatisfy { $0.method == Self.gcm128 }
        self = isUsual && found.allSatisfy { $0 == first } ? first : .other
    }

    private static func ofSignature(_ method: String) -> RecognisedSuite {
        switch method {
        case Self.more2001 + "rsa-sha256": .eDelivery1
        case Self.more2021 + "eddsa-ed25519": .eDelivery2
        case Self.more2001 + "ecdsa-sha256": .eDelivery2Curves
        default: .other
        }
    }

    private static func ofKey(_ key: SecurityAccount.EncryptedKey) -> RecognisedSuite {
        guard let agreement = key.agreement else {
            return key.isUsualTransport ? .eDelivery1 : .other
        }
        guard key.derivation == Vocabulary.Encryption.hkdf, key.method == Vocabulary.Encryption.wrap128 else {
            return .other
        }
        switch agreement {
        case Vocabulary.Encryption.x25519: return .eDelivery2
        case Vocabulary.Encryption.ecdh: return .eDelivery2Curves
        default: return .other
        }
    }
}
