extension Catalogue {
    /// Boxes of the forms.
    static let inspectionFormTexts: [String: Text] = [
        "inspect.id": Text(en: "identifier", es: "identificador", pt: "identificador", fr: "identifiant"),
        "inspect.registration": Text(en: "registration", es: "registro", pt: "registro", fr: "enregistrement"),
        "inspect.person": Text(en: "person", es: "persona", pt: "pessoa", fr: "personne"),
        "inspect.contact": Text(en: "contact", es: "contacto", pt: "contato", fr: "contact"),
        "inspect.container": Text(en: "container", es: "contenedor", pt: "contêiner", fr: "conteneur"),
        "inspect.seal": Text(en: "seal", es: "precinto", pt: "lacre", fr: "scellé"),
        "inspect.tax": Text(en: "tax number", es: "número tributario", pt: "número fiscal", fr: "numéro fiscal"),
        "inspect.telephone": Text(en: "telephone", es: "teléfono", pt: "telefone", fr: "téléphone"),
        "inspect.fax": Text(en: "fax", es: "fax", pt: "fax", fr: "fax"),
        "inspect.batch": Text(en: "batch", es: "lote", pt: "lote", fr: "lot"),
        "inspect.expires": Text(en: "best before", es: "vence", pt: "validade", fr: "à utiliser avant"),
        "inspect.net": Text(en: "net", es: "neto", pt: "líquido", fr: "net"),
        "inspect.gross": Text(en: "gross", es: "bruto", pt: "bruto", fr: "brut"),
        "inspect.column.line": Text(en: "Line", es: "Línea", pt: "Linha", fr: "Ligne"),
        "inspect.column.order": Text(en: "No.", es: "Nº", pt: "Nº", fr: "N°"),
        "inspect.status.17": Text(en: "requested", es: "solicitado", pt: "solicitado", fr: "demandé"),
        "inspect.status.26": Text(
            en: "subject to clearing",
            es: "sujeto a despacho",
            pt: "sujeito a despacho",
            fr: "soumis au dédouanement"
        ),
        "inspect.status.39": Text(en: "accepted", es: "aceptado", pt: "aceito", fr: "accepté"),
        "inspect.status.40": Text(en: "withdrawn", es: "retirado", pt: "retirado", fr: "retiré"),
        "inspect.status.41": Text(en: "rejected", es: "rechazado", pt: "rejeitado", fr: "rejeté"),
        "inspect.status.70": Text(en: "issued", es: "emitido", pt: "emitido", fr: "délivré"),
        "inspect.status.122": Text(
            en: "accepted in part",
            es: "aceptado en parte",
            pt: "aceito em parte",
            fr: "accepté en partie"
        ),
        "inspect.decision.26": Text(
            en: "subject to clearing",
            es: "sujeto a despacho",
            pt: "sujeito a despacho",
            fr: "soumis au dédouanement"
        ),
        "inspect.decision.39": Text(en: "ACCEPTED", es: "ACEPTADO", pt: "ACEITO", fr: "ACCEPTÉ"),
        "inspect.decision.40": Text(en: "CANCELLED", es: "ANULADO", pt: "CANCELADO", fr: "ANNULÉ"),
        "inspect.decision.41": Text(en: "REJECTED", es: "RECHAZADO", pt: "REJEITADO", fr: "REJETÉ"),
        "inspect.decision.122": Text(
            en: "ACCEPTED IN PART",
            es: "ACEPTADO EN PARTE",
            pt: "ACEITO EM PARTE",
            fr: "ACCEPTÉ EN PARTIE"
        ),
        "inspect.customs.accepted": Text(en: "ACCEPTED", es: "ACEPTADO", pt: "ACEITO", fr: "ACCEPTÉ"),
        "inspect.customs.utilised": Text(en: "UTILISED", es: "UTILIZADO", pt: "UTILIZADO", fr: "UTILISÉ"),
        "inspect.customs.partly-utilised": Text(
            en: "UTILISED IN PART",
            es: "UTILIZADO EN PARTE",
            pt: "UTILIZADO EM PARTE",
            fr: "UTILISÉ EN PARTIE"
        ),
        "inspect.customs.rejected": Text(en: "REJECTED", es: "RECHAZADO", pt: "REJEITADO", fr: "REJETÉ"),
        "inspect.customs.cancelled": Text(en: "CANCELLED", es: "ANULADO", pt: "CANCELADO", fr: "ANNULÉ"),
        "inspect.answer.sequence": Text(en: "answer No.", es: "respuesta Nº", pt: "resposta Nº", fr: "réponse N°"),
        "inspect.answer.item": Text(en: "item {item}", es: "ítem {item}", pt: "item {item}", fr: "article {item}"),
        "inspect.answer.utilised": Text(
            en: "Used until now",
            es: "Utilizado hasta ahora",
            pt: "Utilizado até agora",
            fr: "Utilisé jusqu'ici"
        ),
        "inspect.answer.title": Text(
            en: "Authority's answer",
            es: "Respuesta de la autoridad",
            pt: "Resposta da autoridade",
            fr: "Réponse de l'autorité"
        ),
        "inspect.answer.reasons": Text(en: "Reasons", es: "Motivos", pt: "Motivos", fr: "Motifs"),
        "inspect.answer.code": Text(en: "code", es: "código", pt: "código", fr: "code"),
    ]
}
