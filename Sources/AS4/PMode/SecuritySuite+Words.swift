public import Trust

extension SecuritySuite {
    /// The words by which configurations name a suite.
    public static let words = ["edelivery-1", "edelivery-2", "edelivery-2-ec"]

    /// The suite of a word of ``words``; nil for another.
    public static func named(_ word: String) -> SecuritySuite? {
        switch word {
        case "edelivery-1": .eDelivery1
        case "edelivery-2": .eDelivery2
        case "edelivery-2-ec": .eDelivery2EC
        default: nil
        }
    }

    /// The suite that a signing key is for, where nobody said; eDelivery 1.x for a key that fits none.
    public static func fitting(_ key: PublicKey) -> SecuritySuite {
        [.eDelivery2, .eDelivery2EC].first { $0.signs(with: key) } ?? .eDelivery1
    }

    /// What a P-Mode may accept beyond its suite, by the words of the configuration; nothing of it is ever sent.
    ///
    /// Closed. RSA 1.5 and anything with SHA-1 as signature or digest have no word: they are never accepted.
    public enum Exception: String, Sendable, CaseIterable {
        case rsaSHA384 = "rsa-sha384"
        case rsaSHA512 = "rsa-sha512"
        case ecdsaSHA384 = "ecdsa-sha384"
        case ecdsaSHA512 = "ecdsa-sha512"
        case digestSHA384 = "sha384"
        case digestSHA512 = "sha512"
        /// RSA-OAEP with MGF1-SHA-1, its digest SHA-1 or SHA-256.
        case rsaOAEPMGF1P = "rsa-oaep-mgf1p"
        /// ConcatKDF in place of HKDF after ECDH.
        case ecdhConcatKDF = "ecdh-concatkdf"
        case aes256GCM = "aes256-gcm"
        /// Parts that are encrypted together with their MIME headers.
        case attachmentComplete = "attachment-complete"
    }

    /// The same suite, which also accepts these on receipt.
    public func accepting(_ exceptions: some Sequence<Exception>) -> SecuritySuite {
        var suite = self
        for exception in exceptions {
            switch exception {
            case .rsaSHA384: suite.acceptedSignatures.insert(.rsaPKCS1(.sha384))
            case .rsaSHA512: suite.acceptedSignatures.insert(.rsaPKCS1(.sha512))
            case .ecdsaSHA384: suite.acceptedSignatures.insert(.ecdsa(.sha384))
            case .ecdsaSHA512: suite.acceptedSignatures.insert(.ecdsa(.sha512))
            case .digestSHA384: suite.acceptedDigests.insert(.sha384)
            case .digestSHA512: suite.acceptedDigests.insert(.sha512)
            case .rsaOAEPMGF1P: suite.acceptedKeyTransports.insert(.rsaOAEPMGF1P)
            case .ecdhConcatKDF: suite.acceptedKeyTransports.insert(.ecdhConcatKDF)
            case .aes256GCM: suite.acceptedContentEncryptions.insert(.aes256GCM)
            case .attachmentComplete: suite.acceptsCompleteAttachments = true
            }
        }
        return suite
    }

    /// The same suite, which encrypts parts in that way and accepts no other.
    ///
    /// For partners whose network wants AES-256.
    public func encrypting(with content: ContentEncryption) -> SecuritySuite {
        var suite = self
        suite.contentEncryption = content
        suite.acceptedContentEncryptions = [content]
        return suite
    }
}
