/// One delivery in flight per document and recipient: a replacement or withdrawal does not overtake what it replaces.
public enum DeliveryOrder {
    /// True if the later of two exchanges of one ``OrderKey`` must still wait for the earlier one.
    ///
    /// A parked or rejected exchange does not hold up its successors: the recipient's register deals with a
    /// replacement whose predecessor it does not know.
    public static func holdsUpLater(_ earlier: DeliveryState) -> Bool {
        earlier.isOpen
    }
}
