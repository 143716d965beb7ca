public import Canonical
public import Texts

/// A reason of the importing customs for refusing a preference, wholly or in part.
///
/// The list is Paso's own: no text of ALADI publishes one. An authority may use codes of its own list; then its text counts.
public struct CustomsReason: Sendable, Equatable {
    /// Stable code in an answer, like `expired`.
    public let code: String
    /// What it touches.
    public let `class`: Finding.Class
    /// The reason in words.
    public let text: Text

    /// The reason of a code; nil where it is not in Paso's list.
    public static func named(_ code: String) -> CustomsReason? {
        self.all.first { $0.code == code }
    }

    /// Every reason.
    public static let all: [CustomsReason] = Self.codes.map { code, kind in
        CustomsReason(
            code: code,
            class: kind,
            text: Catalogue.texts["origin.reason." + code] ?? Text(en: code, es: code, pt: code, fr: code)
        )
    }

    private static let codes: [(String, Finding.Class)] = [
        ("formal-fault", .formal),
        ("form-incomplete", .formal),
        ("expired", .substantive),
        ("issued-late", .substantive),
        ("agreement-differs", .substantive),
        ("not-a-party", .substantive),
        ("origin-not-met", .substantive),
        ("criterion-wrong", .substantive),
        ("tariff-differs", .substantive),
        ("goods-differ", .substantive),
        ("quantity-exceeded", .substantive),
        ("not-consigned-directly", .substantive),
        ("producer-declaration", .substantive),
        ("third-operator", .substantive),
        ("signature-invalid", .integrity),
        ("official-not-authorised", .integrity),
        ("altered", .integrity),
        ("issuer-denies", .integrity),
        ("already-utilised", .integrity),
        ("other", .substantive),
    ]
}
