import MIME

/// Explains the MIME layer: the parts, and which PartInfo names which part.
///
/// Where the body breaks a rule of MIME the first fault is kept for the verdict, and reading goes on as far as it can: a
/// body that was cut off is read as if it had ended, and a SOAP envelope is looked for in the octets.
struct MIMELayer {
    let body: [UInt8]
    let contentType: String?
    let limits: MIMELimits

    /// A body without its closing delimiter.
    private static let cutOffCode = "MIM-009"

    /// What the layers inside work on.
    struct Opened {
        /// Nil when only the envelope could be found.
        var related: RelatedBody?
        var soap: [UInt8]
        var fault: MIMEError?
    }

    /// Opens the body; nil when there is no envelope in it at all.
    func open() -> (opened: Opened?, fault: MIMEError?) {
        let related: RelatedBody
        do {
            related = try RelatedBody(octets: self.body, contentType: self.contentType, limits: self.limits)
        } catch {
            return (self.salvaged(error), error)
        }
        do {
            return (Opened(related: related, soap: try related.content(of: related.root), fault: nil), nil)
        } catch {
            let raw = Array(self.body[related.root.range])
            return (Opened(related: related, soap: raw, fault: error), error)
        }
    }

    private func salvaged(_ fault: MIMEError) -> Opened? {
        if let ended = self.ended(fault), let soap = try? ended.content(of: ended.root) {
            return Opened(related: ended, soap: soap, fault: fault)
        }
        if let sniffed = try? RelatedBody(octets: self.body, contentType: nil, limits: self.limits),
            let soap = try? sniffed.content(of: sniffed.root)
        {
            return Opened(related: sniffed, soap: soap, fault: fault)
        }
        return Self.envelope(in: self.body).map { Opened(related: nil, soap: $0, fault: fault) }
    }

    /// The body with the closing delimiter that it lacks.
    private func ended(_ fault: MIMEError) -> RelatedBody? {
        guard fault.code == Self.cutOffCode, let boundary = self.boundary else { return nil }
        let octets = self.body + Array("\r\n--\(boundary)--\r\n".utf8)
        return try? RelatedBody(octets: octets, contentType: self.contentType, limits: self.limits)
    }

    private var boundary: String? {
        if let boundary = self.contentType.flatMap({ MediaType($0) })?["boundary"] { return boundary }
        guard let start = self.body.firstIndex(where: { !CapturedMessage.isSpace($0) }),
            self.body[start...].starts(with: [0x2D, 0x2D])
        else { return nil }
        let line = self.body[(start + 2)...].prefix(202).prefix { !CapturedMessage.isSpace($0) }
        return String(decoding: line, as: UTF8.self)
    }

    /// The octets from a start tag `…Envelope` to its end tag, wherever they stand.
    static func envelope(in octets: [UInt8]) -> [UInt8]? {
        let name = OctetPattern("Envelope")
        guard let start = name.first(in: octets, from: 0) else { return nil }
        let open = octets[..<start].lastIndex(of: UInt8(ascii: "<")) ?? start
        guard start - open <= 40, octets[open] == UInt8(ascii: "<") else { return nil }
        var end: Int?
        var from = start + 8
        while let found = name.first(in: octets, from: from) {
            from = found + 8
            if octets[from...].first == UInt8(ascii: ">") { end = from + 1 }
        }
        return end.map { Array(octets[open..<$0]) }
    }

    /// Writes down the parts; `named` says which PartInfo, counted from 1, names a part.
    func explain(_ opened: Opened, named: [ContentID: Int], _ notes: inout InspectionNotes) {
        guard let related = opened.related, related.isMultipart else { return }
        self.part(related.root, 0, named, notes: &notes)
        for (index, part) in related.parts.enumerated() { self.part(part, index + 1, named, notes: &notes) }
        if opened.fault?.code == Self.cutOffCode { notes.found(.mime, .cutOff) }
        if related.root.contentID == nil { notes.found(.mime, .rootWithoutName) }
        if let first = related.parts.first, first.range.lowerBound < related.root.range.lowerBound {
            notes.found(.mime, .startNotFirst)
        }
    }

    private func part(
        _ part: RelatedBody.Part,
        _ index: Int,
        _ named: [ContentID: Int],
        notes: inout InspectionNotes
    ) {
        let title: MessageInspection.Value =
            index == 0 ? .says("part.root") : .says("part.number", ["number": "\(index)"])
        var item = MessageInspection.Item("part", title)
        item.fact("content-id", term: "Content-ID", part.headers["Content-ID"])
        item.fact("content-type", term: "Content-Type", part.headers["Content-Type"])
        item.fact("transfer-encoding", term: "Content-Transfer-Encoding", part.headers["Content-Transfer-Encoding"])
        item.fact("octets", "\(part.range.count)")
        if index > 0 {
            let number = part.contentID.flatMap { named[$0] }
            item.fact(
                "named-by",
                values: [number.map { .says("part.named", ["number": "\($0)"]) } ?? .says("part.unnamed")]
            )
        }
        notes.item(.mime, item)
        if let written = part.headers["Content-ID"], !written.hasPrefix("<") || !written.hasSuffix(">") {
            notes.found(.mime, .contentIDForm, ["id": written])
        }
        let coding = part.headers["Content-Transfer-Encoding"]?.lowercased() ?? "binary"
        if coding == "base64" || coding == "quoted-printable" {
            notes.found(.mime, .transferCoding, ["coding": coding])
        }
    }
}

/// A short octet pattern, looked for one place after the other.
private struct OctetPattern {
    private let octets: [UInt8]

    init(_ text: String) { self.octets = Array(text.utf8) }

    func first(in text: [UInt8], from start: Int) -> Int? {
        guard let head = self.octets.first else { return nil }
        var place = start
        while place + self.octets.count <= text.count, let next = text[place...].firstIndex(of: head) {
            if text[next...].starts(with: self.octets) { return next }
            place = next + 1
        }
        return nil
    }
}
