extension Catalogue {
    /// Looking a partner up: its endpoint and certificates, unknown senders.
    static let discoveryEndpoints: [Explanation] = [
        Explanation(
            "DSC-030",
            what: Text(
                en: "The participant has no endpoint for the process {process}.",
                es: "El participante no tiene un punto de acceso para el proceso {process}.",
                pt: "O participante não tem um ponto de acesso para o processo {process}.",
                fr: "Le participant n'a pas de point d'accès pour le processus {process}."
            ),
            remedy: Text(
                en: "Check the process, exactly as registered; without one any process is taken.",
                es: "Compruebe el proceso, tal como está registrado; sin él se toma cualquiera.",
                pt: "Verifique o processo, exatamente como registado; sem ele toma-se qualquer um.",
                fr: "Vérifiez le processus, exactement comme inscrit ; sans lui, n'importe lequel convient."
            )
        ),
        Explanation(
            "DSC-031",
            what: Text(
                en:
                    "The participant has no endpoint of a transport profile that is taken (wanted: {wanted}; offered: {offered}).",
                es:
                    "El participante no tiene un punto de acceso con un perfil de transporte admitido (se busca: {wanted}; se ofrece: {offered}).",
                pt:
                    "O participante não tem um ponto de acesso com um perfil de transporte admitido (procurado: {wanted}; oferecido: {offered}).",
                fr:
                    "Le participant n'a pas de point d'accès d'un profil de transport admis (cherché : {wanted} ; offert : {offered})."
            ),
            remedy: Text(
                en: "Agree on a profile with the partner, or add one that Paso speaks to \"profiles\" of the network.",
                es: "Acuerde un perfil con el socio, o añada uno que Paso hable a \"profiles\" de la red.",
                pt: "Combine um perfil com o parceiro, ou acrescente um que o Paso fale a \"profiles\" da rede.",
                fr: "Convenez d'un profil avec le partenaire, ou ajoutez-en un que Paso parle à « profiles » du réseau."
            )
        ),
        Explanation(
            "DSC-032",
            what: Text(
                en: "The endpoint {endpoint} is not in force now (from {from}, until {until}).",
                es: "El punto de acceso {endpoint} no está vigente ahora (desde {from}, hasta {until}).",
                pt: "O ponto de acesso {endpoint} não está em vigor agora (de {from}, até {until}).",
                fr: "Le point d'accès {endpoint} n'est pas en vigueur maintenant (du {from} au {until})."
            ),
            remedy: Text(
                en:
                    "Ask the partner to correct its registration; until then documents for it are refused at submission.",
                es:
                    "Pida al socio que corrija su registro; hasta entonces los documentos para él se rechazan al presentarlos.",
                pt:
                    "Peça ao parceiro que corrija o seu registo; até lá os documentos para ele são recusados na apresentação.",
                fr:
                    "Demandez au partenaire de corriger son inscription ; d'ici là, les documents qui lui sont destinés sont refusés au dépôt."
            )
        ),
        Explanation(
            "DSC-033",
            what: Text(
                en: "The endpoint's address is refused: {address}",
                es: "La dirección del punto de acceso se rechaza: {address}",
                pt: "O endereço do ponto de acesso é recusado: {address}",
                fr: "L'adresse du point d'accès est refusée : {address}"
            ),
            remedy: Text(
                en:
                    "Only absolute https addresses without user and fragment are used; ask the partner to correct its registration.",
                es:
                    "Solo se usan direcciones https absolutas, sin usuario ni fragmento; pida al socio que corrija su registro.",
                pt:
                    "Só se usam endereços https absolutos, sem utilizador nem fragmento; peça ao parceiro que corrija o seu registo.",
                fr:
                    "Seules les adresses https absolues, sans utilisateur ni fragment, sont utilisées ; demandez au partenaire de corriger son inscription."
            )
        ),
        Explanation(
            "DSC-034",
            what: Text(
                en: "A certificate in the service metadata cannot be read ({cause}).",
                es: "Un certificado de los metadatos de servicio no se puede leer ({cause}).",
                pt: "Um certificado dos metadados de serviço não pode ser lido ({cause}).",
                fr: "Un certificat des métadonnées de service ne peut être lu ({cause})."
            ),
            remedy: Text(
                en:
                    "Ask the partner to correct its registration; until then documents for it are refused at submission.",
                es:
                    "Pida al socio que corrija su registro; hasta entonces los documentos para él se rechazan al presentarlos.",
                pt:
                    "Peça ao parceiro que corrija o seu registo; até lá os documentos para ele são recusados na apresentação.",
                fr:
                    "Demandez au partenaire de corriger son inscription ; d'ici là, les documents qui lui sont destinés sont refusés au dépôt."
            )
        ),
        Explanation(
            "DSC-035",
            what: Text(
                en: "The endpoint has no certificate that is in force for {use}.",
                es: "El punto de acceso no tiene un certificado vigente para {use}.",
                pt: "O ponto de acesso não tem um certificado em vigor para {use}.",
                fr: "Le point d'accès n'a pas de certificat en vigueur pour {use}."
            ),
            remedy: Text(
                en:
                    "Ask the partner to correct its registration; until then documents for it are refused at submission.",
                es:
                    "Pida al socio que corrija su registro; hasta entonces los documentos para él se rechazan al presentarlos.",
                pt:
                    "Peça ao parceiro que corrija o seu registo; até lá os documentos para ele são recusados na apresentação.",
                fr:
                    "Demandez au partenaire de corriger son inscription ; d'ici là, les documents qui lui sont destinés sont refusés au dépôt."
            )
        ),
        Explanation(
            "DSC-036",
            what: Text(
                en: "The endpoint's certificate of {subject} is not trusted for this network ({cause}).",
                es: "El certificado de {subject} del punto de acceso no es de confianza para esta red ({cause}).",
                pt: "O certificado de {subject} do ponto de acesso não é de confiança para esta rede ({cause}).",
                fr: "Le certificat de {subject} du point d'accès n'est pas de confiance pour ce réseau ({cause})."
            ),
            remedy: Text(
                en:
                    "Look the code up with \"paso explain\"; a publisher's word makes no trust, only the anchors in \"participants\" of the network do.",
                es:
                    "Consulte el código con \"paso explain\"; la palabra de un publicador no crea confianza, solo las anclas de \"participants\" de la red.",
                pt:
                    "Consulte o código com \"paso explain\"; a palavra de um publicador não cria confiança, só as âncoras de \"participants\" da rede.",
                fr:
                    "Consultez le code avec « paso explain » ; la parole d'un publieur ne crée pas de confiance, seules les ancres de « participants » du réseau le font."
            )
        ),
        Explanation(
            "DSC-038",
            what: Text(
                en: "No network \"{network}\" is configured for looking partners up.",
                es: "No hay ninguna red \"{network}\" configurada para buscar socios.",
                pt: "Não há nenhuma rede \"{network}\" configurada para procurar parceiros.",
                fr: "Aucun réseau « {network} » n'est configuré pour rechercher des partenaires."
            ),
            remedy: Text(
                en: "Add it to discovery.networks of gateway.yaml, or correct the name.",
                es: "Añádala a discovery.networks de gateway.yaml, o corrija el nombre.",
                pt: "Acrescente-a a discovery.networks de gateway.yaml, ou corrija o nome.",
                fr: "Ajoutez-le à discovery.networks de gateway.yaml, ou corrigez le nom."
            )
        ),
        Explanation(
            "DSC-039",
            what: Text(
                en: "Nothing is configured for {participant}.",
                es: "No hay nada configurado para {participant}.",
                pt: "Não há nada configurado para {participant}.",
                fr: "Rien n'est configuré pour {participant}."
            ),
            remedy: Text(
                en: "Add a file to partners/, or a network in which it can be looked up.",
                es: "Añada un archivo a partners/, o una red en la que se pueda buscar.",
                pt: "Acrescente um ficheiro a partners/, ou uma rede em que possa ser procurado.",
                fr: "Ajoutez un fichier à partners/, ou un réseau où il peut être recherché."
            )
        ),
        Explanation(
            "DSC-040",
            what: Text(
                en: "Already {limit} lookups are running.",
                es: "Ya hay {limit} búsquedas en curso.",
                pt: "Já há {limit} buscas em curso.",
                fr: "Déjà {limit} recherches sont en cours."
            ),
            remedy: Text(
                en: "Submit again in a moment; if it lasts, look whether resolvers or publishers are slow.",
                es:
                    "Presente de nuevo en un momento; si persiste, mire si los servidores DNS o los publicadores son lentos.",
                pt:
                    "Apresente de novo num momento; se persistir, veja se os servidores DNS ou os publicadores estão lentos.",
                fr:
                    "Déposez de nouveau dans un instant ; si cela dure, voyez si les résolveurs ou les publieurs sont lents."
            )
        ),
        Explanation(
            "DSC-050",
            what: Text(
                en: "The certificate of the unknown sender {party} does not count in the network {network} ({cause}).",
                es: "El certificado del remitente desconocido {party} no vale en la red {network} ({cause}).",
                pt: "O certificado do remetente desconhecido {party} não vale na rede {network} ({cause}).",
                fr: "Le certificat de l'expéditeur inconnu {party} ne compte pas dans le réseau {network} ({cause})."
            ),
            remedy: Text(
                en: "Look the code up with \"paso explain\"; senders need a certificate under the network's anchors.",
                es:
                    "Consulte el código con \"paso explain\"; los remitentes necesitan un certificado bajo las anclas de la red.",
                pt:
                    "Consulte o código com \"paso explain\"; os remetentes precisam de um certificado sob as âncoras da rede.",
                fr:
                    "Consultez le code avec « paso explain » ; les expéditeurs ont besoin d'un certificat sous les ancres du réseau."
            )
        ),
        Explanation(
            "DSC-051",
            what: Text(
                en:
                    "The certificate of {subject} was not issued under the policy {policy}, which the network requires.",
                es: "El certificado de {subject} no se emitió bajo la política {policy}, que la red exige.",
                pt: "O certificado de {subject} não foi emitido sob a política {policy}, que a rede exige.",
                fr: "Le certificat de {subject} n'a pas été émis sous la politique {policy}, que le réseau exige."
            ),
            remedy: Text(
                en: "The sender needs a certificate of the right policy; its authorities must have the policy too.",
                es:
                    "El remitente necesita un certificado de la política correcta; también sus autoridades deben tenerla.",
                pt: "O remetente precisa de um certificado da política certa; as suas autoridades também devem tê-la.",
                fr: "L'expéditeur a besoin d'un certificat de la bonne politique ; ses autorités doivent l'avoir aussi."
            )
        ),
        Explanation(
            "DSC-052",
            what: Text(
                en: "The certificate of {subject} is not that of the party {party}.",
                es: "El certificado de {subject} no es el de la parte {party}.",
                pt: "O certificado de {subject} não é o da parte {party}.",
                fr: "Le certificat de {subject} n'est pas celui de la partie {party}."
            ),
            remedy: Text(
                en:
                    "The sender must use the party identifier that its certificate names by the network's rule (\"subject\").",
                es:
                    "El remitente debe usar el identificador de parte que su certificado nombra según la regla de la red (\"subject\").",
                pt:
                    "O remetente deve usar o identificador de parte que o seu certificado nomeia pela regra da rede (\"subject\").",
                fr:
                    "L'expéditeur doit utiliser l'identifiant de partie que son certificat nomme selon la règle du réseau (« subject »)."
            )
        ),
        Explanation(
            "DSC-053",
            what: Text(
                en: "No network takes senders that no partner file names; {party} is one.",
                es: "Ninguna red admite remitentes que ningún archivo de socio nombra; {party} es uno.",
                pt: "Nenhuma rede admite remetentes que nenhum ficheiro de parceiro nomeia; {party} é um.",
                fr: "Aucun réseau n'admet d'expéditeurs qu'aucun fichier de partenaire ne nomme ; {party} en est un."
            ),
            remedy: Text(
                en: "Add a partner file, or the key \"senders\" to a network.",
                es: "Añada un archivo de socio, o la clave \"senders\" a una red.",
                pt: "Acrescente um ficheiro de parceiro, ou a chave \"senders\" a uma rede.",
                fr: "Ajoutez un fichier de partenaire, ou la clé « senders » à un réseau."
            )
        ),
        Explanation(
            "DSC-060",
            what: Text(
                en:
                    "The receipt is signed by {subject}, which is not the certificate that the endpoint is registered with.",
                es:
                    "El acuse está firmado por {subject}, que no es el certificado con que está registrado el punto de acceso.",
                pt:
                    "O recibo está assinado por {subject}, que não é o certificado com que o ponto de acesso está registado.",
                fr:
                    "L'accusé est signé par {subject}, qui n'est pas le certificat avec lequel le point d'accès est inscrit."
            ),
            remedy: Text(
                en: "Ask the partner which certificate is right; the delivery is not proven by this receipt.",
                es: "Pregunte al socio qué certificado es el correcto; este acuse no prueba la entrega.",
                pt: "Pergunte ao parceiro qual certificado é o certo; este recibo não prova a entrega.",
                fr: "Demandez au partenaire quel certificat est le bon ; cet accusé ne prouve pas la remise."
            )
        ),
        Explanation(
            "DSC-061",
            what: Text(
                en: "The certificate of {subject} names no party by the network's rule.",
                es: "El certificado de {subject} no nombra ninguna parte según la regla de la red.",
                pt: "O certificado de {subject} não nomeia nenhuma parte pela regra da rede.",
                fr: "Le certificat de {subject} ne nomme aucune partie selon la règle du réseau."
            ),
            remedy: Text(
                en:
                    "Check the key \"subject\" of the network; ask the partner for a certificate that follows the community's rule.",
                es:
                    "Compruebe la clave \"subject\" de la red; pida al socio un certificado que siga la regla de la comunidad.",
                pt:
                    "Verifique a chave \"subject\" da rede; peça ao parceiro um certificado que siga a regra da comunidade.",
                fr:
                    "Vérifiez la clé « subject » du réseau ; demandez au partenaire un certificat conforme à la règle de la communauté."
            )
        ),
    ]
}
