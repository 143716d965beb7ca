public import Foundation

/// The demonstration's keys, certificates and revocation lists, and where they lie.
///
/// ```
/// DIR/certificates/test/CL/issuer/root.pem, root.crl    anchors as `trust.certificates` reads them
///                         gateway/root.pem, root.crl
/// DIR/CL/clients/root.pem, root.crl                 anchors of national systems, for `listeners.national.clients`
/// DIR/CL/keys/tls-server.pem, tls-server.key        and tls-client, as4-sign, as4-decrypt, seal
/// DIR/CL/issuer/officer.pem, officer.key            and officer-expired, officer-revoked: who signs documents
/// DIR/CL/issuer/exporter.pem, official.pem          and their keys: who sign certificates of origin
/// DIR/CL/window/client.pem, client.key              the national system as client of its gateway
/// DIR/CL/authority/issuer.key, gateway.key, clients.key  to make fresh revocation lists
/// DIR/directory/scod.pem, scod.key, anchors/         who signs for the directory of officials, where there is one
/// DIR/pki.txt                                       written last: the PKI is whole
/// ```
///
/// `.pem` holds the leaf first. Folders have mode 0700, keys 0600. Nothing of it is for production: all keys of a region
/// lie in one place, and no person was identified.
public struct DemoPKI: Sendable, Equatable {
    public let folder: URL

    /// A certificate file with its key.
    public struct Files: Sendable, Equatable {
        public var certificate: URL
        public var key: URL

        init(_ folder: URL, _ name: String) {
            self.certificate = folder.appending(path: "\(name).pem")
            self.key = folder.appending(path: "\(name).key")
        }
    }

    /// A key of a gateway; the raw values are those of the configuration's `keys:`.
    public enum Job: String, Sendable, CaseIterable {
        case tlsServer = "tls-server"
        case tlsClient = "tls-client"
        case as4Sign = "as4-sign"
        case as4Decrypt = "as4-decrypt"
        case seal
    }

    /// An authority of one country; each has a root of its own.
    public enum Authority: String, Sendable, CaseIterable {
        /// Vouches for those who sign documents.
        case issuer
        /// Vouches for gateways: TLS, AS4 and seals.
        case gateway
        /// Vouches for national systems that call their own gateway.
        case clients
    }

    /// Someone who signs documents.
    public enum Officer: String, Sendable, CaseIterable {
        case good = "officer"
        /// The certificate ended thirty days before the PKI was made.
        case expired = "officer-expired"
        /// Revoked a week before the PKI was made.
        case revoked = "officer-revoked"
        /// A person who declares the origin of goods for an exporter.
        case exporter
        /// An authorised official of an entity that certifies origin.
        case official
    }

    /// The PKI in a folder, whether or not it is there yet; see ``isWhole``.
    public init(_ folder: URL) {
        self.folder = folder
    }

    /// The tree of anchors, for `trust.certificates`.
    public var certificates: URL { self.folder.appending(path: "certificates") }

    /// The folder with an authority's certificate and list.
    public func anchors(_ country: String, _ authority: Authority) -> URL {
        switch authority {
        case .issuer, .gateway: self.certificates.appending(path: "test/\(country)/\(authority.rawValue)")
        case .clients: self.folder.appending(path: "\(country)/\(authority.rawValue)")
        }
    }

    /// The self-signed certificate of a country's authority.
    public func root(_ country: String, _ authority: Authority) -> URL {
        self.anchors(country, authority).appending(path: "root.pem")
    }

    /// The authority's revocation list.
    public func revocationList(_ country: String, _ authority: Authority) -> URL {
        self.anchors(country, authority).appending(path: "root.crl")
    }

    /// The authority's key.
    public func authorityKey(_ country: String, _ authority: Authority) -> URL {
        self.folder.appending(path: "\(country)/authority/\(authority.rawValue).key")
    }

    /// One of a gateway's keys.
    public func key(_ country: String, _ job: Job) -> Files {
        Files(self.folder.appending(path: "\(country)/keys"), job.rawValue)
    }

    /// A signer of documents.
    public func officer(_ country: String, _ officer: Officer = .good) -> Files {
        Files(self.folder.appending(path: "\(country)/issuer"), officer.rawValue)
    }

    /// The national system's client certificate.
    public func window(_ country: String) -> Files {
        Files(self.folder.appending(path: "\(country)/window"), "client")
    }

    /// Written when everything else is.
    public var mark: URL { self.folder.appending(path: "pki.txt") }

    /// True when a making came to its end here.
    public var isWhole: Bool { FileManager.default.fileExists(atPath: self.mark.path) }
}
