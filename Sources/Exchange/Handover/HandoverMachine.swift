/// Where one received document stands on its way into the national system.
///
/// Closed; ``name`` is what people and queries see.
public enum HandoverState: Sendable, Equatable, Codable {
    /// Stored and receipted, not examined yet.
    case received
    /// Examined, but an earlier document of the same key must be taken first, or its predecessor is still to come.
    case waiting(code: String)
    /// Shown in the inbox; the national system may take it.
    case offered
    /// The national system acknowledged it: never shown again.
    case taken
    /// Kept back for the operator; the code says why.
    case held(code: String)
    /// The national system refused to take it; the code is its reason.
    case refused(code: String)
    /// An operator gave it up.
    case discarded
    /// Octet for octet what an earlier exchange brought; it is not handed over a second time.
    case repeated(of: ExchangeID)

    /// Stable name of the state.
    public var name: String {
        switch self {
        case .received: "received"
        case .waiting: "waiting"
        case .offered: "offered"
        case .taken: "taken"
        case .held: "held"
        case .refused: "refused"
        case .discarded: "discarded"
        case .repeated: "repeated"
        }
    }

    /// True while the inbox shows it.
    public var isShown: Bool { self == .offered }

    /// True where later documents of the same key must wait for this one.
    public var holdsUpLater: Bool {
        switch self {
        case .received, .waiting, .offered: true
        case .taken, .held, .refused, .discarded, .repeated: false
        }
    }
}

/// Decides what happens to one received document until the national system has taken it.
///
/// Its ``DeliveryID`` is made when the document is received and stays for ever: every repeat of the offer carries the
/// same identifier and the same octets, and an acknowledgement is idempotent.
///
///     received ──examined──▶ offered ──ack──▶ taken
///        │  └──must wait──▶ waiting ─ready─┘ │
///        │                     │             └──backend refuses──▶ refused
///        └──hold──▶ held ◀─────┘                                     │
///                    └──operator: retry, or evidence────▶ received ◀─┤
///                    └──operator: release──▶ offered ◀───────────────┤
///                    └──operator: discard──▶ discarded ◀─────────────┘
///     received or waiting, octets known from an earlier exchange ──▶ repeated
///
/// A national system that misbehaves: an ack of what was never offered is refused; a second ack is answered like the
/// first; a refusal after an ack is refused.
public struct HandoverMachine: Sendable, Equatable, Codable {
    /// Where the document stands.
    public private(set) var state: HandoverState

    /// A document that was just received.
    public init() {
        self.state = .received
    }

    /// What can happen to a received document.
    public enum Event: Sendable, Equatable {
        /// The examination allows the hand-over.
        case examined
        /// The examination, or the register, keeps it back.
        case hold(code: String)
        /// The register says that it must wait for another document.
        case mustWait(code: String)
        /// The register knows the same octets from an earlier exchange.
        case isRepeat(of: ExchangeID)
        /// What it waited for is there, or the wait is over.
        case ready
        /// The national system read its content.
        case fetched
        /// The national system acknowledged it.
        case acknowledged
        /// The national system refused it.
        case backendRefused(code: String)
        /// What it was held for is known by now: it is examined again.
        case evidenceArrived
        /// An operator lets it be examined again.
        case operatorRetry
        /// An operator lets it go on in spite of what holds it.
        case operatorRelease
        /// An operator gives it up.
        case operatorDiscard
    }

    /// What the shell does next; ``eventName`` is the journal's event that belongs to it.
    public enum Action: Sendable, Equatable {
        case none
        /// Show it in the inbox.
        case offer
        /// Keep it back, tell the operator.
        case hold(code: String)
        /// Keep it until the register lets it go.
        case wait(code: String)
        /// Note that it repeats an earlier one.
        case recordRepeat(of: ExchangeID)
        /// Note that it was read.
        case recordAccess
        /// Take it out of the inbox for good; the next one of its key may go.
        case take
        /// Answer the acknowledgement as the first time; write nothing.
        case repeatAcknowledgement
        /// Note the refusal; tell the sender.
        case recordRefusal(code: String)
        /// Examine it again.
        case reexamine
        /// Show it in the inbox by an operator's decision.
        case release
        /// It is given up.
        case discard
        /// The command does not fit the state (EXC-030).
        case refuseCommand

        /// The event to write with this action; nil if none.
        public var eventName: EventName? {
            switch self {
            case .none, .wait, .repeatAcknowledgement, .refuseCommand: nil
            case .offer: .contentConsignment
            case .hold: .contentConsignmentFailure
            case .recordRepeat: .documentExamined
            case .recordAccess: .contentAccessTracking
            case .take: .contentHandover
            case .recordRefusal: .consignmentRejection
            case .reexamine: .retryRequested
            case .release: .documentReleased
            case .discard: .documentDiscarded
            }
        }
    }

    /// Takes one event.
    public mutating func handle(_ event: Event) -> Action {
        switch event {
        case .examined: self.move(from: [.received], to: .offered, .offer)
        case .ready: self.becameReady()
        case .mustWait(let code): self.move(from: [.received], to: .waiting(code: code), .wait(code: code))
        case .hold(let code): self.hold(code)
        case .isRepeat(let other): self.isRepeat(of: other)
        case .fetched: self.state == .offered || self.state == .taken ? .recordAccess : .refuseCommand
        case .acknowledged: self.acknowledged()
        case .backendRefused(let code):
            self.move(from: [.offered], to: .refused(code: code), .recordRefusal(code: code), otherwise: .refuseCommand)
        case .evidenceArrived: self.evidenceArrived()
        case .operatorRetry: self.operatorDecides(.received, .reexamine)
        case .operatorRelease: self.operatorDecides(.offered, .release)
        case .operatorDiscard: self.operatorDecides(.discarded, .discard)
        }
    }

    private mutating func move(
        from sources: [HandoverState],
        to target: HandoverState,
        _ action: Action,
        otherwise: Action = .none
    ) -> Action {
        guard sources.contains(self.state) else { return otherwise }
        self.state = target
        return action
    }

    private mutating func becameReady() -> Action {
        switch self.state {
        case .waiting:
            self.state = .offered
            return .offer
        case .received, .offered, .taken, .held, .refused, .discarded, .repeated:
            return .none
        }
    }

    private mutating func isRepeat(of other: ExchangeID) -> Action {
        switch self.state {
        case .received, .waiting:
            self.state = .repeated(of: other)
            return .recordRepeat(of: other)
        case .offered, .taken, .held, .refused, .discarded, .repeated:
            return .none
        }
    }

    private mutating func hold(_ code: String) -> Action {
        switch self.state {
        case .received, .waiting:
            self.state = .held(code: code)
            return .hold(code: code)
        case .offered, .taken, .held, .refused, .discarded, .repeated:
            return .none
        }
    }

    private mutating func evidenceArrived() -> Action {
        switch self.state {
        case .held:
            self.state = .received
            return .reexamine
        case .received, .waiting, .offered, .taken, .refused, .discarded, .repeated:
            return .none
        }
    }

    private mutating func acknowledged() -> Action {
        switch self.state {
        case .offered:
            self.state = .taken
            return .take
        case .taken:
            return .repeatAcknowledgement
        case .received, .waiting, .held, .refused, .discarded, .repeated:
            return .refuseCommand
        }
    }

    private mutating func operatorDecides(_ target: HandoverState, _ action: Action) -> Action {
        switch self.state {
        case .held, .refused, .waiting:
            self.state = target
            return action
        case .received, .offered, .taken, .discarded, .repeated:
            return .refuseCommand
        }
    }
}
