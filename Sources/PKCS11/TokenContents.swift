import Foundation
public import Trust

/// A token of a module as it describes itself, for people who look for theirs.
public struct TokenDescription: Sendable, Equatable {
    public let slot: UInt
    public let label: String
    public let manufacturer: String
    public let model: String
    public let serial: String
    public let isInitialized: Bool
    /// The next wrong PIN locks it, or one has.
    public let isInDanger: Bool

    /// Every token that a module knows; nothing is logged in to.
    public static func all(of module: String) throws(TokenError) -> [TokenDescription] {
        let module = try TokenModules.ofThisProcess.module(module)
        try module.start(anew: false, for: module)
        let (result, tokens) = module.tokens()
        guard result.isOK else { throw .moduleFails(module.path, result) }
        return tokens.map { token in
            TokenDescription(
                slot: token.slot,
                label: token.label,
                manufacturer: token.manufacturer,
                model: token.model,
                serial: token.serial,
                isInitialized: token.isInitialized,
                isInDanger: token.isAtLastTry || token.isLocked
            )
        }
    }
}

/// One object on a token.
public struct TokenObject: Sendable, Equatable {
    /// What it is; closed.
    public enum Kind: String, Sendable {
        case certificate
        case publicKey = "public-key"
        case privateKey = "private-key"
    }

    public let kind: Kind
    public let label: String
    public let id: [UInt8]
    /// Of a public key, or of the certificate; nil for a private key and for kinds that Paso cannot use.
    public let publicKey: PublicKey?
}

extension Token {
    /// Objects of a class that are listed.
    static let objectsMax = 256

    /// Every certificate and key, after logging in; blocking.
    public func objects() throws(TokenError) -> [TokenObject] {
        try self.read { (session) throws(TokenSession.Failure) in
            var objects: [TokenObject] = []
            for (kind, shown) in [
                (TokenSession.ObjectClass.certificate, TokenObject.Kind.certificate), (.publicKey, .publicKey),
                (.privateKey, .privateKey),
            ] {
                for object in try session.find(kind, TokenKeyName(label: nil), limit: Self.objectsMax) {
                    let label = session.attribute(.label, of: object) ?? []
                    let key: PublicKey? =
                        switch kind {
                        case .certificate:
                            session.attribute(.value, of: object).flatMap { try? Certificate(der: $0).publicKey }
                        case .publicKey: TokenPublicKey.read(object, session)
                        case .privateKey: nil
                        }
                    objects.append(
                        TokenObject(
                            kind: shown,
                            label: String(decoding: label, as: UTF8.self),
                            id: session.attribute(.id, of: object) ?? [],
                            publicKey: key
                        )
                    )
                }
            }
            return objects
        }
    }

    /// The public key that goes with a private one, from its own object or from a certificate of that name; blocking.
    ///
    /// For certificate requests, before there is a certificate. Claimed by the token: proven when the key is used.
    public func publicKey(_ name: TokenKeyName) throws(TokenError) -> PublicKey {
        let fitting = try self.objects().filter { object in
            object.publicKey != nil && (name.label.map { $0 == object.label } ?? true)
                && (name.id.map { $0 == object.id } ?? true)
        }
        guard let first = fitting.first(where: { $0.kind == .publicKey }) ?? fitting.first, let key = first.publicKey
        else { throw .keyAbsent(name, self.place) }
        guard fitting.allSatisfy({ $0.publicKey == key }) else { throw .keyAmbiguous(name, self.place) }
        return key
    }
}

/// Puts a public key together from the attributes that a token shows of it.
enum TokenPublicKey {
    private static let rsaIdentifier: [UInt8] = [
        0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01,
    ]
    private static let curveIdentifier: [UInt8] = [0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01]
    private static let ed25519Identifier: [UInt8] = [0x06, 0x03, 0x2B, 0x65, 0x70]

    /// Nil for kinds that Paso cannot use.
    static func read(_ object: UInt, _ session: TokenSession) -> PublicKey? {
        if let modulus = session.attribute(.modulus, of: object),
            let exponent = session.attribute(.publicExponent, of: object)
        {
            return Self.rsa(modulus, exponent)
        }
        guard let curve = session.attribute(.curve, of: object), let point = session.attribute(.point, of: object)
        else { return nil }
        return Self.curve(curve, point)
    }

    static func rsa(_ modulus: [UInt8], _ exponent: [UInt8]) -> PublicKey? {
        let numbers = DER.sequence(DER.integer(modulus), DER.integer(exponent))
        let spki = DER.sequence(DER.sequence(Self.rsaIdentifier, DER.null), DER.bitString(numbers))
        return try? PublicKey(spki: spki)
    }

    /// `curve` is DER of the parameters; `point` should be an OCTET STRING, and on some tokens is the point itself.
    static func curve(_ curve: [UInt8], _ point: [UInt8]) -> PublicKey? {
        let octets = DER.content(0x04, of: point) ?? point
        let spki = DER.sequence(DER.sequence(Self.curveIdentifier, curve), DER.bitString(octets))
        if let key = try? PublicKey(spki: spki), key.curve != nil { return key }
        guard octets.count == 32 else { return nil }
        return try? PublicKey(spki: DER.sequence(DER.sequence(Self.ed25519Identifier), DER.bitString(octets)))
    }
}
