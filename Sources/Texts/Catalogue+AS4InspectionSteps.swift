extension Catalogue {
    /// How each step of an inspection of an AS4 message ended.
    static let as4InspectionStepTexts: [String: Text] = [
        "as4.inspect.why.envelope": Text(
            en: "SOAP 1.2, one Messaging header, nothing unknown that must be understood.",
            es: "SOAP 1.2, un encabezado Messaging, nada desconocido que deba entenderse.",
            pt: "SOAP 1.2, um cabeçalho Messaging, nada desconhecido que deva ser entendido.",
            fr: "SOAP 1.2, un en-tête Messaging, rien d'inconnu qui doive être compris."
        ),
        "as4.inspect.why.messaging": Text(
            en: "Every element that decides who sends what to whom is there once.",
            es: "Cada elemento que decide quién envía qué a quién está una vez.",
            pt: "Cada elemento que decide quem envia o quê a quem está uma vez.",
            fr: "Chaque élément qui décide qui envoie quoi à qui est là une fois."
        ),
        "as4.inspect.why.one-signature": Text(
            en: "One security header with one signature, no Id twice.",
            es: "Un encabezado de seguridad con una firma, ningún Id repetido.",
            pt: "Um cabeçalho de segurança com uma assinatura, nenhum Id repetido.",
            fr: "Un en-tête de sécurité avec une signature, aucun Id en double."
        ),
        "as4.inspect.why.algorithms": Text(
            en: "Algorithms of a suite that Paso accepts.",
            es: "Algoritmos de un conjunto que Paso acepta.",
            pt: "Algoritmos de uma suíte que o Paso aceita.",
            fr: "Algorithmes d'une suite que Paso accepte."
        ),
        "as4.inspect.why.token": Text(
            en: "The certificate was found.",
            es: "Se encontró el certificado.",
            pt: "O certificado foi encontrado.",
            fr: "Le certificat a été trouvé."
        ),
        "as4.inspect.why.digest": Text(
            en: "The digest fits.",
            es: "El resumen coincide.",
            pt: "O resumo confere.",
            fr: "L'empreinte correspond."
        ),
        "as4.inspect.why.digest-rewritten": Text(
            en: "The digest fits in the form in which WSS4J rewrites XML and text parts; .NET peers refuse it.",
            es:
                "El resumen coincide en la forma en que WSS4J reescribe partes XML y de texto; los socios .NET lo rechazan.",
            pt: "O resumo confere na forma em que o WSS4J reescreve partes XML e de texto; parceiros .NET o recusam.",
            fr:
                "L'empreinte correspond dans la forme où WSS4J réécrit les parties XML et texte ; les pairs .NET la refusent."
        ),
        "as4.inspect.why.digest-differs": Text(
            en:
                "What arrived is not what was signed (signed digest {digest}); no known change explains the difference.",
            es:
                "Lo que llegó no es lo que se firmó (resumen firmado {digest}); ningún cambio conocido explica la diferencia.",
            pt:
                "O que chegou não é o que foi assinado (resumo assinado {digest}); nenhuma mudança conhecida explica a diferença.",
            fr:
                "Ce qui est arrivé n'est pas ce qui fut signé (empreinte signée {digest}) ; aucun changement connu n'explique la différence."
        ),
        "as4.inspect.differs.must-understand": Text(
            en:
                "The digest fits again when env:mustUnderstand is put back as the sender wrote it: something on the way removed or rewrote that attribute.",
            es:
                "El resumen vuelve a coincidir al reponer env:mustUnderstand como lo escribió el remitente: algo en el camino quitó o reescribió ese atributo.",
            pt:
                "O resumo volta a conferir ao repor env:mustUnderstand como o remetente o escreveu: algo no caminho removeu ou reescreveu esse atributo.",
            fr:
                "L'empreinte correspond de nouveau quand env:mustUnderstand est remis comme l'expéditeur l'a écrit : quelque chose en chemin a retiré ou réécrit cet attribut."
        ),
        "as4.inspect.differs.indentation": Text(
            en:
                "The digest fits again without the white space between tags: something on the way indented the envelope.",
            es: "El resumen vuelve a coincidir sin los espacios entre etiquetas: algo en el camino sangró el sobre.",
            pt: "O resumo volta a conferir sem os espaços entre etiquetas: algo no caminho indentou o envelope.",
            fr:
                "L'empreinte correspond de nouveau sans les espaces entre balises : quelque chose en chemin a indenté l'enveloppe."
        ),
        "as4.inspect.differs.canonicalization": Text(
            en: "The digest fits another canonicalization than the reference names: the sender's library is at fault.",
            es:
                "El resumen corresponde a otra canonicalización que la que nombra la referencia: falla la biblioteca del remitente.",
            pt:
                "O resumo corresponde a outra canonicalização que não a nomeada na referência: a falha é da biblioteca do remetente.",
            fr:
                "L'empreinte correspond à une autre canonicalisation que celle de la référence : la bibliothèque de l'expéditeur est en cause."
        ),
        "as4.inspect.differs.line-ends": Text(
            en: "The digest fits again with other line ends: something on the way converted them.",
            es: "El resumen vuelve a coincidir con otros finales de línea: algo en el camino los convirtió.",
            pt: "O resumo volta a conferir com outros finais de linha: algo no caminho os converteu.",
            fr:
                "L'empreinte correspond de nouveau avec d'autres fins de ligne : quelque chose en chemin les a converties."
        ),
        "as4.inspect.differs.trailing": Text(
            en:
                "The digest fits again when a line end is added or taken at the end of the part: one side cuts the MIME body wrongly.",
            es:
                "El resumen vuelve a coincidir al añadir o quitar un fin de línea al final de la parte: un lado corta mal el cuerpo MIME.",
            pt:
                "O resumo volta a conferir ao acrescentar ou tirar um fim de linha no fim da parte: um dos lados corta mal o corpo MIME.",
            fr:
                "L'empreinte correspond de nouveau si l'on ajoute ou retire une fin de ligne en fin de partie : un côté découpe mal le corps MIME."
        ),
        "as4.inspect.differs.signed-before-compression": Text(
            en:
                "The digest is that of the unpacked content: the sender signed before it compressed. The order is compress, sign, encrypt.",
            es:
                "El resumen es el del contenido descomprimido: el remitente firmó antes de comprimir. El orden es comprimir, firmar, cifrar.",
            pt:
                "O resumo é o do conteúdo descompactado: o remetente assinou antes de compactar. A ordem é compactar, assinar, cifrar.",
            fr:
                "L'empreinte est celle du contenu décompressé : l'expéditeur a signé avant de compresser. L'ordre est compresser, signer, chiffrer."
        ),
        "as4.inspect.differs.signed-after-encryption": Text(
            en:
                "The digest is that of the encrypted part: the sender signed after it encrypted. The order is compress, sign, encrypt.",
            es:
                "El resumen es el de la parte cifrada: el remitente firmó después de cifrar. El orden es comprimir, firmar, cifrar.",
            pt:
                "O resumo é o da parte cifrada: o remetente assinou depois de cifrar. A ordem é compactar, assinar, cifrar.",
            fr:
                "L'empreinte est celle de la partie chiffrée : l'expéditeur a signé après avoir chiffré. L'ordre est compresser, signer, chiffrer."
        ),
        "as4.inspect.why.no-target": Text(
            en: "The reference points at nothing that may be signed, or at more than one thing.",
            es: "La referencia no apunta a nada que pueda firmarse, o apunta a más de una cosa.",
            pt: "A referência não aponta para nada que possa ser assinado, ou aponta para mais de uma coisa.",
            fr: "La référence ne désigne rien qui puisse être signé, ou plusieurs choses."
        ),
        "as4.inspect.why.still-encrypted": Text(
            en: "The part is still encrypted; its digest is over the content.",
            es: "La parte sigue cifrada; su resumen es del contenido.",
            pt: "A parte ainda está cifrada; o resumo é do conteúdo.",
            fr: "La partie est encore chiffrée ; son empreinte porte sur le contenu."
        ),
        "as4.inspect.why.no-part": Text(
            en: "The message does not hold this part.",
            es: "El mensaje no contiene esta parte.",
            pt: "A mensagem não contém esta parte.",
            fr: "Le message ne contient pas cette partie."
        ),
        "as4.inspect.why.covered": Text(
            en: "Message header, Body and every part are signed.",
            es: "Encabezado, cuerpo y todas las partes están firmados.",
            pt: "Cabeçalho, corpo e todas as partes estão assinados.",
            fr: "En-tête, corps et toutes les parties sont signés."
        ),
        "as4.inspect.why.covered-signal": Text(
            en: "The message header is signed, which is what proves.",
            es: "El encabezado está firmado, que es lo que prueba.",
            pt: "O cabeçalho está assinado, e é o que comprova.",
            fr: "L'en-tête est signé, et c'est ce qui prouve."
        ),
        "as4.inspect.why.uncovered": Text(
            en: "Not signed: anybody on the way could have changed it.",
            es: "Sin firmar: cualquiera en el camino pudo cambiarlo.",
            pt: "Não assinado: qualquer um no caminho poderia tê-lo mudado.",
            fr: "Non signé : n'importe qui en chemin a pu le changer."
        ),
        "as4.inspect.why.value": Text(
            en: "The certificate's key made the signature.",
            es: "La clave del certificado hizo la firma.",
            pt: "A chave do certificado fez a assinatura.",
            fr: "La clé du certificat a fait la signature."
        ),
        "as4.inspect.why.value-differs": Text(
            en:
                "The value was not made by the certificate's key over this SignedInfo: another key, or SignedInfo was changed.",
            es:
                "El valor no lo hizo la clave del certificado sobre este SignedInfo: otra clave, o se cambió SignedInfo.",
            pt:
                "O valor não foi feito pela chave do certificado sobre este SignedInfo: outra chave, ou SignedInfo foi mudado.",
            fr: "La valeur n'est pas de la clé du certificat sur ce SignedInfo : autre clé, ou SignedInfo modifié."
        ),
        "as4.inspect.why.no-certificate": Text(
            en: "The signer's certificate was not found.",
            es: "No se encontró el certificado del firmante.",
            pt: "O certificado do signatário não foi encontrado.",
            fr: "Le certificat du signataire n'a pas été trouvé."
        ),
        "as4.inspect.why.no-trust": Text(
            en: "No --trust given.",
            es: "No se indicó --trust.",
            pt: "--trust não foi informado.",
            fr: "--trust n'a pas été indiqué."
        ),
        "as4.inspect.why.chain": Text(
            en: "{chain}, good at {at}",
            es: "{chain}, correcto en {at}",
            pt: "{chain}, correto em {at}",
            fr: "{chain}, correct le {at}"
        ),
        "as4.inspect.why.key-fits": Text(
            en: "The key {key} opens the content key.",
            es: "La clave {key} abre la clave de contenido.",
            pt: "A chave {key} abre a chave de conteúdo.",
            fr: "La clé {key} ouvre la clé de contenu."
        ),
        "as4.inspect.why.no-key": Text(
            en: "Encrypted, {octets} octets; no --keys given.",
            es: "Cifrado, {octets} octetos; no se indicó --keys.",
            pt: "Cifrado, {octets} octetos; --keys não foi informado.",
            fr: "Chiffré, {octets} octets ; --keys n'a pas été indiqué."
        ),
        "as4.inspect.why.key-unfit": Text(
            en: "None of the {count} keys opens the content key: it was encrypted for another certificate.",
            es: "Ninguna de las {count} claves abre la clave de contenido: se cifró para otro certificado.",
            pt: "Nenhuma das {count} chaves abre a chave de conteúdo: foi cifrada para outro certificado.",
            fr: "Aucune des {count} clés n'ouvre la clé de contenu : elle fut chiffrée pour un autre certificat."
        ),
        "as4.inspect.why.opened": Text(
            en: "{sealed} octets opened to {octets}; the tag is good.",
            es: "{sealed} octetos abiertos en {octets}; la etiqueta es buena.",
            pt: "{sealed} octetos abertos em {octets}; a etiqueta está boa.",
            fr: "{sealed} octets ouverts en {octets} ; le sceau est bon."
        ),
        "as4.inspect.why.not-opened": Text(
            en: "The key fits, but the part does not open: it was changed or cut off on the way.",
            es: "La clave sirve, pero la parte no se abre: se cambió o se cortó en el camino.",
            pt: "A chave serve, mas a parte não abre: foi mudada ou cortada no caminho.",
            fr: "La clé convient, mais la partie ne s'ouvre pas : changée ou coupée en chemin."
        ),
        "as4.inspect.why.unpacked": Text(
            en: "{packed} octets unpacked to {octets} (ratio {ratio}).",
            es: "{packed} octetos descomprimidos a {octets} (razón {ratio}).",
            pt: "{packed} octetos descompactados para {octets} (razão {ratio}).",
            fr: "{packed} octets décompressés en {octets} (rapport {ratio})."
        ),
        "as4.inspect.why.compression-unknown": Text(
            en: "CompressionType {type} is unknown; AS4 has application/gzip only.",
            es: "CompressionType {type} es desconocido; AS4 solo tiene application/gzip.",
            pt: "CompressionType {type} é desconhecido; AS4 só tem application/gzip.",
            fr: "CompressionType {type} est inconnu ; AS4 n'a que application/gzip."
        ),
        "as4.inspect.why.no-original": Text(
            en: "No --message given.",
            es: "No se indicó --message.",
            pt: "--message não foi informado.",
            fr: "--message n'a pas été indiqué."
        ),
        "as4.inspect.why.same-message": Text(
            en: "About the message {message}, which was given.",
            es: "Sobre el mensaje {message}, que se indicó.",
            pt: "Sobre a mensagem {message}, que foi informada.",
            fr: "Au sujet du message {message}, celui indiqué."
        ),
        "as4.inspect.why.other-message": Text(
            en: "About another message than {message}, which was given.",
            es: "Sobre otro mensaje que {message}, el que se indicó.",
            pt: "Sobre outra mensagem que não {message}, a informada.",
            fr: "Au sujet d'un autre message que {message}, celui indiqué."
        ),
        "as4.inspect.why.confirmed": Text(
            en: "Confirmed with the same digest.",
            es: "Confirmado con el mismo resumen.",
            pt: "Confirmado com o mesmo resumo.",
            fr: "Confirmé avec la même empreinte."
        ),
        "as4.inspect.why.confirmed-otherwise": Text(
            en: "Confirmed with another digest, transform or algorithm: the receiver got or computed something else.",
            es: "Confirmado con otro resumen, transformación o algoritmo: el receptor recibió o calculó otra cosa.",
            pt: "Confirmado com outro resumo, transformação ou algoritmo: o receptor recebeu ou calculou outra coisa.",
            fr:
                "Confirmé avec une autre empreinte, transformation ou un autre algorithme : le récepteur a reçu ou calculé autre chose."
        ),
        "as4.inspect.why.not-confirmed": Text(
            en: "Not confirmed: the receipt leaves it out.",
            es: "No confirmado: el acuse lo omite.",
            pt: "Não confirmado: o recibo o omite.",
            fr: "Non confirmé : l'accusé l'omet."
        ),
        "as4.inspect.why.confirmed-foreign": Text(
            en: "Confirmed, but the message did not sign it.",
            es: "Confirmado, pero el mensaje no lo firmó.",
            pt: "Confirmado, mas a mensagem não o assinou.",
            fr: "Confirmé, mais le message ne l'a pas signé."
        ),
    ]
}
