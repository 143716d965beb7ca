import Canonical

extension OriginRule {
    /// Every rule, by code.
    public static let all: [OriginRule] = Self.formal + Self.answers + Self.substantive + Self.integrity

    private static let coherence = "di 2327 Rev13, annex 7"
    private static let parties = "di 2327 Rev13, annex 2"
    private static let formRules = "di 2327 Rev13, annexes 4 and 5"

    /// Faults of form and what could not be checked: they never reject a certificate by themselves.
    private static let formal: [OriginRule] = [
        OriginRule("COD-101", .info, "Paso's table of agreements"),
        OriginRule("COD-102", .info, "Paso's table of agreements"),
        OriginRule("COD-103", .info, "Paso's table of agreements"),
        OriginRule("COD-104", .info, "Paso's table of agreements"),
        OriginRule("COD-105", .info, "Paso's table of agreements"),
        OriginRule("COD-106", .warning, formRules),
        OriginRule("COD-107", .error, "di 2327 Rev13, annex 3"),
        OriginRule("COD-108", .warning, "Dec. CMC 5/23, Appendix IV, field 13"),
        OriginRule("COD-109", .warning, "assumption of Paso: 180 days"),
        OriginRule("COD-110", .warning, "regime of the agreement"),
        OriginRule("COD-111", .warning, formRules),
        OriginRule("COD-112", .warning, formRules),
        OriginRule("COD-113", .warning, formRules),
        OriginRule("COD-114", .info, formRules),
        OriginRule("COD-115", .warning, formRules),
        OriginRule("COD-116", .warning, formRules),
        OriginRule("COD-117", .warning, "di 2327 Rev13, annex 3, notes on invoicing by a third country"),
        OriginRule("COD-118", .warning, formRules),
        OriginRule("COD-119", .warning, formRules),
        OriginRule("COD-120", .warning, formRules),
        OriginRule("COD-121", .warning, "di 2327 Rev13, annex 4, ItemCodeType"),
        OriginRule("COD-122", .info, "di 2327 Rev13, annex 4, HSVer"),
        OriginRule("COD-123", .warning, "di 2327 Rev13, annex 4, HSVer"),
        OriginRule("COD-124", .info, "Paso's table of criteria"),
        OriginRule("COD-125", .warning, formRules),
        OriginRule("COD-126", .warning, formRules),
        OriginRule("COD-127", .warning, "ISO 4217"),
        OriginRule("COD-128", .info, "assumption of Paso"),
        OriginRule("COD-129", .info, "UN/ECE Recommendation 20"),
        OriginRule("COD-130", .warning, "tax authority of the country"),
        OriginRule("COD-131", .warning, "tax authority of the country"),
        OriginRule("COD-132", .info, "tax authority of the country"),
        OriginRule("COD-133", .info, "validity counts from issue to receipt"),
        OriginRule("COD-134", .info, "at most 500 findings"),
        OriginRule("COD-135", .info, "regime of the agreement"),
        OriginRule("COD-136", .warning, "di 2327 Rev13, identification of the COD"),
        OriginRule("COD-137", .warning, "Harmonized System, editions"),
    ]

    /// The importing customs' answer: a late or incomplete one is told, and never refused for that.
    private static let answers: [OriginRule] = [
        OriginRule("COD-151", .error, "Paso's answer of customs"),
        OriginRule("COD-152", .error, "Paso's answer of customs"),
        OriginRule("COD-153", .warning, "Paso's answer of customs"),
        OriginRule("COD-154", .info, "Paso's answer of customs"),
        OriginRule("COD-155", .warning, "Paso's answer of customs"),
        OriginRule("COD-156", .warning, "regime of the agreement"),
        OriginRule("COD-157", .info, "Paso's table of agreements"),
        OriginRule("COD-158", .warning, "Paso's answer of customs"),
        OriginRule("COD-159", .info, "regime of the agreement"),
    ]

    /// Faults that touch the origin or the right to the preference.
    private static let substantive: [OriginRule] = [
        OriginRule("COD-201", .error, parties),
        OriginRule("COD-202", .error, parties),
        OriginRule("COD-203", .error, parties),
        OriginRule("COD-204", .error, parties),
        OriginRule("COD-205", .warning, parties),
        OriginRule("COD-206", .error, coherence),
        OriginRule("COD-207", .warning, parties),
        OriginRule("COD-208", .warning, coherence),
        OriginRule("COD-209", .error, parties),
        OriginRule("COD-210", .error, "regime of the agreement"),
        OriginRule("COD-211", .error, "regime of the agreement"),
        OriginRule("COD-212", .error, coherence),
        OriginRule("COD-213", .error, "regime of the agreement"),
        OriginRule("COD-214", .error, formRules),
        OriginRule("COD-215", .error, "regime of the agreement"),
        OriginRule("COD-216", .warning, formRules),
        OriginRule("COD-217", .warning, coherence),
        OriginRule("COD-218", .warning, "regime of the agreement"),
        OriginRule("COD-219", .error, "Harmonized System, chapters"),
        OriginRule("COD-220", .warning, "Harmonized System, headings"),
        OriginRule("COD-221", .error, formRules),
        OriginRule("COD-222", .warning, formRules),
        OriginRule("COD-223", .warning, coherence),
    ]

    /// Signs that a certificate is not what it says it is.
    private static let integrity: [OriginRule] = [
        OriginRule("COD-301", .error, coherence),
        OriginRule("COD-302", .error, "di 2327 Rev13, identification of the COD"),
        OriginRule("COD-303", .error, "di 2327 Rev13, identification of the COD"),
        OriginRule("COD-304", .error, "di 2327 Rev13, identification of the COD"),
        OriginRule("COD-305", .error, "di 2327 Rev13, identification of the COD"),
    ]
}
