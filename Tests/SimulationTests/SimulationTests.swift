import Testing

@Suite struct `Two gateways on a bad network` {
    private static let chunk = 25

    /// Runs seeds until one breaks a promise; nil if all hold.
    private func firstViolation(_ seeds: Range<UInt64>, _ plan: Simulation.Plan) throws -> String? {
        for seed in seeds {
            let simulation = try Simulation(seed: seed, plan: plan)
            try simulation.run()
            if !simulation.violations.isEmpty {
                return "seed \(seed): \(simulation.violations.sorted().joined(separator: "; "))"
            }
        }
        return nil
    }

    @Test(arguments: 0..<12)
    func `lose nothing, deliver once and agree on receipts`(chunk: Int) throws {
        let first = UInt64(chunk * Self.chunk)
        let violation = try self.firstViolation(first..<first + UInt64(Self.chunk), .init())
        #expect(violation == nil)
    }

    @Test func `keep their promises when every second message is lost and processes die often`() throws {
        let plan = Simulation.Plan(documents: 24, lossRate: 0.5, repeatRate: 0.4, crashRate: 0.08)
        let violation = try self.firstViolation(1_000..<1_025, plan)
        #expect(violation == nil)
    }

    @Test func `park every document with a reason when the network is dead`() throws {
        let plan = Simulation.Plan(documents: 24, networkIsDead: true)
        let violation = try self.firstViolation(2_000..<2_010, plan)
        #expect(violation == nil)
    }

    @Test func `give the same result for the same seed`() throws {
        let runs = try (0..<2).map { _ in
            let simulation = try Simulation(seed: 7, plan: .init())
            try simulation.run()
            return simulation.deliveryIDs
        }
        #expect(runs[0] == runs[1])
    }

    @Test(arguments: Bug.allCases)
    func `show a planted fault within forty seeds`(bug: Bug) throws {
        #expect(try self.firstViolation(3_000..<3_040, .init(bug: bug)) != nil)
    }
}
