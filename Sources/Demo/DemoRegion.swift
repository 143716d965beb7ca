public import Canonical
public import Foundation
public import Gateway
import HTTPTransport
import Trust

/// The demonstration region: Chile's and Peru's gateways on the loopback, with everything that they need in one folder.
///
///     FOLDER/certificates/   public anchors and revocation lists, by country and role
///     FOLDER/CL/  FOLDER/PE/ configuration, keys, tokens, data and log of each gateway
///     FOLDER/documents/      the signed documents of the story, by number
public struct DemoRegion: Sendable {
    public let chile: GatewayProcess
    public let peru: GatewayProcess
    public let pki: DemoPKI
    private let http: HTTPClient
    private let signers: DemoSigners

    /// Prepares the folder: certificates where there are none, configuration anew, ports that are free now.
    ///
    /// `executable` is the `paso` to run; `share` the folder that holds `Peers`.
    public init(folder: URL, executable: URL, share: URL) throws {
        let ports = try LoopbackPorts.free(6)
        let chile = DemoSite(.chile, in: folder, ports: (ports[0], ports[1], ports[2]))
        let peru = DemoSite(.peru, in: folder, ports: (ports[3], ports[4], ports[5]))
        self.pki = try DemoRegion.prepare(folder: folder, sites: [chile, peru], share: share)
        let http = try HTTPClient()
        self.http = http
        self.signers = DemoSigners(pki: self.pki)
        self.chile = GatewayProcess(site: chile, executable: executable, http: http)
        self.peru = GatewayProcess(site: peru, executable: executable, http: http)
    }

    /// Makes certificates where there are none and writes both sites' configuration.
    @discardableResult
    public static func prepare(folder: URL, sites: [DemoSite], share: URL) throws -> DemoPKI {
        guard FileManager.default.fileExists(atPath: share.appending(path: "Peers").path) else {
            throw DemoError.shareNotFound(folder: share.path)
        }
        let countries = sites.map { site in
            DemoCountry(code: site.country.code, hosts: ["localhost", "127.0.0.1", "::1", site.host])
        }
        let pki = try DemoPKI.make(in: folder, countries: countries, now: Date(), existing: .keep)
        for site in sites {
            for partner in sites where partner != site {
                try site.write(partner: partner, share: share)
            }
        }
        return pki
    }

    /// Starts both gateways; returns when both are ready.
    public func start() async throws {
        async let first: Void = self.chile.start()
        async let second: Void = self.peru.start()
        _ = try await (first, second)
    }

    /// Stops both gateways in an orderly way.
    public func stop() async {
        async let first: Void = self.chile.stop()
        async let second: Void = self.peru.stop()
        _ = await (first, second)
    }

    /// A national system's view of its gateway.
    public func client(of country: DemoSite.Country) throws -> NationalClient {
        let site = self.site(country)
        return try self.client(site, token: site.backendToken)
    }

    /// An operator's view of a gateway.
    public func operatorClient(of country: DemoSite.Country) throws -> NationalClient {
        let site = self.site(country)
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

    static var now: UTCTime { UTCTime(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }

    private func site(_ country: DemoSite.Country) -> DemoSite {
        country == .chile ? self.chile.site : self.peru.site
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
