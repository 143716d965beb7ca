import Canonical
import Exchange

/// Invented values for this module's tests.
enum Sample {
    static let instant = UTCTime(milliseconds: 1_780_000_000_000)
    static let salt = [UInt8](repeating: 7, count: Event.saltCount)

    static func random(_ number: UInt8) -> [UInt8] {
        [UInt8](repeating: number, count: UUIDText.randomBytes)
    }

    static func exchange(_ number: UInt8) -> ExchangeID {
        ExchangeID(at: Self.instant, random: Self.random(number))
    }

    static func digest(_ number: UInt8) throws -> OctetsDigest {
        try OctetsDigest(octets: [UInt8](repeating: number, count: OctetsDigest.count))
    }

    static func country(_ code: String) throws -> CountryCode {
        guard let country = CountryCode(rawValue: code) else { throw ExchangeRefusal("EXC-001") }
        return country
    }

    static func later(_ seconds: Int) -> UTCTime {
        Self.instant.advanced(by: .seconds(seconds))
    }
}
