extension Catalogue {
    /// What an inspection says about a file and its checks.
    static let inspectionTexts: [String: Text] = [
        "inspect.result.good": Text(en: "Good", es: "Bueno", pt: "Válido", fr: "Valide"),
        "inspect.result.warned": Text(
            en: "With remarks",
            es: "Con avisos",
            pt: "Com advertências",
            fr: "Avec avertissements"
        ),
        "inspect.result.refused": Text(en: "Refused", es: "Rechazado", pt: "Recusado", fr: "Refusé"),
        "inspect.result.unusable": Text(en: "Unusable", es: "Inservible", pt: "Inutilizável", fr: "Inexploitable"),
        "inspect.headline.good": Text(
            en: "Everything that was checked holds: the document is as it was signed, by somebody you trust.",
            es:
                "Todo lo que se comprobó se cumple: el documento está como se firmó, y lo firmó alguien de su confianza.",
            pt: "Tudo o que foi verificado confere: o documento está como foi assinado, por alguém em quem se confia.",
            fr:
                "Tout ce qui a été vérifié tient : le document est tel qu'il a été signé, par une personne à qui vous faites confiance."
        ),
        "inspect.headline.warned": Text(
            en: "The document is as it was signed, by somebody you trust; read the remarks.",
            es: "El documento está como se firmó, y lo firmó alguien de su confianza; lea los avisos.",
            pt: "O documento está como foi assinado, por alguém em quem se confia; leia as advertências.",
            fr:
                "Le document est tel qu'il a été signé, par une personne à qui vous faites confiance ; lisez les avertissements."
        ),
        "inspect.headline.broken": Text(
            en: "The document is not what was signed, or a signature in it is false.",
            es: "El documento no es lo que se firmó, o una firma en él es falsa.",
            pt: "O documento não é o que foi assinado, ou uma assinatura nele é falsa.",
            fr: "Le document n'est pas celui qui a été signé, ou une de ses signatures est fausse."
        ),
        "inspect.headline.untrusted": Text(
            en: "A signature holds, but its signer cannot be relied on.",
            es: "Una firma está íntegra, pero no se puede confiar en quien firmó.",
            pt: "Uma assinatura está íntegra, mas não se pode confiar no seu signatário.",
            fr: "Une signature tient, mais on ne peut pas se fier à son signataire."
        ),
        "inspect.headline.absent": Text(
            en: "A signature that belongs to this document is missing.",
            es: "Falta una firma que corresponde a este documento.",
            pt: "Falta uma assinatura que pertence a este documento.",
            fr: "Il manque une signature qui doit figurer dans ce document."
        ),
        "inspect.headline.unsigned": Text(
            en: "The file can be read, but it carries no signature: nothing proves who wrote it.",
            es: "El archivo se puede leer, pero no lleva firma: nada prueba quién lo escribió.",
            pt: "O arquivo pode ser lido, mas não traz assinatura: nada prova quem o escreveu.",
            fr: "Le fichier est lisible, mais ne porte aucune signature : rien ne prouve qui l'a écrit."
        ),
        "inspect.headline.answer": Text(
            en: "An authority's answer, read but not proven: it carries no signature of its own.",
            es: "Respuesta de una autoridad, leída pero no probada: no lleva firma propia.",
            pt: "Resposta de uma autoridade, lida mas não comprovada: não traz assinatura própria.",
            fr: "Réponse d'une autorité, lue mais non prouvée : elle ne porte pas de signature propre."
        ),
        "inspect.headline.substance": Text(
            en: "The document is as it was signed, but what it says gives customs a ground to refuse the preference.",
            es: "El documento está como se firmó, pero lo que dice da a la aduana un motivo para negar la preferencia.",
            pt: "O documento está como foi assinado, mas o que ele diz dá à aduana um motivo para negar a preferência.",
            fr:
                "Le document est tel qu'il a été signé, mais ce qu'il dit donne à la douane un motif de refuser la préférence."
        ),
        "inspect.headline.contradiction": Text(
            en: "The document contradicts itself in what identifies it.",
            es: "El documento se contradice en lo que lo identifica.",
            pt: "O documento se contradiz naquilo que o identifica.",
            fr: "Le document se contredit dans ce qui l'identifie."
        ),
        "inspect.headline.stage": Text(
            en: "The certificate is not complete: not everybody has signed who has to.",
            es: "El certificado no está completo: no han firmado todos los que deben.",
            pt: "O certificado não está completo: nem todos os que devem assinar assinaram.",
            fr: "Le certificat n'est pas complet : tous ceux qui doivent signer ne l'ont pas fait."
        ),
        "inspect.headline.directory": Text(
            en: "The directory of authorised officials does not confirm the official who signed.",
            es: "El directorio de funcionarios habilitados no confirma al funcionario que firmó.",
            pt: "O diretório de funcionários habilitados não confirma o funcionário que assinou.",
            fr: "L'annuaire des fonctionnaires habilités ne confirme pas le fonctionnaire qui a signé."
        ),
        "inspect.headline.unusable": Text(
            en: "Nothing usable can be made of this file.",
            es: "Con este archivo no se puede hacer nada útil.",
            pt: "Nada de útil pode ser feito com este arquivo.",
            fr: "On ne peut rien tirer de ce fichier."
        ),
        "inspect.advice.broken": Text(
            en: "Do not accept it. Ask for the original file again, unopened and unchanged, best inside a ZIP.",
            es:
                "No lo acepte. Pida de nuevo el archivo original, sin abrir ni cambiar, de preferencia dentro de un ZIP.",
            pt:
                "Não o aceite. Peça de novo o arquivo original, sem abrir nem alterar, de preferência dentro de um ZIP.",
            fr: "Ne l'acceptez pas. Redemandez le fichier d'origine, ni ouvert ni modifié, de préférence dans un ZIP."
        ),
        "inspect.advice.untrusted": Text(
            en: "Do not accept it as it stands; the findings say what is missing.",
            es: "No lo acepte tal como está; las observaciones dicen qué falta.",
            pt: "Não o aceite como está; as constatações dizem o que falta.",
            fr: "Ne l'acceptez pas tel quel ; les constats disent ce qui manque."
        ),
        "inspect.advice.absent": Text(
            en: "Ask the sender for the signed file.",
            es: "Pida al remitente el archivo firmado.",
            pt: "Peça ao remetente o arquivo assinado.",
            fr: "Demandez à l'expéditeur le fichier signé."
        ),
        "inspect.advice.contradiction": Text(
            en: "Do not accept it; ask the issuing entity which certificate is meant.",
            es: "No lo acepte; pregunte a la entidad emisora qué certificado es.",
            pt: "Não o aceite; pergunte à entidade emissora de qual certificado se trata.",
            fr: "Ne l'acceptez pas ; demandez à l'organisme émetteur de quel certificat il s'agit."
        ),
        "inspect.advice.stage": Text(
            en: "Ask the sender for the complete certificate, signed by the exporter and by the official.",
            es: "Pida al remitente el certificado completo, firmado por el exportador y por el funcionario.",
            pt: "Peça ao remetente o certificado completo, assinado pelo exportador e pelo funcionário.",
            fr: "Demandez à l'expéditeur le certificat complet, signé par l'exportateur et par le fonctionnaire."
        ),
        "inspect.advice.directory": Text(
            en: "Ask the issuing entity or your authority which official was enabled on that day.",
            es: "Pregunte a la entidad emisora o a su autoridad qué funcionario estaba habilitado ese día.",
            pt: "Pergunte à entidade emissora ou à sua autoridade qual funcionário estava habilitado naquele dia.",
            fr: "Demandez à l'organisme émetteur ou à votre autorité quel fonctionnaire était habilité ce jour-là."
        ),
        "inspect.advice.unsigned": Text(
            en: "Ask for the original that the authority signed; this is a copy of what it says.",
            es: "Pida el original que firmó la autoridad; esta es una copia de lo que dice.",
            pt: "Peça o original que a autoridade assinou; esta é uma cópia do que ele diz.",
            fr: "Demandez l'original que l'autorité a signé ; ceci est une copie de ce qu'il dit."
        ),
        "inspect.advice.answer": Text(
            en: "It is proven by the message that brought it: look it up with \"paso show\".",
            es: "La prueba el mensaje que la trajo: consúltela con \"paso show\".",
            pt: "Quem a comprova é a mensagem que a trouxe: consulte-a com \"paso show\".",
            fr: "Elle est prouvée par le message qui l'a apportée : consultez-le avec \"paso show\"."
        ),
        "inspect.advice.broken-document": Text(
            en: "Ask the sender for a complete document; the finding says which part is missing.",
            es: "Pida al remitente un documento completo; la observación dice qué parte falta.",
            pt: "Peça ao remetente um documento completo; a constatação diz qual parte falta.",
            fr: "Demandez à l'expéditeur un document complet ; le constat dit quelle partie manque."
        ),
        "inspect.kind.unknown": Text(en: "File", es: "Archivo", pt: "Arquivo", fr: "Fichier"),
        "inspect.kind.phytosanitary-certificate": Text(
            en: "Phytosanitary certificate",
            es: "Certificado fitosanitario",
            pt: "Certificado fitossanitário",
            fr: "Certificat phytosanitaire"
        ),
        "inspect.kind.certificate-of-origin": Text(
            en: "Certificate of origin",
            es: "Certificado de origen",
            pt: "Certificado de origem",
            fr: "Certificat d'origine"
        ),
        "inspect.kind.canonical-phytosanitary-certificate": Text(
            en: "Phytosanitary certificate in Paso's common model (JSON)",
            es: "Certificado fitosanitario en el modelo común de Paso (JSON)",
            pt: "Certificado fitossanitário no modelo comum do Paso (JSON)",
            fr: "Certificat phytosanitaire dans le modèle commun de Paso (JSON)"
        ),
        "inspect.kind.canonical-certificate-of-origin": Text(
            en: "Certificate of origin in Paso's common model (JSON)",
            es: "Certificado de origen en el modelo común de Paso (JSON)",
            pt: "Certificado de origem no modelo comum do Paso (JSON)",
            fr: "Certificat d'origine dans le modèle commun de Paso (JSON)"
        ),
        "inspect.kind.authority-answer": Text(
            en: "Authority's answer",
            es: "Respuesta de una autoridad",
            pt: "Resposta de uma autoridade",
            fr: "Réponse d'une autorité"
        ),
        "inspect.kind.attestation": Text(
            en: "Attestation of a translation",
            es: "Atestación de una traducción",
            pt: "Atestado de uma tradução",
            fr: "Attestation d'une traduction"
        ),
        "inspect.kind.empty": Text(en: "Empty file", es: "Archivo vacío", pt: "Arquivo vazio", fr: "Fichier vide"),
        "inspect.advice.empty": Text(
            en: "Ask for the file again; nothing arrived.",
            es: "Pida el archivo de nuevo; no llegó nada.",
            pt: "Peça o arquivo de novo; nada chegou.",
            fr: "Redemandez le fichier ; rien n'est arrivé."
        ),
        "inspect.kind.zip": Text(en: "ZIP archive", es: "Archivo ZIP", pt: "Arquivo ZIP", fr: "Archive ZIP"),
        "inspect.advice.zip": Text(
            en: "Unpack it first, then inspect the file inside; do not open and save that file.",
            es: "Descomprímalo primero y luego inspeccione el archivo de adentro; no lo abra y guarde.",
            pt: "Descompacte-o primeiro e depois inspecione o arquivo que está dentro; não o abra nem salve.",
            fr:
                "Décompressez-la d'abord, puis inspectez le fichier qu'elle contient ; ne l'ouvrez pas et ne l'enregistrez pas."
        ),
        "inspect.kind.gzip": Text(en: "gzip archive", es: "Archivo gzip", pt: "Arquivo gzip", fr: "Archive gzip"),
        "inspect.advice.gzip": Text(
            en: "Unpack it first (gzip -d), then inspect the file inside.",
            es: "Descomprímalo primero (gzip -d) y luego inspeccione el archivo de adentro.",
            pt: "Descompacte-o primeiro (gzip -d) e depois inspecione o arquivo que está dentro.",
            fr: "Décompressez-la d'abord (gzip -d), puis inspectez le fichier qu'elle contient."
        ),
        "inspect.kind.pdf": Text(en: "PDF document", es: "Documento PDF", pt: "Documento PDF", fr: "Document PDF"),
        "inspect.advice.pdf": Text(
            en: "A PDF only shows a certificate; ask for the XML file that was signed.",
            es: "Un PDF solo muestra un certificado; pida el archivo XML que se firmó.",
            pt: "Um PDF apenas mostra um certificado; peça o arquivo XML que foi assinado.",
            fr: "Un PDF ne fait que montrer un certificat ; demandez le fichier XML qui a été signé."
        ),
        "inspect.kind.image": Text(en: "Picture", es: "Imagen", pt: "Imagem", fr: "Image"),
        "inspect.advice.image": Text(
            en: "A picture only shows a certificate; ask for the XML file that was signed.",
            es: "Una imagen solo muestra un certificado; pida el archivo XML que se firmó.",
            pt: "Uma imagem apenas mostra um certificado; peça o arquivo XML que foi assinado.",
            fr: "Une image ne fait que montrer un certificat ; demandez le fichier XML qui a été signé."
        ),
        "inspect.kind.pem": Text(
            en: "Certificate or key in PEM form",
            es: "Certificado o clave en formato PEM",
            pt: "Certificado ou chave em formato PEM",
            fr: "Certificat ou clé au format PEM"
        ),
        "inspect.advice.pem": Text(
            en: "This is no trade document. If it is a trusted authority, put it into the folder for --trust.",
            es: "No es un documento comercial. Si es una autoridad de confianza, póngalo en la carpeta de --trust.",
            pt: "Não é um documento comercial. Se for uma autoridade de confiança, coloque-o na pasta de --trust.",
            fr:
                "Ce n'est pas un document commercial. S'il s'agit d'une autorité de confiance, placez-le dans le dossier de --trust."
        ),
        "inspect.kind.der": Text(
            en: "Binary certificate or signature (DER)",
            es: "Certificado o firma binaria (DER)",
            pt: "Certificado ou assinatura em binário (DER)",
            fr: "Certificat ou signature binaire (DER)"
        ),
        "inspect.advice.der": Text(
            en: "This is no trade document. If it is a trusted authority, put it into the folder for --trust.",
            es: "No es un documento comercial. Si es una autoridad de confianza, póngalo en la carpeta de --trust.",
            pt: "Não é um documento comercial. Se for uma autoridade de confiança, coloque-o na pasta de --trust.",
            fr:
                "Ce n'est pas un document commercial. S'il s'agit d'une autorité de confiance, placez-le dans le dossier de --trust."
        ),
        "inspect.kind.html": Text(en: "Web page", es: "Página web", pt: "Página web", fr: "Page web"),
        "inspect.advice.html": Text(
            en: "Probably the error page of a site; download the document itself.",
            es: "Probablemente la página de error de un sitio; descargue el documento mismo.",
            pt: "Provavelmente a página de erro de um sítio; baixe o próprio documento.",
            fr: "Sans doute la page d'erreur d'un site ; téléchargez le document lui-même."
        ),
        "inspect.kind.text": Text(en: "Plain text", es: "Texto simple", pt: "Texto simples", fr: "Texte brut"),
        "inspect.advice.text": Text(
            en: "Ask for the XML file that was signed; text copied from it proves nothing.",
            es: "Pida el archivo XML que se firmó; el texto copiado de él no prueba nada.",
            pt: "Peça o arquivo XML que foi assinado; texto copiado dele não prova nada.",
            fr: "Demandez le fichier XML qui a été signé ; un texte qui en est copié ne prouve rien."
        ),
        "inspect.kind.binary": Text(
            en: "Binary file of an unknown kind",
            es: "Archivo binario de tipo desconocido",
            pt: "Arquivo binário de tipo desconhecido",
            fr: "Fichier binaire de type inconnu"
        ),
        "inspect.advice.binary": Text(
            en: "Ask the sender what it is, and for the XML file that was signed.",
            es: "Pregunte al remitente qué es, y pida el archivo XML que se firmó.",
            pt: "Pergunte ao remetente o que é e peça o arquivo XML que foi assinado.",
            fr: "Demandez à l'expéditeur ce que c'est, et le fichier XML qui a été signé."
        ),
        "inspect.kind.as4-message": Text(en: "AS4 message", es: "Mensaje AS4", pt: "Mensagem AS4", fr: "Message AS4"),
        "inspect.advice.as4-message": Text(
            en:
                "A message between gateways, with the document inside. Inspect the document: \"paso inbox\" lists what arrived.",
            es:
                "Un mensaje entre pasarelas, con el documento adentro. Inspeccione el documento: \"paso inbox\" lista lo que llegó.",
            pt:
                "Uma mensagem entre gateways, com o documento dentro. Inspecione o documento: \"paso inbox\" lista o que chegou.",
            fr:
                "Un message entre passerelles, qui contient le document. Inspectez le document : \"paso inbox\" énumère ce qui est arrivé."
        ),
        "inspect.kind.soap": Text(en: "SOAP message", es: "Mensaje SOAP", pt: "Mensagem SOAP", fr: "Message SOAP"),
        "inspect.advice.soap": Text(
            en: "An answer or request of a web service, with the document inside; inspect the document itself.",
            es: "Respuesta o solicitud de un servicio web, con el documento adentro; inspeccione el documento mismo.",
            pt: "Resposta ou solicitação de um serviço web, com o documento dentro; inspecione o próprio documento.",
            fr: "Réponse ou requête d'un service web, qui contient le document ; inspectez le document lui-même."
        ),
        "inspect.kind.broken-xml": Text(
            en: "XML that cannot be read",
            es: "XML que no se puede leer",
            pt: "XML que não pode ser lido",
            fr: "XML illisible"
        ),
        "inspect.advice.broken-xml": Text(
            en: "The file is damaged or not allowed: ask for the original, best inside a ZIP; mail damages bare XML.",
            es:
                "El archivo está dañado o no se admite: pida el original, de preferencia en un ZIP; el correo daña el XML suelto.",
            pt:
                "O arquivo está danificado ou não é permitido: peça o original, de preferência dentro de um ZIP; o correio danifica o XML solto.",
            fr:
                "Le fichier est endommagé ou non admis : demandez l'original, de préférence dans un ZIP ; le courrier endommage le XML nu."
        ),
        "inspect.kind.broken-json": Text(
            en: "JSON that cannot be read",
            es: "JSON que no se puede leer",
            pt: "JSON que não pode ser lido",
            fr: "JSON illisible"
        ),
        "inspect.advice.broken-json": Text(
            en: "The file is damaged: ask for it again.",
            es: "El archivo está dañado: pídalo de nuevo.",
            pt: "O arquivo está danificado: peça-o de novo.",
            fr: "Le fichier est endommagé : redemandez-le."
        ),
        "inspect.kind.unknown-json": Text(
            en: "JSON of an unknown kind",
            es: "JSON de tipo desconocido",
            pt: "JSON de tipo desconhecido",
            fr: "JSON de type inconnu"
        ),
        "inspect.advice.unknown-json": Text(
            en: "Paso does not know the schema \"{schema}\"; ask the sender what this is.",
            es: "Paso no conoce el esquema \"{schema}\"; pregunte al remitente qué es.",
            pt: "O Paso não conhece o esquema \"{schema}\"; pergunte ao remetente o que é isto.",
            fr: "Paso ne connaît pas le schéma \"{schema}\" ; demandez à l'expéditeur ce que c'est."
        ),
        "inspect.kind.unknown-xml": Text(
            en: "XML of an unknown kind",
            es: "XML de tipo desconocido",
            pt: "XML de tipo desconhecido",
            fr: "XML de type inconnu"
        ),
        "inspect.advice.unknown-xml": Text(
            en: "Paso knows no format with the root {root} in \"{namespace}\", and it carries no signature.",
            es: "Paso no conoce un formato con la raíz {root} en \"{namespace}\", y no lleva firma.",
            pt:
                "O Paso não conhece nenhum formato com a raiz {root} em \"{namespace}\", e o arquivo não traz assinatura.",
            fr:
                "Paso ne connaît aucun format de racine {root} dans \"{namespace}\", et le fichier ne porte aucune signature."
        ),
        "inspect.kind.unknown-signed-xml": Text(
            en: "Signed XML of an unknown kind",
            es: "XML firmado de tipo desconocido",
            pt: "XML assinado de tipo desconhecido",
            fr: "XML signé de type inconnu"
        ),
        "inspect.advice.unknown-signed-xml": Text(
            en:
                "Paso knows no format with the root {root} in \"{namespace}\". Its signature: \"paso verify --style enveloped\".",
            es:
                "Paso no conoce un formato con la raíz {root} en \"{namespace}\". Su firma: \"paso verify --style enveloped\".",
            pt:
                "O Paso não conhece nenhum formato com a raiz {root} em \"{namespace}\". A sua assinatura: \"paso verify --style enveloped\".",
            fr:
                "Paso ne connaît aucun format de racine {root} dans \"{namespace}\". Sa signature : \"paso verify --style enveloped\"."
        ),
    ]
}
