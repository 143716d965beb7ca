extension Catalogue {
    /// Arguments and options of `paso trust` and `paso pki request`.
    static let trustOptionTexts: [String: Text] = [
        "argument.anchor": Text(
            en: "File of certificates, PEM or DER.",
            es: "Archivo de certificados, PEM o DER.",
            pt: "Arquivo de certificados, PEM ou DER.",
            fr: "Fichier de certificats, PEM ou DER."
        ),
        "argument.certificate": Text(
            en: "File with the certificate, its intermediates after it.",
            es: "Archivo con el certificado y, después, sus intermedios.",
            pt: "Arquivo com o certificado e, depois, seus intermediários.",
            fr: "Fichier avec le certificat, suivi de ses intermédiaires."
        ),
        "argument.requests": Text(
            en: "Folder for keys and requests.",
            es: "Carpeta para claves y solicitudes.",
            pt: "Pasta para chaves e pedidos.",
            fr: "Dossier pour les clés et les demandes."
        ),
        "option.certificates": Text(
            en: "Folder of anchors, laid out ENVIRONMENT/COUNTRY/ROLE.",
            es: "Carpeta de anclas, ordenada AMBIENTE/PAÍS/FUNCIÓN.",
            pt: "Pasta de âncoras, organizada AMBIENTE/PAÍS/FUNÇÃO.",
            fr: "Dossier d'ancres, rangé ENVIRONNEMENT/PAYS/RÔLE."
        ),
        "option.certificates.missing": Text(
            en: "Give --certificates DIR and --environment test or production.",
            es: "Indique --certificates CARPETA y --environment test o production.",
            pt: "Informe --certificates PASTA e --environment test ou production.",
            fr: "Donnez --certificates DOSSIER et --environment test ou production."
        ),
        "option.environment": Text(
            en: "Whose certificates: test or production.",
            es: "De qué ambiente: test o production.",
            pt: "De qual ambiente: test ou production.",
            fr: "De quel environnement : test ou production."
        ),
        "option.environment.unknown": Text(
            en: "The environment is test or production.",
            es: "El ambiente es test o production.",
            pt: "O ambiente é test ou production.",
            fr: "L'environnement est test ou production."
        ),
        "option.country.anchor": Text(
            en: "Country whose anchor it becomes (ISO 3166).",
            es: "País del que será ancla (ISO 3166).",
            pt: "País de que será âncora (ISO 3166).",
            fr: "Pays dont il devient l'ancre (ISO 3166)."
        ),
        "option.country": Text(
            en: "Only this country's anchors count (ISO 3166).",
            es: "Solo cuentan las anclas de este país (ISO 3166).",
            pt: "Só valem as âncoras deste país (ISO 3166).",
            fr: "Seules comptent les ancres de ce pays (ISO 3166)."
        ),
        "option.country.unknown": Text(
            en: "\"{text}\" is not a country of ISO 3166.",
            es: "\"{text}\" no es un país de ISO 3166.",
            pt: "\"{text}\" não é um país da ISO 3166.",
            fr: "\"{text}\" n'est pas un pays d'ISO 3166."
        ),
        "option.role.anchor": Text(
            en: "What it may vouch for.",
            es: "Por qué puede responder.",
            pt: "Pelo que pode responder.",
            fr: "Ce dont il peut répondre."
        ),
        "option.role": Text(
            en: "What the certificate is to count for.",
            es: "Para qué debe valer el certificado.",
            pt: "Para que o certificado deve valer.",
            fr: "Pour quoi le certificat doit compter."
        ),
        "option.role.unknown": Text(
            en: "Roles are: {known}.",
            es: "Las funciones son: {known}.",
            pt: "As funções são: {known}.",
            fr: "Les rôles sont : {known}."
        ),
        "option.policy": Text(
            en: "What to do without evidence of revocation; else what the configuration says.",
            es: "Qué hacer sin evidencia de revocación; si falta, lo que dice la configuración.",
            pt: "O que fazer sem evidência de revogação; senão, o que diz a configuração.",
            fr: "Que faire sans preuve de révocation ; sinon, ce que dit la configuration."
        ),
        "option.policy.unknown": Text(
            en: "Policies are: {known}.",
            es: "Las políticas son: {known}.",
            pt: "As políticas são: {known}.",
            fr: "Les politiques sont : {known}."
        ),
        "option.anchor.from": Text(
            en: "Paths may end here since this day.",
            es: "Las rutas pueden terminar aquí desde este día.",
            pt: "Os caminhos podem terminar aqui desde este dia.",
            fr: "Les chemins peuvent finir ici depuis ce jour."
        ),
        "option.anchor.until": Text(
            en: "Paths may end here until this day, included.",
            es: "Las rutas pueden terminar aquí hasta este día, inclusive.",
            pt: "Os caminhos podem terminar aqui até este dia, inclusive.",
            fr: "Les chemins peuvent finir ici jusqu'à ce jour inclus."
        ),
        "option.anchor.source": Text(
            en: "Where the file was got; written beside it.",
            es: "De dónde se obtuvo el archivo; se anota junto a él.",
            pt: "De onde se obteve o arquivo; anota-se junto a ele.",
            fr: "D'où vient le fichier ; noté à côté de lui."
        ),
        "option.anchor.checked": Text(
            en: "Who compared the fingerprint, how and when; written beside it.",
            es: "Quién comparó la huella, cómo y cuándo; se anota junto a él.",
            pt: "Quem comparou a impressão digital, como e quando; anota-se junto a ele.",
            fr: "Qui a comparé l'empreinte, comment et quand ; noté à côté de lui."
        ),
        "option.anchor": Text(
            en: "Let paths end at an authority that is not self-signed.",
            es: "Permitir que las rutas terminen en una autoridad que no es autofirmada.",
            pt: "Permitir que os caminhos terminem numa autoridade que não é autoassinada.",
            fr: "Laisser les chemins finir à une autorité qui n'est pas autosignée."
        ),
        "option.pin": Text(
            en: "Take a certificate that is no authority: exactly this one is trusted.",
            es: "Aceptar un certificado que no es autoridad: se confía exactamente en este.",
            pt: "Aceitar um certificado que não é autoridade: confia-se exatamente neste.",
            fr: "Prendre un certificat qui n'est pas une autorité : on se fie exactement à celui-ci."
        ),
        "option.yes": Text(
            en: "Do not ask: the fingerprint was compared.",
            es: "No preguntar: la huella ya se comparó.",
            pt: "Não perguntar: a impressão digital já foi comparada.",
            fr: "Ne pas demander : l'empreinte a été comparée."
        ),
        "option.expiring": Text(
            en: "Only those that end within so many days, or have ended.",
            es: "Solo los que terminan dentro de tantos días o ya terminaron.",
            pt: "Só os que terminam dentro de tantos dias ou já terminaram.",
            fr: "Seulement ceux qui prennent fin dans tant de jours, ou l'ont déjà fait."
        ),
        "option.subject": Text(
            en: "Name of the gateway, like C=CL,O=SAG,CN=Gateway.",
            es: "Nombre de la pasarela, como C=CL,O=SAG,CN=Pasarela.",
            pt: "Nome do gateway, como C=CL,O=SAG,CN=Gateway.",
            fr: "Nom de la passerelle, comme C=CL,O=SAG,CN=Passerelle."
        ),
        "option.key-role": Text(
            en: "Only for this job; may be repeated. All of them otherwise.",
            es: "Solo para esta tarea; puede repetirse. Si falta, todas.",
            pt: "Só para esta tarefa; pode repetir-se. Senão, todas.",
            fr: "Seulement pour cette tâche ; peut se répéter. Sinon, toutes."
        ),
        "option.algorithm": Text(
            en: "Kind of key; else p-256 for TLS and seal, rsa-3072 for AS4.",
            es: "Tipo de clave; si falta, p-256 para TLS y sello, rsa-3072 para AS4.",
            pt: "Tipo de chave; senão, p-256 para TLS e selo, rsa-3072 para AS4.",
            fr: "Type de clé ; sinon p-256 pour TLS et le sceau, rsa-3072 pour AS4."
        ),
        "option.algorithm.unknown": Text(
            en: "Algorithms are: {known}.",
            es: "Los algoritmos son: {known}.",
            pt: "Os algoritmos são: {known}.",
            fr: "Les algorithmes sont : {known}."
        ),
        "option.host": Text(
            en: "Name or address of the TLS server; may be repeated.",
            es: "Nombre o dirección del servidor TLS; puede repetirse.",
            pt: "Nome ou endereço do servidor TLS; pode repetir-se.",
            fr: "Nom ou adresse du serveur TLS ; peut se répéter."
        ),
    ]
}
