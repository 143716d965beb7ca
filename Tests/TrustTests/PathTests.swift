import Foundation
import PasoTesting
import Testing
import Trust

/// Several ways from a signer up to anchors: cross-signed authorities.
@Suite struct `Paths through cross-signed authorities` {
    /// Peru's intermediate under Peru's root and, with the same key, under Chile's; anchors are both roots.
    struct Crossed {
        let peru: TestCountry
        let chile: TestCountry
        let cross: Certificate

        init() throws {
            self.peru = try TestPKI.peru
            self.chile = try TestPKI.chile
            let request = CertificateRequest.authority(
                subject: [("C", "PE"), ("O", "Paso tests"), ("CN", "Intermediate PE")],
                notBefore: TestPKI.rootsFrom,
                notAfter: TestPKI.rootsUntil
            )
            self.cross = try self.chile.root.issue(request, for: self.peru.intermediate.certificate.publicKey)
        }

        /// A judge; `revoked` stand in the list of their issuer.
        func judge(
            _ revoked: [(Certificate, RevocationReason)] = [],
            anchors: [TrustAnchor]? = nil,
            crossFirst: Bool = false
        ) throws -> ChainJudge {
            func list(_ issuer: CertificateIssuer) throws -> RevocationList {
                let entries = revoked.filter { $0.0.issuer == issuer.certificate.subject }.map {
                    (serial: $0.0.serial, entry: RevocationList.Entry(revoked: TestPKI.from, reason: $0.1))
                }
                return try issuer.revocationList(
                    entries,
                    number: 1,
                    thisUpdate: TestPKI.listed,
                    nextUpdate: TestPKI.nextListed
                )
            }
            let both = [self.peru.intermediate.certificate, self.cross]
            return ChainJudge(
                TrustStore(
                    anchors: anchors
                        ?? [
                            TrustAnchor(self.peru.root.certificate, country: "PE", roles: [.issuer]),
                            TrustAnchor(self.chile.root.certificate, country: "CL", roles: [.issuer]),
                        ],
                    intermediates: crossFirst ? both.reversed() : both,
                    revocationLists: [
                        try list(self.peru.root), try list(self.chile.root), try list(self.peru.intermediate),
                    ]
                )
            )
        }

        func question(country: String? = nil) -> ChainQuestion {
            var question = ChainQuestion(
                leaf: self.peru.officer.certificate,
                role: .issuer,
                claimed: TestPKI.now,
                proven: TestPKI.now,
                revocation: .require
            )
            question.country = country
            return question
        }
    }

    @Test(arguments: [false, true]) func `take the way that was not revoked, whichever comes first`(
        crossFirst: Bool
    ) throws {
        let crossed = try Crossed()
        for (revoked, country) in [(crossed.cross, "PE"), (crossed.peru.intermediate.certificate, "CL")] {
            let judge = try crossed.judge([(revoked, .cessationOfOperation)], crossFirst: crossFirst)
            let verdict = judge.judge(crossed.question())
            #expect(verdict.isGood, "\(verdict.findings)")
            #expect(verdict.anchor?.country == country)
            // Where the good one came first the other was not looked for.
            for alternative in verdict.alternatives {
                #expect(alternative.chain.contains(revoked))
                #expect(alternative.findings.map(\.code) == ["TRU-103"])
                #expect(verdict.trace.contains { $0.code == "TRU-308" })
            }
        }
    }

    @Test func `say why each failed when all do`() throws {
        let crossed = try Crossed()
        let judge = try crossed.judge([
            (crossed.cross, .cessationOfOperation), (crossed.peru.intermediate.certificate, .superseded),
        ])
        let verdict = judge.judge(crossed.question())
        #expect(!verdict.isAccepted)
        #expect(verdict.codes == ["TRU-103"])
        #expect(verdict.alternatives.count == 1)
        #expect(verdict.alternatives.first?.findings.map(\.code) == ["TRU-103"])
    }

    @Test(arguments: [RevocationReason.keyCompromise, .authorityCompromise])
    func `do not go around a stolen key`(reason: RevocationReason) throws {
        let crossed = try Crossed()
        for revoked in [crossed.cross, crossed.peru.intermediate.certificate] {
            for crossFirst in [true, false] {
                let judge = try crossed.judge([(revoked, reason)], crossFirst: crossFirst)
                let verdict = judge.judge(crossed.question())
                // Whoever finds a good path first has not seen the other; a stolen key must be seen all the same.
                #expect(!verdict.isAccepted, "\(revoked), cross first: \(crossFirst)")
                #expect(verdict.codes.contains("TRU-112") || verdict.codes.contains("TRU-103"))
            }
        }
    }

    @Test func `let another country's word on a key be no veto`() throws {
        let crossed = try Crossed()
        let own = crossed.peru.intermediate.certificate
        for (revoked, mine, theirs) in [(crossed.cross, "PE", "CL"), (own, "CL", "PE")] {
            for crossFirst in [true, false] {
                let judge = try crossed.judge([(revoked, .keyCompromise)], crossFirst: crossFirst)
                #expect(judge.judge(crossed.question(country: mine)).isGood, "\(mine), cross first: \(crossFirst)")
                #expect(!judge.judge(crossed.question(country: theirs)).isAccepted)
            }
        }
        // The same anchors, but for another role.
        let anchors = [
            TrustAnchor(crossed.peru.root.certificate, country: "PE", roles: [.issuer]),
            TrustAnchor(crossed.chile.root.certificate, country: "PE", roles: [.tlsServer]),
        ]
        let judge = try crossed.judge([(crossed.cross, .keyCompromise)], anchors: anchors)
        #expect(judge.judge(crossed.question(country: "PE")).isGood)
    }

    @Test func `cannot cure a leaf that was revoked`() throws {
        let crossed = try Crossed()
        let judge = try crossed.judge([(crossed.peru.officer.certificate, .superseded)])
        let verdict = judge.judge(crossed.question())
        #expect(verdict.status == .totalFailed)
        #expect(verdict.codes == ["TRU-103"])
    }

    @Test func `keep to the country that was asked for`() throws {
        let crossed = try Crossed()
        for country in ["PE", "CL"] {
            let verdict = try crossed.judge().judge(crossed.question(country: country))
            #expect(verdict.isGood)
            #expect(verdict.anchor?.country == country)
        }
    }

    @Test func `are searched within bounds, however many certificates are presented`() throws {
        // Sixteen authorities of one name, each issued by each other: more ways than anybody could try.
        let key = try PrivateKey.generate(.p256)
        let request = CertificateRequest.authority(
            subject: [("C", "XX"), ("CN", "Maze")],
            notBefore: TestPKI.rootsFrom,
            notAfter: TestPKI.rootsUntil
        )
        let maze = try (0..<16).map { _ in try CertificateIssuer.root(request, key: key) }
        let leaf = try maze[0].issue(
            CertificateRequest(subject: [("CN", "Lost")], notBefore: TestPKI.from, notAfter: TestPKI.until),
            for: PrivateKey.generate(.p256).publicKey
        )
        var question = ChainQuestion(leaf: leaf, role: .issuer, claimed: TestPKI.now, proven: TestPKI.now)
        question.intermediates = maze.map(\.certificate)
        let verdict = ChainJudge(try TestPKI.store).judge(question)
        #expect(verdict.codes == ["TRU-104"])
        #expect(verdict.alternatives.count <= 24)
    }
}

@Suite struct `A PKIPath` {
    @Test func `is read from the anchor's side down, and written the same`() throws {
        let chile = try TestPKI.chile
        let chain = [chile.officer.certificate, chile.intermediate.certificate, chile.root.certificate]
        let path = try PKIPath(leafFirst: chain)
        let read = try PKIPath(der: path.der)
        #expect(read == path)
        #expect(read.leaf == chile.officer.certificate)
        #expect(read.intermediates == Array(chain.dropFirst()))
        let alone = try PKIPath(der: PKIPath(leafFirst: [chile.officer.certificate]).der)
        #expect(alone.intermediates == [])
        var question = ChainQuestion(leaf: read.leaf, role: .issuer, claimed: TestPKI.now, proven: TestPKI.now)
        question.intermediates = read.intermediates
        let store = TrustStore(anchors: chile.store.anchors, revocationLists: chile.revocationLists)
        #expect(ChainJudge(store).judge(question).isGood)
    }

    @Test func `is refused out of order, with a stranger in it, damaged, empty or too long`() throws {
        let chile = try TestPKI.chile
        let peru = try TestPKI.peru
        func code(_ der: [UInt8]) -> String? {
            do throws(TrustError) {
                _ = try PKIPath(der: der)
                return nil
            } catch { return error.code }
        }
        func sequence(_ certificates: [Certificate]) -> [UInt8] {
            let content = certificates.flatMap(\.der)
            return [
                0x30, 0x83, UInt8(content.count >> 16), UInt8(content.count >> 8 & 255), UInt8(content.count & 255),
            ] + content
        }
        func minimal(_ certificates: [Certificate]) -> [UInt8] {
            let content = certificates.flatMap(\.der)
            return [0x30, 0x82, UInt8(content.count >> 8), UInt8(content.count & 255)] + content
        }
        let (root, between, leaf) = (chile.root.certificate, chile.intermediate.certificate, chile.officer.certificate)
        #expect(code(minimal([root, between, leaf])) == nil)
        #expect(code(minimal([leaf, between, root])) == "TRU-024")
        #expect(code(minimal([root, leaf])) == "TRU-024")
        #expect(code(minimal([peru.root.certificate, between, leaf])) == "TRU-024")
        // A length that is longer than it must be is not DER.
        #expect(code(sequence([root, between])) == "TRU-023")
        #expect(code(minimal([root, between]) + [0]) == "TRU-023")
        #expect(code(minimal([root, between]).dropLast(1).map { $0 }) == "TRU-023")
        #expect(code([0x30, 0]) == "TRU-023")
        #expect(code([]) == "TRU-023")
        #expect(code([0x30, 0x80] + root.der + [0, 0]) == "TRU-023")
        #expect(code(minimal([Certificate](repeating: root, count: 11))) == "TRU-007")
        #expect(code([UInt8](repeating: 0x30, count: PKIPath.lengthMax + 1)) == "TRU-007")
        #expect(code([0x30, 4, 0x30, 2, 5, 0]) == "TRU-005")
    }
}
