import Exchange
import Foundation
import Programs
import ReferenceFiles
import Testing
import Trust

@testable import AS4
@testable import MIME

/// One row of the table that says what a gateway must make of each sample message of other implementations.
struct Sample: CustomTestStringConvertible, Sendable {
    let file: String
    let kind: String
    let expected: String
    let codes: [String]

    var testDescription: String { self.file }

    /// The rows of some kinds; none where the reference data is absent.
    static func rows(_ kinds: Set<String>) -> [Sample] {
        guard let octets = try? ReferenceFiles.bytes("as4/samples/expected.tsv") else { return [] }
        return String(decoding: octets, as: UTF8.self).split(separator: "\n").dropFirst().compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count >= 5, kinds.contains(fields[2]) else { return nil }
            return Sample(
                file: fields[0],
                kind: fields[2],
                expected: fields[3],
                codes: fields[4] == "-" ? [] : fields[4].split(separator: "|").map(String.init)
            )
        }
    }

    /// The sample as an HTTP request: headers, if the file has any, then the body.
    func request() throws -> InboundRequest {
        Self.request(try ReferenceFiles.bytes("as4/samples/\(self.file)"))
    }

    static func request(_ octets: [UInt8]) -> InboundRequest {
        let start = octets.prefix(4).starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = octets[start...].first(where: { $0 > 0x20 }), first != UInt8(ascii: "<"),
            first != UInt8(ascii: "-")
        else { return InboundRequest(headers: HeaderFields(), body: octets) }
        var end = octets.startIndex
        while let feed = octets[end...].firstIndex(of: UInt8(ascii: "\n")) {
            let isBlank = octets[end..<feed].allSatisfy { $0 == UInt8(ascii: "\r") }
            end = feed + 1
            if isBlank { break }
        }
        return InboundRequest(
            headers: HeaderFields(parsing: octets[..<end]) ?? HeaderFields(),
            body: Array(octets[end...])
        )
    }

    /// A P-Mode made from the message's own header, so that only what the message itself is like decides.
    static func mode(for request: InboundRequest, suite: SecuritySuite = .eDelivery1) -> PMode? {
        guard
            let body = try? RelatedBody(octets: request.body, contentType: request.headers["Content-Type"]),
            let soap = try? body.content(of: body.root),
            let envelope = try? Envelope(parsing: soap),
            case .user(let header)? = try? MessagingReader().unit(envelope.messaging)
        else { return nil }
        return PMode(
            id: "as-sent",
            agreement: header.collaboration.agreement,
            initiator: PMode.Partner(header.parties.from, role: header.parties.fromRole),
            responder: PMode.Partner(header.parties.to, role: header.parties.toRole),
            business: PMode.Business(
                service: header.collaboration.service,
                action: header.collaboration.action,
                isFourCorner: false
            ),
            security: PMode.Security(suite: suite, isEncrypted: false)
        )
    }

    /// Anybody may sign: the samples' own certificates are what they are.
    static func anybody(_ known: [Certificate] = []) -> PartnerTrust {
        PartnerTrust(certificates: { _ in known }, judge: { _ in .trusted(findings: []) })
    }

    /// The key pair of AS4.NET's receiver, which is public test data; its file is PKCS #12, which `openssl` opens.
    static func accessPointB() throws -> DecryptionIdentity {
        let file = ReferenceFiles.folder.appending(path: "as4/samples/as4net/AccessPointB.pfx")
        let outcome = try Program(
            "/usr/bin/env",
            ["openssl", "pkcs12", "-in", file.path, "-passin", "pass:Pz4cZK4SULUwmraZb", "-nodes", "-nocerts"]
        ).run()
        return DecryptionIdentity(
            key: try PrivateKey(pem: outcome.output),
            certificate: try Certificate(der: ReferenceFiles.bytes("as4/samples/as4net/AccessPointB.cer"))
        )
    }

    static func requireData() throws {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else {
            try Test.cancel("reference data absent")
        }
    }
}
