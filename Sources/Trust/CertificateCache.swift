import Synchronization

/// The certificates parsed last, by SHA-256 of their DER.
///
/// Holds at most ``entriesMax``; when full it forgets all, which costs one parse each. It never decides anything.
final class CertificateCache: Sendable {
    static let shared = CertificateCache()
    private static let entriesMax = 512

    private let entries = Mutex<[Digest: CertificateContent]>([:])

    func content(_ der: [UInt8]) throws(TrustError) -> CertificateContent {
        let fingerprint = Digest.of(der)
        if let known = self.entries.withLock({ $0[fingerprint] }) { return known }
        let content = try CertificateContent(der: der, fingerprint: fingerprint)
        self.entries.withLock { entries in
            if entries.count >= Self.entriesMax { entries.removeAll(keepingCapacity: true) }
            entries[fingerprint] = content
        }
        return content
    }
}
