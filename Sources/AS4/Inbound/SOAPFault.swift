import XML

/// A SOAP Fault as a peer sent it; kept and shown, it proves nothing.
///
/// Faults of SOAP 1.1 are read too, since some servers answer so whatever they were asked.
public struct SOAPFault: Sendable, Equatable {
    /// Like `Sender` or `Receiver`, without prefix.
    public let faultCode: String
    public let reason: String

    /// The fault codes of SOAP 1.2 (Part 1 §5.4.6), the only ones that are written; closed.
    public enum Code: String, Sendable, CaseIterable {
        case versionMismatch = "VersionMismatch"
        case mustUnderstand = "MustUnderstand"
        case dataEncodingUnknown = "DataEncodingUnknown"
        case sender = "Sender"
        case receiver = "Receiver"

        /// The HTTP status that carries it (SOAP 1.2 Part 2 §7.5.2.2).
        public var httpStatus: Int { self == .sender ? 400 : 500 }
    }

    /// The code, if it is one of SOAP 1.2; peers also write others.
    public var code: Code? { Code(rawValue: self.faultCode) }

    /// Characters of the reason that are kept.
    static let reasonMax = 1000

    init(reading fault: Element) {
        let soap = fault.namespace
        let value =
            fault.child("Code", soap)?.child("Value", soap)?.text ?? Self.plain("faultcode", in: fault)?.text ?? ""
        let reason =
            fault.child("Reason", soap)?.child("Text", soap)?.text ?? Self.plain("faultstring", in: fault)?.text ?? ""
        self.faultCode = String(value.split(separator: ":").last ?? "").prefix(100).description
        self.reason = String(reason.prefix(Self.reasonMax))
    }

    /// The Fault of an envelope that holds nothing else; nil for anything different.
    init?(alone soap: [UInt8]) {
        guard let document = try? ParsedDocument(parsing: soap, limits: .envelope),
            document.root.name == "Envelope",
            let body = document.root.child("Body", document.root.namespace),
            let fault = body.child("Fault", document.root.namespace)
        else { return nil }
        self.init(reading: fault)
    }

    /// SOAP 1.1 has its words without a namespace.
    private static func plain(_ name: String, in fault: Element) -> Element? {
        fault.elements.first { $0.name == name && $0.namespace.isEmpty }
    }
}
