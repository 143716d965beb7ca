public import Foundation
import MIME
public import Trust

/// Explains captured AS4 messages, of whatever gateway, offline.
///
/// Hostile input: the limits are those of the gateway itself (64 MiB, 30 parts, envelope 2 MiB, ratio 100). Pure and
/// blocking; nothing is fetched, stored or answered.
public struct MessageInspector: Sendable {
    let keys: [Key]
    let certificates: [Certificate]
    let store: TrustStore?
    let at: Date
    let original: SentMessage?

    /// A private key to try, with the name by which people know it.
    public struct Key: Sendable {
        public let name: String
        public let key: PrivateKey

        public init(name: String, key: PrivateKey) {
            self.name = name
            self.key = key
        }
    }

    /// Keys that are tried on one message.
    public static let keysMax = 100

    /// Takes what a reader has: `keys` to open parts, `certificates` for tokens that only name one, `store` to judge
    /// signers (nil: signers are not judged and no message is good), the time to judge at, and the `original` that a
    /// receipt or an error may be about.
    public init(
        keys: [Key] = [],
        certificates: [Certificate] = [],
        store: TrustStore? = nil,
        at: Date,
        original: SentMessage? = nil
    ) {
        self.keys = Array(keys.prefix(Self.keysMax))
        let every = certificates + (store.map { $0.anchors.map(\.certificate) + $0.intermediates } ?? [])
        var seen = Set<Digest>()
        self.certificates = every.filter { seen.insert($0.fingerprint).inserted }
        self.store = store
        self.at = at
        self.original = original
    }

    /// Explains one capture.
    public func inspect(_ octets: [UInt8]) -> MessageInspection {
        InspectionRun(self, octets).inspection()
    }

    /// What must be known of a captured user message to compare its receipt with; nil when it is none.
    public static func original(_ octets: [UInt8]) -> SentMessage? {
        guard octets.count <= CapturedMessage.bytesMax, let message = CapturedMessage(octets),
            let undone = try? HTTPCoding.undone(message)
        else { return nil }
        let layer = MIMELayer(body: undone.body, contentType: message.headers["Content-Type"], limits: MIMELimits())
        return layer.open().opened.flatMap { try? SentMessage(soapPart: $0.soap) }
    }
}
