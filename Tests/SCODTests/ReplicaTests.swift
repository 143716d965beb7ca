import Canonical
import Foundation
import Testing
import Trust
import XML

@testable import SCOD

@Suite struct `A file of the directory` {
    private func code(_ bytes: [UInt8], reader: ReplicaReader = Fixture.reader, now: UTCTime = Fixture.now) -> String? {
        do throws(SCODError) {
            _ = try reader.read(bytes, now: now)
            return nil
        } catch {
            return error.code
        }
    }

    private func altered(_ bytes: [UInt8], _ old: String, _ new: String) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains(old))
        return Array(text.replacing(old, with: new).utf8)
    }

    @Test func `is read whole once its signature and signer hold`() throws {
        let bytes = try Fixture.base([Fixture.authority(Fixture.made.argentina, country: "AR"), Fixture.record()])
        let file = try Fixture.reader.read(bytes, now: Fixture.now)
        #expect(file.source.period?.kind == .replica)
        #expect(file.source.period?.until == Fixture.time("2026-05-31T23:59:59Z"))
        #expect(file.source.isLastPage)
        #expect(file.source.signer == Fixture.made.directory.certificate.fingerprint)
        #expect(file.officials.map(\.certificate) == [Fixture.made.ana.fingerprint])
        #expect(file.officials.map(\.serial) == [[3, 1]])
        // The authority's own record, and the one that the official's repeats.
        #expect(Set(file.authorities.map(\.certificate)) == [Fixture.made.argentina.certificate])
    }

    @Test func `is refused where one letter was changed`() throws {
        #expect(self.code(self.altered(try Fixture.base([Fixture.record()]), "Habilitado", "habilitado")) == "SCD-032")
    }

    @Test func `is refused unsigned`() throws {
        let text = String(decoding: try Fixture.base([Fixture.record()]), as: UTF8.self)
        let start = try #require(text.firstRange(of: "<ds:Signature "))
        let end = try #require(text.firstRange(of: "</ds:Signature>"))
        #expect(self.code(Array((text[..<start.lowerBound] + text[end.upperBound...]).utf8)) == "SCD-031")
    }

    @Test func `is refused from a signer that is not anchored, or not pinned`() throws {
        let bytes = try ReplicaWriter(identity: Fixture.made.stranger).write(
            [Fixture.record()],
            period: ReplicaPeriod(.replica, from: SCODAdapter.assumed.begins, until: Fixture.now)
        )
        #expect(self.code(bytes) == "SCD-033")
        let store = TrustStore(anchors: [TrustAnchor(Fixture.made.directoryRoot.certificate, roles: nil)])
        let good = try Fixture.base([Fixture.record()])
        let pinned = ReplicaTrust(store, pins: [Fixture.made.directory.certificate.fingerprint])
        let otherwise = ReplicaTrust(store, pins: [Fixture.made.ana.fingerprint])
        #expect(self.code(good, reader: ReplicaReader(trust: pinned)) == nil)
        #expect(self.code(good, reader: ReplicaReader(trust: otherwise)) == "SCD-033")
        #expect(self.code(good, reader: ReplicaReader(trust: ReplicaTrust(TrustStore()))) == "SCD-033")
    }

    @Test func `is judged at the end of its period, so that old files stay good`() throws {
        let writer = ReplicaWriter(identity: Fixture.made.directoryExpired)
        let from = Fixture.time("2025-11-01T00:00:00Z")
        let old = ReplicaPeriod(.replica, from: from, until: Fixture.time("2025-11-30T00:00:00Z"))
        let new = ReplicaPeriod(.replica, from: from, until: Fixture.time("2026-03-30T00:00:00Z"))
        let record = Fixture.record(at: "2025-11-15T00:00:00Z")
        #expect(self.code(try writer.write([record], period: old)) == nil)
        #expect(self.code(try writer.write([record], period: new)) == "SCD-033")
    }

    @Test func `is refused with a DOCTYPE, cut, empty, deep, or as something else`() throws {
        let bytes = try Fixture.base([Fixture.record()])
        #expect(self.code(self.altered(bytes, "<deltas ", "<!DOCTYPE deltas []><deltas ")) == "SCD-030")
        for length in stride(from: 0, to: bytes.count, by: 97) {
            #expect(self.code(Array(bytes[..<length])) == "SCD-030")
        }
        let deep = String(repeating: "<a>", count: 60) + String(repeating: "</a>", count: 60)
        #expect(self.code(Array(deep.utf8)) == "SCD-030")
        let other = Array("<other/>".utf8)
        #expect(self.code(other) == "SCD-031")
    }

    @Test func `is refused over its limits before anything is parsed`() {
        #expect(self.code([UInt8](repeating: 0x20, count: ReplicaReader.bytesMax + 1)) == "SCD-037")
        let elements = "<deltas>" + String(repeating: "<a/>", count: ReplicaReader.elementsMax) + "</deltas>"
        #expect(self.code(Array(elements.utf8)) == "SCD-030")
    }

    @Test func `is refused with elements that do not belong in it, though signed`() throws {
        let adapter = { (roots: [String]) in
            var adapter = SCODAdapter.assumed
            adapter.roots = roots
            return adapter
        }
        let bytes = try ReplicaWriter(adapter: adapter(["otra"]), identity: Fixture.made.directory).write(
            [Fixture.record()],
            period: ReplicaPeriod(.delta, from: Fixture.now, until: Fixture.now)
        )
        #expect(self.code(bytes) == "SCD-034")
        #expect(self.code(bytes, reader: ReplicaReader(adapter: adapter(["otra"]), trust: Fixture.trust)) == nil)
    }

    @Test func `is refused where something happens in the future`() throws {
        #expect(self.code(try Fixture.base([Fixture.record(at: "2026-06-03T00:00:00Z")])) == "SCD-036")
        #expect(self.code(try Fixture.base([], until: "2026-06-03T00:00:00Z")) == "SCD-036")
    }

    @Test func `is refused with a country that is no member, and a period that ends before it begins`() throws {
        #expect(self.code(try Fixture.base([Fixture.record(country: "XX")])) == "SCD-035")
        #expect(self.code(try Fixture.base([], until: "2009-01-01T00:00:00Z")) == "SCD-038")
    }

    @Test func `may leave out records that cannot be read where the adapter says so`() throws {
        var adapter = SCODAdapter.assumed
        adapter.unreadable = .skip
        let bytes = try Fixture.base([Fixture.record(country: "XX"), Fixture.record()])
        let file = try ReplicaReader(adapter: adapter, trust: Fixture.trust).read(bytes, now: Fixture.now)
        #expect(file.officials.count == 1)
        #expect(file.skipped == [SCODError("SCD-035", ["number": "1", "element": "Country"])])
    }

    @Test func `writes times and serial numbers as the adapter says`() throws {
        var adapter = SCODAdapter.assumed
        adapter.times = .dayMonthYear
        #expect(adapter.text(Fixture.time("2026-03-05T15:38:48Z")) == "05/03/2026 15:38:48")
        #expect(adapter.time("05/03/2026 15:38:48") == Fixture.time("2026-03-05T15:38:48Z"))
        #expect(adapter.time("5/3/2026 15:38:48") == nil)
        #expect(SerialText.bytes("1003", radix: 10) == [3, 0xEB])
        #expect(SerialText.bytes("03:EB", radix: 16) == [3, 0xEB])
        #expect(SerialText.bytes("0", radix: 10) == [])
        #expect(SerialText.bytes("1e", radix: 10) == nil)
        let big = "1461501637330902918203684832716283019655932542975"
        #expect(SerialText.bytes(big, radix: 10) == [UInt8](repeating: 0xFF, count: 20))
    }

    @Test func `is the assumed form in the file that is shipped`() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Peers/ALADI/scod.yaml")
        #expect(try SCODAdapter.load(path.standardizedFileURL.path).get() == .assumed)
    }
}
