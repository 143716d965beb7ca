extension Catalogue {
    /// The refusal of a certificate of origin that is not at the stage that customs accept.
    static let codStages: [Explanation] = [
        Explanation(
            "COD-STAGE",
            what: Text(
                en:
                    "This certificate of origin is at stage {stage}; customs accept only stage 4, signed by the exporter and by the entity's official.",
                es:
                    "Este certificado de origen está en la etapa {stage}; la aduana solo acepta la etapa 4, firmado por el exportador y por el funcionario de la entidad.",
                pt:
                    "Este certificado de origem está na etapa {stage}; a aduana só aceita a etapa 4, assinado pelo exportador e pelo funcionário da entidade.",
                fr:
                    "Ce certificat d'origine est à l'étape {stage} ; la douane n'accepte que l'étape 4, signé par l'exportateur et par le fonctionnaire de l'organisme."
            ),
            remedy: Text(
                en:
                    "Stage 1 needs the exporter's signature, stage 2 the entity's certification, stage 3 the official's signature; an anomalous file must be issued anew, not repaired.",
                es:
                    "La etapa 1 necesita la firma del exportador, la etapa 2 la certificación de la entidad, la etapa 3 la firma del funcionario; un archivo anómalo se emite de nuevo, no se repara.",
                pt:
                    "A etapa 1 precisa da assinatura do exportador, a etapa 2 da certificação da entidade, a etapa 3 da assinatura do funcionário; um arquivo anômalo é emitido de novo, não reparado.",
                fr:
                    "L'étape 1 a besoin de la signature de l'exportateur, l'étape 2 de la certification de l'organisme, l'étape 3 de la signature du fonctionnaire ; un fichier anormal est émis à nouveau, non réparé."
            )
        )
    ]

    /// What the stages and anomalies of a certificate of origin mean.
    static let codStageTexts: [String: Text] = [
        "cod.stage.draft": Text(
            en: "Draft: nobody has signed it.",
            es: "Borrador: nadie lo ha firmado.",
            pt: "Minuta: ninguém a assinou.",
            fr: "Projet : personne ne l'a signé."
        ),
        "cod.stage.exporter-signed": Text(
            en: "Signed by the exporter; no entity has certified it.",
            es: "Firmado por el exportador; ninguna entidad lo ha certificado.",
            pt: "Assinado pelo exportador; nenhuma entidade o certificou.",
            fr: "Signé par l'exportateur ; aucun organisme ne l'a certifié."
        ),
        "cod.stage.certified": Text(
            en: "The entity's data are there, but its official has not signed.",
            es: "Están los datos de la entidad, pero su funcionario no ha firmado.",
            pt: "Os dados da entidade estão presentes, mas seu funcionário não assinou.",
            fr: "Les données de l'organisme sont là, mais son fonctionnaire n'a pas signé."
        ),
        "cod.stage.complete": Text(
            en: "Complete: signed by the exporter and by the entity's official.",
            es: "Completo: firmado por el exportador y por el funcionario de la entidad.",
            pt: "Completo: assinado pelo exportador e pelo funcionário da entidade.",
            fr: "Complet : signé par l'exportateur et par le fonctionnaire de l'organisme."
        ),
        "cod.anomaly.part-missing": Text(
            en: "Anomalous: a part that must be there (CODEH, CODExporter or COD) is missing.",
            es: "Anómalo: falta una parte obligatoria (CODEH, CODExporter o COD).",
            pt: "Anômalo: falta uma parte obrigatória (CODEH, CODExporter ou COD).",
            fr: "Anormal : il manque une partie obligatoire (CODEH, CODExporter ou COD)."
        ),
        "cod.anomaly.part-repeated": Text(
            en: "Anomalous: a part stands twice, so that two readers could see two certificates.",
            es: "Anómalo: una parte aparece dos veces, de modo que dos lectores podrían ver dos certificados.",
            pt: "Anômalo: uma parte aparece duas vezes, de modo que dois leitores poderiam ver dois certificados.",
            fr: "Anormal : une partie figure deux fois, de sorte que deux lecteurs pourraient voir deux certificats."
        ),
        "cod.anomaly.part-misplaced": Text(
            en: "Anomalous: a part stands where it does not belong; what was signed may not be what is read.",
            es: "Anómalo: una parte está donde no corresponde; lo firmado puede no ser lo que se lee.",
            pt: "Anômalo: uma parte está onde não lhe cabe; o que foi assinado pode não ser o que se lê.",
            fr:
                "Anormal : une partie se trouve là où elle n'a pas sa place ; ce qui a été signé peut ne pas être ce qui est lu."
        ),
        "cod.anomaly.parts-out-of-order": Text(
            en: "Anomalous: the parts stand in another order than the format demands.",
            es: "Anómalo: las partes están en un orden distinto del que exige el formato.",
            pt: "Anômalo: as partes estão em ordem diferente da que o formato exige.",
            fr: "Anormal : les parties sont dans un autre ordre que celui qu'exige le format."
        ),
        "cod.anomaly.strange-element": Text(
            en: "Anomalous: between the parts stands an element that the format does not know.",
            es: "Anómalo: entre las partes hay un elemento que el formato no conoce.",
            pt: "Anômalo: entre as partes há um elemento que o formato não conhece.",
            fr: "Anormal : entre les parties se trouve un élément que le format ne connaît pas."
        ),
        "cod.anomaly.wrong-identifier": Text(
            en: "Anomalous: COD or CODEH lacks the identifier to which its signature must refer.",
            es: "Anómalo: COD o CODEH no tiene el identificador al que debe referirse su firma.",
            pt: "Anômalo: falta em COD ou CODEH o identificador ao qual sua assinatura deve referir-se.",
            fr: "Anormal : il manque à COD ou à CODEH l'identifiant auquel sa signature doit se référer."
        ),
        "cod.anomaly.repeated-identifier": Text(
            en: "Anomalous: two elements have the same identifier, so a signature could cover either.",
            es: "Anómalo: dos elementos tienen el mismo identificador; una firma podría cubrir cualquiera.",
            pt: "Anômalo: dois elementos têm o mesmo identificador; uma assinatura poderia cobrir qualquer um deles.",
            fr: "Anormal : deux éléments ont le même identifiant ; une signature pourrait couvrir l'un ou l'autre."
        ),
        "cod.anomaly.signature-misplaced": Text(
            en: "Anomalous: there is a signature too many, or one in a place that is not its own.",
            es: "Anómalo: hay una firma de más, o una en un lugar que no es el suyo.",
            pt: "Anômalo: há uma assinatura a mais, ou uma em lugar que não é o seu.",
            fr: "Anormal : il y a une signature de trop, ou une à une place qui n'est pas la sienne."
        ),
        "cod.anomaly.certification-in-half": Text(
            en: "Anomalous: only one of the entity's two blocks (EH, CertificationEH) is there.",
            es: "Anómalo: solo está uno de los dos bloques de la entidad (EH, CertificationEH).",
            pt: "Anômalo: só está presente um dos dois blocos da entidade (EH, CertificationEH).",
            fr: "Anormal : un seul des deux blocs de l'organisme (EH, CertificationEH) est présent."
        ),
        "cod.anomaly.certified-unsigned": Text(
            en: "Anomalous: an entity certified what the exporter has not signed.",
            es: "Anómalo: una entidad certificó lo que el exportador no firmó.",
            pt: "Anômalo: uma entidade certificou o que o exportador não assinou.",
            fr: "Anormal : un organisme a certifié ce que l'exportateur n'a pas signé."
        ),
        "cod.anomaly.signed-uncertified": Text(
            en: "Anomalous: an official signed without the entity's certification.",
            es: "Anómalo: un funcionario firmó sin la certificación de la entidad.",
            pt: "Anômalo: um funcionário assinou sem a certificação da entidade.",
            fr: "Anormal : un fonctionnaire a signé sans la certification de l'organisme."
        ),
    ]
}
