extension Catalogue {
    /// Codes of the CodeLists module.
    static let codeLists: [Explanation] = [
        Explanation(
            "LIS-001",
            what: Text(
                en: "The table of codes {file} cannot be read.",
                es: "No se puede leer la tabla de códigos {file}.",
                pt: "Não é possível ler a tabela de códigos {file}.",
                fr: "La table de codes {file} ne peut pas être lue."
            ),
            remedy: Text(
                en: "Check that the file or folder exists and that the gateway's user may read it.",
                es: "Compruebe que el archivo o la carpeta existe y que el usuario de la pasarela puede leerlo.",
                pt: "Verifique se o arquivo ou a pasta existe e se o usuário do gateway pode lê-lo.",
                fr: "Vérifiez que le fichier ou le dossier existe et que l'utilisateur de la passerelle peut le lire."
            )
        ),
        Explanation(
            "LIS-002",
            what: Text(
                en: "The table of codes {file} is over the limit “{limit}” ({most}).",
                es: "La tabla de códigos {file} supera el límite «{limit}» ({most}).",
                pt: "A tabela de códigos {file} ultrapassa o limite “{limit}” ({most}).",
                fr: "La table de codes {file} dépasse la limite « {limit} » ({most})."
            ),
            remedy: Text(
                en: "Keep only the codes that documents use, or split the extension into several files.",
                es: "Conserve solo los códigos que usan los documentos, o reparta la extensión en varios archivos.",
                pt: "Mantenha só os códigos que os documentos usam, ou divida a extensão em vários arquivos.",
                fr:
                    "Ne gardez que les codes utilisés par les documents, ou répartissez l'extension en plusieurs fichiers."
            )
        ),
        Explanation(
            "LIS-003",
            what: Text(
                en: "{file} is no table: it is not UTF-8, or a quotation mark in it is never closed.",
                es: "{file} no es una tabla: no está en UTF-8, o hay unas comillas que nunca se cierran.",
                pt: "{file} não é uma tabela: não está em UTF-8, ou há aspas que nunca se fecham.",
                fr: "{file} n'est pas une table : elle n'est pas en UTF-8, ou un guillemet n'y est jamais fermé."
            ),
            remedy: Text(
                en: "Save it from the spreadsheet as “CSV UTF-8”.",
                es: "Guárdela desde la hoja de cálculo como «CSV UTF-8».",
                pt: "Salve-a na planilha como “CSV UTF-8”.",
                fr: "Enregistrez-la depuis le tableur au format « CSV UTF-8 »."
            )
        ),
        Explanation(
            "LIS-004",
            what: Text(
                en: "{file} does not begin with format,paso/code-list/1 (found: {found}).",
                es: "{file} no comienza con format,paso/code-list/1 (se encontró: {found}).",
                pt: "{file} não começa com format,paso/code-list/1 (encontrado: {found}).",
                fr: "{file} ne commence pas par format,paso/code-list/1 (trouvé : {found})."
            ),
            remedy: Text(
                en: "Write that as the first row, or take the file out of the folder of code lists.",
                es: "Escríbalo en la primera fila, o retire el archivo de la carpeta de listas de códigos.",
                pt: "Escreva isso na primeira linha, ou retire o arquivo da pasta de listas de códigos.",
                fr: "Écrivez-le en première ligne, ou retirez le fichier du dossier des listes de codes."
            )
        ),
        Explanation(
            "LIS-005",
            what: Text(
                en: "{file} does not say a usable “{key}” before its codes.",
                es: "{file} no indica un «{key}» utilizable antes de sus códigos.",
                pt: "{file} não indica um “{key}” utilizável antes dos seus códigos.",
                fr: "{file} n'indique pas de « {key} » utilisable avant ses codes."
            ),
            remedy: Text(
                en:
                    "Give the rows list, change (extend or replace), source, edition and retrieved (like 2026-03-01), then a row that begins with code.",
                es:
                    "Escriba las filas list, change (extend o replace), source, edition y retrieved (como 2026-03-01), y luego una fila que comience con code.",
                pt:
                    "Escreva as linhas list, change (extend ou replace), source, edition e retrieved (como 2026-03-01), e depois uma linha que comece com code.",
                fr:
                    "Donnez les lignes list, change (extend ou replace), source, edition et retrieved (comme 2026-03-01), puis une ligne qui commence par code."
            )
        ),
        Explanation(
            "LIS-006",
            what: Text(
                en: "There is no code list “{list}”.",
                es: "No existe la lista de códigos «{list}».",
                pt: "Não existe a lista de códigos “{list}”.",
                fr: "Il n'existe pas de liste de codes « {list} »."
            ),
            remedy: Text(
                en: "Name one of these: {known}.",
                es: "Nombre una de estas: {known}.",
                pt: "Indique uma destas: {known}.",
                fr: "Nommez l'une de celles-ci : {known}."
            )
        ),
        Explanation(
            "LIS-007",
            what: Text(
                en: "Line {line} of {file} names “{column}”, which this list does not have.",
                es: "La línea {line} de {file} nombra «{column}», que esta lista no tiene.",
                pt: "A linha {line} de {file} indica “{column}”, que esta lista não tem.",
                fr: "La ligne {line} de {file} nomme « {column} », que cette liste n'a pas."
            ),
            remedy: Text(
                en: "Use the columns that `paso codes LIST` shows, with en, es, pt and fr for the names.",
                es: "Use las columnas que muestra `paso codes LIST`, con en, es, pt y fr para los nombres.",
                pt: "Use as colunas que `paso codes LIST` mostra, com en, es, pt e fr para os nomes.",
                fr: "Utilisez les colonnes que montre `paso codes LIST`, avec en, es, pt et fr pour les noms."
            )
        ),
        Explanation(
            "LIS-008",
            what: Text(
                en:
                    "Line {line} of {file} repeats “{column}”, has too many fields, or holds a field that is too long or unprintable.",
                es:
                    "La línea {line} de {file} repite «{column}», tiene demasiados campos, o contiene un campo demasiado largo o no imprimible.",
                pt:
                    "A linha {line} de {file} repete “{column}”, tem campos demais, ou contém um campo longo demais ou não imprimível.",
                fr:
                    "La ligne {line} de {file} répète « {column} », a trop de champs, ou contient un champ trop long ou non imprimable."
            ),
            remedy: Text(
                en: "Write each code and each heading once, and quote fields that hold a separator.",
                es:
                    "Escriba cada código y cada encabezado una sola vez, y ponga entre comillas los campos con separador.",
                pt: "Escreva cada código e cada cabeçalho uma só vez, e ponha entre aspas os campos com separador.",
                fr:
                    "Écrivez chaque code et chaque en-tête une seule fois, et mettez entre guillemets les champs qui contiennent un séparateur."
            )
        ),
        Explanation(
            "LIS-009",
            what: Text(
                en: "Line {line} of {file}: “{value}” does not look like a code of this list ({pattern}).",
                es: "Línea {line} de {file}: «{value}» no tiene la forma de un código de esta lista ({pattern}).",
                pt: "Linha {line} de {file}: “{value}” não tem a forma de um código desta lista ({pattern}).",
                fr: "Ligne {line} de {file} : « {value} » n'a pas la forme d'un code de cette liste ({pattern})."
            ),
            remedy: Text(
                en: "Correct the code; what looks different belongs to another list.",
                es: "Corrija el código; lo que tiene otra forma pertenece a otra lista.",
                pt: "Corrija o código; o que tem outra forma pertence a outra lista.",
                fr: "Corrigez le code ; ce qui a une autre forme appartient à une autre liste."
            )
        ),
        Explanation(
            "LIS-010",
            what: Text(
                en: "{file} and {other} both take the place of the list “{list}”.",
                es: "{file} y {other} reemplazan ambos la lista «{list}».",
                pt: "{file} e {other} substituem ambos a lista “{list}”.",
                fr: "{file} et {other} remplacent tous deux la liste « {list} »."
            ),
            remedy: Text(
                en: "Keep one replacement; further files may extend it.",
                es: "Conserve un solo reemplazo; otros archivos pueden ampliarlo.",
                pt: "Mantenha uma só substituição; outros arquivos podem ampliá-la.",
                fr: "Gardez un seul remplacement ; d'autres fichiers peuvent l'étendre."
            )
        ),
        Explanation(
            "LIS-011",
            what: Text(
                en: "The list “{list}” does not have the code “{value}”.",
                es: "La lista «{list}» no tiene el código «{value}».",
                pt: "A lista “{list}” não tem o código “{value}”.",
                fr: "La liste « {list} » n'a pas le code « {value} »."
            ),
            remedy: Text(
                en:
                    "Documents with it are kept as they are and the code is reported. If it is a good code, extend the list with a table of the site.",
                es:
                    "Los documentos que lo usan se conservan tal cual y el código se informa. Si es un código válido, amplíe la lista con una tabla del sitio.",
                pt:
                    "Os documentos que o usam são mantidos como estão e o código é informado. Se for um código válido, amplie a lista com uma tabela do site.",
                fr:
                    "Les documents qui l'emploient sont gardés tels quels et le code est signalé. S'il est valable, étendez la liste par une table du site."
            )
        ),
        Explanation(
            "CAN-010",
            what: Text(
                en: "{path} holds the code “{value}”, which is not in the list {list} ({edition}).",
                es: "{path} contiene el código «{value}», que no está en la lista {list} ({edition}).",
                pt: "{path} contém o código “{value}”, que não está na lista {list} ({edition}).",
                fr: "{path} contient le code « {value} », qui n'est pas dans la liste {list} ({edition})."
            ),
            remedy: Text(
                en:
                    "The code is kept as it was written. Ask the issuer what it means, or extend the list with a table of the site.",
                es:
                    "El código se conserva como fue escrito. Pregunte al emisor qué significa, o amplíe la lista con una tabla del sitio.",
                pt:
                    "O código é mantido como foi escrito. Pergunte ao emissor o que significa, ou amplie a lista com uma tabela do site.",
                fr:
                    "Le code est gardé tel qu'il a été écrit. Demandez à l'émetteur ce qu'il signifie, ou étendez la liste par une table du site."
            )
        ),
        Explanation(
            "CAN-011",
            what: Text(
                en: "{path} holds “{value}”, which does not look like a code of the list {list} ({pattern}).",
                es: "{path} contiene «{value}», que no tiene la forma de un código de la lista {list} ({pattern}).",
                pt: "{path} contém “{value}”, que não tem a forma de um código da lista {list} ({pattern}).",
                fr: "{path} contient « {value} », qui n'a pas la forme d'un code de la liste {list} ({pattern})."
            ),
            remedy: Text(
                en:
                    "The text is kept as it was written. The issuer should put words into the name and codes into the code.",
                es:
                    "El texto se conserva como fue escrito. El emisor debería poner palabras en el nombre y códigos en el código.",
                pt: "O texto é mantido como foi escrito. O emissor deve pôr palavras no nome e códigos no código.",
                fr:
                    "Le texte est gardé tel qu'il a été écrit. L'émetteur devrait mettre les mots dans le nom et les codes dans le code."
            )
        ),
    ]
}
