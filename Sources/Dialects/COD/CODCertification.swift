public import Canonical
import XML

/// What an entity adds to a certificate of origin that the exporter signed: its own block and the certification.
public struct CODCertification: Sendable, Equatable {
    /// `EH`.
    public var entity: OriginIssuer
    /// `CertificateDate`, as it is to be written; with its zone, so that nobody has to assume one.
    public var date: String
    /// `CertificateID`.
    public var number: DocumentNumber
    /// `CertificateControlCode`.
    public var controlCode: String?

    public init(entity: OriginIssuer, date: String, number: DocumentNumber, controlCode: String? = nil) {
        self.entity = entity
        self.date = date
        self.number = number
        self.controlCode = controlCode
    }

    /// The number of a certificate by its parts: 20 characters for a serial of 8, 26 for one of 14.
    ///
    /// `date` is `CertificateDate` as written, whose year counts. Nil where the parts do not make a number.
    public static func number(
        entity: OriginIssuer,
        agreement: String,
        date: String,
        serial: String,
        copy: Int = 0
    ) -> DocumentNumber? {
        let country = entity.country?.rawValue ?? ""
        guard country.utf8.count == 2, entity.id.utf8.count == 3, agreement.utf8.count == 3,
            serial.utf8.count == 8 || serial.utf8.count == 14, (0...99).contains(copy)
        else { return nil }
        let number = DocumentNumber(
            country + entity.id + agreement + date.dropFirst(2).prefix(2) + serial
                + (copy < 10 ? "0\(copy)" : "\(copy)")
        )
        return OriginNumber(number) == nil ? nil : number
    }

    /// The document with both blocks at the end of `CODEH`, as its version and form have them; every other octet stays,
    /// so that what is signed holds.
    ///
    /// Whether it is the entity's turn is the caller's question.
    ///
    /// - Throws: ``DialectError`` where the document cannot be read, or the entity lacks what the version demands
    ///   (`COD-003`); ``XMLRefusal`` where nothing can be written into it.
    public func added(to octets: [UInt8], _ document: CODDocument) throws -> (octets: [UInt8], losses: [Loss]) {
        guard let dialect = CODVersion(rawValue: document.version ?? "").map(CODDialect.init) else {
            throw DialectError.unknownVersion(document)
        }
        let decoded = try dialect.decode(document.root, options: DecodeOptions())
        guard var certificate = decoded.certificate.origin, let place = document.codeh else {
            throw DialectError.unknownVersion(document)
        }
        certificate.issuer = self.entity
        certificate.issued = DocumentDate(self.date)
        certificate.number = self.number
        certificate.controlCode = self.controlCode
        let (blocks, losses) = try dialect.entityBlocks(of: certificate)
        let writer = XMLWriter(hasDeclaration: false)
        let markup = try blocks.flatMap { try writer.write($0) }
        return (try Splice.insert(Self.ascii(markup), beforeEndOf: place.reference, in: octets), losses)
    }

    /// Markup whose letters outside ASCII are character references, so that it fits the document's encoding.
    private static func ascii(_ markup: [UInt8]) -> [UInt8] {
        String(decoding: markup, as: UTF8.self).unicodeScalars.flatMap { scalar in
            scalar.isASCII ? [UInt8(scalar.value)] : Array("&#\(scalar.value);".utf8)
        }
    }
}
