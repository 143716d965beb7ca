import Demo
import Foundation
import Gateway
import HTTPTransport
import Testing

extension Scenarios {
    @Suite(.timeLimit(.minutes(2))) struct `Operations` {
        @Test func `are told that the gateway lives, is ready, and what it counts`() async throws {
            try await Region.running { region in
                let number = Numbers.next()
                let sent = try await region.submit(number)
                _ = try await region.exchange(sent.documentId, at: .chile, becomes: "delivered")
                #expect(try await region.operations("/livez", at: .chile).status == 200)
                #expect(try await region.operations("/readyz", at: .chile).status == 200)
                let metrics = try await region.operations("/metrics", at: .chile)
                #expect(metrics.status == 200)
                #expect(metrics.header("Content-Type")?.hasPrefix("application/openmetrics-text") == true)
                #expect(OpenMetrics.faults(in: metrics.text) == [])
                #expect(metrics.text.contains("paso_events_total{name=\"SubmissionAcceptance\"} 1\n"))
                #expect(metrics.text.contains("paso_exchanges{state=\"delivered\"} 1\n"))
            }
        }

        @Test func `stop it gracefully: requests in flight are answered, and it ends with 0`() async throws {
            try await Region.running { region in
                let documents = try (0..<24).map { _ in Numbers.next() }.map { number in
                    (number, try region.demo.chileanCertificate(number: number))
                }
                let client = try region.national(.chile)
                // Those in flight get their answer; those that come too late get none, and are repeated after the start.
                let (firstAnswer, told) = AsyncStream.makeStream(of: Void.self)
                let answered = await withTaskGroup(of: (String, String?).self) { group in
                    for (number, bytes) in documents {
                        group.addTask {
                            let answer = try? await client.submit(bytes, idempotencyKey: number)
                            told.yield()
                            return (number, answer?.documentId)
                        }
                    }
                    group.addTask {
                        for await _ in firstAnswer { break }
                        await region.chile.stop()
                        return ("", nil)
                    }
                    var answered: [String: String] = [:]
                    for await (number, document) in group { answered[number] = document }
                    return answered
                }
                #expect(!answered.isEmpty)
                #expect(await region.chile.lastStatus == 0)
                try await region.chile.start()
                for (number, bytes) in documents {
                    let again = try await client.submit(bytes, idempotencyKey: number)
                    if let before = answered[number] { #expect(again.documentId == before) }
                    let found = try await client.find(number: number).items
                    #expect(found.count == 1, "\(number) was admitted \(found.count) times")
                }
                try await region.told("GatewayStopped", at: .chile)
            }
        }
    }
}

/// Reads a text as OpenMetrics and says what is wrong with it.
enum OpenMetrics {
    static func faults(in text: String) -> [String] {
        var faults: [String] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.suffix(2) != ["# EOF", ""] { faults.append("the text does not end with # EOF") }
        var kinds: [String: String] = [:]
        for line in lines.dropLast(2) {
            if line.hasPrefix("# ") {
                let words = line.split(separator: " ", maxSplits: 3)
                guard words.count >= 3, ["HELP", "TYPE", "UNIT"].contains(words[1]) else {
                    faults.append("\(line)")
                    continue
                }
                if words[1] == "TYPE", words.count == 4 { kinds[String(words[2])] = String(words[3]) }
                continue
            }
            guard
                let match = line.wholeMatch(
                    of: /([a-z_][a-z0-9_]*)(\{(?:[a-z_]+="(?:[^"\\]|\\.)*",?)*\})? (-?[0-9.e+-]+|\+Inf|NaN)/
                )
            else {
                faults.append("no sample: \(line)")
                continue
            }
            if !Self.isDeclared(String(match.1), kinds) { faults.append("undeclared: \(line)") }
        }
        return faults
    }

    private static func isDeclared(_ name: String, _ kinds: [String: String]) -> Bool {
        let suffixes = [
            "counter": ["_total", "_created"], "histogram": ["_bucket", "_sum", "_count", "_created"],
            "gauge": [""], "info": ["_info"],
        ]
        return kinds.contains { family, kind in
            suffixes[kind, default: []].contains { family + $0 == name }
        }
    }
}
