import Discovery
import DiscoveryClient
import Foundation
import Texts
import Trust

/// A lookup as a command shows it: each step, then the endpoint or what went wrong.
struct LookupView: Encodable {
    /// One step.
    struct Step: Encodable {
        let step: String
        let facts: [String: String]
        let text: String
    }

    /// What was found.
    struct Found: Encodable {
        struct Certificate: Encodable {
            let uses: [String]
            let subject: String
            let sha256: String
            let until: String
        }

        let address: String
        let profile: String
        /// Nil where nothing limits it.
        let until: String?
        let certificates: [Certificate]
    }

    /// What went wrong.
    struct Failure: Encodable {
        let code: String
        let what: String
        let remedy: String
    }

    let network: String
    let participant: String
    let document: String
    let result: CommandResult
    let steps: [Step]
    let endpoint: Found?
    let problem: Failure?

    init(_ report: LookupReport, in language: Language) {
        self.network = report.network
        self.participant = report.question.participant.text
        self.document = report.question.documentType.text
        self.steps = report.steps.map { step in
            Step(step: step.kind.rawValue, facts: step.arguments, text: step.text(in: language))
        }
        switch report.outcome {
        case .success(let endpoint):
            self.endpoint = Found(endpoint)
            self.problem = nil
            // A step without findings says –.
            let isWarned = report.steps.contains { ($0.arguments["findings"] ?? "–") != "–" }
            self.result = isWarned ? .warned : .good
        case .failure(let error):
            self.endpoint = nil
            self.problem = Failure(code: error.code, what: error.what(in: language), remedy: error.remedy(in: language))
            self.result = .refused
        }
    }

    /// One line for each step, then the end.
    var text: String {
        var lines = self.steps.enumerated().map { "\($0.offset + 1). \(Terminal.plain($0.element.text))" }
        if let problem = self.problem {
            lines.append(Terminal.plain("\(problem.code): \(problem.what) \(problem.remedy)"))
        }
        for certificate in self.endpoint?.certificates ?? [] {
            let uses = certificate.uses.joined(separator: ", ")
            lines.append(Terminal.plain("   \(uses): \(certificate.sha256) \(certificate.subject)"))
        }
        lines.append(self.result.word(in: Phrase.language))
        return lines.joined(separator: "\n")
    }
}

extension LookupView.Found {
    fileprivate init(_ endpoint: Endpoint) {
        self.address = endpoint.address
        self.profile = endpoint.profile.rawValue
        self.until = endpoint.usableUntil?.formatted(.iso8601)
        self.certificates = endpoint.certificates.map { entry in
            Certificate(
                uses: entry.uses.map(\.rawValue).sorted(),
                subject: entry.certificate.subject.text,
                sha256: entry.certificate.fingerprint.hex,
                until: entry.certificate.notAfter.formatted(.iso8601)
            )
        }
    }
}
