import Canonical
public import Foundation
import Gateway
import HTTPTransport
import Trust

/// One simulated national system as a program of its own: its window, and perhaps a clerk who hands certificates in.
public struct DemoOffice: Sendable {
    private let country: DemoSite.Country
    private let signers: DemoSigners
    private let client: NationalClient

    /// The national system of a country whose gateway was prepared in `folder`.
    ///
    /// `gateway` is the address of its national listener; nil for the one that the containers use.
    public init(country: DemoSite.Country, folder: URL, gateway: String?) throws {
        guard let site = DemoRegion.containerSites(in: folder).first(where: { $0.country == country }) else {
            throw DemoError.stepFailed(step: "window", expected: country.code, found: "–")
        }
        let secret = try String(contentsOf: site.backendToken, encoding: .utf8)
        let anchors = try Certificate.all(pem: [UInt8](Data(contentsOf: site.listenerAnchor)))
        self.country = country
        self.signers = DemoSigners(pki: DemoPKI(folder))
        self.client = NationalClient(
            http: try HTTPClient(),
            address: gateway ?? site.nationalAddress,
            token: secret.trimmingCharacters(in: .whitespacesAndNewlines),
            trust: AnchoredServer.trust(anchors: anchors)
        )
    }

    /// Works until the task is cancelled; hands in a new certificate each time the pause is over, if one is given.
    public func run(sendEvery pause: Duration?, report: @escaping @Sendable (String) -> Void) async {
        let window = DemoWindow(country: self.country, client: self.client)
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await window.run(every: .seconds(1)) { handled in
                    report("\(handled.number) \(handled.decision) \(handled.deliveryID)")
                }
            }
            if let pause {
                group.addTask { await self.handIn(every: pause, report: report) }
            }
            await group.waitForAll()
        }
    }

    private func handIn(every pause: Duration, report: @Sendable (String) -> Void) async {
        while !Task.isCancelled {
            let now = DemoRegion.now
            let number = "\(self.country.backend.uppercased())-\(now.milliseconds)"
            let certificate =
                self.country == .chile
                ? DemoCertificates.chileanGrapes(number: number, issued: now)
                : DemoCertificates.peruvianAsparagus(number: number, issued: now)
            do {
                let bytes = try self.signers.signed(certificate, by: self.country)
                let answer = try await self.client.submit(bytes, idempotencyKey: "office-\(number)")
                report("\(number) → \(answer.documentId)")
            } catch {
                report("\(number): \(error)")
            }
            try? await Task.sleep(for: pause)
        }
    }
}
