extension Catalogue {
    /// Codes of the Gateway's engine, GAT-2xx.
    static let gatewayEngine: [Explanation] = [
        Explanation(
            "GAT-201",
            what: Text(
                en: "No dialect that this gateway knows begins with the element {root}.",
                es: "Ningún dialecto que esta pasarela conoce empieza con el elemento {root}.",
                pt: "Nenhum dialeto que este gateway conhece começa com o elemento {root}.",
                fr: "Aucun dialecte connu de cette passerelle ne commence par l'élément {root}."
            ),
            remedy: Text(
                en: "Check that the file is the certificate itself; `paso translate --help` lists the dialects.",
                es: "Compruebe que el archivo sea el certificado mismo; `paso translate --help` enumera los dialectos.",
                pt: "Verifique se o arquivo é o próprio certificado; `paso translate --help` lista os dialetos.",
                fr:
                    "Vérifiez que le fichier est bien le certificat lui-même ; `paso translate --help` énumère les dialectes."
            )
        ),
        Explanation(
            "GAT-202",
            what: Text(
                en: "The document is in the dialect {dialect}, which {backend} is not configured to hand in.",
                es: "El documento está en el dialecto {dialect}, que {backend} no está configurado para entregar.",
                pt: "O documento está no dialeto {dialect}, que {backend} não está configurado para entregar.",
                fr: "Le document est dans le dialecte {dialect}, que {backend} n'est pas configuré pour remettre."
            ),
            remedy: Text(
                en: "Hand it in in a configured dialect, or add the dialect under the backend's `produces`.",
                es: "Entréguelo en un dialecto configurado o añada el dialecto en `produces` del sistema nacional.",
                pt: "Entregue-o em um dialeto configurado, ou acrescente o dialeto em `produces` do sistema nacional.",
                fr:
                    "Remettez-le dans un dialecte configuré, ou ajoutez le dialecte sous `produces` du système national."
            )
        ),
        Explanation(
            "GAT-203",
            what: Text(
                en: "The certificate names no exporting country.",
                es: "El certificado no indica el país exportador.",
                pt: "O certificado não indica o país exportador.",
                fr: "Le certificat n'indique pas le pays exportateur."
            ),
            remedy: Text(
                en: "Fill in the exporting country and have the certificate signed again.",
                es: "Complete el país exportador y haga firmar el certificado de nuevo.",
                pt: "Preencha o país exportador e providencie nova assinatura do certificado.",
                fr: "Indiquez le pays exportateur et faites signer de nouveau le certificat."
            )
        ),
        Explanation(
            "GAT-204",
            what: Text(
                en: "The certificate names no importing country, so it cannot be routed.",
                es: "El certificado no indica el país importador, por lo que no se puede encaminar.",
                pt: "O certificado não indica o país importador; portanto, não pode ser encaminhado.",
                fr: "Le certificat n'indique pas le pays importateur ; il ne peut donc pas être acheminé."
            ),
            remedy: Text(
                en: "Fill in the importing country and have the certificate signed again.",
                es: "Complete el país importador y haga firmar el certificado de nuevo.",
                pt: "Preencha o país importador e providencie nova assinatura do certificado.",
                fr: "Indiquez le pays importateur et faites signer de nouveau le certificat."
            )
        ),
        Explanation(
            "GAT-205",
            what: Text(
                en: "The certificate was issued in {issuer}; this gateway speaks for {country}.",
                es: "El certificado fue emitido en {issuer}; esta pasarela habla por {country}.",
                pt: "O certificado foi emitido em {issuer}; este gateway fala em nome de {country}.",
                fr: "Le certificat a été émis en {issuer} ; cette passerelle parle au nom de {country}."
            ),
            remedy: Text(
                en: "Hand it in at the gateway of the issuing country.",
                es: "Entréguelo en la pasarela del país emisor.",
                pt: "Entregue-o no gateway do país emissor.",
                fr: "Remettez-le à la passerelle du pays émetteur."
            )
        ),
        Explanation(
            "GAT-206",
            what: Text(
                en: "No exchange agreement takes the document to {importer} ({reason}).",
                es: "Ningún acuerdo de intercambio lleva el documento a {importer} ({reason}).",
                pt: "Nenhum acordo de intercâmbio leva o documento a {importer} ({reason}).",
                fr: "Aucun accord d'échange ne conduit le document vers {importer} ({reason})."
            ),
            remedy: Text(
                en: "Check the importing country, or agree on this kind with the neighbour in partners/.",
                es: "Compruebe el país importador o acuerde este tipo de documento con el vecino en partners/.",
                pt: "Verifique o país importador, ou acorde este tipo de documento com o vizinho em partners/.",
                fr: "Vérifiez le pays importateur, ou convenez de ce type de document avec le voisin dans partners/."
            )
        ),
        Explanation(
            "GAT-207",
            what: Text(
                en: "Certificate {number} carries no signature of its issuer, which the exchange agreement demands.",
                es: "El certificado {number} no lleva la firma de su emisor, que el acuerdo de intercambio exige.",
                pt: "O certificado {number} não traz a assinatura do seu emissor, que o acordo de intercâmbio exige.",
                fr: "Le certificat {number} ne porte pas la signature de son émetteur, qu'exige l'accord d'échange."
            ),
            remedy: Text(
                en: "Have it signed by the issuing authority and hand it in again.",
                es: "Hágalo firmar por la autoridad emisora y entréguelo de nuevo.",
                pt: "Providencie a assinatura da autoridade emissora e entregue-o novamente.",
                fr: "Faites-le signer par l'autorité émettrice et remettez-le de nouveau."
            )
        ),
        Explanation(
            "GAT-208",
            what: Text(
                en: "The Idempotency-Key {key} was used before with other content.",
                es: "La Idempotency-Key {key} ya se usó antes con otro contenido.",
                pt: "A Idempotency-Key {key} já foi usada antes com outro conteúdo.",
                fr: "L'Idempotency-Key {key} a déjà servi avec un autre contenu."
            ),
            remedy: Text(
                en: "Use a new key for new content, and the old key only to repeat the same bytes.",
                es: "Use una clave nueva para contenido nuevo y la anterior solo para repetir los mismos bytes.",
                pt: "Use uma chave nova para conteúdo novo, e a anterior somente para repetir os mesmos bytes.",
                fr:
                    "Utilisez une nouvelle clé pour un nouveau contenu, et l'ancienne seulement pour répéter les mêmes octets."
            )
        ),
        Explanation(
            "GAT-209",
            what: Text(
                en: "The gateway met a fault of its own; the document was not judged.",
                es: "La pasarela tuvo un fallo propio; el documento no fue juzgado.",
                pt: "O gateway teve uma falha própria; o documento não foi avaliado.",
                fr: "La passerelle a rencontré une défaillance interne ; le document n'a pas été évalué."
            ),
            remedy: Text(
                en: "Repeat the request; if it happens again, the gateway's log says why.",
                es: "Repita la solicitud; si vuelve a ocurrir, el registro de la pasarela dice por qué.",
                pt: "Repita a solicitação; se acontecer de novo, o log do gateway diz por quê.",
                fr: "Répétez la requête ; si cela se reproduit, le journal d'exécution de la passerelle dit pourquoi."
            )
        ),
        Explanation(
            "GAT-210",
            what: Text(
                en: "The document came in a zip archive; the gateway takes the document itself.",
                es: "El documento vino en un archivo zip; la pasarela toma el documento mismo.",
                pt: "O documento veio em um arquivo zip; o gateway recebe o próprio documento.",
                fr: "Le document est arrivé dans une archive zip ; la passerelle prend le document lui-même."
            ),
            remedy: Text(
                en: "Unpack it and hand in the XML file byte for byte; an archive is only needed for mail.",
                es:
                    "Descomprímalo y entregue el archivo XML byte por byte; el archivo zip solo hace falta para el correo.",
                pt:
                    "Descompacte-o e entregue o arquivo XML byte por byte; um arquivo zip só é necessário para o correio eletrônico.",
                fr:
                    "Décompressez-la et remettez le fichier XML octet par octet ; une archive n'est utile que pour le courrier électronique."
            )
        ),
        Explanation(
            "GAT-211",
            what: Text(
                en:
                    "Directory not consulted: nobody was asked whether the signer was an enabled official of entity {entity} of {country}.",
                es:
                    "Directorio no consultado: no se preguntó si el firmante era un funcionario habilitado de la entidad {entity} de {country}.",
                pt:
                    "Diretório não consultado: não se perguntou a ninguém se o signatário era funcionário habilitado da entidade {entity} de {country}.",
                fr:
                    "Annuaire non consulté : il n'a été demandé à personne si le signataire était un fonctionnaire habilité de l'organisme {entity} de {country}."
            ),
            remedy: Text(
                en:
                    "The signature is checked; for the official's powers ask ALADI's directory (SCOD), or configure its replica.",
                es:
                    "La firma está comprobada; por las facultades del funcionario consulte el directorio de ALADI (SCOD) o configure su réplica.",
                pt:
                    "A assinatura foi verificada; quanto aos poderes do funcionário, consulte o diretório da ALADI (SCOD) ou configure a sua réplica.",
                fr:
                    "La signature est vérifiée ; pour les pouvoirs du fonctionnaire, interrogez l'annuaire de l'ALADI (SCOD) ou configurez sa réplique."
            )
        ),
    ]

    /// Plain texts of the Gateway's engine, by key.
    static let gatewayEngineTexts: [String: Text] = [:]
}
