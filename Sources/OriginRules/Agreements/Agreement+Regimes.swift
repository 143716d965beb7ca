extension OriginRegime {
    /// The day on which MERCOSUR's new regime, decision 5/23, came into force: 18 July 2024.
    public static let mercosurChange = CalendarDay(number: 19_922)

    /// MERCOSUR: certificates issued up to 17 July 2024 stay under decision 1/09, later ones are under decision 5/23.
    static let mercosur: [OriginRegime] = [
        OriginRegime(
            "Dec. CMC 1/09",
            validity: .days(180),
            invoiceToIssueDaysMax: 60,
            mayPrecedeInvoice: false,
            shipmentToIssueWorkingDaysMax: 10,
            source:
                "MERCOSUR/CMC/DEC. 1/09 (77th protocol of ACE 18); issuing instructions; mercosur.int, questions on the ROM, 2"
        ),
        OriginRegime(
            "Dec. CMC 5/23",
            from: Self.mercosurChange,
            validity: .months(12),
            invoiceToIssueDaysMax: 180,
            mayPrecedeInvoice: false,
            declarationMayPrecedeInvoice: false,
            replacementDays: 30,
            source: "MERCOSUR/CMC/DEC. 5/23, Art. 27, Appendix IV (fields 13 and 14), Appendix VIII g)"
        ),
    ]

    /// The regime of MERCOSUR's form where another agreement uses it.
    static func mercosurForm(_ source: String) -> [OriginRegime] {
        self.mercosur.map { $0.byForm(["A18"], because: source) }
    }

    /// ACE 35, MERCOSUR and Chile: the text of 1997 was replaced by protocols whose figures are known from 2025 on only.
    static let ace35: [OriginRegime] = [
        OriginRegime("ACE 35, Annex 13, before protocol 69", source: "replaced text; its figures are not known here"),
        OriginRegime(
            "ACE 35, Annex 13, protocol 69",
            from: CalendarDay(number: 20_242),
            validity: .months(12),
            invoiceToIssueDaysMax: 180,
            source:
                "protocol 69 of ACE 35, signed on 3 June 2025, which keeps both figures of the text that it replaces"
        ),
    ]

    /// ACE 36, MERCOSUR and Bolivia.
    static let ace36 = OriginRegime(
        "ACE 36, Annex 9",
        validity: .days(180),
        invoiceToIssueDaysMax: 60,
        mayPrecedeInvoice: false,
        shipmentToIssueWorkingDaysMax: 10,
        producerDeclarationValidity: .days(180),
        source: "notes printed on the form of ACE 36; issuing instructions of Brazilian entities on Annex 9"
    )

    /// ACE 53, Brazil and Mexico.
    static let ace53 = OriginRegime(
        "ACE 53, Annex IV",
        validity: .days(180),
        invoiceToIssueDaysMax: 60,
        mayPrecedeInvoice: false,
        source: "ACE 53, Art. IV-22"
    )

    /// ACE 58, MERCOSUR and Peru.
    static let ace58 = OriginRegime(
        "ACE 58, Annex V",
        validity: .days(180),
        replacementDays: 30,
        source: "SUNAT, procedure for preference 358, no. 9; ACE 58, Annex V, Art. 16"
    )

    /// ACE 67, Mexico and Peru.
    static let ace67 = OriginRegime(
        "ACE 67, chapter IV",
        validity: .months(12),
        source: "ACE 67, Art. 4.18, paragraph 7"
    )
}
