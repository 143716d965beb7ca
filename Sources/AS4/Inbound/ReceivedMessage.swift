import MIME

/// A user message that was read, with its parts; none of them is compared with its digest yet.
///
/// The first of three: ``ReceivedMessage`` → ``VerifiedMessage`` → ``AcceptedMessage``. Only the last has payloads that
/// can be delivered, and only this module can make one.
struct ReceivedMessage {
    let claimed: UserMessage
    let record: MessageRecord
    /// The parts that the header names, in its order.
    let parts: [Part]

    /// One part as it came, its transfer encoding removed.
    struct Part {
        let info: PartInfo
        let contentID: ContentID
        let octets: OctetSource
        let mediaType: MediaType?
    }

    /// Pairs every PartInfo with its part, and refuses parts that nobody named or that are larger than agreed.
    ///
    /// What one packed or encrypted part may take over its content is settled before anything is decrypted.
    init(
        _ header: UserMessage,
        body: RelatedBody,
        record: MessageRecord,
        rules: PMode.PayloadRules,
        spool: SpoolFolder?
    ) throws(AS4Refusal) {
        var parts: [Part] = []
        for info in header.parts {
            guard let href = info.href, let id = ContentID(reference: href) else {
                throw .externalPayload(info.href ?? "env:Body")
            }
            guard !parts.contains(where: { $0.contentID == id }) else { throw .inconsistent("PartInfo \(id)") }
            guard let part = body.parts.first(where: { $0.contentID == id }) else { throw .partAbsent(id.name) }
            guard part.range.count <= Self.wireBytesMax(rules, part) else {
                throw .payloadOverLimit(id.name, limit: rules.partBytesMax)
            }
            do {
                let octets = try body.content(of: part, spool: spool)
                parts.append(
                    Part(info: info, contentID: id, octets: octets, mediaType: part.headers.mediaType)
                )
            } catch {
                throw .packaging(error)
            }
        }
        for part in body.parts where !parts.contains(where: { $0.contentID == part.contentID }) {
            throw .partUnnamed(part.contentID?.name ?? "")
        }
        self.claimed = header
        self.record = record
        self.parts = parts
    }

    /// The most that a part of allowed content can have on the wire: stored gzip, IV and tag, base64.
    private static func wireBytesMax(_ rules: PMode.PayloadRules, _ part: RelatedBody.Part) -> Int {
        let packed = rules.partBytesMax + rules.partBytesMax / 64 + 4096
        return part.headers["Content-Transfer-Encoding"]?.lowercased() == "base64" ? packed / 2 * 3 : packed
    }

    var contents: [ContentID: OctetSource] {
        Dictionary(self.parts.map { ($0.contentID, $0.octets) }, uniquingKeysWith: { first, _ in first })
    }
}
