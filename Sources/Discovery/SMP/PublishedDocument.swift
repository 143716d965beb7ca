public import Foundation
import Signing
public import Trust
import XML

/// Whose signature on service metadata counts: the publisher's, by anchor and, where given, by pin.
public struct PublisherTrust: Sendable {
    public let store: TrustStore
    /// SHA-256 of certificates or keys; nil takes any below the anchors.
    public let pins: Set<Digest>?
    public let revocation: RevocationPolicy

    /// A self-signed signer that is itself an anchor is a path of length one.
    public init(_ store: TrustStore, pins: Set<Digest>? = nil, revocation: RevocationPolicy = .prefer) {
        self.store = store
        self.pins = pins
        self.revocation = revocation
    }

    func judge(_ signer: Certificate, _ companions: [Certificate], now: Date) -> ChainVerdict {
        var question = ChainQuestion(
            leaf: signer,
            intermediates: companions,
            role: .seal,
            claimed: now,
            proven: now,
            revocation: self.revocation,
            pins: self.pins
        )
        // Metadata are of the moment: no weakness of the past is excused.
        question.weakBefore = nil
        return ChainJudge(self.store).judge(question)
    }
}

/// Service metadata with the certificate that signed them.
public struct SignedMetadata: Sendable, Equatable {
    public let metadata: ServiceMetadata
    public let signer: Certificate
    /// The verdict on the signer; accepted, with or without findings.
    public let verdict: ChainVerdict
    /// SHA-256 of the octets.
    public let digest: Digest
}

/// Reads what publishers answer: limits, parse, signature, trust, and only then content.
public enum PublishedDocument {
    /// Octets of an answer.
    public static let octetsMax = 1 << 20
    static let limits = XMLLimits(
        bytesMax: PublishedDocument.octetsMax,
        depthMax: 48,
        elementsMax: 20_000,
        attributesMax: 20_000,
        sectionsMax: 200
    )

    /// Reads signed service metadata of either version; refuses what is unsigned, or signed by somebody else.
    ///
    /// One enveloped signature over the whole document, SHA-256 or better, directly in its root. A participant's own
    /// signature inside an extension (allowed by SMP 1.0) makes it two, and is refused.
    public static func metadata(
        _ octets: [UInt8],
        trust: PublisherTrust,
        now: Date
    ) throws(DiscoveryError) -> SignedMetadata {
        let document = try Self.parsed(octets)
        let root = document.root
        let version = try Self.version(root)
        let report = SignatureStyle.enveloped.verify(document)
        if case .broken(let fault) = report.integrity { throw .unsigned(fault.code) }
        guard report.covered?.element == root.reference, let signer = report.signer,
            root.elements.contains(where: { $0.name == "Signature" && $0.namespace == SignatureNames.signature })
        else { throw .unsigned(SignatureFault.Kind.misplaced.rawValue) }
        let verdict = trust.judge(signer, report.companions, now: now)
        guard verdict.isAccepted else {
            throw .signerUntrusted(
                signer.subject.text,
                cause: verdict.findings.first?.code ?? verdict.status.rawValue
            )
        }
        let metadata =
            switch version {
            case .one: try SMPOneReader.metadata(root)
            case .two: try SMPTwoReader.metadata(root)
            }
        return SignedMetadata(metadata: metadata, signer: signer, verdict: verdict, digest: Digest.of(octets))
    }

    /// The document types that a participant takes, by the list of its publisher.
    ///
    /// SMP 1.0 leaves lists unsigned, so nothing may be decided by one: it is for people who look around.
    public static func documentTypes(
        _ octets: [UInt8],
        of participant: SchemedIdentifier
    ) throws(DiscoveryError) -> [SchemedIdentifier] {
        let root = try Self.parsed(octets).root
        switch (root.namespace, root.name) {
        case (SMPOneReader.namespace, "ServiceGroup"): return try SMPOneReader.documentTypes(root, of: participant)
        case (SMPTwoReader.group, "ServiceGroup"): return try SMPTwoReader.documentTypes(root, of: participant)
        default: throw .notServiceMetadata(root.name)
        }
    }

    private static func parsed(_ octets: [UInt8]) throws(DiscoveryError) -> ParsedDocument {
        do throws(XMLRefusal) {
            return try ParsedDocument(parsing: octets, limits: Self.limits)
        } catch {
            throw .unreadable(error.code)
        }
    }

    private static func version(_ root: Element) throws(DiscoveryError) -> SMPVersion {
        switch (root.namespace, root.name) {
        case (SMPOneReader.namespace, "SignedServiceMetadata"): return .one
        case (SMPTwoReader.metadata, "ServiceMetadata"): return .two
        // SMP 1.0's form without a signature.
        case (SMPOneReader.namespace, "ServiceMetadata"):
            throw .unsigned(SignatureFault.Kind.unsigned.rawValue)
        default: throw .notServiceMetadata(root.name)
        }
    }
}
