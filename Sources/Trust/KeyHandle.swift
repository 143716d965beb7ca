import COpenSSL
import CPaso

/// Owns one `EVP_PKEY`.
// tidy: an EVP_PKEY is not changed after it is made, and OpenSSL 3 allows its use from many threads.
@safe final class KeyHandle: @unchecked Sendable {
    let pointer: OpaquePointer

    /// Takes over one reference; nil for nil.
    init?(adopting pointer: OpaquePointer?) {
        guard let pointer = unsafe pointer else { return nil }
        unsafe self.pointer = pointer
    }

    deinit { unsafe EVP_PKEY_free(self.pointer) }

    var bits: Int { Int(unsafe EVP_PKEY_get_bits(self.pointer)) }

    var kind: KeyKind {
        if self.isA("RSA") { return .rsa }
        if self.isA("EC") { return .ec }
        if self.isA("ED25519") { return .ed25519 }
        if self.isA("X25519") { return .x25519 }
        return .other
    }

    var curve: Curve? {
        guard self.kind == .ec else { return nil }
        var name = [CChar](repeating: 0, count: 64)
        var length = 0
        guard unsafe EVP_PKEY_get_group_name(self.pointer, &name, name.count, &length) == 1 else {
            ERR_clear_error()
            return nil
        }
        switch String(decoding: name.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self) {
        case "prime256v1", "P-256": return .p256
        case "secp384r1", "P-384": return .p384
        case "secp521r1", "P-521": return .p521
        case "brainpoolP256r1": return .brainpoolP256r1
        default: return nil
        }
    }

    /// DER SubjectPublicKeyInfo; empty if OpenSSL cannot write it.
    var spki: [UInt8] {
        unsafe filled { out, room in unsafe paso_spki_der(self.pointer, out, room) } ?? []
    }

    private func isA(_ name: String) -> Bool { unsafe EVP_PKEY_is_a(self.pointer, name) == 1 }
}

/// Asks a C function for its length, then for its octets; nil when it says -1.
@unsafe func filled(_ give: (UnsafeMutablePointer<UInt8>?, Int) -> Int) -> [UInt8]? {
    let length = give(nil, 0)
    guard length >= 0 else { return nil }
    var result = [UInt8](repeating: 0, count: length)
    let written = unsafe result.withUnsafeMutableBufferPointer { unsafe give($0.baseAddress, $0.count) }
    return written == length ? result : nil
}

/// As ``filled(_:)`` for texts that each end with NUL.
@unsafe func filledStrings(_ give: (UnsafeMutablePointer<CChar>?, Int) -> Int) -> [String] {
    let bytes = unsafe filled { out, room in
        unsafe give(out.map { unsafe UnsafeMutableRawPointer($0).assumingMemoryBound(to: CChar.self) }, room)
    }
    return (bytes ?? []).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
}
