import Foundation
import Trust
import XML

/// Reads OASIS BDXR SMP 2.0.
enum SMPTwoReader {
    private static let base = "http://docs.oasis-open.org/bdxr/ns/SMP/2/"
    static let metadata = base + "ServiceMetadata"
    static let group = base + "ServiceGroup"
    private static let namespaces: Set<String> = [base + "AggregateComponents", base + "BasicComponents"]

    static func metadata(_ root: Element) throws(DiscoveryError) -> ServiceMetadata {
        let parts = try Self.parts(root, ["SMPVersionID", "ID", "ServiceID", "ParticipantID", "ProcessMetadata"])
        guard try parts.text("SMPVersionID") == "2.0" else { throw .structure("SMPVersionID") }
        var sections: [ServiceMetadata.Section] = []
        for section in try parts.all("ProcessMetadata") { sections.append(try Self.section(section)) }
        return ServiceMetadata(
            version: .two,
            participant: try parts.identifier("ParticipantID", scheme: "schemeID"),
            documentType: try Self.service(parts),
            sections: sections
        )
    }

    /// The document types of a list.
    static func documentTypes(
        _ root: Element,
        of participant: SchemedIdentifier
    ) throws(DiscoveryError) -> [SchemedIdentifier] {
        let parts = try Self.parts(root, ["SMPVersionID", "ParticipantID", "ServiceReference"])
        let found = try parts.identifier("ParticipantID", scheme: "schemeID")
        guard found.isSameParticipant(participant) else {
            throw .aboutAnother(expected: participant.text, found: found.text)
        }
        var types: [SchemedIdentifier] = []
        for reference in try parts.all("ServiceReference") {
            types.append(try Self.service(try Self.parts(reference, ["ID", "ServiceID", "Process"])))
        }
        return types
    }

    /// The document type: `ID`, or `ServiceID` as the EC's publishers write it; exactly one.
    private static func service(_ parts: MetadataParts) throws(DiscoveryError) -> SchemedIdentifier {
        guard let service = try parts.optional("ServiceID") else {
            return try parts.identifier("ID", scheme: "schemeID")
        }
        guard try parts.optional("ID") == nil else { throw .structure("ID") }
        return try MetadataParts.identifier(service, scheme: "schemeID")
    }

    private static func section(_ element: Element) throws(DiscoveryError) -> ServiceMetadata.Section {
        let parts = try Self.parts(element, ["Process", "Endpoint", "Redirect"])
        var processes: [SchemedIdentifier] = []
        for process in try parts.all("Process") {
            processes.append(try Self.parts(process, ["ID", "RoleID"]).identifier("ID", scheme: "schemeID"))
        }
        let endpoints = try parts.all("Endpoint")
        if let redirect = try parts.optional("Redirect") {
            guard endpoints.isEmpty else { throw .structure("Redirect") }
            return ServiceMetadata.Section(processes: processes, target: .elsewhere(try Self.redirect(redirect)))
        }
        var published: [PublishedEndpoint] = []
        for endpoint in endpoints { published.append(try Self.endpoint(endpoint)) }
        return ServiceMetadata.Section(processes: processes, target: .endpoints(published))
    }

    private static func redirect(_ element: Element) throws(DiscoveryError) -> ServiceMetadata.Redirect {
        let parts = try Self.parts(element, ["PublisherURI", "Certificate"])
        var certificates: [Certificate] = []
        for certificate in try parts.all("Certificate") {
            certificates.append(try Self.certificate(certificate).certificate)
        }
        return ServiceMetadata.Redirect(
            address: try parts.text("PublisherURI"),
            signer: nil,
            certificates: certificates
        )
    }

    private static func endpoint(_ element: Element) throws(DiscoveryError) -> PublishedEndpoint {
        let parts = try Self.parts(
            element,
            [
                "TransportProfileID", "Description", "Contact", "AddressURI", "ActivationDate", "ExpirationDate",
                "Certificate",
            ]
        )
        let elements = try parts.all("Certificate")
        let certificates = Result { () throws(DiscoveryError) in
            var found: [EndpointCertificate] = []
            for element in elements { found.append(try Self.certificate(element)) }
            return found
        }
        return PublishedEndpoint(
            try parts.text("TransportProfileID"),
            try parts.text("AddressURI"),
            certificates,
            activation: try parts.date("ActivationDate"),
            expiry: try parts.date("ExpirationDate")
        )
    }

    private static func certificate(_ element: Element) throws(DiscoveryError) -> EndpointCertificate {
        let parts = try Self.parts(
            element,
            ["TypeCode", "Description", "Subject", "Issuer", "ActivationDate", "ExpirationDate", "ContentBinaryObject"]
        )
        return EndpointCertificate(
            try MetadataCertificate.read(try parts.text("ContentBinaryObject")),
            uses: Self.uses(try parts.optional("TypeCode")?.text ?? ""),
            activation: try parts.date("ActivationDate"),
            expiry: try parts.date("ExpirationDate")
        )
    }

    /// What a type code says.
    ///
    /// The standard leaves the codes to the networks; these are in use: the EC's, and the one of the North American
    /// exchange. Without a code a certificate is for everything, with an unknown one for nothing that we do.
    private static func uses(_ code: String) -> Set<EndpointCertificate.Use> {
        switch code {
        case "", "bdxr-as4-signing-encryption": [.signature, .encryption]
        case "http://www.w3.org/2002/03/xkms#Signature": [.signature]
        case "http://www.w3.org/2002/03/xkms#Exchange": [.encryption]
        default: []
        }
    }

    private static func parts(_ element: Element, _ known: Set<String>) throws(DiscoveryError) -> MetadataParts {
        try MetadataParts(element, known: known, in: Self.namespaces)
    }
}
