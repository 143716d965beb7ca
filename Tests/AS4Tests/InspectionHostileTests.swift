import Foundation
import MIME
import Testing
import Texts

@testable import AS4

/// A capture is hostile input: nothing in it may crash the inspector, keep it busy, or be shown as proven when it was changed.
@Suite struct `An inspection of hostile captures` {
    /// A generator that gives the same numbers in each run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            self.state = self.state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return self.state >> 11 | self.state << 53
        }
    }

    @Test func `never proves a message whose payloads or header were changed`() throws {
        let capture = try Capture()
        let good = try capture.request()
        let header = try #require(capture.inspect(good)[.header]?.facts)
        var numbers = Numbers(state: 20_261_127)
        var proven = 0
        for _ in 0..<150 {
            var octets = good
            for _ in 0..<Int.random(in: 1...3, using: &numbers) { Self.change(&octets, &numbers) }
            let inspection = capture.inspect(octets)
            guard inspection.verdict.isProven else { continue }
            proven += 1
            #expect(inspection.payloads.first?.content == Route.original)
            #expect(inspection[.header]?.facts == header)
        }
        #expect(proven < 100)
    }

    private static func change(_ octets: inout [UInt8], _ numbers: inout Numbers) {
        guard octets.count > 10 else { return }
        let place = Int.random(in: 0..<octets.count, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: octets[place] ^= UInt8.random(in: 1...255, using: &numbers)
        case 1: octets.remove(at: place)
        case 2: octets.insert(UInt8.random(in: 0...255, using: &numbers), at: place)
        default:
            let end = min(octets.count, place + Int.random(in: 1...200, using: &numbers))
            let piece = Array(octets[place..<end])
            octets.insert(contentsOf: piece, at: Int.random(in: 0...octets.count, using: &numbers))
        }
    }

    @Test(.timeLimit(.minutes(1))) func `costs little, whatever it holds`() throws {
        let inspector = MessageInspector(at: Capture.at)
        let many = String(repeating: "<eb:Error errorCode=\"x\" severity=\"failure\"/>", count: 20_000)
        let signal = "<eb:SignalMessage><eb:MessageInfo/>\(many)</eb:SignalMessage>"
        let inspection = inspector.inspect(Capture.envelope(signal))
        #expect(inspection[.errors]?.items.count == InspectionNotes.entriesMax)
        let long = "A: " + String(repeating: "x", count: CapturedMessage.headerBytesMax + 10) + "\r\n\r\n<a/>"
        #expect(inspector.inspect(Array(long.utf8)).verdict.result == .unusable)
        let envelopes = Array(String(repeating: "<Envelope Envelope", count: 100_000).utf8)
        #expect(inspector.inspect(envelopes).verdict.result != .good)
        let parts = (0..<200).map { ("Content-ID: <p\($0)@x>", [UInt8]([1])) }
        let refused = inspector.inspect(Capture.multipart(Capture.envelope(Capture.user()), parts))
        #expect(refused.verdict.reason?.ebMS == .mimeInconsistency)
        let controls = inspector.inspect(Capture.envelope(Capture.user(id: "a\u{1B}[2J&#xA;b@x\u{202E}")))
        #expect(controls.kind == .userMessage || controls.kind == .envelope)
    }

    @Test func `shows no control characters of a peer`() throws {
        let octets = Array(
            "HTTP/1.1 502 \u{1B}[2J\r\nServer: a\u{7}b\r\nContent-Type: text/plain\r\n\r\nx\u{1B}[31m".utf8
        )
        let inspection = MessageInspector(at: Capture.at).inspect(octets)
        for text in `A known pitfall`.texts(inspection, .english) {
            #expect(!text.unicodeScalars.contains { $0.value < 0x20 }, "\(text)")
        }
    }
}
