extension Catalogue {
    /// Looking a partner up: names and publishers.
    static let discovery: [Explanation] = [
        Explanation(
            "DSC-001",
            what: Text(
                en: "\"{text}\" is no identifier of a participant, document type or process.",
                es: "\"{text}\" no es un identificador de participante, tipo de documento o proceso.",
                pt: "\"{text}\" não é um identificador de participante, tipo de documento ou processo.",
                fr: "« {text} » n'est pas un identifiant de participant, de type de document ou de processus."
            ),
            remedy: Text(
                en:
                    "Write scheme::value, or the value alone: at most 500 octets, without spaces and control characters.",
                es:
                    "Escriba esquema::valor, o solo el valor: 500 octetos como máximo, sin espacios ni caracteres de control.",
                pt:
                    "Escreva esquema::valor, ou só o valor: no máximo 500 octetos, sem espaços nem caracteres de controlo.",
                fr:
                    "Écrivez schéma::valeur, ou la valeur seule : 500 octets au plus, sans espaces ni caractères de contrôle."
            )
        ),
        Explanation(
            "DSC-002",
            what: Text(
                en: "\"{domain}\" is no domain name, or is too long with what stands before it.",
                es: "\"{domain}\" no es un nombre de dominio, o es demasiado largo con lo que lo precede.",
                pt: "\"{domain}\" não é um nome de domínio, ou é longo demais com o que o precede.",
                fr: "« {domain} » n'est pas un nom de domaine, ou est trop long avec ce qui le précède."
            ),
            remedy: Text(
                en:
                    "Correct the domain; where the participant's scheme is a URN, the network's names must be of the form \"whole\".",
                es:
                    "Corrija el dominio; si el esquema del participante es un URN, los nombres de la red deben ser de la forma \"whole\".",
                pt:
                    "Corrija o domínio; se o esquema do participante for um URN, os nomes da rede devem ter a forma \"whole\".",
                fr:
                    "Corrigez le domaine ; si le schéma du participant est un URN, les noms du réseau doivent avoir la forme « whole »."
            )
        ),
        Explanation(
            "DSC-003",
            what: Text(
                en: "The resolver {server} answered with something that is no answer to the question ({fault}).",
                es: "El servidor DNS {server} respondió con algo que no es respuesta a la pregunta ({fault}).",
                pt: "O servidor DNS {server} respondeu com algo que não é resposta à pergunta ({fault}).",
                fr: "Le résolveur {server} a répondu par ce qui n'est pas une réponse à la question ({fault})."
            ),
            remedy: Text(
                en: "Check that the address is a resolver's, and that nobody changes its answers on the way.",
                es: "Compruebe que la dirección es de un servidor DNS y que nadie cambia sus respuestas por el camino.",
                pt: "Verifique que o endereço é de um servidor DNS e que ninguém altera as respostas no caminho.",
                fr: "Vérifiez que l'adresse est celle d'un résolveur, et que personne ne modifie ses réponses en route."
            )
        ),
        Explanation(
            "DSC-004",
            what: Text(
                en: "No resolver answered in time about {name} (asked: {servers}).",
                es: "Ningún servidor DNS respondió a tiempo sobre {name} (consultados: {servers}).",
                pt: "Nenhum servidor DNS respondeu a tempo sobre {name} (consultados: {servers}).",
                fr: "Aucun résolveur n'a répondu à temps sur {name} (interrogés : {servers})."
            ),
            remedy: Text(
                en: "Check the resolvers in discovery.resolvers, and that UDP and TCP reach them.",
                es: "Compruebe los servidores de discovery.resolvers, y que UDP y TCP llegan a ellos.",
                pt: "Verifique os servidores de discovery.resolvers, e que UDP e TCP chegam a eles.",
                fr: "Vérifiez les résolveurs de discovery.resolvers, et qu'UDP et TCP les atteignent."
            )
        ),
        Explanation(
            "DSC-005",
            what: Text(
                en: "The name {name} does not exist: the participant is not registered in this network.",
                es: "El nombre {name} no existe: el participante no está registrado en esta red.",
                pt: "O nome {name} não existe: o participante não está registado nesta rede.",
                fr: "Le nom {name} n'existe pas : le participant n'est pas inscrit dans ce réseau."
            ),
            remedy: Text(
                en:
                    "Check the participant's identifier and the network's domain and form of names; ask the partner whether it is registered.",
                es:
                    "Compruebe el identificador del participante y el dominio y la forma de nombres de la red; pregunte al socio si está registrado.",
                pt:
                    "Verifique o identificador do participante e o domínio e a forma dos nomes da rede; pergunte ao parceiro se está registado.",
                fr:
                    "Vérifiez l'identifiant du participant, le domaine et la forme des noms du réseau ; demandez au partenaire s'il est inscrit."
            )
        ),
        Explanation(
            "DSC-006",
            what: Text(
                en: "The resolvers refused to answer about {name} (status {status}).",
                es: "Los servidores DNS se negaron a responder sobre {name} (estado {status}).",
                pt: "Os servidores DNS recusaram responder sobre {name} (estado {status}).",
                fr: "Les résolveurs ont refusé de répondre sur {name} (statut {status})."
            ),
            remedy: Text(
                en: "Check that the resolvers serve this gateway, and that the network's zone works.",
                es: "Compruebe que los servidores atienden a esta pasarela y que la zona de la red funciona.",
                pt: "Verifique que os servidores atendem este gateway e que a zona da rede funciona.",
                fr: "Vérifiez que les résolveurs servent cette passerelle, et que la zone du réseau fonctionne."
            )
        ),
        Explanation(
            "DSC-007",
            what: Text(
                en: "{name} has no record that names a publisher (wanted: {wanted}).",
                es: "{name} no tiene un registro que nombre un publicador (se busca: {wanted}).",
                pt: "{name} não tem um registo que nomeie um publicador (procurado: {wanted}).",
                fr: "{name} n'a pas d'enregistrement qui nomme un publieur (cherché : {wanted})."
            ),
            remedy: Text(
                en: "Check which protocols the network has, and the key \"versions\" of its configuration.",
                es: "Compruebe qué protocolos tiene la red, y la clave \"versions\" de su configuración.",
                pt: "Verifique que protocolos a rede tem, e a chave \"versions\" da sua configuração.",
                fr: "Vérifiez quels protocoles a le réseau, et la clé « versions » de sa configuration."
            )
        ),
        Explanation(
            "DSC-008",
            what: Text(
                en: "The record of {name} has a rule that is not taken: {rule}",
                es: "El registro de {name} tiene una regla que no se admite: {rule}",
                pt: "O registo de {name} tem uma regra que não se admite: {rule}",
                fr: "L'enregistrement de {name} a une règle qui n'est pas admise : {rule}"
            ),
            remedy: Text(
                en:
                    "Only rules that name one constant address are taken (!.*!https://…! or !^.*$!https://…!); tell the network's operator.",
                es:
                    "Solo se admiten reglas que nombran una dirección constante (!.*!https://…! o !^.*$!https://…!); avise al operador de la red.",
                pt:
                    "Só se admitem regras que nomeiam um endereço constante (!.*!https://…! ou !^.*$!https://…!); avise o operador da rede.",
                fr:
                    "Seules sont admises les règles qui nomment une adresse constante (!.*!https://…! ou !^.*$!https://…!) ; prévenez l'opérateur du réseau."
            )
        ),
        Explanation(
            "DSC-009",
            what: Text(
                en: "The aliases of {name} lead in a circle, or too far.",
                es: "Los alias de {name} dan vueltas o llevan demasiado lejos.",
                pt: "Os nomes alternativos de {name} andam em círculo ou levam longe demais.",
                fr: "Les alias de {name} tournent en rond, ou mènent trop loin."
            ),
            remedy: Text(
                en: "Ask the network's operator, and try again later; \"paso partner lookup\" shows each step.",
                es: "Consulte al operador de la red e inténtelo más tarde; \"paso partner lookup\" muestra cada paso.",
                pt: "Consulte o operador da rede e tente mais tarde; \"paso partner lookup\" mostra cada passo.",
                fr:
                    "Consultez l'opérateur du réseau et réessayez plus tard ; « paso partner lookup » montre chaque étape."
            )
        ),
        Explanation(
            "DSC-010",
            what: Text(
                en: "{address} is not an address of a publisher: absolute, https, without user, query and fragment.",
                es: "{address} no es una dirección de publicador: absoluta, https, sin usuario, consulta ni fragmento.",
                pt:
                    "{address} não é um endereço de publicador: absoluto, https, sem utilizador, consulta nem fragmento.",
                fr:
                    "{address} n'est pas l'adresse d'un publieur : absolue, https, sans utilisateur, requête ni fragment."
            ),
            remedy: Text(
                en: "Ask the network's operator, and try again later; \"paso partner lookup\" shows each step.",
                es: "Consulte al operador de la red e inténtelo más tarde; \"paso partner lookup\" muestra cada paso.",
                pt: "Consulte o operador da rede e tente mais tarde; \"paso partner lookup\" mostra cada passo.",
                fr:
                    "Consultez l'opérateur du réseau et réessayez plus tard ; « paso partner lookup » montre chaque étape."
            )
        ),
        Explanation(
            "DSC-011",
            what: Text(
                en: "The publisher's host {host} is not one of those that the site allows.",
                es: "El servidor {host} del publicador no es de los que el sitio permite.",
                pt: "O servidor {host} do publicador não é dos que o site permite.",
                fr: "L'hôte {host} du publieur n'est pas de ceux que le site autorise."
            ),
            remedy: Text(
                en: "If the network has a new publisher, add its host to \"hosts\" of the network.",
                es: "Si la red tiene un nuevo publicador, añada su servidor a \"hosts\" de la red.",
                pt: "Se a rede tem um novo publicador, acrescente o seu servidor a \"hosts\" da rede.",
                fr: "Si le réseau a un nouveau publieur, ajoutez son hôte à « hosts » du réseau."
            )
        ),
        Explanation(
            "DSC-012",
            what: Text(
                en: "{server} has the address {numeric}, which is of a private network.",
                es: "{server} tiene la dirección {numeric}, que es de una red privada.",
                pt: "{server} tem o endereço {numeric}, que é de uma rede privada.",
                fr: "{server} a l'adresse {numeric}, qui est d'un réseau privé."
            ),
            remedy: Text(
                en: "If that is intended, name the server with its port in discovery.private.",
                es: "Si es intencionado, nombre el servidor con su puerto en discovery.private.",
                pt: "Se é intencional, nomeie o servidor com a sua porta em discovery.private.",
                fr: "Si c'est voulu, nommez le serveur avec son port dans discovery.private."
            )
        ),
        Explanation(
            "DSC-013",
            what: Text(
                en: "The publisher at {address} was not reached ({cause}: {reason}).",
                es: "No se llegó al publicador en {address} ({cause}: {reason}).",
                pt: "Não se chegou ao publicador em {address} ({cause}: {reason}).",
                fr: "Le publieur à {address} n'a pas été joint ({cause} : {reason})."
            ),
            remedy: Text(
                en: "Ask the network's operator, and try again later; \"paso partner lookup\" shows each step.",
                es: "Consulte al operador de la red e inténtelo más tarde; \"paso partner lookup\" muestra cada paso.",
                pt: "Consulte o operador da rede e tente mais tarde; \"paso partner lookup\" mostra cada passo.",
                fr:
                    "Consultez l'opérateur du réseau et réessayez plus tard ; « paso partner lookup » montre chaque étape."
            )
        ),
        Explanation(
            "DSC-014",
            what: Text(
                en: "The publisher at {address} answered with status {status}.",
                es: "El publicador en {address} respondió con el estado {status}.",
                pt: "O publicador em {address} respondeu com o estado {status}.",
                fr: "Le publieur à {address} a répondu par le statut {status}."
            ),
            remedy: Text(
                en: "Ask the network's operator, and try again later; \"paso partner lookup\" shows each step.",
                es: "Consulte al operador de la red e inténtelo más tarde; \"paso partner lookup\" muestra cada paso.",
                pt: "Consulte o operador da rede e tente mais tarde; \"paso partner lookup\" mostra cada passo.",
                fr:
                    "Consultez l'opérateur du réseau et réessayez plus tard ; « paso partner lookup » montre chaque étape."
            )
        ),
        Explanation(
            "DSC-015",
            what: Text(
                en: "The publisher knows nothing at {address}: the participant does not take this type of document.",
                es: "El publicador no conoce nada en {address}: el participante no recibe este tipo de documento.",
                pt: "O publicador não conhece nada em {address}: o participante não recebe este tipo de documento.",
                fr: "Le publieur ne connaît rien à {address} : le participant ne reçoit pas ce type de document."
            ),
            remedy: Text(
                en:
                    "Check the document type, exactly as registered; \"paso partner lookup\" without one lists those that the participant takes.",
                es:
                    "Compruebe el tipo de documento, tal como está registrado; \"paso partner lookup\" sin él lista los que recibe el participante.",
                pt:
                    "Verifique o tipo de documento, exatamente como registado; \"paso partner lookup\" sem ele lista os que o participante recebe.",
                fr:
                    "Vérifiez le type de document, exactement comme inscrit ; « paso partner lookup » sans lui liste ceux que le participant reçoit."
            )
        ),
        Explanation(
            "DSC-016",
            what: Text(
                en: "The publisher at {address} sends us on to {location}, which is another server, or goes on and on.",
                es: "El publicador en {address} nos remite a {location}, que es otro servidor, o sin fin.",
                pt: "O publicador em {address} remete-nos a {location}, que é outro servidor, ou sem fim.",
                fr: "Le publieur à {address} nous renvoie à {location}, qui est un autre serveur, ou sans fin."
            ),
            remedy: Text(
                en: "Tell the publisher's operator; nothing of such an answer is used.",
                es: "Avise al operador del publicador; de tal respuesta no se usa nada.",
                pt: "Avise o operador do publicador; nada de tal resposta é usado.",
                fr: "Signalez-le à l'opérateur du publieur ; rien d'une telle réponse n'est utilisé."
            )
        ),
        Explanation(
            "DSC-017",
            what: Text(
                en: "The TLS certificate of {host} is not trusted for this network ({cause}).",
                es: "El certificado TLS de {host} no es de confianza para esta red ({cause}).",
                pt: "O certificado TLS de {host} não é de confiança para esta rede ({cause}).",
                fr: "Le certificat TLS de {host} n'est pas de confiance pour ce réseau ({cause})."
            ),
            remedy: Text(
                en:
                    "Look the code up with \"paso explain\"; add the right anchor to \"tls\" of the network, or leave the key out.",
                es:
                    "Consulte el código con \"paso explain\"; añada el ancla correcta a \"tls\" de la red, u omita la clave.",
                pt:
                    "Consulte o código com \"paso explain\"; acrescente a âncora certa a \"tls\" da rede, ou omita a chave.",
                fr:
                    "Consultez le code avec « paso explain » ; ajoutez la bonne ancre à « tls » du réseau, ou omettez la clé."
            )
        ),
    ]
}
