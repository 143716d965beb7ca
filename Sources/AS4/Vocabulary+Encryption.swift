extension Vocabulary {
    /// Algorithms around a content key (XML Encryption 1.1, RFC 9231; eDelivery AS4 2.0).
    enum Encryption {
        static let rsaOAEP = "http://www.w3.org/2009/xmlenc11#rsa-oaep"
        static let rsaOAEPMGF1P = "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p"
        static let wrap128 = "http://www.w3.org/2001/04/xmlenc#kw-aes128"
        static let wrap256 = "http://www.w3.org/2001/04/xmlenc#kw-aes256"
        static let x25519 = "http://www.w3.org/2021/04/xmldsig-more#x25519"
        static let ecdh = "http://www.w3.org/2009/xmlenc11#ECDH-ES"
        static let hkdf = "http://www.w3.org/2021/04/xmldsig-more#hkdf"
        static let concatKDF = "http://www.w3.org/2009/xmlenc11#ConcatKDF"
        static let hmacSHA256 = "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"
        static let mgf1SHA1 = "http://www.w3.org/2009/xmlenc11#mgf1sha1"
        /// The part's MIME headers are encrypted with it; only some old peers do that.
        static let attachmentComplete =
            "http://docs.oasis-open.org/wss/oasis-wss-SwAProfile-1.1#Attachment-Complete"
    }
}

extension Vocabulary.Namespace {
    /// XML Signature 1.1, prefix `dsig11`.
    static let signature11 = "http://www.w3.org/2009/xmldsig11#"
    /// The newer of two `xmldsig-more`, prefix `dsig-more`: key agreement of eDelivery 2.0.
    static let signatureMore = "http://www.w3.org/2021/04/xmldsig-more#"
}
