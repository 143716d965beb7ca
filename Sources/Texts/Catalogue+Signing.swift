extension Catalogue {
    /// Codes of the Signing module.
    static let signing: [Explanation] = [
        Explanation(
            "SIG-001",
            what: Text(
                en: "The document has no signature.",
                es: "El documento no tiene firma.",
                pt: "O documento não tem assinatura.",
                fr: "Le document n'a pas de signature."
            ),
            remedy: Text(
                en: "Ask the issuer for the signed document.",
                es: "Pida al emisor el documento firmado.",
                pt: "Peça ao emissor o documento assinado.",
                fr: "Demandez à l'émetteur le document signé."
            )
        ),
        Explanation(
            "SIG-002",
            what: Text(
                en: "The document has {count} signatures; this style has {expected}.",
                es: "El documento tiene {count} firmas; este estilo tiene {expected}.",
                pt: "O documento tem {count} assinaturas; este estilo tem {expected}.",
                fr: "Le document porte {count} signatures ; ce style en a {expected}."
            ),
            remedy: Text(
                en: "Treat the document as forged until its issuer explains it.",
                es: "Considere falso el documento hasta que su emisor lo explique.",
                pt: "Considere o documento falso até que o seu emissor o explique.",
                fr: "Tenez le document pour faux tant que son émetteur ne s'en est pas expliqué."
            )
        ),
        Explanation(
            "SIG-003",
            what: Text(
                en: "The signature is not where this style has it: {place}.",
                es: "La firma no está donde este estilo la exige: {place}.",
                pt: "A assinatura não está onde este estilo a exige: {place}.",
                fr: "La signature n'est pas là où ce style la place : {place}."
            ),
            remedy: Text(
                en: "Check the style; if it is right, treat the document as altered.",
                es: "Compruebe el estilo; si es correcto, considere alterado el documento.",
                pt: "Verifique o estilo; se estiver certo, considere o documento alterado.",
                fr: "Vérifiez le style ; s'il est correct, tenez le document pour altéré."
            )
        ),
        Explanation(
            "SIG-004",
            what: Text(
                en: "The signature is not built as XML Signature demands: {element}.",
                es: "La firma no está construida como exige XML Signature: {element}.",
                pt: "A assinatura não está construída como a XML Signature exige: {element}.",
                fr: "La signature n'est pas construite comme XML Signature l'exige : {element}."
            ),
            remedy: Text(
                en: "Ask the issuer to sign with a program that follows the standard.",
                es: "Pida al emisor que firme con un programa que cumpla la norma.",
                pt: "Peça ao emissor que assine com um programa que siga a norma.",
                fr: "Demandez à l'émetteur de signer avec un programme conforme à la norme."
            )
        ),
        Explanation(
            "SIG-005",
            what: Text(
                en: "The algorithm {algorithm} is not accepted.",
                es: "No se acepta el algoritmo {algorithm}.",
                pt: "O algoritmo {algorithm} não é aceito.",
                fr: "L'algorithme {algorithm} n'est pas accepté."
            ),
            remedy: Text(
                en: "Ask the signer to use RSA or ECDSA with SHA-256 or better.",
                es: "Pida al firmante que use RSA o ECDSA con SHA-256 o superior.",
                pt: "Peça ao signatário que use RSA ou ECDSA com SHA-256 ou superior.",
                fr: "Demandez au signataire d'utiliser RSA ou ECDSA avec SHA-256 ou mieux."
            )
        ),
        Explanation(
            "SIG-006",
            what: Text(
                en: "The transform {transform} is not accepted in this place.",
                es: "No se acepta la transformación {transform} en este lugar.",
                pt: "A transformação {transform} não é aceita neste lugar.",
                fr: "La transformation {transform} n'est pas acceptée à cet endroit."
            ),
            remedy: Text(
                en: "Ask the signer for an enveloped signature with nothing but canonicalization.",
                es: "Pida al firmante una firma integrada (enveloped) sin más que canonicalización.",
                pt: "Peça ao signatário uma assinatura embutida (enveloped) com nada além de canonicalização.",
                fr:
                    "Demandez au signataire une signature enveloppée (enveloped) sans autre transformation que la canonicalisation."
            )
        ),
        Explanation(
            "SIG-007",
            what: Text(
                en: "The reference {reference} is not of the form that this style has.",
                es: "La referencia {reference} no tiene la forma que exige este estilo.",
                pt: "A referência {reference} não tem a forma que este estilo exige.",
                fr: "La référence {reference} n'a pas la forme qu'exige ce style."
            ),
            remedy: Text(
                en: "Check the style; references that leave the document are never followed.",
                es: "Compruebe el estilo; nunca se siguen referencias que salen del documento.",
                pt: "Verifique o estilo; referências que saem do documento nunca são seguidas.",
                fr: "Vérifiez le style ; les références qui sortent du document ne sont jamais suivies."
            )
        ),
        Explanation(
            "SIG-008",
            what: Text(
                en: "The signature is over the limit {limit} ({maximum}).",
                es: "La firma supera el límite {limit} ({maximum}).",
                pt: "A assinatura ultrapassa o limite {limit} ({maximum}).",
                fr: "La signature dépasse la limite {limit} ({maximum})."
            ),
            remedy: Text(
                en: "Check the program that signed; no honest signature needs so much.",
                es: "Revise el programa que firmó; ninguna firma legítima necesita tanto.",
                pt: "Verifique o programa que assinou; nenhuma assinatura legítima precisa de tanto.",
                fr: "Vérifiez le programme qui a signé ; aucune signature légitime n'en demande autant."
            )
        ),
        Explanation(
            "SIG-009",
            what: Text(
                en: "Several elements have the identifier {id}.",
                es: "Varios elementos tienen el identificador {id}.",
                pt: "Vários elementos têm o identificador {id}.",
                fr: "Plusieurs éléments portent l'identifiant {id}."
            ),
            remedy: Text(
                en: "Treat the document as forged: one identifier must mean one element.",
                es: "Considere falso el documento: un identificador debe designar un solo elemento.",
                pt: "Considere o documento falso: um identificador deve designar um único elemento.",
                fr: "Tenez le document pour faux : un identifiant doit désigner un seul élément."
            )
        ),
        Explanation(
            "SIG-010",
            what: Text(
                en: "The reference {reference} covers another element than the document's root.",
                es: "La referencia {reference} cubre un elemento distinto de la raíz del documento.",
                pt: "A referência {reference} cobre um elemento diferente da raiz do documento.",
                fr: "La référence {reference} couvre un autre élément que la racine du document."
            ),
            remedy: Text(
                en: "Treat the document as forged: what is shown is not what was signed.",
                es: "Considere falso el documento: lo que se muestra no es lo que se firmó.",
                pt: "Considere o documento falso: o que se mostra não é o que foi assinado.",
                fr: "Tenez le document pour faux : ce qui est montré n'est pas ce qui a été signé."
            )
        ),
        Explanation(
            "SIG-011",
            what: Text(
                en: "The reference {reference} points at nothing.",
                es: "La referencia {reference} no apunta a nada.",
                pt: "A referência {reference} não aponta para nada.",
                fr: "La référence {reference} ne désigne rien."
            ),
            remedy: Text(
                en: "Ask for the whole document as it was signed.",
                es: "Pida el documento completo tal como fue firmado.",
                pt: "Peça o documento completo, tal como foi assinado.",
                fr: "Demandez le document entier, tel qu'il a été signé."
            )
        ),
        Explanation(
            "SIG-012",
            what: Text(
                en: "The content was changed after signing (digest of reference \"{reference}\").",
                es: "El contenido se modificó después de firmar (resumen de la referencia «{reference}»).",
                pt: "O conteúdo foi modificado depois da assinatura (resumo da referência “{reference}”).",
                fr: "Le contenu a été modifié après la signature (empreinte de la référence « {reference} »)."
            ),
            remedy: Text(
                en: "Do not rely on the document; ask the issuer for the original octets.",
                es: "No confíe en el documento; pida al emisor los octetos originales.",
                pt: "Não confie no documento; peça ao emissor os octetos originais.",
                fr: "Ne vous fiez pas au document ; demandez à l'émetteur les octets d'origine."
            )
        ),
        Explanation(
            "SIG-013",
            what: Text(
                en: "The signature value ({algorithm}) does not fit the key and what was signed.",
                es: "El valor de la firma ({algorithm}) no corresponde a la clave ni a lo firmado.",
                pt: "O valor da assinatura ({algorithm}) não corresponde à chave nem ao que foi assinado.",
                fr: "La valeur de la signature ({algorithm}) ne correspond pas à la clé et à ce qui a été signé."
            ),
            remedy: Text(
                en: "Do not rely on the document; ask the issuer for the original octets.",
                es: "No confíe en el documento; pida al emisor los octetos originales.",
                pt: "Não confie no documento; peça ao emissor os octetos originais.",
                fr: "Ne vous fiez pas au document ; demandez à l'émetteur les octets d'origine."
            )
        ),
        Explanation(
            "SIG-014",
            what: Text(
                en: "The signature does not carry its signer's certificate.",
                es: "La firma no incluye el certificado de su firmante.",
                pt: "A assinatura não contém o certificado do seu signatário.",
                fr: "La signature ne contient pas le certificat de son signataire."
            ),
            remedy: Text(
                en: "Ask the signer to put the certificate into the signature.",
                es: "Pida al firmante que incluya el certificado en la firma.",
                pt: "Peça ao signatário que inclua o certificado na assinatura.",
                fr: "Demandez au signataire d'inclure le certificat dans la signature."
            )
        ),
        Explanation(
            "SIG-015",
            what: Text(
                en: "The signature's key information cannot be used ({reason}).",
                es: "No se puede usar la información de clave de la firma ({reason}).",
                pt: "As informações de chave da assinatura não podem ser usadas ({reason}).",
                fr: "Les informations de clé de la signature sont inutilisables ({reason})."
            ),
            remedy: Text(
                en: "Ask the signer to put a readable X.509 certificate into the signature.",
                es: "Pida al firmante que incluya un certificado X.509 legible en la firma.",
                pt: "Peça ao signatário que inclua na assinatura um certificado X.509 legível.",
                fr: "Demandez au signataire d'inclure dans la signature un certificat X.509 lisible."
            )
        ),
        Explanation(
            "SIG-016",
            what: Text(
                en: "What was signed has no canonical form ({cause}).",
                es: "Lo firmado no tiene forma canónica ({cause}).",
                pt: "O que foi assinado não tem forma canônica ({cause}).",
                fr: "Ce qui a été signé n'a pas de forme canonique ({cause})."
            ),
            remedy: Text(
                en: "Ask the issuer for a document with absolute namespace names.",
                es: "Pida al emisor un documento con nombres absolutos de espacios de nombres.",
                pt: "Peça ao emissor um documento com nomes absolutos de espaços de nomes.",
                fr: "Demandez à l'émetteur un document aux noms d'espaces de noms absolus."
            )
        ),
        Explanation(
            "SIG-017",
            what: Text(
                en: "The signature uses {algorithm}, which is weak.",
                es: "La firma usa {algorithm}, que es débil.",
                pt: "A assinatura usa {algorithm}, que é fraco.",
                fr: "La signature utilise {algorithm}, qui est faible."
            ),
            remedy: Text(
                en: "Ask the signer to change to SHA-256; until then keep other proof beside the signature.",
                es: "Pida al firmante que pase a SHA-256; hasta entonces conserve otra prueba junto a la firma.",
                pt: "Peça ao signatário que passe a SHA-256; até lá, guarde outra prova junto à assinatura.",
                fr:
                    "Demandez au signataire de passer à SHA-256 ; d'ici là, conservez une autre preuve avec la signature."
            )
        ),
        Explanation(
            "SIG-018",
            what: Text(
                en: "The signature is intact, but nobody judged its signer.",
                es: "La firma está intacta, pero nadie evaluó a su firmante.",
                pt: "A assinatura está íntegra, mas ninguém avaliou o seu signatário.",
                fr: "La signature est intacte, mais personne n'a évalué son signataire."
            ),
            remedy: Text(
                en: "Name the trust anchors of the issuing country (--trust DIR, or Certificates/).",
                es: "Indique las anclas de confianza del país emisor (--trust DIR o Certificates/).",
                pt: "Indique as âncoras de confiança do país emissor (--trust DIR ou Certificates/).",
                fr: "Indiquez les ancres de confiance du pays émetteur (--trust DIR ou Certificates/)."
            )
        ),
        Explanation(
            "SIG-020",
            what: Text(
                en: "The document is signed already.",
                es: "El documento ya está firmado.",
                pt: "O documento já está assinado.",
                fr: "Le document est déjà signé."
            ),
            remedy: Text(
                en: "Sign the document without the signature, or send it as it is.",
                es: "Firme el documento sin la firma o envíelo tal como está.",
                pt: "Assine o documento sem a assinatura, ou envie-o como está.",
                fr: "Signez le document sans la signature, ou envoyez-le tel quel."
            )
        ),
        Explanation(
            "SIG-021",
            what: Text(
                en: "A signature cannot be put into the document ({cause}).",
                es: "No se puede insertar una firma en el documento ({cause}).",
                pt: "Não é possível inserir uma assinatura no documento ({cause}).",
                fr: "Impossible d'insérer une signature dans le document ({cause})."
            ),
            remedy: Text(
                en: "Write the root element with a start and an end tag, in UTF-8.",
                es: "Escriba el elemento raíz con etiqueta de apertura y de cierre, en UTF-8.",
                pt: "Escreva o elemento raiz com etiqueta de abertura e de fechamento, em UTF-8.",
                fr: "Écrivez l'élément racine avec une balise ouvrante et une balise fermante, en UTF-8."
            )
        ),
        Explanation(
            "SIG-022",
            what: Text(
                en: "The root element has no {attribute}=\"{id}\", which this style refers to.",
                es: "El elemento raíz no tiene {attribute}=\"{id}\", al que este estilo se refiere.",
                pt: "O elemento raiz não tem {attribute}=\"{id}\", ao qual este estilo se refere.",
                fr: "L'élément racine n'a pas {attribute}=\"{id}\", auquel ce style renvoie."
            ),
            remedy: Text(
                en: "Write that attribute on the root element before signing.",
                es: "Escriba ese atributo en el elemento raíz antes de firmar.",
                pt: "Escreva esse atributo no elemento raiz antes de assinar.",
                fr: "Écrivez cet attribut sur l'élément racine avant de signer."
            )
        ),
        Explanation(
            "SIG-023",
            what: Text(
                en: "The signing key is not that of the certificate, or cannot sign.",
                es: "La clave de firma no es la del certificado o no puede firmar.",
                pt: "A chave de assinatura não é a do certificado, ou não pode assinar.",
                fr: "La clé de signature n'est pas celle du certificat, ou ne peut pas signer."
            ),
            remedy: Text(
                en: "Configure the key and the certificate that belong together.",
                es: "Configure la clave y el certificado que se corresponden.",
                pt: "Configure a chave e o certificado que correspondem um ao outro.",
                fr: "Configurez la clé et le certificat qui vont ensemble."
            )
        ),
        Explanation(
            "SIG-024",
            what: Text(
                en: "What is to be signed is not a document that Paso reads ({cause}).",
                es: "Lo que se quiere firmar no es un documento que Paso pueda leer ({cause}).",
                pt: "O que se quer assinar não é um documento que o Paso leia ({cause}).",
                fr: "Ce qui est à signer n'est pas un document que Paso sait lire ({cause})."
            ),
            remedy: Text(
                en: "See what {cause} means and correct the document.",
                es: "Vea qué significa {cause} y corrija el documento.",
                pt: "Veja o que significa {cause} e corrija o documento.",
                fr: "Voyez ce que signifie {cause} et corrigez le document."
            )
        ),
        Explanation(
            "SIG-025",
            what: Text(
                en: "The key could not sign ({cause}).",
                es: "La clave no pudo firmar ({cause}).",
                pt: "A chave não conseguiu assinar ({cause}).",
                fr: "La clé n'a pas pu signer ({cause})."
            ),
            remedy: Text(
                en: "Check the key file or token; see what {cause} means.",
                es: "Compruebe el archivo de clave o el dispositivo; vea qué significa {cause}.",
                pt: "Verifique o arquivo de chave ou o dispositivo; veja o que significa {cause}.",
                fr: "Vérifiez le fichier de clé ou le jeton ; voyez ce que signifie {cause}."
            )
        ),
        Explanation(
            "SIG-030",
            what: Text(
                en: "The text is not a detached JSON Web Signature.",
                es: "El texto no es una firma web JSON (JWS) separada.",
                pt: "O texto não é uma assinatura web JSON (JWS) separada.",
                fr: "Le texte n'est pas une signature web JSON (JWS) détachée."
            ),
            remedy: Text(
                en: "Ask the sender for the attestation as it was made.",
                es: "Pida al remitente la atestación tal como se generó.",
                pt: "Peça ao remetente o atestado tal como foi gerado.",
                fr: "Demandez à l'expéditeur l'attestation telle qu'elle a été produite."
            )
        ),
        Explanation(
            "SIG-031",
            what: Text(
                en: "The JSON Web Signature's header has a {member} that is not accepted.",
                es: "La cabecera de la firma web JSON (JWS) tiene un {member} que no se acepta.",
                pt: "O cabeçalho da assinatura web JSON (JWS) tem um {member} que não é aceito.",
                fr: "L'en-tête de la signature web JSON (JWS) contient un {member} qui n'est pas accepté."
            ),
            remedy: Text(
                en: "Ask the sender to sign with a listed algorithm and without key addresses.",
                es: "Pida al remitente que firme con un algoritmo admitido y sin direcciones de claves.",
                pt: "Peça ao remetente que assine com um algoritmo admitido e sem endereços de chaves.",
                fr: "Demandez à l'expéditeur de signer avec un algorithme admis et sans adresses de clés."
            )
        ),
    ]
}
