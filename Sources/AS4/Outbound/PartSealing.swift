import MIME
import Trust

/// Encrypts the content of one part: a small one in memory, a large one into a temporary file.
enum PartSealing {
    static func seal(_ plain: OctetSource, key: [UInt8], spool: SpoolFolder?) throws(AS4Error) -> OctetSource {
        let sealing: AESGCM.Sealing
        do { sealing = try AESGCM.Sealing(key: key) } catch { throw .cause(error) }
        let outcome: Result<OctetSource, TrustError>
        do { outcome = try self.ciphertext(of: plain, sealing, spool) } catch { throw .cause(error) }
        do { return try outcome.get() } catch { throw .cause(error) }
    }

    private static func ciphertext(
        of plain: OctetSource,
        _ sealing: AESGCM.Sealing,
        _ spool: SpoolFolder?
    ) throws(MIMEError) -> Result<OctetSource, TrustError> {
        var sealed = try OctetCollector(spool, expecting: AESGCM.sealedLength(of: plain.count))
        try plain.forEachChunk { piece throws(MIMEError) in
            try sealing.update(piece) { cipher throws(MIMEError) in try sealed.append(cipher) }
        }
        let tag: [UInt8]
        do { tag = try sealing.finish() } catch { return .failure(error) }
        try sealed.append(tag.span)
        return .success(sealed.finish())
    }
}
