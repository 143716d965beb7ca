extension Catalogue {
    /// Codes of `paso cod`.
    static let originCommands: [Explanation] = [
        Explanation(
            "CMD-030",
            what: Text(
                en: "The document is no certificate of origin of ALADI: its root is {root}.",
                es: "El documento no es un certificado de origen de ALADI: su raíz es {root}.",
                pt: "O documento não é um certificado de origem da ALADI: sua raiz é {root}.",
                fr: "Le document n'est pas un certificat d'origine de l'ALADI : sa racine est {root}."
            ),
            remedy: Text(
                en: "Give the XML file as the exporter or the entity wrote it, without its ZIP.",
                es: "Indique el archivo XML tal como lo escribió el exportador o la entidad, sin su ZIP.",
                pt: "Indique o arquivo XML tal como o exportador ou a entidade o escreveu, sem seu ZIP.",
                fr: "Donnez le fichier XML tel que l'exportateur ou l'organisme l'a écrit, sans son ZIP."
            )
        ),
        Explanation(
            "CMD-031",
            what: Text(
                en:
                    "The number {number} is not one of this entity, agreement and year; expected is the form of {expected}.",
                es:
                    "El número {number} no corresponde a esta entidad, acuerdo y año; se espera la forma de {expected}.",
                pt:
                    "O número {number} não corresponde a esta entidade, a este acordo e a este ano; espera-se a forma de {expected}.",
                fr:
                    "Le numéro {number} ne correspond pas à cet organisme, à cet accord et à cette année ; la forme de {expected} est attendue."
            ),
            remedy: Text(
                en:
                    "Give 8 (or 14) letters and digits, which Paso completes with country, entity, agreement, year and copy, or the whole number.",
                es:
                    "Indique 8 (o 14) letras y cifras, que Paso completa con país, entidad, acuerdo, año y copia, o el número entero.",
                pt:
                    "Indique 8 (ou 14) letras e algarismos, que o Paso completa com país, entidade, acordo, ano e cópia, ou o número inteiro.",
                fr:
                    "Donnez 8 (ou 14) lettres et chiffres, que Paso complète par le pays, l'organisme, l'accord, l'année et la copie, ou le numéro entier."
            )
        ),
        Explanation(
            "CMD-032",
            what: Text(
                en: "The certification of {date} lies before the exporter's declaration of {declared}.",
                es: "La certificación de {date} es anterior a la declaración del exportador de {declared}.",
                pt: "A certificação de {date} é anterior à declaração do exportador de {declared}.",
                fr: "La certification du {date} est antérieure à la déclaration de l'exportateur du {declared}."
            ),
            remedy: Text(
                en: "Check the date; an entity certifies what was declared before.",
                es: "Compruebe la fecha; la entidad certifica lo que se declaró antes.",
                pt: "Verifique a data; uma entidade certifica o que foi declarado antes.",
                fr: "Vérifiez la date ; un organisme certifie ce qui a été déclaré auparavant."
            )
        ),
        Explanation(
            "CMD-033",
            what: Text(
                en:
                    "The certificate of {subject} is not valid at the time of signing {time}, but from {from} to {until}.",
                es:
                    "El certificado de {subject} no está vigente en la hora de la firma {time}, sino de {from} a {until}.",
                pt:
                    "O certificado de {subject} não está vigente na hora da assinatura {time}, e sim de {from} a {until}.",
                fr:
                    "Le certificat de {subject} n'est pas valide à l'heure de la signature {time}, mais du {from} au {until}."
            ),
            remedy: Text(
                en:
                    "Sign with a certificate that is valid at that time; customs judge the signature at the date in the document.",
                es: "Firme con un certificado vigente en esa hora; la aduana juzga la firma en la fecha del documento.",
                pt: "Assine com um certificado vigente nessa hora; a aduana julga a assinatura na data do documento.",
                fr:
                    "Signez avec un certificat valide à cette heure ; la douane juge la signature à la date du document."
            )
        ),
        Explanation(
            "CMD-034",
            what: Text(
                en: "The file {path} is there already.",
                es: "El archivo {path} ya existe.",
                pt: "O arquivo {path} já existe.",
                fr: "Le fichier {path} existe déjà."
            ),
            remedy: Text(
                en: "Move it away, or name another file with --out.",
                es: "Muévalo o indique otro archivo con --out.",
                pt: "Mova-o ou indique outro arquivo com --out.",
                fr: "Déplacez-le, ou indiquez un autre fichier avec --out."
            )
        ),
        Explanation(
            "CMD-035",
            what: Text(
                en: "The signature that was made before is not accepted: {reason}",
                es: "La firma anterior no se acepta: {reason}",
                pt: "A assinatura feita antes não é aceita: {reason}",
                fr: "La signature faite auparavant n'est pas acceptée : {reason}"
            ),
            remedy: Text(
                en: "Ask the exporter for a document that holds, or check the folder given with --trust.",
                es: "Pida al exportador un documento válido o revise la carpeta indicada con --trust.",
                pt: "Peça ao exportador um documento válido ou verifique a pasta indicada com --trust.",
                fr: "Demandez à l'exportateur un document valide, ou vérifiez le dossier indiqué avec --trust."
            )
        ),
    ]

    /// Words of `paso cod`, and what `paso verify` says of documents that several parties sign.
    static let originCommandTexts: [String: Text] = [
        "cod.certified": Text(
            en: "Certified as {number}; the official signs next: paso cod complete.",
            es: "Certificado como {number}; ahora firma el funcionario: paso cod complete.",
            pt: "Certificado como {number}; agora assina o funcionário: paso cod complete.",
            fr: "Certifié sous le numéro {number} ; le fonctionnaire signe ensuite : paso cod complete."
        ),
        "cod.completed": Text(
            en: "Complete: {file}. Send it as a ZIP; mail programs damage bare XML.",
            es: "Completo: {file}. Envíelo en ZIP; los programas de correo dañan el XML suelto.",
            pt: "Completo: {file}. Envie-o em ZIP; os programas de correio danificam o XML avulso.",
            fr: "Complet : {file}. Envoyez-le en ZIP ; les programmes de messagerie abîment le XML nu."
        ),
        "verify.stage": Text(
            en: "stage",
            es: "etapa",
            pt: "etapa",
            fr: "étape"
        ),
        "verify.stage.1": Text(
            en: "1 of 4: draft, nobody has signed",
            es: "1 de 4: borrador, nadie firmó",
            pt: "1 de 4: minuta, ninguém assinou",
            fr: "1 sur 4 : projet, personne n'a signé"
        ),
        "verify.stage.2": Text(
            en: "2 of 4: signed by the exporter",
            es: "2 de 4: firmado por el exportador",
            pt: "2 de 4: assinado pelo exportador",
            fr: "2 sur 4 : signé par l'exportateur"
        ),
        "verify.stage.3": Text(
            en: "3 of 4: certified, not signed by the official",
            es: "3 de 4: certificado, sin firma del funcionario",
            pt: "3 de 4: certificado, sem assinatura do funcionário",
            fr: "3 sur 4 : certifié, non signé par le fonctionnaire"
        ),
        "verify.stage.4": Text(
            en: "4 of 4: signed by exporter and official",
            es: "4 de 4: firmado por exportador y funcionario",
            pt: "4 de 4: assinado pelo exportador e pelo funcionário",
            fr: "4 sur 4 : signé par l'exportateur et le fonctionnaire"
        ),
        "verify.stage.anomalous": Text(
            en: "anomalous: not a stage of signing",
            es: "anómala: no es una etapa de la firma",
            pt: "anômala: não é uma etapa da assinatura",
            fr: "anormale : ce n'est pas une étape de la signature"
        ),
        "verify.party.exporter": Text(
            en: "Signature of the exporter",
            es: "Firma del exportador",
            pt: "Assinatura do exportador",
            fr: "Signature de l'exportateur"
        ),
        "verify.party.official": Text(
            en: "Signature of the entity's official",
            es: "Firma del funcionario de la entidad",
            pt: "Assinatura do funcionário da entidade",
            fr: "Signature du fonctionnaire de l'organisme"
        ),
        "party.exporter": Text(
            en: "exporter",
            es: "exportador",
            pt: "exportador",
            fr: "exportateur"
        ),
        "party.official": Text(
            en: "official",
            es: "funcionario",
            pt: "funcionário",
            fr: "fonctionnaire"
        ),
        "party.issuer": Text(
            en: "issuer",
            es: "emisor",
            pt: "emissor",
            fr: "émetteur"
        ),
        "verify.covers": Text(
            en: "covers",
            es: "cubre",
            pt: "cobre",
            fr: "couvre"
        ),
        "verify.absent": Text(
            en: "absent",
            es: "ausente",
            pt: "ausente",
            fr: "absente"
        ),
        "verify.verdict": Text(
            en: "verdict",
            es: "resultado",
            pt: "resultado",
            fr: "verdict"
        ),
        "verify.directory": Text(
            en: "directory",
            es: "directorio",
            pt: "diretório",
            fr: "annuaire"
        ),
        "setting.entity.id": Text(
            en: "Number of the entity in its country, three characters.",
            es: "Número de la entidad en su país, tres caracteres.",
            pt: "Número da entidade em seu país, três caracteres.",
            fr: "Numéro de l'organisme dans son pays, trois caractères."
        ),
        "setting.entity.country": Text(
            en: "Country of the entity.",
            es: "País de la entidad.",
            pt: "País da entidade.",
            fr: "Pays de l'organisme."
        ),
        "setting.entity.name": Text(
            en: "Name, as certificates show it.",
            es: "Nombre, como lo muestran los certificados.",
            pt: "Nome, como os certificados o mostram.",
            fr: "Nom, tel que le montrent les certificats."
        ),
        "setting.entity.address": Text(
            en: "Street address.",
            es: "Domicilio.",
            pt: "Endereço.",
            fr: "Adresse postale."
        ),
        "setting.entity.city": Text(
            en: "City.",
            es: "Ciudad.",
            pt: "Cidade.",
            fr: "Ville."
        ),
        "setting.entity.locality": Text(
            en: "Locality; only versions 1.8.0 and 1.8.2 have it.",
            es: "Localidad; solo la tienen las versiones 1.8.0 y 1.8.2.",
            pt: "Localidade; somente as versões 1.8.0 e 1.8.2 a têm.",
            fr: "Localité ; seules les versions 1.8.0 et 1.8.2 l'ont."
        ),
        "setting.entity.telephone": Text(
            en: "Telephone, grouped as ALADI's schema wants: +54 11 4345 2829.",
            es: "Teléfono, agrupado como exige el esquema de ALADI: +54 11 4345 2829.",
            pt: "Telefone, agrupado como exige o esquema da ALADI: +54 11 4345 2829.",
            fr: "Téléphone, groupé comme l'exige le schéma de l'ALADI : +54 11 4345 2829."
        ),
        "setting.entity.fax": Text(
            en: "Fax.",
            es: "Fax.",
            pt: "Fax.",
            fr: "Télécopie."
        ),
        "setting.entity.email": Text(
            en: "E-mail address.",
            es: "Correo electrónico.",
            pt: "Correio eletrônico.",
            fr: "Adresse électronique."
        ),
        "setting.entity.url": Text(
            en: "Web address; every schema demands it.",
            es: "Dirección web; todos los esquemas la exigen.",
            pt: "Endereço web; todos os esquemas o exigem.",
            fr: "Adresse web ; tous les schémas l'exigent."
        ),
    ]
}
