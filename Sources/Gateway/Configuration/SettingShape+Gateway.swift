import Exchange
import Foundation
import Settings
import Trust

extension SettingShape {
    /// A party or backend identifier as AS4 carries it: 1 to 255 visible ASCII characters without markup.
    static let party = SettingShape("party identifier", example: "paso-CL") { (try? BackendID($0)) != nil }

    /// The URI of a message partition channel, as `eb:PullRequest` names it.
    static let channel = SettingShape("channel URI", example: "urn:example:channel:paso-PE") { text in
        (3...255).contains(text.utf8.count) && text.contains(":")
            && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && ![0x22, 0x26, 0x3C, 0x3E].contains($0) }
    }

    /// A host name or numeric address.
    static let host = SettingShape("host", example: "127.0.0.1") { text in
        (1...253).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (byte >= 0x30 && byte <= 0x3A) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A)
                    || byte == 0x2D || byte == 0x2E
            }
    }

    /// The identifier of an object on a token: octets in hexadecimal.
    static let identifier = SettingShape("hexadecimal", example: "01") { text in
        (1...64).contains(text.utf8.count / 2) && Hexadecimal.bytes(text) != nil
    }

    /// The name of an environment variable.
    static let variable = SettingShape("variable", example: "PASO_PIN") { text in
        (1...128).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
                    || byte == 0x5F
            }
    }

    /// A calendar day like `2026-11-22`.
    static let date = SettingShape("date", example: "2026-11-22") { ConfiguredDay.start($0) != nil }
}

/// Calendar days in settings files: from and until are whole days in UTC.
enum ConfiguredDay {
    /// The first millisecond of a day, counted from 1970 in UTC; nil for anything but `YYYY-MM-DD`.
    static func start(_ text: String) -> Int64? {
        guard text.utf8.count == 10, text.utf8.allSatisfy({ $0 == 0x2D || ($0 >= 0x30 && $0 <= 0x39) }),
            let date = try? Date("\(text)T00:00:00Z", strategy: .iso8601)
        else { return nil }
        return Int64(date.timeIntervalSince1970 * 1000)
    }
}
