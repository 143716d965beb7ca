public import Trust
public import XML

extension SignatureStyle {
    /// The document with a signature of this style in it, directly before the root's end tag; every other octet stays.
    ///
    /// `chain` is the signer's certificate, then intermediates; all travel in KeyInfo. Always SHA-256 or better;
    /// `algorithm` must fit the key, nil takes the usual one. What was made is verified before it is returned, so that
    /// nothing leaves that we would refuse; without `isChecked` that is left to the caller.
    public func sign(
        _ bytes: [UInt8],
        key: PrivateKey,
        chain: [Certificate],
        algorithm: SignatureAlgorithm? = nil,
        isChecked: Bool = true,
        limits: XMLLimits = .document
    ) throws(SignatureFault) -> [UInt8] {
        guard let leaf = chain.first else { throw SignatureFault(.noCertificate) }
        let algorithm = try SignatureAlgorithm.chosen(algorithm, for: key, leaf)
        let document = try Self.parsed(bytes, limits)
        guard Self.detect(document.root) == nil else { throw SignatureFault(.alreadySigned) }
        let target = try self.rootReference(of: document)
        let digest = try CanonicalDigest.of(
            target.element,
            in: document,
            algorithm: algorithm.digest ?? .sha256,
            method: self.transforms.canonicalization
        )
        let information = SignedInfo(
            algorithm: algorithm,
            references: [SignatureReference(uri: target.uri, transforms: self.transforms, digest: digest)],
            canonicalization: self.canonicalization
        )
        let markup = try information.signed(
            by: key,
            keyInformation: KeyInformation.markup(chain, prefix: self.prefix),
            prefix: self.prefix,
            parent: document.root
        )
        let signed = try Self.spliced(markup, into: bytes, atEndOf: document)
        guard isChecked else { return signed }
        let report = self.verify(try Self.parsed(signed, limits))
        if case .broken(let fault) = report.integrity { throw fault }
        return signed
    }

    /// How the reference is written, and which element it then means; nil for the document.
    private func rootReference(
        of document: borrowing ParsedDocument
    ) throws(SignatureFault) -> (uri: String?, element: ElementReference?) {
        guard self.mayHave(document.root) else { throw SignatureFault(.misplaced, ["place": document.root.path]) }
        switch self.pointing {
        case .withoutURI: return (nil, nil)
        case .emptyOrIdentifier: return ("", nil)
        case .identifier(let id, let attribute):
            guard document.root.attribute(attribute) == id else {
                throw SignatureFault(.noIdentifier, ["attribute": attribute, "id": id])
            }
            return ("#\(id)", document.root.reference)
        }
    }

    /// Parses what is to be signed, or was.
    static func parsed(_ bytes: [UInt8], _ limits: XMLLimits) throws(SignatureFault) -> ParsedDocument {
        do throws(XMLRefusal) {
            return try ParsedDocument(parsing: bytes, limits: limits)
        } catch {
            throw SignatureFault(.unreadable, ["cause": error.code])
        }
    }

    static func spliced(
        _ markup: [UInt8],
        into bytes: [UInt8],
        at element: ElementReference
    ) throws(SignatureFault) -> [UInt8] {
        do throws(XMLRefusal) {
            return try Splice.insert(markup, beforeEndOf: element, in: bytes)
        } catch {
            throw SignatureFault(.noPlace, ["cause": error.code])
        }
    }

    static func spliced(
        _ markup: [UInt8],
        into bytes: [UInt8],
        atEndOf document: borrowing ParsedDocument
    ) throws(SignatureFault) -> [UInt8] {
        do throws(XMLRefusal) {
            return try Splice.insert(markup, atEndOf: document, in: bytes)
        } catch {
            throw SignatureFault(.noPlace, ["cause": error.code])
        }
    }
}
