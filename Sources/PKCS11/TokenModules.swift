import Synchronization

/// The tokens of this process.
///
/// PKCS#11 itself makes them so: a module is started and a token is logged in to for the whole process, whoever asks. A
/// reload of the configuration finds the same tokens, with their sessions and with the memory of a refused PIN.
public final class Tokens: Sendable {
    /// Those of this process; tests that want tokens of their own make them.
    public static let ofThisProcess = Tokens()

    private let modules = TokenModules.ofThisProcess
    private let known = Mutex<[TokenPlace: Token]>([:])

    public init() {}

    /// The token at a place; nothing is asked of it before somebody wants a key.
    public func token(at place: TokenPlace) -> Token {
        self.known.withLock { known in
            if let token = known[place] { return token }
            let token = Token(place, modules: self.modules)
            known[place] = token
            return token
        }
    }
}

/// The modules that this process has loaded; one that cannot be loaded is tried again by the next who asks.
final class TokenModules: Sendable {
    static let ofThisProcess = TokenModules()

    private let loaded = Mutex<[String: TokenModule]>([:])

    func module(_ path: String) throws(TokenError) -> TokenModule {
        try self.loaded.withLock { loaded throws(TokenError) in
            if let module = loaded[path] { return module }
            let module = try TokenModule(path: path)
            loaded[path] = module
            return module
        }
    }
}
