/// Takes octets as they are made: a small content stays in memory, a large one goes to a file.
///
/// What was collected can be read only after ``finish()``; a collector that is dropped leaves nothing.
public struct OctetCollector: ~Copyable {
    private let folder: SpoolFolder?
    private var memory: [UInt8] = []
    private var draft: SpoolDraft?

    /// Without a folder everything stays in memory.
    ///
    /// `expecting` octets, if known, are made room for at once.
    public init(_ folder: SpoolFolder?, expecting: Int = 0) throws(MIMEError) {
        self.folder = folder
        if let folder, expecting > folder.memoryBytesMax {
            self.draft = try folder.draft()
        } else {
            self.draft = nil
            self.memory.reserveCapacity(expecting)
        }
    }

    /// Adds octets at the end.
    public mutating func append(_ octets: Span<UInt8>) throws(MIMEError) {
        if self.draft == nil {
            guard let folder, self.memory.count + octets.count > folder.memoryBytesMax else {
                unsafe octets.withUnsafeBufferPointer { unsafe self.memory.append(contentsOf: $0) }
                return
            }
            var draft = try folder.draft()
            try draft.append(self.memory.span)
            self.memory = []
            self.draft = consume draft
        }
        try self.draft?.append(octets)
    }

    /// Ends the collecting and gives the octets to read.
    public consuming func finish() -> OctetSource {
        guard let draft = self.draft.take() else { return OctetSource(self.memory) }
        return OctetSource(draft.sealed())
    }
}
