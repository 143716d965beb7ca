import Testing

@testable import PKCS11

@Suite struct `The machine of a token` {
    private let place = TokenPlace(module: "/m.so", label: "t", pin: .environment("PIN"))
    private let start = ContinuousClock.now

    private var gone: TokenError { .tokenGone(self.place, ReturnValue(0x32)) }

    @Test func `opens at once, and proves every two seconds what did nothing else`() {
        var machine = TokenMachine(self.place, at: self.start)
        #expect(machine.next(at: self.start) == .open(restartsModule: false))
        #expect(machine.obstacle(self.place, at: self.start) == .notAskedYet(self.place))
        machine.handle(.worked, at: self.start)
        #expect(machine.obstacle(self.place, at: self.start) == nil)
        #expect(machine.next(at: self.start) == .wait(until: self.start + .seconds(2)))
        #expect(machine.next(at: self.start + .seconds(2)) == .prove)
        machine.handle(.worked, at: self.start + .seconds(1))
        #expect(machine.next(at: self.start + .seconds(2)) == .wait(until: self.start + .seconds(3)))
    }

    @Test func `is not believed after six seconds without proof`() {
        var machine = TokenMachine(self.place, at: self.start)
        machine.handle(.worked, at: self.start)
        #expect(machine.obstacle(self.place, at: self.start + .seconds(6)) == nil)
        #expect(machine.obstacle(self.place, at: self.start + .seconds(7)) == .tokenSilent(self.place))
    }

    @Test func `opens again after 250 ms, twice as long each time, five seconds at most, for ever`() {
        var machine = TokenMachine(self.place, at: self.start)
        machine.handle(.worked, at: self.start)
        var now = self.start
        var pauses: [Duration] = []
        for _ in 0..<20 {
            machine.handle(.failed(self.gone), at: now)
            guard case .wait(let until) = machine.next(at: now) else { break }
            pauses.append(until - now)
            now = until
            #expect(machine.obstacle(self.place, at: now) == self.gone)
        }
        #expect(
            pauses.prefix(6) == [
                .milliseconds(250), .milliseconds(500), .seconds(1), .seconds(2), .seconds(4), .seconds(5),
            ]
        )
        #expect(pauses.count == 20 && pauses.dropFirst(5).allSatisfy { $0 == .seconds(5) })
        machine.handle(.worked, at: now)
        #expect(machine.obstacle(self.place, at: now) == nil)
        machine.handle(.failed(self.gone), at: now)
        #expect(machine.next(at: now) == .wait(until: now + .milliseconds(250)))
    }

    @Test func `starts the module anew from the second failure on, but not for a PIN`() {
        var machine = TokenMachine(self.place, at: self.start)
        machine.handle(.failed(self.gone), at: self.start)
        #expect(machine.next(at: self.start + .seconds(9)) == .open(restartsModule: false))
        machine.handle(.failed(self.gone), at: self.start)
        #expect(machine.next(at: self.start + .seconds(9)) == .open(restartsModule: true))
        machine.handle(.failed(.pinWrong(self.place)), at: self.start)
        #expect(machine.next(at: self.start + .seconds(9)) == .open(restartsModule: false))
    }
}

@Suite struct `What a token answers` {
    @Test(arguments: [
        (UInt(0x000), ReturnValue.Meaning.ok), (0x0B3, .sessionGone), (0x101, .sessionGone), (0x082, .handleGone),
        (0x060, .handleGone), (0x0A0, .pinWrong), (0x0A4, .pinLocked), (0x032, .tokenGone), (0x0E0, .tokenGone),
        (0x030, .tokenGone), (0x006, .tokenGone), (0x005, .tokenGone), (0x190, .tokenGone), (0x070, .refused),
        (0x007, .refused), (0x8000_0001, .refused),
    ])
    func `has one meaning`(number: UInt, meaning: ReturnValue.Meaning) {
        #expect(ReturnValue(number).meaning == meaning)
    }

    @Test func `is told by its standard name`() {
        #expect("\(ReturnValue(0x32))" == "CKR_DEVICE_REMOVED")
        #expect("\(ReturnValue(0x8000_0001))" == "CKR 0x80000001")
    }
}
