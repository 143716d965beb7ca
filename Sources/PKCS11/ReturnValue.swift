/// What a call to a token's module came back with (PKCS#11 `CK_RV`).
struct ReturnValue: Sendable, Equatable, CustomStringConvertible {
    let number: UInt

    init(_ number: UInt) {
        self.number = number
    }

    static let ok = ReturnValue(0)

    var isOK: Bool { self.number == 0 }

    /// What Paso does about it; closed.
    enum Meaning: Sendable, Equatable {
        case ok
        /// The session or its login has gone: a new one may work at once.
        case sessionGone
        /// The object's handle has gone: it may be found again at once.
        case handleGone
        case pinWrong
        case pinLocked
        /// The token, its reader or its module does not work now.
        case tokenGone
        /// The token works and says no.
        case refused
    }

    var meaning: Meaning {
        switch self.number {
        case 0x000: .ok
        case 0x0B0, 0x0B3, 0x101: .sessionGone
        case 0x060, 0x082: .handleGone
        case 0x0A0, 0x0A1, 0x0A2: .pinWrong
        case 0x0A3, 0x0A4: .pinLocked
        case 0x002, 0x003, 0x005, 0x006, 0x030, 0x031, 0x032, 0x0B1, 0x0E0, 0x0E1, 0x190: .tokenGone
        default: .refused
        }
    }

    /// True where the token says itself that it is not there; other failures may be about what it was asked for.
    var saysAbsence: Bool { [0x032, 0x0E0, 0x0E1, 0x003, 0x190].contains(self.number) }

    /// The standard's name of the common ones, else the number.
    var description: String {
        Self.names[self.number] ?? "CKR 0x" + String(self.number, radix: 16, uppercase: true)
    }

    private static let names: [UInt: String] = [
        0x000: "CKR_OK", 0x002: "CKR_HOST_MEMORY", 0x003: "CKR_SLOT_ID_INVALID", 0x005: "CKR_GENERAL_ERROR",
        0x006: "CKR_FUNCTION_FAILED", 0x007: "CKR_ARGUMENTS_BAD", 0x030: "CKR_DEVICE_ERROR",
        0x031: "CKR_DEVICE_MEMORY", 0x032: "CKR_DEVICE_REMOVED", 0x040: "CKR_ENCRYPTED_DATA_INVALID",
        0x041: "CKR_ENCRYPTED_DATA_LEN_RANGE", 0x060: "CKR_KEY_HANDLE_INVALID", 0x063: "CKR_KEY_TYPE_INCONSISTENT",
        0x068: "CKR_KEY_FUNCTION_NOT_PERMITTED", 0x070: "CKR_MECHANISM_INVALID",
        0x071: "CKR_MECHANISM_PARAM_INVALID", 0x082: "CKR_OBJECT_HANDLE_INVALID", 0x0A0: "CKR_PIN_INCORRECT",
        0x0A1: "CKR_PIN_INVALID", 0x0A2: "CKR_PIN_LEN_RANGE", 0x0A3: "CKR_PIN_EXPIRED", 0x0A4: "CKR_PIN_LOCKED",
        0x0B0: "CKR_SESSION_CLOSED", 0x0B1: "CKR_SESSION_COUNT", 0x0B3: "CKR_SESSION_HANDLE_INVALID",
        0x0E0: "CKR_TOKEN_NOT_PRESENT", 0x0E1: "CKR_TOKEN_NOT_RECOGNIZED", 0x101: "CKR_USER_NOT_LOGGED_IN",
        0x102: "CKR_USER_PIN_NOT_INITIALIZED", 0x150: "CKR_BUFFER_TOO_SMALL", 0x190: "CKR_CRYPTOKI_NOT_INITIALIZED",
    ]
}
