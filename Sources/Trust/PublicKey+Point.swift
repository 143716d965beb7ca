extension PublicKey {
    /// A key on a curve from its point, `04‖x‖y`; refuses compressed points and those that are not on the curve.
    public init(point: [UInt8], on curve: Curve) throws(TrustError) {
        guard point.count == 2 * curve.coordinateLength + 1, point.first == 0x04,
            let family = DERWriter.identifier("1.2.840.10045.2.1"),
            let name = DERWriter.identifier(curve.objectIdentifier)
        else { throw .keyUnreadable }
        let spki = DERWriter.sequence([
            DERWriter.sequence([family, name]), DERWriter.element(.bits, [0] + point),
        ])
        // OpenSSL checks that the point is on the curve when it reads it.
        try self.init(spki: spki)
        guard self.curve == curve else { throw .keyUnreadable }
    }

    /// The point of a key on a curve that ``Curve`` lists, `04‖x‖y`, each coordinate as long as the field; else nil.
    public var point: [UInt8]? {
        guard let curve = self.curve, let x = self.number("qx"), let y = self.number("qy") else { return nil }
        let length = curve.coordinateLength
        guard x.count <= length, y.count <= length else { return nil }
        return [0x04] + [x, y].flatMap { [UInt8](repeating: 0, count: length - $0.count) + $0 }
    }
}
