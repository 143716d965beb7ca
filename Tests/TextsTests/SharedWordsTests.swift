import Testing
import Texts

/// Spanish and Portuguese, English and French share words; a text that is the same in both was copied unless it is listed here.
@Suite struct `A text that two languages share` {
    /// In English and in French, whatever its length.
    static let english: Set<String> = [
        "  total", "COD {field}", "Concentration", "Date", "EN 319 102-1", "FORMAT", "Format", "ID", "NOTES",
        "Observations", "SHA-256", "Signatures", "Verdicts", "code", "contact", "document", "fax", "format",
        "indication",
        "net", "original", "page", "page {page}", "signature", "style",
        "usage",
        "verdict", "{written} ({utc})",
    ]

    /// In Spanish and in Portuguese, of three words or more; fewer are often the same.
    static let spanish: Set<String> = [
        "  ! falta: de {from} a {until}", "Action para documentos.", "JSON para programas.", "País de destino",
        "Sistema nacional avisado", "Tipo de documento.", "certificado emitido por",
        "certificado original Nº",
    ]

    @Test func `is one that English and French really share`() {
        let shared = Set(`Every text`.all.map(\.text).filter { $0.english == $0.french }.map(\.english))
        let copied = shared.subtracting(Self.english).sorted()
        #expect(copied.isEmpty, "the same in French: translate it, or list it")
        let gone = Self.english.subtracting(shared).sorted()
        #expect(gone.isEmpty, "no longer shared: take it off the list")
    }

    @Test func `is one that Spanish and Portuguese really share`() {
        let texts = `Every text`.all.map(\.text).filter { Self.words($0.spanish) >= 3 }
        let shared = Set(texts.filter { $0.spanish == $0.portuguese }.map(\.spanish))
        let copied = shared.subtracting(Self.spanish).sorted()
        #expect(copied.isEmpty, "the same in Portuguese: translate it, or list it")
        let gone = Self.spanish.subtracting(shared).sorted()
        #expect(gone.isEmpty, "no longer shared: take it off the list")
    }

    private static func words(_ template: String) -> Int {
        template.replacing(/\{[^}]*\}/, with: "").split(separator: " ").count { $0.contains { $0.isLetter } }
    }
}
