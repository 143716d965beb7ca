extension Catalogue {
    /// Words and sentences of results.
    static let commandWordTexts: [String: Text] = [
        "send.result": Text(
            en: "{result}: {number} ({dialect}), document {id}",
            es: "{result}: {number} ({dialect}), documento {id}",
            pt: "{result}: {number} ({dialect}), documento {id}",
            fr: "{result} : {number} ({dialect}), document {id}"
        ),
        "send.exchange": Text(
            en: "  → {party} for {recipient}, exchange {id}",
            es: "  → {party} para {recipient}, intercambio {id}",
            pt: "  → {party} para {recipient}, intercâmbio {id}",
            fr: "  → {party} pour {recipient}, échange {id}"
        ),
        "send.kept": Text(
            en: "The original is kept: paso show {id}",
            es: "El original se conserva: paso show {id}",
            pt: "O original é conservado: paso show {id}",
            fr: "L'original est conservé : paso show {id}"
        ),
        "send.again": Text(
            en: "No answer yet ({why}); trying again in {seconds} s.",
            es: "Aún sin respuesta ({why}); se reintenta en {seconds} s.",
            pt: "Ainda sem resposta ({why}); nova tentativa em {seconds} s.",
            fr: "Pas encore de réponse ({why}) ; nouvelle tentative dans {seconds} s."
        ),
        "inbox.taken": Text(
            en: "Taken: {id}. It will not be shown again.",
            es: "Retirado: {id}. No se volverá a mostrar.",
            pt: "Retirado: {id}. Não será mostrado de novo.",
            fr: "Retiré : {id}. Il ne sera plus montré."
        ),
        "inbox.taken-before": Text(
            en: "Already taken before: {id}.",
            es: "Ya se había retirado: {id}.",
            pt: "Já havia sido retirado: {id}.",
            fr: "Déjà retiré auparavant : {id}."
        ),
        "answer.sent": Text(
            en: "Answer {sequence} ({decision}) is on its way for exchange {exchange}.",
            es: "La respuesta {sequence} ({decision}) va en camino para el intercambio {exchange}.",
            pt: "A resposta {sequence} ({decision}) está a caminho para o intercâmbio {exchange}.",
            fr: "La réponse {sequence} ({decision}) est en route pour l'échange {exchange}."
        ),
        "parked.retry": Text(
            en: "Will be tried again now: {id}.",
            es: "Se intentará de nuevo ahora: {id}.",
            pt: "Será tentado de novo agora: {id}.",
            fr: "Nouvelle tentative immédiate : {id}."
        ),
        "parked.release": Text(
            en: "Released: {id}.",
            es: "Liberado: {id}.",
            pt: "Liberado: {id}.",
            fr: "Libéré : {id}."
        ),
        "parked.discard": Text(
            en: "Given up: {id}. The document and its events stay.",
            es: "Abandonado: {id}. El documento y sus eventos se conservan.",
            pt: "Abandonado: {id}. O documento e seus eventos são conservados.",
            fr: "Abandonné : {id}. Le document et ses événements sont conservés."
        ),
        "list.empty": Text(
            en: "Nothing.",
            es: "Nada.",
            pt: "Nada.",
            fr: "Rien."
        ),
        "list.at": Text(
            en: "TIME",
            es: "HORA",
            pt: "HORA",
            fr: "HEURE"
        ),
        "list.direction": Text(
            en: "WAY",
            es: "SENTIDO",
            pt: "SENTIDO",
            fr: "SENS"
        ),
        "list.state": Text(
            en: "STATE",
            es: "ESTADO",
            pt: "ESTADO",
            fr: "ÉTAT"
        ),
        "list.party": Text(
            en: "PARTY",
            es: "PARTE",
            pt: "PARTE",
            fr: "PARTIE"
        ),
        "list.number": Text(
            en: "NUMBER",
            es: "NÚMERO",
            pt: "NÚMERO",
            fr: "NUMÉRO"
        ),
        "list.id": Text(
            en: "ID",
            es: "ID",
            pt: "ID",
            fr: "ID"
        ),
        "list.result": Text(
            en: "RESULT",
            es: "RESULTADO",
            pt: "RESULTADO",
            fr: "RÉSULTAT"
        ),
        "list.dialect": Text(
            en: "FORMAT",
            es: "FORMATO",
            pt: "FORMATO",
            fr: "FORMAT"
        ),
        "list.flags": Text(
            en: "NOTES",
            es: "NOTAS",
            pt: "NOTAS",
            fr: "NOTES"
        ),
        "list.delivery": Text(
            en: "DELIVERY",
            es: "ENTREGA",
            pt: "ENTREGA",
            fr: "REMISE"
        ),
        "show.document": Text(
            en: "document",
            es: "documento",
            pt: "documento",
            fr: "document"
        ),
        "show.original": Text(
            en: "original",
            es: "original",
            pt: "original",
            fr: "original"
        ),
        "show.verdicts": Text(
            en: "Verdicts",
            es: "Veredictos",
            pt: "Vereditos",
            fr: "Verdicts"
        ),
        "show.findings": Text(
            en: "Findings",
            es: "Hallazgos",
            pt: "Constatações",
            fr: "Constats"
        ),
        "show.exchanges": Text(
            en: "Exchanges",
            es: "Intercambios",
            pt: "Intercâmbios",
            fr: "Échanges"
        ),
        "show.events": Text(
            en: "What happened",
            es: "Qué pasó",
            pt: "O que aconteceu",
            fr: "Ce qui s'est passé"
        ),
        "show.signer": Text(
            en: "signed by",
            es: "firmado por",
            pt: "assinado por",
            fr: "signé par"
        ),
        "show.claimed": Text(
            en: "claimed",
            es: "declarada",
            pt: "declarada",
            fr: "déclarée"
        ),
        "show.proven": Text(
            en: "proven",
            es: "probada",
            pt: "provada",
            fr: "prouvée"
        ),
        "show.from": Text(
            en: "from",
            es: "de",
            pt: "de",
            fr: "de"
        ),
        "show.to": Text(
            en: "to",
            es: "para",
            pt: "para",
            fr: "à"
        ),
        "show.delivery": Text(
            en: "delivery",
            es: "entrega",
            pt: "entrega",
            fr: "remise"
        ),
        "verify.findings": Text(
            en: "Why",
            es: "Por qué",
            pt: "Por quê",
            fr: "Pourquoi"
        ),
        "verify.notes": Text(
            en: "Also noticed",
            es: "También se observó",
            pt: "Também se observou",
            fr: "Également observé"
        ),
        "verify.trace": Text(
            en: "How it was judged",
            es: "Cómo se juzgó",
            pt: "Como foi julgado",
            fr: "Comment il a été jugé"
        ),
        "verify.sha256": Text(
            en: "SHA-256",
            es: "SHA-256",
            pt: "SHA-256",
            fr: "SHA-256"
        ),
        "verify.dialect": Text(
            en: "format",
            es: "formato",
            pt: "formato",
            fr: "format"
        ),
        "verify.number": Text(
            en: "number",
            es: "número",
            pt: "número",
            fr: "numéro"
        ),
        "verify.style": Text(
            en: "style",
            es: "estilo",
            pt: "estilo",
            fr: "style"
        ),
        "verify.signature": Text(
            en: "signature",
            es: "firma",
            pt: "assinatura",
            fr: "signature"
        ),
        "verify.intact": Text(
            en: "intact",
            es: "íntegra",
            pt: "íntegra",
            fr: "intacte"
        ),
        "verify.broken": Text(
            en: "not intact",
            es: "no íntegra",
            pt: "não íntegra",
            fr: "non intacte"
        ),
        "verify.signer": Text(
            en: "signer",
            es: "firmante",
            pt: "signatário",
            fr: "signataire"
        ),
        "verify.validity": Text(
            en: "valid",
            es: "vigencia",
            pt: "vigência",
            fr: "validité"
        ),
        "verify.claimed": Text(
            en: "claimed time",
            es: "hora declarada",
            pt: "hora declarada",
            fr: "heure déclarée"
        ),
        "verify.proven": Text(
            en: "proven time",
            es: "hora probada",
            pt: "hora provada",
            fr: "heure prouvée"
        ),
        "verify.indication": Text(
            en: "EN 319 102-1",
            es: "EN 319 102-1",
            pt: "EN 319 102-1",
            fr: "EN 319 102-1"
        ),
        "verify.claimed-from.document": Text(
            en: "says the document",
            es: "según el documento",
            pt: "segundo o documento",
            fr: "selon le document"
        ),
        "verify.claimed-from.option": Text(
            en: "set by --at",
            es: "fijada con --at",
            pt: "fixada com --at",
            fr: "fixée par --at"
        ),
        "verify.claimed-from.none": Text(
            en: "the document says none",
            es: "el documento no la dice",
            pt: "o documento não a indica",
            fr: "le document n'en indique pas"
        ),
        "config.good": Text(
            en: "Good: {party} ({country}), {environment}",
            es: "Correcto: {party} ({country}), {environment}",
            pt: "Correto: {party} ({country}), {environment}",
            fr: "Correct : {party} ({country}), {environment}"
        ),
        "config.problems": Text(
            en: "{count} problem(s).",
            es: "{count} problema(s).",
            pt: "{count} problema(s).",
            fr: "{count} problème(s)."
        ),
        "config.trust": Text(
            en: "  {anchors} anchors, {lists} revocation lists",
            es: "  {anchors} anclas, {lists} listas de revocación",
            pt: "  {anchors} âncoras, {lists} listas de revogação",
            fr: "  {anchors} ancres, {lists} listes de révocation"
        ),
        "pki.made": Text(
            en: "Made under {folder}:",
            es: "Creado en {folder}:",
            pt: "Criado em {folder}:",
            fr: "Créé dans {folder} :"
        ),
        "setting.client.gateway": Text(
            en: "Address of the gateway's national listener.",
            es: "Dirección del punto de escucha nacional de la pasarela.",
            pt: "Endereço do ponto de escuta nacional do gateway.",
            fr: "Adresse du port d'écoute national de la passerelle."
        ),
        "setting.client.ca": Text(
            en: "PEM file of the authorities that vouch for the gateway.",
            es: "Archivo PEM de las autoridades que avalan a la pasarela.",
            pt: "Arquivo PEM das autoridades que atestam a identidade do gateway.",
            fr: "Fichier PEM des autorités qui se portent garantes de la passerelle."
        ),
        "setting.client.token-file": Text(
            en: "File whose first line is the token.",
            es: "Archivo cuya primera línea es el token.",
            pt: "Arquivo cuja primeira linha é o token.",
            fr: "Fichier dont la première ligne est le jeton."
        ),
        "setting.client.cert": Text(
            en: "PEM file of the client certificate.",
            es: "Archivo PEM del certificado de cliente.",
            pt: "Arquivo PEM do certificado de cliente.",
            fr: "Fichier PEM du certificat client."
        ),
        "setting.client.key": Text(
            en: "PEM file of its private key.",
            es: "Archivo PEM de su clave privada.",
            pt: "Arquivo PEM de sua chave privada.",
            fr: "Fichier PEM de sa clé privée."
        ),
    ]
}
