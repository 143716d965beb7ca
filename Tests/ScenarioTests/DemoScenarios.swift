import Demo
import Foundation
import ReferenceFiles
import Testing

extension Scenarios {
    @Suite(.timeLimit(.minutes(3))) struct `The demonstration` {
        @Test func `tells its story and exits 0, also a second time in the same folder`() async throws {
            let folder = try Scratch.folder("demo")
            defer { try? FileManager.default.removeItem(at: folder) }
            for run in 1...2 {
                let told = try await Command.paso(
                    "demo",
                    "--check",
                    "--dir",
                    folder.path,
                    "--share",
                    ReferenceFiles.repository.path,
                    "--lang",
                    "en"
                )
                try #require(told.status == 0, "run \(run): \(told.output) \(told.errors)")
                #expect(told.output.split(separator: "\n").count > 10)
            }
        }

        @Test func `loses, repeats and invents nothing while gateways are killed`() async throws {
            try await Region.prepared { region in
                let plan = CrashDrill.Plan(documents: 60, kills: 8, seed: 7, drainWithin: .seconds(60))
                let report = try await CrashDrill(region: region.demo, plan: plan) { _ in }.run()
                #expect(report.violations == [])
                #expect(report.admitted == 60)
                #expect(report.delivered == 60)
                #expect(report.receiptsChecked == 60)
                #expect(report.kills == 8)
            }
        }
    }
}
