public import Foundation
public import Trust

/// Where documents for a participant go, whom they are encrypted for, who signs the receipt, and how that is known.
public struct Endpoint: Sendable, Equatable {
    /// How an endpoint is known.
    public enum Proof: Sendable, Equatable {
        /// The site's own file says so.
        case configured(file: String)
        /// A publisher says so.
        case published(Publication)
    }

    /// What a found endpoint rests on.
    public struct Publication: Sendable, Equatable {
        /// The network by whose rules it was looked up.
        public let network: String
        /// The address of the metadata that named the endpoint.
        public let address: String
        /// Who signed them.
        public let signer: Certificate
        /// SHA-256 of the metadata's octets.
        public let digest: Digest
        public let foundAt: Date

        package init(network: String, address: String, signer: Certificate, digest: Digest, foundAt: Date) {
            self.network = network
            self.address = address
            self.signer = signer
            self.digest = digest
            self.foundAt = foundAt
        }
    }

    /// An `https` address.
    public let address: String
    public let profile: TransportProfile
    public let certificates: [EndpointCertificate]
    public let activation: Date?
    /// From when on it is no longer used.
    public let expiry: Date?
    public let proof: Proof

    /// An endpoint; DSC-033 unless the address is an absolute `https` one.
    public init(
        address: String,
        profile: TransportProfile,
        certificates: [EndpointCertificate],
        activation: Date? = nil,
        expiry: Date? = nil,
        proof: Proof
    ) throws(DiscoveryError) {
        guard HTTPSAddress(address) != nil else { throw .endpointRefused(address) }
        self.address = address
        self.profile = profile
        self.certificates = certificates
        self.activation = activation
        self.expiry = expiry
        self.proof = proof
    }

    /// The host of the address in small letters, and the port.
    public var server: (host: String, port: Int) {
        HTTPSAddress(self.address).map { ($0.host, $0.port) } ?? ("", 443)
    }

    /// The certificate for a use that may be used now; of several the one that begins last.
    ///
    /// DSC-035 where there is none.
    public func certificate(for use: EndpointCertificate.Use, now: Date) throws(DiscoveryError) -> Certificate {
        let current = self.certificates.filter { $0.uses.contains(use) && $0.isCurrent(now) }
        let latest = current.max {
            ($0.activation ?? $0.certificate.notBefore) < ($1.activation ?? $1.certificate.notBefore)
        }
        guard let latest else { throw .noCertificate(use) }
        return latest.certificate
    }

    /// Until when all that the endpoint says counts: its own end, and the ends of its certificates.
    public var usableUntil: Date? {
        let own = self.certificates.flatMap { [$0.expiry, $0.certificate.notAfter] } + [self.expiry]
        return own.compactMap(\.self).min()
    }
}

/// A source of endpoints: the site's files, a network, or several one after another.
///
/// An implementation answers within bounded time. A failed lookup fails the submission (eDelivery, Dynamic Sender).
public protocol EndpointLookup: Sendable {
    /// The endpoint for a question; it is judged, and may be used at `now`.
    func endpoint(for question: EndpointQuestion, now: Date) async throws(DiscoveryError) -> Endpoint
}

/// What the site's own files say about partners: no network, no waiting.
public struct StaticEndpoints: EndpointLookup {
    /// One partner's endpoint, and for which questions.
    public struct Entry: Sendable, Equatable {
        public var participants: [SchemedIdentifier]
        /// Empty for every document type.
        public var documentTypes: [SchemedIdentifier]
        public var endpoint: Endpoint

        public init(
            _ participants: [SchemedIdentifier],
            documentTypes: [SchemedIdentifier] = [],
            endpoint: Endpoint
        ) {
            self.participants = participants
            self.documentTypes = documentTypes
            self.endpoint = endpoint
        }

        func answers(_ question: EndpointQuestion) -> Bool {
            self.participants.contains { $0.isSameParticipant(question.participant) }
                && (self.documentTypes.isEmpty || self.documentTypes.contains(question.documentType))
        }
    }

    public let entries: [Entry]

    /// The first entry that answers counts.
    public init(_ entries: [Entry]) { self.entries = entries }

    public func endpoint(for question: EndpointQuestion, now: Date) async throws(DiscoveryError) -> Endpoint {
        guard let found = self.entries.first(where: { $0.answers(question) }) else {
            throw .notConfigured(question.participant.text)
        }
        let endpoint = found.endpoint
        if endpoint.activation.map({ now < $0 }) ?? false || endpoint.expiry.map({ now >= $0 }) ?? false {
            throw .outOfTime(endpoint.address, from: endpoint.activation, until: endpoint.expiry)
        }
        return endpoint
    }
}

/// Sources one after another: the next is asked only where the one before has nothing configured (DSC-039).
///
/// So the site's own files win over every network.
public struct OrderedLookup: EndpointLookup {
    public let sources: [any EndpointLookup]

    public init(_ sources: [any EndpointLookup]) { self.sources = sources }

    public func endpoint(for question: EndpointQuestion, now: Date) async throws(DiscoveryError) -> Endpoint {
        for source in self.sources {
            do throws(DiscoveryError) {
                return try await source.endpoint(for: question, now: now)
            } catch {
                guard error.code == DiscoveryError.notConfigured("").code else { throw error }
            }
        }
        throw .notConfigured(question.participant.text)
    }
}
