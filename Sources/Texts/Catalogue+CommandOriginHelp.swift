extension Catalogue {
    /// Help and options of the commands that make certificates of origin valid.
    static let originCommandHelpTexts: [String: Text] = [
        "help.cod": Text(
            en: "Makes ALADI certificates of origin valid, for entities that have no tool of their own.",
            es: "Da validez a certificados de origen de ALADI, para entidades que no tienen herramienta propia.",
            pt: "Torna válidos certificados de origem da ALADI, para entidades que não têm ferramenta própria.",
            fr: "Rend valides des certificats d'origine de l'ALADI, pour les organismes qui n'ont pas d'outil à eux."
        ),
        "help.cod.sign": Text(
            en: "The exporter signs: stage 1 becomes stage 2.",
            es: "Firma el exportador: la etapa 1 pasa a la etapa 2.",
            pt: "O exportador assina: a etapa 1 passa à etapa 2.",
            fr: "L'exportateur signe : l'étape 1 devient l'étape 2."
        ),
        "help.cod.certify": Text(
            en: "The entity adds its data, the date and the number: stage 2 becomes stage 3.",
            es: "La entidad agrega sus datos, la fecha y el número: la etapa 2 pasa a la etapa 3.",
            pt: "A entidade acrescenta seus dados, a data e o número: a etapa 2 passa à etapa 3.",
            fr: "L'organisme ajoute ses données, la date et le numéro : l'étape 2 devient l'étape 3."
        ),
        "help.cod.complete": Text(
            en: "The entity's official signs: stage 3 becomes stage 4, which customs accept.",
            es: "Firma el funcionario de la entidad: la etapa 3 pasa a la etapa 4, que la aduana acepta.",
            pt: "O funcionário da entidade assina: a etapa 3 passa à etapa 4, que a aduana aceita.",
            fr: "Le fonctionnaire de l'organisme signe : l'étape 3 devient l'étape 4, que la douane accepte."
        ),
        "argument.cod-draft": Text(
            en: "The draft (stage 1); - reads standard input.",
            es: "El borrador (etapa 1); - lee la entrada estándar.",
            pt: "A minuta (etapa 1); - lê a entrada padrão.",
            fr: "Le projet (étape 1) ; - lit l'entrée standard."
        ),
        "argument.cod-signed": Text(
            en: "The document that the exporter signed (stage 2); - reads standard input.",
            es: "El documento firmado por el exportador (etapa 2); - lee la entrada estándar.",
            pt: "O documento assinado pelo exportador (etapa 2); - lê a entrada padrão.",
            fr: "Le document signé par l'exportateur (étape 2) ; - lit l'entrée standard."
        ),
        "argument.cod-certified": Text(
            en: "The certified document (stage 3); - reads standard input.",
            es: "El documento certificado (etapa 3); - lee la entrada estándar.",
            pt: "O documento certificado (etapa 3); - lê a entrada padrão.",
            fr: "Le document certifié (étape 3) ; - lit l'entrée standard."
        ),
        "option.signing-key": Text(
            en: "The signer's RSA key (PEM), which others must not be able to read.",
            es: "La clave RSA del firmante (PEM), que otros no deben poder leer.",
            pt: "A chave RSA do signatário (PEM), que outros não devem poder ler.",
            fr: "La clé RSA du signataire (PEM), que d'autres ne doivent pas pouvoir lire."
        ),
        "option.signing-cert": Text(
            en: "The signer's certificate (PEM), intermediates after it.",
            es: "El certificado del firmante (PEM), seguido de los intermedios.",
            pt: "O certificado do signatário (PEM), seguido dos intermediários.",
            fr: "Le certificat du signataire (PEM), suivi des intermédiaires."
        ),
        "option.passphrase-file": Text(
            en: "File whose first line is the key's passphrase; else the variable PASO_KEY_PASSPHRASE.",
            es: "Archivo cuya primera línea es la contraseña de la clave; si no, la variable PASO_KEY_PASSPHRASE.",
            pt: "Arquivo cuja primeira linha é a senha da chave; na sua falta, a variável PASO_KEY_PASSPHRASE.",
            fr:
                "Fichier dont la première ligne est le mot de passe de la clé ; à défaut, la variable PASO_KEY_PASSPHRASE."
        ),
        "option.entity": Text(
            en: "The entity's file (format paso/entity/1).",
            es: "El archivo de la entidad (formato paso/entity/1).",
            pt: "O arquivo da entidade (formato paso/entity/1).",
            fr: "Le fichier de l'organisme (format paso/entity/1)."
        ),
        "option.number": Text(
            en: "The entity's serial of 8 characters, or the whole CertificateID.",
            es: "El número de serie de la entidad, de 8 caracteres, o el CertificateID entero.",
            pt: "O número de série da entidade, de 8 caracteres, ou o CertificateID inteiro.",
            fr: "Le numéro de série de l'organisme, de 8 caractères, ou le CertificateID entier."
        ),
        "option.copy": Text(
            en: "Which copy: 0 for the original, 1 for the first rectified copy.",
            es: "Qué copia: 0 para el original, 1 para la primera copia rectificada.",
            pt: "Qual cópia: 0 para o original, 1 para a primeira cópia retificada.",
            fr: "Quelle copie : 0 pour l'original, 1 pour la première copie rectifiée."
        ),
        "option.certificate-date": Text(
            en: "CertificateDate; now where it is absent, always written in UTC.",
            es: "CertificateDate; ahora si falta; siempre se escribe en UTC.",
            pt: "CertificateDate; agora, se faltar; sempre escrita em UTC.",
            fr: "CertificateDate ; maintenant si elle manque ; toujours écrite en UTC."
        ),
        "option.control-code": Text(
            en: "CertificateControlCode, at most 32 characters.",
            es: "CertificateControlCode, de 32 caracteres como máximo.",
            pt: "CertificateControlCode, de no máximo 32 caracteres.",
            fr: "CertificateControlCode, 32 caractères au plus."
        ),
        "option.trust-exporter": Text(
            en: "Folder of anchors by which the exporter's signature is judged first.",
            es: "Carpeta de anclas con las que primero se juzga la firma del exportador.",
            pt: "Pasta de âncoras com as quais primeiro se julga a assinatura do exportador.",
            fr: "Dossier des ancres d'après lesquelles la signature de l'exportateur est jugée d'abord."
        ),
        "option.output-number": Text(
            en: "File to write; CertificateID.xml in this folder where it is absent, - for standard output.",
            es: "Archivo que se escribe; CertificateID.xml en esta carpeta si falta; - para la salida estándar.",
            pt: "Arquivo a escrever; CertificateID.xml nesta pasta, se faltar; - para a saída padrão.",
            fr: "Fichier à écrire ; à défaut, CertificateID.xml dans ce dossier ; - pour la sortie standard."
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
                """,
            pt: """
                Três passos, por quem tiver a chave:

                  1. paso cod sign       o exportador assina a minuta             (etapa 1 a 2)
                  2. paso cod certify    a entidade acrescenta data e número      (etapa 2 a 3)
                  3. paso cod complete   o funcionário da entidade assina tudo    (etapa 3 a 4)

                Cada passo verifica o que foi feito antes e não altera nenhum octeto. Só SHA-256.

                Exemplos:
                  paso cod sign minuta.xml --key exportador.key --cert exportador.pem -o assinado.xml
                  paso cod certify assinado.xml --entity entidade.yaml --number 00000003 -o certificado.xml
                  paso cod complete certificado.xml --key funcionario.key --cert funcionario.pem
                """,
            fr: """
                Trois opérations, par qui détient la clé :

                  1. paso cod sign       l'exportateur signe le projet                 (étape 1 à 2)
                  2. paso cod certify    l'organisme ajoute la date et le numéro       (étape 2 à 3)
                  3. paso cod complete   le fonctionnaire de l'organisme signe le tout (étape 3 à 4)

                Chaque opération vérifie ce qui a été fait avant et n'en change aucun octet. SHA-256 seulement.

                Exemples :
                  paso cod sign projet.xml --key exportateur.key --cert exportateur.pem -o signe.xml
                  paso cod certify signe.xml --entity organisme.yaml --number 00000003 -o certificat.xml
                  paso cod complete certificat.xml --key fonctionnaire.key --cert fonctionnaire.pem
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
                """,
            pt: """
                Coloca a assinatura do exportador logo depois de COD, sobre #COD. A assinatura é
                julgada em DeclarationDate: o certificado deve estar vigente então.

                Exemplos:
                  paso cod sign minuta.xml --key exportador.key --cert exportador.pem -o assinado.xml
                  paso cod sign minuta.xml --key e.key --cert e.pem --passphrase-file e.txt -o assinado.xml
                """,
            fr: """
                Place la signature de l'exportateur juste après COD, sur #COD. La signature est
                jugée à DeclarationDate : le certificat doit être valide à cette date.

                Exemples :
                  paso cod sign projet.xml --key exportateur.key --cert exportateur.pem -o signe.xml
                  paso cod sign projet.xml --key e.key --cert e.pem --passphrase-file e.txt -o signe.xml
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
                """,
            pt: """
                Acrescenta EH e CertificationEH ao final de CODEH. --number é o número de série, que
                se completa até o CertificateID: país, entidade, acordo, ano, série, cópia. --date não
                pode ser anterior à declaração do exportador. Com --trust, as âncoras dessa pasta
                devem aceitar a assinatura do exportador.

                Exemplos:
                  paso cod certify assinado.xml --entity entidade.yaml --number 00000003 -o certificado.xml
                  paso cod certify assinado.xml --entity entidade.yaml --number 00000003 --copy 1 --date 2026-03-05T15:38:48Z
                """,
            fr: """
                Ajoute EH et CertificationEH à la fin de CODEH. --number est le numéro de série, qui
                est complété en CertificateID : pays, organisme, accord, année, série, copie. --date
                ne peut pas précéder la déclaration de l'exportateur. Avec --trust, les ancres de ce
                dossier doivent accepter la signature de l'exportateur.

                Exemples :
                  paso cod certify signe.xml --entity organisme.yaml --number 00000003 -o certificat.xml
                  paso cod certify signe.xml --entity organisme.yaml --number 00000003 --copy 1 --date 2026-03-05T15:38:48Z
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
                """,
            pt: """
                Coloca a assinatura do funcionário logo depois de CODEH, sobre #CODEH e tudo o que
                ele contém. O certificado deve ser do país da entidade e estar vigente em
                CertificateDate. O arquivo recebe o nome do CertificateID se --out não indicar outro.

                Exemplos:
                  paso cod complete certificado.xml --key funcionario.key --cert funcionario.pem
                  paso cod complete certificado.xml --key f.key --cert f.pem --trust ancoras/ -o final.xml
                """,
            fr: """
                Place la signature du fonctionnaire juste après CODEH, sur #CODEH et tout ce qu'il
                contient. Le certificat doit être du pays de l'organisme et valide à
                CertificateDate. Le fichier porte le nom du CertificateID si --out n'en indique pas un
                autre.

                Exemples :
                  paso cod complete certificat.xml --key fonctionnaire.key --cert fonctionnaire.pem
                  paso cod complete certificat.xml --key f.key --cert f.pem --trust ancres/ -o final.xml
                """
        ),
    ]
}
