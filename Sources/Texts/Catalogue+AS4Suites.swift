extension Catalogue {
    /// Codes of suites, key agreement and header rules of AS4.
    static let as4Suites: [Explanation] = as4SuiteKeys + as4SuiteHeaders + as4SuiteFindings + trustAgreement

    private static let as4SuiteKeys: [Explanation] = [
        Explanation(
            "AS4-100",
            what: Text(
                en: "Our signing key ({key}) cannot make {algorithm}, which the suite “{suite}” wants.",
                es: "Nuestra clave de firma ({key}) no puede hacer {algorithm}, que exige el conjunto «{suite}».",
                pt: "Nossa chave de assinatura ({key}) não pode fazer {algorithm}, que o conjunto “{suite}” exige.",
                fr: "Notre clé de signature ({key}) ne peut pas faire {algorithm}, qu'exige la suite « {suite} »."
            ),
            remedy: Text(
                en: "Give the partner's P-Mode a signing key of the right kind, or the suite that the key is for.",
                es:
                    "Asigne al P-Mode del socio una clave de firma adecuada, o el conjunto al que corresponde la clave.",
                pt: "Dê ao P-Mode do parceiro uma chave de assinatura adequada, ou o conjunto próprio da chave.",
                fr: "Donnez au P-Mode du partenaire une clé de signature qui convient, ou la suite propre à la clé."
            )
        ),
        Explanation(
            "AS4-101",
            what: Text(
                en: "Nothing can be encrypted for {subject} ({key}) by {algorithm}, which the suite “{suite}” wants.",
                es: "No se puede cifrar para {subject} ({key}) con {algorithm}, que exige el conjunto «{suite}».",
                pt: "Não se pode cifrar para {subject} ({key}) com {algorithm}, que o conjunto “{suite}” exige.",
                fr: "On ne peut pas chiffrer pour {subject} ({key}) par {algorithm}, qu'exige la suite « {suite} »."
            ),
            remedy: Text(
                en: "Ask the partner for its encryption certificate of this suite, or agree on another suite.",
                es: "Pida al socio su certificado de cifrado para este conjunto, o acuerde otro conjunto.",
                pt: "Peça ao parceiro seu certificado de cifragem para este conjunto, ou combine outro conjunto.",
                fr: "Demandez au partenaire son certificat de chiffrement pour cette suite, ou convenez d'une autre."
            )
        ),
        Explanation(
            "AS4-102",
            what: Text(
                en: "How the content key was agreed on cannot be read: {element}.",
                es: "No se puede leer cómo se acordó la clave del contenido: {element}.",
                pt: "Não é possível ler como a chave do conteúdo foi acordada: {element}.",
                fr: "La façon dont la clé du contenu a été convenue est illisible : {element}."
            ),
            remedy: Text(
                en: "Ask the sender to write xenc:AgreementMethod as eDelivery AS4 2.0 has it, lengths in octets.",
                es:
                    "Pida al remitente que escriba xenc:AgreementMethod como en eDelivery AS4 2.0, longitudes en octetos.",
                pt:
                    "Peça ao remetente que escreva xenc:AgreementMethod como no eDelivery AS4 2.0, tamanhos em octetos.",
                fr:
                    "Demandez à l'expéditeur d'écrire xenc:AgreementMethod selon eDelivery AS4 2.0, longueurs en octets."
            )
        ),
    ]

    private static let as4SuiteHeaders: [Explanation] = [
        Explanation(
            "AS4-103",
            what: Text(
                en: "{element} is “{value}”: without a type it must be a URI.",
                es: "{element} es «{value}»: sin tipo debe ser un URI.",
                pt: "{element} é “{value}”: sem tipo deve ser um URI.",
                fr: "{element} vaut « {value} » : sans type, ce doit être un URI."
            ),
            remedy: Text(
                en: "Ask the sender to write the type that belongs to the value, or a URI.",
                es: "Pida al remitente que escriba el tipo que corresponde al valor, o un URI.",
                pt: "Peça ao remetente que escreva o tipo que corresponde ao valor, ou um URI.",
                fr: "Demandez à l'expéditeur d'écrire le type propre à la valeur, ou un URI."
            )
        ),
        Explanation(
            "AS4-104",
            what: Text(
                en: "“{value}” cannot be sent as {element}: partners would refuse it.",
                es: "No se puede enviar «{value}» como {element}: los socios lo rechazarían.",
                pt: "Não se pode enviar “{value}” como {element}: os parceiros o recusariam.",
                fr: "« {value} » ne peut pas être envoyé comme {element} : les partenaires le refuseraient."
            ),
            remedy: Text(
                en:
                    "Give a type to the party, service or agreement, or make it a URI; a MessageId reads x@y; property names are used once.",
                es:
                    "Dé un tipo a la parte, servicio o acuerdo, o use un URI; un MessageId es x@y; cada propiedad aparece una vez.",
                pt:
                    "Dê um tipo à parte, serviço ou acordo, ou use um URI; um MessageId é x@y; cada propriedade aparece uma vez.",
                fr:
                    "Donnez un type à la partie, au service ou à l'accord, ou un URI ; un MessageId s'écrit x@y ; chaque propriété figure une fois."
            )
        ),
    ]

    private static let as4SuiteFindings: [Explanation] = [
        Explanation(
            "AS4-105",
            what: Text(
                en: "The content key came by RSA-OAEP with SHA-1, which the partner's P-Mode allows.",
                es: "La clave del contenido llegó por RSA-OAEP con SHA-1, que el P-Mode del socio permite.",
                pt: "A chave do conteúdo veio por RSA-OAEP com SHA-1, que o P-Mode do parceiro permite.",
                fr: "La clé du contenu est arrivée par RSA-OAEP avec SHA-1, que le P-Mode du partenaire permet."
            ),
            remedy: Text(
                en: "Ask the partner to move to eDelivery 1.13 or later, then take the exception away.",
                es: "Pida al socio que pase a eDelivery 1.13 o posterior y quite después la excepción.",
                pt: "Peça ao parceiro que passe ao eDelivery 1.13 ou posterior e depois retire a exceção.",
                fr: "Demandez au partenaire de passer à eDelivery 1.13 ou ultérieur, puis retirez l'exception."
            )
        ),
        Explanation(
            "AS4-106",
            what: Text(
                en: "A part came encrypted with its MIME headers, which the partner's P-Mode allows.",
                es: "Una parte llegó cifrada con sus encabezados MIME, lo que el P-Mode del socio permite.",
                pt: "Uma parte veio cifrada com seus cabeçalhos MIME, o que o P-Mode do parceiro permite.",
                fr: "Une partie est arrivée chiffrée avec ses en-têtes MIME, ce que le P-Mode du partenaire permet."
            ),
            remedy: Text(
                en: "Ask the partner to send Attachment-Content-Only, then take the exception away.",
                es: "Pida al socio que envíe Attachment-Content-Only y quite después la excepción.",
                pt: "Peça ao parceiro que envie Attachment-Content-Only e depois retire a exceção.",
                fr: "Demandez au partenaire d'envoyer Attachment-Content-Only, puis retirez l'exception."
            )
        ),
        Explanation(
            "AS4-107",
            what: Text(
                en: "The message names none of our encryption certificates, but one of our keys opened it.",
                es:
                    "El mensaje no nombra ninguno de nuestros certificados de cifrado, pero una clave nuestra lo abrió.",
                pt: "A mensagem não nomeia nenhum dos nossos certificados de cifragem, mas uma chave nossa a abriu.",
                fr: "Le message ne nomme aucun de nos certificats de chiffrement, mais une de nos clés l'a ouvert."
            ),
            remedy: Text(
                en: "Send the partner our present encryption certificate; it may still use an old one.",
                es: "Envíe al socio nuestro certificado de cifrado vigente; quizá use todavía uno antiguo.",
                pt: "Envie ao parceiro nosso certificado de cifragem vigente; talvez ainda use um antigo.",
                fr: "Envoyez au partenaire notre certificat de chiffrement actuel ; il en utilise peut-être un ancien."
            )
        ),
    ]

    private static let trustAgreement: [Explanation] = [
        Explanation(
            "TRU-230",
            what: Text(
                en: "No secret can be agreed on with the key {key}: it lies outside of its group.",
                es: "No se puede acordar un secreto con la clave {key}: está fuera de su grupo.",
                pt: "Não se pode acordar um segredo com a chave {key}: está fora do seu grupo.",
                fr: "Aucun secret ne peut être convenu avec la clé {key} : elle est hors de son groupe."
            ),
            remedy: Text(
                en: "Do not use this certificate; ask the partner for another, by a way that you trust.",
                es: "No use este certificado; pida otro al socio por una vía de confianza.",
                pt: "Não use este certificado; peça outro ao parceiro por um meio de confiança.",
                fr: "N'utilisez pas ce certificat ; demandez-en un autre au partenaire par une voie sûre."
            )
        )
    ]
}
