/// What the operations of one exchange cost on this machine now, each by itself.
struct OperationPrices: Sendable {
    let keys: [KeyOperation: Double]
    let document: [DocumentOperation: Double]

    /// The price of one exchange in one gateway.
    struct Sum: Sendable, Equatable {
        var keys = 0.0
        var document = 0.0
    }

    /// Measures with one of Chile's documents; blocking.
    init(of octets: [UInt8]) throws {
        self.keys = try KeyOperation.costs()
        self.document = try DocumentOperation.costs(
            octets,
            from: .chile,
            to: .peru,
            key: self.keys[.rsaVerify] ?? 0
        )
    }

    init(keys: [KeyOperation: Double], document: [DocumentOperation: Double]) {
        self.keys = keys
        self.document = document
    }

    var sending: Sum {
        Sum(
            keys: self.keys.reduce(0) { $0 + $1.value * Double($1.key.perExchangeSending) },
            document: self.document.reduce(0) { $0 + $1.value * Double($1.key.perExchangeSending) }
        )
    }

    var receiving: Sum {
        Sum(
            keys: self.keys.reduce(0) { $0 + $1.value * Double($1.key.perExchangeReceiving) },
            document: self.document.reduce(0) { $0 + $1.value * Double($1.key.perExchangeReceiving) }
        )
    }
}
