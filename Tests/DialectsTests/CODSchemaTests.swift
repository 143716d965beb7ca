import Canonical
import Foundation
import Testing
import XML

@testable import Dialects

/// The schemas of one version, by stage.
private struct Judges: Sendable {
    let byStage: [CODStage.Key: Schema]

    init(_ version: CODVersion) throws {
        var schemas: [CODStage.Key: Schema] = [:]
        let name = "cod_ver_" + version.rawValue
        schemas[.complete] = try CODSamples.schema(name)
        // For 1.8.0 nobody made the schemas of the other stages.
        if version != .v180 {
            schemas[.draft] = try CODSamples.schema(name + "_exporter_unsigned")
            schemas[.exporterSigned] = try CODSamples.schema(name + "_exporter_signed")
        }
        self.byStage = schemas
    }
}

extension CODStage {
    /// The stages for which there are schemas.
    enum Key: Hashable, CaseIterable {
        case draft, exporterSigned, complete

        var stage: CODStage {
            switch self {
            case .draft: .draft
            case .exporterSigned: .exporterSigned
            case .complete: .complete
            }
        }
    }
}

/// Where libxml2, which judges by the schemas, is known to be wrong itself; everything else must agree.
private enum KnownFault: CaseIterable {
    /// It miscounts digits in optional groups: the pattern of telephones by ICU's engine says what the pattern means.
    case telephone
    /// It refuses white space around a date, which the type collapses.
    case dateTime

    /// True where the fault explains that the schema says otherwise than the rules.
    func explains(_ value: CODTree, _ isValid: Bool) -> Bool {
        switch self {
        case .telephone:
            let pattern = #"((\d|\+\d)(\d{0,2}))?[-. (]*(\d{1,3})[-. )]*(\d{3,4})[-. ]*(\d{4})([ xi](\d+))?"#
            guard value.facets?.pattern == CODType.telephone.facets(.v411, .a18, of: value.name).pattern,
                let expression = try? NSRegularExpression(pattern: "\\A(?:" + pattern + ")\\z")
            else { return false }
            let range = NSRange(value.text.startIndex..., in: value.text)
            return (expression.firstMatch(in: value.text, range: range) != nil) == isValid
        case .dateTime:
            return value.facets?.kind == .dateTime && isValid && CODLexical.collapsed(value.text) != value.text
        }
    }
}

@Suite struct `The rules and the schemas agree` {
    /// Documents for each form and version; thousands with `PASO_COD_DOCUMENTS=3000`.
    static let documents = ProcessInfo.processInfo.environment["PASO_COD_DOCUMENTS"].flatMap(Int.init) ?? 30

    @Test(arguments: CODVersion.allCases)
    func `on documents made from the tables and bent in one place`(version: CODVersion) throws {
        let judges = try Judges(version)
        let keys = CODStage.Key.allCases.filter { judges.byStage[$0] != nil }
        var tally = (valid: 0, invalid: 0, explained: 0)
        for form in version.forms {
            let start = UInt64(form.column * 7 + 1)
            var generator = try #require(CODTreeGenerator(version, form, seed: start))
            for number in 0..<Self.documents {
                let key = keys[number % keys.count]
                let tree = generator.certificate(key.stage)
                let bend = number % 5 == 0 ? ("as it is", nil) : generator.bend(tree)
                guard let document = try? ParsedDocument(parsing: Array(tree.xml.utf8)) else { continue }
                let breaches = try #require(judges.byStage[key]).validate(document)
                let parts = CODDocument(document.root)
                let findings = parts.map { CODRules.findings($0, by: version, sources: [.schema]) }
                let isValid = findings?.isEmpty == true && parts?.stage == key.stage
                tally = (tally.valid + (isValid ? 1 : 0), tally.invalid + (isValid ? 0 : 1), tally.explained)
                if isValid == breaches.isEmpty { continue }
                if let value = bend.1, KnownFault.allCases.contains(where: { $0.explains(value, isValid) }) {
                    tally.explained += 1
                    continue
                }
                let words = breaches.first?.message ?? findings?.first.map { "\($0.code) \($0.path)" } ?? "not of stage"
                Issue.record(
                    "\(version.rawValue) \(form.rawValue) \(key), \(bend.0): rules say \(isValid), but \(words)"
                )
            }
        }
        #expect(tally.valid > 50 && tally.invalid > 50, "\(tally)")
        print("cod \(version.rawValue): \(tally.valid) valid, \(tally.invalid) invalid, \(tally.explained) explained")
    }
}
