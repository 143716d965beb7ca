import Foundation

/// The target that this process feeds; read once.
private let target: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["PASO_FUZZ_TARGET"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
        let known = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
        FileHandle.standardError.write(Data("PASO_FUZZ_TARGET must be one of: \(known)\n".utf8))
        exit(2)
    }
    return target
}()

/// libFuzzer calls it with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.feed([UInt8](UnsafeBufferPointer(start: start, count: count)))
    return 0
}
