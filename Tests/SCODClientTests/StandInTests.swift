import Canonical
import Foundation
import HTTPTransport
import Logging
import PasoTesting
import SCOD
import ServiceLifecycle
import Synchronization
import Testing
import Trust

@testable import SCODClient

/// A stand-in on a socket of this machine, with the directory of the test PKI: Chile's officer in entity 004.
private struct Live {
    static let now = UTCTime(TestPKI.now)
    static let begins = SCODAdapter.assumed.begins

    var records: [DraftRecord]
    var signer: Identity
    var access = DirectoryAccess(
        users: [
            "aduana": .init(password: "secreta"), "lejana": .init(password: "secreta", addresses: ["192.0.2.1"]),
        ]
    )

    init() throws {
        let chile = try TestPKI.chile
        let country = try #require(CountryCode(rawValue: "CL"))
        self.signer = try TestPKI.peru.officer
        self.records = (0..<5).map { day in
            DraftRecord(
                .official(entity: "004", entityName: "Cámara"),
                country: country,
                name: "Funcionario",
                certificate: chile.officer.certificate,
                time: UTCTime(TestPKI.from).advanced(by: .seconds(86_400 * day)),
                situation: day == 3 ? .disabled : .enabled
            )
        }
    }

    var reader: ReplicaReader { get throws { ReplicaReader(trust: ReplicaTrust(try TestPKI.peru.store)) } }

    func replica() throws -> Replica {
        let bytes = try ReplicaWriter(identity: self.signer).write(
            self.records,
            period: ReplicaPeriod(.replica, from: Self.begins, until: Self.now)
        )
        var replica = Replica()
        _ = try replica.merge(try self.reader.read(bytes, now: Self.now))
        return replica
    }

    func question(_ date: String = "2026-02-05T15:38:48Z") throws -> OfficialQuestion {
        OfficialQuestion(
            certificate: try TestPKI.chile.officer.certificate,
            country: "CL",
            entity: "004",
            written: date
        )
    }

    /// Runs `body` while the stand-in listens; everything ends with it.
    func serve(_ body: @Sendable (_ address: String, _ http: HTTPClient) async throws -> Void) async throws {
        let edition = try ReplicaEdition(try self.replica(), adapter: .assumed)
        let standIn = StandIn(
            edition.directory,
            access: self.access,
            publication: .init(self.records, writer: ReplicaWriter(identity: self.signer), pageLength: 2)
        )
        let http = try HTTPClient()
        defer { http.stop() }
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        let listener = standIn.listener(port: 0, logger: Logger(label: "test")) { continuation.yield($0) }
        let group = ServiceGroup(configuration: .init(services: [listener], logger: Logger(label: "test")))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let port = try #require(await ports.first { _ in true })
            do {
                try await body("http://127.0.0.1:\(port)/aladi-ws", http)
            } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }
}

@Suite struct `The stand-in for the directory` {
    @Test func `answers over a socket as the documented service`() async throws {
        let live = try Live()
        try await live.serve { address, http in
            let client = ValidationClient("\(address)/ValidacionWS", http: http, trust: .plaintext)
            var query = try live.question().query()
            (query.user, query.password) = ("aduana", "secreta")
            let good = try await client.ask(query)
            #expect(good.code == .good)
            #expect(good.entityName == "Cámara" && good.scope == "Universo" && good.jurisdiction == "Nacional")
            #expect(good.officialName == "Funcionario")
            query.entity = "005"
            #expect(try await client.ask(query).code == .otherEntity)
            query.password = "otra"
            #expect(try await client.ask(query).code == .userRefused)
            (query.user, query.password) = ("lejana", "secreta")
            #expect(try await client.ask(query).code == .addressRefused)
            query.time = ""
            #expect(try await client.ask(query).code == .badParameters)
        }
    }

    @Test func `is asked first, and the replica where it does not answer`() async throws {
        let live = try Live()
        let replica = DirectoryConsultation(try ReplicaEdition(try live.replica(), adapter: .assumed))
        let question = try live.question("2026-01-04T12:00:00Z")
        try await live.serve { address, http in
            func ask(_ path: String, password: String = "secreta") async -> DirectoryVerdict {
                let client = ValidationClient("\(address)/\(path)", http: http, trust: .plaintext)
                return await OnlineConsultation(client, user: "aduana", password: password, replica: replica)
                    .ask(question, now: Live.now)
            }
            let online = await ask("ValidacionWS")
            #expect(online.findings.map(\.code) == ["SCD-005"])
            #expect(online.source == .online(address: "\(address)/ValidacionWS"))
            #expect(online.isRefused)
            let away = await ask("Nada")
            #expect(away.findings.map(\.code) == ["SCD-005", "SCD-025"])
            guard case .replica? = away.source else { return #expect(Bool(false), "\(away)") }
            #expect(await ask("ValidacionWS", password: "otra").findings.map(\.code) == ["SCD-005", "SCD-099"])
            #expect(await ask("DeltaWS").findings.map(\.code) == ["SCD-005", "SCD-025"])
        }
    }

    @Test func `gives its files page by page until the last, and they make the same directory`() async throws {
        let live = try Live()
        let expected = try live.replica()
        let reader = try live.reader
        try await live.serve { address, http in
            let client = DownloadClient("\(address)/DeltaWS", http: http, trust: .plaintext)
            let pages = Mutex<[DownloadClient.Page]>([])
            try await client.download(.replica, from: Live.begins, until: Live.now) { page in
                pages.withLock { $0.append(page) }
            }
            let found = pages.withLock { $0 }
            #expect(found.map(\.isLast) == [false, false, true])
            var replica = Replica()
            for page in found { _ = try replica.merge(try reader.read(page.bytes, now: Live.now)) }
            #expect(replica.officials == expected.officials)
            let edition = try ReplicaEdition(replica, adapter: .assumed)
            #expect(edition.coverage.gaps.isEmpty && edition.coverage.incomplete.isEmpty)
            #expect(edition.coverage.until == Live.now)
        }
    }

    @Test func `answers nonsense with a fault, and the client says what it was`() async throws {
        let live = try Live()
        try await live.serve { address, http in
            let client = DownloadClient("\(address)/ValidacionWS", http: http, trust: .plaintext)
            await #expect(throws: SCODError.self) {
                _ = try await client.page(ReplicaPeriod(.delta, from: Live.begins, until: Live.now))
            }
            for body in ["", "nonsense", "<a/>", "<!DOCTYPE a><a/>"] {
                let request = OutboundRequest(
                    .post,
                    "\(address)/ValidacionWS",
                    body: Array(body.utf8),
                    trust: .plaintext
                )
                let response = try await http.send(request)
                #expect(String(decoding: response.body, as: UTF8.self).contains("Fault"))
            }
        }
    }
}

@Suite struct `An answer of the service` {
    private func answer(_ content: String) throws -> DirectoryAnswer {
        let element = try XMLSample.root("<return>\(content)</return>")
        return try ValidationClient.answer(element, from: "x")
    }

    @Test func `is taken as elements and as text`() throws {
        let elements = "<codigoRespuesta>03</codigoRespuesta><mensaje>m</mensaje><FHName>Ana</FHName>"
        let escaped = elements.replacing("<", with: "&lt;")
        for content in [elements, escaped, "<![CDATA[\(elements)]]>"] {
            #expect(try self.answer(content) == DirectoryAnswer(.revoked, message: "m", officialName: "Ana"))
        }
    }

    @Test(arguments: [
        "", "<codigoRespuesta>11</codigoRespuesta>", "<mensaje>00</mensaje>", "&lt;codigoRespuesta>",
        "<codigoRespuesta>03</codigoRespuesta><codigoRespuesta>00</codigoRespuesta>",
        "&lt;!DOCTYPE a>&lt;codigoRespuesta>00&lt;/codigoRespuesta>",
    ])
    func `is refused where it is none`(content: String) {
        #expect(throws: SCODError.self) { try self.answer(content) }
    }
}
