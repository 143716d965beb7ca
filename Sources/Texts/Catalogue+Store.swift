extension Catalogue {
    /// Codes of the Store module.
    static let store: [Explanation] = storeStart + storeRunning + storeOperations

    private static let storeStart: [Explanation] = [
        Explanation(
            "STO-001",
            what: Text(
                en: "The database engine refused a call with number {number}.",
                es: "El motor de la base de datos rechazó una llamada con el número {number}.",
                pt: "O motor do banco de dados recusou uma chamada com o número {number}.",
                fr: "Le moteur de la base de données a refusé un appel avec le numéro {number}."
            ),
            remedy: Text(
                en: "Look up the detail in the gateway's log and report it.",
                es: "Busque el detalle en el registro de la pasarela e infórmelo.",
                pt: "Procure o detalhe no log do gateway e comunique-o.",
                fr: "Cherchez le détail dans le journal d'exécution de la passerelle et signalez-le."
            )
        ),
        Explanation(
            "STO-002",
            what: Text(
                en: "The store at {folder} cannot be opened.",
                es: "No se puede abrir el almacén en {folder}.",
                pt: "O armazenamento em {folder} não pode ser aberto.",
                fr: "Le stockage de {folder} ne peut pas être ouvert."
            ),
            remedy: Text(
                en: "Check that the folder exists on a local disk and that the gateway's account may write to it.",
                es:
                    "Compruebe que la carpeta esté en un disco local y que la cuenta de la pasarela pueda escribir en ella.",
                pt: "Verifique se a pasta existe em um disco local e se a conta do gateway pode escrever nela.",
                fr:
                    "Vérifiez que le dossier existe sur un disque local et que le compte de la passerelle peut y écrire."
            )
        ),
        Explanation(
            "STO-003",
            what: Text(
                en: "Another process uses the store at {folder}.",
                es: "Otro proceso usa el almacén en {folder}.",
                pt: "Outro processo usa o armazenamento em {folder}.",
                fr: "Un autre processus utilise le stockage de {folder}."
            ),
            remedy: Text(
                en: "Stop the other gateway, or give this one a folder of its own.",
                es: "Detenga la otra pasarela o asigne a esta una carpeta propia.",
                pt: "Pare o outro gateway, ou dê a este uma pasta própria.",
                fr: "Arrêtez l'autre passerelle, ou donnez à celle-ci un dossier propre."
            )
        ),
        Explanation(
            "STO-004",
            what: Text(
                en: "The store has schema version {found}; this program knows versions up to {known}.",
                es: "El almacén tiene la versión de esquema {found}; este programa conoce hasta la versión {known}.",
                pt: "O armazenamento tem a versão de esquema {found}; este programa conhece versões até {known}.",
                fr: "Le stockage a la version de schéma {found} ; ce programme connaît les versions jusqu'à {known}."
            ),
            remedy: Text(
                en: "Start the program version that wrote the store, or a newer one.",
                es: "Inicie la versión del programa que escribió el almacén, o una más nueva.",
                pt: "Inicie a versão do programa que escreveu o armazenamento, ou uma mais nova.",
                fr: "Démarrez la version du programme qui a écrit le stockage, ou une plus récente."
            )
        ),
        Explanation(
            "STO-005",
            what: Text(
                en: "The store belongs to the environment {stored}, but the configuration says {configured}.",
                es: "El almacén pertenece al entorno {stored}, pero la configuración indica {configured}.",
                pt: "O armazenamento pertence ao ambiente {stored}, mas a configuração diz {configured}.",
                fr: "Le stockage appartient à l'environnement {stored}, mais la configuration indique {configured}."
            ),
            remedy: Text(
                en: "Use a folder of its own for each environment; test and production data are never mixed.",
                es: "Use una carpeta propia para cada entorno; los datos de prueba y de producción nunca se mezclan.",
                pt: "Use uma pasta própria para cada ambiente; dados de teste e de produção nunca se misturam.",
                fr:
                    "Utilisez un dossier propre à chaque environnement ; les données de test et de production ne sont jamais mêlées."
            )
        ),
        Explanation(
            "STO-006",
            what: Text(
                en:
                    "The database setting {setting} is {found} and must be {wanted}; what is acknowledged would not be safe.",
                es:
                    "El ajuste {setting} de la base de datos es {found} y debe ser {wanted}; lo confirmado no estaría a salvo.",
                pt:
                    "O ajuste {setting} do banco de dados é {found} e deve ser {wanted}; o que se confirma não estaria seguro.",
                fr:
                    "Le réglage {setting} de la base de données est {found} et doit être {wanted} ; ce qui est confirmé ne serait pas en sûreté."
            ),
            remedy: Text(
                en: "Put the store on a local file system that supports shared memory, and check the SQLite library.",
                es:
                    "Ponga el almacén en un sistema de archivos local con memoria compartida y revise la biblioteca SQLite.",
                pt:
                    "Coloque o armazenamento em um sistema de arquivos local com memória compartilhada e verifique a biblioteca SQLite.",
                fr:
                    "Placez le stockage sur un système de fichiers local qui prend en charge la mémoire partagée, et vérifiez la bibliothèque SQLite."
            )
        ),
    ]

    private static let storeRunning: [Explanation] = [
        Explanation(
            "STO-010",
            what: Text(
                en: "The store is busy: {limit} operations are waiting already.",
                es: "El almacén está ocupado: ya hay {limit} operaciones en espera.",
                pt: "O armazenamento está ocupado: já há {limit} operações em espera.",
                fr: "Le stockage est occupé : {limit} opérations attendent déjà."
            ),
            remedy: Text(
                en: "Repeat the request after a few seconds, with the same key.",
                es: "Repita la solicitud tras unos segundos, con la misma clave.",
                pt: "Repita a solicitação após alguns segundos, com a mesma chave.",
                fr: "Répétez la requête après quelques secondes, avec la même clé."
            )
        ),
        Explanation(
            "STO-011",
            what: Text(
                en: "The store's disk is full; nothing of this operation was stored.",
                es: "El disco del almacén está lleno; no se guardó nada de esta operación.",
                pt: "O disco do armazenamento está cheio; nada desta operação foi gravado.",
                fr: "Le disque du stockage est plein ; rien de cette opération n'a été enregistré."
            ),
            remedy: Text(
                en:
                    "Free space on the store's volume; the gateway then goes on by itself. Nothing acknowledged is lost.",
                es:
                    "Libere espacio en el volumen del almacén; la pasarela continúa sola. No se perdió nada confirmado.",
                pt:
                    "Libere espaço no volume do armazenamento; o gateway então continua sozinho. Nada do que foi confirmado se perdeu.",
                fr:
                    "Libérez de l'espace sur le volume du stockage ; la passerelle continue ensuite d'elle-même. Rien de ce qui a été confirmé n'est perdu."
            )
        ),
        Explanation(
            "STO-012",
            what: Text(
                en:
                    "Only {free} bytes are free on the store's volume; new documents are accepted from {floor} bytes on.",
                es:
                    "Solo quedan {free} bytes libres en el volumen del almacén; se aceptan documentos desde {floor} bytes.",
                pt:
                    "Restam apenas {free} bytes livres no volume do armazenamento; novos documentos são aceitos a partir de {floor} bytes.",
                fr:
                    "Il ne reste que {free} octets libres sur le volume du stockage ; les nouveaux documents sont acceptés à partir de {floor} octets."
            ),
            remedy: Text(
                en: "Free space on the store's volume; the gateway then accepts again by itself.",
                es: "Libere espacio en el volumen del almacén; la pasarela vuelve a aceptar sola.",
                pt: "Libere espaço no volume do armazenamento; o gateway volta então a aceitar sozinho.",
                fr:
                    "Libérez de l'espace sur le volume du stockage ; la passerelle accepte ensuite de nouveau d'elle-même."
            )
        ),
        Explanation(
            "STO-013",
            what: Text(
                en: "The store's disk could not be read or written.",
                es: "No se pudo leer o escribir el disco del almacén.",
                pt: "O disco do armazenamento não pôde ser lido ou escrito.",
                fr: "Le disque du stockage n'a pas pu être lu ou écrit."
            ),
            remedy: Text(
                en: "Check the disk and the folder's rights; the log has the system's error number.",
                es: "Revise el disco y los permisos de la carpeta; el registro tiene el número de error del sistema.",
                pt: "Verifique o disco e as permissões da pasta; o log contém o número de erro do sistema.",
                fr:
                    "Vérifiez le disque et les droits du dossier ; le journal d'exécution contient le numéro d'erreur du système."
            )
        ),
        Explanation(
            "STO-014",
            what: Text(
                en: "A commit failed and it is unknown whether it reached the disk; the gateway stops.",
                es: "Falló una confirmación y se desconoce si llegó al disco; la pasarela se detiene.",
                pt: "Uma confirmação (commit) falhou e não se sabe se chegou ao disco; o gateway para.",
                fr:
                    "Une validation (commit) a échoué et on ignore si elle a atteint le disque ; la passerelle s'arrête."
            ),
            remedy: Text(
                en:
                    "Check the disk and start the gateway again: it recovers, and repeated requests get their first answer.",
                es:
                    "Revise el disco e inicie de nuevo la pasarela: se recupera, y lo repetido recibe su primera respuesta.",
                pt:
                    "Verifique o disco e inicie o gateway de novo: ele se recupera, e solicitações repetidas recebem a sua primeira resposta.",
                fr:
                    "Vérifiez le disque et redémarrez la passerelle : elle se rétablit, et les requêtes répétées reçoivent leur première réponse."
            )
        ),
        Explanation(
            "STO-015",
            what: Text(
                en: "The store is closed.",
                es: "El almacén está cerrado.",
                pt: "O armazenamento está fechado.",
                fr: "Le stockage est fermé."
            ),
            remedy: Text(
                en: "Repeat the request after the gateway has started again.",
                es: "Repita la solicitud cuando la pasarela haya vuelto a iniciar.",
                pt: "Repita a solicitação depois que o gateway tiver sido iniciado de novo.",
                fr: "Répétez la requête une fois la passerelle redémarrée."
            )
        ),
        Explanation(
            "STO-016",
            what: Text(
                en: "Another program holds the database's lock.",
                es: "Otro programa tiene bloqueada la base de datos.",
                pt: "Outro programa detém o bloqueio do banco de dados.",
                fr: "Un autre programme détient le verrou de la base de données."
            ),
            remedy: Text(
                en: "End the other program's access to the store's file, then repeat.",
                es: "Termine el acceso del otro programa al archivo del almacén y repita.",
                pt: "Encerre o acesso do outro programa ao arquivo do armazenamento e repita.",
                fr: "Mettez fin à l'accès de l'autre programme au fichier du stockage, puis répétez."
            )
        ),
        Explanation(
            "STO-017",
            what: Text(
                en: "The database is damaged; the gateway stops.",
                es: "La base de datos está dañada; la pasarela se detiene.",
                pt: "O banco de dados está danificado; o gateway para.",
                fr: "La base de données est endommagée ; la passerelle s'arrête."
            ),
            remedy: Text(
                en: "Keep the folder as it is and restore the last backup into another folder.",
                es: "Conserve la carpeta tal como está y restaure el último respaldo en otra carpeta.",
                pt: "Mantenha a pasta como está e restaure a última cópia de segurança em outra pasta.",
                fr: "Conservez le dossier tel quel et restaurez la dernière sauvegarde dans un autre dossier."
            )
        ),
        Explanation(
            "STO-018",
            what: Text(
                en: "The operation contradicts what is stored: an identifier is used already or a record is missing.",
                es: "La operación contradice lo guardado: un identificador ya está en uso o falta un registro.",
                pt: "A operação contradiz o que está armazenado: um identificador já está em uso ou falta um registro.",
                fr:
                    "L'opération contredit ce qui est stocké : un identifiant est déjà utilisé ou un enregistrement manque."
            ),
            remedy: Text(
                en: "Look up the detail in the gateway's log and report it.",
                es: "Busque el detalle en el registro de la pasarela e infórmelo.",
                pt: "Procure o detalhe no log do gateway e comunique-o.",
                fr: "Cherchez le détail dans le journal d'exécution de la passerelle et signalez-le."
            )
        ),
        Explanation(
            "STO-019",
            what: Text(
                en: "The database's log could not be written back; the gateway stops.",
                es: "No se pudo trasladar el diario de la base de datos; la pasarela se detiene.",
                pt: "O diário do banco de dados não pôde ser transferido de volta; o gateway para.",
                fr: "Le journal de la base de données n'a pas pu être reporté ; la passerelle s'arrête."
            ),
            remedy: Text(
                en: "Check the disk and its free space, then start the gateway again; nothing acknowledged is lost.",
                es: "Revise el disco y su espacio libre e inicie de nuevo la pasarela; no se perdió nada confirmado.",
                pt:
                    "Verifique o disco e o seu espaço livre e inicie o gateway de novo; nada do que foi confirmado se perdeu.",
                fr:
                    "Vérifiez le disque et son espace libre, puis redémarrez la passerelle ; rien de ce qui a été confirmé n'est perdu."
            )
        ),
    ]

    private static let storeOperations: [Explanation] = [
        Explanation(
            "STO-020",
            what: Text(
                en: "The lease on work {work} has ended or belongs to another worker.",
                es: "La reserva del trabajo {work} terminó o pertenece a otro proceso.",
                pt: "A reserva do trabalho {work} terminou ou pertence a outro processo.",
                fr: "La réservation du travail {work} a pris fin ou appartient à un autre processus."
            ),
            remedy: Text(
                en: "Nothing to do: the worker that holds it now goes on.",
                es: "No hay que hacer nada: continúa el proceso que la tiene ahora.",
                pt: "Nada a fazer: continua o processo que a detém agora.",
                fr: "Rien à faire : le processus qui la détient à présent continue."
            )
        ),
        Explanation(
            "STO-021",
            what: Text(
                en: "There is no {type} {id} here.",
                es: "Aquí no hay {type} {id}.",
                pt: "Não há {type} {id} aqui.",
                fr: "Il n'y a pas de {type} {id} ici."
            ),
            remedy: Text(
                en: "Check the identifier, and that it belongs to the one who asks.",
                es: "Compruebe el identificador y que pertenezca a quien pregunta.",
                pt: "Verifique o identificador e se ele pertence a quem consulta.",
                fr: "Vérifiez l'identifiant, et qu'il appartient à celui qui demande."
            )
        ),
        Explanation(
            "STO-022",
            what: Text(
                en: "The {type} {id} is in the state {state}, which does not allow this.",
                es: "El elemento {type} {id} está en el estado {state}, que no permite esto.",
                pt: "O elemento {type} {id} está no estado {state}, que não permite isto.",
                fr: "L'élément {type} {id} est dans l'état {state}, qui ne permet pas cela."
            ),
            remedy: Text(
                en: "Read its current state and decide again.",
                es: "Lea su estado actual y decida de nuevo.",
                pt: "Leia o seu estado atual e decida de novo.",
                fr: "Lisez son état actuel et décidez de nouveau."
            )
        ),
        Explanation(
            "STO-024",
            what: Text(
                en: "The operation identifier {operation} was used before for another operation.",
                es: "El identificador de operación {operation} ya se usó para otra operación.",
                pt: "O identificador de operação {operation} já foi usado para outra operação.",
                fr: "L'identifiant d'opération {operation} a déjà servi pour une autre opération."
            ),
            remedy: Text(
                en: "Make a new identifier for each operation; repeat one only with the same content.",
                es: "Cree un identificador nuevo para cada operación; repítalo solo con el mismo contenido.",
                pt: "Crie um identificador novo para cada operação; repita um somente com o mesmo conteúdo.",
                fr: "Créez un nouvel identifiant pour chaque opération ; n'en répétez un qu'avec le même contenu."
            )
        ),
        Explanation(
            "STO-025",
            what: Text(
                en: "A part has {octets} bytes; the store takes at most {limit}.",
                es: "Una parte tiene {octets} bytes; el almacén acepta como máximo {limit}.",
                pt: "Uma parte tem {octets} bytes; o armazenamento aceita no máximo {limit}.",
                fr: "Une partie compte {octets} octets ; le stockage en accepte {limit} au plus."
            ),
            remedy: Text(
                en: "Send a smaller document, or raise the store's limit.",
                es: "Envíe un documento más pequeño o aumente el límite del almacén.",
                pt: "Envie um documento menor, ou aumente o limite do armazenamento.",
                fr: "Envoyez un document plus petit, ou augmentez la limite du stockage."
            )
        ),
        Explanation(
            "STO-026",
            what: Text(
                en: "The stored bytes {digest} are missing or do not have their length.",
                es: "Los bytes guardados {digest} faltan o no tienen su longitud.",
                pt: "Os bytes armazenados {digest} faltam ou não têm o seu comprimento.",
                fr: "Les octets stockés {digest} manquent ou n'ont pas leur longueur."
            ),
            remedy: Text(
                en: "Restore the store's folder from a backup: database and blobs of the same moment.",
                es: "Restaure la carpeta del almacén desde un respaldo: base de datos y archivos del mismo momento.",
                pt:
                    "Restaure a pasta do armazenamento a partir de uma cópia de segurança: banco de dados e blobs do mesmo momento.",
                fr:
                    "Restaurez le dossier du stockage à partir d'une sauvegarde : base de données et blobs du même moment."
            )
        ),
        Explanation(
            "STO-027",
            what: Text(
                en: "The operation names {count} items; at most {limit} are allowed.",
                es: "La operación nombra {count} elementos; se permiten como máximo {limit}.",
                pt: "A operação indica {count} elementos; são permitidos no máximo {limit}.",
                fr: "L'opération désigne {count} éléments ; {limit} au plus sont permis."
            ),
            remedy: Text(
                en: "Split it into several operations.",
                es: "Divídala en varias operaciones.",
                pt: "Divida-a em várias operações.",
                fr: "Divisez-la en plusieurs opérations."
            )
        ),
        Explanation(
            "STO-028",
            what: Text(
                en: "The cursor is not one that this listing gave.",
                es: "El cursor no proviene de este listado.",
                pt: "O cursor não provém desta listagem.",
                fr: "Le curseur ne vient pas de cette liste."
            ),
            remedy: Text(
                en: "Begin the listing again without a cursor.",
                es: "Comience el listado de nuevo sin cursor.",
                pt: "Comece a listagem de novo sem cursor.",
                fr: "Recommencez la liste sans curseur."
            )
        ),
        Explanation(
            "STO-029",
            what: Text(
                en: "A stored {type} cannot be read by this program version.",
                es: "Esta versión del programa no puede leer un {type} guardado.",
                pt: "Um {type} armazenado não pode ser lido por esta versão do programa.",
                fr: "Un {type} stocké ne peut pas être lu par cette version du programme."
            ),
            remedy: Text(
                en: "Start the program version that wrote it, or report it.",
                es: "Inicie la versión del programa que lo escribió o infórmelo.",
                pt: "Inicie a versão do programa que o escreveu, ou comunique o problema.",
                fr: "Démarrez la version du programme qui l'a écrit, ou signalez-le."
            )
        ),
        Explanation(
            "STO-031",
            what: Text(
                en: "The {type} {id} has changed since it was read.",
                es: "El elemento {type} {id} cambió desde que se leyó.",
                pt: "O elemento {type} {id} mudou desde que foi lido.",
                fr: "L'élément {type} {id} a changé depuis sa lecture."
            ),
            remedy: Text(
                en: "Nothing to do: the gateway reads it again and decides again.",
                es: "No hay que hacer nada: la pasarela lo lee y decide de nuevo.",
                pt: "Nada a fazer: o gateway o lê e decide de novo.",
                fr: "Rien à faire : la passerelle le relit et décide de nouveau."
            )
        ),
    ]
}
