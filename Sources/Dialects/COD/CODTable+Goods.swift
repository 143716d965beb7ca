// Source: the schemas 1.8.0, 1.8.2, 1.8.3, 2.0.0 and 4.1.0, our reading of 4.1.1, and annex 5 of ALADI/SEC/di 2327 Rev13,
// compared cell by cell. How to read it: `CODTable`.

extension CODTable {
    /// Invoices and goods.
    static let goods = """
        Invoices                          -                 11111111111?1?11 -
          InvoiceQty                      count             111.1111111?1?11 MMM-MMMMMMMOMMMM 2.0.0:11111111111?1?11
          Invoice                         -                 +++++++++++*+*++ -
            InvoiceOrderNo                order             111.1111111?1?11 MMM-MMMMMMMFMMMM 2.0.0:11111111111?1?11
            InvoiceNo                     invoiceNumber     ?1111111111?1?11 FMMMMMMMMMMFMMMM 1.8.3:11111111111?1?11
            InvoiceDate                   dateTime          ??11?111??1?1?11 OOMMOMMMOOMOMMMM
        GoodsList                         -                 1111111111111111 -
          GoodsQty                        count             111.1111111?1111 MMM-MMMMMMMOMMMM 2.0.0:1111111111111111
          Goods                           -                 ++++++++++++++++ -
            GoodsOrderNo                  order             1111111111111111 MMMMMMMMMMMMMMMM
            GoodsInvoiceOrderNo           order             ???.11??????11?? OOO-MMOOOOOFMMOO 2.0.0:????11??????11?? 1.8.0:?????1??????11??
            GoodsItemCode                 itemCode          1111111111111111 MMMMMMMMMMMMMMMM
            GoodsItemName                 itemName          1111111111111111 MMMMMMMMMMMMMMMM
            GoodsItemSeriesNo             serialNumber      .....?.....?.... -----F-----F----
            GoodsItemWeightAmount         weight            ??111111??1?1111 OOMMMMMMOOMFMMMM 2.0.0:??111111??111111
            GoodsItemMeasureUnit          unit              ??111111??111111 OOMMMMMMOOMMMMMM
            GoodsItemFOB                  value             ..1...11..1...11 --M---MM--M---MM
            GoodsItemValue                value             ...1............ ---M------------
            GoodsItemRVC                  regionalValue     .....1.......... -----M---------- 2.0.0:.....1.....1....
            GoodsItemOriginRules          originRule        1111111111111111 MMMMMMMMMMMMMMMM
            GoodsItemOtherInstancesList   -                 .....1.......?.. -                2.0.0:.....1.....1.?.. 1.8.3:.............?..
              GoodsItemOtherInstances     otherInstance     .....+.......*.. -----M-------F-- 2.0.0:.....+.....+.*.. 1.8.3:.............*..
            GoodsItemOtherInstances       otherInstance     ................ -                1.8.3:.....1.....1....
            GoodsProducerOrderNo          order             .....?.....?.?.. -----F-----F-F--
            GoodsDeclarationDate          dateTime          ???1?????11.?.1? OOOMOOOOOMM-O-MO 2.0.0:?????????11??.1?
            GoodsDeclarationNumber        declarationNumber ...1............ ---M------------ 2.0.0:................
            GoodsAR                       -                 .....?.....?.?.. -                1.8.3:.............?..
              GoodsARIssuingAuthorityName businessName      .....?.......?.. -----F-------F-- 2.0.0:.....?.....?.?.. 1.8.3:.............?..
              GoodsARReferenceNumber      unit              .....?.....?.?.. -----F-----F-F-- 1.8.3:.............?..
              GoodsARIssueDate            dateTime          .....?.....?.?.. -----F-----F-F-- 4.1.0:................
              GoodsArIssueDate            dateTime          ................ -                4.1.0:.....?.....?.?.. 1.8.3:.............?..
        """
}
