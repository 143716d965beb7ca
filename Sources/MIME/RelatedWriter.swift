/// Writes `multipart/related` bodies the strict way: CRLF, no folding, quoted parameters, binary content.
public struct RelatedWriter: Sendable {
    /// One part to write.
    public struct Part: Sendable, Equatable {
        public let contentID: ContentID
        public let contentType: String
        public let octets: [UInt8]

        public init(contentID: ContentID, contentType: String, octets: [UInt8]) {
            self.contentID = contentID
            self.contentType = contentType
            self.octets = octets
        }
    }

    /// A written body and the header value that goes with it.
    public struct Written: Sendable, Equatable {
        public let contentType: String
        public let octets: [UInt8]
    }

    private let boundary: String

    /// Takes the boundary: 1 to 70 ASCII letters, digits and `. - _ =`.
    public init(boundary: String) throws(MIMEError) {
        let isPlain = boundary.utf8.allSatisfy { octet in
            octet < 0x80 && (Character(UnicodeScalar(octet)).isLetter || Character(UnicodeScalar(octet)).isNumber)
                || octet == UInt8(ascii: ".") || octet == UInt8(ascii: "-") || octet == UInt8(ascii: "_")
                || octet == UInt8(ascii: "=")
        }
        guard isPlain, (1...70).contains(boundary.utf8.count) else { throw .unsuitableForWriting(boundary) }
        self.boundary = boundary
    }

    /// Writes the root and the other parts; refuses content that holds the delimiter.
    public func write(root: Part, parts: [Part], rootType: String) throws(MIMEError) -> Written {
        let delimiter = Array("--\(self.boundary)".utf8)
        let search = OctetSearch(delimiter)
        var body: [UInt8] = []
        body.reserveCapacity(([root] + parts).reduce(200) { $0 + $1.octets.count + 300 })
        for part in [root] + parts {
            guard search.first(in: part.octets, from: 0, to: part.octets.count) == nil else {
                throw .unsuitableForWriting(self.boundary)
            }
            body += delimiter
            body += Array("\r\nContent-Type: \(part.contentType)\r\n".utf8)
            body += Array("Content-Transfer-Encoding: binary\r\nContent-ID: \(part.contentID.header)\r\n\r\n".utf8)
            body += part.octets
            body += [0x0D, 0x0A]
        }
        body += delimiter
        body += Array("--\r\n".utf8)
        let type = MediaType(
            essence: "multipart/related",
            parameters: [
                MediaType.Parameter(name: "boundary", value: self.boundary),
                MediaType.Parameter(name: "type", value: rootType),
                MediaType.Parameter(name: "start", value: root.contentID.header),
                MediaType.Parameter(name: "start-info", value: rootType),
            ]
        )
        return Written(contentType: type.headerValue, octets: body)
    }
}
