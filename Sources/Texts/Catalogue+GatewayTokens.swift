extension Catalogue {
    /// Codes of the gateway for keys that live on a token.
    static let gatewayTokens: [Explanation] = [
        Explanation(
            "GAT-340",
            what: Text(
                en: "The key needs exactly one place: a file (key) or a token (token).",
                es: "La clave necesita exactamente un lugar: un archivo (key) o un token (token).",
                pt: "A chave precisa de exatamente um lugar: um arquivo (key) ou um token (token).",
                fr: "La clé a besoin d'exactement un emplacement : un fichier (key) ou un jeton (token)."
            ),
            remedy: Text(
                en: "Write key: FILE, or token: {…}; a passphrase-file belongs to a file only.",
                es: "Escriba key: ARCHIVO, o token: {…}; passphrase-file corresponde solo a un archivo.",
                pt: "Escreva key: ARQUIVO, ou token: {…}; passphrase-file cabe apenas a um arquivo.",
                fr: "Écrivez key: FICHIER, ou token: {…} ; passphrase-file ne va qu'avec un fichier."
            )
        ),
        Explanation(
            "GAT-341",
            what: Text(
                en: "The key of {role} cannot live on a token.",
                es: "La clave de {role} no puede residir en un token.",
                pt: "A chave de {role} não pode residir em um token.",
                fr: "La clé de {role} ne peut pas résider sur un jeton."
            ),
            remedy: Text(
                en:
                    "Keep it in a file with mode 0600. The TLS libraries take a key from a token only by interfaces that OpenSSL 3 has given up; as4-sign, as4-decrypt and seal may live on one.",
                es:
                    "Guárdela en un archivo con modo 0600. Las bibliotecas de TLS toman una clave de un token solo por interfaces que OpenSSL 3 ha abandonado; as4-sign, as4-decrypt y seal sí pueden residir en uno.",
                pt:
                    "Guarde-a em um arquivo com modo 0600. As bibliotecas de TLS usam a chave de um token apenas por interfaces que o OpenSSL 3 abandonou; as4-sign, as4-decrypt e seal podem residir em um.",
                fr:
                    "Gardez-la dans un fichier en mode 0600. Les bibliothèques TLS ne prennent une clé d'un jeton que par des interfaces qu'OpenSSL 3 a abandonnées ; as4-sign, as4-decrypt et seal peuvent y résider."
            )
        ),
        Explanation(
            "GAT-342",
            what: Text(
                en: "The token is not named.",
                es: "No se indica qué token es.",
                pt: "Não se indica qual é o token.",
                fr: "Le jeton n'est pas nommé."
            ),
            remedy: Text(
                en:
                    "Write label, serial or slot; “paso pki token --module MODULE” lists the tokens. A slot's number may change: prefer label or serial.",
                es:
                    "Escriba label, serial o slot; «paso pki token --module MÓDULO» lista los tokens. El número de slot puede cambiar: prefiera label o serial.",
                pt:
                    "Escreva label, serial ou slot; “paso pki token --module MÓDULO” lista os tokens. O número do slot pode mudar: prefira label ou serial.",
                fr:
                    "Écrivez label, serial ou slot ; « paso pki token --module MODULE » liste les jetons. Le numéro de slot peut changer : préférez label ou serial."
            )
        ),
        Explanation(
            "GAT-343",
            what: Text(
                en: "The key on the token is not named.",
                es: "No se indica qué clave del token es.",
                pt: "Não se indica qual é a chave do token.",
                fr: "La clé sur le jeton n'est pas nommée."
            ),
            remedy: Text(
                en: "Write object (its label), id (its identifier in hexadecimal), or both.",
                es: "Escriba object (su etiqueta), id (su identificador en hexadecimal), o ambos.",
                pt: "Escreva object (o seu rótulo), id (o seu identificador em hexadecimal), ou ambos.",
                fr: "Écrivez object (son étiquette), id (son identifiant en hexadécimal), ou les deux."
            )
        ),
        Explanation(
            "GAT-344",
            what: Text(
                en: "The PIN needs exactly one source: pin-file or pin-environment.",
                es: "El PIN necesita exactamente un origen: pin-file o pin-environment.",
                pt: "O PIN precisa de exatamente uma origem: pin-file ou pin-environment.",
                fr: "Le code PIN a besoin d'exactement une source : pin-file ou pin-environment."
            ),
            remedy: Text(
                en: "Write one of them. The PIN itself never stands in the configuration.",
                es: "Escriba uno de los dos. El PIN mismo nunca figura en la configuración.",
                pt: "Escreva um dos dois. O próprio PIN nunca figura na configuração.",
                fr: "Écrivez l'un des deux. Le code PIN lui-même ne figure jamais dans la configuration."
            )
        ),
        Explanation(
            "GAT-345",
            what: Text(
                en: "The attestation of the translation waits for its seal: the seal's key cannot work now.",
                es: "La constancia de traducción espera su sello: la clave del sello no puede trabajar ahora.",
                pt: "O atestado de tradução aguarda o seu selo: a chave do selo não pode trabalhar agora.",
                fr:
                    "L'attestation de traduction attend son sceau : la clé du sceau ne peut pas travailler pour l'instant."
            ),
            remedy: Text(
                en: "Nothing: the document is kept, and it is sealed and sent as soon as the key's token is back.",
                es: "Nada: el documento está guardado, y se sella y se envía en cuanto vuelve el token de la clave.",
                pt: "Nada: o documento está guardado, e é selado e enviado assim que o token da chave voltar.",
                fr:
                    "Rien : le document est conservé, et il est scellé et envoyé dès que le jeton de la clé est de retour."
            )
        ),
        Explanation(
            "GAT-392",
            what: Text(
                en: "The key {role} cannot work now ({cause}: {what})",
                es: "La clave {role} no puede trabajar ahora ({cause}: {what})",
                pt: "A chave {role} não pode trabalhar agora ({cause}: {what})",
                fr: "La clé {role} ne peut pas travailler pour l'instant ({cause} : {what})"
            ),
            remedy: Text(
                en:
                    "Look up {cause}. What needs the key waits: nothing is lost, and it goes on by itself when the token is back.",
                es:
                    "Consulte {cause}. Lo que necesita la clave espera: nada se pierde, y continúa solo cuando vuelve el token.",
                pt:
                    "Consulte {cause}. O que precisa da chave aguarda: nada se perde, e continua sozinho quando o token volta.",
                fr:
                    "Consultez {cause}. Ce qui a besoin de la clé attend : rien n'est perdu, et tout reprend de soi-même quand le jeton revient."
            )
        ),
    ]
}
