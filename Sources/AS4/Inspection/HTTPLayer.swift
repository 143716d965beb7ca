import Canonical
import MIME

/// Explains the HTTP layer: what kind of message it is, and what proxies and firewalls may do to it.
struct HTTPLayer {
    let message: CapturedMessage

    func explain(_ notes: inout InspectionNotes) {
        notes.fact(.http, "form", says: MessageInspection.Wording("form.\(self.message.form.rawValue)"))
        notes.fact(.http, "start-line", term: "HTTP", self.message.startLine)
        for name in [
            "Content-Type", "Content-Length", "Transfer-Encoding", "Content-Encoding", "Server", "User-Agent", "Date",
        ] {
            notes.fact(.http, name.lowercased(), term: name, self.message.headers[name])
        }
        notes.fact(.http, "body-octets", "\(self.message.rawBody.count)")
        guard !self.message.headers.fields.isEmpty else { return }
        self.lines(&notes)
        self.contentType(&notes)
        self.transfer(&notes)
        self.status(&notes)
    }

    /// What was undone to reach the body.
    func explain(_ undone: HTTPCoding.Undone, _ notes: inout InspectionNotes) {
        if undone.wasChunked || self.message.headers["Transfer-Encoding"] != nil { notes.found(.http, .chunked) }
        if !undone.codings.isEmpty {
            notes.found(.http, .contentCoding, ["coding": undone.codings.joined(separator: ", ")])
        }
    }

    private func lines(_ notes: inout InspectionNotes) {
        let lines = self.message.rawHeaders.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var folded: [String] = []
        var last = ""
        for line in lines {
            if line.first == 0x20 || line.first == 0x09 {
                folded.append(last)
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                last = String(decoding: line[line.startIndex..<colon], as: UTF8.self)
            }
        }
        if let name = folded.first { notes.found(.http, .foldedHeader, ["header": name]) }
        let endings = self.message.rawHeaders
        if endings.contains(0x0A), !endings.contains(0x0D) { notes.found(.http, .lineEnds) }
        if self.message.headers["SOAPAction"] != nil { notes.found(.http, .soapAction) }
    }

    private func contentType(_ notes: inout InspectionNotes) {
        guard let written = self.message.headers["Content-Type"] else {
            notes.found(.http, .noContentType)
            return
        }
        let raw = String(decoding: self.message.rawHeaders, as: UTF8.self).lowercased()
        let line = raw.split(separator: "\n").first { $0.hasPrefix("content-type:") } ?? ""
        let value = line.drop { $0 != ":" }.dropFirst().drop { $0 == " " }
        if value.hasPrefix("\"") || value.contains("\t") { notes.found(.http, .contentTypeForm, ["type": written]) }
        guard let type = MediaType(written), type.essence.hasPrefix("multipart/") else { return }
        if type["charset"] != nil { notes.found(.http, .multipartCharset) }
        if let inner = type["type"], inner.lowercased() != Vocabulary.MediaTypes.soap {
            notes.found(.http, .typeParameter, ["type": inner])
        } else if type["type"] == nil {
            notes.found(.http, .typeParameter, ["type": "–"])
        }
        if self.message.status == nil { notes.found(.http, .firewallRules) }
    }

    private func transfer(_ notes: inout InspectionNotes) {
        guard let length = self.message.headers["Content-Length"].flatMap({ Int($0) }),
            self.message.headers["Transfer-Encoding"] == nil, length != self.message.rawBody.count
        else { return }
        notes.found(
            .http,
            .lengthMismatch,
            ["written": "\(length)", "found": "\(self.message.rawBody.count)"]
        )
    }

    private func status(_ notes: inout InspectionNotes) {
        guard let status = self.message.status else { return }
        if (300...399).contains(status) {
            notes.found(.http, .redirect, ["status": "\(status)", "location": self.message.headers["Location"] ?? "–"])
        }
    }

    /// The time of the HTTP `Date` header (RFC 9110 §5.6.7); nil for anything else.
    static func date(_ headers: HeaderFields) -> UTCTime? {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let fields = (headers["Date"] ?? "").split(separator: " ").map(String.init)
        guard fields.count == 6, fields[5] == "GMT", let month = months.firstIndex(of: fields[2]), fields[1].count == 2
        else { return nil }
        let number = month + 1 < 10 ? "0\(month + 1)" : "\(month + 1)"
        return InstantText.instant("\(fields[3])-\(number)-\(fields[1])T\(fields[4])Z")
    }
}
