public import Canonical
public import CodeLists
import Dialects
public import Exchange
public import Foundation
public import SCOD
public import Signing
import Texts
public import Trust
public import XML

/// Explains one file: octets in, an ``Inspection`` out; nothing is fetched, no clock is read.
public struct Inspector: Sendable {
    /// Whom to believe.
    public var store: TrustStore
    /// Fixes the claimed and the proven time; nil takes the document's time and ``now``.
    public var at: Date?
    /// The present.
    public var now: Date
    /// The directory of officials; nil where nobody named one.
    public var directory: DirectoryConsultation?
    /// What a gateway found out about the document when it came in; nil where nobody asked one.
    public var received: Authenticity?
    /// The code lists by which codes are named.
    public var lists: CodeLists
    /// What a document says about when and for whom it was signed.
    public var claims: Claims

    /// Reads the claims about signatures from a document and from what it certifies.
    public typealias Claims = @Sendable (Element, TradeCertificate?) -> [SignatureClaim]

    public init(
        store: TrustStore,
        at: Date? = nil,
        now: Date,
        directory: DirectoryConsultation? = nil,
        received: Authenticity? = nil,
        lists: CodeLists = .standard,
        claims: @escaping Claims
    ) {
        self.directory = directory
        self.received = received
        self.lists = lists
        self.store = store
        self.at = at
        self.now = now
        self.claims = claims
    }

    /// Explains a file by its octets and its name.
    public func inspect(_ bytes: [UInt8], name: String) -> Inspection {
        var inspection = Inspection(
            source: .init(
                name: String(name.split(separator: "/").last ?? "-"),
                octets: bytes.count,
                sha256: Digest.of(bytes).hex
            ),
            kind: Wording("inspect.kind.unknown"),
            kindWord: "unknown",
            result: .unusable,
            headline: Wording("inspect.headline.unusable"),
            lists: self.lists,
            now: self.now
        )
        switch FileForm(bytes) {
        case .empty: inspection.explain("empty")
        case .other(let word): inspection.explain(word)
        case .message: inspection.explain("as4-message")
        case .json: self.readJSON(bytes, &inspection)
        case .xml: self.readXML(bytes, &inspection)
        }
        inspection.reasons.sort { $0.severity > $1.severity }
        return inspection
    }

    // MARK: XML

    private func readXML(_ bytes: [UInt8], _ inspection: inout Inspection) {
        do throws(XMLRefusal) {
            let document = try ParsedDocument(parsing: bytes)
            self.read(document, &inspection)
        } catch {
            inspection.explain("broken-xml")
            inspection.spoil(error)
        }
    }

    private func read(_ document: borrowing ParsedDocument, _ inspection: inout Inspection) {
        let root = document.root
        // A certificate of origin of an unknown version is read by the newest, which says what is wrong with it.
        let newest = CODDocument(root) == nil ? nil : CODDialect.all.last
        if let dialect = DialectCatalogue.detect(root) ?? newest {
            self.certificate(document, dialect, &inspection)
        } else if SPSAcknowledgement.recognises(root) {
            self.acknowledgement(root, &inspection)
        } else if let error = Self.unknownEdition(root) {
            inspection.name(root.name == "SPSCertificate" ? "phytosanitary-certificate" : "authority-answer")
            inspection.spoil(error)
        } else if SOAPEnvelope.isMessage(root) {
            inspection.explain("as4-message")
        } else if SOAPEnvelope.isAny(root) {
            inspection.explain("soap")
        } else {
            let names = SignedRoot.isSigned(root) ? "unknown-signed-xml" : "unknown-xml"
            inspection.explain(
                names,
                ["root": String(root.name.prefix(80)), "namespace": String(root.namespace.prefix(200))]
            )
        }
    }

    /// Why a phytosanitary certificate, or an answer to one, of a version that nobody knows cannot be read; nil for any other root.
    private static func unknownEdition(_ root: Element) -> DialectError? {
        do throws(DialectError) {
            _ = try DialectCatalogue.known(root)
            return nil
        } catch {
            return error.code == "DIA-009" ? error : nil
        }
    }

    private func acknowledgement(_ root: Element, _ inspection: inout Inspection) {
        inspection.name("authority-answer", dialect: SPSAcknowledgement.dialect(of: root)?.rawValue)
        do throws(DialectError) {
            let (answer, findings) = try SPSAcknowledgement.decode(root)
            inspection.reasons += findings.map { Reason($0) }
            inspection.take(answer)
        } catch {
            inspection.spoil(error)
        }
    }

    // MARK: JSON

    private func readJSON(_ bytes: [UInt8], _ inspection: inout Inspection) {
        do throws(CanonicalError) {
            let value = try CanonicalJSON.parse(bytes)
            try self.read(value, &inspection)
        } catch {
            if inspection.kindWord == "unknown" { inspection.explain("broken-json") }
            inspection.spoil(error)
        }
    }

    private func read(_ value: JSONValue, _ inspection: inout Inspection) throws(CanonicalError) {
        switch value["schema"]?.string {
        case AuthorityAnswer.schemaIdentifier:
            inspection.name("authority-answer", dialect: "canonical")
            inspection.take(try CanonicalJSON.decode(AuthorityAnswer.self, value))
        case PhytosanitaryCertificate.schemaIdentifier:
            inspection.name("canonical-phytosanitary-certificate", dialect: "canonical")
            inspection.take(.phytosanitary(try CanonicalJSON.decode(PhytosanitaryCertificate.self, value)))
            inspection.refuseUnsigned()
        case CertificateOfOrigin.schemaIdentifier:
            inspection.name("canonical-certificate-of-origin", dialect: "canonical")
            inspection.take(.origin(try CanonicalJSON.decode(CertificateOfOrigin.self, value)))
            inspection.refuseUnsigned()
            inspection.examineOrigin(at: self.at)
        case ImportPermit.schemaIdentifier:
            inspection.name("canonical-import-permit", dialect: "canonical")
            inspection.take(.importPermit(try CanonicalJSON.decode(ImportPermit.self, value)))
            inspection.refuseUnsigned()
        case CustomsResponse.schemaIdentifier:
            inspection.name("authority-answer", dialect: "canonical")
            inspection.take(try CanonicalJSON.decode(CustomsResponse.self, value))
        case Attestation.schemaIdentifier:
            inspection.name("attestation", dialect: "canonical")
            inspection.take(try CanonicalJSON.decode(Attestation.self, value))
            inspection.refuseUnsigned()
        case let schema:
            inspection.explain("unknown-json", ["schema": String((schema ?? "–").prefix(80))])
        }
    }
}

/// What a root element shows about its kind, where it is no document of ours.
enum SOAPEnvelope {
    private static let namespaces = [
        "http://www.w3.org/2003/05/soap-envelope", "http://schemas.xmlsoap.org/soap/envelope/",
    ]
    private static let messaging = "http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/"

    /// True for any SOAP envelope.
    static func isAny(_ root: Element) -> Bool {
        root.name == "Envelope" && self.namespaces.contains(root.namespace)
    }

    /// True for an envelope with the header of ebMS 3, which AS4 uses.
    static func isMessage(_ root: Element) -> Bool {
        self.isAny(root)
            && root.child("Header", root.namespace)?.child("Messaging", self.messaging) != nil
    }
}

/// Whether a document of an unknown kind carries an XML signature.
enum SignedRoot {
    static func isSigned(_ root: Element) -> Bool {
        root.firstDescendant("Signature", "http://www.w3.org/2000/09/xmldsig#") != nil
    }
}
