extension Catalogue {
    /// Words for the values of the national API: results, states, events, decisions.
    static let commandValueTexts: [String: Text] = [
        "result.good": Text(
            en: "good",
            es: "bueno"
        ),
        "result.warned": Text(
            en: "warned",
            es: "con avisos"
        ),
        "result.refused": Text(
            en: "refused",
            es: "rechazado"
        ),
        "result.unusable": Text(
            en: "unusable",
            es: "inservible"
        ),
        "decision.accepted": Text(
            en: "accepted",
            es: "aceptado"
        ),
        "decision.utilised": Text(
            en: "utilised",
            es: "utilizado"
        ),
        "decision.partly-utilised": Text(
            en: "partly utilised",
            es: "utilizado en parte"
        ),
        "decision.rejected": Text(
            en: "rejected",
            es: "rechazado"
        ),
        "decision.cancelled": Text(
            en: "cancelled",
            es: "anulado"
        ),
        "direction.out": Text(
            en: "out",
            es: "sale"
        ),
        "direction.in": Text(
            en: "in",
            es: "entra"
        ),
        "state.queued": Text(
            en: "waiting to be sent",
            es: "por enviar"
        ),
        "state.in-flight": Text(
            en: "being sent",
            es: "enviándose"
        ),
        "state.waiting": Text(
            en: "waiting",
            es: "en espera"
        ),
        "state.delivered": Text(
            en: "delivered, receipt in hand",
            es: "entregado, con acuse"
        ),
        "state.received-late": Text(
            en: "receipt came late",
            es: "el acuse llegó tarde"
        ),
        "state.parked": Text(
            en: "parked for the operator",
            es: "apartado para el operador"
        ),
        "state.rejected": Text(
            en: "rejected by the neighbour",
            es: "rechazado por el vecino"
        ),
        "state.discarded": Text(
            en: "given up",
            es: "abandonado"
        ),
        "state.received": Text(
            en: "received",
            es: "recibido"
        ),
        "state.held": Text(
            en: "held",
            es: "retenido"
        ),
        "state.offered": Text(
            en: "in the inbox",
            es: "en la bandeja"
        ),
        "state.taken": Text(
            en: "taken",
            es: "retirado"
        ),
        "state.repeated": Text(
            en: "repeated, not handed over again",
            es: "repetido, no se entrega de nuevo"
        ),
        "state.refused": Text(
            en: "refused",
            es: "rechazado"
        ),
        "kind.phytosanitary-certificate": Text(
            en: "Phytosanitary certificate",
            es: "Certificado fitosanitario"
        ),
        "kind.certificate-of-origin": Text(
            en: "Certificate of origin",
            es: "Certificado de origen"
        ),
        "show.quantity": Text(
            en: "item {item}: {value} {unit} used until now",
            es: "ítem {item}: {value} {unit} utilizado hasta ahora"
        ),
        "subject.issuer-signature": Text(
            en: "Issuer's signature",
            es: "Firma del emisor"
        ),
        "subject.exporter-signature": Text(
            en: "Exporter's signature",
            es: "Firma del exportador"
        ),
        "subject.official-signature": Text(
            en: "Official's signature",
            es: "Firma del funcionario"
        ),
        "subject.directory": Text(
            en: "Directory of officials",
            es: "Directorio de funcionarios"
        ),
        "subject.attestation": Text(
            en: "Attestation of the translation",
            es: "Constancia de la traducción"
        ),
        "subject.peer-signature": Text(
            en: "Neighbour's signature",
            es: "Firma del vecino"
        ),
        "subject.receipt": Text(
            en: "Receipt",
            es: "Acuse"
        ),
        "event.SubmissionAcceptance": Text(
            en: "Handed in and accepted",
            es: "Entregado y aceptado"
        ),
        "event.SubmissionRejection": Text(
            en: "Handed in and refused",
            es: "Entregado y rechazado"
        ),
        "event.RelayAcceptance": Text(
            en: "Receipt of the neighbour verified",
            es: "Acuse del vecino verificado"
        ),
        "event.RelayRejection": Text(
            en: "Rejected by the neighbour",
            es: "Rechazado por el vecino"
        ),
        "event.RelayFailure": Text(
            en: "Given up after the last attempt; parked",
            es: "Abandonado tras el último intento; apartado"
        ),
        "event.RelayDelayed": Text(
            en: "Attempt failed; will be tried again",
            es: "Intento fallido; se reintentará"
        ),
        "event.ReceiptReceivedLate": Text(
            en: "The receipt came late",
            es: "El acuse llegó tarde"
        ),
        "event.RelayProvenByStatus": Text(
            en: "A status proves that it arrived",
            es: "Un estado prueba que llegó"
        ),
        "event.ContentConsignment": Text(
            en: "Laid into the inbox",
            es: "Puesto en la bandeja"
        ),
        "event.ContentConsignmentFailure": Text(
            en: "Could not be laid into the inbox",
            es: "No se pudo poner en la bandeja"
        ),
        "event.ConsignmentNotification": Text(
            en: "National system notified",
            es: "Sistema nacional avisado"
        ),
        "event.ConsignmentNotificationFailure": Text(
            en: "National system could not be notified",
            es: "No se pudo avisar al sistema nacional"
        ),
        "event.ContentAccessTracking": Text(
            en: "Looked at by the national system",
            es: "Consultado por el sistema nacional"
        ),
        "event.ContentHandover": Text(
            en: "Taken by the national system",
            es: "Retirado por el sistema nacional"
        ),
        "event.ContentHandoverFailure": Text(
            en: "Not taken by the national system",
            es: "No retirado por el sistema nacional"
        ),
        "event.ConsignmentRejection": Text(
            en: "Refused before the inbox",
            es: "Rechazado antes de la bandeja"
        ),
        "event.MessageReceived": Text(
            en: "Received; signed receipt sent",
            es: "Recibido; acuse firmado enviado"
        ),
        "event.MessageRepeated": Text(
            en: "Received again; same receipt sent",
            es: "Recibido de nuevo; mismo acuse enviado"
        ),
        "event.MessageRefused": Text(
            en: "Message refused",
            es: "Mensaje rechazado"
        ),
        "event.DocumentExamined": Text(
            en: "Examined",
            es: "Examinado"
        ),
        "event.DocumentSuperseded": Text(
            en: "Superseded by another",
            es: "Sustituido por otro"
        ),
        "event.StatusIssued": Text(
            en: "Status sent to the sender",
            es: "Estado enviado al remitente"
        ),
        "event.StatusReceived": Text(
            en: "Status of the recipient received",
            es: "Estado del destinatario recibido"
        ),
        "event.StatusIgnored": Text(
            en: "Older or repeated status kept, ignored",
            es: "Estado anterior o repetido, conservado e ignorado"
        ),
        "event.StatusRefused": Text(
            en: "Status refused",
            es: "Estado rechazado"
        ),
        "event.DocumentViewed": Text(
            en: "Viewed",
            es: "Visto"
        ),
        "event.DocumentExported": Text(
            en: "Taken out",
            es: "Extraído"
        ),
        "event.RetryRequested": Text(
            en: "Another attempt asked for",
            es: "Se pidió otro intento"
        ),
        "event.DocumentReleased": Text(
            en: "Released by an operator",
            es: "Liberado por un operador"
        ),
        "event.DocumentDiscarded": Text(
            en: "Given up by an operator",
            es: "Abandonado por un operador"
        ),
        "event.RequestRefused": Text(
            en: "Request refused",
            es: "Solicitud rechazada"
        ),
        "loss.lost": Text(
            en: "lost",
            es: "perdido"
        ),
        "loss.changed": Text(
            en: "changed",
            es: "cambiado"
        ),
        "loss.added": Text(
            en: "added",
            es: "añadido"
        ),
        "loss.implied": Text(
            en: "implied",
            es: "implícito"
        ),
    ]
}
