extension Catalogue {
    /// Codes of the Gateway's HTTP interface, GAT-3xx.
    static let gatewayHTTP: [Explanation] = [
        Explanation(
            "GAT-391",
            what: Text(
                en: "The certificate of {host} leads to none of the anchors given.",
                es: "El certificado de {host} no conduce a ninguna de las anclas indicadas."
            ),
            remedy: Text(
                en:
                    "Give the anchor of that gateway's listeners with --ca, and check that the address is the right one.",
                es:
                    "Indique con --ca el ancla de los puertos de esa pasarela y compruebe que la dirección sea la correcta."
            )
        ),
        Explanation(
            "GAT-301",
            what: Text(
                en: "The request has no Idempotency-Key.",
                es: "La solicitud no trae Idempotency-Key."
            ),
            remedy: Text(
                en: "Send a key of your own for each submission, and the same one when you repeat it.",
                es: "Envíe una clave propia por cada entrega, y la misma cuando la repita."
            )
        ),
        Explanation(
            "GAT-302",
            what: Text(
                en: "The Idempotency-Key cannot be used.",
                es: "La Idempotency-Key no puede usarse."
            ),
            remedy: Text(
                en: "Use 1 to 128 visible ASCII characters.",
                es: "Use de 1 a 128 caracteres ASCII visibles."
            )
        ),
        Explanation(
            "GAT-303",
            what: Text(
                en: "The Idempotency-Key was used before with other content.",
                es: "La Idempotency-Key ya se usó con otro contenido."
            ),
            remedy: Text(
                en: "Choose a new key for new content; repeat the old content unchanged.",
                es: "Elija una clave nueva para contenido nuevo; repita el contenido anterior sin cambios."
            )
        ),
        Explanation(
            "GAT-304",
            what: Text(
                en: "The request tells neither by certificate nor by token who sends it.",
                es: "La solicitud no dice, ni con certificado ni con token, quién la envía."
            ),
            remedy: Text(
                en: "Present the client certificate, or the token as Authorization: Bearer.",
                es: "Presente el certificado de cliente, o el token como Authorization: Bearer."
            )
        ),
        Explanation(
            "GAT-305",
            what: Text(
                en: "The certificate or token is not known here.",
                es: "El certificado o el token no se conoce aquí."
            ),
            remedy: Text(
                en: "Ask the operator to enter it under backends or users, or use the present one.",
                es: "Pida al operador que lo registre en backends o users, o use el vigente."
            )
        ),
        Explanation(
            "GAT-306",
            what: Text(
                en: "This needs the role {role}.",
                es: "Esto requiere el rol {role}."
            ),
            remedy: Text(
                en: "Use an identity that has the role, or ask the operator for it.",
                es: "Use una identidad que tenga el rol, o solicítelo al operador."
            )
        ),
        Explanation(
            "GAT-307",
            what: Text(
                en: "It is not clear for which national system the request is.",
                es: "No queda claro para qué sistema nacional es la solicitud."
            ),
            remedy: Text(
                en: "Name it in the address: ?backend=ID.",
                es: "Indíquelo en la dirección: ?backend=ID."
            )
        ),
        Explanation(
            "GAT-308",
            what: Text(
                en: "The caller may not act for the national system {backend}.",
                es: "Quien llama no puede actuar por el sistema nacional {backend}."
            ),
            remedy: Text(
                en: "Leave the parameter out, or use that system's own identity.",
                es: "Omita el parámetro, o use la identidad de ese sistema."
            )
        ),
        Explanation(
            "GAT-309",
            what: Text(
                en: "The request has no body.",
                es: "La solicitud no tiene cuerpo."
            ),
            remedy: Text(
                en: "Send the document's bytes as the body.",
                es: "Envíe los bytes del documento como cuerpo."
            )
        ),
        Explanation(
            "GAT-310",
            what: Text(
                en: "The parameter {name} cannot be read: {value}",
                es: "El parámetro {name} no puede leerse: {value}"
            ),
            remedy: Text(
                en: "Compare it with the interface description, /v1/openapi.json.",
                es: "Compárelo con la descripción de la interfaz, /v1/openapi.json."
            )
        ),
        Explanation(
            "GAT-311",
            what: Text(
                en: "The JSON of the request cannot be read at {detail}.",
                es: "El JSON de la solicitud no puede leerse en {detail}."
            ),
            remedy: Text(
                en: "Compare it with the interface description, /v1/openapi.json.",
                es: "Compárelo con la descripción de la interfaz, /v1/openapi.json."
            )
        ),
        Explanation(
            "GAT-312",
            what: Text(
                en: "The decision has no reason.",
                es: "La decisión no tiene motivo."
            ),
            remedy: Text(
                en: "Say why in reason; it stands in the journal.",
                es: "Indique el motivo en reason; queda en el diario."
            )
        ),
        Explanation(
            "GAT-313",
            what: Text(
                en: "The gateway has no memory free for this document now.",
                es: "La pasarela no tiene memoria libre para este documento ahora."
            ),
            remedy: Text(
                en: "Repeat after {seconds} seconds with the same key.",
                es: "Repita después de {seconds} segundos con la misma clave."
            )
        ),
        Explanation(
            "GAT-314",
            what: Text(
                en: "More than {limit} requests are being worked on.",
                es: "Se atienden más de {limit} solicitudes a la vez."
            ),
            remedy: Text(
                en: "Repeat after a second with the same key.",
                es: "Repita después de un segundo con la misma clave."
            )
        ),
        Explanation(
            "GAT-315",
            what: Text(
                en: "Nothing is known under {id}.",
                es: "No se conoce nada con {id}."
            ),
            remedy: Text(
                en: "Use an id that this gateway gave; another system's documents are not shown.",
                es: "Use un identificador dado por esta pasarela; no se muestran documentos de otro sistema."
            )
        ),
        Explanation(
            "GAT-316",
            what: Text(
                en: "The delivery {id} is not known, or has no form {form}.",
                es: "La entrega {id} no se conoce, o no tiene la forma {form}."
            ),
            remedy: Text(
                en: "Look into the inbox for its id; the original always exists.",
                es: "Busque su identificador en la bandeja; el original siempre existe."
            )
        ),
        Explanation(
            "GAT-317",
            what: Text(
                en: "No partner is bound to the client certificate {fingerprint}.",
                es: "Ningún socio está vinculado al certificado de cliente {fingerprint}."
            ),
            remedy: Text(
                en: "If it is a partner's new certificate, confirm it over another channel and pin it in its file.",
                es: "Si es un certificado nuevo de un socio, confírmelo por otra vía y fíjelo en su archivo."
            )
        ),
        Explanation(
            "GAT-318",
            what: Text(
                en: "The content type {found} is not AS4.",
                es: "El tipo de contenido {found} no es AS4."
            ),
            remedy: Text(
                en: "Send multipart/related or application/soap+xml.",
                es: "Envíe multipart/related o application/soap+xml."
            )
        ),
        Explanation(
            "GAT-319",
            what: Text(
                en: "The gateway is not ready.",
                es: "La pasarela no está lista."
            ),
            remedy: Text(
                en: "See the findings; it answers 200 when they are gone.",
                es: "Vea los hallazgos; responde 200 cuando desaparecen."
            )
        ),
        Explanation(
            "GAT-320",
            what: Text(
                en: "The document was refused; it is kept as {document}.",
                es: "El documento fue rechazado; se conserva como {document}."
            ),
            remedy: Text(
                en: "See the findings, correct the document and submit it under a new key.",
                es: "Vea los hallazgos, corrija el documento y entréguelo con una clave nueva."
            )
        ),
        Explanation(
            "GAT-321",
            what: Text(
                en: "The store does not answer.",
                es: "El almacén no responde."
            ),
            remedy: Text(
                en: "Look into the log for the cause; a restart recovers what was stored.",
                es: "Busque la causa en el registro; un reinicio recupera lo almacenado."
            )
        ),
        Explanation(
            "GAT-322",
            what: Text(
                en: "The token file {file} holds no token of at least 20 characters.",
                es: "El archivo de token {file} no contiene un token de al menos 20 caracteres."
            ),
            remedy: Text(
                en: "Write a long random token into its first line.",
                es: "Escriba un token largo y aleatorio en su primera línea."
            )
        ),
        Explanation(
            "GAT-323",
            what: Text(
                en: "The certificate or key {file} cannot be used.",
                es: "El certificado o la clave {file} no puede usarse."
            ),
            remedy: Text(
                en: "Check that it is a PEM file that the gateway may read.",
                es: "Revise que sea un archivo PEM que la pasarela pueda leer."
            )
        ),
        Explanation(
            "GAT-324",
            what: Text(
                en: "The token in {file} stands in another caller's file too.",
                es: "El token de {file} figura también en el archivo de otro interlocutor."
            ),
            remedy: Text(
                en: "Give each national system and each user a token of its own.",
                es: "Asigne a cada sistema nacional y a cada usuario un token propio."
            )
        ),
        Explanation(
            "GAT-390",
            what: Text(
                en: "{address} answered {status} with something that is not an answer of Paso.",
                es: "{address} respondió {status} con algo que no es una respuesta de Paso."
            ),
            remedy: Text(
                en: "Check the address of the national listener and whether a proxy stands between.",
                es: "Compruebe la dirección del puerto nacional y si hay un proxy en medio."
            )
        ),
    ]

    /// Plain texts of the Gateway's HTTP interface, by key.
    static let gatewayHTTPTexts: [String: Text] = [:]
}
