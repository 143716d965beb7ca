extension Catalogue {
    /// Codes of the PasoCommands module.
    static let commands: [Explanation] = localCommands + originCommands

    private static let localCommands: [Explanation] = [
        Explanation(
            "CMD-001",
            what: Text(
                en: "The file {path} cannot be read.",
                es: "No se puede leer el archivo {path}."
            ),
            remedy: Text(
                en: "Check the path and its permissions.",
                es: "Compruebe la ruta y sus permisos."
            )
        ),
        Explanation(
            "CMD-002",
            what: Text(
                en: "The file {path} cannot be written.",
                es: "No se puede escribir el archivo {path}."
            ),
            remedy: Text(
                en: "Choose a folder that exists and that you may write to.",
                es: "Elija una carpeta que exista y en la que pueda escribir."
            )
        ),
        Explanation(
            "CMD-003",
            what: Text(
                en: "\"{text}\" is not a time.",
                es: "\"{text}\" no es una fecha u hora."
            ),
            remedy: Text(
                en: "Write 2026-11-22, 2026-11-22T10:00:00Z, or 3d, 12h, 30m for a time ago.",
                es: "Escriba 2026-11-22, 2026-11-22T10:00:00Z, o 3d, 12h, 30m para un tiempo atrás."
            )
        ),
        Explanation(
            "CMD-004",
            what: Text(
                en: "No gateway is named.",
                es: "No se indicó ninguna pasarela."
            ),
            remedy: Text(
                en: "Give --gateway https://…, or set PASO_GATEWAY, or write ~/.config/paso/client.yaml.",
                es: "Indique --gateway https://…, defina PASO_GATEWAY o escriba ~/.config/paso/client.yaml."
            )
        ),
        Explanation(
            "CMD-005",
            what: Text(
                en: "Nothing says whom to trust at {address}.",
                es: "Nada indica en quién confiar en {address}."
            ),
            remedy: Text(
                en:
                    "Give --ca FILE with the certificate of the authority that issued the gateway's certificate, or that certificate itself.",
                es:
                    "Indique --ca ARCHIVO con el certificado de la autoridad que emitió el de la pasarela, o ese mismo certificado."
            )
        ),
        Explanation(
            "CMD-006",
            what: Text(
                en: "The file {path} is larger than {limit} bytes.",
                es: "El archivo {path} supera los {limit} bytes."
            ),
            remedy: Text(
                en: "Check that it is the document; no limit of Paso lets one of this size through.",
                es: "Compruebe que sea el documento; ningún límite de Paso admite uno de este tamaño."
            )
        ),
        Explanation(
            "CMD-007",
            what: Text(
                en: "There is no code {code}.",
                es: "No existe el código {code}."
            ),
            remedy: Text(
                en: "Copy it as it was shown; Docs/errors.md lists them all.",
                es: "Cópielo tal como se mostró; Docs/errors.md los lista todos."
            )
        ),
        Explanation(
            "CMD-008",
            what: Text(
                en: "Paso cannot write {dialect}.",
                es: "Paso no puede escribir {dialect}."
            ),
            remedy: Text(
                en: "Choose one of: {known}.",
                es: "Elija uno de: {known}."
            )
        ),
        Explanation(
            "CMD-009",
            what: Text(
                en: "There is no style {style}.",
                es: "No existe el estilo {style}."
            ),
            remedy: Text(
                en: "Choose one of: {known}.",
                es: "Elija uno de: {known}."
            )
        ),
        Explanation(
            "CMD-010",
            what: Text(
                en: "The decision {decision} needs a reason.",
                es: "La decisión {decision} necesita un motivo."
            ),
            remedy: Text(
                en: "Add --reason with words that the exporter can act on.",
                es: "Agregue --reason con palabras que sirvan al exportador para corregir."
            )
        ),
        Explanation(
            "CMD-011",
            what: Text(
                en: "\"{text}\" is not a quantity.",
                es: "\"{text}\" no es una cantidad."
            ),
            remedy: Text(
                en: "Write item:value:unit, like 1:4500.10:KGM.",
                es: "Escriba ítem:valor:unidad, como 1:4500.10:KGM."
            )
        ),
        Explanation(
            "CMD-013",
            what: Text(
                en: "Paso does not know this kind of document (root element {root}).",
                es: "Paso no conoce este tipo de documento (elemento raíz {root})."
            ),
            remedy: Text(
                en: "To check its signature all the same, add --style enveloped.",
                es: "Para comprobar igualmente su firma, agregue --style enveloped."
            )
        ),
        Explanation(
            "CMD-014",
            what: Text(
                en: "The folder {path} is not empty.",
                es: "La carpeta {path} no está vacía."
            ),
            remedy: Text(
                en: "Name a new folder, so that no key is overwritten.",
                es: "Indique una carpeta nueva, para no sobrescribir ninguna clave."
            )
        ),
        Explanation(
            "CMD-099",
            what: Text(
                en: "Something unexpected happened ({reason}).",
                es: "Ocurrió algo inesperado ({reason})."
            ),
            remedy: Text(
                en: "Run the command again; if it stays, report it with this code.",
                es: "Ejecute la orden de nuevo; si persiste, repórtelo con este código."
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
