import AdapterKit
import Canonical
import CodeLists
import SCOD
import Settings
import Texts
import Trust

/// Files that operators get from others: adapters, code lists, the directory of officials.
enum Files {
    static func adapter(_ bytes: [UInt8]) {
        var reader = SettingsReader()
        _ = reader.read(bytes, named: "adapter.yaml", as: AdapterFormat.table)
        for problem in reader.problems { _ = problem.report(in: .english) }
    }

    static func codeList(_ bytes: [UInt8]) {
        let (table, problems) = SiteCodeTable.read(bytes, file: "list.csv")
        precondition((table == nil) != problems.isEmpty, "a code list is read, or its problems are told")
    }

    static func directory(_ bytes: [UInt8]) {
        let reader = ReplicaReader(trust: ReplicaTrust(TrustStore()))
        _ = try? reader.read(bytes, now: UTCTime(milliseconds: 1_800_000_000_000))
    }
}
