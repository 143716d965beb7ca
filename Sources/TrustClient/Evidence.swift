import Foundation
import HTTPTransport
public import Trust

/// What a source gave, checked: signed by whom it should be, about what was asked.
enum Evidence: Sendable {
    case list(RevocationList, issuer: Certificate)
    case response(OCSPResponse, OCSPAnswer)

    var fingerprint: Digest {
        switch self {
        case .list(let list, _): list.fingerprint
        case .response(let response, _): response.fingerprint
        }
    }

    var thisUpdate: Date {
        switch self {
        case .list(let list, _): list.thisUpdate
        case .response(_, let answer): answer.thisUpdate
        }
    }

    /// Until when it speaks for the present; nil for a list that does not say.
    var until: Date? {
        switch self {
        case .list(let list, _): list.nextUpdate
        case .response(_, let answer): answer.freshUntil
        }
    }

    /// The certificate of a responder whose own revocation is still to be looked at.
    func delegate(of issuer: Certificate) -> Certificate? {
        guard case .response(let response, _) = self, case .delegate(let owing) = response.standing(for: issuer) else {
            return nil
        }
        return owing
    }
}

/// Everything that was fetched and holds, to be put into the next edition of the store.
public struct FetchedEvidence: Sendable {
    public let lists: [RevocationList]
    public let responses: [OCSPResponse]
    public let memory: RevocationMemory
    /// Changes whenever there is something new.
    public let generation: UInt64

    /// As a store without anchors, to be added to a site's.
    public var store: TrustStore {
        TrustStore(revocationLists: self.lists, ocspResponses: self.responses, memory: self.memory)
    }
}

// MARK: Checking

extension RevocationSource {
    static let listTypes = "application/pkix-crl, application/x-pkcs7-crl;q=0.5, */*;q=0.1"

    /// Asks the source and checks what it says.
    ///
    /// `lists` runs the slow part where it may block.
    func fetch(
        _ fetcher: Fetcher,
        rules: CountryAddresses,
        on pool: any BlockingWork,
        now: Date
    ) async throws -> Evidence {
        switch self.subject {
        case .list:
            let body = try await fetcher.get(self.address, accept: Self.listTypes) { rules.allows($0) }
            return try await pool.run { try self.list(body) }
        case .answer(let certificate, let issuer):
            let request = try OCSPRequest(for: certificate, issuer: issuer)
            let body = try await fetcher.post(
                request.der,
                OCSPRequest.mediaType,
                to: self.address,
                accept: OCSPResponse.mediaType,
                lengthMax: OCSPResponse.lengthMax
            )
            guard let evidence = try await pool.run({ try self.answer(body, request, issuer, now) }) else {
                throw TrustClientError.certificateDenied(self.address, self.about)
            }
            return evidence
        }
    }

    /// A list in DER or PEM, signed by one of the expected issuers.
    func list(_ body: [UInt8]) throws(TrustClientError) -> Evidence {
        guard case .list(let issuers) = self.subject else { throw .addressUnusable(self.address.text) }
        let list: RevocationList
        do throws(TrustError) {
            list = try RevocationList(der: try Self.der(body), source: self.address.text)
        } catch {
            throw .contentUnusable(self.address, error)
        }
        guard !list.isSignedHopelessly else { throw .tooWeak(self.address, issuer: list.issuer.text) }
        guard let issuer = issuers.first(where: { list.isSigned(by: $0) }) else {
            throw .otherIssuer(self.address, expected: self.about, found: list.issuer.text)
        }
        return .list(list, issuer: issuer)
    }

    private static func der(_ body: [UInt8]) throws(TrustError) -> [UInt8] {
        if body.first == 0x30 { return body }
        // What is neither is refused as the list that it is not.
        return try PEM.blocks(body).first { $0.label == "X509 CRL" }?.der ?? body
    }

    /// A response that answers the question, by somebody who may.
    private func answer(
        _ body: [UInt8],
        _ request: OCSPRequest,
        _ issuer: Certificate,
        _ now: Date
    ) throws(TrustClientError) -> Evidence? {
        do throws(TrustError) {
            let response = try OCSPResponse(der: body, source: self.address.text)
            try response.check(asked: request, issuer: issuer, now: now)
            return response.answers.first { $0.certID == request.certID }.map { .response(response, $0) }
        } catch {
            throw .contentUnusable(self.address, error)
        }
    }
}

/// Runs what blocks or takes the processor somewhere else than on Swift's own threads.
public protocol BlockingWork: Sendable {
    /// Runs it and returns what it returns.
    func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value
}

/// Runs it here and now: for a command, which has nothing else to do.
public struct InPlace: BlockingWork {
    public init() {}

    public func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try body()
    }
}
