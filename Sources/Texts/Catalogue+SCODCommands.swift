extension Catalogue {
    /// Arguments, options and words of `paso scod`.
    static let scodCommandTexts: [String: Text] = [
        "option.scod": Text(
            en: "Replica of ALADI's directory of officials; see \"paso scod\".",
            es: "Réplica del directorio de funcionarios de la ALADI; vea \"paso scod\".",
            pt: "Réplica do diretório de funcionários da ALADI; veja \"paso scod\".",
            fr: "Réplique de l'annuaire des fonctionnaires de l'ALADI ; voir \"paso scod\"."
        ),
        "argument.scod.files": Text(
            en: "Replica or delta files, as the directory signed them.",
            es: "Archivos de réplica o delta, tal como los firmó el directorio.",
            pt: "Arquivos de réplica ou delta, tal como o diretório os assinou.",
            fr: "Fichiers de réplique ou de delta, tels que l'annuaire les a signés."
        ),
        "argument.scod.document": Text(
            en: "The certificate of origin; - reads standard input.",
            es: "El certificado de origen; - lee la entrada estándar.",
            pt: "O certificado de origem; - lê a entrada padrão.",
            fr: "Le certificat d'origine ; - lit l'entrée standard."
        ),
        "argument.scod.downloads": Text(
            en: "Address of the download service (DeltaWS).",
            es: "Dirección del servicio de descarga (DeltaWS).",
            pt: "Endereço do serviço de download (DeltaWS).",
            fr: "Adresse du service de téléchargement (DeltaWS)."
        ),
        "argument.scod.table": Text(
            en: "The table of officials.",
            es: "La tabla de funcionarios.",
            pt: "A tabela de funcionários.",
            fr: "La table des fonctionnaires."
        ),
        "option.scod.into": Text(
            en: "Folder of the replica; made if it is absent.",
            es: "Carpeta de la réplica; se crea si no existe.",
            pt: "Pasta da réplica; é criada se não existir.",
            fr: "Dossier de la réplique ; créé s'il n'existe pas."
        ),
        "option.scod.replica": Text(
            en: "Folder of the replica.",
            es: "Carpeta de la réplica.",
            pt: "Pasta da réplica.",
            fr: "Dossier de la réplique."
        ),
        "option.scod.trust": Text(
            en: "Folder with the anchors of the directory's signature.",
            es: "Carpeta con las anclas de la firma del directorio.",
            pt: "Pasta com as âncoras da assinatura do diretório.",
            fr: "Dossier des ancres de la signature de l'annuaire."
        ),
        "option.scod.pin": Text(
            en: "Accept only this certificate or key of the directory (64 hexadecimal digits); may be repeated.",
            es: "Acepta solo este certificado o clave del directorio (64 dígitos hexadecimales); se puede repetir.",
            pt: "Aceitar somente este certificado ou chave do diretório (64 dígitos hexadecimais); pode ser repetida.",
            fr:
                "N'accepter que ce certificat ou cette clé de l'annuaire (64 chiffres hexadécimaux) ; peut être répétée."
        ),
        "option.scod.pin.unreadable": Text(
            en: "\"{text}\" is not a SHA-256 of 64 hexadecimal digits.",
            es: "\"{text}\" no es un SHA-256 de 64 dígitos hexadecimales.",
            pt: "\"{text}\" não é um SHA-256 de 64 dígitos hexadecimais.",
            fr: "\"{text}\" n'est pas un SHA-256 de 64 chiffres hexadécimaux."
        ),
        "option.scod.adapter": Text(
            en: "Our assumptions about the directory's files and services, if not those that came with Paso.",
            es: "Nuestras suposiciones sobre los archivos y servicios del directorio, si no son las que trae Paso.",
            pt:
                "As nossas suposições sobre os arquivos e serviços do diretório, se não forem as que vieram com o Paso.",
            fr: "Nos hypothèses sur les fichiers et services de l'annuaire, si ce ne sont pas celles livrées avec Paso."
        ),
        "option.scod.certificate": Text(
            en: "Certificate of the official, in place of a document.",
            es: "Certificado del funcionario, en lugar de un documento.",
            pt: "Certificado do funcionário, em lugar de um documento.",
            fr: "Certificat du fonctionnaire, à la place d'un document."
        ),
        "option.scod.country": Text(
            en: "Country of the entity (EHCountry).",
            es: "País de la entidad (EHCountry).",
            pt: "País da entidade (EHCountry).",
            fr: "Pays de l'organisme (EHCountry)."
        ),
        "option.scod.entity": Text(
            en: "Identifier of the entity (EHId).",
            es: "Identificador de la entidad (EHId).",
            pt: "Identificador da entidade (EHId).",
            fr: "Identifiant de l'organisme (EHId)."
        ),
        "option.scod.at": Text(
            en: "Signing time (CertificateDate); GMT without a zone.",
            es: "Hora de la firma (CertificateDate); GMT si no lleva zona.",
            pt: "Hora da assinatura (CertificateDate); GMT se não tiver fuso.",
            fr: "Heure de la signature (CertificateDate) ; GMT sans fuseau."
        ),
        "option.scod.what": Text(
            en: "Give a document, or --certificate, --country, --entity and --at.",
            es: "Indique un documento, o --certificate, --country, --entity y --at.",
            pt: "Informe um documento, ou --certificate, --country, --entity e --at.",
            fr: "Donnez un document, ou --certificate, --country, --entity et --at."
        ),
        "option.scod.whom": Text(
            en: "Give --replica, --online, or both.",
            es: "Indique --replica, --online o ambos.",
            pt: "Informe --replica, --online ou ambos.",
            fr: "Donnez --replica, --online ou les deux."
        ),
        "option.scod.who": Text(
            en: "--online needs --user and --password-file.",
            es: "--online necesita --user y --password-file.",
            pt: "--online precisa de --user e --password-file.",
            fr: "--online exige --user et --password-file."
        ),
        "option.scod.address": Text(
            en: "An https address needs --tls-trust; plain http is only for 127.0.0.1, ::1 and localhost.",
            es: "Una dirección https necesita --tls-trust; http sin cifrar es solo para 127.0.0.1, ::1 y localhost.",
            pt: "Um endereço https precisa de --tls-trust; http sem cifra é somente para 127.0.0.1, ::1 e localhost.",
            fr: "Une adresse https exige --tls-trust ; http en clair est réservé à 127.0.0.1, ::1 et localhost."
        ),
        "option.scod.online": Text(
            en: "Ask the validation service at this address first (ValidacionWS).",
            es: "Consulta primero el servicio de validación en esta dirección (ValidacionWS).",
            pt: "Consultar primeiro o serviço de validação neste endereço (ValidacionWS).",
            fr: "Interroger d'abord le service de validation à cette adresse (ValidacionWS)."
        ),
        "option.scod.user": Text(
            en: "User of customs at the directory.",
            es: "Usuario de la aduana en el directorio.",
            pt: "Usuário da aduana no diretório.",
            fr: "Utilisateur de la douane auprès de l'annuaire."
        ),
        "option.scod.password-file": Text(
            en: "File with the user's password, one line, for its owner's eyes only.",
            es: "Archivo con la contraseña del usuario, una línea, legible solo por su dueño.",
            pt: "Arquivo com a senha do usuário, uma linha, legível somente pelo seu dono.",
            fr: "Fichier contenant le mot de passe de l'utilisateur, une ligne, lisible par son seul propriétaire."
        ),
        "option.scod.tls-trust": Text(
            en: "Folder with the anchors of the service's TLS certificate.",
            es: "Carpeta con las anclas del certificado TLS del servicio.",
            pt: "Pasta com as âncoras do certificado TLS do serviço.",
            fr: "Dossier des ancres du certificat TLS du service."
        ),
        "option.scod.from": Text(
            en: "Beginning of the period; a time or 30d ago.",
            es: "Inicio del periodo; una hora o hace 30d.",
            pt: "Início do período; uma hora ou 30d atrás.",
            fr: "Début de la période ; une heure, ou 30d pour un temps écoulé."
        ),
        "option.scod.until": Text(
            en: "End of the period; now by default.",
            es: "Fin del periodo; por defecto, ahora.",
            pt: "Fim do período; por padrão, agora.",
            fr: "Fin de la période ; par défaut, maintenant."
        ),
        "option.scod.daily": Text(
            en: "Deltas, not monthly replicas.",
            es: "Deltas, no réplicas mensuales.",
            pt: "Deltas, não réplicas mensais.",
            fr: "Deltas, et non répliques mensuelles."
        ),
        "option.scod.crl": Text(
            en: "Revocation list whose entries become records; may be repeated.",
            es: "Lista de revocación cuyas entradas pasan a registros; se puede repetir.",
            pt: "Lista de revogação cujas entradas se tornam registros; pode ser repetida.",
            fr: "Liste de révocation dont les entrées deviennent des enregistrements ; peut être répétée."
        ),
        "option.scod.key": Text(
            en: "Private key that signs the files.",
            es: "Clave privada que firma los archivos.",
            pt: "Chave privada que assina os arquivos.",
            fr: "Clé privée qui signe les fichiers."
        ),
        "option.scod.signer": Text(
            en: "Certificate of that key.",
            es: "Certificado de esa clave.",
            pt: "Certificado dessa chave.",
            fr: "Certificat de cette clé."
        ),
        "option.scod.signing": Text(
            en: "--key and --signer are needed to sign.",
            es: "Se necesitan --key y --signer para firmar.",
            pt: "--key e --signer são necessárias para assinar.",
            fr: "--key et --signer sont nécessaires pour signer."
        ),
        "option.scod.port": Text(
            en: "Port, 0 for any free one.",
            es: "Puerto; 0 para cualquiera libre.",
            pt: "Porta; 0 para qualquer uma livre.",
            fr: "Port ; 0 pour n'importe lequel qui soit libre."
        ),
        "option.scod.bind": Text(
            en: "Address to listen on.",
            es: "Dirección en la que escucha.",
            pt: "Endereço em que se escuta.",
            fr: "Adresse d'écoute."
        ),
        "option.scod.allow": Text(
            en: "Address from which the user may ask; any by default; may be repeated.",
            es: "Dirección desde la que el usuario puede consultar; por defecto, cualquiera; se puede repetir.",
            pt: "Endereço a partir do qual o usuário pode consultar; por padrão, qualquer um; pode ser repetida.",
            fr:
                "Adresse depuis laquelle l'utilisateur peut interroger ; par défaut, n'importe laquelle ; peut être répétée."
        ),
        "option.scod.table": Text(
            en: "Table of officials that are published for download.",
            es: "Tabla de funcionarios que se publican para descarga.",
            pt: "Tabela de funcionários publicados para download.",
            fr: "Table des fonctionnaires publiés pour téléchargement."
        ),
        "scod.imported": Text(
            en: "{file}: imported, {actions} records",
            es: "{file}: importado, {actions} registros",
            pt: "{file}: importado, {actions} registros",
            fr: "{file} : importé, {actions} enregistrements"
        ),
        "scod.known": Text(
            en: "{file}: already in the replica",
            es: "{file}: ya está en la réplica",
            pt: "{file}: já está na réplica",
            fr: "{file} : déjà dans la réplique"
        ),
        "scod.refused": Text(
            en: "{file}: REFUSED {words}",
            es: "{file}: RECHAZADO {words}",
            pt: "{file}: RECUSADO {words}",
            fr: "{file} : REFUSÉ {words}"
        ),
        "scod.edition": Text(
            en: "Edition {edition}: {officials} officials, {authorities} certification authorities, from {files} files",
            es:
                "Edición {edition}: {officials} funcionarios, {authorities} autoridades de certificación, de {files} archivos",
            pt:
                "Edição {edition}: {officials} funcionários, {authorities} autoridades certificadoras, de {files} arquivos",
            fr:
                "Édition {edition} : {officials} fonctionnaires, {authorities} autorités de certification, de {files} fichiers"
        ),
        "scod.until": Text(
            en: "  up to {until} ({age} ago); last monthly replica up to {monthly}",
            es: "  hasta {until} (hace {age}); última réplica mensual hasta {monthly}",
            pt: "  até {until} (há {age}); última réplica mensal até {monthly}",
            fr: "  jusqu'au {until} (il y a {age}) ; dernière réplique mensuelle jusqu'au {monthly}"
        ),
        "scod.no-period": Text(
            en: "  no whole file says for which period it speaks: nothing can be said about what is not in it",
            es: "  ningún archivo completo dice de qué periodo habla: nada se puede decir de lo que no contiene",
            pt: "  nenhum arquivo completo diz de que período fala: nada se pode dizer sobre o que não está nele",
            fr:
                "  aucun fichier complet ne dit de quelle période il parle : on ne peut rien dire de ce qui n'y figure pas"
        ),
        "scod.gap": Text(
            en: "  ! missing: from {from} to {until}",
            es: "  ! falta: de {from} a {until}",
            pt: "  ! falta: de {from} a {until}",
            fr: "  ! manque : du {from} au {until}"
        ),
        "scod.pages": Text(
            en: "  ! pages missing: from {from} to {until}",
            es: "  ! faltan páginas: de {from} a {until}",
            pt: "  ! faltam páginas: de {from} a {until}",
            fr: "  ! pages manquantes : du {from} au {until}"
        ),
        "scod.page": Text(
            en: "page {page}",
            es: "página {page}",
            pt: "página {page}",
            fr: "page {page}"
        ),
        "scod.drafted": Text(
            en: "{records} records up to {until}; our reading of the format, not a file of the directory",
            es: "{records} registros hasta {until}; nuestra lectura del formato, no un archivo del directorio",
            pt: "{records} registros até {until}; a nossa leitura do formato, não um arquivo do diretório",
            fr: "{records} enregistrements jusqu'au {until} ; notre lecture du format, pas un fichier de l'annuaire"
        ),
        "scod.listening": Text(
            en: "Standing in for the directory at {address} (Ctrl-C ends)",
            es: "Sustituyendo al directorio en {address} (Ctrl-C termina)",
            pt: "Substituindo o diretório em {address} (Ctrl-C encerra)",
            fr: "Remplace l'annuaire à {address} (Ctrl-C pour arrêter)"
        ),
        "scod.word.yes": Text(
            en: "DIRECTORY: YES",
            es: "DIRECTORIO: SÍ",
            pt: "DIRETÓRIO: SIM",
            fr: "ANNUAIRE : OUI"
        ),
        "scod.word.no": Text(
            en: "DIRECTORY: NO",
            es: "DIRECTORIO: NO",
            pt: "DIRETÓRIO: NÃO",
            fr: "ANNUAIRE : NON"
        ),
        "scod.word.not-consulted": Text(
            en: "DIRECTORY: NOT CONSULTED",
            es: "DIRECTORIO: NO CONSULTADO",
            pt: "DIRETÓRIO: NÃO CONSULTADO",
            fr: "ANNUAIRE : NON CONSULTÉ"
        ),
        "scod.unverified": Text(
            en: "  The signature was not verified here; \"paso verify\" does.",
            es: "  La firma no se ha verificado aquí; lo hace \"paso verify\".",
            pt: "  A assinatura não foi verificada aqui; quem o faz é \"paso verify\".",
            fr: "  La signature n'a pas été vérifiée ici ; \"paso verify\" le fait."
        ),
        "scod.answered": Text(
            en: "answered {code}",
            es: "respondió {code}",
            pt: "respondeu {code}",
            fr: "a répondu {code}"
        ),
    ]
}
