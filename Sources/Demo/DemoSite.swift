import Canonical
public import Foundation

/// One country's gateway in the demonstration region: where its files are, and where it listens.
///
///     FOLDER/CL/gateway.yaml    FOLDER/CL/partners/PE.yaml    FOLDER/CL/tokens/{sag,sicex,operator}.token
///     FOLDER/CL/data/           FOLDER/CL/gateway.log         FOLDER/CL/keys/ (made by the PKI)
///     FOLDER/CL/client.yaml     (where the command line finds the gateway)
///     FOLDER/CL/scod/           (its replica of the region's directory of officials, where it consults one)
public struct DemoSite: Sendable, Equatable {
    public let country: Country
    /// The region's folder.
    public let region: URL
    public let peersPort: Int
    public let nationalPort: Int
    public let operationsPort: Int
    /// The name under which the other gateway reaches this one.
    public let host: String
    /// The address to listen on.
    public let listen: String
    /// True where it asks a replica of the region's directory of officials.
    public let consultsDirectory: Bool

    public init(
        _ country: Country,
        in region: URL,
        ports: (peers: Int, national: Int, operations: Int),
        host: String = "127.0.0.1",
        listen: String = "127.0.0.1",
        consultsDirectory: Bool = false
    ) {
        self.country = country
        self.region = region
        self.peersPort = ports.peers
        self.nationalPort = ports.national
        self.operationsPort = ports.operations
        self.host = host
        self.listen = listen
        self.consultsDirectory = consultsDirectory
    }

    public var folder: URL { self.region.appending(path: self.country.code) }
    public var configuration: URL { self.folder.appending(path: "gateway.yaml") }
    /// The folder of its replica of the directory of officials.
    public var replica: URL { self.folder.appending(path: "scod") }
    public var log: URL { self.folder.appending(path: "gateway.log") }
    /// The token of the country's first national system.
    public var backendToken: URL { self.token(of: self.country.first) }
    /// The token of one of its national systems.
    public func token(of system: System) -> URL {
        self.folder.appending(path: "tokens/\(system.id).token")
    }
    public var operatorToken: URL { self.folder.appending(path: "tokens/operator.token") }
    /// Tells the command line of an operator where the gateway is: `paso find --client FILE`.
    public var clientFile: URL { self.folder.appending(path: "client.yaml") }
    /// The anchor that vouches for the site's own listeners.
    public var listenerAnchor: URL { DemoPKI(self.region).root(self.country.code, .gateway) }
    public var nationalAddress: String { "https://\(self.host):\(self.nationalPort)" }
    public var operationsAddress: String { "http://\(self.host):\(self.operationsPort)" }
    public var party: String { "paso-\(self.country.code)" }
    /// The party of the country's first national system.
    public var backendParty: String { self.party(of: self.country.first) }
    /// The party of one of its national systems.
    public func party(of system: System) -> String {
        "urn:paso:backend:\(self.country.code):\(system.id)"
    }

    /// Writes `gateway.yaml`, the partners' files and, where they are missing, the tokens.
    ///
    /// Data and keys that exist are left alone.
    public func write(partners: [DemoSite], share: URL) throws {
        let files = FileManager.default
        for name in ["partners", "tokens"] {
            try files.createDirectory(
                at: self.folder.appending(path: name),
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        }
        try Data(self.gatewayYAML(share: share).utf8).write(to: self.configuration, options: .atomic)
        try Data(self.clientYAML.utf8).write(to: self.clientFile, options: .atomic)
        for partner in partners {
            let file = self.folder.appending(path: "partners/\(partner.country.code).yaml")
            try Data(self.partnerYAML(partner).utf8).write(to: file, options: .atomic)
        }
        for token in self.country.systems.map(self.token) + [self.operatorToken]
        where !files.fileExists(atPath: token.path) {
            let secret = (0..<32).map { _ in String(format: "%02x", UInt8.random(in: .min ... .max)) }
                .joined()
            _ = files.createFile(
                atPath: token.path,
                contents: Data((secret + "\n").utf8),
                attributes: [.posixPermissions: 0o600]
            )
        }
    }

    private func gatewayYAML(share: URL) -> String {
        let roles = ["tls-server", "tls-client", "as4-sign", "as4-decrypt", "seal"]
        let keys = roles.map { "  \($0): { certificate: keys/\($0).pem, key: keys/\($0).key }" }
        return """
            # Written by `paso demo`; every run writes it anew.
            format: paso/gateway/1
            environment: test
            party: \(self.party)
            country: \(self.country.code)
            language: es
            data: data
            share: \(share.path)
            listeners:
              peers: { address: \(self.listen), port: \(self.peersPort) }
              national: { address: \(self.listen), port: \(self.nationalPort) }
              operations: { address: \(self.listen), port: \(self.operationsPort) }
            keys:
            \(keys.joined(separator: "\n"))
            trust:
              certificates: [ ../certificates ]
              revocation-default: prefer
              refresh: 2s
            \(self.directoryYAML)retry: { first: 500ms, longest: 5s, attempts: 1000, within: 2d }
            workers: { poll: 50ms, lease: 10s }
            backends:
            \(self.country.systems.map(self.backendYAML).joined(separator: "\n"))
            users:
              - name: operator
                roles: [ operator, auditor ]
                token-file: tokens/operator.token

            """
    }

    /// Nothing where the site consults no directory.
    private var directoryYAML: String {
        guard self.consultsDirectory else { return "" }
        return """
            directories:
              scod: { replica: scod, anchors: ../directory/anchors }

            """
    }

    private func backendYAML(_ system: System) -> String {
        """
          - id: \(system.id)
            party: \(self.party(of: system))
            kinds: [ \(system.kind.rawValue) ]
            accepts: [ \(system.dialect) ]
            produces: [ \(system.dialect) ]
            token-file: tokens/\(system.id).token
        """
    }

    private var clientYAML: String {
        """
        # Written by `paso demo`; every run writes it anew.
        format: paso/client/1
        gateway: \(self.nationalAddress)
        ca: \(self.listenerAnchor.path)
        token-file: tokens/operator.token

        """
    }

    private func partnerYAML(_ partner: DemoSite) -> String {
        let keys = "../../\(partner.country.code)/keys"
        let exchange = self.country.systems.compactMap { own in
            partner.country.system(own.kind).map { other in
                """
                  - kind: \(own.kind.rawValue)
                    direction: both
                    authenticity: issuer-signature
                    recipient: \(partner.party(of: other))
                    backend: \(own.id)
                """
            }
        }
        return """
            # Written by `paso demo`; every run writes it anew.
            format: paso/partner/1
            environment: test
            party: \(partner.party)
            countries: [ \(partner.country.code) ]
            exchange:
            \(exchange.joined(separator: "\n"))
            as4:
              url: https://\(partner.host):\(partner.peersPort)/as4
              tls: [ \(keys)/tls-server.pem ]
              tls-client: [ \(keys)/tls-client.pem ]
              sign: [ \(keys)/as4-sign.pem ]
              encrypt: \(keys)/as4-decrypt.pem
              seal: [ \(keys)/seal.pem ]

            """
    }
}
