import CCurl
import CPaso

// The functions that libcurl calls; each finds its transfer in the context and hands over.

/// The transfer behind a context pointer; it outlives its easy handle's callbacks.
private func transfer(_ context: UnsafeMutableRawPointer?) -> CurlTransfer? {
    unsafe context.map { unsafe Unmanaged<CurlTransfer>.fromOpaque($0).takeUnretainedValue() }
}

let receiveBody: paso_curl_bytes = { bytes, size, count, context in
    guard let transfer = unsafe transfer(context) else { return 0 }
    let total = size * count
    let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: total)
    return unsafe transfer.receive(body: buffer) ? total : 0
}

let receiveHeader: paso_curl_bytes = { bytes, size, count, context in
    guard let transfer = unsafe transfer(context) else { return 0 }
    let total = size * count
    let line = unsafe [UInt8](UnsafeRawBufferPointer(start: bytes, count: total))
    return transfer.receive(header: line) ? total : 0
}

let sendBody: paso_curl_bytes = { bytes, size, count, context in
    guard let transfer = unsafe transfer(context), let bytes = unsafe bytes else { return Int(CURL_READFUNC_ABORT) }
    let buffer = unsafe UnsafeMutableRawBufferPointer(start: bytes, count: size * count)
    return unsafe transfer.nextBody(into: buffer) ?? Int(CURL_READFUNC_ABORT)
}

let seekBody: paso_curl_seek = { context, offset, origin in
    guard let transfer = unsafe transfer(context), origin == SEEK_SET else { return CURL_SEEKFUNC_CANTSEEK }
    return transfer.rewindBody(to: Int(offset)) ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL
}

let judgeServer: paso_curl_judge = { certificates, lengths, count, resumed, context in
    guard let transfer = unsafe transfer(context), let certificates = unsafe certificates,
        let lengths = unsafe lengths
    else { return 0 }
    let chain = (0..<count).map { index in
        unsafe [UInt8](UnsafeBufferPointer(start: certificates[index], count: lengths[index]))
    }
    return transfer.judge(chain, resumed: resumed != 0) ? 1 : 0
}

let askDoor: paso_curl_door = { address, count, port, context in
    guard let transfer = unsafe transfer(context), let address = unsafe address else { return 0 }
    let octets = unsafe [UInt8](UnsafeBufferPointer(start: address, count: count))
    return transfer.mayConnect(to: NetworkAddress(octets: octets, port: Int(port))) ? 1 : 0
}
