extension Catalogue {
    /// Codes of the Gateway's work after admission, GAT-22x and GAT-23x.
    static let gatewayWork: [Explanation] = [
        Explanation(
            "GAT-220",
            what: Text(
                en: "More work waits than the gateway accepts.",
                es: "Hay más trabajo en espera del que acepta el gateway.",
                pt: "Há mais trabalho em espera do que o gateway aceita.",
                fr: "Il y a plus de travail en attente que la passerelle n'en accepte."
            ),
            remedy: Text(
                en: "Repeat the request after a pause; add processors if this happens often.",
                es: "Repita la solicitud tras una pausa; agregue procesadores si ocurre a menudo.",
                pt: "Repita a solicitação após uma pausa; acrescente processadores se isto acontecer com frequência.",
                fr: "Répétez la requête après une pause ; ajoutez des processeurs si cela arrive souvent."
            )
        ),
        Explanation(
            "GAT-221",
            what: Text(
                en: "{party} is no longer a partner of this gateway.",
                es: "{party} ya no es socio de este gateway.",
                pt: "{party} já não é parceiro deste gateway.",
                fr: "{party} n'est plus partenaire de cette passerelle."
            ),
            remedy: Text(
                en: "Restore the partner's file and retry, or discard the work.",
                es: "Restablezca el archivo del socio y reintente, o descarte el trabajo.",
                pt: "Restabeleça o arquivo do parceiro e tente de novo, ou descarte o trabalho.",
                fr: "Rétablissez le fichier du partenaire et réessayez, ou abandonnez le travail."
            )
        ),
        Explanation(
            "GAT-222",
            what: Text(
                en: "The content {digest} is not in the store.",
                es: "El contenido {digest} no está en el almacén.",
                pt: "O conteúdo {digest} não está no armazenamento.",
                fr: "Le contenu {digest} n'est pas dans le stockage."
            ),
            remedy: Text(
                en: "The store is damaged: restore the backup.",
                es: "El almacén está dañado: restaure la copia de seguridad.",
                pt: "O armazenamento está danificado: restaure a cópia de segurança.",
                fr: "Le stockage est endommagé : restaurez la sauvegarde."
            )
        ),
        Explanation(
            "GAT-223",
            what: Text(
                en: "The sending gateway's attestation does not hold: {reason}.",
                es: "La atestación del gateway remitente no se sostiene: {reason}.",
                pt: "O atestado do gateway remetente não se sustenta: {reason}.",
                fr: "L'attestation de la passerelle expéditrice ne tient pas : {reason}."
            ),
            remedy: Text(
                en:
                    "Ask the partner; release the document only if its issuer's signature is good and the partner explains.",
                es:
                    "Pregunte al socio; libere el documento solo si la firma del emisor es válida y el socio lo explica.",
                pt:
                    "Pergunte ao parceiro; libere o documento somente se a assinatura do emissor for válida e o parceiro der explicação.",
                fr:
                    "Interrogez le partenaire ; ne libérez le document que si la signature de son émetteur est valide et que le partenaire s'explique."
            )
        ),
        Explanation(
            "GAT-224",
            what: Text(
                en: "{party} sent no attestation of its translation.",
                es: "{party} no envió la atestación de su traducción.",
                pt: "{party} não enviou atestado da sua tradução.",
                fr: "{party} n'a envoyé aucune attestation de sa traduction."
            ),
            remedy: Text(
                en: "Ask the partner to switch its seal on, or configure payload: original-only for it.",
                es: "Pida al socio que active su sello o configure para él payload: original-only.",
                pt: "Peça ao parceiro que ative o seu selo, ou configure para ele payload: original-only.",
                fr: "Demandez au partenaire d'activer son sceau, ou configurez pour lui payload: original-only."
            )
        ),
        Explanation(
            "GAT-225",
            what: Text(
                en: "The sender's translation differs from ours at {path}.",
                es: "La traducción del remitente difiere de la nuestra en {path}.",
                pt: "A tradução do remetente difere da nossa em {path}.",
                fr: "La traduction de l'expéditeur diffère de la nôtre à {path}."
            ),
            remedy: Text(
                en: "Compare both with the original; ask the partner, then release or discard the document.",
                es: "Compare ambas con el original; pregunte al socio y después libere o descarte el documento.",
                pt: "Compare ambas com o original; pergunte ao parceiro e depois libere ou descarte o documento.",
                fr: "Comparez les deux à l'original ; interrogez le partenaire, puis libérez ou écartez le document."
            )
        ),
        Explanation(
            "GAT-226",
            what: Text(
                en: "The sender translated with {theirs}, we with {ours}; the translations were not compared.",
                es: "El remitente tradujo con {theirs} y nosotros con {ours}; las traducciones no se compararon.",
                pt: "O remetente traduziu com {theirs} e nós com {ours}; as traduções não foram comparadas.",
                fr: "L'expéditeur a traduit avec {theirs}, nous avec {ours} ; les traductions n'ont pas été comparées."
            ),
            remedy: Text(
                en: "Nothing to do; the document was read from the original.",
                es: "No hay nada que hacer; el documento se leyó del original.",
                pt: "Nada a fazer; o documento foi lido a partir do original.",
                fr: "Rien à faire ; le document a été lu à partir de l'original."
            )
        ),
        Explanation(
            "GAT-227",
            what: Text(
                en: "No national system here takes {kind} for {recipient}.",
                es: "Ningún sistema nacional recibe aquí {kind} para {recipient}.",
                pt: "Nenhum sistema nacional aqui recebe {kind} para {recipient}.",
                fr: "Aucun système national ne prend ici {kind} pour {recipient}."
            ),
            remedy: Text(
                en: "Add the backend, or correct the agreement's backend, then retry.",
                es: "Agregue el backend o corrija el backend del acuerdo y reintente.",
                pt: "Acrescente o backend, ou corrija o backend do acordo, e tente de novo.",
                fr: "Ajoutez le backend, ou corrigez le backend de l'accord, puis réessayez."
            )
        ),
        Explanation(
            "GAT-228",
            what: Text(
                en: "None of the dialects that {backend} takes can be written from this document.",
                es: "Ninguno de los dialectos que recibe {backend} puede escribirse a partir de este documento.",
                pt: "Nenhum dos dialetos que {backend} recebe pode ser escrito a partir deste documento.",
                fr: "Aucun des dialectes que prend {backend} ne peut être écrit à partir de ce document."
            ),
            remedy: Text(
                en: "Add a dialect to the backend's accepts, then retry.",
                es: "Agregue un dialecto a accepts del backend y reintente.",
                pt: "Acrescente um dialeto a accepts do backend e tente de novo.",
                fr: "Ajoutez un dialecte à accepts du backend, puis réessayez."
            )
        ),
        Explanation(
            "GAT-229",
            what: Text(
                en: "The delivery cannot be answered in its state {state}.",
                es: "La entrega no se puede responder en su estado {state}.",
                pt: "A entrega não pode ser respondida no seu estado {state}.",
                fr: "La remise ne peut pas recevoir de réponse dans son état {state}."
            ),
            remedy: Text(
                en: "Fetch and acknowledge the document first; a refused one needs no answer.",
                es: "Obtenga y confirme primero el documento; uno rechazado no necesita respuesta.",
                pt: "Busque e confirme primeiro o documento; um documento recusado não precisa de resposta.",
                fr: "Récupérez et confirmez d'abord le document ; un document refusé n'appelle pas de réponse."
            )
        ),
        Explanation(
            "GAT-230",
            what: Text(
                en: "The message says that it comes from {claimed}, but its connection belongs to {partner}.",
                es: "El mensaje dice venir de {claimed}, pero su conexión pertenece a {partner}.",
                pt: "A mensagem diz vir de {claimed}, mas a sua conexão pertence a {partner}.",
                fr: "Le message dit venir de {claimed}, mais sa connexion appartient à {partner}."
            ),
            remedy: Text(
                en: "Each partner must use its own client certificate; ask both.",
                es: "Cada socio debe usar su propio certificado de cliente; pregunte a ambos.",
                pt: "Cada parceiro deve usar o seu próprio certificado de cliente; pergunte a ambos.",
                fr: "Chaque partenaire doit utiliser son propre certificat client ; interrogez les deux."
            )
        ),
        Explanation(
            "GAT-231",
            what: Text(
                en: "The status is about the exchange {exchange}, which this gateway did not send.",
                es: "El estado se refiere al intercambio {exchange}, que este gateway no envió.",
                pt: "O estado se refere ao intercâmbio {exchange}, que este gateway não enviou.",
                fr: "L'état concerne l'échange {exchange}, que cette passerelle n'a pas envoyé."
            ),
            remedy: Text(
                en: "Ask the partner what it answers; nothing was changed here.",
                es: "Pregunte al socio a qué responde; aquí no cambió nada.",
                pt: "Pergunte ao parceiro a que ele responde; nada mudou aqui.",
                fr: "Demandez au partenaire à quoi il répond ; rien n'a changé ici."
            )
        ),
        Explanation(
            "GAT-232",
            what: Text(
                en: "The {worker} worker has not moved for {seconds} seconds.",
                es: "El proceso {worker} no avanza desde hace {seconds} segundos.",
                pt: "O processo {worker} não avança há {seconds} segundos.",
                fr: "Le processus {worker} n'avance plus depuis {seconds} secondes."
            ),
            remedy: Text(
                en: "Look for its last error in the log; restart the gateway if it does not recover.",
                es: "Busque su último error en el registro; reinicie el gateway si no se recupera.",
                pt: "Procure o seu último erro no log; reinicie o gateway se ele não se recuperar.",
                fr:
                    "Cherchez sa dernière erreur dans le journal d'exécution ; redémarrez la passerelle s'il ne se rétablit pas."
            )
        ),
        Explanation(
            "GAT-233",
            what: Text(
                en: "{party} takes no status messages; the answer stays here.",
                es: "{party} no recibe mensajes de estado; la respuesta queda aquí.",
                pt: "{party} não recebe mensagens de estado; a resposta fica aqui.",
                fr: "{party} ne prend pas de messages d'état ; la réponse reste ici."
            ),
            remedy: Text(
                en: "Tell the partner by the way that you agreed with it.",
                es: "Informe al socio por la vía acordada con él.",
                pt: "Informe o parceiro pela via acordada com ele.",
                fr: "Informez le partenaire par la voie convenue avec lui."
            )
        ),
        Explanation(
            "GAT-234",
            what: Text(
                en:
                    "The original's dialect {dialect} is unknown here; the national form was made from the sender's attested translation.",
                es:
                    "El dialecto {dialect} del original no se conoce aquí; la forma nacional se hizo con la traducción atestada del remitente.",
                pt:
                    "O dialeto {dialect} do original é desconhecido aqui; a forma nacional foi feita a partir da tradução atestada do remetente.",
                fr:
                    "Le dialecte {dialect} de l'original est inconnu ici ; la forme nationale a été établie à partir de la traduction attestée de l'expéditeur."
            ),
            remedy: Text(
                en: "Compare with the original where it matters.",
                es: "Compare con el original donde importe.",
                pt: "Compare com o original onde for importante.",
                fr: "Comparez à l'original là où c'est important."
            )
        ),
        Explanation(
            "GAT-235",
            what: Text(
                en: "The exchange {exchange} changed too often at once.",
                es: "El intercambio {exchange} cambió demasiadas veces a la vez.",
                pt: "O intercâmbio {exchange} mudou vezes demais ao mesmo tempo.",
                fr: "L'échange {exchange} a changé trop souvent en même temps."
            ),
            remedy: Text(
                en: "Repeat the request.",
                es: "Repita la solicitud.",
                pt: "Repita a solicitação.",
                fr: "Répétez la requête."
            )
        ),
        Explanation(
            "GAT-236",
            what: Text(
                en: "The message holds no document and no status.",
                es: "El mensaje no contiene ningún documento ni ningún estado.",
                pt: "A mensagem não contém nenhum documento nem nenhum estado.",
                fr: "Le message ne contient ni document ni état."
            ),
            remedy: Text(
                en: "The partner must send the original, or the status, as the first part.",
                es: "El socio debe enviar el original, o el estado, como primera parte.",
                pt: "O parceiro deve enviar o original, ou o estado, como primeira parte.",
                fr: "Le partenaire doit envoyer l'original, ou l'état, comme première partie."
            )
        ),
        Explanation(
            "GAT-237",
            what: Text(
                en: "The customs response beside the status does not say what the status says.",
                es: "La respuesta de aduana que acompaña al estado no dice lo que dice el estado.",
                pt: "A resposta da aduana que acompanha o estado não diz o que o estado diz.",
                fr: "La réponse de la douane jointe à l'état ne dit pas ce que dit l'état."
            ),
            remedy: Text(
                en: "The status counts; ask the partner which of the two its customs meant.",
                es: "Vale el estado; pregunte al socio cuál de los dos quiso decir su aduana.",
                pt: "Vale o estado; pergunte ao parceiro qual dos dois a sua aduana quis dizer.",
                fr: "L'état fait foi ; demandez au partenaire lequel des deux sa douane a voulu dire."
            )
        ),
    ]
}
