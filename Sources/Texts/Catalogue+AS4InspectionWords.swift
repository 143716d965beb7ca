extension Catalogue {
    /// What an inspected AS4 message is made of, and the verdict on it.
    static let as4InspectionWordTexts: [String: Text] = [
        "as4.inspect.part.root": Text(
            en: "root part (SOAP)",
            es: "parte raíz (SOAP)",
            pt: "parte principal (SOAP)",
            fr: "partie racine (SOAP)"
        ),
        "as4.inspect.part.number": Text(
            en: "part {number}",
            es: "parte {number}",
            pt: "{number}ª parte",
            fr: "partie {number}"
        ),
        "as4.inspect.part.named": Text(
            en: "PartInfo {number}",
            es: "PartInfo n.º {number}",
            pt: "PartInfo nº {number}",
            fr: "PartInfo n° {number}"
        ),
        "as4.inspect.part.unnamed": Text(
            en: "nobody: no PartInfo names it",
            es: "nadie: ningún PartInfo la nombra",
            pt: "ninguém: nenhum PartInfo a nomeia",
            fr: "personne : aucun PartInfo ne la nomme"
        ),
        "as4.inspect.part-info": Text(
            en: "PartInfo number {number}",
            es: "PartInfo número {number}",
            pt: "PartInfo de número {number}",
            fr: "PartInfo numéro {number}"
        ),
        "as4.inspect.part-info.body": Text(
            en: "no href: it means the SOAP Body",
            es: "sin href: significa el cuerpo SOAP",
            pt: "sem href: significa o corpo SOAP",
            fr: "sans href : cela désigne le corps SOAP"
        ),
        "as4.inspect.certificate.signing": Text(
            en: "signing certificate",
            es: "certificado de firma",
            pt: "certificado de assinatura",
            fr: "certificat de signature"
        ),
        "as4.inspect.certificate.encryption": Text(
            en: "encryption certificate (of the receiver)",
            es: "certificado de cifrado (del receptor)",
            pt: "certificado de cifragem (do receptor)",
            fr: "certificat de chiffrement (du récepteur)"
        ),
        "as4.inspect.certificate.unknown": Text(
            en: "not in the message, nor in the folders --trust and --keys",
            es: "no está en el mensaje ni en las carpetas --trust y --keys",
            pt: "não está na mensagem nem nas pastas --trust e --keys",
            fr: "absent du message et des dossiers --trust et --keys"
        ),
        "as4.inspect.token.bst": Text(
            en: "BinarySecurityToken X509v3: the certificate itself",
            es: "BinarySecurityToken X509v3: el propio certificado",
            pt: "BinarySecurityToken X509v3: o próprio certificado",
            fr: "BinarySecurityToken X509v3 : le certificat même"
        ),
        "as4.inspect.token.pkipath": Text(
            en: "BinarySecurityToken X509PKIPathv1: the certificate with its chain",
            es: "BinarySecurityToken X509PKIPathv1: el certificado con su cadena",
            pt: "BinarySecurityToken X509PKIPathv1: o certificado com sua cadeia",
            fr: "BinarySecurityToken X509PKIPathv1 : le certificat avec sa chaîne"
        ),
        "as4.inspect.token.ski": Text(
            en: "SubjectKeyIdentifier only",
            es: "solo SubjectKeyIdentifier",
            pt: "apenas SubjectKeyIdentifier",
            fr: "SubjectKeyIdentifier seul"
        ),
        "as4.inspect.token.issuer-serial": Text(
            en: "issuer and serial number only",
            es: "solo emisor y número de serie",
            pt: "apenas emissor e número de série",
            fr: "émetteur et numéro de série seuls"
        ),
        "as4.inspect.token.other": Text(
            en: "of a kind that is not in use",
            es: "de un tipo que no se usa",
            pt: "de um tipo que não se usa",
            fr: "d'un type inusité"
        ),
        "as4.inspect.validity.valid": Text(
            en: "{from} to {until}: valid at {at}",
            es: "{from} a {until}: vigente en {at}",
            pt: "de {from} até {until}: válido em {at}",
            fr: "de {from} à {until} : valable le {at}"
        ),
        "as4.inspect.validity.expired": Text(
            en: "{from} to {until}: EXPIRED at {at}",
            es: "{from} a {until}: VENCIDO en {at}",
            pt: "de {from} até {until}: VENCIDO em {at}",
            fr: "de {from} à {until} : EXPIRÉ le {at}"
        ),
        "as4.inspect.validity.early": Text(
            en: "{from} to {until}: NOT YET VALID at {at}",
            es: "{from} a {until}: AÚN NO VIGENTE en {at}",
            pt: "de {from} até {until}: AINDA NÃO VÁLIDO em {at}",
            fr: "de {from} à {until} : PAS ENCORE VALABLE le {at}"
        ),
        "as4.inspect.covers.messaging": Text(
            en: "eb:Messaging, the message header",
            es: "eb:Messaging, el encabezado del mensaje",
            pt: "eb:Messaging, o cabeçalho da mensagem",
            fr: "eb:Messaging, l'en-tête du message"
        ),
        "as4.inspect.covers.body": Text(
            en: "env:Body, the SOAP Body",
            es: "env:Body, el cuerpo SOAP",
            pt: "env:Body, o corpo SOAP",
            fr: "env:Body, le corps SOAP"
        ),
        "as4.inspect.covers.part": Text(
            en: "payload {number} ({part})",
            es: "contenido {number} ({part})",
            pt: "conteúdo {number} ({part})",
            fr: "contenu {number} ({part})"
        ),
        "as4.inspect.covers.unnamed-part": Text(
            en: "part {part}, which no PartInfo names",
            es: "la parte {part}, que ningún PartInfo nombra",
            pt: "a parte {part}, que nenhum PartInfo nomeia",
            fr: "la partie {part}, qu'aucun PartInfo ne nomme"
        ),
        "as4.inspect.covers.security": Text(
            en: "{element} in the security header",
            es: "{element} en el encabezado de seguridad",
            pt: "{element} no cabeçalho de segurança",
            fr: "{element} dans l'en-tête de sécurité"
        ),
        "as4.inspect.covers.nothing": Text(
            en: "nothing: no element has this Id",
            es: "nada: ningún elemento tiene este Id",
            pt: "nada: nenhum elemento tem este Id",
            fr: "rien : aucun élément n'a cet Id"
        ),
        "as4.inspect.covers.several": Text(
            en: "{count} elements with the same Id: which one was signed cannot be told",
            es: "{count} elementos con el mismo Id: no se sabe cuál se firmó",
            pt: "{count} elementos com o mesmo Id: não se sabe qual foi assinado",
            fr: "{count} éléments avec le même Id : impossible de dire lequel est signé"
        ),
        "as4.inspect.covers.other": Text(
            en: "another element: {element}",
            es: "otro elemento: {element}",
            pt: "outro elemento: {element}",
            fr: "un autre élément : {element}"
        ),
        "as4.inspect.encrypted.part": Text(
            en: "encrypted payload {number} ({part})",
            es: "contenido cifrado {number} ({part})",
            pt: "conteúdo cifrado nº {number} ({part})",
            fr: "contenu chiffré {number} ({part})"
        ),
        "as4.inspect.encrypted.other": Text(
            en: "encrypted data ({part}), which no PartInfo names",
            es: "datos cifrados ({part}) que ningún PartInfo nombra",
            pt: "dados cifrados ({part}) que nenhum PartInfo nomeia",
            fr: "données chiffrées ({part}) qu'aucun PartInfo ne nomme"
        ),
        "as4.inspect.suite.1.x": Text(
            en: "eDelivery AS4 1.x (RSA-SHA256, RSA-OAEP, AES-128-GCM)",
            es: "eDelivery AS4 1.x: RSA-SHA256, RSA-OAEP, AES-128-GCM",
            pt: "eDelivery AS4 1.x, isto é, RSA-SHA256, RSA-OAEP, AES-128-GCM",
            fr: "eDelivery AS4 1.x : RSA-SHA256, RSA-OAEP, AES-128-GCM"
        ),
        "as4.inspect.suite.2.0": Text(
            en: "eDelivery AS4 2.0 (Ed25519, X25519, HKDF, AES-128-GCM)",
            es: "eDelivery AS4 2.0: Ed25519, X25519, HKDF, AES-128-GCM",
            pt: "eDelivery AS4 2.0, isto é, Ed25519, X25519, HKDF, AES-128-GCM",
            fr: "eDelivery AS4 2.0 : Ed25519, X25519, HKDF, AES-128-GCM"
        ),
        "as4.inspect.suite.2.0-ec": Text(
            en: "eDelivery AS4 2.0, alternative with elliptic curves (ECDSA, ECDH-ES, HKDF)",
            es: "eDelivery AS4 2.0, alternativa con curvas elípticas (ECDSA, ECDH-ES, HKDF)",
            pt: "eDelivery AS4 2.0, alternativa com curvas elípticas (ECDSA, ECDH-ES, HKDF)",
            fr: "eDelivery AS4 2.0, variante à courbes elliptiques (ECDSA, ECDH-ES, HKDF)"
        ),
        "as4.inspect.suite.other": Text(
            en: "none that eDelivery knows, or a mixture",
            es: "ninguno que eDelivery conozca, o una mezcla",
            pt: "nenhuma que eDelivery conheça, ou uma mistura",
            fr: "aucune que connaisse eDelivery, ou un mélange"
        ),
        "as4.inspect.suite.none": Text(
            en: "none: neither signature nor encryption",
            es: "ninguno: ni firma ni cifrado",
            pt: "nenhuma: nem assinatura nem cifragem",
            fr: "aucune : ni signature ni chiffrement"
        ),
        "as4.inspect.payload": Text(
            en: "payload {number}: {part}",
            es: "contenido {number}: {part}",
            pt: "{number}º conteúdo: {part}",
            fr: "contenu {number} : {part}"
        ),
        "as4.inspect.payload.sealed": Text(
            en: "encrypted, {octets} octets",
            es: "cifrado, {octets} octetos",
            pt: "ainda cifrado, {octets} octetos",
            fr: "chiffré, {octets} octets"
        ),
        "as4.inspect.payload.absent": Text(
            en: "the message does not hold it",
            es: "el mensaje no lo contiene",
            pt: "a mensagem não o contém",
            fr: "le message ne le contient pas"
        ),
        "as4.inspect.content.empty": Text(
            en: "empty",
            es: "vacío",
            pt: "vazio",
            fr: "vide"
        ),
        "as4.inspect.content.gzip": Text(
            en: "gzip again: it was packed twice",
            es: "otra vez gzip: se comprimió dos veces",
            pt: "gzip de novo: foi compactado duas vezes",
            fr: "encore du gzip : compressé deux fois"
        ),
        "as4.inspect.content.pdf": Text(
            en: "PDF document",
            es: "documento PDF",
            pt: "documento em PDF",
            fr: "document PDF"
        ),
        "as4.inspect.content.zip": Text(
            en: "ZIP archive",
            es: "archivo ZIP",
            pt: "pacote ZIP",
            fr: "archive ZIP"
        ),
        "as4.inspect.content.xml": Text(
            en: "XML, root {root}, namespace {namespace}",
            es: "XML, raíz {root}, espacio de nombres {namespace}",
            pt: "XML, raiz {root}, espaço de nomes {namespace}",
            fr: "XML, racine {root}, espace de noms {namespace}"
        ),
        "as4.inspect.content.broken-xml": Text(
            en: "XML that cannot be read",
            es: "XML que no se puede leer",
            pt: "XML que não se pode ler",
            fr: "XML illisible"
        ),
        "as4.inspect.content.json": Text(
            en: "JSON",
            es: "JSON",
            pt: "JSON",
            fr: "données JSON"
        ),
        "as4.inspect.content.text": Text(
            en: "text",
            es: "texto",
            pt: "texto simples",
            fr: "texte"
        ),
        "as4.inspect.content.octets": Text(
            en: "octets of an unknown kind",
            es: "octetos de tipo desconocido",
            pt: "octetos de tipo não reconhecido",
            fr: "octets de nature inconnue"
        ),
        "as4.inspect.receipt.non-repudiation": Text(
            en: "the digests below: what arrived is what was signed",
            es: "los resúmenes siguientes: llegó lo que se firmó",
            pt: "os resumos abaixo: chegou o que foi assinado",
            fr: "les empreintes ci-dessous : ce qui est arrivé est ce qui fut signé"
        ),
        "as4.inspect.receipt.awareness": Text(
            en: "no content: it only says that a message arrived",
            es: "ningún contenido: solo dice que llegó un mensaje",
            pt: "nenhum conteúdo: só diz que uma mensagem chegou",
            fr: "aucun contenu : il dit seulement qu'un message est arrivé"
        ),
        "as4.inspect.fault": Text(
            en: "SOAP Fault",
            es: "SOAP Fault recibido",
            pt: "SOAP Fault recebido",
            fr: "SOAP Fault reçu"
        ),
        "as4.inspect.error.unknown": Text(
            en: "not a code of ebMS 3.0 or AS4 that Paso knows: ask the partner for the meaning",
            es: "no es un código de ebMS 3.0 o AS4 que Paso conozca: pregunte al socio qué significa",
            pt: "não é um código de ebMS 3.0 ou AS4 que o Paso conheça: pergunte ao parceiro o significado",
            fr: "ce n'est pas un code d'ebMS 3.0 ou d'AS4 que Paso connaisse : demandez sa signification au partenaire"
        ),
        "as4.inspect.blame.sender": Text(
            en: "the sender of the message in error: its message must change",
            es: "el remitente del mensaje erróneo: su mensaje debe cambiar",
            pt: "o remetente da mensagem com erro: a mensagem dele deve mudar",
            fr: "l'expéditeur du message en erreur : son message doit changer"
        ),
        "as4.inspect.blame.receiver": Text(
            en: "the side that wrote this error, or made the receipt",
            es: "el lado que escribió este error o hizo el acuse",
            pt: "o lado que escreveu este erro ou fez o recibo",
            fr: "le côté qui a écrit cette erreur ou fait l'accusé"
        ),
        "as4.inspect.blame.agreement": Text(
            en: "both: compare certificates, algorithms and P-Mode",
            es: "ambos: comparen certificados, algoritmos y P-Mode",
            pt: "ambos: comparem certificados, algoritmos e P-Mode",
            fr: "les deux : comparez certificats, algorithmes et P-Mode"
        ),
        "as4.inspect.blame.network": Text(
            en: "the way between the gateways",
            es: "el camino entre las pasarelas",
            pt: "o caminho entre os gateways",
            fr: "le chemin entre les passerelles"
        ),
        "as4.inspect.blame.nobody": Text(
            en: "nobody: this is an answer like another",
            es: "nadie: es una respuesta como otra",
            pt: "ninguém: é uma resposta como outra",
            fr: "personne : une réponse comme une autre"
        ),
        "as4.inspect.blame.unknown": Text(
            en: "the code does not tell: ask the partner for its log",
            es: "el código no lo dice: pida al socio su registro",
            pt: "o código não diz: peça ao parceiro seu registro",
            fr: "le code ne le dit pas : demandez son journal au partenaire"
        ),
        "as4.inspect.verdict.good.user-message": Text(
            en: "Signature, signer and payloads are good. A gateway that has agreed on this message accepts it.",
            es: "Firma, firmante y contenidos son buenos. Una pasarela que acordó este mensaje lo acepta.",
            pt: "Assinatura, signatário e conteúdos estão bons. Um gateway que acordou esta mensagem a aceita.",
            fr: "Signature, signataire et contenus sont bons. Une passerelle qui a convenu de ce message l'accepte."
        ),
        "as4.inspect.verdict.good.test-message": Text(
            en: "A good message of the test service: it is answered with a receipt and never delivered.",
            es: "Un buen mensaje del servicio de prueba: se responde con un acuse y nunca se entrega.",
            pt: "Uma boa mensagem do serviço de teste: responde-se com um recibo e nunca se entrega.",
            fr: "Un bon message du service de test : on y répond par un accusé, il n'est jamais remis."
        ),
        "as4.inspect.verdict.good.receipt": Text(
            en: "A proven receipt.",
            es: "Un acuse de recibo probado.",
            pt: "Um recibo comprovado.",
            fr: "Un accusé de réception prouvé."
        ),
        "as4.inspect.verdict.good.error": Text(
            en: "A proven error: the partner itself says what is below.",
            es: "Un error probado: el propio socio dice lo que sigue.",
            pt: "Um erro comprovado: o próprio parceiro diz o que segue.",
            fr: "Une erreur prouvée : le partenaire dit lui-même ce qui suit."
        ),
        "as4.inspect.verdict.good.pull-request": Text(
            en: "A proven pull request.",
            es: "Una petición de recogida probada.",
            pt: "Um pedido de retirada comprovado.",
            fr: "Une demande de retrait prouvée."
        ),
        "as4.inspect.verdict.warned": Text(
            en: "Good, but some gateways, proxies or firewalls would refuse it: see the remarks.",
            es: "Bueno, pero algunas pasarelas, proxies o cortafuegos lo rechazarían: vea los avisos.",
            pt: "Bom, mas alguns gateways, proxies ou firewalls o recusariam: veja as ressalvas.",
            fr: "Bon, mais certaines passerelles, certains proxys ou pare-feux le refuseraient : voyez les remarques."
        ),
        "as4.inspect.verdict.refused": Text(
            en: "A gateway refuses this message with {ebms}.",
            es: "Una pasarela rechaza este mensaje con {ebms}.",
            pt: "Um gateway recusa esta mensagem com {ebms}.",
            fr: "Une passerelle refuse ce message avec {ebms}."
        ),
        "as4.inspect.verdict.hint": Text(
            en: "An error that nobody has proven ({ebms}): read it as a hint, and do not stop retrying because of it.",
            es: "Un error que nadie ha probado ({ebms}): léalo como indicio y no deje de reintentar por él.",
            pt: "Um erro que ninguém comprovou ({ebms}): leia-o como indício e não deixe de tentar por causa dele.",
            fr:
                "Une erreur que personne n'a prouvée ({ebms}) : lisez-la comme un indice, sans cesser d'essayer pour autant."
        ),
        "as4.inspect.verdict.unproven-receipt": Text(
            en: "This receipt proves nothing: a gateway reports {ebms} to its own side and keeps the message open.",
            es:
                "Este acuse no prueba nada: una pasarela informa {ebms} a su propio lado y mantiene abierto el mensaje.",
            pt:
                "Este recibo nada comprova: um gateway informa {ebms} ao seu próprio lado e mantém a mensagem em aberto.",
            fr:
                "Cet accusé ne prouve rien : une passerelle signale {ebms} de son propre côté et garde le message ouvert."
        ),
        "as4.inspect.verdict.undecided": Text(
            en:
                "Nothing in the message itself was found wrong, but it is not proven here. A gateway in the same place answers {ebms}.",
            es:
                "No se encontró nada malo en el propio mensaje, pero aquí no está probado. Una pasarela en el mismo lugar responde {ebms}.",
            pt:
                "Nada de errado foi encontrado na própria mensagem, mas aqui ela não está comprovada. Um gateway no mesmo lugar responde {ebms}.",
            fr:
                "Rien de faux n'a été trouvé dans le message même, mais il n'est pas prouvé ici. Une passerelle à la même place répond {ebms}."
        ),
        "as4.inspect.verdict.unusable": Text(
            en: "This is no AS4 message.",
            es: "Esto no es un mensaje AS4.",
            pt: "Isto não é uma mensagem AS4.",
            fr: "Ceci n'est pas un message AS4."
        ),
        "as4.inspect.verdict.word.good": Text(
            en: "GOOD",
            es: "BUENO",
            pt: "BOM",
            fr: "BON"
        ),
        "as4.inspect.verdict.word.warned": Text(
            en: "GOOD, WITH REMARKS",
            es: "BUENO, CON AVISOS",
            pt: "BOM, COM RESSALVAS",
            fr: "BON, AVEC REMARQUES"
        ),
        "as4.inspect.verdict.word.refused": Text(
            en: "REFUSED",
            es: "RECHAZADO",
            pt: "RECUSADO",
            fr: "REFUSÉ"
        ),
        "as4.inspect.verdict.word.undecided": Text(
            en: "NOT PROVEN",
            es: "NO PROBADO",
            pt: "NÃO COMPROVADO",
            fr: "NON PROUVÉ"
        ),
        "as4.inspect.verdict.word.unusable": Text(
            en: "UNUSABLE",
            es: "INSERVIBLE",
            pt: "INUTILIZÁVEL",
            fr: "INEXPLOITABLE"
        ),
        "as4.inspect.label.kind": Text(
            en: "kind",
            es: "clase",
            pt: "gênero",
            fr: "genre"
        ),
        "as4.inspect.label.octets": Text(
            en: "octets of the file",
            es: "octetos del archivo",
            pt: "octetos do arquivo",
            fr: "octets du fichier"
        ),
        "as4.inspect.label.at": Text(
            en: "judged at",
            es: "juzgado en",
            pt: "julgado em",
            fr: "jugé le"
        ),
        "as4.inspect.label.code": Text(
            en: "reason",
            es: "motivo",
            pt: "motivo da recusa",
            fr: "motif"
        ),
        "as4.inspect.payload.written": Text(
            en: "payload {part} written to {path}",
            es: "contenido {part} escrito en {path}",
            pt: "conteúdo {part} gravado em {path}",
            fr: "contenu {part} écrit dans {path}"
        ),
    ]
}
