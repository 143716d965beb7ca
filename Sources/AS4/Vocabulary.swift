/// Every name and URI that AS4 messages are made of (eDelivery AS4 1.15; ebMS 3.0; WS-Security 1.1.1).
///
/// Values that Paso itself chose stand in ``PasoVocabulary``.
enum Vocabulary {
    /// XML namespaces.
    enum Namespace {
        static let soap12 = "http://www.w3.org/2003/05/soap-envelope"
        static let ebMS = "http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/"
        static let wsse =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"
        static let wsu =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"
        static let wsse11 = "http://docs.oasis-open.org/wss/oasis-wss-wssecurity-secext-1.1.xsd"
        static let signature = "http://www.w3.org/2000/09/xmldsig#"
        static let encryption = "http://www.w3.org/2001/04/xmlenc#"
        static let encryption11 = "http://www.w3.org/2009/xmlenc11#"
        static let signals = "http://docs.oasis-open.org/ebxml-bp/ebbp-signals-2.0"
        static let xml = "http://www.w3.org/XML/1998/namespace"
    }

    /// Transforms of references to parts (SwA profile 1.1).
    enum Attachment {
        private static let profile = "http://docs.oasis-open.org/wss/oasis-wss-SwAProfile-1.1#"
        static let signatureTransform = Attachment.profile + "Attachment-Content-Signature-Transform"
        static let cipherTransform = Attachment.profile + "Attachment-Ciphertext-Transform"
        static let contentOnly = Attachment.profile + "Attachment-Content-Only"
    }

    /// Kinds of tokens that name a certificate.
    enum Token {
        private static let x509 =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#"
        static let x509v3 = Token.x509 + "X509v3"
        static let pkiPath = Token.x509 + "X509PKIPathv1"
        static let subjectKeyIdentifier = Token.x509 + "X509SubjectKeyIdentifier"
        static let base64Binary =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary"
        static let encryptedKey =
            "http://docs.oasis-open.org/wss/oasis-wss-soap-message-security-1.1#EncryptedKey"
    }

    /// Algorithms that stand inside others; the rest are Signing's and the suite's.
    enum Algorithm {
        static let sha256 = "http://www.w3.org/2001/04/xmlenc#sha256"
        static let mgf1SHA256 = "http://www.w3.org/2009/xmlenc11#mgf1sha256"
    }

    /// Media types of the SOAP part and of parts.
    enum MediaTypes {
        static let soap = "application/soap+xml"
        static let soapUTF8 = "application/soap+xml; charset=UTF-8"
        static let gzip = "application/gzip"
        static let octets = "application/octet-stream"
    }

    /// Names of part and message properties.
    enum Property {
        static let mimeType = "MimeType"
        static let characterSet = "CharacterSet"
        static let compressionType = "CompressionType"
        static let originalSender = "originalSender"
        static let finalRecipient = "finalRecipient"
        static let trackingIdentifier = "trackingIdentifier"
    }
}

/// Values of the ebMS and AS4 standards that configuration may name.
public enum EbMSVocabulary {
    /// The prefix of most values.
    public static let base = Vocabulary.Namespace.ebMS
    /// The role of who opens an exchange.
    public static let initiator = EbMSVocabulary.base + "initiator"
    /// The role of who answers.
    public static let responder = EbMSVocabulary.base + "responder"
    /// The channel of messages without `mpc`.
    public static let defaultMPC = EbMSVocabulary.base + "defaultMPC"
    /// Service of the test service; only together with ``testAction``.
    public static let testService = EbMSVocabulary.base + "service"
    /// Action of the test service.
    public static let testAction = EbMSVocabulary.base + "test"
}

/// Values that Paso gateways use among themselves; each can be overridden in a ``PMode``.
public enum PasoVocabulary {
    /// The Service of every exchange of documents.
    public static let service = "urn:paso:exchange"
    /// The Action of a document on its way.
    public static let submit = "Submit"
    /// The Action of a status on its way back.
    public static let status = "Status"
    /// The part property that says what a part is (``PayloadRole``); peers that do not know it ignore it.
    public static let partRole = "PasoRole"
}
