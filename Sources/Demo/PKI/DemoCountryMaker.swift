import Foundation
import Trust

/// Makes one country's authorities and everything that they issue.
struct DemoCountryMaker {
    let pki: DemoPKI
    let country: DemoCountry
    let writer: DemoFiles
    let now: Date

    private static let day: TimeInterval = 86_400
    /// A demonstration folder is used for months; real lists live for days.
    static let listLifetime: TimeInterval = 365 * day
    static let leafLifetime: TimeInterval = 730 * day
    static let rootLifetime: TimeInterval = 3650 * day

    func make() throws {
        try self.makeIssuers()
        try self.makeGateway()
        try self.makeClient()
    }

    private func makeIssuers() throws {
        let authority = try self.authority(.issuer, "Root for signers of documents")
        var revoked: [(serial: [UInt8], entry: RevocationList.Entry)] = []
        for officer in DemoPKI.Officer.allCases {
            let certificate = try self.issue(
                by: authority,
                name: self.name(officer),
                organization: self.organization(officer),
                key: .generate(.rsa2048),
                to: self.pki.officer(self.country.code, officer)
            ) { request in
                request.keyUsage = [.digitalSignature, .nonRepudiation]
                request.extendedKeyUsage = [.documentSigning, .emailProtection]
                request.notBefore = self.now - 400 * Self.day
                if officer == .expired { request.notAfter = self.now - 30 * Self.day }
            }
            guard officer == .revoked else { continue }
            let time = self.now - 7 * Self.day
            revoked.append((certificate.serial, .init(revoked: time, reason: .keyCompromise)))
        }
        try self.publish(authority, .issuer, revoked)
    }

    private func name(_ officer: DemoPKI.Officer) -> String {
        switch officer {
        case .good: "Inspection officer"
        case .expired: "Former officer"
        case .revoked: "Revoked officer"
        case .exporter: "Exporter's representative"
        case .official: "Authorised official"
        }
    }

    private func organization(_ officer: DemoPKI.Officer) -> String {
        switch officer {
        case .good, .expired, .revoked: self.country.agency
        case .exporter: "Demonstration exporter \(self.country.code)"
        case .official: "Demonstration entity \(self.country.code)"
        }
    }

    private func makeGateway() throws {
        let authority = try self.authority(.gateway, "Root for gateways")
        for job in DemoPKI.Job.allCases {
            let isMessage = job == .as4Sign || job == .as4Decrypt
            try self.issue(
                by: authority,
                name: "gateway-\(self.country.code.lowercased()) \(job.rawValue)",
                key: .generate(isMessage ? .rsa2048 : .p256),
                to: self.pki.key(self.country.code, job)
            ) { request in
                switch job {
                case .tlsServer:
                    request.extendedKeyUsage = [.serverAuth]
                    request.addresses = self.country.hosts.filter(Self.isAddress)
                    request.dnsNames = self.country.hosts.filter { !Self.isAddress($0) }
                case .tlsClient: request.extendedKeyUsage = [.clientAuth]
                case .as4Decrypt: request.keyUsage = [.keyEncipherment, .dataEncipherment]
                case .as4Sign, .seal: break
                }
            }
        }
        try self.publish(authority, .gateway, [])
    }

    private func makeClient() throws {
        let authority = try self.authority(.clients, "Root for national systems")
        try self.issue(
            by: authority,
            name: "window-\(self.country.code.lowercased())",
            key: .generate(.p256),
            to: self.pki.window(self.country.code)
        ) { request in
            request.extendedKeyUsage = [.clientAuth]
        }
        try self.publish(authority, .clients, [])
    }

    private func authority(_ kind: DemoPKI.Authority, _ name: String) throws -> CertificateIssuer {
        let request = CertificateRequest.authority(
            subject: self.subject("\(name) \(self.country.code)", organization: "Paso demonstration"),
            notBefore: self.now - Self.rootLifetime,
            notAfter: self.now + Self.rootLifetime,
            pathLength: 0
        )
        let key = try PrivateKey.generate(.p256)
        let authority = try CertificateIssuer.root(request, key: key)
        try self.write(key, to: self.pki.authorityKey(self.country.code, kind))
        let file = self.pki.root(self.country.code, kind)
        try self.writer.write(authority.certificate.pem, to: file, isSecret: false)
        return authority
    }

    @discardableResult
    private func issue(
        by authority: CertificateIssuer,
        name: String,
        organization: String? = nil,
        key: PrivateKey,
        to files: DemoPKI.Files,
        _ adjust: (inout CertificateRequest) -> Void
    ) throws -> Certificate {
        var request = CertificateRequest(
            subject: self.subject(name, organization: organization ?? self.country.agency),
            notBefore: self.now - 30 * Self.day,
            notAfter: self.now + Self.leafLifetime
        )
        adjust(&request)
        let certificate = try authority.issue(request, for: key.publicKey)
        try self.write(key, to: files.key)
        try self.writer.write(certificate.pem, to: files.certificate, isSecret: false)
        return certificate
    }

    private func publish(
        _ authority: CertificateIssuer,
        _ kind: DemoPKI.Authority,
        _ revoked: [(serial: [UInt8], entry: RevocationList.Entry)]
    ) throws {
        let list = try authority.revocationList(
            revoked,
            number: 1,
            thisUpdate: self.now,
            nextUpdate: self.now + Self.listLifetime
        )
        try self.writer.write(list.pem, to: self.pki.revocationList(self.country.code, kind), isSecret: false)
    }

    private func write(_ key: PrivateKey, to file: URL) throws {
        guard let pem = key.exportPEM() else { throw DemoPKIError.unwritable(file.path) }
        try self.writer.write(pem, to: file, isSecret: true)
    }

    private func subject(_ name: String, organization: String) -> [(type: String, value: String)] {
        [("C", self.country.code), ("O", organization), ("CN", name)]
    }

    private static func isAddress(_ host: String) -> Bool {
        host.contains(":") || (!host.isEmpty && host.allSatisfy { $0.isNumber || $0 == "." })
    }
}
