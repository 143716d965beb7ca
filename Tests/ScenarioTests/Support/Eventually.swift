import Testing

/// Asks again until there is an answer; a scenario waits for what happens, never for a fixed time.
func eventually<Answer>(
    _ what: Comment,
    within patience: Duration = .seconds(30),
    sourceLocation: SourceLocation = #_sourceLocation,
    _ ask: () async throws -> Answer?
) async throws -> Answer {
    let clock = ContinuousClock()
    let deadline = clock.now.advanced(by: patience)
    while true {
        if let answer = try await ask() { return answer }
        guard clock.now < deadline else { break }
        try await Task.sleep(for: .milliseconds(50))
    }
    return try #require(nil as Answer?, "not within \(patience): \(what)", sourceLocation: sourceLocation)
}

/// Asks again until it is so.
func eventually(
    _ what: Comment,
    within patience: Duration = .seconds(30),
    sourceLocation: SourceLocation = #_sourceLocation,
    isSo: () async throws -> Bool
) async throws {
    let _: Bool = try await eventually(what, within: patience, sourceLocation: sourceLocation) {
        try await isSo() ? true : nil
    }
}
