import Demo
import Foundation
import Gateway
import HTTPTransport
import Testing

extension Scenarios {
    @Suite(.timeLimit(.minutes(2))) struct `A full disk` {
        @Test func `refuses what is new with 503, loses nothing, and works again when there is room`() async throws {
            try await SmallDisk.mounted(megabytes: 48) { disk in
                try await Region.running { region in
                    for (country, name) in [(DemoSite.Country.chile, "CL"), (.peru, "PE")] {
                        let site = region.site(country)
                        let folder = disk.appending(path: name).path
                        try region.change(site, "data: data", to: "data: \(folder)")
                        try region.change(site, "retry:", to: "limits: { free-space: 16MiB }\nretry:")
                    }
                } _: { region in
                    let before = Numbers.next()
                    let kept = try await region.submit(before)
                    let item = try await region.item(before)

                    try await self.scenario(region, disk, kept.documentId, item)
                }
            }
        }

        private func scenario(_ region: Region, _ disk: URL, _ kept: String, _ item: InboxItemView) async throws {
            for leavingBytes in [8 << 20, 0] {
                let ballast = try SmallDisk.fill(disk, leavingBytes: leavingBytes)
                let number = Numbers.next()
                let document = try region.demo.chileanCertificate(number: number)
                let answer = try await region.submit(document, key: number)
                let problem = try answer.problem()
                #expect(problem.status == 503)
                #expect(["STO-011", "STO-012"].contains(problem.code))
                #expect(!problem.remedy.isEmpty)
                #expect(answer.header("Retry-After") != nil)
                let ready = try await region.operations("/readyz", at: .chile)
                #expect(ready.status == 503)
                #expect(ready.text.contains("STO-012"))
                #expect(try await region.operations("/livez", at: .chile).status == 200)

                // A neighbour gets no receipt, but an error after which it repeats.
                let neighbour = try Neighbour(region)
                let message = try neighbour.message(region.demo.chileanCertificate(number: Numbers.next()))
                let refused = try await neighbour.send(message)
                #expect(refused.status == 503)
                let verdict = try neighbour.verdict(refused, on: message)
                #expect(verdict.errorCodes == ["EBMS:0202"], "\(refused.text)")
                // What was acknowledged can still be read and taken.
                #expect(try await !region.national(.peru).fetch(item.deliveryId, .national).isEmpty)

                try FileManager.default.removeItem(at: ballast)
                try await eventually("it is ready again") {
                    try await region.operations("/readyz", at: .chile).status == 200
                }
                let admitted = try await region.national(.chile).submit(document, idempotencyKey: number)
                _ = try await region.exchange(admitted.documentId, at: .chile, becomes: "delivered")
                if leavingBytes > 0 { try await region.told("RequestRefused", "STO-012", at: .chile) }
                if leavingBytes > 0 { try await region.told("MessageRefused", "STO-012", at: .peru) }
            }
            let inbox = try await region.national(.peru).inbox().items
            #expect(inbox.contains { $0.deliveryId == item.deliveryId })
            _ = try await region.exchange(kept, at: .chile, becomes: "delivered")
        }
    }
}

/// A file system of a few megabytes, in memory.
enum SmallDisk {
    /// Mounts one; cancels the test where that is not allowed.
    static func mounted(megabytes: Int, _ body: (URL) async throws -> Void) async throws {
        let folder = try Scratch.folder("disk")
        defer { try? FileManager.default.removeItem(at: folder) }
        let mount = URL(filePath: "/bin/mount")
        let made = try await Command.run(mount, ["-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", folder.path])
        guard made.status == 0 else {
            try Test.cancel("a full disk needs the right to mount one: \(made.errors)")
        }
        do {
            try await body(folder)
        } catch {
            _ = try? await Command.run(URL(filePath: "/bin/umount"), [folder.path])
            throw error
        }
        _ = try await Command.run(URL(filePath: "/bin/umount"), [folder.path])
    }

    /// Fills it up to what is left; returns the file that does.
    static func fill(_ disk: URL, leavingBytes: Int) throws -> URL {
        let values = try disk.resourceValues(forKeys: [.volumeAvailableCapacityKey])
        let free = try #require(values.volumeAvailableCapacity)
        let file = disk.appending(path: "ballast")
        _ = FileManager.default.createFile(atPath: file.path, contents: nil)
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        let chunk = Data(count: 64 << 10)
        for _ in 0..<max(0, (free - leavingBytes) / chunk.count) {
            // The gateways write too: the disk may be full a little earlier.
            guard (try? handle.write(contentsOf: chunk)) != nil else { break }
        }
        return file
    }
}
