extension Catalogue {
    /// Errors of replicas, drafts and services.
    static let scodFiles: [Explanation] = [
        Explanation(
            "SCD-030",
            what: Text(
                en: "The file is not XML that can be read ({cause}).",
                es: "El archivo no es XML que se pueda leer ({cause}).",
                pt: "O arquivo não é XML que se possa ler ({cause}).",
                fr: "Le fichier n'est pas du XML lisible ({cause})."
            ),
            remedy: Text(
                en: "Download it again; \"paso explain {cause}\" says more.",
                es: "Descárguelo de nuevo; \"paso explain {cause}\" dice más.",
                pt: "Baixe-o de novo; \"paso explain {cause}\" diz mais.",
                fr: "Téléchargez-le de nouveau ; \"paso explain {cause}\" en dit plus."
            )
        ),
        Explanation(
            "SCD-031",
            what: Text(
                en: "The file is not signed.",
                es: "El archivo no está firmado.",
                pt: "O arquivo não está assinado.",
                fr: "Le fichier n'est pas signé."
            ),
            remedy: Text(
                en: "Take only files that the directory signed.",
                es: "Use solo archivos firmados por el directorio.",
                pt: "Use somente arquivos assinados pelo diretório.",
                fr: "Ne prenez que des fichiers signés par l'annuaire."
            )
        ),
        Explanation(
            "SCD-032",
            what: Text(
                en: "The file's signature does not hold ({cause}).",
                es: "La firma del archivo no es válida ({cause}).",
                pt: "A assinatura do arquivo não é válida ({cause}).",
                fr: "La signature du fichier ne tient pas ({cause})."
            ),
            remedy: Text(
                en: "Download it again and do not change it; \"paso explain {cause}\" says more.",
                es: "Descárguelo de nuevo y no lo modifique; \"paso explain {cause}\" dice más.",
                pt: "Baixe-o de novo e não o altere; \"paso explain {cause}\" diz mais.",
                fr: "Téléchargez-le de nouveau et ne le modifiez pas ; \"paso explain {cause}\" en dit plus."
            )
        ),
        Explanation(
            "SCD-033",
            what: Text(
                en: "The file is signed by {signer}, who is not trusted here ({cause}).",
                es: "El archivo está firmado por {signer}, en quien aquí no se confía ({cause}).",
                pt: "O arquivo está assinado por {signer}, em quem não se confia aqui ({cause}).",
                fr: "Le fichier est signé par {signer}, à qui l'on ne fait pas confiance ici ({cause})."
            ),
            remedy: Text(
                en: "If that is the directory's certificate, add its anchor; never accept the file otherwise.",
                es: "Si ese es el certificado del directorio, añada su ancla; de otro modo no acepte el archivo.",
                pt:
                    "Se esse for o certificado do diretório, acrescente a sua âncora; de outro modo, nunca aceite o arquivo.",
                fr: "S'il s'agit du certificat de l'annuaire, ajoutez son ancre ; sinon, n'acceptez jamais le fichier."
            )
        ),
        Explanation(
            "SCD-034",
            what: Text(
                en: "The element {root} does not belong in a file of the directory.",
                es: "El elemento {root} no corresponde a un archivo del directorio.",
                pt: "O elemento {root} não pertence a um arquivo do diretório.",
                fr: "L'élément {root} n'a pas sa place dans un fichier de l'annuaire."
            ),
            remedy: Text(
                en: "Give a monthly replica or a delta; if the directory writes it so, correct \"roots\" in scod.yaml.",
                es:
                    "Use una réplica mensual o un delta; si el directorio lo escribe así, corrija \"roots\" en scod.yaml.",
                pt:
                    "Forneça uma réplica mensal ou um delta; se o diretório o escreve assim, corrija \"roots\" em scod.yaml.",
                fr:
                    "Donnez une réplique mensuelle ou un delta ; si l'annuaire l'écrit ainsi, corrigez \"roots\" dans scod.yaml."
            )
        ),
        Explanation(
            "SCD-035",
            what: Text(
                en: "Record {number} of the file has an unusable {element}.",
                es: "El registro {number} del archivo tiene un {element} inservible.",
                pt: "O registro {number} do arquivo tem um {element} inutilizável.",
                fr: "L'enregistrement {number} du fichier a un {element} inexploitable."
            ),
            remedy: Text(
                en:
                    "Tell the directory; \"unreadable-records: skip\" in scod.yaml takes the file without such records.",
                es:
                    "Avise al directorio; \"unreadable-records: skip\" en scod.yaml acepta el archivo sin esos registros.",
                pt:
                    "Avise o diretório; \"unreadable-records: skip\" em scod.yaml aceita o arquivo sem esses registros.",
                fr:
                    "Prévenez l'annuaire ; \"unreadable-records: skip\" dans scod.yaml prend le fichier sans ces enregistrements."
            )
        ),
        Explanation(
            "SCD-036",
            what: Text(
                en: "The file's {element} lies in the future: {time}.",
                es: "El {element} del archivo está en el futuro: {time}.",
                pt: "O {element} do arquivo está no futuro: {time}.",
                fr: "Le {element} du fichier est dans le futur : {time}."
            ),
            remedy: Text(
                en: "Check this machine's clock; if it is right, tell the directory.",
                es: "Compruebe el reloj de este equipo; si es correcto, avise al directorio.",
                pt: "Verifique o relógio desta máquina; se estiver certo, avise o diretório.",
                fr: "Vérifiez l'horloge de cette machine ; si elle est juste, prévenez l'annuaire."
            )
        ),
        Explanation(
            "SCD-037",
            what: Text(
                en: "Over the limit {limit} = {maximum}.",
                es: "Supera el límite {limit} = {maximum}.",
                pt: "Acima do limite {limit} = {maximum}.",
                fr: "Au-dessus de la limite {limit} = {maximum}."
            ),
            remedy: Text(
                en: "Import the directory's pages one by one; a larger file is not taken.",
                es: "Importe las páginas del directorio una por una; no se acepta un archivo mayor.",
                pt: "Importe as páginas do diretório uma a uma; um arquivo maior não é aceito.",
                fr: "Importez les pages de l'annuaire une par une ; un fichier plus grand n'est pas pris."
            )
        ),
        Explanation(
            "SCD-038",
            what: Text(
                en: "The file's period cannot be read: {text}.",
                es: "No se puede leer el periodo del archivo: {text}.",
                pt: "O período do arquivo não pode ser lido: {text}.",
                fr: "La période du fichier est illisible : {text}."
            ),
            remedy: Text(
                en: "Compare it with \"file\" in scod.yaml.",
                es: "Compárelo con \"file\" en scod.yaml.",
                pt: "Compare-o com \"file\" em scod.yaml.",
                fr: "Comparez-la à \"file\" dans scod.yaml."
            )
        ),
        Explanation(
            "SCD-040",
            what: Text(
                en: "The stored replica {file} is damaged at line {line}.",
                es: "La réplica guardada {file} está dañada en la línea {line}.",
                pt: "A réplica armazenada {file} está danificada na linha {line}.",
                fr: "La réplique stockée {file} est endommagée à la ligne {line}."
            ),
            remedy: Text(
                en: "Move the file away and import the directory's files again.",
                es: "Aparte el archivo e importe de nuevo los archivos del directorio.",
                pt: "Retire o arquivo dali e importe de novo os arquivos do diretório.",
                fr: "Écartez ce fichier et importez de nouveau les fichiers de l'annuaire."
            )
        ),
        Explanation(
            "SCD-041",
            what: Text(
                en: "{path} cannot be read.",
                es: "No se puede leer {path}.",
                pt: "Não é possível ler {path}.",
                fr: "{path} est illisible."
            ),
            remedy: Text(
                en: "Check the path and its rights.",
                es: "Compruebe la ruta y sus permisos.",
                pt: "Verifique o caminho e as suas permissões.",
                fr: "Vérifiez le chemin et ses droits d'accès."
            )
        ),
        Explanation(
            "SCD-042",
            what: Text(
                en: "{path} cannot be written ({call}).",
                es: "No se puede escribir {path} ({call}).",
                pt: "Não é possível escrever {path} ({call}).",
                fr: "{path} ne peut pas être écrit ({call})."
            ),
            remedy: Text(
                en: "Check the rights of the folder and the free space; the old replica still stands.",
                es: "Compruebe los permisos de la carpeta y el espacio libre; la réplica anterior sigue en pie.",
                pt: "Verifique as permissões da pasta e o espaço livre; a réplica anterior continua valendo.",
                fr: "Vérifiez les droits du dossier et l'espace libre ; l'ancienne réplique reste en place."
            )
        ),
        Explanation(
            "SCD-043",
            what: Text(
                en: "Another import holds the folder {folder}.",
                es: "Otra importación ocupa la carpeta {folder}.",
                pt: "Outra importação ocupa a pasta {folder}.",
                fr: "Une autre importation occupe le dossier {folder}."
            ),
            remedy: Text(
                en: "Wait until it has ended.",
                es: "Espere a que termine.",
                pt: "Aguarde até que ela termine.",
                fr: "Attendez qu'elle soit terminée."
            )
        ),
        Explanation(
            "SCD-045",
            what: Text(
                en: "Line {line} of the table has an unusable {column}.",
                es: "La línea {line} de la tabla tiene un {column} inservible.",
                pt: "A linha {line} da tabela tem um {column} inutilizável.",
                fr: "La ligne {line} de la table a un {column} inexploitable."
            ),
            remedy: Text(
                en: "Compare it with the example of \"paso scod draft --help\".",
                es: "Compárela con el ejemplo de \"paso scod draft --help\".",
                pt: "Compare-a com o exemplo de \"paso scod draft --help\".",
                fr: "Comparez-la à l'exemple de \"paso scod draft --help\"."
            )
        ),
        Explanation(
            "SCD-046",
            what: Text(
                en: "The file could not be signed ({cause}).",
                es: "No se pudo firmar el archivo ({cause}).",
                pt: "Não foi possível assinar o arquivo ({cause}).",
                fr: "Le fichier n'a pas pu être signé ({cause})."
            ),
            remedy: Text(
                en: "Give a key and its certificate that may sign; \"paso explain {cause}\" says more.",
                es: "Indique una clave y su certificado que puedan firmar; \"paso explain {cause}\" dice más.",
                pt: "Forneça uma chave e o seu certificado que possam assinar; \"paso explain {cause}\" diz mais.",
                fr: "Donnez une clé et son certificat qui puissent signer ; \"paso explain {cause}\" en dit plus."
            )
        ),
        Explanation(
            "SCD-050",
            what: Text(
                en: "The directory's service at {address} did not answer as expected ({cause}).",
                es: "El servicio del directorio en {address} no respondió como se esperaba ({cause}).",
                pt: "O serviço do diretório em {address} não respondeu como esperado ({cause}).",
                fr: "Le service de l'annuaire à {address} n'a pas répondu comme prévu ({cause})."
            ),
            remedy: Text(
                en: "Compare namespace, operation and result with the service's WSDL, and correct scod.yaml.",
                es:
                    "Compare el espacio de nombres, la operación y el resultado con el WSDL del servicio y corrija scod.yaml.",
                pt: "Compare o espaço de nomes, a operação e o resultado com o WSDL do serviço e corrija scod.yaml.",
                fr: "Comparez l'espace de noms, l'opération et le résultat au WSDL du service, et corrigez scod.yaml."
            )
        ),
        Explanation(
            "SCD-051",
            what: Text(
                en: "The directory's service at {address} reports a fault: {reason}.",
                es: "El servicio del directorio en {address} informa de un fallo: {reason}.",
                pt: "O serviço do diretório em {address} informa uma falha: {reason}.",
                fr: "Le service de l'annuaire à {address} signale une erreur : {reason}."
            ),
            remedy: Text(
                en: "Try again later; if it lasts, ask ALADI.",
                es: "Inténtelo más tarde; si persiste, consulte a la ALADI.",
                pt: "Tente mais tarde; se persistir, consulte a ALADI.",
                fr: "Réessayez plus tard ; si cela dure, consultez l'ALADI."
            )
        ),
        Explanation(
            "SCD-052",
            what: Text(
                en: "The directory's service at {address} sent more than {maximum} pages.",
                es: "El servicio del directorio en {address} envió más de {maximum} páginas.",
                pt: "O serviço do diretório em {address} enviou mais de {maximum} páginas.",
                fr: "Le service de l'annuaire à {address} a envoyé plus de {maximum} pages."
            ),
            remedy: Text(
                en: "Ask for a shorter period.",
                es: "Pida un periodo más corto.",
                pt: "Peça um período mais curto.",
                fr: "Demandez une période plus courte."
            )
        ),
        Explanation(
            "SCD-053",
            what: Text(
                en: "The password file {path} is empty, unreadable, or open to everybody.",
                es: "El archivo de contraseña {path} está vacío, no se puede leer o lo puede leer cualquiera.",
                pt: "O arquivo de senha {path} está vazio, não pode ser lido ou está aberto a todos.",
                fr: "Le fichier de mot de passe {path} est vide, illisible ou ouvert à tous."
            ),
            remedy: Text(
                en: "Write the password into it as one line and take the rights from others (chmod 600).",
                es: "Escriba en él la contraseña en una línea y quite los permisos a los demás (chmod 600).",
                pt: "Escreva nele a senha em uma única linha e retire as permissões dos demais (chmod 600).",
                fr: "Écrivez-y le mot de passe sur une seule ligne et retirez les droits aux autres (chmod 600)."
            )
        ),
    ]

    /// Answers about the one who asks.
    static let scodRefusals: [Explanation] = [
        Explanation(
            "SCD-097",
            what: Text(
                en:
                    "The directory answers 97: a parameter is missing or malformed (country {country}, entity {entity}, time {time}). From: {from}.",
                es:
                    "El directorio responde 97: falta un parámetro o está mal formado (país {country}, entidad {entity}, hora {time}). Fuente: {from}.",
                pt:
                    "O diretório responde 97: um parâmetro falta ou está malformado (país {country}, entidade {entity}, hora {time}). Fonte: {from}.",
                fr:
                    "L'annuaire répond 97 : un paramètre manque ou est mal formé (pays {country}, organisme {entity}, heure {time}). Source : {from}."
            ),
            remedy: Text(
                en: "The certificate of origin does not say who certified it, or when; ask the issuing entity.",
                es: "El certificado de origen no dice quién lo certificó, o cuándo; consulte a la entidad emisora.",
                pt: "O certificado de origem não diz quem o certificou, ou quando; consulte a entidade emissora.",
                fr: "Le certificat d'origine ne dit pas qui l'a certifié, ou quand ; consultez l'organisme émetteur."
            )
        ),
        Explanation(
            "SCD-098",
            what: Text(
                en: "Directory not consulted: it answers 98, this address may not ask for the country.",
                es: "Directorio no consultado: responde 98, esta dirección no puede consultar por el país.",
                pt: "Diretório não consultado: ele responde 98, este endereço não pode consultar pelo país.",
                fr: "Annuaire non consulté : il répond 98, cette adresse n'a pas le droit d'interroger pour le pays."
            ),
            remedy: Text(
                en: "Ask your customs to register the address with the directory.",
                es: "Pida a su aduana que registre la dirección en el directorio.",
                pt: "Peça à sua aduana que registre o endereço no diretório.",
                fr: "Demandez à votre douane d'enregistrer l'adresse auprès de l'annuaire."
            )
        ),
        Explanation(
            "SCD-099",
            what: Text(
                en: "Directory not consulted: it answers 99, user or password are wrong.",
                es: "Directorio no consultado: responde 99, el usuario o la contraseña son incorrectos.",
                pt: "Diretório não consultado: ele responde 99, o usuário ou a senha está incorreto.",
                fr: "Annuaire non consulté : il répond 99, l'utilisateur ou le mot de passe est erroné."
            ),
            remedy: Text(
                en: "Correct user and password; ALADI gives them to customs.",
                es: "Corrija el usuario y la contraseña; la ALADI los entrega a las aduanas.",
                pt: "Corrija o usuário e a senha; a ALADI os fornece às aduanas.",
                fr: "Corrigez l'utilisateur et le mot de passe ; l'ALADI les remet aux douanes."
            )
        ),
    ]
}
