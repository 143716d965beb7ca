import Foundation
import ReferenceFiles
import Testing
import XML

@Suite struct `The reference samples` {
    /// Samples that are wrong on purpose, or by mistake of their authors.
    static let refused: [String: XMLRefusal.Kind] = [
        "ephyto/samples/senasag-bolivia-ejemplo.xml": .namespaces,
        "as4/samples/phase4/soap12test/PullRequest12.xml": .namespaces,
        "as4/samples/phase4/soap12test/UserMessageWithCompressedPayload12.xml": .malformed,
    ]

    /// Every XML file below a folder of the reference data.
    static func files(_ folders: [String]) -> [String] {
        let base = ReferenceFiles.folder.resolvingSymlinksInPath().path
        return folders.flatMap { folder -> [String] in
            let all = FileManager.default.enumerator(atPath: base + "/" + folder)?.allObjects as? [String] ?? []
            return all.filter { $0.hasSuffix(".xml") }.map { folder + "/" + $0 }
        }
        .sorted()
    }

    @Test func `all parse, and keep their canonical form when written again`() throws {
        guard ReferenceFiles.isPresent || ReferenceFiles.isRequired else { try Test.cancel("reference data absent") }
        let files = Self.files(["ephyto/samples", "ephyto/regional", "as4/samples"])
        #expect(files.count > 80)
        for file in files {
            do {
                let document = try ParsedDocument(parsing: ReferenceFiles.bytes(file))
                let written = try XMLWriter().write(ElementDraft(document.root))
                let again = try ParsedDocument(parsing: written)
                let root = document.root.reference
                #expect(
                    try document.canonicalize(root, method: .exclusive) == again.canonicalize(root, method: .exclusive),
                    "\(file)"
                )
                #expect(Self.refused[file] == nil)
            } catch let refusal as XMLRefusal where Self.refused[file] != nil {
                #expect(refusal.kind == Self.refused[file], "\(file)")
            } catch {
                Issue.record("\(file): \(error)")
            }
        }
    }
}
