import Canonical
import Exchange
import Signing
import Texts
import Trust

extension Inspection {
    /// Says who vouches for a certificate: its signatures as judged here, and what a gateway found out when it came in.
    ///
    /// What a gateway says is worth something only for a document that carries no signature at all: one that does not hold is
    /// called so whoever sent it. A certificate that several parties sign is not complete without their signatures.
    mutating func vouch(_ received: Authenticity?) {
        let own = self.ownAuthenticity
        self.authenticity =
            received.flatMap { told in told.sender.map { own.sealed(told.seal, by: $0) } } ?? own
        guard let authenticity = self.authenticity, self.signatures.count == 1,
            let vouching = Vouching(authenticity), received != nil
        else { return }
        self.reasons.removeAll { $0.subject == .signature(.issuer) && $0.severity > .warning }
        self.reasons.append(Reason(vouching, .warning, .integrity, about: .signature(.issuer)))
        self.checks = self.checks.map { check in
            guard check.name == .issuerSignature else { return check }
            return Check(.issuerSignature, .warned, Wording("inspect.check.signature.absent"), codes: [vouching.code])
        }
        self.checks.removeAll { $0.name == .chain && $0.state == .failed }
    }

    private var ownAuthenticity: Authenticity {
        guard self.signatures.contains(where: { $0.state != .absent }) else { return Authenticity(signature: .none) }
        guard self.signatures.allSatisfy(\.isReliable) else { return Authenticity(signature: .fails) }
        return Authenticity(signature: .holds, issuer: self.signatures.last?.signer?.subject.text)
    }

    /// True where the issuer did not sign, whatever else vouches: said on every printed sheet.
    var isUnsigned: Bool {
        self.authenticity.map { $0.signature == .none } ?? false
    }
}

/// That somebody else than the issuer vouches for a document, in the words of the gateway.
private struct Vouching: Explained {
    let code: String
    let arguments: [String: String]

    init?(_ authenticity: Authenticity) {
        switch authenticity.appearance {
        case .gatewaySeal: self.code = "GAT-250"
        case .channel: self.code = "GAT-251"
        case .issuerSignature, .brokenSeal, .brokenSignature: return nil
        }
        self.arguments = ["party": authenticity.voucher ?? "–"]
    }
}
