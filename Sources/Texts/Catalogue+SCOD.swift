extension Catalogue {
    /// Codes of the SCOD modules.
    static let scod: [Explanation] = scodAnswers + scodFiles + scodRefusals

    /// Findings on what ALADI's directory says about an official.
    static let scodAnswers: [Explanation] = [
        Explanation(
            "SCD-000",
            what: Text(
                en:
                    "The directory says: certificate in force, valid, of an enabled official. {official} signed for {entityName} ({country} {entity}); scope {scope}, territory {jurisdiction}. From: {from}.",
                es:
                    "El directorio dice: certificado vigente, válido y de un funcionario habilitado. {official} firmó por {entityName} ({country} {entity}); ámbito {scope}, jurisdicción {jurisdiction}. Fuente: {from}."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay que hacer nada."
            )
        ),
        Explanation(
            "SCD-001",
            what: Text(
                en:
                    "The directory answers 01: what is given as the official's certificate is not an X.509 certificate in Base64. From: {from}.",
                es:
                    "El directorio responde 01: lo que se da como certificado del funcionario no es un certificado X.509 en Base64. Fuente: {from}."
            ),
            remedy: Text(
                en: "Ask the issuing entity for the certificate of origin as its official signed it.",
                es: "Pida a la entidad emisora el certificado de origen tal como lo firmó su funcionario."
            )
        ),
        Explanation(
            "SCD-002",
            what: Text(
                en: "The directory answers 02: the official's certificate was not in force at {time}. From: {from}.",
                es:
                    "El directorio responde 02: el certificado del funcionario no estaba vigente el {time}. Fuente: {from}."
            ),
            remedy: Text(
                en: "Do not accept it; ask the issuing entity to sign anew with a certificate in force.",
                es: "No lo acepte; pida a la entidad emisora que firme de nuevo con un certificado vigente."
            )
        ),
        Explanation(
            "SCD-003",
            what: Text(
                en:
                    "The directory answers 03: the certificate of {official} had been revoked by its authority by {time}. From: {from}.",
                es:
                    "El directorio responde 03: la autoridad de certificación había revocado el certificado de {official} antes del {time}. Fuente: {from}."
            ),
            remedy: Text(
                en: "Do not accept it; tell the issuing entity.",
                es: "No lo acepte; avise a la entidad emisora."
            )
        ),
        Explanation(
            "SCD-004",
            what: Text(
                en:
                    "The directory answers 04: it does not know the certificate with serial number {serial}. From: {from}.",
                es: "El directorio responde 04: no conoce el certificado con número de serie {serial}. Fuente: {from}."
            ),
            remedy: Text(
                en: "Do not accept it; if the official is new, import the latest deltas and ask again.",
                es: "No lo acepte; si el funcionario es nuevo, importe los últimos deltas y vuelva a consultar."
            )
        ),
        Explanation(
            "SCD-005",
            what: Text(
                en:
                    "The directory answers 05: at {time} the certificate was not that of an enabled official ({official}). From: {from}.",
                es:
                    "El directorio responde 05: el {time} el certificado no era de un funcionario habilitado ({official}). Fuente: {from}."
            ),
            remedy: Text(
                en: "Do not accept it; the issuing entity can say since when the official may not sign.",
                es: "No lo acepte; la entidad emisora puede decir desde cuándo el funcionario no puede firmar."
            )
        ),
        Explanation(
            "SCD-006",
            what: Text(
                en:
                    "The directory answers 06: {country} is not the country of the entity and of the certificate of {official}. From: {from}.",
                es:
                    "El directorio responde 06: {country} no es el país de la entidad ni del certificado de {official}. Fuente: {from}."
            ),
            remedy: Text(
                en: "Do not accept it: the certificate of origin names another country than its signer's.",
                es: "No lo acepte: el certificado de origen nombra otro país que el de quien firma."
            )
        ),
        Explanation(
            "SCD-007",
            what: Text(
                en: "The directory answers 07: {official} does not sign for the entity {entity}. From: {from}.",
                es: "El directorio responde 07: {official} no firma por la entidad {entity}. Fuente: {from}."
            ),
            remedy: Text(
                en: "Do not accept it; compare the entity's identifier with the issuing entity.",
                es: "No lo acepte; compruebe con la entidad emisora su identificador."
            )
        ),
        Explanation(
            "SCD-008",
            what: Text(
                en: "The directory answers 08: it knows the certificate, but not as that of an official. From: {from}.",
                es:
                    "El directorio responde 08: conoce el certificado, pero no como el de un funcionario habilitado. Fuente: {from}."
            ),
            remedy: Text(
                en: "Do not accept it; whoever signed has another role.",
                es: "No lo acepte; quien firmó tiene otro rol."
            )
        ),
        Explanation(
            "SCD-020",
            what: Text(
                en:
                    "Directory not consulted: there is no replica of SCOD, so nobody has said that the official was authorised.",
                es:
                    "Directorio no consultado: no hay réplica del SCOD, así que nadie ha dicho que el funcionario estuviera autorizado."
            ),
            remedy: Text(
                en:
                    "Give a replica with --scod DIR, or directories.scod in the gateway's configuration; see \"paso scod import\".",
                es:
                    "Indique una réplica con --scod DIR, o directories.scod en la configuración de la pasarela; vea \"paso scod import\"."
            )
        ),
        Explanation(
            "SCD-021",
            what: Text(
                en:
                    "The replica is old: edition {edition} goes up to {until} ({age} ago), its last monthly replica is {replicaAge} old.",
                es:
                    "La réplica es antigua: la edición {edition} llega hasta {until} (hace {age}), su última réplica mensual tiene {replicaAge}."
            ),
            remedy: Text(
                en: "Import the latest monthly replica and deltas.",
                es: "Importe la última réplica mensual y los últimos deltas."
            )
        ),
        Explanation(
            "SCD-022",
            what: Text(
                en:
                    "Directory not consulted: the replica, edition {edition}, goes up to {until} ({age} ago) and is too old for this signature.",
                es:
                    "Directorio no consultado: la réplica, edición {edition}, llega hasta {until} (hace {age}) y es demasiado antigua para esta firma."
            ),
            remedy: Text(
                en: "Import the latest monthly replica and deltas, then verify again.",
                es: "Importe la última réplica mensual y los últimos deltas y verifique de nuevo."
            )
        ),
        Explanation(
            "SCD-023",
            what: Text(
                en:
                    "Directory not consulted: the replica, edition {edition}, lacks what happened from {from} to {until}.",
                es:
                    "Directorio no consultado: a la réplica, edición {edition}, le falta lo ocurrido de {from} a {until}."
            ),
            remedy: Text(
                en: "Import the files of that time; if none exist from before some date, set \"begins\" in scod.yaml.",
                es:
                    "Importe los archivos de ese periodo; si no existen anteriores a cierta fecha, ajuste \"begins\" en scod.yaml."
            )
        ),
        Explanation(
            "SCD-024",
            what: Text(
                en:
                    "The signing time has no zone: read in the issuer's zone as {time}, the directory would answer {other} instead of {code}.",
                es:
                    "La hora de firma no tiene zona: leída en la zona del emisor como {time}, el directorio respondería {other} en vez de {code}."
            ),
            remedy: Text(
                en:
                    "The answer given is the one for GMT, as the directory reads it; ask the issuing entity which time is meant.",
                es:
                    "La respuesta dada es la de GMT, como la lee el directorio; pregunte a la entidad emisora qué hora es."
            )
        ),
        Explanation(
            "SCD-025",
            what: Text(
                en: "The directory's service could not be asked ({cause}); the replica answered instead.",
                es: "No se pudo consultar el servicio del directorio ({cause}); respondió la réplica en su lugar."
            ),
            remedy: Text(
                en: "If it lasts, check address, user and network.",
                es: "Si persiste, compruebe la dirección, el usuario y la red."
            )
        ),
        Explanation(
            "SCD-026",
            what: Text(
                en: "The signature is younger than the replica: edition {edition} goes up to {until}.",
                es: "La firma es más reciente que la réplica: la edición {edition} llega hasta {until}."
            ),
            remedy: Text(
                en: "Nothing to do; import deltas to be sure.",
                es: "No hay que hacer nada; importe deltas para mayor certeza."
            )
        ),
        Explanation(
            "SCD-027",
            what: Text(
                en:
                    "Directory not consulted: the document has no official's signature, or does not name entity, country and time.",
                es:
                    "Directorio no consultado: el documento no tiene firma del funcionario, o no nombra entidad, país y hora."
            ),
            remedy: Text(
                en: "Ask the issuing entity for the certificate of origin with both signatures.",
                es: "Pida a la entidad emisora el certificado de origen con ambas firmas."
            )
        ),
    ]
}
