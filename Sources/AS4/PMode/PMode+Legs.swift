public import Exchange

extension PMode {
    /// PMode[1].Protocol: where and how the responder is reached.
    ///
    /// SOAP version is 1.2 always.
    public struct Channel: Sendable, Equatable {
        /// PMode[1].Protocol.Address; empty when we only receive.
        public var address: String
        /// Time for one request with its answer.
        public var timeout: Duration
        /// Names the TLS client certificate to present; nil for the gateway's own.
        public var clientIdentity: String?

        public init(address: String = "", timeout: Duration = .seconds(60), clientIdentity: String? = nil) {
            self.address = address
            self.timeout = timeout
            self.clientIdentity = clientIdentity
        }
    }

    /// PMode[1].BusinessInfo.
    public struct Business: Sendable, Equatable {
        public var service: ServiceName
        public var action: String
        /// Nil for the default channel, which is not written.
        public var mpc: String?
        /// PMode[1].BusinessInfo.subMPCext: the name of the sub-channel that the receiver pulls from; nil for none.
        public var subchannel: String?
        /// True: originalSender and finalRecipient must be there.
        public var isFourCorner: Bool
        /// Further message properties that must be there.
        public var propertiesRequired: [String]
        /// Nil lets any further message property pass; a list refuses others, as strict peers do.
        public var propertiesAllowed: Set<String>?

        public init(
            service: ServiceName = ServiceName(PasoVocabulary.service),
            action: String = PasoVocabulary.submit,
            mpc: String? = nil,
            subchannel: String? = nil,
            isFourCorner: Bool = true,
            propertiesRequired: [String] = [],
            propertiesAllowed: Set<String>? = nil
        ) {
            self.service = service
            self.action = action
            self.mpc = mpc
            self.subchannel = subchannel
            self.isFourCorner = isFourCorner
            self.propertiesRequired = propertiesRequired
            self.propertiesAllowed = propertiesAllowed
        }

        /// The channel that a pull request must name; nil where nothing can be pulled.
        public var pullChannel: String? {
            guard let mpc = self.mpc, !MessageChannel.isDefault(mpc) else { return nil }
            guard let name = self.subchannel else { return mpc }
            return MessageChannel.subchannel(name, of: mpc)
        }

        /// Every message property that must be there with a value.
        public var propertiesNeeded: [String] {
            self.isFourCorner
                ? [Vocabulary.Property.originalSender, Vocabulary.Property.finalRecipient] + self.propertiesRequired
                : self.propertiesRequired
        }
    }

    /// PMode[1].PayloadService and the payload profile.
    public struct PayloadRules: Sendable, Equatable {
        /// What travels beside the original document.
        public var content: Content
        /// PayloadService.CompressionType=application/gzip.
        ///
        /// A receiver takes uncompressed parts in any case.
        public var isCompressed: Bool
        /// Payload parts in one message.
        public var partsMax: Int
        /// PayloadProfile.maxSize: octets of one unpacked part.
        public var partBytesMax: Int
        /// Octets of all unpacked parts together.
        public var messageBytesMax: Int
        /// Unpacked octets for each packed one.
        public var inflateRatioMax: Int
        /// Exceptions for this partner: several gzip members; compressed parts without MimeType.
        public var allowsSeveralGzipMembers: Bool
        public var allowsMissingMimeType: Bool

        /// What the partner can use; closed.
        public enum Content: String, Sendable {
            /// Original, attestation, canonical JSON, attachments.
            case paso
            /// The original alone; no attestation, no canonical form, no status back.
            case originalOnly = "original-only"
        }

        public init(
            content: Content = .paso,
            isCompressed: Bool = true,
            partsMax: Int = 29,
            partBytesMax: Int = 64 * 1024 * 1024,
            messageBytesMax: Int = 128 * 1024 * 1024,
            inflateRatioMax: Int = 100,
            allowsSeveralGzipMembers: Bool = false,
            allowsMissingMimeType: Bool = false
        ) {
            self.content = content
            self.isCompressed = isCompressed
            self.partsMax = partsMax
            self.partBytesMax = partBytesMax
            self.messageBytesMax = messageBytesMax
            self.inflateRatioMax = inflateRatioMax
            self.allowsSeveralGzipMembers = allowsSeveralGzipMembers
            self.allowsMissingMimeType = allowsMissingMimeType
        }
    }

    /// PMode[1].Security.
    ///
    /// Signing is always on: an unsigned message is refused for every partner.
    public struct Security: Sendable, Equatable {
        public var suite: SecuritySuite
        /// X509.Encryption.Encrypt: parts that we send, and those that we require.
        public var isEncrypted: Bool
        /// How we name our signing certificate.
        public var signingToken: TokenKind
        /// How we name the partner's encryption certificate.
        public var encryptionToken: TokenKind
        /// How we name our signing certificate in receipts, errors and pull requests; nil: as in messages.
        public var receiptToken: TokenKind?
        /// When the message names no key of ours, try the ones we have.
        public var triesOwnKeys: Bool
        /// SendReceipt.NonRepudiation; the pattern of the reply is the HTTP response.
        public var sendsReceipt: Bool

        public init(
            suite: SecuritySuite = .eDelivery1,
            isEncrypted: Bool = true,
            signingToken: TokenKind = .certificate,
            encryptionToken: TokenKind = .certificate,
            triesOwnKeys: Bool = true,
            sendsReceipt: Bool = true,
            receiptToken: TokenKind? = nil
        ) {
            self.suite = suite
            self.isEncrypted = isEncrypted
            self.signingToken = signingToken
            self.encryptionToken = encryptionToken
            self.triesOwnKeys = triesOwnKeys
            self.sendsReceipt = sendsReceipt
            self.receiptToken = receiptToken
        }

        /// How we name our signing certificate in signals.
        public var tokenOfSignals: TokenKind { self.receiptToken ?? self.signingToken }
    }

    /// PMode[1].ReceptionAwareness.
    ///
    /// Duplicate detection is always on, for ever.
    public struct ReceptionAwareness: Sendable, Equatable {
        /// Retry.Parameters, as the delivery machine takes them.
        public var retry: RetryPolicy

        public init(retry: RetryPolicy = RetryPolicy()) {
            self.retry = retry
        }
    }

    /// PMode[1].ErrorHandling.Report.
    ///
    /// Errors go back in the HTTP response; SenderErrorsTo and ReceiverErrorsTo are unset.
    public struct ErrorHandling: Sendable, Equatable {
        /// ProcessErrorNotifyConsumer.
        public var notifiesConsumer: Bool
        /// ProcessErrorNotifyProducer, DeliveryFailuresNotifyProducer and MissingReceiptNotifyProducer.
        public var notifiesProducer: Bool

        public init(notifiesConsumer: Bool = true, notifiesProducer: Bool = true) {
            self.notifiesConsumer = notifiesConsumer
            self.notifiesProducer = notifiesProducer
        }
    }
}
