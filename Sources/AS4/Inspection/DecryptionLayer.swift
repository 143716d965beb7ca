import MIME
import Trust
import XML

/// Explains encryption step by step: which key fits, which parts open.
///
/// A gateway never tells a sender which step failed. Here only the owner of the keys reads.
struct DecryptionLayer {
    let mode: PMode
    let account: SecurityAccount
    let keys: [MessageInspector.Key]

    /// The parts of the message, as far as they could be opened.
    struct Parts {
        /// As they came, transfer encoding removed.
        var raw: [ContentID: [UInt8]] = [:]
        /// In clear: opened, or never encrypted.
        var clear: [ContentID: [UInt8]] = [:]
        /// Still encrypted.
        var sealed: Set<ContentID> = []
        /// The types by which some stacks choose how to digest a part.
        var types: [ContentID: [MediaType]] = [:]
    }

    /// Opens what can be opened.
    func open(_ parts: Parts, in envelope: borrowing Envelope, _ notes: inout InspectionNotes) -> Parts {
        var parts = parts
        var tried: [ElementReference: [UInt8]?] = [:]
        let decryption = PartDecryption(mode: self.mode, identities: [])
        for encrypted in self.account.encryptedParts {
            if let id = encrypted.part {
                parts.sealed.insert(id)
                parts.clear[id] = nil
            }
            do throws(AS4Refusal) {
                let description = try decryption.description(encrypted.element)
                let id = description.part
                guard let sealed = parts.raw[id] else { throw .partAbsent(id.name) }
                let holder = try decryption.encryptedKey(for: encrypted.element, self.account.element)
                if tried[holder.reference] == nil {
                    tried[holder.reference] = try self.key(
                        holder,
                        description.encryption,
                        sealed.count,
                        envelope,
                        &notes
                    )
                }
                guard let key = tried[holder.reference] ?? nil else { continue }
                self.open(description, sealed, key, &parts, &notes)
            } catch {
                let why = MessageInspection.Wording(explaining: error)
                notes.step(.decryption, "part", encrypted.part?.reference ?? "", .failed, why, code: error.code)
            }
        }
        return parts
    }

    /// The content key, by whichever key fits.
    private func key(
        _ holder: Element,
        _ content: ContentEncryption,
        _ octets: Int,
        _ envelope: borrowing Envelope,
        _ notes: inout InspectionNotes
    ) throws(AS4Refusal) -> [UInt8]? {
        for candidate in self.keys {
            let recovery = KeyRecovery(mode: self.mode, identities: [], bareKeys: [candidate.key])
            guard let recovered = try recovery.unwrapped(holder, for: content, in: envelope) else { continue }
            notes.step(.decryption, "key", candidate.name, .passed, .init("why.key-fits", ["key": candidate.name]))
            return recovered.key
        }
        // An algorithm that is not taken is told, also where there is no key to try it with.
        _ = try KeyRecovery(mode: self.mode, identities: []).unwrapped(holder, for: content, in: envelope)
        if self.keys.isEmpty {
            notes.step(
                .decryption,
                "key",
                "",
                .notChecked,
                .init("why.no-key", ["octets": "\(octets)"]),
                code: "AS4-149"
            )
        } else {
            let why = MessageInspection.Wording("why.key-unfit", ["count": "\(self.keys.count)"])
            notes.step(.decryption, "key", "", .failed, why, code: "AS4-040")
        }
        return nil
    }

    private func open(
        _ description: PartDecryption.Description,
        _ sealed: [UInt8],
        _ key: [UInt8],
        _ parts: inout Parts,
        _ notes: inout InspectionNotes
    ) {
        let id = description.part
        do {
            // An EncryptedKey that two parts share fits only one of them if they are encrypted differently.
            guard key.count == description.encryption.keyLength else { throw TrustError.decryptionFailed }
            var content = try PartOpening.open(OctetSource(sealed), key: key, spool: nil)
            if description.isComplete { content = try CompleteAttachment.content(of: content, part: id) }
            let octets = try content.octets(upTo: sealed.count)
            parts.clear[id] = octets
            parts.sealed.remove(id)
            let why = MessageInspection.Wording(
                "why.opened",
                ["sealed": "\(sealed.count)", "octets": "\(octets.count)"]
            )
            notes.step(.decryption, "part", id.reference, .passed, why)
        } catch {
            notes.step(.decryption, "part", id.reference, .failed, .init("why.not-opened"), code: "AS4-040")
        }
    }
}
