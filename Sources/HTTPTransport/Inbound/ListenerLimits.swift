/// What one listener grants to everybody who connects.
public struct ListenerLimits: Sendable, Equatable {
    public var connectionsMax: Int
    /// All header fields of a request together; one field may take half of it.
    public var headerBytesMax: Int
    public var headerFieldsMax: Int
    /// A longer body is answered with 413 and the connection ends.
    public var bodyBytesMax: Int
    /// From the opened connection to the finished TLS handshake.
    public var handshake: Duration
    /// A connection without a request, or a request head that does not complete, is closed after this.
    public var idle: Duration
    /// From the request head to the last byte of its body, however steadily the bytes drip.
    public var body: Duration
    /// Bodies that come at least this fast may take longer than ``body``; nil grants no longer time to any.
    ///
    /// The whole time is then at most ``body`` and that of ``bodyBytesMax`` at this pace.
    public var bodyBytesPerSecondMin: Int?
    /// From the last byte of the body to the last byte of the response.
    public var response: Duration

    public init(
        connectionsMax: Int = 512,
        headerBytesMax: Int = 32 << 10,
        headerFieldsMax: Int = 100,
        bodyBytesMax: Int = 64 << 20,
        handshake: Duration = .seconds(5),
        idle: Duration = .seconds(30),
        body: Duration = .seconds(60),
        bodyBytesPerSecondMin: Int? = nil,
        response: Duration = .seconds(60)
    ) {
        self.connectionsMax = connectionsMax
        self.headerBytesMax = headerBytesMax
        self.headerFieldsMax = headerFieldsMax
        self.bodyBytesMax = bodyBytesMax
        self.handshake = handshake
        self.idle = idle
        self.body = body
        self.bodyBytesPerSecondMin = bodyBytesPerSecondMin
        self.response = response
    }
}
