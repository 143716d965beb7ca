import Canonical
import Exchange
import Foundation
import Store
import Testing

@testable import Gateway

/// Chile's messages wait until Peru pulls them; with `both`, Peru's statuses wait until Chile pulls.
enum PullRegion {
    static let mpc = "urn:paso:channel:paso-PE"
    static let back = "urn:paso:channel:paso-CL"

    static func make(
        both: Bool = false,
        adjust: @escaping (inout GatewayConfiguration) -> Void = { _ in }
    ) throws -> EngineRegion {
        try EngineRegion { configuration in
            let isChile = configuration.country.rawValue == "CL"
            for index in configuration.partners.indices {
                if isChile {
                    configuration.partners[index].as4.sendBy = .pull
                    configuration.partners[index].as4.mpc = Self.mpc
                } else {
                    configuration.partners[index].as4.receiveBy = .pull
                    configuration.partners[index].as4.pullChannels = [Self.mpc]
                }
                guard both else { continue }
                if isChile {
                    configuration.partners[index].as4.receiveBy = .pull
                    configuration.partners[index].as4.pullChannels = [Self.back]
                } else {
                    configuration.partners[index].as4.sendBy = .pull
                    configuration.partners[index].as4.mpc = Self.back
                }
            }
            adjust(&configuration)
        }
    }
}

extension EngineRegion {
    /// Works on both sides, then lets time pass, so often.
    func pass(_ rounds: Int, _ duration: Duration = .seconds(31)) async throws {
        for _ in 0..<rounds {
            try await self.drain()
            self.chile.clock.advance(duration)
        }
        try await self.drain()
    }

    func state(_ answer: SubmissionAnswer) async throws -> String? {
        try await self.chile.timeline(answer.documentId).exchanges.first?.state
    }

    /// What Peru posted to Chile: pull requests, receipts, errors.
    func posted(_ word: String) -> [PeerPost] {
        self.peru.wire.posts.filter { String(decoding: $0.body, as: UTF8.self).contains(word) }
    }

    func events(_ side: Side) async throws -> [(name: EventName, codes: [String])] {
        try await side.engine.drain()
        return try await side.store.events(after: 0, limit: 1_000).map { ($0.event.name, try $0.event.header().codes) }
    }

    /// Posts octets to Chile as Peru's gateway.
    func post(_ body: [UInt8], type: String = PeerPost.soap) async throws -> PeerReply {
        let partner = try #require(self.chile.site.now.configuration.partners.first)
        return try await self.chile.engine.receive(
            PeerMessage(
                partner: partner,
                certificate: [],
                headers: [(name: "Content-Type", value: type)],
                body: body
            )
        )
    }
}

extension SubmissionAnswer {
    /// The one exchange of a document that goes to one neighbour.
    var firstExchange: ExchangeID {
        get throws { try ExchangeID(try #require(self.exchanges.first?.exchangeId)) }
    }
}
