public import Canonical
public import Foundation
public import Gateway
import HTTPTransport
import Trust

/// The demonstration region: gateways on the loopback, with everything that they need in one folder.
///
/// Chile and Peru exchange phytosanitary certificates and certificates of origin; in the whole region Argentina and
/// Brazil exchange certificates of origin besides, and every gateway consults a directory of officials. Drills and
/// benchmarks need the first two only, without a directory.
///
///     FOLDER/certificates/   public anchors and revocation lists, by country and role
///     FOLDER/CL/  FOLDER/PE/ configuration, keys, tokens, data and log of each gateway (AR, BR alike)
///     FOLDER/directory/      the directory's key, its anchor and its replica, in the whole region
///     FOLDER/documents/      the signed documents of the story, by number
public struct DemoRegion: Sendable {
    public let chile: GatewayProcess
    public let peru: GatewayProcess
    /// Argentina's and Brazil's, in the whole region.
    public let others: [GatewayProcess]
    public let pki: DemoPKI
    private let http: HTTPClient
    private let signers: DemoSigners

    /// Prepares the folder: certificates where there are none, configuration anew, ports that are free now.
    ///
    /// `executable` is the `paso` to run; `share` the folder that holds `Peers`; `others` are the countries besides Chile
    /// and Peru.
    public init(folder: URL, executable: URL, share: URL, others: [DemoSite.Country] = []) throws {
        let countries = [DemoSite.Country.chile, .peru] + others
        let ports = try LoopbackPorts.free(3 * countries.count)
        let sites = countries.enumerated().map { index, country in
            DemoSite(
                country,
                in: folder,
                ports: (ports[3 * index], ports[3 * index + 1], ports[3 * index + 2]),
                consultsDirectory: !others.isEmpty
            )
        }
        self.pki = try DemoRegion.prepare(folder: folder, sites: sites, share: share)
        let http = try HTTPClient()
        self.http = http
        self.signers = DemoSigners(pki: self.pki)
        let gateways = sites.map { GatewayProcess(site: $0, executable: executable, http: http) }
        self.chile = gateways[0]
        self.peru = gateways[1]
        self.others = Array(gateways.dropFirst(2))
    }

    /// Makes certificates where there are none, writes the sites' configuration and publishes the directory for those
    /// that consult it.
    @discardableResult
    public static func prepare(folder: URL, sites: [DemoSite], share: URL) throws -> DemoPKI {
        guard FileManager.default.fileExists(atPath: share.appending(path: "Peers").path) else {
            throw DemoError.shareNotFound(folder: share.path)
        }
        let countries = sites.map { site in
            DemoCountry(code: site.country.code, hosts: ["localhost", "127.0.0.1", "::1", site.host])
        }
        let now = Date()
        let pki = try DemoPKI.make(in: folder, countries: countries, now: now, existing: .keep)
        try DemoDirectory(pki: pki).publish(to: sites, now: now)
        for site in sites {
            try site.write(partners: sites.filter { $0.country.exchanges(with: site.country) }, share: share)
        }
        return pki
    }

    /// Every gateway of the region.
    public var gateways: [GatewayProcess] { [self.chile, self.peru] + self.others }

    /// Starts the gateways; returns when all are ready.
    public func start() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for gateway in self.gateways { group.addTask { try await gateway.start() } }
            try await group.waitForAll()
        }
    }

    /// Stops the gateways in an orderly way.
    public func stop() async {
        await withTaskGroup(of: Void.self) { group in
            for gateway in self.gateways { group.addTask { await gateway.stop() } }
        }
    }

    /// A national system's view of its gateway: the country's first system, or the one for a kind of document.
    public func client(of country: DemoSite.Country, for kind: DocumentKind? = nil) throws -> NationalClient {
        let site = try self.site(country)
        let system = kind.flatMap { country.system($0) } ?? country.first
        return try self.client(site, token: site.token(of: system))
    }

    /// An operator's view of a gateway.
    public func operatorClient(of country: DemoSite.Country) throws -> NationalClient {
        let site = try self.site(country)
        return try self.client(site, token: site.operatorToken)
    }

    /// A certificate of table grapes from Chile, in Chile's dialect, signed by Chile's officer.
    public func chileanCertificate(number: String) throws -> [UInt8] {
        try self.signers.signed(
            DemoCertificates.chileanGrapes(number: number, issued: Self.now),
            by: .chile
        )
    }

    /// Signs any certificate as a country's officer does, in that country's dialect and style.
    public func signed(_ certificate: PhytosanitaryCertificate, by country: DemoSite.Country) throws
        -> [UInt8]
    {
        try self.signers.signed(certificate, by: country)
    }

    /// A complete certificate of origin, signed by a country's exporter and official.
    public func signed(_ certificate: CertificateOfOrigin, by country: DemoSite.Country) throws -> [UInt8] {
        try self.signers.signed(certificate, by: country)
    }

    /// A certificate of origin that only its exporter signed.
    public func declared(_ certificate: CertificateOfOrigin, by country: DemoSite.Country) throws -> [UInt8] {
        try self.signers.declared(certificate, by: country)
    }

    /// Keeps a signed document in ``documents``, for visitors to verify and translate.
    func keep(_ bytes: [UInt8], as name: String) throws {
        try FileManager.default.createDirectory(at: self.documents, withIntermediateDirectories: true)
        try Data(bytes).write(to: self.documents.appending(path: "\(name).xml"), options: .atomic)
    }

    /// Where the signed documents of the story are.
    public var documents: URL { self.pki.folder.appending(path: "documents") }

    /// Commands that a visitor can copy into another shell.
    public func examples() -> [String] {
        let access = "--client \(self.chile.site.clientFile.path)"
        return ["paso find --since 1d \(access)", "paso journal \(access)", "paso parked \(access)"]
    }

    static var now: UTCTime { UTCTime(Date()) }

    private func site(_ country: DemoSite.Country) throws -> DemoSite {
        guard let site = self.gateways.first(where: { $0.site.country == country })?.site else {
            throw DemoError.stepFailed(step: "region", expected: country.code, found: "–")
        }
        return site
    }

    private func client(_ site: DemoSite, token: URL) throws -> NationalClient {
        let secret = try String(contentsOf: token, encoding: .utf8).trimmingCharacters(
            in: .whitespacesAndNewlines
        )
        let anchors = try Certificate.all(pem: [UInt8](Data(contentsOf: site.listenerAnchor)))
        return NationalClient(
            http: self.http,
            address: site.nationalAddress,
            token: secret,
            trust: AnchoredServer.trust(anchors: anchors)
        )
    }
}
