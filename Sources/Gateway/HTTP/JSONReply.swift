import Foundation
import HTTPTransport
import HTTPTypes
import Hummingbird

/// Writes and reads the JSON of the national interface.
enum JSONReply {
    /// A longer body of one of the small requests is refused.
    static let requestBytesMax = 64 << 10

    static func response(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return self.response(bytes: [UInt8](try encoder.encode(value)), status: status)
    }

    static func response(
        bytes: [UInt8],
        status: HTTPResponse.Status = .ok,
        mediaType: String = "application/json",
        headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers[.contentType] = mediaType
        headers[.contentLength] = String(bytes.count)
        headers[.cacheControl] = "no-store"
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// Reads a small JSON body; what is wrong with it becomes the problem 400.
    static func read<Value: Decodable>(_ type: Value.Type, from request: Request) async throws -> Value {
        let bytes = try await request.bytes(upTo: self.requestBytesMax)
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch let error as DecodingError {
            throw HTTPProblem(.badRequest, HTTPReason.bodyUnreadable(detail: self.place(of: error)))
        }
    }

    /// The member that is missing or of another type; never the content.
    private static func place(of error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, _): "\(key.stringValue)"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            context.codingPath.map(\.stringValue).joined(separator: ".")
        case .dataCorrupted: "JSON"
        @unknown default: "JSON"
        }
    }
}
