import CPKCS11
import Synchronization
import Trust

/// Logs in to one token, and never offers a PIN again that the token refused: three wrong ones lock most of them.
///
/// A login holds for the whole process, so that only the first session needs one. It is known by a salted digest which
/// PIN was refused; when the operator writes another one, that one is tried, once.
final class TokenLogin: Sendable {
    let place: TokenPlace
    private let salt: [UInt8]
    /// The digest of the PIN that was refused last; locked while one logs in.
    private let refused = Mutex<Digest?>(nil)

    init(_ place: TokenPlace) {
        self.place = place
        self.salt = (try? SecureRandom.bytes(16)) ?? []
    }

    /// Blocks while the token works on it.
    func login(_ session: TokenSession) throws(TokenError) {
        try self.refused.withLock { refused throws(TokenError) in try self.login(session, &refused) }
    }

    private func login(_ session: TokenSession, _ refused: inout Digest?) throws(TokenError) {
        let (state, isLoggedIn) = session.isLoggedIn
        guard state.isOK else { throw .tokenGone(self.place, state) }
        if isLoggedIn { return }
        var pin = try self.place.pin.read()
        defer { unsafe paso_p11_erase(&pin, pin.count) }
        let digest = Digest.of(self.salt + pin)
        guard digest != refused else { throw .pinWrong(self.place) }
        let result = session.logIn(pin)
        switch result.meaning {
        case .ok: refused = nil
        case .pinWrong:
            refused = digest
            throw .pinWrong(self.place)
        case .pinLocked: throw .pinLocked(self.place)
        // CKR_USER_ALREADY_LOGGED_IN: another part of this process was faster.
        case .refused where result.number == 0x100: return
        case .sessionGone, .handleGone, .tokenGone, .refused: throw .tokenGone(self.place, result)
        }
    }

    /// What forbids to log in, by what the token says of itself; nothing is spent by asking.
    func check(_ token: TokenModule.Presence) throws(TokenError) {
        if token.isLocked { throw .pinLocked(self.place) }
        // The last try is the operator's: a gateway that spends it would lock the token.
        if token.isAtLastTry { throw .pinLastTry(self.place) }
    }
}
