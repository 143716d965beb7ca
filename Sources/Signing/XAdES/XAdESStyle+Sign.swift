public import Foundation
public import Trust
public import XML

extension XAdESStyle {
    /// The document with a signature of level B-B in it, directly before the root's end tag; every other octet stays.
    ///
    /// Timestamp and revocation data come afterwards, by ``SignatureAugmentation``: what an authority cannot give now is
    /// added when it can. `chain` is the signer's certificate, then intermediates. `time` is written with seconds.
    /// `algorithm` must fit the key; nil takes the usual one. What was made is verified before it is returned.
    public static func sign(
        _ bytes: [UInt8],
        key: PrivateKey,
        chain: [Certificate],
        at time: Date,
        algorithm: SignatureAlgorithm? = nil,
        mediaType: String = "application/xml",
        limits: XMLLimits = .document
    ) throws(SignatureFault) -> [UInt8] {
        guard let leaf = chain.first else { throw SignatureFault(.noCertificate) }
        let algorithm = try SignatureAlgorithm.chosen(algorithm, for: key, leaf)
        try SignerFitness.check(leaf)
        let document = try SignatureStyle.parsed(bytes, limits)
        guard SignatureStyle.detect(document.root) == nil else { throw SignatureFault(.alreadySigned) }
        let digest = algorithm.digest ?? .sha256
        let names = Names(bytes, time)
        let content = SignatureReference(
            uri: "",
            transforms: [.enveloped, .canonicalization(.exclusive)],
            digest: try CanonicalDigest.of(nil, in: document, algorithm: digest, method: .exclusive),
            id: names.reference
        )
        let properties = SignedProperties.markup(
            id: names.properties,
            time: time,
            signer: leaf,
            digest: digest,
            mediaType: KeyInformation.escaped(mediaType),
            of: names.reference
        )
        let information = SignedInfo(
            algorithm: algorithm,
            references: [
                content,
                SignatureReference(
                    uri: "#\(names.properties)",
                    transforms: [.canonicalization(.exclusive)],
                    digest: Digest.of(Array(properties.utf8), digest),
                    type: XAdESNames.signedProperties
                ),
            ]
        )
        let markup = try information.signed(
            by: key,
            keyInformation: KeyInformation.markup(chain, prefix: "ds"),
            id: names.signature,
            valueID: names.value,
            object:
                "<xades:QualifyingProperties xmlns:xades=\"\(XAdESNames.properties)\" Target=\"#\(names.signature)\">"
                + "\(properties)</xades:QualifyingProperties>"
        )
        let signed = try SignatureStyle.spliced(markup, into: bytes, atEndOf: document)
        let report = XAdESStyle(.basic).verify(try SignatureStyle.parsed(signed, limits))
        if case .broken(let fault) = report.integrity { throw fault }
        return signed
    }

    /// Identifiers that no other signature has: they come from what is signed, and when.
    private struct Names {
        let signature: String
        var reference: String { "\(self.signature)-document" }
        var value: String { "\(self.signature)-value" }
        var properties: String { "\(self.signature)-properties" }

        init(_ bytes: [UInt8], _ time: Date) {
            let stream = DigestStream()
            stream.update(bytes)
            stream.update(Array(time.formatted(.iso8601).utf8))
            self.signature = "xades-\(stream.finish().hex.prefix(16))"
        }
    }
}

extension SignatureAlgorithm {
    /// The wanted algorithm, or the usual one; throws unless it fits the key and the key the certificate.
    static func chosen(
        _ wanted: SignatureAlgorithm?,
        for key: PrivateKey,
        _ leaf: Certificate
    ) throws(SignatureFault) -> SignatureAlgorithm {
        guard leaf.publicKey == key.publicKey, let usual = Self.preferred(for: key.publicKey) else {
            throw SignatureFault(.keyMismatch)
        }
        guard let wanted else { return usual }
        guard wanted.keyKind == key.publicKey.kind else { throw SignatureFault(.keyMismatch) }
        guard !wanted.isWeak else { throw SignatureFault(.weakAlgorithm, ["algorithm": wanted.name]) }
        return wanted
    }

    /// Every strong algorithm by its name, like `rsa-pss-sha256`.
    public static let strong: [String: SignatureAlgorithm] = Dictionary(
        uniqueKeysWithValues: SignaturePolicy.strongAlgorithms.map { ($0.name, $0) }
    )
}
