/// How the paper certificate of origin of an agreement is laid out.
///
/// Numbers are those of the paper forms where those are known to us; the other boxes, and every box of a form that
/// prints none, show the fields of the electronic certificate instead (ALADI/SEC/di 2327, annex 5).
struct OriginLayout: Sendable, Equatable {
    /// Which paper form it follows.
    enum Family: String, Sendable {
        /// The form of ALADI Resolution 252 and what descends from it.
        case aladi = "aladi-252"
        /// The form of MERCOSUR with its sixteen boxes.
        case mercosur
        /// The forms of free trade agreements that name the producer.
        case treaty
    }

    /// A box, whatever number a form gives it.
    enum Place: Sendable, Hashable {
        case exporter, producer, importer, consignee, port, destination, means, invoices, period
        case order, tariff, description, quantity, value, rule, content, instances
        case remarks, declaration, certification
    }

    /// The form element without "Form", like `A18`.
    let form: String
    /// Which paper form it follows.
    let family: Family
    /// Numbers on the paper.
    let numbers: [Place: String]
    /// Boxes that belong to the form even where the document says nothing in them.
    let always: Set<Place>

    init(_ form: String, _ family: Family, _ numbers: [Place: String] = [:], always: Set<Place> = []) {
        self.form = form
        self.family = family
        self.numbers = numbers
        self.always = always
    }

    /// The layout of a form; unknown forms are laid out like Resolution 252, the general one.
    static func of(_ form: String) -> OriginLayout {
        let name = form.hasPrefix("Form") ? String(form.dropFirst(4)) : form
        return self.table.first { $0.form == name } ?? OriginLayout(name, .aladi)
    }

    /// MERCOSUR's boxes: certificate of ACE 18 (77th protocol), used alike by ACE 35 and ACE 36.
    private static let sixteen: [Place: String] = [
        .exporter: "1", .importer: "2", .consignee: "3", .port: "4", .destination: "5", .means: "6", .invoices: "7",
        .order: "8", .tariff: "9", .description: "10", .quantity: "11", .value: "12", .rule: "13", .remarks: "14",
        .declaration: "15", .certification: "16",
    ]

    /// The treaty of Colombia and Mexico (ACE 33): twelve boxes.
    private static let twelve: [Place: String] = [
        .exporter: "1", .producer: "2", .importer: "3", .invoices: "4", .tariff: "5", .description: "6", .rule: "7",
        .content: "8", .instances: "9", .declaration: "10", .remarks: "11", .certification: "12",
    ]

    private static let shipped: Set<Place> = [.consignee, .port, .destination, .means, .value]

    /// Every form element of the certificate, each with its paper.
    static let table: [OriginLayout] = [
        OriginLayout("R252", .aladi),
        OriginLayout("A6", .aladi),
        OriginLayout("A14", .mercosur, always: [.port, .means, .value]),
        OriginLayout("A18", .mercosur, sixteen, always: [.port, .value]),
        OriginLayout("A24", .treaty),
        OriginLayout("A33", .treaty, twelve, always: [.producer, .content, .instances]),
        OriginLayout("A35", .mercosur, sixteen, always: shipped),
        OriginLayout("A36", .mercosur, sixteen, always: shipped),
        OriginLayout("A38", .aladi),
        OriginLayout("A58", .aladi),
        OriginLayout("A59", .aladi, always: [.port, .means, .value]),
        OriginLayout("A60", .treaty, always: [.producer, .period]),
        OriginLayout("A65", .treaty),
        OriginLayout("A67", .treaty, always: [.producer, .instances]),
        OriginLayout("A72", .aladi, always: [.port, .means, .value]),
        OriginLayout("A73", .mercosur, always: shipped),
    ]
}
