import Foundation

/// Processor time, which a busy machine falsifies less than the clock on the wall.
enum ProcessorClock {
    /// Seconds that the calling thread has worked.
    static var threadSeconds: Double { Self.seconds(CLOCK_THREAD_CPUTIME_ID) }
    /// Seconds that all threads of this process have worked.
    static var processSeconds: Double { Self.seconds(CLOCK_PROCESS_CPUTIME_ID) }

    /// Measured until this much work was done.
    private static let enoughSeconds = 0.15
    private static let roundsMin = 5

    /// Processor seconds of one call, as the mean of many on the calling thread; blocking.
    static func seconds(of body: () throws -> Void) rethrows -> Double {
        try body()
        let start = Self.threadSeconds
        var rounds = 0
        var spent = 0.0
        while rounds < Self.roundsMin || spent < Self.enoughSeconds {
            try body()
            rounds += 1
            spent = Self.threadSeconds - start
        }
        return spent / Double(rounds)
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        _ = unsafe clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
