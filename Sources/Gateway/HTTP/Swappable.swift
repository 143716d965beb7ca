import Synchronization

/// A value that a reload exchanges while requests read it; each reader sees the old or the new one, whole.
public final class Swappable<Value: Sendable>: Sendable {
    private let state: Mutex<Value>

    public init(_ value: Value) {
        self.state = Mutex(value)
    }

    /// The value of now.
    public var value: Value { self.state.withLock { $0 } }

    /// Takes the next value.
    public func replace(_ value: Value) {
        self.state.withLock { $0 = value }
    }
}
