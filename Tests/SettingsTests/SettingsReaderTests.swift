import Settings
import Testing
import Texts

@Suite struct `A settings file` {
    static let format = SettingsFormat(
        "paso/test/1",
        keys: [
            SettingKey("country", .text(.country), .required, about: "test"),
            SettingKey("wait", .duration(.seconds(1)...(.seconds(60))), .defaulted("5s"), about: "test"),
            SettingKey("size", .size(1...(1 << 20)), .defaulted("64KiB"), about: "test"),
            SettingKey("port", .integer(1...65_535), .optional, about: "test"),
            SettingKey("words", .list(.text(.word)), .defaulted("one, two"), about: "test"),
            SettingKey(
                "inner",
                .group([SettingKey("on", .boolean, .defaulted("true"), about: "test")]),
                .defaulted(""),
                about: "test"
            ),
            SettingKey("files", .map(.word, .path), .optional, about: "test"),
        ]
    )

    func read(_ text: String) -> (SettingsGroup?, [SettingsProblem]) {
        var reader = SettingsReader()
        let group = reader.read(Array(text.utf8), named: "/etc/paso/test.yaml", as: Self.format)
        return (group, reader.problems)
    }

    @Test func `gives values, defaults and paths beside itself`() throws {
        let (group, problems) = self.read(
            "format: paso/test/1\ncountry: NO\nport: 8443\nfiles:\n  a: x/y.pem\n  b: /z.pem\n"
        )
        #expect(problems.isEmpty)
        let settings = try #require(group)
        #expect(settings.text("country") == "NO")
        #expect(settings.duration("wait") == .seconds(5))
        #expect(settings.integer("size") == 65_536)
        #expect(settings.integer(ifPresent: "port") == 8443)
        #expect(settings.texts("words") == ["one", "two"])
        #expect(settings.group("inner").boolean("on"))
        #expect(settings.absolute("x/y.pem") == "/etc/paso/x/y.pem")
        #expect(settings.map("files").map(\.key) == ["a", "b"])
    }

    @Test func `names every problem with its line and key`() {
        let (group, problems) = self.read(
            "format: paso/test/1\ncontry: CL\nwait: 2h\nport: many\ninner:\n  on: yes\n  off: true\n"
        )
        #expect(group == nil)
        let found = Set(problems.map { "\($0.code) \($0.line ?? 0) \($0.key)" })
        #expect(
            found == [
                "SET-004 2 contry", "SET-005 1 country", "SET-007 3 wait", "SET-006 4 port", "SET-006 6 inner.on",
                "SET-004 7 inner.off",
            ]
        )
        for problem in problems {
            #expect(!problem.report(in: .spanish).contains("{"))
        }
    }

    @Test(arguments: [
        ("country: CL\n", "SET-003"), ("format: paso/gateway/1\n", "SET-003"),
        ("format: paso/test/1\ncountry: &a CL\n", "SET-008"),
        ("format: paso/test/1\ncountry: CL\ncountry: PE\n", "SET-002"), ("format: [\n", "SET-002"),
        ("format: paso/test/1\ncountry: CL\n---\nx: y\n", "SET-002"),
    ])
    func `is refused when it is`(text: String, code: String) {
        #expect(self.read(text).1.map(\.code) == [code])
    }

    @Test func `is refused when it is too large`() {
        let text = "format: paso/test/1\ncountry: CL\nx: " + String(repeating: "y", count: 300_000)
        #expect(self.read(text).1.map(\.code) == ["SET-009"])
    }

    @Test func `writes durations and sizes as it reads them`() {
        for text in ["250ms", "30s", "5m", "23h", "7d"] {
            #expect(SettingDuration.parse(text).map(SettingDuration.text) == text)
        }
        for text in ["4097", "64KiB", "16MiB", "2GiB"] {
            #expect(SettingSize.parse(text).map(SettingSize.text) == text)
        }
        #expect(SettingDuration.parse("5 weeks") == nil)
        #expect(SettingSize.parse("99999999999999GiB") == nil)
    }
}
