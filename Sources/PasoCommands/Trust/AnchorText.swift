import Foundation
import Texts
import Trust

/// What is shown of a certificate before a person decides to trust it.
struct AnchorText {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func text(_ addition: AnchorAdding.Addition, now: Date) -> String {
        let certificate = addition.certificate
        func phrase(_ key: String) -> String { Phrase.text(key, in: self.language) }
        let key = certificate.publicKey
        var lines = [
            "\(phrase("trust.kind.\(addition.kind.rawValue)")): \(Terminal.plain(certificate.subject.text))",
            "  \(phrase("chain.issuer")): \(Terminal.plain(certificate.issuer.text))",
            "  \(phrase("chain.validity")): \(certificate.notBefore.formatted(.iso8601)) – \(certificate.notAfter.formatted(.iso8601))",
            "  \(phrase("chain.key")): \(key.kind.rawValue)-\(key.curve?.rawValue ?? "\(key.bits)"), \(certificate.signatureDigest?.rawValue ?? "–")",
            "  SHA-256: \(Self.pairs(certificate.fingerprint.hex))",
            "  → \(addition.file)",
        ]
        if addition.note.from != nil || addition.note.until != nil {
            let (from, until) = (addition.note.from, addition.note.until)
            lines.append(
                "  \(phrase("trust.interval")): \(from?.formatted(.iso8601) ?? "…") – \(until?.formatted(.iso8601) ?? "…")"
            )
        }
        if certificate.isSignedWeakly, !certificate.isSelfSigned { lines.append("  ! \(phrase("trust.weak"))") }
        if let notice = ExpiryNotice(CertificateInUse(certificate, .anchor, ""), at: now) {
            lines.append("  ! \(notice.code) \(Terminal.plain(notice.what(in: self.language)))")
        }
        return lines.joined(separator: "\n")
    }

    /// `AB:CD:…`, as other tools and letters write it.
    static func pairs(_ hex: String) -> String {
        let digits = Array(hex.uppercased())
        return stride(from: 0, to: digits.count, by: 2).map { String(digits[$0..<min($0 + 2, digits.count)]) }
            .joined(separator: ":")
    }
}
