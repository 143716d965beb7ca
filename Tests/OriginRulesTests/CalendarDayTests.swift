import Canonical
import OriginRules
import Testing

@Suite struct `A day of the calendar` {
    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(DocumentDate(text))) }

    @Test func `is counted over leap years and month ends`() throws {
        #expect(try self.day("2024-02-29").advanced(months: 12) == self.day("2025-02-28"))
        #expect(try self.day("2023-02-28").advanced(months: 12) == self.day("2024-02-28"))
        #expect(try self.day("2023-08-31").advanced(months: 6) == self.day("2024-02-29"))
        #expect(try self.day("2023-12-31").advanced(months: 1) == self.day("2024-01-31"))
        #expect(try self.day("2023-09-01").advanced(days: 180) == self.day("2024-02-28"))
        #expect(try self.day("2024-09-01").advanced(days: 180) == self.day("2025-02-28"))
        #expect(try self.day("2024-01-01").advanced(days: 180) == self.day("2024-06-29"))
    }

    @Test func `is the one that the document writes, whatever its zone`() throws {
        #expect(try self.day("2026-03-05T23:30:00-05:00").description == "2026-03-05")
        #expect(CalendarDay(DocumentDate("20260305", format: "102"))?.description == "2026-03-05")
        #expect(CalendarDay(DocumentDate("2026-02-30")) == nil)
        #expect(CalendarDay(nil as DocumentDate?) == nil)
    }

    @Test func `of an instant depends on the offset`() throws {
        let instant = try #require(UTCTime(rfc3339: "2026-03-05T02:00:00Z"))
        #expect(CalendarDay(instant).description == "2026-03-05")
        #expect(CalendarDay(instant, offsetMinutes: -180).description == "2026-03-04")
        #expect(CalendarDay(UTCTime(milliseconds: -1)).description == "1969-12-31")
    }

    @Test func `knows its weekdays`() throws {
        let friday = try self.day("2026-03-06")
        #expect(try self.day("2026-03-09").weekdays(since: friday) == 1)
        #expect(try self.day("2026-03-20").weekdays(since: friday) == 10)
        #expect(try self.day("2026-03-22").weekdays(since: friday) == 10)
        #expect(friday.weekdays(since: friday) == 0)
    }
}
