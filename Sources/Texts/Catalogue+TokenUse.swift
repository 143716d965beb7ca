extension Catalogue {
    /// Keys on a token, and their work.
    static let tokenUse: [Explanation] = [
        Explanation(
            "HSM-010",
            what: Text(
                en: "The token {token} holds no private key {object}.",
                es: "El token {token} no contiene ninguna clave privada {object}.",
                pt: "O token {token} não contém nenhuma chave privada {object}.",
                fr: "Le jeton {token} ne contient aucune clé privée {object}."
            ),
            remedy: Text(
                en:
                    "Compare token.object and token.id with what “paso pki token” lists; put the key back if it was deleted.",
                es:
                    "Compare token.object y token.id con lo que lista «paso pki token»; restituya la clave si se borró.",
                pt:
                    "Compare token.object e token.id com o que “paso pki token” lista; restitua a chave se ela foi apagada.",
                fr:
                    "Comparez token.object et token.id avec ce que liste « paso pki token » ; remettez la clé si elle a été effacée."
            )
        ),
        Explanation(
            "HSM-011",
            what: Text(
                en: "The token {token} holds several private keys {object}.",
                es: "El token {token} contiene varias claves privadas {object}.",
                pt: "O token {token} contém várias chaves privadas {object}.",
                fr: "Le jeton {token} contient plusieurs clés privées {object}."
            ),
            remedy: Text(
                en: "Name the key by its identifier too (token.id); “paso pki token” shows it.",
                es: "Indique también el identificador de la clave (token.id); «paso pki token» lo muestra.",
                pt: "Informe também o identificador da chave (token.id); “paso pki token” o mostra.",
                fr: "Indiquez aussi l'identifiant de la clé (token.id) ; « paso pki token » l'affiche."
            )
        ),
        Explanation(
            "HSM-012",
            what: Text(
                en: "The token {token} does not work: {result}.",
                es: "El token {token} no funciona: {result}.",
                pt: "O token {token} não funciona: {result}.",
                fr: "Le jeton {token} ne fonctionne pas : {result}."
            ),
            remedy: Text(
                en:
                    "Check the token, its reader and its connection. Documents wait, and Paso opens the token again by itself as soon as it answers.",
                es:
                    "Compruebe el token, su lector y su conexión. Los documentos esperan, y Paso vuelve a abrir el token por sí solo en cuanto responde.",
                pt:
                    "Verifique o token, a sua leitora e a sua conexão. Os documentos aguardam, e o Paso abre o token de novo sozinho assim que ele responder.",
                fr:
                    "Vérifiez le jeton, son lecteur et sa connexion. Les documents attendent, et Paso rouvre le jeton de lui-même dès qu'il répond."
            )
        ),
        Explanation(
            "HSM-013",
            what: Text(
                en: "The token {token} gave no answer within {seconds} seconds.",
                es: "El token {token} no respondió en {seconds} segundos.",
                pt: "O token {token} não respondeu em {seconds} segundos.",
                fr: "Le jeton {token} n'a pas répondu en {seconds} secondes."
            ),
            remedy: Text(
                en:
                    "Check the token, its reader and its connection; a token that is slow by nature needs a longer token.timeout or more token.sessions.",
                es:
                    "Compruebe el token, su lector y su conexión; un token lento por naturaleza necesita un token.timeout mayor o más token.sessions.",
                pt:
                    "Verifique o token, a sua leitora e a sua conexão; um token lento por natureza precisa de um token.timeout maior ou de mais token.sessions.",
                fr:
                    "Vérifiez le jeton, son lecteur et sa connexion ; un jeton lent par nature a besoin d'un token.timeout plus long ou de plus de token.sessions."
            )
        ),
        Explanation(
            "HSM-014",
            what: Text(
                en: "The token {token} refuses {operation}: {result}.",
                es: "El token {token} rechaza {operation}: {result}.",
                pt: "O token {token} recusa {operation}: {result}.",
                fr: "Le jeton {token} refuse {operation} : {result}."
            ),
            remedy: Text(
                en:
                    "Check that the token knows the mechanism (pkcs11-tool --list-mechanisms) and that the key may be used for it.",
                es:
                    "Compruebe que el token conoce el mecanismo (pkcs11-tool --list-mechanisms) y que la clave puede usarse para ello.",
                pt:
                    "Verifique se o token conhece o mecanismo (pkcs11-tool --list-mechanisms) e se a chave pode ser usada para isso.",
                fr:
                    "Vérifiez que le jeton connaît le mécanisme (pkcs11-tool --list-mechanisms) et que la clé peut servir à cela."
            )
        ),
        Explanation(
            "HSM-015",
            what: Text(
                en: "The key {object} of the token {token} is not the one of the configured certificate.",
                es: "La clave {object} del token {token} no es la del certificado configurado.",
                pt: "A chave {object} do token {token} não é a do certificado configurado.",
                fr: "La clé {object} du jeton {token} n'est pas celle du certificat configuré."
            ),
            remedy: Text(
                en:
                    "Configure the certificate that was issued for this key, or name the right key; “paso pki token” shows both.",
                es:
                    "Configure el certificado que se emitió para esta clave, o indique la clave correcta; «paso pki token» muestra ambos.",
                pt:
                    "Configure o certificado que foi emitido para esta chave, ou informe a chave correta; “paso pki token” mostra ambos.",
                fr:
                    "Configurez le certificat émis pour cette clé, ou indiquez la bonne clé ; « paso pki token » affiche les deux."
            )
        ),
        Explanation(
            "HSM-016",
            what: Text(
                en: "More than {limit} operations wait for the token {token}.",
                es: "Más de {limit} operaciones esperan al token {token}.",
                pt: "Mais de {limit} operações aguardam o token {token}.",
                fr: "Plus de {limit} opérations attendent le jeton {token}."
            ),
            remedy: Text(
                en:
                    "Wait: the work is done later. A token that is always too slow needs more token.sessions, or a P-256 key instead of RSA.",
                es:
                    "Espere: el trabajo se hará más tarde. Un token siempre demasiado lento necesita más token.sessions, o una clave P-256 en lugar de RSA.",
                pt:
                    "Aguarde: o trabalho será feito mais tarde. Um token sempre lento demais precisa de mais token.sessions, ou de uma chave P-256 em vez de RSA.",
                fr:
                    "Attendez : le travail sera fait plus tard. Un jeton toujours trop lent a besoin de plus de token.sessions, ou d'une clé P-256 au lieu de RSA."
            )
        ),
        Explanation(
            "HSM-017",
            what: Text(
                en: "Paso cannot use a key like {object} of the token {token}.",
                es: "Paso no puede usar una clave como {object} del token {token}.",
                pt: "O Paso não pode usar uma chave como {object} do token {token}.",
                fr: "Paso ne peut pas utiliser une clé telle que {object} du jeton {token}."
            ),
            remedy: Text(
                en: "Use RSA for decryption; RSA, P-256, P-384, P-521 or Ed25519 for signatures.",
                es: "Use RSA para descifrar; RSA, P-256, P-384, P-521 o Ed25519 para firmar.",
                pt: "Use RSA para decifrar; RSA, P-256, P-384, P-521 ou Ed25519 para assinar.",
                fr: "Utilisez RSA pour déchiffrer ; RSA, P-256, P-384, P-521 ou Ed25519 pour signer."
            )
        ),
        Explanation(
            "HSM-018",
            what: Text(
                en: "The token {token} was not asked yet.",
                es: "Todavía no se ha consultado al token {token}.",
                pt: "O token {token} ainda não foi consultado.",
                fr: "Le jeton {token} n'a pas encore été interrogé."
            ),
            remedy: Text(
                en: "Wait a moment: the gateway has just started or got a new configuration.",
                es: "Espere un momento: la pasarela acaba de arrancar o de recibir una configuración nueva.",
                pt: "Aguarde um momento: o gateway acabou de iniciar ou de receber uma nova configuração.",
                fr: "Attendez un instant : la passerelle vient de démarrer ou de recevoir une nouvelle configuration."
            )
        ),
        Explanation(
            "HSM-019",
            what: Text(
                en: "The token {token} was opened by another process.",
                es: "El token {token} fue abierto por otro proceso.",
                pt: "O token {token} foi aberto por outro processo.",
                fr: "Le jeton {token} a été ouvert par un autre processus."
            ),
            remedy: Text(
                en: "A process that was forked must not use its parent's token; start Paso as a program of its own.",
                es: "Un proceso bifurcado no debe usar el token de su padre; arranque Paso como programa propio.",
                pt:
                    "Um processo bifurcado não deve usar o token do processo pai; inicie o Paso como um programa próprio.",
                fr:
                    "Un processus issu d'un fork ne doit pas utiliser le jeton de son parent ; démarrez Paso comme un programme à part."
            )
        ),
    ]
}
