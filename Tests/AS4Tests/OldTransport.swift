@testable import Trust

/// Seals content keys as partners of old do; Paso itself never does.
enum OldTransport {
    static func sealed(_ key: [UInt8], for recipient: Certificate, _ hashes: OAEPHashes) throws -> [UInt8] {
        try recipient.publicKey.encryptOAEP(key, hashes)
    }
}
