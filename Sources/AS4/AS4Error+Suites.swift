import Signing
import Trust

extension AS4Error {
    /// Our key cannot sign what the partner's P-Mode wants.
    static func signingKeyUnfit(_ identity: SigningIdentity, _ suite: SecuritySuite) -> AS4Error {
        let key = identity.key.publicKey
        return AS4Error(
            "AS4-100",
            [
                "key": key.curve?.rawValue ?? key.kind.rawValue, "algorithm": suite.signature.name,
                "suite": suite.name,
            ]
        )
    }

    /// Nothing can be encrypted for the partner's certificate in the way of its P-Mode.
    static func recipientKeyUnfit(_ recipient: Certificate, _ suite: SecuritySuite) -> AS4Error {
        let key = recipient.publicKey
        return AS4Error(
            "AS4-101",
            [
                "subject": recipient.subject.text, "key": key.curve?.rawValue ?? key.kind.rawValue,
                "algorithm": suite.keyTransport.rawValue, "suite": suite.name,
            ]
        )
    }

    /// A header value of ours that strict peers refuse.
    static func headerValue(_ element: String, _ value: String) -> AS4Error {
        AS4Error("AS4-104", ["element": element, "value": AS4Refusal.shown(value)])
    }
}

extension AS4Refusal {
    /// The message uses one algorithm, we accept others: both are named.
    static func algorithm(_ algorithm: String, expected: [String], suite: SecuritySuite) -> AS4Refusal {
        AS4Refusal(
            .policyNoncompliance,
            "AS4-033",
            [
                "algorithm": algorithm.isEmpty ? "-" : algorithm,
                "expected": expected.sorted().joined(separator: ", "), "suite": suite.name,
            ],
            charactersMax: self.algorithmCharactersMax
        )
    }

    /// Several URIs, of which the ends tell them apart.
    static let algorithmCharactersMax = 600

    /// An algorithm of the signature that the suite does not list, beside those that it has in that place.
    static func unlisted(_ found: String, _ suite: SecuritySuite) -> AS4Refusal {
        let signatures = suite.acceptedSignatures.map(\.identifier)
        let digests = suite.acceptedDigests.map(\.identifier)
        if SignatureAlgorithm(identifier: found) != nil {
            return .algorithm(found, expected: signatures, suite: suite)
        }
        let expected = DigestAlgorithm(identifier: found) == nil ? signatures + digests : digests
        return .algorithm(found, expected: expected, suite: suite)
    }

    /// How the content key was agreed on cannot be read; the peer is told no more than that decryption failed.
    static func agreement(_ element: String) -> AS4Refusal {
        AS4Refusal(.failedDecryption, "AS4-102", ["element": element])
    }

    /// A value without a type that is no URI (ebMS 3.0 §5.2.2.3, §5.2.2.7, §5.2.2.8).
    static func notURI(_ element: String, _ value: String) -> AS4Refusal {
        AS4Refusal(.valueInconsistent, "AS4-103", ["element": element, "value": value])
    }
}

/// Codes of what was tolerated while a content key was found and parts were opened.
enum DecryptionFinding {
    /// The key travelled under MGF1-SHA-1, which the P-Mode allows.
    static let weakMask = "AS4-105"
    /// A part came encrypted together with its MIME headers, which the P-Mode allows.
    static let completeAttachment = "AS4-106"
    /// The message named no key of ours, but one of ours opened it.
    static let otherKey = "AS4-107"
}
