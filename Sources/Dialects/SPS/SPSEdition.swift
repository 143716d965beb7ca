import XML

/// What differs between the editions of the UN/CEFACT certificate and its relatives, as data.
struct SPSEdition: Sendable, Equatable {
    /// Whose way of writing it is; rows of the tables name what holds for whom.
    enum Manner: Sendable, Hashable {
        /// As release 17A demands.
        case unece
        /// As the Pacific Alliance's users write release 13B.
        case pacificAlliance
        /// INTERCOM's export certificate (CFE).
        case intercomExport
        /// INTERCOM's import permit (PFI).
        case intercomPermit
    }

    /// What our knowledge of an edition stands on.
    enum Foundation: String, Sendable {
        /// A schema is at hand.
        case schema
        /// One real document is at hand, and no schema.
        case sample
        /// Only its namespaces are known; it is taken to have the structure of 17A.
        case assumed
    }

    /// The number in the root's namespace, like 17; for INTERCOM that of its own or the shared one.
    let number: Int
    /// The release of UN/CEFACT, like `17A`; nil where it is not known.
    let release: String?
    let manner: Manner
    let foundation: Foundation
    /// Where the row comes from.
    let source: String
    /// Namespace of the root and its two children.
    let certificateNamespace: String
    /// Namespace of the answer to a certificate of this edition.
    let acknowledgementNamespace: String
    /// Namespace of the aggregates.
    let aggregates: String
    /// Namespace of the data types.
    let types: String

    /// The manner of the Pacific Alliance, whose users write empty elements out.
    var isPacific: Bool { self.manner == .pacificAlliance }

    /// The manner of INTERCOM, in either of its documents.
    var isINTERCOM: Bool { self.manner == .intercomExport || self.manner == .intercomPermit }

    /// True where the edition may have a mark of copies and a recipient.
    ///
    /// 13B's document shows them, 17A's schema has neither; where no schema is at hand they are read and not written.
    func hasRecipient(writing: Bool) -> Bool {
        self.isPacific || (!writing && self.foundation == .assumed)
    }

    /// The prefixes that everybody uses.
    var prefixes: [NamespaceDeclaration] {
        [
            NamespaceDeclaration("rsm", self.certificateNamespace),
            NamespaceDeclaration("ram", self.aggregates),
            NamespaceDeclaration("udt", self.types),
        ]
    }

    /// The root's `id`, which signatures of the edition's users refer to.
    var rootIdentifier: String? { self.isPacific ? "SPSCERT" : nil }

    /// Namespaces that the root declares though nothing uses them, in the manner of the edition's users.
    var customaryDeclarations: [NamespaceDeclaration] {
        guard self.isPacific else { return [] }
        let security = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-"
        return [
            NamespaceDeclaration("qdt", "urn:un:unece:uncefact:data:standard:QualifiedDataType:15"),
            NamespaceDeclaration("iopC", "http://iop.crimsonlogic.com/Cabecera"),
            NamespaceDeclaration("soapenv", "http://schemas.xmlsoap.org/soap/envelope/"),
            NamespaceDeclaration("ds", "http://www.w3.org/2000/09/xmldsig#"),
            NamespaceDeclaration("wsa", "http://schemas.xmlsoap.org/ws/2004/08/addressing"),
            NamespaceDeclaration("iopCFS", "http://iop.crimsonlogic.com/EnvioCertificadoFitosanitario"),
            NamespaceDeclaration("wsu", security + "utility-1.0.xsd"),
            NamespaceDeclaration("wsse", security + "secext-1.0.xsd"),
        ]
    }
}
