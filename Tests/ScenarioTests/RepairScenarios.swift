import Demo
import Foundation
import Gateway
import Testing

extension Scenarios {
    @Suite(.timeLimit(.minutes(2))) struct `What goes wrong between two gateways` {
        @Test func `a partner that is away gets the document when it is back`() async throws {
            try await Region.running { region in
                await region.peru.kill()
                let number = Numbers.next()
                let sent = try await region.submit(number)
                try await region.told("RelayDelayed", at: .chile)
                #expect(
                    try await region.people(.chile).document(sent.documentId).exchanges.map(\.state) != ["delivered"]
                )
                try await region.peru.start()
                _ = try await region.item(number)
                _ = try await region.exchange(sent.documentId, at: .chile, becomes: "delivered")
            }
        }

        @Test
        func `a message that the partner refuses for good is parked, and goes on when an operator has repaired it`()
            async throws
        {
            let file = { (region: Region) in region.partnerFile("CL", of: region.peru.site) }
            try await Region.running { region in
                // Peru was told another key of Chile's.
                try region.change(
                    file(region),
                    "sign: [ ../../CL/keys/as4-sign.pem",
                    to: "sign: [ ../../CL/keys/tls-server.pem"
                )
            } _: { region in
                let number = Numbers.next()
                let sent = try await region.submit(number)
                let parked = try await eventually("the relay is parked") {
                    try await region.people(.chile).parked().items.first { $0.number == number }
                }
                #expect(parked.work == "relay")
                #expect(parked.code == "EBMS:0101")
                #expect(!parked.remedy.isEmpty)
                try await region.told("RelayRejection", "EBMS:0101", at: .chile)
                try await region.told("MessageRefused", "EBMS:0101", at: .peru)

                try region.change(file(region), "tls-server.pem ]\n  encrypt", to: "as4-sign.pem ]\n  encrypt")
                await region.peru.hangUp()
                try await eventually("Peru has the new configuration") {
                    try await region.journal(.peru).filter { $0.event.name == "ConfigurationLoaded" }.count == 2
                }
                try await region.people(.chile).resolve(parked.id, action: "retry", reason: "Peru has our key now")
                let view = try await region.exchange(sent.documentId, at: .chile, becomes: "delivered")
                let story = view.events.map(\.name).filter {
                    ["RelayRejection", "RetryRequested", "RelayAcceptance"].contains($0)
                }
                #expect(story == ["RelayRejection", "RetryRequested", "RelayAcceptance"])
                #expect(try await region.people(.chile).parked().items.isEmpty)
                _ = try await region.item(number)
            }
        }

        @Test func `a held document that an operator releases shows what held it, never as good`() async throws {
            try await Region.running { region in
                let file = region.partnerFile("CL", of: region.peru.site)
                try region.change(file, "countries: [ CL ]", to: "countries: [ CL ]\npayload: original-only")
            } _: { region in
                let number = Numbers.next()
                let neighbour = try Neighbour(region)
                let message = try neighbour.message(BadDocument.altered.bytes(region, number: number))
                #expect(try await neighbour.verdict(neighbour.send(message), on: message).isReceipt)
                let parked = try await eventually("it is held") {
                    try await region.parked(BadDocument.altered.code, at: .peru).first
                }
                try await region.people(.peru).resolve(parked.id, action: "release", reason: "confirmed by telephone")
                let item = try await region.item(number)
                #expect(item.result == "refused")
                #expect(item.flags.contains(BadDocument.altered.code))
                #expect(item.verdicts.map(\.indication) == ["total-failed"])
                let event = try await region.told("DocumentReleased", at: .peru)
                #expect(event.event.actor == "operator")
                #expect(event.event.details["reason"] == "confirmed by telephone")
            }
        }
    }
}
