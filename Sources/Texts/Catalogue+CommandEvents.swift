extension Catalogue {
    /// The names of events, as people read them.
    static let commandEventTexts: [String: Text] = [
        "event.SubmissionAcceptance": Text(
            en: "Handed in and accepted",
            es: "Entregado y aceptado",
            pt: "Apresentado e aceito",
            fr: "Déposé et accepté"
        ),
        "event.SubmissionRejection": Text(
            en: "Handed in and refused",
            es: "Entregado y rechazado",
            pt: "Apresentado e recusado",
            fr: "Déposé et refusé"
        ),
        "event.RelayAcceptance": Text(
            en: "Receipt of the neighbour verified",
            es: "Acuse del vecino verificado",
            pt: "Recibo do vizinho verificado",
            fr: "Accusé de réception du voisin vérifié"
        ),
        "event.RelayRejection": Text(
            en: "Rejected by the neighbour",
            es: "Rechazado por el vecino",
            pt: "Rejeitado pelo vizinho",
            fr: "Rejeté par le voisin"
        ),
        "event.RelayFailure": Text(
            en: "Given up after the last attempt; parked",
            es: "Abandonado tras el último intento; apartado",
            pt: "Abandonado após a última tentativa; retido",
            fr: "Abandonné après la dernière tentative ; mis en attente"
        ),
        "event.RelayDelayed": Text(
            en: "Attempt failed; will be tried again",
            es: "Intento fallido; se reintentará",
            pt: "Tentativa falhou; haverá nova tentativa",
            fr: "Tentative échouée ; nouvelle tentative à venir"
        ),
        "event.ReceiptReceivedLate": Text(
            en: "The receipt came late",
            es: "El acuse llegó tarde",
            pt: "O recibo chegou tarde",
            fr: "L'accusé de réception est arrivé en retard"
        ),
        "event.RelayProvenByStatus": Text(
            en: "A status proves that it arrived",
            es: "Un estado prueba que llegó",
            pt: "Uma situação prova que chegou",
            fr: "Un statut prouve qu'il est arrivé"
        ),
        "event.ContentConsignment": Text(
            en: "Laid into the inbox",
            es: "Puesto en la bandeja",
            pt: "Colocado na caixa de entrada",
            fr: "Déposé dans la boîte de réception"
        ),
        "event.ContentConsignmentFailure": Text(
            en: "Could not be laid into the inbox",
            es: "No se pudo poner en la bandeja",
            pt: "Não foi possível colocá-lo na caixa de entrada",
            fr: "Impossible de le déposer dans la boîte de réception"
        ),
        "event.ConsignmentNotification": Text(
            en: "National system notified",
            es: "Sistema nacional avisado",
            pt: "Sistema nacional avisado",
            fr: "Système national avisé"
        ),
        "event.ConsignmentNotificationFailure": Text(
            en: "National system could not be notified",
            es: "No se pudo avisar al sistema nacional",
            pt: "Não foi possível avisar o sistema nacional",
            fr: "Impossible d'aviser le système national"
        ),
        "event.ContentAccessTracking": Text(
            en: "Looked at by the national system",
            es: "Consultado por el sistema nacional",
            pt: "Consultado pelo sistema nacional",
            fr: "Consulté par le système national"
        ),
        "event.ContentHandover": Text(
            en: "Taken by the national system",
            es: "Retirado por el sistema nacional",
            pt: "Retirado pelo sistema nacional",
            fr: "Retiré par le système national"
        ),
        "event.ContentHandoverFailure": Text(
            en: "Not taken by the national system",
            es: "No retirado por el sistema nacional",
            pt: "Não retirado pelo sistema nacional",
            fr: "Non retiré par le système national"
        ),
        "event.ConsignmentRejection": Text(
            en: "Refused before the inbox",
            es: "Rechazado antes de la bandeja",
            pt: "Recusado antes da caixa de entrada",
            fr: "Refusé avant la boîte de réception"
        ),
        "event.MessageReceived": Text(
            en: "Received; signed receipt sent",
            es: "Recibido; acuse firmado enviado",
            pt: "Recebido; recibo assinado enviado",
            fr: "Reçu ; accusé de réception signé envoyé"
        ),
        "event.MessageRepeated": Text(
            en: "Received again; same receipt sent",
            es: "Recibido de nuevo; mismo acuse enviado",
            pt: "Recebido de novo; mesmo recibo enviado",
            fr: "Reçu de nouveau ; même accusé de réception envoyé"
        ),
        "event.MessageRefused": Text(
            en: "Message refused",
            es: "Mensaje rechazado",
            pt: "Mensagem recusada",
            fr: "Message refusé"
        ),
        "event.DocumentExamined": Text(
            en: "Examined",
            es: "Examinado",
            pt: "Examinado",
            fr: "Examiné"
        ),
        "event.DocumentSuperseded": Text(
            en: "Superseded by another",
            es: "Sustituido por otro",
            pt: "Substituído por outro",
            fr: "Remplacé par un autre"
        ),
        "event.StatusIssued": Text(
            en: "Status sent to the sender",
            es: "Estado enviado al remitente",
            pt: "Situação enviada ao remetente",
            fr: "Statut envoyé à l'expéditeur"
        ),
        "event.StatusReceived": Text(
            en: "Status of the recipient received",
            es: "Estado del destinatario recibido",
            pt: "Situação do destinatário recebida",
            fr: "Statut du destinataire reçu"
        ),
        "event.StatusIgnored": Text(
            en: "Older or repeated status kept, ignored",
            es: "Estado anterior o repetido, conservado e ignorado",
            pt: "Situação anterior ou repetida, conservada e ignorada",
            fr: "Statut antérieur ou répété, conservé et ignoré"
        ),
        "event.StatusRefused": Text(
            en: "Status refused",
            es: "Estado rechazado",
            pt: "Situação recusada",
            fr: "Statut refusé"
        ),
        "event.DocumentViewed": Text(
            en: "Viewed",
            es: "Visto",
            pt: "Visto",
            fr: "Vu"
        ),
        "event.DocumentExported": Text(
            en: "Taken out",
            es: "Extraído",
            pt: "Extraído",
            fr: "Extrait"
        ),
        "event.RetryRequested": Text(
            en: "Another attempt asked for",
            es: "Se pidió otro intento",
            pt: "Outra tentativa solicitada",
            fr: "Nouvelle tentative demandée"
        ),
        "event.DocumentReleased": Text(
            en: "Released by an operator",
            es: "Liberado por un operador",
            pt: "Liberado por um operador",
            fr: "Libéré par un opérateur"
        ),
        "event.DocumentDiscarded": Text(
            en: "Given up by an operator",
            es: "Abandonado por un operador",
            pt: "Abandonado por um operador",
            fr: "Abandonné par un opérateur"
        ),
        "event.RequestRefused": Text(
            en: "Request refused",
            es: "Solicitud rechazada",
            pt: "Solicitação recusada",
            fr: "Requête refusée"
        ),
    ]
}
