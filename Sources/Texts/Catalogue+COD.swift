extension Catalogue {
    /// Codes of the dialects of ALADI's certificate of origin: `COD-00x` refusals, `COD-0xx` findings.
    static let cod: [Explanation] = codRefusals + codSchemaFindings + codOtherFindings

    /// Why a certificate of origin cannot be read or written.
    static let codRefusals: [Explanation] = [
        Explanation(
            "COD-001",
            what: Text(
                en:
                    "The certificate of origin names version {version} of its format, which nobody published; known are {known}.",
                es:
                    "El certificado de origen indica la versión {version} de su formato, que nadie publicó; se conocen {known}.",
                pt:
                    "O certificado de origem indica a versão {version} de seu formato, que ninguém publicou; são conhecidas {known}.",
                fr:
                    "Le certificat d'origine indique la version {version} de son format, que personne n'a publiée ; sont connues {known}."
            ),
            remedy: Text(
                en: "Ask the sender for a certificate in a published version, or correct CODVer before anybody signs.",
                es:
                    "Pida al remitente un certificado en una versión publicada, o corrija CODVer antes de que alguien firme.",
                pt:
                    "Peça ao remetente um certificado em uma versão publicada, ou corrija CODVer antes que alguém assine.",
                fr:
                    "Demandez à l'expéditeur un certificat dans une version publiée, ou corrigez CODVer avant que quiconque ne signe."
            )
        ),
        Explanation(
            "COD-002",
            what: Text(
                en: "Version {version} of the certificate of origin has no form “{form}”.",
                es: "La versión {version} del certificado de origen no tiene el formulario «{form}».",
                pt: "A versão {version} do certificado de origem não tem o formulário “{form}”.",
                fr: "La version {version} du certificat d'origine n'a pas le formulaire « {form} »."
            ),
            remedy: Text(
                en:
                    "Use the form of the agreement, in a version that has it (forms and versions stand in the documentation).",
                es:
                    "Use el formulario del acuerdo, en una versión que lo tenga (formularios y versiones figuran en la documentación).",
                pt:
                    "Use o formulário do acordo, em uma versão que o tenha (formulários e versões constam da documentação).",
                fr:
                    "Utilisez le formulaire de l'accord, dans une version qui le possède (formulaires et versions figurent dans la documentation)."
            )
        ),
        Explanation(
            "COD-003",
            what: Text(
                en:
                    "A certificate on form {form} in version {version} needs what this one does not have in a valid shape: {elements}.",
                es:
                    "Un certificado en el formulario {form} de la versión {version} necesita lo que este no tiene en forma válida: {elements}.",
                pt:
                    "Um certificado no formulário {form} da versão {version} precisa do que este não tem em forma válida: {elements}.",
                fr:
                    "Un certificat sur le formulaire {form} de la version {version} a besoin de ce que celui-ci n'a pas sous une forme valide : {elements}."
            ),
            remedy: Text(
                en:
                    "Complete these elements in the source; a draft without them can be asked for, but nobody can sign it.",
                es:
                    "Complete esos elementos en el origen; se puede pedir un borrador sin ellos, pero nadie podrá firmarlo.",
                pt:
                    "Complete esses elementos na fonte; pode-se pedir uma minuta sem eles, mas ninguém poderá assiná-la.",
                fr:
                    "Complétez ces éléments à la source ; on peut demander un projet sans eux, mais personne ne pourra le signer."
            )
        ),
    ]

    /// Breaches of the schema of a version.
    static let codSchemaFindings: [Explanation] = [
        Explanation(
            "COD-010",
            what: Text(
                en:
                    "The certificate names version “{version}” of its format at {path}; nobody published such a version.",
                es: "El certificado indica en {path} la versión «{version}» de su formato; nadie publicó tal versión.",
                pt: "O certificado indica em {path} a versão “{version}” de seu formato; ninguém publicou tal versão.",
                fr:
                    "Le certificat indique à {path} la version « {version} » de son format ; personne n'a publié cette version."
            ),
            remedy: Text(
                en: "Ask the sender for a certificate in a published version.",
                es: "Pida al remitente un certificado en una versión publicada.",
                pt: "Peça ao remetente um certificado em uma versão publicada.",
                fr: "Demandez à l'expéditeur un certificat dans une version publiée."
            )
        ),
        Explanation(
            "COD-011",
            what: Text(
                en: "The certificate has no form at {path}.",
                es: "El certificado no tiene formulario en {path}.",
                pt: "O certificado não tem formulário em {path}.",
                fr: "Le certificat n'a pas de formulaire à {path}."
            ),
            remedy: Text(
                en: "Ask the sender for a complete certificate.",
                es: "Pida al remitente un certificado completo.",
                pt: "Peça ao remetente um certificado completo.",
                fr: "Demandez à l'expéditeur un certificat complet."
            )
        ),
        Explanation(
            "COD-012",
            what: Text(
                en: "{form} at {path} is not a form of version {version}.",
                es: "{form} en {path} no es un formulario de la versión {version}.",
                pt: "{form} em {path} não é um formulário da versão {version}.",
                fr: "{form} à {path} n'est pas un formulaire de la version {version}."
            ),
            remedy: Text(
                en: "Ask the sender for a version that has the form.",
                es: "Pida al remitente una versión que tenga el formulario.",
                pt: "Peça ao remetente uma versão que tenha o formulário.",
                fr: "Demandez à l'expéditeur une version qui possède le formulaire."
            )
        ),
        Explanation(
            "COD-013",
            what: Text(
                en: "The element {element} is missing at {path}.",
                es: "Falta el elemento {element} en {path}.",
                pt: "Falta o elemento {element} em {path}.",
                fr: "Il manque l'élément {element} à {path}."
            ),
            remedy: Text(
                en: "Have it added before anybody signs; a signed certificate is rectified by a new one.",
                es:
                    "Haga que se agregue antes de que alguien firme; un certificado firmado se rectifica con uno nuevo.",
                pt:
                    "Faça com que seja acrescentado antes que alguém assine; um certificado assinado se retifica com um novo.",
                fr: "Faites-le ajouter avant que quiconque ne signe ; un certificat signé se rectifie par un nouveau."
            )
        ),
        Explanation(
            "COD-014",
            what: Text(
                en: "The element {element} at {path} stands out of the order that the format demands; it was read.",
                es: "El elemento {element} en {path} está fuera del orden que exige el formato; se leyó.",
                pt: "O elemento {element} em {path} está fora da ordem que o formato exige; foi lido.",
                fr: "L'élément {element} à {path} n'est pas dans l'ordre qu'exige le format ; il a été lu."
            ),
            remedy: Text(
                en: "Correct the program that writes the certificate.",
                es: "Corrija el programa que escribe el certificado.",
                pt: "Corrija o programa que escreve o certificado.",
                fr: "Corrigez le programme qui écrit le certificat."
            )
        ),
        Explanation(
            "COD-015",
            what: Text(
                en:
                    "The element {element} at {path} stands a second time where the format has it once; only the first one was read.",
                es:
                    "El elemento {element} en {path} aparece por segunda vez donde el formato lo admite una; solo se leyó el primero.",
                pt:
                    "O elemento {element} em {path} aparece pela segunda vez onde o formato admite um; somente o primeiro foi lido.",
                fr:
                    "L'élément {element} à {path} figure une seconde fois là où le format n'en admet qu'un ; seul le premier a été lu."
            ),
            remedy: Text(
                en: "Ask the sender which one is meant.",
                es: "Pregunte al remitente cuál vale.",
                pt: "Pergunte ao remetente qual deles vale.",
                fr: "Demandez à l'expéditeur lequel est le bon."
            )
        ),
        Explanation(
            "COD-016",
            what: Text(
                en:
                    "The element {element} at {path} is not part of form {form} in version {version}; it was read all the same.",
                es:
                    "El elemento {element} en {path} no es parte del formulario {form} en la versión {version}; se leyó de todos modos.",
                pt:
                    "O elemento {element} em {path} não faz parte do formulário {form} na versão {version}; foi lido assim mesmo.",
                fr:
                    "L'élément {element} à {path} ne fait pas partie du formulaire {form} dans la version {version} ; il a été lu malgré tout."
            ),
            remedy: Text(
                en: "Correct the program that writes the certificate.",
                es: "Corrija el programa que escribe el certificado.",
                pt: "Corrija o programa que escreve o certificado.",
                fr: "Corrigez le programme qui écrit le certificat."
            )
        ),
        Explanation(
            "COD-017",
            what: Text(
                en: "The element {element} at {path} is unknown to the format and was not read.",
                es: "El elemento {element} en {path} es desconocido en el formato y no se leyó.",
                pt: "O elemento {element} em {path} é desconhecido no formato e não foi lido.",
                fr: "L'élément {element} à {path} est inconnu du format et n'a pas été lu."
            ),
            remedy: Text(
                en: "Put its content where the format has a place for it.",
                es: "Ponga su contenido donde el formato tiene lugar para él.",
                pt: "Coloque seu conteúdo onde o formato tem lugar para ele.",
                fr: "Placez son contenu là où le format lui réserve une place."
            )
        ),
        Explanation(
            "COD-018",
            what: Text(
                en: "The attribute {attribute} at {path} is unknown to the format and was not read.",
                es: "El atributo {attribute} en {path} es desconocido en el formato y no se leyó.",
                pt: "O atributo {attribute} em {path} é desconhecido no formato e não foi lido.",
                fr: "L'attribut {attribute} à {path} est inconnu du format et n'a pas été lu."
            ),
            remedy: Text(
                en: "Correct the program that writes the certificate.",
                es: "Corrija el programa que escribe el certificado.",
                pt: "Corrija o programa que escreve o certificado.",
                fr: "Corrigez le programme qui écrit le certificat."
            )
        ),
        Explanation(
            "COD-019",
            what: Text(
                en: "At {path} stands text between the elements (“{value}”), which was not read.",
                es: "En {path} hay texto entre los elementos («{value}»), que no se leyó.",
                pt: "Em {path} há texto entre os elementos (“{value}”), que não foi lido.",
                fr: "À {path} se trouve du texte entre les éléments (« {value} »), qui n'a pas été lu."
            ),
            remedy: Text(
                en: "Put it into the element that it belongs to.",
                es: "Póngalo en el elemento al que corresponde.",
                pt: "Coloque-o no elemento a que pertence.",
                fr: "Placez-le dans l'élément auquel il appartient."
            )
        ),
        Explanation(
            "COD-020",
            what: Text(
                en: "The frame of the certificate is anomalous ({anomaly}): it is at no stage.",
                es: "El marco del certificado es anómalo ({anomaly}): no está en ninguna etapa.",
                pt: "A estrutura do certificado é anômala ({anomaly}): não está em nenhuma etapa.",
                fr: "Le cadre du certificat est anormal ({anomaly}) : il n'est à aucune étape."
            ),
            remedy: Text(
                en: "Have the certificate issued anew; such a file cannot be repaired without breaking its signatures.",
                es: "Haga que se emita de nuevo; tal archivo no se puede reparar sin romper sus firmas.",
                pt:
                    "Faça com que seja emitido de novo; um arquivo assim não pode ser reparado sem quebrar suas assinaturas.",
                fr: "Faites-le émettre à nouveau ; un tel fichier ne peut pas être réparé sans rompre ses signatures."
            )
        ),
        Explanation(
            "COD-021",
            what: Text(
                en: "The text of {element} at {path} is too short or too long for version {version}.",
                es: "El texto de {element} en {path} es demasiado corto o largo para la versión {version}.",
                pt: "O texto de {element} em {path} é curto ou longo demais para a versão {version}.",
                fr: "Le texte de {element} à {path} est trop court ou trop long pour la version {version}."
            ),
            remedy: Text(
                en: "Correct it before anybody signs.",
                es: "Corríjalo antes de que alguien firme.",
                pt: "Corrija-o antes que alguém assine.",
                fr: "Corrigez-le avant que quiconque ne signe."
            )
        ),
        Explanation(
            "COD-022",
            what: Text(
                en: "“{value}” is not in the list of {element} at {path} in version {version}.",
                es: "«{value}» no está en la lista de {element} en {path} en la versión {version}.",
                pt: "“{value}” não está na lista de {element} em {path} na versão {version}.",
                fr: "« {value} » n'est pas dans la liste de {element} à {path} dans la version {version}."
            ),
            remedy: Text(
                en: "Use a word of the list.",
                es: "Use una palabra de la lista.",
                pt: "Use uma palavra da lista.",
                fr: "Utilisez un mot de la liste."
            )
        ),
        Explanation(
            "COD-023",
            what: Text(
                en: "“{value}” does not have the shape of {element} at {path} in version {version}.",
                es: "«{value}» no tiene la forma de {element} en {path} en la versión {version}.",
                pt: "“{value}” não tem a forma de {element} em {path} na versão {version}.",
                fr: "« {value} » n'a pas la forme de {element} à {path} dans la version {version}."
            ),
            remedy: Text(
                en:
                    "Write it in the shape that the documentation shows; Paso regroups telephone numbers and tariff codes in drafts.",
                es:
                    "Escríbalo en la forma que muestra la documentación; Paso reagrupa teléfonos y códigos arancelarios en los borradores.",
                pt:
                    "Escreva-o na forma que a documentação mostra; o Paso reagrupa telefones e códigos tarifários nas minutas.",
                fr:
                    "Écrivez-le sous la forme que montre la documentation ; Paso regroupe les numéros de téléphone et les codes tarifaires dans les projets."
            )
        ),
        Explanation(
            "COD-024",
            what: Text(
                en:
                    "“{value}” is not a value for {element} at {path}: a date, number, yes or no, or address is expected.",
                es:
                    "«{value}» no es un valor para {element} en {path}: se espera una fecha, un número, sí o no, o una dirección.",
                pt:
                    "“{value}” não é um valor para {element} em {path}: espera-se uma data, um número, sim ou não, ou um endereço.",
                fr:
                    "« {value} » n'est pas une valeur pour {element} à {path} : une date, un nombre, oui ou non, ou une adresse est attendu."
            ),
            remedy: Text(
                en: "Correct the value before anybody signs.",
                es: "Corrija el valor antes de que alguien firme.",
                pt: "Corrija o valor antes que alguém assine.",
                fr: "Corrigez la valeur avant que quiconque ne signe."
            )
        ),
        Explanation(
            "COD-025",
            what: Text(
                en: "The number “{value}” of {element} at {path} is out of the range of version {version}.",
                es: "El número «{value}» de {element} en {path} está fuera del rango de la versión {version}.",
                pt: "O número “{value}” de {element} em {path} está fora do intervalo da versão {version}.",
                fr: "Le nombre « {value} » de {element} à {path} est hors de l'intervalle de la version {version}."
            ),
            remedy: Text(
                en: "Correct the value before anybody signs.",
                es: "Corrija el valor antes de que alguien firme.",
                pt: "Corrija o valor antes que alguém assine.",
                fr: "Corrigez la valeur avant que quiconque ne signe."
            )
        ),
    ]
}
