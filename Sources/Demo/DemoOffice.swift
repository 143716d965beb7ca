import Canonical
public import Foundation
import Gateway
import HTTPTransport
import Trust

/// A country's simulated national systems as a program of their own: their windows, and perhaps clerks who hand
/// certificates in.
public struct DemoOffice: Sendable {
    private let country: DemoSite.Country
    private let signers: DemoSigners
    private let windows: [(system: DemoSite.System, client: NationalClient)]

    /// The national systems of a country whose gateway was prepared in `folder`.
    ///
    /// `gateway` is the address of its national listener; nil for the one that the containers use.
    public init(country: DemoSite.Country, folder: URL, gateway: String?) throws {
        guard let site = DemoRegion.containerSites(in: folder).first(where: { $0.country == country }) else {
            throw DemoError.stepFailed(step: "window", expected: country.code, found: "–")
        }
        let http = try HTTPClient()
        let anchors = try Certificate.all(pem: [UInt8](Data(contentsOf: site.listenerAnchor)))
        self.country = country
        self.signers = DemoSigners(pki: DemoPKI(folder))
        self.windows = try country.systems.map { system in
            let secret = try String(contentsOf: site.token(of: system), encoding: .utf8)
            let client = NationalClient(
                http: http,
                address: gateway ?? site.nationalAddress,
                token: secret.trimmingCharacters(in: .whitespacesAndNewlines),
                trust: AnchoredServer.trust(anchors: anchors)
            )
            return (system, client)
        }
    }

    /// Works until the task is cancelled; hands in new certificates each time the pause is over, if one is given.
    public func run(sendEvery pause: Duration?, report: @escaping @Sendable (String) -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            for (system, client) in self.windows {
                group.addTask {
                    await DemoWindow(system: system, client: client).run(every: .seconds(1)) { handled in
                        report("\(handled.number) \(handled.decision) \(handled.deliveryID)")
                    }
                }
                guard let pause else { continue }
                group.addTask { await self.handIn(system, client, every: pause, report: report) }
            }
            await group.waitForAll()
        }
    }

    private func handIn(
        _ system: DemoSite.System,
        _ client: NationalClient,
        every pause: Duration,
        report: @Sendable (String) -> Void
    ) async {
        while !Task.isCancelled {
            do {
                let (number, bytes) = try self.document(for: system)
                let answer = try await client.submit(bytes, idempotencyKey: "office-\(number)")
                report("\(number) → \(answer.documentId)")
            } catch {
                report("\(system.id): \(error)")
            }
            try? await Task.sleep(for: pause)
        }
    }

    /// A new certificate of the kind that a system hands in.
    private func document(for system: DemoSite.System) throws -> (number: String, bytes: [UInt8]) {
        let now = DemoRegion.now
        guard system.kind == .certificateOfOrigin else {
            let number = "\(system.id.uppercased())-\(now.milliseconds)"
            let certificate =
                self.country == .chile
                ? DemoCertificates.chileanGrapes(number: number, issued: now)
                : DemoCertificates.peruvianAsparagus(number: number, issued: now)
            return (number, try self.signers.signed(certificate, by: self.country))
        }
        let serial = String(String(UInt64(now.milliseconds), radix: 36).uppercased().suffix(8))
        let certificate = DemoOrigin.example(of: self.country, serial: serial, issued: now)
        return (certificate.number?.text ?? serial, try self.signers.signed(certificate, by: self.country))
    }
}
