import Foundation
public import Texts

/// Why something that trust rests on was not fetched, or not kept: a stable code and what it was about.
///
/// What an answer says about a certificate is a value of `Trust`, never thrown here.
public struct TrustClientError: Error, Explained, Equatable {
    public let code: String
    public let arguments: [String: String]

    init(_ code: String, _ arguments: [String: String] = [:]) {
        self.code = code
        self.arguments = arguments
    }

    /// No absolute `http` or `https` address without user, or longer than ``FetchAddress/lengthMax``.
    static func addressUnusable(_ address: String) -> TrustClientError {
        TrustClientError("REV-001", ["address": String(address.prefix(200))])
    }
    static func notReached(_ address: FetchAddress, _ cause: any Explained) -> TrustClientError {
        TrustClientError("REV-002", Self.reason(address, cause))
    }
    static func privateAddress(_ server: String, _ address: String) -> TrustClientError {
        TrustClientError("REV-003", ["server": server, "numeric": address])
    }
    static func statusRefused(_ address: FetchAddress, _ status: Int) -> TrustClientError {
        TrustClientError("REV-004", ["address": address.text, "status": "\(status)"])
    }
    static func redirectRefused(_ address: FetchAddress, to location: String) -> TrustClientError {
        TrustClientError("REV-005", ["address": address.text, "location": String(location.prefix(200))])
    }
    static func contentUnusable(_ address: FetchAddress, _ cause: any Explained) -> TrustClientError {
        TrustClientError("REV-006", Self.reason(address, cause))
    }
    static func otherIssuer(_ address: FetchAddress, expected: String, found: String) -> TrustClientError {
        TrustClientError("REV-007", ["address": address.text, "expected": expected, "found": found])
    }
    static func older(_ address: FetchAddress, found: Date, known: Date) -> TrustClientError {
        TrustClientError("REV-008", ["address": address.text, "found": iso(found), "known": iso(known)])
    }
    static func ranOut(_ address: FetchAddress, since: Date) -> TrustClientError {
        TrustClientError("REV-009", ["address": address.text, "since": iso(since)])
    }
    static func ahead(_ address: FetchAddress, time: Date) -> TrustClientError {
        TrustClientError("REV-010", ["address": address.text, "time": iso(time)])
    }
    static func certificateDenied(_ address: FetchAddress, _ subject: String) -> TrustClientError {
        TrustClientError("REV-011", ["address": address.text, "subject": subject])
    }
    static func cacheUnusable(_ file: String, cause: String) -> TrustClientError {
        TrustClientError("REV-012", ["file": file, "cause": cause])
    }
    static func cacheNotWritten(_ file: String, step: String) -> TrustClientError {
        TrustClientError("REV-013", ["file": file, "step": step])
    }
    static func tooWeak(_ address: FetchAddress, issuer: String) -> TrustClientError {
        TrustClientError("REV-015", ["address": address.text, "issuer": issuer])
    }
    static func memoryFull(_ limit: Int) -> TrustClientError { TrustClientError("REV-014", ["limit": "\(limit)"]) }

    private static func reason(_ address: FetchAddress, _ cause: any Explained) -> [String: String] {
        ["address": address.text, "reason": cause.what(), "reasonCode": cause.code]
    }

    private static func iso(_ date: Date) -> String { date.formatted(.iso8601) }
}
