extension Catalogue {
    /// Plain texts of the SCOD modules and of their commands, by key.
    static let scodTexts: [String: Text] =
        scodSettingTexts
        .merging(scodHelpTexts) { first, _ in first }
        .merging(scodCommandTexts) { first, _ in first }

    /// What each key of `scod.yaml` is for.
    static let scodSettingTexts: [String: Text] = [
        "setting.scod.begins": Text(
            en: "When the directory began; a replica has to reach back this far.",
            es: "Cuándo empezó el directorio; una réplica debe llegar hasta ahí."
        ),
        "setting.scod.replica-holds": Text(
            en: "What a monthly replica holds: the changes of its month, or everything.",
            es: "Qué contiene una réplica mensual: los cambios de su mes o todo."
        ),
        "setting.scod.file": Text(
            en: "How replica and delta files are written.",
            es: "Cómo se escriben los archivos de réplica y delta."
        ),
        "setting.scod.file.roots": Text(
            en: "Names that the root element may have.",
            es: "Nombres que puede tener el elemento raíz."
        ),
        "setting.scod.file.kind": Text(
            en: "Attribute that says which kind of file it is.",
            es: "Atributo que dice qué clase de archivo es."
        ),
        "setting.scod.file.replica": Text(
            en: "Its word for a monthly replica.",
            es: "Su palabra para una réplica mensual."
        ),
        "setting.scod.file.delta": Text(en: "Its word for a delta.", es: "Su palabra para un delta."),
        "setting.scod.file.from": Text(
            en: "Attribute with the beginning of the period.",
            es: "Atributo con el inicio del periodo."
        ),
        "setting.scod.file.until": Text(
            en: "Attribute with the end of the period.",
            es: "Atributo con el fin del periodo."
        ),
        "setting.scod.file.page": Text(
            en: "Attribute with the number of the page.",
            es: "Atributo con el número de página."
        ),
        "setting.scod.file.times": Text(en: "How times are written.", es: "Cómo se escriben las horas."),
        "setting.scod.file.serials": Text(
            en: "How serial numbers are written.",
            es: "Cómo se escriben los números de serie."
        ),
        "setting.scod.file.unreadable-records": Text(
            en: "Whether a record that cannot be read spoils its file.",
            es: "Si un registro ilegible invalida su archivo."
        ),
        "setting.scod.validation": Text(
            en: "The service that answers about an official.",
            es: "El servicio que responde sobre un funcionario."
        ),
        "setting.scod.downloads": Text(
            en: "The service from which replicas and deltas are downloaded.",
            es: "El servicio del que se descargan réplicas y deltas."
        ),
        "setting.scod.service.namespace": Text(
            en: "Namespace of the service's operations.",
            es: "Espacio de nombres de las operaciones del servicio."
        ),
        "setting.scod.service.operation": Text(en: "Name of the operation.", es: "Nombre de la operación."),
        "setting.scod.service.result": Text(
            en: "Element of the response that holds the result.",
            es: "Elemento de la respuesta que contiene el resultado."
        ),
        "setting.scod.downloads.monthly": Text(
            en: "Operation for monthly replicas.",
            es: "Operación para las réplicas mensuales."
        ),
        "setting.scod.downloads.daily": Text(en: "Operation for deltas.", es: "Operación para los deltas."),
        "setting.scod.downloads.by-date": Text(
            en: "Whether periods are asked for by dates without a time of day.",
            es: "Si los periodos se piden por fechas sin hora."
        ),
        "setting.gateway.directories": Text(
            en: "Directories that are asked about whoever signed.",
            es: "Directorios que se consultan sobre quien firmó."
        ),
        "setting.directories.scod": Text(
            en: "ALADI's directory of authorised officials, for certificates of origin.",
            es: "El directorio de funcionarios habilitados de la ALADI, para certificados de origen."
        ),
        "setting.scod.replica": Text(
            en: "Folder of the replica; made if it is absent.",
            es: "Carpeta de la réplica; se crea si no existe."
        ),
        "setting.scod.watched": Text(
            en: "Folder whose files are imported and moved away.",
            es: "Carpeta cuyos archivos se importan y se apartan."
        ),
        "setting.scod.anchors": Text(
            en: "Folder with the anchors of the directory's signature.",
            es: "Carpeta con las anclas de la firma del directorio."
        ),
        "setting.scod.pins": Text(
            en: "The directory's certificates or keys; empty takes any below the anchors.",
            es: "Certificados o claves del directorio; vacío admite cualquiera bajo las anclas."
        ),
        "setting.scod.adapter": Text(
            en: "Our assumptions about the directory, if not those that came with Paso.",
            es: "Nuestras suposiciones sobre el directorio, si no son las que trae Paso."
        ),
        "setting.scod.warn-after": Text(
            en: "Age of the replica over which an answer comes with a warning.",
            es: "Antigüedad de la réplica a partir de la cual la respuesta lleva un aviso."
        ),
        "setting.scod.refuse-after": Text(
            en: "Age over which signatures younger than the replica are not answered.",
            es: "Antigüedad a partir de la cual no se responde sobre firmas posteriores a la réplica."
        ),
        "setting.scod.replica-warn-after": Text(
            en: "Time without a monthly replica after which an answer comes with a warning.",
            es: "Tiempo sin réplica mensual tras el cual la respuesta lleva un aviso."
        ),
        "setting.scod.look-every": Text(
            en: "How often the folders are looked at.",
            es: "Cada cuánto se miran las carpetas."
        ),
        "setting.scod.downloads-address": Text(
            en: "Download service (DeltaWS); without it nothing is fetched.",
            es: "Servicio de descarga (DeltaWS); sin él no se descarga nada."
        ),
        "setting.scod.download-anchors": Text(
            en: "Folder with the anchors of that service's TLS certificate.",
            es: "Carpeta con las anclas del certificado TLS de ese servicio."
        ),
        "setting.scod.download-every": Text(
            en: "How often deltas are downloaded.",
            es: "Cada cuánto se descargan deltas."
        ),
    ]
}
