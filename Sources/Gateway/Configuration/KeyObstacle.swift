import PKCS11
public import Settings
public import Texts
import Trust

/// One of our keys that cannot work now, and what keeps it from work.
public struct KeyObstacle: Error, Explained, Equatable {
    public let role: KeyRole
    /// The reason's code and words, from the key's holder.
    public let cause: String
    private let what: String

    init(_ role: KeyRole, _ reason: any Explained) {
        self.role = role
        self.cause = reason.code
        self.what = reason.what()
    }

    public var code: String { "GAT-392" }
    public var arguments: [String: String] { ["role": self.role.rawValue, "cause": self.cause, "what": self.what] }
}

extension SiteTrust {
    /// What keeps our keys of some roles from work now, as far as known without asking a token; empty when all can work.
    public func keyObstacles(_ roles: [KeyRole] = KeyRole.allCases) -> [KeyObstacle] {
        roles.compactMap { role in
            self.identities[role]?.key.obstacle.map { KeyObstacle(role, $0) }
        }
    }

    /// Waits until every token was asked, and lists what keeps keys from work, for `check-config`.
    ///
    /// A wrong PIN is offered once.
    public func keyProblems(_ configuration: GatewayConfiguration) async -> [SettingsProblem] {
        var problems: [SettingsProblem] = []
        for role in KeyRole.allCases {
            guard case .token(let place, _) = configuration.keys[role]?.key, let key = self.identities[role]?.key
            else { continue }
            // Opening and proving are one call for the token's thread; twice its time is always enough to know.
            let deadline = ContinuousClock.now + place.answerTimeout * 2
            while key.obstacle?.code == KeyObstacle.notAskedYet, ContinuousClock.now < deadline {
                try? await Task.sleep(for: .milliseconds(20))
            }
            guard let reason = key.obstacle else { continue }
            problems.append(
                SettingsProblem(
                    reason.code,
                    file: configuration.file,
                    key: "keys.\(role.rawValue).token",
                    reason.arguments
                )
            )
        }
        return problems
    }
}

extension KeyObstacle {
    /// The code of a token that gave no answer yet, good or bad.
    static let notAskedYet = "HSM-018"
}
