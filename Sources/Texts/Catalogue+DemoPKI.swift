extension Catalogue {
    /// Codes of the demonstration's PKI.
    static let demoPKI: [Explanation] = [
        Explanation(
            "DEM-101",
            what: Text(
                en: "The folder {folder} already holds keys of a demonstration.",
                es: "La carpeta {folder} ya contiene claves de una demostración."
            ),
            remedy: Text(
                en: "Use them, name another folder, or ask for them to be replaced; replaced keys are gone for good.",
                es:
                    "Úselas, indique otra carpeta o pida que se sustituyan; las claves sustituidas se pierden para siempre."
            )
        ),
        Explanation(
            "DEM-102",
            what: Text(
                en: "The keys in {folder} are not complete: their making was broken off.",
                es: "Las claves de {folder} no están completas: su creación se interrumpió."
            ),
            remedy: Text(
                en: "Delete the folder, or ask for its keys to be replaced.",
                es: "Borre la carpeta o pida que se sustituyan sus claves."
            )
        ),
        Explanation(
            "DEM-103",
            what: Text(en: "{file} cannot be written.", es: "No se puede escribir {file}."),
            remedy: Text(
                en: "Check the rights of the folder and the free space.",
                es: "Compruebe los permisos de la carpeta y el espacio libre."
            )
        ),
        Explanation(
            "DEM-104",
            what: Text(
                en: "{country} is not a country code of two capital letters.",
                es: "{country} no es un código de país de dos letras mayúsculas."
            ),
            remedy: Text(
                en: "Write it as in ISO 3166, like CL or PE.",
                es: "Escríbalo como en ISO 3166, por ejemplo CL o PE."
            )
        ),
    ]
}
