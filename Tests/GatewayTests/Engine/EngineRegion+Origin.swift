import AS4
import Canonical
import Demo
import Dialects
import Exchange
import Foundation
import Signing
import Testing
import Trust
import XML

@testable import Gateway

extension EngineRegion {
    /// The region with a system for certificates of origin in each country, and the agreement for them.
    static func withOrigin(
        _ adjust: @escaping (inout GatewayConfiguration) -> Void = { _ in }
    ) throws -> EngineRegion {
        try EngineRegion { configuration in
            let kind = DocumentKind.certificateOfOrigin
            if !configuration.backends.contains(where: { $0.kinds.contains(kind) }) {
                guard let party = try? BackendID("urn:paso:backend:\(configuration.country.rawValue):customs") else {
                    return
                }
                configuration.backends.append(
                    BackendConfiguration(
                        id: "customs",
                        party: party,
                        kinds: [kind],
                        maySubmit: true,
                        mayReceive: true,
                        accepts: [],
                        produces: [],
                        identity: IdentityConfiguration(certificate: nil, tokenFile: nil)
                    )
                )
                for index in configuration.partners.indices {
                    let country = configuration.partners[index].countries.first?.rawValue ?? ""
                    configuration.partners[index].agreements.append(
                        AgreementConfiguration(
                            kind: kind,
                            maySend: true,
                            mayReceive: true,
                            authenticity: .issuerSignature,
                            recipient: try? BackendID("urn:paso:backend:\(country):customs"),
                            backend: "customs",
                            accepts: []
                        )
                    )
                }
            }
            for partner in configuration.partners.indices {
                for index in configuration.partners[partner].agreements.indices {
                    configuration.partners[partner].agreements[index].answerDays = 60
                }
            }
            adjust(&configuration)
        }
    }

    /// Chile's customs and window for trade.
    var chileanCustoms: Side { self.chile.customs }
    /// Peru's customs and window for trade.
    var peruvianCustoms: Side { self.peru.customs }

    /// A complete certificate of origin from Chile to Peru on the form of ACE 38.
    ///
    /// The number's first 18 characters are made of `serial`, eight capitals or digits.
    func wine(
        _ serial: String,
        copy: Int = 0,
        quantity: DecimalText = "9000.0000",
        signers: OriginSigners? = nil,
        adjust: (inout CertificateOfOrigin) -> Void = { _ in }
    ) throws -> [UInt8] {
        var certificate = OriginSigners.wine(serial, copy: copy, quantity: quantity, issued: self.issued)
        adjust(&certificate)
        return try (signers ?? OriginSigners(self)).signed(certificate)
    }
}

extension EngineRegion.Side {
    /// The same country for its system of certificates of origin.
    var customs: EngineRegion.Side {
        var side = self
        let backends = self.site.now.configuration.backends
        side.system = backends.firstIndex { $0.kinds.contains(.certificateOfOrigin) } ?? 0
        return side
    }

    /// Sends octets to a neighbour as this country's gateway, past its own admission; returns the exchange.
    func send(_ bytes: [UInt8], to other: EngineRegion.Side, as mimeType: String = "application/xml") async throws
        -> ExchangeID
    {
        let site = self.site.now
        let partner = try #require(site.configuration.partners.first)
        let exchange = try self.parts.clock.exchangeID()
        let message = OutgoingMessage(
            messageID: try self.parts.clock.messageID(domain: "test.example"),
            sentAt: self.parts.clock.now,
            exchange: exchange,
            from: try self.backend.party,
            to: try other.backend.party,
            payloads: [.init(role: .original, mimeType: mimeType, content: bytes)]
        )
        let sender = PeerSender(parts: self.parts, transport: { try await self.wire.carry($0) })
        let attempt = try await sender.attempt(message, to: partner, for: .submit, site: site)
        #expect(attempt.event == .receiptVerified)
        try await other.engine.drain()
        return exchange
    }
}

/// Who signs a certificate of origin: an exporter, then an official of the entity, both with certificates of Chile.
struct OriginSigners {
    var exporter: Identity
    var official: Identity

    init(_ region: EngineRegion, official: DemoPKI.Officer = .good) throws {
        func identity(_ officer: DemoPKI.Officer) throws -> Identity {
            let files = region.pki.officer("CL", officer)
            let chain = try Certificate.all(pem: [UInt8](try Data(contentsOf: files.certificate)))
            return Identity(
                certificate: try #require(chain.first),
                key: try PrivateKey(pem: [UInt8](try Data(contentsOf: files.key)))
            )
        }
        self.exporter = try identity(.good)
        self.official = try identity(official)
    }

    /// A certificate and its key.
    struct Identity {
        var certificate: Certificate
        var key: PrivateKey
    }

    /// Stage 1: nobody signed.
    func draft(_ certificate: CertificateOfOrigin) throws -> [UInt8] {
        var draft = certificate
        (draft.number, draft.issuer, draft.issued, draft.controlCode) = (nil, nil, nil, nil)
        return try self.encoded(draft)
    }

    /// Stage 2: the exporter signed.
    func declared(_ certificate: CertificateOfOrigin) throws -> [UInt8] {
        try LayeredStyle.cod.sign(
            try self.draft(certificate),
            as: .exporter,
            key: self.exporter.key,
            chain: [self.exporter.certificate]
        )
    }

    /// Stage 3: the entity's blocks are there, its official has not signed.
    func certified(_ certificate: CertificateOfOrigin) throws -> [UInt8] {
        var text = String(decoding: try self.declared(certificate), as: UTF8.self)
        let blocks = try Self.dialect().entityBlocks(of: certificate).blocks.map { block in
            let markup = String(decoding: try XMLWriter(prefixes: []).write(block), as: UTF8.self)
            // Without the declaration of a document of its own.
            return markup.hasPrefix("<?") ? String(markup.drop { $0 != ">" }.dropFirst()) : markup
        }
        let place = try #require(text.range(of: "</CODEH>"))
        text.insert(contentsOf: blocks.joined(), at: place.lowerBound)
        return Array(text.utf8)
    }

    /// Stage 4: both signed.
    func signed(_ certificate: CertificateOfOrigin) throws -> [UInt8] {
        try LayeredStyle.cod.sign(
            try self.certified(certificate),
            as: .official,
            key: self.official.key,
            chain: [self.official.certificate]
        )
    }

    private func encoded(_ certificate: CertificateOfOrigin) throws -> [UInt8] {
        try Self.dialect().encode(.origin(certificate)).bytes
    }

    private static func dialect() throws -> CODDialect {
        try #require(DialectCatalogue.dialect(DialectIdentifier(rawValue: "cod-4.1.1")) as? CODDialect)
    }

    /// Red wine from Chile to Peru.
    static func wine(
        _ serial: String,
        copy: Int = 0,
        quantity: DecimalText = "9000.0000",
        issued: UTCTime
    ) -> CertificateOfOrigin {
        let hour: Int64 = 3_600_000
        func before(_ hours: Int64) -> DocumentDate {
            DocumentDate(UTCTime(milliseconds: issued.milliseconds - hours * hour))
        }
        let year = issued.rfc3339.prefix(4).suffix(2)
        return CertificateOfOrigin(
            number: DocumentNumber("CL004A38\(year)\(serial)0\(copy)"),
            form: "A38",
            agreement: TradeAgreement(code: "A38", name: "Acuerdo de Complementación Económica N° 38"),
            submitter: "EXP",
            exporter: OriginParty(
                name: "Viña de Prueba S.A.",
                address: "Camino del Paso 100",
                city: "Curicó",
                country: CountryCode(rawValue: "CL"),
                telephone: "+56 2 2345 6789",
                email: "origen@vina.example"
            ),
            importer: OriginParty(
                name: "Importadora de Prueba S.A.C.",
                address: "Avenida del Paso 200",
                city: "Lima",
                country: CountryCode(rawValue: "PE")
            ),
            invoices: [Invoice(order: 1, number: "F-\(serial)", date: before(48))],
            items: [
                OriginItem(
                    order: 1,
                    invoiceOrder: 1,
                    tariff: TariffCode(code: "2204.21.00"),
                    description: "Vino tinto Carmenère, botellas de 750 ml",
                    quantity: Quantity(value: quantity, unitAsWritten: "LTS"),
                    criterion: OriginCriterion(text: "Acuerdo Chile-Perú, Anexo 4, Art. 1 a)")
                )
            ],
            declaration: OriginDeclaration(
                date: before(1),
                text: "Declaro que las mercancías indicadas cumplen las normas de origen del acuerdo."
            ),
            issuer: OriginIssuer(
                id: "004",
                country: CountryCode(rawValue: "CL"),
                name: "Entidad de Prueba",
                address: "Calle del Paso 300",
                city: "Santiago",
                telephone: "+56 2 2345 6780",
                email: "entidad@entidad.example",
                url: "https://entidad.example"
            ),
            issued: DocumentDate(issued)
        )
    }
}
