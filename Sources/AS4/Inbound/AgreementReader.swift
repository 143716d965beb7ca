import Signing
import Trust
import XML

/// Reads `xenc:AgreementMethod` (XML Encryption 1.1 §5.6, RFC 9231 §2.6): which key the sender made, how the wrapping
/// key is derived, and for which of our keys.
///
/// Algorithms that the suite does not list are EBMS:0103 and named; whatever else cannot be read is EBMS:0102.
struct AgreementReader {
    let suite: SecuritySuite
    let method: Element
    /// Octets of the wrapping key.
    let wrappingLength: Int

    /// Octets of a salt or of other information that are read.
    private static let informationMax = 1024

    /// What was read.
    struct Agreement {
        let transport: KeyTransport
        let originator: PublicKey
        /// Each way in which the wrapping key may have been derived: early writers put Info in hexadecimal.
        let derivations: [KeyDerivation]
        /// What stands in RecipientKeyInfo.
        let recipient: Element?
    }

    func read() throws(AS4Refusal) -> Agreement {
        let (transport, derivation) = try self.transport()
        let xenc = Vocabulary.Namespace.encryption
        guard let originator = self.method.child("OriginatorKeyInfo", xenc) else {
            throw .agreement("OriginatorKeyInfo")
        }
        return Agreement(
            transport: transport,
            originator: try Self.key(originator, transport),
            derivations: try transport == .ecdhConcatKDF ? self.concatenation(derivation) : self.expansion(derivation),
            recipient: self.method.child("RecipientKeyInfo", xenc)
        )
    }

    /// Which of the transports the two algorithms make, and the element that holds the derivation.
    private func transport() throws(AS4Refusal) -> (KeyTransport, Element) {
        let methods = self.method.children("KeyDerivationMethod", Vocabulary.Namespace.encryption11)
        guard methods.count == 1, let derivation = methods.first else { throw .agreement("KeyDerivationMethod") }
        let agreement = self.method.attribute("Algorithm") ?? ""
        let function = derivation.attribute("Algorithm") ?? ""
        let transport: KeyTransport? =
            switch (agreement, function) {
            case (Vocabulary.Encryption.x25519, Vocabulary.Encryption.hkdf): .x25519HKDF
            case (Vocabulary.Encryption.ecdh, Vocabulary.Encryption.hkdf): .ecdhHKDF
            case (Vocabulary.Encryption.ecdh, Vocabulary.Encryption.concatKDF): .ecdhConcatKDF
            default: nil
            }
        guard let transport, self.suite.acceptedKeyTransports.contains(transport) else {
            throw .algorithm("\(agreement) \(function)", expected: self.suite.transportIdentifiers, suite: self.suite)
        }
        return (transport, derivation)
    }

    /// The sender's key: DER for X25519 (and from some also for curves), else ECKeyValue with a named curve.
    private static func key(_ information: Element, _ transport: KeyTransport) throws(AS4Refusal) -> PublicKey {
        let dsig11 = Vocabulary.Namespace.signature11
        let value = information.child("KeyValue", Vocabulary.Namespace.signature)
        var key: PublicKey?
        if let der = information.child("DEREncodedKeyValue", dsig11) ?? value?.child("DEREncodedKeyValue", dsig11) {
            key = Base64Text.octets(der.text).flatMap { try? PublicKey(spki: $0) }
        } else if let point = value?.child("ECKeyValue", dsig11) {
            let name = point.child("NamedCurve", dsig11)?.attribute("URI") ?? ""
            let curve = name.hasPrefix("urn:oid:") ? Curve(objectIdentifier: String(name.dropFirst(8))) : nil
            let octets = point.child("PublicKey", dsig11).flatMap { Base64Text.octets($0.text) }
            if let curve, let octets { key = try? PublicKey(point: octets, on: curve) }
        }
        guard let key, transport.fits(key) else { throw .agreement("OriginatorKeyInfo") }
        return key
    }

    /// HKDF with HMAC-SHA-256; KeyLength counts octets.
    ///
    /// PRF is found in any namespace, since Santuario has its own, and may be absent, since SHA-256 is the default.
    private func expansion(_ derivation: Element) throws(AS4Refusal) -> [KeyDerivation] {
        let more = Vocabulary.Namespace.signatureMore
        guard let parameters = derivation.child("HKDFParams", more) else { throw .agreement("HKDFParams") }
        if let function = parameters.elements.first(where: { $0.name == "PRF" })?.attribute("Algorithm"),
            function != Vocabulary.Encryption.hmacSHA256
        {
            throw .algorithm(function, expected: [Vocabulary.Encryption.hmacSHA256], suite: self.suite)
        }
        if let length = parameters.child("KeyLength", more), Int(length.text) != self.wrappingLength {
            throw .agreement("KeyLength")
        }
        let salt = try parameters.child("Salt", more).map { element throws(AS4Refusal) in
            try Self.bounded(Base64Text.octets(element.text), "Salt")
        }
        let text = parameters.child("Info", more)?.text ?? ""
        let readings = [Base64Text.octets(text), Hexadecimal.bytes(text)].compactMap { $0 }
        guard !readings.isEmpty, readings.allSatisfy({ $0.count <= Self.informationMax }) else {
            throw .agreement("Info")
        }
        return readings.map { .hkdf(.sha256, salt: salt ?? [], info: $0) }
    }

    /// ConcatKDF: five bit strings in hexadecimal, each after an octet that counts the bits to leave out (always none).
    private func concatenation(_ derivation: Element) throws(AS4Refusal) -> [KeyDerivation] {
        guard let parameters = derivation.child("ConcatKDFParams", Vocabulary.Namespace.encryption11) else {
            throw .agreement("ConcatKDFParams")
        }
        let name = parameters.child("DigestMethod", Vocabulary.Namespace.signature)?.attribute("Algorithm") ?? ""
        guard let digest = DigestAlgorithm(identifier: name), self.suite.acceptedDigests.contains(digest) else {
            throw .algorithm(name, expected: self.suite.acceptedDigests.map(\.identifier), suite: self.suite)
        }
        var information: [UInt8] = []
        for field in ["AlgorithmID", "PartyUInfo", "PartyVInfo", "SuppPubInfo", "SuppPrivInfo"] {
            guard let text = parameters.attribute(field), !text.isEmpty else { continue }
            guard let octets = Hexadecimal.bytes(text), octets.first == 0 else { throw .agreement(field) }
            information += octets.dropFirst()
        }
        return [.concat(digest, info: try Self.bounded(information, "OtherInfo"))]
    }

    private static func bounded(_ octets: [UInt8]?, _ element: String) throws(AS4Refusal) -> [UInt8] {
        guard let octets, octets.count <= Self.informationMax else { throw .agreement(element) }
        return octets
    }
}

extension SecuritySuite {
    /// The key transports that are accepted, by their URIs, for reports.
    var transportIdentifiers: [String] { self.acceptedKeyTransports.map(\.identifiers) }
}
