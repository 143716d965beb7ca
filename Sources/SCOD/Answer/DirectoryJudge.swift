import Canonical
import Foundation
import Trust

/// The directory's own question, answered in its documented order (di 2327 §4.3.4.4).
///
/// Was this certificate, at the signing time, that of an enabled official of that entity in that country? Pure: the
/// answer depends on the directory and the query only, never on today's date.
public struct DirectoryJudge: Sendable {
    /// The order in which the directory checks; the first failure is the answer.
    public static let order: [AnswerCode] = [
        .badParameters, .userRefused, .addressRefused, .notACertificate, .outsideValidity, .unregistered, .disabled,
        .revoked, .notAnOfficial, .otherEntity, .otherCountry,
    ]

    private let directory: Directory
    private let access: DirectoryAccess?

    /// A judge over one directory; without `access` nobody is asked for user, password and address (a replica).
    public init(_ directory: Directory, access: DirectoryAccess? = nil) {
        self.directory = directory
        self.access = access
    }

    /// The answer to a query that came from an address.
    public func answer(_ query: DirectoryQuery, from address: String = "") -> DirectoryAnswer {
        var look = Look(query: query, address: address)
        for code in Self.order where self.fails(code, &look) {
            let name = code == .notACertificate ? nil : look.state?.name
            return DirectoryAnswer(code, officialName: name)
        }
        return DirectoryAnswer(
            .good,
            entityName: look.state?.entityName,
            scope: self.access?.scope,
            jurisdiction: self.access?.jurisdiction,
            officialName: look.state?.name
        )
    }

    /// What the checks found so far.
    private struct Look {
        let query: DirectoryQuery
        let address: String
        var certificate: Certificate?
        /// The official with exactly this certificate.
        var official: Directory.Official?
        /// What held for the official at the signing time, else the first thing that is known.
        var state: OfficialAction?
        var isAuthority = false
    }

    /// True where a check fails; each may rest on those before it.
    private func fails(_ code: AnswerCode, _ look: inout Look) -> Bool {
        switch code {
        case .badParameters: self.hasBadParameters(look.query)
        case .userRefused: self.access.map { !$0.admits(look.query.user, look.query.password) } ?? false
        case .addressRefused: self.access.map { !$0.admits(look.query.user, from: look.address) } ?? false
        case .notACertificate: !Self.read(&look)
        case .outsideValidity: Self.isOutsideValidity(look)
        case .unregistered: !self.find(&look)
        case .disabled: Self.isDisabled(look)
        case .revoked: Self.isRevoked(look)
        case .notAnOfficial: look.official == nil
        case .otherEntity: look.state?.entity != look.query.entity
        case .otherCountry: self.isOtherCountry(look)
        case .good: false
        }
    }

    private func hasBadParameters(_ query: DirectoryQuery) -> Bool {
        guard query.isWellFormed else { return true }
        return self.access != nil && (query.user.isEmpty || query.password.isEmpty)
    }

    private static func read(_ look: inout Look) -> Bool {
        look.certificate = CertificateText.certificate(look.query.certificate)
        return look.certificate != nil
    }

    private static func isOutsideValidity(_ look: Look) -> Bool {
        guard let certificate = look.certificate, let time = look.query.instant else { return true }
        return time.date < certificate.notBefore || time.date > certificate.notAfter
    }

    /// By the serial number, as the directory does; another certificate with the same number fails the next check.
    private func find(_ look: inout Look) -> Bool {
        guard let certificate = look.certificate else { return false }
        let holders = self.directory.officials(serial: certificate.serial)
        look.official = holders.first { $0.certificate == certificate.fingerprint }
        look.isAuthority = self.directory.isAuthority(certificate)
        if let official = look.official ?? holders.first, let time = look.query.instant {
            look.state = official.state(at: time) ?? official.history.first
        }
        return !holders.isEmpty || look.isAuthority
    }

    /// Another certificate than the registered one, or an official who was not enabled at the signing time.
    private static func isDisabled(_ look: Look) -> Bool {
        guard let official = look.official, let time = look.query.instant else { return !look.isAuthority }
        guard let state = official.state(at: time) else { return true }
        // A revocation has its own answer; what the entity did to the official is this one.
        return state.situation == .disabled || state.status == .pending || state.status == .rejected
    }

    /// Revoked at or before the signing time, whatever the directory noted afterwards.
    private static func isRevoked(_ look: Look) -> Bool {
        guard let official = look.official, let time = look.query.instant else { return false }
        return official.history.contains { $0.status == .revoked && $0.time <= time }
    }

    /// The country of the entity, and that of the authority which issued the certificate where it is registered.
    private func isOtherCountry(_ look: Look) -> Bool {
        guard let certificate = look.certificate, let state = look.state else { return true }
        let issuers = self.directory.countries(ofIssuer: certificate)
        return state.country.rawValue != look.query.country
            || !(issuers.isEmpty || issuers.contains(state.country))
    }
}
