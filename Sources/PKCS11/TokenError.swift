public import Texts
import Trust

/// What keeps a token from work: a stable code and what it was about; never a PIN.
public struct TokenError: Error, Explained, Equatable {
    public let code: String
    public let arguments: [String: String]
    /// True where it may be the token or what it was asked for: only its other keys can tell.
    let isVague: Bool

    private init(_ code: String, _ arguments: [String: String], isVague: Bool = false) {
        self.code = code
        self.arguments = arguments
        self.isVague = isVague
    }

    static func moduleUnloadable(_ module: String, _ reason: String) -> TokenError {
        TokenError("HSM-001", ["module": module, "reason": reason])
    }
    static func moduleFails(_ module: String, _ result: ReturnValue) -> TokenError {
        TokenError("HSM-002", ["module": module, "result": "\(result)"])
    }
    static func tokenAbsent(_ place: TokenPlace) -> TokenError {
        TokenError("HSM-003", ["token": place.name, "module": place.module])
    }
    static func tokenAmbiguous(_ place: TokenPlace) -> TokenError { TokenError("HSM-004", ["token": place.name]) }
    static func pinUnreadable(_ source: PINSource) -> TokenError { TokenError("HSM-005", ["source": source.name]) }
    static func pinFileOpen(_ file: String) -> TokenError { TokenError("HSM-006", ["path": file]) }
    static func pinWrong(_ place: TokenPlace) -> TokenError {
        TokenError("HSM-007", ["token": place.name, "source": place.pin.name])
    }
    static func pinLocked(_ place: TokenPlace) -> TokenError { TokenError("HSM-008", ["token": place.name]) }
    static func pinLastTry(_ place: TokenPlace) -> TokenError { TokenError("HSM-009", ["token": place.name]) }
    static func keyAbsent(_ key: TokenKeyName, _ place: TokenPlace) -> TokenError {
        TokenError("HSM-010", ["object": "\(key)", "token": place.name])
    }
    static func keyAmbiguous(_ key: TokenKeyName, _ place: TokenPlace) -> TokenError {
        TokenError("HSM-011", ["object": "\(key)", "token": place.name])
    }
    static func tokenGone(_ place: TokenPlace, _ result: ReturnValue) -> TokenError {
        TokenError("HSM-012", ["token": place.name, "result": "\(result)"], isVague: !result.saysAbsence)
    }
    static func tokenSilent(_ place: TokenPlace) -> TokenError {
        TokenError("HSM-013", ["token": place.name, "seconds": "\(place.answerTimeout.components.seconds)"])
    }
    static func refused(_ operation: String, _ result: ReturnValue, _ place: TokenPlace) -> TokenError {
        TokenError("HSM-014", ["operation": operation, "result": "\(result)", "token": place.name])
    }
    static func keyMismatch(_ key: TokenKeyName, _ place: TokenPlace) -> TokenError {
        TokenError("HSM-015", ["object": "\(key)", "token": place.name])
    }
    static func overloaded(_ place: TokenPlace, limit: Int) -> TokenError {
        TokenError("HSM-016", ["token": place.name, "limit": "\(limit)"])
    }
    static func keyUnknown(_ key: TokenKeyName, _ place: TokenPlace) -> TokenError {
        TokenError("HSM-017", ["object": "\(key)", "token": place.name])
    }
    static func notAskedYet(_ place: TokenPlace) -> TokenError { TokenError("HSM-018", ["token": place.name]) }
    static func otherProcess(_ place: TokenPlace) -> TokenError { TokenError("HSM-019", ["token": place.name]) }

    /// True where a PIN is to blame: the module needs no restart, and nothing is tried that could lock the token.
    var isAboutPIN: Bool { ["HSM-005", "HSM-006", "HSM-007", "HSM-008", "HSM-009"].contains(self.code) }

    /// True where one key is to blame and the token's others may work.
    var isAboutKey: Bool { ["HSM-010", "HSM-011", "HSM-014", "HSM-015", "HSM-017"].contains(self.code) }

    /// True where there was too much to do at once; the token itself is well.
    var isAboutLoad: Bool { self.code == "HSM-016" }

    /// Whether a token stands behind an error that another module told: then what was asked for is not to blame.
    public static func isBehind(_ error: any Error) -> Bool {
        if let error = error as? TrustError, error.isObstacle { return true }
        guard let told = error as? any Explained else { return false }
        return [told.code, told.arguments["cause"], told.arguments["root"]].contains { $0?.hasPrefix("HSM-") == true }
    }
}
