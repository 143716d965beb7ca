extension Catalogue {
    /// Codes of `paso trust` and `paso pki request`.
    static let trustCommands: [Explanation] = [
        Explanation(
            "CMD-050",
            what: Text(
                en: "Nothing says whose anchors are meant.",
                es: "Nada dice de quién son las anclas.",
                pt: "Nada diz de quem são as âncoras.",
                fr: "Rien ne dit de quelles ancres il s'agit."
            ),
            remedy: Text(
                en: "Give --trust DIR, or --certificates DIR with --environment, or --config FILE.",
                es: "Indique --trust CARPETA, o --certificates CARPETA con --environment, o --config ARCHIVO.",
                pt: "Informe --trust PASTA, ou --certificates PASTA com --environment, ou --config ARQUIVO.",
                fr: "Donnez --trust DOSSIER, ou --certificates DOSSIER avec --environment, ou --config FICHIER."
            )
        ),
        Explanation(
            "CMD-051",
            what: Text(
                en: "{path} holds no certificate.",
                es: "{path} no contiene ningún certificado.",
                pt: "{path} não contém nenhum certificado.",
                fr: "{path} ne contient aucun certificat."
            ),
            remedy: Text(
                en: "Give a file of certificates, PEM or DER.",
                es: "Entregue un archivo de certificados, PEM o DER.",
                pt: "Informe um arquivo de certificados, PEM ou DER.",
                fr: "Donnez un fichier de certificats, PEM ou DER."
            )
        ),
        Explanation(
            "CMD-052",
            what: Text(
                en: "{subject} is no authority: with it as an anchor nothing but itself could be trusted.",
                es: "{subject} no es una autoridad: como ancla no se podría confiar sino en él mismo.",
                pt: "{subject} não é uma autoridade: como âncora não se poderia confiar senão nele mesmo.",
                fr: "{subject} n'est pas une autorité : comme ancre, on ne pourrait se fier qu'à lui-même."
            ),
            remedy: Text(
                en: "Add the authority that issued it; if exactly this certificate is meant, give --pin.",
                es:
                    "Agregue la autoridad que lo emitió; si se trata exactamente de este certificado, indique --pin.",
                pt:
                    "Acrescente a autoridade que o emitiu; se se trata exatamente deste certificado, informe --pin.",
                fr: "Ajoutez l'autorité qui l'a émis ; si c'est bien ce certificat-là, donnez --pin."
            )
        ),
        Explanation(
            "CMD-053",
            what: Text(
                en: "{path} holds a private key.",
                es: "{path} contiene una clave privada.",
                pt: "{path} contém uma chave privada.",
                fr: "{path} contient une clé privée."
            ),
            remedy: Text(
                en:
                    "Anchors are public: take the certificate out into a file of its own, and ask whether the key is still secret.",
                es:
                    "Las anclas son públicas: saque el certificado a un archivo propio y pregunte si la clave sigue siendo secreta.",
                pt:
                    "As âncoras são públicas: tire o certificado para um arquivo próprio e pergunte se a chave ainda é secreta.",
                fr:
                    "Les ancres sont publiques : mettez le certificat dans un fichier à part, et demandez si la clé est encore secrète."
            )
        ),
        Explanation(
            "CMD-054",
            what: Text(
                en: "Nothing was added: it was not confirmed.",
                es: "No se agregó nada: no se confirmó.",
                pt: "Nada foi acrescentado: não foi confirmado.",
                fr: "Rien n'a été ajouté : cela n'a pas été confirmé."
            ),
            remedy: Text(
                en: "Compare the SHA-256 with one got by another way, then answer y, or give --yes.",
                es: "Compare el SHA-256 con uno obtenido por otra vía y responda s, o indique --yes.",
                pt: "Compare o SHA-256 com um obtido por outra via e responda s, ou informe --yes.",
                fr:
                    "Comparez le SHA-256 avec un autre reçu par une autre voie, puis répondez o, ou donnez --yes."
            )
        ),
        Explanation(
            "CMD-055",
            what: Text(
                en: "{subject} is already there, in {path}.",
                es: "{subject} ya está ahí, en {path}.",
                pt: "{subject} já está lá, em {path}.",
                fr: "{subject} est déjà là, dans {path}."
            ),
            remedy: Text(
                en: "Nothing to do; to change its interval, edit the .anchor.yaml beside it.",
                es: "Nada que hacer; para cambiar su intervalo, edite el .anchor.yaml que está a su lado.",
                pt: "Nada a fazer; para mudar seu intervalo, edite o .anchor.yaml ao lado.",
                fr: "Rien à faire ; pour changer son intervalle, modifiez le .anchor.yaml à côté."
            )
        ),
        Explanation(
            "CMD-056",
            what: Text(
                en: "The interval ends ({until}) before it begins ({from}).",
                es: "El intervalo termina ({until}) antes de empezar ({from}).",
                pt: "O intervalo termina ({until}) antes de começar ({from}).",
                fr: "L'intervalle finit ({until}) avant de commencer ({from})."
            ),
            remedy: Text(
                en: "Give --from the earlier and --until the later day.",
                es: "Indique en --from el día anterior y en --until el posterior.",
                pt: "Informe em --from o dia anterior e em --until o posterior.",
                fr: "Donnez à --from le jour le plus ancien et à --until le plus récent."
            )
        ),
        Explanation(
            "CMD-057",
            what: Text(
                en: "{path} exists and is not overwritten.",
                es: "{path} existe y no se sobrescribe.",
                pt: "{path} existe e não é sobrescrito.",
                fr: "{path} existe et n'est pas écrasé."
            ),
            remedy: Text(
                en: "Choose another folder: an overwritten key cannot be had back.",
                es: "Elija otra carpeta: una clave sobrescrita no se recupera.",
                pt: "Escolha outra pasta: uma chave sobrescrita não se recupera.",
                fr: "Choisissez un autre dossier : une clé écrasée ne se retrouve pas."
            )
        ),
        Explanation(
            "CMD-058",
            what: Text(
                en: "\"{text}\" is no name for a certificate.",
                es: "\"{text}\" no es un nombre para un certificado.",
                pt: "\"{text}\" não é um nome para um certificado.",
                fr: "\"{text}\" n'est pas un nom pour un certificat."
            ),
            remedy: Text(
                en: "Write attributes with a CN, like C=CL,O=SAG,CN=Gateway.",
                es: "Escriba atributos con un CN, como C=CL,O=SAG,CN=Pasarela.",
                pt: "Escreva atributos com um CN, como C=CL,O=SAG,CN=Gateway.",
                fr: "Écrivez des attributs avec un CN, comme C=CL,O=SAG,CN=Passerelle."
            )
        ),
        Explanation(
            "CMD-059",
            what: Text(
                en: "A key of {algorithm} does not fit the job {role}.",
                es: "Una clave {algorithm} no sirve para la tarea {role}.",
                pt: "Uma chave {algorithm} não serve para a tarefa {role}.",
                fr: "Une clé {algorithm} ne convient pas à la tâche {role}."
            ),
            remedy: Text(
                en:
                    "Leave --algorithm away, or give rsa-3072: AS4 signs and encrypts by RSA, and TLS of neighbours may not know Ed25519.",
                es:
                    "Omita --algorithm o indique rsa-3072: AS4 firma y cifra con RSA y el TLS de los vecinos puede no conocer Ed25519.",
                pt:
                    "Omita --algorithm ou informe rsa-3072: o AS4 assina e cifra com RSA e o TLS dos vizinhos pode não conhecer Ed25519.",
                fr:
                    "Omettez --algorithm, ou donnez rsa-3072 : AS4 signe et chiffre par RSA, et le TLS des voisins peut ignorer Ed25519."
            )
        ),
    ]

    /// Words of `paso trust` and `paso pki request`.
    static let trustCommandTexts: [String: Text] = [
        "trust.kind.anchor": Text(
            en: "Anchor",
            es: "Ancla",
            pt: "Âncora",
            fr: "Ancre"
        ),
        "trust.kind.intermediate": Text(
            en: "Intermediate",
            es: "Intermedio",
            pt: "Intermediário",
            fr: "Intermédiaire"
        ),
        "trust.kind.pinned": Text(
            en: "Pinned certificate",
            es: "Certificado fijado",
            pt: "Certificado fixado",
            fr: "Certificat épinglé"
        ),
        "trust.interval": Text(
            en: "counts",
            es: "vale",
            pt: "vale",
            fr: "compte"
        ),
        "trust.weak": Text(
            en: "signed with a weak algorithm: counts only for documents before 2021",
            es: "firmado con un algoritmo débil: vale solo para documentos anteriores a 2021",
            pt: "assinado com um algoritmo fraco: vale só para documentos anteriores a 2021",
            fr: "signé par un algorithme faible : ne compte que pour les documents d'avant 2021"
        ),
        "trust.confirm": Text(
            en: "Does the SHA-256 agree with one that you got by another way, and shall this be trusted? [y/N]",
            es: "¿Coincide el SHA-256 con uno obtenido por otra vía, y se debe confiar en esto? [s/N]",
            pt: "O SHA-256 coincide com um obtido por outra via, e deve-se confiar nisto? [s/N]",
            fr: "Le SHA-256 est-il le même que celui reçu par une autre voie, et faut-il s'y fier ? [o/N]"
        ),
        "trust.added": Text(
            en: "Added in {folder}. The gateway reads it within trust.refresh.",
            es: "Agregado en {folder}. La pasarela lo lee dentro de trust.refresh.",
            pt: "Acrescentado em {folder}. O gateway o lê dentro de trust.refresh.",
            fr: "Ajouté dans {folder}. La passerelle le lit dans le délai trust.refresh."
        ),
        "trust.none": Text(
            en: "None.",
            es: "Ninguno.",
            pt: "Nenhum.",
            fr: "Aucun."
        ),
        "trust.column.until": Text(
            en: "ends",
            es: "termina",
            pt: "termina",
            fr: "fin"
        ),
        "trust.column.days": Text(
            en: "days",
            es: "días",
            pt: "dias",
            fr: "jours"
        ),
        "trust.column.use": Text(
            en: "use",
            es: "uso",
            pt: "uso",
            fr: "usage"
        ),
        "trust.column.sha256": Text(
            en: "SHA-256",
            es: "SHA-256",
            pt: "SHA-256",
            fr: "SHA-256"
        ),
        "trust.column.subject": Text(
            en: "subject",
            es: "titular",
            pt: "titular",
            fr: "titulaire"
        ),
        "trust.column.code": Text(
            en: "code",
            es: "código",
            pt: "código",
            fr: "code"
        ),
        "pki.requests": Text(
            en: "Made in {folder}:",
            es: "Creado en {folder}:",
            pt: "Criado em {folder}:",
            fr: "Créé dans {folder} :"
        ),
        "pki.request.tls-server": Text(
            en:
                "Proves this gateway's listeners. Partners need the authority's certificate, or this one to pin (as4.tls).",
            es:
                "Prueba los puntos de escucha de esta pasarela. Los socios necesitan el certificado de la autoridad, o este para fijarlo (as4.tls).",
            pt:
                "Prova os pontos de escuta deste gateway. Os parceiros precisam do certificado da autoridade, ou deste para fixá-lo (as4.tls).",
            fr:
                "Prouve les points d'écoute de cette passerelle. Les partenaires ont besoin du certificat de l'autorité, ou de celui-ci pour l'épingler (as4.tls)."
        ),
        "pki.request.tls-client": Text(
            en:
                "Proves this gateway at a partner's listener. Send its certificate to every partner (as4.tls-client).",
            es: "Prueba esta pasarela ante un socio. Envíe su certificado a cada socio (as4.tls-client).",
            pt: "Prova este gateway perante um parceiro. Envie seu certificado a cada parceiro (as4.tls-client).",
            fr:
                "Prouve cette passerelle chez un partenaire. Envoyez son certificat à chaque partenaire (as4.tls-client)."
        ),
        "pki.request.as4-sign": Text(
            en: "Signs messages and receipts. Send its certificate to every partner (as4.sign).",
            es: "Firma mensajes y acuses. Envíe su certificado a cada socio (as4.sign).",
            pt: "Assina mensagens e recibos. Envie seu certificado a cada parceiro (as4.sign).",
            fr: "Signe messages et accusés. Envoyez son certificat à chaque partenaire (as4.sign)."
        ),
        "pki.request.as4-decrypt": Text(
            en: "Opens what is encrypted for this gateway. Send its certificate to every partner (as4.encrypt).",
            es: "Abre lo cifrado para esta pasarela. Envíe su certificado a cada socio (as4.encrypt).",
            pt: "Abre o que é cifrado para este gateway. Envie seu certificado a cada parceiro (as4.encrypt).",
            fr:
                "Ouvre ce qui est chiffré pour cette passerelle. Envoyez son certificat à chaque partenaire (as4.encrypt)."
        ),
        "pki.request.seal": Text(
            en: "Seals attestations of translations. Send its certificate to every partner (as4.seal).",
            es: "Sella atestaciones de traducciones. Envíe su certificado a cada socio (as4.seal).",
            pt: "Sela atestações de traduções. Envie seu certificado a cada parceiro (as4.seal).",
            fr: "Scelle les attestations de traduction. Envoyez son certificat à chaque partenaire (as4.seal)."
        ),
        "pki.request.to-authority": Text(
            en: "to the authority that shall issue the certificate",
            es: "a la autoridad que emitirá el certificado",
            pt: "à autoridade que emitirá o certificado",
            fr: "à l'autorité qui émettra le certificat"
        ),
        "pki.request.stays": Text(
            en: "stays here: never send it, to nobody",
            es: "se queda aquí: no la envíe nunca, a nadie",
            pt: "fica aqui: nunca a envie, a ninguém",
            fr: "reste ici : ne l'envoyez jamais, à personne"
        ),
        "pki.request.next": Text(
            en:
                "When a certificate comes, put it beside its key with its intermediates after it, name both under keys in gateway.yaml, run paso gateway check-config, and send partners certificates only.",
            es:
                "Cuando llegue un certificado, póngalo junto a su clave, con sus intermedios después, nombre ambos en keys de gateway.yaml, ejecute paso gateway check-config y envíe a los socios solo certificados.",
            pt:
                "Quando chegar um certificado, ponha-o junto à sua chave, com seus intermediários depois, indique ambos em keys do gateway.yaml, execute paso gateway check-config e envie aos parceiros só certificados.",
            fr:
                "Quand un certificat arrive, placez-le à côté de sa clé, suivi de ses intermédiaires, nommez les deux sous keys dans gateway.yaml, lancez paso gateway check-config et n'envoyez aux partenaires que des certificats."
        ),
    ]
}
