public import MIME

/// An HTTP request that may hold an AS4 message; its body was limited while it was read.
public struct InboundRequest: Sendable {
    public let headers: HeaderFields
    /// In memory, or in the file into which a large body was spooled.
    public let source: OctetSource

    public init(headers: HeaderFields, source: OctetSource) {
        self.headers = headers
        self.source = source
    }

    public init(headers: HeaderFields, body: [UInt8]) {
        self.init(headers: headers, source: OctetSource(body))
    }

    /// The body that is in memory; empty for a spooled one.
    public var body: [UInt8] { self.source.array ?? [] }
}

/// What an inspector needs to replay a message, beside its payloads: HTTP headers and the whole SOAP part.
public struct MessageRecord: Sendable, Equatable {
    public let httpHeaders: HeaderFields
    public let soapPart: [UInt8]

    init(httpHeaders: HeaderFields, soapPart: [UInt8]) {
        self.httpHeaders = httpHeaders
        self.soapPart = soapPart
    }
}
