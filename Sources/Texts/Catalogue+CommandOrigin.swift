extension Catalogue {
    /// Codes of `paso cod`.
    static let originCommands: [Explanation] = [
        Explanation(
            "CMD-030",
            what: Text(
                en: "The document is no certificate of origin of ALADI: its root is {root}.",
                es: "El documento no es un certificado de origen de ALADI: su raíz es {root}."
            ),
            remedy: Text(
                en: "Give the XML file as the exporter or the entity wrote it, without its ZIP.",
                es: "Indique el archivo XML tal como lo escribió el exportador o la entidad, sin su ZIP."
            )
        ),
        Explanation(
            "CMD-031",
            what: Text(
                en:
                    "The number {number} is not one of this entity, agreement and year; expected is the form of {expected}.",
                es: "El número {number} no corresponde a esta entidad, acuerdo y año; se espera la forma de {expected}."
            ),
            remedy: Text(
                en:
                    "Give 8 (or 14) letters and digits, which Paso completes with country, entity, agreement, year and copy, or the whole number.",
                es:
                    "Indique 8 (o 14) letras y cifras, que Paso completa con país, entidad, acuerdo, año y copia, o el número entero."
            )
        ),
        Explanation(
            "CMD-032",
            what: Text(
                en: "The certification of {date} lies before the exporter's declaration of {declared}.",
                es: "La certificación de {date} es anterior a la declaración del exportador de {declared}."
            ),
            remedy: Text(
                en: "Check the date; an entity certifies what was declared before.",
                es: "Compruebe la fecha; la entidad certifica lo que se declaró antes."
            )
        ),
        Explanation(
            "CMD-033",
            what: Text(
                en:
                    "The certificate of {subject} is not valid at the time of signing {time}, but from {from} to {until}.",
                es:
                    "El certificado de {subject} no está vigente en la hora de la firma {time}, sino de {from} a {until}."
            ),
            remedy: Text(
                en:
                    "Sign with a certificate that is valid at that time; customs judge the signature at the date in the document.",
                es: "Firme con un certificado vigente en esa hora; la aduana juzga la firma en la fecha del documento."
            )
        ),
        Explanation(
            "CMD-034",
            what: Text(
                en: "The file {path} is there already.",
                es: "El archivo {path} ya existe."
            ),
            remedy: Text(
                en: "Move it away, or name another file with --out.",
                es: "Muévalo o indique otro archivo con --out."
            )
        ),
        Explanation(
            "CMD-035",
            what: Text(
                en: "The signature that was made before is not accepted: {reason}",
                es: "La firma anterior no se acepta: {reason}"
            ),
            remedy: Text(
                en: "Ask the exporter for a document that holds, or check the folder given with --trust.",
                es: "Pida al exportador un documento válido o revise la carpeta indicada con --trust."
            )
        ),
    ]

    /// Help, options and words of `paso cod`, and what `paso verify` says of documents that several parties sign.
    static let originCommandTexts: [String: Text] = [
        "help.cod": Text(
            en: "Makes ALADI certificates of origin valid, for entities that have no tool of their own.",
            es: "Da validez a certificados de origen de ALADI, para entidades que no tienen herramienta propia."
        ),
        "help.cod.sign": Text(
            en: "The exporter signs: stage 1 becomes stage 2.",
            es: "Firma el exportador: la etapa 1 pasa a la etapa 2."
        ),
        "help.cod.certify": Text(
            en: "The entity adds its data, the date and the number: stage 2 becomes stage 3.",
            es: "La entidad agrega sus datos, la fecha y el número: la etapa 2 pasa a la etapa 3."
        ),
        "help.cod.complete": Text(
            en: "The entity's official signs: stage 3 becomes stage 4, which customs accept.",
            es: "Firma el funcionario de la entidad: la etapa 3 pasa a la etapa 4, que la aduana acepta."
        ),
        "argument.cod-draft": Text(
            en: "The draft (stage 1); - reads standard input.",
            es: "El borrador (etapa 1); - lee la entrada estándar."
        ),
        "argument.cod-signed": Text(
            en: "The document that the exporter signed (stage 2); - reads standard input.",
            es: "El documento firmado por el exportador (etapa 2); - lee la entrada estándar."
        ),
        "argument.cod-certified": Text(
            en: "The certified document (stage 3); - reads standard input.",
            es: "El documento certificado (etapa 3); - lee la entrada estándar."
        ),
        "option.signing-key": Text(
            en: "The signer's RSA key (PEM), which others must not be able to read.",
            es: "La clave RSA del firmante (PEM), que otros no deben poder leer."
        ),
        "option.signing-cert": Text(
            en: "The signer's certificate (PEM), intermediates after it.",
            es: "El certificado del firmante (PEM), seguido de los intermedios."
        ),
        "option.passphrase-file": Text(
            en: "File whose first line is the key's passphrase; else the variable PASO_KEY_PASSPHRASE.",
            es: "Archivo cuya primera línea es la contraseña de la clave; si no, la variable PASO_KEY_PASSPHRASE."
        ),
        "option.entity": Text(
            en: "The entity's file (format paso/entity/1).",
            es: "El archivo de la entidad (formato paso/entity/1)."
        ),
        "option.number": Text(
            en: "The entity's serial of 8 characters, or the whole CertificateID.",
            es: "El número de serie de la entidad, de 8 caracteres, o el CertificateID entero."
        ),
        "option.copy": Text(
            en: "Which copy: 0 for the original, 1 for the first rectified copy.",
            es: "Qué copia: 0 para el original, 1 para la primera copia rectificada."
        ),
        "option.certificate-date": Text(
            en: "CertificateDate; now where it is absent, always written in UTC.",
            es: "CertificateDate; ahora si falta; siempre se escribe en UTC."
        ),
        "option.control-code": Text(
            en: "CertificateControlCode, at most 32 characters.",
            es: "CertificateControlCode, de 32 caracteres como máximo."
        ),
        "option.trust-exporter": Text(
            en: "Folder of anchors by which the exporter's signature is judged first.",
            es: "Carpeta de anclas con las que primero se juzga la firma del exportador."
        ),
        "option.output-number": Text(
            en: "File to write; CertificateID.xml in this folder where it is absent, - for standard output.",
            es: "Archivo que se escribe; CertificateID.xml en esta carpeta si falta; - para la salida estándar."
        ),
        "cod.certified": Text(
            en: "Certified as {number}; the official signs next: paso cod complete.",
            es: "Certificado como {number}; ahora firma el funcionario: paso cod complete."
        ),
        "cod.completed": Text(
            en: "Complete: {file}. Send it as a ZIP; mail programs damage bare XML.",
            es: "Completo: {file}. Envíelo en ZIP; los programas de correo dañan el XML suelto."
        ),
        "verify.stage": Text(
            en: "stage",
            es: "etapa"
        ),
        "verify.stage.1": Text(
            en: "1 of 4: draft, nobody has signed",
            es: "1 de 4: borrador, nadie firmó"
        ),
        "verify.stage.2": Text(
            en: "2 of 4: signed by the exporter",
            es: "2 de 4: firmado por el exportador"
        ),
        "verify.stage.3": Text(
            en: "3 of 4: certified, not signed by the official",
            es: "3 de 4: certificado, sin firma del funcionario"
        ),
        "verify.stage.4": Text(
            en: "4 of 4: signed by exporter and official",
            es: "4 de 4: firmado por exportador y funcionario"
        ),
        "verify.stage.anomalous": Text(
            en: "anomalous: not a stage of signing",
            es: "anómala: no es una etapa de la firma"
        ),
        "verify.party.exporter": Text(
            en: "Signature of the exporter",
            es: "Firma del exportador"
        ),
        "verify.party.official": Text(
            en: "Signature of the entity's official",
            es: "Firma del funcionario de la entidad"
        ),
        "party.exporter": Text(
            en: "exporter",
            es: "exportador"
        ),
        "party.official": Text(
            en: "official",
            es: "funcionario"
        ),
        "party.issuer": Text(
            en: "issuer",
            es: "emisor"
        ),
        "verify.covers": Text(
            en: "covers",
            es: "cubre"
        ),
        "verify.absent": Text(
            en: "absent",
            es: "ausente"
        ),
        "verify.verdict": Text(
            en: "verdict",
            es: "resultado"
        ),
        "verify.directory": Text(
            en: "directory",
            es: "directorio"
        ),
        "setting.entity.id": Text(
            en: "Number of the entity in its country, three characters.",
            es: "Número de la entidad en su país, tres caracteres."
        ),
        "setting.entity.country": Text(
            en: "Country of the entity.",
            es: "País de la entidad."
        ),
        "setting.entity.name": Text(
            en: "Name, as certificates show it.",
            es: "Nombre, como lo muestran los certificados."
        ),
        "setting.entity.address": Text(
            en: "Street address.",
            es: "Domicilio."
        ),
        "setting.entity.city": Text(
            en: "City.",
            es: "Ciudad."
        ),
        "setting.entity.locality": Text(
            en: "Locality; only versions 1.8.0 and 1.8.2 have it.",
            es: "Localidad; solo la tienen las versiones 1.8.0 y 1.8.2."
        ),
        "setting.entity.telephone": Text(
            en: "Telephone, grouped as ALADI's schema wants: +54 11 4345 2829.",
            es: "Teléfono, agrupado como exige el esquema de ALADI: +54 11 4345 2829."
        ),
        "setting.entity.fax": Text(
            en: "Fax.",
            es: "Fax."
        ),
        "setting.entity.email": Text(
            en: "E-mail address.",
            es: "Correo electrónico."
        ),
        "setting.entity.url": Text(
            en: "Web address; every schema demands it.",
            es: "Dirección web; todos los esquemas la exigen."
        ),
        "help.cod.more": Text(
            en: """
                Three steps, by whoever has the key:

                  1. paso cod sign       the exporter signs the draft        (stage 1 to 2)
                  2. paso cod certify    the entity adds date and number     (stage 2 to 3)
                  3. paso cod complete   the entity's official signs it all  (stage 3 to 4)

                Each step checks what was done before and changes no octet of it. SHA-256 only.

                Examples:
                  paso cod sign draft.xml --key exporter.key --cert exporter.pem -o signed.xml
                  paso cod certify signed.xml --entity entity.yaml --number 00000003 -o certified.xml
                  paso cod complete certified.xml --key official.key --cert official.pem
                """,
            es: """
                Tres pasos, por quien tenga la clave:

                  1. paso cod sign       el exportador firma el borrador          (etapa 1 a 2)
                  2. paso cod certify    la entidad agrega fecha y número         (etapa 2 a 3)
                  3. paso cod complete   el funcionario de la entidad firma todo  (etapa 3 a 4)

                Cada paso comprueba lo hecho antes y no cambia ningún octeto. Solo SHA-256.

                Ejemplos:
                  paso cod sign borrador.xml --key exportador.key --cert exportador.pem -o firmado.xml
                  paso cod certify firmado.xml --entity entidad.yaml --number 00000003 -o certificado.xml
                  paso cod complete certificado.xml --key funcionario.key --cert funcionario.pem
                """
        ),
        "help.cod.sign.more": Text(
            en: """
                Puts the exporter's signature directly after COD, over #COD. The signature is
                judged at DeclarationDate, so the certificate must be valid then.

                Examples:
                  paso cod sign draft.xml --key exporter.key --cert exporter.pem -o signed.xml
                  paso cod sign draft.xml --key e.key --cert e.pem --passphrase-file e.txt -o signed.xml
                """,
            es: """
                Pone la firma del exportador directamente después de COD, sobre #COD. La firma
                se juzga en DeclarationDate: el certificado debe estar vigente entonces.

                Ejemplos:
                  paso cod sign borrador.xml --key exportador.key --cert exportador.pem -o firmado.xml
                  paso cod sign borrador.xml --key e.key --cert e.pem --passphrase-file e.txt -o firmado.xml
                """
        ),
        "help.cod.certify.more": Text(
            en: """
                Adds EH and CertificationEH at the end of CODEH. --number is the serial, which is
                completed to the CertificateID: country, entity, agreement, year, serial, copy.
                --date may not lie before the exporter's declaration. With --trust the exporter's
                signature must be accepted by the anchors of that folder.

                Examples:
                  paso cod certify signed.xml --entity entity.yaml --number 00000003 -o certified.xml
                  paso cod certify signed.xml --entity entity.yaml --number 00000003 --copy 1 --date 2026-03-05T15:38:48Z
                """,
            es: """
                Agrega EH y CertificationEH al final de CODEH. --number es el número de serie, que
                se completa hasta el CertificateID: país, entidad, acuerdo, año, serie, copia.
                --date no puede ser anterior a la declaración del exportador. Con --trust, las
                anclas de esa carpeta deben aceptar la firma del exportador.

                Ejemplos:
                  paso cod certify firmado.xml --entity entidad.yaml --number 00000003 -o certificado.xml
                  paso cod certify firmado.xml --entity entidad.yaml --number 00000003 --copy 1 --date 2026-03-05T15:38:48Z
                """
        ),
        "help.cod.complete.more": Text(
            en: """
                Puts the official's signature directly after CODEH, over #CODEH and everything in
                it. The certificate must be of the entity's country and valid at CertificateDate.
                The file is named after the CertificateID unless --out names another.

                Examples:
                  paso cod complete certified.xml --key official.key --cert official.pem
                  paso cod complete certified.xml --key o.key --cert o.pem --trust anchors/ -o final.xml
                """,
            es: """
                Pone la firma del funcionario directamente después de CODEH, sobre #CODEH y todo lo
                que contiene. El certificado debe ser del país de la entidad y estar vigente en
                CertificateDate. El archivo se llama como el CertificateID si --out no indica otro.

                Ejemplos:
                  paso cod complete certificado.xml --key funcionario.key --cert funcionario.pem
                  paso cod complete certificado.xml --key f.key --cert f.pem --trust anclas/ -o final.xml
                """
        ),
    ]
}
