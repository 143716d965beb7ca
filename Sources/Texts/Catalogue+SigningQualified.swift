extension Catalogue {
    /// Codes of the Signing module about XAdES, and about what a strong style refuses.
    static let signingQualified: [Explanation] = [
        Explanation(
            "SIG-060",
            what: Text(
                en:
                    "The signature uses {algorithm}, a secret that signer and reader share: it proves nothing to others.",
                es:
                    "La firma usa {algorithm}, un secreto que comparten firmante y lector: no prueba nada a terceros.",
                pt:
                    "A assinatura usa {algorithm}, um segredo que signatário e leitor compartilham: não prova nada a terceiros.",
                fr:
                    "La signature emploie {algorithm}, un secret que signataire et lecteur partagent : elle ne prouve rien aux autres."
            ),
            remedy: Text(
                en: "Treat the document as forged; ask the issuer to sign with the key of a certificate.",
                es: "Considere falso el documento; pida al emisor que firme con la clave de un certificado.",
                pt: "Considere falso o documento; peça ao emissor que assine com a chave de um certificado.",
                fr: "Considérez le document comme faux ; demandez à l'émetteur de signer avec la clé d'un certificat."
            )
        ),
        Explanation(
            "SIG-061",
            what: Text(
                en: "The key information holds {element}, by which another key could be taken than the certificate's.",
                es:
                    "La información de clave contiene {element}, por lo que podría tomarse otra clave que la del certificado.",
                pt:
                    "A informação de chave contém {element}, pelo que se poderia tomar outra chave que não a do certificado.",
                fr:
                    "L'information de clé contient {element}, par quoi une autre clé que celle du certificat pourrait être prise."
            ),
            remedy: Text(
                en: "Ask the signer to send only the certificates (X509Data); nothing is looked up or fetched.",
                es: "Pida al firmante que envíe solo los certificados (X509Data); no se busca ni se descarga nada.",
                pt: "Peça ao signatário que envie só os certificados (X509Data); nada é procurado nem baixado.",
                fr:
                    "Demandez au signataire de n'envoyer que les certificats (X509Data) ; rien n'est cherché ni téléchargé."
            )
        ),
        Explanation(
            "SIG-062",
            what: Text(
                en: "The signature does not have its qualifying properties once and in their place ({place}).",
                es: "La firma no tiene sus propiedades de calificación una sola vez y en su lugar ({place}).",
                pt: "A assinatura não tem suas propriedades de qualificação uma só vez e no lugar certo ({place}).",
                fr: "La signature n'a pas ses propriétés qualifiantes une seule fois et à leur place ({place})."
            ),
            remedy: Text(
                en: "Treat the document as altered; if it is not XAdES, verify it with its own style.",
                es: "Considere alterado el documento; si no es XAdES, verifíquelo con su propio estilo.",
                pt: "Considere alterado o documento; se não for XAdES, verifique-o com seu próprio estilo.",
                fr: "Considérez le document comme altéré ; s'il n'est pas en XAdES, vérifiez-le avec son propre style."
            )
        ),
        Explanation(
            "SIG-063",
            what: Text(
                en: "The qualifying properties are about {target}, not about this signature.",
                es: "Las propiedades de calificación son de {target}, no de esta firma.",
                pt: "As propriedades de qualificação são de {target}, não desta assinatura.",
                fr: "Les propriétés qualifiantes portent sur {target}, pas sur cette signature."
            ),
            remedy: Text(
                en: "Treat the document as altered: they may have been taken from another signature.",
                es: "Considere alterado el documento: pudieron tomarse de otra firma.",
                pt: "Considere alterado o documento: podem ter sido tomadas de outra assinatura.",
                fr: "Considérez le document comme altéré : elles ont pu être prises d'une autre signature."
            )
        ),
        Explanation(
            "SIG-064",
            what: Text(
                en: "The signature does not cover exactly the document and its own signed properties ({reference}).",
                es: "La firma no cubre exactamente el documento y sus propias propiedades firmadas ({reference}).",
                pt:
                    "A assinatura não cobre exatamente o documento e suas próprias propriedades assinadas ({reference}).",
                fr: "La signature ne couvre pas exactement le document et ses propres propriétés signées ({reference})."
            ),
            remedy: Text(
                en: "Treat the document as altered; ask the signer for one that is signed as a whole.",
                es: "Considere alterado el documento; pida al firmante uno firmado por entero.",
                pt: "Considere alterado o documento; peça ao signatário um assinado por inteiro.",
                fr: "Considérez le document comme altéré ; demandez au signataire un document signé en entier."
            )
        ),
        Explanation(
            "SIG-065",
            what: Text(
                en: "The certificate that was signed for is not among those that came with the signature.",
                es: "El certificado que la firma declara no está entre los que vinieron con ella.",
                pt: "O certificado que a assinatura declara não está entre os que vieram com ela.",
                fr: "Le certificat que la signature déclare n'est pas parmi ceux qui l'accompagnent."
            ),
            remedy: Text(
                en: "Treat the document as forged: a certificate with the same key may have been put in its place.",
                es: "Considere falso el documento: pudo ponerse en su lugar otro certificado con la misma clave.",
                pt:
                    "Considere falso o documento: outro certificado com a mesma chave pode ter sido posto em seu lugar.",
                fr: "Considérez le document comme faux : un certificat de même clé a pu être mis à sa place."
            )
        ),
        Explanation(
            "SIG-066",
            what: Text(
                en: "Issuer and number in the signed properties are not those of the signer's certificate.",
                es: "El emisor y el número en las propiedades firmadas no son los del certificado del firmante.",
                pt: "O emissor e o número nas propriedades assinadas não são os do certificado do signatário.",
                fr: "L'émetteur et le numéro dans les propriétés signées ne sont pas ceux du certificat du signataire."
            ),
            remedy: Text(
                en: "Ask the signer to correct the signing program; do not rely on the document until then.",
                es: "Pida al firmante que corrija el programa de firma; hasta entonces no se apoye en el documento.",
                pt: "Peça ao signatário que corrija o programa de assinatura; até lá não se apoie no documento.",
                fr: "Demandez au signataire de corriger son logiciel ; d'ici là, ne vous fiez pas au document."
            )
        ),
        Explanation(
            "SIG-067",
            what: Text(
                en: "The signed property {property} is missing or cannot be read.",
                es: "La propiedad firmada {property} falta o no se puede leer.",
                pt: "A propriedade assinada {property} falta ou não pode ser lida.",
                fr: "La propriété signée {property} manque ou est illisible."
            ),
            remedy: Text(
                en: "Ask the signer for a signature of XAdES baseline level B-B or better.",
                es: "Pida al firmante una firma XAdES de nivel base B-B o superior.",
                pt: "Peça ao signatário uma assinatura XAdES de nível básico B-B ou superior.",
                fr: "Demandez au signataire une signature XAdES de niveau de base B-B ou mieux."
            )
        ),
        Explanation(
            "SIG-068",
            what: Text(
                en: "Among the unsigned properties stands {element}, which XAdES does not know or has there once.",
                es: "Entre las propiedades no firmadas está {element}, que XAdES no conoce o admite una vez.",
                pt: "Entre as propriedades não assinadas está {element}, que o XAdES não conhece ou admite uma vez.",
                fr: "Parmi les propriétés non signées figure {element}, que XAdES ne connaît pas ou admet une fois."
            ),
            remedy: Text(
                en: "Treat the document as altered; ask the signer for the original file.",
                es: "Considere alterado el documento; pida al firmante el archivo original.",
                pt: "Considere alterado o documento; peça ao signatário o arquivo original.",
                fr: "Considérez le document comme altéré ; demandez au signataire le fichier d'origine."
            )
        ),
        Explanation(
            "SIG-069",
            what: Text(
                en: "The signer's key ({key}) is too weak for this style.",
                es: "La clave del firmante ({key}) es demasiado débil para este estilo.",
                pt: "A chave do signatário ({key}) é fraca demais para este estilo.",
                fr: "La clé du signataire ({key}) est trop faible pour ce style."
            ),
            remedy: Text(
                en: "Ask the signer for a signature with RSA of 2048 bits or more, ECDSA or Ed25519.",
                es: "Pida al firmante una firma con RSA de 2048 bits o más, ECDSA o Ed25519.",
                pt: "Peça ao signatário uma assinatura com RSA de 2048 bits ou mais, ECDSA ou Ed25519.",
                fr: "Demandez au signataire une signature avec RSA d'au moins 2048 bits, ECDSA ou Ed25519."
            )
        ),
        Explanation(
            "SIG-070",
            what: Text(
                en: "The signature is of level {found}; demanded is {expected}.",
                es: "La firma es de nivel {found}; se exige {expected}.",
                pt: "A assinatura é de nível {found}; exige-se {expected}.",
                fr: "La signature est de niveau {found} ; il est exigé {expected}."
            ),
            remedy: Text(
                en: "Add what is missing with paso timestamp, or ask the signer to.",
                es: "Agregue lo que falta con paso timestamp, o pídaselo al firmante.",
                pt: "Acrescente o que falta com paso timestamp, ou peça ao signatário.",
                fr: "Ajoutez ce qui manque avec paso timestamp, ou demandez-le au signataire."
            )
        ),
        Explanation(
            "SIG-071",
            what: Text(
                en: "The signature carries content of its own ({element}), which readers could take for the document.",
                es: "La firma lleva contenido propio ({element}), que un lector podría tomar por el documento.",
                pt: "A assinatura leva conteúdo próprio ({element}), que um leitor poderia tomar pelo documento.",
                fr: "La signature porte un contenu à elle ({element}), qu'un lecteur pourrait prendre pour le document."
            ),
            remedy: Text(
                en: "Treat the document as forged; ask the issuer for the original file.",
                es: "Considere falso el documento; pida al emisor el archivo original.",
                pt: "Considere falso o documento; peça ao emissor o arquivo original.",
                fr: "Considérez le document comme faux ; demandez à l'émetteur le fichier d'origine."
            )
        ),
        Explanation(
            "SIG-072",
            what: Text(
                en: "The signed format is about {reference}, which is not the document's reference.",
                es: "El formato firmado es de {reference}, que no es la referencia del documento.",
                pt: "O formato assinado é de {reference}, que não é a referência do documento.",
                fr: "Le format signé porte sur {reference}, qui n'est pas la référence du document."
            ),
            remedy: Text(
                en: "Treat the document as altered; ask the signer for the original file.",
                es: "Considere alterado el documento; pida al firmante el archivo original.",
                pt: "Considere alterado o documento; peça ao signatário o arquivo original.",
                fr: "Considérez le document comme altéré ; demandez au signataire le fichier d'origine."
            )
        ),
        Explanation(
            "SIG-073",
            what: Text(
                en: "The certificate of {subject} is not for signing documents ({reason}).",
                es: "El certificado de {subject} no sirve para firmar documentos ({reason}).",
                pt: "O certificado de {subject} não serve para assinar documentos ({reason}).",
                fr: "Le certificat de {subject} ne sert pas à signer des documents ({reason})."
            ),
            remedy: Text(
                en: "Ask the signer to sign with a certificate that was issued for signatures.",
                es: "Pida al firmante que firme con un certificado emitido para firmas.",
                pt: "Peça ao signatário que assine com um certificado emitido para assinaturas.",
                fr: "Demandez au signataire de signer avec un certificat délivré pour la signature."
            )
        ),
        Explanation(
            "SIG-074",
            what: Text(
                en: "The signature carries {element}, which this program does not judge.",
                es: "La firma lleva {element}, que este programa no juzga.",
                pt: "A assinatura leva {element}, que este programa não julga.",
                fr: "La signature porte {element}, que ce programme ne juge pas."
            ),
            remedy: Text(
                en: "Nothing needs to be done: it was passed over, and everything else was judged.",
                es: "No hay que hacer nada: se pasó por alto y se juzgó todo lo demás.",
                pt: "Não é preciso fazer nada: foi ignorado, e todo o resto foi julgado.",
                fr: "Il n'y a rien à faire : il a été laissé de côté et tout le reste a été jugé."
            )
        ),
        Explanation(
            "SIG-075",
            what: Text(
                en: "No timestamp of the signature counts.",
                es: "Ningún sello de tiempo de la firma cuenta.",
                pt: "Nenhum carimbo do tempo da assinatura conta.",
                fr: "Aucun horodatage de la signature ne compte."
            ),
            remedy: Text(
                en:
                    "See the codes that begin with TSP for why; then trust the authority, or have it stamped by another.",
                es: "Vea por qué en los códigos que empiezan por TSP; luego confíe en la autoridad o selle con otra.",
                pt: "Veja por quê nos códigos que começam por TSP; depois confie na autoridade ou carimbe com outra.",
                fr:
                    "Les codes qui commencent par TSP disent pourquoi ; reconnaissez l'autorité ou faites horodater par une autre."
            )
        ),
        Explanation(
            "SIG-076",
            what: Text(
                en: "The certificate of {subject} was revoked at {time}, before the signature provably existed.",
                es:
                    "El certificado de {subject} se revocó en {time}, antes de que la firma existiera de forma probada.",
                pt: "O certificado de {subject} foi revogado em {time}, antes de a assinatura existir comprovadamente.",
                fr:
                    "Le certificat de {subject} a été révoqué à {time}, avant que l'existence de la signature soit prouvée."
            ),
            remedy: Text(
                en: "Ask the issuer for a new certificate: the signing time in the document proves nothing by itself.",
                es: "Pida al emisor un certificado nuevo: la hora de firma del documento no prueba nada por sí sola.",
                pt: "Peça ao emissor um novo certificado: a hora de assinatura no documento não prova nada por si só.",
                fr: "Demandez un nouveau certificat : l'heure de signature du document ne prouve rien à elle seule."
            )
        ),
    ]
}
