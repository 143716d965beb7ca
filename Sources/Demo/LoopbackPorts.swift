import Foundation

/// Finds ports of the loopback that nobody uses now.
///
/// The system names them; between the answer and their use another program could take one, so a caller that fails to
/// listen asks again.
public enum LoopbackPorts {
    /// `count` different free ports.
    public static func free(_ count: Int) throws -> [Int] {
        var sockets: [Int32] = []
        defer { for socket in sockets { close(socket) } }
        return try (0..<count).map { _ in
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            guard descriptor >= 0 else { throw DemoError.noFreePort }
            sockets.append(descriptor)
            return try self.bound(descriptor)
        }
    }

    private static func bound(_ descriptor: Int32) throws -> Int {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let succeeded = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
                unsafe bind(descriptor, general, length) == 0
                    && getsockname(descriptor, general, &length) == 0
            }
        }
        guard succeeded else { throw DemoError.noFreePort }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
