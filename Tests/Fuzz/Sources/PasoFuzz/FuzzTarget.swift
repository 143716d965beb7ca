import AS4
import AdapterKit
import Canonical
import CodeLists
import Dialects
import Foundation
import MIME
import Settings
import Signing
import Trust
import XML

/// One parser that reads foreign octets; the raw value is its name in `Scripts/fuzz`.
///
/// A target passes when nothing crashes, hangs or grows without bound, and when its laws hold: what was read and written
/// again reads the same.
enum FuzzTarget: String, CaseIterable {
    case xml
    case dialects
    case acknowledgement
    case signatures
    case jws
    case certificate
    case revocationList = "crl"
    case ocsp
    case timestamp
    case pem
    case memory
    case mime
    case gzip
    case as4
    case answer = "as4-answer"
    case pull = "as4-pull"
    case canonical
    case adapter
    case codeList = "code-list"
    case scod
    case names = "dns"
    case metadata = "smp"

    /// Reads one input; errors are what hostile input earns.
    func feed(_ bytes: [UInt8]) {
        switch self {
        case .xml: Documents.xml(bytes)
        case .dialects: Documents.dialects(bytes)
        case .acknowledgement: _ = try? SPSAcknowledgement.decode(bytes)
        case .signatures: Documents.signatures(bytes)
        case .jws: Tokens.jws(bytes)
        case .certificate: Tokens.certificate(bytes)
        case .revocationList: Tokens.revocationList(bytes)
        case .ocsp: Tokens.ocsp(bytes)
        case .timestamp: _ = try? TimestampToken(der: bytes)
        case .pem: _ = try? PEM.blocks(bytes)
        case .memory: Tokens.memory(bytes)
        case .mime: Messages.mime(bytes)
        case .gzip: Messages.gzip(bytes)
        case .as4: Messages.as4(bytes)
        case .answer: Messages.answer(bytes)
        case .pull: Messages.pull(bytes)
        case .canonical: Documents.canonical(bytes)
        case .adapter: Files.adapter(bytes)
        case .codeList: Files.codeList(bytes)
        case .scod: Files.directory(bytes)
        case .names: Lookups.names(bytes)
        case .metadata: Lookups.metadata(bytes)
        }
    }
}
