import Foundation
import HTTPTransport
import Hummingbird

/// Reads the parameters of a request's query; an empty one counts as absent.
struct QueryReading {
    private let values: [String: String]

    init(_ request: Request) {
        var values: [String: String] = [:]
        for (name, value) in request.uri.queryParameters where values[String(name)] == nil {
            values[String(name)] = String(value)
        }
        self.values = values
    }

    func text(_ name: String) -> String? {
        self.values[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A parameter of a type of its own; a text that is none becomes the problem 400.
    func value<Value>(_ name: String, _ read: (String) -> Value?) throws -> Value? {
        guard let text = self.text(name) else { return nil }
        guard let value = read(text) else {
            throw HTTPProblem(.badRequest, HTTPReason.queryUnusable(name: name, value: text))
        }
        return value
    }

    func pageLength() throws -> Int {
        let range = 1...NationalRoutes.pageLengthMax
        return try self.value("limit") { Int($0).flatMap { range.contains($0) ? $0 : nil } }
            ?? NationalRoutes.pageLength
    }
}
