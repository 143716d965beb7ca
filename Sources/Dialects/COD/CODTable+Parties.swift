// Source: the schemas 1.8.0, 1.8.2, 1.8.3, 2.0.0 and 4.1.0, our reading of 4.1.1, and annex 5 of ALADI/SEC/di 2327 Rev13,
// compared cell by cell. How to read it: `CODTable`.

extension CODTable {
    /// Who exports, produces and signs.
    static let parties = """
        Exporter                          -                 1111111111111111 -                1.8.0:11111?11111?1111
          ExporterCountry                 country           1111111111111111 MMMMMMMMMMMMMMMM
          ExporterBusinessName            businessName      1111111111111111 MMMMMMMMMMMMMMMM
          ExporterAddress                 address           ??1111111?111111 OOMMMMMMMOMMMMMM
          ExporterLocality                locality          ..1............. --M-------------
          ExporterCity                    city              ???1111????111?1 OOOMMMMOOOOMMMOM 2.0.0:..?.111....111.1 1.8.3:????111????111?1
          ExporterTaxIdentification       taxID             ....11.....111.. ----MM-----MMM-- 1.8.0:....11...?.111..
          ExporterCityLocality            city              ................ -                2.0.0:??.......?...... 1.8.3:................
          ExporterTelephone               telephone         ???1?1?????1???? OOOMOMOOOOOMOFOO 2.0.0:?????1?????1????
          ExporterFax                     telephone         ???.???????.???? OOO-OOOOOOO-OFOO 2.0.0:???????????????? 1.8.3:?????1?????1????
          ExporterEmail                   email             ???1???????1???? OOOMOOOOOOOMOFOO 2.0.0:????????????????
          ExporterURL                     url               ???.???????????? OOO-OOOOOOOOOOOO 2.0.0:????????????????
        Producers                         -                 .....1.....1.1.. -
          ProducerQty                     count             .....1.....?.1.. -----M-----O-M-- 2.0.0:.....1.....1.1..
          Producer                        -                 .....+.....+.+.. -
            ProducerOrderNo               order             .....1.....?.?.. -----M-----F-F-- 2.0.0:.....1.....1.?..
            ProducerExporter              sameness          .....1.....?.1.. -----M-----F-M-- 2.0.0:.....1.....1.1..
            ProducerConfidenciality       confidentiality   .....?.....?.?.. -----F-----M-M--
            ProducerCountry               country           .....?.....?.?.. -----F-----F-F--
            ProducerBusinessName          shortName         .....?.....?.?.. -----F-----F-F--
            ProducerAddress               address           .....?.....?.?.. -----F-----F-F--
            ProducerCity                  city              .....?.....?.?.. -----F-----F-F--
            ProducerTaxIdentification     taxID             .....?.....?.?.. -----F-----F-F--
            ProducerTelephone             telephone         .....?.....?.?.. -----F-----F-F--
            ProducerFax                   telephone         .....?.......?.. -----F-------F-- 2.0.0:.....?.....?.?..
            ProducerEmail                 email             .....?.....?.?.. -----O-----F-F--
            ProducerURL                   url               .....?.....?.?.. -----O-----O-O--
        Subscriber                        -                 ...1.?.....?.?.. -                2.0.0:.....?.....?.?.. 1.8.3:.............?..
          SubscriberSubmitterName         businessName      ...1.1.....1.1.. ---M-M-----M-M-- 2.0.0:.....1.....1.1.. 1.8.3:.............1..
          SubscriberSubmitterTitle        shortName         .....1.....1.1.. -----M-----M-M-- 1.8.3:.............1..
          SubscriberBusinessName          shortName         .....1.....1.1.. -----M-----M-M-- 1.8.3:.............1..
          SubscriberTelephone             telephone         .....1.....1.1.. -----M-----M-M-- 1.8.3:.............1..
          SubscriberFax                   telephone         .....?.......?.. -----O-------O-- 2.0.0:.....?.....?.?.. 1.8.3:.............?..
          SubscriberEmail                 email             .....?.....?.?.. -----O-----O-O-- 1.8.3:.............?..
          SubscriberURL                   url               .....?.....?.?.. -----O-----O-O-- 1.8.3:.............?..
        Representative                    -                 ................ -                1.8.3:.....?.....?....
          RepresentativeSubmitterName     businessName      ................ -                1.8.3:.....1.....1....
          RepresentativeSubmitterTitle    shortName         ................ -                1.8.3:.....1.....1....
          RepresentativeBusinessName      shortName         ................ -                1.8.3:.....1.....1....
          RepresentativeTelephone         telephone         ................ -                1.8.3:.....1.....1....
          RepresentativeFax               telephone         ................ -                1.8.3:.....1.....?....
          RepresentativeEmail             email             ................ -                1.8.3:.....?.....?....
          RepresentativeURL               url               ................ -                1.8.3:.....?.....?....
        """
}
