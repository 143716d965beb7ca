extension Catalogue {
    /// Words for the values of the national API: results, states, decisions.
    static let commandValueTexts: [String: Text] = [
        "result.good": Text(
            en: "good",
            es: "bueno",
            pt: "válido",
            fr: "valide"
        ),
        "result.warned": Text(
            en: "warned",
            es: "con avisos",
            pt: "com advertências",
            fr: "avec avertissements"
        ),
        "result.refused": Text(
            en: "refused",
            es: "rechazado",
            pt: "recusado",
            fr: "refusé"
        ),
        "result.unusable": Text(
            en: "unusable",
            es: "inservible",
            pt: "inutilizável",
            fr: "inexploitable"
        ),
        "decision.accepted": Text(
            en: "accepted",
            es: "aceptado",
            pt: "aceito",
            fr: "accepté"
        ),
        "decision.utilised": Text(
            en: "utilised",
            es: "utilizado",
            pt: "utilizado",
            fr: "utilisé"
        ),
        "decision.partly-utilised": Text(
            en: "partly utilised",
            es: "utilizado en parte",
            pt: "utilizado em parte",
            fr: "utilisé en partie"
        ),
        "decision.rejected": Text(
            en: "rejected",
            es: "rechazado",
            pt: "rejeitado",
            fr: "rejeté"
        ),
        "decision.cancelled": Text(
            en: "cancelled",
            es: "anulado",
            pt: "anulado",
            fr: "annulé"
        ),
        "direction.out": Text(
            en: "out",
            es: "sale",
            pt: "sai",
            fr: "sort"
        ),
        "direction.in": Text(
            en: "in",
            es: "entra",
            pt: "entra",
            fr: "entre"
        ),
        "state.queued": Text(
            en: "waiting to be sent",
            es: "por enviar",
            pt: "a enviar",
            fr: "à envoyer"
        ),
        "state.in-flight": Text(
            en: "being sent",
            es: "enviándose",
            pt: "em envio",
            fr: "en cours d'envoi"
        ),
        "state.waiting": Text(
            en: "waiting",
            es: "en espera",
            pt: "em espera",
            fr: "en attente"
        ),
        "state.delivered": Text(
            en: "delivered, receipt in hand",
            es: "entregado, con acuse",
            pt: "entregue, com recibo",
            fr: "remis, accusé de réception en main"
        ),
        "state.received-late": Text(
            en: "receipt came late",
            es: "el acuse llegó tarde",
            pt: "o recibo chegou tarde",
            fr: "accusé de réception arrivé en retard"
        ),
        "state.parked": Text(
            en: "parked for the operator",
            es: "apartado para el operador",
            pt: "retido para o operador",
            fr: "en attente de l'opérateur"
        ),
        "state.rejected": Text(
            en: "rejected by the neighbour",
            es: "rechazado por el vecino",
            pt: "rejeitado pelo vizinho",
            fr: "rejeté par le voisin"
        ),
        "state.discarded": Text(
            en: "given up",
            es: "abandonado",
            pt: "abandonado",
            fr: "abandonné"
        ),
        "state.received": Text(
            en: "received",
            es: "recibido",
            pt: "recebido",
            fr: "reçu"
        ),
        "state.held": Text(
            en: "held",
            es: "retenido",
            pt: "suspenso",
            fr: "retenu"
        ),
        "state.offered": Text(
            en: "in the inbox",
            es: "en la bandeja",
            pt: "na caixa de entrada",
            fr: "dans la boîte de réception"
        ),
        "state.taken": Text(
            en: "taken",
            es: "retirado",
            pt: "retirado",
            fr: "retiré"
        ),
        "state.repeated": Text(
            en: "repeated, not handed over again",
            es: "repetido, no se entrega de nuevo",
            pt: "repetido, não entregue de novo",
            fr: "répété, non remis à nouveau"
        ),
        "state.refused": Text(
            en: "refused",
            es: "rechazado",
            pt: "recusado",
            fr: "refusé"
        ),
        "kind.phytosanitary-certificate": Text(
            en: "Phytosanitary certificate",
            es: "Certificado fitosanitario",
            pt: "Certificado fitossanitário",
            fr: "Certificat phytosanitaire"
        ),
        "kind.certificate-of-origin": Text(
            en: "Certificate of origin",
            es: "Certificado de origen",
            pt: "Certificado de origem",
            fr: "Certificat d'origine"
        ),
        "show.quantity": Text(
            en: "item {item}: {value} {unit} used until now",
            es: "ítem {item}: {value} {unit} utilizado hasta ahora",
            pt: "item {item}: {value} {unit} utilizado até agora",
            fr: "article {item} : {value} {unit} utilisé jusqu'à présent"
        ),
        "subject.issuer-signature": Text(
            en: "Issuer's signature",
            es: "Firma del emisor",
            pt: "Assinatura do emissor",
            fr: "Signature de l'émetteur"
        ),
        "subject.exporter-signature": Text(
            en: "Exporter's signature",
            es: "Firma del exportador",
            pt: "Assinatura do exportador",
            fr: "Signature de l'exportateur"
        ),
        "subject.official-signature": Text(
            en: "Official's signature",
            es: "Firma del funcionario",
            pt: "Assinatura do funcionário",
            fr: "Signature du fonctionnaire"
        ),
        "subject.directory": Text(
            en: "Directory of officials",
            es: "Directorio de funcionarios",
            pt: "Diretório de funcionários",
            fr: "Annuaire des fonctionnaires"
        ),
        "subject.attestation": Text(
            en: "Attestation of the translation",
            es: "Constancia de la traducción",
            pt: "Atestação da tradução",
            fr: "Attestation de la traduction"
        ),
        "subject.peer-signature": Text(
            en: "Neighbour's signature",
            es: "Firma del vecino",
            pt: "Assinatura do vizinho",
            fr: "Signature du voisin"
        ),
        "subject.receipt": Text(
            en: "Receipt",
            es: "Acuse",
            pt: "Recibo",
            fr: "Accusé de réception"
        ),
        "loss.lost": Text(
            en: "lost",
            es: "perdido",
            pt: "perdido",
            fr: "perdu"
        ),
        "loss.changed": Text(
            en: "changed",
            es: "cambiado",
            pt: "alterado",
            fr: "modifié"
        ),
        "loss.added": Text(
            en: "added",
            es: "añadido",
            pt: "acrescentado",
            fr: "ajouté"
        ),
        "loss.implied": Text(
            en: "implied",
            es: "implícito",
            pt: "implícito",
            fr: "implicite"
        ),
    ]
}
