import Canonical
import CodeLists
import Signing
import Trust
import XML

/// Reads the records of one file (di 2327 annex 8 b and c): `delta` for officials, `deltaAC` for authorities.
struct RecordReading {
    /// Longest name that a record may hold.
    static let nameLengthMax = 512

    /// The countries that the directory covers: ALADI's members.
    static let countries = Set(CodeLists.standard[.aladiMember]?.codes ?? [])

    let adapter: SCODAdapter
    /// Nothing may have happened after this.
    let latest: UTCTime
    private(set) var officials: [OfficialAction] = []
    private var found: Set<AuthorityAction> = []
    private(set) var skipped: [SCODError] = []
    private var number = 0

    init(adapter: SCODAdapter, latest: UTCTime) {
        self.adapter = adapter
        self.latest = latest
    }

    /// Every authority once, in no particular order.
    var authorities: [AuthorityAction] { Array(self.found) }

    /// The time of the last thing that happened in the file.
    var lastTime: UTCTime? {
        (self.officials.map(\.time) + self.found.map(\.time)).max()
    }

    /// True for the element of a record.
    static func isRecord(_ element: Element) -> Bool { element.name == "delta" || element.name == "deltaAC" }

    /// Reads the root's records; the root itself may be one.
    mutating func read(_ root: Element) throws(SCODError) {
        let records = Self.isRecord(root) ? [root] : root.elements
        for element in records {
            switch element.name {
            case "delta", "deltaAC": try self.take(element)
            case "ack" where !Self.isRecord(root): continue
            case "Signature" where element.namespace == SignatureNames.signature: continue
            default: throw .notAReplica(String(element.name.prefix(80)))
            }
        }
    }

    private mutating func take(_ element: Element) throws(SCODError) {
        self.number += 1
        do throws(SCODError) {
            if element.name == "delta" {
                self.officials.append(try self.official(element))
            } else {
                try self.add(try self.authority(element))
            }
        } catch {
            guard error.code == "SCD-035", self.adapter.unreadable == .skip else { throw error }
            self.skipped.append(error)
        }
    }

    private mutating func official(_ record: Element) throws(SCODError) -> OfficialAction {
        let country = try self.country(record, "Country")
        let (serial, certificate) = try self.certificate(record)
        let time = try self.time(record, "FHDateTime")
        let entity = try self.text(record, "EHId")
        guard DirectoryQuery.isEntity(entity) else { throw .badRecord(self.number, "EHId") }
        guard let situation = OfficialAction.Situation(rawValue: try self.text(record, "FHEnable")) else {
            throw .badRecord(self.number, "FHEnable")
        }
        guard let status = OfficialAction.Status(rawValue: try self.text(record, "FHStatus")) else {
            throw .badRecord(self.number, "FHStatus")
        }
        try self.takeRoot(record, country, time)
        return OfficialAction(
            country: country,
            entity: entity,
            entityName: try self.text(record, "EHName"),
            name: try self.text(record, "FHName"),
            serial: serial,
            certificate: certificate?.fingerprint,
            time: time,
            situation: situation,
            status: status
        )
    }

    /// The record's own authority (`CARootCID`) is registered with it.
    private mutating func takeRoot(_ record: Element, _ country: CountryCode, _ time: UTCTime) throws(SCODError) {
        let text = Self.value(record, "CARootCID")
        guard !text.isEmpty else { return }
        guard let certificate = CertificateText.certificate(text) else { throw .badRecord(self.number, "CARootCID") }
        // Every record of an official repeats it; when it was first seen says nothing, so it has no time of its own.
        let action = AuthorityAction(
            country: country,
            name: String(Self.value(record, "CAName").prefix(Self.nameLengthMax)),
            certificate: certificate,
            time: UTCTime(certificate.notBefore),
            situation: .enabled,
            status: .active
        )
        try self.add(action)
    }

    private mutating func add(_ action: AuthorityAction) throws(SCODError) {
        self.found.insert(action)
        guard self.found.count <= Directory.authoritiesMax else {
            throw .overLimit("authoritiesMax", Directory.authoritiesMax)
        }
    }

    private func authority(_ record: Element) throws(SCODError) -> AuthorityAction {
        guard let certificate = CertificateText.certificate(Self.value(record, "CID")) else {
            throw .badRecord(self.number, "CID")
        }
        guard let situation = OfficialAction.Situation(rawValue: try self.text(record, "Enable")) else {
            throw .badRecord(self.number, "Enable")
        }
        guard let status = OfficialAction.Status(rawValue: try self.text(record, "Status")) else {
            throw .badRecord(self.number, "Status")
        }
        return AuthorityAction(
            country: try self.country(record, "Pais"),
            name: try self.text(record, "NombreAC"),
            certificate: certificate,
            time: try self.time(record, "FechaHora"),
            situation: situation,
            status: status
        )
    }

    /// The serial number, and the certificate where the record shows it; both must agree.
    private func certificate(_ record: Element) throws(SCODError) -> (serial: [UInt8], certificate: Certificate?) {
        let shown = Self.value(record, "FHCID")
        let number = Self.value(record, "FHCIDNo")
        guard !shown.isEmpty else {
            guard let serial = self.adapter.serial(number) else { throw .badRecord(self.number, "FHCIDNo") }
            return (serial, nil)
        }
        guard let certificate = CertificateText.certificate(shown) else { throw .badRecord(self.number, "FHCID") }
        let isSame =
            number.isEmpty || SerialText.bytes(number, radix: 10) == certificate.serial
            || SerialText.bytes(number, radix: 16) == certificate.serial
        guard isSame else { throw .badRecord(self.number, "FHCIDNo") }
        return (certificate.serial, certificate)
    }

    private func country(_ record: Element, _ name: String) throws(SCODError) -> CountryCode {
        let text = Self.value(record, name)
        guard Self.countries.contains(text), let country = CountryCode(rawValue: text) else {
            throw .badRecord(self.number, name)
        }
        return country
    }

    private func time(_ record: Element, _ name: String) throws(SCODError) -> UTCTime {
        guard let time = self.adapter.time(Self.value(record, name)) else { throw .badRecord(self.number, name) }
        guard time <= self.latest else { throw .future(name, time.rfc3339) }
        return time
    }

    private func text(_ record: Element, _ name: String) throws(SCODError) -> String {
        let text = Self.value(record, name)
        guard !text.isEmpty, text.count <= Self.nameLengthMax else { throw .badRecord(self.number, name) }
        return text
    }

    private static func value(_ record: Element, _ name: String) -> String {
        record.elements.first { $0.name == name }?.text ?? ""
    }
}
