extension Catalogue {
    /// What is known to make trouble in HTTP, MIME and header of AS4 messages, and what helps.
    static let as4InspectionHintTexts: [String: Text] = [
        "as4.inspect.hint.folded-header": Text(
            en:
                "The header {header} runs over several lines. Modern servers refuse that (Jetty, ASP.NET): write each header on one line.",
            es:
                "El encabezado {header} ocupa varias líneas. Los servidores modernos lo rechazan (Jetty, ASP.NET): escriba cada encabezado en una línea.",
            pt:
                "O cabeçalho {header} ocupa várias linhas. Servidores modernos recusam isso (Jetty, ASP.NET): escreva cada cabeçalho em uma linha.",
            fr:
                "L'en-tête {header} s'étend sur plusieurs lignes. Les serveurs modernes le refusent (Jetty, ASP.NET) : écrivez chaque en-tête sur une ligne."
        ),
        "as4.inspect.hint.content-type-form": Text(
            en:
                "Content-Type is in quotes or has a tab between its parameters ({type}). Some stacks cannot read it: write single spaces and no quotes around the whole.",
            es:
                "Content-Type está entre comillas o tiene un tabulador entre parámetros ({type}). Algunas pilas no lo leen: escriba espacios simples y sin comillas alrededor.",
            pt:
                "Content-Type está entre aspas ou tem uma tabulação entre parâmetros ({type}). Algumas pilhas não o leem: escreva espaços simples e sem aspas em volta.",
            fr:
                "Content-Type est entre guillemets ou contient une tabulation entre ses paramètres ({type}). Certaines piles ne le lisent pas : écrivez des espaces simples, sans guillemets autour."
        ),
        "as4.inspect.hint.no-content-type": Text(
            en: "There is no Content-Type. Paso looks at the first octets; others give up. Ask the sender to write it.",
            es:
                "No hay Content-Type. Paso mira los primeros octetos; otros desisten. Pida al remitente que lo escriba.",
            pt:
                "Não há Content-Type. O Paso olha os primeiros octetos; outros desistem. Peça ao remetente que o escreva.",
            fr:
                "Il n'y a pas de Content-Type. Paso regarde les premiers octets ; d'autres renoncent. Demandez à l'expéditeur de l'écrire."
        ),
        "as4.inspect.hint.firewall-rules": Text(
            en:
                "Rules of web application firewalls (OWASP 920420, 920470, 921421) block multipart/related with these parameters. If the message did not arrive, ask for an exception for this path.",
            es:
                "Reglas de cortafuegos de aplicaciones (OWASP 920420, 920470, 921421) bloquean multipart/related con estos parámetros. Si el mensaje no llegó, pida una excepción para esta ruta.",
            pt:
                "Regras de firewalls de aplicação (OWASP 920420, 920470, 921421) bloqueiam multipart/related com estes parâmetros. Se a mensagem não chegou, peça uma exceção para este caminho.",
            fr:
                "Des règles de pare-feux applicatifs (OWASP 920420, 920470, 921421) bloquent multipart/related avec ces paramètres. Si le message n'est pas arrivé, demandez une exception pour ce chemin."
        ),
        "as4.inspect.hint.multipart-charset": Text(
            en:
                "multipart/related has a charset, which it does not have by its standard; firewalls refuse it (OWASP 920470). Leave it out.",
            es:
                "multipart/related lleva un charset que su norma no tiene; los cortafuegos lo rechazan (OWASP 920470). Quítelo.",
            pt:
                "multipart/related traz um charset que sua norma não tem; firewalls o recusam (OWASP 920470). Retire-o.",
            fr:
                "multipart/related porte un charset que sa norme n'a pas ; des pare-feux le refusent (OWASP 920470). Retirez-le."
        ),
        "as4.inspect.hint.soap-action": Text(
            en: "There is a SOAPAction header, which belongs to SOAP 1.1. Leave it out.",
            es: "Hay un encabezado SOAPAction, propio de SOAP 1.1. Quítelo.",
            pt: "Há um cabeçalho SOAPAction, próprio de SOAP 1.1. Retire-o.",
            fr: "Il y a un en-tête SOAPAction, propre à SOAP 1.1. Retirez-le."
        ),
        "as4.inspect.hint.chunked": Text(
            en: "The body came in chunks. Some peers and firewalls want Content-Length instead.",
            es: "El cuerpo llegó en trozos. Algunos socios y cortafuegos quieren Content-Length.",
            pt: "O corpo veio em pedaços. Alguns parceiros e firewalls querem Content-Length.",
            fr: "Le corps est venu en morceaux. Certains pairs et pare-feux veulent Content-Length."
        ),
        "as4.inspect.hint.content-coding": Text(
            en:
                "HTTP Content-Encoding ({coding}) is in use. AS4 compresses parts itself, and many peers do not undo it: switch it off.",
            es:
                "Se usa Content-Encoding de HTTP ({coding}). AS4 ya comprime las partes y muchos socios no lo deshacen: desactívelo.",
            pt:
                "Usa-se Content-Encoding do HTTP ({coding}). O AS4 já compacta as partes e muitos parceiros não o desfazem: desative-o.",
            fr:
                "Content-Encoding de HTTP ({coding}) est utilisé. AS4 compresse déjà les parties et bien des pairs ne le défont pas : désactivez-le."
        ),
        "as4.inspect.hint.length-mismatch": Text(
            en:
                "Content-Length says {written}, but the capture holds {found} octets: it was cut off, or its line ends were converted. Signatures may fail for that alone; capture it again in binary.",
            es:
                "Content-Length dice {written}, pero la captura tiene {found} octetos: se cortó o se convirtieron los finales de línea. Las firmas pueden fallar solo por eso; captúrelo de nuevo en binario.",
            pt:
                "Content-Length diz {written}, mas a captura tem {found} octetos: foi cortada ou os finais de linha foram convertidos. Assinaturas podem falhar só por isso; capture de novo em binário.",
            fr:
                "Content-Length annonce {written}, mais la capture contient {found} octets : coupée, ou fins de ligne converties. Les signatures peuvent échouer pour cela seul ; capturez de nouveau en binaire."
        ),
        "as4.inspect.hint.line-ends": Text(
            en:
                "The header lines end with LF only. HTTP has CRLF; most likely the tool that captured it converted them.",
            es:
                "Las líneas de encabezado terminan solo en LF. HTTP usa CRLF; lo más probable es que las convirtiera la herramienta de captura.",
            pt:
                "As linhas de cabeçalho terminam só em LF. HTTP usa CRLF; o mais provável é que a ferramenta de captura as tenha convertido.",
            fr:
                "Les lignes d'en-tête se terminent par LF seul. HTTP a CRLF ; l'outil de capture les a sans doute converties."
        ),
        "as4.inspect.hint.status-hides-answer": Text(
            en:
                "The answer has status {status}. Some clients do not read the body of an error status and report only the number: what counts stands below.",
            es:
                "La respuesta tiene estado {status}. Algunos clientes no leen el cuerpo de un estado de error e informan solo el número: lo que cuenta está más abajo.",
            pt:
                "A resposta tem status {status}. Alguns clientes não leem o corpo de um status de erro e informam só o número: o que conta está abaixo.",
            fr:
                "La réponse a le statut {status}. Certains clients ne lisent pas le corps d'un statut d'erreur et ne rapportent que le numéro : l'essentiel est plus bas."
        ),
        "as4.inspect.hint.page-answer": Text(
            en:
                "A page instead of an AS4 answer ({status}): a proxy, firewall or server answered before the gateway did. Ask who stands in front of the partner's gateway.",
            es:
                "Una página en vez de una respuesta AS4 ({status}): un proxy, cortafuegos o servidor respondió antes que la pasarela. Pregunte qué hay delante de la pasarela del socio.",
            pt:
                "Uma página em vez de uma resposta AS4 ({status}): um proxy, firewall ou servidor respondeu antes do gateway. Pergunte o que há na frente do gateway do parceiro.",
            fr:
                "Une page au lieu d'une réponse AS4 ({status}) : un proxy, pare-feu ou serveur a répondu avant la passerelle. Demandez ce qui précède la passerelle du partenaire."
        ),
        "as4.inspect.hint.redirect": Text(
            en: "The server points elsewhere ({status} to {location}). Gateways do not follow: correct the address.",
            es:
                "El servidor remite a otro lugar ({status} a {location}). Las pasarelas no lo siguen: corrija la dirección.",
            pt:
                "O servidor aponta para outro lugar ({status} para {location}). Gateways não seguem: corrija o endereço.",
            fr:
                "Le serveur renvoie ailleurs ({status} vers {location}). Les passerelles ne suivent pas : corrigez l'adresse."
        ),
        "as4.inspect.hint.content-id-form": Text(
            en:
                "A name is written in the wrong form: {id}. Content-ID has angle brackets, cid: has none. Paso reads both; others do not find the part.",
            es:
                "Un nombre está mal escrito: {id}. Content-ID lleva corchetes angulares y cid: no. Paso lee ambos; otros no encuentran la parte.",
            pt:
                "Um nome está na forma errada: {id}. Content-ID tem colchetes angulares e cid: não tem. O Paso lê ambos; outros não acham a parte.",
            fr:
                "Un nom est mal écrit : {id}. Content-ID a des chevrons, cid: n'en a pas. Paso lit les deux ; d'autres ne trouvent pas la partie."
        ),
        "as4.inspect.hint.start-not-first": Text(
            en: "The SOAP part is not the first. Some peers take the first part and ignore start: put it first.",
            es: "La parte SOAP no es la primera. Algunos socios toman la primera y no miran start: póngala primero.",
            pt: "A parte SOAP não é a primeira. Alguns parceiros tomam a primeira e não olham start: ponha-a primeiro.",
            fr:
                "La partie SOAP n'est pas la première. Certains pairs prennent la première sans regarder start : placez-la en tête."
        ),
        "as4.inspect.hint.type-parameter": Text(
            en:
                "multipart/related should have type=\"application/soap+xml\"; here it is {type}. Strict peers refuse it.",
            es:
                "multipart/related debería tener type=\"application/soap+xml\"; aquí es {type}. Los socios estrictos lo rechazan.",
            pt:
                "multipart/related deveria ter type=\"application/soap+xml\"; aqui é {type}. Parceiros rigorosos recusam.",
            fr:
                "multipart/related devrait avoir type=\"application/soap+xml\" ; ici c'est {type}. Les pairs stricts le refusent."
        ),
        "as4.inspect.hint.root-without-name": Text(
            en: "The SOAP part has no Content-ID, so start cannot name it. Most peers take the first part then.",
            es:
                "La parte SOAP no tiene Content-ID, así que start no puede nombrarla. La mayoría toma entonces la primera.",
            pt: "A parte SOAP não tem Content-ID, então start não pode nomeá-la. A maioria toma então a primeira.",
            fr: "La partie SOAP n'a pas de Content-ID ; start ne peut la nommer. La plupart prennent alors la première."
        ),
        "as4.inspect.hint.cut-off": Text(
            en:
                "The body ends without its closing delimiter: the message or the capture was cut off. Look for time limits and size limits on the way.",
            es:
                "El cuerpo termina sin su delimitador final: el mensaje o la captura se cortó. Busque límites de tiempo y tamaño en el camino.",
            pt:
                "O corpo termina sem o delimitador final: a mensagem ou a captura foi cortada. Procure limites de tempo e tamanho no caminho.",
            fr:
                "Le corps finit sans son délimiteur final : message ou capture coupés. Cherchez des limites de temps et de taille en chemin."
        ),
        "as4.inspect.hint.transfer-coding": Text(
            en: "A part is in {coding}. It is allowed and read, but binary is a third smaller.",
            es: "Una parte está en {coding}. Se admite y se lee, pero en binario ocupa un tercio menos.",
            pt: "Uma parte está em {coding}. É permitido e lido, mas em binário ocupa um terço a menos.",
            fr: "Une partie est en {coding}. C'est permis et lu, mais en binaire elle serait d'un tiers plus petite."
        ),
        "as4.inspect.hint.soap-11": Text(
            en: "The envelope is SOAP 1.1. eDelivery AS4 has SOAP 1.2 only: the partner must change its P-Mode.",
            es: "El sobre es SOAP 1.1. eDelivery AS4 solo tiene SOAP 1.2: el socio debe cambiar su P-Mode.",
            pt: "O envelope é SOAP 1.1. eDelivery AS4 só tem SOAP 1.2: o parceiro deve mudar seu P-Mode.",
            fr: "L'enveloppe est en SOAP 1.1. eDelivery AS4 n'a que SOAP 1.2 : le partenaire doit changer son P-Mode."
        ),
        "as4.inspect.hint.doctype": Text(
            en: "The envelope has a DOCTYPE, by which files could be read or memory filled. It is never taken.",
            es: "El sobre tiene un DOCTYPE, con el que se podrían leer archivos o llenar la memoria. Nunca se acepta.",
            pt: "O envelope tem um DOCTYPE, com o qual se poderiam ler arquivos ou encher a memória. Nunca é aceito.",
            fr:
                "L'enveloppe a un DOCTYPE, par lequel on pourrait lire des fichiers ou remplir la mémoire. Il n'est jamais accepté."
        ),
        "as4.inspect.hint.must-understand-missing": Text(
            en:
                "{element} has no env:mustUnderstand=\"true\". Paso tolerates it; strict peers do not. The sender should write it, also on errors.",
            es:
                "{element} no tiene env:mustUnderstand=\"true\". Paso lo tolera; los socios estrictos no. El remitente debería escribirlo, también en errores.",
            pt:
                "{element} não tem env:mustUnderstand=\"true\". O Paso tolera; parceiros rigorosos não. O remetente deveria escrevê-lo, também em erros.",
            fr:
                "{element} n'a pas env:mustUnderstand=\"true\". Paso le tolère ; les pairs stricts, non. L'expéditeur devrait l'écrire, aussi dans les erreurs."
        ),
        "as4.inspect.hint.body-space": Text(
            en:
                "The Body holds white space. phase4 takes that for a payload and refuses with EBMS:0003: write an empty Body.",
            es:
                "El Body contiene espacios. phase4 lo toma por un contenido y rechaza con EBMS:0003: escriba un Body vacío.",
            pt:
                "O Body contém espaços. O phase4 toma isso por um conteúdo e recusa com EBMS:0003: escreva um Body vazio.",
            fr:
                "Le Body contient des espaces. phase4 y voit un contenu et refuse avec EBMS:0003 : écrivez un Body vide."
        ),
        "as4.inspect.hint.several-parties": Text(
            en: "{side} has {count} PartyId. eDelivery allows one; peers refuse with EBMS:0003.",
            es: "{side} tiene {count} PartyId. eDelivery permite uno; los socios rechazan con EBMS:0003.",
            pt: "{side} tem {count} PartyId. eDelivery permite um; parceiros recusam com EBMS:0003.",
            fr: "{side} a {count} PartyId. eDelivery en permet un ; les pairs refusent avec EBMS:0003."
        ),
        "as4.inspect.hint.party-type": Text(
            en: "The PartyId {id} has no type and is no URI. By the standard that is EBMS:0003; give it a type.",
            es: "El PartyId {id} no tiene tipo ni es un URI. Según la norma eso es EBMS:0003; déle un tipo.",
            pt: "O PartyId {id} não tem tipo nem é um URI. Pela norma isso é EBMS:0003; dê-lhe um tipo.",
            fr:
                "Le PartyId {id} n'a pas de type et n'est pas un URI. Selon la norme, c'est EBMS:0003 ; donnez-lui un type."
        ),
        "as4.inspect.hint.service-type": Text(
            en:
                "{element} {value} has no type and is no URI. By the standard that is EBMS:0003; give it a type, or a URI as value.",
            es:
                "{element} {value} no tiene tipo ni es un URI. Según la norma eso es EBMS:0003; déle un tipo, o un URI como valor.",
            pt:
                "{element} {value} não tem tipo nem é um URI. Pela norma isso é EBMS:0003; dê-lhe um tipo, ou um URI como valor.",
            fr:
                "{element} {value} n'a pas de type et n'est pas un URI. Selon la norme, c'est EBMS:0003 ; donnez-lui un type, ou un URI pour valeur."
        ),
        "as4.inspect.hint.message-id-form": Text(
            en:
                "MessageId {id} should look like x@y, in ASCII, without angle brackets. Some peers refuse it or cut it.",
            es:
                "MessageId {id} debería ser como x@y, en ASCII, sin corchetes angulares. Algunos socios lo rechazan o lo recortan.",
            pt:
                "MessageId {id} deveria ser como x@y, em ASCII, sem colchetes angulares. Alguns parceiros o recusam ou o cortam.",
            fr:
                "MessageId {id} devrait être de la forme x@y, en ASCII, sans chevrons. Certains pairs le refusent ou le coupent."
        ),
        "as4.inspect.hint.test-pair": Text(
            en:
                "Service and Action of the test service belong together; here only one of them is used. The message would be delivered, or refused.",
            es:
                "Service y Action del servicio de prueba van juntos; aquí solo se usa uno. El mensaje se entregaría o se rechazaría.",
            pt:
                "Service e Action do serviço de teste andam juntos; aqui só se usa um. A mensagem seria entregue ou recusada.",
            fr:
                "Service et Action du service de test vont ensemble ; ici un seul est utilisé. Le message serait remis, ou refusé."
        ),
        "as4.inspect.hint.four-corner-spelling": Text(
            en: "The property {written} should be spelled {right}: case matters, and four-corner peers refuse others.",
            es:
                "La propiedad {written} debería escribirse {right}: importan las mayúsculas, y los socios de cuatro esquinas rechazan otras.",
            pt:
                "A propriedade {written} deveria ser escrita {right}: maiúsculas importam, e parceiros de quatro cantos recusam outras.",
            fr:
                "La propriété {written} devrait s'écrire {right} : la casse compte, et les pairs à quatre coins refusent les autres."
        ),
        "as4.inspect.hint.four-corner-missing": Text(
            en:
                "One of the four-corner properties is there, but {name} is missing. Four-corner peers refuse that (Domibus: EBMS:0010).",
            es:
                "Hay una de las propiedades de cuatro esquinas, pero falta {name}. Los socios de cuatro esquinas lo rechazan (Domibus: EBMS:0010).",
            pt:
                "Há uma das propriedades de quatro cantos, mas falta {name}. Parceiros de quatro cantos recusam isso (Domibus: EBMS:0010).",
            fr:
                "Une des propriétés à quatre coins est là, mais {name} manque. Les pairs à quatre coins le refusent (Domibus : EBMS:0010)."
        ),
        "as4.inspect.hint.conversation-empty": Text(
            en: "ConversationId is empty. The schema allows it; eDelivery wants a value that the sender makes.",
            es: "ConversationId está vacío. El esquema lo permite; eDelivery quiere un valor que haga el remitente.",
            pt: "ConversationId está vazio. O esquema permite; eDelivery quer um valor feito pelo remetente.",
            fr: "ConversationId est vide. Le schéma le permet ; eDelivery veut une valeur faite par l'expéditeur."
        ),
        "as4.inspect.hint.clock": Text(
            en:
                "eb:Timestamp ({written}) and the HTTP Date ({other}) are {minutes} minutes apart. A clock is wrong, or the message waited; never refuse for that alone.",
            es:
                "eb:Timestamp ({written}) y el Date de HTTP ({other}) distan {minutes} minutos. Un reloj está mal, o el mensaje esperó; no lo rechace solo por eso.",
            pt:
                "eb:Timestamp ({written}) e o Date do HTTP ({other}) distam {minutes} minutos. Um relógio está errado, ou a mensagem esperou; não recuse só por isso.",
            fr:
                "eb:Timestamp ({written}) et Date de HTTP ({other}) sont distants de {minutes} minutes. Une horloge est fausse, ou le message a attendu ; ne refusez pas pour cela seul."
        ),
        "as4.inspect.hint.schema": Text(
            en:
                "{element} breaks the ebMS schema, but real gateways write it so. Validate eb:Messaging only for what matters.",
            es:
                "{element} incumple el esquema ebMS, pero hay pasarelas reales que lo escriben así. Valide eb:Messaging solo en lo que importa.",
            pt:
                "{element} viola o esquema ebMS, mas gateways reais o escrevem assim. Valide eb:Messaging só no que importa.",
            fr:
                "{element} enfreint le schéma ebMS, mais de vraies passerelles l'écrivent ainsi. Ne validez eb:Messaging que pour l'essentiel."
        ),
    ]
}
