extension Catalogue {
    /// Codes of the Gateway's configuration, GAT-1xx.
    static let gatewayConfiguration: [Explanation] = [
        Explanation(
            "GAT-101",
            what: Text(
                en: "The key of this role also serves the role {other}.",
                es: "La clave de esta función también sirve para la función {other}.",
                pt: "A chave desta função também serve à função {other}.",
                fr: "La clé de ce rôle sert aussi au rôle {other}."
            ),
            remedy: Text(
                en: "Make a separate key for each role: a key that leaks must not open two doors.",
                es: "Genere una clave distinta para cada función: una clave filtrada no debe abrir dos puertas.",
                pt: "Gere uma chave separada para cada função: uma chave que vaza não deve abrir duas portas.",
                fr: "Créez une clé distincte pour chaque rôle : une clé divulguée ne doit pas ouvrir deux portes."
            )
        ),
        Explanation(
            "GAT-102",
            what: Text(
                en: "The partner is of the environment {other}, this gateway of {own}.",
                es: "El socio es del entorno {other} y esta pasarela del entorno {own}.",
                pt: "O parceiro é do ambiente {other}, este gateway é do ambiente {own}.",
                fr: "Le partenaire relève de l'environnement {other}, cette passerelle de {own}."
            ),
            remedy: Text(
                en:
                    "Keep partners of test and production in separate folders, and name the right folder in \"partners\".",
                es:
                    "Mantenga a los socios de prueba (test) y de producción en carpetas separadas e indique la correcta en \"partners\".",
                pt:
                    "Mantenha os parceiros de teste e de produção em pastas separadas e indique a pasta certa em \"partners\".",
                fr:
                    "Gardez les partenaires de test et de production dans des dossiers séparés et indiquez le bon dossier dans \"partners\"."
            )
        ),
        Explanation(
            "GAT-103",
            what: Text(
                en: "The party {party} is already taken by this gateway or by another partner.",
                es: "La parte {party} ya pertenece a esta pasarela o a otro socio.",
                pt: "A parte {party} já pertence a este gateway ou a outro parceiro.",
                fr: "La partie {party} est déjà prise par cette passerelle ou par un autre partenaire."
            ),
            remedy: Text(
                en: "Give every partner its own party; put everything about one partner into one file.",
                es: "Dé a cada socio su propia parte; reúna todo lo de un socio en un solo archivo.",
                pt: "Dê a cada parceiro a sua própria parte; reúna tudo sobre um parceiro em um único arquivo.",
                fr:
                    "Donnez à chaque partenaire sa propre partie ; réunissez tout ce qui concerne un partenaire dans un seul fichier."
            )
        ),
        Explanation(
            "GAT-104",
            what: Text(
                en: "The agreement lets us send {kind}, but names no recipient.",
                es: "El acuerdo permite enviar {kind}, pero no indica destinatario.",
                pt: "O acordo permite enviar {kind}, mas não indica destinatário.",
                fr: "L'accord permet d'envoyer {kind}, mais n'indique aucun destinataire."
            ),
            remedy: Text(
                en:
                    "Add \"recipient\": the partner's national system that gets these documents, or set \"direction: receive\".",
                es:
                    "Agregue \"recipient\": el sistema nacional del socio que recibe estos documentos, o ponga \"direction: receive\".",
                pt:
                    "Acrescente \"recipient\": o sistema nacional do parceiro que recebe estes documentos, ou defina \"direction: receive\".",
                fr:
                    "Ajoutez \"recipient\" : le système national du partenaire qui reçoit ces documents, ou définissez \"direction: receive\"."
            )
        ),
        Explanation(
            "GAT-105",
            what: Text(
                en: "No single backend receives {kind} under this agreement (backend: {backend}).",
                es: "Ningún sistema nacional único recibe {kind} según este acuerdo (backend: {backend}).",
                pt: "Nenhum sistema nacional único recebe {kind} neste acordo (backend: {backend}).",
                fr: "Aucun système national unique ne reçoit {kind} dans cet accord (backend: {backend})."
            ),
            remedy: Text(
                en: "Name in \"backend\" the id of one of the \"backends\" of gateway.yaml that receives this kind.",
                es: "Indique en \"backend\" el id de uno de los \"backends\" de gateway.yaml que reciba este tipo.",
                pt: "Indique em \"backend\" o id de um dos \"backends\" de gateway.yaml que receba este tipo.",
                fr: "Indiquez dans \"backend\" l'id de l'un des \"backends\" de gateway.yaml qui reçoit ce type."
            )
        ),
        Explanation(
            "GAT-106",
            what: Text(
                en: "The partner has two agreements for the same kind of document.",
                es: "El socio tiene dos acuerdos para el mismo tipo de documento.",
                pt: "O parceiro tem dois acordos para o mesmo tipo de documento.",
                fr: "Le partenaire a deux accords pour le même type de document."
            ),
            remedy: Text(
                en: "Merge them into one entry; \"direction: both\" serves both ways.",
                es: "Únalos en una sola entrada; \"direction: both\" sirve para ambos sentidos.",
                pt: "Junte-os em uma única entrada; \"direction: both\" serve aos dois sentidos.",
                fr: "Réunissez-les en une seule entrée ; \"direction: both\" vaut pour les deux sens."
            )
        ),
        Explanation(
            "GAT-107",
            what: Text(
                en: "The id or party of the backend {backend} is already taken.",
                es: "El id o la parte del sistema nacional {backend} ya está en uso.",
                pt: "O id ou a parte do sistema nacional {backend} já está em uso.",
                fr: "L'id ou la partie du système national {backend} est déjà pris."
            ),
            remedy: Text(
                en: "Give every backend its own id and its own party.",
                es: "Dé a cada sistema nacional su propio id y su propia parte.",
                pt: "Dê a cada sistema nacional o seu próprio id e a sua própria parte.",
                fr: "Donnez à chaque système national son propre id et sa propre partie."
            )
        ),
        Explanation(
            "GAT-108",
            what: Text(
                en: "The backend {backend} receives a kind of document of which it accepts no dialect.",
                es: "El sistema nacional {backend} recibe un tipo de documento del que no acepta ningún dialecto.",
                pt: "O sistema nacional {backend} recebe um tipo de documento do qual não aceita nenhum dialeto.",
                fr: "Le système national {backend} reçoit un type de document dont il n'accepte aucun dialecte."
            ),
            remedy: Text(
                en: "List in \"accepts\" the dialects that it can read, the best first.",
                es: "Indique en \"accepts\" los dialectos que puede leer, el mejor primero.",
                pt: "Liste em \"accepts\" os dialetos que ele consegue ler, o melhor primeiro.",
                fr: "Énumérez dans \"accepts\" les dialectes qu'il sait lire, le meilleur en premier."
            )
        ),
        Explanation(
            "GAT-109",
            what: Text(
                en: "{name} has no way to prove who it is.",
                es: "{name} no tiene cómo probar quién es.",
                pt: "{name} não tem como provar quem é.",
                fr: "{name} n'a aucun moyen de prouver son identité."
            ),
            remedy: Text(
                en: "Give it \"certificate\" (SHA-256 of its client certificate) or \"token-file\".",
                es: "Asígnele \"certificate\" (SHA-256 de su certificado de cliente) o \"token-file\".",
                pt: "Atribua-lhe \"certificate\" (SHA-256 do seu certificado de cliente) ou \"token-file\".",
                fr: "Attribuez-lui \"certificate\" (SHA-256 de son certificat client) ou \"token-file\"."
            )
        ),
        Explanation(
            "GAT-110",
            what: Text(
                en: "{name} and {other} would prove themselves by the same certificate or token.",
                es: "{name} y {other} se identificarían con el mismo certificado o token.",
                pt: "{name} e {other} se identificariam com o mesmo certificado ou token.",
                fr: "{name} et {other} s'identifieraient par le même certificat ou jeton."
            ),
            remedy: Text(
                en: "Give each its own, or what one does would be written down as done by the other.",
                es: "Dé a cada uno el suyo; de lo contrario lo que haga uno quedaría registrado a nombre del otro.",
                pt: "Dê a cada um o seu; do contrário, o que um fizer ficaria registrado como feito pelo outro.",
                fr: "Donnez à chacun le sien ; sinon, ce que fait l'un serait consigné comme fait par l'autre."
            )
        ),
        Explanation(
            "GAT-111",
            what: Text(
                en: "The port {port} is already used by the listener {other}.",
                es: "El puerto {port} ya lo usa el punto de escucha {other}.",
                pt: "A porta {port} já é usada pelo ponto de escuta {other}.",
                fr: "Le port {port} est déjà utilisé par le point d'écoute {other}."
            ),
            remedy: Text(
                en: "Choose another port: each listener has a trust of its own.",
                es: "Elija otro puerto: cada punto de escucha tiene su propia confianza.",
                pt: "Escolha outra porta: cada ponto de escuta tem a sua própria confiança.",
                fr: "Choisissez un autre port : chaque point d'écoute a sa propre confiance."
            )
        ),
        Explanation(
            "GAT-112",
            what: Text(
                en: "The file or folder {path} does not exist or may not be read.",
                es: "El archivo o la carpeta {path} no existe o no se puede leer.",
                pt: "O arquivo ou a pasta {path} não existe ou não pode ser lido.",
                fr: "Le fichier ou le dossier {path} n'existe pas ou ne peut pas être lu."
            ),
            remedy: Text(
                en: "Correct the path (relative ones start at the file that names them) or its permissions.",
                es: "Corrija la ruta (las relativas parten del archivo que las nombra) o sus permisos.",
                pt: "Corrija o caminho (os relativos partem do arquivo que os indica) ou as suas permissões.",
                fr:
                    "Corrigez le chemin (les chemins relatifs partent du fichier qui les indique) ou ses droits d'accès."
            )
        ),
        Explanation(
            "GAT-113",
            what: Text(
                en: "The key or certificate {path} cannot be opened: {reason}.",
                es: "La clave o el certificado {path} no se puede abrir: {reason}.",
                pt: "A chave ou o certificado {path} não pode ser aberto: {reason}.",
                fr: "La clé ou le certificat {path} ne peut pas être ouvert : {reason}."
            ),
            remedy: Text(
                en:
                    "Give a PEM file with the certificate first, or an unencrypted PKCS#8 key, or its \"passphrase-file\".",
                es:
                    "Use un archivo PEM con el certificado primero, o una clave PKCS#8 sin cifrar, o indique su \"passphrase-file\".",
                pt:
                    "Forneça um arquivo PEM com o certificado primeiro, ou uma chave PKCS#8 não cifrada, ou o seu \"passphrase-file\".",
                fr:
                    "Fournissez un fichier PEM avec le certificat en premier, ou une clé PKCS#8 non chiffrée, ou son \"passphrase-file\"."
            )
        ),
        Explanation(
            "GAT-114",
            what: Text(
                en: "The private key does not belong to the certificate {path}.",
                es: "La clave privada no corresponde al certificado {path}.",
                pt: "A chave privada não corresponde ao certificado {path}.",
                fr: "La clé privée ne correspond pas au certificat {path}."
            ),
            remedy: Text(
                en: "Name the key that the certificate was issued for.",
                es: "Indique la clave para la que se emitió el certificado.",
                pt: "Indique a chave para a qual o certificado foi emitido.",
                fr: "Indiquez la clé pour laquelle le certificat a été émis."
            )
        ),
        Explanation(
            "GAT-115",
            what: Text(
                en: "The certificate {path} was made for demonstrations and tests ({subject}).",
                es: "El certificado {path} se creó para demostraciones y pruebas ({subject}).",
                pt: "O certificado {path} foi criado para demonstrações e testes ({subject}).",
                fr: "Le certificat {path} a été créé pour des démonstrations et des tests ({subject})."
            ),
            remedy: Text(
                en: "In production use certificates of an authority that your country and your partners accept.",
                es: "En producción use certificados de una autoridad que acepten su país y sus socios.",
                pt: "Em produção, use certificados de uma autoridade que o seu país e os seus parceiros aceitem.",
                fr:
                    "En production, utilisez des certificats d'une autorité que votre pays et vos partenaires acceptent."
            )
        ),
        Explanation(
            "GAT-116",
            what: Text(
                en: "There is no adapter for the country {country} in {path}.",
                es: "No hay adaptador para el país {country} en {path}.",
                pt: "Não há adaptador para o país {country} em {path}.",
                fr: "Il n'y a pas d'adaptateur pour le pays {country} dans {path}."
            ),
            remedy: Text(
                en: "Add a folder {country} with its adapter.yaml, or set \"adapters\" to the folder that has it.",
                es:
                    "Agregue una carpeta {country} con su adapter.yaml, o apunte \"adapters\" a la carpeta que la contiene.",
                pt:
                    "Acrescente uma pasta {country} com o seu adapter.yaml, ou aponte \"adapters\" para a pasta que a contém.",
                fr:
                    "Ajoutez un dossier {country} avec son adapter.yaml, ou faites pointer \"adapters\" vers le dossier qui le contient."
            )
        ),
        Explanation(
            "GAT-117",
            what: Text(
                en: "The certificate {path} is not valid now (valid from {from} to {until}).",
                es: "El certificado {path} no es válido ahora (válido desde {from} hasta {until}).",
                pt: "O certificado {path} não é válido agora (válido de {from} até {until}).",
                fr: "Le certificat {path} n'est pas valide actuellement (valide du {from} au {until})."
            ),
            remedy: Text(
                en: "Renew it, or correct the clock of this machine.",
                es: "Renuévelo o corrija el reloj de este equipo.",
                pt: "Renove-o ou corrija o relógio desta máquina.",
                fr: "Renouvelez-le ou corrigez l'horloge de cette machine."
            )
        ),
        Explanation(
            "GAT-118",
            what: Text(
                en: "Paso knows no dialect {dialect}.",
                es: "Paso no conoce el dialecto {dialect}.",
                pt: "O Paso não conhece o dialeto {dialect}.",
                fr: "Paso ne connaît pas le dialecte {dialect}."
            ),
            remedy: Text(
                en: "Write one of: {known}.",
                es: "Escriba uno de estos: {known}.",
                pt: "Escreva um destes: {known}.",
                fr: "Écrivez l'un de ceux-ci : {known}."
            )
        ),
        Explanation(
            "GAT-119",
            what: Text(
                en: "The folder {path} is named by no role.",
                es: "La carpeta {path} no lleva el nombre de ninguna función.",
                pt: "A pasta {path} não tem o nome de nenhuma função.",
                fr: "Le dossier {path} ne porte le nom d'aucun rôle."
            ),
            remedy: Text(
                en: "Name it issuer or gateway (or one of a gateway's roles); a misspelt folder would trust nobody.",
                es:
                    "Llámela issuer o gateway (o una de las funciones de una pasarela); mal escrita, no daría confianza a nadie.",
                pt:
                    "Dê-lhe o nome issuer ou gateway (ou uma das funções de um gateway); uma pasta mal escrita não daria confiança a ninguém.",
                fr:
                    "Nommez-le issuer ou gateway (ou l'un des rôles d'une passerelle) ; un dossier mal orthographié ne ferait confiance à personne."
            )
        ),
        Explanation(
            "GAT-120",
            what: Text(
                en: "This key cannot change while the gateway runs; nothing of the new configuration was taken.",
                es: "Esta clave no puede cambiar con la pasarela en marcha; no se tomó nada de la nueva configuración.",
                pt: "Esta chave não pode mudar com o gateway em funcionamento; nada da nova configuração foi adotado.",
                fr:
                    "Cette clé ne peut pas changer pendant que la passerelle fonctionne ; rien de la nouvelle configuration n'a été repris."
            ),
            remedy: Text(
                en: "Restart the gateway, or put the old value back and reload.",
                es: "Reinicie la pasarela, o restablezca el valor anterior y recargue.",
                pt: "Reinicie o gateway, ou restabeleça o valor anterior e recarregue.",
                fr: "Redémarrez la passerelle, ou rétablissez l'ancienne valeur et rechargez."
            )
        ),
    ]
}
