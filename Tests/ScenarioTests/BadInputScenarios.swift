import AS4
import Canonical
import Demo
import Exchange
import Foundation
import Gateway
import HTTPTransport
import Testing

extension Scenarios {
    /// Peru takes the original alone from Chile here, so that a test can play Chile's gateway without its attestations.
    @Suite(
        .timeLimit(.minutes(3)),
        .region { region in
            let file = region.partnerFile("CL", of: region.peru.site)
            try region.change(file, "countries: [ CL ]", to: "countries: [ CL ]\npayload: original-only")
            for site in [region.chile.site, region.peru.site] {
                try region.change(site, "retry:", to: "limits: { document: 64KiB, message: 128KiB }\nretry:")
            }
        }
    )
    struct `Bad input` {
        private func region() throws -> Region { try #require(Region.shared) }

        /// A refusal as everybody gets it: a code, what happened, and what to do.
        private func expect(_ problem: ProblemView, _ code: String, _ status: Int) {
            #expect(problem.code == code)
            #expect(problem.status == status)
            #expect(!problem.detail.isEmpty && !problem.remedy.isEmpty)
        }

        // MARK: Documents

        @Test(arguments: BadDocument.allCases)
        func `is refused where it is handed in, kept, and told in the journal`(_ document: BadDocument) async throws {
            let region = try self.region()
            let number = Numbers.next()
            let bytes = try document.bytes(region, number: number)
            let answer = try await region.submit(bytes, key: number)
            let problem = try answer.problem()
            self.expect(problem, document.code, 422)
            let kept = try #require(problem.documentId)
            let view = try await region.national(.chile).document(kept)
            #expect(view.originalBytes == bytes.count)
            #expect(view.result == "refused" || view.result == "unusable")
            let event = try #require(view.events.first { $0.name == "SubmissionRejection" })
            #expect(event.codes.first == document.code)
            // The same again gets the same answer, and there is still one document.
            #expect(try await region.submit(bytes, key: number).problem() == problem)
        }

        @Test(arguments: BadDocument.allCases)
        func `from a neighbour is received, acknowledged, and held with a reason`(_ document: BadDocument)
            async throws
        {
            let region = try self.region()
            let neighbour = try Neighbour(region)
            let bytes = try document.bytes(region, number: Numbers.next())
            let message = try neighbour.message(bytes)
            let answer = try await neighbour.send(message)
            #expect(try neighbour.verdict(answer, on: message).isReceipt)
            let (parked, view) = try await eventually("\(document) is held") {
                for parked in try await region.parked(document.codeAtNeighbour, at: .peru) {
                    guard let exchange = parked.exchangeId else { continue }
                    let view = try await region.people(.peru).document(exchange)
                    if view.events.contains(where: { $0.details["messageId"] == message.header.info.messageID.text }) {
                        return (parked, view)
                    }
                }
                return nil
            }
            #expect(!parked.what.isEmpty && !parked.remedy.isEmpty)
            #expect(view.events.contains { $0.name == "ContentConsignmentFailure" })
            #expect(view.originalBytes == bytes.count)
            #expect(try await region.national(.peru).inbox().items.isEmpty)
        }

        @Test func `a partner that speaks for another country is held`() async throws {
            let region = try self.region()
            let neighbour = try Neighbour(region)
            let certificate = DemoCertificates.peruvianAsparagus(number: Numbers.next("SENASA"), issued: .now)
            let message = try neighbour.message(region.demo.signed(certificate, by: .peru))
            #expect(try await neighbour.verdict(neighbour.send(message), on: message).isReceipt)
            let parked = try await eventually("it is held") {
                try await region.people(.peru).parked().items.first { $0.number == certificate.number.text }
            }
            #expect(parked.code == "EXC-073")
            try await region.told("ContentConsignmentFailure", parked.code, at: .peru)
        }

        // MARK: Messages

        /// Peru answers with a signed error of this code, and its journal says why.
        private func expectRefused(
            _ answer: OutboundResponse,
            _ message: Neighbour.Sent,
            ebMS: String,
            _ code: String
        ) async throws {
            let verdict = try message.neighbour.verdict(answer, on: message.packaged)
            #expect(verdict.errorCodes == [ebMS], "\(answer.status) \(answer.text)")
            let event = try await message.neighbour.region.told("MessageRefused", code, at: .peru)
            #expect(event.event.codes.contains(ebMS))
        }

        private func sent(_ neighbour: Neighbour? = nil) throws -> Neighbour.Sent {
            let region = try self.region()
            let neighbour = try neighbour ?? Neighbour(region)
            let document = try region.demo.chileanCertificate(number: Numbers.next())
            return Neighbour.Sent(neighbour: neighbour, packaged: try neighbour.message(document))
        }

        @Test func `an unsigned message gets EBMS_0103`() async throws {
            let sent = try self.sent()
            let answer = try await sent.send {
                $0.replacing(/<ds:Signature.*<\/ds:Signature>/.dotMatchesNewlines(), with: "")
            }
            try await self.expectRefused(answer, sent, ebMS: "EBMS:0103", "AS4-030")
        }

        @Test func `a wrapped signature of a message gets an error, and its content is used nowhere`() async throws {
            let sent = try self.sent()
            let answer = try await sent.send { text in
                let whole = /<eb:Messaging.*<\/eb:Messaging>/.dotMatchesNewlines()
                guard let signed = text.firstMatch(of: whole).map({ String($0.output) }) else { return text }
                let forged = signed.replacing("senasa", with: "otro")
                return text.replacing(signed, with: "\(forged)<x xmlns=\"urn:x\">\(signed)</x>")
            }
            try await self.expectRefused(answer, sent, ebMS: "EBMS:0009", "AS4-010")
        }

        @Test func `one identifier on two elements of a message gets EBMS_0101`() async throws {
            let sent = try self.sent()
            let answer = try await sent.send { text in
                guard let id = text.firstMatch(of: /<eb:Messaging[^>]*wsu:Id="([^"]*)"/)?.1 else { return text }
                return text.replacing("<wsse:Security ", with: "<wsse:Security wsu:Id=\"\(id)\" ")
            }
            try await self.expectRefused(answer, sent, ebMS: "EBMS:0101", "AS4-039")
        }

        @Test func `a DTD in a message, and XML that is none, get EBMS_0009`() async throws {
            for broken in ["<!DOCTYPE x>", "<"] {
                let sent = try self.sent()
                let answer = try await sent.send { broken + $0 }
                try await self.expectRefused(answer, sent, ebMS: "EBMS:0009", "AS4-002")
            }
        }

        @Test func `a message signed by a key that is not pinned gets EBMS_0101`() async throws {
            var neighbour = try Neighbour(self.region())
            neighbour.signer = try Neighbour.signer(neighbour.region.pki.officer("CL"))
            let sent = try self.sent(neighbour)
            try await self.expectRefused(await sent.send { $0 }, sent, ebMS: "EBMS:0101", "AS4-038")
        }

        @Test func `the same MessageId with the same content gets the stored receipt, with other content EBMS_0003`()
            async throws
        {
            let region = try self.region()
            let neighbour = try Neighbour(region)
            let id = "\(UUID().uuidString)@test"
            let first = try neighbour.message(region.demo.chileanCertificate(number: Numbers.next()), id: id)
            let receipt = try await neighbour.send(first)
            #expect(try neighbour.verdict(receipt, on: first).isReceipt)
            let again = try await neighbour.send(first)
            #expect(again.body == receipt.body)
            let other = try neighbour.message(region.demo.chileanCertificate(number: Numbers.next()), id: id)
            let sent = Neighbour.Sent(neighbour: neighbour, packaged: other)
            try await self.expectRefused(await neighbour.send(other), sent, ebMS: "EBMS:0003", "EXC-020")
            #expect(try await neighbour.send(first).body == receipt.body)
        }

        @Test func `a certificate that belongs to no partner is turned away`() async throws {
            let region = try self.region()
            var stranger = try Neighbour(region)
            stranger.tls = try Neighbour.tls(region.pki.window("CL"))
            let answer = try await region.http.send(stranger.request("application/soap+xml", Array("<x/>".utf8)))
            self.expect(try answer.problem(), "GAT-317", 403)
            try await region.told("RequestRefused", "GAT-317", at: .peru)
        }

        // MARK: Requests

        @Test func `a wrong token gets 401`() async throws {
            let region = try self.region()
            let token = String(repeating: "0", count: 64)
            let answer = try await region.national(.get, "/v1/inbox", at: .chile, token: token)
            self.expect(try answer.problem(), "GAT-305", 401)
            #expect(answer.header("WWW-Authenticate") == "Bearer")
            let event = try await region.told("RequestRefused", "GAT-305", at: .chile)
            #expect(event.event.details["asked"] == "GET /v1/inbox")
            #expect(event.event.details["remote"]?.isEmpty == false)
        }

        @Test func `a submission without an Idempotency-Key gets 400`() async throws {
            let region = try self.region()
            let document = try region.demo.chileanCertificate(number: Numbers.next())
            let answer = try await region.national(.post, "/v1/documents", at: .chile, body: document)
            self.expect(try answer.problem(), "GAT-301", 400)
            let event = try await region.told("RequestRefused", "GAT-301", at: .chile)
            #expect(event.event.actor == region.chile.site.backendParty)
        }

        @Test func `the same key with other bytes gets 409, and the first stays as it was`() async throws {
            let region = try self.region()
            let (first, second) = (Numbers.next(), Numbers.next())
            let admitted = try await region.submit(first)
            let answer = try await region.submit(region.demo.chileanCertificate(number: second), key: first)
            self.expect(try answer.problem(), "GAT-208", 409)
            try await region.told("RequestRefused", "GAT-208", at: .chile)
            _ = try await region.exchange(admitted.documentId, at: .chile, becomes: "delivered")
            #expect(try await region.national(.chile).find(number: second).items.isEmpty)
        }

        @Test func `a body over the limit gets 413 on both listeners`() async throws {
            let region = try self.region()
            let body = [UInt8](repeating: UInt8(ascii: " "), count: 200 << 10)
            let answer = try await region.submit(body, key: Numbers.next())
            self.expect(try answer.problem(), "TRA-020", 413)
            try await region.told("RequestRefused", "TRA-020", at: .chile)
            let neighbour = try Neighbour(region)
            let refused = try await region.http.send(neighbour.request("application/soap+xml", body))
            self.expect(try refused.problem(), "TRA-020", 413)
            try await region.told("RequestRefused", "TRA-020", at: .peru)
        }
    }
}
