import Canonical
import Foundation

/// In which zone a member country of ALADI means the times that it writes without one.
///
/// Source: the table of S-FIDE, the signing program of certificates of origin (certificate-of-origin §1.6), one zone a
/// country, also for those that have several; names as in the tz database.
enum CODZone {
    /// The zone by ISO 3166 alpha-2.
    static let byCountry: [String: String] = [
        "AR": "America/Argentina/Buenos_Aires",
        "BO": "America/La_Paz",
        "BR": "America/Sao_Paulo",
        "CL": "America/Santiago",
        "CO": "America/Bogota",
        "CU": "America/Havana",
        "EC": "America/Guayaquil",
        "MX": "America/Mexico_City",
        "PA": "America/Panama",
        "PE": "America/Lima",
        "PY": "America/Asuncion",
        "UY": "America/Montevideo",
        "VE": "America/Caracas",
    ]

    /// The instant of a time that was first read as UTC, meant in a country's zone; nil for a country without one.
    ///
    /// An hour that a change to summer time leaves out is read with the offset before the change.
    static func instant(_ asUTC: UTCTime, in country: String) -> (instant: UTCTime, zone: String)? {
        guard let name = self.byCountry[country], let zone = TimeZone(identifier: name) else { return nil }
        let wall = Double(asUTC.milliseconds) / 1000
        // Twice, since the offset is asked for by an instant that depends on the offset.
        var offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: wall))
        offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: wall - Double(offset)))
        return (UTCTime(milliseconds: asUTC.milliseconds - Int64(offset) * 1000), name)
    }
}
