import UnixSignals

/// Waits for Ctrl-C or for a request to stop.
enum Interruption {
    static func wait() async {
        for await _ in await UnixSignalsSequence(trapping: .sigint, .sigterm) { return }
    }
}
