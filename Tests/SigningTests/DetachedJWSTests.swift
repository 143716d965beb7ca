import Foundation
import Signing
import Testing
import Trust

@Suite struct `A detached JSON Web Signature` {
    @Test(arguments: KeyAndAlgorithm.all)
    func `is made and verified with every algorithm that JOSE gives the key`(pair: KeyAndAlgorithm) throws {
        let officer = try XAdESSample.officer(pair.kind)
        let payload = Array("attested".utf8)
        let isOfJOSE =
            if case .ecdsa = pair.algorithm {
                SignatureAlgorithm.preferred(for: officer.key.publicKey) == pair.algorithm
            } else { true }
        guard isOfJOSE else {
            #expect(throws: SignatureFault.self) {
                try DetachedJWS.create(
                    payload: payload,
                    key: officer.key,
                    chain: officer.chain,
                    algorithm: pair.algorithm
                )
            }
            return
        }
        let token = try DetachedJWS.create(
            payload: payload,
            key: officer.key,
            chain: officer.chain,
            algorithm: pair.algorithm
        )
        let read = try DetachedJWS(token.text)
        #expect(read.algorithm == pair.algorithm)
        #expect(try read.verify(payload: payload) == officer.certificate)
        #expect(throws: SignatureFault.self) { try read.verify(payload: payload + [0]) }
    }

    private static let payload = Array("{\"exchangeId\":\"018f\"}".utf8)

    @Test(arguments: [Signer.rsa, Signer.p256, Signer.p384, Signer.ed25519])
    func `is verified by its chain and by a known key`(signer: Result<Signer, any Error>) throws {
        let signer = try signer.get()
        let made = try DetachedJWS.create(
            payload: Self.payload,
            key: signer.key,
            chain: [signer.certificate],
            type: "paso-attestation",
            keyID: "seal \"1\""
        )
        let read = try DetachedJWS(made.text)
        #expect(read == made)
        #expect(read.type == "paso-attestation")
        #expect(read.keyID == "seal \"1\"")
        #expect(try read.verify(payload: Self.payload) == signer.certificate)
        try read.verify(payload: Self.payload, by: signer.key.publicKey)
        #expect(throws: SignatureFault.self) { try read.verify(payload: Self.payload + [0x20]) }
    }

    @Test func `of the standard's example is verified`() throws {
        let header = "eyJhbGciOiJFUzI1NiJ9"
        let value = "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
        let payload = "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}"
        let x = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"
        let y = "x/FEzRu9m36HLN/tue659LNpXW6pCyStikYjKIWI5a0"
        let prefix: [UInt8] = [
            0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08, 0x2A, 0x86, 0x48,
            0xCE, 0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00, 0x04,
        ]
        let point = try #require(Data(base64Encoded: x + "=")) + (try #require(Data(base64Encoded: y + "=")))
        let key = try PublicKey(spki: prefix + [UInt8](point))
        let token = try DetachedJWS("\(header)..\(value)")
        try token.verify(payload: Array(payload.utf8), by: key)
        #expect(throws: SignatureFault.self) { try token.verify(payload: Array(payload.utf8)) }
    }

    @Test(arguments: [
        #"{"alg":"none"}"#, #"{"alg":"HS256"}"#, #"{}"#, #"{"alg":"ES256","crit":["b64"],"b64":false}"#,
        #"{"alg":"ES256","jwk":{}}"#, #"{"alg":"ES256","jku":"http://127.0.0.1:9/"}"#,
        #"{"alg":"ES256","x5u":"http://127.0.0.1:9/"}"#, #"{"alg":"ES256","x5c":"x"}"#, #"{"alg":"RS1"}"#,
    ])
    func `with a header that is not accepted is refused`(header: String) {
        let encoded = Data(header.utf8).base64EncodedString().replacingOccurrences(of: "=", with: "")
        #expect(throws: SignatureFault(.tokenHeader, ["member": Self.member(header)])) {
            _ = try DetachedJWS("\(encoded)..AAAA")
        }
    }

    @Test(arguments: ["", "a.b", "a.b.c", "a..", "..c", "a..b..c", "!..AAAA", "W10..AAAA", "e30=..AAAA"])
    func `that is none is refused`(text: String) {
        #expect(throws: SignatureFault(.tokenStructure)) { _ = try DetachedJWS(text) }
    }

    @Test func `by a key that is not the certificate's is not made`() throws {
        let signer = try Signer.p256.get()
        let other = try Signer.rsa.get()
        #expect(throws: SignatureFault(.keyMismatch)) {
            _ = try DetachedJWS.create(payload: [1], key: signer.key, chain: [other.certificate])
        }
    }

    @Test func `of another curve's algorithm is refused`() throws {
        let signer = try Signer.p384.get()
        let header = Data(#"{"alg":"ES256"}"#.utf8).base64EncodedString().replacingOccurrences(of: "=", with: "")
        let input = "\(header).AQ"
        let value = try signer.key.sign(Array(input.utf8), .ecdsa(.sha256))
        let encoded = Data(value).base64EncodedString().replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_").replacingOccurrences(of: "=", with: "")
        let token = try DetachedJWS("\(header)..\(encoded)")
        #expect(throws: SignatureFault.self) { try token.verify(payload: [1], by: signer.key.publicKey) }
    }

    private static func member(_ header: String) -> String {
        for name in ["crit", "jwk", "jku", "x5u", "x5c"] where header.contains("\"\(name)\"") { return name }
        return "alg"
    }
}
