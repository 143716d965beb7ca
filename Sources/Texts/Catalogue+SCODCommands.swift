extension Catalogue {
    /// Arguments, options and words of `paso scod`.
    static let scodCommandTexts: [String: Text] = [
        "option.scod": Text(
            en: "Replica of ALADI's directory of officials; see \"paso scod\".",
            es: "Réplica del directorio de funcionarios de la ALADI; vea \"paso scod\"."
        ),
        "argument.scod.files": Text(
            en: "Replica or delta files, as the directory signed them.",
            es: "Archivos de réplica o delta, tal como los firmó el directorio."
        ),
        "argument.scod.document": Text(
            en: "The certificate of origin; - reads standard input.",
            es: "El certificado de origen; - lee la entrada estándar."
        ),
        "argument.scod.downloads": Text(
            en: "Address of the download service (DeltaWS).",
            es: "Dirección del servicio de descarga (DeltaWS)."
        ),
        "argument.scod.table": Text(
            en: "The table of officials.",
            es: "La tabla de funcionarios."
        ),
        "option.scod.into": Text(
            en: "Folder of the replica; made if it is absent.",
            es: "Carpeta de la réplica; se crea si no existe."
        ),
        "option.scod.replica": Text(
            en: "Folder of the replica.",
            es: "Carpeta de la réplica."
        ),
        "option.scod.trust": Text(
            en: "Folder with the anchors of the directory's signature.",
            es: "Carpeta con las anclas de la firma del directorio."
        ),
        "option.scod.pin": Text(
            en: "Accept only this certificate or key of the directory (64 hexadecimal digits); may be repeated.",
            es: "Acepta solo este certificado o clave del directorio (64 dígitos hexadecimales); se puede repetir."
        ),
        "option.scod.pin.unreadable": Text(
            en: "\"{text}\" is not a SHA-256 of 64 hexadecimal digits.",
            es: "\"{text}\" no es un SHA-256 de 64 dígitos hexadecimales."
        ),
        "option.scod.adapter": Text(
            en: "Our assumptions about the directory's files and services, if not those that came with Paso.",
            es: "Nuestras suposiciones sobre los archivos y servicios del directorio, si no son las que trae Paso."
        ),
        "option.scod.certificate": Text(
            en: "Certificate of the official, in place of a document.",
            es: "Certificado del funcionario, en lugar de un documento."
        ),
        "option.scod.country": Text(
            en: "Country of the entity (EHCountry).",
            es: "País de la entidad (EHCountry)."
        ),
        "option.scod.entity": Text(
            en: "Identifier of the entity (EHId).",
            es: "Identificador de la entidad (EHId)."
        ),
        "option.scod.at": Text(
            en: "Signing time (CertificateDate); GMT without a zone.",
            es: "Hora de la firma (CertificateDate); GMT si no lleva zona."
        ),
        "option.scod.what": Text(
            en: "Give a document, or --certificate, --country, --entity and --at.",
            es: "Indique un documento, o --certificate, --country, --entity y --at."
        ),
        "option.scod.whom": Text(
            en: "Give --replica, --online, or both.",
            es: "Indique --replica, --online o ambos."
        ),
        "option.scod.who": Text(
            en: "--online needs --user and --password-file.",
            es: "--online necesita --user y --password-file."
        ),
        "option.scod.address": Text(
            en: "An https address needs --tls-trust; plain http is only for 127.0.0.1, ::1 and localhost.",
            es: "Una dirección https necesita --tls-trust; http sin cifrar es solo para 127.0.0.1, ::1 y localhost."
        ),
        "option.scod.online": Text(
            en: "Ask the validation service at this address first (ValidacionWS).",
            es: "Consulta primero el servicio de validación en esta dirección (ValidacionWS)."
        ),
        "option.scod.user": Text(
            en: "User of customs at the directory.",
            es: "Usuario de la aduana en el directorio."
        ),
        "option.scod.password-file": Text(
            en: "File with the user's password, one line, for its owner's eyes only.",
            es: "Archivo con la contraseña del usuario, una línea, legible solo por su dueño."
        ),
        "option.scod.tls-trust": Text(
            en: "Folder with the anchors of the service's TLS certificate.",
            es: "Carpeta con las anclas del certificado TLS del servicio."
        ),
        "option.scod.from": Text(
            en: "Beginning of the period; a time or 30d ago.",
            es: "Inicio del periodo; una hora o hace 30d."
        ),
        "option.scod.until": Text(
            en: "End of the period; now by default.",
            es: "Fin del periodo; por defecto, ahora."
        ),
        "option.scod.daily": Text(
            en: "Deltas, not monthly replicas.",
            es: "Deltas, no réplicas mensuales."
        ),
        "option.scod.crl": Text(
            en: "Revocation list whose entries become records; may be repeated.",
            es: "Lista de revocación cuyas entradas pasan a registros; se puede repetir."
        ),
        "option.scod.key": Text(
            en: "Private key that signs the files.",
            es: "Clave privada que firma los archivos."
        ),
        "option.scod.signer": Text(
            en: "Certificate of that key.",
            es: "Certificado de esa clave."
        ),
        "option.scod.signing": Text(
            en: "--key and --signer are needed to sign.",
            es: "Se necesitan --key y --signer para firmar."
        ),
        "option.scod.port": Text(
            en: "Port, 0 for any free one.",
            es: "Puerto; 0 para cualquiera libre."
        ),
        "option.scod.bind": Text(
            en: "Address to listen on.",
            es: "Dirección en la que escucha."
        ),
        "option.scod.allow": Text(
            en: "Address from which the user may ask; any by default; may be repeated.",
            es: "Dirección desde la que el usuario puede consultar; por defecto, cualquiera; se puede repetir."
        ),
        "option.scod.table": Text(
            en: "Table of officials that are published for download.",
            es: "Tabla de funcionarios que se publican para descarga."
        ),
        "scod.imported": Text(
            en: "{file}: imported, {actions} records",
            es: "{file}: importado, {actions} registros"
        ),
        "scod.known": Text(
            en: "{file}: already in the replica",
            es: "{file}: ya está en la réplica"
        ),
        "scod.refused": Text(
            en: "{file}: REFUSED {words}",
            es: "{file}: RECHAZADO {words}"
        ),
        "scod.edition": Text(
            en: "Edition {edition}: {officials} officials, {authorities} certification authorities, from {files} files",
            es:
                "Edición {edition}: {officials} funcionarios, {authorities} autoridades de certificación, de {files} archivos"
        ),
        "scod.until": Text(
            en: "  up to {until} ({age} ago); last monthly replica up to {monthly}",
            es: "  hasta {until} (hace {age}); última réplica mensual hasta {monthly}"
        ),
        "scod.no-period": Text(
            en: "  no whole file says for which period it speaks: nothing can be said about what is not in it",
            es: "  ningún archivo completo dice de qué periodo habla: nada se puede decir de lo que no contiene"
        ),
        "scod.gap": Text(
            en: "  ! missing: from {from} to {until}",
            es: "  ! falta: de {from} a {until}"
        ),
        "scod.pages": Text(
            en: "  ! pages missing: from {from} to {until}",
            es: "  ! faltan páginas: de {from} a {until}"
        ),
        "scod.page": Text(
            en: "page {page}",
            es: "página {page}"
        ),
        "scod.drafted": Text(
            en: "{records} records up to {until}; our reading of the format, not a file of the directory",
            es: "{records} registros hasta {until}; nuestra lectura del formato, no un archivo del directorio"
        ),
        "scod.listening": Text(
            en: "Standing in for the directory at {address} (Ctrl-C ends)",
            es: "Sustituyendo al directorio en {address} (Ctrl-C termina)"
        ),
        "scod.word.yes": Text(
            en: "DIRECTORY: YES",
            es: "DIRECTORIO: SÍ"
        ),
        "scod.word.no": Text(
            en: "DIRECTORY: NO",
            es: "DIRECTORIO: NO"
        ),
        "scod.word.not-consulted": Text(
            en: "DIRECTORY: NOT CONSULTED",
            es: "DIRECTORIO: NO CONSULTADO"
        ),
        "scod.unverified": Text(
            en: "  The signature was not verified here; \"paso verify\" does.",
            es: "  La firma no se ha verificado aquí; lo hace \"paso verify\"."
        ),
        "scod.answered": Text(
            en: "answered {code}",
            es: "respondió {code}"
        ),
    ]
}
