extension Catalogue {
    /// Codes of the PasoCommands module.
    static let commands: [Explanation] = localCommands + originCommands + trustCommands

    private static let localCommands: [Explanation] = [
        Explanation(
            "CMD-001",
            what: Text(
                en: "The file {path} cannot be read.",
                es: "No se puede leer el archivo {path}.",
                pt: "Não é possível ler o arquivo {path}.",
                fr: "Le fichier {path} est illisible."
            ),
            remedy: Text(
                en: "Check the path and its permissions.",
                es: "Compruebe la ruta y sus permisos.",
                pt: "Verifique o caminho e as suas permissões.",
                fr: "Vérifiez le chemin et ses droits d'accès."
            )
        ),
        Explanation(
            "CMD-002",
            what: Text(
                en: "The file {path} cannot be written.",
                es: "No se puede escribir el archivo {path}.",
                pt: "Não é possível escrever o arquivo {path}.",
                fr: "Le fichier {path} ne peut pas être écrit."
            ),
            remedy: Text(
                en: "Choose a folder that exists and that you may write to.",
                es: "Elija una carpeta que exista y en la que pueda escribir.",
                pt: "Escolha uma pasta que exista e na qual haja permissão de escrita.",
                fr: "Choisissez un dossier qui existe et dans lequel vous pouvez écrire."
            )
        ),
        Explanation(
            "CMD-003",
            what: Text(
                en: "\"{text}\" is not a time.",
                es: "\"{text}\" no es una fecha u hora.",
                pt: "\"{text}\" não é uma data ou hora.",
                fr: "\"{text}\" n'est pas une date ou une heure."
            ),
            remedy: Text(
                en: "Write 2026-11-22, 2026-11-22T10:00:00Z, or 3d, 12h, 30m for a time ago.",
                es: "Escriba 2026-11-22, 2026-11-22T10:00:00Z, o 3d, 12h, 30m para un tiempo atrás.",
                pt: "Escreva 2026-11-22, 2026-11-22T10:00:00Z, ou 3d, 12h, 30m para um tempo atrás.",
                fr: "Écrivez 2026-11-22, 2026-11-22T10:00:00Z, ou 3d, 12h, 30m pour un temps écoulé."
            )
        ),
        Explanation(
            "CMD-004",
            what: Text(
                en: "No gateway is named.",
                es: "No se indicó ninguna pasarela.",
                pt: "Nenhum gateway foi indicado.",
                fr: "Aucune passerelle n'est indiquée."
            ),
            remedy: Text(
                en: "Give --gateway https://…, or set PASO_GATEWAY, or write ~/.config/paso/client.yaml.",
                es: "Indique --gateway https://…, defina PASO_GATEWAY o escriba ~/.config/paso/client.yaml.",
                pt: "Informe --gateway https://…, defina PASO_GATEWAY ou escreva ~/.config/paso/client.yaml.",
                fr: "Donnez --gateway https://…, définissez PASO_GATEWAY ou écrivez ~/.config/paso/client.yaml."
            )
        ),
        Explanation(
            "CMD-005",
            what: Text(
                en: "Nothing says whom to trust at {address}.",
                es: "Nada indica en quién confiar en {address}.",
                pt: "Nada diz em quem confiar em {address}.",
                fr: "Rien ne dit à qui faire confiance à {address}."
            ),
            remedy: Text(
                en:
                    "Give --ca FILE with the certificate of the authority that issued the gateway's certificate, or that certificate itself.",
                es:
                    "Indique --ca ARCHIVO con el certificado de la autoridad que emitió el de la pasarela, o ese mismo certificado.",
                pt:
                    "Informe --ca ARQUIVO com o certificado da autoridade que emitiu o do gateway, ou esse próprio certificado.",
                fr:
                    "Donnez --ca FICHIER avec le certificat de l'autorité qui a émis celui de la passerelle, ou ce certificat lui-même."
            )
        ),
        Explanation(
            "CMD-006",
            what: Text(
                en: "The file {path} is larger than {limit} bytes.",
                es: "El archivo {path} supera los {limit} bytes.",
                pt: "O arquivo {path} tem mais de {limit} bytes.",
                fr: "Le fichier {path} dépasse {limit} octets."
            ),
            remedy: Text(
                en: "Check that it is the document; no limit of Paso lets one of this size through.",
                es: "Compruebe que sea el documento; ningún límite de Paso admite uno de este tamaño.",
                pt: "Verifique se é o documento; nenhum limite do Paso admite um deste tamanho.",
                fr: "Vérifiez qu'il s'agit du document ; aucune limite de Paso n'en laisse passer un de cette taille."
            )
        ),
        Explanation(
            "CMD-007",
            what: Text(
                en: "There is no code {code}.",
                es: "No existe el código {code}.",
                pt: "O código {code} não existe.",
                fr: "Le code {code} n'existe pas."
            ),
            remedy: Text(
                en: "Copy it as it was shown; Docs/errors.md lists them all.",
                es: "Cópielo tal como se mostró; Docs/errors.md los lista todos.",
                pt: "Copie-o como foi mostrado; Docs/errors.md lista todos.",
                fr: "Copiez-le tel qu'il a été affiché ; Docs/errors.md les énumère tous."
            )
        ),
        Explanation(
            "CMD-008",
            what: Text(
                en: "Paso cannot write {dialect}.",
                es: "Paso no puede escribir {dialect}.",
                pt: "O Paso não pode escrever {dialect}.",
                fr: "Paso ne sait pas écrire {dialect}."
            ),
            remedy: Text(
                en: "Choose one of: {known}.",
                es: "Elija uno de: {known}.",
                pt: "Escolha um de: {known}.",
                fr: "Choisissez l'un de ceux-ci : {known}."
            )
        ),
        Explanation(
            "CMD-009",
            what: Text(
                en: "There is no style {style}.",
                es: "No existe el estilo {style}.",
                pt: "O estilo {style} não existe.",
                fr: "Le style {style} n'existe pas."
            ),
            remedy: Text(
                en: "Choose one of: {known}.",
                es: "Elija uno de: {known}.",
                pt: "Escolha um de: {known}.",
                fr: "Choisissez l'un de ceux-ci : {known}."
            )
        ),
        Explanation(
            "CMD-010",
            what: Text(
                en: "The decision {decision} needs a reason.",
                es: "La decisión {decision} necesita un motivo.",
                pt: "A decisão {decision} precisa de um motivo.",
                fr: "La décision {decision} exige un motif."
            ),
            remedy: Text(
                en: "Add --reason with words that the exporter can act on.",
                es: "Agregue --reason con palabras que sirvan al exportador para corregir.",
                pt: "Acrescente --reason com palavras que permitam ao exportador agir.",
                fr: "Ajoutez --reason avec des mots qui permettent à l'exportateur d'agir."
            )
        ),
        Explanation(
            "CMD-011",
            what: Text(
                en: "\"{text}\" is not a quantity.",
                es: "\"{text}\" no es una cantidad.",
                pt: "\"{text}\" não é uma quantidade.",
                fr: "\"{text}\" n'est pas une quantité."
            ),
            remedy: Text(
                en: "Write item:value:unit, like 1:4500.10:KGM.",
                es: "Escriba ítem:valor:unidad, como 1:4500.10:KGM.",
                pt: "Escreva item:valor:unidade, como 1:4500.10:KGM.",
                fr: "Écrivez article:valeur:unité, comme 1:4500.10:KGM."
            )
        ),
        Explanation(
            "CMD-013",
            what: Text(
                en: "Paso does not know this kind of document (root element {root}).",
                es: "Paso no conoce este tipo de documento (elemento raíz {root}).",
                pt: "O Paso não conhece este tipo de documento (elemento raiz {root}).",
                fr: "Paso ne connaît pas ce type de document (élément racine {root})."
            ),
            remedy: Text(
                en: "To check its signature all the same, add --style enveloped.",
                es: "Para comprobar igualmente su firma, agregue --style enveloped.",
                pt: "Para verificar a sua assinatura mesmo assim, acrescente --style enveloped.",
                fr: "Pour vérifier malgré tout sa signature, ajoutez --style enveloped."
            )
        ),
        Explanation(
            "CMD-014",
            what: Text(
                en: "The folder {path} is not empty.",
                es: "La carpeta {path} no está vacía.",
                pt: "A pasta {path} não está vazia.",
                fr: "Le dossier {path} n'est pas vide."
            ),
            remedy: Text(
                en: "Name a new folder, so that no key is overwritten.",
                es: "Indique una carpeta nueva, para no sobrescribir ninguna clave.",
                pt: "Indique uma pasta nova, para que nenhuma chave seja sobrescrita.",
                fr: "Indiquez un nouveau dossier, afin qu'aucune clé ne soit écrasée."
            )
        ),
        Explanation(
            "CMD-099",
            what: Text(
                en: "Something unexpected happened ({reason}).",
                es: "Ocurrió algo inesperado ({reason}).",
                pt: "Aconteceu algo inesperado ({reason}).",
                fr: "Un événement inattendu s'est produit ({reason})."
            ),
            remedy: Text(
                en: "Run the command again; if it stays, report it with this code.",
                es: "Ejecute la orden de nuevo; si persiste, repórtelo con este código.",
                pt: "Execute o comando de novo; se persistir, comunique-o com este código.",
                fr: "Exécutez de nouveau la commande ; si cela persiste, signalez-le avec ce code."
            )
        ),
    ]

    /// Plain texts of the PasoCommands module, by key.
    static let commandTexts: [String: Text] =
        commandHelpTexts.merging(commandHelpExchangeTexts) { first, _ in first }
        .merging(commandOptionTexts) { first, _ in first }
        .merging(commandWordTexts) { first, _ in first }
        .merging(commandValueTexts) { first, _ in first }
        .merging(commandEventTexts) { first, _ in first }
        .merging(originCommandTexts) { first, _ in first }
        .merging(originCommandHelpTexts) { first, _ in first }
}
