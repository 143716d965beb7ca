import Canonical
import Foundation
import Synchronization
import Trust

@testable import SCOD

/// A directory for tests: authorities in Argentina and Brazil, officials of two entities, and who signs for SCOD.
///
/// Dates are fixed; keys are made once a process.
enum Fixture {
    /// The instant at which tests play: 2026-06-01T12:00:00Z.
    static let now = time("2026-06-01T12:00:00Z")

    static func time(_ text: String) -> UTCTime { UTCTime(rfc3339: text) ?? UTCTime(milliseconds: 0) }

    struct Made: Sendable {
        let argentina: CertificateIssuer
        let brazil: CertificateIssuer
        /// Signs replicas; its anchor is ``directoryRoot``.
        let directory: Identity
        let directoryRoot: CertificateIssuer
        /// Signs as well, but nobody trusts it.
        let stranger: Identity
        /// Expired at the end of 2025.
        let directoryExpired: Identity
        let ana: Certificate
        let bruno: Certificate
        /// The same serial number as ``ana``, from the Brazilian authority.
        let carla: Certificate
    }

    static let made: Made = {
        do { return try make() } catch { preconditionFailure("test keys cannot be made: \(error)") }
    }()

    static var trust: ReplicaTrust {
        ReplicaTrust(TrustStore(anchors: [TrustAnchor(made.directoryRoot.certificate, roles: nil)]))
    }
    static var reader: ReplicaReader { ReplicaReader(trust: trust) }
    static var writer: ReplicaWriter { ReplicaWriter(identity: made.directory) }

    /// A folder that is gone when the test is over.
    static func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "scod-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder.path)
    }

    /// A record of Ana, enabled at the beginning of 2026 in entity 004.
    static func record(
        _ certificate: Certificate? = nil,
        country: String = "AR",
        entity: String = "004",
        at time: String = "2026-01-02T00:00:00Z",
        _ situation: OfficialAction.Situation = .enabled,
        _ status: OfficialAction.Status = .active
    ) -> DraftRecord {
        DraftRecord(
            .official(entity: entity, entityName: "Cámara \(entity)"),
            country: Self.country(country),
            name: "Ana",
            certificate: certificate ?? made.ana,
            time: Self.time(time),
            situation: situation,
            status: status
        )
    }

    static let argentina = country("AR")

    static func country(_ code: String) -> CountryCode {
        guard let country = CountryCode(rawValue: code) else { preconditionFailure("\(code) is no country") }
        return country
    }

    /// The record of an authority.
    static func authority(_ issuer: CertificateIssuer, country: String) -> DraftRecord {
        DraftRecord(
            .authority,
            country: Self.country(country),
            name: "AC \(country)",
            certificate: issuer.certificate,
            time: Self.time("2020-01-01T00:00:00Z")
        )
    }

    /// The directory that records make, without files.
    static func directory(_ records: [DraftRecord]) -> Directory {
        var officials: [OfficialAction] = []
        var authorities: [AuthorityAction] = []
        for record in records {
            switch record.subject {
            case .official(let entity, let entityName):
                officials.append(
                    OfficialAction(
                        country: record.country,
                        entity: entity,
                        entityName: entityName,
                        name: record.name,
                        serial: record.certificate.serial,
                        certificate: record.certificate.fingerprint,
                        time: record.time,
                        situation: record.situation,
                        status: record.status
                    )
                )
            case .authority:
                authorities.append(
                    AuthorityAction(
                        country: record.country,
                        name: record.name,
                        certificate: record.certificate,
                        time: record.time,
                        situation: record.situation,
                        status: record.status
                    )
                )
            }
        }
        return Directory(actions: officials, authorities: authorities)
    }

    /// The first file of a site: everything from the directory's beginning to a time.
    static func base(_ records: [DraftRecord], until: String = "2026-05-31T23:59:59Z") throws -> [UInt8] {
        try writer.write(
            records,
            period: ReplicaPeriod(.replica, from: SCODAdapter.assumed.begins, until: time(until))
        )
    }

    /// A delta.
    static func delta(_ records: [DraftRecord], from: String, until: String, page: Int = 1, hasMore: Bool = false)
        throws -> [UInt8]
    {
        try writer.write(
            records,
            period: ReplicaPeriod(.delta, from: time(from), until: time(until), page: page),
            hasMore: hasMore
        )
    }

    private static func make() throws -> Made {
        let from = time("2020-01-01T00:00:00Z").date
        let until = time("2040-01-01T00:00:00Z").date
        func root(_ country: String, _ name: String) throws -> CertificateIssuer {
            try .root(
                .authority(
                    subject: [("C", country), ("O", "Pruebas"), ("CN", name)],
                    notBefore: from,
                    notAfter: until
                ),
                key: .generate(.p256)
            )
        }
        let (argentina, brazil) = (try root("AR", "AC AR"), try root("BR", "AC BR"))
        let directoryRoot = try root("UY", "AC SCOD")
        let key = try PrivateKey.generate(.p256)
        func signer(_ issuer: CertificateIssuer?, until: String) throws -> Identity {
            let request = CertificateRequest(
                subject: [("C", "UY"), ("O", "ALADI"), ("CN", "SCOD")],
                notBefore: time("2024-01-01T00:00:00Z").date,
                notAfter: time(until).date
            )
            let certificate =
                try issuer?.issue(request, for: key.publicKey) ?? CertificateIssuer.selfSigned(request, key: key)
            return try Identity(certificate: certificate, key: key)
        }
        func official(_ issuer: CertificateIssuer, _ name: String, serial: UInt8) throws -> Certificate {
            var request = CertificateRequest(
                subject: [("C", "AR"), ("O", "Cámara"), ("CN", name)],
                notBefore: time("2025-01-01T00:00:00Z").date,
                notAfter: time("2027-01-01T00:00:00Z").date
            )
            request.serial = [3, serial]
            return try issuer.issue(request, for: key.publicKey)
        }
        return Made(
            argentina: argentina,
            brazil: brazil,
            directory: try signer(directoryRoot, until: "2030-01-01T00:00:00Z"),
            directoryRoot: directoryRoot,
            stranger: try signer(nil, until: "2030-01-01T00:00:00Z"),
            directoryExpired: try signer(directoryRoot, until: "2025-12-31T00:00:00Z"),
            ana: try official(argentina, "Ana", serial: 1),
            bruno: try official(argentina, "Bruno", serial: 2),
            carla: try official(brazil, "Carla", serial: 1)
        )
    }
}
