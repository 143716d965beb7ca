public import Foundation
public import Texts

/// A certificate that a site rests on, and what for.
public struct CertificateInUse: Sendable, Hashable {
    /// Closed: each has its word in reports and metrics.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case own
        case partner
        case anchor
        case intermediate
        /// Of an authority for timestamps.
        case timestamp
        /// Of a directory of officials.
        case directory
    }

    public var certificate: Certificate
    public var kind: Kind
    /// Which of its kind: the role of a key, a partner and its use, an anchor's country and roles.
    public var name: String
    /// Until when the site itself lets it count, where that is earlier than the certificate says.
    public var until: Date

    /// `until` shortens the certificate's own validity, as an anchor's interval does.
    public init(_ certificate: Certificate, _ kind: Kind, _ name: String, until: Date? = nil) {
        self.certificate = certificate
        self.kind = kind
        self.name = name
        self.until = until.map { min($0, certificate.notAfter) } ?? certificate.notAfter
    }

    /// Whole days until it ends; negative when it has.
    public func days(at now: Date) -> Int { Int((self.until.timeIntervalSince(now) / 86_400).rounded(.down)) }
}

/// That a certificate in use ends soon, or has ended: one code for each degree of urgency.
public struct ExpiryNotice: Explained, Equatable {
    /// How urgent it is.
    ///
    /// Closed.
    public enum Level: Int, Sendable, Comparable, CaseIterable {
        case within90Days
        case within30Days
        case within7Days
        case expired

        public static func < (first: Level, second: Level) -> Bool { first.rawValue < second.rawValue }
    }

    public let subject: CertificateInUse
    public let level: Level
    /// Whole days that are left; negative when it has ended.
    public let days: Int

    public var code: String {
        switch self.level {
        case .within90Days: "TRU-210"
        case .within30Days: "TRU-211"
        case .within7Days: "TRU-212"
        case .expired: "TRU-213"
        }
    }

    public var arguments: [String: String] {
        [
            "kind": self.subject.kind.rawValue, "name": self.subject.name,
            "subject": self.subject.certificate.subject.text, "days": "\(self.days)",
            "until": self.subject.until.formatted(.iso8601),
        ]
    }

    /// Nil while there is nothing to say.
    public init?(_ subject: CertificateInUse, at now: Date) {
        let left = subject.until.timeIntervalSince(now)
        switch left {
        case ..<0: self.level = .expired
        case ...(7 * 86_400): self.level = .within7Days
        case ...(30 * 86_400): self.level = .within30Days
        case ...(90 * 86_400): self.level = .within90Days
        default: return nil
        }
        self.subject = subject
        self.days = subject.days(at: now)
    }

    /// What there is to say about all of them, the most urgent first; a certificate in two places is told twice.
    public static func notices(_ all: [CertificateInUse], at now: Date) -> [ExpiryNotice] {
        all.compactMap { ExpiryNotice($0, at: now) }.sorted {
            ($0.subject.until, $0.subject.name) < ($1.subject.until, $1.subject.name)
        }
    }
}

extension TrustStore {
    /// Its anchors and intermediates, for a look at when they end.
    public var certificatesInUse: [CertificateInUse] {
        let anchors = self.anchors.map { anchor in
            let roles = anchor.roles.map { $0.map(\.rawValue).sorted().joined(separator: " ") }
            return CertificateInUse(
                anchor.certificate,
                .anchor,
                [anchor.country, roles].compactMap(\.self).joined(separator: " "),
                until: anchor.until
            )
        }
        return anchors
            + self.intermediates.map {
                CertificateInUse($0, .intermediate, $0.issuer.commonName ?? $0.issuer.text)
            }
    }
}
