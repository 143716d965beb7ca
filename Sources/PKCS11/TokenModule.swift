import CPKCS11
import Synchronization

/// A PKCS#11 module in this process: loaded once, started and stopped for everybody who uses it.
///
/// The standard starts a module (`C_Initialize`) for the whole process and forbids to stop it under a running call. So
/// calls are counted, and it is started anew only between them and while no other token of it is at work.
// tidy: why: the pointer is set once; the module was started with the system's own locks, so any thread may call it.
@safe final class TokenModule: @unchecked Sendable {
    let path: String
    private let pointer: OpaquePointer
    private let use = Mutex(Use())

    private struct Use {
        /// True between a good start and the next stop.
        var isStarted = false
        /// True while somebody starts or stops it.
        var isChanging = false
        /// Counts starts: handles of an earlier one are worth nothing.
        var edition: UInt64 = 0
        var calls = 0
        /// Tokens that are at work.
        var working: Set<ObjectIdentifier> = []
    }

    init(path: String) throws(TokenError) {
        var reason = [CChar](repeating: 0, count: 256)
        guard let pointer = unsafe paso_p11_load(path, &reason, reason.count) else {
            let text = String(decoding: reason.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            throw .moduleUnloadable(path, text)
        }
        self.path = path
        unsafe self.pointer = pointer
    }

    /// The edition that calls belong to now.
    var edition: UInt64 { self.use.withLock { $0.edition } }

    /// Notes whether a token is at work, so that nobody pulls the module away from under it.
    func note(_ token: AnyObject, isWorking: Bool) {
        self.use.withLock { use in
            if isWorking {
                use.working.insert(ObjectIdentifier(token))
            } else {
                use.working.remove(ObjectIdentifier(token))
            }
        }
    }

    /// Starts the module where it is not; `anew` stops it before, if nobody else needs it at this moment.
    func start(anew: Bool, for token: AnyObject) throws(TokenError) {
        let (mayChange, stops) = self.use.withLock { use -> (Bool, Bool) in
            let isAlone = use.calls == 0 && use.working.subtracting([ObjectIdentifier(token)]).isEmpty
            let stops = use.isStarted && anew && isAlone
            guard !use.isChanging, stops || !use.isStarted else { return (false, false) }
            use.isChanging = true
            return (true, stops)
        }
        guard mayChange else { return }
        if stops { _ = unsafe paso_p11_finalize(self.pointer) }
        let result = ReturnValue(UInt(unsafe paso_p11_initialize(self.pointer)))
        self.use.withLock { use in
            use.isChanging = false
            use.isStarted = result.isOK
            use.edition += 1
        }
        guard result.isOK else { throw .moduleFails(self.path, result) }
    }

    /// Makes one call; `CKR_CRYPTOKI_NOT_INITIALIZED` where the module is not started.
    @unsafe func call(_ body: (OpaquePointer) -> UInt) -> ReturnValue {
        let isOpen = self.use.withLock { use in
            guard use.isStarted, !use.isChanging else { return false }
            use.calls += 1
            return true
        }
        guard isOpen else { return ReturnValue(0x190) }
        let result = unsafe ReturnValue(body(self.pointer))
        self.use.withLock { $0.calls -= 1 }
        return result
    }

    // MARK: Tokens

    /// Tokens of a module at most.
    static let slotsMax = 64

    /// A token in a slot as it describes itself.
    struct Presence: Sendable, Equatable {
        var slot: UInt
        var label: String
        var manufacturer: String
        var model: String
        var serial: String
        var flags: UInt

        var isInitialized: Bool { self.flags & 0x400 != 0 }
        /// The next wrong PIN locks the token.
        var isAtLastTry: Bool { self.flags & 0x20000 != 0 }
        var isLocked: Bool { self.flags & 0x40000 != 0 }
    }

    /// Every token that is there; slots that give no answer are left out.
    func tokens() -> (ReturnValue, [Presence]) {
        var slots = [UInt](repeating: 0, count: Self.slotsMax)
        var count = UInt(slots.count)
        let result = unsafe self.call { unsafe UInt(paso_p11_slots($0, &slots, &count)) }
        guard result.isOK else { return (result, []) }
        return (result, slots.prefix(Int(count)).compactMap(self.token))
    }

    /// The token in a slot.
    func token(in slot: UInt) -> Presence? {
        var info = paso_p11_token()
        guard unsafe self.call({ unsafe UInt(paso_p11_token_read($0, slot, &info)) }).isOK else { return nil }
        return Presence(
            slot: slot,
            label: unsafe Self.text(of: &info.label),
            manufacturer: unsafe Self.text(of: &info.manufacturer),
            model: unsafe Self.text(of: &info.model),
            serial: unsafe Self.text(of: &info.serial),
            flags: UInt(info.flags)
        )
    }

    /// A fixed-length text without the blanks (or zeros) that fill it.
    @unsafe private static func text<Field>(of field: inout Field) -> String {
        let octets = unsafe withUnsafeBytes(of: &field) { unsafe [UInt8]($0) }
        let end = octets.lastIndex { $0 != 0x20 && $0 != 0 }.map { $0 + 1 } ?? 0
        return String(decoding: octets[..<end], as: UTF8.self)
    }
}
