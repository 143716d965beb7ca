import Canonical
import Exchange
import Testing

@Suite struct `The register` {
    private func key(_ number: String) throws -> RegisterKey {
        try RegisterKey(authority: "CL", kind: .phytosanitaryCertificate, number: number)
    }

    private func entry(
        _ number: String,
        version: String = "1",
        exchange: UInt8,
        original: UInt8,
        content: UInt8,
        intent: DocumentIntent = .issue
    ) throws -> RegisterEntry {
        RegisterEntry(
            key: try self.key(number),
            version: .sps(status: "70", issued: version),
            intent: intent,
            exchangeID: Sample.exchange(exchange),
            original: try Sample.digest(original),
            content: try Sample.digest(content),
            registeredAt: Sample.instant
        )
    }

    @Test func `tells first, duplicate, reissue and conflict apart`() throws {
        let known = [try self.entry("A", exchange: 1, original: 1, content: 1)]
        func relation(_ entry: RegisterEntry) -> RegisterDecision.Relation {
            RegisterDecision.decide(entry, known: known).relation
        }
        let first = Sample.exchange(1)
        #expect(relation(try self.entry("B", exchange: 2, original: 2, content: 2)) == .first)
        #expect(relation(try self.entry("A", exchange: 2, original: 1, content: 1)) == .duplicate(of: first))
        #expect(relation(try self.entry("A", exchange: 2, original: 2, content: 1)) == .reissue(of: first))
        #expect(relation(try self.entry("A", exchange: 2, original: 2, content: 2)) == .conflict(with: first))
        #expect(relation(try self.entry("A", version: "2", exchange: 2, original: 2, content: 2)) == .first)
    }

    @Test func `does not compare an exchange with itself`() throws {
        let entry = try self.entry("A", exchange: 1, original: 1, content: 1)
        #expect(RegisterDecision.decide(entry, known: [entry]).relation == .first)
    }

    @Test func `lets a replacement wait for its predecessor and name what it supersedes`() throws {
        let old = try self.entry("A", exchange: 1, original: 1, content: 1)
        let new = try self.entry(
            "B",
            exchange: 2,
            original: 2,
            content: 2,
            intent: .replacement(of: try self.key("A"))
        )
        let alone = RegisterDecision.decide(new, known: [], predecessorWait: .seconds(60))
        #expect(alone.codes == ["EXC-053"])
        #expect(alone.waitsUntil == Sample.later(60))
        let ordered = RegisterDecision.decide(new, known: [old])
        #expect(ordered == RegisterDecision(relation: .first, codes: [], supersedes: [Sample.exchange(1)]))
    }

    @Test func `hands over neither duplicates nor conflicts by itself`() {
        let other = Sample.exchange(1)
        let allowed: [(RegisterDecision.Relation, Bool)] = [
            (.first, true), (.reissue(of: other), true), (.duplicate(of: other), false),
            (.conflict(with: other), false),
        ]
        for (relation, isAllowed) in allowed {
            let decision = RegisterDecision(relation: relation, codes: [], supersedes: [])
            #expect(decision.allowsHandover == isAllowed)
        }
    }
}

@Suite struct `The authority of a peer` {
    private func authority() throws -> Authority {
        let kinds: Set<DocumentKind> = [.phytosanitaryCertificate]
        let hub = PartyBinding(
            party: try PartyID("paso-PE"),
            certificates: [.signing: [try Sample.digest(1)]],
            countries: [try Sample.country("PE")],
            kinds: kinds,
            delegations: [
                .init(country: try Sample.country("BO"), kinds: kinds, from: Sample.instant, until: Sample.later(10))
            ]
        )
        return Authority(bindings: [hub])
    }

    @Test func `binds certificate, party, country, kind and time`() throws {
        let authority = try self.authority()
        let party = try PartyID("paso-PE")
        func verdict(_ kind: DocumentKind, _ country: String, _ seconds: Int = 0) throws -> Authority.Verdict {
            authority.maySend(kind, issuedIn: try Sample.country(country), by: party, at: Sample.later(seconds))
        }
        #expect(try verdict(.phytosanitaryCertificate, "PE") == .own)
        #expect(try verdict(.certificateOfOrigin, "PE") == .refused(code: "EXC-072"))
        #expect(try verdict(.phytosanitaryCertificate, "CL") == .refused(code: "EXC-073"))
        #expect(try verdict(.phytosanitaryCertificate, "BO", 9) == .delegated(by: try Sample.country("BO")))
        #expect(try verdict(.phytosanitaryCertificate, "BO", 10) == .refused(code: "EXC-074"))
        #expect(try verdict(.phytosanitaryCertificate, "BO", -1) == .refused(code: "EXC-074"))
    }

    @Test func `does not take one use of a certificate for another`() throws {
        let authority = try self.authority()
        let party = try PartyID("paso-PE")
        let pinned = try Sample.digest(1)
        #expect(authority.mayActFor(party, certificate: pinned, as: .signing) == .own)
        #expect(authority.mayActFor(party, certificate: pinned, as: .tls) == .refused(code: "EXC-071"))
        #expect(authority.mayActFor(try PartyID("x"), certificate: pinned, as: .tls) == .refused(code: "EXC-070"))
        #expect(authority.party(of: pinned, as: .signing) == party)
        #expect(authority.party(of: pinned, as: .seal) == nil)
    }
}

@Suite struct `Routing` {
    private func router() throws -> Router {
        let backend = try BackendID("urn:paso:backend:PE:senasa")
        let peru: Set<CountryCode> = [try Sample.country("PE")]
        func rule(_ direction: ExchangeAgreement.Direction) -> ExchangeAgreement.Rule {
            .init(
                kind: .phytosanitaryCertificate,
                direction: direction,
                countries: peru,
                finalRecipient: backend,
                documentOctetsMax: 100
            )
        }
        let agreement = ExchangeAgreement(
            name: "CL-PE",
            partner: try PartyID("paso-PE"),
            rules: [rule(.outbound), rule(.inbound)]
        )
        let kinds: Set<DocumentKind> = [.phytosanitaryCertificate]
        return Router(
            agreements: [agreement],
            backends: [.init(id: try BackendID("urn:paso:backend:CL:sag"), submits: kinds, receives: kinds)]
        )
    }

    private func refusal(_ decision: Router.Decision) -> String? {
        if case .refused(let code) = decision { code } else { nil }
    }

    @Test func `finds the recipients or says what is missing`() throws {
        let router = try self.router()
        let sag = try BackendID("urn:paso:backend:CL:sag")
        let peru = try Sample.country("PE")
        let kind = DocumentKind.phytosanitaryCertificate
        guard case .recipients(let found) = router.route(kind, from: sag, to: peru, octets: 100) else {
            Issue.record("no recipients")
            return
        }
        #expect(found.map(\.party.text) == ["paso-PE"])
        let stranger = try BackendID("urn:x")
        #expect(self.refusal(router.route(kind, from: stranger, to: peru, octets: 1)) == "EXC-061")
        #expect(self.refusal(router.route(.certificateOfOrigin, from: sag, to: peru, octets: 1)) == "EXC-062")
        #expect(self.refusal(router.route(kind, from: sag, to: try Sample.country("BR"), octets: 1)) == "EXC-063")
        #expect(self.refusal(router.route(kind, from: sag, to: peru, octets: 101)) == "EXC-064")
    }

    @Test func `expects from a partner only what was agreed`() throws {
        let router = try self.router()
        let partner = try PartyID("paso-PE")
        func code(_ kind: DocumentKind, _ country: String, _ octets: Int) throws -> String? {
            switch router.accept(kind, from: partner, issuedIn: try Sample.country(country), octets: octets) {
            case .success: nil
            case .failure(let refusal): refusal.code
            }
        }
        #expect(try code(.phytosanitaryCertificate, "PE", 1) == nil)
        #expect(try code(.certificateOfOrigin, "PE", 1) == "EXC-065")
        #expect(try code(.phytosanitaryCertificate, "CL", 1) == "EXC-066")
        #expect(try code(.phytosanitaryCertificate, "PE", 101) == "EXC-064")
    }

    @Test func `never takes a lower authenticity than agreed`() {
        #expect(AuthenticityLevel.refusal(found: .gatewaySeal, agreed: .issuerSignature) == "EXC-060")
        #expect(AuthenticityLevel.refusal(found: .issuerSignature, agreed: .channel) == nil)
        #expect(AuthenticityLevel.channel < .gatewaySeal)
    }
}
