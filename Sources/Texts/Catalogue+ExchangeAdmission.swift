extension Catalogue {
    /// Of repeats and predecessors, of routing, and of who may speak for whom.
    static let exchangeAdmission: [Explanation] = [
        Explanation(
            "EXC-050",
            what: Text(
                en: "The document is a byte-for-byte repeat of the one of exchange {exchange}.",
                es: "El documento repite octeto por octeto el del intercambio {exchange}.",
                pt: "O documento repete octeto por octeto o do intercâmbio {exchange}.",
                fr: "Le document répète octet pour octet celui de l'échange {exchange}."
            ),
            remedy: Text(
                en: "Nothing to do; it is not handed over a second time. Follow the exchange that is named.",
                es: "No hay nada que hacer; no se entrega por segunda vez. Siga el intercambio que se nombra.",
                pt: "Nada a fazer; ele não é entregue pela segunda vez. Siga o intercâmbio que se nomeia.",
                fr: "Rien à faire ; il n'est pas remis une seconde fois. Suivez l'échange qui est nommé."
            )
        ),
        Explanation(
            "EXC-051",
            what: Text(
                en: "The document repeats the content of a known one under a new signature.",
                es: "El documento repite el contenido de uno conocido con una firma nueva.",
                pt: "O documento repete o conteúdo de um conhecido sob uma assinatura nova.",
                fr: "Le document répète le contenu d'un document connu sous une nouvelle signature."
            ),
            remedy: Text(
                en: "Use the newer signature; ask the issuer if this was not expected.",
                es: "Use la firma más nueva; pregunte al emisor si no lo esperaba.",
                pt: "Use a assinatura mais recente; pergunte ao emissor se isso não era esperado.",
                fr: "Utilisez la signature la plus récente ; interrogez l'émetteur si ce n'était pas prévu."
            )
        ),
        Explanation(
            "EXC-052",
            what: Text(
                en: "A document with the same number and version but other content is known.",
                es: "Se conoce un documento con el mismo número y versión y otro contenido.",
                pt: "Conhece-se um documento com o mesmo número e versão e outro conteúdo.",
                fr: "Un document de mêmes numéro et version mais d'un autre contenu est connu."
            ),
            remedy: Text(
                en: "Ask the issuer which one holds, then release or discard it.",
                es: "Pregunte al emisor cuál vale y después libérelo o descártelo.",
                pt: "Pergunte ao emissor qual vale e depois libere-o ou descarte-o.",
                fr: "Demandez à l'émetteur lequel vaut, puis libérez-le ou abandonnez-le."
            )
        ),
        Explanation(
            "EXC-053",
            what: Text(
                en: "The document replaces, rectifies or withdraws one that is not known here.",
                es: "El documento reemplaza, rectifica o anula otro que aquí no se conoce.",
                pt: "O documento substitui, retifica ou anula outro que não é conhecido aqui.",
                fr: "Le document remplace, rectifie ou annule un document qui n'est pas connu ici."
            ),
            remedy: Text(
                en:
                    "It waits for its predecessor and then goes on with this finding; ask the issuer if the predecessor does not come.",
                es:
                    "Espera a su antecesor y después sigue con esta observación; pregunte al emisor si el antecesor no llega.",
                pt:
                    "Ele espera por seu antecessor e depois segue com esta observação; pergunte ao emissor se o antecessor não vier.",
                fr:
                    "Il attend son prédécesseur, puis continue avec ce constat ; interrogez l'émetteur si le prédécesseur ne vient pas."
            )
        ),
        Explanation(
            "EXC-054",
            what: Text(
                en: "An earlier document of the same number has not been taken yet.",
                es: "Todavía no se ha retirado un documento anterior con el mismo número.",
                pt: "Um documento anterior com o mesmo número ainda não foi retirado.",
                fr: "Un document antérieur de même numéro n'a pas encore été retiré."
            ),
            remedy: Text(
                en: "Acknowledge the earlier document first.",
                es: "Confirme primero el documento anterior.",
                pt: "Confirme primeiro o documento anterior.",
                fr: "Confirmez d'abord le document antérieur."
            )
        ),
        Explanation(
            "EXC-055",
            what: Text(
                en: "A later copy of this certificate came before it.",
                es: "Una copia posterior de este certificado llegó antes que él.",
                pt: "Uma cópia posterior deste certificado chegou antes dele.",
                fr: "Une copie postérieure de ce certificat est arrivée avant lui."
            ),
            remedy: Text(
                en: "Use the later copy; this one stays visible and names it.",
                es: "Use la copia posterior; esta queda visible y la nombra.",
                pt: "Use a cópia posterior; esta continua visível e a nomeia.",
                fr: "Utilisez la copie postérieure ; celle-ci reste visible et la nomme."
            )
        ),
        Explanation(
            "EXC-060",
            what: Text(
                en: "The document's authenticity is {found}, and the exchange agreement demands at least {agreed}.",
                es: "La autenticidad del documento es {found}, y el acuerdo de intercambio exige al menos {agreed}.",
                pt: "A autenticidade do documento é {found}, e o acordo de intercâmbio exige pelo menos {agreed}.",
                fr: "L'authenticité du document est {found}, et l'accord d'échange exige au moins {agreed}."
            ),
            remedy: Text(
                en: "The sender must add the agreed signature or seal, or the exchange agreement must be changed.",
                es:
                    "El remitente debe agregar la firma o el sello acordado, o hay que cambiar el acuerdo de intercambio.",
                pt:
                    "O remetente deve acrescentar a assinatura ou o selo acordado, ou o acordo de intercâmbio deve ser alterado.",
                fr:
                    "L'expéditeur doit ajouter la signature ou le sceau convenu, ou l'accord d'échange doit être modifié."
            )
        ),
        Explanation(
            "EXC-061",
            what: Text(
                en: "The national system is not known to this gateway.",
                es: "Este gateway no conoce el sistema nacional.",
                pt: "Este gateway não conhece o sistema nacional.",
                fr: "Cette passerelle ne connaît pas le système national."
            ),
            remedy: Text(
                en: "Add it under backends in gateway.yaml.",
                es: "Agréguelo en backends de gateway.yaml.",
                pt: "Acrescente-o em backends no gateway.yaml.",
                fr: "Ajoutez-le sous backends dans gateway.yaml."
            )
        ),
        Explanation(
            "EXC-062",
            what: Text(
                en: "The national system may not hand in documents of this kind.",
                es: "El sistema nacional no puede presentar documentos de esta clase.",
                pt: "O sistema nacional não pode apresentar documentos deste tipo.",
                fr: "Le système national ne peut pas déposer de documents de ce type."
            ),
            remedy: Text(
                en: "Add the kind to the backend in gateway.yaml if that is intended.",
                es: "Agregue la clase al backend en gateway.yaml si es lo que se quiere.",
                pt: "Acrescente o tipo ao backend no gateway.yaml, se for essa a intenção.",
                fr: "Ajoutez le type au backend dans gateway.yaml, si c'est voulu."
            )
        ),
        Explanation(
            "EXC-063",
            what: Text(
                en: "No exchange agreement covers this kind of document for the importing country.",
                es: "Ningún acuerdo de intercambio cubre esta clase de documento para el país importador.",
                pt: "Nenhum acordo de intercâmbio cobre este tipo de documento para o país importador.",
                fr: "Aucun accord d'échange ne couvre ce type de document pour le pays importateur."
            ),
            remedy: Text(
                en: "Add a rule to the partner's file, or correct the importing country in the document.",
                es: "Agregue una regla al archivo del socio o corrija el país importador del documento.",
                pt: "Acrescente uma regra ao arquivo do parceiro ou corrija o país importador no documento.",
                fr: "Ajoutez une règle au fichier du partenaire, ou corrigez le pays importateur dans le document."
            )
        ),
        Explanation(
            "EXC-064",
            what: Text(
                en: "The document is larger than the exchange agreement allows.",
                es: "El documento supera el tamaño que permite el acuerdo de intercambio.",
                pt: "O documento é maior do que o acordo de intercâmbio permite.",
                fr: "Le document est plus grand que ne le permet l'accord d'échange."
            ),
            remedy: Text(
                en: "Make the attachments smaller, or agree on a higher limit.",
                es: "Reduzca los adjuntos o acuerde un límite mayor.",
                pt: "Reduza os anexos ou combine um limite maior.",
                fr: "Réduisez les pièces jointes, ou convenez d'une limite plus élevée."
            )
        ),
        Explanation(
            "EXC-065",
            what: Text(
                en: "No exchange agreement expects this kind of document from {party}.",
                es: "Ningún acuerdo de intercambio espera esta clase de documento de {party}.",
                pt: "Nenhum acordo de intercâmbio espera este tipo de documento de {party}.",
                fr: "Aucun accord d'échange n'attend ce type de document de {party}."
            ),
            remedy: Text(
                en: "Add an inbound rule to the partner's file if that is intended.",
                es: "Agregue una regla de entrada al archivo del socio si es lo que se quiere.",
                pt: "Acrescente uma regra de entrada ao arquivo do parceiro, se for essa a intenção.",
                fr: "Ajoutez une règle d'entrée au fichier du partenaire, si c'est voulu."
            )
        ),
        Explanation(
            "EXC-066",
            what: Text(
                en: "No exchange agreement expects documents issued in {country} from {party}.",
                es: "Ningún acuerdo de intercambio espera de {party} documentos emitidos en {country}.",
                pt: "Nenhum acordo de intercâmbio espera de {party} documentos emitidos em {country}.",
                fr: "Aucun accord d'échange n'attend de {party} des documents émis dans {country}."
            ),
            remedy: Text(
                en: "Add the country to the inbound rule if it was agreed.",
                es: "Agregue el país a la regla de entrada si así se acordó.",
                pt: "Acrescente o país à regra de entrada, se assim foi acordado.",
                fr: "Ajoutez le pays à la règle d'entrée, si cela a été convenu."
            )
        ),
        Explanation(
            "EXC-070",
            what: Text(
                en: "The party is not known.",
                es: "La parte no es conocida.",
                pt: "A parte não é conhecida.",
                fr: "La partie n'est pas connue."
            ),
            remedy: Text(
                en: "Add the partner's file to the site folder, or ask who is knocking.",
                es: "Agregue el archivo del socio a la carpeta del sitio o averigüe quién llama.",
                pt: "Acrescente o arquivo do parceiro à pasta da instalação ou verifique quem está batendo à porta.",
                fr: "Ajoutez le fichier du partenaire au dossier de l'installation, ou cherchez qui frappe à la porte."
            )
        ),
        Explanation(
            "EXC-071",
            what: Text(
                en: "The certificate is not bound to the party that it speaks for.",
                es: "El certificado no está vinculado a la parte por la que habla.",
                pt: "O certificado não está vinculado à parte em nome da qual fala.",
                fr: "Le certificat n'est pas lié à la partie au nom de laquelle il parle."
            ),
            remedy: Text(
                en:
                    "Compare the certificate with the partner's; pin the new one only after asking the partner by another way.",
                es: "Compare el certificado con el del socio; fije el nuevo solo tras preguntarle por otra vía.",
                pt:
                    "Compare o certificado com o do parceiro; fixe o novo somente após perguntar ao parceiro por outro meio.",
                fr:
                    "Comparez le certificat avec celui du partenaire ; n'épinglez le nouveau qu'après avoir interrogé le partenaire par une autre voie."
            )
        ),
        Explanation(
            "EXC-072",
            what: Text(
                en: "The party may not send documents of this kind.",
                es: "La parte no puede enviar documentos de esta clase.",
                pt: "A parte não pode enviar documentos deste tipo.",
                fr: "La partie ne peut pas envoyer de documents de ce type."
            ),
            remedy: Text(
                en: "Add the kind to the partner's file if it was agreed.",
                es: "Agregue la clase al archivo del socio si así se acordó.",
                pt: "Acrescente o tipo ao arquivo do parceiro, se assim foi acordado.",
                fr: "Ajoutez le type au fichier du partenaire, si cela a été convenu."
            )
        ),
        Explanation(
            "EXC-073",
            what: Text(
                en: "The party speaks for a country that has not delegated it.",
                es: "La parte habla por un país que no le ha delegado.",
                pt: "A parte fala em nome de um país que não lhe deu delegação.",
                fr: "La partie parle au nom d'un pays qui ne l'a pas déléguée."
            ),
            remedy: Text(
                en: "Ask the country for its delegation and enter it with its dates.",
                es: "Pida al país su delegación y regístrela con sus fechas.",
                pt: "Peça ao país sua delegação e registre-a com suas datas.",
                fr: "Demandez au pays sa délégation, et inscrivez-la avec ses dates."
            )
        ),
        Explanation(
            "EXC-074",
            what: Text(
                en: "The delegation does not cover this kind of document at this time.",
                es: "La delegación no cubre esta clase de documento en este momento.",
                pt: "A delegação não cobre este tipo de documento neste momento.",
                fr: "La délégation ne couvre pas ce type de document à ce moment."
            ),
            remedy: Text(
                en: "Renew the delegation or extend it to the kind.",
                es: "Renueve la delegación o amplíela a la clase.",
                pt: "Renove a delegação ou amplie-a ao tipo.",
                fr: "Renouvelez la délégation, ou étendez-la à ce type."
            )
        ),
    ]
}
