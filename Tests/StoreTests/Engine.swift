import Foundation
import Store
import Testing

/// An engine under the conformance suite: how to make an empty store and how to open the same one again.
struct Engine: Sendable, CustomTestStringConvertible {
    let name: String
    /// Opens the store in a folder, made or found.
    let open: @Sendable (_ folder: String, _ limits: StoreLimits) async throws -> any GatewayStore
    /// Ends it, so that it can be opened again.
    let close: @Sendable (any GatewayStore) async -> Void

    var testDescription: String { self.name }

    static let sqlite = Engine(
        name: "SQLite",
        open: { try SQLiteStore(folder: $0, environment: "test", limits: $1) },
        close: { await ($0 as? SQLiteStore)?.close() }
    )

    /// Every engine that must conform.
    static let all = [Engine.sqlite]

    /// Runs a test on an empty store, and takes its folder away afterwards.
    func withStore(
        _ limits: StoreLimits = StoreLimits(),
        _ body: (any GatewayStore) async throws -> Void
    ) async throws {
        try await withFolder { folder in
            let store = try await self.open(folder, limits)
            do { try await body(store) } catch {
                await self.close(store)
                throw error
            }
            await self.close(store)
        }
    }
}

/// Gives a test a folder of its own.
func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("paso-store-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
}

/// The code of the error that a body throws; nil if it throws none.
func code(_ body: () async throws -> Void) async -> String? {
    do {
        try await body()
        return nil
    } catch {
        return (error as? StoreError)?.code ?? String(describing: error)
    }
}
