import Dialects
import Foundation
import Signing
import Trust
import XML

/// Verifies a certificate of origin with its two signatures, judges both signers, and decodes it.
///
/// The floor is what nobody can leave out: the parse, and the key operations, of the same document in the same run.
struct OriginPart: Part {
    let name = "origin"

    func measure(_ settings: Settings) async throws -> [Measurement] {
        let sample = try OriginSample()
        let count = max(1, settings.documents / 4)
        let bytes = sample.bytes
        _ = try sample.verify()
        let parse = try await Measurement.best("floor: parse", count: count) {
            _ = try ParsedDocument(parsing: bytes).root
        }
        let keys = await Measurement.best("floor: two key operations", count: count, sample.useKeys)
        let signatures = try await Measurement.best("COD: parse, verify both signatures", count: count) {
            _ = try sample.signatures()
        }
        let judged = try await Measurement.best("COD: the same, and judge both signers", count: count) {
            _ = try sample.verify()
        }
        let decoded = try await Measurement.best(
            "COD: parse, verify, judge and decode",
            count: count,
            sample.verifyAndDecode
        )
        let floor = 1 / (1 / parse.rate + 1 / keys.rate)
        // Each signer's certificate is signed by its authority: two key operations more.
        let longer = 1 / (1 / parse.rate + 2 / keys.rate)
        return [parse, keys, signatures.beside(floor), judged.beside(longer), decoded.beside(longer)]
    }
}

/// An invented certificate of origin, signed by an exporter and an official of one authority.
struct OriginSample: Sendable {
    let bytes: [UInt8]
    private let judge: SignatureJudge
    private let claims: [SignatureClaim]
    private let signer: Certificate
    private let message = [UInt8](repeating: 0x61, count: 700)
    private let value: [UInt8]

    enum Failure: Error { case notGood(String), notDecoded }

    init() throws {
        let day = Date(timeIntervalSince1970: 1_772_668_800)
        let (from, until) = (day - 365 * 86_400, day + 365 * 86_400)
        func request(_ name: String) -> CertificateRequest {
            CertificateRequest(subject: [("C", "CL"), ("O", "Bench"), ("CN", name)], notBefore: from, notAfter: until)
        }
        let authority = CertificateRequest.authority(
            subject: [("C", "CL"), ("O", "Bench"), ("CN", "Root")],
            notBefore: from,
            notAfter: until
        )
        let root = try CertificateIssuer.root(authority, key: .generate(.rsa2048))
        let (exporter, official) = (try PrivateKey.generate(.rsa2048), try PrivateKey.generate(.rsa2048))
        let style = LayeredStyle.cod
        self.signer = try root.issue(request("Exporter"), for: exporter.publicKey)
        var bytes = try style.sign(Array(Self.draft.utf8), as: .exporter, key: exporter, chain: [self.signer])
        let text = String(decoding: bytes, as: UTF8.self)
        bytes = Array(text.replacing("</CODEH>", with: Self.entity + "</CODEH>").utf8)
        let certificate = try root.issue(request("Official"), for: official.publicKey)
        self.bytes = try style.sign(bytes, as: .official, key: official, chain: [certificate])
        let list = try root.revocationList([], number: 1, thisUpdate: day, nextUpdate: until)
        let store = TrustStore(
            anchors: [TrustAnchor(root.certificate, country: "CL", roles: [.issuer])],
            revocationLists: [list]
        )
        self.judge = SignatureJudge(ChainJudge(store), proven: day + 86_400)
        self.claims = [SignatureParty.exporter, .official].map {
            SignatureClaim($0, readings: [.init(day + 36_000)], country: "CL", rule: .demanded)
        }
        self.value = try exporter.sign(self.message, .rsaPKCS1(.sha256))
    }

    func useKeys() {
        for _ in 0..<2 { _ = self.signer.verifies(self.value, over: self.message, .rsaPKCS1(.sha256)) }
    }

    func signatures() throws -> Bool {
        let document = try ParsedDocument(parsing: self.bytes)
        return LayeredStyle.cod.verify(document).isIntact
    }

    func verify() throws -> Bool {
        let document = try ParsedDocument(parsing: self.bytes)
        return try self.judged(LayeredStyle.cod.verify(document))
    }

    func verifyAndDecode() throws {
        let document = try ParsedDocument(parsing: self.bytes)
        _ = try self.judged(LayeredStyle.cod.verify(document))
        let root = document.root
        guard let dialect = DialectCatalogue.detect(root) else { throw Failure.notDecoded }
        _ = try dialect.decode(root, options: DecodeOptions())
    }

    private func judged(_ signatures: DocumentSignatures) throws -> Bool {
        let verdict = self.judge.judge(signatures, claims: self.claims).verdict
        guard verdict.result == .good else { throw Failure.notGood(verdict.codes.joined(separator: " ")) }
        return true
    }

    private static let draft = """
        <?xml version="1.0" encoding="UTF-8"?>
        <ns1:Envelope xmlns:ns1="http://www.w3.org/2001/12/soap-envelope"><ns1:CertOrigin><CODEH id="CODEH"><CODExporter>
        <COD id="COD"><CODVer>4.1.1</CODVer><CODSubmitterType>EXP</CODSubmitterType>
        <Agreement><AgreementName>ACE 38</AgreementName><AgreementAcronym>A38</AgreementAcronym></Agreement>
        <FormA38><Exporter><ExporterCountry>CL</ExporterCountry><ExporterBusinessName>Viña Ejemplo</ExporterBusinessName>
        <ExporterAddress>Calle Uno 123</ExporterAddress></Exporter>
        <Invoices><Invoice><InvoiceNo>1-42</InvoiceNo><InvoiceDate>2026-03-02T00:00:00Z</InvoiceDate></Invoice></Invoices>
        <GoodsList>\(String(repeating: Self.goods, count: 5))</GoodsList>
        <Importer><ImporterCountry>PE</ImporterCountry><ImporterBusinessName>Importador</ImporterBusinessName></Importer>
        <Declaration><DeclarationDate>2026-03-05T10:15:00Z</DeclarationDate><Affidavit>Declaro.</Affidavit></Declaration>
        </FormA38></COD></CODExporter></CODEH></ns1:CertOrigin></ns1:Envelope>
        """

    private static let goods = """
        <Goods><GoodsOrderNo>1</GoodsOrderNo><GoodsItemCode>2204.21.00</GoodsItemCode>
        <GoodsItemName>Vino tinto, botella de 750 ml</GoodsItemName><GoodsItemOriginRules>Art. 4</GoodsItemOriginRules></Goods>
        """

    private static let entity = """
        <EH><EHId>004</EHId><EHCountry>CL</EHCountry><EHName>Camara</EHName><EHAddress>Calle 2</EHAddress>\
        <EHCityLocality>Santiago</EHCityLocality><EHURL>https://camara.example</EHURL></EH><CertificationEH>\
        <CertificateDate>2026-03-05T15:38:48Z</CertificateDate><CertificateID>CL004A38260000000300</CertificateID>\
        </CertificationEH>
        """
}
