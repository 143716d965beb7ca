extension Catalogue {
    /// Codes of the PKCS11 module: what keeps a token from work.
    static let token: [Explanation] = tokenAccess + tokenUse

    /// Modules, tokens and PINs.
    static let tokenAccess: [Explanation] = [
        Explanation(
            "HSM-001",
            what: Text(
                en: "The PKCS#11 module {module} cannot be loaded: {reason}",
                es: "No se puede cargar el módulo PKCS#11 {module}: {reason}",
                pt: "Não é possível carregar o módulo PKCS#11 {module}: {reason}",
                fr: "Le module PKCS#11 {module} ne peut pas être chargé : {reason}"
            ),
            remedy: Text(
                en:
                    "Install the module of the token's vendor on this machine and give its path in token.module; Paso tries again by itself.",
                es:
                    "Instale en esta máquina el módulo del fabricante del token y escriba su ruta en token.module; Paso lo vuelve a intentar solo.",
                pt:
                    "Instale nesta máquina o módulo do fabricante do token e informe o seu caminho em token.module; o Paso tenta de novo sozinho.",
                fr:
                    "Installez sur cette machine le module du fabricant du jeton et indiquez son chemin dans token.module ; Paso réessaie de lui-même."
            )
        ),
        Explanation(
            "HSM-002",
            what: Text(
                en: "The PKCS#11 module {module} does not start: {result}.",
                es: "El módulo PKCS#11 {module} no arranca: {result}.",
                pt: "O módulo PKCS#11 {module} não inicia: {result}.",
                fr: "Le module PKCS#11 {module} ne démarre pas : {result}."
            ),
            remedy: Text(
                en:
                    "Check the token's reader, service or network and the module's own configuration; Paso starts it again by itself every few seconds.",
                es:
                    "Compruebe el lector, el servicio o la red del token y la configuración propia del módulo; Paso lo arranca de nuevo solo cada pocos segundos.",
                pt:
                    "Verifique a leitora, o serviço ou a rede do token e a configuração própria do módulo; o Paso o inicia de novo sozinho a cada poucos segundos.",
                fr:
                    "Vérifiez le lecteur, le service ou le réseau du jeton et la configuration propre du module ; Paso le redémarre de lui-même toutes les quelques secondes."
            )
        ),
        Explanation(
            "HSM-003",
            what: Text(
                en: "The token {token} is not there (module {module}).",
                es: "El token {token} no está presente (módulo {module}).",
                pt: "O token {token} não está presente (módulo {module}).",
                fr: "Le jeton {token} est absent (module {module})."
            ),
            remedy: Text(
                en:
                    "Put the token back or restore its connection; “paso pki token” lists the tokens that the module sees. Documents wait meanwhile.",
                es:
                    "Vuelva a conectar el token o restablezca su conexión; «paso pki token» lista los tokens que ve el módulo. Mientras tanto, los documentos esperan.",
                pt:
                    "Recoloque o token ou restabeleça a sua conexão; “paso pki token” lista os tokens que o módulo vê. Enquanto isso, os documentos aguardam.",
                fr:
                    "Remettez le jeton ou rétablissez sa connexion ; « paso pki token » liste les jetons que voit le module. Les documents attendent entre-temps."
            )
        ),
        Explanation(
            "HSM-004",
            what: Text(
                en: "Several tokens are called {token}.",
                es: "Varios tokens se llaman {token}.",
                pt: "Vários tokens se chamam {token}.",
                fr: "Plusieurs jetons s'appellent {token}."
            ),
            remedy: Text(
                en: "Name the token by its serial number too (token.serial); “paso pki token” shows it.",
                es: "Indique también el número de serie del token (token.serial); «paso pki token» lo muestra.",
                pt: "Informe também o número de série do token (token.serial); “paso pki token” o mostra.",
                fr: "Indiquez aussi le numéro de série du jeton (token.serial) ; « paso pki token » l'affiche."
            )
        ),
        Explanation(
            "HSM-005",
            what: Text(
                en: "No PIN can be read from {source}.",
                es: "No se puede leer ningún PIN de {source}.",
                pt: "Não é possível ler nenhum PIN de {source}.",
                fr: "Aucun code PIN ne peut être lu dans {source}."
            ),
            remedy: Text(
                en:
                    "Write the PIN, 1 to 255 octets, into the first line of the file, or set the variable for the process; nothing was tried with the token.",
                es:
                    "Escriba el PIN, de 1 a 255 octetos, en la primera línea del archivo, o defina la variable para el proceso; no se intentó nada con el token.",
                pt:
                    "Escreva o PIN, de 1 a 255 octetos, na primeira linha do arquivo, ou defina a variável para o processo; nada foi tentado com o token.",
                fr:
                    "Écrivez le code PIN, de 1 à 255 octets, sur la première ligne du fichier, ou définissez la variable pour le processus ; rien n'a été tenté avec le jeton."
            )
        ),
        Explanation(
            "HSM-006",
            what: Text(
                en: "Everybody can read the PIN file {path}.",
                es: "Todo el mundo puede leer el archivo del PIN {path}.",
                pt: "Qualquer um pode ler o arquivo do PIN {path}.",
                fr: "Tout le monde peut lire le fichier du code PIN {path}."
            ),
            remedy: Text(
                en:
                    "Make it readable for the gateway's user alone (chmod 600), and change the PIN if others had access.",
                es:
                    "Hágalo legible solo para el usuario de la pasarela (chmod 600), y cambie el PIN si otros tuvieron acceso.",
                pt:
                    "Torne-o legível apenas para o usuário do gateway (chmod 600), e troque o PIN se outros tiveram acesso.",
                fr:
                    "Rendez-le lisible pour le seul utilisateur de la passerelle (chmod 600), et changez le code PIN si d'autres y ont eu accès."
            )
        ),
        Explanation(
            "HSM-007",
            what: Text(
                en: "The token {token} refused the PIN from {source}.",
                es: "El token {token} rechazó el PIN de {source}.",
                pt: "O token {token} recusou o PIN de {source}.",
                fr: "Le jeton {token} a refusé le code PIN de {source}."
            ),
            remedy: Text(
                en:
                    "Write the right PIN there. This process does not offer the refused one again, so that the token does not lock itself; it takes the new one by itself.",
                es:
                    "Escriba allí el PIN correcto. Este proceso no vuelve a presentar el rechazado, para que el token no se bloquee; toma el nuevo por sí solo.",
                pt:
                    "Escreva ali o PIN correto. Este processo não apresenta de novo o recusado, para que o token não se bloqueie; ele usa o novo sozinho.",
                fr:
                    "Écrivez-y le bon code PIN. Ce processus ne présente plus celui qui a été refusé, afin que le jeton ne se bloque pas ; il prend le nouveau de lui-même."
            )
        ),
        Explanation(
            "HSM-008",
            what: Text(
                en: "The PIN of the token {token} is locked or has expired.",
                es: "El PIN del token {token} está bloqueado o ha caducado.",
                pt: "O PIN do token {token} está bloqueado ou expirou.",
                fr: "Le code PIN du jeton {token} est bloqué ou a expiré."
            ),
            remedy: Text(
                en:
                    "Unlock it or set a new PIN with the security officer's PIN and the vendor's tool; Paso goes on by itself.",
                es:
                    "Desbloquéelo o fije un PIN nuevo con el PIN del responsable de seguridad y la herramienta del fabricante; Paso continúa por sí solo.",
                pt:
                    "Desbloqueie-o ou defina um novo PIN com o PIN do responsável de segurança e a ferramenta do fabricante; o Paso continua sozinho.",
                fr:
                    "Débloquez-le ou définissez un nouveau code PIN avec celui de l'officier de sécurité et l'outil du fabricant ; Paso reprend de lui-même."
            )
        ),
        Explanation(
            "HSM-009",
            what: Text(
                en: "One more wrong PIN would lock the token {token}: Paso does not try.",
                es: "Un PIN erróneo más bloquearía el token {token}: Paso no lo intenta.",
                pt: "Mais um PIN errado bloquearia o token {token}: o Paso não tenta.",
                fr: "Un code PIN erroné de plus bloquerait le jeton {token} : Paso n'essaie pas."
            ),
            remedy: Text(
                en:
                    "Make sure of the PIN and log in once by hand with the vendor's tool (or pkcs11-tool --login), which resets the counter; Paso goes on by itself.",
                es:
                    "Asegúrese del PIN e inicie sesión una vez a mano con la herramienta del fabricante (o pkcs11-tool --login), lo que reinicia el contador; Paso continúa por sí solo.",
                pt:
                    "Certifique-se do PIN e faça login uma vez manualmente com a ferramenta do fabricante (ou pkcs11-tool --login), o que zera o contador; o Paso continua sozinho.",
                fr:
                    "Assurez-vous du code PIN et connectez-vous une fois à la main avec l'outil du fabricant (ou pkcs11-tool --login), ce qui remet le compteur à zéro ; Paso reprend de lui-même."
            )
        ),
    ]
}
