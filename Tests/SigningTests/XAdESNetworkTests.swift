import Foundation
import PasoTesting
import Signing
import Testing
import Trust
import XML

#if canImport(Glibc)
import Glibc
#endif

/// A socket that listens on loopback and must never be connected.
final class SilentListener {
    let port: UInt16
    private let descriptor: Int32

    init() throws {
        self.descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = self.descriptor
        let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe bind(socket, pointer, length) == 0 && listen(socket, 16) == 0
                    && getsockname(socket, pointer, &length) == 0
            }
        }
        try #require(isBound)
        self.port = UInt16(bigEndian: address.sin_port)
    }

    deinit { close(self.descriptor) }

    /// True when somebody has connected; loopback completes a connection before the caller goes on.
    var isConnected: Bool {
        var question = pollfd(fd: self.descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&question, 1, 0) > 0
    }
}

@Suite struct `Addresses in a signed document` {
    @Test func `are never connected, wherever they stand`() throws {
        let listener = try SilentListener()
        let address = "http://127.0.0.1:\(listener.port)/x"
        let officer = try XAdESSample.officer(.p256) { request in
            request.revocationListAddress = address
            request.uris = [address]
        }
        let document = """
            <?xml-stylesheet href="\(address)" type="text/xsl"?>
            <order xmlns="urn:order" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xmlns:xi="http://www.w3.org/2001/XInclude" xsi:schemaLocation="urn:order \(address)" xml:base="\(address)">\
            <xi:include href="\(address)"/>4500.10</order>
            """
        let text = String(decoding: try XAdESSample.basic(officer, text: document), as: UTF8.self)
        let transform = "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\">"
        let variants = [
            text,
            text.replacingOccurrences(of: "-document\" URI=\"\"", with: "-document\" URI=\"\(address)\""),
            text.replacingOccurrences(of: "<ds:KeyInfo>", with: "<ds:KeyInfo><ds:RetrievalMethod URI=\"\(address)\"/>"),
            text.replacingOccurrences(
                of: transform,
                with: "\(transform)<xsl:include href=\"\(address)\" xmlns:xsl=\"urn:x\"/>"
            ),
            text.replacingOccurrences(
                of: "<ds:Object>",
                with: "<ds:Object><ds:Manifest><ds:Reference URI=\"\(address)\"/></ds:Manifest>"
            ),
            "<!DOCTYPE order SYSTEM \"\(address)\">" + text,
        ]
        for variant in variants {
            guard let document = try? ParsedDocument(parsing: Array(variant.utf8)) else { continue }
            for style in [nil, SignatureStyle.ID.enveloped, .xadesBT, .xadesBLT] as [SignatureStyle.ID?] {
                guard let found = DocumentSignatures.verify(document, style: style) else { continue }
                let store = try TestPKI.store
                let judge = SignatureJudge(ChainJudge(store), proven: TestPKI.now + 60, revocation: .require)
                _ = judge.judge(found, claims: [])
            }
            #expect(!listener.isConnected)
        }
        // The listener does hear who connects.
        let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(client) }
        var there = sockaddr_in()
        there.sin_family = sa_family_t(AF_INET)
        there.sin_port = listener.port.bigEndian
        there.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isConnected = unsafe withUnsafePointer(to: &there) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe connect(client, $0, length) == 0 }
        }
        #expect(isConnected)
        #expect(listener.isConnected)
    }
}
