extension Catalogue {
    /// Codes of paths, anchors' notes, requests and expiry.
    static let trustPaths: [Explanation] = trustPathErrors + trustPathFindings + constraints + expiry

    private static let trustPathErrors: [Explanation] = [
        Explanation(
            "TRU-023",
            what: Text(
                en: "The chain of certificates (PKIPath) cannot be read.",
                es: "No se puede leer la cadena de certificados (PKIPath).",
                pt: "Não é possível ler a cadeia de certificados (PKIPath).",
                fr: "La chaîne de certificats (PKIPath) est illisible."
            ),
            remedy: Text(
                en: "Ask the sender for a DER sequence of certificates, the signer's last.",
                es: "Pida al emisor una secuencia DER de certificados, con el del firmante al final.",
                pt: "Peça ao remetente uma sequência DER de certificados, com o do signatário por último.",
                fr: "Demandez à l'expéditeur une séquence DER de certificats, celui du signataire en dernier."
            )
        ),
        Explanation(
            "TRU-024",
            what: Text(
                en: "The chain of certificates is out of order: {subject} was not issued by the one before it.",
                es: "La cadena de certificados está desordenada: {subject} no fue emitido por el anterior.",
                pt: "A cadeia de certificados está fora de ordem: {subject} não foi emitido pelo anterior.",
                fr: "La chaîne de certificats est en désordre : {subject} n'a pas été émis par le précédent."
            ),
            remedy: Text(
                en: "Each certificate must be followed by one that it issued; the signer's stands last.",
                es: "A cada certificado debe seguir uno que él emitió; el del firmante va al final.",
                pt: "A cada certificado deve seguir um que ele emitiu; o do signatário fica por último.",
                fr:
                    "Chaque certificat doit être suivi d'un certificat qu'il a émis ; celui du signataire vient en dernier."
            )
        ),
        Explanation(
            "TRU-025",
            what: Text(
                en: "{file}, line {line}: the note on an anchor is not understood.",
                es: "{file}, línea {line}: no se entiende la nota sobre un ancla.",
                pt: "{file}, linha {line}: a nota sobre uma âncora não é compreendida.",
                fr: "{file}, ligne {line} : la note sur une ancre n'est pas comprise."
            ),
            remedy: Text(
                en:
                    "Write `format: paso/anchor/1`, then only from, until, anchor, source and checked; dates like 2030-12-31, from before until.",
                es:
                    "Escriba `format: paso/anchor/1` y luego solo from, until, anchor, source y checked; fechas como 2030-12-31, from antes que until.",
                pt:
                    "Escreva `format: paso/anchor/1` e depois apenas from, until, anchor, source e checked; datas como 2030-12-31, from antes de until.",
                fr:
                    "Écrivez `format: paso/anchor/1`, puis seulement from, until, anchor, source et checked ; dates comme 2030-12-31, from avant until."
            )
        ),
        Explanation(
            "TRU-026",
            what: Text(
                en: "{file}: there is no file of certificates that this note belongs to.",
                es: "{file}: no hay archivo de certificados al que pertenezca esta nota.",
                pt: "{file}: não há arquivo de certificados ao qual esta nota pertença.",
                fr: "{file} : il n'y a pas de fichier de certificats auquel cette note appartienne."
            ),
            remedy: Text(
                en: "Name it NAME.anchor.yaml beside NAME.pem; an interval that nobody reads would trust too much.",
                es: "Llámela NOMBRE.anchor.yaml junto a NOMBRE.pem; un intervalo que nadie lee confiaría demasiado.",
                pt: "Chame-a NOME.anchor.yaml ao lado de NOME.pem; um intervalo que ninguém lê confiaria demais.",
                fr:
                    "Nommez-la NOM.anchor.yaml à côté de NOM.pem ; un intervalle que personne ne lit ferait trop confiance."
            )
        ),
    ]

    private static let trustPathFindings: [Explanation] = [
        Explanation(
            "TRU-112",
            what: Text(
                en:
                    "{subject}: another certificate of the same key ({serial}, by {issuer}) was revoked because the key is compromised.",
                es:
                    "{subject}: otro certificado de la misma clave ({serial}, de {issuer}) fue revocado porque la clave está comprometida.",
                pt:
                    "{subject}: outro certificado da mesma chave ({serial}, de {issuer}) foi revogado porque a chave está comprometida.",
                fr:
                    "{subject} : un autre certificat de la même clé ({serial}, de {issuer}) a été révoqué parce que la clé est compromise."
            ),
            remedy: Text(
                en: "Do not rely on this path, though its own certificates are in order; ask both authorities.",
                es:
                    "No confíe en esta ruta aunque sus propios certificados estén en orden; consulte a ambas autoridades.",
                pt:
                    "Não confie neste caminho, embora seus próprios certificados estejam em ordem; consulte ambas as autoridades.",
                fr:
                    "Ne vous fiez pas à ce chemin, bien que ses propres certificats soient en ordre ; consultez les deux autorités."
            )
        ),
        Explanation(
            "TRU-308",
            what: Text(
                en: "Another path was found and not taken: {path} ({cause}).",
                es: "Se encontró otra ruta y no se tomó: {path} ({cause}).",
                pt: "Outro caminho foi encontrado e não foi tomado: {path} ({cause}).",
                fr: "Un autre chemin a été trouvé et n'a pas été pris : {path} ({cause})."
            ),
            remedy: Text(
                en: "Nothing to do; the report lists what spoke against it.",
                es: "Nada que hacer; el informe dice qué habló en su contra.",
                pt: "Nada a fazer; o relatório diz o que falou contra ele.",
                fr: "Rien à faire ; le rapport dit ce qui parlait contre lui."
            )
        ),
    ]

    private static let constraints: [Explanation] = [
        Explanation(
            "TRU-113",
            what: Text(
                en: "{subject}: the key is too short to count ({algorithm}).",
                es: "{subject}: la clave es demasiado corta para valer ({algorithm}).",
                pt: "{subject}: a chave é curta demais para valer ({algorithm}).",
                fr: "{subject} : la clé est trop courte pour compter ({algorithm})."
            ),
            remedy: Text(
                en: "Ask for a certificate with RSA of 2048 bits or more, or P-256.",
                es: "Pida un certificado con RSA de 2048 bits o más, o P-256.",
                pt: "Peça um certificado com RSA de 2048 bits ou mais, ou P-256.",
                fr: "Demandez un certificat avec RSA de 2048 bits ou plus, ou P-256."
            )
        ),
        Explanation(
            "TRU-114",
            what: Text(
                en: "{subject} is no authority and may not issue certificates.",
                es: "{subject} no es una autoridad y no puede emitir certificados.",
                pt: "{subject} não é uma autoridade e não pode emitir certificados.",
                fr: "{subject} n'est pas une autorité et ne peut pas émettre de certificats."
            ),
            remedy: Text(
                en: "Do not rely on this signature: somebody issued a certificate without the right to.",
                es: "No confíe en esta firma: alguien emitió un certificado sin tener derecho.",
                pt: "Não confie nesta assinatura: alguém emitiu um certificado sem ter direito.",
                fr: "Ne vous fiez pas à cette signature : quelqu'un a émis un certificat sans en avoir le droit."
            )
        ),
        Explanation(
            "TRU-115",
            what: Text(
                en: "{subject}: more authorities stand below it than its certificate allows.",
                es: "{subject}: hay debajo más autoridades de las que permite su certificado.",
                pt: "{subject}: há abaixo mais autoridades do que seu certificado permite.",
                fr: "{subject} : il y a dessous plus d'autorités que son certificat n'en permet."
            ),
            remedy: Text(
                en: "Ask the authority: one of those below it may not have issued certificates.",
                es: "Consulte a la autoridad: una de las que están debajo no podía emitir certificados.",
                pt: "Consulte a autoridade: uma das que estão abaixo não podia emitir certificados.",
                fr: "Consultez l'autorité : l'une de celles qui sont dessous ne pouvait pas émettre de certificats."
            )
        ),
        Explanation(
            "TRU-116",
            what: Text(
                en: "{subject}: the name lies outside of what its authority may certify (name constraints).",
                es: "{subject}: el nombre está fuera de lo que su autoridad puede certificar (name constraints).",
                pt: "{subject}: o nome está fora do que sua autoridade pode certificar (name constraints).",
                fr: "{subject} : le nom est hors de ce que son autorité peut certifier (name constraints)."
            ),
            remedy: Text(
                en: "Do not rely on this signature; ask the authority for a certificate within its limits.",
                es: "No confíe en esta firma; pida a la autoridad un certificado dentro de sus límites.",
                pt: "Não confie nesta assinatura; peça à autoridade um certificado dentro dos seus limites.",
                fr: "Ne vous fiez pas à cette signature ; demandez à l'autorité un certificat dans ses limites."
            )
        ),
        Explanation(
            "TRU-117",
            what: Text(
                en: "{subject}: the certificate holds a critical extension that Paso does not know.",
                es: "{subject}: el certificado contiene una extensión crítica que Paso no conoce.",
                pt: "{subject}: o certificado contém uma extensão crítica que o Paso não conhece.",
                fr: "{subject} : le certificat contient une extension critique que Paso ne connaît pas."
            ),
            remedy: Text(
                en: "Ask the authority what it means; what is critical and unknown must be refused (RFC 5280 §4.2).",
                es: "Pregunte a la autoridad qué significa; lo crítico y desconocido debe rechazarse (RFC 5280 §4.2).",
                pt:
                    "Pergunte à autoridade o que significa; o que é crítico e desconhecido deve ser recusado (RFC 5280 §4.2).",
                fr:
                    "Demandez à l'autorité ce qu'elle signifie ; ce qui est critique et inconnu doit être refusé (RFC 5280 §4.2)."
            )
        ),
    ]

    private static let expiry: [Explanation] = [
        expiry(
            "TRU-210",
            Text(
                en: "Plan its renewal: authorities often need weeks.",
                es: "Planifique su renovación: las autoridades suelen tardar semanas.",
                pt: "Planeje sua renovação: as autoridades costumam levar semanas.",
                fr: "Prévoyez son renouvellement : les autorités demandent souvent des semaines."
            )
        ),
        expiry(
            "TRU-211",
            Text(
                en: "Renew it now: `paso pki request` makes the requests for own keys; ask partners for their new one.",
                es:
                    "Renuévelo ahora: `paso pki request` hace las solicitudes de las claves propias; a los socios pídales el nuevo.",
                pt:
                    "Renove-o agora: `paso pki request` faz os pedidos das chaves próprias; aos parceiros peça o novo.",
                fr:
                    "Renouvelez-le maintenant : `paso pki request` fait les demandes pour vos clés ; demandez le nouveau aux partenaires."
            )
        ),
        expiry(
            "TRU-212",
            Text(
                en: "Renew it this week: when it ends, what rests on it stops.",
                es: "Renuévelo esta semana: cuando termine, se detiene lo que depende de él.",
                pt: "Renove-o esta semana: quando terminar, para o que depende dele.",
                fr: "Renouvelez-le cette semaine : à sa fin, ce qui repose sur lui s'arrête."
            )
        ),
        Explanation(
            "TRU-213",
            what: Text(
                en: "{kind} {name}: {subject} ended on {until}.",
                es: "{kind} {name}: {subject} terminó el {until}.",
                pt: "{kind} {name}: {subject} terminou em {until}.",
                fr: "{kind} {name} : {subject} a pris fin le {until}."
            ),
            remedy: Text(
                en: "Replace it; what rests on it is refused, except documents from before that day.",
                es: "Reemplácelo; se rechaza lo que depende de él, salvo documentos anteriores a ese día.",
                pt: "Substitua-o; o que depende dele é recusado, salvo documentos anteriores a esse dia.",
                fr: "Remplacez-le ; ce qui repose sur lui est refusé, sauf les documents antérieurs à ce jour."
            )
        ),
    ]

    private static func expiry(_ code: String, _ remedy: Text) -> Explanation {
        Explanation(
            code,
            what: Text(
                en: "{kind} {name}: {subject} ends in {days} days, on {until}.",
                es: "{kind} {name}: {subject} termina en {days} días, el {until}.",
                pt: "{kind} {name}: {subject} termina em {days} dias, em {until}.",
                fr: "{kind} {name} : {subject} prend fin dans {days} jours, le {until}."
            ),
            remedy: remedy
        )
    }
}
