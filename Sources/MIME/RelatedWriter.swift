/// Writes `multipart/related` bodies the strict way: CRLF, no folding, quoted parameters, binary content.
public struct RelatedWriter: Sendable {
    /// One part to write.
    public struct Part: Sendable, Equatable {
        public let contentID: ContentID
        public let contentType: String
        public let content: OctetSource

        public init(contentID: ContentID, contentType: String, content: OctetSource) {
            self.contentID = contentID
            self.contentType = contentType
            self.content = content
        }

        public init(contentID: ContentID, contentType: String, octets: [UInt8]) {
            self.init(contentID: contentID, contentType: contentType, content: OctetSource(octets))
        }
    }

    /// A written body and the header value that goes with it.
    public struct Written: Sendable, Equatable {
        public let contentType: String
        /// One piece in memory, with further pieces where a part is in a file; its length is the `Content-Length`.
        public let body: OctetSequence
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
        var pieces: [OctetSource] = []
        // What is in memory is joined to one piece; a file stands between two.
        var text: [UInt8] = []
        text.reserveCapacity(([root] + parts).reduce(200) { $0 + ($1.content.inMemory?.count ?? 0) + 300 })
        for part in [root] + parts {
            guard try !search.occurs(in: part.content) else { throw .unsuitableForWriting(self.boundary) }
            text += delimiter
            text += Array("\r\nContent-Type: \(part.contentType)\r\n".utf8)
            text += Array("Content-Transfer-Encoding: binary\r\nContent-ID: \(part.contentID.header)\r\n\r\n".utf8)
            if let octets = part.content.inMemory {
                text += octets
            } else {
                pieces += [OctetSource(text), part.content]
                text = []
            }
            text += [0x0D, 0x0A]
        }
        text += delimiter
        text += Array("--\r\n".utf8)
        pieces.append(OctetSource(text))
        return Written(contentType: self.contentType(root, rootType), body: OctetSequence(pieces))
    }

    private func contentType(_ root: Part, _ rootType: String) -> String {
        MediaType(
            essence: "multipart/related",
            parameters: [
                MediaType.Parameter(name: "boundary", value: self.boundary),
                MediaType.Parameter(name: "type", value: rootType),
                MediaType.Parameter(name: "start", value: root.contentID.header),
                MediaType.Parameter(name: "start-info", value: rootType),
            ]
        ).headerValue
    }
}
