import Canonical
public import Exchange
public import Store
public import Texts

extension GatewayReads {
    /// What waits for a national system; never what it acknowledged.
    public func inbox(
        _ backend: BackendID,
        cursor: Cursor?,
        limit: Int,
        in language: Language
    ) async throws -> PageView<InboxItemView> {
        let page = try await self.store.inbox(backend, cursor: cursor, limit: limit)
        var items: [InboxItemView] = []
        for item in page.items {
            let exchange = try await self.store.exchange(item.exchangeID)
            items.append(try Self.view(item, party: exchange?.party, language: language))
        }
        return PageView(items: items, next: page.next?.text)
    }

    /// The bytes of a delivery in one form; nil for an unknown delivery, one of another backend, or an absent form.
    public func fetch(_ id: DeliveryID, _ form: InboxForm, for scope: BackendID?) async throws -> FetchedForm? {
        guard let item = try await self.store.inboxItem(id), scope == nil || item.backend == scope else { return nil }
        switch form {
        case .original:
            let document = try await self.store.document(item.documentID)
            return try await self.fetched(item.original, "application/xml", document?.document.dialect)
        case .national:
            return try await self.fetched(item.national, "application/xml", item.nationalDialect)
        case .canonical:
            guard let canonical = item.canonical else { return nil }
            return try await self.fetched(canonical, "application/json", nil)
        }
    }

    private func fetched(_ digest: OctetsDigest, _ mediaType: String, _ dialect: String?) async throws -> FetchedForm? {
        guard let bytes = try await self.content(digest) else { return nil }
        return FetchedForm(bytes: bytes, mediaType: mediaType, dialect: dialect)
    }

    private static func view(_ item: InboxItem, party: PartyID?, language: Language) throws -> InboxItemView {
        let report = try DocumentReport(octets: item.report)
        return InboxItemView(
            deliveryId: item.deliveryID.text,
            exchangeId: item.exchangeID.text,
            documentId: item.documentID.text,
            kind: item.kind.rawValue,
            number: item.number,
            party: party?.text ?? "",
            originalDialect: report.dialect,
            nationalDialect: item.nationalDialect,
            nationalSource: (report.nationalSource ?? .original).rawValue,
            result: report.outcome.rawValue,
            authenticity: report.authenticityView(in: language),
            verdicts: report.verdicts,
            findings: report.findingViews(in: language),
            losses: report.losses,
            flags: item.flags,
            supersededBy: item.supersededBy?.text,
            at: item.placedAt.rfc3339
        )
    }
}
