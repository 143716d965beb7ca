import Foundation

/// Base64 as signatures carry it: the standard alphabet, with padding, broken by white space.
enum Base64 {
    static func text(_ octets: [UInt8]) -> String {
        Data(octets).base64EncodedString()
    }

    /// The octets; refuses other characters, wrong padding, nothing, more than `lengthMax`, and text that another spelling
    /// of the same octets would be: two texts never mean the same.
    static func octets(_ text: String, lengthMax: Int, of element: String) throws(SignatureFault) -> [UInt8] {
        let plain = text.utf8.filter { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        guard plain.count <= (lengthMax + 2) / 3 * 4, let data = Data(base64Encoded: Data(plain)), !data.isEmpty,
            data.base64EncodedData().elementsEqual(plain)
        else {
            throw SignatureFault(.structure, ["element": element])
        }
        return [UInt8](data)
    }
}

/// Peer text that may be shown: ASCII without controls, short.
enum Printable {
    static func text(_ text: String) -> String {
        String(text.unicodeScalars.prefix(200).map { $0.isASCII && $0.value >= 0x20 ? Character($0) : "?" })
    }
}
