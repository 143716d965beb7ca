public import Canonical
public import XML

/// Every dialect that Paso knows.
public enum DialectCatalogue {
    /// The dialects, each once.
    public static let all: [any Dialect] =
        SPSDialect.editions + [SPSDialect.intercomExport, PermitDialect()] + CODDialect.all

    /// The dialect with a name; nil for an unknown one.
    public static func dialect(_ id: DialectIdentifier) -> (any Dialect)? {
        self.all.first { $0.id == id }
    }

    /// The dialect of a document by its root element; nil where no dialect recognises it.
    public static func detect(_ root: Element) -> (any Dialect)? {
        self.all.first { $0.recognises(root) }
    }

    /// The dialect of a document; nil where no dialect recognises it.
    public static func detect(_ document: borrowing ParsedDocument) -> (any Dialect)? {
        self.detect(document.root)
    }

    /// The dialect of a document.
    ///
    /// - Throws: `DIA-001` where no dialect recognises it, `DIA-009` and `COD-001` for a version of a known format that Paso does
    ///   not know.
    public static func known(_ root: Element) throws(DialectError) -> any Dialect {
        guard let dialect = self.detect(root) else { throw .unknownDialect(root) }
        return dialect
    }

    /// Reads octets in whatever dialect they are.
    ///
    /// - Throws: ``XMLRefusal`` where they are no XML, ``DialectError`` where no dialect knows or can use them.
    public static func read(
        _ bytes: [UInt8],
        options: DecodeOptions = DecodeOptions()
    ) throws -> (dialect: DialectIdentifier, decoded: Decoded) {
        let root = try ParsedDocument(parsing: bytes).root
        let dialect = try self.known(root)
        return (dialect.id, try dialect.decode(root, options: options))
    }

    /// Translates octets into another dialect, with everything that was noticed and everything that was not carried.
    ///
    /// Octets in the wanted dialect are translated too, that is, written anew; who needs the original takes the original.
    public static func translate(
        _ bytes: [UInt8],
        to target: DialectIdentifier,
        reading: DecodeOptions = DecodeOptions(),
        writing: EncodeOptions = EncodeOptions()
    ) throws -> Translation {
        guard let writer = self.dialect(target) else { throw DialectError.unknownTarget(target) }
        let (source, decoded) = try self.read(bytes, options: reading)
        let encoded = try writer.encode(decoded.certificate, options: writing)
        return Translation(
            source: source,
            target: target,
            certificate: decoded.certificate,
            findings: decoded.findings,
            bytes: encoded.bytes,
            losses: encoded.losses
        )
    }
}

/// A translation from one dialect into another.
public struct Translation: Sendable, Equatable {
    /// The dialect that was read.
    public let source: DialectIdentifier
    /// The dialect that was written.
    public let target: DialectIdentifier
    /// The certificate in between.
    public let certificate: TradeCertificate
    /// What was noticed when reading.
    public let findings: [Finding]
    /// The document in the target dialect.
    public let bytes: [UInt8]
    /// What the target could not carry as it was.
    public let losses: [Loss]
}
