/// Who did what an event tells: a person or token with its role, a national system, a peer, or the gateway itself.
public struct Actor: Sendable, Hashable, Codable {
    /// The kinds of actors; closed.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// A person, named by an identity provider, a client certificate or the operating system's account.
        case person
        /// A national system, named by its backend identifier.
        case backend
        /// Another gateway, named by its party.
        case peer
        /// This gateway: workers, timers, start and stop.
        case gateway
    }

    /// What kind of actor it is.
    public let kind: Kind
    /// The identity: subject of a certificate or token, backend, party, worker.
    public let name: String

    /// Longest name; a longer one is cut.
    public static let nameCharactersMax = 255

    /// An actor; a longer name is cut at ``nameCharactersMax``.
    public init(kind: Kind, name: String) {
        self.kind = kind
        self.name = String(name.prefix(Self.nameCharactersMax))
    }

    /// The gateway's own work, like `relay worker`.
    public static func gateway(_ part: String) -> Actor { Actor(kind: .gateway, name: part) }
    /// A national system.
    public static func backend(_ id: BackendID) -> Actor { Actor(kind: .backend, name: id.text) }
    /// Another gateway.
    public static func peer(_ party: PartyID) -> Actor { Actor(kind: .peer, name: party.text) }
    /// A person.
    public static func person(_ name: String) -> Actor { Actor(kind: .person, name: name) }
}
