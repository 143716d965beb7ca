import Exchange

/// Rules of ebMS 3.0 and eDelivery on header values that the form of an element does not show.
enum HeaderRules {
    /// Without a type, the names of party, service and agreement must be URIs; anything else is EBMS:0003.
    ///
    /// An empty AgreementRef, which some peers send for none, is let pass. Asked after the signature, so that a stranger's
    /// message is refused for that first.
    static func checkReceived(_ message: UserMessage) throws(AS4Refusal) {
        if let (element, value) = Self.typeless(message).first(where: { !Self.isURI($0.value) }) {
            throw .notURI(element, value)
        }
    }

    /// What we send is held to more: a MessageId of the form `x@y`, and no name twice among properties.
    static func checkSending(_ message: UserMessage) throws(AS4Error) {
        if let (element, value) = Self.typeless(message).first(where: { !Self.isURI($0.value) }) {
            throw .headerValue(element, value)
        }
        for (element, id) in [("MessageId", message.info.messageID), ("RefToMessageId", message.info.refToMessageID)] {
            guard let text = id?.text else { continue }
            // What others named is referred to as they wrote it.
            guard element != "MessageId" || Self.isMessageID(text) else { throw .headerValue(element, text) }
        }
        for list in [message.properties] + message.parts.map(\.properties) {
            var seen: Set<String> = []
            for property in list where property.name.isEmpty || !seen.insert(property.name).inserted {
                throw .headerValue("Property/@name", property.name)
            }
        }
    }

    /// The elements that need a URI because they have no type.
    private static func typeless(_ message: UserMessage) -> [(element: String, value: String)] {
        let collaboration = message.collaboration
        var found: [(String, String)] = []
        for (side, party) in [("From", message.parties.from), ("To", message.parties.to)] where party.type.isEmpty {
            found.append(("\(side)/PartyId", party.value))
        }
        if collaboration.service.type?.isEmpty ?? true { found.append(("Service", collaboration.service.value)) }
        if let agreement = collaboration.agreement, agreement.type?.isEmpty ?? true, !agreement.value.isEmpty {
            found.append(("AgreementRef", agreement.value))
        }
        return found
    }

    /// RFC 3986: a scheme, a colon, and something behind it, in the characters that a URI may have.
    static func isURI(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":"), text.index(after: colon) < text.endIndex,
            let first = text.first, first.isASCII, first.isLetter
        else { return false }
        let scheme = text[..<colon].utf8.allSatisfy { octet in
            Self.isAlphanumeric(octet) || "+-.".utf8.contains(octet)
        }
        return scheme
            && text.utf8.allSatisfy { Self.isAlphanumeric($0) || "-._~:/?#[]@!$&'()*+,;=%".utf8.contains($0) }
    }

    /// RFC 2822 §3.6.4 without angle brackets, in visible ASCII (Domibus: `^[\x20-\x7E]*$`).
    static func isMessageID(_ text: String) -> Bool {
        let sides = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        return sides.count == 2 && sides.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x21...0x7E).contains($0) } }
    }

    private static func isAlphanumeric(_ octet: UInt8) -> Bool {
        switch octet {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
