import Canonical
import Demo
import Foundation
import Gateway
import ReferenceFiles
import Testing

extension Scenarios {
    /// Argentina's gateway is the PyPI package `as4`: another implementation, with certificates of its own making.
    @Suite(.timeLimit(.minutes(2))) struct `A foreign AS4 peer` {
        @Test func `sends to us over mutual TLS, accepts our receipt, and its payload is parked as an unknown dialect`()
            async throws
        {
            try await Python.requirePeer()
            try await Python.requireJudges()
            let peer = try await ForeignPeer()
            defer { peer.remove() }
            try await Region.running(peer.join) { region in
                let payload = peer.folder.appending(path: "factura.xml")
                try Data("<Factura xmlns=\"urn:example:factura\"/>".utf8).write(to: payload)
                let sent = try await peer.send(payload, to: region.chile.site)
                try #require(sent.status == 0, "\(sent.output) \(sent.errors)")
                #expect(sent.output.contains("receipt verified"))

                let parked = try await eventually("the payload is parked") {
                    try await region.parked("GAT-201", at: .chile).first
                }
                #expect(parked.work == "examine")
                #expect(parked.party == ForeignPeer.party)
                #expect(!parked.remedy.isEmpty)
                let exchange = try #require(parked.exchangeId)
                let view = try await region.people(.chile).document(exchange)
                #expect(view.events.contains { $0.name == "MessageReceived" })

                let receipt = peer.dump("send").appending(path: "reply.http")
                let asSent = peer.dump("send").appending(path: "out.http")
                try await peer.expectGood(
                    receipt,
                    signer: region.pki.key("CL", .as4Sign).certificate,
                    more: ["--receipt-for", asSent.path]
                )
            }
        }

        @Test func `takes a certificate from us, and its receipt proves the delivery`() async throws {
            try await Python.requirePeer()
            try await Python.requireJudges()
            let peer = try await ForeignPeer()
            defer { peer.remove() }
            try await Region.running(peer.join) { region in
                let server = try await peer.serve(region.chile.site)
                defer { server.end() }
                let number = Numbers.next()
                let certificate = ForeignPeer.certificate(number)
                let answer = try await region.national(.chile)
                    .submit(region.demo.signed(certificate, by: .chile), idempotencyKey: number)
                let exchange = try #require(answer.exchanges.first)
                #expect(exchange.party == ForeignPeer.party)

                let view = try await region.exchange(answer.documentId, at: .chile, becomes: "delivered")
                let acceptance = try #require(view.events.first { $0.name == "RelayAcceptance" })
                #expect(acceptance.details["receiptDigest"] != nil)
                #expect(server.output.contains("received 1 OK"), "\(server.output)")
                #expect(server.output.contains("TLS client gateway-cl tls-client"))

                let dump = peer.dump("serve")
                let original = try Data(contentsOf: dump.appending(path: "in-1.part-1"))
                #expect(original.count == view.originalBytes)
                #expect(!FileManager.default.fileExists(atPath: dump.appending(path: "in-1.part-2").path))
                try await peer.expectGood(
                    dump.appending(path: "in-1.http"),
                    signer: region.pki.key("CL", .as4Sign).certificate,
                    more: ["--four-corner", "--key", peer.key("PTE000002.key.pem").path]
                )
            }
        }
    }
}

/// The foreign peer: its keys, what our side must know of it, and its two programs.
struct ForeignPeer {
    let folder: URL
    private let port: Int

    static let party = "paso-AR"

    /// Makes its keys.
    init() async throws {
        self.folder = try Scratch.folder("foreign")
        self.port = try LoopbackPorts.free(1)[0]
        for command in ["keys", "tlskeys"] {
            let made = try await Command.run(Python.peer, [Python.peerTool.path, command, self.key("").path])
            try #require(made.status == 0, "\(made.errors)")
        }
        for name in ["send", "serve"] {
            try FileManager.default.createDirectory(at: self.dump(name), withIntermediateDirectories: true)
        }
    }

    func remove() { try? FileManager.default.removeItem(at: self.folder) }

    func key(_ name: String) -> URL { self.folder.appending(path: "keys/\(name)") }

    func dump(_ name: String) -> URL { self.folder.appending(path: "dump-\(name)") }

    /// Makes it a partner of Chile: its certificates pinned, and its TLS authority an anchor of Argentina.
    @Sendable func join(_ region: Region) throws {
        let site = region.chile.site
        try region.addCountry("AR", to: site)
        let anchors = region.pki.anchors("AR", .gateway)
        try FileManager.default.createDirectory(at: anchors, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: self.key("tls-ca.cert.pem"),
            to: anchors.appending(path: "root.pem")
        )
        let yaml = """
            format: paso/partner/1
            environment: test
            party: \(Self.party)
            countries: [ AR ]
            payload: original-only
            exchange:
              - kind: phytosanitary-certificate
                recipient: urn:paso:backend:AR:senasa
                backend: \(site.country.backend)
            as4:
              url: https://127.0.0.1:\(self.port)/
              tls: [ \(self.key("tls-PTE000002.cert.pem").path) ]
              tls-client: [ \(self.key("tls-PTE000001.cert.pem").path) ]
              sign: [ \(self.key("PTE000001.cert.pem").path), \(self.key("PTE000002.cert.pem").path) ]
              encrypt: \(self.key("PTE000002.cert.pem").path)

            """
        try Data(yaml.utf8).write(to: region.partnerFile("AR", of: site))
    }

    /// Sends one file to a gateway of ours; exit 0 says that the receipt proves the delivery.
    func send(_ file: URL, to site: DemoSite) async throws -> Command.Result {
        let pki = DemoPKI(site.region)
        return try await Command.run(
            Python.peer,
            [
                Python.peerTool.path, "send", self.key("").path,
                "https://127.0.0.1:\(site.peersPort)/as4", file.path, "--plain",
                "--party", Self.party, "--peer", site.party,
                "--peer-cert", pki.key(site.country.code, .as4Sign).certificate.path,
                "--peer-enc", pki.key(site.country.code, .as4Decrypt).certificate.path,
                "--tls", self.key("tls-PTE000001.cert.pem").path, self.key("tls-PTE000001.key.pem").path,
                site.listenerAnchor.path,
                "--service", "urn:paso:exchange", "--action", "Submit", "--agreement", "urn:paso:agreement:test",
                "--c1", "urn:paso:backend:AR:senasa", "--c4", site.backendParty,
                "--dump", self.dump("send").path,
            ]
        )
    }

    /// Receives until it is ended.
    func serve(_ site: DemoSite) async throws -> BackgroundProgram {
        let pki = DemoPKI(site.region)
        return try await BackgroundProgram.start(
            Python.peer,
            [
                Python.peerTool.path, "serve", self.key("").path, "\(self.port)", "--plain",
                "--party", Self.party, "--peer", site.party,
                "--peer-cert", pki.key(site.country.code, .as4Sign).certificate.path,
                "--tls", self.key("tls-PTE000002.cert.pem").path, self.key("tls-PTE000002.key.pem").path,
                site.listenerAnchor.path,
                "--dump", self.dump("serve").path,
            ],
            log: self.folder.appending(path: "serve.log"),
            until: "listening"
        )
    }

    /// Chile's certificate of grapes, for an importer in Argentina.
    static func certificate(_ number: String) -> PhytosanitaryCertificate {
        var certificate = DemoCertificates.chileanGrapes(
            number: number,
            issued: .now
        )
        certificate.consignment.importCountry = Country(code: CountryCode(rawValue: "AR"), names: ["Argentina"])
        return certificate
    }

    /// Both judges are content with a dumped message.
    func expectGood(_ file: URL, signer: URL, more: [String]) async throws {
        let verified = try await Python.judge("as4verify.py", [file.path, "--signer", signer.path] + more)
        #expect(verified.status == 0, "\(verified.output)")
        let valid = try await Python.judge("as4xsd.py", [file.path])
        #expect(valid.status == 0, "\(valid.output)")
    }
}
