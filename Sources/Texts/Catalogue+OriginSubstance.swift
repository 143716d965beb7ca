extension Catalogue {
    /// Codes of the OriginRules module that touch the origin itself.
    static let originSubstance: [Explanation] = [
        Explanation(
            "COD-201",
            what: Text(
                en: "Paso knows no agreement “{agreement}”, so nothing that depends on it was checked ({clause}).",
                es:
                    "Paso no conoce el acuerdo «{agreement}», por lo que no se comprobó nada que dependa de él ({clause}).",
                pt:
                    "O Paso não conhece nenhum acordo “{agreement}”; por isso, nada do que depende dele foi verificado ({clause}).",
                fr:
                    "Paso ne connaît aucun accord « {agreement} » ; rien de ce qui en dépend n'a donc été vérifié ({clause})."
            ),
            remedy: Text(
                en: "Compare the acronym with ALADI's list of agreements.",
                es: "Compare la sigla con la lista de acuerdos de la ALADI.",
                pt: "Compare a sigla com a lista de acordos da ALADI.",
                fr: "Comparez le sigle à la liste des accords de l'ALADI."
            )
        ),
        Explanation(
            "COD-202",
            what: Text(
                en: "The exporter's country {country} is not a party to {agreement} ({clause}).",
                es: "El país del exportador, {country}, no es parte de {agreement} ({clause}).",
                pt: "O país do exportador, {country}, não é parte de {agreement} ({clause}).",
                fr: "Le pays de l'exportateur, {country}, n'est pas partie à {agreement} ({clause})."
            ),
            remedy: Text(
                en: "The goods have no preference under this agreement; ask for the right certificate.",
                es: "Las mercancías no tienen preferencia según este acuerdo; pida el certificado correcto.",
                pt: "As mercadorias não têm preferência por este acordo; peça o certificado correto.",
                fr: "Les marchandises n'ont pas de préférence au titre de cet accord ; demandez le bon certificat."
            )
        ),
        Explanation(
            "COD-203",
            what: Text(
                en: "The importer's country {country} is not a party to {agreement} ({clause}).",
                es: "El país del importador, {country}, no es parte de {agreement} ({clause}).",
                pt: "O país do importador, {country}, não é parte de {agreement} ({clause}).",
                fr: "Le pays de l'importateur, {country}, n'est pas partie à {agreement} ({clause})."
            ),
            remedy: Text(
                en: "The goods have no preference under this agreement; ask for the right certificate.",
                es: "Las mercancías no tienen preferencia según este acuerdo; pida el certificado correcto.",
                pt: "As mercadorias não têm preferência por este acordo; peça o certificado correto.",
                fr: "Les marchandises n'ont pas de préférence au titre de cet accord ; demandez le bon certificat."
            )
        ),
        Explanation(
            "COD-204",
            what: Text(
                en: "Exporter and importer are in the same country, {country} ({clause}).",
                es: "El exportador y el importador están en el mismo país, {country} ({clause}).",
                pt: "O exportador e o importador estão no mesmo país, {country} ({clause}).",
                fr: "L'exportateur et l'importateur sont dans le même pays, {country} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for the country of destination.",
                es: "Pregunte a la entidad emisora por el país de destino.",
                pt: "Pergunte à entidade emissora qual é o país de destino.",
                fr: "Demandez à l'organisme émetteur le pays de destination."
            )
        ),
        Explanation(
            "COD-205",
            what: Text(
                en:
                    "{exporter} and {importer} stand on the same side of {agreement}, which grants nothing between them ({clause}).",
                es:
                    "{exporter} y {importer} están del mismo lado de {agreement}, que no concede nada entre ellos ({clause}).",
                pt:
                    "{exporter} e {importer} estão do mesmo lado de {agreement}, que não concede nada entre eles ({clause}).",
                fr:
                    "{exporter} et {importer} sont du même côté de {agreement}, qui n'accorde rien entre eux ({clause})."
            ),
            remedy: Text(
                en: "Ask for a certificate under the agreement that binds the two.",
                es: "Pida un certificado según el acuerdo que vincula a los dos.",
                pt: "Peça um certificado pelo acordo que vincula os dois.",
                fr: "Demandez un certificat au titre de l'accord qui lie les deux."
            )
        ),
        Explanation(
            "COD-206",
            what: Text(
                en: "The issuing entity is of {issuer}, the exporter of {exporter} ({clause}).",
                es: "La entidad emisora es de {issuer}; el exportador, de {exporter} ({clause}).",
                pt: "A entidade emissora é de {issuer}; o exportador, de {exporter} ({clause}).",
                fr: "L'organisme émetteur est de {issuer}, l'exportateur de {exporter} ({clause})."
            ),
            remedy: Text(
                en: "Only an entity of the exporting country can certify; ask for the right certificate.",
                es: "Solo puede certificar una entidad del país exportador; pida el certificado correcto.",
                pt: "Somente uma entidade do país exportador pode certificar; peça o certificado correto.",
                fr: "Seul un organisme du pays exportateur peut certifier ; demandez le bon certificat."
            )
        ),
        Explanation(
            "COD-207",
            what: Text(
                en:
                    "{agreement} gives its preference to goods of {country} only; the exporter is in {exporter} ({clause}).",
                es:
                    "{agreement} da su preferencia solo a mercancías de {country}; el exportador está en {exporter} ({clause}).",
                pt:
                    "{agreement} dá a sua preferência somente a mercadorias de {country}; o exportador está em {exporter} ({clause}).",
                fr:
                    "{agreement} n'accorde sa préférence qu'aux marchandises de {country} ; l'exportateur est en {exporter} ({clause})."
            ),
            remedy: Text(
                en: "Ask for a certificate under the agreement that binds the two countries.",
                es: "Pida un certificado según el acuerdo que vincula a los dos países.",
                pt: "Peça um certificado pelo acordo que vincula os dois países.",
                fr: "Demandez un certificat au titre de l'accord qui lie les deux pays."
            )
        ),
        Explanation(
            "COD-208",
            what: Text(
                en: "The goods travel to {destination}, the importer is in {importer} ({clause}).",
                es: "Las mercancías viajan a {destination}; el importador está en {importer} ({clause}).",
                pt: "As mercadorias viajam para {destination}; o importador está em {importer} ({clause}).",
                fr: "Les marchandises voyagent vers {destination}, l'importateur est en {importer} ({clause})."
            ),
            remedy: Text(
                en: "Look at the transport documents: the goods must be consigned directly.",
                es: "Vea los documentos de transporte: la expedición debe ser directa.",
                pt: "Examine os documentos de transporte: a expedição deve ser direta.",
                fr: "Examinez les documents de transport : l'expédition doit être directe."
            )
        ),
        Explanation(
            "COD-209",
            what: Text(
                en: "The country of origin {country} at {path} is not a party to {agreement} ({clause}).",
                es: "El país de origen {country} en {path} no es parte de {agreement} ({clause}).",
                pt: "O país de origem {country} em {path} não é parte de {agreement} ({clause}).",
                fr: "Le pays d'origine {country} à {path} n'est pas partie à {agreement} ({clause})."
            ),
            remedy: Text(
                en: "The goods have no preference under this agreement.",
                es: "Las mercancías no tienen preferencia según este acuerdo.",
                pt: "As mercadorias não têm preferência por este acordo.",
                fr: "Les marchandises n'ont pas de préférence au titre de cet accord."
            )
        ),
        Explanation(
            "COD-210",
            what: Text(
                en: "Issued on {issued}, before the invoice of {invoiced} at {path} ({clause}).",
                es: "Emitido el {issued}, antes de la factura del {invoiced} en {path} ({clause}).",
                pt: "Emitido em {issued}, antes da fatura de {invoiced} em {path} ({clause}).",
                fr: "Émis le {issued}, avant la facture du {invoiced} à {path} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for a rectified certificate.",
                es: "Pida a la entidad emisora un certificado rectificado.",
                pt: "Peça à entidade emissora um certificado retificado.",
                fr: "Demandez à l'organisme émetteur un certificat rectifié."
            )
        ),
        Explanation(
            "COD-211",
            what: Text(
                en:
                    "Issued on {issued}, {days} days after the invoice of {invoiced} at {path}; at most {most} are allowed ({clause}).",
                es:
                    "Emitido el {issued}, {days} días después de la factura del {invoiced} en {path}; se admiten como máximo {most} ({clause}).",
                pt:
                    "Emitido em {issued}, {days} dias depois da fatura de {invoiced} em {path}; admitem-se no máximo {most} ({clause}).",
                fr:
                    "Émis le {issued}, {days} jours après la facture du {invoiced} à {path} ; {most} au plus sont admis ({clause})."
            ),
            remedy: Text(
                en: "The preference may be refused; ask the issuer how the dates come about.",
                es: "La preferencia puede denegarse; pregunte a la entidad emisora por las fechas.",
                pt: "A preferência pode ser negada; pergunte à entidade emissora como se explicam as datas.",
                fr: "La préférence peut être refusée ; demandez à l'organisme émetteur comment s'expliquent les dates."
            )
        ),
        Explanation(
            "COD-212",
            what: Text(
                en: "The exporter declared on {declared}, after the certificate was issued on {issued} ({clause}).",
                es:
                    "El exportador declaró el {declared}, después de la emisión del certificado el {issued} ({clause}).",
                pt: "O exportador declarou em {declared}, depois da emissão do certificado em {issued} ({clause}).",
                fr: "L'exportateur a déclaré le {declared}, après l'émission du certificat le {issued} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for a rectified certificate.",
                es: "Pida a la entidad emisora un certificado rectificado.",
                pt: "Peça à entidade emissora um certificado retificado.",
                fr: "Demandez à l'organisme émetteur un certificat rectifié."
            )
        ),
        Explanation(
            "COD-213",
            what: Text(
                en: "The certificate was valid up to {until} and was received on {received} ({clause}).",
                es: "El certificado fue válido hasta el {until} y se recibió el {received} ({clause}).",
                pt: "O certificado foi válido até {until} e foi recebido em {received} ({clause}).",
                fr: "Le certificat était valable jusqu'au {until} et a été reçu le {received} ({clause})."
            ),
            remedy: Text(
                en: "The preference may be refused, unless the goods stood under a suspensive regime meanwhile.",
                es:
                    "La preferencia puede denegarse, salvo que las mercancías estuvieran entretanto en un régimen suspensivo.",
                pt:
                    "A preferência pode ser negada, salvo se as mercadorias estiveram nesse meio-tempo em um regime suspensivo.",
                fr:
                    "La préférence peut être refusée, sauf si les marchandises étaient entre-temps sous un régime suspensif."
            )
        ),
        Explanation(
            "COD-214",
            what: Text(
                en: "The period of the certificate ends on {until}, before it begins on {from} ({clause}).",
                es: "El período del certificado termina el {until}, antes de comenzar el {from} ({clause}).",
                pt: "O período do certificado termina em {until}, antes de começar em {from} ({clause}).",
                fr: "La période du certificat se termine le {until}, avant de commencer le {from} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for a rectified certificate.",
                es: "Pida a la entidad emisora un certificado rectificado.",
                pt: "Peça à entidade emissora um certificado retificado.",
                fr: "Demandez à l'organisme émetteur un certificat rectifié."
            )
        ),
        Explanation(
            "COD-215",
            what: Text(
                en: "The period of the certificate, {from} to {until}, is longer than the agreement allows ({clause}).",
                es:
                    "El período del certificado, del {from} al {until}, es más largo de lo que admite el acuerdo ({clause}).",
                pt: "O período do certificado, de {from} a {until}, é mais longo do que o acordo admite ({clause}).",
                fr:
                    "La période du certificat, du {from} au {until}, est plus longue que ne l'admet l'accord ({clause})."
            ),
            remedy: Text(
                en: "Goods beyond the longest period have no preference.",
                es: "Las mercancías posteriores al período máximo no tienen preferencia.",
                pt: "Mercadorias além do período máximo não têm preferência.",
                fr: "Les marchandises au-delà de la période maximale n'ont pas de préférence."
            )
        ),
        Explanation(
            "COD-216",
            what: Text(
                en: "Received on {received}, outside the period of the certificate, {from} to {until} ({clause}).",
                es: "Recibido el {received}, fuera del período del certificado, del {from} al {until} ({clause}).",
                pt: "Recebido em {received}, fora do período do certificado, de {from} a {until} ({clause}).",
                fr: "Reçu le {received}, hors de la période du certificat, du {from} au {until} ({clause})."
            ),
            remedy: Text(
                en: "Check on which day the goods were imported.",
                es: "Compruebe en qué día se importaron las mercancías.",
                pt: "Verifique em que dia as mercadorias foram importadas.",
                fr: "Vérifiez quel jour les marchandises ont été importées."
            )
        ),
        Explanation(
            "COD-217",
            what: Text(
                en:
                    "The producer's declaration at {path} is of {declared}, after the certificate was issued on {issued} ({clause}).",
                es:
                    "La declaración del productor en {path} es del {declared}, posterior a la emisión del certificado el {issued} ({clause}).",
                pt:
                    "A declaração do produtor em {path} é de {declared}, posterior à emissão do certificado em {issued} ({clause}).",
                fr:
                    "La déclaration du producteur à {path} est du {declared}, postérieure à l'émission du certificat le {issued} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer on which declaration the certificate rests.",
                es: "Pregunte a la entidad emisora en qué declaración se apoya el certificado.",
                pt: "Pergunte à entidade emissora em qual declaração o certificado se baseia.",
                fr: "Demandez à l'organisme émetteur sur quelle déclaration repose le certificat."
            )
        ),
        Explanation(
            "COD-218",
            what: Text(
                en:
                    "The producer's declaration at {path} is of {declared} and supported certificates up to {until}; this one was issued on {issued} ({clause}).",
                es:
                    "La declaración del productor en {path} es del {declared} y respaldaba certificados hasta el {until}; este se emitió el {issued} ({clause}).",
                pt:
                    "A declaração do produtor em {path} é de {declared} e respaldava certificados até {until}; este foi emitido em {issued} ({clause}).",
                fr:
                    "La déclaration du producteur à {path} est du {declared} et appuyait des certificats jusqu'au {until} ; celui-ci a été émis le {issued} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for the declaration that was valid.",
                es: "Pida a la entidad emisora la declaración vigente.",
                pt: "Peça à entidade emissora a declaração que estava válida.",
                fr: "Demandez à l'organisme émetteur la déclaration qui était valable."
            )
        ),
        Explanation(
            "COD-219",
            what: Text(
                en:
                    "The tariff code “{value}” at {path} is of chapter {chapter}, which the Harmonized System does not have ({clause}).",
                es:
                    "El código arancelario «{value}» en {path} es del capítulo {chapter}, que el Sistema Armonizado no tiene ({clause}).",
                pt:
                    "O código tarifário “{value}” em {path} é do capítulo {chapter}, que o Sistema Harmonizado não tem ({clause}).",
                fr:
                    "Le code tarifaire « {value} » à {path} est du chapitre {chapter}, que le Système harmonisé n'a pas ({clause})."
            ),
            remedy: Text(
                en: "No origin rule can be applied to it; ask the issuer for the right code.",
                es: "No se le puede aplicar ninguna norma de origen; pida a la entidad emisora el código correcto.",
                pt: "Nenhuma regra de origem pode ser aplicada a ele; peça à entidade emissora o código correto.",
                fr: "Aucune règle d'origine ne peut lui être appliquée ; demandez à l'organisme émetteur le bon code."
            )
        ),
        Explanation(
            "COD-220",
            what: Text(
                en:
                    "The tariff code “{value}” at {path} is of heading {heading}; chapter {chapter} has none beyond {last} ({clause}).",
                es:
                    "El código arancelario «{value}» en {path} es de la partida {heading}; el capítulo {chapter} no tiene ninguna posterior a {last} ({clause}).",
                pt:
                    "O código tarifário “{value}” em {path} é da posição {heading}; o capítulo {chapter} não tem nenhuma além de {last} ({clause}).",
                fr:
                    "Le code tarifaire « {value} » à {path} est de la position {heading} ; le chapitre {chapter} n'en a aucune au-delà de {last} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for the right code.",
                es: "Pida a la entidad emisora el código correcto.",
                pt: "Peça à entidade emissora o código correto.",
                fr: "Demandez à l'organisme émetteur le bon code."
            )
        ),
        Explanation(
            "COD-221",
            what: Text(
                en: "The goods at {path} have no origin criterion ({clause}).",
                es: "Las mercancías en {path} no tienen criterio de origen ({clause}).",
                pt: "As mercadorias em {path} não têm critério de origem ({clause}).",
                fr: "Les marchandises à {path} n'ont pas de critère d'origine ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer by which rule the goods originate.",
                es: "Pregunte a la entidad emisora por qué norma son originarias las mercancías.",
                pt: "Pergunte à entidade emissora por qual regra as mercadorias são originárias.",
                fr: "Demandez à l'organisme émetteur selon quelle règle les marchandises sont originaires."
            )
        ),
        Explanation(
            "COD-222",
            what: Text(
                en: "The country at {path} is not stated, so the parties were not checked ({clause}).",
                es: "No consta el país en {path}, por lo que no se comprobaron las partes ({clause}).",
                pt: "O país em {path} não está indicado; por isso, as partes não foram verificadas ({clause}).",
                fr: "Le pays à {path} n'est pas indiqué ; les parties n'ont donc pas été vérifiées ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for the country.",
                es: "Pregunte el país a la entidad emisora.",
                pt: "Pergunte o país à entidade emissora.",
                fr: "Demandez le pays à l'organisme émetteur."
            )
        ),
        Explanation(
            "COD-223",
            what: Text(
                en: "The importer is in {importer}, but the certificate was received in {received} ({clause}).",
                es: "El importador está en {importer}, pero el certificado se recibió en {received} ({clause}).",
                pt: "O importador está em {importer}, mas o certificado foi recebido em {received} ({clause}).",
                fr: "L'importateur est en {importer}, mais le certificat a été reçu en {received} ({clause})."
            ),
            remedy: Text(
                en: "Check who has to judge it.",
                es: "Compruebe a quién corresponde juzgarlo.",
                pt: "Verifique a quem cabe avaliá-lo.",
                fr: "Vérifiez à qui il revient de l'évaluer."
            )
        ),
    ]

    /// Codes of the OriginRules module that touch integrity.
    static let originIntegrity: [Explanation] = [
        Explanation(
            "COD-301",
            what: Text(
                en: "The date at {path}, {date}, lies after the receipt on {received} ({clause}).",
                es: "La fecha en {path}, {date}, es posterior a la recepción el {received} ({clause}).",
                pt: "A data em {path}, {date}, é posterior ao recebimento em {received} ({clause}).",
                fr: "La date à {path}, {date}, est postérieure à la réception le {received} ({clause})."
            ),
            remedy: Text(
                en: "Check the clocks of both sides; a certificate cannot be received before it is issued.",
                es: "Compruebe los relojes de ambas partes; un certificado no puede recibirse antes de emitirse.",
                pt:
                    "Verifique os relógios de ambas as partes; um certificado não pode ser recebido antes de ser emitido.",
                fr: "Vérifiez les horloges des deux parties ; un certificat ne peut pas être reçu avant d'être émis."
            )
        ),
        Explanation(
            "COD-302",
            what: Text(
                en: "The number {number} is of country {found}; the issuing entity is of {expected} ({clause}).",
                es: "El número {number} es del país {found}; la entidad emisora es de {expected} ({clause}).",
                pt: "O número {number} é do país {found}; a entidade emissora é de {expected} ({clause}).",
                fr: "Le numéro {number} est du pays {found} ; l'organisme émetteur est de {expected} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer whether it issued this number.",
                es: "Pregunte a la entidad emisora si emitió este número.",
                pt: "Pergunte à entidade emissora se ela emitiu este número.",
                fr: "Demandez à l'organisme émetteur s'il a émis ce numéro."
            )
        ),
        Explanation(
            "COD-303",
            what: Text(
                en: "The number {number} is of entity {found}; the certificate names entity {expected} ({clause}).",
                es:
                    "El número {number} es de la entidad {found}; el certificado nombra la entidad {expected} ({clause}).",
                pt: "O número {number} é da entidade {found}; o certificado indica a entidade {expected} ({clause}).",
                fr:
                    "Le numéro {number} est de l'organisme {found} ; le certificat nomme l'organisme {expected} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer whether it issued this number.",
                es: "Pregunte a la entidad emisora si emitió este número.",
                pt: "Pergunte à entidade emissora se ela emitiu este número.",
                fr: "Demandez à l'organisme émetteur s'il a émis ce numéro."
            )
        ),
        Explanation(
            "COD-304",
            what: Text(
                en: "The number {number} is of agreement {found}; the certificate claims {expected} ({clause}).",
                es: "El número {number} es del acuerdo {found}; el certificado invoca {expected} ({clause}).",
                pt: "O número {number} é do acordo {found}; o certificado invoca {expected} ({clause}).",
                fr: "Le numéro {number} est de l'accord {found} ; le certificat invoque {expected} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer whether it issued this number.",
                es: "Pregunte a la entidad emisora si emitió este número.",
                pt: "Pergunte à entidade emissora se ela emitiu este número.",
                fr: "Demandez à l'organisme émetteur s'il a émis ce numéro."
            )
        ),
        Explanation(
            "COD-305",
            what: Text(
                en: "The number {number} is of the year {found}; the certificate was issued in {expected} ({clause}).",
                es: "El número {number} es del año {found}; el certificado se emitió en {expected} ({clause}).",
                pt: "O número {number} é do ano {found}; o certificado foi emitido em {expected} ({clause}).",
                fr: "Le numéro {number} est de l'année {found} ; le certificat a été émis en {expected} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer whether it issued this number.",
                es: "Pregunte a la entidad emisora si emitió este número.",
                pt: "Pergunte à entidade emissora se ela emitiu este número.",
                fr: "Demandez à l'organisme émetteur s'il a émis ce numéro."
            )
        ),
    ]
}
