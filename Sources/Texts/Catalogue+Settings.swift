extension Catalogue {
    /// Codes of the Settings module.
    static let settings: [Explanation] = [
        Explanation(
            "SET-001",
            what: Text(
                en: "The file {file} cannot be read.",
                es: "No se puede leer el archivo {file}."
            ),
            remedy: Text(
                en: "Check that it exists and that the account running Paso may read it.",
                es: "Compruebe que existe y que la cuenta que ejecuta Paso tiene permiso para leerlo."
            )
        ),
        Explanation(
            "SET-002",
            what: Text(
                en: "The file is not well-formed YAML: {reason}.",
                es: "El archivo no es YAML bien formado: {reason}."
            ),
            remedy: Text(
                en: "Correct the text at this place; indent with spaces, never with tabs, and save as UTF-8.",
                es:
                    "Corrija el texto en este lugar; use espacios para la sangría, nunca tabulaciones, y guarde en UTF-8."
            )
        ),
        Explanation(
            "SET-003",
            what: Text(
                en: "The file does not say that it is of the format {expected}.",
                es: "El archivo no declara ser del formato {expected}."
            ),
            remedy: Text(
                en: "Make its first line \"format: {expected}\".",
                es: "Ponga como primera línea \"format: {expected}\"."
            )
        ),
        Explanation(
            "SET-004",
            what: Text(
                en: "There is no such key.",
                es: "Esa clave no existe."
            ),
            remedy: Text(
                en: "Correct its spelling or take it out; here these keys are known: {known}.",
                es: "Corrija cómo está escrita o quítela; aquí se conocen estas claves: {known}."
            )
        ),
        Explanation(
            "SET-005",
            what: Text(
                en: "This key is required and missing.",
                es: "Esta clave es obligatoria y falta."
            ),
            remedy: Text(
                en: "Add it; its value is: {type}.",
                es: "Agréguela; su valor es: {type}."
            )
        ),
        Explanation(
            "SET-006",
            what: Text(
                en: "The value is not of this key's type.",
                es: "El valor no es del tipo de esta clave."
            ),
            remedy: Text(
                en: "Write: {type}.",
                es: "Escriba: {type}."
            )
        ),
        Explanation(
            "SET-007",
            what: Text(
                en: "The value lies outside the allowed range.",
                es: "El valor está fuera del intervalo permitido."
            ),
            remedy: Text(
                en: "Choose a value within: {type}.",
                es: "Elija un valor dentro de: {type}."
            )
        ),
        Explanation(
            "SET-008",
            what: Text(
                en: "The file uses a YAML anchor (&name) here.",
                es: "El archivo usa aquí un ancla de YAML (&nombre)."
            ),
            remedy: Text(
                en: "Write the value out at each place; anchors and aliases are not taken.",
                es: "Escriba el valor en cada lugar; no se aceptan anclas ni alias."
            )
        ),
        Explanation(
            "SET-009",
            what: Text(
                en: "The file is over a limit ({limit}).",
                es: "El archivo supera un límite ({limit})."
            ),
            remedy: Text(
                en: "Make it smaller, or split partners into files of their own.",
                es: "Redúzcalo, o separe cada socio en su propio archivo."
            )
        ),
    ]
}
