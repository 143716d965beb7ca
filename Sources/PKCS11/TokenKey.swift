import CPKCS11
import Foundation
import Synchronization
public import Texts
public import Trust

/// A private key on a token: signs and decrypts there, and never leaves it.
///
/// The token sees digests only, except for Ed25519, which has none. RSA-OAEP with SHA-256 is the token's own where it
/// has it, else raw RSA with our unpadding; which one is found out when the key is proven.
public final class TokenKey: PrivateKeyHolder {
    /// What a key is for, and how it is proven.
    public enum Use: Sendable, Hashable {
        case sign
        case decrypt
    }

    public let name: TokenKeyName
    public let use: Use
    /// The certificate's: the token's key is proven to be its other half.
    public let publicKey: PublicKey
    private let token: Token
    private let state = Mutex(State())

    private struct State {
        /// Nil before the first proof.
        var isProven = false
        var fault: TokenError?
        var opening: Opening?
    }

    /// How RSA-OAEP is opened.
    enum Opening: Sendable {
        case byToken
        case rawWithOurUnpadding
    }

    init(_ name: TokenKeyName, _ use: Use, publicKey: PublicKey, token: Token) {
        self.name = name
        self.use = use
        self.publicKey = publicKey
        self.token = token
    }

    public var obstacle: (any Explained)? { self.tokenObstacle }

    /// What keeps the key from work when its token has been asked; blocks until then, for commands.
    public func firstObstacle() -> TokenError? {
        let deadline = ContinuousClock.now + self.token.place.answerTimeout * 2
        while self.tokenObstacle == .notAskedYet(self.token.place), ContinuousClock.now < deadline {
            Thread.sleep(forTimeInterval: 0.01)
        }
        return self.tokenObstacle
    }

    private var tokenObstacle: TokenError? {
        if let obstacle = self.token.obstacle { return obstacle }
        return self.state.withLock { $0.isProven ? $0.fault : .notAskedYet(self.token.place) }
    }

    /// Not a token's key.
    public func exportPEM() -> String? { nil }

    // MARK: PrivateKeyHolder

    public func sign(_ bytes: [UInt8], _ algorithm: SignatureAlgorithm) throws(TrustError) -> [UInt8] {
        if let obstacle = self.tokenObstacle { throw TrustError(obstacle: obstacle) }
        let (input, mechanism) = try TokenMechanism.signing(bytes, algorithm)
        do throws(TokenError) {
            return try self.token.use(self.name, algorithm.name) { (session, key) throws(TokenSession.Failure) in
                try session.sign(input, mechanism, key: key)
            }
        } catch {
            throw TrustError(obstacle: error)
        }
    }

    public func decryptOAEP(_ secret: [UInt8]) throws(TrustError) -> [UInt8] {
        guard let numbers = self.publicKey.rsaNumbers, secret.count == numbers.modulus.count,
            secret.lexicographicallyPrecedes(numbers.modulus)
        else { throw .decryptionFailed }
        if let obstacle = self.tokenObstacle { throw TrustError(obstacle: obstacle) }
        guard let opening = self.state.withLock({ $0.opening }) else {
            throw TrustError(obstacle: TokenError.notAskedYet(self.token.place))
        }
        let probe = try Probe(self.publicKey)
        let opened: [UInt8]?
        do throws(TokenError) {
            opened = try self.token.use(self.name, "rsa-oaep") { (session, key) throws(TokenSession.Failure) in
                do throws(TokenSession.Failure) {
                    return try Self.open(secret, opening, session, key, numbers.modulus.count)
                } catch {
                    // Some tokens answer a bad ciphertext as if they were broken: one that still opens ours is not.
                    guard case .result(let result) = error, !result.saysAbsence,
                        result.meaning == .refused || result.meaning == .tokenGone,
                        try Self.open(probe.sealed, opening, session, key, numbers.modulus.count) == probe.secret
                    else { throw error }
                    return nil
                }
            }
        } catch {
            throw TrustError(obstacle: error)
        }
        guard let opened else { throw .decryptionFailed }
        return opened
    }

    /// Nil where the padding is not OAEP's.
    private static func open(
        _ sealed: [UInt8],
        _ opening: Opening,
        _ session: TokenSession,
        _ key: UInt,
        _ length: Int
    ) throws(TokenSession.Failure) -> [UInt8]? {
        switch opening {
        case .byToken: return try session.decrypt(sealed, TokenMechanism.oaepSHA256, key: key)
        case .rawWithOurUnpadding:
            let block = try session.decrypt(sealed, TokenMechanism.rawRSA, key: key)
            return OAEPUnpadding.message(of: block, length: length)
        }
    }

    // MARK: Proof

    typealias Attempt = (
        String, (TokenSession, UInt) throws(TokenSession.Failure) -> [UInt8]?
    ) throws(TokenError) -> [UInt8]?

    /// Signs or decrypts something of ours and checks it with the public key; on a thread of the token.
    func prove(_ attempt: Attempt) throws(TokenError) {
        switch self.use {
        case .sign: try self.proveSigning(attempt)
        case .decrypt: try self.proveDecryption(attempt)
        }
    }

    /// What the last proof found.
    func note(_ fault: TokenError?) {
        self.state.withLock { state in
            state.isProven = true
            state.fault = fault
        }
    }

    private func proveSigning(_ attempt: Attempt) throws(TokenError) {
        guard let algorithm = TokenMechanism.proofAlgorithm(self.publicKey),
            let nonce = try? SecureRandom.bytes(16)
        else { throw .keyUnknown(self.name, self.token.place) }
        let text = Array("paso: does this token sign? ".utf8) + nonce
        guard let (input, mechanism) = try? TokenMechanism.signing(text, algorithm) else {
            throw .keyUnknown(self.name, self.token.place)
        }
        let kind = TokenMechanism.keyType(self.publicKey)
        let value = try attempt(algorithm.name) { (session, key) throws(TokenSession.Failure) in
            // Some tokens fail in strange ways when a key is asked for another kind's work.
            if let found = session.attribute(.keyType, of: key), found != kind { return nil }
            return try session.sign(input, mechanism, key: key)
        }
        guard let value, self.publicKey.verifies(value, over: text, algorithm) else {
            throw .keyMismatch(self.name, self.token.place)
        }
    }

    private func proveDecryption(_ attempt: Attempt) throws(TokenError) {
        guard let length = self.publicKey.rsaNumbers?.modulus.count, let probe = try? Probe(self.publicKey) else {
            throw .keyUnknown(self.name, self.token.place)
        }
        let known = self.state.withLock { $0.opening }
        for opening in known.map({ [$0] }) ?? [.byToken, .rawWithOurUnpadding] {
            let opened: [UInt8]?
            do throws(TokenError) {
                opened = try attempt("rsa-oaep") { (session, key) throws(TokenSession.Failure) in
                    try Self.open(probe.sealed, opening, session, key, length)
                }
            } catch {
                // A token without OAEP-SHA256 says no in many ways; whether it works is seen by what it does have.
                guard known == nil, opening == .byToken, !["HSM-010", "HSM-011"].contains(error.code) else {
                    throw error
                }
                continue
            }
            guard opened == probe.secret else { continue }
            self.state.withLock { $0.opening = opening }
            return
        }
        throw .keyMismatch(self.name, self.token.place)
    }

    /// Something secret that only the other half of a public key can open.
    private struct Probe {
        let secret: [UInt8]
        let sealed: [UInt8]

        init(_ key: PublicKey) throws(TrustError) {
            self.secret = try SecureRandom.bytes(16)
            self.sealed = try key.encryptOAEP(self.secret)
        }
    }
}
