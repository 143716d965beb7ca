extension Catalogue {
    /// What is wrong with an OCSP response.
    static let ocsp: [Explanation] = [
        Explanation(
            "TRU-016",
            what: Text(
                en: "The OCSP response cannot be read.",
                es: "No se puede leer la respuesta OCSP.",
                pt: "Não é possível ler a resposta OCSP.",
                fr: "La réponse OCSP est illisible."
            ),
            remedy: Text(
                en: "Check that the address is an OCSP responder; a captive portal or proxy page is not a response.",
                es:
                    "Compruebe que la dirección es de un servidor OCSP; la página de un portal o proxy no es una respuesta.",
                pt:
                    "Verifique se o endereço é de um servidor OCSP; a página de um portal ou proxy não é uma resposta.",
                fr:
                    "Vérifiez que l'adresse est celle d'un répondeur OCSP ; la page d'un portail ou d'un proxy n'est pas une réponse."
            )
        ),
        Explanation(
            "TRU-017",
            what: Text(
                en: "The OCSP responder did not answer the question: {status}.",
                es: "El servidor OCSP no respondió la consulta: {status}.",
                pt: "O servidor OCSP não respondeu à consulta: {status}.",
                fr: "Le répondeur OCSP n'a pas répondu à la question : {status}."
            ),
            remedy: Text(
                en: "Paso asks again by itself; if it goes on, tell the authority that runs the responder.",
                es: "Paso vuelve a preguntar por sí mismo; si continúa, avise a la autoridad que opera el servidor.",
                pt: "O Paso pergunta de novo sozinho; se continuar, avise a autoridade que opera o servidor.",
                fr:
                    "Paso repose la question de lui-même ; si cela persiste, prévenez l'autorité qui exploite le répondeur."
            )
        ),
        Explanation(
            "TRU-018",
            what: Text(
                en: "The OCSP response contradicts itself: its dates do not fit together, or it answers twice.",
                es: "La respuesta OCSP se contradice: sus fechas no concuerdan o responde dos veces.",
                pt: "A resposta OCSP se contradiz: suas datas não combinam ou ela responde duas vezes.",
                fr: "La réponse OCSP se contredit : ses dates ne concordent pas, ou elle répond deux fois."
            ),
            remedy: Text(
                en: "Do not use it; tell the authority that runs the responder.",
                es: "No la use; avise a la autoridad que opera el servidor.",
                pt: "Não a use; avise a autoridade que opera o servidor.",
                fr: "Ne l'utilisez pas ; prévenez l'autorité qui exploite le répondeur."
            )
        ),
        Explanation(
            "TRU-019",
            what: Text(
                en: "The OCSP response speaks about other certificates than the one that was asked about.",
                es: "La respuesta OCSP habla de otros certificados, no del consultado.",
                pt: "A resposta OCSP fala de outros certificados, não do consultado.",
                fr: "La réponse OCSP parle d'autres certificats que celui sur lequel portait la question."
            ),
            remedy: Text(
                en: "Do not use it; check the responder's address with the authority.",
                es: "No la use; compruebe con la autoridad la dirección del servidor.",
                pt: "Não a use; confirme com a autoridade o endereço do servidor.",
                fr: "Ne l'utilisez pas ; vérifiez l'adresse du répondeur auprès de l'autorité."
            )
        ),
        Explanation(
            "TRU-020",
            what: Text(
                en: "The OCSP response is not signed by anyone who may speak for {issuer}.",
                es: "La respuesta OCSP no está firmada por nadie que pueda hablar por {issuer}.",
                pt: "A resposta OCSP não está assinada por ninguém que possa falar por {issuer}.",
                fr: "La réponse OCSP n'est signée par personne qui puisse parler au nom de {issuer}."
            ),
            remedy: Text(
                en:
                    "Only the issuer, or a responder to which it gave a certificate for OCSP signing, counts (RFC 6960 §4.2.2.2).",
                es:
                    "Solo cuenta el emisor, o un servidor al que este dio un certificado para firmar OCSP (RFC 6960 §4.2.2.2).",
                pt:
                    "Só vale o emissor, ou um servidor ao qual ele deu um certificado para assinar OCSP (RFC 6960 §4.2.2.2).",
                fr:
                    "Seul compte l'émetteur, ou un répondeur auquel il a remis un certificat de signature OCSP (RFC 6960 §4.2.2.2)."
            )
        ),
        Explanation(
            "TRU-021",
            what: Text(
                en: "The OCSP response speaks for {from} to {until}, not for now.",
                es: "La respuesta OCSP vale del {from} al {until}, no para este momento.",
                pt: "A resposta OCSP vale de {from} a {until}, não para este momento.",
                fr: "La réponse OCSP vaut du {from} au {until}, pas pour maintenant."
            ),
            remedy: Text(
                en:
                    "Check this machine's clock; if it is right, tell the authority that its responder's answers are old.",
                es:
                    "Compruebe el reloj de esta máquina; si está bien, avise a la autoridad que las respuestas de su servidor son viejas.",
                pt:
                    "Verifique o relógio desta máquina; se estiver certo, avise a autoridade de que as respostas do seu servidor são velhas.",
                fr:
                    "Vérifiez l'horloge de cette machine ; si elle est juste, prévenez l'autorité que les réponses de son répondeur sont anciennes."
            )
        ),
        Explanation(
            "TRU-022",
            what: Text(
                en: "The memory of revocations cannot be read: line {line}.",
                es: "No se puede leer la memoria de revocaciones: línea {line}.",
                pt: "Não é possível ler a memória de revogações: linha {line}.",
                fr: "La mémoire des révocations est illisible : ligne {line}."
            ),
            remedy: Text(
                en:
                    "Restore the file from a backup. Without it certificates that issuers dropped from their lists would no longer be known as revoked.",
                es:
                    "Restaure el archivo desde un respaldo. Sin él dejarían de conocerse como revocados los certificados que los emisores quitaron de sus listas.",
                pt:
                    "Restaure o arquivo de uma cópia de segurança. Sem ele deixariam de ser conhecidos como revogados os certificados que os emissores tiraram de suas listas.",
                fr:
                    "Restaurez le fichier depuis une sauvegarde. Sans lui, les certificats que les émetteurs ont retirés de leurs listes ne seraient plus connus comme révoqués."
            )
        ),
        Explanation(
            "TRU-209",
            what: Text(
                en: "{subject}: the OCSP responder says, as of {time}, that it does not know this certificate.",
                es: "{subject}: el servidor OCSP dice, al {time}, que no conoce este certificado.",
                pt: "{subject}: o servidor OCSP diz, em {time}, que não conhece este certificado.",
                fr: "{subject} : le répondeur OCSP dit, au {time}, ne pas connaître ce certificat."
            ),
            remedy: Text(
                en: "Ask the issuer whether it ever issued this certificate; its silence is never taken for good.",
                es: "Pregunte al emisor si alguna vez emitió este certificado; su silencio nunca se toma por bueno.",
                pt: "Pergunte ao emissor se alguma vez emitiu este certificado; seu silêncio nunca é tomado por bom.",
                fr:
                    "Demandez à l'émetteur s'il a jamais émis ce certificat ; son silence n'est jamais pris pour un accord."
            )
        ),
        Explanation(
            "TRU-307",
            what: Text(
                en: "{subject} was not revoked, says an OCSP responder as of {list}.",
                es: "{subject} no estaba revocado, según un servidor OCSP al {list}.",
                pt: "{subject} não estava revogado, segundo um servidor OCSP em {list}.",
                fr: "{subject} n'était pas révoqué, selon un répondeur OCSP au {list}."
            ),
            remedy: Text(
                en: "Nothing to do.",
                es: "Nada que hacer.",
                pt: "Nada a fazer.",
                fr: "Rien à faire."
            )
        ),
    ]
}
