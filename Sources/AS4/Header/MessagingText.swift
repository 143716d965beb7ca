import Canonical
import Exchange

/// Writes `eb:Messaging` in canonical form and without any white space.
enum MessagingText {
    /// A user message.
    static func text(_ message: UserMessage, id: String) -> String {
        self.messaging(id: id) { out in
            out.element("eb:UserMessage", [("mpc", message.mpc)]) { out in
                Self.info(message.info, &out)
                Self.parties(message.parties, &out)
                Self.collaboration(message.collaboration, &out)
                Self.properties("eb:MessageProperties", message.properties, &out)
                if !message.parts.isEmpty {
                    out.element("eb:PayloadInfo") { out in
                        for part in message.parts {
                            out.element("eb:PartInfo", [("href", part.href)]) { out in
                                Self.properties("eb:PartProperties", part.properties, &out)
                            }
                        }
                    }
                }
            }
        }
    }

    /// A receipt, errors or a pull request.
    static func text(_ signal: SignalMessage, id: String) -> String {
        self.messaging(id: id) { out in
            out.element("eb:SignalMessage") { out in
                Self.info(signal.info, &out)
                switch signal.content {
                case .receipt(let references): Self.receipt(references, &out)
                case .errors(let errors): for error in errors { Self.error(error, &out) }
                case .pullRequest(let mpc): out.element("eb:PullRequest", [("mpc", mpc)])
                case .plainReceipt: out.element("eb:Receipt")
                }
            }
        }
    }

    private static func messaging(id: String, content: (inout CanonicalText) -> Void) -> String {
        var out = CanonicalText()
        out.element(
            "eb:Messaging",
            [
                ("xmlns:eb", Vocabulary.Namespace.ebMS), ("xmlns:env", Vocabulary.Namespace.soap12),
                ("xmlns:wsu", Vocabulary.Namespace.wsu), ("wsu:Id", id), ("env:mustUnderstand", "true"),
            ],
            content: content
        )
        return out.text
    }

    private static func info(_ info: MessageInfo, _ out: inout CanonicalText) {
        out.element("eb:MessageInfo") { out in
            out.element("eb:Timestamp", [], InstantText.text(info.timestamp))
            out.element("eb:MessageId", [], info.messageID.text)
            if let reference = info.refToMessageID { out.element("eb:RefToMessageId", [], reference.text) }
        }
    }

    private static func parties(_ parties: PartyInfo, _ out: inout CanonicalText) {
        out.element("eb:PartyInfo") { out in
            for (name, party, role) in [
                ("eb:From", parties.from, parties.fromRole), ("eb:To", parties.to, parties.toRole),
            ] {
                out.element(name) { out in
                    out.element("eb:PartyId", [("type", party.type.isEmpty ? nil : party.type)], party.value)
                    out.element("eb:Role", [], role)
                }
            }
        }
    }

    private static func collaboration(_ collaboration: CollaborationInfo, _ out: inout CanonicalText) {
        out.element("eb:CollaborationInfo") { out in
            if let agreement = collaboration.agreement {
                out.element(
                    "eb:AgreementRef",
                    [("pmode", agreement.pmode), ("type", agreement.type)],
                    agreement.value
                )
            }
            out.element("eb:Service", [("type", collaboration.service.type)], collaboration.service.value)
            out.element("eb:Action", [], collaboration.action)
            out.element("eb:ConversationId", [], collaboration.conversationID)
        }
    }

    private static func properties(_ name: String, _ properties: [MessageProperty], _ out: inout CanonicalText) {
        guard !properties.isEmpty else { return }
        out.element(name) { out in
            for property in properties {
                out.element("eb:Property", [("name", property.name), ("type", property.type)], property.value)
            }
        }
    }

    private static func receipt(_ references: [SignedReference], _ out: inout CanonicalText) {
        out.element("eb:Receipt") { out in
            out.element(
                "ebbpsig:NonRepudiationInformation",
                [("xmlns:ebbpsig", Vocabulary.Namespace.signals)]
            ) { out in
                for reference in references {
                    // Copied as it is: no new digest, no identifier, the order kept.
                    out.element("ebbpsig:MessagePartNRInformation") { $0.verbatim(reference.canonicalText) }
                }
            }
        }
    }

    private static func error(_ error: EbMSError, _ out: inout CanonicalText) {
        out.element(
            "eb:Error",
            [
                ("category", error.category), ("errorCode", error.errorCode), ("origin", error.origin),
                ("refToMessageInError", error.refToMessageInError), ("severity", error.severity),
                ("shortDescription", error.shortDescription),
            ]
        ) { out in
            if let description = error.description {
                out.element("eb:Description", [("xml:lang", error.language ?? "en")], description)
            }
            if let detail = error.detail { out.element("eb:ErrorDetail", [], detail) }
        }
    }
}
