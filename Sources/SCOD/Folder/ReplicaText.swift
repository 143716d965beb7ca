import Canonical
import Foundation
import Trust

/// How a replica lies on disk: lines of fields between tabs, and last the digest of everything before it.
///
///     paso/scod-replica/1  NUMBER
///     source     sha256  kind from until page  last  signer  imported
///     official   country entity entity-name name serial certificate time situation status
///     authority  country name time situation status certificate
///     end        sha256 of all lines above
///
/// The same replica always gives the same octets. A cut or altered file is refused as damaged.
enum ReplicaText {
    static let heading = "paso/scod-replica/1"

    /// Writes a replica.
    static func octets(_ replica: Replica) -> [UInt8] {
        var lines = [[Self.heading, String(replica.number)].joined(separator: "\t")]
        lines += replica.sources.values.map(Self.line).sorted()
        lines += replica.officials.map(Self.line).sorted()
        lines += replica.authorities.map(Self.line).sorted()
        var octets: [UInt8] = []
        for line in lines {
            octets += Array(line.utf8)
            octets.append(0x0A)
        }
        octets += Array("end\t\(Digest.of(octets).hex)\n".utf8)
        return octets
    }

    /// Reads what ``octets(_:)`` wrote; `file` names it in errors.
    static func replica(_ octets: [UInt8], file: String) throws(SCODError) -> Replica {
        var lines = octets.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard lines.count >= 3, lines.removeLast().isEmpty, octets.count > 64 else {
            throw .damaged(file, line: lines.count)
        }
        let last = lines.removeLast()
        let before = Array(octets[..<last.startIndex])
        guard String(decoding: last, as: UTF8.self) == "end\t\(Digest.of(before).hex)" else {
            throw .damaged(file, line: lines.count + 1)
        }
        var parser = ReplicaParser()
        for (index, line) in lines.enumerated() {
            guard parser.take(line, isFirst: index == 0) else { throw .damaged(file, line: index + 1) }
        }
        return parser.replica
    }

    private static func line(_ source: ReplicaSource) -> String {
        let period = source.period
        let fields = [
            "source", source.digest.hex, period?.kind.rawValue ?? "", period.map { "\($0.from.milliseconds)" } ?? "",
            period.map { "\($0.until.milliseconds)" } ?? "", period.map { "\($0.page)" } ?? "",
            source.isLastPage ? "last" : "more", source.signer.hex, "\(source.imported.milliseconds)",
        ]
        return fields.joined(separator: "\t")
    }

    private static func line(_ action: OfficialAction) -> String {
        let fields = [
            "official", action.country.rawValue, Self.escaped(action.entity), Self.escaped(action.entityName),
            Self.escaped(action.name), Hexadecimal.text(action.serial), action.certificate?.hex ?? "",
            "\(action.time.milliseconds)", action.situation.rawValue, action.status.rawValue,
        ]
        return fields.joined(separator: "\t")
    }

    private static func line(_ action: AuthorityAction) -> String {
        let fields = [
            "authority", action.country.rawValue, Self.escaped(action.name), "\(action.time.milliseconds)",
            action.situation.rawValue, action.status.rawValue, CertificateText.base64(action.certificate),
        ]
        return fields.joined(separator: "\t")
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x5C || $0 < 0x20 }) else { return text }
        return text.replacing("\\", with: "\\\\").replacing("\t", with: "\\t").replacing("\n", with: "\\n")
            .replacing("\r", with: "\\r")
    }
}

/// Puts a replica together line by line.
private struct ReplicaParser {
    var replica = Replica()
    /// Names repeat in every action of an official and an entity; one copy of each is kept.
    private var names: [ArraySlice<UInt8>: String] = [:]

    /// False for a line that nobody wrote.
    mutating func take(_ line: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
        let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
        guard let first = fields.first else { return false }
        switch String(decoding: first, as: UTF8.self) {
        case ReplicaText.heading where isFirst && fields.count == 2:
            guard let number = Int(Self.text(fields[1])) else { return false }
            self.replica.number = number
            return true
        case "source" where !isFirst && fields.count == 9: return self.takeSource(fields)
        case "official" where !isFirst && fields.count == 10: return self.takeOfficial(fields)
        case "authority" where !isFirst && fields.count == 7: return self.takeAuthority(fields)
        default: return false
        }
    }

    private mutating func takeSource(_ fields: [ArraySlice<UInt8>]) -> Bool {
        guard let digest = Self.digest(fields[1]), let signer = Self.digest(fields[7]),
            let imported = Self.time(fields[8])
        else { return false }
        var period: ReplicaPeriod?
        if !fields[2].isEmpty {
            guard let kind = ReplicaKind(rawValue: Self.text(fields[2])), let from = Self.time(fields[3]),
                let until = Self.time(fields[4]), let page = Int(Self.text(fields[5])), (1...100_000).contains(page)
            else { return false }
            period = ReplicaPeriod(kind, from: from, until: until, page: page)
        }
        self.replica.sources[digest] = ReplicaSource(
            digest: digest,
            period: period,
            isLastPage: Self.text(fields[6]) == "last",
            signer: signer,
            imported: imported
        )
        return true
    }

    private mutating func takeOfficial(_ fields: [ArraySlice<UInt8>]) -> Bool {
        guard let country = CountryCode(rawValue: Self.text(fields[1])), let serial = Self.octets(fields[5]),
            let time = Self.time(fields[7]), let situation = OfficialAction.Situation(rawValue: Self.text(fields[8])),
            let status = OfficialAction.Status(rawValue: Self.text(fields[9]))
        else { return false }
        var certificate: Digest?
        if !fields[6].isEmpty {
            guard let digest = Self.digest(fields[6]) else { return false }
            certificate = digest
        }
        let action = OfficialAction(
            country: country,
            entity: self.name(fields[2]),
            entityName: self.name(fields[3]),
            name: self.name(fields[4]),
            serial: serial,
            certificate: certificate,
            time: time,
            situation: situation,
            status: status
        )
        return self.replica.officials.insert(action).inserted
    }

    private mutating func takeAuthority(_ fields: [ArraySlice<UInt8>]) -> Bool {
        guard let country = CountryCode(rawValue: Self.text(fields[1])), let time = Self.time(fields[3]),
            let situation = OfficialAction.Situation(rawValue: Self.text(fields[4])),
            let status = OfficialAction.Status(rawValue: Self.text(fields[5])),
            let certificate = CertificateText.certificate(Self.text(fields[6]))
        else { return false }
        let action = AuthorityAction(
            country: country,
            name: self.name(fields[2]),
            certificate: certificate,
            time: time,
            situation: situation,
            status: status
        )
        return self.replica.authorities.insert(action).inserted
    }

    private mutating func name(_ field: ArraySlice<UInt8>) -> String {
        if let known = self.names[field] { return known }
        var text = ""
        var isEscaped = false
        for scalar in Self.text(field).unicodeScalars {
            if isEscaped {
                let plain: [Unicode.Scalar: Unicode.Scalar] = ["t": "\t", "n": "\n", "r": "\r"]
                text.unicodeScalars.append(plain[scalar] ?? scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        self.names[field] = text
        return text
    }

    private static func text(_ field: ArraySlice<UInt8>) -> String { String(decoding: field, as: UTF8.self) }

    private static func time(_ field: ArraySlice<UInt8>) -> UTCTime? {
        Int64(Self.text(field)).map(UTCTime.init(milliseconds:))
    }

    private static func octets(_ field: ArraySlice<UInt8>) -> [UInt8]? { Hexadecimal.bytes(Self.text(field)) }

    private static func digest(_ field: ArraySlice<UInt8>) -> Digest? {
        Self.octets(field).flatMap { Digest(.sha256, bytes: $0) }
    }
}
