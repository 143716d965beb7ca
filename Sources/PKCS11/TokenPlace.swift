import Foundation
import Trust

/// Where a token is, and how Paso works with it.
public struct TokenPlace: Sendable, Hashable {
    /// The path of the PKCS#11 module that the token's vendor ships.
    public var module: String
    /// Which of the module's tokens; what is nil fits any.
    public var label: String?
    public var serial: String?
    public var slot: UInt?
    public var pin: PINSource
    /// Sessions, and with them threads: calls that the token works on at once.
    public var sessions: Int
    /// How long a call may take before the token counts as silent.
    public var answerTimeout: Duration

    public init(
        module: String,
        label: String? = nil,
        serial: String? = nil,
        slot: UInt? = nil,
        pin: PINSource,
        sessions: Int = 4,
        answerTimeout: Duration = .seconds(10)
    ) {
        self.module = module
        self.label = label
        self.serial = serial
        self.slot = slot
        self.pin = pin
        self.sessions = sessions
        self.answerTimeout = answerTimeout
    }

    /// How people know the token.
    public var name: String {
        self.label ?? self.serial ?? self.slot.map { "slot \($0)" } ?? self.module
    }
}

/// An object on a token by its label (CKA_LABEL), its identifier (CKA_ID), or both.
public struct TokenKeyName: Sendable, Hashable, CustomStringConvertible {
    public var label: String?
    public var id: [UInt8]?

    public init(label: String?, id: [UInt8]? = nil) {
        self.label = label
        self.id = id
    }

    public var description: String {
        let id = self.id.map { octets in "id " + octets.map { String(format: "%02x", $0) }.joined() }
        return [self.label, id].compactMap(\.self).joined(separator: ", ")
    }
}

/// Where a token's PIN is read from, each time that it is needed; it is never kept.
public enum PINSource: Sendable, Hashable {
    /// The first line of a file that others cannot read.
    case file(String)
    /// A variable of the process's environment.
    case environment(String)

    /// The file or variable, for people.
    public var name: String {
        switch self {
        case .file(let path): path
        case .environment(let variable): "$\(variable)"
        }
    }

    /// Octets of a PIN at most.
    static let octetsMax = 255

    /// Reads it now.
    func read() throws(TokenError) -> [UInt8] {
        let text: String?
        switch self {
        case .file(let path):
            switch SecretFile.read(path, lengthMax: Self.octetsMax + 2) {
            case .isOpenToOthers: throw .pinFileOpen(path)
            case .isUnreadable: text = nil
            case .octets(let octets): text = String(bytes: octets, encoding: .utf8)
            }
        case .environment(let variable):
            text = ProcessInfo.processInfo.environment[variable]
        }
        let pin = Array((text ?? "").prefix { !$0.isNewline }.utf8)
        guard (1...Self.octetsMax).contains(pin.count) else { throw .pinUnreadable(self) }
        return pin
    }
}
