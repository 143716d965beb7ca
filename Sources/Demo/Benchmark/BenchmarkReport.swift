/// What the benchmark measured; all times in seconds.
///
/// Wall-clock figures of a shared machine are noisy. The ratios compare with floors of the same run, and are what to
/// look at from one version to the next.
public struct BenchmarkReport: Sendable, Codable, Equatable {
    public var documents: Int
    /// Octets of one document.
    public var documentBytes: Int
    public var senders: Int
    /// Processors of the machine, which both gateways and their national systems share.
    public var cores: Int
    /// From the first submission until each document was taken by the recipient and its receipt accepted.
    public var seconds: Double
    /// How long a submission waited for its answer.
    public var submitMedian: Double
    public var submitSlowest99: Double
    public var sending: GatewayCost
    public var receiving: GatewayCost
    /// Processor time of the national systems, which this process plays, per exchange.
    public var clientSeconds: Double
    /// Processor time of one operation each.
    public var keyOperations: [KeyOperation: Double]
    public var documentOperations: [DocumentOperation: Double]
    /// Appends of 8 KiB with fsync per second in the same folder.
    public var diskSyncsPerSecond: Double

    /// What one exchange costs in one gateway.
    public struct GatewayCost: Sendable, Codable, Equatable {
        public var country: String
        public var keys: Double
        /// The issuer's document: parse, verify, decode, encode, canonical form.
        public var document: Double
        /// AS4: SOAP, digests, gzip, encryption, and what else the pool for such work does.
        public var messages: Double
        /// Sockets, TLS, HTTP/1.1.
        public var http: Double
        public var store: Double
        /// Swift's own pool: requests, JSON, queues.
        public var engine: Double
        public var fsyncs: Double
        public var commits: Double
        public var peakBytes: Int

        public var total: Double {
            self.keys + self.document + self.messages + self.http + self.store + self.engine
        }
    }

    /// Whether this executable was built with optimization; without it the processor figures say little.
    public static var isOptimized: Bool {
        #if DEBUG
        false
        #else
        true
        #endif
    }

    public var documentsPerSecond: Double { Double(self.documents) / self.seconds }
    public var processorSeconds: Double { self.sending.total + self.receiving.total }
    public var fsyncs: Double { self.sending.fsyncs + self.receiving.fsyncs }

    /// Processor time of the key operations alone: the least that an exchange can cost.
    public var keyFloor: Double { self.sending.keys + self.receiving.keys }
    /// How many times the key operations' price an exchange costs.
    public var processorRatio: Double { self.processorSeconds / self.keyFloor }
    /// Documents per second if there were nothing but key operations, on all processors.
    public var keyBound: Double { Double(self.cores) / self.keyFloor }
    /// Documents per second if there were nothing but the fsyncs that were made, one after the other.
    public var diskBound: Double { self.diskSyncsPerSecond / max(self.fsyncs, .leastNonzeroMagnitude) }
    /// The lower of both bounds over what was reached.
    public var throughputRatio: Double { min(self.keyBound, self.diskBound) / self.documentsPerSecond }
}
