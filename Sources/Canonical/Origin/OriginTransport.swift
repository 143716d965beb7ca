/// How goods travel, as far as a certificate of origin says it.
public struct OriginTransport: CanonicalRecord {
    /// Port or place of loading.
    public var portOfLoading: Place?
    /// Port or place of discharge.
    public var portOfDischarge: Place?
    /// Mode of transport (UN/ECE Recommendation 19).
    public var mode: Code?
    /// Means of transport, as written.
    public var means: String?
    /// Name of the vessel, flight or vehicle.
    public var name: String?
    /// Day of departure.
    public var departure: DocumentDate?
    /// Country of destination.
    public var destination: CountryCode?
    /// Number of the transport document.
    public var document: String?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        portOfLoading: Place? = nil,
        portOfDischarge: Place? = nil,
        mode: Code? = nil,
        means: String? = nil,
        name: String? = nil,
        departure: DocumentDate? = nil,
        destination: CountryCode? = nil,
        document: String? = nil
    ) {
        self.portOfLoading = portOfLoading
        self.portOfDischarge = portOfDischarge
        self.mode = mode
        self.means = means
        self.name = name
        self.departure = departure
        self.destination = destination
        self.document = document
    }

    public init() {
        self.init(portOfLoading: nil)
    }

    public static let definition = "originTransport"
    public static let about = "How goods travel, as far as a certificate of origin says it."
    public static let members: [Member<OriginTransport>] = [
        Member("portOfLoading", \.portOfLoading, "Port or place of loading."),
        Member("portOfDischarge", \.portOfDischarge, "Port or place of discharge."),
        Member("mode", \.mode, "Mode of transport (UN/ECE Recommendation 19)."),
        Member("means", \.means, "Means of transport, as written."),
        Member("name", \.name, "Name of the vessel, flight or vehicle."),
        Member("departure", \.departure, "Day of departure."),
        Member("destination", \.destination, "Country of destination."),
        Member("document", \.document, "Number of the transport document."),
    ]
}
