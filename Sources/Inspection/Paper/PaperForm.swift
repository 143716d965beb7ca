public import Signing

/// A document laid out like its paper form: boxes in rows, with what each signature covers.
///
/// Neutral: it knows neither HTML nor a language.
public struct PaperForm: Sendable, Equatable {
    /// The stable name of the layout, like `ispm-12` or `mercosur`.
    public let layout: String
    /// The title of the form.
    public let title: Wording
    /// What stands under the title.
    public let subtitle: [Entry]
    /// How the numbers of the boxes are to be read, where that needs saying.
    public let note: Wording?
    /// The form from top to bottom.
    public let blocks: [Block]

    init(_ layout: String, title: Wording, subtitle: [Entry] = [], note: Wording? = nil, _ blocks: [Block]) {
        self.layout = layout
        self.title = title
        self.subtitle = subtitle
        self.note = note
        self.blocks = blocks
    }
}

/// A part of a form.
public indirect enum Block: Sendable, Equatable {
    /// A heading across the form.
    case heading(Wording)
    /// Boxes beside each other.
    case row([Box])
    /// Everything that a signature covers.
    case signed(SignatureParty, [Block])

    /// Every box in it, with the signatures that cover it.
    func boxes(coveredBy roles: [SignatureParty] = []) -> [(box: Box, roles: [SignatureParty])] {
        switch self {
        case .heading: []
        case .row(let boxes): boxes.map { ($0, roles) }
        case .signed(let role, let blocks): blocks.flatMap { $0.boxes(coveredBy: roles + [role]) }
        }
    }
}

/// One box of a form.
public struct Box: Sendable, Equatable {
    /// The number that the paper form gives it; nil where it gives none.
    public let number: String?
    /// Fields of the electronic document, where they have numbers of their own (ALADI/SEC/di 2327).
    public let fields: String?
    /// What it is called.
    public let label: Wording
    /// What it says.
    public let entries: [Entry]
    /// Goods and the like.
    public let table: Table?
    /// How many of the twelve columns of the form it takes.
    public let width: Int

    init(
        _ label: String,
        number: String? = nil,
        fields: String? = nil,
        width: Int = 6,
        _ entries: [Entry?],
        table: Table? = nil
    ) {
        self.label = Wording(label)
        self.number = number
        self.fields = fields
        self.width = width
        self.entries = entries.compactMap { $0 }
        self.table = table
    }

    /// True where the document says nothing here.
    public var isEmpty: Bool { self.entries.isEmpty && (self.table?.rows.isEmpty ?? true) }
}

/// A table inside a box.
public struct Table: Sendable, Equatable {
    /// One column.
    public struct Column: Sendable, Equatable {
        /// The number that the paper form gives it.
        public let number: String?
        /// What it is called.
        public let label: Wording
        /// True for amounts and codes, which are set to the right.
        public let isNumeric: Bool

        init(_ label: String, number: String? = nil, isNumeric: Bool = false) {
            self.label = Wording(label)
            self.number = number
            self.isNumeric = isNumeric
        }
    }

    /// The columns.
    public let columns: [Column]
    /// The cells of each row, one per column.
    public let rows: [[[Entry]]]

    /// A table without the columns that are empty in every row.
    init(_ columns: [Column], _ rows: [[[Entry]]]) {
        let used = columns.indices.filter { index in rows.contains { !$0[index].isEmpty } }
        self.columns = used.map { columns[$0] }
        self.rows = rows.map { row in used.map { row[$0] } }
    }
}
