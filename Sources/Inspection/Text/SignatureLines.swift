import Canonical
import Foundation
import Signing
import Trust

/// What there is to say about one signature, line by line, for every renderer.
struct SignatureLines {
    private let account: SignatureAccount
    private let words: Vocabulary

    init(_ account: SignatureAccount, _ words: Vocabulary) {
        self.account = account
        self.words = words
    }

    /// Label and value.
    var lines: [(String, String)] {
        var lines = [
            ("state", self.words.say("inspect.signed.\(self.account.state.rawValue)")),
            ("covers", self.account.covers.text(in: self.words.language)),
        ]
        if let signer = self.account.signer {
            lines.append(("signer", signer.subject.text))
            lines.append(("authority", signer.issuer.text))
            lines.append(("serial", signer.serialHex))
            lines.append(
                ("validity", "\(Vocabulary.utc(signer.notBefore)) – \(Vocabulary.utc(signer.notAfter))")
            )
        }
        if let algorithm = self.account.algorithm { lines.append(("algorithm", algorithm)) }
        if self.account.isIntact == true {
            if let written = self.account.claimedInDocument {
                lines.append(("claimed", self.words.moment(written)))
            }
            for reading in self.account.readings {
                let time = Vocabulary.utc(reading.time)
                let words = reading.zone.map { self.words.say("inspect.date.reading", ["time": time, "zone": $0]) }
                lines.append(("judged", words ?? time))
            }
            if let proven = self.account.proven { lines.append(("proven", Vocabulary.utc(proven))) }
        }
        if let indication = self.account.indication { lines.append(("indication", indication)) }
        return lines.map { (self.words.say("inspect.signature.\($0.0)"), $0.1) }
    }

    /// What the margin of the form says about a signature.
    static func coverKey(_ role: SignatureParty, _ inspection: Inspection) -> String {
        let state = inspection.signatures.first { $0.role == role }?.state ?? .absent
        return "inspect.cover.\(role.rawValue).\(state.rawValue)"
    }
}

/// Where something was found, as one text.
struct ReasonPlace {
    let text: String

    init(_ reason: Reason, _ words: Vocabulary) {
        let parts = [
            reason.line.map { words.say("inspect.place.line", ["line": String($0)]) },
            reason.path.flatMap { $0.isEmpty ? nil : $0 },
            reason.clause.map { words.say("inspect.place.clause", ["clause": $0]) },
            Self.signature(reason).map { words.say("inspect.signature.\($0.rawValue)") },
        ]
        self.text = parts.compactMap { $0 }.joined(separator: " · ")
    }

    private static func signature(_ reason: Reason) -> SignatureParty? {
        if case .signature(let role) = reason.subject { role } else { nil }
    }
}
