public import Texts

extension MessageInspection {
    /// What a gateway in the reader's place would make of the message.
    public struct Verdict: Sendable, Equatable {
        public let result: Result
        /// The sentence beside the result.
        public let headline: Wording
        /// Why it is not good; nil for a good message.
        public let reason: Reason?

        /// True where the message itself was found good, whatever remarks there are.
        public var isProven: Bool { self.reason == nil }

        /// The one table of results of every command; closed.
        public enum Result: String, Sendable, CaseIterable {
            /// Everything was judged and is good.
            case good
            /// Good, but some peer would not take it.
            case warned
            /// Refused, or not proven: ``Reason/isUndecided`` says which.
            case refused
            /// No AS4 message at all.
            case unusable
        }

        /// Why a message is not good.
        public struct Reason: Explained, Equatable {
            /// What a partner is told; nil where nobody is told anything.
            public let ebMS: EbMSErrorCode?
            public let code: String
            public let arguments: [String: String]
            /// What the module below said, such as a code of the chain.
            public let causeCode: String?
            /// True where nothing in the message is wrong, but something could not be judged here.
            public let isUndecided: Bool

            init(
                _ code: String,
                _ arguments: [String: String] = [:],
                ebMS: EbMSErrorCode? = nil,
                cause: String? = nil,
                isUndecided: Bool = false
            ) {
                self.ebMS = ebMS
                self.code = code
                self.arguments = arguments.mapValues(MessageInspection.Wording.shown)
                self.causeCode = cause
                self.isUndecided = isUndecided
            }

            init(_ refusal: AS4Refusal, as ebMS: EbMSErrorCode? = nil) {
                self.init(
                    refusal.code,
                    refusal.arguments,
                    ebMS: ebMS ?? refusal.ebMS,
                    cause: refusal.causeCode == refusal.code ? nil : refusal.causeCode
                )
            }
        }
    }
}

extension MessageInspection.Verdict.Reason {
    /// The capture is over the limit.
    static func tooLarge(_ octets: Int, limit: Int) -> Self {
        Self("AS4-140", ["octets": "\(octets)", "limit": "\(limit)"])
    }
    /// The HTTP headers cannot be read.
    static let headersUnreadable = Self("AS4-141")
    /// A coding of HTTP that cannot be undone.
    static func httpCoding(_ coding: String, cause: String?) -> Self {
        Self("AS4-142", ["coding": coding], cause: cause)
    }
    /// No body: no answer yet.
    static let empty = Self("AS4-143")
    /// A web page.
    static func page(_ status: String) -> Self { Self("AS4-144", ["status": status]) }
    /// Text or octets of another kind.
    static func notAS4(_ status: String) -> Self { Self("AS4-145", ["status": status]) }
    /// XML of another kind.
    static func otherXML(_ root: String) -> Self { Self("AS4-146", ["root": root]) }
    /// A SOAP Fault alone.
    static func fault(_ code: String) -> Self { Self("AS4-147", ["fault": code]) }
    /// Nobody said whom to trust.
    static let noTrust = Self("AS4-148", ebMS: .failedAuthentication, isUndecided: true)
    /// Nobody gave a key.
    static let noKey = Self("AS4-149", ebMS: .failedDecryption, isUndecided: true)
}
