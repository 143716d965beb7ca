import Canonical
import Foundation
public import Trust

/// A table of officials as people write it, for tests, demonstrations and the stand-in.
///
///     kind,country,entity,entity-name,name,certificate,time,situation,status
///     official,AR,004,Cámara de Ejemplo,,fh.pem,,,
///     official,AR,004,Cámara de Ejemplo,,fh.pem,2026-03-01T00:00:00Z,Deshabilitado,
///     authority,AR,,,,ca.pem,,,
///
/// Commas between fields; a field with a comma stands between quotation marks. Empty fields: the name from the
/// certificate, the time from the beginning of its validity, `Habilitado`, `Activo`. Lines that begin with `#` are notes.
public enum DraftTable {
    /// The columns, in this order.
    public static let columns = [
        "kind", "country", "entity", "entity-name", "name", "certificate", "time", "situation", "status",
    ]
    /// The most lines of a table.
    public static let linesMax = 200_000

    /// Reads a table; `certificate` opens what the column of that name says.
    public static func records(
        _ text: String,
        certificate: (String) throws(SCODError) -> Certificate
    ) throws(SCODError) -> [DraftRecord] {
        var records: [DraftRecord] = []
        var isHeading = true
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.count <= Self.linesMax else { throw .overLimit("linesMax", Self.linesMax) }
        for (index, line) in lines.enumerated() where !line.hasPrefix("#") && !line.allSatisfy(\.isWhitespace) {
            let fields = Self.fields(line)
            guard fields.count == Self.columns.count else {
                throw .draft(index + 1, Self.columns[min(fields.count, Self.columns.count - 1)])
            }
            if isHeading {
                guard fields == Self.columns else { throw .draft(index + 1, "kind") }
                isHeading = false
                continue
            }
            records.append(try Self.record(fields, line: index + 1, certificate))
        }
        guard !records.isEmpty else { throw .draft(lines.count, "kind") }
        return records
    }

    private static func record(
        _ fields: [String],
        line: Int,
        _ open: (String) throws(SCODError) -> Certificate
    ) throws(SCODError) -> DraftRecord {
        guard let country = CountryCode(rawValue: fields[1]), RecordReading.countries.contains(fields[1]) else {
            throw .draft(line, "country")
        }
        let certificate = try open(fields[5])
        let time = fields[6].isEmpty ? UTCTime(certificate.notBefore) : DocumentDate(fields[6]).instant
        guard let time else { throw .draft(line, "time") }
        guard let situation = OfficialAction.Situation(rawValue: fields[7].isEmpty ? "Habilitado" : fields[7]) else {
            throw .draft(line, "situation")
        }
        guard let status = OfficialAction.Status(rawValue: fields[8].isEmpty ? "Activo" : fields[8]) else {
            throw .draft(line, "status")
        }
        return DraftRecord(
            try Self.subject(fields, line: line),
            country: country,
            name: fields[4].isEmpty ? Self.name(certificate) : fields[4],
            certificate: certificate,
            time: time,
            situation: situation,
            status: status
        )
    }

    private static func subject(_ fields: [String], line: Int) throws(SCODError) -> DraftRecord.Subject {
        switch fields[0] {
        case "authority": return .authority
        case "official":
            guard DirectoryQuery.isEntity(fields[2]) else { throw .draft(line, "entity") }
            guard !fields[3].isEmpty else { throw .draft(line, "entity-name") }
            return .official(entity: fields[2], entityName: fields[3])
        default: throw .draft(line, "kind")
        }
    }

    /// The common name, else the whole subject.
    private static func name(_ certificate: Certificate) -> String {
        let parts = certificate.subject.text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let common = parts.first { $0.hasPrefix("CN=") }.map { String($0.dropFirst(3)) }
        return String((common ?? certificate.subject.text).prefix(RecordReading.nameLengthMax))
    }

    /// Fields between commas; quotation marks keep commas, a doubled one is itself.
    private static func fields(_ line: Substring) -> [String] {
        var fields: [String] = [""]
        var isQuoted = false
        var characters = Array(line)[...]
        while let character = characters.popFirst() {
            if character == "\"" {
                if isQuoted, characters.first == "\"" {
                    fields[fields.count - 1].append("\"")
                    characters.removeFirst()
                } else {
                    isQuoted.toggle()
                }
            } else if character == ",", !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].append(character)
            }
        }
        return fields.map { $0.trimmingCharacters(in: .whitespaces) }
    }
}

extension DraftTable {
    /// Opens a certificate file for ``records(_:certificate:)``: PEM or DER, the first certificate counts.
    public static func certificate(_ path: String) throws(SCODError) -> Certificate {
        guard let first = (try? TrustFolder.read(URL(filePath: path)))?.certificates.first else {
            throw .input(path)
        }
        return first
    }
}
