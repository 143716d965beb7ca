extension Catalogue {
    /// Codes of the Dialects module: `DIA-0xx` refusals, `DIA-1xx` findings.
    static let dialects: [Explanation] = dialectRefusals + dialectFindings

    private static let dialectRefusals: [Explanation] = [
        Explanation(
            "DIA-001",
            what: Text(
                en: "No dialect knows a document whose root element is {root}.",
                es: "Ningún dialecto conoce un documento cuyo elemento raíz es {root}.",
                pt: "Nenhum dialeto conhece um documento cujo elemento raiz é {root}.",
                fr: "Aucun dialecte ne connaît un document dont l'élément racine est {root}."
            ),
            remedy: Text(
                en:
                    "Send a phytosanitary certificate (SPSCertificate, INTERCOM) or an ALADI certificate of origin, or install the adapter of that country.",
                es:
                    "Envíe un certificado fitosanitario (SPSCertificate, INTERCOM) o un certificado de origen ALADI, o instale el adaptador de ese país.",
                pt:
                    "Envie um certificado fitossanitário (SPSCertificate, INTERCOM) ou um certificado de origem ALADI, ou instale o adaptador desse país.",
                fr:
                    "Envoyez un certificat phytosanitaire (SPSCertificate, INTERCOM) ou un certificat d'origine ALADI, ou installez l'adaptateur de ce pays."
            )
        ),
        Explanation(
            "DIA-002",
            what: Text(
                en: "The document with root element {root} is not in the dialect {dialect}.",
                es: "El documento con elemento raíz {root} no está en el dialecto {dialect}.",
                pt: "O documento com elemento raiz {root} não está no dialeto {dialect}.",
                fr: "Le document dont l'élément racine est {root} n'est pas dans le dialecte {dialect}."
            ),
            remedy: Text(
                en: "Let Paso detect the dialect, or name the right one.",
                es: "Deje que Paso detecte el dialecto, o indique el correcto.",
                pt: "Deixe que o Paso detecte o dialeto ou indique o correto.",
                fr: "Laissez Paso détecter le dialecte, ou indiquez le bon."
            )
        ),
        Explanation(
            "DIA-003",
            what: Text(
                en: "The certificate lacks {path}, without which it cannot be used.",
                es: "Al certificado le falta {path}, sin lo cual no se puede usar.",
                pt: "Falta {path} no certificado, sem o que ele não pode ser usado.",
                fr: "Il manque {path} au certificat, qui sans cela est inutilisable."
            ),
            remedy: Text(
                en: "Ask the sender for a complete certificate.",
                es: "Pida al remitente un certificado completo.",
                pt: "Peça ao remetente um certificado completo.",
                fr: "Demandez à l'expéditeur un certificat complet."
            )
        ),
        Explanation(
            "DIA-004",
            what: Text(
                en: "The certificate is over the limit “{limit}” ({most}) at {path}.",
                es: "El certificado supera el límite «{limit}» ({most}) en {path}.",
                pt: "O certificado ultrapassa o limite “{limit}” ({most}) em {path}.",
                fr: "Le certificat dépasse la limite « {limit} » ({most}) à {path}."
            ),
            remedy: Text(
                en: "Split the consignment or shrink the attachment; the limits stand in the documentation.",
                es: "Divida el envío o reduzca el adjunto; los límites figuran en la documentación.",
                pt: "Divida o envio ou reduza o anexo; os limites constam da documentação.",
                fr: "Divisez l'envoi ou réduisez la pièce jointe ; les limites figurent dans la documentation."
            )
        ),
        Explanation(
            "DIA-005",
            what: Text(
                en: "The certificate cannot be written in {dialect}: {path} is missing or has no valid form there.",
                es: "El certificado no se puede escribir en {dialect}: {path} falta o no tiene allí una forma válida.",
                pt: "O certificado não pode ser escrito em {dialect}: {path} falta ou não tem ali uma forma válida.",
                fr:
                    "Le certificat ne peut pas être écrit en {dialect} : {path} est absent ou n'y a pas de forme valide."
            ),
            remedy: Text(
                en: "Correct that value in the source; nothing truthful can stand in its place.",
                es: "Corrija ese valor en el origen; nada veraz puede ocupar su lugar.",
                pt: "Corrija esse valor na fonte; nada verdadeiro pode ficar em seu lugar.",
                fr: "Corrigez cette valeur à la source ; rien de véridique ne peut la remplacer."
            )
        ),
        Explanation(
            "DIA-006",
            what: Text(
                en: "The document is of kind {type}, not a phytosanitary certificate (851 or 657).",
                es: "El documento es de la clase {type}, no un certificado fitosanitario (851 o 657).",
                pt: "O documento é do tipo {type}, e não um certificado fitossanitário (851 ou 657).",
                fr: "Le document est du type {type}, et non un certificat phytosanitaire (851 ou 657)."
            ),
            remedy: Text(
                en: "Send it over the exchange agreed for its kind.",
                es: "Envíelo por el intercambio acordado para su clase.",
                pt: "Envie-o pelo intercâmbio acordado para seu tipo.",
                fr: "Envoyez-le par l'échange convenu pour son type."
            )
        ),
        Explanation(
            "DIA-007",
            what: Text(
                en: "Paso does not know the dialect {dialect}.",
                es: "Paso no conoce el dialecto {dialect}.",
                pt: "O Paso não conhece o dialeto {dialect}.",
                fr: "Paso ne connaît pas le dialecte {dialect}."
            ),
            remedy: Text(
                en: "Choose one of the dialects that “paso adapter list” shows.",
                es: "Elija uno de los dialectos que muestra «paso adapter list».",
                pt: "Escolha um dos dialetos que “paso adapter list” mostra.",
                fr: "Choisissez l'un des dialectes que montre « paso adapter list »."
            )
        ),
        Explanation(
            "DIA-008",
            what: Text(
                en: "The dialect {dialect} cannot carry a document of kind {kind}.",
                es: "El dialecto {dialect} no puede llevar un documento de tipo {kind}.",
                pt: "O dialeto {dialect} não pode levar um documento do tipo {kind}.",
                fr: "Le dialecte {dialect} ne peut pas porter un document de type {kind}."
            ),
            remedy: Text(
                en: "Choose a dialect of the same kind: a certificate of origin does not become a phytosanitary one.",
                es: "Elija un dialecto del mismo tipo: un certificado de origen no se convierte en uno fitosanitario.",
                pt: "Escolha um dialeto do mesmo tipo: um certificado de origem não se transforma em fitossanitário.",
                fr:
                    "Choisissez un dialecte du même type : un certificat d'origine ne devient pas un certificat phytosanitaire."
            )
        ),
    ]
}
