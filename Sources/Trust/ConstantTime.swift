/// Comparison that takes as long for a wrong guess as for a right one.
public enum ConstantTime {
    /// True when both hold the same octets; the time depends on the lengths only.
    public static func equal(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        guard first.count == second.count else { return false }
        var difference: UInt8 = 0
        for index in first.indices { difference |= first[index] ^ second[index] }
        return difference == 0
    }
}
