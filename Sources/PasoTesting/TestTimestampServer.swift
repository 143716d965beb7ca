import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// A timestamp authority behind a small HTTP server on the loopback, one request at a time.
public final class TestTimestampServer: Sendable {
    /// Where it listens.
    public let port: UInt16
    private let descriptor: Int32
    private let isUp = Mutex(true)
    private let count = Mutex(0)

    /// Starts answering on a thread of its own.
    public init(_ authority: TestTimestampAuthority) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe bind(descriptor, pointer, length) == 0 && listen(descriptor, 16) == 0
                    && getsockname(descriptor, pointer, &length) == 0
            }
        }
        guard isBound else { throw TestTimestampAuthority.Failure(words: "no port") }
        self.descriptor = descriptor
        self.port = UInt16(bigEndian: address.sin_port)
        let thread = Thread { [self] in self.serve(authority) }
        thread.start()
    }

    /// Its address.
    public var address: String { "http://127.0.0.1:\(self.port)/" }

    /// Requests that it got so far.
    public var requests: Int { self.count.withLock { $0 } }

    /// Down, it takes connections and hangs up.
    public func become(up isUp: Bool) { self.isUp.withLock { $0 = isUp } }

    /// Stops for good.
    public func close() { _ = shutdown(self.descriptor, Int32(SHUT_RDWR)) }

    private func serve(_ authority: TestTimestampAuthority) {
        while case let connection = accept(self.descriptor, nil, nil), connection >= 0 {
            let request = Self.request(connection)
            self.count.withLock { $0 += 1 }
            if self.isUp.withLock({ $0 }), let answer = try? authority.answer(request) {
                let head =
                    "HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\n"
                    + "Content-Length: \(answer.count)\r\nConnection: close\r\n\r\n"
                let octets = Array(head.utf8) + answer
                _ = unsafe send(connection, octets, octets.count, Int32(MSG_NOSIGNAL))
            }
            _ = Glibc.close(connection)
        }
        _ = Glibc.close(self.descriptor)
    }

    /// The body of a POST.
    private static func request(_ connection: Int32) -> [UInt8] {
        var octets: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while octets.count < 65_536 {
            if let body = self.body(of: octets) { return body }
            let count = unsafe recv(connection, &piece, piece.count, 0)
            guard count > 0 else { return [] }
            octets += piece.prefix(count)
        }
        return []
    }

    private static func body(of octets: [UInt8]) -> [UInt8]? {
        guard let end = octets.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        let head = String(decoding: octets[..<end.lowerBound], as: UTF8.self).lowercased()
        let field = head.split(whereSeparator: \.isNewline).first { $0.hasPrefix("content-length:") }
        let length = field.flatMap { Int($0.dropFirst(15).trimmingCharacters(in: .whitespaces)) } ?? 0
        let body = octets[end.upperBound...]
        return body.count >= length ? Array(body.prefix(length)) : nil
    }
}
