extension Catalogue {
    /// Codes of the Trust module.
    static let trust: [Explanation] = trustErrors + chainRefusals + chainFindings + chainSteps + ocsp + trustPaths

    /// Errors of keys, certificates, lists and files.
    static let trustErrors: [Explanation] = [
        Explanation(
            "TRU-001",
            what: Text(
                en: "OpenSSL could not carry out {operation}.",
                es: "OpenSSL no pudo ejecutar {operation}.",
                pt: "O OpenSSL não conseguiu executar {operation}.",
                fr: "OpenSSL n'a pas pu exécuter {operation}."
            ),
            remedy: Text(
                en: "Check memory and the OpenSSL 3 installation of this machine, then try again.",
                es: "Compruebe la memoria y la instalación de OpenSSL 3 de esta máquina y vuelva a intentarlo.",
                pt: "Verifique a memória e a instalação do OpenSSL 3 desta máquina e tente novamente.",
                fr: "Vérifiez la mémoire et l'installation d'OpenSSL 3 de cette machine, puis réessayez."
            )
        ),
        Explanation(
            "TRU-002",
            what: Text(
                en: "The key cannot be read.",
                es: "No se puede leer la clave.",
                pt: "Não é possível ler a chave.",
                fr: "La clé est illisible."
            ),
            remedy: Text(
                en: "Give a PEM key that is not encrypted, or its passphrase; check that the file is whole.",
                es: "Entregue una clave PEM sin cifrar, o su contraseña; compruebe que el archivo está completo.",
                pt: "Forneça uma chave PEM não cifrada, ou a sua senha; verifique se o arquivo está completo.",
                fr: "Fournissez une clé PEM non chiffrée, ou son mot de passe ; vérifiez que le fichier est complet."
            )
        ),
        Explanation(
            "TRU-003",
            what: Text(
                en: "A key of kind {key} cannot be used for {algorithm}.",
                es: "Una clave de tipo {key} no sirve para {algorithm}.",
                pt: "Uma chave do tipo {key} não serve para {algorithm}.",
                fr: "Une clé de type {key} ne convient pas à {algorithm}."
            ),
            remedy: Text(
                en: "Use a key that fits the algorithm; Paso never signs with SHA-1.",
                es: "Use una clave adecuada para el algoritmo; Paso nunca firma con SHA-1.",
                pt: "Use uma chave adequada ao algoritmo; o Paso nunca assina com SHA-1.",
                fr: "Utilisez une clé adaptée à l'algorithme ; Paso ne signe jamais avec SHA-1."
            )
        ),
        Explanation(
            "TRU-004",
            what: Text(
                en: "The content could not be decrypted.",
                es: "No se pudo descifrar el contenido.",
                pt: "Não foi possível decifrar o conteúdo.",
                fr: "Le contenu n'a pas pu être déchiffré."
            ),
            remedy: Text(
                en: "Check that the sender encrypts for this gateway's present certificate.",
                es: "Compruebe que el remitente cifra para el certificado vigente de esta pasarela.",
                pt: "Verifique se o remetente cifra para o certificado vigente deste gateway.",
                fr: "Vérifiez que l'expéditeur chiffre pour le certificat en vigueur de cette passerelle."
            )
        ),
        Explanation(
            "TRU-005",
            what: Text(
                en: "The certificate cannot be read.",
                es: "No se puede leer el certificado.",
                pt: "Não é possível ler o certificado.",
                fr: "Le certificat est illisible."
            ),
            remedy: Text(
                en: "Give one X.509 certificate in DER or PEM.",
                es: "Entregue un certificado X.509 en DER o PEM.",
                pt: "Forneça um único certificado X.509 em DER ou PEM.",
                fr: "Fournissez un seul certificat X.509 en DER ou PEM."
            )
        ),
        Explanation(
            "TRU-006",
            what: Text(
                en: "The revocation list cannot be read.",
                es: "No se puede leer la lista de revocación.",
                pt: "Não é possível ler a lista de revogação.",
                fr: "La liste de révocation est illisible."
            ),
            remedy: Text(
                en: "Fetch the list again from its issuer; it must be an X.509 CRL in DER or PEM.",
                es: "Descargue de nuevo la lista de su emisor; debe ser una CRL X.509 en DER o PEM.",
                pt: "Obtenha de novo a lista junto ao seu emissor; ela deve ser uma CRL X.509 em DER ou PEM.",
                fr: "Récupérez de nouveau la liste auprès de son émetteur ; ce doit être une CRL X.509 en DER ou PEM."
            )
        ),
        Explanation(
            "TRU-007",
            what: Text(
                en: "The {what} is longer than {limit} octets.",
                es: "El elemento «{what}» supera los {limit} octetos.",
                pt: "O elemento “{what}” tem mais de {limit} octetos.",
                fr: "L'élément « {what} » dépasse {limit} octets."
            ),
            remedy: Text(
                en: "Use a smaller one; a certificate or list of this size is damaged or hostile.",
                es: "Use uno más pequeño; un certificado o una lista de este tamaño está dañado o es hostil.",
                pt: "Use um menor; um certificado ou uma lista deste tamanho está danificado ou é hostil.",
                fr: "Utilisez-en un plus petit ; un certificat ou une liste de cette taille est endommagé ou hostile."
            )
        ),
        Explanation(
            "TRU-008",
            what: Text(
                en: "The PEM block {label} is damaged.",
                es: "El bloque PEM {label} está dañado.",
                pt: "O bloco PEM {label} está danificado.",
                fr: "Le bloc PEM {label} est endommagé."
            ),
            remedy: Text(
                en: "Export it again; each block needs its BEGIN and END line and clean Base64 between them.",
                es: "Expórtelo de nuevo; cada bloque necesita sus líneas BEGIN y END y Base64 limpio entre ellas.",
                pt: "Exporte-o novamente; cada bloco precisa das suas linhas BEGIN e END e de Base64 limpo entre elas.",
                fr:
                    "Exportez-le de nouveau ; chaque bloc doit avoir ses lignes BEGIN et END et du Base64 sans défaut entre elles."
            )
        ),
        Explanation(
            "TRU-009",
            what: Text(
                en: "The file or folder {file} cannot be read.",
                es: "No se puede leer el archivo o la carpeta {file}.",
                pt: "Não é possível ler o arquivo ou a pasta {file}.",
                fr: "Le fichier ou le dossier {file} est illisible."
            ),
            remedy: Text(
                en: "Check that it exists and that the account running Paso may read it.",
                es: "Compruebe que existe y que la cuenta que ejecuta Paso tiene permiso para leerlo.",
                pt: "Verifique se existe e se a conta que executa o Paso tem permissão para lê-lo.",
                fr: "Vérifiez qu'il existe et que le compte qui exécute Paso a le droit de le lire."
            )
        ),
        Explanation(
            "TRU-010",
            what: Text(
                en: "The file {file} cannot be used ({cause}).",
                es: "El archivo {file} no se puede usar ({cause}).",
                pt: "O arquivo {file} não pode ser usado ({cause}).",
                fr: "Le fichier {file} est inutilisable ({cause})."
            ),
            remedy: Text(
                en: "Look up {cause} for the cause, then replace or remove the file.",
                es: "Consulte {cause} para conocer la causa y después sustituya o retire el archivo.",
                pt: "Consulte {cause} para conhecer a causa e, em seguida, substitua ou remova o arquivo.",
                fr: "Consultez {cause} pour connaître la cause, puis remplacez ou retirez le fichier."
            )
        ),
        Explanation(
            "TRU-011",
            what: Text(
                en: "The folder {folder} holds no self-signed certificate, so nothing can be trusted by it.",
                es:
                    "La carpeta {folder} no contiene ningún certificado autofirmado, así que no permite confiar en nada.",
                pt:
                    "A pasta {folder} não contém nenhum certificado autoassinado; portanto, não permite confiar em nada.",
                fr:
                    "Le dossier {folder} ne contient aucun certificat autosigné ; il ne permet donc de faire confiance à rien."
            ),
            remedy: Text(
                en:
                    "Put the root certificate of the signer's authority there, or the signer's own certificate if it is self-signed (.pem, .crt, .cer).",
                es:
                    "Ponga allí el certificado raíz de la autoridad del firmante, o el del propio firmante si es autofirmado (.pem, .crt, .cer).",
                pt:
                    "Coloque ali o certificado raiz da autoridade do signatário, ou o do próprio signatário se for autoassinado (.pem, .crt, .cer).",
                fr:
                    "Placez-y le certificat racine de l'autorité du signataire, ou celui du signataire lui-même s'il est autosigné (.pem, .crt, .cer)."
            )
        ),
        Explanation(
            "TRU-012",
            what: Text(
                en: "The folder {folder} holds more than {limit} files.",
                es: "La carpeta {folder} contiene más de {limit} archivos.",
                pt: "A pasta {folder} contém mais de {limit} arquivos.",
                fr: "Le dossier {folder} contient plus de {limit} fichiers."
            ),
            remedy: Text(
                en: "Keep only anchors, intermediates and revocation lists that are in use.",
                es: "Conserve solo las anclas, los intermedios y las listas de revocación en uso.",
                pt: "Mantenha apenas as âncoras, os intermediários e as listas de revogação em uso.",
                fr: "Ne conservez que les ancres, les certificats intermédiaires et les listes de révocation en usage."
            )
        ),
        Explanation(
            "TRU-013",
            what: Text(
                en: "{what} could not be issued.",
                es: "No se pudo emitir {what}.",
                pt: "Não foi possível emitir {what}.",
                fr: "{what} : émission impossible."
            ),
            remedy: Text(
                en: "Check names and addresses: no commas, semicolons or line breaks, and a two-letter country.",
                es:
                    "Revise los nombres y las direcciones: sin comas, puntos y comas ni saltos de línea, y con un país de dos letras.",
                pt:
                    "Revise os nomes e os endereços: sem vírgulas, pontos e vírgulas nem quebras de linha, e com um país de duas letras.",
                fr:
                    "Vérifiez les noms et les adresses : sans virgules, points-virgules ni sauts de ligne, et avec un pays en deux lettres."
            )
        ),
        Explanation(
            "TRU-014",
            what: Text(
                en: "Everybody on this machine can read the key file {file}.",
                es: "Cualquier usuario de esta máquina puede leer el archivo de clave {file}.",
                pt: "Qualquer usuário desta máquina pode ler o arquivo de chave {file}.",
                fr: "Tout utilisateur de cette machine peut lire le fichier de clé {file}."
            ),
            remedy: Text(
                en: "Take the right away (chmod 600) and replace the key if others had access to the machine.",
                es:
                    "Quite ese permiso (chmod 600) y sustituya la clave si otras personas tuvieron acceso a la máquina.",
                pt: "Retire essa permissão (chmod 600) e substitua a chave se outras pessoas tiveram acesso à máquina.",
                fr: "Retirez ce droit (chmod 600) et remplacez la clé si d'autres personnes ont eu accès à la machine."
            )
        ),
        Explanation(
            "TRU-015",
            what: Text(
                en: "The key does not belong to the certificate {subject}.",
                es: "La clave no corresponde al certificado {subject}.",
                pt: "A chave não corresponde ao certificado {subject}.",
                fr: "La clé ne correspond pas au certificat {subject}."
            ),
            remedy: Text(
                en: "Give the key that this certificate was issued for.",
                es: "Entregue la clave para la que se emitió este certificado.",
                pt: "Forneça a chave para a qual este certificado foi emitido.",
                fr: "Fournissez la clé pour laquelle ce certificat a été émis."
            )
        ),
    ]
}
