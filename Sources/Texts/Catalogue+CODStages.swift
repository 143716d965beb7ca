extension Catalogue {
    /// The refusal of a certificate of origin that is not at the stage that customs accept.
    static let codStages: [Explanation] = [
        Explanation(
            "COD-STAGE",
            what: Text(
                en:
                    "This certificate of origin is at stage {stage}; customs accept only stage 4, signed by the exporter and by the entity's official.",
                es:
                    "Este certificado de origen está en la etapa {stage}; la aduana solo acepta la etapa 4, firmado por el exportador y por el funcionario de la entidad."
            ),
            remedy: Text(
                en:
                    "Stage 1 needs the exporter's signature, stage 2 the entity's certification, stage 3 the official's signature; an anomalous file must be issued anew, not repaired.",
                es:
                    "La etapa 1 necesita la firma del exportador, la etapa 2 la certificación de la entidad, la etapa 3 la firma del funcionario; un archivo anómalo se emite de nuevo, no se repara."
            )
        )
    ]

    /// What the stages and anomalies of a certificate of origin mean.
    static let codStageTexts: [String: Text] = [
        "cod.stage.draft": Text(
            en: "Draft: nobody has signed it.",
            es: "Borrador: nadie lo ha firmado."
        ),
        "cod.stage.exporter-signed": Text(
            en: "Signed by the exporter; no entity has certified it.",
            es: "Firmado por el exportador; ninguna entidad lo ha certificado."
        ),
        "cod.stage.certified": Text(
            en: "The entity's data are there, but its official has not signed.",
            es: "Están los datos de la entidad, pero su funcionario no ha firmado."
        ),
        "cod.stage.complete": Text(
            en: "Complete: signed by the exporter and by the entity's official.",
            es: "Completo: firmado por el exportador y por el funcionario de la entidad."
        ),
        "cod.anomaly.part-missing": Text(
            en: "Anomalous: a part that must be there (CODEH, CODExporter or COD) is missing.",
            es: "Anómalo: falta una parte obligatoria (CODEH, CODExporter o COD)."
        ),
        "cod.anomaly.part-repeated": Text(
            en: "Anomalous: a part stands twice, so that two readers could see two certificates.",
            es: "Anómalo: una parte aparece dos veces, de modo que dos lectores podrían ver dos certificados."
        ),
        "cod.anomaly.part-misplaced": Text(
            en: "Anomalous: a part stands where it does not belong; what was signed may not be what is read.",
            es: "Anómalo: una parte está donde no corresponde; lo firmado puede no ser lo que se lee."
        ),
        "cod.anomaly.parts-out-of-order": Text(
            en: "Anomalous: the parts stand in another order than the format demands.",
            es: "Anómalo: las partes están en un orden distinto del que exige el formato."
        ),
        "cod.anomaly.strange-element": Text(
            en: "Anomalous: between the parts stands an element that the format does not know.",
            es: "Anómalo: entre las partes hay un elemento que el formato no conoce."
        ),
        "cod.anomaly.wrong-identifier": Text(
            en: "Anomalous: COD or CODEH lacks the identifier to which its signature must refer.",
            es: "Anómalo: COD o CODEH no tiene el identificador al que debe referirse su firma."
        ),
        "cod.anomaly.repeated-identifier": Text(
            en: "Anomalous: two elements have the same identifier, so a signature could cover either.",
            es: "Anómalo: dos elementos tienen el mismo identificador; una firma podría cubrir cualquiera."
        ),
        "cod.anomaly.signature-misplaced": Text(
            en: "Anomalous: there is a signature too many, or one in a place that is not its own.",
            es: "Anómalo: hay una firma de más, o una en un lugar que no es el suyo."
        ),
        "cod.anomaly.certification-in-half": Text(
            en: "Anomalous: only one of the entity's two blocks (EH, CertificationEH) is there.",
            es: "Anómalo: solo está uno de los dos bloques de la entidad (EH, CertificationEH)."
        ),
        "cod.anomaly.certified-unsigned": Text(
            en: "Anomalous: an entity certified what the exporter has not signed.",
            es: "Anómalo: una entidad certificó lo que el exportador no firmó."
        ),
        "cod.anomaly.signed-uncertified": Text(
            en: "Anomalous: an official signed without the entity's certification.",
            es: "Anómalo: un funcionario firmó sin la certificación de la entidad."
        ),
    ]
}
