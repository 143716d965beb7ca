// Source: the schemas 1.8.0 to 4.1.0, our reading of 4.1.1, and annex 5 of ALADI/SEC/di 2327 Rev13. How to read it: `CODTable`.

extension CODTable {
    /// What stands before the form in `COD`; the same for all forms.
    static let frame = """
        CODVer                            version           1111111111111111 MMMMMMMMMMMMMMMM
        CODSubmitterType                  submitter         1111111111111111 MMMMMMMMMMMMMMMM
        Agreement                         -                 1111111111111111 -
          AgreementName                   agreementName     1111111111111111 MMMMMMMMMMMMMMMM
          AgreementAcronym                acronym           1111111111111111 MMMMMMMMMMMMMMMM
        """

    /// The entity's blocks; the schemas have them alike for all forms, annex 5 has not.
    static let entity = """
        EH                                -                 1111111111111111 -
          EHId                            entityID          1111111111111111 MMMMMMMMMMMMMMMM
          EHCountry                       country           1111111111111111 MMMMMMMMMMM-MMMM
          EHName                          businessName      1111111111111111 MMMMMMMMMMMMMMMM
          EHAddress                       address           1111111111111111 MMMMMMMMMMMOMMMM
          EHLocality                      locality          ................ -                1.8.2:????????????????
          EHCity                          city              ................ -                1.8.3:????????????????
          EHCityLocality                  city              1111111111111111 MMMMMMMMMMMOMMMM 1.8.3:................
          EHTelephone                     telephone         ???????????????? OOOMOOOOOOOOOOOO
          EHFax                           telephone         ???????????????? OOO-OOOOOOO-OOOO
          EHEmail                         email             ???????????????? OOOMOOOOOOOOOOOO
          EHURL                           url               1111111111111111 MMMOMMMMMMMOMMMM
          EHComments                      comment           ???????????????? -----------F-F-- 2.0.0:................
        CertificationEH                   -                 1111111111111111 -
          CertificateControlCode          controlCode       ???????????????? OOO-OOOOOOO-OMOO
          CertificateDate                 dateTime          1111111111111111 MMMMMMMMMMMMMMMM
          CertificateID                   certificateID     1111111111111111 MMMMMMMMMMMMMMMM
        """
}
