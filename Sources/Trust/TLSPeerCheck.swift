import CPaso

/// Puts our verdict in the place of another library's certificate check (libcurl's `SSL_CTX`).
///
/// Keep it alive as long as any connection of the contexts that it was installed on. With session resumption OpenSSL
/// does not ask again: switch the library's session cache off where revocation must cut at once.
public final class TLSPeerCheck: Sendable {
    private let accept: @Sendable ([[UInt8]]) -> Bool

    /// `accept` gets the presented chain as DER, leaf first, on the library's own thread, and must not block.
    public init(accept: @escaping @Sendable (_ presented: [[UInt8]]) -> Bool) {
        self.accept = accept
    }

    /// Installs the check, and the client identity if there is one, on an `SSL_CTX *`; false if OpenSSL refuses.
    @unsafe public func install(on context: UnsafeMutableRawPointer, identity: Identity? = nil) -> Bool {
        let own = unsafe Unmanaged.passUnretained(self).toOpaque()
        let isSet = unsafe paso_ssl_ctx_set_verify(
            context,
            { own, certificates, lengths, count in
                guard let own = unsafe own, let certificates = unsafe certificates, let lengths = unsafe lengths else {
                    return 0
                }
                let check = unsafe Unmanaged<TLSPeerCheck>.fromOpaque(own).takeUnretainedValue()
                var presented: [[UInt8]] = []
                for index in 0..<count {
                    presented.append(
                        unsafe [UInt8](UnsafeBufferPointer(start: certificates[index], count: lengths[index]))
                    )
                }
                return check.accept(presented) ? 1 : 0
            },
            own
        )
        guard isSet == 1 else { return false }
        guard let identity else { return true }
        guard let key = identity.key.exportPEM() else { return false }
        let chainPEM = Array(identity.chainPEM.utf8)
        let keyPEM = Array(key.utf8)
        return unsafe paso_ssl_ctx_set_identity(context, chainPEM, chainPEM.count, keyPEM, keyPEM.count) == 1
    }
}
