import Foundation

/// What a process has used so far, as the kernel counts it, with its processor time by the kind of thread.
struct ProcessUsage: Sendable, Equatable {
    /// User and system seconds of all threads, also of those that ended.
    var seconds = 0.0
    /// Seconds of the threads whose name says what they work for.
    var byWork: [Work: Double] = [:]
    /// The most memory that was resident at any time, in octets.
    var peakBytes = 0

    /// What a gateway's threads work for, by their names.
    enum Work: Sendable, CaseIterable {
        /// The pool for parsing, signing, verifying and translating.
        case pool
        /// Event loops of the listeners, and the thread of the HTTP client: sockets, TLS, HTTP/1.1.
        case http
        /// The store's writer, readers and blob writers.
        case store

        /// Nil for threads of Swift's own pool.
        init?(thread name: some StringProtocol) {
            if name.hasPrefix("work-") {
                self = .pool
            } else if name.hasPrefix("NIO-") || name == "http-client" {
                self = .http
            } else if name.hasPrefix("store-") {
                self = .store
            } else {
                return nil
            }
        }
    }

    /// Reads the usage of a running process.
    static func of(_ process: Int32) throws -> ProcessUsage {
        let folder = "/proc/\(process)"
        guard let own = Self.line("\(folder)/stat"), let whole = ThreadTime(stat: own) else {
            throw DemoError.stepFailed(step: "bench", expected: "\(folder)/stat", found: "–")
        }
        var usage = ProcessUsage()
        usage.seconds = whole.seconds
        for thread in (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/task")) ?? [] {
            guard let line = Self.line("\(folder)/task/\(thread)/stat"), let time = ThreadTime(stat: line),
                let work = Work(thread: time.name)
            else { continue }
            usage.byWork[work, default: 0] += time.seconds
        }
        usage.peakBytes = Self.peakBytes(status: Self.line("\(folder)/status") ?? "")
        return usage
    }

    /// What was used between two readings; the peak is that of the later one.
    static func - (later: ProcessUsage, earlier: ProcessUsage) -> ProcessUsage {
        var used = later
        used.seconds -= earlier.seconds
        for (work, seconds) in earlier.byWork { used.byWork[work, default: 0] -= seconds }
        return used
    }

    static func peakBytes(status: String) -> Int {
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
    }

    private static func line(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }
}

/// Name and processor time in one line of `/proc/…/stat`.
struct ThreadTime: Sendable, Equatable {
    let name: String
    let seconds: Double

    /// Nil for a line that is not of that form; a name may hold blanks and brackets.
    init?(stat line: String, ticksPerSecond: Double = Double(sysconf(Int32(_SC_CLK_TCK)))) {
        guard let open = line.firstIndex(of: "("), let close = line.lastIndex(of: ")"), open < close else { return nil }
        let fields = line[line.index(after: close)...].split(separator: " ")
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return nil }
        self.name = String(line[line.index(after: open)..<close])
        self.seconds = (user + system) / ticksPerSecond
    }
}
