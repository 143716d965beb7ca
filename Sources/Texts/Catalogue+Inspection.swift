extension Catalogue {
    /// What an inspection says about a file and its checks.
    static let inspectionTexts: [String: Text] = [
        "inspect.result.good": Text(en: "Good", es: "Bueno"),
        "inspect.result.warned": Text(en: "With remarks", es: "Con avisos"),
        "inspect.result.refused": Text(en: "Refused", es: "Rechazado"),
        "inspect.result.unusable": Text(en: "Unusable", es: "Inservible"),
        "inspect.headline.good": Text(
            en: "Everything that was checked holds: the document is as it was signed, by somebody you trust.",
            es:
                "Todo lo que se comprobó se cumple: el documento está como se firmó, y lo firmó alguien de su confianza."
        ),
        "inspect.headline.warned": Text(
            en: "The document is as it was signed, by somebody you trust; read the remarks.",
            es: "El documento está como se firmó, y lo firmó alguien de su confianza; lea los avisos."
        ),
        "inspect.headline.broken": Text(
            en: "The document is not what was signed, or a signature in it is false.",
            es: "El documento no es lo que se firmó, o una firma en él es falsa."
        ),
        "inspect.headline.untrusted": Text(
            en: "A signature holds, but its signer cannot be relied on.",
            es: "Una firma está íntegra, pero no se puede confiar en quien firmó."
        ),
        "inspect.headline.absent": Text(
            en: "A signature that belongs to this document is missing.",
            es: "Falta una firma que corresponde a este documento."
        ),
        "inspect.headline.unsigned": Text(
            en: "The file can be read, but it carries no signature: nothing proves who wrote it.",
            es: "El archivo se puede leer, pero no lleva firma: nada prueba quién lo escribió."
        ),
        "inspect.headline.answer": Text(
            en: "An authority's answer, read but not proven: it carries no signature of its own.",
            es: "Respuesta de una autoridad, leída pero no probada: no lleva firma propia."
        ),
        "inspect.headline.substance": Text(
            en: "The document is as it was signed, but what it says gives customs a ground to refuse the preference.",
            es: "El documento está como se firmó, pero lo que dice da a la aduana un motivo para negar la preferencia."
        ),
        "inspect.headline.contradiction": Text(
            en: "The document contradicts itself in what identifies it.",
            es: "El documento se contradice en lo que lo identifica."
        ),
        "inspect.headline.stage": Text(
            en: "The certificate is not complete: not everybody has signed who has to.",
            es: "El certificado no está completo: no han firmado todos los que deben."
        ),
        "inspect.headline.directory": Text(
            en: "The directory of authorised officials does not confirm the official who signed.",
            es: "El directorio de funcionarios habilitados no confirma al funcionario que firmó."
        ),
        "inspect.headline.unusable": Text(
            en: "Nothing usable can be made of this file.",
            es: "Con este archivo no se puede hacer nada útil."
        ),
        "inspect.advice.broken": Text(
            en: "Do not accept it. Ask for the original file again, unopened and unchanged, best inside a ZIP.",
            es:
                "No lo acepte. Pida de nuevo el archivo original, sin abrir ni cambiar, de preferencia dentro de un ZIP."
        ),
        "inspect.advice.untrusted": Text(
            en: "Do not accept it as it stands; the findings say what is missing.",
            es: "No lo acepte tal como está; las observaciones dicen qué falta."
        ),
        "inspect.advice.absent": Text(
            en: "Ask the sender for the signed file.",
            es: "Pida al remitente el archivo firmado."
        ),
        "inspect.advice.contradiction": Text(
            en: "Do not accept it; ask the issuing entity which certificate is meant.",
            es: "No lo acepte; pregunte a la entidad emisora qué certificado es."
        ),
        "inspect.advice.stage": Text(
            en: "Ask the sender for the complete certificate, signed by the exporter and by the official.",
            es: "Pida al remitente el certificado completo, firmado por el exportador y por el funcionario."
        ),
        "inspect.advice.directory": Text(
            en: "Ask the issuing entity or your authority which official was enabled on that day.",
            es: "Pregunte a la entidad emisora o a su autoridad qué funcionario estaba habilitado ese día."
        ),
        "inspect.advice.unsigned": Text(
            en: "Ask for the original that the authority signed; this is a copy of what it says.",
            es: "Pida el original que firmó la autoridad; esta es una copia de lo que dice."
        ),
        "inspect.advice.answer": Text(
            en: "It is proven by the message that brought it: look it up with \"paso show\".",
            es: "La prueba el mensaje que la trajo: consúltela con \"paso show\"."
        ),
        "inspect.advice.broken-document": Text(
            en: "Ask the sender for a complete document; the finding says which part is missing.",
            es: "Pida al remitente un documento completo; la observación dice qué parte falta."
        ),
        "inspect.kind.unknown": Text(en: "File", es: "Archivo"),
        "inspect.kind.phytosanitary-certificate": Text(
            en: "Phytosanitary certificate",
            es: "Certificado fitosanitario"
        ),
        "inspect.kind.certificate-of-origin": Text(en: "Certificate of origin", es: "Certificado de origen"),
        "inspect.kind.canonical-phytosanitary-certificate": Text(
            en: "Phytosanitary certificate in Paso's common model (JSON)",
            es: "Certificado fitosanitario en el modelo común de Paso (JSON)"
        ),
        "inspect.kind.canonical-certificate-of-origin": Text(
            en: "Certificate of origin in Paso's common model (JSON)",
            es: "Certificado de origen en el modelo común de Paso (JSON)"
        ),
        "inspect.kind.authority-answer": Text(en: "Authority's answer", es: "Respuesta de una autoridad"),
        "inspect.kind.attestation": Text(en: "Attestation of a translation", es: "Atestación de una traducción"),
        "inspect.kind.empty": Text(en: "Empty file", es: "Archivo vacío"),
        "inspect.advice.empty": Text(
            en: "Ask for the file again; nothing arrived.",
            es: "Pida el archivo de nuevo; no llegó nada."
        ),
        "inspect.kind.zip": Text(en: "ZIP archive", es: "Archivo ZIP"),
        "inspect.advice.zip": Text(
            en: "Unpack it first, then inspect the file inside; do not open and save that file.",
            es: "Descomprímalo primero y luego inspeccione el archivo de adentro; no lo abra y guarde."
        ),
        "inspect.kind.gzip": Text(en: "gzip archive", es: "Archivo gzip"),
        "inspect.advice.gzip": Text(
            en: "Unpack it first (gzip -d), then inspect the file inside.",
            es: "Descomprímalo primero (gzip -d) y luego inspeccione el archivo de adentro."
        ),
        "inspect.kind.pdf": Text(en: "PDF document", es: "Documento PDF"),
        "inspect.advice.pdf": Text(
            en: "A PDF only shows a certificate; ask for the XML file that was signed.",
            es: "Un PDF solo muestra un certificado; pida el archivo XML que se firmó."
        ),
        "inspect.kind.image": Text(en: "Picture", es: "Imagen"),
        "inspect.advice.image": Text(
            en: "A picture only shows a certificate; ask for the XML file that was signed.",
            es: "Una imagen solo muestra un certificado; pida el archivo XML que se firmó."
        ),
        "inspect.kind.pem": Text(en: "Certificate or key in PEM form", es: "Certificado o clave en formato PEM"),
        "inspect.advice.pem": Text(
            en: "This is no trade document. If it is a trusted authority, put it into the folder for --trust.",
            es: "No es un documento comercial. Si es una autoridad de confianza, póngalo en la carpeta de --trust."
        ),
        "inspect.kind.der": Text(en: "Binary certificate or signature (DER)", es: "Certificado o firma binaria (DER)"),
        "inspect.advice.der": Text(
            en: "This is no trade document. If it is a trusted authority, put it into the folder for --trust.",
            es: "No es un documento comercial. Si es una autoridad de confianza, póngalo en la carpeta de --trust."
        ),
        "inspect.kind.html": Text(en: "Web page", es: "Página web"),
        "inspect.advice.html": Text(
            en: "Probably the error page of a site; download the document itself.",
            es: "Probablemente la página de error de un sitio; descargue el documento mismo."
        ),
        "inspect.kind.text": Text(en: "Plain text", es: "Texto simple"),
        "inspect.advice.text": Text(
            en: "Ask for the XML file that was signed; text copied from it proves nothing.",
            es: "Pida el archivo XML que se firmó; el texto copiado de él no prueba nada."
        ),
        "inspect.kind.binary": Text(en: "Binary file of an unknown kind", es: "Archivo binario de tipo desconocido"),
        "inspect.advice.binary": Text(
            en: "Ask the sender what it is, and for the XML file that was signed.",
            es: "Pregunte al remitente qué es, y pida el archivo XML que se firmó."
        ),
        "inspect.kind.as4-message": Text(en: "AS4 message", es: "Mensaje AS4"),
        "inspect.advice.as4-message": Text(
            en:
                "A message between gateways, with the document inside. Inspect the document: \"paso inbox\" lists what arrived.",
            es:
                "Un mensaje entre pasarelas, con el documento adentro. Inspeccione el documento: \"paso inbox\" lista lo que llegó."
        ),
        "inspect.kind.soap": Text(en: "SOAP message", es: "Mensaje SOAP"),
        "inspect.advice.soap": Text(
            en: "An answer or request of a web service, with the document inside; inspect the document itself.",
            es: "Respuesta o solicitud de un servicio web, con el documento adentro; inspeccione el documento mismo."
        ),
        "inspect.kind.broken-xml": Text(en: "XML that cannot be read", es: "XML que no se puede leer"),
        "inspect.advice.broken-xml": Text(
            en: "The file is damaged or not allowed: ask for the original, best inside a ZIP; mail damages bare XML.",
            es:
                "El archivo está dañado o no se admite: pida el original, de preferencia en un ZIP; el correo daña el XML suelto."
        ),
        "inspect.kind.broken-json": Text(en: "JSON that cannot be read", es: "JSON que no se puede leer"),
        "inspect.advice.broken-json": Text(
            en: "The file is damaged: ask for it again.",
            es: "El archivo está dañado: pídalo de nuevo."
        ),
        "inspect.kind.unknown-json": Text(en: "JSON of an unknown kind", es: "JSON de tipo desconocido"),
        "inspect.advice.unknown-json": Text(
            en: "Paso does not know the schema \"{schema}\"; ask the sender what this is.",
            es: "Paso no conoce el esquema \"{schema}\"; pregunte al remitente qué es."
        ),
        "inspect.kind.unknown-xml": Text(en: "XML of an unknown kind", es: "XML de tipo desconocido"),
        "inspect.advice.unknown-xml": Text(
            en: "Paso knows no format with the root {root} in \"{namespace}\", and it carries no signature.",
            es: "Paso no conoce un formato con la raíz {root} en \"{namespace}\", y no lleva firma."
        ),
        "inspect.kind.unknown-signed-xml": Text(
            en: "Signed XML of an unknown kind",
            es: "XML firmado de tipo desconocido"
        ),
        "inspect.advice.unknown-signed-xml": Text(
            en:
                "Paso knows no format with the root {root} in \"{namespace}\". Its signature: \"paso verify --style enveloped\".",
            es:
                "Paso no conoce un formato con la raíz {root} en \"{namespace}\". Su firma: \"paso verify --style enveloped\"."
        ),
        "inspect.check.form": Text(en: "Format", es: "Formato"),
        "inspect.check.stage": Text(en: "Stage", es: "Etapa"),
        "inspect.check.issuer-signature": Text(en: "Issuer's signature", es: "Firma del emisor"),
        "inspect.check.exporter-signature": Text(en: "Exporter's signature", es: "Firma del exportador"),
        "inspect.check.official-signature": Text(en: "Official's signature", es: "Firma del funcionario"),
        "inspect.check.chain": Text(en: "Signers' certificates", es: "Certificados de los firmantes"),
        "inspect.check.revocation": Text(en: "Revocation", es: "Revocación"),
        "inspect.check.directory": Text(en: "Directory of officials", es: "Directorio de funcionarios"),
        "inspect.check.rules": Text(en: "Rules of origin", es: "Reglas de origen"),
        "inspect.check.form.read": Text(
            en: "Read completely; nothing to remark.",
            es: "Leído por completo, sin observaciones."
        ),
        "inspect.check.form.warned": Text(en: "Read, with {count} remarks.", es: "Leído, con {count} observaciones."),
        "inspect.check.form.unusable": Text(
            en: "Not a document that Paso can read.",
            es: "No es un documento que Paso pueda leer."
        ),
        "inspect.check.signature.intact": Text(
            en: "The content is what was signed.",
            es: "El contenido es lo que se firmó."
        ),
        "inspect.check.signature.remarked": Text(
            en: "The content is what was signed; see the remarks.",
            es: "El contenido es lo que se firmó; vea los avisos."
        ),
        "inspect.check.signature.broken": Text(
            en: "It does not hold: what it covers may have been changed.",
            es: "No es válida: lo que cubre puede haberse cambiado."
        ),
        "inspect.check.signature.absent": Text(en: "There is none.", es: "No la hay."),
        "inspect.check.signature.rejected": Text(
            en: "The content is what was signed, but the signature does not count; see the findings.",
            es: "El contenido es lo que se firmó, pero la firma no vale; vea las observaciones."
        ),
        "inspect.check.chain.passed": Text(
            en: "They lead to an authority that you trust, and were in force.",
            es: "Conducen a una autoridad de su confianza y estaban vigentes."
        ),
        "inspect.check.chain.warned": Text(
            en: "They lead to an authority that you trust; see the remarks.",
            es: "Conducen a una autoridad de su confianza; vea los avisos."
        ),
        "inspect.check.chain.failed": Text(
            en: "They lead to an authority that you trust, but may not be used for this.",
            es: "Conducen a una autoridad de su confianza, pero no valen para esto."
        ),
        "inspect.check.chain.untrusted": Text(
            en: "They do not lead to an authority that you trust.",
            es: "No conducen a una autoridad de su confianza."
        ),
        "inspect.check.chain.no-trust": Text(
            en: "You named no authority that you trust: give --trust and a folder.",
            es: "No indicó ninguna autoridad de confianza: dé --trust y una carpeta."
        ),
        "inspect.check.chain.none": Text(
            en: "No signature holds, so there is no signer to judge.",
            es: "Ninguna firma es válida, así que no hay firmante que juzgar."
        ),
        "inspect.check.revocation.good": Text(
            en: "Not revoked, by a list that counts for that time.",
            es: "No revocados, según una lista que vale para ese momento."
        ),
        "inspect.check.revocation.revoked": Text(
            en: "Revoked before the document was signed.",
            es: "Revocado antes de que se firmara el documento."
        ),
        "inspect.check.revocation.later": Text(
            en: "Revoked since, after the document was signed.",
            es: "Revocado después de que se firmó el documento."
        ),
        "inspect.check.revocation.unknown": Text(
            en: "No usable list says whether they were revoked.",
            es: "Ninguna lista utilizable dice si fueron revocados."
        ),
        "inspect.check.revocation.none": Text(
            en: "Nothing to ask about: no certificate leads to a trusted authority.",
            es: "Nada que consultar: ningún certificado conduce a una autoridad de confianza."
        ),
        "inspect.check.stage.anomalous": Text(
            en: "Its parts and signatures stand as in no stage of a certificate.",
            es: "Sus partes y firmas no están como en ninguna etapa de un certificado."
        ),
        "inspect.check.directory.none": Text(
            en: "Directory not consulted: give --scod and a folder with its replica.",
            es: "Directorio no consultado: dé --scod y una carpeta con su réplica."
        ),
        "inspect.check.directory.answer.00": Text(
            en: "Answer 00: In force, and of an official who was enabled at that time.",
            es: "Respuesta 00: Vigente, y de un funcionario que estaba habilitado en ese momento."
        ),
        "inspect.check.directory.answer.01": Text(
            en: "Answer 01: The certificate is of a form that the directory cannot read.",
            es: "Respuesta 01: El certificado tiene una forma que el directorio no puede leer."
        ),
        "inspect.check.directory.answer.02": Text(
            en: "Answer 02: The certificate was not in force when it was used.",
            es: "Respuesta 02: El certificado no estaba vigente cuando se usó."
        ),
        "inspect.check.directory.answer.03": Text(
            en: "Answer 03: The certificate had been revoked by its authority.",
            es: "Respuesta 03: El certificado había sido revocado por su autoridad."
        ),
        "inspect.check.directory.answer.04": Text(
            en: "Answer 04: The directory does not know the certificate.",
            es: "Respuesta 04: El directorio no conoce el certificado."
        ),
        "inspect.check.directory.answer.05": Text(
            en: "Answer 05: The official was not enabled at that time.",
            es: "Respuesta 05: El funcionario no estaba habilitado en ese momento."
        ),
        "inspect.check.directory.answer.06": Text(
            en: "Answer 06: The country is not that of the entity or of the certificate.",
            es: "Respuesta 06: El país no es el de la entidad o el del certificado."
        ),
        "inspect.check.directory.answer.07": Text(
            en: "Answer 07: The official belongs to another entity.",
            es: "Respuesta 07: El funcionario pertenece a otra entidad."
        ),
        "inspect.check.directory.answer.08": Text(
            en: "Answer 08: The certificate is registered, but not as an official's.",
            es: "Respuesta 08: El certificado está registrado, pero no como de un funcionario."
        ),
        "inspect.check.directory.answer.97": Text(
            en: "Answer 97: The question could not be put: something in the document is missing or malformed.",
            es: "Respuesta 97: No se pudo preguntar: algo falta o está mal formado en el documento."
        ),
        "inspect.check.directory.silent": Text(
            en: "The replica gives no answer for this time; see the finding.",
            es: "La réplica no da respuesta para este momento; vea la observación."
        ),
        "inspect.check.directory.unsigned": Text(
            en: "Not asked: no official's signature holds.",
            es: "No consultado: ninguna firma de funcionario es válida."
        ),
    ]
}
