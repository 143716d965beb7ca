import AS4
import Exchange

/// A channel of a partner that we pull from.
struct PullChannel: Sendable, Hashable {
    let party: PartyID
    let mpc: String
}

extension GatewayConfiguration {
    /// The channels that we pull from, in the order of the configuration.
    var pullChannels: [PullChannel] {
        self.partners.filter { $0.as4.receiveBy == .pull }.flatMap { partner in
            partner.as4.pullChannels.map { PullChannel(party: partner.party, mpc: $0) }
        }
    }

    /// Partners that pull our messages: nothing is pushed to them.
    var pullingPartners: Set<PartyID> {
        Set(self.partners.filter { $0.as4.sendBy == .pull }.map(\.party))
    }
}

extension Site {
    /// The P-Modes of our messages that partners pull.
    var pulledModes: PModeTable {
        PModeTable(
            self.configuration.partners.filter { $0.as4.sendBy == .pull }.flatMap { partner in
                [MessagePurpose.submit, .status].map { self.outboundMode(to: partner, for: $0) }
            }
        )
    }

    /// What takes in everything that partners send, pushed or pulled.
    func receiver(_ parts: EngineParts) throws -> Receiver {
        Receiver(
            modes: self.inboundModes,
            pulled: self.pulledModes,
            identities: self.decryptionIdentities(),
            trust: self.partnerTrust(parts.peers, clock: parts.clock),
            limits: self.messageLimits,
            spool: parts.spool
        )
    }
}
