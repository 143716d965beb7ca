import Canonical
import Testing

struct AttestationTests {
    private let attestation = Attestation(
        exchangeId: "0198f0a0-0000-7000-8000-000000000001",
        original: SHA256Hex(String(repeating: "a", count: 64)),
        canonical: SHA256Hex(String(repeating: "b", count: 64)),
        dialect: "sps-11",
        dialectVersion: "1",
        verdicts: [AttestedVerdict(subject: "issuer-signature", outcome: "total-passed", codes: ["weak-digest"])],
        losses: [Loss(CanonicalPath("isCopy"), .lost, .noPlace, value: "false")],
        time: UTCTime(milliseconds: 1_772_000_000_000)
    )

    @Test func `reads back what it wrote, and equal attestations are equal octets`() throws {
        let bytes = self.attestation.bytes
        #expect(try Attestation(decoding: bytes) == self.attestation)
        #expect(self.attestation.bytes == bytes)
    }

    @Test func `refuses a member that nobody knows`() {
        var changed = self.attestation
        changed.verdicts[0].unknown = UnknownMembers([JSONMember(name: "note", value: .string("x"))])
        let error = #expect(throws: CanonicalError.self) { try Attestation(decoding: changed.bytes) }
        #expect(error?.code == "CAN-009")
    }

    @Test func `refuses the same content written in another way`() {
        let error = #expect(throws: CanonicalError.self) { try Attestation(decoding: self.attestation.bytes + [0x20]) }
        #expect(error?.code == "CAN-006")
    }

    @Test func `refuses a digest that is none`() {
        var changed = self.attestation
        changed.original = "abc"
        let error = #expect(throws: CanonicalError.self) { try Attestation(decoding: changed.bytes) }
        #expect(error?.code == "CAN-006" && error?.arguments["path"] == "original")
    }
}
