extension Catalogue {
    /// Codes of the demonstration's PKI.
    static let demoPKI: [Explanation] = [
        Explanation(
            "DEM-101",
            what: Text(
                en: "The folder {folder} already holds keys of a demonstration.",
                es: "La carpeta {folder} ya contiene claves de una demostración.",
                pt: "A pasta {folder} já contém chaves de uma demonstração.",
                fr: "Le dossier {folder} contient déjà des clés d'une démonstration."
            ),
            remedy: Text(
                en: "Use them, name another folder, or ask for them to be replaced; replaced keys are gone for good.",
                es:
                    "Úselas, indique otra carpeta o pida que se sustituyan; las claves sustituidas se pierden para siempre.",
                pt:
                    "Use-as, indique outra pasta ou peça que sejam substituídas; as chaves substituídas perdem-se para sempre.",
                fr:
                    "Utilisez-les, indiquez un autre dossier, ou demandez leur remplacement ; les clés remplacées sont perdues pour toujours."
            )
        ),
        Explanation(
            "DEM-102",
            what: Text(
                en: "The keys in {folder} are not complete: their making was broken off.",
                es: "Las claves de {folder} no están completas: su creación se interrumpió.",
                pt: "As chaves de {folder} não estão completas: sua criação foi interrompida.",
                fr: "Les clés de {folder} ne sont pas complètes : leur création a été interrompue."
            ),
            remedy: Text(
                en: "Delete the folder, or ask for its keys to be replaced.",
                es: "Borre la carpeta o pida que se sustituyan sus claves.",
                pt: "Apague a pasta ou peça que suas chaves sejam substituídas.",
                fr: "Supprimez le dossier, ou demandez le remplacement de ses clés."
            )
        ),
        Explanation(
            "DEM-103",
            what: Text(
                en: "{file} cannot be written.",
                es: "No se puede escribir {file}.",
                pt: "Não é possível escrever {file}.",
                fr: "Impossible d'écrire {file}."
            ),
            remedy: Text(
                en: "Check the rights of the folder and the free space.",
                es: "Compruebe los permisos de la carpeta y el espacio libre.",
                pt: "Verifique as permissões da pasta e o espaço livre.",
                fr: "Vérifiez les droits du dossier et l'espace libre."
            )
        ),
        Explanation(
            "DEM-104",
            what: Text(
                en: "{country} is not a country code of two capital letters.",
                es: "{country} no es un código de país de dos letras mayúsculas.",
                pt: "{country} não é um código de país de duas letras maiúsculas.",
                fr: "{country} n'est pas un code de pays de deux lettres majuscules."
            ),
            remedy: Text(
                en: "Write it as in ISO 3166, like CL or PE.",
                es: "Escríbalo como en ISO 3166, por ejemplo CL o PE.",
                pt: "Escreva-o como na ISO 3166, por exemplo CL ou PE.",
                fr: "Écrivez-le comme dans l'ISO 3166, par exemple CL ou PE."
            )
        ),
    ]
}
