import Foundation
import Signing
import Testing
import Trust
import XML

/// An invented certificate of origin, brought through the stages.
enum OriginDraft {
    static let draft = """
        <?xml version="1.0" encoding="UTF-8"?>
        <ns1:Envelope xmlns:ns1="http://www.w3.org/2001/12/soap-envelope" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://www.w3.org/2001/12/soap-envelope cod_ver_4.1.1.xsd">
          <ns1:CertOrigin>
            <CODEH id="CODEH">
              <CODExporter>
                <COD id="COD"><CODVer>4.1.1</CODVer><!-- not for the reader --><FormA18><Exporter>
                  <ExporterCountry>CL</ExporterCountry><ExporterBusinessName>Viña Niña &amp; Cía</ExporterBusinessName>
                </Exporter><Declaration><DeclarationDate>2026-03-05T10:15:00</DeclarationDate></Declaration></FormA18></COD>
              </CODExporter>
            </CODEH>
          </ns1:CertOrigin>
        </ns1:Envelope>
        """

    static let entity = """
        <EH><EHId>004</EHId><EHCountry>CL</EHCountry></EH>\
        <CertificationEH><CertificateDate>2026-03-05T15:38:48Z</CertificateDate>\
        <CertificateID>CL004A18260000000300</CertificateID></CertificationEH>
        """

    static let claims = [
        SignatureClaim(.exporter, readings: [.init(Date(timeIntervalSince1970: 1_772_705_700), zone: "UTC")]),
        SignatureClaim(.official, readings: [.init(Date(timeIntervalSince1970: 1_772_725_128))]),
    ]

    static let exporter = Result { try Signer("exporter", .rsa2048) }
    static let official = Result { try Signer("official", .rsa2048) }

    /// Stage 2.
    static let exporterSigned = Result {
        let signer = try Self.exporter.get()
        return try LayeredStyle.cod.sign(
            Array(Self.draft.utf8),
            as: .exporter,
            key: signer.key,
            chain: [signer.certificate]
        )
    }

    /// Stage 3.
    static let certified = Result { try Self.certify(try Self.exporterSigned.get()) }

    /// Stage 4.
    static let complete = Result { try Self.complete(try Self.certified.get()) }

    static func certify(_ bytes: [UInt8]) throws -> [UInt8] {
        let document = try ParsedDocument(parsing: bytes)
        let place = try #require(document.root.firstDescendant("CODEH", ""))
        return try Splice.insert(Array(Self.entity.utf8), beforeEndOf: place.reference, in: bytes)
    }

    static func complete(_ bytes: [UInt8]) throws -> [UInt8] {
        let signer = try Self.official.get()
        return try LayeredStyle.cod.sign(bytes, as: .official, key: signer.key, chain: [signer.certificate])
    }

    /// The signed document as text, for tampering.
    static func text() throws -> String { String(decoding: try Self.complete.get(), as: UTF8.self) }

    static func verify(_ text: String) throws -> DocumentSignatures {
        LayeredStyle.cod.verify(try ParsedDocument(parsing: Array(text.utf8)))
    }

    /// One signature of a text, as markup: 0 the exporter's, 1 the official's.
    static func signature(_ place: Int, in text: String) throws -> String {
        let starts = text.ranges(of: "<ds:Signature ")
        let ends = text.ranges(of: "</ds:Signature>")
        return String(text[starts[place].lowerBound..<ends[place].upperBound])
    }

    /// An element of a text with everything inside it.
    static func element(_ name: String, in text: String) throws -> String {
        let start = try #require(text.range(of: "<\(name)"))
        let end = try #require(text.range(of: "</\(name)>", options: .backwards))
        return String(text[start.lowerBound..<end.upperBound])
    }
}
