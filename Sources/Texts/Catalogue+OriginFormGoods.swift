extension Catalogue {
    /// Codes of the OriginRules module that touch the form of goods, values and identifications.
    static let originFormGoods: [Explanation] = [
        Explanation(
            "COD-124",
            what: Text(
                en:
                    "The criterion “{value}” at {path} has none of the shapes known for {agreement}; it was not judged ({clause}).",
                es:
                    "El criterio «{value}» en {path} no tiene ninguna de las formas conocidas para {agreement}; no se juzgó ({clause}).",
                pt:
                    "O critério “{value}” em {path} não tem nenhuma das formas conhecidas para {agreement}; não foi avaliado ({clause}).",
                fr:
                    "Le critère « {value} » à {path} n'a aucune des formes connues pour {agreement} ; il n'a pas été évalué ({clause})."
            ),
            remedy: Text(
                en: "Read it with the origin rules of the agreement at hand.",
                es: "Léalo con las normas de origen del acuerdo a la vista.",
                pt: "Leia-o com as regras de origem do acordo à mão.",
                fr: "Lisez-le avec les règles d'origine de l'accord sous les yeux."
            )
        ),
        Explanation(
            "COD-125",
            what: Text(
                en: "The quantity “{value}” at {path} is not a number above zero ({clause}).",
                es: "La cantidad «{value}» en {path} no es un número mayor que cero ({clause}).",
                pt: "A quantidade “{value}” em {path} não é um número maior que zero ({clause}).",
                fr: "La quantité « {value} » à {path} n'est pas un nombre supérieur à zéro ({clause})."
            ),
            remedy: Text(
                en: "Take the quantity from the invoice, or ask the issuer.",
                es: "Tome la cantidad de la factura o pregunte a la entidad emisora.",
                pt: "Tome a quantidade da fatura, ou pergunte à entidade emissora.",
                fr: "Prenez la quantité sur la facture, ou interrogez l'organisme émetteur."
            )
        ),
        Explanation(
            "COD-126",
            what: Text(
                en: "The value “{value}” at {path} is not a number above zero ({clause}).",
                es: "El valor «{value}» en {path} no es un número mayor que cero ({clause}).",
                pt: "O valor “{value}” em {path} não é um número maior que zero ({clause}).",
                fr: "La valeur « {value} » à {path} n'est pas un nombre supérieur à zéro ({clause})."
            ),
            remedy: Text(
                en: "Take the value from the invoice, or ask the issuer.",
                es: "Tome el valor de la factura o pregunte a la entidad emisora.",
                pt: "Tome o valor da fatura, ou pergunte à entidade emissora.",
                fr: "Prenez la valeur sur la facture, ou interrogez l'organisme émetteur."
            )
        ),
        Explanation(
            "COD-127",
            what: Text(
                en: "The currency “{value}” at {path} is not a code of three capital letters ({clause}).",
                es: "La moneda «{value}» en {path} no es un código de tres letras mayúsculas ({clause}).",
                pt: "A moeda “{value}” em {path} não é um código de três letras maiúsculas ({clause}).",
                fr: "La monnaie « {value} » à {path} n'est pas un code de trois lettres majuscules ({clause})."
            ),
            remedy: Text(
                en: "Take the currency from the invoice.",
                es: "Tome la moneda de la factura.",
                pt: "Tome a moeda da fatura.",
                fr: "Prenez la monnaie sur la facture."
            )
        ),
        Explanation(
            "COD-128",
            what: Text(
                en: "At {path} one unit of the goods would cost {price}, which is unusual ({clause}).",
                es: "En {path} una unidad de la mercancía costaría {price}, lo que es inusual ({clause}).",
                pt: "Em {path}, uma unidade da mercadoria custaria {price}, o que é incomum ({clause}).",
                fr: "À {path}, une unité de la marchandise coûterait {price}, ce qui est inhabituel ({clause})."
            ),
            remedy: Text(
                en: "Compare quantity and value with the invoice.",
                es: "Compare la cantidad y el valor con la factura.",
                pt: "Compare a quantidade e o valor com a fatura.",
                fr: "Comparez la quantité et la valeur à la facture."
            )
        ),
        Explanation(
            "COD-129",
            what: Text(
                en: "The unit “{value}” at {path} has no code that Paso knows; it travels as written ({clause}).",
                es:
                    "La unidad «{value}» en {path} no tiene un código que Paso conozca; viaja como está escrita ({clause}).",
                pt:
                    "A unidade “{value}” em {path} não tem um código que o Paso conheça; segue como está escrita ({clause}).",
                fr:
                    "L'unité « {value} » à {path} n'a pas de code connu de Paso ; elle est transmise telle qu'elle est écrite ({clause})."
            ),
            remedy: Text(
                en: "Read the unit as it is written.",
                es: "Lea la unidad tal como está escrita.",
                pt: "Leia a unidade como está escrita.",
                fr: "Lisez l'unité telle qu'elle est écrite."
            )
        ),
        Explanation(
            "COD-130",
            what: Text(
                en: "The tax identification “{value}” at {path} does not have the shape of {scheme} ({clause}).",
                es: "La identificación tributaria «{value}» en {path} no tiene la forma de {scheme} ({clause}).",
                pt: "A identificação fiscal “{value}” em {path} não tem a forma de {scheme} ({clause}).",
                fr: "L'identifiant fiscal « {value} » à {path} n'a pas la forme de {scheme} ({clause})."
            ),
            remedy: Text(
                en: "Compare it with the register of the tax authority; this alone never rejects a certificate.",
                es: "Compárela con el registro de la autoridad tributaria; esto solo nunca rechaza un certificado.",
                pt: "Compare-a com o registro da autoridade tributária; isto, por si só, nunca rejeita um certificado.",
                fr: "Comparez-le au registre de l'autorité fiscale ; cela seul ne rejette jamais un certificat."
            )
        ),
        Explanation(
            "COD-131",
            what: Text(
                en: "The check digit of the tax identification “{value}” at {path} is wrong for {scheme} ({clause}).",
                es:
                    "El dígito verificador de la identificación tributaria «{value}» en {path} es incorrecto para {scheme} ({clause}).",
                pt:
                    "O dígito verificador da identificação fiscal “{value}” em {path} está errado para {scheme} ({clause}).",
                fr:
                    "La clé de contrôle de l'identifiant fiscal « {value} » à {path} est fausse pour {scheme} ({clause})."
            ),
            remedy: Text(
                en: "Compare it with the register of the tax authority; this alone never rejects a certificate.",
                es: "Compárela con el registro de la autoridad tributaria; esto solo nunca rechaza un certificado.",
                pt: "Compare-a com o registro da autoridade tributária; isto, por si só, nunca rejeita um certificado.",
                fr: "Comparez-le au registre de l'autorité fiscale ; cela seul ne rejette jamais un certificat."
            )
        ),
        Explanation(
            "COD-132",
            what: Text(
                en: "Not checked: Paso knows no check digit for the tax identification at {path} ({scheme}; {clause}).",
                es:
                    "No comprobado: Paso no conoce un dígito verificador para la identificación tributaria en {path} ({scheme}; {clause}).",
                pt:
                    "Não verificado: o Paso não conhece dígito verificador para a identificação fiscal em {path} ({scheme}; {clause}).",
                fr:
                    "Non vérifié : Paso ne connaît pas de clé de contrôle pour l'identifiant fiscal à {path} ({scheme} ; {clause})."
            ),
            remedy: Text(
                en: "Compare it with the register of the tax authority, if it matters.",
                es: "Compárela con el registro de la autoridad tributaria, si importa.",
                pt: "Compare-a com o registro da autoridade tributária, se for importante.",
                fr: "Comparez-le au registre de l'autorité fiscale, si c'est important."
            )
        ),
        Explanation(
            "COD-133",
            what: Text(
                en:
                    "Not checked: the time of receipt is not known, so nothing was said about validity and future dates ({clause}).",
                es:
                    "No comprobado: no se conoce el momento de la recepción, por lo que no se juzgaron la vigencia ni las fechas futuras ({clause}).",
                pt:
                    "Não verificado: o momento do recebimento não é conhecido; por isso, nada foi dito sobre a validade e as datas futuras ({clause}).",
                fr:
                    "Non vérifié : le moment de la réception n'est pas connu ; rien n'a donc été dit de la validité ni des dates futures ({clause})."
            ),
            remedy: Text(
                en: "Check the certificate again when it is received.",
                es: "Compruebe el certificado de nuevo al recibirlo.",
                pt: "Verifique o certificado de novo ao recebê-lo.",
                fr: "Vérifiez de nouveau le certificat à sa réception."
            )
        ),
        Explanation(
            "COD-134",
            what: Text(
                en: "{count} further findings were left out ({clause}).",
                es: "Se omitieron {count} observaciones más ({clause}).",
                pt: "Outras {count} constatações foram omitidas ({clause}).",
                fr: "{count} autres constats ont été omis ({clause})."
            ),
            remedy: Text(
                en: "Correct those that are shown and check again.",
                es: "Corrija las que se muestran y compruebe de nuevo.",
                pt: "Corrija as que são mostradas e verifique de novo.",
                fr: "Corrigez ceux qui sont montrés et vérifiez de nouveau."
            )
        ),
        Explanation(
            "COD-135",
            what: Text(
                en:
                    "The certificate says that it was issued after shipment; whether {agreement} admits that here was not judged ({clause}).",
                es:
                    "El certificado dice que se emitió después del embarque; no se juzgó si {agreement} lo admite en este caso ({clause}).",
                pt:
                    "O certificado diz que foi emitido depois do embarque; não se avaliou se {agreement} o admite neste caso ({clause}).",
                fr:
                    "Le certificat dit avoir été émis après l'embarquement ; il n'a pas été évalué si {agreement} l'admet ici ({clause})."
            ),
            remedy: Text(
                en: "Read the agreement's rule on certificates issued later.",
                es: "Lea la norma del acuerdo sobre certificados emitidos a posteriori.",
                pt: "Leia a regra do acordo sobre certificados emitidos a posteriori.",
                fr: "Lisez la règle de l'accord sur les certificats émis a posteriori."
            )
        ),
        Explanation(
            "COD-136",
            what: Text(
                en:
                    "The certificate takes the place of {replaced}, whose number is not that of the same certificate ({clause}).",
                es: "El certificado sustituye a {replaced}, cuyo número no es el del mismo certificado ({clause}).",
                pt: "O certificado substitui {replaced}, cujo número não é o do mesmo certificado ({clause}).",
                fr: "Le certificat remplace {replaced}, dont le numéro n'est pas celui du même certificat ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer which certificate is replaced.",
                es: "Pregunte a la entidad emisora qué certificado se sustituye.",
                pt: "Pergunte à entidade emissora qual certificado é substituído.",
                fr: "Demandez à l'organisme émetteur quel certificat est remplacé."
            )
        ),
        Explanation(
            "COD-137",
            what: Text(
                en:
                    "The edition “{value}” at {path} was not in force when the certificate was issued on {issued} ({clause}).",
                es:
                    "La edición «{value}» en {path} no estaba en vigor al emitirse el certificado el {issued} ({clause}).",
                pt:
                    "A edição “{value}” em {path} não estava em vigor quando o certificado foi emitido em {issued} ({clause}).",
                fr:
                    "L'édition « {value} » à {path} n'était pas en vigueur lorsque le certificat a été émis le {issued} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer which edition the codes are taken from.",
                es: "Pregunte a la entidad emisora de qué edición proceden los códigos.",
                pt: "Pergunte à entidade emissora de qual edição os códigos foram tirados.",
                fr: "Demandez à l'organisme émetteur de quelle édition proviennent les codes."
            )
        ),
    ]

    /// Codes of the OriginRules module on the answer of customs.
    static let originAnswers: [Explanation] = [
        Explanation(
            "COD-151",
            what: Text(
                en:
                    "The answer of customs says “{value}”; accepted, utilised, partly-utilised, rejected or cancelled is expected ({clause}).",
                es:
                    "La respuesta de la aduana dice «{value}»; se espera accepted, utilised, partly-utilised, rejected o cancelled ({clause}).",
                pt:
                    "A resposta da aduana diz “{value}”; espera-se accepted, utilised, partly-utilised, rejected ou cancelled ({clause}).",
                fr:
                    "La réponse de la douane dit « {value} » ; on attend accepted, utilised, partly-utilised, rejected ou cancelled ({clause})."
            ),
            remedy: Text(
                en: "Send the answer with one of these results.",
                es: "Envíe la respuesta con uno de esos resultados.",
                pt: "Envie a resposta com um destes resultados.",
                fr: "Envoyez la réponse avec l'un de ces résultats."
            )
        ),
        Explanation(
            "COD-152",
            what: Text(
                en: "Customs answers “{value}” without saying why, at {path} ({clause}).",
                es: "La aduana responde «{value}» sin decir por qué, en {path} ({clause}).",
                pt: "A aduana responde “{value}” sem dizer por quê, em {path} ({clause}).",
                fr: "La douane répond « {value} » sans dire pourquoi, à {path} ({clause})."
            ),
            remedy: Text(
                en: "Send the answer with a reason.",
                es: "Envíe la respuesta con un motivo.",
                pt: "Envie a resposta com um motivo.",
                fr: "Envoyez la réponse avec un motif."
            )
        ),
        Explanation(
            "COD-153",
            what: Text(
                en: "Customs granted the preference only in part, without saying for what, at {path} ({clause}).",
                es: "La aduana concedió la preferencia solo en parte, sin decir para qué, en {path} ({clause}).",
                pt: "A aduana concedeu a preferência apenas em parte, sem dizer para quê, em {path} ({clause}).",
                fr: "La douane n'a accordé la préférence qu'en partie, sans dire pour quoi, à {path} ({clause})."
            ),
            remedy: Text(
                en: "Say which goods are left out, and why.",
                es: "Indique qué mercancías quedan fuera y por qué.",
                pt: "Indique quais mercadorias ficam de fora e por quê.",
                fr: "Indiquez quelles marchandises sont exclues, et pourquoi."
            )
        ),
        Explanation(
            "COD-154",
            what: Text(
                en: "The reason “{value}” at {path} is not in Paso's list; its text counts ({clause}).",
                es: "El motivo «{value}» en {path} no está en la lista de Paso; vale su texto ({clause}).",
                pt: "O motivo “{value}” em {path} não está na lista do Paso; vale o seu texto ({clause}).",
                fr: "Le motif « {value} » à {path} n'est pas dans la liste de Paso ; son texte compte ({clause})."
            ),
            remedy: Text(
                en: "Use a reason of the list, or write the reason in words.",
                es: "Use un motivo de la lista o escríbalo con palabras.",
                pt: "Use um motivo da lista, ou escreva o motivo em palavras.",
                fr: "Utilisez un motif de la liste, ou écrivez le motif en toutes lettres."
            )
        ),
        Explanation(
            "COD-155",
            what: Text(
                en: "The answer of customs has no readable date at {path} ({clause}).",
                es: "La respuesta de la aduana no tiene una fecha legible en {path} ({clause}).",
                pt: "A resposta da aduana não tem data legível em {path} ({clause}).",
                fr: "La réponse de la douane n'a pas de date lisible à {path} ({clause})."
            ),
            remedy: Text(
                en: "Send the answer with its date.",
                es: "Envíe la respuesta con su fecha.",
                pt: "Envie a resposta com a sua data.",
                fr: "Envoyez la réponse avec sa date."
            )
        ),
        Explanation(
            "COD-156",
            what: Text(
                en: "Customs answered on {answered}, after the {days} days that it had, up to {due} ({clause}).",
                es: "La aduana respondió el {answered}, pasados los {days} días que tenía, hasta el {due} ({clause}).",
                pt: "A aduana respondeu em {answered}, depois dos {days} dias que tinha, até {due} ({clause}).",
                fr:
                    "La douane a répondu le {answered}, après les {days} jours dont elle disposait, jusqu'au {due} ({clause})."
            ),
            remedy: Text(
                en: "The answer stands; both sides should look at the delay.",
                es: "La respuesta vale; ambas partes deben examinar la demora.",
                pt: "A resposta vale; ambas as partes devem examinar o atraso.",
                fr: "La réponse vaut ; les deux parties devraient examiner le retard."
            )
        ),
        Explanation(
            "COD-157",
            what: Text(
                en:
                    "Not checked: how many days customs has for its answer under {agreement} is not known to Paso ({clause}).",
                es: "No comprobado: Paso no conoce el plazo de respuesta de la aduana según {agreement} ({clause}).",
                pt:
                    "Não verificado: o Paso não conhece o prazo, em dias, da resposta da aduana segundo {agreement} ({clause}).",
                fr:
                    "Non vérifié : Paso ne connaît pas le délai, en jours, de la réponse de la douane selon {agreement} ({clause})."
            ),
            remedy: Text(
                en: "Agree on the days with the other side and write them into its configuration.",
                es: "Acuerde el plazo con la otra parte e indíquelo en su configuración.",
                pt: "Acorde o prazo com a outra parte e escreva-o na configuração dela.",
                fr: "Convenez du délai avec l'autre partie et inscrivez-le dans sa configuration."
            )
        ),
        Explanation(
            "COD-158",
            what: Text(
                en: "Customs answered on {answered}, before the certificate was issued on {issued} ({clause}).",
                es: "La aduana respondió el {answered}, antes de la emisión del certificado el {issued} ({clause}).",
                pt: "A aduana respondeu em {answered}, antes da emissão do certificado em {issued} ({clause}).",
                fr: "La douane a répondu le {answered}, avant l'émission du certificat le {issued} ({clause})."
            ),
            remedy: Text(
                en: "Check that the answer belongs to this certificate.",
                es: "Compruebe que la respuesta corresponda a este certificado.",
                pt: "Verifique se a resposta pertence a este certificado.",
                fr: "Vérifiez que la réponse se rapporte à ce certificat."
            )
        ),
        Explanation(
            "COD-159",
            what: Text(
                en:
                    "Customs rejects for faults of form only; these do not reject by themselves. Days to replace the certificate: {days} ({clause}).",
                es:
                    "La aduana rechaza solo por defectos de forma; estos no rechazan por sí solos. Días para sustituir el certificado: {days} ({clause}).",
                pt:
                    "A aduana rejeita apenas por defeitos de forma; estes, por si sós, não rejeitam. Dias para substituir o certificado: {days} ({clause}).",
                fr:
                    "La douane ne rejette que pour des défauts de forme ; ceux-ci ne rejettent pas à eux seuls. Jours pour remplacer le certificat : {days} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for a rectified certificate.",
                es: "Pida a la entidad emisora un certificado rectificado.",
                pt: "Peça à entidade emissora um certificado retificado.",
                fr: "Demandez à l'organisme émetteur un certificat rectifié."
            )
        ),
    ]
}
