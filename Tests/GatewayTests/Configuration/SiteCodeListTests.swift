import CodeLists
import Foundation
import Gateway
import Settings
import Testing
import Texts

/// Tables of codes that a site brings in its folder.
@Suite struct `A site's code lists` {
    private static let table = """
        format,paso/code-list/1
        list,unit
        change,extend
        source,Norma 3
        edition,1
        retrieved,2026-01-31
        code,es
        XBX,caja del servicio
        """

    @Test func `are those of Paso where the site has none`() throws {
        #expect(try SiteTests().load().get().lists == .standard)
    }

    @Test func `are read from the folder beside the configuration, or from the one that it names`() throws {
        for (gateway, folder) in [
            (SiteTests.gateway, "code-lists"), (SiteTests.gateway + "code-lists: tables\n", "tables"),
        ] {
            let site = try SiteTests().load(gateway) { try $0.write("\(folder)/units.csv", Self.table) }.get()
            #expect(site.lists.name(of: "XBX", in: .unit, .spanish) == "caja del servicio")
            #expect(site.lists[.unit]?.provenance.last?.edition == "1")
        }
    }

    @Test func `that are wrong are listed with file and line, together with everything else`() throws {
        let codes = try SiteTests().codes { site in
            try site.write("code-lists/a.csv", Self.table + "\nkilo,x\n")
            try site.write("code-lists/b.csv", "list,unit\n")
        }
        #expect(codes == ["LIS-009 ", "LIS-004 "])
        let named = try SiteTests().codes(SiteTests.gateway + "code-lists: nowhere\n")
        #expect(named == ["LIS-001 "])
    }
}
