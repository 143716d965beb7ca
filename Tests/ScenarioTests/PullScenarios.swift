import Demo
import Foundation
import Gateway
import Testing

/// Peru has no listener that Chile could reach, as far as Chile's configuration goes: it pulls.
private func pulling(_ region: Region) throws {
    for (country, other, keys) in [
        (DemoSite.Country.chile, "PE", ["send-by: pull", "mpc: urn:paso:channel:paso-PE", "answer: 5s"]),
        (
            DemoSite.Country.peru, "CL",
            ["receive-by: pull", "pull-mpc: [ urn:paso:channel:paso-PE ]", "pull-every: 1s"]
        ),
    ] {
        let file = region.partnerFile(other, of: region.site(country))
        let lines = keys.map { "  \($0)" }.joined(separator: "\n")
        try region.change(file, "as4:\n", to: "as4:\n\(lines)\n")
    }
}

extension Scenarios {
    @Suite struct `A neighbour that pulls` {
        @Test(.timeLimit(.minutes(3)))
        func `gets its documents, answers them, and both sides can tell their way`() async throws {
            try await Region.running(pulling) { region in
                let number = Numbers.next()
                let answer = try await region.submit(number)
                let item = try await region.item(number)
                _ = try await region.national(.peru).acknowledge(item.deliveryId)
                let sent = try await region.exchange(answer.documentId, at: .chile, becomes: "delivered")
                #expect(sent.events.map(\.name).prefix(2) == ["SubmissionAcceptance", "MessageHandedOut"])
                try await region.told("ReceiptReturned", at: .peru)
            }
        }

        /// Nothing that was acknowledged is lost or doubled, whichever side is killed at whichever moment.
        @Test(.timeLimit(.minutes(6))) func `loses and doubles nothing when either side is killed`() async throws {
            try await Region.prepared { region in
                try pulling(region)
                let plan = CrashDrill.Plan(documents: 60, kills: 25, senders: 4, seed: 11)
                let report = try await CrashDrill(region: region.demo, plan: plan) { _ in }.run()
                #expect(report.violations.isEmpty, "\(report.violations)")
                #expect(report.delivered == 60 && report.kills == 25 && report.receiptsChecked > 0)
            }
        }
    }
}
