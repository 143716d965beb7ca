extension Catalogue {
    /// What the demonstration tells of certificates of origin.
    static let demoOriginTexts: [String: Text] = [
        "demo.origin": Text(
            en:
                "Certificates of origin: the exporter declares and signs, an entity certifies and its official signs; the customs of the importing country decide",
            es:
                "Certificados de origen: el exportador declara y firma, una entidad certifica y su funcionario firma; decide la aduana del país importador",
            pt:
                "Certificados de origem: o exportador declara e assina, uma entidade certifica e seu funcionário assina; a aduana do país importador decide",
            fr:
                "Certificats d'origine : l'exportateur déclare et signe, un organisme certifie et son fonctionnaire signe ; la douane du pays importateur décide"
        ),
        "demo.step.origin.utilised": Text(
            en: "8. Chile certifies wine for Peru, {number}: form of ACE 38, cod-4.1.1, two signatures",
            es: "8. Chile certifica vino para el Perú, {number}: formulario del ACE 38, cod-4.1.1, dos firmas",
            pt: "8. O Chile certifica vinho para o Peru, {number}: formulário do ACE 38, cod-4.1.1, duas assinaturas",
            fr:
                "8. Le Chili certifie du vin pour le Pérou, {number} : formulaire de l'ACE 38, cod-4.1.1, deux signatures"
        ),
        "demo.step.origin.partly": Text(
            en: "9. Peru certifies asparagus for Chile, {number}; a part of it enters now",
            es: "9. El Perú certifica espárragos para Chile, {number}; por ahora ingresa una parte",
            pt: "9. O Peru certifica aspargos para o Chile, {number}; por ora ingressa uma parte",
            fr: "9. Le Pérou certifie des asperges pour le Chili, {number} ; une partie entre maintenant"
        ),
        "demo.step.origin.rectified": Text(
            en: "10. Chile's entity corrects the quantity: the same number with copy 01, {number}",
            es: "10. La entidad de Chile corrige la cantidad: el mismo número con copia 01, {number}",
            pt: "10. A entidade do Chile corrige a quantidade: o mesmo número com cópia 01, {number}",
            fr: "10. L'organisme du Chili corrige la quantité : le même numéro avec la copie 01, {number}"
        ),
        "demo.step.origin.mercosur": Text(
            en: "11. Argentina certifies wine for Brazil, {number}: form of ACE 18, MERCOSUR",
            es: "11. La Argentina certifica vino para el Brasil, {number}: formulario del ACE 18, MERCOSUR",
            pt: "11. A Argentina certifica vinho para o Brasil, {number}: formulário do ACE 18, MERCOSUL",
            fr: "11. L'Argentine certifie du vin pour le Brésil, {number} : formulaire de l'ACE 18, MERCOSUR"
        ),
        "demo.step.origin.formal": Text(
            en: "12. Brazil certifies coffee for Argentina, {number}, with a fax number that the form does not have",
            es:
                "12. El Brasil certifica café para la Argentina, {number}, con un número de fax que el formulario no tiene",
            pt: "12. O Brasil certifica café para a Argentina, {number}, com um número de fax que o formulário não tem",
            fr:
                "12. Le Brésil certifie du café pour l'Argentine, {number}, avec un numéro de fax que le formulaire n'a pas"
        ),
        "demo.step.origin.rejected": Text(
            en: "13. Argentina certifies {number} by a criterion that Brazil's customs does not accept",
            es: "13. La Argentina certifica {number} con un criterio que la aduana del Brasil no acepta",
            pt: "13. A Argentina certifica {number} por um critério que a aduana do Brasil não aceita",
            fr: "13. L'Argentine certifie {number} selon un critère que la douane du Brésil n'accepte pas"
        ),
        "demo.step.origin.forged": Text(
            en: "14. Somebody changed the quantity in {number} after both signatures",
            es: "14. Alguien cambió la cantidad en {number} después de ambas firmas",
            pt: "14. Alguém alterou a quantidade em {number} depois de ambas as assinaturas",
            fr: "14. Quelqu'un a modifié la quantité dans {number} après les deux signatures"
        ),
        "demo.step.origin.uncertified": Text(
            en: "15. An exporter's document comes before any entity certified it",
            es: "15. Llega un documento del exportador que ninguna entidad ha certificado",
            pt: "15. Chega um documento do exportador antes que alguma entidade o tenha certificado",
            fr: "15. Le document d'un exportateur arrive avant qu'un organisme ne l'ait certifié"
        ),
        "demo.judged": Text(
            en: "   the importing country's gateway judged: {verdicts}",
            es: "   la pasarela del país importador juzgó: {verdicts}",
            pt: "   o gateway do país importador julgou: {verdicts}",
            fr: "   la passerelle du pays importateur a jugé : {verdicts}"
        ),
        "demo.finding": Text(
            en: "   formal, so customs was told and it holds all the same, {code}: {what}",
            es: "   formal: se avisó a la aduana y vale igualmente, {code}: {what}",
            pt: "   formal: a aduana foi avisada, e o certificado vale assim mesmo, {code}: {what}",
            fr: "   formel : la douane a été avertie, et le certificat vaut tout de même, {code} : {what}"
        ),
    ]
}
