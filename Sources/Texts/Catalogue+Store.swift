extension Catalogue {
    /// Codes of the Store module.
    static let store: [Explanation] = storeStart + storeRunning + storeOperations

    private static let storeStart: [Explanation] = [
        Explanation(
            "STO-001",
            what: Text(
                en: "The database engine refused a call with number {number}.",
                es: "El motor de la base de datos rechazó una llamada con el número {number}."
            ),
            remedy: Text(
                en: "Look up the detail in the gateway's log and report it.",
                es: "Busque el detalle en el registro de la pasarela e infórmelo."
            )
        ),
        Explanation(
            "STO-002",
            what: Text(
                en: "The store at {folder} cannot be opened.",
                es: "No se puede abrir el almacén en {folder}."
            ),
            remedy: Text(
                en: "Check that the folder exists on a local disk and that the gateway's account may write to it.",
                es:
                    "Compruebe que la carpeta esté en un disco local y que la cuenta de la pasarela pueda escribir en ella."
            )
        ),
        Explanation(
            "STO-003",
            what: Text(
                en: "Another process uses the store at {folder}.",
                es: "Otro proceso usa el almacén en {folder}."
            ),
            remedy: Text(
                en: "Stop the other gateway, or give this one a folder of its own.",
                es: "Detenga la otra pasarela o asigne a esta una carpeta propia."
            )
        ),
        Explanation(
            "STO-004",
            what: Text(
                en: "The store has schema version {found}; this program knows versions up to {known}.",
                es: "El almacén tiene la versión de esquema {found}; este programa conoce hasta la versión {known}."
            ),
            remedy: Text(
                en: "Start the program version that wrote the store, or a newer one.",
                es: "Inicie la versión del programa que escribió el almacén, o una más nueva."
            )
        ),
        Explanation(
            "STO-005",
            what: Text(
                en: "The store belongs to the environment {stored}, but the configuration says {configured}.",
                es: "El almacén pertenece al entorno {stored}, pero la configuración indica {configured}."
            ),
            remedy: Text(
                en: "Use a folder of its own for each environment; test and production data are never mixed.",
                es: "Use una carpeta propia para cada entorno; los datos de prueba y de producción nunca se mezclan."
            )
        ),
        Explanation(
            "STO-006",
            what: Text(
                en:
                    "The database setting {setting} is {found} and must be {wanted}; what is acknowledged would not be safe.",
                es:
                    "El ajuste {setting} de la base de datos es {found} y debe ser {wanted}; lo confirmado no estaría a salvo."
            ),
            remedy: Text(
                en: "Put the store on a local file system that supports shared memory, and check the SQLite library.",
                es:
                    "Ponga el almacén en un sistema de archivos local con memoria compartida y revise la biblioteca SQLite."
            )
        ),
    ]

    private static let storeRunning: [Explanation] = [
        Explanation(
            "STO-010",
            what: Text(
                en: "The store is busy: {limit} operations are waiting already.",
                es: "El almacén está ocupado: ya hay {limit} operaciones en espera."
            ),
            remedy: Text(
                en: "Repeat the request after a few seconds, with the same key.",
                es: "Repita la solicitud tras unos segundos, con la misma clave."
            )
        ),
        Explanation(
            "STO-011",
            what: Text(
                en: "The store's disk is full; nothing of this operation was stored.",
                es: "El disco del almacén está lleno; no se guardó nada de esta operación."
            ),
            remedy: Text(
                en:
                    "Free space on the store's volume; the gateway then goes on by itself. Nothing acknowledged is lost.",
                es: "Libere espacio en el volumen del almacén; la pasarela continúa sola. No se perdió nada confirmado."
            )
        ),
        Explanation(
            "STO-012",
            what: Text(
                en:
                    "Only {free} bytes are free on the store's volume; new documents are accepted from {floor} bytes on.",
                es:
                    "Solo quedan {free} bytes libres en el volumen del almacén; se aceptan documentos desde {floor} bytes."
            ),
            remedy: Text(
                en: "Free space on the store's volume; the gateway then accepts again by itself.",
                es: "Libere espacio en el volumen del almacén; la pasarela vuelve a aceptar sola."
            )
        ),
        Explanation(
            "STO-013",
            what: Text(
                en: "The store's disk could not be read or written.",
                es: "No se pudo leer o escribir el disco del almacén."
            ),
            remedy: Text(
                en: "Check the disk and the folder's rights; the log has the system's error number.",
                es: "Revise el disco y los permisos de la carpeta; el registro tiene el número de error del sistema."
            )
        ),
        Explanation(
            "STO-014",
            what: Text(
                en: "A commit failed and it is unknown whether it reached the disk; the gateway stops.",
                es: "Falló una confirmación y se desconoce si llegó al disco; la pasarela se detiene."
            ),
            remedy: Text(
                en:
                    "Check the disk and start the gateway again: it recovers, and repeated requests get their first answer.",
                es:
                    "Revise el disco e inicie de nuevo la pasarela: se recupera, y lo repetido recibe su primera respuesta."
            )
        ),
        Explanation(
            "STO-015",
            what: Text(en: "The store is closed.", es: "El almacén está cerrado."),
            remedy: Text(
                en: "Repeat the request after the gateway has started again.",
                es: "Repita la solicitud cuando la pasarela haya vuelto a iniciar."
            )
        ),
        Explanation(
            "STO-016",
            what: Text(
                en: "Another program holds the database's lock.",
                es: "Otro programa tiene bloqueada la base de datos."
            ),
            remedy: Text(
                en: "End the other program's access to the store's file, then repeat.",
                es: "Termine el acceso del otro programa al archivo del almacén y repita."
            )
        ),
        Explanation(
            "STO-017",
            what: Text(
                en: "The database is damaged; the gateway stops.",
                es: "La base de datos está dañada; la pasarela se detiene."
            ),
            remedy: Text(
                en: "Keep the folder as it is and restore the last backup into another folder.",
                es: "Conserve la carpeta tal como está y restaure el último respaldo en otra carpeta."
            )
        ),
        Explanation(
            "STO-018",
            what: Text(
                en: "The operation contradicts what is stored: an identifier is used already or a record is missing.",
                es: "La operación contradice lo guardado: un identificador ya está en uso o falta un registro."
            ),
            remedy: Text(
                en: "Look up the detail in the gateway's log and report it.",
                es: "Busque el detalle en el registro de la pasarela e infórmelo."
            )
        ),
        Explanation(
            "STO-019",
            what: Text(
                en: "The database's log could not be written back; the gateway stops.",
                es: "No se pudo trasladar el diario de la base de datos; la pasarela se detiene."
            ),
            remedy: Text(
                en: "Check the disk and its free space, then start the gateway again; nothing acknowledged is lost.",
                es: "Revise el disco y su espacio libre e inicie de nuevo la pasarela; no se perdió nada confirmado."
            )
        ),
    ]

    private static let storeOperations: [Explanation] = [
        Explanation(
            "STO-020",
            what: Text(
                en: "The lease on work {work} has ended or belongs to another worker.",
                es: "La reserva del trabajo {work} terminó o pertenece a otro proceso."
            ),
            remedy: Text(
                en: "Nothing to do: the worker that holds it now goes on.",
                es: "No hay que hacer nada: continúa el proceso que la tiene ahora."
            )
        ),
        Explanation(
            "STO-021",
            what: Text(en: "There is no {type} {id} here.", es: "Aquí no hay {type} {id}."),
            remedy: Text(
                en: "Check the identifier, and that it belongs to the one who asks.",
                es: "Compruebe el identificador y que pertenezca a quien pregunta."
            )
        ),
        Explanation(
            "STO-022",
            what: Text(
                en: "The {type} {id} is in the state {state}, which does not allow this.",
                es: "El elemento {type} {id} está en el estado {state}, que no permite esto."
            ),
            remedy: Text(
                en: "Read its current state and decide again.",
                es: "Lea su estado actual y decida de nuevo."
            )
        ),
        Explanation(
            "STO-024",
            what: Text(
                en: "The operation identifier {operation} was used before for another operation.",
                es: "El identificador de operación {operation} ya se usó para otra operación."
            ),
            remedy: Text(
                en: "Make a new identifier for each operation; repeat one only with the same content.",
                es: "Cree un identificador nuevo para cada operación; repítalo solo con el mismo contenido."
            )
        ),
        Explanation(
            "STO-025",
            what: Text(
                en: "A part has {octets} bytes; the store takes at most {limit}.",
                es: "Una parte tiene {octets} bytes; el almacén acepta como máximo {limit}."
            ),
            remedy: Text(
                en: "Send a smaller document, or raise the store's limit.",
                es: "Envíe un documento más pequeño o aumente el límite del almacén."
            )
        ),
        Explanation(
            "STO-026",
            what: Text(
                en: "The stored bytes {digest} are missing or do not have their length.",
                es: "Los bytes guardados {digest} faltan o no tienen su longitud."
            ),
            remedy: Text(
                en: "Restore the store's folder from a backup: database and blobs of the same moment.",
                es: "Restaure la carpeta del almacén desde un respaldo: base de datos y archivos del mismo momento."
            )
        ),
        Explanation(
            "STO-027",
            what: Text(
                en: "The operation names {count} items; at most {limit} are allowed.",
                es: "La operación nombra {count} elementos; se permiten como máximo {limit}."
            ),
            remedy: Text(en: "Split it into several operations.", es: "Divídala en varias operaciones.")
        ),
        Explanation(
            "STO-028",
            what: Text(
                en: "The cursor is not one that this listing gave.",
                es: "El cursor no proviene de este listado."
            ),
            remedy: Text(
                en: "Begin the listing again without a cursor.",
                es: "Comience el listado de nuevo sin cursor."
            )
        ),
        Explanation(
            "STO-029",
            what: Text(
                en: "A stored {type} cannot be read by this program version.",
                es: "Esta versión del programa no puede leer un {type} guardado."
            ),
            remedy: Text(
                en: "Start the program version that wrote it, or report it.",
                es: "Inicie la versión del programa que lo escribió o infórmelo."
            )
        ),
        Explanation(
            "STO-031",
            what: Text(
                en: "The {type} {id} has changed since it was read.",
                es: "El elemento {type} {id} cambió desde que se leyó."
            ),
            remedy: Text(
                en: "Nothing to do: the gateway reads it again and decides again.",
                es: "No hay que hacer nada: la pasarela lo lee y decide de nuevo."
            )
        ),
    ]
}
