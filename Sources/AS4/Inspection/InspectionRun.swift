import Exchange
import Foundation
import MIME
import Texts
import Trust
import XML

/// One inspection on its way through the layers, from the outside to the inside.
///
/// The first fault decides the verdict; the layers behind it are explained as far as they can still be read.
struct InspectionRun {
    private let inspector: MessageInspector
    private let octets: [UInt8]
    private var notes = InspectionNotes()
    private var kind = MessageInspection.Kind.text
    private var reason: MessageInspection.Verdict.Reason?
    /// False where the file is no AS4 message at all.
    private var isMessage = true

    init(_ inspector: MessageInspector, _ octets: [UInt8]) {
        self.inspector = inspector
        self.octets = octets
    }

    consuming func inspection() -> MessageInspection {
        self.run()
        return MessageInspection(
            kind: self.kind,
            octets: self.octets.count,
            digest: Digest.of(self.octets).hex,
            at: self.inspector.at,
            verdict: self.verdict,
            sections: self.notes.written,
            payloads: self.notes.payloads
        )
    }

    private var verdict: MessageInspection.Verdict {
        let kind = self.kind.rawValue
        guard let reason else {
            let result: MessageInspection.Verdict.Result = self.notes.hasWarning ? .warned : .good
            return MessageInspection.Verdict(
                result: result,
                headline: .init(result == .good ? "verdict.good.\(kind)" : "verdict.warned"),
                reason: nil
            )
        }
        guard self.isMessage else {
            return MessageInspection.Verdict(result: .unusable, headline: .init("verdict.unusable"), reason: reason)
        }
        let key =
            switch self.kind {
            case _ where reason.isUndecided: "verdict.undecided"
            case .error: "verdict.hint"
            case .receipt, .awarenessReceipt: "verdict.unproven-receipt"
            default: "verdict.refused"
            }
        return MessageInspection.Verdict(
            result: .refused,
            headline: .init(key, ["ebms": reason.ebMS?.code ?? "–"]),
            reason: reason
        )
    }

    // MARK: Layers

    private mutating func run() {
        guard self.octets.count <= CapturedMessage.bytesMax else {
            self.stop(.tooLarge(self.octets.count, limit: CapturedMessage.bytesMax))
            return
        }
        guard let message = CapturedMessage(self.octets) else {
            self.stop(.headersUnreadable)
            return
        }
        let http = HTTPLayer(message: message)
        http.explain(&self.notes)
        let undone: HTTPCoding.Undone
        do throws(MessageFault) { undone = try HTTPCoding.undone(message) } catch {
            self.stop(error.reason)
            return
        }
        http.explain(undone, &self.notes)
        guard undone.body.contains(where: { !CapturedMessage.isSpace($0) }) else {
            self.kind = .empty
            self.stop(.empty)
            return
        }
        self.body(undone.body, message)
    }

    private mutating func body(_ body: [UInt8], _ message: CapturedMessage) {
        let layer = MIMELayer(body: body, contentType: message.headers["Content-Type"], limits: MIMELimits())
        let (opened, fault) = layer.open()
        guard let opened, let root = self.root(opened.soap) else {
            self.notAMessage(opened?.soap ?? body, fault, message)
            return
        }
        let header = HeaderLayer(root: root)
        self.kind = header.kind
        layer.explain(opened, named: header.namedParts, &self.notes)
        if let fault { self.refuse(.packaging(fault), in: .mime, "mime", cause: fault) }
        header.explain(&self.notes)
        HeaderPitfalls.clock(header.unit, against: HTTPLayer.date(message.headers), &self.notes)
        let hasParts = opened.related.map { $0.isMultipart && !$0.parts.isEmpty } ?? false
        AnswerLayer(header: header, kind: self.kind, original: self.inspector.original, status: message.status)
            .explain(hasParts: hasParts, &self.notes)
        self.envelope(opened, header, message, body)
    }

    /// The root element of an envelope, of whichever version; nil and noted for anything else.
    private mutating func root(_ soap: [UInt8]) -> Element? {
        do throws(XMLRefusal) {
            let document = try ParsedDocument(parsing: soap, limits: .envelope)
            return document.root.name == "Envelope" ? document.root : nil
        } catch {
            guard MIMELayer.envelope(in: soap) != nil else { return nil }
            self.kind = .envelope
            if error.kind == .doctype { self.notes.found(.header, .doctype) }
            self.refuse(.unparsable(cause: error.code), in: .header, "envelope", cause: error)
            return nil
        }
    }

    /// What the file is instead of an AS4 message.
    private mutating func notAMessage(_ octets: [UInt8], _ fault: MIMEError?, _ message: CapturedMessage) {
        guard self.reason == nil else { return }
        let status = message.startLine ?? "–"
        let start = String(decoding: octets.prefix(2048), as: UTF8.self).lowercased()
        let isPage =
            message.headers.mediaType?.essence == "text/html" || start.contains("<html")
            || start.contains("<!doctype html")
        if isPage {
            self.kind = .page
            self.notes.found(.http, .pageAnswer, ["status": status])
            self.notes.fact(.errors, "excerpt", Self.excerpt(octets))
            self.stop(.page(status))
        } else if let document = try? ParsedDocument(parsing: octets) {
            self.kind = .otherXML
            self.stop(.otherXML(document.root.name))
        } else if let fault, message.headers.mediaType?.essence.hasPrefix("multipart/") == true {
            self.kind = .envelope
            self.refuse(.packaging(fault), in: .mime, "mime", cause: fault)
        } else {
            if let status = message.status, status >= 300 {
                self.notes.found(.http, .pageAnswer, ["status": "\(status)"])
            }
            self.notes.fact(.errors, "excerpt", Self.excerpt(octets))
            self.stop(.notAS4(status))
        }
    }

    /// The first words of a page, without its markup.
    private static func excerpt(_ octets: [UInt8]) -> String {
        var text = ""
        var isInside = false
        for character in String(decoding: octets.prefix(UnusableAnswer.excerptBytesMax), as: UTF8.self) {
            if character == "<" {
                isInside = true
            } else if character == ">" {
                isInside = false; text += " "
            } else if !isInside {
                text.append(character)
            }
        }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private mutating func envelope(
        _ opened: MIMELayer.Opened,
        _ header: HeaderLayer,
        _ message: CapturedMessage,
        _ body: [UInt8]
    ) {
        do throws(AS4Refusal) {
            let envelope = try Envelope(parsing: opened.soap)
            self.notes.step(.header, "envelope", "", .passed, .init("why.envelope"))
            let unit = self.unit(envelope)
            guard let mode = Self.mode(unit, header) else { return }
            self.security(envelope, opened, header, mode)
            self.judge(envelope, unit, mode, message, body)
        } catch {
            guard header.unit != nil || header.fault == nil else {
                self.stop(
                    .fault(
                        header.fault?.descendants.first { $0.name == "Value" || $0.name == "faultcode" }?.text ?? "–"
                    )
                )
                return
            }
            self.refuse(error, in: .header, "envelope")
        }
    }

    private mutating func unit(_ envelope: borrowing Envelope) -> MessagingUnit? {
        do throws(AS4Refusal) {
            let unit = try MessagingReader().unit(envelope.messaging)
            self.notes.step(.header, "messaging", "", .passed, .init("why.messaging"))
            return unit
        } catch {
            let why = MessageInspection.Wording(explaining: error)
            self.notes.step(.header, "messaging", "", .failed, why, code: error.code)
            return nil
        }
    }

    private mutating func security(
        _ envelope: borrowing Envelope,
        _ opened: MIMELayer.Opened,
        _ header: HeaderLayer,
        _ mode: PMode
    ) {
        var parts = Self.parts(opened.related)
        if let security = envelope.securities.first {
            let account = SecurityAccount(security, in: envelope.document.root)
            SecurityLayer(
                account: account,
                kind: self.kind,
                header: header,
                known: self.inspector.certificates,
                at: self.inspector.at
            ).explain(envelope, &self.notes)
            parts = DecryptionLayer(mode: mode, account: account, keys: self.inspector.keys)
                .open(parts, in: envelope, &self.notes)
        }
        let judge = self.inspector.store.map { SignerJudge(store: $0, at: self.inspector.at) }
        VerificationLayer(
            verification: EnvelopeVerification(
                mode: mode,
                party: mode.initiator.party,
                trust: .inspecting(judge, known: self.inspector.certificates)
            ),
            header: header,
            kind: self.kind,
            soap: opened.soap,
            parts: parts,
            judge: judge,
            known: self.inspector.certificates
        ).explain(envelope, &self.notes)
        PayloadLayer(rules: mode.payload, header: header, parts: parts).explain(&self.notes)
    }

    private static func parts(_ related: RelatedBody?) -> DecryptionLayer.Parts {
        var parts = DecryptionLayer.Parts()
        for part in related?.parts ?? [] {
            guard let id = part.contentID, parts.raw[id] == nil, let octets = try? related?.content(of: part) else {
                continue
            }
            parts.raw[id] = octets
            parts.clear[id] = octets
            parts.types[id] = part.headers.mediaType.map { [$0] } ?? []
        }
        return parts
    }

    // MARK: Verdict

    /// What the gateway itself says about the message.
    private mutating func judge(
        _ envelope: borrowing Envelope,
        _ unit: MessagingUnit?,
        _ mode: PMode,
        _ message: CapturedMessage,
        _ body: [UInt8]
    ) {
        guard self.reason == nil else { return }
        let judgement = InspectionJudgement(inspector: self.inspector, mode: mode, headers: message.headers, body: body)
        self.reason = judgement.reason(envelope, unit, status: message.status ?? 200)
    }

    /// A P-Mode as if the partners had agreed on what the message itself says, with every suite that Paso knows.
    ///
    /// Signals name no parties; theirs is a name of ours. Nil never happens: that name is a party's.
    private static func mode(_ unit: MessagingUnit?, _ header: HeaderLayer) -> PMode? {
        guard let nobody = (try? PartyID(value: "nobody")).map({ PMode.initiator($0) }) else { return nil }
        let isEncrypted = header.root.firstDescendant("EncryptedData", Vocabulary.Namespace.encryption) != nil
        let security = PMode.Security(suite: .inspecting, isEncrypted: isEncrypted)
        guard case .user(let message)? = unit else {
            return PMode(id: "as-sent", initiator: nobody, responder: nobody, security: security)
        }
        return PMode(
            id: "as-sent",
            agreement: message.collaboration.agreement,
            initiator: PMode.Partner(message.parties.from, role: message.parties.fromRole),
            responder: PMode.Partner(message.parties.to, role: message.parties.toRole),
            business: PMode.Business(
                service: message.collaboration.service,
                action: message.collaboration.action,
                isFourCorner: false
            ),
            security: security
        )
    }

    /// The first fault decides; later ones are shown by their steps.
    ///
    /// `cause` says more than the refusal, where it is known.
    private mutating func refuse(
        _ refusal: AS4Refusal,
        in section: InspectionNotes.Name,
        _ step: String,
        cause: (any Explained)? = nil
    ) {
        let why = cause.map { MessageInspection.Wording(explaining: $0) } ?? .init(explaining: refusal)
        self.notes.step(section, step, "", .failed, why, code: refusal.code)
        if self.reason == nil { self.reason = .init(refusal) }
    }

    private mutating func stop(_ reason: MessageInspection.Verdict.Reason) {
        guard self.reason == nil else { return }
        self.reason = reason
        self.isMessage = false
    }
}
