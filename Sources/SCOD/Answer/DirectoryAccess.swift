import Trust

/// Who may ask, and from where: what the directory's service checks before it looks at the certificate.
public struct DirectoryAccess: Sendable {
    /// One customs user.
    public struct User: Sendable {
        public var password: String
        /// Addresses from which it may ask; nil for any.
        public var addresses: Set<String>?

        /// A user, from anywhere unless addresses are given.
        public init(password: String, addresses: Set<String>? = nil) {
            self.password = password
            self.addresses = addresses
        }
    }

    private let users: [String: User]
    /// What the service says of every entity's scope (`ambito`).
    public let scope: String
    /// What the service says of every entity's territory (`jurisdiccion`).
    public let jurisdiction: String

    /// The users by name.
    public init(users: [String: User], scope: String = "Universo", jurisdiction: String = "Nacional") {
        self.users = users
        self.scope = scope
        self.jurisdiction = jurisdiction
    }

    func admits(_ user: String, _ password: String) -> Bool {
        let expected = self.users[user]?.password ?? ""
        return ConstantTime.equal(Array(password.utf8), Array(expected.utf8)) && self.users[user] != nil
    }

    func admits(_ user: String, from address: String) -> Bool {
        self.users[user]?.addresses?.contains(address) ?? true
    }
}
