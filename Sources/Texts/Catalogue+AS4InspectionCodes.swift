extension Catalogue {
    /// Why a captured message is no AS4 message, or is not proven.
    static let as4Inspection: [Explanation] = as4InspectedFiles + as4InspectedProof

    private static let as4InspectedFiles: [Explanation] = [
        Explanation(
            "AS4-140",
            what: Text(
                en: "The file has {octets} octets; a message may have {limit}.",
                es: "El archivo tiene {octets} octetos; un mensaje puede tener {limit}.",
                pt: "O arquivo tem {octets} octetos; uma mensagem pode ter {limit}.",
                fr: "Le fichier a {octets} octets ; un message peut en avoir {limit}."
            ),
            remedy: Text(
                en: "Capture one message alone.",
                es: "Capture un solo mensaje.",
                pt: "Capture uma única mensagem.",
                fr: "Capturez un seul message."
            )
        ),
        Explanation(
            "AS4-141",
            what: Text(
                en: "The file begins with HTTP headers that cannot be read.",
                es: "El archivo comienza con encabezados HTTP ilegibles.",
                pt: "O arquivo começa com cabeçalhos HTTP ilegíveis.",
                fr: "Le fichier commence par des en-têtes HTTP illisibles."
            ),
            remedy: Text(
                en: "Capture it again, or cut the file so that it begins with the body.",
                es: "Captúrelo de nuevo, o recorte el archivo para que comience con el cuerpo.",
                pt: "Capture de novo, ou corte o arquivo para que comece com o corpo.",
                fr: "Capturez de nouveau, ou coupez le fichier pour qu'il commence par le corps."
            )
        ),
        Explanation(
            "AS4-142",
            what: Text(
                en: "The HTTP coding {coding} of the body cannot be undone: it is unknown, damaged or cut off.",
                es:
                    "La codificación HTTP {coding} del cuerpo no se puede deshacer: es desconocida, está dañada o cortada.",
                pt:
                    "A codificação HTTP {coding} do corpo não pode ser desfeita: é desconhecida, está danificada ou cortada.",
                fr: "Le codage HTTP {coding} du corps ne peut être défait : inconnu, endommagé ou coupé."
            ),
            remedy: Text(
                en: "Capture the message whole and without Content-Encoding.",
                es: "Capture el mensaje entero y sin Content-Encoding.",
                pt: "Capture a mensagem inteira e sem Content-Encoding.",
                fr: "Capturez le message entier, sans Content-Encoding."
            )
        ),
        Explanation(
            "AS4-143",
            what: Text(
                en: "There is no body: no answer yet, or the capture holds headers only.",
                es: "No hay cuerpo: aún no hay respuesta, o la captura solo contiene encabezados.",
                pt: "Não há corpo: ainda não há resposta, ou a captura só contém cabeçalhos.",
                fr: "Il n'y a pas de corps : pas encore de réponse, ou une capture d'en-têtes seuls."
            ),
            remedy: Text(
                en: "If the partner accepted with 202 or 204, wait for its receipt; else capture the body too.",
                es: "Si el socio aceptó con 202 o 204, espere su acuse; si no, capture también el cuerpo.",
                pt: "Se o parceiro aceitou com 202 ou 204, aguarde o recibo; senão, capture também o corpo.",
                fr: "Si le partenaire a accepté avec 202 ou 204, attendez son accusé ; sinon capturez aussi le corps."
            )
        ),
        Explanation(
            "AS4-144",
            what: Text(
                en: "A web page came instead of an AS4 message ({status}).",
                es: "Llegó una página web en vez de un mensaje AS4 ({status}).",
                pt: "Veio uma página web em vez de uma mensagem AS4 ({status}).",
                fr: "Une page web est arrivée au lieu d'un message AS4 ({status})."
            ),
            remedy: Text(
                en: "Check the address; ask the partner which proxy or firewall answers there, and for its log.",
                es: "Revise la dirección; pregunte al socio qué proxy o cortafuegos responde ahí, y pida su registro.",
                pt: "Verifique o endereço; pergunte ao parceiro que proxy ou firewall responde ali, e peça o registro.",
                fr: "Vérifiez l'adresse ; demandez au partenaire quel proxy ou pare-feu y répond, et son journal."
            )
        ),
        Explanation(
            "AS4-145",
            what: Text(
                en: "The file is neither SOAP nor a multipart message ({status}).",
                es: "El archivo no es ni SOAP ni un mensaje multipart ({status}).",
                pt: "O arquivo não é SOAP nem uma mensagem multipart ({status}).",
                fr: "Le fichier n'est ni du SOAP ni un message multipart ({status})."
            ),
            remedy: Text(
                en: "If it is what a server answered, read the text that it begins with and ask the partner.",
                es: "Si es lo que respondió un servidor, lea el texto con que comienza y pregunte al socio.",
                pt: "Se for o que um servidor respondeu, leia o texto com que começa e pergunte ao parceiro.",
                fr: "Si c'est la réponse d'un serveur, lisez le texte du début et interrogez le partenaire."
            )
        ),
        Explanation(
            "AS4-146",
            what: Text(
                en: "The file is XML, but no SOAP envelope: its root is {root}.",
                es: "El archivo es XML, pero no un sobre SOAP: su raíz es {root}.",
                pt: "O arquivo é XML, mas não um envelope SOAP: sua raiz é {root}.",
                fr: "Le fichier est du XML, mais pas une enveloppe SOAP : sa racine est {root}."
            ),
            remedy: Text(
                en: "For a document use `paso inspect`; here the captured HTTP message is needed.",
                es: "Para un documento use `paso inspect`; aquí hace falta el mensaje HTTP capturado.",
                pt: "Para um documento use `paso inspect`; aqui é preciso a mensagem HTTP capturada.",
                fr: "Pour un document, utilisez `paso inspect` ; ici il faut le message HTTP capturé."
            )
        ),
        Explanation(
            "AS4-147",
            what: Text(
                en: "A SOAP Fault ({fault}) without an ebMS error: it is neither a receipt nor a proven error.",
                es: "Un SOAP Fault ({fault}) sin error ebMS: no es ni un acuse ni un error probado.",
                pt: "Um SOAP Fault ({fault}) sem erro ebMS: não é recibo nem erro comprovado.",
                fr: "Un SOAP Fault ({fault}) sans erreur ebMS : ni accusé, ni erreur prouvée."
            ),
            remedy: Text(
                en: "Send its reason to the partner and ask for the log of that time.",
                es: "Envíe su motivo al socio y pida el registro de ese momento.",
                pt: "Envie o motivo ao parceiro e peça o registro daquele momento.",
                fr: "Transmettez son motif au partenaire et demandez le journal de ce moment."
            )
        ),
    ]

    private static let as4InspectedProof: [Explanation] = [
        Explanation(
            "AS4-148",
            what: Text(
                en: "Nobody said whom to trust, so the signer was not judged.",
                es: "Nadie dijo en quién confiar, así que no se juzgó al firmante.",
                pt: "Ninguém disse em quem confiar, então o signatário não foi julgado.",
                fr: "Personne n'a dit à qui se fier ; le signataire n'a pas été jugé."
            ),
            remedy: Text(
                en: "Give the folder of the partner's anchors with --trust.",
                es: "Indique con --trust la carpeta de anclas del socio.",
                pt: "Informe com --trust a pasta de âncoras do parceiro.",
                fr: "Indiquez avec --trust le dossier des ancres du partenaire."
            )
        ),
        Explanation(
            "AS4-149",
            what: Text(
                en: "The parts are encrypted, and no key was given.",
                es: "Las partes están cifradas y no se indicó ninguna clave.",
                pt: "As partes estão cifradas e nenhuma chave foi informada.",
                fr: "Les parties sont chiffrées et aucune clé n'a été indiquée."
            ),
            remedy: Text(
                en: "Give the folder of the receiver's private keys with --keys.",
                es: "Indique con --keys la carpeta de claves privadas del receptor.",
                pt: "Informe com --keys a pasta de chaves privadas do receptor.",
                fr: "Indiquez avec --keys le dossier des clés privées du récepteur."
            )
        ),
    ]
}
