extension Catalogue {
    /// Codes of the Settings module.
    static let settings: [Explanation] = [
        Explanation(
            "SET-001",
            what: Text(
                en: "The file {file} cannot be read.",
                es: "No se puede leer el archivo {file}.",
                pt: "Não é possível ler o arquivo {file}.",
                fr: "Le fichier {file} est illisible."
            ),
            remedy: Text(
                en: "Check that it exists and that the account running Paso may read it.",
                es: "Compruebe que existe y que la cuenta que ejecuta Paso tiene permiso para leerlo.",
                pt: "Verifique se existe e se a conta que executa o Paso tem permissão para lê-lo.",
                fr: "Vérifiez qu'il existe et que le compte qui exécute Paso a le droit de le lire."
            )
        ),
        Explanation(
            "SET-002",
            what: Text(
                en: "The file is not well-formed YAML: {reason}.",
                es: "El archivo no es YAML bien formado: {reason}.",
                pt: "O arquivo não é YAML bem formado: {reason}.",
                fr: "Le fichier n'est pas du YAML bien formé : {reason}."
            ),
            remedy: Text(
                en: "Correct the text at this place; indent with spaces, never with tabs, and save as UTF-8.",
                es:
                    "Corrija el texto en este lugar; use espacios para la sangría, nunca tabulaciones, y guarde en UTF-8.",
                pt: "Corrija o texto neste lugar; recue com espaços, nunca com tabulações, e salve em UTF-8.",
                fr:
                    "Corrigez le texte à cet endroit ; indentez avec des espaces, jamais avec des tabulations, et enregistrez en UTF-8."
            )
        ),
        Explanation(
            "SET-003",
            what: Text(
                en: "The file does not say that it is of the format {expected}.",
                es: "El archivo no declara ser del formato {expected}.",
                pt: "O arquivo não diz que é do formato {expected}.",
                fr: "Le fichier ne dit pas qu'il est au format {expected}."
            ),
            remedy: Text(
                en: "Make its first line \"format: {expected}\".",
                es: "Ponga como primera línea \"format: {expected}\".",
                pt: "Ponha como primeira linha \"format: {expected}\".",
                fr: "Mettez comme première ligne \"format: {expected}\"."
            )
        ),
        Explanation(
            "SET-004",
            what: Text(
                en: "There is no such key.",
                es: "Esa clave no existe.",
                pt: "Essa chave não existe.",
                fr: "Cette clé n'existe pas."
            ),
            remedy: Text(
                en: "Correct its spelling or take it out; here these keys are known: {known}.",
                es: "Corrija cómo está escrita o quítela; aquí se conocen estas claves: {known}.",
                pt: "Corrija a sua grafia ou retire-a; aqui são conhecidas estas chaves: {known}.",
                fr: "Corrigez son orthographe ou retirez-la ; les clés connues ici sont : {known}."
            )
        ),
        Explanation(
            "SET-005",
            what: Text(
                en: "This key is required and missing.",
                es: "Esta clave es obligatoria y falta.",
                pt: "Esta chave é obrigatória e falta.",
                fr: "Cette clé est obligatoire et manque."
            ),
            remedy: Text(
                en: "Add it; its value is: {type}.",
                es: "Agréguela; su valor es: {type}.",
                pt: "Acrescente-a; o seu valor é: {type}.",
                fr: "Ajoutez-la ; sa valeur est : {type}."
            )
        ),
        Explanation(
            "SET-006",
            what: Text(
                en: "The value is not of this key's type.",
                es: "El valor no es del tipo de esta clave.",
                pt: "O valor não é do tipo desta chave.",
                fr: "La valeur n'est pas du type de cette clé."
            ),
            remedy: Text(
                en: "Write: {type}.",
                es: "Escriba: {type}.",
                pt: "Escreva: {type}.",
                fr: "Écrivez : {type}."
            )
        ),
        Explanation(
            "SET-007",
            what: Text(
                en: "The value lies outside the allowed range.",
                es: "El valor está fuera del intervalo permitido.",
                pt: "O valor está fora do intervalo permitido.",
                fr: "La valeur est hors de l'intervalle permis."
            ),
            remedy: Text(
                en: "Choose a value within: {type}.",
                es: "Elija un valor dentro de: {type}.",
                pt: "Escolha um valor dentro de: {type}.",
                fr: "Choisissez une valeur dans : {type}."
            )
        ),
        Explanation(
            "SET-008",
            what: Text(
                en: "The file uses a YAML anchor (&name) here.",
                es: "El archivo usa aquí un ancla de YAML (&nombre).",
                pt: "O arquivo usa aqui uma âncora YAML (&nome).",
                fr: "Le fichier utilise ici une ancre YAML (&nom)."
            ),
            remedy: Text(
                en: "Write the value out at each place; anchors and aliases are not taken.",
                es: "Escriba el valor en cada lugar; no se aceptan anclas ni alias.",
                pt: "Escreva o valor por extenso em cada lugar; âncoras e aliases não são aceitos.",
                fr: "Écrivez la valeur à chaque endroit ; ancres et alias ne sont pas acceptés."
            )
        ),
        Explanation(
            "SET-009",
            what: Text(
                en: "The file is over a limit ({limit}).",
                es: "El archivo supera un límite ({limit}).",
                pt: "O arquivo ultrapassa um limite ({limit}).",
                fr: "Le fichier dépasse une limite ({limit})."
            ),
            remedy: Text(
                en: "Make it smaller, or split partners into files of their own.",
                es: "Redúzcalo, o separe cada socio en su propio archivo.",
                pt: "Reduza-o, ou separe os parceiros em arquivos próprios.",
                fr: "Réduisez-le, ou répartissez les partenaires dans des fichiers distincts."
            )
        ),
    ]
}
