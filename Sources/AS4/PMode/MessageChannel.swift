/// The rules of message partition channels: the URI that sorts messages for those who pull them (ebMS 3.0 §3.5).
///
/// A sub-channel is `parent/name`; the default channel has none and is never pulled from (eDelivery AS4 §3.6).
public enum MessageChannel {
    /// True for the default channel, written or not, and for what would be a sub-channel of it.
    public static func isDefault(_ mpc: String?) -> Bool {
        guard let mpc, !mpc.isEmpty else { return true }
        return mpc == EbMSVocabulary.defaultMPC || mpc.hasPrefix(EbMSVocabulary.defaultMPC + "/")
    }

    /// The sub-channel of that name; nil for the default channel, and for a name that is empty or has a `/` at its ends.
    public static func subchannel(_ name: String, of parent: String) -> String? {
        guard !Self.isDefault(parent), !name.isEmpty, !name.hasPrefix("/"), !name.hasSuffix("/") else { return nil }
        return parent + "/" + name
    }

    /// True where one channel is a sub-channel of another, at any depth.
    public static func isSubchannel(_ mpc: String, of parent: String) -> Bool {
        !Self.isDefault(parent) && mpc.hasPrefix(parent + "/") && mpc.utf8.count > parent.utf8.count + 1
    }
}
