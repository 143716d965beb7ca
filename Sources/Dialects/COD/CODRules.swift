public import Canonical
import XML

/// Judges a certificate of origin by the rules of its format: the schema of its version, annex 5 of the specification, and what
/// number, form and entity say about each other.
///
/// Nothing here knows agreements' origin rules, and no finding rejects by itself. For 4.1.1 "the schema" is our reading of it.
public enum CODRules {
    /// Where rules come from.
    public enum Source: Sendable, CaseIterable {
        /// Order, occurrence, types, patterns, lists and identifiers, as the version's schema for the stage has them.
        case schema
        /// Mandatory, optional and not applicable elements by form (annex 5); judged from 4.1.0 on.
        case annex
        /// Number, entity, agreement, year and form against each other.
        case coherence
    }

    /// Every breach in a document.
    ///
    /// - Parameters:
    ///   - document: the document, of any stage.
    ///   - version: judges by this version whatever the document says; nil for the one that it names. Documents that say
    ///     1.8.0 are then judged by 1.8.2 where that suits them better, as everybody does.
    ///   - sources: which rules.
    ///   - limits: how many findings are listed, and how long a value may be.
    /// - Returns: the breaches in the order of the document, block by block; empty for a document without one.
    public static func findings(
        _ document: CODDocument,
        by version: CODVersion? = nil,
        sources: Set<Source> = Set(Source.allCases),
        limits: DialectLimits = DialectLimits()
    ) -> [Finding] {
        let named = document.version.flatMap(CODVersion.init(rawValue:))
        guard let judged = version ?? named else {
            var notes = CODNotes(most: limits.findingsMax)
            notes.note(.unknownVersion, "CODVer", line: document.cod?.line, ["version": document.version ?? ""])
            return notes.findings
        }
        let first = CODExamination(document, judged, sources, limits).findings()
        guard version == nil, named == .v180, !first.isEmpty else { return first }
        let second = CODExamination(document, .v182, sources, limits).findings()
        guard second.count < first.count else { return first }
        var notes = CODNotes(most: limits.findingsMax)
        notes.note(.judgedByNextVersion, "CODVer", line: document.cod?.line, ["version": CODVersion.v182.rawValue])
        return notes.findings + second
    }
}

/// One examination of one document.
struct CODExamination {
    let document: CODDocument
    let version: CODVersion
    let sources: Set<CODRules.Source>
    let limits: DialectLimits
    var notes: CODNotes

    init(
        _ document: CODDocument,
        _ version: CODVersion,
        _ sources: Set<CODRules.Source>,
        _ limits: DialectLimits
    ) {
        self.document = document
        self.version = version
        self.sources = sources
        self.limits = limits
        self.notes = CODNotes(most: limits.findingsMax)
    }

    /// The form that the document is written on, where some version has it.
    var form: CODForm? { self.document.formName.flatMap(CODForm.init(rawValue:)) }

    consuming func findings() -> [Finding] {
        self.examineFrame()
        self.examineBlocks()
        if self.sources.contains(.coherence) { self.examineCoherence() }
        return self.notes.findings
    }

    /// The blocks below the frame: the exporter's and, where they are, the entity's.
    private mutating func examineBlocks() {
        let grammar =
            self.form.flatMap { CODGrammar.of(self.version, $0) } ?? CODGrammar.of(self.version, .r252)
        guard let grammar else { return }
        if let cod = self.document.cod { self.examineExporterBlock(cod, grammar) }
        for node in grammar.entityBlocks {
            guard let block = self.document.codeh?.child(node.row.name, "") else { continue }
            self.notes.enter(node.row.name)
            self.examineGroup(block, node, attributes: [])
            self.notes.leave()
        }
    }

    /// `COD`: what stands before the form, then one form.
    private mutating func examineExporterBlock(_ cod: Element, _ grammar: CODGrammar) {
        self.notes.enter("COD")
        defer { self.notes.leave() }
        let form = self.document.form
        let place = CODGrammar.Node(
            row: Self.formRow(form?.name ?? "Form"),
            occurrence: .once,
            facets: nil,
            children: self.form == grammar.form ? grammar.groups : []
        )
        let node = CODGrammar.Node(
            row: Self.formRow("COD"),
            occurrence: .once,
            facets: nil,
            children: grammar.head + [place]
        )
        if form == nil, self.sources.contains(.schema) { self.notes.note(.formMissing, line: cod.line) }
        if let form, self.form == nil || self.form != grammar.form, self.sources.contains(.schema) {
            self.notes.note(
                .formNotOfVersion,
                form.name,
                line: form.line,
                ["form": form.name, "version": self.version.rawValue]
            )
        }
        self.examineGroup(cod, node, attributes: ["id"])
    }

    private static func formRow(_ name: String) -> CODTable.Row {
        CODTable.Row(name: name, path: name, type: nil, cells: [], annex: [])
    }
}
