import CCurl
import Foundation

/// Reads the date forms of HTTP (RFC 9110 §5.6.7).
enum HTTPDate {
    /// The instant of a `Date` header; nil when it is no date.
    static func parse(_ text: String) -> Date? {
        let seconds = unsafe curl_getdate(text, nil)
        return seconds < 0 ? nil : Date(timeIntervalSince1970: TimeInterval(seconds))
    }
}
