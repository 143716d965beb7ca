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
            es: "Cuándo empezó el directorio; una réplica debe llegar hasta ahí.",
            pt: "Quando o diretório começou; uma réplica deve chegar até essa data.",
            fr: "Quand l'annuaire a commencé ; une réplique doit remonter jusque-là."
        ),
        "setting.scod.replica-holds": Text(
            en: "What a monthly replica holds: the changes of its month, or everything.",
            es: "Qué contiene una réplica mensual: los cambios de su mes o todo.",
            pt: "O que contém uma réplica mensal: as mudanças do seu mês, ou tudo.",
            fr: "Ce que contient une réplique mensuelle : les changements de son mois, ou tout."
        ),
        "setting.scod.file": Text(
            en: "How replica and delta files are written.",
            es: "Cómo se escriben los archivos de réplica y delta.",
            pt: "Como são escritos os arquivos de réplica e delta.",
            fr: "Comment sont écrits les fichiers de réplique et de delta."
        ),
        "setting.scod.file.roots": Text(
            en: "Names that the root element may have.",
            es: "Nombres que puede tener el elemento raíz.",
            pt: "Nomes que o elemento raiz pode ter.",
            fr: "Noms que peut porter l'élément racine."
        ),
        "setting.scod.file.kind": Text(
            en: "Attribute that says which kind of file it is.",
            es: "Atributo que dice qué clase de archivo es.",
            pt: "Atributo que diz de que tipo é o arquivo.",
            fr: "Attribut qui dit de quelle sorte de fichier il s'agit."
        ),
        "setting.scod.file.replica": Text(
            en: "Its word for a monthly replica.",
            es: "Su palabra para una réplica mensual.",
            pt: "A sua palavra para uma réplica mensal.",
            fr: "Son mot pour une réplique mensuelle."
        ),
        "setting.scod.file.delta": Text(
            en: "Its word for a delta.",
            es: "Su palabra para un delta.",
            pt: "A sua palavra para um delta.",
            fr: "Son mot pour un delta."
        ),
        "setting.scod.file.from": Text(
            en: "Attribute with the beginning of the period.",
            es: "Atributo con el inicio del periodo.",
            pt: "Atributo com o início do período.",
            fr: "Attribut du début de la période."
        ),
        "setting.scod.file.until": Text(
            en: "Attribute with the end of the period.",
            es: "Atributo con el fin del periodo.",
            pt: "Atributo com o fim do período.",
            fr: "Attribut de la fin de la période."
        ),
        "setting.scod.file.page": Text(
            en: "Attribute with the number of the page.",
            es: "Atributo con el número de página.",
            pt: "Atributo com o número da página.",
            fr: "Attribut du numéro de la page."
        ),
        "setting.scod.file.times": Text(
            en: "How times are written.",
            es: "Cómo se escriben las horas.",
            pt: "Como são escritas as horas.",
            fr: "Comment sont écrites les heures."
        ),
        "setting.scod.file.serials": Text(
            en: "How serial numbers are written.",
            es: "Cómo se escriben los números de serie.",
            pt: "Como são escritos os números de série.",
            fr: "Comment sont écrits les numéros de série."
        ),
        "setting.scod.file.unreadable-records": Text(
            en: "Whether a record that cannot be read spoils its file.",
            es: "Si un registro ilegible invalida su archivo.",
            pt: "Se um registro que não pode ser lido invalida o seu arquivo.",
            fr: "Si un enregistrement illisible invalide son fichier."
        ),
        "setting.scod.validation": Text(
            en: "The service that answers about an official.",
            es: "El servicio que responde sobre un funcionario.",
            pt: "O serviço que responde sobre um funcionário.",
            fr: "Le service qui répond au sujet d'un fonctionnaire."
        ),
        "setting.scod.downloads": Text(
            en: "The service from which replicas and deltas are downloaded.",
            es: "El servicio del que se descargan réplicas y deltas.",
            pt: "O serviço do qual se baixam réplicas e deltas.",
            fr: "Le service d'où sont téléchargés répliques et deltas."
        ),
        "setting.scod.service.namespace": Text(
            en: "Namespace of the service's operations.",
            es: "Espacio de nombres de las operaciones del servicio.",
            pt: "Espaço de nomes das operações do serviço.",
            fr: "Espace de noms des opérations du service."
        ),
        "setting.scod.service.operation": Text(
            en: "Name of the operation.",
            es: "Nombre de la operación.",
            pt: "Nome da operação.",
            fr: "Nom de l'opération."
        ),
        "setting.scod.service.result": Text(
            en: "Element of the response that holds the result.",
            es: "Elemento de la respuesta que contiene el resultado.",
            pt: "Elemento da resposta que contém o resultado.",
            fr: "Élément de la réponse qui contient le résultat."
        ),
        "setting.scod.downloads.monthly": Text(
            en: "Operation for monthly replicas.",
            es: "Operación para las réplicas mensuales.",
            pt: "Operação para réplicas mensais.",
            fr: "Opération pour les répliques mensuelles."
        ),
        "setting.scod.downloads.daily": Text(
            en: "Operation for deltas.",
            es: "Operación para los deltas.",
            pt: "Operação para deltas.",
            fr: "Opération pour les deltas."
        ),
        "setting.scod.downloads.by-date": Text(
            en: "Whether periods are asked for by dates without a time of day.",
            es: "Si los periodos se piden por fechas sin hora.",
            pt: "Se os períodos são solicitados por datas sem hora.",
            fr: "Si les périodes sont demandées par des dates sans heure."
        ),
        "setting.gateway.directories": Text(
            en: "Directories that are asked about whoever signed.",
            es: "Directorios que se consultan sobre quien firmó.",
            pt: "Diretórios que são consultados sobre quem assinou.",
            fr: "Annuaires interrogés au sujet de celui qui a signé."
        ),
        "setting.directories.scod": Text(
            en: "ALADI's directory of authorised officials, for certificates of origin.",
            es: "El directorio de funcionarios habilitados de la ALADI, para certificados de origen.",
            pt: "O diretório de funcionários habilitados da ALADI, para certificados de origem.",
            fr: "L'annuaire des fonctionnaires habilités de l'ALADI, pour les certificats d'origine."
        ),
        "setting.scod.replica": Text(
            en: "Folder of the replica; made if it is absent.",
            es: "Carpeta de la réplica; se crea si no existe.",
            pt: "Pasta da réplica; é criada se não existir.",
            fr: "Dossier de la réplique ; créé s'il n'existe pas."
        ),
        "setting.scod.watched": Text(
            en: "Folder whose files are imported and moved away.",
            es: "Carpeta cuyos archivos se importan y se apartan.",
            pt: "Pasta cujos arquivos são importados e depois afastados.",
            fr: "Dossier dont les fichiers sont importés, puis écartés."
        ),
        "setting.scod.anchors": Text(
            en: "Folder with the anchors of the directory's signature.",
            es: "Carpeta con las anclas de la firma del directorio.",
            pt: "Pasta com as âncoras da assinatura do diretório.",
            fr: "Dossier des ancres de la signature de l'annuaire."
        ),
        "setting.scod.pins": Text(
            en: "The directory's certificates or keys; empty takes any below the anchors.",
            es: "Certificados o claves del directorio; vacío admite cualquiera bajo las anclas.",
            pt: "Os certificados ou chaves do diretório; vazio aceita qualquer um sob as âncoras.",
            fr: "Les certificats ou clés de l'annuaire ; vide accepte tous ceux qui relèvent des ancres."
        ),
        "setting.scod.adapter": Text(
            en: "Our assumptions about the directory, if not those that came with Paso.",
            es: "Nuestras suposiciones sobre el directorio, si no son las que trae Paso.",
            pt: "As nossas suposições sobre o diretório, se não forem as que vieram com o Paso.",
            fr: "Nos hypothèses sur l'annuaire, si ce ne sont pas celles livrées avec Paso."
        ),
        "setting.scod.warn-after": Text(
            en: "Age of the replica over which an answer comes with a warning.",
            es: "Antigüedad de la réplica a partir de la cual la respuesta lleva un aviso.",
            pt: "Idade da réplica acima da qual uma resposta vem com advertência.",
            fr: "Âge de la réplique au-delà duquel une réponse porte un avertissement."
        ),
        "setting.scod.refuse-after": Text(
            en: "Age over which signatures younger than the replica are not answered.",
            es: "Antigüedad a partir de la cual no se responde sobre firmas posteriores a la réplica.",
            pt: "Idade acima da qual não se responde sobre assinaturas posteriores à réplica.",
            fr: "Âge au-delà duquel il n'est pas répondu sur les signatures postérieures à la réplique."
        ),
        "setting.scod.replica-warn-after": Text(
            en: "Time without a monthly replica after which an answer comes with a warning.",
            es: "Tiempo sin réplica mensual tras el cual la respuesta lleva un aviso.",
            pt: "Tempo sem réplica mensal após o qual uma resposta vem com advertência.",
            fr: "Temps sans réplique mensuelle après lequel une réponse porte un avertissement."
        ),
        "setting.scod.look-every": Text(
            en: "How often the folders are looked at.",
            es: "Cada cuánto se miran las carpetas.",
            pt: "Com que frequência as pastas são examinadas.",
            fr: "À quelle fréquence les dossiers sont examinés."
        ),
        "setting.scod.downloads-address": Text(
            en: "Download service (DeltaWS); without it nothing is fetched.",
            es: "Servicio de descarga (DeltaWS); sin él no se descarga nada.",
            pt: "Serviço de download (DeltaWS); sem ele, nada é baixado.",
            fr: "Service de téléchargement (DeltaWS) ; sans lui, rien n'est téléchargé."
        ),
        "setting.scod.download-anchors": Text(
            en: "Folder with the anchors of that service's TLS certificate.",
            es: "Carpeta con las anclas del certificado TLS de ese servicio.",
            pt: "Pasta com as âncoras do certificado TLS desse serviço.",
            fr: "Dossier des ancres du certificat TLS de ce service."
        ),
        "setting.scod.download-every": Text(
            en: "How often deltas are downloaded.",
            es: "Cada cuánto se descargan deltas.",
            pt: "Com que frequência os deltas são baixados.",
            fr: "À quelle fréquence les deltas sont téléchargés."
        ),
    ]
}
