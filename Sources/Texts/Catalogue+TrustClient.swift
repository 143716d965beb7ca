extension Catalogue {
    /// Lists of revocations and answers about certificates that are fetched.
    static let trustClient: [Explanation] = [
        Explanation(
            "REV-001",
            what: Text(
                en: "{address} is no address from which a revocation list or an answer can be fetched.",
                es: "{address} no es una dirección de la que se pueda obtener una lista de revocación o una respuesta.",
                pt: "{address} não é um endereço do qual se possa obter uma lista de revogação ou uma resposta.",
                fr: "{address} n'est pas une adresse d'où l'on puisse obtenir une liste de révocation ou une réponse."
            ),
            remedy: Text(
                en: "Write a full http or https address without user, password or fragment.",
                es: "Escriba una dirección http o https completa, sin usuario, contraseña ni fragmento.",
                pt: "Escreva um endereço http ou https completo, sem usuário, senha nem fragmento.",
                fr: "Écrivez une adresse http ou https complète, sans utilisateur, mot de passe ni fragment."
            )
        ),
        Explanation(
            "REV-002",
            what: Text(
                en: "Nothing came from {address}: {reason} ({reasonCode})",
                es: "No llegó nada de {address}: {reason} ({reasonCode})",
                pt: "Nada chegou de {address}: {reason} ({reasonCode})",
                fr: "Rien n'est venu de {address} : {reason} ({reasonCode})"
            ),
            remedy: Text(
                en:
                    "It is tried again by itself. If it lasts, check firewall, proxy and name service, or ask the authority whether its server is down.",
                es:
                    "Se intenta de nuevo por sí solo. Si persiste, revise el cortafuegos, el proxy y el servicio de nombres, o pregunte a la autoridad si su servidor está caído.",
                pt:
                    "Tenta-se de novo automaticamente. Se persistir, verifique o firewall, o proxy e o serviço de nomes, ou pergunte à autoridade se o servidor dela está fora do ar.",
                fr:
                    "Un nouvel essai se fait de lui-même. Si cela dure, vérifiez le pare-feu, le mandataire et le service de noms, ou demandez à l'autorité si son serveur est en panne."
            )
        ),
        Explanation(
            "REV-003",
            what: Text(
                en: "{server} leads to {numeric}, which is no address of the Internet; it was not connected.",
                es: "{server} lleva a {numeric}, que no es una dirección de Internet; no se conectó.",
                pt: "{server} leva a {numeric}, que não é um endereço da Internet; não houve conexão.",
                fr:
                    "{server} mène à {numeric}, qui n'est pas une adresse d'Internet ; aucune connexion n'a été ouverte."
            ),
            remedy: Text(
                en:
                    "If the server stands in your own network on purpose, name it under trust.revocation-fetch.private; else ask who changed its name's address.",
                es:
                    "Si el servidor está a propósito en su propia red, indíquelo en trust.revocation-fetch.private; si no, averigüe quién cambió la dirección de su nombre.",
                pt:
                    "Se o servidor está de propósito na sua própria rede, indique-o em trust.revocation-fetch.private; se não, apure quem mudou o endereço do nome dele.",
                fr:
                    "Si le serveur se trouve exprès dans votre propre réseau, nommez-le sous trust.revocation-fetch.private ; sinon, cherchez qui a changé l'adresse de son nom."
            )
        ),
        Explanation(
            "REV-004",
            what: Text(
                en: "{address} answered with HTTP status {status}.",
                es: "{address} respondió con el estado HTTP {status}.",
                pt: "{address} respondeu com o status HTTP {status}.",
                fr: "{address} a répondu avec l'état HTTP {status}."
            ),
            remedy: Text(
                en: "Ask the authority for the present address of its list or responder.",
                es: "Pida a la autoridad la dirección actual de su lista o de su servicio de respuestas.",
                pt: "Peça à autoridade o endereço atual da lista ou do serviço de respostas.",
                fr: "Demandez à l'autorité l'adresse actuelle de sa liste ou de son répondeur."
            )
        ),
        Explanation(
            "REV-005",
            what: Text(
                en: "{address} sends on to {location}, which is not allowed; it was not followed.",
                es: "{address} remite a {location}, que no está permitido; no se siguió.",
                pt: "{address} encaminha para {location}, o que não é permitido; não foi seguido.",
                fr: "{address} renvoie vers {location}, qui n'est pas permis ; il n'a pas été suivi."
            ),
            remedy: Text(
                en:
                    "If the new address is the authority's, put its host on the country's list under trust.revocation-fetch.",
                es:
                    "Si la nueva dirección es de la autoridad, agregue su host a la lista del país en trust.revocation-fetch.",
                pt:
                    "Se o novo endereço é da autoridade, acrescente o host dele à lista do país em trust.revocation-fetch.",
                fr:
                    "Si la nouvelle adresse est celle de l'autorité, ajoutez son hôte à la liste du pays sous trust.revocation-fetch."
            )
        ),
        Explanation(
            "REV-006",
            what: Text(
                en: "What {address} sent does not count: {reason} ({reasonCode})",
                es: "Lo que envió {address} no cuenta: {reason} ({reasonCode})",
                pt: "O que {address} enviou não conta: {reason} ({reasonCode})",
                fr: "Ce que {address} a envoyé ne compte pas : {reason} ({reasonCode})"
            ),
            remedy: Text(
                en:
                    "What was fetched before goes on counting until it runs out. Tell the authority, with this code; do not put such an answer in place by hand.",
                es:
                    "Lo obtenido antes sigue contando hasta que venza. Avise a la autoridad con este código; no ponga esa respuesta a mano.",
                pt:
                    "O que foi obtido antes continua contando até vencer. Avise a autoridade com este código; não coloque essa resposta à mão.",
                fr:
                    "Ce qui a été obtenu avant compte jusqu'à son échéance. Avertissez l'autorité avec ce code ; ne mettez pas une telle réponse en place à la main."
            )
        ),
        Explanation(
            "REV-007",
            what: Text(
                en: "The list at {address} is not signed by {expected}; it says to be of {found}.",
                es: "La lista en {address} no está firmada por {expected}; dice ser de {found}.",
                pt: "A lista em {address} não está assinada por {expected}; diz ser de {found}.",
                fr: "La liste à {address} n'est pas signée par {expected} ; elle dit être de {found}."
            ),
            remedy: Text(
                en:
                    "If the authority has a new certificate, put it beside the old one under the anchors; else tell the authority that something else is served at its address.",
                es:
                    "Si la autoridad tiene un certificado nuevo, póngalo junto al anterior entre las anclas; si no, avise a la autoridad de que en su dirección se sirve otra cosa.",
                pt:
                    "Se a autoridade tem um certificado novo, coloque-o ao lado do antigo entre as âncoras; se não, avise a autoridade de que no endereço dela se serve outra coisa.",
                fr:
                    "Si l'autorité a un nouveau certificat, placez-le à côté de l'ancien parmi les ancres ; sinon, avertissez-la qu'autre chose est servi à son adresse."
            )
        ),
        Explanation(
            "REV-008",
            what: Text(
                en: "{address} sent something of {found}, older than what is held of {known}; the newer one stays.",
                es:
                    "{address} envió algo del {found}, más antiguo que lo que se tiene del {known}; queda lo más nuevo.",
                pt: "{address} enviou algo de {found}, mais antigo do que o que se tem de {known}; fica o mais novo.",
                fr:
                    "{address} a envoyé une pièce du {found}, plus ancienne que celle du {known} qui est détenue ; la plus récente reste."
            ),
            remedy: Text(
                en:
                    "One of the authority's servers may lag behind: it is tried again. If it lasts, tell the authority: somebody may be replaying old lists.",
                es:
                    "Puede que un servidor de la autoridad esté atrasado: se intenta de nuevo. Si persiste, avísele: alguien puede estar repitiendo listas viejas.",
                pt:
                    "Um servidor da autoridade pode estar atrasado: tenta-se de novo. Se persistir, avise-a: alguém pode estar repetindo listas velhas.",
                fr:
                    "Un serveur de l'autorité est peut-être en retard : un nouvel essai suit. Si cela dure, avertissez-la : quelqu'un rejoue peut-être d'anciennes listes."
            )
        ),
        Explanation(
            "REV-009",
            what: Text(
                en: "The newest that {address} gives ran out at {since}.",
                es: "Lo más nuevo que ofrece {address} venció el {since}.",
                pt: "O mais novo que {address} oferece venceu em {since}.",
                fr: "La pièce la plus récente que donne {address} est échue depuis le {since}."
            ),
            remedy: Text(
                en:
                    "Ask the authority to publish its next list. What is in the old one still accuses, and clears nobody any more.",
                es:
                    "Pida a la autoridad que publique su próxima lista. Lo que dice la vieja aún acusa, pero ya no absuelve a nadie.",
                pt:
                    "Peça à autoridade que publique a próxima lista. O que está na velha ainda acusa, mas já não absolve ninguém.",
                fr:
                    "Demandez à l'autorité de publier sa prochaine liste. L'ancienne accuse encore, mais n'innocente plus personne."
            )
        ),
        Explanation(
            "REV-010",
            what: Text(
                en: "What {address} sent is dated {time}, which is yet to come.",
                es: "Lo que envió {address} lleva fecha {time}, que aún no llega.",
                pt: "O que {address} enviou tem a data {time}, que ainda está por vir.",
                fr: "Ce que {address} a envoyé porte la date {time}, qui est encore à venir."
            ),
            remedy: Text(
                en: "Check this machine's clock; if it is right, tell the authority that its clock is not.",
                es: "Revise el reloj de este equipo; si está bien, avise a la autoridad de que el suyo no lo está.",
                pt: "Verifique o relógio desta máquina; se estiver certo, avise a autoridade de que o dela não está.",
                fr:
                    "Vérifiez l'horloge de cette machine ; si elle est juste, avertissez l'autorité que la sienne ne l'est pas."
            )
        ),
        Explanation(
            "REV-011",
            what: Text(
                en: "The responder at {address} does not know the certificate of {subject}.",
                es: "El servicio de respuestas en {address} no conoce el certificado de {subject}.",
                pt: "O serviço de respostas em {address} não conhece o certificado de {subject}.",
                fr: "Le répondeur à {address} ne connaît pas le certificat de {subject}."
            ),
            remedy: Text(
                en:
                    "A certificate that its own authority does not know may be forged: ask the authority by another way. The policy decides as if nothing were known.",
                es:
                    "Un certificado que su propia autoridad no conoce puede ser falso: pregúntele por otra vía. La política decide como si no se supiera nada.",
                pt:
                    "Um certificado que a própria autoridade não conhece pode ser falso: pergunte a ela por outro meio. A política decide como se nada se soubesse.",
                fr:
                    "Un certificat que sa propre autorité ne connaît pas peut être faux : interrogez-la par une autre voie. La politique décide comme si rien n'était connu."
            )
        ),
        Explanation(
            "REV-012",
            what: Text(
                en: "The file {file} of what was fetched earlier does not hold ({cause}); it is passed over.",
                es: "El archivo {file} de lo obtenido antes no es válido ({cause}); se omite.",
                pt: "O arquivo {file} do que foi obtido antes não é válido ({cause}); é ignorado.",
                fr: "Le fichier {file} de ce qui a été obtenu auparavant ne tient pas ({cause}) ; il est ignoré."
            ),
            remedy: Text(
                en:
                    "It is fetched again by itself. If the disk is sound, find out who writes into the data folder besides Paso.",
                es:
                    "Se obtiene de nuevo por sí solo. Si el disco está sano, averigüe quién más escribe en la carpeta de datos además de Paso.",
                pt:
                    "É obtido de novo automaticamente. Se o disco está são, apure quem mais escreve na pasta de dados além do Paso.",
                fr:
                    "Il est obtenu à nouveau de lui-même. Si le disque est sain, cherchez qui d'autre que Paso écrit dans le dossier de données."
            )
        ),
        Explanation(
            "REV-013",
            what: Text(
                en: "What was fetched could not be written to {file} ({step}); it counts until the next restart.",
                es: "Lo obtenido no se pudo escribir en {file} ({step}); cuenta hasta el próximo reinicio.",
                pt: "O que foi obtido não pôde ser gravado em {file} ({step}); conta até o próximo reinício.",
                fr:
                    "Ce qui a été obtenu n'a pas pu être écrit dans {file} ({step}) ; cela compte jusqu'au prochain redémarrage."
            ),
            remedy: Text(
                en: "Make room on the volume of the data folder, and see that it belongs to the gateway's user.",
                es:
                    "Libere espacio en el volumen de la carpeta de datos y compruebe que pertenezca al usuario del gateway.",
                pt: "Libere espaço no volume da pasta de dados e verifique se ela pertence ao usuário do gateway.",
                fr:
                    "Libérez de la place sur le volume du dossier de données, et vérifiez qu'il appartient à l'utilisateur de la passerelle."
            )
        ),
        Explanation(
            "REV-014",
            what: Text(
                en: "The memory of revocations is full ({limit} entries); present lists go on counting.",
                es: "La memoria de revocaciones está llena ({limit} entradas); las listas actuales siguen contando.",
                pt: "A memória de revogações está cheia ({limit} entradas); as listas atuais continuam contando.",
                fr:
                    "La mémoire des révocations est pleine ({limit} entrées) ; les listes actuelles continuent de compter."
            ),
            remedy: Text(
                en:
                    "Ask the makers of Paso how to go on: revocations of certificates that have expired since are not kept any more.",
                es:
                    "Pregunte a los autores de Paso cómo seguir: las revocaciones de certificados vencidos desde ahora ya no se guardan.",
                pt:
                    "Pergunte aos autores do Paso como continuar: as revogações de certificados vencidos desde agora já não são guardadas.",
                fr:
                    "Demandez aux auteurs de Paso comment poursuivre : les révocations de certificats échus depuis ne sont plus conservées."
            )
        ),
    ]
}
