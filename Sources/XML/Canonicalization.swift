import CPaso
import CXML

/// The ways to write XML so that equal documents are equal octets; raw values are the algorithm identifiers.
public enum Canonicalization: String, Sendable, CaseIterable {
    /// Canonical XML 1.0.
    case inclusive = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
    /// Canonical XML 1.0 with comments.
    case inclusiveWithComments = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments"
    /// Canonical XML 1.1.
    case inclusive11 = "http://www.w3.org/2006/12/xml-c14n11"
    /// Canonical XML 1.1 with comments.
    case inclusive11WithComments = "http://www.w3.org/2006/12/xml-c14n11#WithComments"
    /// Exclusive canonicalization 1.0.
    case exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#"
    /// Exclusive canonicalization 1.0 with comments.
    case exclusiveWithComments = "http://www.w3.org/2001/10/xml-exc-c14n#WithComments"

    /// Whether the method takes an `InclusiveNamespaces` prefix list.
    public var takesPrefixes: Bool { self == .exclusive || self == .exclusiveWithComments }

    /// Whether comments are kept.
    public var keepsComments: Bool {
        self == .inclusiveWithComments || self == .inclusive11WithComments || self == .exclusiveWithComments
    }

    fileprivate var mode: Int32 {
        switch self {
        case .inclusive, .inclusiveWithComments: Int32(XML_C14N_1_0.rawValue)
        case .inclusive11, .inclusive11WithComments: Int32(XML_C14N_1_1.rawValue)
        case .exclusive, .exclusiveWithComments: Int32(XML_C14N_EXCLUSIVE_1_0.rawValue)
        }
    }
}

extension ParsedDocument {
    /// The canonical octets of an element with everything inside it, or of the whole document for nil.
    ///
    /// `inclusivePrefixes` is the PrefixList of exclusive canonicalization (`#default` for the default namespace);
    /// `excluding` leaves one element out with everything inside it (the enveloped-signature transform).
    public func canonicalize(
        _ element: ElementReference? = nil,
        method: Canonicalization,
        inclusivePrefixes: [String] = [],
        excluding: ElementReference? = nil
    ) throws(XMLRefusal) -> [UInt8] {
        var octets: [UInt8] = []
        try self.canonicalize(
            element,
            method: method,
            inclusivePrefixes: inclusivePrefixes,
            excluding: excluding
        ) { piece in
            unsafe piece.withUnsafeBufferPointer { unsafe octets.append(contentsOf: $0) }
        }
        return octets
    }

    /// Hands the canonical octets to `consumer` piece by piece, as they arise: a digest needs no copy of them.
    ///
    /// For the time of the call parts of the tree are unhooked, so `consumer` must not canonicalize the same document.
    public func canonicalize(
        _ element: ElementReference? = nil,
        method: Canonicalization,
        inclusivePrefixes: [String] = [],
        excluding: ElementReference? = nil,
        into consumer: (Span<UInt8>) -> Void
    ) throws(XMLRefusal) {
        guard !self.snapshot.parts.hasRelativeNamespace else { throw XMLRefusal(.canonicalization) }
        let kept = try self.range(element ?? ElementReference(ordinal: 0))
        let left = try excluding.map { reference throws(XMLRefusal) in try self.range(reference) }
        let prefixes = method.takesPrefixes ? inclusivePrefixes : []
        let writer = CanonicalWriter(self.snapshot, method, from: kept.lowerBound, without: left?.lowerBound)
        if prefixes.isEmpty, let writer {
            writer.write(consumer)
            return
        }
        let subset = paso_xml_subset(
            first: UInt(kept.lowerBound) + 1,
            end: UInt(kept.upperBound) + 1,
            excluded: left.map { UInt($0.lowerBound) + 1 } ?? 0,
            whole: element == nil ? 1 : 0
        )
        try self.canonicalize(subset, method, prefixes, into: consumer)
    }

    /// By libxml2, for what ``CanonicalWriter`` does not do itself.
    func canonicalize(
        _ subset: paso_xml_subset,
        _ method: Canonicalization,
        _ prefixes: [String],
        into consumer: (Span<UInt8>) -> Void
    ) throws(XMLRefusal) {
        let status = unsafe self.withTree { tree in
            withoutActuallyEscaping(consumer) { consumer in
                let sink = Sink(consumer)
                return withExtendedLifetime(sink) {
                    unsafe PrefixList.withPointers(prefixes) { list in
                        var subset = subset
                        return unsafe paso_xml_canonicalize(
                            tree,
                            &subset,
                            method.mode,
                            method.keepsComments ? 1 : 0,
                            list,
                            Sink.callback,
                            Unmanaged.passUnretained(sink).toOpaque()
                        )
                    }
                }
            }
        }
        guard status == 0 else { throw XMLRefusal(.canonicalization) }
    }

    private func range(_ reference: ElementReference) throws(XMLRefusal) -> Range<Int> {
        guard self.snapshot.records.indices.contains(reference.ordinal) else { throw XMLRefusal(.unknownElement) }
        return reference.ordinal..<Int(self.snapshot.records[reference.ordinal].end)
    }
}

/// Carries a consumer through C.
private final class Sink {
    private let consumer: (Span<UInt8>) -> Void

    init(_ consumer: @escaping (Span<UInt8>) -> Void) {
        self.consumer = consumer
    }

    static let callback: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, Int32) -> Int32 = {
        user,
        octets,
        count in
        guard let user = unsafe user, let octets = unsafe octets, count >= 0 else { return -1 }
        let sink = unsafe Unmanaged<Sink>.fromOpaque(user).takeUnretainedValue()
        let buffer = unsafe UnsafeRawBufferPointer(start: octets, count: Int(count))
        unsafe sink.consumer(Span(_unsafeElements: buffer.bindMemory(to: UInt8.self)))
        return count
    }
}

/// A prefix list as C wants it.
private enum PrefixList {
    static func withPointers<Result>(
        _ prefixes: [String],
        _ body: (UnsafeMutablePointer<UnsafeMutablePointer<xmlChar>?>?) -> Result
    ) -> Result {
        guard !prefixes.isEmpty else { return body(nil) }
        var pointers = unsafe prefixes.map { unsafe xmlStrdup($0) }
        unsafe pointers.append(nil)
        defer { unsafe pointers.forEach { unsafe paso_xml_free($0) } }
        return unsafe pointers.withUnsafeMutableBufferPointer { unsafe body($0.baseAddress) }
    }
}
