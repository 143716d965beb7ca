public import Foundation
public import Trust

extension DemoPKI {
    /// What to do where a PKI lies in the folder already.
    public enum Existing: Sendable {
        /// Throw.
        case refuse
        /// Take it as it is; make only what countries it lacks.
        case keep
        /// Make a new one in its place.
        case replace
    }

    /// Makes the PKI of a region.
    ///
    /// Every file is on disk when it returns; ``mark`` is written last. Other files in the folder are left alone.
    @discardableResult
    public static func make(
        in folder: URL,
        countries: [DemoCountry],
        now: Date,
        existing: Existing = .refuse
    ) throws -> DemoPKI {
        let pki = DemoPKI(folder)
        let isStarted = FileManager.default.fileExists(atPath: pki.certificates.path)
        switch existing {
        case .refuse where isStarted || pki.isWhole: throw DemoPKIError.exists(folder.path)
        case .keep where isStarted && !pki.isWhole: throw DemoPKIError.broken(folder.path)
        case .refuse, .keep, .replace: break
        }
        for country in countries where !country.code.isCountryCode { throw DemoPKIError.country(country.code) }
        let missing = existing == .keep && isStarted ? try countries.filter { try !pki.holds($0) } : countries
        guard !missing.isEmpty else { return pki }
        try? FileManager.default.removeItem(at: pki.mark)
        let writer = DemoFiles(folder: folder)
        for country in missing {
            try DemoCountryMaker(pki: pki, country: country, writer: writer, now: now.wholeSeconds).make()
        }
        try writer.write(self.note(countries), to: pki.mark, isSecret: false)
        return pki
    }

    /// Revokes a certificate and rewrites its authority's list, which gateways read again within their refresh time.
    ///
    /// `authority` is the one that issued it: `gateway` for TLS, AS4 and seals.
    public func revoke(
        _ certificate: Certificate,
        _ country: String,
        _ authority: Authority,
        reason: RevocationReason = .keyCompromise,
        now: Date
    ) throws {
        let entry = RevocationList.Entry(revoked: now.wholeSeconds, reason: reason)
        try self.renewList(country, authority, adding: [(certificate.serial, entry)], now: now)
    }

    /// Makes an authority's list anew with what it holds already.
    public func renewList(
        _ country: String,
        _ authority: Authority,
        adding entries: [(serial: [UInt8], entry: RevocationList.Entry)] = [],
        now: Date
    ) throws {
        let identity = try Identity(
            certificateFile: self.root(country, authority),
            keyFile: self.authorityKey(country, authority)
        )
        let issuer = try CertificateIssuer(certificate: identity.certificate, key: identity.key)
        let old = try TrustFolder.read(self.revocationList(country, authority)).revocationLists.first
        let number = (old?.number ?? []).suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        // A clock that went back must not make the new list look older than the one that it replaces.
        let made = max(now.wholeSeconds, old.map { $0.thisUpdate + 1 } ?? .distantPast)
        let list = try issuer.revocationList(
            (old?.all ?? []) + entries,
            number: number + 1,
            thisUpdate: made,
            nextUpdate: made + DemoCountryMaker.listLifetime
        )
        let writer = DemoFiles(folder: self.folder)
        try writer.write(list.pem, to: self.revocationList(country, authority), isSecret: false)
    }

    /// True where a country's keys are there; throws where an earlier edition made some of them.
    private func holds(_ country: DemoCountry) throws(DemoPKIError) -> Bool {
        let files = FileManager.default
        guard files.fileExists(atPath: self.officer(country.code).certificate.path) else { return false }
        guard files.fileExists(atPath: self.officer(country.code, .official).certificate.path) else {
            throw DemoPKIError.broken(self.folder.path)
        }
        return true
    }

    private static func note(_ countries: [DemoCountry]) -> String {
        """
        Keys of the demonstration region: \(countries.map(\.code).joined(separator: ", ")).
        Claves de la región de demostración.

        Not for production: whoever reads this folder holds every key of every country.
        No usar en producción: quien lee esta carpeta tiene todas las claves de todos los países.

        """
    }
}

extension Date {
    /// X.509 knows no fractions.
    var wholeSeconds: Date { Date(timeIntervalSince1970: self.timeIntervalSince1970.rounded(.down)) }
}

extension String {
    fileprivate var isCountryCode: Bool {
        self.utf8.count == 2 && self.utf8.allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
    }
}
