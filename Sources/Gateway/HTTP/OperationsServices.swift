public import Texts

/// What the operations listener asks of the engine.
public protocol OperationsServices: Sendable {
    /// What keeps the gateway from doing its work now (store closed, disk full, a worker that stands still); empty when
    /// it is ready.
    func obstacles() async -> [any Explained]
    /// What does not keep it from its work yet: certificates that end soon.
    func warnings() async -> [any Explained]
    /// Brings gauges up to date before they are shown.
    func refreshMetrics() async
}

extension OperationsServices {
    /// Nothing to warn about.
    public func warnings() async -> [any Explained] { [] }
}
