extension Catalogue {
    /// Codes about timestamps (RFC 3161).
    static let timestamps: [Explanation] = [
        Explanation(
            "TSP-001",
            what: Text(
                en: "The timestamp authority's answer cannot be read.",
                es: "No se puede leer la respuesta de la autoridad de sellado de tiempo.",
                pt: "Não é possível ler a resposta da autoridade de carimbo do tempo.",
                fr: "La réponse de l'autorité d'horodatage est illisible."
            ),
            remedy: Text(
                en: "Check that the address is that of an RFC 3161 service; else use another authority of the list.",
                es:
                    "Compruebe que la dirección sea la de un servicio RFC 3161; si lo es, use otra autoridad de la lista.",
                pt: "Confira se o endereço é o de um serviço RFC 3161; se for, use outra autoridade da lista.",
                fr:
                    "Vérifiez que l'adresse est celle d'un service RFC 3161 ; sinon, prenez une autre autorité de la liste."
            )
        ),
        Explanation(
            "TSP-002",
            what: Text(
                en: "The timestamp authority refused the request (status {status}): {reason}",
                es: "La autoridad de sellado de tiempo rechazó la petición (estado {status}): {reason}",
                pt: "A autoridade de carimbo do tempo recusou o pedido (estado {status}): {reason}",
                fr: "L'autorité d'horodatage a refusé la demande (état {status}) : {reason}"
            ),
            remedy: Text(
                en: "Ask the authority which policies and digests it offers, and whether the account may be used.",
                es: "Pregunte a la autoridad qué políticas y resúmenes ofrece, y si la cuenta puede usarse.",
                pt: "Pergunte à autoridade quais políticas e resumos ela oferece, e se a conta pode ser usada.",
                fr: "Demandez à l'autorité quelles politiques et empreintes elle offre, et si le compte est utilisable."
            )
        ),
        Explanation(
            "TSP-003",
            what: Text(
                en: "The timestamp is not a well-formed RFC 3161 token.",
                es: "El sello de tiempo no es un sello RFC 3161 bien formado.",
                pt: "O carimbo do tempo não é um carimbo RFC 3161 bem formado.",
                fr: "L'horodatage n'est pas un jeton RFC 3161 bien formé."
            ),
            remedy: Text(
                en: "Treat the timestamp as altered; ask the signer for the original file.",
                es: "Considere alterado el sello de tiempo; pida al firmante el archivo original.",
                pt: "Considere alterado o carimbo do tempo; peça ao signatário o arquivo original.",
                fr: "Considérez l'horodatage comme altéré ; demandez au signataire le fichier d'origine."
            )
        ),
        Explanation(
            "TSP-004",
            what: Text(
                en: "The timestamp is not about this signature: its imprint is that of something else.",
                es: "El sello de tiempo no es de esta firma: su huella es la de otra cosa.",
                pt: "O carimbo do tempo não é desta assinatura: sua impressão é a de outra coisa.",
                fr: "L'horodatage ne porte pas sur cette signature : son empreinte est celle d'autre chose."
            ),
            remedy: Text(
                en: "Treat the document as altered: somebody may have moved the timestamp here from another signature.",
                es: "Considere alterado el documento: alguien pudo traer aquí el sello de otra firma.",
                pt: "Considere alterado o documento: alguém pode ter trazido para cá o carimbo de outra assinatura.",
                fr: "Considérez le document comme altéré : l'horodatage a pu être repris d'une autre signature."
            )
        ),
        Explanation(
            "TSP-005",
            what: Text(
                en: "The timestamp answers another request than ours (the nonce differs).",
                es: "El sello de tiempo responde a otra petición (el nonce no es el nuestro).",
                pt: "O carimbo do tempo responde a outro pedido (o nonce não é o nosso).",
                fr: "L'horodatage répond à une autre demande que la nôtre (le nonce diffère)."
            ),
            remedy: Text(
                en: "Ask again; if it happens again, something between here and the authority replays old answers.",
                es: "Pida de nuevo; si se repite, algo entre este equipo y la autoridad reenvía respuestas viejas.",
                pt: "Peça de novo; se repetir, algo entre este equipamento e a autoridade reenvia respostas antigas.",
                fr: "Redemandez ; si cela se répète, quelque chose entre ici et l'autorité rejoue d'anciennes réponses."
            )
        ),
        Explanation(
            "TSP-006",
            what: Text(
                en: "The timestamp was made under policy {policy}; asked for was {wanted}.",
                es: "El sello de tiempo se hizo con la política {policy}; se pidió {wanted}.",
                pt: "O carimbo do tempo foi feito com a política {policy}; foi pedida {wanted}.",
                fr: "L'horodatage a été fait selon la politique {policy} ; il était demandé {wanted}."
            ),
            remedy: Text(
                en: "Ask the authority for the identifier of the policy that you contracted.",
                es: "Pida a la autoridad el identificador de la política contratada.",
                pt: "Peça à autoridade o identificador da política contratada.",
                fr: "Demandez à l'autorité l'identifiant de la politique convenue."
            )
        ),
        Explanation(
            "TSP-007",
            what: Text(
                en: "The timestamp authority's signature on the timestamp does not hold.",
                es: "La firma de la autoridad sobre el sello de tiempo no es válida.",
                pt: "A assinatura da autoridade sobre o carimbo do tempo não é válida.",
                fr: "La signature de l'autorité sur l'horodatage n'est pas valable."
            ),
            remedy: Text(
                en: "Treat the timestamp as forged; ask the signer for the original file.",
                es: "Considere falso el sello de tiempo; pida al firmante el archivo original.",
                pt: "Considere falso o carimbo do tempo; peça ao signatário o arquivo original.",
                fr: "Considérez l'horodatage comme faux ; demandez au signataire le fichier d'origine."
            )
        ),
        Explanation(
            "TSP-008",
            what: Text(
                en: "The timestamp comes without the certificate of the authority that signed it.",
                es: "El sello de tiempo viene sin el certificado de la autoridad que lo firmó.",
                pt: "O carimbo do tempo vem sem o certificado da autoridade que o assinou.",
                fr: "L'horodatage arrive sans le certificat de l'autorité qui l'a signé."
            ),
            remedy: Text(
                en: "Ask the signer for a document whose timestamp carries the authority's certificate.",
                es: "Pida al firmante un documento cuyo sello de tiempo incluya el certificado de la autoridad.",
                pt: "Peça ao signatário um documento cujo carimbo do tempo inclua o certificado da autoridade.",
                fr: "Demandez au signataire un document dont l'horodatage contient le certificat de l'autorité."
            )
        ),
        Explanation(
            "TSP-009",
            what: Text(
                en: "The timestamp does not name the certificate of {subject}, with which it was signed.",
                es: "El sello de tiempo no nombra el certificado de {subject}, con el que se firmó.",
                pt: "O carimbo do tempo não nomeia o certificado de {subject}, com o qual foi assinado.",
                fr: "L'horodatage ne nomme pas le certificat de {subject}, avec lequel il a été signé."
            ),
            remedy: Text(
                en: "Treat the timestamp as altered: another certificate may have been put into it.",
                es: "Considere alterado el sello de tiempo: pudo ponerse en él otro certificado.",
                pt: "Considere alterado o carimbo do tempo: outro certificado pode ter sido posto nele.",
                fr: "Considérez l'horodatage comme altéré : un autre certificat a pu y être placé."
            )
        ),
        Explanation(
            "TSP-010",
            what: Text(
                en: "The timestamp uses the algorithm {algorithm}, which proves nothing any more or is not known.",
                es: "El sello de tiempo usa el algoritmo {algorithm}, que ya no prueba nada o no se conoce.",
                pt: "O carimbo do tempo usa o algoritmo {algorithm}, que já não prova nada ou não é conhecido.",
                fr: "L'horodatage emploie l'algorithme {algorithm}, qui ne prouve plus rien ou n'est pas connu."
            ),
            remedy: Text(
                en: "Use an authority that stamps with SHA-256, SHA-384 or SHA-512.",
                es: "Use una autoridad que selle con SHA-256, SHA-384 o SHA-512.",
                pt: "Use uma autoridade que carimbe com SHA-256, SHA-384 ou SHA-512.",
                fr: "Prenez une autorité qui horodate avec SHA-256, SHA-384 ou SHA-512."
            )
        ),
        Explanation(
            "TSP-011",
            what: Text(
                en: "The certificate of {subject} is not one for timestamps alone.",
                es: "El certificado de {subject} no es exclusivo para sellos de tiempo.",
                pt: "O certificado de {subject} não é exclusivo para carimbos do tempo.",
                fr: "Le certificat de {subject} n'est pas réservé à l'horodatage."
            ),
            remedy: Text(
                en: "Do not count the timestamp: its certificate needs the purpose timeStamping, alone and critical.",
                es: "No cuente el sello de tiempo: su certificado necesita el propósito timeStamping, único y crítico.",
                pt:
                    "Não considere o carimbo do tempo: seu certificado precisa da finalidade timeStamping, única e crítica.",
                fr:
                    "Ne tenez pas compte de l'horodatage : son certificat doit porter l'usage timeStamping, seul et critique."
            )
        ),
        Explanation(
            "TSP-012",
            what: Text(
                en:
                    "At {time}, the time of the timestamp, the certificate of {subject} was not valid ({from} – {until}).",
                es: "En {time}, la hora del sello, el certificado de {subject} no era válido ({from} – {until}).",
                pt: "Em {time}, a hora do carimbo, o certificado de {subject} não era válido ({from} – {until}).",
                fr:
                    "À {time}, l'heure de l'horodatage, le certificat de {subject} n'était pas valide ({from} – {until})."
            ),
            remedy: Text(
                en: "Do not count the timestamp; tell the authority, and have the signature stamped by another one.",
                es: "No cuente el sello de tiempo; avise a la autoridad y selle la firma con otra.",
                pt: "Não considere o carimbo do tempo; avise a autoridade e carimbe a assinatura com outra.",
                fr:
                    "Ne tenez pas compte de l'horodatage ; prévenez l'autorité et faites horodater la signature par une autre."
            )
        ),
        Explanation(
            "TSP-013",
            what: Text(
                en: "The timestamp authority {subject} is not trusted here ({codes}).",
                es: "Aquí no se confía en la autoridad de sellado de tiempo {subject} ({codes}).",
                pt: "Aqui não se confia na autoridade de carimbo do tempo {subject} ({codes}).",
                fr: "L'autorité d'horodatage {subject} n'est pas reconnue ici ({codes})."
            ),
            remedy: Text(
                en:
                    "If it is a recognised authority, add its root as an anchor for the role tsa; the codes say what is missing.",
                es:
                    "Si es una autoridad reconocida, agregue su raíz como ancla para el rol tsa; los códigos dicen qué falta.",
                pt:
                    "Se for uma autoridade reconhecida, adicione sua raiz como âncora para o papel tsa; os códigos dizem o que falta.",
                fr:
                    "Si c'est une autorité reconnue, ajoutez sa racine comme ancre pour le rôle tsa ; les codes disent ce qui manque."
            )
        ),
        Explanation(
            "TSP-014",
            what: Text(
                en: "The timestamp says {time}, which is after {proven}, when it was seen.",
                es: "El sello de tiempo dice {time}, después de {proven}, cuando se vio.",
                pt: "O carimbo do tempo diz {time}, depois de {proven}, quando foi visto.",
                fr: "L'horodatage dit {time}, soit après {proven}, quand il a été vu."
            ),
            remedy: Text(
                en: "Compare your clock with a reliable one; if it is right, the authority's is wrong.",
                es: "Compare su reloj con uno fiable; si está bien, el de la autoridad está mal.",
                pt: "Compare seu relógio com um confiável; se estiver certo, o da autoridade está errado.",
                fr: "Comparez votre horloge à une horloge fiable ; si elle est juste, celle de l'autorité ne l'est pas."
            )
        ),
        Explanation(
            "TSP-015",
            what: Text(
                en:
                    "The key of the timestamp authority {subject} was given up at {time}: its timestamps prove nothing.",
                es:
                    "La clave de la autoridad de sellado de tiempo {subject} se revocó en {time}: sus sellos no prueban nada.",
                pt:
                    "A chave da autoridade de carimbo do tempo {subject} foi revogada em {time}: seus carimbos não provam nada.",
                fr:
                    "La clé de l'autorité d'horodatage {subject} a été révoquée à {time} : ses horodatages ne prouvent rien."
            ),
            remedy: Text(
                en: "Judge the document without it, by another proof of its time such as the neighbour's receipt.",
                es: "Juzgue el documento sin él, por otra prueba de su hora, como el acuse del vecino.",
                pt: "Julgue o documento sem ele, por outra prova de sua hora, como o recibo do vizinho.",
                fr: "Jugez le document sans lui, par une autre preuve de son heure, comme l'accusé du voisin."
            )
        ),
        Explanation(
            "TSP-016",
            what: Text(
                en: "The authority stamped {time} although it was {now} here.",
                es: "La autoridad selló {time} aunque aquí era {now}.",
                pt: "A autoridade carimbou {time} embora aqui fosse {now}.",
                fr: "L'autorité a horodaté {time} alors qu'il était ici {now}."
            ),
            remedy: Text(
                en: "Set this machine's clock by a time server; if it is right, use another authority.",
                es: "Ajuste el reloj de este equipo con un servidor de hora; si está bien, use otra autoridad.",
                pt:
                    "Acerte o relógio deste equipamento por um servidor de hora; se estiver certo, use outra autoridade.",
                fr:
                    "Réglez l'horloge de cette machine sur un serveur de temps ; si elle est juste, prenez une autre autorité."
            )
        ),
        Explanation(
            "TSP-020",
            what: Text(
                en: "The timestamp authority {address} could not be reached: {reason}",
                es: "No se pudo contactar con la autoridad de sellado de tiempo {address}: {reason}",
                pt: "Não foi possível contatar a autoridade de carimbo do tempo {address}: {reason}",
                fr: "L'autorité d'horodatage {address} est injoignable : {reason}"
            ),
            remedy: Text(
                en:
                    "Nothing is lost: the signature stands, and paso timestamp adds the timestamp when the authority is back.",
                es:
                    "No se pierde nada: la firma queda, y paso timestamp agrega el sello cuando la autoridad vuelva.",
                pt:
                    "Nada se perde: a assinatura fica, e paso timestamp acrescenta o carimbo quando a autoridade voltar.",
                fr:
                    "Rien n'est perdu : la signature reste, et paso timestamp ajoute l'horodatage au retour de l'autorité."
            )
        ),
        Explanation(
            "TSP-021",
            what: Text(
                en: "None of {count} timestamp authorities gave a timestamp: {reasons}",
                es: "Ninguna de {count} autoridades de sellado de tiempo dio un sello: {reasons}",
                pt: "Nenhuma de {count} autoridades de carimbo do tempo deu um carimbo: {reasons}",
                fr: "Aucune des {count} autorités d'horodatage n'a donné d'horodatage : {reasons}"
            ),
            remedy: Text(
                en: "Keep the signed file; run paso timestamp on it when an authority answers again, or name one more.",
                es:
                    "Guarde el archivo firmado; ejecute paso timestamp cuando una autoridad responda, o indique otra más.",
                pt:
                    "Guarde o arquivo assinado; execute paso timestamp quando uma autoridade responder, ou indique mais uma.",
                fr:
                    "Gardez le fichier signé ; lancez paso timestamp quand une autorité répondra, ou indiquez-en une de plus."
            )
        ),
    ]
}
