public import Hummingbird
import HummingbirdCore
import NIOCore

extension Request {
    /// The whole body; one over the limit throws the problem 413, which ends the connection.
    public func bytes(upTo limitBytes: Int) async throws -> [UInt8] {
        do {
            let buffer = try await self.body.collect(upTo: limitBytes)
            return [UInt8](buffer: buffer)
        } catch is NIOTooManyBytesError {
            throw HTTPProblem(
                .contentTooLarge,
                InboundRefusal.bodyTooLarge(limitBytes: limitBytes),
                closesConnection: true
            )
        }
    }
}
