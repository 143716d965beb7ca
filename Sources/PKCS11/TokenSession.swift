import CPKCS11
import Synchronization

/// A session with a token, logged in; belongs to one thread.
struct TokenSession {
    let module: TokenModule
    let number: UInt
    /// The module's edition and the token's generation in which it was opened.
    let edition: UInt64
    let generation: UInt64
    /// Handles of keys that were found; they hold in this session.
    private var found: [TokenKeyName: UInt] = [:]

    /// What a call with a session can come to.
    enum Failure: Error, Equatable {
        case result(ReturnValue)
        case absent
        case ambiguous
    }

    /// Opens one and logs in where the application is not logged in yet.
    init(_ module: TokenModule, _ token: TokenModule.Presence, generation: UInt64, login: TokenLogin) throws(TokenError)
    {
        var number: UInt = 0
        let edition = module.edition
        let result = unsafe module.call { unsafe UInt(paso_p11_open($0, token.slot, &number)) }
        guard result.isOK else { throw .tokenGone(login.place, result) }
        self.module = module
        self.number = number
        self.edition = edition
        self.generation = generation
        do throws(TokenError) {
            try login.login(self)
        } catch {
            self.close()
            throw error
        }
    }

    /// Gives it back; whatever the token says to that.
    func close() {
        guard self.module.edition == self.edition else { return }
        _ = unsafe self.module.call { unsafe UInt(paso_p11_close($0, self.number)) }
    }

    var isLoggedIn: (ReturnValue, Bool) {
        var isLoggedIn: Int32 = 0
        let result = unsafe self.module.call { unsafe UInt(paso_p11_state($0, self.number, &isLoggedIn)) }
        return (result, isLoggedIn == 1)
    }

    func logIn(_ pin: [UInt8]) -> ReturnValue {
        unsafe self.module.call { unsafe UInt(paso_p11_login($0, self.number, pin, pin.count)) }
    }

    // MARK: Objects

    /// Classes of objects (CKO_…).
    enum ObjectClass: UInt { case certificate = 1, publicKey = 2, privateKey = 3 }

    /// The objects of a class that fit a name, up to a limit.
    func find(_ kind: ObjectClass, _ name: TokenKeyName, limit: Int) throws(Failure) -> [UInt] {
        var objects = [UInt](repeating: 0, count: limit)
        var count = UInt(limit)
        let label = name.label.map { Array($0.utf8) }
        let result = unsafe self.module.call { module in
            unsafe Self.withOctets(label) { label, labelCount in
                unsafe Self.withOctets(name.id) { id, idCount in
                    let number = self.number
                    return unsafe UInt(
                        paso_p11_find(
                            module,
                            number,
                            kind.rawValue,
                            label,
                            labelCount,
                            id,
                            idCount,
                            &objects,
                            &count
                        )
                    )
                }
            }
        }
        guard result.isOK else { throw .result(result) }
        return Array(objects.prefix(Int(count)))
    }

    /// Lends octets to C; nil stays nil.
    @unsafe private static func withOctets<Result>(
        _ octets: [UInt8]?,
        _ body: (UnsafePointer<UInt8>?, Int) -> Result
    ) -> Result {
        guard let octets else { return body(nil, 0) }
        return unsafe octets.withUnsafeBufferPointer { unsafe body($0.baseAddress, $0.count) }
    }

    /// The one private key with a name; found once a session.
    mutating func privateKey(_ name: TokenKeyName) throws(Failure) -> UInt {
        if let known = self.found[name] { return known }
        let objects = try self.find(.privateKey, name, limit: 2)
        guard let object = objects.first else { throw .absent }
        guard objects.count == 1 else { throw .ambiguous }
        self.found[name] = object
        return object
    }

    /// Octets of an attribute at most: certificates of national authorities are long.
    private static let attributeMax = 16 * 1024

    /// An attribute's octets; nil where the object has none or does not show it.
    func attribute(_ attribute: Attribute, of object: UInt) -> [UInt8]? {
        var value = [UInt8](repeating: 0, count: Self.attributeMax)
        var length = value.count
        let result = unsafe self.module.call {
            unsafe UInt(paso_p11_attribute($0, self.number, object, attribute.rawValue, &value, &length))
        }
        return result.isOK && length <= value.count ? Array(value.prefix(length)) : nil
    }

    /// The attributes that Paso reads (CKA_…).
    enum Attribute: UInt {
        case label = 0x003
        case value = 0x011
        case keyType = 0x100
        case id = 0x102
        case modulus = 0x120
        case publicExponent = 0x122
        case curve = 0x180
        case point = 0x181
    }

    // MARK: Keys at work

    /// Octets of a signature or of what was decrypted at most: RSA with 16 384 bits.
    private static let outputMax = 2048

    /// Signs what a mechanism takes: a digest, or for EdDSA the octets themselves.
    func sign(_ input: [UInt8], _ mechanism: paso_p11_mechanism, key: UInt) throws(Failure) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: Self.outputMax)
        var length = output.count
        let result = unsafe self.module.call { module in
            unsafe withUnsafePointer(to: mechanism) {
                unsafe UInt(paso_p11_sign(module, self.number, key, $0, input, input.count, &output, &length))
            }
        }
        guard result.isOK, length <= output.count else { throw .result(result) }
        return Array(output.prefix(length))
    }

    /// Decrypts with a mechanism.
    func decrypt(_ input: [UInt8], _ mechanism: paso_p11_mechanism, key: UInt) throws(Failure) -> [UInt8] {
        var output = [UInt8](repeating: 0, count: Self.outputMax)
        var length = output.count
        let result = unsafe self.module.call { module in
            unsafe withUnsafePointer(to: mechanism) {
                unsafe UInt(paso_p11_decrypt(module, self.number, key, $0, input, input.count, &output, &length))
            }
        }
        defer { unsafe paso_p11_erase(&output, output.count) }
        guard result.isOK, length <= output.count else { throw .result(result) }
        return Array(output.prefix(length))
    }
}
