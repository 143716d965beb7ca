extension Catalogue {
    /// Why a path is refused.
    static let chainRefusals: [Explanation] = [
        Explanation(
            "TRU-101",
            what: Text(
                en: "{subject}: not yet valid at issue: the certificate begins {from}, after {time}.",
                es: "{subject}: aún no válido en la emisión: el certificado empieza el {from}, después del {time}.",
                pt: "{subject}: ainda não válido na emissão: o certificado começa em {from}, depois de {time}.",
                fr: "{subject} : pas encore valide à l'émission : le certificat commence le {from}, après le {time}."
            ),
            remedy: Text(
                en: "Ask the signer for a document whose date lies within the certificate's validity.",
                es: "Pida al firmante un documento cuya fecha esté dentro de la vigencia del certificado.",
                pt: "Peça ao signatário um documento cuja data esteja dentro da validade do certificado.",
                fr:
                    "Demandez au signataire un document dont la date se situe dans la période de validité du certificat."
            )
        ),
        Explanation(
            "TRU-102",
            what: Text(
                en: "{subject}: the certificate had expired on {until}, before {time}.",
                es: "{subject}: el certificado había vencido el {until}, antes del {time}.",
                pt: "{subject}: o certificado havia expirado em {until}, antes de {time}.",
                fr: "{subject} : le certificat avait expiré le {until}, avant le {time}."
            ),
            remedy: Text(
                en: "Ask for a signature with a certificate that is in force.",
                es: "Pida una firma con un certificado vigente.",
                pt: "Peça uma assinatura com um certificado vigente.",
                fr: "Demandez une signature faite avec un certificat en vigueur."
            )
        ),
        Explanation(
            "TRU-103",
            what: Text(
                en: "{subject}: the certificate had been revoked on {revoked} ({reason}), before {time}.",
                es: "{subject}: el certificado había sido revocado el {revoked} ({reason}), antes del {time}.",
                pt: "{subject}: o certificado havia sido revogado em {revoked} ({reason}), antes de {time}.",
                fr: "{subject} : le certificat avait été révoqué le {revoked} ({reason}), avant le {time}."
            ),
            remedy: Text(
                en: "Do not rely on this signature; ask the issuing authority.",
                es: "No confíe en esta firma; consulte a la autoridad emisora.",
                pt: "Não confie nesta assinatura; consulte a autoridade emissora.",
                fr: "Ne vous fiez pas à cette signature ; consultez l'autorité émettrice."
            )
        ),
        Explanation(
            "TRU-104",
            what: Text(
                en: "No path from {subject} to a trusted anchor; its issuer is {issuer}.",
                es: "No hay ruta desde {subject} hasta un ancla de confianza; su emisor es {issuer}.",
                pt: "Não há caminho de {subject} até uma âncora de confiança; o seu emissor é {issuer}.",
                fr: "Aucun chemin ne mène de {subject} à une ancre de confiance ; son émetteur est {issuer}."
            ),
            remedy: Text(
                en:
                    "If you trust this issuer, add its root and intermediate certificates, from its authority's own site.",
                es:
                    "Si confía en este emisor, agregue sus certificados raíz e intermedios, obtenidos del sitio de su autoridad.",
                pt:
                    "Se confia neste emissor, acrescente os seus certificados raiz e intermediários, obtidos no sítio da própria autoridade.",
                fr:
                    "Si vous faites confiance à cet émetteur, ajoutez ses certificats racine et intermédiaires, obtenus sur le site de son autorité."
            )
        ),
        Explanation(
            "TRU-105",
            what: Text(
                en:
                    "{subject} leads to an anchor that does not count for the role {role} and country {country} at that time.",
                es:
                    "{subject} conduce a un ancla que no vale para la función {role} y el país {country} en ese momento.",
                pt:
                    "{subject} conduz a uma âncora que não vale para a função {role} e o país {country} naquele momento.",
                fr:
                    "{subject} mène à une ancre qui ne vaut pas pour le rôle {role} et le pays {country} à ce moment-là."
            ),
            remedy: Text(
                en: "Check for which country and role this anchor was configured; do not widen it for one document.",
                es: "Compruebe para qué país y función se configuró esta ancla; no la amplíe por un solo documento.",
                pt:
                    "Verifique para qual país e função esta âncora foi configurada; não a amplie por causa de um único documento.",
                fr:
                    "Vérifiez pour quel pays et quel rôle cette ancre a été configurée ; ne l'élargissez pas pour un seul document."
            )
        ),
        Explanation(
            "TRU-106",
            what: Text(
                en: "{subject}: the certificate's key usage does not allow the role {role}.",
                es: "{subject}: el uso de clave del certificado no permite la función {role}.",
                pt: "{subject}: o uso de chave do certificado não permite a função {role}.",
                fr: "{subject} : l'usage de clé du certificat n'autorise pas le rôle {role}."
            ),
            remedy: Text(
                en: "Use a certificate that was issued for this purpose.",
                es: "Use un certificado emitido para este fin.",
                pt: "Use um certificado emitido para esta finalidade.",
                fr: "Utilisez un certificat émis pour cet usage."
            )
        ),
        Explanation(
            "TRU-107",
            what: Text(
                en: "The path is broken at {subject}: {detail}.",
                es: "La ruta está rota en {subject}: {detail}.",
                pt: "O caminho está interrompido em {subject}: {detail}.",
                fr: "Le chemin est rompu à {subject} : {detail}."
            ),
            remedy: Text(
                en: "The issuing authority must repair its certificates; do not rely on this signature.",
                es: "La autoridad emisora debe corregir sus certificados; no confíe en esta firma.",
                pt: "A autoridade emissora deve corrigir os seus certificados; não confie nesta assinatura.",
                fr: "L'autorité émettrice doit corriger ses certificats ; ne vous fiez pas à cette signature."
            )
        ),
        Explanation(
            "TRU-108",
            what: Text(
                en: "{subject}: {algorithm} is too weak for this time.",
                es: "{subject}: {algorithm} es demasiado débil para esta fecha.",
                pt: "{subject}: {algorithm} é fraco demais para esta data.",
                fr: "{subject} : {algorithm} est trop faible pour cette date."
            ),
            remedy: Text(
                en: "Ask for a certificate with RSA of 2048 bits or a curve, signed with SHA-256 or better.",
                es: "Pida un certificado con RSA de 2048 bits o una curva, firmado con SHA-256 o superior.",
                pt: "Peça um certificado com RSA de 2048 bits ou uma curva, assinado com SHA-256 ou superior.",
                fr: "Demandez un certificat avec RSA de 2048 bits ou une courbe, signé avec SHA-256 ou mieux."
            )
        ),
        Explanation(
            "TRU-109",
            what: Text(
                en: "The claimed time {time} is {seconds} seconds later than the proven time {proven}.",
                es: "La hora declarada {time} es {seconds} segundos posterior a la hora probada {proven}.",
                pt: "A hora declarada {time} é {seconds} segundos posterior à hora comprovada {proven}.",
                fr: "L'heure déclarée {time} est postérieure de {seconds} secondes à l'heure prouvée {proven}."
            ),
            remedy: Text(
                en: "Check the clock of the signing system; a document cannot be signed after it arrived.",
                es: "Revise el reloj del sistema que firma; un documento no puede firmarse después de su llegada.",
                pt:
                    "Verifique o relógio do sistema que assina; um documento não pode ser assinado depois de ter chegado.",
                fr: "Vérifiez l'horloge du système qui signe ; un document ne peut pas être signé après son arrivée."
            )
        ),
        Explanation(
            "TRU-110",
            what: Text(
                en: "{subject}: the certificate with SHA-256 {fingerprint} is not the one agreed with this partner.",
                es: "{subject}: el certificado con SHA-256 {fingerprint} no es el acordado con este socio.",
                pt: "{subject}: o certificado com SHA-256 {fingerprint} não é o acordado com este parceiro.",
                fr:
                    "{subject} : le certificat de SHA-256 {fingerprint} n'est pas celui qui a été convenu avec ce partenaire."
            ),
            remedy: Text(
                en:
                    "If the partner has renewed it, confirm the new fingerprint by another way and add it to the partner's file.",
                es: "Si el socio lo renovó, confirme la nueva huella por otra vía y agréguela al archivo del socio.",
                pt:
                    "Se o parceiro o renovou, confirme a nova impressão digital por outra via e acrescente-a ao arquivo do parceiro.",
                fr:
                    "Si le partenaire l'a renouvelé, confirmez la nouvelle empreinte par une autre voie et ajoutez-la au fichier du partenaire."
            )
        ),
        Explanation(
            "TRU-111",
            what: Text(
                en: "{subject}: the certificate is not for the host {host}.",
                es: "{subject}: el certificado no corresponde al servidor {host}.",
                pt: "{subject}: o certificado não corresponde ao servidor {host}.",
                fr: "{subject} : le certificat ne correspond pas à l'hôte {host}."
            ),
            remedy: Text(
                en: "Check the address of the partner; its certificate must carry this name.",
                es: "Revise la dirección del socio; su certificado debe llevar este nombre.",
                pt: "Verifique o endereço do parceiro; o certificado dele deve conter este nome.",
                fr: "Vérifiez l'adresse du partenaire ; son certificat doit porter ce nom."
            )
        ),
    ]

    /// What a judge remarks on a path that it accepts, or holds.
    static let chainFindings: [Explanation] = [
        Explanation(
            "TRU-201",
            what: Text(
                en:
                    "The claimed time {time} is {seconds} seconds ahead of the proven time {proven}; the clocks differ.",
                es:
                    "La hora declarada {time} se adelanta {seconds} segundos a la hora probada {proven}; los relojes difieren.",
                pt:
                    "A hora declarada {time} está {seconds} segundos adiantada em relação à hora comprovada {proven}; os relógios diferem.",
                fr:
                    "L'heure déclarée {time} est en avance de {seconds} secondes sur l'heure prouvée {proven} ; les horloges diffèrent."
            ),
            remedy: Text(
                en: "Synchronise the clock of this machine, and tell the partner if it is theirs.",
                es: "Sincronice el reloj de esta máquina y avise al socio si es el suyo.",
                pt: "Sincronize o relógio desta máquina e avise o parceiro se for o dele.",
                fr: "Synchronisez l'horloge de cette machine, et prévenez le partenaire s'il s'agit de la sienne."
            )
        ),
        Explanation(
            "TRU-202",
            what: Text(
                en:
                    "{subject}: revoked on {revoked} ({reason}), after the claimed time {time} but before the proven time {proven}.",
                es:
                    "{subject}: revocado el {revoked} ({reason}), después de la hora declarada {time} pero antes de la hora probada {proven}.",
                pt:
                    "{subject}: revogado em {revoked} ({reason}), depois da hora declarada {time}, mas antes da hora comprovada {proven}.",
                fr:
                    "{subject} : révoqué le {revoked} ({reason}), après l'heure déclarée {time} mais avant l'heure prouvée {proven}."
            ),
            remedy: Text(
                en: "Nothing proves that it was signed before the revocation; ask the issuing authority.",
                es: "Nada prueba que se firmó antes de la revocación; consulte a la autoridad emisora.",
                pt: "Nada prova que foi assinado antes da revogação; consulte a autoridade emissora.",
                fr: "Rien ne prouve que la signature est antérieure à la révocation ; consultez l'autorité émettrice."
            )
        ),
        Explanation(
            "TRU-203",
            what: Text(
                en: "{subject}: nobody can say whether it was revoked; there is no usable list of {issuer}.",
                es: "{subject}: no se puede saber si fue revocado; no hay una lista utilizable de {issuer}.",
                pt: "{subject}: não é possível saber se foi revogado; não há lista utilizável de {issuer}.",
                fr: "{subject} : nul ne peut dire s'il a été révoqué ; il n'y a pas de liste utilisable de {issuer}."
            ),
            remedy: Text(
                en: "Get the issuer's present revocation list and put it beside the anchors.",
                es: "Obtenga la lista de revocación vigente del emisor y póngala junto a las anclas.",
                pt: "Obtenha a lista de revogação vigente do emissor e coloque-a junto às âncoras.",
                fr: "Obtenez la liste de révocation en vigueur de l'émetteur et placez-la à côté des ancres."
            )
        ),
        Explanation(
            "TRU-204",
            what: Text(
                en: "{subject}: the newest list of {issuer} was due for renewal on {since}.",
                es: "{subject}: la lista más reciente de {issuer} debía renovarse el {since}.",
                pt: "{subject}: a lista mais recente de {issuer} deveria ter sido renovada em {since}.",
                fr: "{subject} : la liste la plus récente de {issuer} devait être renouvelée le {since}."
            ),
            remedy: Text(
                en: "Get the issuer's present revocation list; if there is none, ask its authority.",
                es: "Obtenga la lista de revocación vigente del emisor; si no existe, consulte a su autoridad.",
                pt: "Obtenha a lista de revogação vigente do emissor; se não houver, consulte a sua autoridade.",
                fr:
                    "Obtenez la liste de révocation en vigueur de l'émetteur ; s'il n'y en a pas, consultez son autorité."
            )
        ),
        Explanation(
            "TRU-205",
            what: Text(
                en: "{subject}: its issuer signed it with {algorithm}, which is weak today.",
                es: "{subject}: su emisor lo firmó con {algorithm}, que hoy es débil.",
                pt: "{subject}: o seu emissor o assinou com {algorithm}, que hoje é fraco.",
                fr: "{subject} : son émetteur l'a signé avec {algorithm}, faible aujourd'hui."
            ),
            remedy: Text(
                en: "Acceptable for an old document only; new certificates need SHA-256 or better.",
                es: "Aceptable solo en un documento antiguo; los certificados nuevos necesitan SHA-256 o superior.",
                pt: "Aceitável apenas em um documento antigo; certificados novos precisam de SHA-256 ou superior.",
                fr: "Acceptable seulement pour un document ancien ; les nouveaux certificats exigent SHA-256 ou mieux."
            )
        ),
        Explanation(
            "TRU-206",
            what: Text(
                en: "{subject}: its key {algorithm} is weak today.",
                es: "{subject}: su clave {algorithm} es hoy débil.",
                pt: "{subject}: a sua chave {algorithm} hoje é fraca.",
                fr: "{subject} : sa clé {algorithm} est faible aujourd'hui."
            ),
            remedy: Text(
                en: "Acceptable for an old document only; new keys need RSA of 2048 bits or a curve.",
                es: "Aceptable solo en un documento antiguo; las claves nuevas necesitan RSA de 2048 bits o una curva.",
                pt:
                    "Aceitável apenas em um documento antigo; chaves novas precisam de RSA de 2048 bits ou de uma curva.",
                fr:
                    "Acceptable seulement pour un document ancien ; les nouvelles clés exigent RSA de 2048 bits ou une courbe."
            )
        ),
        Explanation(
            "TRU-207",
            what: Text(
                en: "Role not checked: the anchor {subject} counts for every role.",
                es: "Función no comprobada: el ancla {subject} vale para cualquier función.",
                pt: "Função não verificada: a âncora {subject} vale para qualquer função.",
                fr: "Rôle non vérifié : l'ancre {subject} vaut pour tous les rôles."
            ),
            remedy: Text(
                en: "Configure anchors by country and role where it matters who may sign what.",
                es: "Configure las anclas por país y función cuando importe quién puede firmar qué.",
                pt: "Configure as âncoras por país e função quando importar quem pode assinar o quê.",
                fr: "Configurez les ancres par pays et par rôle lorsqu'il importe de savoir qui peut signer quoi."
            )
        ),
        Explanation(
            "TRU-208",
            what: Text(
                en:
                    "{subject}: the certificate has expired since, on {until}; that it was used before rests on the document's own date.",
                es:
                    "{subject}: el certificado venció después, el {until}; que se usó antes lo afirma solo la fecha del propio documento.",
                pt:
                    "{subject}: o certificado expirou depois, em {until}; que foi usado antes disso consta apenas da data do próprio documento.",
                fr:
                    "{subject} : le certificat a expiré depuis, le {until} ; seule la date du document lui-même atteste qu'il a servi avant."
            ),
            remedy: Text(
                en: "Where it matters, ask for a timestamp or a receipt from that time.",
                es: "Cuando importe, pida un sello de tiempo o un acuse de aquella época.",
                pt: "Quando for importante, peça um carimbo do tempo ou um recibo daquela época.",
                fr: "Lorsque c'est important, demandez un horodatage ou un accusé de réception de cette époque."
            )
        ),
    ]

    /// The steps of a judgement.
    static let chainSteps: [Explanation] = [
        Explanation(
            "TRU-301",
            what: Text(
                en: "{subject} is judged for the role {role} at {time} (claimed) and {proven} (proven).",
                es: "Se juzga {subject} para la función {role} al {time} (declarada) y al {proven} (probada).",
                pt: "{subject} é avaliado para a função {role} em {time} (declarada) e {proven} (comprovada).",
                fr:
                    "{subject} est évalué pour le rôle {role} au {time} (heure déclarée) et au {proven} (heure prouvée)."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay nada que hacer.",
                pt: "Nada a fazer.",
                fr: "Rien à faire."
            )
        ),
        Explanation(
            "TRU-302",
            what: Text(
                en: "{subject} is issued by {issuer}.",
                es: "{subject} fue emitido por {issuer}.",
                pt: "{subject} foi emitido por {issuer}.",
                fr: "{subject} a été émis par {issuer}."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay nada que hacer.",
                pt: "Nada a fazer.",
                fr: "Rien à faire."
            )
        ),
        Explanation(
            "TRU-303",
            what: Text(
                en: "The path ends at the trusted anchor {subject} (country {country}).",
                es: "La ruta termina en el ancla de confianza {subject} (país {country}).",
                pt: "O caminho termina na âncora de confiança {subject} (país {country}).",
                fr: "Le chemin aboutit à l'ancre de confiance {subject} (pays {country})."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay nada que hacer.",
                pt: "Nada a fazer.",
                fr: "Rien à faire."
            )
        ),
        Explanation(
            "TRU-304",
            what: Text(
                en: "{subject} was not revoked, says its issuer's list of {list}.",
                es: "{subject} no estaba revocado, según la lista de su emisor del {list}.",
                pt: "{subject} não estava revogado, segundo a lista do seu emissor de {list}.",
                fr: "{subject} n'était pas révoqué, d'après la liste de son émetteur du {list}."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay nada que hacer.",
                pt: "Nada a fazer.",
                fr: "Rien à faire."
            )
        ),
        Explanation(
            "TRU-305",
            what: Text(
                en: "{subject} is itself trusted; no revocation list is needed.",
                es: "Se confía en {subject} directamente; no hace falta lista de revocación.",
                pt: "{subject} é confiável por si mesmo; não é necessária lista de revogação.",
                fr: "{subject} est lui-même de confiance ; aucune liste de révocation n'est nécessaire."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay nada que hacer.",
                pt: "Nada a fazer.",
                fr: "Rien à faire."
            )
        ),
        Explanation(
            "TRU-306",
            what: Text(
                en: "{subject} was revoked later, on {revoked}, which does not touch this use.",
                es: "{subject} fue revocado más tarde, el {revoked}, lo que no afecta a este uso.",
                pt: "{subject} foi revogado mais tarde, em {revoked}, o que não afeta este uso.",
                fr: "{subject} a été révoqué plus tard, le {revoked}, ce qui ne touche pas cet usage."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay nada que hacer.",
                pt: "Nada a fazer.",
                fr: "Rien à faire."
            )
        ),
    ]
}
