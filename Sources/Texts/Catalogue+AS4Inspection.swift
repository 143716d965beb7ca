extension Catalogue {
    /// Labels of an inspected AS4 message.
    static let as4InspectionTexts: [String: Text] = [
        "as4.inspect.section.http": Text(
            en: "HTTP layer",
            es: "Capa HTTP",
            pt: "Camada HTTP",
            fr: "Couche HTTP"
        ),
        "as4.inspect.section.mime": Text(
            en: "MIME parts",
            es: "Partes MIME",
            pt: "Partes MIME",
            fr: "Parties MIME"
        ),
        "as4.inspect.section.header": Text(
            en: "SOAP envelope and message header",
            es: "Sobre SOAP y encabezado del mensaje",
            pt: "Envelope SOAP e cabeçalho da mensagem",
            fr: "Enveloppe SOAP et en-tête du message"
        ),
        "as4.inspect.section.security": Text(
            en: "Security header",
            es: "Encabezado de seguridad",
            pt: "Cabeçalho de segurança",
            fr: "En-tête de sécurité"
        ),
        "as4.inspect.section.verification": Text(
            en: "Verification, step by step",
            es: "Verificación, paso a paso",
            pt: "Verificação, passo a passo",
            fr: "Vérification, étape par étape"
        ),
        "as4.inspect.section.decryption": Text(
            en: "Decryption",
            es: "Descifrado",
            pt: "Decifração",
            fr: "Déchiffrement"
        ),
        "as4.inspect.section.payloads": Text(
            en: "Payloads",
            es: "Contenidos",
            pt: "Conteúdos",
            fr: "Contenus"
        ),
        "as4.inspect.section.receipt": Text(
            en: "What the receipt confirms",
            es: "Lo que confirma el acuse",
            pt: "O que o recibo confirma",
            fr: "Ce que confirme l'accusé"
        ),
        "as4.inspect.section.errors": Text(
            en: "What the partner says",
            es: "Lo que dice el socio",
            pt: "O que o parceiro diz",
            fr: "Ce que dit le partenaire"
        ),
        "as4.inspect.kind.user-message": Text(
            en: "user message",
            es: "mensaje de usuario",
            pt: "mensagem de usuário",
            fr: "message utilisateur"
        ),
        "as4.inspect.kind.test-message": Text(
            en: "message of the test service",
            es: "mensaje del servicio de prueba",
            pt: "mensagem do serviço de teste",
            fr: "message du service de test"
        ),
        "as4.inspect.kind.receipt": Text(
            en: "receipt (non-repudiation)",
            es: "acuse de recibo (no repudio)",
            pt: "recibo (não repúdio)",
            fr: "accusé de réception (non-répudiation)"
        ),
        "as4.inspect.kind.awareness-receipt": Text(
            en: "receipt (reception awareness only)",
            es: "acuse de recibo (solo constancia de llegada)",
            pt: "recibo (apenas ciência de chegada)",
            fr: "accusé de réception (simple constat d'arrivée)"
        ),
        "as4.inspect.kind.error": Text(
            en: "ebMS error",
            es: "error ebMS",
            pt: "erro ebMS",
            fr: "erreur ebMS"
        ),
        "as4.inspect.kind.pull-request": Text(
            en: "pull request",
            es: "petición de recogida (pull)",
            pt: "pedido de retirada (pull)",
            fr: "demande de retrait (pull)"
        ),
        "as4.inspect.kind.envelope": Text(
            en: "SOAP envelope that is no AS4 message",
            es: "sobre SOAP que no es un mensaje AS4",
            pt: "envelope SOAP que não é mensagem AS4",
            fr: "enveloppe SOAP qui n'est pas un message AS4"
        ),
        "as4.inspect.kind.soap-fault": Text(
            en: "SOAP Fault alone",
            es: "SOAP Fault sin más",
            pt: "SOAP Fault isolado",
            fr: "SOAP Fault seul"
        ),
        "as4.inspect.kind.html-page": Text(
            en: "web page",
            es: "página web",
            pt: "página da web",
            fr: "page web"
        ),
        "as4.inspect.kind.other-xml": Text(
            en: "XML of another kind",
            es: "XML de otro tipo",
            pt: "XML de outro gênero",
            fr: "XML d'une autre nature"
        ),
        "as4.inspect.kind.text": Text(
            en: "text or octets of another kind",
            es: "texto u octetos de otro tipo",
            pt: "texto ou octetos de outro gênero",
            fr: "texte ou octets d'une autre nature"
        ),
        "as4.inspect.kind.empty": Text(
            en: "answer without a body",
            es: "respuesta sin cuerpo",
            pt: "resposta sem corpo",
            fr: "réponse sans corps"
        ),
        "as4.inspect.form.request": Text(
            en: "HTTP request with its start line",
            es: "petición HTTP con su línea inicial",
            pt: "pedido HTTP com a linha inicial",
            fr: "requête HTTP avec sa première ligne"
        ),
        "as4.inspect.form.answer": Text(
            en: "HTTP answer with its status line",
            es: "respuesta HTTP con su línea de estado",
            pt: "resposta HTTP com a linha de status",
            fr: "réponse HTTP avec sa ligne d'état"
        ),
        "as4.inspect.form.headers": Text(
            en: "headers and body, without a start line",
            es: "encabezados y cuerpo, sin línea inicial",
            pt: "cabeçalhos e corpo, sem linha inicial",
            fr: "en-têtes et corps, sans première ligne"
        ),
        "as4.inspect.form.multipart": Text(
            en: "bare multipart body; its boundary was taken from its first line",
            es: "cuerpo multipart suelto; el delimitador se tomó de su primera línea",
            pt: "corpo multipart isolado; o delimitador foi tirado da primeira linha",
            fr: "corps multipart seul ; le délimiteur a été pris sur sa première ligne"
        ),
        "as4.inspect.form.bare": Text(
            en: "bare XML",
            es: "XML suelto",
            pt: "XML isolado",
            fr: "XML seul"
        ),
        "as4.inspect.form.unknown": Text(
            en: "neither markup nor header lines",
            es: "ni marcado ni líneas de encabezado",
            pt: "nem marcação nem linhas de cabeçalho",
            fr: "ni balises ni lignes d'en-tête"
        ),
        "as4.inspect.fact.form": Text(
            en: "captured as",
            es: "capturado como",
            pt: "capturado na forma de",
            fr: "capturé comme"
        ),
        "as4.inspect.fact.body-octets": Text(
            en: "octets of the body",
            es: "octetos del cuerpo",
            pt: "octetos do corpo",
            fr: "octets du corps"
        ),
        "as4.inspect.fact.octets": Text(
            en: "octets in the message",
            es: "octetos en el mensaje",
            pt: "octetos na mensagem",
            fr: "octets dans le message"
        ),
        "as4.inspect.fact.clear-octets": Text(
            en: "octets as signed",
            es: "octetos como se firmaron",
            pt: "octetos tal como assinados",
            fr: "octets tels que signés"
        ),
        "as4.inspect.fact.named-by": Text(
            en: "named by",
            es: "nombrada por",
            pt: "nomeada por",
            fr: "nommée par"
        ),
        "as4.inspect.fact.about": Text(
            en: "about the message",
            es: "sobre el mensaje",
            pt: "sobre a mensagem",
            fr: "au sujet du message"
        ),
        "as4.inspect.fact.ask": Text(
            en: "what to do",
            es: "qué hacer",
            pt: "o que fazer",
            fr: "que faire"
        ),
        "as4.inspect.fact.meaning": Text(
            en: "meaning",
            es: "significado",
            pt: "o que significa",
            fr: "signification"
        ),
        "as4.inspect.fact.blame": Text(
            en: "whose turn",
            es: "a quién le toca",
            pt: "de quem é a vez",
            fr: "à qui le tour"
        ),
        "as4.inspect.fact.excerpt": Text(
            en: "begins with",
            es: "comienza con",
            pt: "começa com",
            fr: "commence par"
        ),
        "as4.inspect.fact.suite": Text(
            en: "suite",
            es: "conjunto de algoritmos",
            pt: "suíte de algoritmos",
            fr: "suite d'algorithmes"
        ),
        "as4.inspect.fact.token": Text(
            en: "named by token",
            es: "forma del token",
            pt: "tipo de token",
            fr: "forme du jeton"
        ),
        "as4.inspect.fact.subject": Text(
            en: "subject",
            es: "titular",
            pt: "titular (subject)",
            fr: "titulaire"
        ),
        "as4.inspect.fact.issuer": Text(
            en: "issuer",
            es: "emisor",
            pt: "emissor",
            fr: "émetteur"
        ),
        "as4.inspect.fact.serial": Text(
            en: "serial number",
            es: "número de serie",
            pt: "número de série",
            fr: "numéro de série"
        ),
        "as4.inspect.fact.validity": Text(
            en: "validity",
            es: "vigencia",
            pt: "validade",
            fr: "validité"
        ),
        "as4.inspect.fact.key": Text(
            en: "kind of key",
            es: "tipo de clave",
            pt: "tipo de chave",
            fr: "type de clé"
        ),
        "as4.inspect.fact.intermediate": Text(
            en: "came with",
            es: "vino con",
            pt: "veio com",
            fr: "accompagné de"
        ),
        "as4.inspect.fact.certificate-found": Text(
            en: "certificate",
            es: "certificado",
            pt: "certificado (busca)",
            fr: "certificat"
        ),
        "as4.inspect.fact.covers": Text(
            en: "covers",
            es: "cubre",
            pt: "cobre",
            fr: "couvre"
        ),
        "as4.inspect.fact.proves": Text(
            en: "proves",
            es: "prueba",
            pt: "comprova",
            fr: "prouve"
        ),
        "as4.inspect.fact.content": Text(
            en: "what it is",
            es: "qué es",
            pt: "o que é",
            fr: "nature"
        ),
        "as4.inspect.fact.unpacked-octets": Text(
            en: "octets unpacked",
            es: "octetos descomprimidos",
            pt: "octetos descompactados",
            fr: "octets décompressés"
        ),
        "as4.inspect.step.mime": Text(
            en: "packaging",
            es: "empaquetado",
            pt: "empacotamento",
            fr: "empaquetage"
        ),
        "as4.inspect.step.envelope": Text(
            en: "envelope",
            es: "sobre",
            pt: "envelope SOAP",
            fr: "enveloppe"
        ),
        "as4.inspect.step.messaging": Text(
            en: "message header",
            es: "encabezado del mensaje",
            pt: "cabeçalho da mensagem",
            fr: "en-tête du message"
        ),
        "as4.inspect.step.signature": Text(
            en: "one signature",
            es: "una sola firma",
            pt: "uma só assinatura",
            fr: "une seule signature"
        ),
        "as4.inspect.step.algorithms": Text(
            en: "algorithms",
            es: "algoritmos",
            pt: "algoritmos de segurança",
            fr: "algorithmes"
        ),
        "as4.inspect.step.token": Text(
            en: "signer named",
            es: "firmante nombrado",
            pt: "signatário nomeado",
            fr: "signataire nommé"
        ),
        "as4.inspect.step.reference": Text(
            en: "digest",
            es: "resumen",
            pt: "resumo",
            fr: "empreinte"
        ),
        "as4.inspect.step.coverage": Text(
            en: "coverage",
            es: "cobertura",
            pt: "cobertura da assinatura",
            fr: "couverture"
        ),
        "as4.inspect.step.value": Text(
            en: "signature value",
            es: "valor de la firma",
            pt: "valor da assinatura",
            fr: "valeur de signature"
        ),
        "as4.inspect.step.chain": Text(
            en: "trust in the signer",
            es: "confianza en el firmante",
            pt: "confiança no signatário",
            fr: "confiance envers le signataire"
        ),
        "as4.inspect.step.key": Text(
            en: "content key",
            es: "clave de contenido",
            pt: "chave de conteúdo",
            fr: "clé de contenu"
        ),
        "as4.inspect.step.part": Text(
            en: "decryption of the part",
            es: "descifrado de la parte",
            pt: "decifração da parte",
            fr: "déchiffrement de la partie"
        ),
        "as4.inspect.step.unpack": Text(
            en: "unpacking",
            es: "descompresión",
            pt: "descompactação",
            fr: "décompression"
        ),
        "as4.inspect.step.compare": Text(
            en: "comparison",
            es: "comparación",
            pt: "comparação",
            fr: "comparaison"
        ),
        "as4.inspect.state.passed": Text(
            en: "ok",
            es: "bien",
            pt: "certo",
            fr: "bon"
        ),
        "as4.inspect.state.warned": Text(
            en: "with a remark",
            es: "con aviso",
            pt: "com ressalva",
            fr: "avec remarque"
        ),
        "as4.inspect.state.failed": Text(
            en: "FAILED",
            es: "FALLÓ",
            pt: "FALHOU",
            fr: "ÉCHEC"
        ),
        "as4.inspect.state.not-checked": Text(
            en: "not judged",
            es: "no juzgado",
            pt: "não julgado",
            fr: "non jugé"
        ),
    ]
}
