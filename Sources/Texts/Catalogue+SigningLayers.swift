extension Catalogue {
    /// Codes of the Signing module about documents that several parties sign.
    static let signingLayers: [Explanation] = [
        Explanation(
            "SIG-040",
            what: Text(
                en: "The document is not built as this style has it, at {place}.",
                es: "El documento no está construido como exige este estilo, en {place}.",
                pt: "O documento não está construído como este estilo exige, em {place}.",
                fr: "Le document n'est pas construit comme l'exige ce style, à {place}."
            ),
            remedy: Text(
                en:
                    "Compare the elements around what is signed with the format; if they were changed on the way, ask the issuer for the original file.",
                es:
                    "Compare los elementos que rodean lo firmado con el formato; si se cambiaron en el camino, pida al emisor el archivo original.",
                pt:
                    "Compare com o formato os elementos em torno do que foi assinado; se foram alterados no caminho, peça ao emissor o arquivo original.",
                fr:
                    "Comparez au format les éléments qui entourent ce qui a été signé ; s'ils ont été modifiés en chemin, demandez à l'émetteur le fichier d'origine."
            )
        ),
        Explanation(
            "SIG-041",
            what: Text(
                en: "The element {element} stands more than once, again at {place}.",
                es: "El elemento {element} aparece más de una vez, otra vez en {place}.",
                pt: "O elemento {element} aparece mais de uma vez, novamente em {place}.",
                fr: "L'élément {element} figure plus d'une fois, de nouveau à {place}."
            ),
            remedy: Text(
                en: "Treat the document as forged: a second copy may show what nobody signed.",
                es: "Considere falso el documento: una segunda copia puede mostrar lo que nadie firmó.",
                pt: "Considere o documento falso: uma segunda cópia pode mostrar o que ninguém assinou.",
                fr: "Tenez le document pour faux : une seconde copie peut montrer ce que personne n'a signé."
            )
        ),
        Explanation(
            "SIG-042",
            what: Text(
                en: "There is content that no signature covers, at {place}.",
                es: "Hay contenido que ninguna firma cubre, en {place}.",
                pt: "Há conteúdo que nenhuma assinatura cobre, em {place}.",
                fr: "Un contenu n'est couvert par aucune signature, à {place}."
            ),
            remedy: Text(
                en: "Treat the document as altered; ask the issuer for the original file.",
                es: "Considere alterado el documento; pida al emisor el archivo original.",
                pt: "Considere o documento alterado; peça ao emissor o arquivo original.",
                fr: "Tenez le document pour altéré ; demandez à l'émetteur le fichier d'origine."
            )
        ),
        Explanation(
            "SIG-043",
            what: Text(
                en: "At {place} stands something that nobody signed; it is not read.",
                es: "En {place} hay algo que nadie firmó; no se lee.",
                pt: "Em {place} há algo que ninguém assinou; não é lido.",
                fr: "À {place} se trouve quelque chose que personne n'a signé ; ce n'est pas lu."
            ),
            remedy: Text(
                en: "Do not rely on anything that stands there.",
                es: "No se apoye en nada de lo que esté allí.",
                pt: "Não se baseie em nada do que está ali.",
                fr: "Ne vous appuyez sur rien de ce qui s'y trouve."
            )
        ),
        Explanation(
            "SIG-044",
            what: Text(
                en: "The bare key in the signature (KeyValue) is not the key of the certificate beside it.",
                es: "La clave suelta de la firma (KeyValue) no es la del certificado que la acompaña.",
                pt: "A chave avulsa da assinatura (KeyValue) não é a chave do certificado que a acompanha.",
                fr: "La clé nue de la signature (KeyValue) n'est pas celle du certificat qui l'accompagne."
            ),
            remedy: Text(
                en: "Treat the document as forged: programs that take the bare key would believe somebody else.",
                es: "Considere falso el documento: los programas que toman la clave suelta creerían a otra persona.",
                pt: "Considere o documento falso: programas que usam a chave avulsa acreditariam em outra pessoa.",
                fr: "Tenez le document pour faux : les programmes qui prennent la clé nue croiraient quelqu'un d'autre."
            )
        ),
        Explanation(
            "SIG-045",
            what: Text(
                en: "The {party} signed with a certificate of {certificate}, but acts for {document} in the document.",
                es:
                    "La firma ({party}) es de un certificado de {certificate}, pero en el documento actúa por {document}.",
                pt:
                    "A assinatura ({party}) é de um certificado de {certificate}, mas no documento atua por {document}.",
                fr:
                    "La signature ({party}) est faite avec un certificat de {certificate}, mais dans le document elle agit pour {document}."
            ),
            remedy: Text(
                en:
                    "Ask the issuing country whether this person may sign for it; until then do not accept the signature.",
                es: "Pregunte al país emisor si esta persona puede firmar por él; hasta entonces no acepte la firma.",
                pt: "Pergunte ao país emissor se esta pessoa pode assinar por ele; até lá, não aceite a assinatura.",
                fr:
                    "Demandez au pays émetteur si cette personne peut signer pour lui ; d'ici là, n'acceptez pas la signature."
            )
        ),
        Explanation(
            "SIG-046",
            what: Text(
                en:
                    "The time of signing has no zone, and its readings lead to different verdicts: {first} {firstVerdict}, {second} {secondVerdict}.",
                es:
                    "La hora de la firma no tiene zona y sus lecturas llevan a resultados distintos: {first} {firstVerdict}, {second} {secondVerdict}.",
                pt:
                    "A hora da assinatura não tem fuso, e as suas leituras levam a resultados diferentes: {first} {firstVerdict}, {second} {secondVerdict}.",
                fr:
                    "L'heure de la signature n'a pas de fuseau, et ses lectures mènent à des verdicts différents : {first} {firstVerdict}, {second} {secondVerdict}."
            ),
            remedy: Text(
                en:
                    "Ask the issuer in which zone the time is meant before you rely on the certificate's validity or revocation.",
                es:
                    "Pregunte al emisor en qué zona se entiende la hora antes de confiar en la validez o revocación del certificado.",
                pt:
                    "Pergunte ao emissor em que fuso a hora deve ser entendida antes de confiar na validade ou na revogação do certificado.",
                fr:
                    "Demandez à l'émetteur dans quel fuseau l'heure s'entend avant de vous fier à la validité ou à la révocation du certificat."
            )
        ),
        Explanation(
            "SIG-047",
            what: Text(
                en: "The file begins with a byte-order mark, which ALADI does not admit.",
                es: "El archivo comienza con una marca de orden de bytes (BOM), que ALADI no admite.",
                pt: "O arquivo começa com uma marca de ordem de bytes (BOM), que a ALADI não admite.",
                fr: "Le fichier commence par une marque d'ordre des octets (BOM), que l'ALADI n'admet pas."
            ),
            remedy: Text(
                en:
                    "The signatures hold; ask the sender to write UTF-8 without the mark, since other customs may refuse the file.",
                es:
                    "Las firmas valen; pida al remitente que escriba UTF-8 sin la marca, pues otras aduanas pueden rechazar el archivo.",
                pt:
                    "As assinaturas são válidas; peça ao remetente que escreva UTF-8 sem a marca, pois outras aduanas podem recusar o arquivo.",
                fr:
                    "Les signatures tiennent ; demandez à l'expéditeur d'écrire en UTF-8 sans la marque, car d'autres douanes peuvent refuser le fichier."
            )
        ),
        Explanation(
            "SIG-048",
            what: Text(
                en: "The {later} signed, but the signature of the {party} is missing.",
                es: "Firmó una parte ({later}), pero falta la firma de otra que va antes ({party}).",
                pt: "Uma parte assinou ({later}), mas falta a assinatura de outra que vem antes ({party}).",
                fr: "Une partie a signé ({later}), mais il manque la signature d'une autre qui la précède ({party})."
            ),
            remedy: Text(
                en: "Ask the issuing entity for the original file: nobody may certify what was not declared.",
                es: "Pida a la entidad emisora el archivo original: nadie puede certificar lo que no se declaró.",
                pt: "Peça à entidade emissora o arquivo original: ninguém pode certificar o que não foi declarado.",
                fr:
                    "Demandez à l'organisme émetteur le fichier d'origine : nul ne peut certifier ce qui n'a pas été déclaré."
            )
        ),
        Explanation(
            "SIG-049",
            what: Text(
                en: "The document has no time of signing that can be read, so its signer cannot be judged.",
                es: "El documento no tiene una hora de firma legible, por lo que no se puede juzgar al firmante.",
                pt:
                    "O documento não tem uma hora de assinatura legível; portanto, não é possível avaliar o seu signatário.",
                fr: "Le document n'a pas d'heure de signature lisible ; son signataire ne peut donc pas être évalué."
            ),
            remedy: Text(
                en: "Ask the issuer for a document whose dates of declaration and certification are complete.",
                es: "Pida al emisor un documento con las fechas de declaración y de certificación completas.",
                pt: "Peça ao emissor um documento com as datas de declaração e de certificação completas.",
                fr:
                    "Demandez à l'émetteur un document dont les dates de déclaration et de certification sont complètes."
            )
        ),
        Explanation(
            "SIG-050",
            what: Text(
                en: "The document is at stage {stage} of signing; this step, by the {party}, does not follow it.",
                es: "El documento está en la etapa {stage} de la firma; este paso ({party}) no es el que sigue.",
                pt: "O documento está na etapa {stage} da assinatura; este passo ({party}) não é o seguinte.",
                fr:
                    "Le document est à l'étape {stage} de la signature ; cette opération ({party}) n'en est pas la suite."
            ),
            remedy: Text(
                en:
                    "The order is: exporter signs (1 to 2), entity certifies (2 to 3), official signs (3 to 4). See the document with paso verify.",
                es:
                    "El orden es: firma el exportador (1 a 2), certifica la entidad (2 a 3), firma el funcionario (3 a 4). Vea el documento con paso verify.",
                pt:
                    "A ordem é: o exportador assina (1 a 2), a entidade certifica (2 a 3), o funcionário assina (3 a 4). Veja o documento com paso verify.",
                fr:
                    "L'ordre est : l'exportateur signe (1 à 2), l'organisme certifie (2 à 3), le fonctionnaire signe (3 à 4). Examinez le document avec paso verify."
            )
        ),
    ]
}
