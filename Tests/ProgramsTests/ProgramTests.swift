import Foundation
import Programs
import Testing

@Suite("Programs run as child processes")
struct ProgramTests {
    @Test("words, folder, environment and input reach the program; output and errors come back apart")
    func everything() throws {
        let outcome = try Program(
            "/bin/sh",
            ["-c", "cat; pwd; echo \"$WORD $1\"; echo bad >&2; exit 7", "sh", "two words"],
            environment: ["WORD": "ñ"],
            folder: "/usr",
            input: Array("in\n".utf8)
        ).run()
        #expect(outcome.status == 7)
        #expect(!outcome.isGood)
        #expect(outcome.text == "in\n/usr\nñ two words\n")
        #expect(outcome.complaint == "bad\n")
    }

    @Test("more output than a pipe holds comes back whole")
    func muchOutput() async throws {
        let outcome = try await Program("/bin/sh", ["-c", "head -c 3000000 /dev/zero; head -c 70000 /dev/zero >&2"])
            .finished()
        #expect(outcome.output.count == 3_000_000)
        #expect(outcome.errors.count == 70_000)
    }

    @Test("a program that is not there, and a folder that is not there, are named")
    func absent() {
        let error = #expect(throws: ProgramError.self) { try Program("/nowhere/at-all").run() }
        #expect(error?.code == "PRG-001")
        #expect(error?.arguments["program"] == "/nowhere/at-all")
        #expect(throws: ProgramError.self) { try Program("/bin/true", folder: "/nowhere").run() }
    }

    @Test("thousands of open files of ours are neither a danger nor inherited")
    func manyFiles() throws {
        var held: [FileHandle] = []
        for _ in 0..<2_000 { held.append(try FileHandle(forReadingFrom: URL(filePath: "/dev/null"))) }
        for _ in 0..<20 {
            let outcome = try Program("/bin/sh", ["-c", "ls /proc/self/fd | wc -l"]).run()
            // Three of its own, and the folder that `ls` reads.
            #expect(outcome.text.trimmingCharacters(in: .whitespacesAndNewlines) == "4")
        }
        #expect(held.count == 2_000)
    }

    @Test("a running program is signalled by its id, and its end is seen once and for all")
    func running() async throws {
        let log = FileManager.default.temporaryDirectory.appending(path: "paso-program-\(UUID().uuidString).log")
        defer { try? FileManager.default.removeItem(at: log) }
        let program = try Program(
            "/bin/sh",
            ["-c", "trap 'echo asked; exit 3' TERM; echo ready; while :; do sleep 0.01; done"]
        )
        .start(log: log.path)
        let said = { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }
        while !said().contains("ready") { try await Task.sleep(for: .milliseconds(5)) }
        #expect(program.isRunning)
        program.signal(SIGTERM)
        #expect(program.wait() == 3)
        #expect(program.status == 3)
        #expect(said() == "ready\nasked\n")
        program.signal(SIGKILL)

        let killed = try Program("/bin/sleep", ["60"]).start(log: log.path)
        killed.signal(SIGKILL)
        #expect(killed.wait() == 128 + SIGKILL)
    }

    @Test("a child begins with signals as the system has them")
    func signals() throws {
        let outcome = try Program("/bin/sh", ["-c", "kill -PIPE $$; echo survived"]).run()
        #expect(outcome.status == 128 + SIGPIPE)
    }
}
