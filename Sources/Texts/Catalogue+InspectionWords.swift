extension Catalogue {
    /// Words and headings of an inspection.
    static let inspectionWordTexts: [String: Text] = [
        "help.inspect": Text(
            en: "Explain a document to a person, offline",
            es: "Explicar un documento a una persona, sin conexión"
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
                """
        ),
        "argument.inspected": Text(
            en: "Any file: a certificate, an answer, JSON of Paso; - reads standard input.",
            es: "Cualquier archivo: un certificado, una respuesta, JSON de Paso; - lee la entrada estándar."
        ),
        "option.scod": Text(
            en: "Folder with a replica of ALADI's directory of officials (SCOD).",
            es: "Carpeta con una réplica del directorio de funcionarios de ALADI (SCOD)."
        ),
        "option.html": Text(
            en: "Write a self-contained page to this file; - writes it to standard output, instead of text.",
            es: "Escribir una página autónoma en este archivo; - la escribe en la salida estándar, en vez de texto."
        ),
        "inspect.state.passed": Text(en: "passed", es: "cumple"),
        "inspect.state.warned": Text(en: "remark", es: "aviso"),
        "inspect.state.failed": Text(en: "failed", es: "no cumple"),
        "inspect.state.not-checked": Text(en: "not checked", es: "no comprobado"),
        "inspect.severity.warning": Text(en: "remark", es: "aviso"),
        "inspect.severity.indeterminate": Text(en: "undecided", es: "indeciso"),
        "inspect.severity.failure": Text(en: "failure", es: "falla"),
        "inspect.signature.issuer": Text(en: "Issuer's signature", es: "Firma del emisor"),
        "inspect.signature.exporter": Text(en: "Exporter's signature", es: "Firma del exportador"),
        "inspect.signature.official": Text(en: "Official's signature", es: "Firma del funcionario"),
        "inspect.signature.state": Text(en: "verdict", es: "veredicto"),
        "inspect.signature.covers": Text(en: "covers", es: "cubre"),
        "inspect.signature.signer": Text(en: "signed by", es: "firmado por"),
        "inspect.signature.authority": Text(en: "certificate issued by", es: "certificado emitido por"),
        "inspect.signature.serial": Text(en: "serial number", es: "número de serie"),
        "inspect.signature.validity": Text(en: "certificate in force", es: "certificado vigente"),
        "inspect.signature.algorithm": Text(en: "algorithm", es: "algoritmo"),
        "inspect.signature.claimed": Text(en: "time in the document", es: "hora en el documento"),
        "inspect.signature.judged": Text(en: "judged at", es: "juzgado a las"),
        "inspect.signature.proven": Text(en: "existed by", es: "existía a más tardar"),
        "inspect.signature.indication": Text(en: "EN 319 102-1", es: "EN 319 102-1"),
        "inspect.signed.valid": Text(en: "holds, by a trusted signer", es: "es válida, de un firmante de confianza"),
        "inspect.signed.remarked": Text(
            en: "holds, by a trusted signer, with remarks",
            es: "es válida, de un firmante de confianza, con avisos"
        ),
        "inspect.signed.invalid": Text(en: "does not count", es: "no vale"),
        "inspect.signed.absent": Text(en: "there is none", es: "no la hay"),
        "inspect.signed.unjudged": Text(en: "not judged", es: "no juzgada"),
        "inspect.covers.whole": Text(en: "the whole document", es: "todo el documento"),
        "inspect.covers.nothing": Text(en: "nothing", es: "nada"),
        "inspect.covers.exporter": Text(
            en: "what the exporter declares (block COD)",
            es: "lo que declara el exportador (bloque COD)"
        ),
        "inspect.covers.official": Text(
            en: "the whole certificate: declaration, exporter's signature, entity and certification (block CODEH)",
            es: "todo el certificado: declaración, firma del exportador, entidad y certificación (bloque CODEH)"
        ),
        "inspect.cover.issuer.valid": Text(
            en: "Signed by the issuing authority: the signature holds",
            es: "Firmado por la autoridad emisora: la firma es válida"
        ),
        "inspect.cover.issuer.remarked": Text(
            en: "Signed by the issuing authority: the signature holds, with remarks",
            es: "Firmado por la autoridad emisora: la firma es válida, con avisos"
        ),
        "inspect.cover.issuer.invalid": Text(
            en: "NOT VALID: the signature of the issuing authority does not count for this part",
            es: "NO VÁLIDO: la firma de la autoridad emisora no vale para esta parte"
        ),
        "inspect.cover.issuer.absent": Text(
            en: "NOT SIGNED by the issuing authority",
            es: "SIN FIRMA de la autoridad emisora"
        ),
        "inspect.cover.issuer.unjudged": Text(
            en: "The signature of the issuing authority was not judged",
            es: "La firma de la autoridad emisora no se juzgó"
        ),
        "inspect.cover.exporter.valid": Text(
            en: "Signed by the exporter: the signature holds",
            es: "Firmado por el exportador: la firma es válida"
        ),
        "inspect.cover.exporter.remarked": Text(
            en: "Signed by the exporter: the signature holds, with remarks",
            es: "Firmado por el exportador: la firma es válida, con avisos"
        ),
        "inspect.cover.exporter.invalid": Text(
            en: "NOT VALID: the signature of the exporter does not count for this part",
            es: "NO VÁLIDO: la firma de el exportador no vale para esta parte"
        ),
        "inspect.cover.exporter.absent": Text(en: "NOT SIGNED by the exporter", es: "SIN FIRMA de el exportador"),
        "inspect.cover.exporter.unjudged": Text(
            en: "The signature of the exporter was not judged",
            es: "La firma de el exportador no se juzgó"
        ),
        "inspect.cover.official.valid": Text(
            en: "Signed by the official: the signature holds",
            es: "Firmado por el funcionario: la firma es válida"
        ),
        "inspect.cover.official.remarked": Text(
            en: "Signed by the official: the signature holds, with remarks",
            es: "Firmado por el funcionario: la firma es válida, con avisos"
        ),
        "inspect.cover.official.invalid": Text(
            en: "NOT VALID: the signature of the official does not count for this part",
            es: "NO VÁLIDO: la firma de el funcionario no vale para esta parte"
        ),
        "inspect.cover.official.absent": Text(en: "NOT SIGNED by the official", es: "SIN FIRMA de el funcionario"),
        "inspect.cover.official.unjudged": Text(
            en: "The signature of the official was not judged",
            es: "La firma de el funcionario no se juzgó"
        ),
        "inspect.place.line": Text(en: "line {line}", es: "línea {line}"),
        "inspect.place.clause": Text(en: "clause: {clause}", es: "norma: {clause}"),
        "inspect.heading.facts": Text(en: "What it says", es: "Qué dice"),
        "inspect.heading.checks": Text(en: "What was checked", es: "Qué se comprobó"),
        "inspect.heading.findings": Text(en: "What was found", es: "Qué se observó"),
        "inspect.heading.form": Text(
            en: "The document, laid out like its paper form",
            es: "El documento, con la forma de su formulario en papel"
        ),
        "inspect.heading.signatures": Text(en: "Signatures", es: "Firmas"),
        "inspect.heading.further": Text(en: "Also in the document", es: "También en el documento"),
        "inspect.heading.trace": Text(en: "How it was judged", es: "Cómo se juzgó"),
        "inspect.class.integrity": Text(en: "Integrity", es: "Integridad"),
        "inspect.class.integrity.about": Text(
            en: "Signatures, signers, and whether the file is what it claims to be.",
            es: "Firmas, firmantes, y si el archivo es lo que dice ser."
        ),
        "inspect.class.substantive": Text(en: "Substance", es: "Fondo"),
        "inspect.class.substantive.about": Text(
            en: "What touches what the document certifies.",
            es: "Lo que afecta a lo que el documento certifica."
        ),
        "inspect.class.formal": Text(en: "Form", es: "Forma"),
        "inspect.class.formal.about": Text(
            en: "Slips of form; by themselves no ground to reject.",
            es: "Errores de forma; por sí solos no son motivo de rechazo."
        ),
        "inspect.class.clear": Text(
            en: "Nothing was found about: {classes}.",
            es: "Nada que observar sobre: {classes}."
        ),
        "inspect.class.notes": Text(en: "Worth knowing", es: "Para tener en cuenta"),
        "inspect.fact.kind": Text(en: "document", es: "documento"),
        "inspect.fact.dialect": Text(en: "format", es: "formato"),
        "inspect.fact.number": Text(en: "number", es: "número"),
        "inspect.fact.issuer": Text(en: "issued by", es: "emitido por"),
        "inspect.fact.certifier": Text(en: "certified by", es: "certificado por"),
        "inspect.fact.for": Text(en: "for", es: "para"),
        "inspect.fact.exporter": Text(en: "exporter", es: "exportador"),
        "inspect.fact.goods": Text(en: "goods", es: "mercancías"),
        "inspect.fact.issued": Text(en: "issued", es: "emitido"),
        "inspect.fact.declared": Text(en: "declared", es: "declarado"),
        "inspect.fact.status": Text(en: "state", es: "estado"),
        "inspect.fact.agreement": Text(en: "agreement", es: "acuerdo"),
        "inspect.fact.octets": Text(en: "size in octets", es: "tamaño en octetos"),
        "inspect.fact.sha256": Text(en: "SHA-256", es: "SHA-256"),
        "inspect.fact.answers": Text(en: "answers to", es: "responde a"),
        "inspect.fact.decision": Text(en: "decision", es: "decisión"),
        "inspect.fact.authority": Text(en: "authority", es: "autoridad"),
        "inspect.fact.answered": Text(en: "answered", es: "respondido"),
        "inspect.fact.exchange": Text(en: "exchange", es: "intercambio"),
        "inspect.fact.original": Text(en: "SHA-256 of the original", es: "SHA-256 del original"),
        "inspect.fact.stage": Text(en: "stage", es: "etapa"),
        "inspect.page.about": Text(en: "Inspection by Paso of the file", es: "Inspección por Paso del archivo"),
        "inspect.page.made": Text(en: "Made by Paso on {time}.", es: "Hecho por Paso el {time}."),
        "inspect.page.original": Text(
            en:
                "This page explains; it is no original and no copy. What counts is the signed file with this fingerprint:",
            es:
                "Esta página explica; no es un original ni una copia. Lo que vale es el archivo firmado con esta huella:"
        ),
        "inspect.page.sheet": Text(en: "page", es: "página"),
        "inspect.watermark": Text(en: "NOT VALID", es: "NO VÁLIDO"),
        "inspect.watermark.more": Text(
            en: "NOT A VALID DOCUMENT – shown only to explain why",
            es: "NO ES UN DOCUMENTO VÁLIDO: se muestra solo para explicar por qué"
        ),
        "inspect.further.about": Text(
            en: "Values that have no box on the form.",
            es: "Valores que no tienen casilla en el formulario."
        ),
        "inspect.more": Text(en: "and {count} more", es: "y {count} más"),
        "inspect.none": Text(en: "None.", es: "Ninguna."),
        "inspect.date.assumed": Text(en: "{written} (no zone written)", es: "{written} (sin zona escrita)"),
        "inspect.date.reading": Text(en: "{time} (if written in {zone})", es: "{time} (si se escribió en {zone})"),
        "inspect.date.stated": Text(en: "{written} ({utc})", es: "{written} ({utc})"),
        "inspect.date.unread": Text(en: "{written} (not readable as a date)", es: "{written} (no se lee como fecha)"),
    ]
}
