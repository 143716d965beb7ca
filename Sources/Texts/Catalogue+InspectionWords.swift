extension Catalogue {
    /// Words and headings of an inspection.
    static let inspectionWordTexts: [String: Text] = [
        "help.inspect": Text(
            en: "Explain a document to a person, offline",
            es: "Explicar un documento a una persona, sin conexión",
            pt: "Explicar um documento a uma pessoa, sem conexão",
            fr: "Expliquer un document à une personne, hors ligne"
        ),
        "help.inspect.more": Text(
            en: """
                Says what the file is, who issued it for whom, for which goods, which signature covers what, and what was
                found. Text by default; --html writes a page that can be printed, --json is for programs.

                  paso inspect certificate.xml --trust anchors/
                  paso inspect certificate.xml --trust anchors/ --html certificate.html --language es
                  paso inspect certificate.xml --trust anchors/ --at 2026-03-05T12:00:00Z --json

                Exit codes: 0 good or with remarks, 1 refused, 2 unusable.
                """,
            es: """
                Dice qué es el archivo, quién lo emitió para quién, para qué mercancías, qué firma cubre qué, y qué se
                observó. Texto por omisión; --html escribe una página que se puede imprimir, --json es para programas.

                  paso inspect certificado.xml --trust anclas/
                  paso inspect certificado.xml --trust anclas/ --html certificado.html --language es
                  paso inspect certificado.xml --trust anclas/ --at 2026-03-05T12:00:00Z --json

                Códigos de salida: 0 bueno o con avisos, 1 rechazado, 2 inservible.
                """,
            pt: """
                Diz o que é o arquivo, quem o emitiu para quem, para quais mercadorias, qual assinatura cobre o quê e o que se
                constatou. Texto por padrão; --html escreve uma página que pode ser impressa, --json é para programas.

                  paso inspect certificado.xml --trust ancoras/
                  paso inspect certificado.xml --trust ancoras/ --html certificado.html --language pt
                  paso inspect certificado.xml --trust ancoras/ --at 2026-03-05T12:00:00Z --json

                Códigos de saída: 0 válido ou com advertências, 1 recusado, 2 inutilizável.
                """,
            fr: """
                Dit ce qu'est le fichier, qui l'a émis pour qui, pour quelles marchandises, quelle signature couvre quoi et ce qui
                a été constaté. Texte par défaut ; --html écrit une page imprimable, --json est destiné aux programmes.

                  paso inspect certificat.xml --trust ancres/
                  paso inspect certificat.xml --trust ancres/ --html certificat.html --language fr
                  paso inspect certificat.xml --trust ancres/ --at 2026-03-05T12:00:00Z --json

                Codes de sortie : 0 valide ou avec avertissements, 1 refusé, 2 inexploitable.
                """
        ),
        "argument.inspected": Text(
            en: "Any file: a certificate, an answer, JSON of Paso; - reads standard input.",
            es: "Cualquier archivo: un certificado, una respuesta, JSON de Paso; - lee la entrada estándar.",
            pt: "Qualquer arquivo: um certificado, uma resposta, JSON do Paso; - lê a entrada padrão.",
            fr: "N'importe quel fichier : un certificat, une réponse, du JSON de Paso ; - lit l'entrée standard."
        ),
        "option.scod": Text(
            en: "Folder with a replica of ALADI's directory of officials (SCOD).",
            es: "Carpeta con una réplica del directorio de funcionarios de ALADI (SCOD).",
            pt: "Pasta com uma réplica do diretório de funcionários da ALADI (SCOD).",
            fr: "Dossier contenant une réplique de l'annuaire des fonctionnaires de l'ALADI (SCOD)."
        ),
        "option.html": Text(
            en: "Write a self-contained page to this file; - writes it to standard output, instead of text.",
            es: "Escribir una página autónoma en este archivo; - la escribe en la salida estándar, en vez de texto.",
            pt: "Escrever uma página autônoma neste arquivo; - a escreve na saída padrão, em vez do texto.",
            fr: "Écrire une page autonome dans ce fichier ; - l'écrit sur la sortie standard, au lieu du texte."
        ),
        "inspect.state.passed": Text(en: "passed", es: "cumple", pt: "confere", fr: "conforme"),
        "inspect.state.warned": Text(en: "remark", es: "aviso", pt: "advertência", fr: "avertissement"),
        "inspect.state.failed": Text(en: "failed", es: "no cumple", pt: "não confere", fr: "non conforme"),
        "inspect.state.not-checked": Text(
            en: "not checked",
            es: "no comprobado",
            pt: "não verificado",
            fr: "non vérifié"
        ),
        "inspect.severity.warning": Text(en: "remark", es: "aviso", pt: "advertência", fr: "avertissement"),
        "inspect.severity.indeterminate": Text(en: "undecided", es: "indeciso", pt: "indeciso", fr: "indécis"),
        "inspect.severity.failure": Text(en: "failure", es: "falla", pt: "falha", fr: "échec"),
        "inspect.place.line": Text(en: "line {line}", es: "línea {line}", pt: "linha {line}", fr: "ligne {line}"),
        "inspect.place.clause": Text(
            en: "clause: {clause}",
            es: "norma: {clause}",
            pt: "norma: {clause}",
            fr: "clause : {clause}"
        ),
        "inspect.heading.facts": Text(en: "What it says", es: "Qué dice", pt: "O que diz", fr: "Ce qu'il dit"),
        "inspect.heading.checks": Text(
            en: "What was checked",
            es: "Qué se comprobó",
            pt: "O que foi verificado",
            fr: "Ce qui a été vérifié"
        ),
        "inspect.heading.findings": Text(
            en: "What was found",
            es: "Qué se observó",
            pt: "O que foi constatado",
            fr: "Ce qui a été constaté"
        ),
        "inspect.heading.form": Text(
            en: "The document, laid out like its paper form",
            es: "El documento, con la forma de su formulario en papel",
            pt: "O documento, na forma do seu formulário em papel",
            fr: "Le document, présenté comme son formulaire papier"
        ),
        "inspect.heading.signatures": Text(en: "Signatures", es: "Firmas", pt: "Assinaturas", fr: "Signatures"),
        "inspect.heading.further": Text(
            en: "Also in the document",
            es: "También en el documento",
            pt: "Também no documento",
            fr: "Également dans le document"
        ),
        "inspect.heading.trace": Text(
            en: "How it was judged",
            es: "Cómo se juzgó",
            pt: "Como foi avaliado",
            fr: "Comment il a été évalué"
        ),
        "inspect.class.integrity": Text(en: "Integrity", es: "Integridad", pt: "Integridade", fr: "Intégrité"),
        "inspect.class.integrity.about": Text(
            en: "Signatures, signers, and whether the file is what it claims to be.",
            es: "Firmas, firmantes, y si el archivo es lo que dice ser.",
            pt: "Assinaturas, signatários e se o arquivo é o que afirma ser.",
            fr: "Signatures, signataires, et si le fichier est ce qu'il prétend être."
        ),
        "inspect.class.substantive": Text(en: "Substance", es: "Fondo", pt: "Mérito", fr: "Fond"),
        "inspect.class.substantive.about": Text(
            en: "What touches what the document certifies.",
            es: "Lo que afecta a lo que el documento certifica.",
            pt: "O que afeta aquilo que o documento certifica.",
            fr: "Ce qui touche à ce que le document certifie."
        ),
        "inspect.class.formal": Text(en: "Form", es: "Forma", pt: "Forma", fr: "Forme"),
        "inspect.class.formal.about": Text(
            en: "Slips of form; by themselves no ground to reject.",
            es: "Errores de forma; por sí solos no son motivo de rechazo.",
            pt: "Erros de forma; por si sós não são motivo de rejeição.",
            fr: "Erreurs de forme ; à elles seules, elles ne justifient pas un rejet."
        ),
        "inspect.class.clear": Text(
            en: "Nothing was found about: {classes}.",
            es: "Nada que observar sobre: {classes}.",
            pt: "Nada a observar sobre: {classes}.",
            fr: "Rien à signaler sur : {classes}."
        ),
        "inspect.class.notes": Text(
            en: "Worth knowing",
            es: "Para tener en cuenta",
            pt: "A ter em conta",
            fr: "Bon à savoir"
        ),
        "inspect.fact.kind": Text(en: "document", es: "documento", pt: "documento", fr: "document"),
        "inspect.fact.dialect": Text(en: "format", es: "formato", pt: "formato", fr: "format"),
        "inspect.fact.number": Text(en: "number", es: "número", pt: "número", fr: "numéro"),
        "inspect.fact.issuer": Text(en: "issued by", es: "emitido por", pt: "emitido por", fr: "émis par"),
        "inspect.fact.certifier": Text(
            en: "certified by",
            es: "certificado por",
            pt: "certificado por",
            fr: "certifié par"
        ),
        "inspect.fact.for": Text(en: "for", es: "para", pt: "para", fr: "pour"),
        "inspect.fact.exporter": Text(en: "exporter", es: "exportador", pt: "exportador", fr: "exportateur"),
        "inspect.fact.goods": Text(en: "goods", es: "mercancías", pt: "mercadorias", fr: "marchandises"),
        "inspect.fact.issued": Text(en: "issued", es: "emitido", pt: "emitido", fr: "délivré"),
        "inspect.fact.declared": Text(en: "declared", es: "declarado", pt: "declarado", fr: "déclaré"),
        "inspect.fact.status": Text(en: "state", es: "estado", pt: "situação", fr: "statut"),
        "inspect.fact.agreement": Text(en: "agreement", es: "acuerdo", pt: "acordo", fr: "accord"),
        "inspect.fact.octets": Text(
            en: "size in octets",
            es: "tamaño en octetos",
            pt: "tamanho em octetos",
            fr: "taille en octets"
        ),
        "inspect.fact.sha256": Text(en: "SHA-256", es: "SHA-256", pt: "SHA-256", fr: "SHA-256"),
        "inspect.fact.answers": Text(en: "answers to", es: "responde a", pt: "responde a", fr: "répond à"),
        "inspect.fact.decision": Text(en: "decision", es: "decisión", pt: "decisão", fr: "décision"),
        "inspect.fact.authority": Text(en: "authority", es: "autoridad", pt: "autoridade", fr: "autorité"),
        "inspect.fact.answered": Text(en: "answered", es: "respondido", pt: "respondido", fr: "répondu"),
        "inspect.fact.exchange": Text(en: "exchange", es: "intercambio", pt: "intercâmbio", fr: "échange"),
        "inspect.fact.original": Text(
            en: "SHA-256 of the original",
            es: "SHA-256 del original",
            pt: "SHA-256 do original",
            fr: "SHA-256 de l'original"
        ),
        "inspect.fact.stage": Text(en: "stage", es: "etapa", pt: "etapa", fr: "étape"),
        "inspect.page.about": Text(
            en: "Inspection by Paso of the file",
            es: "Inspección por Paso del archivo",
            pt: "Inspeção pelo Paso do arquivo",
            fr: "Inspection par Paso du fichier"
        ),
        "inspect.page.made": Text(
            en: "Made by Paso on {time}.",
            es: "Hecho por Paso el {time}.",
            pt: "Feito pelo Paso em {time}.",
            fr: "Établi par Paso le {time}."
        ),
        "inspect.page.original": Text(
            en:
                "This page explains; it is no original and no copy. What counts is the signed file with this fingerprint:",
            es:
                "Esta página explica; no es un original ni una copia. Lo que vale es el archivo firmado con esta huella:",
            pt:
                "Esta página explica; não é um original nem uma cópia. O que vale é o arquivo assinado com esta impressão digital:",
            fr:
                "Cette page explique ; ce n'est ni un original ni une copie. Ce qui compte est le fichier signé dont voici l'empreinte :"
        ),
        "inspect.page.sheet": Text(en: "page", es: "página", pt: "página", fr: "page"),
        "inspect.watermark": Text(en: "NOT VALID", es: "NO VÁLIDO", pt: "NÃO VÁLIDO", fr: "NON VALIDE"),
        "inspect.watermark.more": Text(
            en: "NOT A VALID DOCUMENT – shown only to explain why",
            es: "NO ES UN DOCUMENTO VÁLIDO: se muestra solo para explicar por qué",
            pt: "NÃO É UM DOCUMENTO VÁLIDO – mostrado somente para explicar por quê",
            fr: "CE N'EST PAS UN DOCUMENT VALIDE – montré seulement pour expliquer pourquoi"
        ),
        "inspect.further.about": Text(
            en: "Values that have no box on the form.",
            es: "Valores que no tienen casilla en el formulario.",
            pt: "Valores que não têm campo no formulário.",
            fr: "Valeurs qui n'ont pas de case sur le formulaire."
        ),
        "inspect.more": Text(
            en: "and {count} more",
            es: "y {count} más",
            pt: "e mais {count}",
            fr: "et {count} de plus"
        ),
        "inspect.none": Text(en: "None.", es: "Ninguna.", pt: "Nenhuma.", fr: "Aucune."),
        "inspect.date.assumed": Text(
            en: "{written} (no zone written)",
            es: "{written} (sin zona escrita)",
            pt: "{written} (sem fuso escrito)",
            fr: "{written} (sans fuseau écrit)"
        ),
        "inspect.date.reading": Text(
            en: "{time} (if written in {zone})",
            es: "{time} (si se escribió en {zone})",
            pt: "{time} (se escrito em {zone})",
            fr: "{time} (si écrit à l'heure de {zone})"
        ),
        "inspect.date.stated": Text(
            en: "{written} ({utc})",
            es: "{written} ({utc})",
            pt: "{written} ({utc})",
            fr: "{written} ({utc})"
        ),
        "inspect.date.unread": Text(
            en: "{written} (not readable as a date)",
            es: "{written} (no se lee como fecha)",
            pt: "{written} (não legível como data)",
            fr: "{written} (illisible comme date)"
        ),
    ]
}
