public import Texts

/// What makes bytes or values unusable as a canonical document; the sentences stand in the catalogue.
public struct CanonicalError: Error, Explained, Equatable {
    public let code: String
    public let arguments: [String: String]

    init(_ code: String, _ arguments: [String: String] = [:]) {
        self.code = code
        self.arguments = arguments
    }

    static func notJSON(at offset: Int, _ expected: String) -> CanonicalError {
        CanonicalError("CAN-001", ["offset": String(offset), "expected": expected])
    }

    static func overLimit(_ limit: String, _ most: Int) -> CanonicalError {
        CanonicalError("CAN-002", ["limit": limit, "most": String(most)])
    }

    static func duplicateMember(_ name: String, at offset: Int) -> CanonicalError {
        CanonicalError("CAN-003", ["member": String(name.prefix(80)), "offset": String(offset)])
    }

    static func missing(_ path: CanonicalPath) -> CanonicalError {
        CanonicalError("CAN-004", ["path": path.text])
    }

    static func wrongType(_ path: CanonicalPath, expected: String) -> CanonicalError {
        CanonicalError("CAN-005", ["path": path.text, "expected": expected])
    }

    static func badValue(_ path: CanonicalPath, expected: String) -> CanonicalError {
        CanonicalError("CAN-006", ["path": path.text, "expected": expected])
    }

    static func wrongSchema(found: String, expected: String) -> CanonicalError {
        CanonicalError("CAN-007", ["found": String(found.prefix(80)), "expected": expected])
    }

    static func dateDisagrees(_ path: CanonicalPath) -> CanonicalError {
        CanonicalError("CAN-008", ["path": path.text])
    }

    static func unknownMember(_ path: CanonicalPath) -> CanonicalError {
        CanonicalError("CAN-009", ["path": path.text])
    }
}
