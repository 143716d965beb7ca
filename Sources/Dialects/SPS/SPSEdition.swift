import XML

/// What differs between the editions of the UN/CEFACT certificate, as data.
struct SPSEdition: Sendable, Equatable {
    /// One edition; rows of the tables name the editions that they hold for.
    enum Release: Sendable, Hashable {
        /// SPSCertificate:17, RAM:21, UDT:21.
        case release17A
        /// SPSCertificate:11, RAM:14, UDT:15.
        case release13B
    }

    let release: Release
    /// Namespace of the root and its two children.
    let certificateNamespace: String
    /// Namespace of the aggregates.
    let aggregates: String
    /// Namespace of the data types.
    let types: String
    /// Namespaces that the root declares though nothing uses them, in the manner of the edition's users.
    let customaryDeclarations: [NamespaceDeclaration]
    /// The root's `id`, which signatures of the edition's users refer to.
    let rootIdentifier: String?

    static let release17A = SPSEdition(
        release: .release17A,
        certificateNamespace: "urn:un:unece:uncefact:data:standard:SPSCertificate:17",
        aggregates: "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:21",
        types: "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:21",
        customaryDeclarations: [],
        rootIdentifier: nil
    )

    /// Everything here is known from one document of the Pacific Alliance; no schema is at hand.
    static let release13B = SPSEdition(
        release: .release13B,
        certificateNamespace: "urn:un:unece:uncefact:data:standard:SPSCertificate:11",
        aggregates: "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:14",
        types: "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:15",
        customaryDeclarations: [
            NamespaceDeclaration("qdt", "urn:un:unece:uncefact:data:standard:QualifiedDataType:15"),
            NamespaceDeclaration("iopC", "http://iop.crimsonlogic.com/Cabecera"),
            NamespaceDeclaration("soapenv", "http://schemas.xmlsoap.org/soap/envelope/"),
            NamespaceDeclaration("ds", "http://www.w3.org/2000/09/xmldsig#"),
            NamespaceDeclaration("wsa", "http://schemas.xmlsoap.org/ws/2004/08/addressing"),
            NamespaceDeclaration("iopCFS", "http://iop.crimsonlogic.com/EnvioCertificadoFitosanitario"),
            NamespaceDeclaration(
                "wsu",
                "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"
            ),
            NamespaceDeclaration(
                "wsse",
                "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"
            ),
        ],
        rootIdentifier: "SPSCERT"
    )

    /// The prefixes that everybody uses.
    var prefixes: [NamespaceDeclaration] {
        [
            NamespaceDeclaration("rsm", self.certificateNamespace),
            NamespaceDeclaration("ram", self.aggregates),
            NamespaceDeclaration("udt", self.types),
        ]
    }
}
