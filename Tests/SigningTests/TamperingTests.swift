import Foundation
import Signing
import Testing
import Trust
import XML

@Suite struct `After one octet was changed` {
    /// Every single changed octet leads to a refusal, or leaves the covered content what it was.
    @Test(arguments: SignatureStyle.all)
    func `nothing altered passes`(style: SignatureStyle) throws {
        let signed = Array(try Signer.p256.get().sign(Unsigned.of(style), style).utf8)
        let original = try Self.content(signed)
        var refused = 0
        for place in signed.indices {
            var altered = signed
            altered[place] ^= 0x02
            guard let document = try? ParsedDocument(parsing: altered) else {
                refused += 1
                continue
            }
            guard style.verify(document).isIntact else {
                refused += 1
                continue
            }
            #expect(try Self.content(altered) == original, "octet \(place)")
        }
        #expect(refused > signed.count / 2)
    }

    /// The canonical octets of the root without its signature.
    static func content(_ bytes: [UInt8]) throws -> [UInt8] {
        let document = try ParsedDocument(parsing: bytes)
        let signature = document.root.firstDescendant("Signature", SignatureNames.signature)
        return try document.canonicalize(
            document.root.reference,
            method: .inclusive,
            excluding: signature?.reference
        )
    }

    @Test func `the fault says whether content or signature was changed`() throws {
        let signed = try Signer.rsa.get().sign(Unsigned.certificate17, .intercom)
        let style = SignatureStyle.intercom
        #expect(try style.fault(signed) == nil)
        #expect(try style.fault(signed.replacingOccurrences(of: "4500.10", with: "9500.10")) == .digest)
        let other = signed.replacingOccurrences(of: ">CL-2026-7<", with: ">PE-2026-7<")
        #expect(try style.fault(other) == .digest)
        let value = try #require(signed.range(of: "<ds:SignatureValue>")?.upperBound)
        var broken = signed
        broken.replaceSubrange(value...value, with: signed[value] == "A" ? "B" : "A")
        #expect(try style.fault(broken) == .value)
    }

    @Test func `another's certificate does not fit`() throws {
        let signed = try Signer.rsa.get().sign(Unsigned.certificate17, .intercom)
        let own = Data(try Signer.rsa.get().certificate.der).base64EncodedString()
        let other = Data(try Signer.p256.get().certificate.der).base64EncodedString()
        #expect(try SignatureStyle.intercom.fault(signed.replacingOccurrences(of: own, with: other)) == .value)
    }
}
