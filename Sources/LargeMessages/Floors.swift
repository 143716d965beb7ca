import Foundation
import MIME
import Trust

/// What the machine itself can do in this run, beside which the message is measured.
struct Floors {
    private let memcpy: Double
    private let digest: Double
    private let cipher: Double
    private let gzip: Double
    private let gunzip: Double

    /// Rates in octets per second over some octets that hardly compress.
    init(bytes: Int) throws {
        let octets = try SecureRandom.bytes(4 << 20)
        let source = OctetSource(octets)
        let rounds = max(1, bytes / octets.count)
        func rate(_ work: () throws -> Void) rethrows -> Double {
            let elapsed = try ContinuousClock().measure { for _ in 0..<rounds { try work() } }
            return Double(rounds * octets.count) / (elapsed / .seconds(1))
        }
        var target = octets
        self.memcpy = rate {
            unsafe target.withUnsafeMutableBytes { to in
                unsafe octets.withUnsafeBytes { unsafe to.copyMemory(from: $0) }
            }
        }
        self.digest = rate { _ = Digest.of(octets) }
        let key = try SecureRandom.bytes(AESGCM.keyLength)
        self.cipher = try rate { _ = try AESGCM.encrypt(octets, key: key) }
        self.gzip = try rate { try Gzip.pack(source) { _ in } }
        let packed = OctetSource(try Gzip.packed(octets))
        self.gunzip = try rate { try Gzip.unpack(packed) { _ in } }
    }

    /// Prints the rates, and how much longer the message took than its parts would one after the other.
    func report(bytes: Int, packing: Duration, travel: Duration) throws {
        func show(_ name: String, _ rate: Double) { print("floor \(name): \(Int(rate / 1_000_000)) MB/s") }
        show("memcpy", self.memcpy)
        show("sha256", self.digest)
        show("AES-128-GCM", self.cipher)
        show("gzip -1", self.gzip)
        show("gunzip", self.gunzip)
        let size = Double(bytes)
        // Packing: digest of the content, gzip with its digest, encryption. Travel: TLS on both ends, decryption,
        // digest, unpacking with its digest.
        let packingFloor = size / self.gzip + 2 * size / self.digest + size / self.cipher
        let travelFloor = 3 * size / self.cipher + 2 * size / self.digest + size / self.gunzip
        for (name, took, floor) in [("packing", packing, packingFloor), ("travel and receipt", travel, travelFloor)] {
            let seconds = took / .seconds(1)
            let text = String(format: "%.1f s, floor %.1f s, ratio %.2f", seconds, floor, seconds / floor)
            print("\(name): \(text), \(Int(size / seconds / 1_000_000)) MB/s")
        }
    }
}
