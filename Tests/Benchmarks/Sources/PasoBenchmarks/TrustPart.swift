import ChainFloor
import Foundation
import Trust

/// Judges a path of three RSA-2048 certificates: without revocation, with a list at each level, with a list of 5,000
/// entries, and with an OCSP response.
///
/// The floor is what OpenSSL alone needs for the same question, with its own check of the same lists and response in the
/// same run. Paso checks a list's signature once and looks serials up in a table, so it must not be slower.
struct TrustPart: Part {
    let name = "trust"

    func measure(_ settings: Settings) async throws -> [Measurement] {
        let count = settings.documents
        var result: [Measurement] = []
        let short = try ChainSample(entries: 3)
        result += try await self.pair("a path of three, no revocation", count, short.floor(lists: false)) {
            try short.judge(.none)
        }
        result += try await self.pair("… with a list at each level", count, short.floor(lists: true)) {
            try short.judge(.lists)
        }
        let long = try ChainSample(entries: 5_000)
        result += try await self.pair("… with a list of 5,000 entries", count, long.floor(lists: true)) {
            try long.judge(.lists)
        }
        result += try await self.pair("OCSP: parse, check, find", count, short.floorResponse) {
            try short.checkResponse()
        }
        let both = { short.floor(lists: false)() && short.floorResponse() }
        result += try await self.pair("… a path of three with OCSP", count, both) { try short.judge(.response) }
        return result
    }

    private func pair(
        _ name: String,
        _ count: Int,
        _ floor: () throws -> Bool,
        _ body: () throws -> Void
    ) async throws -> [Measurement] {
        try body()
        let rule = { guard try floor() else { throw ChainSample.Failure.floor(name) } }
        let before = try await Measurement.best("floor: OpenSSL, \(name)", count: count, rule)
        let ours = try await Measurement.best(name, count: count, body)
        let after = try await Measurement.best("floor: OpenSSL, \(name)", count: count, rule)
        let least = before.rate > after.rate ? before : after
        return [least, ours.beside(least.rate, allowed: Self.allowed)]
    }

    /// No slower than OpenSSL by more than a quarter.
    private static let allowed = 0.75
}

/// A root, an authority and a signer, with their lists and a response; valid around the present, since OpenSSL's own
/// check of a response asks for today.
struct ChainSample {
    enum Failure: Error { case floor(String), notGood([String]), unmade }
    enum Evidence { case none, lists, response }

    private let openssl: OpenSSLFloor
    private let response: [UInt8]
    private let issuer: Certificate
    private let leaf: Certificate
    private let judges: [Evidence: ChainJudge]
    private let now: Date

    init(entries: Int) throws {
        self.now = Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down))
        let (from, until) = (self.now - 365 * 86_400, self.now + 365 * 86_400)
        func subject(_ name: String) -> [(type: String, value: String)] { [("C", "CL"), ("O", "Bench"), ("CN", name)] }
        func authority(_ name: String) -> CertificateRequest {
            .authority(subject: subject(name), notBefore: from, notAfter: until)
        }
        let root = try CertificateIssuer.root(authority("Root"), key: .generate(.rsa2048))
        let key = try PrivateKey.generate(.rsa2048)
        let between = try CertificateIssuer(
            certificate: root.issue(authority("Authority"), for: key.publicKey),
            key: key
        )
        let request = CertificateRequest(subject: subject("Signer"), notBefore: from, notAfter: until)
        self.leaf = try between.issue(request, for: PrivateKey.generate(.rsa2048).publicKey)
        self.issuer = between.certificate
        let revoked = (0..<entries).map {
            (serial: [0x20, UInt8($0 >> 8), UInt8($0 & 255)], entry: RevocationList.Entry(revoked: from))
        }
        let now = self.now
        let lists = try [(root, []), (between, revoked)].map { issuer, entries in
            try issuer.revocationList(entries, number: 1, thisUpdate: now - 60, nextUpdate: until)
        }
        let chain = [self.leaf, between.certificate, root.certificate]
        self.openssl = try OpenSSLFloor(chain, lists)
        self.response = try self.openssl.response(key, at: self.now - 60)
        let store = TrustStore(
            anchors: [TrustAnchor(root.certificate, country: "CL", roles: [.issuer])],
            intermediates: [between.certificate]
        )
        let response = try OCSPResponse(der: self.response)
        self.judges = [
            .none: ChainJudge(store),
            .lists: ChainJudge(store.adding(TrustStore(revocationLists: lists), edition: 1)),
            .response: ChainJudge(
                store.adding(TrustStore(revocationLists: [lists[0]], ocspResponses: [response]), edition: 1)
            ),
        ]
    }

    func floor(lists: Bool) -> () -> Bool {
        { self.openssl.verifies(lists: lists, at: self.now) }
    }

    func floorResponse() -> Bool {
        self.openssl.accepts(self.response)
    }

    func judge(_ evidence: Evidence) throws {
        let question = ChainQuestion(
            leaf: self.leaf,
            role: .issuer,
            country: "CL",
            claimed: self.now,
            proven: self.now,
            revocation: evidence == .none ? .record : .require
        )
        guard let verdict = self.judges[evidence]?.judge(question), verdict.isGood else {
            throw Failure.notGood(self.judges[evidence]?.judge(question).codes ?? [])
        }
    }

    func checkResponse() throws {
        let response = try OCSPResponse(der: self.response)
        let request = try OCSPRequest(for: self.leaf, issuer: self.issuer)
        try response.check(asked: request, issuer: self.issuer, now: self.now)
    }
}

/// Owns OpenSSL's side of a ``ChainSample``.
// tidy: used by one thread.
@safe final class OpenSSLFloor {
    private let pointer: OpaquePointer

    init(_ chain: [Certificate], _ lists: [RevocationList]) throws {
        let octets = chain.map(\.der) + lists.map(\.der)
        guard let made = unsafe chain_floor_new(octets.flatMap(\.self), octets.map(\.count)) else {
            throw ChainSample.Failure.unmade
        }
        unsafe self.pointer = made
    }

    deinit { unsafe chain_floor_free(self.pointer) }

    func verifies(lists: Bool, at time: Date) -> Bool {
        unsafe chain_floor_verify(self.pointer, lists ? 1 : 0, Int64(time.timeIntervalSince1970)) == 1
    }

    func accepts(_ response: [UInt8]) -> Bool {
        unsafe chain_floor_response(self.pointer, response, response.count) == 1
    }

    func response(_ key: PrivateKey, at time: Date) throws -> [UInt8] {
        guard let pem = key.exportPEM() else { throw ChainSample.Failure.unmade }
        var room = [UInt8](repeating: 0, count: 8192)
        let seconds = Int64(time.timeIntervalSince1970)
        let length = unsafe chain_floor_respond(self.pointer, pem, seconds, &room, room.count)
        guard length > 0 else { throw ChainSample.Failure.unmade }
        return Array(room.prefix(length))
    }
}
