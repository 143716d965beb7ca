import CCurl
import CPaso
import Foundation
import MIME
import Texts

/// One request on the wire: an easy handle, what went out of it and what came in.
///
/// libcurl calls back into it on the client's thread; it lives until its handle is freed.
@safe final class CurlTransfer {
    let pending: PendingTransfer
    let easy: UnsafeMutableRawPointer
    private var headerList: UnsafeMutablePointer<curl_slist>?
    private var judgement: OpaquePointer?
    private var doorkeeper: OpaquePointer?
    private let errorBuffer: UnsafeMutablePointer<CChar>

    private(set) var bodySent = 0
    private(set) var received = ReceivedResponse()
    private(set) var refusal: (any Explained)?
    /// The last address that was not connected, by our own judgement.
    private var addressRefusal: (any Explained)?
    /// Why our own body could not be read.
    private var bodyFailure: MIMEError?
    private(set) var serverCertificate: [UInt8]?
    private(set) var isSessionResumed = false
    private var isRepeated = false

    init(_ pending: PendingTransfer) throws(TransportError) {
        guard let easy = unsafe curl_easy_init() else { throw .clientUnusable(detail: "curl_easy_init") }
        self.pending = pending
        unsafe self.easy = easy
        unsafe self.errorBuffer = .allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe self.errorBuffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        try self.configure()
    }

    deinit {
        unsafe curl_easy_cleanup(self.easy)
        unsafe curl_slist_free_all(self.headerList)
        unsafe paso_curl_judgement_free(self.judgement)
        unsafe paso_curl_doorkeeper_free(self.doorkeeper)
        unsafe self.errorBuffer.deallocate()
    }

    /// The request that is sent.
    var request: OutboundRequest { self.pending.request }

    /// The host alone, as errors name it.
    var host: String {
        let authority = self.request.authority
        guard !authority.hasSuffix("]"), let colon = authority.lastIndex(of: ":") else { return authority }
        return String(authority[..<colon])
    }

    // MARK: - Configuration

    private func configure() throws(TransportError) {
        try self.configureTime()
        try self.configureAddress()
        try self.configureMethod()
        try self.configureHeaders()
        try self.set(CURLOPT_NOSIGNAL, 1)
        try self.set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
        try self.set(CURLOPT_FOLLOWLOCATION, 0)
        try self.set(CURLOPT_LOW_SPEED_LIMIT, self.request.limits.lowSpeedBytesPerSecond)
        try self.set(CURLOPT_LOW_SPEED_TIME, max(1, self.request.limits.lowSpeed.wholeMilliseconds / 1_000))
        try self.set(CURLOPT_TCP_NODELAY, 1)
        let context = unsafe Unmanaged.passUnretained(self).toOpaque()
        try self.check(unsafe paso_curl_set_error_buffer(self.easy, self.errorBuffer))
        try self.check(unsafe paso_curl_on_body(self.easy, receiveBody, context))
        try self.check(unsafe paso_curl_on_header(self.easy, receiveHeader, context))
        try unsafe self.configureTrust(context)
    }

    private func configureTime() throws(TransportError) {
        let remaining = self.request.limits.total - (ContinuousClock.now - self.pending.submitted)
        guard remaining > .zero else { throw .timeout(host: self.host) }
        try self.set(CURLOPT_CONNECTTIMEOUT_MS, min(self.request.limits.connect, remaining).wholeMilliseconds)
        try self.set(CURLOPT_TIMEOUT_MS, remaining.wholeMilliseconds)
    }

    private func configureAddress() throws(TransportError) {
        let url = self.request.url
        let isPlain: Bool
        switch self.request.trust {
        case .plaintext: isPlain = true
        case .tls: isPlain = false
        }
        guard url.hasPrefix("https://") || (isPlain && url.hasPrefix("http://")), !self.host.isEmpty,
            !url.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F })
        else { throw .addressRefused(url: url) }
        try self.set(CURLOPT_URL, url)
        try self.set(CURLOPT_PROTOCOLS_STR, isPlain ? "http" : "https")
        try self.configureRoute()
    }

    private func configureRoute() throws(TransportError) {
        // An empty proxy and an empty list of exceptions switch off what the environment says.
        try self.set(CURLOPT_NOPROXY, "")
        switch self.request.route {
        case .direct:
            try self.set(CURLOPT_PROXY, "")
        case .proxy(let proxy):
            guard proxy.hasPrefix("http://") else { throw .addressRefused(url: proxy) }
            try self.set(CURLOPT_PROXY, proxy)
            try self.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        case .judged:
            try self.set(CURLOPT_PROXY, "")
            // A kept connection was opened without being asked about.
            try self.set(CURLOPT_FRESH_CONNECT, 1)
            try self.set(CURLOPT_FORBID_REUSE, 1)
            let context = unsafe Unmanaged.passUnretained(self).toOpaque()
            guard let keeper = unsafe paso_curl_on_connect(self.easy, askDoor, context) else {
                throw .clientUnusable(detail: "CURLOPT_OPENSOCKETFUNCTION")
            }
            unsafe self.doorkeeper = keeper
        }
    }

    private func configureMethod() throws(TransportError) {
        switch self.request.method {
        case .get where self.request.content.count == 0: try self.set(CURLOPT_HTTPGET, 1)
        case .head: try self.set(CURLOPT_NOBODY, 1)
        case .get, .post, .put, .delete:
            try self.set(CURLOPT_POST, 1)
            try self.check(
                unsafe paso_curl_set_size(
                    self.easy,
                    CURLOPT_POSTFIELDSIZE_LARGE,
                    curl_off_t(self.request.content.count)
                )
            )
            let context = unsafe Unmanaged.passUnretained(self).toOpaque()
            try self.check(unsafe paso_curl_on_read(self.easy, sendBody, seekBody, context))
            if self.request.method != .post { try self.set(CURLOPT_CUSTOMREQUEST, self.request.method.rawValue) }
        }
    }

    private func configureHeaders() throws(TransportError) {
        // Our listeners and most others answer at once: waiting for "100 Continue" costs a second.
        var lines = ["Expect:"]
        let names = self.request.headers.map { $0.name.lowercased() }
        if !names.contains("content-type") { lines.append("Content-Type:") }
        if !names.contains("accept") { lines.append("Accept:") }
        lines += self.request.headers.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
        for line in lines {
            guard !line.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 }),
                let longer = unsafe curl_slist_append(self.headerList, line)
            else { throw .clientUnusable(detail: "header field") }
            unsafe self.headerList = longer
        }
        try self.check(unsafe paso_curl_set_headers(self.easy, self.headerList))
    }

    private func configureTrust(_ context: UnsafeMutableRawPointer) throws(TransportError) {
        guard case .tls(let identity, _) = self.request.trust else { return }
        let minimum = self.request.tls.minimum == .v13 ? CURL_SSLVERSION_TLSv1_3 : CURL_SSLVERSION_TLSv1_2
        try self.set(CURLOPT_SSLVERSION, minimum)
        try self.check(unsafe paso_curl_set_text(self.easy, CURLOPT_SSL_CIPHER_LIST, self.request.tls.suiteList))
        // libcurl's own check is off and its CA bundle unused: the judge, called by OpenSSL, decides alone.
        try self.set(CURLOPT_SSL_VERIFYPEER, 0)
        try self.set(CURLOPT_SSL_VERIFYHOST, 0)
        try self.check(unsafe paso_curl_set_text(self.easy, CURLOPT_CAINFO, nil))
        try self.check(unsafe paso_curl_set_text(self.easy, CURLOPT_CAPATH, nil))
        guard let judgement = unsafe paso_curl_on_server(self.easy, judgeServer, context) else {
            throw .clientUnusable(detail: "CURLOPT_SSL_CTX_FUNCTION")
        }
        unsafe self.judgement = judgement
        guard let identity else { return }
        try self.set(CURLOPT_SSLCERTTYPE, "PEM")
        try self.set(CURLOPT_SSLKEYTYPE, "PEM")
        try self.setBlob(CURLOPT_SSLCERT_BLOB, identity.certificateChainPEM)
        try self.setBlob(CURLOPT_SSLKEY_BLOB, identity.privateKeyPEM)
    }

    private func set(_ option: CURLoption, _ value: Int) throws(TransportError) {
        try self.check(unsafe paso_curl_set_long(self.easy, option, value))
    }

    private func set(_ option: CURLoption, _ value: String) throws(TransportError) {
        try self.check(unsafe paso_curl_set_text(self.easy, option, value))
    }

    private func setBlob(_ option: CURLoption, _ bytes: [UInt8]) throws(TransportError) {
        let code = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe paso_curl_set_blob(self.easy, option, buffer.baseAddress, buffer.count)
        }
        try self.check(code)
    }

    private func check(_ code: CURLcode) throws(TransportError) {
        guard code == CURLE_OK else { throw .clientUnusable(detail: unsafe String(cString: curl_easy_strerror(code))) }
    }

    // MARK: - The outcome

    /// Makes ready to begin once more on a new connection, where every kept one turned out to be dead.
    ///
    /// libcurl repeats on another kept connection a few times by itself, but after a server's restart all of them are
    /// dead. Only for a request that could not be written to its end: nobody can have acted on it.
    func beginsAgain(after result: CURLcode) -> Bool {
        guard result == CURLE_SEND_ERROR, !self.isRepeated, self.refusal == nil, self.received.isEmpty else {
            return false
        }
        self.isRepeated = true
        self.bodySent = 0
        self.received = ReceivedResponse()
        do throws(TransportError) {
            try self.configureTime()
            try self.set(CURLOPT_FRESH_CONNECT, 1)
            return true
        } catch {
            return false
        }
    }

    /// What libcurl's result means to the caller.
    func outcome(_ result: CURLcode, receivedAt: Date) -> Result<OutboundResponse, TransportError> {
        guard result == CURLE_OK else { return .failure(self.failure(result)) }
        var connectionsOpened = 0
        _ = unsafe paso_curl_get_long(self.easy, CURLINFO_NUM_CONNECTS, &connectionsOpened)
        var status = 0
        _ = unsafe paso_curl_get_long(self.easy, CURLINFO_RESPONSE_CODE, &status)
        return .success(
            OutboundResponse(
                status: status,
                headers: self.received.headers,
                body: self.received.body,
                receivedAt: receivedAt,
                connection: OutboundResponse.Connection(
                    isReused: connectionsOpened == 0,
                    isSessionResumed: self.isSessionResumed,
                    serverCertificate: self.serverCertificate
                )
            )
        )
    }

    private func failure(_ result: CURLcode) -> TransportError {
        if let refusal { return .serverRefused(host: self.host, reason: refusal) }
        if let bodyFailure { return .clientUnusable(detail: bodyFailure.what()) }
        if let limit = self.received.overflow { return .responseTooLarge(host: self.host, limitBytes: limit) }
        let written = unsafe String(cString: self.errorBuffer)
        let detail = written.isEmpty ? unsafe String(cString: curl_easy_strerror(result)) : written
        switch result {
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: return .addressRefused(url: self.request.url)
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .cannotResolve(host: self.host)
        case CURLE_COULDNT_CONNECT:
            if let addressRefusal { return .serverRefused(host: self.host, reason: addressRefusal) }
            return .cannotConnect(host: self.host, detail: detail)
        case CURLE_OPERATION_TIMEDOUT: return .timeout(host: self.host)
        case CURLE_SSL_CERTPROBLEM: return .identityUnusable(detail: detail)
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CIPHER:
            return .tlsRefused(host: self.host, detail: detail)
        // In TLS 1.3 a server tells that it refuses our certificate only after the handshake.
        case CURLE_RECV_ERROR where detail.contains("alert"), CURLE_SEND_ERROR where detail.contains("alert"):
            return .tlsRefused(host: self.host, detail: detail)
        case CURLE_OUT_OF_MEMORY, CURLE_FAILED_INIT: return .clientUnusable(detail: detail)
        default: return .connectionLost(host: self.host, detail: detail)
        }
    }

    // MARK: - What libcurl calls back

    /// Copies the next piece of the body into libcurl's buffer; nil if a file of it cannot be read.
    func nextBody(into buffer: UnsafeMutableRawBufferPointer) -> Int? {
        do throws(MIMEError) {
            let count = try unsafe self.request.content.copy(into: buffer, at: self.bodySent)
            self.bodySent += count
            return count
        } catch {
            self.bodyFailure = error
            return nil
        }
    }

    /// Starts the body over from an offset, when libcurl repeats a request on a fresh connection.
    func rewindBody(to offset: Int) -> Bool {
        guard (0...self.request.content.count).contains(offset) else { return false }
        self.bodySent = offset
        return true
    }

    func receive(header: [UInt8]) -> Bool {
        self.received.append(header: header, limit: self.request.limits.responseHeaderBytesMax)
    }

    func receive(body: UnsafeRawBufferPointer) -> Bool {
        unsafe self.received.append(body: body, limit: self.request.limits.responseBytesMax)
    }

    /// Whether a connection may be opened to an address.
    func mayConnect(to address: NetworkAddress) -> Bool {
        guard case .judged(let judge) = self.request.route else { return false }
        guard let refusal = judge(address) else { return true }
        self.addressRefusal = refusal
        return false
    }

    func judge(_ certificates: [[UInt8]], resumed: Bool) -> Bool {
        guard case .tls(_, let judge) = self.request.trust else { return false }
        self.serverCertificate = certificates.first
        self.isSessionResumed = resumed
        switch judge(ServerPresentation(host: self.host, certificates: certificates)) {
        case .accepted: return true
        case .refused(let reason):
            self.refusal = reason
            return false
        }
    }
}

extension Duration {
    /// Rounded up, at least 1: libcurl reads 0 as "no limit".
    var wholeMilliseconds: Int {
        let (seconds, attoseconds) = self.components
        return max(1, Int(seconds) * 1_000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000))
    }
}
