import Canonical
import Exchange
import XML

/// What `eb:Messaging` holds: exactly one unit, as eDelivery has it.
enum MessagingUnit: Sendable, Equatable {
    case user(UserMessage)
    case signal(SignalMessage)
}

/// Reads `eb:Messaging` tolerantly: any prefixes, white space, unknown further elements.
///
/// Refused is only what matters: a missing or doubled element that decides who sends what to whom.
struct MessagingReader {
    private let namespace = Vocabulary.Namespace.ebMS
    /// The longest text of an element or attribute that is kept.
    private static let textMax = 1024

    /// True where a signal that must not be answered stands in Messaging, in whatever shape: a receipt or an error.
    func holdsAnswer(_ messaging: Element) -> Bool {
        messaging.children("SignalMessage", self.namespace).contains { signal in
            !signal.children("Receipt", self.namespace).isEmpty || !signal.children("Error", self.namespace).isEmpty
        }
    }

    /// Reads the one unit of a Messaging element.
    func unit(_ messaging: Element) throws(AS4Refusal) -> MessagingUnit {
        let users = messaging.children("UserMessage", self.namespace)
        let signals = messaging.children("SignalMessage", self.namespace)
        guard users.count + signals.count == 1 else {
            throw users.count + signals.count == 0
                ? .header("UserMessage") : .inconsistent("UserMessage")
        }
        if let user = users.first { return .user(try self.userMessage(user)) }
        return .signal(try self.signalMessage(signals[0]))
    }

    private func userMessage(_ element: Element) throws(AS4Refusal) -> UserMessage {
        UserMessage(
            mpc: try self.attribute("mpc", of: element),
            info: try self.info(element),
            parties: try self.parties(element),
            collaboration: try self.collaboration(element),
            properties: try self.properties("MessageProperties", of: element),
            parts: try self.parts(element)
        )
    }

    private func info(_ unit: Element) throws(AS4Refusal) -> MessageInfo {
        let info = try self.one("MessageInfo", in: unit)
        guard let time = InstantText.instant(try self.text("Timestamp", in: info)) else { throw .header("Timestamp") }
        let message = try self.messageID(try self.text("MessageId", in: info), "MessageId")
        let references = info.children("RefToMessageId", self.namespace)
        guard references.count <= 1 else { throw .header("RefToMessageId") }
        let reference = references.first?.text ?? ""
        return MessageInfo(
            timestamp: time,
            messageID: message,
            refToMessageID: reference.isEmpty ? nil : try self.messageID(reference, "RefToMessageId")
        )
    }

    private func messageID(_ text: String, _ element: String) throws(AS4Refusal) -> MessageID {
        do { return try MessageID(text) } catch { throw .header(element) }
    }

    private func parties(_ message: Element) throws(AS4Refusal) -> PartyInfo {
        let info = try self.one("PartyInfo", in: message)
        let (from, fromRole) = try self.party("From", in: info)
        let (to, toRole) = try self.party("To", in: info)
        return PartyInfo(from: from, fromRole: fromRole, to: to, toRole: toRole)
    }

    private func party(_ side: String, in info: Element) throws(AS4Refusal) -> (PartyID, String) {
        let element = try self.one(side, in: info)
        let ids = element.children("PartyId", self.namespace)
        guard let id = ids.first, !id.text.isEmpty else { throw .header("\(side)/PartyId") }
        // The profile allows one; which of two should be believed is not ours to guess.
        guard ids.count == 1 else { throw .inconsistent("\(side)/PartyId") }
        let type = try self.attribute("type", of: id) ?? ""
        do {
            return (try PartyID(value: id.text, type: type), try self.text("Role", in: element))
        } catch let refusal as AS4Refusal {
            throw refusal
        } catch {
            throw .inconsistent("\(side)/PartyId")
        }
    }

    private func collaboration(_ message: Element) throws(AS4Refusal) -> CollaborationInfo {
        let element = try self.one("CollaborationInfo", in: message)
        let agreements = element.children("AgreementRef", self.namespace)
        guard agreements.count <= 1 else { throw .header("AgreementRef") }
        let service = try self.one("Service", in: element)
        guard !service.text.isEmpty else { throw .header("Service") }
        return CollaborationInfo(
            agreement: try agreements.first.map { agreement throws(AS4Refusal) in
                AgreementReference(
                    try self.bounded(agreement.text, "AgreementRef"),
                    type: try self.attribute("type", of: agreement),
                    pmode: try self.attribute("pmode", of: agreement)
                )
            },
            service: ServiceName(
                try self.bounded(service.text, "Service"),
                type: try self.attribute("type", of: service)
            ),
            action: try self.text("Action", in: element),
            conversationID: try self.bounded(try self.one("ConversationId", in: element).text, "ConversationId")
        )
    }

    private func parts(_ message: Element) throws(AS4Refusal) -> [PartInfo] {
        let infos = message.children("PayloadInfo", self.namespace)
        guard infos.count <= 1 else { throw .header("PayloadInfo") }
        var parts: [PartInfo] = []
        for part in infos.first?.children("PartInfo", self.namespace) ?? [] {
            parts.append(
                PartInfo(
                    href: try self.attribute("href", of: part),
                    properties: try self.properties("PartProperties", of: part)
                )
            )
        }
        return parts
    }

    /// Properties in order; a name with two values is refused, since peers disagree which one counts.
    private func properties(_ container: String, of element: Element) throws(AS4Refusal) -> [MessageProperty] {
        let containers = element.children(container, self.namespace)
        guard containers.count <= 1 else { throw .header(container) }
        var found: [MessageProperty] = []
        for property in containers.first?.children("Property", self.namespace) ?? [] {
            guard let name = try self.attribute("name", of: property), !name.isEmpty else {
                throw .header("\(container)/Property")
            }
            let type = try self.attribute("type", of: property)
            let read = MessageProperty(name, try self.bounded(property.text, name), type: type)
            guard !found.contains(where: { $0.name == name && $0 != read }) else {
                throw .inconsistent("Property \(name)")
            }
            found.append(read)
        }
        return found
    }
}

extension MessagingReader {
    private func signalMessage(_ element: Element) throws(AS4Refusal) -> SignalMessage {
        let info = try self.info(element)
        let receipts = element.children("Receipt", self.namespace)
        let errors = element.children("Error", self.namespace)
        let pulls = element.children("PullRequest", self.namespace)
        if receipts.count == 1, pulls.isEmpty, errors.isEmpty {
            return SignalMessage(info: info, content: self.receipt(receipts[0]))
        }
        if !errors.isEmpty, receipts.isEmpty, pulls.isEmpty {
            var read: [EbMSError] = []
            for error in errors { read.append(try self.error(error)) }
            return SignalMessage(info: info, content: .errors(read))
        }
        if let pull = pulls.first, pulls.count == 1, receipts.isEmpty, errors.isEmpty {
            return SignalMessage(info: info, content: .pullRequest(mpc: try self.attribute("mpc", of: pull)))
        }
        throw .header("SignalMessage")
    }

    private func error(_ element: Element) throws(AS4Refusal) -> EbMSError {
        guard let code = try self.attribute("errorCode", of: element) else { throw .header("Error") }
        let description = element.child("Description", self.namespace)
        return EbMSError(
            errorCode: EbMSErrorCode.normalized(code),
            severity: try self.attribute("severity", of: element) ?? EbMSErrorCode.Severity.failure.rawValue,
            category: try self.attribute("category", of: element),
            origin: try self.attribute("origin", of: element),
            shortDescription: try self.attribute("shortDescription", of: element),
            refToMessageInError: try self.attribute("refToMessageInError", of: element),
            description: description.map { String($0.text.prefix(Self.textMax)) },
            language: description?.attribute("lang", Vocabulary.Namespace.xml),
            detail: element.child("ErrorDetail", self.namespace).map { String($0.text.prefix(Self.textMax)) }
        )
    }

    /// A receipt is one NonRepudiationInformation (phase4 puts a note of its own beside it); each part of it holds
    /// exactly one reference.
    ///
    /// A malformed one is read as an empty list of references, which proves nothing.
    private func receipt(_ element: Element) -> SignalMessage.Content {
        let information = element.children("NonRepudiationInformation", Vocabulary.Namespace.signals)
        guard information.count == 1 else {
            return element.children("UserMessage", self.namespace).isEmpty ? .receipt([]) : .plainReceipt
        }
        var references: [SignedReference] = []
        for part in information[0].elements {
            guard part.name == "MessagePartNRInformation", part.namespace == Vocabulary.Namespace.signals,
                let reference = part.child("Reference", Vocabulary.Namespace.signature),
                part.children("Reference", Vocabulary.Namespace.signature).count == 1,
                let read = SignedReference(reading: reference, canonicalText: "")
            else { return .receipt([]) }
            references.append(read)
        }
        return .receipt(references)
    }

    // MARK: Reading one thing

    private func one(_ name: String, in parent: Element) throws(AS4Refusal) -> Element {
        let found = parent.children(name, self.namespace)
        guard found.count == 1 else { throw .header(name) }
        return found[0]
    }

    /// The text of the one child of that name; empty is refused.
    private func text(_ name: String, in parent: Element) throws(AS4Refusal) -> String {
        let text = try self.one(name, in: parent).text
        guard !text.isEmpty else { throw .header(name) }
        return try self.bounded(text, name)
    }

    private func attribute(_ name: String, of element: Element) throws(AS4Refusal) -> String? {
        guard let value = element.attribute(name) else { return nil }
        return try self.bounded(value, name)
    }

    private func bounded(_ text: String, _ name: String) throws(AS4Refusal) -> String {
        guard text.utf8.count <= Self.textMax else { throw .header(name) }
        return text
    }
}
