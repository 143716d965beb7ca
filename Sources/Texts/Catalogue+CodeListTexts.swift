extension Catalogue {
    /// Texts of code lists in settings and commands.
    static let codeListTexts: [String: Text] = [
        "setting.gateway.code-lists": Text(
            en: "folder with the site's tables of codes (.csv); the folder code-lists beside this file if it is there",
            es:
                "carpeta con las tablas de códigos del sitio (.csv); la carpeta code-lists junto a este archivo, si existe",
            pt: "pasta com as tabelas de códigos do site (.csv); a pasta code-lists junto a este arquivo, se existir",
            fr:
                "dossier des tables de codes du site (.csv) ; le dossier code-lists à côté de ce fichier, s'il existe"
        ),
        "config.code-list.extend": Text(
            en: "  code list {list}: {count} codes added – {source}, {edition}, {retrieved} ({file})",
            es: "  lista de códigos {list}: {count} códigos agregados – {source}, {edition}, {retrieved} ({file})",
            pt: "  lista de códigos {list}: {count} códigos acrescentados – {source}, {edition}, {retrieved} ({file})",
            fr: "  liste de codes {list} : {count} codes ajoutés – {source}, {edition}, {retrieved} ({file})"
        ),
        "config.code-list.replace": Text(
            en: "  code list {list}: replaced by {count} codes – {source}, {edition}, {retrieved} ({file})",
            es:
                "  lista de códigos {list}: reemplazada por {count} códigos – {source}, {edition}, {retrieved} ({file})",
            pt:
                "  lista de códigos {list}: substituída por {count} códigos – {source}, {edition}, {retrieved} ({file})",
            fr: "  liste de codes {list} : remplacée par {count} codes – {source}, {edition}, {retrieved} ({file})"
        ),
        "help.codes": Text(
            en: "Show the code lists, one of them, or one code.",
            es: "Muestra las listas de códigos, una de ellas, o un código.",
            pt: "Mostra as listas de códigos, uma delas, ou um código.",
            fr: "Montre les listes de codes, l'une d'elles, ou un code."
        ),
        "help.codes.more": Text(
            en: """
                Each list says its source and edition. A code that is in no list is kept in documents and reported.

                  paso codes                      every list
                  paso codes unit                 one list
                  paso codes unit KGM --lang es   one code
                  paso codes country --code-lists site/code-lists
                """,
            es: """
                Cada lista indica su fuente y edición. Un código que no está en ninguna lista se conserva en los documentos y se informa.

                  paso codes                      todas las listas
                  paso codes unit                 una lista
                  paso codes unit KGM --lang es   un código
                  paso codes country --code-lists site/code-lists
                """,
            pt: """
                Cada lista indica sua fonte e edição. Um código que não está em nenhuma lista é mantido nos documentos e informado.

                  paso codes                      todas as listas
                  paso codes unit                 uma lista
                  paso codes unit KGM --lang es   um código
                  paso codes country --code-lists site/code-lists
                """,
            fr: """
                Chaque liste indique sa source et son édition. Un code qui n'est dans aucune liste est gardé dans les documents et signalé.

                  paso codes                      toutes les listes
                  paso codes unit                 une liste
                  paso codes unit KGM --lang es   un code
                  paso codes country --code-lists site/code-lists
                """
        ),
        "argument.code-list": Text(
            en: "the list, like unit",
            es: "la lista, como unit",
            pt: "a lista, como unit",
            fr: "la liste, comme unit"
        ),
        "argument.list-code": Text(
            en: "the code, like KGM",
            es: "el código, como KGM",
            pt: "o código, como KGM",
            fr: "le code, comme KGM"
        ),
        "option.code-lists": Text(
            en: "a folder with a site's tables of codes",
            es: "una carpeta con las tablas de códigos de un sitio",
            pt: "uma pasta com as tabelas de códigos de um site",
            fr: "un dossier avec les tables de codes d'un site"
        ),
        "option.delivery": Text(
            en: "ask the gateway who vouched for the document when it came, by its delivery, exchange or document id",
            es:
                "preguntar a la pasarela quién respondió por el documento cuando llegó, por el id de entrega, intercambio o documento",
            pt:
                "perguntar ao gateway quem respondeu pelo documento quando chegou, pelo id da entrega, do intercâmbio ou do documento",
            fr:
                "demander à la passerelle qui s'est porté garant du document à son arrivée, par l'id de remise, d'échange ou de document"
        ),
        "help.cod.fields": Text(
            en: "Show what a form of ALADI's certificate needs and admits.",
            es: "Muestra lo que un formulario del certificado de la ALADI exige y admite.",
            pt: "Mostra o que um formulário do certificado da ALADI exige e admite.",
            fr: "Montre ce qu'un formulaire du certificat de l'ALADI exige et admet."
        ),
        "help.cod.fields.more": Text(
            en: """
                On the left whether the element must be there, then its path in the format and in the canonical certificate.

                  paso cod fields A18
                  paso cod fields R252 --version 2.0.0 --json
                """,
            es: """
                A la izquierda, si el elemento debe estar; luego su ruta en el formato y en el certificado canónico.

                  paso cod fields A18
                  paso cod fields R252 --version 2.0.0 --json
                """,
            pt: """
                À esquerda, se o elemento deve constar; depois seu caminho no formato e no certificado canônico.

                  paso cod fields A18
                  paso cod fields R252 --version 2.0.0 --json
                """,
            fr: """
                À gauche, si l'élément doit figurer ; puis son chemin dans le format et dans le certificat canonique.

                  paso cod fields A18
                  paso cod fields R252 --version 2.0.0 --json
                """
        ),
        "argument.cod-form": Text(
            en: "the form, like A18",
            es: "el formulario, como A18",
            pt: "o formulário, como A18",
            fr: "le formulaire, comme A18"
        ),
        "option.cod-version": Text(
            en: "the version of the format",
            es: "la versión del formato",
            pt: "a versão do formato",
            fr: "la version du format"
        ),
        "cod.need.required": Text(en: "required", es: "obligatorio", pt: "obrigatório", fr: "obligatoire"),
        "cod.need.required-in-group": Text(
            en: "required in its group",
            es: "obligatorio en su grupo",
            pt: "obrigatório em seu grupo",
            fr: "obligatoire dans son groupe"
        ),
        "cod.need.optional": Text(en: "optional", es: "opcional", pt: "opcional", fr: "facultatif"),
        "cod.need.not-allowed": Text(en: "no place", es: "sin lugar", pt: "sem lugar", fr: "sans place"),
        "codes.alone": Text(
            en: "(the list has the code alone)",
            es: "(la lista tiene solo el código)",
            pt: "(a lista tem só o código)",
            fr: "(la liste n'a que le code)"
        ),
    ]

    /// What commands refuse about documents at a gateway and about forms.
    static let inspectedDelivery: [Explanation] = [
        Explanation(
            "GAT-252",
            what: Text(
                en: "The gateway's document {id} has other octets than this file.",
                es: "El documento {id} de la pasarela tiene otros octetos que este archivo.",
                pt: "O documento {id} do gateway tem outros octetos que este arquivo.",
                fr: "Le document {id} de la passerelle a d'autres octets que ce fichier."
            ),
            remedy: Text(
                en: "Take the original out again (paso inbox ID --form original) and inspect that file.",
                es: "Vuelva a obtener el original (paso inbox ID --form original) e inspeccione ese archivo.",
                pt: "Obtenha de novo o original (paso inbox ID --form original) e inspecione esse arquivo.",
                fr: "Reprenez l'original (paso inbox ID --form original) et inspectez ce fichier-là."
            )
        ),
        Explanation(
            "GAT-253",
            what: Text(
                en: "There is no form “{form}” in version “{version}” of the certificate of origin.",
                es: "No existe el formulario «{form}» en la versión «{version}» del certificado de origen.",
                pt: "Não existe o formulário “{form}” na versão “{version}” do certificado de origem.",
                fr: "Il n'y a pas de formulaire « {form} » dans la version « {version} » du certificat d'origine."
            ),
            remedy: Text(
                en: "Forms are {known}; versions are {versions}.",
                es: "Los formularios son {known}; las versiones son {versions}.",
                pt: "Os formulários são {known}; as versões são {versions}.",
                fr: "Les formulaires sont {known} ; les versions sont {versions}."
            )
        ),
    ]
}
