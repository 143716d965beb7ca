extension Catalogue {
    /// Codes of the commands that sign.
    static let signCommands: [Explanation] = [
        Explanation(
            "CMD-040",
            what: Text(
                en: "This command does not sign in the style {style}; it knows: {known}.",
                es: "Este comando no firma con el estilo {style}; conoce: {known}.",
                pt: "Este comando não assina com o estilo {style}; conhece: {known}.",
                fr: "Cette commande ne signe pas dans le style {style} ; elle connaît : {known}."
            ),
            remedy: Text(
                en: "Take one of these; certificates of origin are signed stage by stage with paso cod.",
                es: "Elija uno de esos; los certificados de origen se firman por etapas con paso cod.",
                pt: "Escolha um desses; os certificados de origem são assinados por etapas com paso cod.",
                fr: "Prenez l'un d'eux ; les certificats d'origine se signent étape par étape avec paso cod."
            )
        ),
        Explanation(
            "CMD-041",
            what: Text(
                en: "There is no algorithm {algorithm}; known are: {known}.",
                es: "No existe el algoritmo {algorithm}; se conocen: {known}.",
                pt: "Não existe o algoritmo {algorithm}; são conhecidos: {known}.",
                fr: "Il n'y a pas d'algorithme {algorithm} ; sont connus : {known}."
            ),
            remedy: Text(
                en: "Leave --algorithm out: then the usual one of the key is taken.",
                es: "Omita --algorithm: entonces se toma el habitual de la clave.",
                pt: "Omita --algorithm: então é tomado o habitual da chave.",
                fr: "Laissez --algorithm de côté : l'algorithme habituel de la clé est alors pris."
            )
        ),
        Explanation(
            "CMD-042",
            what: Text(
                en: "The style {style} needs a timestamp, and no authority was named.",
                es: "El estilo {style} necesita un sello de tiempo y no se indicó ninguna autoridad.",
                pt: "O estilo {style} precisa de um carimbo do tempo e nenhuma autoridade foi indicada.",
                fr: "Le style {style} exige un horodatage et aucune autorité n'a été indiquée."
            ),
            remedy: Text(
                en:
                    "Name one with --tsa URL, several in the order in which they are to be asked; or sign with xades-b-b.",
                es: "Indique una con --tsa URL, varias en el orden en que se preguntan; o firme con xades-b-b.",
                pt: "Indique uma com --tsa URL, várias na ordem em que são consultadas; ou assine com xades-b-b.",
                fr: "Indiquez-en une avec --tsa URL, plusieurs dans l'ordre voulu ; ou signez en xades-b-b."
            )
        ),
        Explanation(
            "CMD-043",
            what: Text(
                en: "The style {style} carries certificates and revocation data, and no folder of them was named.",
                es: "El estilo {style} lleva certificados y datos de revocación, y no se indicó su carpeta.",
                pt: "O estilo {style} leva certificados e dados de revogação, e a pasta deles não foi indicada.",
                fr: "Le style {style} porte certificats et données de révocation, et leur dossier n'a pas été indiqué."
            ),
            remedy: Text(
                en:
                    "Name it with --trust DIR: roots and intermediates of signer and authority, and their current CRLs.",
                es: "Indíquela con --trust DIR: raíces e intermedios de firmante y autoridad, y sus CRL vigentes.",
                pt:
                    "Indique-a com --trust DIR: raízes e intermediários de signatário e autoridade, e suas CRL vigentes.",
                fr:
                    "Indiquez-le avec --trust DIR : racines et intermédiaires du signataire et de l'autorité, et leurs CRL."
            )
        ),
        Explanation(
            "CMD-044",
            what: Text(
                en: "The signature does not hold by what the folder says, so that nothing was added: {reason}",
                es: "La firma no se sostiene con lo que dice la carpeta, así que no se agregó nada: {reason}",
                pt: "A assinatura não se sustenta com o que diz a pasta, então nada foi acrescentado: {reason}",
                fr: "La signature ne tient pas d'après le dossier, rien n'a donc été ajouté : {reason}"
            ),
            remedy: Text(
                en: "Put what is missing into the folder, then run the same command again.",
                es: "Ponga en la carpeta lo que falta y ejecute de nuevo el mismo comando.",
                pt: "Ponha na pasta o que falta e execute de novo o mesmo comando.",
                fr: "Mettez dans le dossier ce qui manque, puis relancez la même commande."
            )
        ),
    ]

    /// Help and words of the commands that sign.
    static let signTexts: [String: Text] = [
        "help.sign": Text(
            en: "Signs a document: plain styles and XAdES B-B, B-T, B-LT.",
            es: "Firma un documento: estilos simples y XAdES B-B, B-T, B-LT.",
            pt: "Assina um documento: estilos simples e XAdES B-B, B-T, B-LT.",
            fr: "Signe un document : styles simples et XAdES B-B, B-T, B-LT."
        ),
        "help.sign.more": Text(
            en: """
                The signature goes directly before the root's end tag; every other octet stays.
                XAdES also signs when, with which certificate, and of which format:
                  xades-b-b   signed properties
                  xades-b-t   and a timestamp: it proves when the signature existed
                  xades-b-lt  and certificates with revocation data: it verifies offline
                If no authority answers, the file is written as xades-b-b and the exit code is 69;
                paso timestamp adds the rest later. Nothing needs to be signed again.

                Examples:
                  paso sign doc.xml --style xades-b-b --key o.key --certificate o.pem -o signed.xml
                  paso sign doc.xml --style xades-b-t --key o.key --certificate o.pem \\
                    --tsa https://tsa.example/ --tsa https://second.example/ -o signed.xml
                  paso sign doc.xml --style xades-b-lt --key o.key --certificate o.pem \\
                    --tsa https://tsa.example/ --trust anchors -o signed.xml
                """,
            es: """
                La firma va justo antes de la etiqueta final de la raíz; los demás octetos quedan.
                XAdES firma además cuándo, con qué certificado y de qué formato:
                  xades-b-b   propiedades firmadas
                  xades-b-t   y un sello de tiempo: prueba cuándo existía la firma
                  xades-b-lt  y certificados con datos de revocación: se verifica sin conexión
                Si ninguna autoridad responde, el archivo se escribe como xades-b-b y el código de
                salida es 69; paso timestamp agrega el resto después. No hay que firmar de nuevo.

                Ejemplos:
                  paso sign doc.xml --style xades-b-b --key o.key --certificate o.pem -o signed.xml
                  paso sign doc.xml --style xades-b-t --key o.key --certificate o.pem \\
                    --tsa https://tsa.example/ --tsa https://second.example/ -o signed.xml
                  paso sign doc.xml --style xades-b-lt --key o.key --certificate o.pem \\
                    --tsa https://tsa.example/ --trust anchors -o signed.xml
                """,
            pt: """
                A assinatura fica logo antes da etiqueta final da raiz; os demais octetos ficam.
                O XAdES assina também quando, com qual certificado e de qual formato:
                  xades-b-b   propriedades assinadas
                  xades-b-t   e um carimbo do tempo: prova quando a assinatura existia
                  xades-b-lt  e certificados com dados de revogação: verifica-se sem conexão
                Se nenhuma autoridade responder, o arquivo é escrito como xades-b-b e o código de
                saída é 69; paso timestamp acrescenta o resto depois. Nada é assinado de novo.

                Exemplos:
                  paso sign doc.xml --style xades-b-b --key o.key --certificate o.pem -o signed.xml
                  paso sign doc.xml --style xades-b-t --key o.key --certificate o.pem \\
                    --tsa https://tsa.example/ --tsa https://second.example/ -o signed.xml
                  paso sign doc.xml --style xades-b-lt --key o.key --certificate o.pem \\
                    --tsa https://tsa.example/ --trust anchors -o signed.xml
                """,
            fr: """
                La signature se place juste avant la balise de fin de la racine ; le reste demeure.
                XAdES signe aussi quand, avec quel certificat et de quel format :
                  xades-b-b   propriétés signées
                  xades-b-t   et un horodatage : il prouve quand la signature existait
                  xades-b-lt  et certificats avec données de révocation : vérifiable hors ligne
                Si aucune autorité ne répond, le fichier est écrit en xades-b-b et le code de sortie
                est 69 ; paso timestamp ajoute le reste plus tard. Rien n'est à signer de nouveau.

                Exemples :
                  paso sign doc.xml --style xades-b-b --key o.key --certificate o.pem -o signed.xml
                  paso sign doc.xml --style xades-b-t --key o.key --certificate o.pem \\
                    --tsa https://tsa.example/ --tsa https://second.example/ -o signed.xml
                  paso sign doc.xml --style xades-b-lt --key o.key --certificate o.pem \\
                    --tsa https://tsa.example/ --trust anchors -o signed.xml
                """
        ),
        "help.timestamp": Text(
            en: "Adds a timestamp to a XAdES signature, and on wish revocation data.",
            es: "Agrega un sello de tiempo a una firma XAdES y, si se pide, datos de revocación.",
            pt: "Acrescenta um carimbo do tempo a uma assinatura XAdES e, se pedido, dados de revogação.",
            fr: "Ajoute un horodatage à une signature XAdES et, sur demande, des données de révocation."
        ),
        "help.timestamp.more": Text(
            en: """
                What was signed stays octet for octet. A signature that has a timestamp keeps it and
                gets no second one, so the command may be repeated. With --long-term it also adds
                certificates and revocation data of --trust. If no authority answers, nothing is
                written and the exit code is 69: run it again later.

                Examples:
                  paso timestamp signed.xml --tsa https://tsa.example/ -o stamped.xml
                  paso timestamp signed.xml --tsa https://tsa.example/ --long-term --trust anchors \\
                    -o archived.xml
                """,
            es: """
                Lo firmado queda octeto por octeto. Una firma que ya tiene sello lo conserva y no
                recibe otro, así que el comando puede repetirse. Con --long-term agrega además
                certificados y datos de revocación de --trust. Si ninguna autoridad responde, no se
                escribe nada y el código de salida es 69: repítalo después.

                Ejemplos:
                  paso timestamp signed.xml --tsa https://tsa.example/ -o stamped.xml
                  paso timestamp signed.xml --tsa https://tsa.example/ --long-term --trust anchors \\
                    -o archived.xml
                """,
            pt: """
                O que foi assinado fica octeto por octeto. Uma assinatura que já tem carimbo o mantém
                e não recebe outro, então o comando pode ser repetido. Com --long-term acrescenta
                também certificados e dados de revogação de --trust. Se nenhuma autoridade responder,
                nada é escrito e o código de saída é 69: repita depois.

                Exemplos:
                  paso timestamp signed.xml --tsa https://tsa.example/ -o stamped.xml
                  paso timestamp signed.xml --tsa https://tsa.example/ --long-term --trust anchors \\
                    -o archived.xml
                """,
            fr: """
                Ce qui est signé demeure octet pour octet. Une signature déjà horodatée le reste et
                n'en reçoit pas un second : la commande peut être répétée. Avec --long-term elle
                ajoute aussi certificats et données de révocation de --trust. Si aucune autorité ne
                répond, rien n'est écrit et le code de sortie est 69 : relancez-la plus tard.

                Exemples :
                  paso timestamp signed.xml --tsa https://tsa.example/ -o stamped.xml
                  paso timestamp signed.xml --tsa https://tsa.example/ --long-term --trust anchors \\
                    -o archived.xml
                """
        ),
        "argument.to-sign": Text(
            en: "XML document to sign; - is standard input.",
            es: "Documento XML por firmar; - es la entrada estándar.",
            pt: "Documento XML a assinar; - é a entrada padrão.",
            fr: "Document XML à signer ; - est l'entrée standard."
        ),
        "argument.to-stamp": Text(
            en: "Document with a XAdES signature; - is standard input.",
            es: "Documento con una firma XAdES; - es la entrada estándar.",
            pt: "Documento com uma assinatura XAdES; - é a entrada padrão.",
            fr: "Document portant une signature XAdES ; - est l'entrée standard."
        ),
        "option.sign-style": Text(
            en: "Style in which to sign.",
            es: "Estilo con que se firma.",
            pt: "Estilo com que se assina.",
            fr: "Style dans lequel signer."
        ),
        "option.algorithm": Text(
            en: "Signature algorithm, like rsa-pss-sha256; without it the usual one of the key.",
            es: "Algoritmo de firma, como rsa-pss-sha256; si falta, el habitual de la clave.",
            pt: "Algoritmo de assinatura, como rsa-pss-sha256; sem ele, o habitual da chave.",
            fr: "Algorithme de signature, comme rsa-pss-sha256 ; sans lui, l'habituel de la clé."
        ),
        "option.tsa": Text(
            en: "Timestamp authority (RFC 3161); several are asked in this order.",
            es: "Autoridad de sellado de tiempo (RFC 3161); varias se consultan en este orden.",
            pt: "Autoridade de carimbo do tempo (RFC 3161); várias são consultadas nesta ordem.",
            fr: "Autorité d'horodatage (RFC 3161) ; plusieurs sont interrogées dans cet ordre."
        ),
        "option.tsa-policy": Text(
            en: "Policy that the timestamp must be made under, like 1.3.6.1.4.1.….",
            es: "Política con que debe hacerse el sello, como 1.3.6.1.4.1.….",
            pt: "Política com que o carimbo deve ser feito, como 1.3.6.1.4.1.….",
            fr: "Politique selon laquelle horodater, comme 1.3.6.1.4.1.…."
        ),
        "option.trust-proof": Text(
            en: "Folder of roots, intermediates and CRLs: judges the authority, and gives the data of xades-b-lt.",
            es: "Carpeta de raíces, intermedios y CRL: juzga a la autoridad y da los datos de xades-b-lt.",
            pt: "Pasta de raízes, intermediários e CRL: julga a autoridade e dá os dados de xades-b-lt.",
            fr: "Dossier de racines, intermédiaires et CRL : juge l'autorité et fournit les données de xades-b-lt."
        ),
        "option.long-term": Text(
            en: "Also add certificates and revocation data (B-LT).",
            es: "Agregar también certificados y datos de revocación (B-LT).",
            pt: "Acrescentar também certificados e dados de revogação (B-LT).",
            fr: "Ajouter aussi certificats et données de révocation (B-LT)."
        ),
        "sign.without-timestamp": Text(
            en:
                "The signature stands without its timestamp. Later: paso timestamp {file} --tsa URL, until it is {style}.",
            es:
                "La firma queda sin su sello de tiempo. Después: paso timestamp {file} --tsa URL, hasta que sea {style}.",
            pt: "A assinatura fica sem seu carimbo do tempo. Depois: paso timestamp {file} --tsa URL, até ser {style}.",
            fr: "La signature reste sans horodatage. Plus tard : paso timestamp {file} --tsa URL, jusqu'à {style}."
        ),
        "timestamp.there": Text(
            en: "The signature has its proof already; nothing was added.",
            es: "La firma ya tiene su prueba; no se agregó nada.",
            pt: "A assinatura já tem sua prova; nada foi acrescentado.",
            fr: "La signature a déjà sa preuve ; rien n'a été ajouté."
        ),
        "verify.level": Text(en: "Level", es: "Nivel", pt: "Nível", fr: "Niveau"),
        "verify.timestamp": Text(
            en: "Timestamp",
            es: "Sello de tiempo",
            pt: "Carimbo do tempo",
            fr: "Horodatage"
        ),
        "verify.timestamp.invalid": Text(
            en: "Timestamp, not counted",
            es: "Sello de tiempo, no cuenta",
            pt: "Carimbo do tempo, não conta",
            fr: "Horodatage non retenu"
        ),
        "verify.best-time": Text(
            en: "Existed at the latest",
            es: "Existía a más tardar",
            pt: "Existia o mais tardar",
            fr: "Existait au plus tard"
        ),
        "verify.best-time.none": Text(
            en: "not proven by a timestamp",
            es: "no probado por un sello de tiempo",
            pt: "não provado por um carimbo do tempo",
            fr: "non prouvé par un horodatage"
        ),
        "verify.claimed-from.signature": Text(
            en: "signed with it",
            es: "firmado con ella",
            pt: "assinado com ela",
            fr: "signé avec elle"
        ),
    ]
}
