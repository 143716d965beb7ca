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
        "inspect.mode.1": Text(en: "by sea", es: "marítimo", pt: "marítimo", fr: "par mer"),
        "inspect.mode.2": Text(en: "by rail", es: "ferroviario", pt: "ferroviário", fr: "par rail"),
        "inspect.mode.3": Text(en: "by road", es: "carretero", pt: "rodoviário", fr: "par route"),
        "inspect.mode.4": Text(en: "by air", es: "aéreo", pt: "aéreo", fr: "par air"),
        "inspect.mode.5": Text(en: "by post", es: "postal", pt: "postal", fr: "par poste"),
        "inspect.mode.6": Text(en: "multimodal", es: "multimodal", pt: "multimodal", fr: "multimodal"),
        "inspect.mode.7": Text(
            en: "fixed installation",
            es: "instalación fija",
            pt: "instalação fixa",
            fr: "installation fixe"
        ),
        "inspect.mode.8": Text(en: "by inland water", es: "fluvial", pt: "fluvial", fr: "par voie navigable"),
        "inspect.unit.KGM": Text(en: "kilograms", es: "kilogramos", pt: "quilogramas", fr: "kilogrammes"),
        "inspect.unit.TNE": Text(en: "tonnes", es: "toneladas", pt: "toneladas", fr: "tonnes"),
        "inspect.unit.MTQ": Text(en: "cubic metres", es: "metros cúbicos", pt: "metros cúbicos", fr: "mètres cubes"),
        "inspect.unit.MTR": Text(en: "metres", es: "metros", pt: "metros", fr: "mètres"),
        "inspect.unit.CEL": Text(
            en: "degrees Celsius",
            es: "grados Celsius",
            pt: "graus Celsius",
            fr: "degrés Celsius"
        ),
        "inspect.unit.FAH": Text(
            en: "degrees Fahrenheit",
            es: "grados Fahrenheit",
            pt: "graus Fahrenheit",
            fr: "degrés Fahrenheit"
        ),
        "inspect.unit.HUR": Text(en: "hours", es: "horas", pt: "horas", fr: "heures"),
        "inspect.unit.DAY": Text(en: "days", es: "días", pt: "dias", fr: "jours"),
        "inspect.unit.MIN": Text(en: "minutes", es: "minutos", pt: "minutos", fr: "minutes"),
        "inspect.unit.LTR": Text(en: "litres", es: "litros", pt: "litros", fr: "litres"),
        "inspect.unit.GRM": Text(en: "grams", es: "gramos", pt: "gramas", fr: "grammes"),
        "inspect.unit.C62": Text(en: "units", es: "unidades", pt: "unidades", fr: "unités"),
        "inspect.unit.H87": Text(en: "pieces", es: "piezas", pt: "peças", fr: "pièces"),
        "inspect.package.CT": Text(en: "cartons", es: "cajas de cartón", pt: "caixas de papelão", fr: "cartons"),
        "inspect.package.BX": Text(en: "boxes", es: "cajas", pt: "caixas", fr: "boîtes"),
        "inspect.package.BG": Text(en: "bags", es: "bolsas", pt: "bolsas", fr: "sachets"),
        "inspect.package.PX": Text(en: "pallets", es: "paletas", pt: "paletes", fr: "palettes"),
        "inspect.package.SA": Text(en: "sacks", es: "sacos", pt: "sacos", fr: "sacs"),
        "inspect.package.CR": Text(en: "crates", es: "cajones", pt: "engradados", fr: "caisses à claire-voie"),
        "inspect.package.DR": Text(en: "drums", es: "tambores", pt: "tambores", fr: "fûts"),
        "inspect.package.BK": Text(en: "baskets", es: "canastas", pt: "cestos", fr: "paniers"),
        "inspect.package.NE": Text(en: "unpacked", es: "sin envase", pt: "sem embalagem", fr: "sans emballage"),
        "inspect.package.VR": Text(
            en: "bulk, granular",
            es: "a granel, granulado",
            pt: "a granel, granulado",
            fr: "en vrac, granulé"
        ),
        "inspect.package.CN": Text(en: "containers", es: "contenedores", pt: "contêineres", fr: "conteneurs"),
        "inspect.package.CS": Text(en: "cases", es: "cajones", pt: "caixotes", fr: "caisses"),
        "inspect.package.BE": Text(en: "bundles", es: "atados", pt: "feixes", fr: "bottes"),
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
        "inspect.submitter.EXP": Text(
            en: "submitted by the exporter",
            es: "presentado por el exportador",
            pt: "apresentado pelo exportador",
            fr: "présenté par l'exportateur"
        ),
        "inspect.submitter.REP": Text(
            en: "submitted by a representative",
            es: "presentado por un representante",
            pt: "apresentado por um representante",
            fr: "présenté par un représentant"
        ),
        "inspect.submitter.APO": Text(
            en: "submitted by a proxy",
            es: "presentado por un apoderado",
            pt: "apresentado por um procurador",
            fr: "présenté par un mandataire"
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
