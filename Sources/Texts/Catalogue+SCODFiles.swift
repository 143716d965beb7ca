extension Catalogue {
    /// Errors of replicas, drafts and services.
    static let scodFiles: [Explanation] = [
        Explanation(
            "SCD-030",
            what: Text(
                en: "The file is not XML that can be read ({cause}).",
                es: "El archivo no es XML que se pueda leer ({cause})."
            ),
            remedy: Text(
                en: "Download it again; \"paso explain {cause}\" says more.",
                es: "Descárguelo de nuevo; \"paso explain {cause}\" dice más."
            )
        ),
        Explanation(
            "SCD-031",
            what: Text(
                en: "The file is not signed.",
                es: "El archivo no está firmado."
            ),
            remedy: Text(
                en: "Take only files that the directory signed.",
                es: "Use solo archivos firmados por el directorio."
            )
        ),
        Explanation(
            "SCD-032",
            what: Text(
                en: "The file's signature does not hold ({cause}).",
                es: "La firma del archivo no es válida ({cause})."
            ),
            remedy: Text(
                en: "Download it again and do not change it; \"paso explain {cause}\" says more.",
                es: "Descárguelo de nuevo y no lo modifique; \"paso explain {cause}\" dice más."
            )
        ),
        Explanation(
            "SCD-033",
            what: Text(
                en: "The file is signed by {signer}, who is not trusted here ({cause}).",
                es: "El archivo está firmado por {signer}, en quien aquí no se confía ({cause})."
            ),
            remedy: Text(
                en: "If that is the directory's certificate, add its anchor; never accept the file otherwise.",
                es: "Si ese es el certificado del directorio, añada su ancla; de otro modo no acepte el archivo."
            )
        ),
        Explanation(
            "SCD-034",
            what: Text(
                en: "The element {root} does not belong in a file of the directory.",
                es: "El elemento {root} no corresponde a un archivo del directorio."
            ),
            remedy: Text(
                en: "Give a monthly replica or a delta; if the directory writes it so, correct \"roots\" in scod.yaml.",
                es:
                    "Use una réplica mensual o un delta; si el directorio lo escribe así, corrija \"roots\" en scod.yaml."
            )
        ),
        Explanation(
            "SCD-035",
            what: Text(
                en: "Record {number} of the file has an unusable {element}.",
                es: "El registro {number} del archivo tiene un {element} inservible."
            ),
            remedy: Text(
                en:
                    "Tell the directory; \"unreadable-records: skip\" in scod.yaml takes the file without such records.",
                es:
                    "Avise al directorio; \"unreadable-records: skip\" en scod.yaml acepta el archivo sin esos registros."
            )
        ),
        Explanation(
            "SCD-036",
            what: Text(
                en: "The file's {element} lies in the future: {time}.",
                es: "El {element} del archivo está en el futuro: {time}."
            ),
            remedy: Text(
                en: "Check this machine's clock; if it is right, tell the directory.",
                es: "Compruebe el reloj de este equipo; si es correcto, avise al directorio."
            )
        ),
        Explanation(
            "SCD-037",
            what: Text(
                en: "Over the limit {limit} = {maximum}.",
                es: "Supera el límite {limit} = {maximum}."
            ),
            remedy: Text(
                en: "Import the directory's pages one by one; a larger file is not taken.",
                es: "Importe las páginas del directorio una por una; no se acepta un archivo mayor."
            )
        ),
        Explanation(
            "SCD-038",
            what: Text(
                en: "The file's period cannot be read: {text}.",
                es: "No se puede leer el periodo del archivo: {text}."
            ),
            remedy: Text(
                en: "Compare it with \"file\" in scod.yaml.",
                es: "Compárelo con \"file\" en scod.yaml."
            )
        ),
        Explanation(
            "SCD-040",
            what: Text(
                en: "The stored replica {file} is damaged at line {line}.",
                es: "La réplica guardada {file} está dañada en la línea {line}."
            ),
            remedy: Text(
                en: "Move the file away and import the directory's files again.",
                es: "Aparte el archivo e importe de nuevo los archivos del directorio."
            )
        ),
        Explanation(
            "SCD-041",
            what: Text(
                en: "{path} cannot be read.",
                es: "No se puede leer {path}."
            ),
            remedy: Text(
                en: "Check the path and its rights.",
                es: "Compruebe la ruta y sus permisos."
            )
        ),
        Explanation(
            "SCD-042",
            what: Text(
                en: "{path} cannot be written ({call}).",
                es: "No se puede escribir {path} ({call})."
            ),
            remedy: Text(
                en: "Check the rights of the folder and the free space; the old replica still stands.",
                es: "Compruebe los permisos de la carpeta y el espacio libre; la réplica anterior sigue en pie."
            )
        ),
        Explanation(
            "SCD-043",
            what: Text(
                en: "Another import holds the folder {folder}.",
                es: "Otra importación ocupa la carpeta {folder}."
            ),
            remedy: Text(
                en: "Wait until it has ended.",
                es: "Espere a que termine."
            )
        ),
        Explanation(
            "SCD-045",
            what: Text(
                en: "Line {line} of the table has an unusable {column}.",
                es: "La línea {line} de la tabla tiene un {column} inservible."
            ),
            remedy: Text(
                en: "Compare it with the example of \"paso scod draft --help\".",
                es: "Compárela con el ejemplo de \"paso scod draft --help\"."
            )
        ),
        Explanation(
            "SCD-046",
            what: Text(
                en: "The file could not be signed ({cause}).",
                es: "No se pudo firmar el archivo ({cause})."
            ),
            remedy: Text(
                en: "Give a key and its certificate that may sign; \"paso explain {cause}\" says more.",
                es: "Indique una clave y su certificado que puedan firmar; \"paso explain {cause}\" dice más."
            )
        ),
        Explanation(
            "SCD-050",
            what: Text(
                en: "The directory's service at {address} did not answer as expected ({cause}).",
                es: "El servicio del directorio en {address} no respondió como se esperaba ({cause})."
            ),
            remedy: Text(
                en: "Compare namespace, operation and result with the service's WSDL, and correct scod.yaml.",
                es:
                    "Compare el espacio de nombres, la operación y el resultado con el WSDL del servicio y corrija scod.yaml."
            )
        ),
        Explanation(
            "SCD-051",
            what: Text(
                en: "The directory's service at {address} reports a fault: {reason}.",
                es: "El servicio del directorio en {address} informa de un fallo: {reason}."
            ),
            remedy: Text(
                en: "Try again later; if it lasts, ask ALADI.",
                es: "Inténtelo más tarde; si persiste, consulte a la ALADI."
            )
        ),
        Explanation(
            "SCD-052",
            what: Text(
                en: "The directory's service at {address} sent more than {maximum} pages.",
                es: "El servicio del directorio en {address} envió más de {maximum} páginas."
            ),
            remedy: Text(
                en: "Ask for a shorter period.",
                es: "Pida un periodo más corto."
            )
        ),
        Explanation(
            "SCD-053",
            what: Text(
                en: "The password file {path} is empty, unreadable, or open to everybody.",
                es: "El archivo de contraseña {path} está vacío, no se puede leer o lo puede leer cualquiera."
            ),
            remedy: Text(
                en: "Write the password into it as one line and take the rights from others (chmod 600).",
                es: "Escriba en él la contraseña en una línea y quite los permisos a los demás (chmod 600)."
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
                    "El directorio responde 97: falta un parámetro o está mal formado (país {country}, entidad {entity}, hora {time}). Fuente: {from}."
            ),
            remedy: Text(
                en: "The certificate of origin does not say who certified it, or when; ask the issuing entity.",
                es: "El certificado de origen no dice quién lo certificó, o cuándo; consulte a la entidad emisora."
            )
        ),
        Explanation(
            "SCD-098",
            what: Text(
                en: "Directory not consulted: it answers 98, this address may not ask for the country.",
                es: "Directorio no consultado: responde 98, esta dirección no puede consultar por el país."
            ),
            remedy: Text(
                en: "Ask your customs to register the address with the directory.",
                es: "Pida a su aduana que registre la dirección en el directorio."
            )
        ),
        Explanation(
            "SCD-099",
            what: Text(
                en: "Directory not consulted: it answers 99, user or password are wrong.",
                es: "Directorio no consultado: responde 99, el usuario o la contraseña son incorrectos."
            ),
            remedy: Text(
                en: "Correct user and password; ALADI gives them to customs.",
                es: "Corrija el usuario y la contraseña; la ALADI los entrega a las aduanas."
            )
        ),
    ]
}
