import Foundation
import Signing
public import Trust

/// Service metadata as publishers serve them, to be changed until they lie, and signed by whom a test likes.
public struct TestMetadata: Sendable {
    /// One endpoint of them.
    public struct Endpoint: Sendable {
        public var profile: String
        public var address: String
        /// DER; nil leaves the element out.
        public var certificate: [UInt8]?
        /// Of SMP 2.0; nil leaves the element out.
        public var typeCode: String?
        public var activation: String?
        public var expiry: String?

        public init(
            _ profile: String = "bdxr-transport-ebms3-as4-v1p0",
            _ address: String = "https://gateway.example/as4",
            certificate: Certificate?,
            typeCode: String? = nil,
            activation: String? = nil,
            expiry: String? = nil
        ) {
            self.profile = profile
            self.address = address
            self.certificate = certificate?.der
            self.typeCode = typeCode
            self.activation = activation
            self.expiry = expiry
        }
    }

    /// Scheme and value.
    public var participant = ("iso6523-actorid-upis", "0088:123abc")
    public var document = ("bdx-docid-qns", "urn:example:cod::Certificate##1.0")
    public var process = ("bdx-procid", "urn:example:customs")
    public var endpoints: [Endpoint]
    /// Where another publisher is, instead of endpoints.
    public var redirect: String?
    /// Whose certificate was announced there.
    public var redirectSigner = "CN=Nobody"
    /// More markup in the place where extensions stand.
    public var further = ""

    public init(_ endpoints: [Endpoint]) { self.endpoints = endpoints }

    /// Octets of SMP 1.0, not signed.
    public var one: String {
        let inside =
            self.redirect.map {
                "<Redirect href=\"\($0)\"><CertificateUID>\(self.redirectSigner)</CertificateUID></Redirect>"
            }
            ?? "<ServiceInformation>\(Self.element("ParticipantIdentifier", "scheme", self.participant))"
            + Self.element("DocumentIdentifier", "scheme", self.document) + "<ProcessList><Process>"
            + Self.element("ProcessIdentifier", "scheme", self.process) + "<ServiceEndpointList>"
            + self.endpoints.map(Self.one).joined()
            + "</ServiceEndpointList></Process></ProcessList>\(self.further)</ServiceInformation>"
        return "<SignedServiceMetadata xmlns=\"http://docs.oasis-open.org/bdxr/ns/SMP/2016/05\">\n"
            + "<ServiceMetadata>\(inside)</ServiceMetadata>\n</SignedServiceMetadata>"
    }

    /// Octets of SMP 2.0, not signed.
    public var two: String {
        let base = "http://docs.oasis-open.org/bdxr/ns/SMP/2/"
        let inside =
            self.redirect.map { "<a:Redirect><b:PublisherURI>\($0)</b:PublisherURI></a:Redirect>" }
            ?? self.endpoints.map(Self.two).joined()
        return "<ServiceMetadata xmlns=\"\(base)ServiceMetadata\" xmlns:a=\"\(base)AggregateComponents\" "
            + "xmlns:b=\"\(base)BasicComponents\">\(self.further)<b:SMPVersionID>2.0</b:SMPVersionID>"
            + Self.element("b:ID", "schemeID", self.document)
            + Self.element("b:ParticipantID", "schemeID", self.participant)
            + "<a:ProcessMetadata><a:Process>\(Self.element("b:ID", "schemeID", self.process))</a:Process>\(inside)"
            + "</a:ProcessMetadata></ServiceMetadata>"
    }

    /// A text with an enveloped signature in it.
    public static func signed(_ text: String, by identity: Identity) throws -> [UInt8] {
        try SignatureStyle.enveloped.sign(
            Array(text.utf8),
            key: identity.key,
            chain: identity.chain
        )
    }

    private static func element(_ name: String, _ attribute: String, _ identifier: (String, String)) -> String {
        let scheme = identifier.0.isEmpty ? "" : " \(attribute)=\"\(identifier.0)\""
        return "<\(name)\(scheme)>\(identifier.1)</\(name)>"
    }

    private static func optional(_ name: String, _ text: String?) -> String {
        text.map { "<\(name)>\($0)</\(name)>" } ?? ""
    }

    private static func one(_ endpoint: Endpoint) -> String {
        "<Endpoint transportProfile=\"\(endpoint.profile)\"><EndpointURI>\(endpoint.address)</EndpointURI>"
            + "<RequireBusinessLevelSignature>false</RequireBusinessLevelSignature>"
            + Self.optional("ServiceActivationDate", endpoint.activation)
            + Self.optional("ServiceExpirationDate", endpoint.expiry)
            + Self.optional("Certificate", endpoint.certificate.map { Data($0).base64EncodedString() })
            + "<ServiceDescription>Customs</ServiceDescription>"
            + "<TechnicalContactUrl>mailto:x@example.org</TechnicalContactUrl></Endpoint>"
    }

    private static func two(_ endpoint: Endpoint) -> String {
        let certificate = endpoint.certificate.map { der in
            "<a:Certificate>\(Self.optional("b:TypeCode", endpoint.typeCode))<b:ContentBinaryObject "
                + "mimeCode=\"application/base64\">\(Data(der).base64EncodedString())</b:ContentBinaryObject>"
                + "</a:Certificate>"
        }
        return "<a:Endpoint><b:TransportProfileID>\(endpoint.profile)</b:TransportProfileID>"
            + "<b:AddressURI>\(endpoint.address)</b:AddressURI>\(Self.optional("b:ActivationDate", endpoint.activation))"
            + "\(Self.optional("b:ExpirationDate", endpoint.expiry))\(certificate ?? "")</a:Endpoint>"
    }
}
