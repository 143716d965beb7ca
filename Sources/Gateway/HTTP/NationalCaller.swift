public import Exchange

/// Who calls the national listener: a national system, or a person or machine with roles.
public struct NationalCaller: Sendable, Equatable {
    /// As the journal names it.
    public let actor: Actor
    /// Short, for the log.
    public let name: String
    public let roles: Set<UserRole>
    /// Set for a national system: it acts for this backend alone and sees nothing of another.
    public let backend: BackendConfiguration?

    /// A national system; its roles follow from its directions.
    public init(backend: BackendConfiguration) {
        self.actor = .backend(backend.party)
        self.name = backend.id
        self.backend = backend
        var roles: Set<UserRole> = []
        if backend.maySubmit { roles.insert(.submitter) }
        if backend.mayReceive { roles.insert(.receiver) }
        self.roles = roles
    }

    /// A person or machine that the site lists under `users`.
    public init(user: UserConfiguration) {
        self.actor = .person(user.name)
        self.name = user.name
        self.roles = user.roles
        self.backend = nil
    }

    /// Whose documents it may see: one backend's, or everybody's (nil).
    public var scope: BackendID? { self.backend?.party }
}
