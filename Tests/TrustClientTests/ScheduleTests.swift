import Foundation
import Testing

@testable import TrustClient

@Suite struct `The schedule of a source` {
    private let now = Date(timeIntervalSince1970: 1_800_000_000)
    private let policy = FetchSchedule.Policy(every: 3_600, retry: 60)

    @Test(arguments: [(86_400.0, 3_600.0), (3_600, 2_700), (60, 45), (4, 5)])
    func `comes back before what was fetched runs out, and at the latest after a while`(life: Double, pause: Double) {
        var schedule = FetchSchedule(from: self.now)
        schedule.succeeded(at: self.now, nextUpdate: self.now + life, policy: self.policy, chance: 0)
        #expect(schedule.nextTry == self.now + pause)
    }

    @Test func `doubles its pauses after failures, never beyond the longest`() {
        var schedule = FetchSchedule(from: self.now)
        let pauses = (0..<9).map { _ in
            schedule.failed(at: self.now, until: nil, policy: self.policy, chance: 0)
            return schedule.nextTry.timeIntervalSince(self.now)
        }
        #expect(pauses == [60, 120, 240, 480, 960, 1_920, 3_600, 3_600, 3_600])
        schedule.succeeded(at: self.now, nextUpdate: nil, policy: self.policy, chance: 0)
        #expect(schedule.failures == 0)
    }

    @Test func `does not sleep while what is held runs out`() {
        var schedule = FetchSchedule(from: self.now)
        var time = self.now
        let end = self.now + 7_200
        var tries = 0
        while time < end {
            schedule.failed(at: time, until: end, policy: self.policy, chance: 0)
            time = schedule.nextTry
            tries += 1
        }
        // The last ones come every half minute.
        #expect(tries > 10 && time < end + 60)
    }

    @Test func `is not believed where the clock has gone back since it was made`() {
        let wrong = self.now + 400 * 86_400
        var schedule = FetchSchedule(from: wrong)
        schedule.succeeded(at: wrong, nextUpdate: nil, policy: self.policy, chance: 0)
        #expect(schedule.isDue(at: self.now, policy: self.policy))
        // What an earlier run fetched under that clock is asked for as well.
        let kept = FetchSchedule(fetchedAt: wrong, nextUpdate: self.now + 86_400, policy: self.policy)
        #expect(kept.isDue(at: self.now, policy: self.policy))
        schedule.succeeded(at: self.now, nextUpdate: nil, policy: self.policy, chance: 0)
        #expect(!schedule.isDue(at: self.now, policy: self.policy))
        #expect(!schedule.isDue(at: self.now + 3_599, policy: self.policy))
        #expect(schedule.isDue(at: self.now + 3_600, policy: self.policy))
    }

    @Test func `is shortened by chance, so that many do not come at the same time`() {
        var schedule = FetchSchedule(from: self.now)
        schedule.failed(at: self.now, until: nil, policy: self.policy, chance: 1)
        #expect(schedule.nextTry == self.now + 30)
        schedule.succeeded(at: self.now, nextUpdate: nil, policy: self.policy, chance: 1)
        #expect(schedule.nextTry == self.now + 3_240)
    }
}
