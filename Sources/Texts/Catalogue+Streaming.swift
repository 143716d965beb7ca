extension Catalogue {
    /// Codes of large contents: those that stand in files while they are worked on.
    static let streaming: [Explanation] = spool + streamedMessages

    /// Keys of large contents.
    static let streamingTexts: [String: Text] = [
        "setting.limits.file": Text(
            en: "Largest attachment beside a document, passed on and not parsed.",
            es: "Adjunto más grande junto a un documento, que se transmite sin analizarlo.",
            pt: "Maior anexo ao lado de um documento, repassado sem ser analisado.",
            fr: "Taille maximale d'une pièce jointe à côté d'un document, transmise sans être analysée."
        )
    ]

    private static let spool: [Explanation] = [
        Explanation(
            "MIM-019",
            what: Text(
                en: "The folder for large contents cannot be used: {folder}.",
                es: "No se puede usar la carpeta para contenidos grandes: {folder}.",
                pt: "A pasta para conteúdos grandes não pode ser usada: {folder}.",
                fr: "Le dossier des contenus volumineux est inutilisable : {folder}."
            ),
            remedy: Text(
                en: "Check that the folder exists or can be made, and that the gateway's user owns it.",
                es: "Compruebe que la carpeta existe o puede crearse y que pertenece al usuario de la pasarela.",
                pt: "Verifique se a pasta existe ou pode ser criada e se pertence ao usuário do gateway.",
                fr:
                    "Vérifiez que le dossier existe ou peut être créé et qu'il appartient à l'utilisateur de la passerelle."
            )
        ),
        Explanation(
            "MIM-020",
            what: Text(
                en: "There is no room on the disk for a large content ({detail}).",
                es: "No hay espacio en el disco para un contenido grande ({detail}).",
                pt: "Não há espaço no disco para um conteúdo grande ({detail}).",
                fr: "Il n'y a plus de place sur le disque pour un contenu volumineux ({detail})."
            ),
            remedy: Text(
                en:
                    "Make room on the volume of the data folder: a message needs up to four times its size while it is worked on. The message is repeated by itself.",
                es:
                    "Libere espacio en el volumen de la carpeta de datos: un mensaje necesita hasta cuatro veces su tamaño mientras se procesa. El mensaje se repite por sí solo.",
                pt:
                    "Libere espaço no volume da pasta de dados: uma mensagem precisa de até quatro vezes o seu tamanho enquanto é processada. A mensagem se repete por si só.",
                fr:
                    "Libérez de la place sur le volume du dossier de données : un message demande jusqu'à quatre fois sa taille pendant son traitement. Le message est répété de lui-même."
            )
        ),
        Explanation(
            "MIM-021",
            what: Text(
                en: "A temporary file for a large content could not be written ({detail}).",
                es: "No se pudo escribir un archivo temporal para un contenido grande ({detail}).",
                pt: "Não foi possível gravar um arquivo temporário para um conteúdo grande ({detail}).",
                fr: "Un fichier temporaire pour un contenu volumineux n'a pas pu être écrit ({detail})."
            ),
            remedy: Text(
                en: "Check the volume of the data folder, and the limits on open files and file sizes.",
                es:
                    "Revise el volumen de la carpeta de datos y los límites de archivos abiertos y de tamaño de archivo.",
                pt: "Verifique o volume da pasta de dados e os limites de arquivos abertos e de tamanho de arquivo.",
                fr:
                    "Vérifiez le volume du dossier de données, et les limites de fichiers ouverts et de taille de fichier."
            )
        ),
        Explanation(
            "MIM-022",
            what: Text(
                en: "A file with a large content cannot be read as it was written ({detail}).",
                es: "Un archivo con un contenido grande no se puede leer como se escribió ({detail}).",
                pt: "Um arquivo com um conteúdo grande não pode ser lido como foi gravado ({detail}).",
                fr: "Un fichier au contenu volumineux ne peut pas être relu tel qu'il a été écrit ({detail})."
            ),
            remedy: Text(
                en: "Check the volume; if the file was given by somebody else, that nobody changes it meanwhile.",
                es: "Revise el volumen; si el archivo lo entregó otra persona, que nadie lo cambie entretanto.",
                pt:
                    "Verifique o volume; se o arquivo foi entregue por outra pessoa, que ninguém o altere nesse meio-tempo.",
                fr: "Vérifiez le volume ; si le fichier vient d'ailleurs, que personne ne le modifie entre-temps."
            )
        ),
        Explanation(
            "MIM-023",
            what: Text(
                en: "A content that must be read in memory has {bytes} octets; the limit is {limit}.",
                es: "Un contenido que debe leerse en memoria tiene {bytes} octetos; el límite es {limit}.",
                pt: "Um conteúdo que deve ser lido na memória tem {bytes} octetos; o limite é {limit}.",
                fr: "Un contenu à lire en mémoire compte {bytes} octets ; la limite est {limit}."
            ),
            remedy: Text(
                en: "Envelopes and documents stay small; put large files into attachments of their own.",
                es: "Los sobres y los documentos deben ser pequeños; ponga los archivos grandes como adjuntos propios.",
                pt: "Envelopes e documentos devem ser pequenos; coloque os arquivos grandes em anexos próprios.",
                fr: "Les enveloppes et les documents restent petits ; mettez les gros fichiers en pièces jointes."
            )
        ),
    ]

    private static let streamedMessages: [Explanation] = [
        Explanation(
            "AS4-160",
            what: Text(
                en: "The message cannot be taken apart now, because our own disk failed ({cause}).",
                es: "El mensaje no se puede procesar ahora porque falló nuestro propio disco ({cause}).",
                pt: "A mensagem não pode ser processada agora porque o nosso próprio disco falhou ({cause}).",
                fr: "Le message ne peut pas être traité maintenant, car notre propre disque a échoué ({cause})."
            ),
            remedy: Text(
                en: "See to the disk; the partner is asked to repeat the message.",
                es: "Atienda el disco; se pide al socio que repita el mensaje.",
                pt: "Cuide do disco; pede-se ao parceiro que repita a mensagem.",
                fr: "Occupez-vous du disque ; le partenaire est prié de répéter le message."
            )
        ),
        Explanation(
            "AS4-161",
            what: Text(
                en: "The message cannot be made now, because our own disk failed ({cause}).",
                es: "El mensaje no se puede crear ahora porque falló nuestro propio disco ({cause}).",
                pt: "A mensagem não pode ser criada agora porque o nosso próprio disco falhou ({cause}).",
                fr: "Le message ne peut pas être créé maintenant, car notre propre disque a échoué ({cause})."
            ),
            remedy: Text(
                en: "See to the disk; the message is tried again by itself.",
                es: "Atienda el disco; el mensaje se intenta de nuevo por sí solo.",
                pt: "Cuide do disco; a mensagem é tentada novamente por si só.",
                fr: "Occupez-vous du disque ; le message est retenté de lui-même."
            )
        ),
        Explanation(
            "GAT-450",
            what: Text(
                en: "The part {part} of a partner's message has {bytes} octets; a document may have {limit}.",
                es: "La parte {part} del mensaje de un socio tiene {bytes} octetos; un documento puede tener {limit}.",
                pt: "A parte {part} da mensagem de um parceiro tem {bytes} octetos; um documento pode ter {limit}.",
                fr:
                    "La partie {part} du message d'un partenaire compte {bytes} octets ; un document peut en avoir {limit}."
            ),
            remedy: Text(
                en:
                    "Only attachments beside a document may be larger; raise limits.document if such documents are usual.",
                es:
                    "Solo los adjuntos junto a un documento pueden ser mayores; aumente limits.document si tales documentos son habituales.",
                pt:
                    "Somente anexos ao lado de um documento podem ser maiores; aumente limits.document se tais documentos forem comuns.",
                fr:
                    "Seules les pièces jointes à côté d'un document peuvent être plus grandes ; augmentez limits.document si de tels documents sont courants."
            )
        ),
        Explanation(
            "AS4-162",
            what: Text(
                en: "The payloads of the message have {bytes} octets together; the partner's limit is {limit}.",
                es: "Los contenidos del mensaje suman {bytes} octetos; el límite del socio es {limit}.",
                pt: "Os conteúdos da mensagem somam {bytes} octetos; o limite do parceiro é {limit}.",
                fr: "Les contenus du message comptent {bytes} octets au total ; la limite du partenaire est {limit}."
            ),
            remedy: Text(
                en: "Send them in several messages, or agree on a higher limit in the processing mode.",
                es: "Envíelos en varios mensajes o acuerde un límite mayor en el modo de procesamiento.",
                pt: "Envie-os em várias mensagens ou acorde um limite maior no modo de processamento.",
                fr:
                    "Envoyez-les en plusieurs messages, ou convenez d'une limite plus élevée dans le mode de traitement."
            )
        ),
    ]
}
