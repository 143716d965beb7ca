import Signing
import Texts

/// Each signature with who made it, what it covers, when, and how its signer was judged.
struct SignaturesSection {
    private let inspection: Inspection

    init(_ inspection: Inspection) {
        self.inspection = inspection
    }

    /// Writes the section; nothing where there is no signature to speak of.
    func write(_ page: inout PageWriter) {
        guard !self.inspection.signatures.isEmpty else { return }
        page.element("section") { page in
            page.line("h2", "", page.say("inspect.heading.signatures"))
            page.element("div", "sigs") { page in
                for account in self.inspection.signatures {
                    page.element("section", "card") { self.account(account, &$0) }
                }
            }
        }
    }

    private func account(_ account: SignatureAccount, _ page: inout PageWriter) {
        page.line("h2", "", page.say("inspect.signature.\(account.role.rawValue)"))
        page.pairs(
            SignatureLines(account, page.words).lines.map { label, value in
                (label, { $0.element("bdi") { $0.text(value) } })
            }
        )
        guard !account.trace.isEmpty else { return }
        page.element("details") { page in
            page.line("summary", "", page.say("inspect.heading.trace"))
            page.element("ol", "trace") { page in
                for step in account.trace { page.line("li", "", step.what(in: page.words.language)) }
            }
        }
    }
}
