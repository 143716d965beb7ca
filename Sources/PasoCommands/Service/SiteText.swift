import Canonical
import CodeLists
import Exchange
import Foundation
import Gateway
import Texts
import Trust

/// A good configuration in a few lines, so that the operator sees what was understood.
struct SiteText {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func text(_ site: Site, now: Date = Date()) -> String {
        let configuration = site.configuration
        let listeners = configuration.listeners
        var lines = [
            Phrase.text(
                "config.good",
                [
                    "party": configuration.party.text, "country": configuration.country.rawValue,
                    "environment": configuration.environment.rawValue,
                ],
                in: self.language
            )
        ]
        for (name, listener) in [
            ("peers", listeners.peers), ("national", listeners.national), ("operations", listeners.operations),
        ] {
            lines.append("  \(name)  \(listener.address):\(listener.port)")
        }
        for role in KeyRole.allCases {
            guard let leaf = site.trust.identities[role]?.leaf else { continue }
            lines.append("  \(role.rawValue)  \(leaf.subject.text)  → \(leaf.notAfter.formatted(.iso8601))")
        }
        for backend in configuration.backends {
            lines.append("  \(backend.id)  \(backend.party.text)  \(backend.accepts.joined(separator: ", "))")
        }
        for partner in configuration.partners {
            let kinds = partner.agreements.map { agreement in
                let ways = [agreement.maySend ? "→" : "", agreement.mayReceive ? "←" : ""].joined()
                return "\(ways) \(agreement.kind.rawValue) (\(agreement.authenticity.rawValue))"
            }
            lines.append("  \(partner.party.text)  \(partner.as4.url)  \(kinds.joined(separator: "; "))")
        }
        lines.append(
            Phrase.text(
                "config.trust",
                [
                    "anchors": "\(site.trust.store.anchors.count)",
                    "lists": "\(site.trust.store.revocationLists.count)",
                ],
                in: self.language
            )
        )
        lines += ExpiryNotice.notices(site.certificatesInUse(), at: now).map { notice in
            Terminal.plain("! \(notice.code) \(notice.what(in: self.language)) \(notice.remedy(in: self.language))")
        }
        // What the site changed in code lists, from which source and edition.
        for list in site.lists.all {
            lines += list.provenance.filter { $0.file != nil }.map { change in
                Phrase.text(
                    "config.code-list.\(change.change?.rawValue ?? "")",
                    [
                        "list": list.id.rawValue, "count": "\(change.count)", "source": change.source,
                        "edition": change.edition, "retrieved": change.retrieved, "file": change.file ?? "",
                    ],
                    in: self.language
                )
            }
        }
        return lines.joined(separator: "\n")
    }
}
