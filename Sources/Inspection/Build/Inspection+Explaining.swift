import Canonical
import Signing
import Texts

extension Inspection {
    /// Names what the file is, by its word.
    mutating func name(_ word: String, dialect: String? = nil, _ arguments: [String: String] = [:]) {
        self.kindWord = word
        self.kind = Wording("inspect.kind.\(word)", arguments)
        self.dialect = dialect
    }

    /// Names a file that nothing usable can be made of, and says what to do with it.
    mutating func explain(_ word: String, _ arguments: [String: String] = [:]) {
        self.name(word, arguments)
        self.result = .unusable
        self.headline = Wording("inspect.headline.unusable")
        self.advice = Wording("inspect.advice.\(word)", arguments)
        self.checks = [Check(.form, .failed, Wording("inspect.check.form.unusable"))]
    }

    private mutating func name(_ word: String, _ arguments: [String: String]) {
        self.name(word, dialect: nil, arguments)
    }

    /// The file cannot be used, and this is why.
    mutating func spoil(_ error: some Explained) {
        self.reasons.append(Reason(error, .failure, .integrity, about: .file))
        self.result = .unusable
        self.headline = Wording("inspect.headline.unusable")
        self.checks.removeAll { $0.name == .form }
        self.checks.insert(Check(.form, .failed, Wording("inspect.check.form.unusable"), codes: [error.code]), at: 0)
    }

    /// A document without a signature of its own proves nothing.
    mutating func refuseUnsigned() {
        self.result = .refused
        self.headline = Wording("inspect.headline.unsigned")
        self.advice = Wording("inspect.advice.unsigned")
        var account = SignatureAccount(.issuer, .absent, covers: Wording("inspect.covers.nothing"))
        account.reasons = [Reason(SignatureFault(.unsigned), .failure, .integrity, about: .signature(.issuer))]
        self.signatures = [account]
        self.reasons += account.reasons
        self.checks = [
            Check(.form, .passed, Wording("inspect.check.form.read")),
            Check(
                .issuerSignature,
                .failed,
                Wording("inspect.check.signature.absent"),
                codes: account.reasons.map(\.code)
            ),
        ]
    }

    /// Takes over what a certificate says.
    mutating func take(_ certificate: TradeCertificate) {
        self.number = certificate.number.isEmpty ? nil : certificate.number
        let value = CanonicalJSON.value(certificate)
        self.canonical = value
        switch certificate {
        case .phytosanitary(let certificate):
            self.form = PhytoForm(certificate).form
            self.facts = PhytoFacts(certificate).facts
        case .origin(let certificate):
            self.origin = certificate
            self.form = OriginForm(certificate).form
            self.facts = OriginFacts(certificate).facts
        case .importPermit(let permit):
            self.form = PermitForm(permit).form
            self.facts = PermitForm(permit).facts
        }
        self.listFurther(value)
    }

    /// Takes over an authority's answer.
    mutating func take(_ answer: AuthorityAnswer) {
        self.number = answer.number.text
        self.canonical = CanonicalJSON.value(answer)
        self.takeAnswer(AnswerFacts(answer).facts, AnswerFacts(answer).form)
    }

    /// Takes over the answer of customs to a certificate of origin.
    mutating func take(_ response: CustomsResponse) {
        self.number = response.number.text
        self.canonical = CanonicalJSON.value(response)
        self.takeAnswer(CustomsFacts(response).facts, CustomsFacts(response).form)
    }

    /// An answer carries no signature of its own: it is read, not proven.
    private mutating func takeAnswer(_ facts: [Fact], _ form: PaperForm) {
        self.facts = facts
        self.form = form
        if let canonical = self.canonical { self.listFurther(canonical) }
        self.refuseUnsigned()
        self.headline = Wording("inspect.headline.answer")
        self.advice = Wording("inspect.advice.answer")
    }

    /// Takes over what a gateway attests.
    mutating func take(_ attestation: Attestation) {
        self.canonical = CanonicalJSON.value(attestation)
        self.facts = [
            Fact(label: Wording("inspect.fact.exchange"), entries: [.text(attestation.exchangeId)].compactMap { $0 }),
            Fact(
                label: Wording("inspect.fact.original"),
                entries: [.text(attestation.original.text)].compactMap { $0 }
            ),
            Fact(label: Wording("inspect.fact.dialect"), entries: [.text(attestation.dialect)].compactMap { $0 }),
        ]
        self.listFurther(CanonicalJSON.value(attestation))
    }

    /// Lists values of the document that no box shows, so that nothing is hidden by the layout.
    private mutating func listFurther(_ value: JSONValue) {
        var shown = Set(self.facts.flatMap(\.entries).flatMap(\.sources))
        for (box, _) in (self.form?.blocks ?? []).flatMap({ $0.boxes() }) {
            shown.formUnion(box.entries.flatMap(\.sources))
            shown.formUnion((box.table?.rows ?? []).joined().joined().flatMap(\.sources))
        }
        shown.formUnion((self.form?.subtitle ?? []).flatMap(\.sources))
        let found = FurtherValues.list(value, shown: shown)
        self.further = Array(found.prefix(FurtherValues.listedMax))
        self.furtherOmitted = max(0, found.count - FurtherValues.listedMax)
    }
}
