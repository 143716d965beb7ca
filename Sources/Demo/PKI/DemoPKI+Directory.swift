public import Foundation
import Trust

extension DemoPKI {
    /// Where the region's directory of officials lies: its key, its anchors and what it published.
    public var directory: URL { self.folder.appending(path: "directory") }

    /// Who signs what the directory publishes.
    public var directorySigner: Files { Files(self.directory, "scod") }

    /// The folder with the anchor of its signature, for `directories.scod.anchors`.
    public var directoryAnchors: URL { self.directory.appending(path: "anchors") }

    /// The replica that it published last.
    public var replica: URL { self.directory.appending(path: "replica.xml") }

    /// Makes the directory's anchor and signer where there are none.
    ///
    /// The signer's certificate is written last; without it everything is made again.
    func makeDirectory(now: Date) throws {
        let signer = self.directorySigner
        guard !FileManager.default.fileExists(atPath: signer.certificate.path) else { return }
        let writer = DemoFiles(folder: self.folder)
        let root = CertificateRequest.authority(
            subject: Self.directoryName("Root for the directory of officials"),
            notBefore: now.wholeSeconds - DemoCountryMaker.rootLifetime,
            notAfter: now.wholeSeconds + DemoCountryMaker.rootLifetime,
            pathLength: 0
        )
        let authority = try CertificateIssuer.root(root, key: .generate(.p256))
        let key = try PrivateKey.generate(.p256)
        var request = CertificateRequest(
            subject: Self.directoryName("SCOD"),
            notBefore: now.wholeSeconds - 86_400,
            notAfter: now.wholeSeconds + DemoCountryMaker.leafLifetime
        )
        request.keyUsage = [.digitalSignature, .nonRepudiation]
        let certificate = try authority.issue(request, for: key.publicKey)
        guard let secret = key.exportPEM() else { throw DemoPKIError.unwritable(signer.key.path) }
        let anchor = self.directoryAnchors.appending(path: "root.pem")
        try writer.write(authority.certificate.pem, to: anchor, isSecret: false)
        try writer.write(secret, to: signer.key, isSecret: true)
        try writer.write(certificate.pem, to: signer.certificate, isSecret: false)
    }

    private static func directoryName(_ name: String) -> [(type: String, value: String)] {
        [("C", "UY"), ("O", "Paso demonstration"), ("CN", name)]
    }
}
