import Foundation
import Trust
import XML

/// Reads OASIS BDXR SMP 1.0 (namespace of 2016/05).
enum SMPOneReader {
    static let namespace = "http://docs.oasis-open.org/bdxr/ns/SMP/2016/05"

    /// Every use: SMP 1.0 publishes one certificate for all.
    private static let uses = Set(EndpointCertificate.Use.allCases)

    static func metadata(_ root: Element) throws(DiscoveryError) -> ServiceMetadata {
        let signed = try Self.parts(root, ["ServiceMetadata"])
        let metadata = try Self.parts(try signed.one("ServiceMetadata"), ["ServiceInformation", "Redirect"])
        if let redirect = try metadata.optional("Redirect") {
            guard try metadata.optional("ServiceInformation") == nil else { throw .structure("Redirect") }
            return try Self.elsewhere(redirect)
        }
        let information = try Self.parts(
            try metadata.one("ServiceInformation"),
            ["ParticipantIdentifier", "DocumentIdentifier", "ProcessList"]
        )
        let processes = try Self.parts(try information.one("ProcessList"), ["Process"])
        var sections: [ServiceMetadata.Section] = []
        for process in try processes.all("Process") { sections.append(try Self.section(process)) }
        return ServiceMetadata(
            version: .one,
            participant: try information.identifier("ParticipantIdentifier", scheme: "scheme"),
            documentType: try information.identifier("DocumentIdentifier", scheme: "scheme"),
            sections: sections
        )
    }

    /// The document types of a list, by the addresses of their metadata.
    static func documentTypes(
        _ root: Element,
        of participant: SchemedIdentifier
    ) throws(DiscoveryError) -> [SchemedIdentifier] {
        let group = try Self.parts(root, ["ParticipantIdentifier", "ServiceMetadataReferenceCollection"])
        let found = try group.identifier("ParticipantIdentifier", scheme: "scheme")
        guard found.isSameParticipant(participant) else {
            throw .aboutAnother(expected: participant.text, found: found.text)
        }
        let list = try Self.parts(try group.one("ServiceMetadataReferenceCollection"), ["ServiceMetadataReference"])
        var types: [SchemedIdentifier] = []
        for reference in try list.all("ServiceMetadataReference") {
            let address = reference.attribute("href") ?? ""
            guard let place = address.range(of: "/services/", options: .backwards),
                let text = String(address[place.upperBound...]).removingPercentEncoding
            else { throw .structure("ServiceMetadataReference") }
            types.append(try SchemedIdentifier(text))
        }
        return types
    }

    private static func elsewhere(_ redirect: Element) throws(DiscoveryError) -> ServiceMetadata {
        let parts = try Self.parts(redirect, ["CertificateUID"])
        guard let address = redirect.attribute("href") else { throw .structure("href") }
        let target = ServiceMetadata.Redirect(
            address: address,
            signer: try parts.text("CertificateUID"),
            certificates: []
        )
        return ServiceMetadata(
            version: .one,
            participant: nil,
            documentType: nil,
            sections: [ServiceMetadata.Section(processes: [], target: .elsewhere(target))]
        )
    }

    private static func section(_ process: Element) throws(DiscoveryError) -> ServiceMetadata.Section {
        let parts = try Self.parts(process, ["ProcessIdentifier", "ServiceEndpointList"])
        let list = try Self.parts(try parts.one("ServiceEndpointList"), ["Endpoint"])
        var endpoints: [PublishedEndpoint] = []
        for endpoint in try list.all("Endpoint") { endpoints.append(try Self.endpoint(endpoint)) }
        return ServiceMetadata.Section(
            processes: [try parts.identifier("ProcessIdentifier", scheme: "scheme")],
            target: .endpoints(endpoints)
        )
    }

    private static func endpoint(_ element: Element) throws(DiscoveryError) -> PublishedEndpoint {
        let parts = try Self.parts(
            element,
            [
                "EndpointURI", "RequireBusinessLevelSignature", "MinimumAuthenticationLevel", "ServiceActivationDate",
                "ServiceExpirationDate", "Certificate", "ServiceDescription", "TechnicalContactUrl",
                "TechnicalInformationUrl",
            ]
        )
        guard let profile = element.attribute("transportProfile") else { throw .structure("transportProfile") }
        let text = try parts.text("Certificate")
        let certificates = Result { () throws(DiscoveryError) in
            [EndpointCertificate(try MetadataCertificate.read(text), uses: Self.uses)]
        }
        return PublishedEndpoint(
            profile,
            try parts.text("EndpointURI"),
            certificates,
            activation: try parts.date("ServiceActivationDate"),
            expiry: try parts.date("ServiceExpirationDate")
        )
    }

    private static func parts(_ element: Element, _ known: Set<String>) throws(DiscoveryError) -> MetadataParts {
        try MetadataParts(element, known: known, in: [Self.namespace])
    }
}
