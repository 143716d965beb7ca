import CPaso

/// The two forms of an ECDSA signature value.
public enum ECDSAValue {
    /// DER `SEQUENCE { r, s }` from raw `r‖s`; nil if the length is odd or over any curve's.
    public static func der(raw: [UInt8]) -> [UInt8]? {
        var out = [UInt8](repeating: 0, count: 160)
        let length = unsafe paso_ecdsa_to_der(raw, raw.count, &out, out.count)
        return length > 0 ? Array(out.prefix(length)) : nil
    }

    /// Raw `r‖s`, each half padded to the curve's coordinate; nil if it is not DER or does not fit the curve.
    public static func raw(der: [UInt8], curve: Curve) -> [UInt8]? {
        var out = [UInt8](repeating: 0, count: 2 * curve.coordinateLength)
        let length = unsafe paso_ecdsa_to_raw(der, der.count, curve.coordinateLength, &out, out.count)
        return length == out.count ? out : nil
    }
}
