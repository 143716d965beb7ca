public import Canonical
import HTTPTransport
public import SCOD
import Texts

/// Asks the service first and the replica where the service does not answer; the verdict says which it was.
public struct OnlineConsultation: Sendable {
    private let client: ValidationClient
    private let user: String
    private let password: String
    private let replica: DirectoryConsultation

    /// A consultation as a customs user of the directory.
    public init(_ client: ValidationClient, user: String, password: String, replica: DirectoryConsultation) {
        self.client = client
        self.user = user
        self.password = password
        self.replica = replica
    }

    /// The verdict on a question; never throws, since a service that is away is a finding.
    public func ask(_ question: OfficialQuestion, now: UTCTime) async -> DirectoryVerdict {
        var query = question.query()
        (query.user, query.password) = (self.user, self.password)
        do {
            let answer = try await self.client.ask(query)
            let verdict = DirectoryVerdict.on(answer, question, source: .online(address: self.client.address))
            guard verdict.isNotConsulted else { return verdict }
            return self.replica.ask(question, now: now).adding(verdict.findings)
        } catch {
            let cause = (error as? any Explained)?.code ?? "\(type(of: error))"
            let finding = Finding("SCD-025", .integrity, .warning, path: question.path, arguments: ["cause": cause])
            return self.replica.ask(question, now: now).adding([finding])
        }
    }
}
