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
                    "El directorio dice: certificado vigente, válido y de un funcionario habilitado. {official} firmó por {entityName} ({country} {entity}); ámbito {scope}, jurisdicción {jurisdiction}. Fuente: {from}.",
                pt:
                    "O diretório diz: certificado vigente, válido e de um funcionário habilitado. {official} assinou por {entityName} ({country} {entity}); âmbito {scope}, jurisdição {jurisdiction}. Fonte: {from}.",
                fr:
                    "L'annuaire dit : certificat en vigueur, valide et d'un fonctionnaire habilité. {official} a signé pour {entityName} ({country} {entity}) ; portée {scope}, territoire {jurisdiction}. Source : {from}."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay que hacer nada.",
                pt: "Nada a fazer.",
                fr: "Rien à faire."
            )
        ),
        Explanation(
            "SCD-001",
            what: Text(
                en:
                    "The directory answers 01: what is given as the official's certificate is not an X.509 certificate in Base64. From: {from}.",
                es:
                    "El directorio responde 01: lo que se da como certificado del funcionario no es un certificado X.509 en Base64. Fuente: {from}.",
                pt:
                    "O diretório responde 01: o que se apresenta como certificado do funcionário não é um certificado X.509 em Base64. Fonte: {from}.",
                fr:
                    "L'annuaire répond 01 : ce qui est donné comme certificat du fonctionnaire n'est pas un certificat X.509 en Base64. Source : {from}."
            ),
            remedy: Text(
                en: "Ask the issuing entity for the certificate of origin as its official signed it.",
                es: "Pida a la entidad emisora el certificado de origen tal como lo firmó su funcionario.",
                pt: "Peça à entidade emissora o certificado de origem tal como o seu funcionário o assinou.",
                fr: "Demandez à l'organisme émetteur le certificat d'origine tel que son fonctionnaire l'a signé."
            )
        ),
        Explanation(
            "SCD-002",
            what: Text(
                en: "The directory answers 02: the official's certificate was not in force at {time}. From: {from}.",
                es:
                    "El directorio responde 02: el certificado del funcionario no estaba vigente el {time}. Fuente: {from}.",
                pt:
                    "O diretório responde 02: o certificado do funcionário não estava vigente em {time}. Fonte: {from}.",
                fr:
                    "L'annuaire répond 02 : le certificat du fonctionnaire n'était pas en vigueur le {time}. Source : {from}."
            ),
            remedy: Text(
                en: "Do not accept it; ask the issuing entity to sign anew with a certificate in force.",
                es: "No lo acepte; pida a la entidad emisora que firme de nuevo con un certificado vigente.",
                pt: "Não o aceite; peça à entidade emissora que assine de novo com um certificado vigente.",
                fr:
                    "Ne l'acceptez pas ; demandez à l'organisme émetteur de signer de nouveau avec un certificat en vigueur."
            )
        ),
        Explanation(
            "SCD-003",
            what: Text(
                en:
                    "The directory answers 03: the certificate of {official} had been revoked by its authority by {time}. From: {from}.",
                es:
                    "El directorio responde 03: la autoridad de certificación había revocado el certificado de {official} antes del {time}. Fuente: {from}.",
                pt:
                    "O diretório responde 03: o certificado de {official} já havia sido revogado pela sua autoridade em {time}. Fonte: {from}.",
                fr:
                    "L'annuaire répond 03 : le certificat de {official} avait déjà été révoqué par son autorité le {time}. Source : {from}."
            ),
            remedy: Text(
                en: "Do not accept it; tell the issuing entity.",
                es: "No lo acepte; avise a la entidad emisora.",
                pt: "Não o aceite; avise a entidade emissora.",
                fr: "Ne l'acceptez pas ; prévenez l'organisme émetteur."
            )
        ),
        Explanation(
            "SCD-004",
            what: Text(
                en:
                    "The directory answers 04: it does not know the certificate with serial number {serial}. From: {from}.",
                es: "El directorio responde 04: no conoce el certificado con número de serie {serial}. Fuente: {from}.",
                pt: "O diretório responde 04: não conhece o certificado com o número de série {serial}. Fonte: {from}.",
                fr:
                    "L'annuaire répond 04 : il ne connaît pas le certificat de numéro de série {serial}. Source : {from}."
            ),
            remedy: Text(
                en: "Do not accept it; if the official is new, import the latest deltas and ask again.",
                es: "No lo acepte; si el funcionario es nuevo, importe los últimos deltas y vuelva a consultar.",
                pt: "Não o aceite; se o funcionário for novo, importe os deltas mais recentes e consulte de novo.",
                fr:
                    "Ne l'acceptez pas ; si le fonctionnaire est nouveau, importez les derniers deltas et interrogez de nouveau."
            )
        ),
        Explanation(
            "SCD-005",
            what: Text(
                en:
                    "The directory answers 05: at {time} the certificate was not that of an enabled official ({official}). From: {from}.",
                es:
                    "El directorio responde 05: el {time} el certificado no era de un funcionario habilitado ({official}). Fuente: {from}.",
                pt:
                    "O diretório responde 05: em {time} o certificado não era de um funcionário habilitado ({official}). Fonte: {from}.",
                fr:
                    "L'annuaire répond 05 : le {time}, le certificat n'était pas celui d'un fonctionnaire habilité ({official}). Source : {from}."
            ),
            remedy: Text(
                en: "Do not accept it; the issuing entity can say since when the official may not sign.",
                es: "No lo acepte; la entidad emisora puede decir desde cuándo el funcionario no puede firmar.",
                pt: "Não o aceite; a entidade emissora pode dizer desde quando o funcionário não pode assinar.",
                fr:
                    "Ne l'acceptez pas ; l'organisme émetteur peut dire depuis quand le fonctionnaire ne peut plus signer."
            )
        ),
        Explanation(
            "SCD-006",
            what: Text(
                en:
                    "The directory answers 06: {country} is not the country of the entity and of the certificate of {official}. From: {from}.",
                es:
                    "El directorio responde 06: {country} no es el país de la entidad ni del certificado de {official}. Fuente: {from}.",
                pt:
                    "O diretório responde 06: {country} não é o país da entidade nem do certificado de {official}. Fonte: {from}.",
                fr:
                    "L'annuaire répond 06 : {country} n'est pas le pays de l'organisme et du certificat de {official}. Source : {from}."
            ),
            remedy: Text(
                en: "Do not accept it: the certificate of origin names another country than its signer's.",
                es: "No lo acepte: el certificado de origen nombra otro país que el de quien firma.",
                pt: "Não o aceite: o certificado de origem indica um país diferente do país do seu signatário.",
                fr: "Ne l'acceptez pas : le certificat d'origine nomme un autre pays que celui de son signataire."
            )
        ),
        Explanation(
            "SCD-007",
            what: Text(
                en: "The directory answers 07: {official} does not sign for the entity {entity}. From: {from}.",
                es: "El directorio responde 07: {official} no firma por la entidad {entity}. Fuente: {from}.",
                pt: "O diretório responde 07: {official} não assina pela entidade {entity}. Fonte: {from}.",
                fr: "L'annuaire répond 07 : {official} ne signe pas pour l'organisme {entity}. Source : {from}."
            ),
            remedy: Text(
                en: "Do not accept it; compare the entity's identifier with the issuing entity.",
                es: "No lo acepte; compruebe con la entidad emisora su identificador.",
                pt: "Não o aceite; confira o identificador da entidade com a entidade emissora.",
                fr: "Ne l'acceptez pas ; vérifiez l'identifiant de l'organisme auprès de l'organisme émetteur."
            )
        ),
        Explanation(
            "SCD-008",
            what: Text(
                en: "The directory answers 08: it knows the certificate, but not as that of an official. From: {from}.",
                es:
                    "El directorio responde 08: conoce el certificado, pero no como el de un funcionario habilitado. Fuente: {from}.",
                pt:
                    "O diretório responde 08: conhece o certificado, mas não como o de um funcionário habilitado. Fonte: {from}.",
                fr:
                    "L'annuaire répond 08 : il connaît le certificat, mais pas comme celui d'un fonctionnaire. Source : {from}."
            ),
            remedy: Text(
                en: "Do not accept it; whoever signed has another role.",
                es: "No lo acepte; quien firmó tiene otro rol.",
                pt: "Não o aceite; quem assinou tem outra função.",
                fr: "Ne l'acceptez pas ; celui qui a signé a un autre rôle."
            )
        ),
        Explanation(
            "SCD-020",
            what: Text(
                en:
                    "Directory not consulted: there is no replica of SCOD, so nobody has said that the official was authorised.",
                es:
                    "Directorio no consultado: no hay réplica del SCOD, así que nadie ha dicho que el funcionario estuviera autorizado.",
                pt:
                    "Diretório não consultado: não há réplica do SCOD; portanto, ninguém disse que o funcionário estava habilitado.",
                fr:
                    "Annuaire non consulté : il n'y a pas de réplique du SCOD ; personne n'a donc dit que le fonctionnaire était habilité."
            ),
            remedy: Text(
                en:
                    "Give a replica with --scod DIR, or directories.scod in the gateway's configuration; see \"paso scod import\".",
                es:
                    "Indique una réplica con --scod DIR, o directories.scod en la configuración de la pasarela; vea \"paso scod import\".",
                pt:
                    "Informe uma réplica com --scod DIR, ou directories.scod na configuração do gateway; veja \"paso scod import\".",
                fr:
                    "Donnez une réplique avec --scod DIR, ou directories.scod dans la configuration de la passerelle ; voir \"paso scod import\"."
            )
        ),
        Explanation(
            "SCD-021",
            what: Text(
                en:
                    "The replica is old: edition {edition} goes up to {until} ({age} ago), its last monthly replica is {replicaAge} old.",
                es:
                    "La réplica es antigua: la edición {edition} llega hasta {until} (hace {age}), su última réplica mensual tiene {replicaAge}.",
                pt:
                    "A réplica é antiga: a edição {edition} vai até {until} (há {age}); a sua última réplica mensal tem {replicaAge}.",
                fr:
                    "La réplique est ancienne : l'édition {edition} va jusqu'au {until} (il y a {age}) ; sa dernière réplique mensuelle date de {replicaAge}."
            ),
            remedy: Text(
                en: "Import the latest monthly replica and deltas.",
                es: "Importe la última réplica mensual y los últimos deltas.",
                pt: "Importe a réplica mensal e os deltas mais recentes.",
                fr: "Importez la dernière réplique mensuelle et les derniers deltas."
            )
        ),
        Explanation(
            "SCD-022",
            what: Text(
                en:
                    "Directory not consulted: the replica, edition {edition}, goes up to {until} ({age} ago) and is too old for this signature.",
                es:
                    "Directorio no consultado: la réplica, edición {edition}, llega hasta {until} (hace {age}) y es demasiado antigua para esta firma.",
                pt:
                    "Diretório não consultado: a réplica, edição {edition}, vai até {until} (há {age}) e é antiga demais para esta assinatura.",
                fr:
                    "Annuaire non consulté : la réplique, édition {edition}, va jusqu'au {until} (il y a {age}) et est trop ancienne pour cette signature."
            ),
            remedy: Text(
                en: "Import the latest monthly replica and deltas, then verify again.",
                es: "Importe la última réplica mensual y los últimos deltas y verifique de nuevo.",
                pt: "Importe a réplica mensal e os deltas mais recentes e verifique de novo.",
                fr: "Importez la dernière réplique mensuelle et les derniers deltas, puis vérifiez de nouveau."
            )
        ),
        Explanation(
            "SCD-023",
            what: Text(
                en:
                    "Directory not consulted: the replica, edition {edition}, lacks what happened from {from} to {until}.",
                es:
                    "Directorio no consultado: a la réplica, edición {edition}, le falta lo ocurrido de {from} a {until}.",
                pt: "Diretório não consultado: falta à réplica, edição {edition}, o que ocorreu de {from} a {until}.",
                fr:
                    "Annuaire non consulté : il manque à la réplique, édition {edition}, ce qui s'est passé du {from} au {until}."
            ),
            remedy: Text(
                en: "Import the files of that time; if none exist from before some date, set \"begins\" in scod.yaml.",
                es:
                    "Importe los archivos de ese periodo; si no existen anteriores a cierta fecha, ajuste \"begins\" en scod.yaml.",
                pt:
                    "Importe os arquivos desse período; se não existirem anteriores a certa data, ajuste \"begins\" em scod.yaml.",
                fr:
                    "Importez les fichiers de cette période ; s'il n'en existe pas d'antérieurs à une certaine date, réglez \"begins\" dans scod.yaml."
            )
        ),
        Explanation(
            "SCD-024",
            what: Text(
                en:
                    "The signing time has no zone: read in the issuer's zone as {time}, the directory would answer {other} instead of {code}.",
                es:
                    "La hora de firma no tiene zona: leída en la zona del emisor como {time}, el directorio respondería {other} en vez de {code}.",
                pt:
                    "A hora da assinatura não tem fuso: lida no fuso do emissor como {time}, o diretório responderia {other} em vez de {code}.",
                fr:
                    "L'heure de la signature n'a pas de fuseau : lue dans le fuseau de l'émetteur comme {time}, l'annuaire répondrait {other} au lieu de {code}."
            ),
            remedy: Text(
                en:
                    "The answer given is the one for GMT, as the directory reads it; ask the issuing entity which time is meant.",
                es:
                    "La respuesta dada es la de GMT, como la lee el directorio; pregunte a la entidad emisora qué hora es.",
                pt: "A resposta dada é a de GMT, como o diretório a lê; pergunte à entidade emissora que hora é essa.",
                fr:
                    "La réponse donnée est celle pour GMT, comme la lit l'annuaire ; demandez à l'organisme émetteur de quelle heure il s'agit."
            )
        ),
        Explanation(
            "SCD-025",
            what: Text(
                en: "The directory's service could not be asked ({cause}); the replica answered instead.",
                es: "No se pudo consultar el servicio del directorio ({cause}); respondió la réplica en su lugar.",
                pt: "Não foi possível consultar o serviço do diretório ({cause}); a réplica respondeu em seu lugar.",
                fr: "Le service de l'annuaire n'a pas pu être interrogé ({cause}) ; la réplique a répondu à sa place."
            ),
            remedy: Text(
                en: "If it lasts, check address, user and network.",
                es: "Si persiste, compruebe la dirección, el usuario y la red.",
                pt: "Se persistir, verifique o endereço, o usuário e a rede.",
                fr: "Si cela dure, vérifiez l'adresse, l'utilisateur et le réseau."
            )
        ),
        Explanation(
            "SCD-026",
            what: Text(
                en: "The signature is younger than the replica: edition {edition} goes up to {until}.",
                es: "La firma es más reciente que la réplica: la edición {edition} llega hasta {until}.",
                pt: "A assinatura é mais recente que a réplica: a edição {edition} vai até {until}.",
                fr: "La signature est plus récente que la réplique : l'édition {edition} va jusqu'au {until}."
            ),
            remedy: Text(
                en: "Nothing to do; import deltas to be sure.",
                es: "No hay que hacer nada; importe deltas para mayor certeza.",
                pt: "Nada a fazer; importe deltas para maior certeza.",
                fr: "Rien à faire ; importez des deltas pour plus de certitude."
            )
        ),
        Explanation(
            "SCD-027",
            what: Text(
                en:
                    "Directory not consulted: the document has no official's signature, or does not name entity, country and time.",
                es:
                    "Directorio no consultado: el documento no tiene firma del funcionario, o no nombra entidad, país y hora.",
                pt:
                    "Diretório não consultado: o documento não tem assinatura do funcionário, ou não indica entidade, país e hora.",
                fr:
                    "Annuaire non consulté : le document n'a pas de signature du fonctionnaire, ou ne nomme pas l'organisme, le pays et l'heure."
            ),
            remedy: Text(
                en: "Ask the issuing entity for the certificate of origin with both signatures.",
                es: "Pida a la entidad emisora el certificado de origen con ambas firmas.",
                pt: "Peça à entidade emissora o certificado de origem com ambas as assinaturas.",
                fr: "Demandez à l'organisme émetteur le certificat d'origine avec les deux signatures."
            )
        ),
    ]
}
