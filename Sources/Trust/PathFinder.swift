import COpenSSL
import CPaso
import Foundation

/// Asks OpenSSL for paths from a leaf to an anchor, and what is wrong with each at one time.
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
        /// Leaf first.
        var chain: [Certificate]
        var faults: [Fault]

        /// True when it ends at an anchor.
        var isWhole: Bool { !self.faults.contains { PathFaults.isGap($0.code) } }
    }

    /// What a path is looked for with.
    struct Search {
        var leaf: Certificate
        var intermediates: [Certificate]
        var anchors: [Certificate]
        var role: CertificateRole
        var time: Date
    }

    /// The path that OpenSSL builds first; nil if it could not judge at all.
    static func first(_ search: Search) -> Path? {
        self.verify(search.leaf, search.intermediates, search.anchors, search.role, search.time)
    }

    /// Every other path to an anchor, within ``PathWays``' limits.
    ///
    /// OpenSSL takes the first issuer that fits and never turns back, so it can miss the way through a cross-signed
    /// authority; and it does not know which of several ways was revoked.
    static func others(_ search: Search, than first: Path) -> [Path] {
        let ways = PathWays.all(from: search.leaf, through: search.intermediates, to: search.anchors)
        var chains: [[Certificate]] = [first.chain]
        return ways.compactMap { way in
            let chain = [search.leaf] + way.intermediates + [way.anchor]
            guard !chains.contains(chain) else { return nil }
            chains.append(chain)
            return self.verify(search.leaf, way.intermediates, [way.anchor], search.role, search.time)
        }
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
