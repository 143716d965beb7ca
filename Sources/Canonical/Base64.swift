import Foundation

/// Base64 (RFC 4648 §4), strict on reading: padding and alphabet are checked, white space is allowed as XML allows it.
public enum Base64 {
    /// The text of octets, without line breaks.
    public static func text(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString()
    }

    /// The octets of a text; nil where it is not base64.
    public static func bytes(_ text: String) -> [UInt8]? {
        let compact = text.utf8.filter { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        guard let data = Data(base64Encoded: Data(compact)) else { return nil }
        return [UInt8](data)
    }
}
