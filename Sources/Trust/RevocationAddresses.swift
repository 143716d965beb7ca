import CPaso
public import Foundation

/// Where a certificate says that its revocation can be asked about: plain data, for a service that decides itself.
///
/// A certificate's word alone is never a reason to connect: the caller checks that it leads to an anchor, and the hosts.
/// Only `http` and `https` with a host and without credentials are kept, in the certificate's order, each once.
public struct RevocationAddresses: Sendable, Hashable {
    /// CRL distribution points.
    public let lists: [URL]
    /// OCSP responders (authority information access).
    public let responders: [URL]
    /// Where the issuer's certificate can be had (authority information access).
    public let issuers: [URL]

    /// Most addresses of one kind that are looked at.
    public static let addressesMax = 8
    /// Longest address that is kept.
    public static let lengthMax = 1024

    /// Reads them out of a certificate.
    public init(_ certificate: Certificate) {
        let content = certificate.content
        func texts(_ kind: Int32) -> [String] {
            unsafe filledStrings { unsafe paso_x509_strings(content.pointer, kind, $0, $1) }
        }
        self.lists = Self.addresses(content.revocationListAddresses)
        self.responders = Self.addresses(texts(4))
        self.issuers = Self.addresses(texts(5))
    }

    /// True when it names nothing.
    public var isEmpty: Bool { self.lists.isEmpty && self.responders.isEmpty && self.issuers.isEmpty }

    private static func addresses(_ texts: [String]) -> [URL] {
        var seen: Set<URL> = []
        return texts.prefix(self.addressesMax).compactMap(self.address).filter { seen.insert($0).inserted }
    }

    /// The address, or nil for what could mislead a client.
    private static func address(_ text: String) -> URL? {
        guard text.utf8.count <= self.lengthMax, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x5C }),
            let url = URL(string: text), let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme),
            let host = url.host(), !host.isEmpty, url.user() == nil, url.password() == nil
        else { return nil }
        return url
    }
}
