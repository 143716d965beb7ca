extension PKIPath {
    /// Reads DER as peers write it: in any order, with or without the root, and with gaps.
    ///
    /// The leaf is the one certificate that issued none of the others; where several did not, the last of them, which
    /// is where the standard puts it. Certificates that lead nowhere stay, at the end: they may still help.
    public init(anyOrder der: [UInt8]) throws(TrustError) {
        let certificates = try Self.certificates(in: der)
        let leaves = certificates.filter { candidate in
            !certificates.contains { $0 != candidate && $0.isIssued(by: candidate) }
        }
        guard let leaf = leaves.last ?? certificates.last else { throw .pathUnreadable }
        let chain = Self.chain(from: leaf, among: certificates)
        let rest = certificates.filter { $0 != leaf && !chain.contains($0) }
        self.init(leaf: leaf, intermediates: chain + rest)
    }

    /// The path from a certificate up as far as its issuers are among these, without the root: what is sent.
    public init(from leaf: Certificate, issuersAmong pool: [Certificate]) {
        self.init(leaf: leaf, intermediates: Self.chain(from: leaf, among: pool).filter { !$0.isSelfSigned })
    }

    /// The issuers, the leaf's first; at most as many as a path may have.
    private static func chain(from leaf: Certificate, among pool: [Certificate]) -> [Certificate] {
        var chain: [Certificate] = []
        var last = leaf
        while chain.count < Self.certificatesMax - 1, !last.isSelfSigned,
            let issuer = pool.first(where: { $0 != leaf && !chain.contains($0) && last.isIssued(by: $0) })
        {
            chain.append(issuer)
            last = issuer
        }
        return chain
    }
}
