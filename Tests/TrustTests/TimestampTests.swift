import Foundation
import PasoTesting
import Testing
import Trust

@Suite struct `A timestamp` {
    static let octets = Array("the canonical signature value".utf8)

    /// An authority of Chile, with other habits or another certificate.
    static func withAuthority<Result>(
        _ adjust: (inout TestTimestampAuthority.Habits) -> Void = { _ in },
        identity: Identity? = nil,
        _ body: (TestTimestampAuthority) throws -> Result
    ) throws -> Result {
        var habits = TestTimestampAuthority.Habits()
        adjust(&habits)
        let authority = try TestTimestampAuthority(identity ?? TestPKI.chile.identity(.tsa), habits)
        defer { authority.close() }
        return try body(authority)
    }

    /// An identity like the authority's, but for what is changed.
    static func identity(_ kind: NewKey = .p256, _ change: (inout CertificateRequest) -> Void) throws -> Identity {
        let key = try PrivateKey.generate(kind)
        var request = CertificateRequest(
            subject: [("C", "CL"), ("O", "SAG"), ("CN", "Other timestamps")],
            notBefore: TestPKI.from,
            notAfter: TestPKI.until
        )
        request.extendedKeyUsage = [.timeStamping]
        change(&request)
        let issuer = try TestPKI.chile.intermediate
        return try Identity(
            certificate: issuer.issue(request, for: key.publicKey),
            intermediates: [issuer.certificate],
            key: key
        )
    }

    private func fault(_ body: () throws -> Void) -> TimestampFault.Kind? {
        do {
            try body()
            return nil
        } catch {
            return (error as? TimestampFault)?.kind
        }
    }

    private func judged(_ token: TimestampToken, _ store: TrustStore? = nil) throws -> TimestampVerdict {
        let judge = try TimestampJudge(ChainJudge(store ?? TestPKI.store), proven: TestPKI.now + 60)
        return judge.judge(token)
    }

    @Test(arguments: [NewKey.rsa2048, .p256, .p384, .p521], [DigestAlgorithm.sha256, .sha384, .sha512])
    func `of an authority that is trusted counts`(kind: NewKey, algorithm: DigestAlgorithm) throws {
        let identity = try Self.identity(kind) { _ in }
        try Self.withAuthority({ $0.digest = algorithm.rawValue }, identity: identity) { authority in
            let token = try authority.token(over: Self.octets, algorithm)
            #expect(token.authority == identity.certificate)
            #expect(token.imprint == Digest.of(Self.octets, algorithm))
            #expect(abs(token.time.timeIntervalSince(TestPKI.now)) < 10)
            #expect(token.accuracy == 1)
            #expect(token.latest == token.time + 1)
            #expect(token.policy == authority.habits.policy)
            let verdict = try self.judged(token)
            #expect(verdict.isValid)
            #expect(verdict.chain.role == .tsa)
        }
    }

    @Test func `may name its certificate in the older attribute, and bring the authorities above`() throws {
        try Self.withAuthority({ habits in
            habits.named = "sha1"
            habits.sendsChain = true
            habits.accuracy = "secs:2, millisecs:500, microsecs:100"
        }) { authority in
            let token = try authority.token(over: Self.octets)
            #expect(try token.companions == [TestPKI.chile.intermediate.certificate])
            #expect(token.accuracy == 2.5001)
            let bare = TrustStore(anchors: [TrustAnchor(try TestPKI.chile.root.certificate, roles: [.tsa])])
            #expect(try self.judged(token, bare).isValid)
        }
    }

    @Test func `is refused for other octets, another nonce, another policy and another time`() throws {
        try Self.withAuthority { authority in
            let request = try TimestampRequest(Digest.of(Self.octets))
            let answer = try authority.answer(request.der)
            let token = try request.token(from: answer, at: TestPKI.now)
            #expect(self.fault { try token.check(over: Self.octets) } == nil)
            #expect(self.fault { try token.check(over: Self.octets + [0]) } == .imprint)
            let other = try TimestampRequest(Digest.of([1]))
            #expect(self.fault { _ = try other.token(from: answer, at: TestPKI.now) } == .imprint)
            let again = try TimestampRequest(Digest.of(Self.octets))
            #expect(self.fault { _ = try again.token(from: answer, at: TestPKI.now) } == .nonce)
            #expect(self.fault { _ = try request.token(from: answer, at: TestPKI.now + 1000) } == .clock)
            let policy = try TimestampRequest(Digest.of(Self.octets), policy: "1.2.3.4")
            #expect(
                self.fault { _ = try policy.token(from: authority.answer(policy.der), at: TestPKI.now) } == .refused
            )
            #expect(self.fault { _ = try TimestampRequest(Digest.of(Self.octets), policy: "policy") } == .policy)
            #expect(self.fault { _ = try TimestampRequest(Digest.of(Self.octets, .sha1)) } == .algorithm)
        }
    }

    @Test func `is refused with a weak digest, and answers that are none are told apart`() throws {
        try Self.withAuthority({ $0.digest = "sha1" }) { authority in
            #expect(self.fault { _ = try authority.token(over: Self.octets) } == .algorithm)
        }
        let request = try TimestampRequest(Digest.of(Self.octets))
        for answer in [[], [0x30, 0x00], Array("<html>".utf8), [UInt8](repeating: 0x30, count: 200_000)] {
            #expect(self.fault { _ = try request.token(from: answer, at: TestPKI.now) } == .responseUnreadable)
        }
        #expect(
            self.fault { _ = try request.token(from: [0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02], at: TestPKI.now) }
                == .refused
        )
        #expect(self.fault { _ = try TimestampToken(der: [0x30, 0x00]) } == .tokenUnreadable)
    }

    @Test(arguments: [
        [ExtendedKeyUsage.timeStamping, .clientAuth], [.serverAuth], [.any], [],
    ])
    func `of a certificate that is not for timestamps alone does not count`(usages: [ExtendedKeyUsage]) throws {
        let identity = try Self.identity { $0.extendedKeyUsage = usages }
        try Self.withAuthority { authority in
            let good = try authority.token(over: Self.octets)
            let token = try TimestampToken(der: authority.resigned(good, by: identity))
            #expect(token.authority == identity.certificate)
            let verdict = try self.judged(token)
            #expect(verdict.fault?.kind == .purpose)
        }
    }

    @Test func `may be signed with RSA-PSS, but must name its certificate and sign its attributes`() throws {
        try Self.withAuthority { authority in
            let good = try authority.token(over: Self.octets)
            let rsa = try Self.identity(.rsa2048) { _ in }
            let pss = ["-cades", "-keyopt", "rsa_padding_mode:pss", "-keyopt", "rsa_pss_saltlen:32"]
            for (identity, options) in [(rsa, ["-cades"]), (rsa, pss), (rsa, ["-cades", "-keyid"])] {
                let token = try TimestampToken(der: authority.resigned(good, by: identity, options: options))
                let verdict = try self.judged(token)
                #expect(verdict.isValid, "\(options)")
            }
            for (options, expected) in [
                ([], TimestampFault.Kind.signerNotNamed), (["-noattr"], .signature),
                (["-cades", "-nocerts"], .noCertificate),
                (["-cades", "-md", "sha1"], .algorithm), (["-cades", "-md", "md5"], .algorithm),
            ] {
                let der = try authority.resigned(good, by: rsa, options: options)
                #expect(self.fault { _ = try TimestampToken(der: der) } == expected, "\(options)")
            }
            let bare = try authority.resigned(good, by: rsa, options: ["-cades", "-nocerts"])
            #expect(try TimestampToken(der: bare, certificates: [rsa.certificate]).authority == rsa.certificate)
        }
    }

    @Test func `of a certificate that was expired, unknown or given up does not count`() throws {
        let expired = try Self.identity { $0.notAfter = TestPKI.now - 3600 }
        try Self.withAuthority(identity: expired) { authority in
            let verdict = try self.judged(authority.token(over: Self.octets))
            #expect(verdict.fault?.kind == .outsideValidity)
        }
        try Self.withAuthority { authority in
            let token = try authority.token(over: Self.octets)
            #expect(try self.judged(token, TrustStore()).fault?.kind == .untrusted)
            let issuerOnly = TrustStore(
                anchors: [TrustAnchor(try TestPKI.chile.root.certificate, roles: [.issuer])],
                intermediates: [try TestPKI.chile.intermediate.certificate]
            )
            #expect(try self.judged(token, issuerOnly).fault?.kind == .untrusted)
            let early = try TimestampJudge(ChainJudge(TestPKI.store), proven: TestPKI.now - 3600)
            #expect(early.judge(token).fault?.kind == .future)
        }
    }

    @Test(arguments: [
        (RevocationReason.keyCompromise, 3600.0, TimestampFault.Kind?.some(.keyGivenUp)),
        (.superseded, 3600, TimestampFault.Kind?.none),
        (.superseded, -3600, .some(.untrusted)),
    ])
    func `of a key that was revoked counts only where the reason allows`(
        reason: RevocationReason,
        after: TimeInterval,
        expected: TimestampFault.Kind?
    ) throws {
        let chile = try TestPKI.chile
        try Self.withAuthority { authority in
            let token = try authority.token(over: Self.octets)
            let list = try chile.intermediate.revocationList(
                [(token.authority.serial, RevocationList.Entry(revoked: TestPKI.now + after, reason: reason))],
                number: 9,
                thisUpdate: TestPKI.now + 7200,
                nextUpdate: TestPKI.nextListed
            )
            let store = TrustStore(
                anchors: [TrustAnchor(chile.root.certificate, country: "CL", roles: [.tsa])],
                intermediates: [chile.intermediate.certificate],
                revocationLists: [list]
            )
            let judge = TimestampJudge(ChainJudge(store), proven: TestPKI.now + 10_000)
            #expect(judge.judge(token).fault?.kind == expected)
        }
    }

    @Test(arguments: [NewKey.rsa2048, .p256])
    func `with any octet changed does not count`(kind: NewKey) throws {
        let identity = try Self.identity(kind) { _ in }
        try Self.withAuthority(identity: identity) { authority in
            let token = try authority.token(over: Self.octets)
            for place in token.der.indices {
                for mask: UInt8 in [0x01, 0x02, 0x80] {
                    var altered = token.der
                    altered[place] ^= mask
                    guard let read = try? TimestampToken(der: altered), (try? read.check(over: Self.octets)) != nil
                    else { continue }
                    #expect(try !self.judged(read).isValid, "octet \(place), mask \(mask)")
                }
            }
            #expect(throws: TimestampFault.self) { try TimestampToken(der: token.der + [0]) }
            #expect(throws: TimestampFault.self) { try TimestampToken(der: token.der.dropLast()) }
        }
    }

    @Test func `is accepted by openssl, which is another reader`() throws {
        try `Beside the openssl command`().withFolder { folder in
            try Self.withAuthority { authority in
                let token = try authority.token(over: Self.octets)
                let root = try folder.write("root.pem", Array(TestPKI.chile.root.certificate.pem.utf8))
                let above = try folder.write("above.pem", Array(TestPKI.chile.intermediate.certificate.pem.utf8))
                let arguments = try [
                    "ts", "-verify", "-token_in", "-in", folder.write("token", token.der), "-data",
                    folder.write("octets", Self.octets), "-CAfile", root, "-untrusted", above, "-attime",
                    "\(Int(TestPKI.now.timeIntervalSince1970))",
                ]
                #expect(try folder.openssl(arguments))
            }
        }
    }
}
