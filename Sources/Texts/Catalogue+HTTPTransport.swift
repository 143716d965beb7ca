extension Catalogue {
    /// Codes of the HTTPTransport module.
    static let transport: [Explanation] = outboundTransport + inboundTransport

    private static let outboundTransport: [Explanation] = [
        Explanation(
            "TRA-001",
            what: Text(
                en: "The address {url} cannot be used: it must be a full https address.",
                es: "La dirección {url} no puede usarse: debe ser una dirección https completa.",
                pt: "O endereço {url} não pode ser usado: deve ser um endereço https completo.",
                fr: "L'adresse {url} est inutilisable : ce doit être une adresse https complète."
            ),
            remedy: Text(
                en: "Correct the address in the partner's file; plain http needs its own word in the configuration.",
                es: "Corrija la dirección en el archivo del socio; http sin cifrar requiere su propia opción.",
                pt:
                    "Corrija o endereço no arquivo do parceiro; http sem cifra exige uma opção própria na configuração.",
                fr:
                    "Corrigez l'adresse dans le fichier du partenaire ; http en clair exige sa propre option dans la configuration."
            )
        ),
        Explanation(
            "TRA-002",
            what: Text(
                en: "The name {host} has no address.",
                es: "El nombre {host} no tiene dirección.",
                pt: "O nome {host} não tem endereço.",
                fr: "Le nom {host} n'a pas d'adresse."
            ),
            remedy: Text(
                en: "Check the spelling of the host and the name servers of this machine.",
                es: "Revise la escritura del nombre y los servidores de nombres de esta máquina.",
                pt: "Verifique a grafia do nome e os servidores de nomes desta máquina.",
                fr: "Vérifiez l'orthographe du nom d'hôte et les serveurs de noms de cette machine."
            )
        ),
        Explanation(
            "TRA-003",
            what: Text(
                en: "No connection to {host}: {detail}.",
                es: "No hay conexión con {host}: {detail}.",
                pt: "Não há conexão com {host}: {detail}.",
                fr: "Pas de connexion avec {host} : {detail}."
            ),
            remedy: Text(
                en: "Check that the partner's gateway runs and that the firewalls let this machine through.",
                es: "Revise que la pasarela del socio esté en marcha y que los cortafuegos dejen pasar a esta máquina.",
                pt:
                    "Verifique se o gateway do parceiro está em funcionamento e se os firewalls deixam passar esta máquina.",
                fr:
                    "Vérifiez que la passerelle du partenaire fonctionne et que les pare-feu laissent passer cette machine."
            )
        ),
        Explanation(
            "TRA-004",
            what: Text(
                en: "The TLS connection with {host} failed: {detail}.",
                es: "La conexión TLS con {host} falló: {detail}.",
                pt: "A conexão TLS com {host} falhou: {detail}.",
                fr: "La connexion TLS avec {host} a échoué : {detail}."
            ),
            remedy: Text(
                en: "Compare the certificates that both sides have on file; an alert names what the partner refused.",
                es: "Compare los certificados registrados por ambas partes; la alerta dice qué rechazó el socio.",
                pt: "Compare os certificados registrados por ambos os lados; um alerta diz o que o parceiro recusou.",
                fr:
                    "Comparez les certificats enregistrés de part et d'autre ; une alerte dit ce que le partenaire a refusé."
            )
        ),
        Explanation(
            "TRA-005",
            what: Text(
                en: "The server {host} is not trusted: {reason} ({reasonCode})",
                es: "El servidor {host} no es de confianza: {reason} ({reasonCode})",
                pt: "O servidor {host} não é confiável: {reason} ({reasonCode})",
                fr: "Le serveur {host} n'est pas digne de confiance : {reason} ({reasonCode})"
            ),
            remedy: Text(
                en:
                    "Ask the partner for its present certificate over another channel and pin it; never switch the check off.",
                es: "Pida al socio su certificado vigente por otra vía y fíjelo; nunca desactive la verificación.",
                pt:
                    "Peça ao parceiro o seu certificado vigente por outro canal e fixe-o; nunca desative a verificação.",
                fr:
                    "Demandez au partenaire son certificat en vigueur par un autre canal et inscrivez-le ; ne désactivez jamais le contrôle."
            )
        ),
        Explanation(
            "TRA-006",
            what: Text(
                en: "{host} did not answer in time.",
                es: "{host} no respondió a tiempo.",
                pt: "{host} não respondeu a tempo.",
                fr: "{host} n'a pas répondu à temps."
            ),
            remedy: Text(
                en: "It will be tried again; if it stays so, ask the partner or raise the time limit.",
                es: "Se intentará de nuevo; si persiste, consulte al socio o aumente el tiempo límite.",
                pt: "Será tentado de novo; se persistir, consulte o parceiro ou aumente o tempo limite.",
                fr: "Un nouvel essai aura lieu ; si cela persiste, interrogez le partenaire ou augmentez le délai."
            )
        ),
        Explanation(
            "TRA-007",
            what: Text(
                en: "The answer of {host} is longer than {limit} bytes.",
                es: "La respuesta de {host} supera los {limit} bytes.",
                pt: "A resposta de {host} ultrapassa {limit} bytes.",
                fr: "La réponse de {host} dépasse {limit} octets."
            ),
            remedy: Text(
                en: "Check that the address is the right service; raise the limit only if such answers are expected.",
                es:
                    "Revise que la dirección sea el servicio correcto; aumente el límite solo si se esperan tales respuestas.",
                pt:
                    "Verifique se o endereço é o do serviço correto; aumente o limite somente se tais respostas forem esperadas.",
                fr:
                    "Vérifiez que l'adresse est celle du bon service ; n'augmentez la limite que si de telles réponses sont attendues."
            )
        ),
        Explanation(
            "TRA-008",
            what: Text(
                en: "The connection with {host} broke before the answer was complete: {detail}.",
                es: "La conexión con {host} se cortó antes de completar la respuesta: {detail}.",
                pt: "A conexão com {host} caiu antes que a resposta estivesse completa: {detail}.",
                fr: "La connexion avec {host} s'est rompue avant la fin de la réponse : {detail}."
            ),
            remedy: Text(
                en: "It will be tried again; the partner recognises the repeat.",
                es: "Se intentará de nuevo; el socio reconoce la repetición.",
                pt: "Será tentado de novo; o parceiro reconhece a repetição.",
                fr: "Un nouvel essai aura lieu ; le partenaire reconnaît la répétition."
            )
        ),
        Explanation(
            "TRA-009",
            what: Text(
                en: "More than {limit} requests wait for their turn.",
                es: "Más de {limit} solicitudes esperan su turno.",
                pt: "Mais de {limit} solicitações esperam a sua vez.",
                fr: "Plus de {limit} requêtes attendent leur tour."
            ),
            remedy: Text(
                en: "Wait until the queue has drained; look for a partner that answers slowly.",
                es: "Espere a que la cola se vacíe; busque un socio que responda con lentitud.",
                pt: "Espere até que a fila se esvazie; procure um parceiro que responda com lentidão.",
                fr: "Attendez que la file se vide ; cherchez un partenaire qui répond lentement."
            )
        ),
        Explanation(
            "TRA-010",
            what: Text(
                en: "The request was cancelled.",
                es: "La solicitud fue cancelada.",
                pt: "A solicitação foi cancelada.",
                fr: "La requête a été annulée."
            ),
            remedy: Text(
                en: "Nothing needs to be done; the delivery is tried again.",
                es: "No hay que hacer nada; la entrega se intentará de nuevo.",
                pt: "Não é preciso fazer nada; a entrega será tentada de novo.",
                fr: "Il n'y a rien à faire ; la remise est réessayée."
            )
        ),
        Explanation(
            "TRA-011",
            what: Text(
                en: "The gateway is stopping.",
                es: "La pasarela se está deteniendo.",
                pt: "O gateway está parando.",
                fr: "La passerelle s'arrête."
            ),
            remedy: Text(
                en: "Start it again; what was accepted goes on from where it was.",
                es: "Iníciela de nuevo; lo aceptado continúa donde estaba.",
                pt: "Inicie-o de novo; o que foi aceito continua de onde estava.",
                fr: "Redémarrez-la ; ce qui a été accepté reprend là où il en était."
            )
        ),
        Explanation(
            "TRA-012",
            what: Text(
                en: "libcurl cannot be used: {detail}.",
                es: "libcurl no puede usarse: {detail}.",
                pt: "A libcurl não pode ser usada: {detail}.",
                fr: "libcurl est inutilisable : {detail}."
            ),
            remedy: Text(
                en: "Install libcurl 7.85 or newer built with OpenSSL, and check the memory of the machine.",
                es: "Instale libcurl 7.85 o posterior con OpenSSL, y revise la memoria de la máquina.",
                pt: "Instale a libcurl 7.85 ou mais recente, compilada com OpenSSL, e verifique a memória da máquina.",
                fr:
                    "Installez libcurl 7.85 ou plus récente, compilée avec OpenSSL, et vérifiez la mémoire de la machine."
            )
        ),
        Explanation(
            "TRA-013",
            what: Text(
                en: "A TLS certificate or its key cannot be used: {detail}.",
                es: "Un certificado TLS o su clave no puede usarse: {detail}.",
                pt: "Um certificado TLS ou a sua chave não pode ser usado: {detail}.",
                fr: "Un certificat TLS ou sa clé est inutilisable : {detail}."
            ),
            remedy: Text(
                en:
                    "Check that both files are PEM, that the key has no passphrase and that it belongs to the certificate.",
                es:
                    "Revise que ambos archivos sean PEM, que la clave no tenga contraseña y que corresponda al certificado.",
                pt:
                    "Verifique se ambos os arquivos são PEM, se a chave não tem senha e se ela corresponde ao certificado.",
                fr:
                    "Vérifiez que les deux fichiers sont en PEM, que la clé est sans mot de passe et qu'elle correspond au certificat."
            )
        ),
        Explanation(
            "TRA-014",
            what: Text(
                en: "Cannot listen on {address}: {detail}.",
                es: "No se puede escuchar en {address}: {detail}.",
                pt: "Não é possível escutar em {address}: {detail}.",
                fr: "Impossible d'écouter sur {address} : {detail}."
            ),
            remedy: Text(
                en: "Choose a free port and an address of this machine, or stop the program that holds it.",
                es: "Elija un puerto libre y una dirección de esta máquina, o detenga el programa que lo ocupa.",
                pt: "Escolha uma porta livre e um endereço desta máquina, ou pare o programa que a ocupa.",
                fr: "Choisissez un port libre et une adresse de cette machine, ou arrêtez le programme qui l'occupe."
            )
        ),
    ]

    private static let inboundTransport: [Explanation] = [
        Explanation(
            "TRA-020",
            what: Text(
                en: "The request is longer than {limit} bytes.",
                es: "La solicitud supera los {limit} bytes.",
                pt: "A solicitação ultrapassa {limit} bytes.",
                fr: "La requête dépasse {limit} octets."
            ),
            remedy: Text(
                en: "Send a smaller document, or ask the operator to raise the limit.",
                es: "Envíe un documento más pequeño, o pida al operador que aumente el límite.",
                pt: "Envie um documento menor, ou peça ao operador que aumente o limite.",
                fr: "Envoyez un document plus petit, ou demandez à l'opérateur d'augmenter la limite."
            )
        ),
        Explanation(
            "TRA-021",
            what: Text(
                en: "The body of the request did not arrive in time.",
                es: "El cuerpo de la solicitud no llegó a tiempo.",
                pt: "O corpo da solicitação não chegou a tempo.",
                fr: "Le corps de la requête n'est pas arrivé à temps."
            ),
            remedy: Text(
                en: "Check the line and send the request again.",
                es: "Revise la línea y envíe la solicitud de nuevo.",
                pt: "Verifique a linha e envie a solicitação de novo.",
                fr: "Vérifiez la ligne et envoyez de nouveau la requête."
            )
        ),
        Explanation(
            "TRA-022",
            what: Text(
                en: "There is nothing at {path}.",
                es: "No hay nada en {path}.",
                pt: "Não há nada em {path}.",
                fr: "Il n'y a rien à {path}."
            ),
            remedy: Text(
                en: "Compare the address with the interface description, /v1/openapi.json.",
                es: "Compare la dirección con la descripción de la interfaz, /v1/openapi.json.",
                pt: "Compare o endereço com a descrição da interface, /v1/openapi.json.",
                fr: "Comparez l'adresse à la description de l'interface, /v1/openapi.json."
            )
        ),
        Explanation(
            "TRA-023",
            what: Text(
                en: "{path} does not take the method {method}.",
                es: "{path} no admite el método {method}.",
                pt: "{path} não admite o método {method}.",
                fr: "{path} n'admet pas la méthode {method}."
            ),
            remedy: Text(
                en: "Use a method that the interface description names.",
                es: "Use un método que figure en la descripción de la interfaz.",
                pt: "Use um método que conste da descrição da interface.",
                fr: "Utilisez une méthode citée par la description de l'interface."
            )
        ),
        Explanation(
            "TRA-024",
            what: Text(
                en: "The request came without a client certificate.",
                es: "La solicitud llegó sin certificado de cliente.",
                pt: "A solicitação chegou sem certificado de cliente.",
                fr: "La requête est arrivée sans certificat client."
            ),
            remedy: Text(
                en: "Present the certificate that was agreed with the operator of this gateway.",
                es: "Presente el certificado acordado con el operador de esta pasarela.",
                pt: "Apresente o certificado acordado com o operador deste gateway.",
                fr: "Présentez le certificat convenu avec l'opérateur de cette passerelle."
            )
        ),
        Explanation(
            "TRA-025",
            what: Text(
                en: "The request is not understood: {detail}.",
                es: "La solicitud no se entiende: {detail}.",
                pt: "A solicitação não é compreendida: {detail}.",
                fr: "La requête n'est pas comprise : {detail}."
            ),
            remedy: Text(
                en: "Compare it with the interface description, /v1/openapi.json.",
                es: "Compárela con la descripción de la interfaz, /v1/openapi.json.",
                pt: "Compare-a com a descrição da interface, /v1/openapi.json.",
                fr: "Comparez-la à la description de l'interface, /v1/openapi.json."
            )
        ),
        Explanation(
            "TRA-026",
            what: Text(
                en: "The gateway failed while it worked on the request.",
                es: "La pasarela falló al atender la solicitud.",
                pt: "O gateway falhou ao processar a solicitação.",
                fr: "La passerelle a échoué en traitant la requête."
            ),
            remedy: Text(
                en:
                    "Try again later; if it stays so, give the operator the number {request}, under which the log tells more.",
                es:
                    "Inténtelo más tarde; si persiste, dé al operador el número {request}, con el que el registro dice más.",
                pt:
                    "Tente mais tarde; se persistir, informe ao operador o número {request}, sob o qual o log diz mais.",
                fr:
                    "Réessayez plus tard ; si cela persiste, donnez à l'opérateur le numéro {request}, sous lequel le journal d'exécution en dit plus."
            )
        ),
    ]
}
