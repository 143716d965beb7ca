// Source: the schemas 1.8.0, 1.8.2, 1.8.3, 2.0.0 and 4.1.0, our reading of 4.1.1, and annex 5 of ALADI/SEC/di 2327 Rev13,
// compared cell by cell. How to read it: `CODTable`.

extension CODTable {
    /// Importer, transport, comments and declaration.
    static let trade = """
        Importer                          -                 1111111111111111 -
          ImporterCountry                 country           1111111111111111 MMMMMMMMMMMMMMMM
          ImporterBusinessName            businessName      ??111111??111111 OOMMMMMMOOMMMMMM
          ImporterAddress                 address           ??111111??111111 OOMMMMMMOOMMMMMM
          ImporterLocality                locality          ..1............. --M-------------
          ImporterCity                    city              ???11??????1?1?? OOOMMOOOOOOMOMOO 2.0.0:????1????????1??
          ImporterTaxIdentification       taxID             ....11.....11?.. ----MM-----MMF--
          ImporterTelephone               telephone         ???.???????1???? OOO-OOOOOOOMOFOO 2.0.0:???????????1????
          ImporterFax                     telephone         ???.???????.???? OOO-OOOOOOO-OFOO 2.0.0:???????????1????
          ImporterEmail                   email             ???.???????1???? OOO-OOOOOOOMOFOO 2.0.0:????????????????
          ImporterURL                     url               ???.???????????? OOO-OOOOOOOOOOOO 2.0.0:????????????????
        Consignee                         -                 ......??.......? -                2.0.0:...?..??.......? 1.8.0:...1..??.......?
          ConsigneeCountry                country           ......??.......? ------FF-------F 2.0.0:...?..??.......? 1.8.0:...1..??.......?
          ConsigneeBusinessName           businessName      ......??.......? ------FF-------F 2.0.0:...?..??.......? 1.8.0:...1..??.......?
          ConsigneeAddress                address           ......??.......? ------FO-------F 2.0.0:...?..??.......?
          ConsigneeCity                   city              ......??.......? ------FO-------F 2.0.0:...?..??.......?
        Transport                         -                 ..11..11..1...11 -
          TransportPortOfLoading          port              ..11..11..1...11 --MM--MM--M---MM
          TransportMeans                  means             ..1...11..1...11 --M---MM--M---MM 2.0.0:..11..11..1...11
          TransportCountryDestination     country           ..?...11..?...?1 --O---MM--O---OM 2.0.0:..?1..11..?...?1
        Comments                          -                 ??.????????????? -
          GeneralComments                 comment           ??.????????????? FF-FFFFFFFFFFFFF
          PACComments                     comment           ...?............ ---F------------ 1.8.3:................
          PACComments                     -                 ................ -                1.8.3:...?............
            PACInputsOrderNo              order             ................ -                1.8.3:...?............
            PACInputsComment              inputComment      ................ -                1.8.3:...?............
          ThirdOpComments                 -                 .?.?.??..?.1...? -                4.1.0:.?.?.??..?.....? 2.0.0:.?.?.??..?.?...?
            ThirdOpStatement              boolean           .?.?.??..?.1...? -F-F-FF--F-M---F 4.1.0:.?.?.??..?.....? 2.0.0:.?.?.??..?.?...?
            ThirdOpCountry                operatorCountry   .?.?.??..?.?...? -F-F-FF--F-F---F 4.1.0:.?.?.??..?.....?
            ThirdOpBusinessName           businessName      .?.?.??..?.?...? -F-F-FF--F-F---F 4.1.0:.?.?.??..?.....?
            ThirdOpAddress                address           .?.?.??..?.?...? -F-F-FF--F-F---F 4.1.0:.?.?.??..?.....?
            ThirdOpInvoiceNo              invoiceNumber     .?....?..?.?...? -F----F--F-F---F 4.1.0:.?....?..?.....? 2.0.0:.?.?..?..?.....?
            ThirdOpInvoiceDate            dateTime          .?....?..?.?...? -F----F--F-F---F 4.1.0:.?....?..?.....? 2.0.0:.?.?..?..?.....?
            ThirdOpCity                   city              ...?.......?.... ---F-------F---- 4.1.0:...?............ 2.0.0:................
          Op3cComments                    -                 ??..?..??.?.???. -
            Op3cStatement                 boolean           ??..?..??.?.???. FF--F--FF-F-FFF-
            Op3cBusinessName              businessName      ??..?...?.?..??. FF--F---F-F--FF-
            Op3cAddress                   address           ??..?...?.?..??. FF--F---F-F--FF-
            Op3cCountry                   operatorCountry   ??..?.....?..??. FF--F-----F--FF-
            Op3cInvoiceDate               dateTime          ..........?..??. ----------F--FF-
            Op3cInvoiceNo                 invoiceNumber     ..........?..??. ----------F--FF-
          LocalCurrency                   freeText          ................ -                1.8.3:...?............
          HSVer                           freeText          ...?............ ---F------------
        ThirdOpComments                   -                 ................ -                4.1.0:...........1.... 2.0.0:................
          ThirdOpStatement                boolean           ................ -                4.1.0:...........1.... 2.0.0:................
          ThirdOpCountry                  operatorCountry   ................ -                4.1.0:...........?.... 2.0.0:................
          ThirdOpBusinessName             businessName      ................ -                4.1.0:...........?.... 2.0.0:................
          ThirdOpAddress                  address           ................ -                4.1.0:...........?.... 2.0.0:................
          ThirdOpInvoiceNo                invoiceNumber     ................ -                4.1.0:...........?.... 2.0.0:................
          ThirdOpInvoiceDate              dateTime          ................ -                4.1.0:...........?.... 2.0.0:................
          ThirdOpCity                     city              ................ -                4.1.0:...........?.... 2.0.0:................
        Declaration                       -                 1111111111111111 -
          CountryOfOrigin                 country           ....1.......1... ----M-------M---
          CertificateInitialDate          dateTime          ...........?.... -----------F---- 2.0.0:...........1....
          CertificateFinalDate            dateTime          ...........?.... -----------F---- 2.0.0:...........1....
          DeclarationDate                 dateTime          1111111111111111 MMMMMMMMMMMMMMMM
          DeclarationRequestNo            order             ???.???????.???? OOO-OOOOOOO-OOOO 2.0.0:????????????????
          Affidavit                       comment           1111111111111111 MMMMMMMMMMMMMMMM 1.8.3:.............1.1
        """
}
