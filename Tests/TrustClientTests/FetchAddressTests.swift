import Testing
import TrustClient

@Suite struct `An address to fetch from` {
    @Test(arguments: [
        ("http://crl.sag.cl/ca.crl", "crl.sag.cl:80"), ("https://OCSP.senasa.pe", "ocsp.senasa.pe:443"),
        ("http://127.0.0.1:8888/a?b=c", "127.0.0.1:8888"), ("http://[2001:db8::1]:81/x", "[2001:db8::1]:81"),
        ("HTTP://crl.sag.cl?x=1", "crl.sag.cl:80"),
    ])
    func `names its server`(text: String, server: String) throws {
        #expect(try FetchAddress(text).server == server)
    }

    @Test(arguments: [
        "", "ldap://crl.sag.cl/cn=ca", "file:///etc/passwd", "http://", "http:///x", "http://a@b/", "http://a:0/",
        "http://a:99999/", "http://a:+80/", "http://a b/", "http://a\\b/", "http://a/#x", "http://[::1/", "http://[a]/",
        "http://é.cl/", "//crl.sag.cl/", "http://" + String(repeating: "a", count: 2_000),
    ])
    func `is refused in any other shape`(text: String) {
        #expect(throws: TrustClientError.self) { try FetchAddress(text) }
    }
}
