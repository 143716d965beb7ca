public import Foundation
public import Texts

/// A captured HTTP message of AS4 explained layer by layer, with the verdict that a gateway would come to.
///
/// A value without words: every sentence is a key of the catalogue with what fills it. It says what the message is and
/// what is wrong with it; it is no proof, and nothing may be delivered because of it.
public struct MessageInspection: Sendable, Equatable {
    /// What the captured message turned out to be.
    public let kind: Kind
    /// Octets of the capture.
    public let octets: Int
    /// SHA-256 of the capture in hexadecimal.
    public let digest: String
    /// The time at which certificates were judged.
    public let at: Date
    public let verdict: Verdict
    /// The layers from the outside to the inside; a layer that could not be reached is absent.
    public let sections: [Section]
    /// The unpacked parts in the order of the header, for people who want to look at them; proven by nothing but the
    /// ``verdict``.
    public let payloads: [Payload]

    /// What a captured message can be; closed.
    public enum Kind: String, Sendable, CaseIterable {
        case userMessage = "user-message"
        case testMessage = "test-message"
        case receipt
        case awarenessReceipt = "awareness-receipt"
        case error
        case pullRequest = "pull-request"
        /// A SOAP envelope whose Messaging header is absent or says nothing that is known.
        case envelope
        case fault = "soap-fault"
        case page = "html-page"
        case otherXML = "other-xml"
        case text
        case empty
    }

    /// One unpacked part.
    public struct Payload: Sendable, Equatable {
        /// The part's Content-ID, without brackets; foreign text.
        public let name: String
        public let mimeType: String
        public let content: [UInt8]
    }
}

extension MessageInspection {
    /// One text of the catalogue with what fills it.
    public struct Wording: Sendable, Equatable {
        /// Key of a text, or a code of the catalogue.
        public let key: String
        public let arguments: [String: String]

        init(_ key: String, _ arguments: [String: String] = [:]) {
            self.key = "as4.inspect.\(key)"
            self.arguments = arguments.mapValues(Self.shown)
        }

        /// As much of a peer's value as the longest of the gateway's own refusals has.
        static func shown(_ text: String) -> String {
            AS4Refusal.shown(text, charactersMax: AS4Refusal.algorithmCharactersMax)
        }

        /// What an error or finding of another module says.
        init(explaining subject: some Explained) {
            self.key = subject.code
            self.arguments = subject.arguments.mapValues(Self.shown)
        }

        /// The words.
        public func text(in language: Language) -> String {
            Catalogue.explanation(self.key)?.what.rendered(language, self.arguments)
                ?? Catalogue.text(self.key, language, self.arguments)
        }
    }

    /// A value of the message as it stands, or words about it.
    public enum Value: Sendable, Equatable {
        /// A peer's text, shortened, without control characters.
        case text(String)
        case wording(Wording)
        /// What a code of the catalogue means.
        case meaning(code: String)
        /// What helps against a code of the catalogue.
        case remedy(code: String)

        /// The value for people.
        public func text(in language: Language) -> String {
            switch self {
            case .text(let text): text
            case .wording(let wording): wording.text(in: language)
            case .meaning(let code): Catalogue.explanation(code)?.what.rendered(language) ?? code
            case .remedy(let code): Catalogue.explanation(code)?.remedy.rendered(language) ?? ""
            }
        }
    }

    /// One thing that a layer says.
    public struct Fact: Sendable, Equatable {
        /// Stable, for programs, like `content-type`.
        public let name: String
        /// The name that the standard gives it, the same in every language; nil where the catalogue has a label.
        public let term: String?
        public let values: [Value]

        /// The label for people.
        public func label(in language: Language) -> String {
            self.term ?? Catalogue.text("as4.inspect.fact.\(self.name)", language)
        }
    }

    /// Something that there can be several of: a part, a certificate, an error.
    public struct Item: Sendable, Equatable {
        /// Stable, for programs: `part`, `certificate`, `reference`, `error`, `payload`.
        public let name: String
        public let title: Value
        public var facts: [Fact]
    }

    /// How a step ended; closed.
    public enum State: String, Sendable {
        case passed
        case warned
        case failed
        case notChecked = "not-checked"
    }

    /// One thing that was checked.
    public struct Step: Sendable, Equatable {
        /// Stable, for programs, like `reference` or `chain`.
        public let name: String
        /// What it is about: a reference's URI, a part's name; empty for none.
        public let subject: String
        public let state: State
        public let why: Wording
        /// Code of the refusal, or of the module below that said so.
        public let code: String?

        /// The label for people.
        public func label(in language: Language) -> String {
            Catalogue.text("as4.inspect.step.\(self.name)", language)
        }
    }

    /// How much a finding weighs; closed.
    public enum Severity: String, Sendable, Comparable {
        /// Worth knowing.
        case note
        /// A strict peer, a proxy or a firewall may refuse it.
        case warning

        public static func < (one: Severity, other: Severity) -> Bool { one == .note && other == .warning }
    }

    /// Something that was seen and that is known to make trouble between gateways.
    public struct Finding: Sendable, Equatable {
        /// Stable, for programs, like `folded-header`.
        public let name: String
        public let severity: Severity
        /// What was seen, and what helps.
        public let hint: Wording
    }

    /// One layer of the message.
    public struct Section: Sendable, Equatable {
        public let name: Name
        public internal(set) var facts: [Fact] = []
        public internal(set) var items: [Item] = []
        public internal(set) var steps: [Step] = []
        public internal(set) var findings: [Finding] = []

        init(_ name: Name) { self.name = name }

        /// The layers in the order in which they are read; closed.
        public enum Name: String, Sendable, CaseIterable {
            case http, mime, header, security, verification, decryption, payloads, receipt, errors
        }

        /// The heading for people.
        public func title(in language: Language) -> String {
            Catalogue.text("as4.inspect.section.\(self.name.rawValue)", language)
        }
    }

    /// Every finding of every layer, in order.
    public var findings: [Finding] { self.sections.flatMap(\.findings) }

    /// The layer of that name, if it was reached.
    public subscript(_ name: Section.Name) -> Section? { self.sections.first { $0.name == name } }
}
