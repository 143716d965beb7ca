extension Catalogue {
    /// Codes of the Gateway's work after admission, GAT-22x and GAT-23x.
    static let gatewayWork: [Explanation] = [
        Explanation(
            "GAT-220",
            what: Text(
                en: "More work waits than the gateway accepts.",
                es: "Hay más trabajo en espera del que acepta el gateway."
            ),
            remedy: Text(
                en: "Repeat the request after a pause; add processors if this happens often.",
                es: "Repita la solicitud tras una pausa; agregue procesadores si ocurre a menudo."
            )
        ),
        Explanation(
            "GAT-221",
            what: Text(
                en: "{party} is no longer a partner of this gateway.",
                es: "{party} ya no es socio de este gateway."
            ),
            remedy: Text(
                en: "Restore the partner's file and retry, or discard the work.",
                es: "Restablezca el archivo del socio y reintente, o descarte el trabajo."
            )
        ),
        Explanation(
            "GAT-222",
            what: Text(
                en: "The content {digest} is not in the store.",
                es: "El contenido {digest} no está en el almacén."
            ),
            remedy: Text(
                en: "The store is damaged: restore the backup.",
                es: "El almacén está dañado: restaure la copia de seguridad."
            )
        ),
        Explanation(
            "GAT-223",
            what: Text(
                en: "The sending gateway's attestation does not hold: {reason}.",
                es: "La atestación del gateway remitente no se sostiene: {reason}."
            ),
            remedy: Text(
                en:
                    "Ask the partner; release the document only if its issuer's signature is good and the partner explains.",
                es:
                    "Pregunte al socio; libere el documento solo si la firma del emisor es válida y el socio lo explica."
            )
        ),
        Explanation(
            "GAT-224",
            what: Text(
                en: "{party} sent no attestation of its translation.",
                es: "{party} no envió la atestación de su traducción."
            ),
            remedy: Text(
                en: "Ask the partner to switch its seal on, or configure payload: original-only for it.",
                es: "Pida al socio que active su sello o configure para él payload: original-only."
            )
        ),
        Explanation(
            "GAT-225",
            what: Text(
                en: "The sender's translation differs from ours at {path}.",
                es: "La traducción del remitente difiere de la nuestra en {path}."
            ),
            remedy: Text(
                en: "Compare both with the original; ask the partner, then release or discard the document.",
                es: "Compare ambas con el original; pregunte al socio y después libere o descarte el documento."
            )
        ),
        Explanation(
            "GAT-226",
            what: Text(
                en: "The sender translated with {theirs}, we with {ours}; the translations were not compared.",
                es: "El remitente tradujo con {theirs} y nosotros con {ours}; las traducciones no se compararon."
            ),
            remedy: Text(
                en: "Nothing to do; the document was read from the original.",
                es: "No hay nada que hacer; el documento se leyó del original."
            )
        ),
        Explanation(
            "GAT-227",
            what: Text(
                en: "No national system here takes {kind} for {recipient}.",
                es: "Ningún sistema nacional recibe aquí {kind} para {recipient}."
            ),
            remedy: Text(
                en: "Add the backend, or correct the agreement's backend, then retry.",
                es: "Agregue el backend o corrija el backend del acuerdo y reintente."
            )
        ),
        Explanation(
            "GAT-228",
            what: Text(
                en: "None of the dialects that {backend} takes can be written from this document.",
                es: "Ninguno de los dialectos que recibe {backend} puede escribirse a partir de este documento."
            ),
            remedy: Text(
                en: "Add a dialect to the backend's accepts, then retry.",
                es: "Agregue un dialecto a accepts del backend y reintente."
            )
        ),
        Explanation(
            "GAT-229",
            what: Text(
                en: "The delivery cannot be answered in its state {state}.",
                es: "La entrega no se puede responder en su estado {state}."
            ),
            remedy: Text(
                en: "Fetch and acknowledge the document first; a refused one needs no answer.",
                es: "Obtenga y confirme primero el documento; uno rechazado no necesita respuesta."
            )
        ),
        Explanation(
            "GAT-230",
            what: Text(
                en: "The message says that it comes from {claimed}, but its connection belongs to {partner}.",
                es: "El mensaje dice venir de {claimed}, pero su conexión pertenece a {partner}."
            ),
            remedy: Text(
                en: "Each partner must use its own client certificate; ask both.",
                es: "Cada socio debe usar su propio certificado de cliente; pregunte a ambos."
            )
        ),
        Explanation(
            "GAT-231",
            what: Text(
                en: "The status is about the exchange {exchange}, which this gateway did not send.",
                es: "El estado se refiere al intercambio {exchange}, que este gateway no envió."
            ),
            remedy: Text(
                en: "Ask the partner what it answers; nothing was changed here.",
                es: "Pregunte al socio a qué responde; aquí no cambió nada."
            )
        ),
        Explanation(
            "GAT-232",
            what: Text(
                en: "The {worker} worker has not moved for {seconds} seconds.",
                es: "El proceso {worker} no avanza desde hace {seconds} segundos."
            ),
            remedy: Text(
                en: "Look for its last error in the log; restart the gateway if it does not recover.",
                es: "Busque su último error en el registro; reinicie el gateway si no se recupera."
            )
        ),
        Explanation(
            "GAT-233",
            what: Text(
                en: "{party} takes no status messages; the answer stays here.",
                es: "{party} no recibe mensajes de estado; la respuesta queda aquí."
            ),
            remedy: Text(
                en: "Tell the partner by the way that you agreed with it.",
                es: "Informe al socio por la vía acordada con él."
            )
        ),
        Explanation(
            "GAT-234",
            what: Text(
                en:
                    "The original's dialect {dialect} is unknown here; the national form was made from the sender's attested translation.",
                es:
                    "El dialecto {dialect} del original no se conoce aquí; la forma nacional se hizo con la traducción atestada del remitente."
            ),
            remedy: Text(
                en: "Compare with the original where it matters.",
                es: "Compare con el original donde importe."
            )
        ),
        Explanation(
            "GAT-235",
            what: Text(
                en: "The exchange {exchange} changed too often at once.",
                es: "El intercambio {exchange} cambió demasiadas veces a la vez."
            ),
            remedy: Text(
                en: "Repeat the request.",
                es: "Repita la solicitud."
            )
        ),
        Explanation(
            "GAT-236",
            what: Text(
                en: "The message holds no document and no status.",
                es: "El mensaje no contiene ningún documento ni ningún estado."
            ),
            remedy: Text(
                en: "The partner must send the original, or the status, as the first part.",
                es: "El socio debe enviar el original, o el estado, como primera parte."
            )
        ),
        Explanation(
            "GAT-237",
            what: Text(
                en: "The customs response beside the status does not say what the status says.",
                es: "La respuesta de aduana que acompaña al estado no dice lo que dice el estado."
            ),
            remedy: Text(
                en: "The status counts; ask the partner which of the two its customs meant.",
                es: "Vale el estado; pregunte al socio cuál de los dos quiso decir su aduana."
            )
        ),
    ]
}
