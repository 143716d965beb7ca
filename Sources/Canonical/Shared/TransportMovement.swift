/// The means that carries the consignment over the border.
public struct TransportMovement: CanonicalRecord {
    /// Voyage, flight or plate number.
    public var id: Identifier?
    /// Mode (Recommendation 19): 1 sea, 2 rail, 3 road, 4 air.
    public var mode: Code?
    /// Name of the ship, truck or aircraft.
    public var means: LocalizedText?
    /// Members of the JSON that this version does not know.
    public var unknown = UnknownMembers()

    public init(
        id: Identifier? = nil,
        mode: Code? = nil,
        means: LocalizedText? = nil
    ) {
        self.id = id
        self.mode = mode
        self.means = means
    }

    public init() {
        self.init(id: nil)
    }

    public static let definition = "transportMovement"
    public static let about = "The means that carries the consignment over the border."
    public static let members: [Member<TransportMovement>] = [
        Member("id", \.id, "Voyage, flight or plate number."),
        Member("mode", \.mode, "Mode (Recommendation 19): 1 sea, 2 rail, 3 road, 4 air."),
        Member("means", \.means, "Name of the ship, truck or aircraft."),
    ]
}
