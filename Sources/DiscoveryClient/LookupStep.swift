public import Discovery
import Foundation
public import Texts

/// One step of a lookup, for people: which name was asked, what came, what was decided.
public struct LookupStep: Sendable, Equatable {
    /// The kinds of steps.
    public enum Kind: String, Sendable, CaseIterable {
        case cached
        case name
        case record
        case publisher
        case signature
        case redirect
        case endpoint
        case certificate
    }

    public let kind: Kind
    /// Values for the placeholders of the step's text; cut, and without control characters.
    public let arguments: [String: String]

    init(_ kind: Kind, _ arguments: [String: String]) {
        self.kind = kind
        self.arguments = arguments.mapValues { text in
            String(String.UnicodeScalarView(text.unicodeScalars.prefix(400).map { $0.value < 0x20 ? "?" : $0 }))
        }
    }

    /// One sentence.
    public func text(in language: Language) -> String {
        Catalogue.text("lookup.\(self.kind.rawValue)", language, self.arguments)
    }
}

/// A lookup with its steps and its end.
public struct LookupReport: Sendable, Equatable {
    public let question: EndpointQuestion
    public let network: String
    public internal(set) var steps: [LookupStep] = []
    public internal(set) var outcome: Result<Endpoint, DiscoveryError>
    /// Seconds for which the publisher's address may be remembered.
    var timeToLive: TimeInterval = .infinity

    init(_ question: EndpointQuestion, network: String) {
        self.question = question
        self.network = network
        self.outcome = .failure(.noNetwork(network))
    }
}
