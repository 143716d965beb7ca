extension Catalogue {
    /// Codes of the Gateway's engine, GAT-2xx.
    static let gatewayEngine: [Explanation] = [
        Explanation(
            "GAT-201",
            what: Text(
                en: "No dialect that this gateway knows begins with the element {root}.",
                es: "Ningún dialecto que esta pasarela conoce empieza con el elemento {root}."
            ),
            remedy: Text(
                en: "Check that the file is the certificate itself; `paso translate --help` lists the dialects.",
                es: "Compruebe que el archivo sea el certificado mismo; `paso translate --help` enumera los dialectos."
            )
        ),
        Explanation(
            "GAT-202",
            what: Text(
                en: "The document is in the dialect {dialect}, which {backend} is not configured to hand in.",
                es: "El documento está en el dialecto {dialect}, que {backend} no está configurado para entregar."
            ),
            remedy: Text(
                en: "Hand it in in a configured dialect, or add the dialect under the backend's `produces`.",
                es: "Entréguelo en un dialecto configurado o añada el dialecto en `produces` del sistema nacional."
            )
        ),
        Explanation(
            "GAT-203",
            what: Text(
                en: "The certificate names no exporting country.",
                es: "El certificado no indica el país exportador."
            ),
            remedy: Text(
                en: "Fill in the exporting country and have the certificate signed again.",
                es: "Complete el país exportador y haga firmar el certificado de nuevo."
            )
        ),
        Explanation(
            "GAT-204",
            what: Text(
                en: "The certificate names no importing country, so it cannot be routed.",
                es: "El certificado no indica el país importador, por lo que no se puede encaminar."
            ),
            remedy: Text(
                en: "Fill in the importing country and have the certificate signed again.",
                es: "Complete el país importador y haga firmar el certificado de nuevo."
            )
        ),
        Explanation(
            "GAT-205",
            what: Text(
                en: "The certificate was issued in {issuer}; this gateway speaks for {country}.",
                es: "El certificado fue emitido en {issuer}; esta pasarela habla por {country}."
            ),
            remedy: Text(
                en: "Hand it in at the gateway of the issuing country.",
                es: "Entréguelo en la pasarela del país emisor."
            )
        ),
        Explanation(
            "GAT-206",
            what: Text(
                en: "No exchange agreement takes the document to {importer} ({reason}).",
                es: "Ningún acuerdo de intercambio lleva el documento a {importer} ({reason})."
            ),
            remedy: Text(
                en: "Check the importing country, or agree on this kind with the neighbour in partners/.",
                es: "Compruebe el país importador o acuerde este tipo de documento con el vecino en partners/."
            )
        ),
        Explanation(
            "GAT-207",
            what: Text(
                en: "Certificate {number} carries no signature of its issuer, which the exchange agreement demands.",
                es: "El certificado {number} no lleva la firma de su emisor, que el acuerdo de intercambio exige."
            ),
            remedy: Text(
                en: "Have it signed by the issuing authority and hand it in again.",
                es: "Hágalo firmar por la autoridad emisora y entréguelo de nuevo."
            )
        ),
        Explanation(
            "GAT-208",
            what: Text(
                en: "The Idempotency-Key {key} was used before with other content.",
                es: "La Idempotency-Key {key} ya se usó antes con otro contenido."
            ),
            remedy: Text(
                en: "Use a new key for new content, and the old key only to repeat the same bytes.",
                es: "Use una clave nueva para contenido nuevo y la anterior solo para repetir los mismos bytes."
            )
        ),
        Explanation(
            "GAT-209",
            what: Text(
                en: "The gateway met a fault of its own; the document was not judged.",
                es: "La pasarela tuvo un fallo propio; el documento no fue juzgado."
            ),
            remedy: Text(
                en: "Repeat the request; if it happens again, the gateway's log says why.",
                es: "Repita la solicitud; si vuelve a ocurrir, el registro de la pasarela dice por qué."
            )
        ),
        Explanation(
            "GAT-210",
            what: Text(
                en: "The document came in a zip archive; the gateway takes the document itself.",
                es: "El documento vino en un archivo zip; la pasarela toma el documento mismo."
            ),
            remedy: Text(
                en: "Unpack it and hand in the XML file byte for byte; an archive is only needed for mail.",
                es:
                    "Descomprímalo y entregue el archivo XML byte por byte; el archivo zip solo hace falta para el correo."
            )
        ),
        Explanation(
            "GAT-211",
            what: Text(
                en:
                    "Directory not consulted: nobody was asked whether the signer was an enabled official of entity {entity} of {country}.",
                es:
                    "Directorio no consultado: no se preguntó si el firmante era un funcionario habilitado de la entidad {entity} de {country}."
            ),
            remedy: Text(
                en:
                    "The signature is checked; for the official's powers ask ALADI's directory (SCOD), or configure its replica.",
                es:
                    "La firma está comprobada; por las facultades del funcionario consulte el directorio de ALADI (SCOD) o configure su réplica."
            )
        ),
    ]

    /// Plain texts of the Gateway's engine, by key.
    static let gatewayEngineTexts: [String: Text] = [:]
}
