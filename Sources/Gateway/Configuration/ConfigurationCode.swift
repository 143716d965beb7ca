/// The codes of what a configuration can get wrong beyond single values.
enum ConfigurationCode {
    static let keyReused = "GAT-101"
    static let environmentMismatch = "GAT-102"
    static let partyRepeated = "GAT-103"
    static let recipientMissing = "GAT-104"
    static let backendUnknown = "GAT-105"
    static let agreementRepeated = "GAT-106"
    static let backendRepeated = "GAT-107"
    static let noDialect = "GAT-108"
    static let identityMissing = "GAT-109"
    static let identityShared = "GAT-110"
    static let portShared = "GAT-111"
    static let fileMissing = "GAT-112"
    /// A certificate or key file that cannot be opened.
    static let unusableKey = "GAT-113"
    /// A private key that does not belong to its certificate.
    static let keyMismatch = "GAT-114"
    /// A certificate of the other environment.
    static let testCertificate = "GAT-115"
    static let adapterMissing = "GAT-116"
    static let certificateExpired = "GAT-117"
    static let dialectUnknown = "GAT-118"
    /// A folder below a country that is no role.
    static let unknownRole = "GAT-119"
    /// Changed in a reload, and fixed while the gateway runs.
    static let needsRestart = "GAT-120"
    /// Not exactly one of a file and a token.
    static let keyPlace = "GAT-340"
    static let tokenForTLS = "GAT-341"
    static let tokenUnnamed = "GAT-342"
    static let tokenKeyUnnamed = "GAT-343"
    /// Not exactly one of a file and a variable.
    static let pinPlace = "GAT-344"
    /// Pull without a channel.
    static let channelMissing = "GAT-400"
    /// The default channel, or one of two partners.
    static let channelShared = "GAT-401"
}
