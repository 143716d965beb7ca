public import Canonical

/// Which time the imported files speak about without interruption, and where something is missing.
public struct Coverage: Sendable, Equatable {
    /// A stretch of time.
    public struct Span: Sendable, Hashable {
        public var from: UTCTime
        public var until: UTCTime
    }

    /// Stretches that no file speaks about, earliest first, between the directory's beginning and ``until``.
    public let gaps: [Span]
    /// Until when anything is known; nil where no file names a period.
    public let until: UTCTime?
    /// Until when the last monthly replica goes.
    public let replicaUntil: UTCTime?
    /// Periods of which pages are missing; they count as not imported.
    public let incomplete: [Span]

    /// Ends of periods are written to the second.
    private static let seam: Duration = .seconds(1)

    init(_ sources: some Sequence<ReplicaSource>, adapter: SCODAdapter) {
        var pages: [Key: [Int: Bool]] = [:]
        for source in sources {
            guard let period = source.period else { continue }
            let span = Span(from: period.from, until: period.until)
            let known = pages[Key(kind: period.kind, span: span)]?[period.page] ?? false
            pages[Key(kind: period.kind, span: span), default: [:]][period.page] = known || source.isLastPage
        }
        let whole = pages.filter { Self.isWhole($0.value) }.keys
        self.incomplete = pages.filter { !Self.isWhole($0.value) }.map(\.key.span)
            .filter { span in !whole.contains { $0.span.from <= span.from && span.until <= $0.span.until } }
            .sorted { ($0.from, $0.until) < ($1.from, $1.until) }
        self.replicaUntil = whole.filter { $0.kind == .replica }.map(\.span.until).max()
        self.until = whole.map(\.span.until).max()
        self.gaps = Self.gaps(between: whole.map { $0.covered(by: adapter) }, from: adapter.begins)
    }

    /// The first gap before a time; nil where everything up to it, or up to ``until``, is known.
    public func gap(before time: UTCTime) -> Span? {
        self.gaps.first { $0.from < time }
    }

    private struct Key: Hashable {
        var kind: ReplicaKind
        var span: Span

        func covered(by adapter: SCODAdapter) -> Span {
            guard self.kind == .replica, adapter.replicaContent == .everything else { return self.span }
            return Span(from: min(adapter.begins, self.span.from), until: self.span.until)
        }
    }

    /// Pages from 1 without a hole up to the one after which none follows.
    private static func isWhole(_ pages: [Int: Bool]) -> Bool {
        guard let last = pages.filter(\.value).keys.min() else { return false }
        return (1...last).allSatisfy { pages[$0] != nil }
    }

    private static func gaps(between spans: [Span], from begin: UTCTime) -> [Span] {
        var gaps: [Span] = []
        var reached = begin
        for span in spans.sorted(by: { ($0.from, $0.until) < ($1.from, $1.until) }) {
            if span.from > reached.advanced(by: Self.seam) { gaps.append(Span(from: reached, until: span.from)) }
            reached = max(reached, span.until)
        }
        return gaps
    }
}
