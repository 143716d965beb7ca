extension Catalogue {
    /// Codes of the OriginRules module that touch the form of goods, values and identifications.
    static let originFormGoods: [Explanation] = [
        Explanation(
            "COD-124",
            what: Text(
                en:
                    "The criterion “{value}” at {path} has none of the shapes known for {agreement}; it was not judged ({clause}).",
                es:
                    "El criterio «{value}» en {path} no tiene ninguna de las formas conocidas para {agreement}; no se juzgó ({clause})."
            ),
            remedy: Text(
                en: "Read it with the origin rules of the agreement at hand.",
                es: "Léalo con las normas de origen del acuerdo a la vista."
            )
        ),
        Explanation(
            "COD-125",
            what: Text(
                en: "The quantity “{value}” at {path} is not a number above zero ({clause}).",
                es: "La cantidad «{value}» en {path} no es un número mayor que cero ({clause})."
            ),
            remedy: Text(
                en: "Take the quantity from the invoice, or ask the issuer.",
                es: "Tome la cantidad de la factura o pregunte a la entidad emisora."
            )
        ),
        Explanation(
            "COD-126",
            what: Text(
                en: "The value “{value}” at {path} is not a number above zero ({clause}).",
                es: "El valor «{value}» en {path} no es un número mayor que cero ({clause})."
            ),
            remedy: Text(
                en: "Take the value from the invoice, or ask the issuer.",
                es: "Tome el valor de la factura o pregunte a la entidad emisora."
            )
        ),
        Explanation(
            "COD-127",
            what: Text(
                en: "The currency “{value}” at {path} is not a code of three capital letters ({clause}).",
                es: "La moneda «{value}» en {path} no es un código de tres letras mayúsculas ({clause})."
            ),
            remedy: Text(
                en: "Take the currency from the invoice.",
                es: "Tome la moneda de la factura."
            )
        ),
        Explanation(
            "COD-128",
            what: Text(
                en: "At {path} one unit of the goods would cost {price}, which is unusual ({clause}).",
                es: "En {path} una unidad de la mercancía costaría {price}, lo que es inusual ({clause})."
            ),
            remedy: Text(
                en: "Compare quantity and value with the invoice.",
                es: "Compare la cantidad y el valor con la factura."
            )
        ),
        Explanation(
            "COD-129",
            what: Text(
                en: "The unit “{value}” at {path} has no code that Paso knows; it travels as written ({clause}).",
                es:
                    "La unidad «{value}» en {path} no tiene un código que Paso conozca; viaja como está escrita ({clause})."
            ),
            remedy: Text(
                en: "Read the unit as it is written.",
                es: "Lea la unidad tal como está escrita."
            )
        ),
        Explanation(
            "COD-130",
            what: Text(
                en: "The tax identification “{value}” at {path} does not have the shape of {scheme} ({clause}).",
                es: "La identificación tributaria «{value}» en {path} no tiene la forma de {scheme} ({clause})."
            ),
            remedy: Text(
                en: "Compare it with the register of the tax authority; this alone never rejects a certificate.",
                es: "Compárela con el registro de la autoridad tributaria; esto solo nunca rechaza un certificado."
            )
        ),
        Explanation(
            "COD-131",
            what: Text(
                en: "The check digit of the tax identification “{value}” at {path} is wrong for {scheme} ({clause}).",
                es:
                    "El dígito verificador de la identificación tributaria «{value}» en {path} es incorrecto para {scheme} ({clause})."
            ),
            remedy: Text(
                en: "Compare it with the register of the tax authority; this alone never rejects a certificate.",
                es: "Compárela con el registro de la autoridad tributaria; esto solo nunca rechaza un certificado."
            )
        ),
        Explanation(
            "COD-132",
            what: Text(
                en: "Not checked: Paso knows no check digit for the tax identification at {path} ({scheme}; {clause}).",
                es:
                    "No comprobado: Paso no conoce un dígito verificador para la identificación tributaria en {path} ({scheme}; {clause})."
            ),
            remedy: Text(
                en: "Compare it with the register of the tax authority, if it matters.",
                es: "Compárela con el registro de la autoridad tributaria, si importa."
            )
        ),
        Explanation(
            "COD-133",
            what: Text(
                en:
                    "Not checked: the time of receipt is not known, so nothing was said about validity and future dates ({clause}).",
                es:
                    "No comprobado: no se conoce el momento de la recepción, por lo que no se juzgaron la vigencia ni las fechas futuras ({clause})."
            ),
            remedy: Text(
                en: "Check the certificate again when it is received.",
                es: "Compruebe el certificado de nuevo al recibirlo."
            )
        ),
        Explanation(
            "COD-134",
            what: Text(
                en: "{count} further findings were left out ({clause}).",
                es: "Se omitieron {count} observaciones más ({clause})."
            ),
            remedy: Text(
                en: "Correct those that are shown and check again.",
                es: "Corrija las que se muestran y compruebe de nuevo."
            )
        ),
        Explanation(
            "COD-135",
            what: Text(
                en:
                    "The certificate says that it was issued after shipment; whether {agreement} admits that here was not judged ({clause}).",
                es:
                    "El certificado dice que se emitió después del embarque; no se juzgó si {agreement} lo admite en este caso ({clause})."
            ),
            remedy: Text(
                en: "Read the agreement's rule on certificates issued later.",
                es: "Lea la norma del acuerdo sobre certificados emitidos a posteriori."
            )
        ),
        Explanation(
            "COD-136",
            what: Text(
                en:
                    "The certificate takes the place of {replaced}, whose number is not that of the same certificate ({clause}).",
                es: "El certificado sustituye a {replaced}, cuyo número no es el del mismo certificado ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer which certificate is replaced.",
                es: "Pregunte a la entidad emisora qué certificado se sustituye."
            )
        ),
        Explanation(
            "COD-137",
            what: Text(
                en:
                    "The edition “{value}” at {path} was not in force when the certificate was issued on {issued} ({clause}).",
                es:
                    "La edición «{value}» en {path} no estaba en vigor al emitirse el certificado el {issued} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer which edition the codes are taken from.",
                es: "Pregunte a la entidad emisora de qué edición proceden los códigos."
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
                    "La respuesta de la aduana dice «{value}»; se espera accepted, utilised, partly-utilised, rejected o cancelled ({clause})."
            ),
            remedy: Text(
                en: "Send the answer with one of these results.",
                es: "Envíe la respuesta con uno de esos resultados."
            )
        ),
        Explanation(
            "COD-152",
            what: Text(
                en: "Customs answers “{value}” without saying why, at {path} ({clause}).",
                es: "La aduana responde «{value}» sin decir por qué, en {path} ({clause})."
            ),
            remedy: Text(
                en: "Send the answer with a reason.",
                es: "Envíe la respuesta con un motivo."
            )
        ),
        Explanation(
            "COD-153",
            what: Text(
                en: "Customs granted the preference only in part, without saying for what, at {path} ({clause}).",
                es: "La aduana concedió la preferencia solo en parte, sin decir para qué, en {path} ({clause})."
            ),
            remedy: Text(
                en: "Say which goods are left out, and why.",
                es: "Indique qué mercancías quedan fuera y por qué."
            )
        ),
        Explanation(
            "COD-154",
            what: Text(
                en: "The reason “{value}” at {path} is not in Paso's list; its text counts ({clause}).",
                es: "El motivo «{value}» en {path} no está en la lista de Paso; vale su texto ({clause})."
            ),
            remedy: Text(
                en: "Use a reason of the list, or write the reason in words.",
                es: "Use un motivo de la lista o escríbalo con palabras."
            )
        ),
        Explanation(
            "COD-155",
            what: Text(
                en: "The answer of customs has no readable date at {path} ({clause}).",
                es: "La respuesta de la aduana no tiene una fecha legible en {path} ({clause})."
            ),
            remedy: Text(
                en: "Send the answer with its date.",
                es: "Envíe la respuesta con su fecha."
            )
        ),
        Explanation(
            "COD-156",
            what: Text(
                en: "Customs answered on {answered}, after the {days} days that it had, up to {due} ({clause}).",
                es: "La aduana respondió el {answered}, pasados los {days} días que tenía, hasta el {due} ({clause})."
            ),
            remedy: Text(
                en: "The answer stands; both sides should look at the delay.",
                es: "La respuesta vale; ambas partes deben examinar la demora."
            )
        ),
        Explanation(
            "COD-157",
            what: Text(
                en:
                    "Not checked: how many days customs has for its answer under {agreement} is not known to Paso ({clause}).",
                es: "No comprobado: Paso no conoce el plazo de respuesta de la aduana según {agreement} ({clause})."
            ),
            remedy: Text(
                en: "Agree on the days with the other side and write them into its configuration.",
                es: "Acuerde el plazo con la otra parte e indíquelo en su configuración."
            )
        ),
        Explanation(
            "COD-158",
            what: Text(
                en: "Customs answered on {answered}, before the certificate was issued on {issued} ({clause}).",
                es: "La aduana respondió el {answered}, antes de la emisión del certificado el {issued} ({clause})."
            ),
            remedy: Text(
                en: "Check that the answer belongs to this certificate.",
                es: "Compruebe que la respuesta corresponda a este certificado."
            )
        ),
        Explanation(
            "COD-159",
            what: Text(
                en:
                    "Customs rejects for faults of form only; these do not reject by themselves. Days to replace the certificate: {days} ({clause}).",
                es:
                    "La aduana rechaza solo por defectos de forma; estos no rechazan por sí solos. Días para sustituir el certificado: {days} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for a rectified certificate.",
                es: "Pida a la entidad emisora un certificado rectificado."
            )
        ),
    ]
}
