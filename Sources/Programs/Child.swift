import CPrograms
import Foundation
import Synchronization

/// A process that we started and that only we wait for.
final class Child: Sendable {
    let processID: Int32
    /// The status once it was collected: from then on the id may belong to another process.
    private let ended = Mutex<Int32?>(nil)

    init(_ program: Program, input: OpenFile, output: OpenFile, errors: OpenFile) throws(ProgramError) {
        let words = [program.executable] + program.arguments
        let environment = program.environment.map { "\($0.key)=\($0.value)" }
        var started = pid_t()
        let result = unsafe Self.withWords(words) { words in
            unsafe Self.withWords(environment) { environment in
                unsafe paso_spawn(
                    &started,
                    program.executable,
                    program.folder,
                    input.descriptor,
                    output.descriptor,
                    errors.descriptor,
                    words,
                    environment
                )
            }
        }
        guard result == 0 else { throw .notStarted(program.executable, result) }
        self.processID = started
    }

    private static func withWords<Result>(
        _ words: [String],
        _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var pointers = unsafe words.map { unsafe strdup($0) }
        unsafe pointers.append(nil)
        defer { unsafe pointers.forEach { unsafe free($0) } }
        return unsafe body(pointers)
    }

    /// The status if it has ended: the exit status, or 128 and the number of the signal that ended it.
    var status: Int32? { self.collect(WNOHANG) }

    func wait() -> Int32 {
        while true {
            if let status = self.collect(0) { return status }
        }
    }

    func signal(_ number: Int32) {
        self.ended.withLock { ended in
            if ended == nil { _ = kill(self.processID, number) }
        }
    }

    private func collect(_ options: Int32) -> Int32? {
        // A blocking wait must not hold the lock that `signal` needs: it waits without collecting first.
        if options == 0 {
            var information = unsafe siginfo_t()
            while unsafe waitid(P_PID, id_t(self.processID), &information, WEXITED | WNOWAIT) != 0, errno == EINTR {}
        }
        return self.ended.withLock { ended in
            if let ended { return ended }
            var raw: Int32 = 0
            guard unsafe waitpid(self.processID, &raw, WNOHANG) == self.processID else { return nil }
            let signal = raw & 0x7f
            ended = signal == 0 ? (raw >> 8) & 0xff : 128 + signal
            return ended
        }
    }
}
