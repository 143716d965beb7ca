import Foundation
import Synchronization
public import Trust

/// One token at work: its sessions, its login, and its comings and goings.
///
/// A supervisor thread opens it, proves every two seconds that its keys work, and opens it again with back-off when they
/// do not, for as long as the process lives. Calls fail at once while it is away, so that nobody waits for it.
public final class Token: Sendable {
    public let place: TokenPlace
    private let modules: TokenModules
    private let login: TokenLogin
    private let threads: TokenThreads
    private let supervisor = Supervisor()
    private let state: Mutex<State>
    /// Threads do not survive a fork; a child must not wait for them.
    private let process = getpid()

    private struct State {
        var machine: TokenMachine
        /// Sessions of an earlier one are not used any more.
        var generation: UInt64 = 0
        /// Keys to prove, as long as somebody holds them.
        var keys: [WeakKey] = []
        var isSupervised = false
        /// A key is new, or had a fault: it is proven at once.
        var isProofDue = false
    }

    private struct WeakKey {
        weak var key: TokenKey?
    }

    init(_ place: TokenPlace, modules: TokenModules) {
        self.place = place
        self.modules = modules
        self.login = TokenLogin(place)
        self.threads = TokenThreads(count: place.sessions)
        self.state = Mutex(State(machine: TokenMachine(place, at: .now)))
    }

    deinit {
        self.threads.close()
        self.supervisor.close()
        (try? self.modules.module(self.place.module))?.note(self, isWorking: false)
    }

    /// A key of the token with the public key that it must be; the same one while somebody holds it.
    public func key(_ name: TokenKeyName, _ use: TokenKey.Use, publicKey: PublicKey) -> TokenKey {
        let (key, starts) = self.state.withLock { state -> (TokenKey, Bool) in
            state.keys.removeAll { $0.key == nil }
            let known = state.keys.lazy.compactMap(\.key).first {
                $0.name == name && $0.use == use && $0.publicKey == publicKey
            }
            let key = known ?? TokenKey(name, use, publicKey: publicKey, token: self)
            if known == nil {
                state.keys.append(WeakKey(key: key))
                state.isProofDue = true
            }
            let starts = !state.isSupervised
            state.isSupervised = true
            return (key, starts)
        }
        if starts { self.supervisor.start { [weak self] in self?.step() } } else { self.supervisor.wake() }
        return key
    }

    /// What keeps the token from work, as far as known without asking it.
    public var obstacle: TokenError? {
        guard getpid() == self.process else { return .otherProcess(self.place) }
        return self.state.withLock { $0.machine.obstacle(self.place, at: .now) }
    }

    // MARK: Work

    /// Uses a private key on one of the token's threads; blocks until it answers or counts as silent.
    func use<Answer: Sendable>(
        _ name: TokenKeyName,
        _ operation: String,
        _ body: @escaping @Sendable (TokenSession, UInt) throws(TokenSession.Failure) -> Answer
    ) throws(TokenError) -> Answer {
        if let obstacle = self.obstacle { throw obstacle }
        do throws(TokenError) {
            let answer = try self.withDesk { (token, desk) throws(TokenError) in
                try token.attempt(&desk, name, operation, body)
            }
            self.note(.worked)
            return answer
        } catch {
            if error.isAboutKey {
                self.state.withLock { $0.isProofDue = true }
                self.supervisor.wake()
            } else if !error.isAboutLoad {
                self.note(.failed(error))
            }
            throw error
        }
    }

    /// Reads the token in a session, whether or not it is known to work.
    func read<Answer: Sendable>(
        _ body: @escaping @Sendable (TokenSession) throws(TokenSession.Failure) -> Answer
    ) throws(TokenError) -> Answer {
        try self.withDesk { (token, desk) throws(TokenError) in
            let session = try token.session(&desk, restartsModule: false)
            do throws(TokenSession.Failure) { return try body(session) } catch {
                throw token.error(error, TokenKeyName(label: "*"), "C_FindObjects")
            }
        }
    }

    private func withDesk<Answer: Sendable>(
        _ body: @escaping @Sendable (Token, inout TokenThreads.Desk) throws(TokenError) -> Answer
    ) throws(TokenError) -> Answer {
        let outcome = try self.threads.run(within: self.place.answerTimeout, for: self.place) {
            desk -> Result<Answer, TokenError> in
            do throws(TokenError) { return .success(try body(self, &desk)) } catch { return .failure(error) }
        }
        return try outcome.get()
    }

    /// Twice at most: a session, a login or a handle that has gone is replaced once.
    private func attempt<Answer>(
        _ desk: inout TokenThreads.Desk,
        _ name: TokenKeyName,
        _ operation: String,
        _ body: (TokenSession, UInt) throws(TokenSession.Failure) -> Answer
    ) throws(TokenError) -> Answer {
        var last = TokenSession.Failure.absent
        for _ in 1...2 {
            var session = try self.session(&desk, restartsModule: false)
            do throws(TokenSession.Failure) {
                let key = try session.privateKey(name)
                let answer = try body(session, key)
                desk.session = session
                return answer
            } catch {
                last = error
                session.close()
                desk.session = nil
                guard case .result(let result) = error, [.sessionGone, .handleGone].contains(result.meaning) else {
                    break
                }
            }
        }
        throw self.error(last, name, operation)
    }

    private func error(_ failure: TokenSession.Failure, _ name: TokenKeyName, _ operation: String) -> TokenError {
        switch failure {
        case .absent: .keyAbsent(name, self.place)
        case .ambiguous: .keyAmbiguous(name, self.place)
        case .result(let result) where result.meaning == .refused: .refused(operation, result, self.place)
        case .result(let result): .tokenGone(self.place, result)
        }
    }

    /// The thread's session, or a new one.
    private func session(_ desk: inout TokenThreads.Desk, restartsModule: Bool) throws(TokenError) -> TokenSession {
        let module = try self.modules.module(self.place.module)
        try module.start(anew: restartsModule, for: self)
        let generation = self.state.withLock { $0.generation }
        if let session = desk.session {
            if session.generation == generation, session.edition == module.edition { return session }
            session.close()
            desk.session = nil
        }
        let token = try self.find(in: module)
        try self.login.check(token)
        let session = try TokenSession(module, token, generation: generation, login: self.login)
        desk.session = session
        return session
    }

    private func find(in module: TokenModule) throws(TokenError) -> TokenModule.Presence {
        let (result, tokens) = module.tokens()
        guard result.isOK else { throw .tokenGone(self.place, result) }
        let fitting = tokens.filter { token in
            token.isInitialized && (self.place.label.map { $0 == token.label } ?? true)
                && (self.place.serial.map { $0 == token.serial } ?? true)
                && (self.place.slot.map { $0 == token.slot } ?? true)
        }
        guard let token = fitting.first else { throw .tokenAbsent(self.place) }
        guard fitting.count == 1 else { throw .tokenAmbiguous(self.place) }
        return token
    }

    // MARK: Supervision

    private func note(_ event: TokenMachine.Event) {
        let isWorking = self.state.withLock { state in
            state.machine.handle(event, at: .now)
            guard case .open = state.machine.state else {
                state.generation += 1
                return false
            }
            return true
        }
        (try? self.modules.module(self.place.module))?.note(self, isWorking: isWorking)
        if !isWorking { self.supervisor.wake() }
    }

    /// One step of the supervisor; how long it may sleep then.
    private func step() -> Duration {
        let now = ContinuousClock.now
        let step = self.state.withLock { state -> TokenMachine.Step in
            if state.isProofDue, case .open = state.machine.state {
                state.isProofDue = false
                return .prove
            }
            return state.machine.next(at: now)
        }
        switch step {
        case .wait(let until): return until - now
        case .prove: return self.prove(restartsModule: false)
        case .open(let restartsModule): return self.prove(restartsModule: restartsModule)
        }
    }

    /// How long to wait where the token has more to do than it can take: what it does is proof, or its age will tell.
    private static let pauseUnderLoad = Duration.milliseconds(500)

    /// Opens the token where it is not, and proves every key; one key's fault is its own unless all have one.
    private func prove(restartsModule: Bool) -> Duration {
        let keys = self.state.withLock { state in
            state.keys.removeAll { $0.key == nil }
            return state.keys.compactMap(\.key)
        }
        do throws(TokenError) {
            let faults = try self.withDesk { (token, desk) throws(TokenError) in
                _ = try token.session(&desk, restartsModule: restartsModule)
                var faults: [TokenError?] = []
                for key in keys {
                    do throws(TokenError) {
                        try key.prove { (operation, body) throws(TokenError) in
                            try token.attempt(&desk, key.name, operation, body)
                        }
                        faults.append(nil)
                    } catch {
                        guard error.isAboutKey || error.isVague else { throw error }
                        faults.append(error)
                    }
                }
                return faults
            }
            for (key, fault) in zip(keys, faults) { key.note(fault) }
            if let first = faults.first ?? nil, !faults.contains(where: { $0 == nil }) {
                self.note(.failed(first))
            } else {
                self.note(.worked)
            }
        } catch {
            if error.isAboutLoad { return Self.pauseUnderLoad }
            self.note(.failed(error))
        }
        return .zero
    }
}
