import COpenSSL
import Foundation

/// How much the signature over a revocation list or an OCSP response proves, by its digest and by when it was made.
///
/// SHA-1 counts in full only for evidence as old as the paths in which it counts. Younger lists by it may accuse and are
/// believed with a finding when they acquit, since national authorities still sign so and nothing else can be had; MD5
/// and what is unknown never count.
enum EvidenceStrength: Sendable, Equatable {
    case full
    case weak
    case none

    /// By the digest's number in OpenSSL; `NID_undef` for algorithms without one.
    init(digest: Int32, at time: Date) {
        switch digest {
        case NID_undef, NID_sha256, NID_sha384, NID_sha512: self = .full
        case NID_sha1: self = time < ChainQuestion.weakBeforeDefault ? .full : .weak
        default: self = .none
        }
    }
}
