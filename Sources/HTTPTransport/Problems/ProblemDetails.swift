import Foundation
public import HTTPTypes
public import Hummingbird
import HummingbirdCore
import NIOCore
public import Texts

/// A problem document (RFC 9457) with our code and remedy, in the reader's language.
///
/// Members: `type`, `title`, `status`, `detail` as the RFC has them; ours are `code`, `remedy`, `language`, `findings`,
/// `documentId`.
public struct ProblemDetails: Sendable, Equatable, Encodable {
    public let type: String
    public let title: String
    public let status: Int
    public let detail: String
    public let code: String
    public let remedy: String
    public let language: String
    public let findings: [Finding]?
    /// What was kept in spite of the refusal, if anything.
    public let documentId: String?

    /// One of several reasons.
    public struct Finding: Sendable, Equatable, Encodable {
        public let code: String
        public let severity: String
        public let what: String
        public let remedy: String

        init(_ reason: any Explained, _ language: Language) {
            self.code = reason.code
            self.severity = "error"
            self.what = reason.what(in: language)
            self.remedy = reason.remedy(in: language)
        }
    }

    public static let mediaType = "application/problem+json"

    public init(
        status: HTTPResponse.Status,
        _ reason: any Explained,
        findings: [any Explained] = [],
        documentID: String? = nil,
        language: Language
    ) {
        self.type = "urn:paso:problem:\(reason.code)"
        self.title = status.reasonPhrase
        self.status = status.code
        self.detail = reason.what(in: language)
        self.code = reason.code
        self.remedy = reason.remedy(in: language)
        self.language = language.rawValue
        self.documentId = documentID
        self.findings = findings.isEmpty ? nil : findings.map { Finding($0, language) }
    }

    /// The document's bytes, members in alphabetical order.
    public var json: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings and integers always encode; an empty object is what is left if that should ever change.
        return (try? encoder.encode(self)).map { [UInt8]($0) } ?? Array("{}".utf8)
    }

    /// The response that carries the document.
    public func response(headers: HTTPFields = [:], closes: Bool = false) -> Response {
        let json = self.json
        var headers = headers
        headers[.contentType] = Self.mediaType
        headers[.contentLanguage] = self.language
        headers[.contentLength] = String(json.count)
        headers[.cacheControl] = "no-store"
        if closes { headers[.connection] = "close" }
        return Response(
            status: HTTPResponse.Status(code: self.status),
            headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: json))
        )
    }
}
