import Canonical
import Testing

struct ValueTests {
    @Test func `decimals are compared by value and kept as written`() {
        #expect(DecimalText("4500.10") == DecimalText("4500.1"))
        #expect(DecimalText("4500.10").text == "4500.10")
        #expect(DecimalText("-0") == DecimalText("0.00"))
        #expect(DecimalText("9") < DecimalText("10"))
        #expect(DecimalText("-10") < DecimalText("-9.5"))
        #expect(DecimalText("0.1") < DecimalText("0.11"))
        #expect(Set<DecimalText>(["1", "1.0", "01"]).count == 1)
    }

    @Test(arguments: ["", ".", "1e3", "1,5", "10 kg", "--1", "+"])
    func `what is no decimal says so`(text: String) {
        #expect(!DecimalText(text).isDecimal)
        #expect(DecimalText(text) == DecimalText(text))
    }

    @Test(arguments: [
        ("2026-03-02T14:05:09-05:00", "2026-03-02T19:05:09.000Z"),
        ("2026-03-02T14:05:09.1239Z", "2026-03-02T14:05:09.123Z"),
        ("1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59.500Z"),
        ("2024-02-29T00:00:00+14:00", "2024-02-28T10:00:00.000Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"),
    ])
    func `times are read with any offset and written in UTC`(text: String, expected: String) {
        #expect(UTCTime(rfc3339: text)?.rfc3339 == expected)
    }

    @Test(arguments: [
        "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-03-02", "2026-03-02T25:00:00Z", "2026-03-02T10:00:00",
    ])
    func `times that are none or have no zone are refused`(text: String) {
        #expect(UTCTime(rfc3339: text) == nil)
    }

    @Test func `a date says whether its zone was stated or assumed`() {
        let stated = DocumentDate("2016-04-22T13:53:08-03:00")
        #expect(stated.zone == .stated && stated.instant?.rfc3339 == "2016-04-22T16:53:08.000Z")
        let assumed = DocumentDate("2016-04-22", assumedOffsetMinutes: -180)
        #expect(assumed.zone == .assumed && assumed.instant?.rfc3339 == "2016-04-22T03:00:00.000Z")
        let free = DocumentDate("May 1,2,5,10 2020")
        #expect(free.zone == nil && free.instant == nil && free.written == "May 1,2,5,10 2020")
        #expect(DocumentDate("20260302", format: "102").instant?.rfc3339 == "2026-03-02T00:00:00.000Z")
    }

    @Test func `an instant that does not follow from the date is refused`() throws {
        let path = CanonicalPath("issued")
        let honest = DocumentDate("2016-04-22T13:53:08", assumedOffsetMinutes: -180)
        #expect(try DocumentDate(json: honest.json, at: path) == honest)
        let forged: JSONValue = .members([
            "written": .string("2016-04-22T13:53:08Z"), "instant": .string("2026-04-22T13:53:08.000Z"),
            "zone": .string("stated"),
        ])
        let error = #expect(throws: CanonicalError.self) { try DocumentDate(json: forged, at: path) }
        #expect(error?.code == "CAN-008")
    }

    @Test func `every note tag stands in the table once`() {
        #expect(NoteTag.table.count == 43)
        #expect(NoteTag("ADRPR").definition?.lengthMax == 512)
        #expect(NoteTag("XYZ").definition == nil)
    }
}
