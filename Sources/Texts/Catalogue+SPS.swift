extension Catalogue {
    /// Codes of the phytosanitary family: its editions, INTERCOM, tags and attachments.
    static let spsFamily: [Explanation] = spsRefusals + spsFindings

    private static let spsRefusals: [Explanation] = [
        Explanation(
            "DIA-009",
            what: Text(
                en: "{name} has the namespace version {version}, which Paso does not know; known are {known}.",
                es: "{name} tiene la versión {version} del espacio de nombres, que Paso no conoce; conoce {known}.",
                pt: "{name} tem a versão {version} do espaço de nomes, que o Paso não conhece; conhece {known}.",
                fr:
                    "{name} porte la version {version} de l'espace de noms, que Paso ne connaît pas ; il connaît {known}."
            ),
            remedy: Text(
                en: "Ask the sender for one of the known versions (17 is the IPPC hub's), or install a newer Paso.",
                es:
                    "Pida al remitente una de las versiones conocidas (17 es la del hub de la CIPF), o instale un Paso más nuevo.",
                pt:
                    "Peça ao remetente uma das versões conhecidas (17 é a do hub da CIPV), ou instale um Paso mais novo.",
                fr:
                    "Demandez à l'expéditeur l'une des versions connues (17 est celle du hub de la CIPV), ou installez un Paso plus récent."
            )
        ),
        Explanation(
            "DIA-010",
            what: Text(
                en: "The parts of {root} are in the namespace {found}; its version has {expected}.",
                es: "Las partes de {root} están en el espacio de nombres {found}; su versión tiene {expected}.",
                pt: "As partes de {root} estão no espaço de nomes {found}; a sua versão tem {expected}.",
                fr: "Les parties de {root} sont dans l'espace de noms {found} ; sa version a {expected}."
            ),
            remedy: Text(
                en: "Let the sender use the namespaces of one release for the whole document.",
                es: "Que el remitente use los espacios de nombres de una sola publicación en todo el documento.",
                pt: "Que o remetente use os espaços de nomes de uma só publicação em todo o documento.",
                fr: "Que l'expéditeur emploie les espaces de noms d'une seule publication dans tout le document."
            )
        ),
        Explanation(
            "DIA-011",
            what: Text(
                en:
                    "The document cannot be written as {dialect} in the profile {profile}: {count} rules are broken: {breaches}.",
                es:
                    "El documento no se puede escribir como {dialect} en el perfil {profile}: incumple {count} reglas: {breaches}.",
                pt:
                    "O documento não pode ser escrito como {dialect} no perfil {profile}: descumpre {count} regras: {breaches}.",
                fr:
                    "Le document ne peut pas être écrit en {dialect} dans le profil {profile} : {count} règles ne sont pas respectées : {breaches}."
            ),
            remedy: Text(
                en:
                    "Complete or shorten the values at these places in the certificate; or write it in the profile estandar, if the recipient takes that.",
                es:
                    "Complete o acorte los valores de estos lugares en el certificado; o escríbalo en el perfil estandar, si el destinatario lo acepta.",
                pt:
                    "Complete ou encurte os valores destes lugares no certificado; ou escreva-o no perfil estandar, se o destinatário o aceitar.",
                fr:
                    "Complétez ou raccourcissez les valeurs à ces endroits du certificat ; ou écrivez-le dans le profil estandar, si le destinataire l'accepte."
            )
        ),
    ]

    private static let spsFindings: [Explanation] = [
        Explanation(
            "DIA-126",
            what: Text(
                en:
                    "The document is of namespace version {version}, whose schema is not at hand; it was read like version 17.",
                es: "El documento es de la versión {version}, cuyo esquema no se tiene; se leyó como la versión 17.",
                pt: "O documento é da versão {version}, cujo esquema não está à mão; foi lido como a versão 17.",
                fr: "Le document est de la version {version}, dont le schéma manque ; il a été lu comme la version 17."
            ),
            remedy: Text(
                en: "Nothing to do; compare a printed copy with the first such certificates of a sender.",
                es: "Nada que hacer; compare una copia impresa con los primeros certificados así de un remitente.",
                pt: "Nada a fazer; compare uma cópia impressa com os primeiros certificados assim de um remetente.",
                fr: "Rien à faire ; comparez une copie imprimée aux premiers certificats de ce genre d'un expéditeur."
            )
        ),
        Explanation(
            "DIA-127",
            what: Text(
                en: "{path} breaks INTERCOM's rule {rule}: \"{value}\".",
                es: "{path} incumple la regla {rule} de INTERCOM: \"{value}\".",
                pt: "{path} descumpre a regra {rule} do INTERCOM: \"{value}\".",
                fr: "{path} enfreint la règle {rule} d'INTERCOM : « {value} »."
            ),
            remedy: Text(
                en: "The document is used as it is; tell the sender, whose document INTERCOM's strict profile refuses.",
                es: "El documento se usa tal cual; avise al remitente: el perfil validaciones de INTERCOM lo rechaza.",
                pt: "O documento é usado como está; avise o remetente: o perfil validaciones do INTERCOM o recusa.",
                fr:
                    "Le document est utilisé tel quel ; prévenez l'expéditeur : le profil validaciones d'INTERCOM le refuse."
            )
        ),
        Explanation(
            "DIA-128",
            what: Text(
                en:
                    "The note {tag} has the content \"{value}\", which is not of the form that the ePhyto guide gives it.",
                es: "La nota {tag} tiene el contenido \"{value}\", que no tiene la forma que le da la guía ePhyto.",
                pt: "A nota {tag} tem o conteúdo \"{value}\", que não tem a forma que o guia ePhyto lhe dá.",
                fr: "La note {tag} a le contenu « {value} », qui n'a pas la forme que lui donne le guide ePhyto."
            ),
            remedy: Text(
                en: "Read it as text; it was kept as it stands.",
                es: "Léalo como texto; se conservó tal cual.",
                pt: "Leia-o como texto; foi mantido como está.",
                fr: "Lisez-le comme un texte ; il a été gardé tel quel."
            )
        ),
        Explanation(
            "DIA-129",
            what: Text(
                en: "The note has the older tag {tag}; {replacement} took its place.",
                es: "La nota tiene la etiqueta antigua {tag}; la reemplazó {replacement}.",
                pt: "A nota tem a etiqueta antiga {tag}; {replacement} a substituiu.",
                fr: "La note porte l'ancienne étiquette {tag} ; {replacement} l'a remplacée."
            ),
            remedy: Text(
                en: "Nothing to do: Paso reads the older tag and writes the new one.",
                es: "Nada que hacer: Paso lee la etiqueta antigua y escribe la nueva.",
                pt: "Nada a fazer: o Paso lê a etiqueta antiga e escreve a nova.",
                fr: "Rien à faire : Paso lit l'ancienne étiquette et écrit la nouvelle."
            )
        ),
        Explanation(
            "DIA-130",
            what: Text(
                en:
                    "The attachment \"{fileName}\" says that it is {type}; its content is {found}. Certificates carry PDF, JPG, PNG and GIF.",
                es:
                    "El adjunto \"{fileName}\" dice que es {type}; su contenido es {found}. Los certificados llevan PDF, JPG, PNG y GIF.",
                pt:
                    "O anexo \"{fileName}\" diz que é {type}; o seu conteúdo é {found}. Os certificados levam PDF, JPG, PNG e GIF.",
                fr:
                    "La pièce jointe « {fileName} » se dit {type} ; son contenu est {found}. Les certificats portent PDF, JPG, PNG et GIF."
            ),
            remedy: Text(
                en: "Open it only with care; ask the sender for one of these types, since the IPPC hub takes no other.",
                es: "Ábralo solo con cuidado; pida al remitente uno de esos tipos: el hub de la CIPF no acepta otros.",
                pt: "Abra-o apenas com cuidado; peça ao remetente um desses tipos: o hub da CIPV não aceita outros.",
                fr:
                    "Ne l'ouvrez qu'avec prudence ; demandez à l'expéditeur l'un de ces types : le hub de la CIPV n'en accepte pas d'autre."
            )
        ),
        Explanation(
            "DIA-131",
            what: Text(
                en:
                    "The certificate is for re-export and names no original certificate (note RPCRF, or a copy attached).",
                es:
                    "El certificado es de reexportación y no nombra ningún certificado original (nota RPCRF, o una copia adjunta).",
                pt:
                    "O certificado é de reexportação e não nomeia nenhum certificado original (nota RPCRF, ou uma cópia anexa).",
                fr:
                    "Le certificat est de réexportation et ne nomme aucun certificat original (note RPCRF, ou une copie jointe)."
            ),
            remedy: Text(
                en: "Ask the re-exporting country's authority for the number of the original certificate.",
                es: "Pida a la autoridad del país reexportador el número del certificado original.",
                pt: "Peça à autoridade do país reexportador o número do certificado original.",
                fr: "Demandez à l'autorité du pays réexportateur le numéro du certificat original."
            )
        ),
        Explanation(
            "DIA-132",
            what: Text(
                en: "The certificate says that it replaces another (ADRP, ADRD or ADRPR) and does not name it (ADRPN).",
                es: "El certificado dice que reemplaza a otro (ADRP, ADRD o ADRPR) y no lo nombra (ADRPN).",
                pt: "O certificado diz que substitui outro (ADRP, ADRD ou ADRPR) e não o nomeia (ADRPN).",
                fr: "Le certificat dit qu'il en remplace un autre (ADRP, ADRD ou ADRPR) sans le nommer (ADRPN)."
            ),
            remedy: Text(
                en: "Ask the sender which certificate is replaced; until then the earlier one counts as valid here.",
                es: "Pregunte al remitente qué certificado se reemplaza; hasta entonces el anterior vale aquí.",
                pt: "Pergunte ao remetente que certificado é substituído; até lá o anterior vale aqui.",
                fr: "Demandez à l'expéditeur quel certificat est remplacé ; d'ici là le précédent vaut ici."
            )
        ),
    ]
}
