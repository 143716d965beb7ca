import Canonical

/// What can be said about the day of a written date in a country.
///
/// A time in UTC that is late in the evening or early in the morning there falls on two days: the one written and the country's
/// own. A rule then takes the reading that speaks for the certificate.
struct DaySpan: Equatable {
    let earliest: CalendarDay
    let latest: CalendarDay

    /// The days of a date; nil where it cannot be read.
    init?(_ date: DocumentDate?, in country: CountryCode?) {
        guard let date, let written = CalendarDay(date) else { return nil }
        self.latest = written
        guard let instant = date.instant, date.zone == .stated, date.hasTime, Self.isUTC(date.written),
            // Midnight in UTC is how systems write a day without a time.
            instant.milliseconds % 86_400_000 != 0
        else {
            self.earliest = written
            return
        }
        self.earliest = min(written, CalendarDay(instant, offsetMinutes: Zones.westernmostMinutes(country)))
    }

    private static func isUTC(_ written: String) -> Bool {
        written.hasSuffix("Z") || written.hasSuffix("+00:00") || written.hasSuffix("-00:00")
    }
}

/// The zones of ALADI's members, as far as days of the calendar need them.
enum Zones {
    /// Minutes from UTC of a country's westernmost zone, where its days end last; 0 for an unknown country.
    static func westernmostMinutes(_ country: CountryCode?) -> Int {
        (country.flatMap { self.westernmostHours[$0] } ?? 0) * 60
    }

    /// Hours from UTC without daylight saving (IANA time zone database).
    private static let westernmostHours: [CountryCode: Int] = [
        "AR": -3, "BO": -4, "BR": -5, "CL": -6, "CO": -5, "CU": -5, "EC": -6, "MX": -8, "PA": -5, "PE": -5, "PY": -4,
        "UY": -3, "VE": -4,
    ]
}
