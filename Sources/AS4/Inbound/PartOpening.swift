import MIME
import Trust

/// Decrypts the content of one part: a small one in memory, a large one into a quarantine file.
///
/// The plaintext can be read by nobody before its tag was found good, and what was written is gone if it was not.
/// Whether it is what was signed is the next stage's to say (``VerifiedMessage``).
enum PartOpening {
    /// The plaintext; every failure of the ciphertext is the same refusal.
    static func open(_ sealed: OctetSource, key: [UInt8], spool: SpoolFolder?) throws(AS4Refusal) -> OctetSource {
        let opening: AESGCM.Opening
        do { opening = try AESGCM.Opening(key: key, sealedLength: sealed.count) } catch {
            throw .decryption(cause: error.code)
        }
        let outcome: Result<OctetSource, TrustError>
        do { outcome = try self.plaintext(of: sealed, opening, spool) } catch { throw .packaging(error) }
        do { return try outcome.get() } catch { throw .decryption(cause: error.code) }
    }

    private static func plaintext(
        of sealed: OctetSource,
        _ opening: AESGCM.Opening,
        _ spool: SpoolFolder?
    ) throws(MIMEError) -> Result<OctetSource, TrustError> {
        var quarantine = try OctetCollector(spool, expecting: sealed.count)
        try sealed.forEachChunk { piece throws(MIMEError) in
            try opening.update(piece) { plain throws(MIMEError) in try quarantine.append(plain) }
        }
        do { try opening.finish() } catch { return .failure(error) }
        return .success(quarantine.finish())
    }
}
