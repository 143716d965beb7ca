import Foundation
import PasoTesting
import Programs
import Testing
import Trust

@testable import Discovery

/// What the tests of metadata have in common: Peru's seal key publishes, Chile's gateways are published.
enum Published {
    static let now = TestPKI.now

    static var publisher: Identity { get throws { try TestPKI.peru.identity(.seal) } }
    static var trust: PublisherTrust { get throws { PublisherTrust(try TestPKI.peru.store) } }
    static var choice: EndpointChoice { get throws { EndpointChoice(participants: try TestPKI.chile.store) } }
    static var encryption: Certificate { get throws { try TestPKI.chile.identity(.as4Decrypt).certificate } }
    static var signature: Certificate { get throws { try TestPKI.chile.identity(.as4Sign).certificate } }

    static func question(process: String? = "bdx-procid::urn:example:customs") throws -> EndpointQuestion {
        EndpointQuestion(
            try SchemedIdentifier("ISO6523-actorid-upis::0088:123ABC"),
            documentType: try SchemedIdentifier("bdx-docid-qns::urn:example:cod::Certificate##1.0"),
            process: try process.map { (text) throws(DiscoveryError) in try SchemedIdentifier(text) }
        )
    }

    static func metadata() throws -> TestMetadata {
        TestMetadata([.init(certificate: try self.signature)])
    }

    static func read(_ octets: [UInt8], at now: Date = Self.now) throws -> SignedMetadata {
        try PublishedDocument.metadata(octets, trust: try self.trust, now: now)
    }

    /// The code by which something is refused; nil where it is not.
    static func code(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch {
            return (error as? DiscoveryError)?.code ?? "\(error)"
        }
    }

    static func code(of text: String, by identity: Identity? = nil) -> String? {
        self.code { _ = try self.read(try TestMetadata.signed(text, by: try identity ?? self.publisher)) }
    }
}

@Suite struct `Service metadata` {
    @Test func `of SMP 1 are read`() throws {
        var metadata = try Published.metadata()
        metadata.endpoints[0].activation = "2026-01-01T00:00:00"
        metadata.endpoints[0].expiry = "2027-01-01T02:00:00.000+02:00"
        let found = try Published.read(try TestMetadata.signed(metadata.one, by: try Published.publisher))
        #expect(found.metadata.version == .one)
        #expect(found.metadata.participant?.text == "iso6523-actorid-upis::0088:123abc")
        #expect(found.metadata.documentType?.text == "bdx-docid-qns::urn:example:cod::Certificate##1.0")
        guard case .endpoints(let endpoints)? = found.metadata.sections.first?.target else {
            return #expect(Bool(false))
        }
        #expect(endpoints.map(\.address) == ["https://gateway.example/as4"])
        #expect(endpoints[0].certificates.first?.uses == [.signature, .encryption])
        #expect(endpoints[0].activation == Date(timeIntervalSince1970: 1_767_225_600))
        #expect(endpoints[0].expiry == Date(timeIntervalSince1970: 1_798_761_600))
        #expect(try found.signer == Published.publisher.certificate)
        #expect(found.verdict.anchor != nil)
    }

    @Test func `of SMP 2 are read, with a certificate for each use`() throws {
        var metadata = TestMetadata([
            .init(
                "bdxr-transport-ebms3-as4-v2p0",
                certificate: try Published.encryption,
                typeCode: "http://www.w3.org/2002/03/xkms#Exchange",
                activation: "2026-01-01Z",
                expiry: "2027-01-01"
            )
        ])
        metadata.further =
            "<e:SMPExtensions xmlns:e=\"urn:x\"><e:Endpoint>https://evil.example</e:Endpoint></e:SMPExtensions>"
        let found = try Published.read(try TestMetadata.signed(metadata.two, by: try Published.publisher))
        #expect(found.metadata.version == .two)
        guard case .endpoints(let endpoints)? = found.metadata.sections.first?.target else {
            return #expect(Bool(false))
        }
        #expect(endpoints.count == 1 && endpoints[0].certificates.first?.uses == [.encryption])
        #expect(endpoints[0].expiry == Date(timeIntervalSince1970: 1_798_761_600))
    }

    @Test func `unsigned, changed, or signed by another are refused`() throws {
        let text = try Published.metadata().one
        #expect(Published.code { _ = try Published.read(Array(text.utf8)) } == "DSC-023")
        #expect(Published.code(of: text, by: try TestPKI.stranger) == "DSC-024")
        #expect(Published.code(of: text, by: try TestPKI.chile.identity(.seal)) == "DSC-024")
        #expect(Published.code(of: text, by: try TestPKI.peru.revokedOfficer) == "DSC-024")
        #expect(Published.code(of: text, by: try TestPKI.peru.expiredOfficer) == "DSC-024")
        let signed = String(decoding: try TestMetadata.signed(text, by: try Published.publisher), as: UTF8.self)
        let changed = signed.replacing("gateway.example", with: "gateway.examples")
        #expect(Published.code { _ = try Published.read(Array(changed.utf8)) } == "DSC-023")
    }

    @Test func `wrapped around a signed piece, or signed in part, are refused`() throws {
        let genuine = try TestMetadata.signed(try Published.metadata().one, by: try Published.publisher)
        let inside = String(decoding: genuine, as: UTF8.self)
        var lie = try Published.metadata()
        lie.endpoints[0].address = "https://evil.example/as4"
        lie.further = "<Extension>\(inside)</Extension>"
        #expect(Published.code { _ = try Published.read(Array(lie.one.utf8)) } == "DSC-023")
        // Nor may the publisher itself sign around another signature.
        #expect(Published.code { _ = try TestMetadata.signed(lie.one, by: try Published.publisher) } != nil)
    }

    @Test func `pinned to another key are refused`() throws {
        let octets = try TestMetadata.signed(try Published.metadata().one, by: try Published.publisher)
        let pins: Set<Digest> = [try Published.signature.fingerprint]
        let trust = PublisherTrust(try TestPKI.peru.store, pins: pins)
        #expect(
            Published.code { _ = try PublishedDocument.metadata(octets, trust: trust, now: Published.now) } == "DSC-024"
        )
    }

    @Test func `of another form are refused`() throws {
        let good = try Published.metadata()
        let two = good.two
        #expect(Published.code { _ = try Published.read(Array("<a/>".utf8)) } == "DSC-021")
        #expect(Published.code { _ = try Published.read(Array("no".utf8)) } == "DSC-020")
        let doctype = "<!DOCTYPE a [<!ENTITY x 'y'>]>" + good.one
        #expect(Published.code { _ = try Published.read(Array(doctype.utf8)) } == "DSC-020")
        let changes = [
            ("<b:SMPVersionID>2.0<", "<b:SMPVersionID>3.0<"), ("<a:Process>", "<a:Process><b:Evil/>"),
            ("</a:ProcessMetadata>", "<a:Redirect><b:PublisherURI>x</b:PublisherURI></a:Redirect></a:ProcessMetadata>"),
            ("</b:AddressURI>", "</b:AddressURI><b:AddressURI>https://evil.example</b:AddressURI>"),
            ("<b:SMPVersionID>2.0</b:SMPVersionID>", ""),
        ]
        for (from, to) in changes {
            #expect(Published.code(of: two.replacing(from, with: to)) == "DSC-022", "\(to)")
        }
        let both = two.replacing("<b:ID schemeID=\"bdx-docid-qns\">", with: "<b:ServiceID>x</b:ServiceID><b:ID>")
        #expect(Published.code(of: both) == "DSC-022")
        var dated = good
        dated.endpoints[0].expiry = "tomorrow"
        #expect(Published.code(of: dated.one) == "DSC-022")
        let many = Array(repeating: good.endpoints[0], count: 201)
        #expect(Published.code(of: TestMetadata(many).one) == "DSC-028")
    }

    @Test func `of SMP 1 lead to another publisher`() throws {
        var metadata = try Published.metadata()
        metadata.redirect = "https://other.example/x"
        let found = try Published.read(try TestMetadata.signed(metadata.one, by: try Published.publisher))
        let expected = ServiceMetadata.Redirect(
            address: "https://other.example/x",
            signer: "CN=Nobody",
            certificates: []
        )
        #expect(found.metadata.sections.map(\.target) == [.elsewhere(expected)])
        let signer = try Published.publisher.certificate
        #expect(Published.code { try EndpointChoice.check(expected, signedBy: signer) } == "DSC-027")
        for announced in [signer.subject.text, signer.fingerprint.hex] {
            let redirect = ServiceMetadata.Redirect(address: "", signer: announced, certificates: [])
            #expect(Published.code { try EndpointChoice.check(redirect, signedBy: signer) } == nil)
        }
        let other = ServiceMetadata.Redirect(address: "", signer: nil, certificates: [try Published.signature])
        #expect(Published.code { try EndpointChoice.check(other, signedBy: signer) } == "DSC-027")
    }

    @Test func `of the EC's publishers name the document type otherwise`() throws {
        let text = try Published.metadata().two
            .replacing("<b:ID schemeID=\"bdx-docid-qns\">urn:example:cod::Certificate##1.0</b:ID>", with: "")
            .replacing(
                "<a:ProcessMetadata>",
                with: "<b:ServiceID schemeID=\"bdx-docid-qns\">urn:x</b:ServiceID><a:ProcessMetadata>"
            )
        let found = try Published.read(try TestMetadata.signed(text, by: try Published.publisher))
        #expect(found.metadata.documentType?.text == "bdx-docid-qns::urn:x")
    }

    @Test func `list document types`() throws {
        let participant = try Published.question().participant
        let one = """
            <ServiceGroup xmlns="http://docs.oasis-open.org/bdxr/ns/SMP/2016/05">
            <ParticipantIdentifier scheme="iso6523-actorid-upis">0088:123abc</ParticipantIdentifier>
            <ServiceMetadataReferenceCollection>
            <ServiceMetadataReference href="https://smp.example/x/services/bdx-docid-qns%3A%3Aurn%3Aa%23b"/>
            </ServiceMetadataReferenceCollection></ServiceGroup>
            """
        let types = try PublishedDocument.documentTypes(Array(one.utf8), of: participant)
        #expect(types.map(\.text) == ["bdx-docid-qns::urn:a#b"])
        let base = "http://docs.oasis-open.org/bdxr/ns/SMP/2/"
        let two = """
            <g:ServiceGroup xmlns:g="\(base)ServiceGroup" xmlns:a="\(base)AggregateComponents" \
            xmlns:b="\(base)BasicComponents"><b:SMPVersionID>2.0</b:SMPVersionID>
            <b:ParticipantID schemeID="iso6523-actorid-upis">0088:999</b:ParticipantID>
            <a:ServiceReference><b:ID schemeID="d">x</b:ID></a:ServiceReference></g:ServiceGroup>
            """
        #expect(
            Published.code { _ = try PublishedDocument.documentTypes(Array(two.utf8), of: participant) } == "DSC-025"
        )
        let right = two.replacing("0088:999", with: "0088:123ABC")
        #expect(try PublishedDocument.documentTypes(Array(right.utf8), of: participant).map(\.text) == ["d::x"])
    }

    /// The EC's publishers sign with inclusive canonicalization, others with version 1.1; here `xmlsec1` does.
    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/xmlsec1")),
        arguments: [
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315", "http://www.w3.org/2006/12/xml-c14n11",
            "http://www.w3.org/2001/10/xml-exc-c14n#",
        ]
    )
    func `signed by another program count`(method: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "paso-smp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let officer = try TestPKI.peru.officer
        let template = """
            <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo>\
            <ds:CanonicalizationMethod Algorithm="\(method)"/>\
            <ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/>\
            <ds:Reference URI=""><ds:Transforms>\
            <ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/></ds:Transforms>\
            <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><ds:DigestValue/></ds:Reference>\
            </ds:SignedInfo><ds:SignatureValue/><ds:KeyInfo><ds:X509Data/></ds:KeyInfo></ds:Signature>
            """
        let text = try Published.metadata().two.replacing("</ServiceMetadata>", with: template + "</ServiceMetadata>")
        try Data(text.utf8).write(to: folder.appending(path: "in.xml"))
        try Data(#require(officer.key.exportPEM()).utf8).write(to: folder.appending(path: "key.pem"))
        try Data(officer.certificate.pem.utf8).write(to: folder.appending(path: "cert.pem"))
        let arguments = ["--sign", "--privkey-pem", "key.pem,cert.pem", "--output", "out.xml", "in.xml"]
        #expect(try Program("/usr/bin/xmlsec1", arguments, folder: folder.path).run().isGood)
        let signed = try Data(contentsOf: folder.appending(path: "out.xml"))
        #expect(try Published.read([UInt8](signed)).signer == officer.certificate)
    }
}
