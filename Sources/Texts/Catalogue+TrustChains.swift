extension Catalogue {
    /// Why a path is refused.
    static let chainRefusals: [Explanation] = [
        Explanation(
            "TRU-101",
            what: Text(
                en: "{subject}: not yet valid at issue: the certificate begins {from}, after {time}.",
                es: "{subject}: aún no válido en la emisión: el certificado empieza el {from}, después del {time}."
            ),
            remedy: Text(
                en: "Ask the signer for a document whose date lies within the certificate's validity.",
                es: "Pida al firmante un documento cuya fecha esté dentro de la vigencia del certificado."
            )
        ),
        Explanation(
            "TRU-102",
            what: Text(
                en: "{subject}: the certificate had expired on {until}, before {time}.",
                es: "{subject}: el certificado había vencido el {until}, antes del {time}."
            ),
            remedy: Text(
                en: "Ask for a signature with a certificate that is in force.",
                es: "Pida una firma con un certificado vigente."
            )
        ),
        Explanation(
            "TRU-103",
            what: Text(
                en: "{subject}: the certificate had been revoked on {revoked} ({reason}), before {time}.",
                es: "{subject}: el certificado había sido revocado el {revoked} ({reason}), antes del {time}."
            ),
            remedy: Text(
                en: "Do not rely on this signature; ask the issuing authority.",
                es: "No confíe en esta firma; consulte a la autoridad emisora."
            )
        ),
        Explanation(
            "TRU-104",
            what: Text(
                en: "No path from {subject} to a trusted anchor; its issuer is {issuer}.",
                es: "No hay ruta desde {subject} hasta un ancla de confianza; su emisor es {issuer}."
            ),
            remedy: Text(
                en:
                    "If you trust this issuer, add its root and intermediate certificates, from its authority's own site.",
                es:
                    "Si confía en este emisor, agregue sus certificados raíz e intermedios, obtenidos del sitio de su autoridad."
            )
        ),
        Explanation(
            "TRU-105",
            what: Text(
                en:
                    "{subject} leads to an anchor that does not count for the role {role} and country {country} at that time.",
                es:
                    "{subject} conduce a un ancla que no vale para la función {role} y el país {country} en ese momento."
            ),
            remedy: Text(
                en: "Check for which country and role this anchor was configured; do not widen it for one document.",
                es: "Compruebe para qué país y función se configuró esta ancla; no la amplíe por un solo documento."
            )
        ),
        Explanation(
            "TRU-106",
            what: Text(
                en: "{subject}: the certificate's key usage does not allow the role {role}.",
                es: "{subject}: el uso de clave del certificado no permite la función {role}."
            ),
            remedy: Text(
                en: "Use a certificate that was issued for this purpose.",
                es: "Use un certificado emitido para este fin."
            )
        ),
        Explanation(
            "TRU-107",
            what: Text(
                en: "The path is broken at {subject}: {detail}.",
                es: "La ruta está rota en {subject}: {detail}."
            ),
            remedy: Text(
                en: "The issuing authority must repair its certificates; do not rely on this signature.",
                es: "La autoridad emisora debe corregir sus certificados; no confíe en esta firma."
            )
        ),
        Explanation(
            "TRU-108",
            what: Text(
                en: "{subject}: {algorithm} is too weak for this time.",
                es: "{subject}: {algorithm} es demasiado débil para esta fecha."
            ),
            remedy: Text(
                en: "Ask for a certificate with RSA of 2048 bits or a curve, signed with SHA-256 or better.",
                es: "Pida un certificado con RSA de 2048 bits o una curva, firmado con SHA-256 o superior."
            )
        ),
        Explanation(
            "TRU-109",
            what: Text(
                en: "The claimed time {time} is {seconds} seconds later than the proven time {proven}.",
                es: "La hora declarada {time} es {seconds} segundos posterior a la hora probada {proven}."
            ),
            remedy: Text(
                en: "Check the clock of the signing system; a document cannot be signed after it arrived.",
                es: "Revise el reloj del sistema que firma; un documento no puede firmarse después de su llegada."
            )
        ),
        Explanation(
            "TRU-110",
            what: Text(
                en: "{subject}: the certificate with SHA-256 {fingerprint} is not the one agreed with this partner.",
                es: "{subject}: el certificado con SHA-256 {fingerprint} no es el acordado con este socio."
            ),
            remedy: Text(
                en:
                    "If the partner has renewed it, confirm the new fingerprint by another way and add it to the partner's file.",
                es: "Si el socio lo renovó, confirme la nueva huella por otra vía y agréguela al archivo del socio."
            )
        ),
        Explanation(
            "TRU-111",
            what: Text(
                en: "{subject}: the certificate is not for the host {host}.",
                es: "{subject}: el certificado no corresponde al servidor {host}."
            ),
            remedy: Text(
                en: "Check the address of the partner; its certificate must carry this name.",
                es: "Revise la dirección del socio; su certificado debe llevar este nombre."
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
                    "La hora declarada {time} se adelanta {seconds} segundos a la hora probada {proven}; los relojes difieren."
            ),
            remedy: Text(
                en: "Synchronise the clock of this machine, and tell the partner if it is theirs.",
                es: "Sincronice el reloj de esta máquina y avise al socio si es el suyo."
            )
        ),
        Explanation(
            "TRU-202",
            what: Text(
                en:
                    "{subject}: revoked on {revoked} ({reason}), after the claimed time {time} but before the proven time {proven}.",
                es:
                    "{subject}: revocado el {revoked} ({reason}), después de la hora declarada {time} pero antes de la hora probada {proven}."
            ),
            remedy: Text(
                en: "Nothing proves that it was signed before the revocation; ask the issuing authority.",
                es: "Nada prueba que se firmó antes de la revocación; consulte a la autoridad emisora."
            )
        ),
        Explanation(
            "TRU-203",
            what: Text(
                en: "{subject}: nobody can say whether it was revoked; there is no usable list of {issuer}.",
                es: "{subject}: no se puede saber si fue revocado; no hay una lista utilizable de {issuer}."
            ),
            remedy: Text(
                en: "Get the issuer's present revocation list and put it beside the anchors.",
                es: "Obtenga la lista de revocación vigente del emisor y póngala junto a las anclas."
            )
        ),
        Explanation(
            "TRU-204",
            what: Text(
                en: "{subject}: the newest list of {issuer} was due for renewal on {since}.",
                es: "{subject}: la lista más reciente de {issuer} debía renovarse el {since}."
            ),
            remedy: Text(
                en: "Get the issuer's present revocation list; if there is none, ask its authority.",
                es: "Obtenga la lista de revocación vigente del emisor; si no existe, consulte a su autoridad."
            )
        ),
        Explanation(
            "TRU-205",
            what: Text(
                en: "{subject}: its issuer signed it with {algorithm}, which is weak today.",
                es: "{subject}: su emisor lo firmó con {algorithm}, que hoy es débil."
            ),
            remedy: Text(
                en: "Acceptable for an old document only; new certificates need SHA-256 or better.",
                es: "Aceptable solo en un documento antiguo; los certificados nuevos necesitan SHA-256 o superior."
            )
        ),
        Explanation(
            "TRU-206",
            what: Text(
                en: "{subject}: its key {algorithm} is weak today.",
                es: "{subject}: su clave {algorithm} es hoy débil."
            ),
            remedy: Text(
                en: "Acceptable for an old document only; new keys need RSA of 2048 bits or a curve.",
                es: "Aceptable solo en un documento antiguo; las claves nuevas necesitan RSA de 2048 bits o una curva."
            )
        ),
        Explanation(
            "TRU-207",
            what: Text(
                en: "Role not checked: the anchor {subject} counts for every role.",
                es: "Función no comprobada: el ancla {subject} vale para cualquier función."
            ),
            remedy: Text(
                en: "Configure anchors by country and role where it matters who may sign what.",
                es: "Configure las anclas por país y función cuando importe quién puede firmar qué."
            )
        ),
        Explanation(
            "TRU-208",
            what: Text(
                en:
                    "{subject}: the certificate has expired since, on {until}; that it was used before rests on the document's own date.",
                es:
                    "{subject}: el certificado venció después, el {until}; que se usó antes lo afirma solo la fecha del propio documento."
            ),
            remedy: Text(
                en: "Where it matters, ask for a timestamp or a receipt from that time.",
                es: "Cuando importe, pida un sello de tiempo o un acuse de aquella época."
            )
        ),
    ]

    /// The steps of a judgement.
    static let chainSteps: [Explanation] = [
        Explanation(
            "TRU-301",
            what: Text(
                en: "{subject} is judged for the role {role} at {time} (claimed) and {proven} (proven).",
                es: "Se juzga {subject} para la función {role} al {time} (declarada) y al {proven} (probada)."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay nada que hacer."
            )
        ),
        Explanation(
            "TRU-302",
            what: Text(
                en: "{subject} is issued by {issuer}.",
                es: "{subject} fue emitido por {issuer}."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay nada que hacer."
            )
        ),
        Explanation(
            "TRU-303",
            what: Text(
                en: "The path ends at the trusted anchor {subject} (country {country}).",
                es: "La ruta termina en el ancla de confianza {subject} (país {country})."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay nada que hacer."
            )
        ),
        Explanation(
            "TRU-304",
            what: Text(
                en: "{subject} was not revoked, says its issuer's list of {list}.",
                es: "{subject} no estaba revocado, según la lista de su emisor del {list}."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay nada que hacer."
            )
        ),
        Explanation(
            "TRU-305",
            what: Text(
                en: "{subject} is itself trusted; no revocation list is needed.",
                es: "Se confía en {subject} directamente; no hace falta lista de revocación."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay nada que hacer."
            )
        ),
        Explanation(
            "TRU-306",
            what: Text(
                en: "{subject} was revoked later, on {revoked}, which does not touch this use.",
                es: "{subject} fue revocado más tarde, el {revoked}, lo que no afecta a este uso."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "No hay nada que hacer."
            )
        ),
    ]
}
