import Canonical
import Dialects
import Foundation
import Gateway
import Signing
import Texts
import Trust
import XML

/// The three steps by which a certificate of origin becomes valid, each octets in, octets out.
///
/// Every step looks at what is there first: the stage, the signatures that were made before, the key against the
/// certificate, the certificate against the time and the country. What was signed stays octet for octet.
struct OriginSigning {
    /// The document before the step.
    let octets: [UInt8]
    private let document: CODDocument
    private let signatures: DocumentSignatures

    /// Reads the document; refuses what is not a certificate of origin.
    init(_ octets: [UInt8]) throws {
        let parsed = try ParsedDocument(parsing: octets)
        guard let document = CODDocument(parsed.root) else {
            throw CommandError("CMD-030", ["root": String(parsed.root.name.prefix(80))], exit: .unusable)
        }
        self.octets = octets
        self.document = document
        self.signatures = LayeredStyle.cod.verify(parsed)
    }

    /// The number of the certificate; nil before it has one.
    var number: String? { self.document.certificateID }

    /// Stage 1 to 2: the exporter signs what it declares.
    func signed(by exporter: Identity) throws -> [UInt8] {
        try self.sign(as: .exporter, exporter, self.document.exporterSigning)
    }

    /// Stage 3 to 4: the entity's official signs everything.
    func completed(by official: Identity, trusting store: TrustStore? = nil, now: Date = Date()) throws -> [UInt8] {
        try self.expect(.certified, .official)
        try self.checkEarlier(store, now)
        let country = self.document.entityCountry
        let own = official.certificate.subject.country ?? official.certificate.issuer.country
        guard own == country else {
            throw SignatureFault(
                .otherCountry,
                ["party": "official", "certificate": own ?? "?", "document": country ?? "?"]
            )
        }
        return try self.sign(as: .official, official, self.document.officialSigning)
    }

    /// Stage 2 to 3: the entity adds its block, the date and the number.
    func certified(
        _ certification: CODCertification,
        trusting store: TrustStore? = nil,
        now: Date = Date()
    ) throws -> (octets: [UInt8], losses: [Loss]) {
        try self.expect(.exporterSigned, .official)
        try self.checkEarlier(store, now)
        try self.check(certification)
        return try certification.added(to: self.octets, self.document)
    }

    /// The number for a certificate of an entity: a serial of 8 or 14 characters is completed, a whole number is checked.
    func number(_ text: String, copy: Int, entity: OriginIssuer, date: String) throws -> DocumentNumber {
        let isWhole = text.utf8.count == 20 || text.utf8.count == 26
        let whole = OriginNumber(DocumentNumber(text))
        let expected = CODCertification.number(
            entity: entity,
            agreement: self.document.agreement ?? "",
            date: date,
            serial: isWhole ? whole?.serial ?? "" : text,
            copy: isWhole ? whole?.copyNumber ?? 0 : copy
        )
        guard let expected, !isWhole || expected.text == text else {
            throw CommandError(
                "CMD-031",
                [
                    "number": String(text.prefix(80)),
                    "expected": expected?.text ?? "\(entity.country?.rawValue ?? "")\(entity.id)…",
                ],
                exit: .usage
            )
        }
        return expected
    }

    // MARK: Checks

    private func expect(_ stage: SigningStage, _ party: SignatureParty) throws {
        for report in self.signatures.reports {
            // What is wrong with the frame or an earlier signature says more than the stage.
            if case .broken(let fault) = report.integrity, fault.kind != .unsigned { throw fault }
        }
        guard self.signatures.stage == stage else {
            let found = self.signatures.stage ?? .anomalous
            throw SignatureFault(.wrongStage, ["stage": "\(found.rawValue)", "party": party.rawValue])
        }
    }

    /// The exporter's signature holds (that was seen when the document was read), and its signer is trusted.
    private func checkEarlier(_ store: TrustStore?, _ now: Date) throws {
        guard let store else { return }
        let claims = SignatureClaim.claims(of: self.document.root, nil)
        let verdict = SignatureJudge(ChainJudge(store), proven: now).judge(self.signatures, claims: claims)
        guard let part = verdict.part(.exporter), part.verdict.result == .refused else { return }
        let words = part.verdict.findings.first.map { Terminal.words($0) } ?? ""
        throw CommandError("CMD-035", ["reason": words], exit: .refused)
    }

    private func check(_ certification: CODCertification) throws {
        guard let certified = DocumentDate(certification.date).instant else {
            throw CommandError.notATime(certification.date)
        }
        if let declared = self.document.exporterSigning.readings.map(\.instant).min(), certified < declared {
            throw CommandError(
                "CMD-032",
                ["date": certification.date, "declared": self.document.declarationDate ?? "?"],
                exit: .usage
            )
        }
    }

    // MARK: Signing

    private func sign(as party: SignatureParty, _ identity: Identity, _ signing: CODSigning) throws -> [UInt8] {
        let signed = try LayeredStyle.cod.sign(
            self.octets,
            as: party,
            key: identity.key,
            chain: identity.chain
        )
        let times = signing.readings.map(\.instant.date)
        let certificate = identity.certificate
        guard times.contains(where: { $0 >= certificate.notBefore && $0 <= certificate.notAfter }) else {
            throw CommandError(
                "CMD-033",
                [
                    "subject": certificate.subject.text, "time": signing.written ?? "?",
                    "from": certificate.notBefore.formatted(.iso8601),
                    "until": certificate.notAfter.formatted(.iso8601),
                ],
                exit: .refused
            )
        }
        return signed
    }
}
