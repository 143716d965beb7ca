public import Foundation
public import Trust

/// What a publisher says about a participant and a document type; its signature is checked, nothing else is decided.
public struct ServiceMetadata: Sendable, Equatable {
    /// The processes of one piece of metadata, and where their documents go.
    public struct Section: Sendable, Equatable {
        /// Empty where the publisher leaves all to another one.
        public let processes: [SchemedIdentifier]
        public let target: Target
    }

    /// Where documents go.
    public enum Target: Sendable, Equatable {
        case endpoints([PublishedEndpoint])
        /// Another publisher knows.
        case elsewhere(Redirect)
    }

    /// The way to another publisher.
    public struct Redirect: Sendable, Equatable {
        public let address: String
        /// Whose certificate must have signed there: its subject as text (SMP 1.0); nil where not said.
        public let signer: String?
        /// Which certificates may have signed there (SMP 2.0); empty where not said.
        public let certificates: [Certificate]
    }

    public let version: SMPVersion
    /// Nil in a redirect of SMP 1.0, which names neither participant nor document type.
    public let participant: SchemedIdentifier?
    public let documentType: SchemedIdentifier?
    public let sections: [Section]
}

/// An endpoint as it is published; nothing is decided about it.
public struct PublishedEndpoint: Sendable, Equatable {
    public let profile: TransportProfile
    public let address: String
    /// Empty where one of them cannot be read.
    public let certificates: [EndpointCertificate]
    /// Why not; it concerns only who chooses this endpoint.
    public let fault: DiscoveryError?
    public let activation: Date?
    public let expiry: Date?

    init(
        _ profile: String,
        _ address: String,
        _ certificates: Result<[EndpointCertificate], DiscoveryError>,
        activation: Date?,
        expiry: Date?
    ) {
        self.profile = TransportProfile(rawValue: profile)
        self.address = address
        switch certificates {
        case .success(let found): (self.certificates, self.fault) = (found, nil)
        case .failure(let error): (self.certificates, self.fault) = ([], error)
        }
        self.activation = activation
        self.expiry = expiry
    }
}

/// A certificate of an endpoint, what it is for, and when.
public struct EndpointCertificate: Sendable, Hashable {
    /// What a certificate of an endpoint is for.
    public enum Use: String, Sendable, Hashable, CaseIterable {
        /// The endpoint signs its receipts with it.
        case signature
        /// What is sent to the endpoint is encrypted for it.
        case encryption

        /// The role in which `Trust` judges it.
        public var role: CertificateRole {
            switch self {
            case .signature: .as4Sign
            case .encryption: .as4Decrypt
            }
        }
    }

    public let certificate: Certificate
    public let uses: Set<Use>
    /// Since when it may be used, where the publisher narrows the certificate's own dates.
    public let activation: Date?
    /// From when on it may no longer be used.
    public let expiry: Date?

    public init(_ certificate: Certificate, uses: Set<Use>, activation: Date? = nil, expiry: Date? = nil) {
        self.certificate = certificate
        self.uses = uses
        self.activation = activation
        self.expiry = expiry
    }

    /// By the publisher's and the certificate's own dates.
    func isCurrent(_ now: Date) -> Bool {
        now >= self.certificate.notBefore && now <= self.certificate.notAfter && (self.activation ?? now) <= now
            && self.expiry.map { now < $0 } ?? true
    }
}
