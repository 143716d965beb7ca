import XML

/// A parsed SOAP 1.2 envelope whose Messaging, Security and Body stand where they must.
///
/// Everything later works on exactly these elements, and the signature must cover exactly these: that is what keeps a
/// moved or doubled element (signature wrapping) out.
struct Envelope: ~Copyable {
    let document: ParsedDocument
    let messaging: Element
    let body: Element
    /// Every `wsse:Security` of the document, wherever it stands.
    let securities: [Element]
    let header: Element

    init(parsing octets: [UInt8]) throws(AS4Refusal) {
        let document: ParsedDocument
        do { document = try ParsedDocument(parsing: octets, limits: .envelope) } catch {
            throw .unparsable(cause: error.code)
        }
        let soap = Vocabulary.Namespace.soap12
        let root = document.root
        guard root.name == "Envelope" else { throw .envelope("Envelope") }
        guard root.namespace == soap else { throw .soapVersion(root.namespace) }
        let children = root.elements
        guard children.map(\.qualifiedName) == [XMLName("Header", soap), XMLName("Body", soap)] else {
            throw .envelope("Header, Body")
        }
        let header = children[0]
        let everyMessaging = Self.every("Messaging", Vocabulary.Namespace.ebMS, in: root)
        guard everyMessaging.count == 1, everyMessaging[0].parent == header else {
            throw .envelope("Messaging (\(everyMessaging.count))")
        }
        try Self.refuseUnknownBlocks(header)
        self.securities = Self.every("Security", Vocabulary.Namespace.wsse, in: root)
        self.messaging = everyMessaging[0]
        self.body = children[1]
        self.header = header
        self.document = document
    }

    /// The one Security header that the message may have.
    func security() throws(AS4Refusal) -> Element {
        guard let security = self.securities.first else { throw .notSigned }
        guard self.securities.count == 1, security.parent == self.header else {
            throw .securityHeaders(self.securities.count)
        }
        return security
    }

    /// A user message has nothing in its Body but, from some peers, white space.
    func requireEmptyBody() throws(AS4Refusal) {
        guard self.body.elements.isEmpty, self.body.text.isEmpty else { throw .bodyNotEmpty }
    }

    /// The SOAP Fault in the Body, if there is one.
    var fault: SOAPFault? {
        self.body.child("Fault", Vocabulary.Namespace.soap12).map(SOAPFault.init(reading:))
    }

    private static func every(_ name: String, _ namespace: String, in root: Element) -> [Element] {
        root.descendants(named: XMLName(name, namespace))
    }

    /// A header block that we do not know but are told to understand (SOAP 1.2 §2.4), such as a message fragment.
    private static func refuseUnknownBlocks(_ header: Element) throws(AS4Refusal) {
        for block in header.elements {
            let isKnown =
                block.qualifiedName == XMLName("Messaging", Vocabulary.Namespace.ebMS)
                || block.qualifiedName == XMLName("Security", Vocabulary.Namespace.wsse)
            let flag = block.attribute("mustUnderstand", Vocabulary.Namespace.soap12)
            if !isKnown, flag == "true" || flag == "1" { throw .unknownBlock(block.name) }
        }
    }
}
