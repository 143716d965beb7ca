import COpenSSL
import CPaso
import Foundation

/// Asks OpenSSL for the best path from a leaf to an anchor, and what is wrong with it at one time.
///
/// Revocation is not its matter.
struct PathFinder {
    /// Certificates below the anchor, without the leaf.
    static let depthMax: Int32 = 6
    /// Presented intermediates beyond this are not looked at.
    static let presentedMax = 16
    private static let errorsMax = 32
    private static let chainMax = 10
    /// OpenSSL's level of 112 bits: RSA from 2048, no SHA-1.
    private static let strengthLevel: Int32 = 2

    struct Fault: Equatable {
        var code: Int32
        /// 0 is the leaf.
        var depth: Int
    }

    struct Path {
        var chain: [Certificate]
        var faults: [Fault]

        /// Less is better: a path that reaches no anchor weighs most.
        var weight: Int {
            self.faults.count + (self.faults.contains { PathFaults.isGap($0.code) } ? PathFinder.errorsMax : 0)
        }
    }

    /// The best path: the one that OpenSSL builds, or where that has faults, the soundest of the others.
    ///
    /// OpenSSL takes the first issuer that fits and never turns back, so it can miss the way through a cross-signed
    /// authority. Nil if it could not judge at all.
    static func find(
        from leaf: Certificate,
        through intermediates: [Certificate],
        to anchors: [Certificate],
        role: CertificateRole,
        at time: Date
    ) -> Path? {
        guard var best = self.verify(leaf, intermediates, anchors, role, time) else { return nil }
        guard !best.faults.isEmpty else { return best }
        for way in PathWays.all(from: leaf, through: intermediates, to: anchors) {
            guard let path = self.verify(leaf, way.intermediates, [way.anchor], role, time) else { continue }
            if path.weight < best.weight { best = path }
            if best.faults.isEmpty { break }
        }
        return best
    }

    /// What OpenSSL says with these certificates at hand.
    private static func verify(
        _ leaf: Certificate,
        _ intermediates: [Certificate],
        _ anchors: [Certificate],
        _ role: CertificateRole,
        _ time: Date
    ) -> Path? {
        let untrusted = unsafe intermediates.map { unsafe Optional($0.content.pointer) }
        let trusted = unsafe anchors.map { unsafe Optional($0.content.pointer) }
        var faults = [paso_path_error](repeating: paso_path_error(), count: self.errorsMax)
        var chain = unsafe [OpaquePointer?](repeating: nil, count: self.chainMax)
        var length = 0
        let count = unsafe untrusted.withUnsafeBufferPointer { untrusted in
            unsafe trusted.withUnsafeBufferPointer { trusted in
                var question = unsafe paso_path_question(
                    leaf: leaf.content.pointer,
                    untrusted: untrusted.baseAddress,
                    untrusted_count: untrusted.count,
                    anchors: trusted.baseAddress,
                    anchors_count: trusted.count,
                    at: Int64(time.timeIntervalSince1970.rounded(.down)),
                    purpose: self.purpose(role),
                    depth_max: self.depthMax,
                    auth_level: self.strengthLevel
                )
                return unsafe paso_path_verify(&question, &faults, faults.count, &chain, chain.count, &length)
            }
        }
        let known = [leaf] + intermediates + anchors
        let path = unsafe chain.prefix(length).compactMap { unsafe self.certificate($0, among: known) }
        guard count >= 0 else { return nil }
        return Path(
            chain: path,
            faults: faults.prefix(Int(count)).map { Fault(code: $0.code, depth: Int($0.depth)) }
        )
    }

    private static func purpose(_ role: CertificateRole) -> Int32 {
        switch role {
        case .tlsClient: X509_PURPOSE_SSL_CLIENT
        case .tlsServer: X509_PURPOSE_SSL_SERVER
        case .tsa: X509_PURPOSE_TIMESTAMP_SIGN
        case .as4Sign, .as4Decrypt, .seal, .issuer: X509_PURPOSE_ANY
        }
    }

    /// The Swift value of a pointer in OpenSSL's chain; gives back the reference that the chain took.
    @unsafe private static func certificate(_ pointer: OpaquePointer?, among known: [Certificate]) -> Certificate? {
        defer { unsafe X509_free(pointer) }
        return known.first { unsafe $0.content.pointer == pointer }
    }
}
