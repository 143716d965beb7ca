extension Catalogue {
    /// Codes of the OriginRules module that touch the origin itself.
    static let originSubstance: [Explanation] = [
        Explanation(
            "COD-201",
            what: Text(
                en: "Paso knows no agreement “{agreement}”, so nothing that depends on it was checked ({clause}).",
                es:
                    "Paso no conoce el acuerdo «{agreement}», por lo que no se comprobó nada que dependa de él ({clause})."
            ),
            remedy: Text(
                en: "Compare the acronym with ALADI's list of agreements.",
                es: "Compare la sigla con la lista de acuerdos de la ALADI."
            )
        ),
        Explanation(
            "COD-202",
            what: Text(
                en: "The exporter's country {country} is not a party to {agreement} ({clause}).",
                es: "El país del exportador, {country}, no es parte de {agreement} ({clause})."
            ),
            remedy: Text(
                en: "The goods have no preference under this agreement; ask for the right certificate.",
                es: "Las mercancías no tienen preferencia según este acuerdo; pida el certificado correcto."
            )
        ),
        Explanation(
            "COD-203",
            what: Text(
                en: "The importer's country {country} is not a party to {agreement} ({clause}).",
                es: "El país del importador, {country}, no es parte de {agreement} ({clause})."
            ),
            remedy: Text(
                en: "The goods have no preference under this agreement; ask for the right certificate.",
                es: "Las mercancías no tienen preferencia según este acuerdo; pida el certificado correcto."
            )
        ),
        Explanation(
            "COD-204",
            what: Text(
                en: "Exporter and importer are in the same country, {country} ({clause}).",
                es: "El exportador y el importador están en el mismo país, {country} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for the country of destination.",
                es: "Pregunte a la entidad emisora por el país de destino."
            )
        ),
        Explanation(
            "COD-205",
            what: Text(
                en:
                    "{exporter} and {importer} stand on the same side of {agreement}, which grants nothing between them ({clause}).",
                es:
                    "{exporter} y {importer} están del mismo lado de {agreement}, que no concede nada entre ellos ({clause})."
            ),
            remedy: Text(
                en: "Ask for a certificate under the agreement that binds the two.",
                es: "Pida un certificado según el acuerdo que vincula a los dos."
            )
        ),
        Explanation(
            "COD-206",
            what: Text(
                en: "The issuing entity is of {issuer}, the exporter of {exporter} ({clause}).",
                es: "La entidad emisora es de {issuer}; el exportador, de {exporter} ({clause})."
            ),
            remedy: Text(
                en: "Only an entity of the exporting country can certify; ask for the right certificate.",
                es: "Solo puede certificar una entidad del país exportador; pida el certificado correcto."
            )
        ),
        Explanation(
            "COD-207",
            what: Text(
                en:
                    "{agreement} gives its preference to goods of {country} only; the exporter is in {exporter} ({clause}).",
                es:
                    "{agreement} da su preferencia solo a mercancías de {country}; el exportador está en {exporter} ({clause})."
            ),
            remedy: Text(
                en: "Ask for a certificate under the agreement that binds the two countries.",
                es: "Pida un certificado según el acuerdo que vincula a los dos países."
            )
        ),
        Explanation(
            "COD-208",
            what: Text(
                en: "The goods travel to {destination}, the importer is in {importer} ({clause}).",
                es: "Las mercancías viajan a {destination}; el importador está en {importer} ({clause})."
            ),
            remedy: Text(
                en: "Look at the transport documents: the goods must be consigned directly.",
                es: "Vea los documentos de transporte: la expedición debe ser directa."
            )
        ),
        Explanation(
            "COD-209",
            what: Text(
                en: "The country of origin {country} at {path} is not a party to {agreement} ({clause}).",
                es: "El país de origen {country} en {path} no es parte de {agreement} ({clause})."
            ),
            remedy: Text(
                en: "The goods have no preference under this agreement.",
                es: "Las mercancías no tienen preferencia según este acuerdo."
            )
        ),
        Explanation(
            "COD-210",
            what: Text(
                en: "Issued on {issued}, before the invoice of {invoiced} at {path} ({clause}).",
                es: "Emitido el {issued}, antes de la factura del {invoiced} en {path} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for a rectified certificate.",
                es: "Pida a la entidad emisora un certificado rectificado."
            )
        ),
        Explanation(
            "COD-211",
            what: Text(
                en:
                    "Issued on {issued}, {days} days after the invoice of {invoiced} at {path}; at most {most} are allowed ({clause}).",
                es:
                    "Emitido el {issued}, {days} días después de la factura del {invoiced} en {path}; se admiten como máximo {most} ({clause})."
            ),
            remedy: Text(
                en: "The preference may be refused; ask the issuer how the dates come about.",
                es: "La preferencia puede denegarse; pregunte a la entidad emisora por las fechas."
            )
        ),
        Explanation(
            "COD-212",
            what: Text(
                en: "The exporter declared on {declared}, after the certificate was issued on {issued} ({clause}).",
                es:
                    "El exportador declaró el {declared}, después de la emisión del certificado el {issued} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for a rectified certificate.",
                es: "Pida a la entidad emisora un certificado rectificado."
            )
        ),
        Explanation(
            "COD-213",
            what: Text(
                en: "The certificate was valid up to {until} and was received on {received} ({clause}).",
                es: "El certificado fue válido hasta el {until} y se recibió el {received} ({clause})."
            ),
            remedy: Text(
                en: "The preference may be refused, unless the goods stood under a suspensive regime meanwhile.",
                es:
                    "La preferencia puede denegarse, salvo que las mercancías estuvieran entretanto en un régimen suspensivo."
            )
        ),
        Explanation(
            "COD-214",
            what: Text(
                en: "The period of the certificate ends on {until}, before it begins on {from} ({clause}).",
                es: "El período del certificado termina el {until}, antes de comenzar el {from} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for a rectified certificate.",
                es: "Pida a la entidad emisora un certificado rectificado."
            )
        ),
        Explanation(
            "COD-215",
            what: Text(
                en: "The period of the certificate, {from} to {until}, is longer than the agreement allows ({clause}).",
                es:
                    "El período del certificado, del {from} al {until}, es más largo de lo que admite el acuerdo ({clause})."
            ),
            remedy: Text(
                en: "Goods beyond the longest period have no preference.",
                es: "Las mercancías posteriores al período máximo no tienen preferencia."
            )
        ),
        Explanation(
            "COD-216",
            what: Text(
                en: "Received on {received}, outside the period of the certificate, {from} to {until} ({clause}).",
                es: "Recibido el {received}, fuera del período del certificado, del {from} al {until} ({clause})."
            ),
            remedy: Text(
                en: "Check on which day the goods were imported.",
                es: "Compruebe en qué día se importaron las mercancías."
            )
        ),
        Explanation(
            "COD-217",
            what: Text(
                en:
                    "The producer's declaration at {path} is of {declared}, after the certificate was issued on {issued} ({clause}).",
                es:
                    "La declaración del productor en {path} es del {declared}, posterior a la emisión del certificado el {issued} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer on which declaration the certificate rests.",
                es: "Pregunte a la entidad emisora en qué declaración se apoya el certificado."
            )
        ),
        Explanation(
            "COD-218",
            what: Text(
                en:
                    "The producer's declaration at {path} is of {declared} and supported certificates up to {until}; this one was issued on {issued} ({clause}).",
                es:
                    "La declaración del productor en {path} es del {declared} y respaldaba certificados hasta el {until}; este se emitió el {issued} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for the declaration that was valid.",
                es: "Pida a la entidad emisora la declaración vigente."
            )
        ),
        Explanation(
            "COD-219",
            what: Text(
                en:
                    "The tariff code “{value}” at {path} is of chapter {chapter}, which the Harmonized System does not have ({clause}).",
                es:
                    "El código arancelario «{value}» en {path} es del capítulo {chapter}, que el Sistema Armonizado no tiene ({clause})."
            ),
            remedy: Text(
                en: "No origin rule can be applied to it; ask the issuer for the right code.",
                es: "No se le puede aplicar ninguna norma de origen; pida a la entidad emisora el código correcto."
            )
        ),
        Explanation(
            "COD-220",
            what: Text(
                en:
                    "The tariff code “{value}” at {path} is of heading {heading}; chapter {chapter} has none beyond {last} ({clause}).",
                es:
                    "El código arancelario «{value}» en {path} es de la partida {heading}; el capítulo {chapter} no tiene ninguna posterior a {last} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for the right code.",
                es: "Pida a la entidad emisora el código correcto."
            )
        ),
        Explanation(
            "COD-221",
            what: Text(
                en: "The goods at {path} have no origin criterion ({clause}).",
                es: "Las mercancías en {path} no tienen criterio de origen ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer by which rule the goods originate.",
                es: "Pregunte a la entidad emisora por qué norma son originarias las mercancías."
            )
        ),
        Explanation(
            "COD-222",
            what: Text(
                en: "The country at {path} is not stated, so the parties were not checked ({clause}).",
                es: "No consta el país en {path}, por lo que no se comprobaron las partes ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for the country.",
                es: "Pregunte el país a la entidad emisora."
            )
        ),
        Explanation(
            "COD-223",
            what: Text(
                en: "The importer is in {importer}, but the certificate was received in {received} ({clause}).",
                es: "El importador está en {importer}, pero el certificado se recibió en {received} ({clause})."
            ),
            remedy: Text(
                en: "Check who has to judge it.",
                es: "Compruebe a quién corresponde juzgarlo."
            )
        ),
    ]

    /// Codes of the OriginRules module that touch integrity.
    static let originIntegrity: [Explanation] = [
        Explanation(
            "COD-301",
            what: Text(
                en: "The date at {path}, {date}, lies after the receipt on {received} ({clause}).",
                es: "La fecha en {path}, {date}, es posterior a la recepción el {received} ({clause})."
            ),
            remedy: Text(
                en: "Check the clocks of both sides; a certificate cannot be received before it is issued.",
                es: "Compruebe los relojes de ambas partes; un certificado no puede recibirse antes de emitirse."
            )
        ),
        Explanation(
            "COD-302",
            what: Text(
                en: "The number {number} is of country {found}; the issuing entity is of {expected} ({clause}).",
                es: "El número {number} es del país {found}; la entidad emisora es de {expected} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer whether it issued this number.",
                es: "Pregunte a la entidad emisora si emitió este número."
            )
        ),
        Explanation(
            "COD-303",
            what: Text(
                en: "The number {number} is of entity {found}; the certificate names entity {expected} ({clause}).",
                es:
                    "El número {number} es de la entidad {found}; el certificado nombra la entidad {expected} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer whether it issued this number.",
                es: "Pregunte a la entidad emisora si emitió este número."
            )
        ),
        Explanation(
            "COD-304",
            what: Text(
                en: "The number {number} is of agreement {found}; the certificate claims {expected} ({clause}).",
                es: "El número {number} es del acuerdo {found}; el certificado invoca {expected} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer whether it issued this number.",
                es: "Pregunte a la entidad emisora si emitió este número."
            )
        ),
        Explanation(
            "COD-305",
            what: Text(
                en: "The number {number} is of the year {found}; the certificate was issued in {expected} ({clause}).",
                es: "El número {number} es del año {found}; el certificado se emitió en {expected} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer whether it issued this number.",
                es: "Pregunte a la entidad emisora si emitió este número."
            )
        ),
    ]
}
