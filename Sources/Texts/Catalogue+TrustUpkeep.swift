extension Catalogue {
    /// Codes of weak evidence on revocation, of `paso trust refresh` and of requests for keys on tokens.
    static let trustUpkeep: [Explanation] = [
        Explanation(
            "CMD-060",
            what: Text(
                en: "A key on a token is certified for one job, and keeps its own algorithm.",
                es: "Una clave en un token se certifica para una sola tarea y conserva su propio algoritmo.",
                pt: "Uma chave em um token é certificada para uma só tarefa e mantém seu próprio algoritmo.",
                fr: "Une clé sur un jeton est certifiée pour une seule tâche et garde son propre algorithme."
            ),
            remedy: Text(
                en: "Give exactly one --role, and no --algorithm.",
                es: "Indique exactamente un --role, y ningún --algorithm.",
                pt: "Informe exatamente um --role, e nenhum --algorithm.",
                fr: "Donnez exactement un --role, et aucun --algorithm."
            )
        ),
        Explanation(
            "CMD-061",
            what: Text(
                en: "Keys for {role} cannot live on a token.",
                es: "Las claves para {role} no pueden estar en un token.",
                pt: "As chaves para {role} não podem ficar em um token.",
                fr: "Les clés pour {role} ne peuvent pas être sur un jeton."
            ),
            remedy: Text(
                en: "Leave the token's options out for this job: its key is made as a file.",
                es: "Omita las opciones del token para esta tarea: su clave se genera como archivo.",
                pt: "Omita as opções do token para esta tarefa: sua chave é gerada como arquivo.",
                fr: "Omettez les options du jeton pour cette tâche : sa clé est créée comme fichier."
            )
        ),
        Explanation(
            "CMD-062",
            what: Text(
                en: "The token, its key or the source of its PIN is not named in full.",
                es: "No se nombra por completo el token, su clave o el origen de su PIN.",
                pt: "O token, sua chave ou a origem do seu PIN não estão indicados por completo.",
                fr: "Le jeton, sa clé ou la source de son code PIN n'est pas nommé en entier."
            ),
            remedy: Text(
                en: "Give --module, --token or --serial, --object or --id, and --pin-file or --pin-environment.",
                es: "Indique --module, --token o --serial, --object o --id, y --pin-file o --pin-environment.",
                pt: "Informe --module, --token ou --serial, --object ou --id, e --pin-file ou --pin-environment.",
                fr: "Donnez --module, --token ou --serial, --object ou --id, et --pin-file ou --pin-environment."
            )
        ),
        Explanation(
            "CMD-063",
            what: Text(
                en: "This site fetches nothing about revocations: its configuration names no country for it.",
                es: "Este sitio no descarga nada sobre revocaciones: su configuración no nombra ningún país para ello.",
                pt: "Este site não baixa nada sobre revogações: sua configuração não indica nenhum país para isso.",
                fr: "Ce site ne télécharge rien sur les révocations : sa configuration ne nomme aucun pays pour cela."
            ),
            remedy: Text(
                en: "Name countries under trust.revocation-fetch, or put lists in place by hand.",
                es: "Nombre países en trust.revocation-fetch o coloque las listas a mano.",
                pt: "Indique países em trust.revocation-fetch ou coloque as listas à mão.",
                fr: "Nommez des pays sous trust.revocation-fetch, ou mettez les listes en place à la main."
            )
        ),
        Explanation(
            "TRU-214",
            what: Text(
                en:
                    "{subject}: the list of {issuer} as of {time}, by which it was not revoked, is signed with SHA-1, which can be forged.",
                es:
                    "{subject}: la lista de {issuer} al {time}, según la cual no fue revocado, está firmada con SHA-1, que se puede falsificar.",
                pt:
                    "{subject}: a lista de {issuer} em {time}, segundo a qual não foi revogado, está assinada com SHA-1, que pode ser falsificado.",
                fr:
                    "{subject} : la liste de {issuer} au {time}, selon laquelle il n'a pas été révoqué, est signée avec SHA-1, qui peut être falsifié."
            ),
            remedy: Text(
                en:
                    "Ask the issuer for lists signed with SHA-256; until then the revocation policy prefer or record accepts these.",
                es:
                    "Pida al emisor listas firmadas con SHA-256; hasta entonces, la política de revocación prefer o record acepta estas.",
                pt:
                    "Peça ao emissor listas assinadas com SHA-256; até lá, a política de revogação prefer ou record aceita estas.",
                fr:
                    "Demandez à l'émetteur des listes signées avec SHA-256 ; d'ici là, la politique de révocation prefer ou record accepte celles-ci."
            )
        ),
        Explanation(
            "TRU-215",
            what: Text(
                en: "The answer of {issuer}'s responder is signed with a digest that can be forged.",
                es: "La respuesta del servidor OCSP de {issuer} está firmada con un resumen que se puede falsificar.",
                pt: "A resposta do servidor OCSP de {issuer} está assinada com um resumo que pode ser falsificado.",
                fr: "La réponse du répondeur de {issuer} est signée avec une empreinte qui peut être falsifiée."
            ),
            remedy: Text(
                en: "Ask the issuer to let its responder sign with SHA-256; use its revocation lists until then.",
                es: "Pida al emisor que su servidor firme con SHA-256; use sus listas de revocación hasta entonces.",
                pt: "Peça ao emissor que seu servidor assine com SHA-256; use suas listas de revogação até lá.",
                fr:
                    "Demandez à l'émetteur que son répondeur signe avec SHA-256 ; utilisez ses listes de révocation d'ici là."
            )
        ),
        Explanation(
            "REV-015",
            what: Text(
                en:
                    "{address} gave a list of {issuer} whose signature proves nothing: MD5, or an algorithm that Paso does not know.",
                es:
                    "{address} dio una lista de {issuer} cuya firma no prueba nada: MD5 o un algoritmo que Paso no conoce.",
                pt:
                    "{address} deu uma lista de {issuer} cuja assinatura não prova nada: MD5 ou um algoritmo que o Paso não conhece.",
                fr:
                    "{address} a donné une liste de {issuer} dont la signature ne prouve rien : MD5, ou un algorithme que Paso ne connaît pas."
            ),
            remedy: Text(
                en: "Ask the issuer for lists signed with SHA-256.",
                es: "Pida al emisor listas firmadas con SHA-256.",
                pt: "Peça ao emissor listas assinadas com SHA-256.",
                fr: "Demandez à l'émetteur des listes signées avec SHA-256."
            )
        ),
    ]

    /// Words of `paso trust refresh` and of requests for keys on tokens.
    static let trustUpkeepTexts: [String: Text] = [
        "trust.refresh.new": Text(
            en: "new",
            es: "nueva",
            pt: "nova",
            fr: "nouvelle"
        ),
        "trust.refresh.unchanged": Text(
            en: "unchanged",
            es: "sin cambios",
            pt: "sem mudanças",
            fr: "inchangée"
        ),
        "trust.refresh.failed": Text(
            en: "failed",
            es: "falló",
            pt: "falhou",
            fr: "échec"
        ),
        "trust.refresh.held": Text(
            en: "held: of {time}, until {until}",
            es: "en uso: del {time}, hasta {until}",
            pt: "em uso: de {time}, até {until}",
            fr: "en main : du {time}, jusqu'au {until}"
        ),
        "trust.refresh.none": Text(
            en: "No certificate in use names an address that may be fetched, and no list or responder is configured.",
            es:
                "Ningún certificado en uso nombra una dirección que se pueda consultar, y no hay lista ni servidor configurados.",
            pt:
                "Nenhum certificado em uso indica um endereço que se possa consultar, e não há lista nem servidor configurados.",
            fr: "Aucun certificat utilisé ne nomme une adresse permise, et ni liste ni répondeur ne sont configurés."
        ),
        "trust.refresh.kept": Text(
            en: "Kept for the gateway's next start.",
            es: "Conservado para el próximo inicio de la pasarela.",
            pt: "Guardado para o próximo início do gateway.",
            fr: "Conservé pour le prochain démarrage de la passerelle."
        ),
        "trust.refresh.not-kept": Text(
            en:
                "A gateway is running on this data: nothing was written. Reload it (SIGHUP) and it asks every source itself.",
            es:
                "Hay una pasarela en marcha con estos datos: no se escribió nada. Recárguela (SIGHUP) y consultará cada fuente por sí misma.",
            pt:
                "Há um gateway em execução com estes dados: nada foi gravado. Recarregue-o (SIGHUP) e ele consultará cada fonte por si.",
            fr:
                "Une passerelle tourne sur ces données : rien n'a été écrit. Rechargez-la (SIGHUP) et elle interroge elle-même chaque source."
        ),
        "pki.request.on-token": Text(
            en: "the key stays on its token",
            es: "la clave se queda en su token",
            pt: "a chave fica no seu token",
            fr: "la clé reste sur son jeton"
        ),
        "help.trust.refresh": Text(
            en: "Fetches everything about revocations that a site follows, now, and tells what came.",
            es: "Descarga ahora todo lo que un sitio sigue sobre revocaciones y dice qué llegó.",
            pt: "Baixa agora tudo o que um site acompanha sobre revogações e diz o que chegou.",
            fr: "Télécharge maintenant tout ce qu'un site suit sur les révocations, et dit ce qui est venu."
        ),
        "help.trust.refresh.more": Text(
            en: """
                Exit code 1 if a source failed. Beside a running gateway nothing is written.

                Examples:
                  paso trust refresh
                  paso trust refresh --config /etc/paso/gateway.yaml --json
                """,
            es: """
                El código de salida es 1 si falló una fuente. Con una pasarela en marcha no se escribe nada.

                Ejemplos:
                  paso trust refresh
                  paso trust refresh --config /etc/paso/gateway.yaml --json
                """,
            pt: """
                O código de saída é 1 se uma fonte falhou. Com um gateway em execução nada é gravado.

                Exemplos:
                  paso trust refresh
                  paso trust refresh --config /etc/paso/gateway.yaml --json
                """,
            fr: """
                Le code de sortie est 1 si une source a échoué. À côté d'une passerelle en marche, rien n'est écrit.

                Exemples :
                  paso trust refresh
                  paso trust refresh --config /etc/paso/gateway.yaml --json
                """
        ),
    ]
}
