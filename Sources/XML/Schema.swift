import CPaso
import CXML
import Foundation

/// A compiled W3C XML Schema 1.0, from local files only.
///
/// Compile once and keep it; any number of threads may validate with it at the same time.
@safe public final class Schema: Sendable {
    // tidy: why – libxml2 only reads a compiled schema; each validation has a context of its own.
    private nonisolated(unsafe) let compiled: xmlSchemaPtr

    /// Compiles the schema at `path` with everything that it includes or imports from local files.
    public init(contentsOf path: String) throws(XMLRefusal) {
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw XMLRefusal(.schema, ["path": path, "reason": "not readable"])
        }
        Library.start()
        paso_xml_open_files(1)
        defer { paso_xml_open_files(0) }
        let findings = FindingList()
        let compiled = unsafe withExtendedLifetime(findings) { () -> xmlSchemaPtr? in
            guard let context = unsafe xmlSchemaNewParserCtxt(path) else { return nil }
            defer { unsafe xmlSchemaFreeParserCtxt(context) }
            unsafe xmlSchemaSetParserStructuredErrors(
                context,
                FindingList.callback,
                Unmanaged.passUnretained(findings).toOpaque()
            )
            return unsafe xmlSchemaParse(context)
        }
        guard let compiled = unsafe compiled else {
            throw XMLRefusal(.schema, ["path": path, "reason": findings.all.first?.message ?? "unknown"])
        }
        unsafe self.compiled = compiled
    }

    deinit {
        unsafe xmlSchemaFree(self.compiled)
    }

    /// What in the document breaks the schema; empty for a valid one.
    ///
    /// At most 100 findings are listed.
    ///
    /// Locations that the document itself names (`xsi:schemaLocation`) are never opened.
    public func validate(_ document: borrowing ParsedDocument) -> [SchemaFinding] {
        let findings = FindingList()
        let status =
            unsafe document.withTree { tree in
                withExtendedLifetime(findings) { () -> Int32 in
                    guard let context = unsafe xmlSchemaNewValidCtxt(self.compiled) else { return -1 }
                    defer { unsafe xmlSchemaFreeValidCtxt(context) }
                    unsafe xmlSchemaSetValidStructuredErrors(
                        context,
                        FindingList.callback,
                        Unmanaged.passUnretained(findings).toOpaque()
                    )
                    return unsafe xmlSchemaValidateDoc(context, tree)
                }
            } ?? -1
        guard status != 0, findings.all.isEmpty else { return findings.all }
        return [SchemaFinding(line: 0, message: "validation stopped with status \(status)")]
    }
}

/// One breach of a schema.
public struct SchemaFinding: Sendable, Equatable {
    /// The line of the element; 0 when unknown.
    public let line: Int
    /// libxml2's words, in English; they may hold document content, so they are for the operator.
    public let message: String
}

/// Collects libxml2's errors.
@safe private final class FindingList {
    static let countMax = 100
    private(set) var all: [SchemaFinding] = []

    static let callback: @convention(c) (UnsafeMutableRawPointer?, xmlErrorPtr?) -> Void = { user, error in
        guard let user = unsafe user, let error = unsafe error else { return }
        guard unsafe error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
        let list = unsafe Unmanaged<FindingList>.fromOpaque(user).takeUnretainedValue()
        guard list.all.count < countMax else { return }
        let message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
        list.all.append(
            SchemaFinding(line: unsafe Int(error.pointee.line), message: Element.trimmed(message))
        )
    }
}
