/// The P-Modes of a gateway, and which one a received message belongs to.
///
/// Looked up by AgreementRef/@pmode, else by (From, To, Service, Action); an agreement that the message names must be
/// the agreed one. Each pair of partners has the test service beside its own P-Modes. The channel (MPC) of a push is not compared:
/// a mismatch there is no error (eDelivery AS4 §2.3.1).
public struct PModeTable: Sendable, Equatable {
    public var modes: [PMode]

    public init(_ modes: [PMode]) {
        self.modes = modes
    }

    /// The P-Mode of that id.
    public subscript(_ id: String) -> PMode? {
        self.modes.first { $0.id == id }
    }

    /// The one P-Mode that a message belongs to.
    ///
    /// The header is a claim until the signature was verified; the P-Mode found here only says how to verify it.
    public func match(_ message: UserMessage) throws(AS4Refusal) -> PMode {
        if let id = message.collaboration.agreement?.pmode, let named = self[id] {
            let leg = named.reply.flatMap { message.parties.from == $0.initiator.party ? $0 : nil } ?? named
            let mode = message.isTest && !leg.isTestService ? leg.testService : leg
            try Self.compare(message, mode)
            return mode
        }
        let legs = self.modes.flatMap { mode in [mode] + (mode.reply.map { [$0] } ?? []) }
        let fitting = legs.filter { Self.difference(message, $0) == nil }
        if fitting.isEmpty, message.isTest,
            let mode = legs.lazy.map(\.testService).first(where: { Self.difference(message, $0) == nil })
        {
            return mode
        }
        let agreed = fitting.filter { $0.agreement?.value == message.collaboration.agreement?.value }
        let found = fitting.count > 1 ? agreed : fitting
        if let mode = found.first, found.count == 1 { return mode }
        guard fitting.isEmpty else {
            throw .ambiguousPMode(fitting.map(\.id).joined(separator: " "))
        }
        throw .noPMode(
            "\(message.parties.from) → \(message.parties.to), \(message.collaboration.service.value), "
                + message.collaboration.action
        )
    }

    /// The P-Modes whose messages a pull request asks for; all of one partner, since a channel belongs to one receiver.
    ///
    /// The channel is a claim until the request's signature was verified as that partner's.
    public func pulled(from mpc: String?) throws(AS4Refusal) -> [PMode] {
        guard let mpc, !MessageChannel.isDefault(mpc) else { throw .defaultChannel }
        let fitting = self.modes.filter { $0.binding == .pull && $0.business.pullChannel == mpc }
        guard let party = fitting.first?.responder.party, fitting.allSatisfy({ $0.responder.party == party }) else {
            throw .unknownChannel(mpc)
        }
        return fitting
    }

    private static func compare(_ message: UserMessage, _ mode: PMode) throws(AS4Refusal) {
        if let element = Self.difference(message, mode) { throw .againstPMode(element, id: mode.id) }
    }

    /// The first header element that is not as the P-Mode has it.
    private static func difference(_ message: UserMessage, _ mode: PMode) -> String? {
        if message.parties.from != mode.initiator.party { return "From" }
        if message.parties.to != mode.responder.party { return "To" }
        if message.parties.fromRole != mode.initiator.role { return "From/Role" }
        if message.parties.toRole != mode.responder.role { return "To/Role" }
        if mode.isReply, message.info.refToMessageID == nil { return "RefToMessageId" }
        if message.collaboration.service != mode.business.service { return "Service" }
        if message.collaboration.action != mode.business.action { return "Action" }
        if let agreed = mode.agreement, let named = message.collaboration.agreement, !named.value.isEmpty,
            named.value != agreed.value
        {
            return "AgreementRef"
        }
        return nil
    }
}
