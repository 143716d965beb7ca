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
    ]
}
