extension Catalogue {
    /// Codes of the Programs module.
    static let programs: [Explanation] = [
        Explanation(
            "PRG-001",
            what: Text(
                en: "The program {program} could not be started: {cause}",
                es: "No se pudo iniciar el programa {program}: {cause}",
                pt: "Não foi possível iniciar o programa {program}: {cause}",
                fr: "Le programme {program} n'a pas pu démarrer : {cause}"
            ),
            remedy: Text(
                en: "Check that the file is there, that it may be run, and that the folder it is to work in exists.",
                es:
                    "Compruebe que el archivo existe, que se puede ejecutar y que existe la carpeta en la que debe trabajar.",
                pt: "Verifique se o arquivo existe, se pode ser executado e se existe a pasta em que deve trabalhar.",
                fr:
                    "Vérifiez que le fichier existe, qu'il peut être exécuté et que le dossier où il doit travailler existe."
            )
        ),
        Explanation(
            "PRG-002",
            what: Text(
                en: "The file {file} for the input or output of a program cannot be used: {cause}",
                es: "No se puede usar el archivo {file} para la entrada o la salida de un programa: {cause}",
                pt: "O arquivo {file} para a entrada ou a saída de um programa não pode ser usado: {cause}",
                fr: "Le fichier {file} pour l'entrée ou la sortie d'un programme ne peut pas être utilisé : {cause}"
            ),
            remedy: Text(
                en: "Make room in the folder for temporary files, or name another one in TMPDIR.",
                es: "Libere espacio en la carpeta de archivos temporales o indique otra en TMPDIR.",
                pt: "Libere espaço na pasta de arquivos temporários ou indique outra em TMPDIR.",
                fr: "Libérez de la place dans le dossier des fichiers temporaires ou indiquez-en un autre dans TMPDIR."
            )
        ),
    ]
}
