public import MIME

/// An HTTP request that may hold an AS4 message; its body was limited while it was read.
public struct InboundRequest: Sendable {
    public let headers: HeaderFields
    public let body: [UInt8]

    public init(headers: HeaderFields, body: [UInt8]) {
        self.headers = headers
        self.body = body
    }
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
