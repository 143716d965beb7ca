extension Catalogue {
    /// Breaches of annex 5, disagreements within a certificate of origin, and what its reader met.
    static let codOtherFindings: [Explanation] = [
        Explanation(
            "COD-030",
            what: Text(
                en: "Annex 5 demands {element} with content on form {form}; it is missing or empty at {path}.",
                es: "El anexo 5 exige {element} con contenido en el formulario {form}; falta o está vacío en {path}.",
                pt: "O anexo 5 exige {element} com conteúdo no formulário {form}; falta ou está vazio em {path}.",
                fr:
                    "L'annexe 5 exige {element} avec un contenu sur le formulaire {form} ; il est absent ou vide à {path}."
            ),
            remedy: Text(
                en: "Have it added in the next certificate; the schema admits this one.",
                es: "Haga que se agregue en el próximo certificado; el esquema admite este.",
                pt: "Faça com que seja acrescentado no próximo certificado; o esquema admite este.",
                fr: "Faites-le ajouter dans le prochain certificat ; le schéma admet celui-ci."
            )
        ),
        Explanation(
            "COD-031",
            what: Text(
                en: "Annex 5 does not provide for {element} on form {form}; it stands at {path}.",
                es: "El anexo 5 no prevé {element} en el formulario {form}; figura en {path}.",
                pt: "O anexo 5 não prevê {element} no formulário {form}; consta em {path}.",
                fr: "L'annexe 5 ne prévoit pas {element} sur le formulaire {form} ; il figure à {path}."
            ),
            remedy: Text(
                en: "Nothing needs to be done; many programs write it.",
                es: "No hace falta hacer nada; muchos programas lo escriben.",
                pt: "Não é preciso fazer nada; muitos programas o escrevem.",
                fr: "Il n'y a rien à faire ; de nombreux programmes l'écrivent."
            )
        ),
        Explanation(
            "COD-032",
            what: Text(
                en: "{element} at {path} is empty; by annex 5 an element of form {form} without content is left out.",
                es:
                    "{element} en {path} está vacío; según el anexo 5 un elemento del formulario {form} sin contenido se omite.",
                pt:
                    "{element} em {path} está vazio; segundo o anexo 5, um elemento do formulário {form} sem conteúdo é omitido.",
                fr:
                    "{element} à {path} est vide ; selon l'annexe 5, un élément du formulaire {form} sans contenu est omis."
            ),
            remedy: Text(
                en: "Correct the program that writes the certificate.",
                es: "Corrija el programa que escribe el certificado.",
                pt: "Corrija o programa que escreve o certificado.",
                fr: "Corrigez le programme qui écrit le certificat."
            )
        ),
        Explanation(
            "COD-040",
            what: Text(
                en:
                    "The number “{value}” at {path} has 26 characters; the specification of 2024 speaks of 26, every schema of 20.",
                es:
                    "El número «{value}» en {path} tiene 26 caracteres; la especificación de 2024 habla de 26, todo esquema de 20.",
                pt:
                    "O número “{value}” em {path} tem 26 caracteres; a especificação de 2024 fala de 26, todos os esquemas, de 20.",
                fr:
                    "Le numéro « {value} » à {path} a 26 caractères ; la spécification de 2024 parle de 26, tous les schémas de 20."
            ),
            remedy: Text(
                en: "Nothing needs to be done here; other programs may refuse it.",
                es: "Aquí no hace falta hacer nada; otros programas pueden rechazarlo.",
                pt: "Aqui não é preciso fazer nada; outros programas podem recusá-lo.",
                fr: "Il n'y a rien à faire ici ; d'autres programmes peuvent le refuser."
            )
        ),
        Explanation(
            "COD-041",
            what: Text(
                en: "The number at {path} begins with the country {value}, but the entity is of {expected}.",
                es: "El número en {path} comienza con el país {value}, pero la entidad es de {expected}.",
                pt: "O número em {path} começa com o país {value}, mas a entidade é de {expected}.",
                fr: "Le numéro à {path} commence par le pays {value}, mais l'organisme est de {expected}."
            ),
            remedy: Text(
                en: "Ask the entity for a rectified certificate.",
                es: "Pida a la entidad un certificado rectificado.",
                pt: "Peça à entidade um certificado retificado.",
                fr: "Demandez à l'organisme un certificat rectifié."
            )
        ),
        Explanation(
            "COD-042",
            what: Text(
                en: "The number at {path} names the entity {value}, but the certificate is of entity {expected}.",
                es: "El número en {path} indica la entidad {value}, pero el certificado es de la entidad {expected}.",
                pt: "O número em {path} indica a entidade {value}, mas o certificado é da entidade {expected}.",
                fr: "Le numéro à {path} désigne l'organisme {value}, mais le certificat est de l'organisme {expected}."
            ),
            remedy: Text(
                en: "Ask the entity for a rectified certificate.",
                es: "Pida a la entidad un certificado rectificado.",
                pt: "Peça à entidade um certificado retificado.",
                fr: "Demandez à l'organisme un certificat rectifié."
            )
        ),
        Explanation(
            "COD-043",
            what: Text(
                en: "The number at {path} names the agreement {value}, but the certificate is for {expected}.",
                es: "El número en {path} indica el acuerdo {value}, pero el certificado es para {expected}.",
                pt: "O número em {path} indica o acordo {value}, mas o certificado é para {expected}.",
                fr: "Le numéro à {path} désigne l'accord {value}, mais le certificat est pour {expected}."
            ),
            remedy: Text(
                en: "Ask the entity for a rectified certificate.",
                es: "Pida a la entidad un certificado rectificado.",
                pt: "Peça à entidade um certificado retificado.",
                fr: "Demandez à l'organisme un certificat rectifié."
            )
        ),
        Explanation(
            "COD-044",
            what: Text(
                en: "The number at {path} names the year {value}, but the certificate is of {expected}.",
                es: "El número en {path} indica el año {value}, pero el certificado es de {expected}.",
                pt: "O número em {path} indica o ano {value}, mas o certificado é de {expected}.",
                fr: "Le numéro à {path} indique l'année {value}, mais le certificat est de {expected}."
            ),
            remedy: Text(
                en: "Ask the entity for a rectified certificate.",
                es: "Pida a la entidad un certificado rectificado.",
                pt: "Peça à entidade um certificado retificado.",
                fr: "Demandez à l'organisme un certificat rectifié."
            )
        ),
        Explanation(
            "COD-045",
            what: Text(
                en: "Form {form} at {path} is not one on which certificates of {agreement} are written.",
                es: "El formulario {form} en {path} no es uno en que se escriban certificados de {agreement}.",
                pt: "O formulário {form} em {path} não é um daqueles em que se escrevem certificados de {agreement}.",
                fr:
                    "Le formulaire {form} à {path} n'est pas de ceux sur lesquels s'écrivent les certificats de {agreement}."
            ),
            remedy: Text(
                en: "Use the form of the agreement.",
                es: "Use el formulario del acuerdo.",
                pt: "Use o formulário do acordo.",
                fr: "Utilisez le formulaire de l'accord."
            )
        ),
        Explanation(
            "COD-046",
            what: Text(
                en:
                    "The certificate says 1.8.0 at {path} but follows {version}, by which it was judged, as is common practice.",
                es:
                    "El certificado dice 1.8.0 en {path} pero sigue la {version}, según la cual se juzgó, como es práctica común.",
                pt:
                    "O certificado diz 1.8.0 em {path}, mas segue a {version}, pela qual foi julgado, como é prática comum.",
                fr:
                    "Le certificat dit 1.8.0 à {path} mais suit la {version}, selon laquelle il a été jugé, comme c'est la pratique courante."
            ),
            remedy: Text(
                en: "Nothing needs to be done.",
                es: "No hace falta hacer nada.",
                pt: "Não é preciso fazer nada.",
                fr: "Il n'y a rien à faire."
            )
        ),
        Explanation(
            "COD-050",
            what: Text(
                en: "The date “{value}” at {path} states no zone; a zone was assumed.",
                es: "La fecha «{value}» en {path} no indica zona; se supuso una.",
                pt: "A data “{value}” em {path} não indica fuso; foi presumido um.",
                fr: "La date « {value} » à {path} n'indique pas de fuseau ; un fuseau a été supposé."
            ),
            remedy: Text(
                en: "Write dates with their offset from UTC.",
                es: "Escriba las fechas con su desfase respecto de UTC.",
                pt: "Escreva as datas com sua diferença em relação ao UTC.",
                fr: "Écrivez les dates avec leur décalage par rapport à UTC."
            )
        ),
        Explanation(
            "COD-051",
            what: Text(
                en: "{element} at {path} says {value}, but {found} are listed; the list was taken.",
                es: "{element} en {path} dice {value}, pero figuran {found}; se tomó la lista.",
                pt: "{element} em {path} diz {value}, mas constam {found}; tomou-se a lista.",
                fr: "{element} à {path} dit {value}, mais {found} figurent ; la liste a été retenue."
            ),
            remedy: Text(
                en: "Ask the sender whether something was left out.",
                es: "Pregunte al remitente si falta algo.",
                pt: "Pergunte ao remetente se falta algo.",
                fr: "Demandez à l'expéditeur si quelque chose a été omis."
            )
        ),
        Explanation(
            "COD-052",
            what: Text(
                en: "“{value}” at {path} is not a country of two capital letters and was not read.",
                es: "«{value}» en {path} no es un país de dos letras mayúsculas y no se leyó.",
                pt: "“{value}” em {path} não é um país de duas letras maiúsculas e não foi lido.",
                fr: "« {value} » à {path} n'est pas un pays de deux lettres majuscules et n'a pas été lu."
            ),
            remedy: Text(
                en: "Use the code of ISO 3166-1.",
                es: "Use el código de ISO 3166-1.",
                pt: "Use o código da ISO 3166-1.",
                fr: "Utilisez le code de l'ISO 3166-1."
            )
        ),
        Explanation(
            "COD-053",
            what: Text(
                en: "“{value}” at {path} is not a whole number and was not read.",
                es: "«{value}» en {path} no es un número entero y no se leyó.",
                pt: "“{value}” em {path} não é um número inteiro e não foi lido.",
                fr: "« {value} » à {path} n'est pas un nombre entier et n'a pas été lu."
            ),
            remedy: Text(
                en: "Correct the value.",
                es: "Corrija el valor.",
                pt: "Corrija o valor.",
                fr: "Corrigez la valeur."
            )
        ),
        Explanation(
            "COD-054",
            what: Text(
                en: "A line of goods at {path} has no number; it was numbered {value} by its place.",
                es: "Una línea de mercancías en {path} no tiene número; se numeró {value} por su lugar.",
                pt: "Uma linha de mercadorias em {path} não tem número; foi numerada {value} por sua posição.",
                fr:
                    "Une ligne de marchandises à {path} n'a pas de numéro ; elle a été numérotée {value} d'après sa place."
            ),
            remedy: Text(
                en: "Number the lines of goods.",
                es: "Numere las líneas de mercancías.",
                pt: "Numere as linhas de mercadorias.",
                fr: "Numérotez les lignes de marchandises."
            )
        ),
        Explanation(
            "COD-055",
            what: Text(
                en: "“{value}” of {element} at {path} has no place in the certificate that was read.",
                es: "«{value}» de {element} en {path} no tiene lugar en el certificado leído.",
                pt: "“{value}” de {element} em {path} não tem lugar no certificado lido.",
                fr: "« {value} » de {element} à {path} n'a pas de place dans le certificat lu."
            ),
            remedy: Text(
                en: "Ask the sender for a complete certificate.",
                es: "Pida al remitente un certificado completo.",
                pt: "Peça ao remetente um certificado completo.",
                fr: "Demandez à l'expéditeur un certificat complet."
            )
        ),
        Explanation(
            "COD-099",
            what: Text(
                en: "There were more findings than are listed; the rest begins at {path}.",
                es: "Hubo más observaciones que las listadas; el resto comienza en {path}.",
                pt: "Houve mais observações do que as listadas; o restante começa em {path}.",
                fr: "Il y a eu plus de constats que ceux qui sont listés ; le reste commence à {path}."
            ),
            remedy: Text(
                en: "Correct the listed ones first.",
                es: "Corrija primero las listadas.",
                pt: "Corrija primeiro as listadas.",
                fr: "Corrigez d'abord ceux qui sont listés."
            )
        ),
    ]
}
