extension Catalogue {
    /// What the demonstration tells of certificates of origin.
    static let demoOriginTexts: [String: Text] = [
        "demo.origin": Text(
            en:
                "Certificates of origin: the exporter declares and signs, an entity certifies and its official signs; the customs of the importing country decide",
            es:
                "Certificados de origen: el exportador declara y firma, una entidad certifica y su funcionario firma; decide la aduana del país importador"
        ),
        "demo.step.origin.utilised": Text(
            en: "8. Chile certifies wine for Peru, {number}: form of ACE 38, cod-4.1.1, two signatures",
            es: "8. Chile certifica vino para el Perú, {number}: formulario del ACE 38, cod-4.1.1, dos firmas"
        ),
        "demo.step.origin.partly": Text(
            en: "9. Peru certifies asparagus for Chile, {number}; a part of it enters now",
            es: "9. El Perú certifica espárragos para Chile, {number}; por ahora ingresa una parte"
        ),
        "demo.step.origin.rectified": Text(
            en: "10. Chile's entity corrects the quantity: the same number with copy 01, {number}",
            es: "10. La entidad de Chile corrige la cantidad: el mismo número con copia 01, {number}"
        ),
        "demo.step.origin.mercosur": Text(
            en: "11. Argentina certifies wine for Brazil, {number}: form of ACE 18, MERCOSUR",
            es: "11. La Argentina certifica vino para el Brasil, {number}: formulario del ACE 18, MERCOSUR"
        ),
        "demo.step.origin.formal": Text(
            en: "12. Brazil certifies coffee for Argentina, {number}, with a fax number that the form does not have",
            es:
                "12. El Brasil certifica café para la Argentina, {number}, con un número de fax que el formulario no tiene"
        ),
        "demo.step.origin.rejected": Text(
            en: "13. Argentina certifies {number} by a criterion that Brazil's customs does not accept",
            es: "13. La Argentina certifica {number} con un criterio que la aduana del Brasil no acepta"
        ),
        "demo.step.origin.forged": Text(
            en: "14. Somebody changed the quantity in {number} after both signatures",
            es: "14. Alguien cambió la cantidad en {number} después de ambas firmas"
        ),
        "demo.step.origin.uncertified": Text(
            en: "15. An exporter's document comes before any entity certified it",
            es: "15. Llega un documento del exportador que ninguna entidad ha certificado"
        ),
        "demo.judged": Text(
            en: "   the importing country's gateway judged: {verdicts}",
            es: "   la pasarela del país importador juzgó: {verdicts}"
        ),
        "demo.finding": Text(
            en: "   formal, so customs was told and it holds all the same, {code}: {what}",
            es: "   formal: se avisó a la aduana y vale igualmente, {code}: {what}"
        ),
    ]
}
