import Foundation
public import Trust

/// What a file of certificates and revocation lists holds, PEM or DER.
public struct TrustFile: Sendable {
    public var certificates: [Certificate] = []
    public var lists: [RevocationList] = []

    /// The largest file that is read: a country's revocation list can be long.
    public static let bytesMax = RevocationList.lengthMax

    /// Reads one file; its kind is told by its content.
    public static func open(_ path: String) -> Result<TrustFile, TrustError> {
        let data = FileManager.default.contents(atPath: path) ?? Data()
        let bytes = [UInt8](data.prefix(Self.bytesMax + 1))
        do throws(TrustError) {
            return .success(try Self.parse(bytes))
        } catch {
            return .failure(error)
        }
    }

    /// Every file at a path: itself, or what a folder holds that looks like a certificate or list.
    public static func files(at path: String) -> [String] {
        let values = try? URL(filePath: path).resourceValues(forKeys: [.isDirectoryKey])
        guard values?.isDirectory == true else { return [path] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let endings = [".pem", ".crt", ".cer", ".der", ".crl"]
        return names.filter { name in endings.contains { name.lowercased().hasSuffix($0) } && !name.hasPrefix(".") }
            .sorted()
            .map { "\(path)/\($0)" }
    }

    private static func parse(_ bytes: [UInt8]) throws(TrustError) -> TrustFile {
        var file = TrustFile()
        if bytes.first == 0x30 {
            do throws(TrustError) {
                file.certificates.append(try Certificate(der: bytes))
            } catch {
                file.lists.append(try RevocationList(der: bytes))
            }
            return file
        }
        for block in try PEM.blocks(bytes) {
            switch block.label {
            case "CERTIFICATE", "TRUSTED CERTIFICATE", "X509 CERTIFICATE":
                file.certificates.append(try Certificate(der: block.der))
            case "X509 CRL":
                file.lists.append(try RevocationList(der: block.der))
            default:
                break
            }
        }
        return file
    }
}
