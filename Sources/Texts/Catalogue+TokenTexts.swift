extension Catalogue {
    /// What people read of keys that live on a token: settings, options, lists.
    static let tokenTexts: [String: Text] = [
        "setting.pair.token": Text(
            en: "The private key lives on a token (HSM) instead of in a file; for as4-sign, as4-decrypt and seal.",
            es: "La clave privada reside en un token (HSM) y no en un archivo; para as4-sign, as4-decrypt y seal.",
            pt: "A chave privada reside em um token (HSM) e não em um arquivo; para as4-sign, as4-decrypt e seal.",
            fr: "La clé privée réside sur un jeton (HSM) et non dans un fichier ; pour as4-sign, as4-decrypt et seal."
        ),
        "setting.token.module": Text(
            en: "The PKCS#11 module of the token's vendor, a shared library.",
            es: "El módulo PKCS#11 del fabricante del token, una biblioteca compartida.",
            pt: "O módulo PKCS#11 do fabricante do token, uma biblioteca compartilhada.",
            fr: "Le module PKCS#11 du fabricant du jeton, une bibliothèque partagée."
        ),
        "setting.token.label": Text(
            en: "The token's label.",
            es: "La etiqueta del token.",
            pt: "O rótulo do token.",
            fr: "L'étiquette du jeton."
        ),
        "setting.token.serial": Text(
            en: "The token's serial number.",
            es: "El número de serie del token.",
            pt: "O número de série do token.",
            fr: "Le numéro de série du jeton."
        ),
        "setting.token.slot": Text(
            en: "The number of the slot that holds the token; it may change.",
            es: "El número del slot que contiene el token; puede cambiar.",
            pt: "O número do slot que contém o token; pode mudar.",
            fr: "Le numéro du slot qui contient le jeton ; il peut changer."
        ),
        "setting.token.object": Text(
            en: "The label of the private key on the token.",
            es: "La etiqueta de la clave privada en el token.",
            pt: "O rótulo da chave privada no token.",
            fr: "L'étiquette de la clé privée sur le jeton."
        ),
        "setting.token.id": Text(
            en: "The identifier of the private key on the token, in hexadecimal.",
            es: "El identificador de la clave privada en el token, en hexadecimal.",
            pt: "O identificador da chave privada no token, em hexadecimal.",
            fr: "L'identifiant de la clé privée sur le jeton, en hexadécimal."
        ),
        "setting.token.pin-file": Text(
            en: "File whose first line is the user's PIN; others must not be able to read it.",
            es: "Archivo cuya primera línea es el PIN de usuario; otros no deben poder leerlo.",
            pt: "Arquivo cuja primeira linha é o PIN do usuário; outros não devem poder lê-lo.",
            fr:
                "Fichier dont la première ligne est le code PIN de l'utilisateur ; d'autres ne doivent pas pouvoir le lire."
        ),
        "setting.token.pin-environment": Text(
            en: "Environment variable that holds the user's PIN.",
            es: "Variable de entorno que contiene el PIN de usuario.",
            pt: "Variável de ambiente que contém o PIN do usuário.",
            fr: "Variable d'environnement qui contient le code PIN de l'utilisateur."
        ),
        "setting.token.sessions": Text(
            en: "Calls that the token works on at once.",
            es: "Llamadas en las que el token trabaja a la vez.",
            pt: "Chamadas em que o token trabalha ao mesmo tempo.",
            fr: "Appels que le jeton traite à la fois."
        ),
        "setting.token.timeout": Text(
            en: "How long a call may take before the token counts as silent.",
            es: "Cuánto puede durar una llamada antes de que el token se dé por mudo.",
            pt: "Quanto pode durar uma chamada antes que o token seja considerado mudo.",
            fr: "Durée d'un appel au-delà de laquelle le jeton est tenu pour muet."
        ),
        "help.pki.token": Text(
            en: "Lists the tokens of a PKCS#11 module, and the keys and certificates of one.",
            es: "Lista los tokens de un módulo PKCS#11, y las claves y certificados de uno.",
            pt: "Lista os tokens de um módulo PKCS#11, e as chaves e certificados de um.",
            fr: "Liste les jetons d'un module PKCS#11, et les clés et certificats de l'un d'eux."
        ),
        "help.pki.token.more": Text(
            en:
                "Without a token only the list of tokens is shown and nothing is logged in to. With --token or --serial and a PIN, its objects are listed. A wrong PIN is offered once.",
            es:
                "Sin token solo se muestra la lista de tokens y no se inicia sesión. Con --token o --serial y un PIN se listan sus objetos. Un PIN erróneo se presenta una vez.",
            pt:
                "Sem token mostra-se apenas a lista de tokens, sem login. Com --token ou --serial e um PIN, listam-se os seus objetos. Um PIN errado é apresentado uma vez.",
            fr:
                "Sans jeton, seule la liste des jetons est affichée et rien n'est ouvert. Avec --token ou --serial et un code PIN, ses objets sont listés. Un code PIN erroné est présenté une fois."
        ),
        "option.token.module": Text(
            en: "the PKCS#11 module, a shared library",
            es: "el módulo PKCS#11, una biblioteca compartida",
            pt: "o módulo PKCS#11, uma biblioteca compartilhada",
            fr: "le module PKCS#11, une bibliothèque partagée"
        ),
        "option.token.label": Text(
            en: "the token by its label",
            es: "el token por su etiqueta",
            pt: "o token pelo seu rótulo",
            fr: "le jeton par son étiquette"
        ),
        "option.token.serial": Text(
            en: "the token by its serial number",
            es: "el token por su número de serie",
            pt: "o token pelo seu número de série",
            fr: "le jeton par son numéro de série"
        ),
        "option.token.object": Text(
            en: "the key by its label",
            es: "la clave por su etiqueta",
            pt: "a chave pelo seu rótulo",
            fr: "la clé par son étiquette"
        ),
        "option.token.id": Text(
            en: "the key by its identifier, in hexadecimal",
            es: "la clave por su identificador, en hexadecimal",
            pt: "a chave pelo seu identificador, em hexadecimal",
            fr: "la clé par son identifiant, en hexadécimal"
        ),
        "option.token.pin-file": Text(
            en: "file whose first line is the PIN",
            es: "archivo cuya primera línea es el PIN",
            pt: "arquivo cuja primeira linha é o PIN",
            fr: "fichier dont la première ligne est le code PIN"
        ),
        "option.token.pin-environment": Text(
            en: "environment variable that holds the PIN",
            es: "variable de entorno que contiene el PIN",
            pt: "variável de ambiente que contém o PIN",
            fr: "variable d'environnement qui contient le code PIN"
        ),
        "token.danger": Text(
            en: "one more wrong PIN locks it, or it is locked",
            es: "un PIN erróneo más lo bloquea, o está bloqueado",
            pt: "mais um PIN errado o bloqueia, ou está bloqueado",
            fr: "un code PIN erroné de plus le bloque, ou il est bloqué"
        ),
        "token.uninitialized": Text(
            en: "not initialized",
            es: "sin inicializar",
            pt: "não inicializado",
            fr: "non initialisé"
        ),
    ]
}
