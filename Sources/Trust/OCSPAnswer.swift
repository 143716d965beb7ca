public import Foundation

/// What a responder says about one certificate (RFC 6960 §4.2.1 SingleResponse).
public struct OCSPAnswer: Sendable, Hashable {
    /// What it says.
    ///
    /// Closed.
    public enum Status: Sendable, Hashable {
        case good
        case revoked(at: Date, reason: RevocationReason?)
        /// The responder does not know the certificate: never the same as good.
        case unknown
    }

    public let certID: OCSPCertID
    public let status: Status
    /// Until when the responder's knowledge reaches.
    public let thisUpdate: Date
    /// Nil if the responder does not say when it will know more.
    public let nextUpdate: Date?
    /// Certificates that expired at or after this are still answered for.
    public let archiveCutoff: Date?

    /// How long an answer without a next update speaks for the present: one hour.
    public static let freshFor: TimeInterval = 3600

    /// Until when the answer speaks for the present.
    public var freshUntil: Date { self.nextUpdate ?? self.thisUpdate + Self.freshFor }

    /// True when its dates contradict each other.
    var isContradictory: Bool { self.nextUpdate.map { $0 < self.thisUpdate } ?? false }
}
