extension Certificate {
    /// The policies that the certificate was issued under (RFC 5280 §4.2.1.4), as dotted object identifiers.
    ///
    /// Empty without the extension, and where it cannot be read: nothing is had by what nobody can read.
    public var policies: [String] {
        guard let extensions = Self.extensions(self.der) else { return [] }
        var reader = DERReader(extensions)
        while !reader.isAtEnd {
            guard var inside = reader.enter(.sequence), let name = inside.takeIdentifier() else { return [] }
            guard name == "2.5.29.32" else { continue }
            _ = inside.take(.boolean)
            return inside.take(.octets).flatMap { Self.policyIdentifiers(Array($0)) } ?? []
        }
        return []
    }

    /// The inside of the extensions' SEQUENCE.
    private static func extensions(_ der: [UInt8]) -> ArraySlice<UInt8>? {
        guard var certificate = DERReader(sequence: der), var signed = certificate.enter(.sequence) else { return nil }
        while let tag = signed.tag {
            guard tag == DERTag.context(3).rawValue else {
                guard signed.takeWhole() != nil else { return nil }
                continue
            }
            var around = signed.enter(.context(3))
            return around?.take(.sequence)
        }
        return nil
    }

    private static func policyIdentifiers(_ octets: [UInt8]) -> [String]? {
        guard var list = DERReader(sequence: octets) else { return nil }
        var found: [String] = []
        while !list.isAtEnd {
            guard var policy = list.enter(.sequence), let name = policy.takeIdentifier() else { return nil }
            found.append(name)
        }
        return found
    }
}

/// Policies to be written into a new certificate.
enum CertificatePolicies {
    /// The extension's value as OpenSSL's configuration text has it, in hexadecimal.
    static func value(_ policies: [String]) throws(TrustError) -> String {
        var elements: [[UInt8]] = []
        for policy in policies {
            guard let identifier = DERWriter.identifier(policy) else { throw .issuingRefused(policy) }
            elements.append(DERWriter.sequence([identifier]))
        }
        return "DER:" + Hexadecimal.text(DERWriter.sequence(elements))
    }
}
