/// What is known to make gateways, proxies and firewalls misunderstand each other, where a captured message shows it.
///
/// The numbers in the comments are those of the collection of interoperability cases that this list was made from; each
/// case has its hint in the catalogue, `as4.inspect.hint.…`. Cases that live in processes only (late receipts, retries)
/// cannot be seen in one message and are not here.
enum Pitfall: String, CaseIterable {
    // HTTP.
    /// 18: a header over several lines.
    case foldedHeader = "folded-header"
    /// 17: a media type in quotes, or a tab between its parameters.
    case contentTypeForm = "content-type-form"
    /// 14
    case noContentType = "no-content-type"
    /// 16: what rules of web application firewalls stumble over.
    case firewallRules = "firewall-rules"
    /// 16: a charset that multipart/related does not have.
    case multipartCharset = "multipart-charset"
    case soapAction = "soap-action"
    case chunked
    case contentCoding = "content-coding"
    case lengthMismatch = "length-mismatch"
    case lineEnds = "line-ends"
    /// 7: a message that its HTTP status hides from some clients.
    case statusHidesAnswer = "status-hides-answer"
    /// 7, 20: a page of a proxy.
    case pageAnswer = "page-answer"
    case redirect
    // MIME.
    /// 11
    case contentIDForm = "content-id-form"
    case startNotFirst = "start-not-first"
    case typeParameter = "type-parameter"
    case rootWithoutName = "root-without-name"
    case cutOff = "cut-off"
    case transferCoding = "transfer-coding"
    // SOAP and eb:Messaging.
    case soap11 = "soap-11"
    /// 21
    case doctype
    /// 22
    case mustUnderstandMissing = "must-understand-missing"
    /// 34
    case bodySpace = "body-space"
    case severalParties = "several-parties"
    case partyType = "party-type"
    case serviceType = "service-type"
    case messageIDForm = "message-id-form"
    case testPair = "test-pair"
    case fourCornerSpelling = "four-corner-spelling"
    case fourCornerMissing = "four-corner-missing"
    case conversationEmpty = "conversation-empty"
    /// 37
    case clock
    /// 36: legal or usual, but it breaks the schema.
    case schema
    // Security.
    /// 3
    case unsigned
    /// 4, 19: a certificate that is only named.
    case tokenByReference = "token-by-reference"
    /// 9
    case pathIncomplete = "path-incomplete"
    /// 9
    case pathWithRoot = "path-with-root"
    /// 13
    case receiptWithoutToken = "receipt-without-token"
    /// 15
    case bodyNotSigned = "body-not-signed"
    /// 15
    case timestampToken = "timestamp-token"
    /// 8: a cipher that the suite does not have.
    case otherCipher = "other-cipher"
    case otherTransport = "other-transport"
    case otherSignature = "other-signature"
    /// 31
    case suite2 = "suite-2"
    /// 32
    case agreementDetails = "agreement-details"
    case notEncrypted = "not-encrypted"
    /// 10
    case attachmentComplete = "attachment-complete"
    /// 12
    case encryptedType = "encrypted-type"
    /// 24
    case mustUnderstandRemoved = "must-understand-removed"
    // Payloads.
    /// 35
    case partCanonicalized = "part-canonicalized"
    /// 35
    case partUncompressed = "part-uncompressed"
    /// 21
    case bomb
    /// 30
    case payloadTwice = "payload-twice"
    // Receipts and errors.
    /// 1
    case receiptSignsParts = "receipt-signs-parts"
    /// 2
    case receiptWithParts = "receipt-with-parts"
    /// 38
    case receiptReference = "receipt-reference"
    /// 5
    case unsignedError = "unsigned-error"
    /// 19, 28
    case otherError = "other-error"
    /// 29
    case errorReference = "error-reference"
    /// 25
    case faultCode = "fault-code"

    /// A note is worth knowing; a warning is something that a known peer refuses.
    var severity: MessageInspection.Severity {
        switch self {
        case .firewallRules, .chunked, .lineEnds, .conversationEmpty, .tokenByReference, .suite2, .partCanonicalized,
            .partUncompressed, .payloadTwice, .otherError, .timestampToken, .contentCoding, .notEncrypted, .schema,
            .rootWithoutName, .transferCoding, .encryptedType, .clock:
            .note
        case .foldedHeader, .contentTypeForm, .noContentType, .multipartCharset, .soapAction, .lengthMismatch,
            .statusHidesAnswer, .pageAnswer, .redirect, .contentIDForm, .startNotFirst, .typeParameter, .cutOff,
            .soap11, .doctype, .mustUnderstandMissing, .bodySpace, .severalParties, .partyType, .serviceType,
            .messageIDForm, .testPair, .fourCornerSpelling, .fourCornerMissing, .unsigned, .pathIncomplete,
            .pathWithRoot, .receiptWithoutToken, .bodyNotSigned, .otherCipher, .otherTransport, .otherSignature,
            .agreementDetails, .attachmentComplete, .mustUnderstandRemoved, .bomb, .receiptSignsParts,
            .receiptWithParts, .receiptReference, .unsignedError, .errorReference, .faultCode:
            .warning
        }
    }
}
