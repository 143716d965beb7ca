extension Catalogue {
    /// Codes of the OriginRules module that touch the form: a certificate is never refused for them alone.
    static let originForm: [Explanation] = [
        Explanation(
            "COD-101",
            what: Text(
                en: "Not checked: how long a certificate of {agreement} is valid is not known to Paso ({clause}).",
                es: "No comprobado: Paso no conoce la vigencia de un certificado de {agreement} ({clause}).",
                pt:
                    "Não verificado: o Paso não conhece o prazo de validade de um certificado de {agreement} ({clause}).",
                fr: "Non vérifié : Paso ne connaît pas la durée de validité d'un certificat de {agreement} ({clause})."
            ),
            remedy: Text(
                en: "Look it up in the agreement before deciding.",
                es: "Consúltela en el acuerdo antes de decidir.",
                pt: "Consulte-o no acordo antes de decidir.",
                fr: "Consultez-la dans l'accord avant de décider."
            )
        ),
        Explanation(
            "COD-102",
            what: Text(
                en:
                    "Not checked: how many days after its invoice a certificate of {agreement} may be issued is not known to Paso ({clause}).",
                es:
                    "No comprobado: Paso no conoce el plazo de emisión desde la factura de un certificado de {agreement} ({clause}).",
                pt:
                    "Não verificado: o Paso não conhece o prazo, em dias desde a fatura, para emitir um certificado de {agreement} ({clause}).",
                fr:
                    "Non vérifié : Paso ne connaît pas le délai, en jours après la facture, pour émettre un certificat de {agreement} ({clause})."
            ),
            remedy: Text(
                en: "Look it up in the agreement before deciding.",
                es: "Consúltelo en el acuerdo antes de decidir.",
                pt: "Consulte-o no acordo antes de decidir.",
                fr: "Consultez-le dans l'accord avant de décider."
            )
        ),
        Explanation(
            "COD-103",
            what: Text(
                en:
                    "Not checked: the nomenclature of {agreement} is not known to Paso; tariff codes were compared only with the shapes that ALADI admits ({clause}).",
                es:
                    "No comprobado: Paso no conoce la nomenclatura de {agreement}; los códigos arancelarios se compararon solo con las formas que admite la ALADI ({clause}).",
                pt:
                    "Não verificado: o Paso não conhece a nomenclatura de {agreement}; os códigos tarifários foram comparados apenas com as formas que a ALADI admite ({clause}).",
                fr:
                    "Non vérifié : Paso ne connaît pas la nomenclature de {agreement} ; les codes tarifaires n'ont été comparés qu'aux formes admises par l'ALADI ({clause})."
            ),
            remedy: Text(
                en: "Compare the codes with the nomenclature of the agreement.",
                es: "Compare los códigos con la nomenclatura del acuerdo.",
                pt: "Compare os códigos com a nomenclatura do acordo.",
                fr: "Comparez les codes à la nomenclature de l'accord."
            )
        ),
        Explanation(
            "COD-104",
            what: Text(
                en:
                    "Not checked: the longest period that one certificate of {agreement} may cover is not known to Paso ({clause}).",
                es:
                    "No comprobado: Paso no conoce el período máximo que puede amparar un certificado de {agreement} ({clause}).",
                pt:
                    "Não verificado: o Paso não conhece o período máximo que um certificado de {agreement} pode amparar ({clause}).",
                fr:
                    "Non vérifié : Paso ne connaît pas la période maximale que peut couvrir un certificat de {agreement} ({clause})."
            ),
            remedy: Text(
                en: "Look it up in the agreement before deciding.",
                es: "Consúltelo en el acuerdo antes de decidir.",
                pt: "Consulte-o no acordo antes de decidir.",
                fr: "Consultez-le dans l'accord avant de décider."
            )
        ),
        Explanation(
            "COD-105",
            what: Text(
                en:
                    "Not checked: how long a producer's declaration supports certificates of {agreement} is not known to Paso ({clause}).",
                es:
                    "No comprobado: Paso no conoce por cuánto tiempo una declaración del productor respalda certificados de {agreement} ({clause}).",
                pt:
                    "Não verificado: o Paso não sabe por quanto tempo uma declaração do produtor respalda certificados de {agreement} ({clause}).",
                fr:
                    "Non vérifié : Paso ne sait pas combien de temps une déclaration du producteur appuie des certificats de {agreement} ({clause})."
            ),
            remedy: Text(
                en: "Look it up in the agreement before deciding.",
                es: "Consúltelo en el acuerdo antes de decidir.",
                pt: "Consulte-o no acordo antes de decidir.",
                fr: "Consultez-le dans l'accord avant de décider."
            )
        ),
        Explanation(
            "COD-106",
            what: Text(
                en: "The date “{value}” at {path} cannot be read, so what depends on it was not checked ({clause}).",
                es:
                    "La fecha «{value}» en {path} no se puede leer, por lo que no se comprobó lo que depende de ella ({clause}).",
                pt:
                    "A data “{value}” em {path} não pode ser lida; por isso, o que depende dela não foi verificado ({clause}).",
                fr: "La date « {value} » à {path} est illisible ; ce qui en dépend n'a donc pas été vérifié ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for the date.",
                es: "Pida la fecha a la entidad emisora.",
                pt: "Peça a data à entidade emissora.",
                fr: "Demandez la date à l'organisme émetteur."
            )
        ),
        Explanation(
            "COD-107",
            what: Text(
                en: "The form {form} is not one of {agreement}: {forms} ({clause}).",
                es: "El formulario {form} no es de {agreement}: {forms} ({clause}).",
                pt: "O formulário {form} não é de {agreement}: {forms} ({clause}).",
                fr: "Le formulaire {form} n'est pas de {agreement} : {forms} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer for a certificate on the form of the agreement.",
                es: "Pida a la entidad emisora un certificado en el formulario del acuerdo.",
                pt: "Peça à entidade emissora um certificado no formulário do acordo.",
                fr: "Demandez à l'organisme émetteur un certificat sur le formulaire de l'accord."
            )
        ),
        Explanation(
            "COD-108",
            what: Text(
                en: "The exporter declared on {declared}, before the invoice of {invoiced} ({clause}).",
                es: "El exportador declaró el {declared}, antes de la factura del {invoiced} ({clause}).",
                pt: "O exportador declarou em {declared}, antes da fatura de {invoiced} ({clause}).",
                fr: "L'exportateur a déclaré le {declared}, avant la facture du {invoiced} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer to rectify the date that is wrong.",
                es: "Pida a la entidad emisora que rectifique la fecha equivocada.",
                pt: "Peça à entidade emissora que retifique a data errada.",
                fr: "Demandez à l'organisme émetteur de rectifier la date erronée."
            )
        ),
        Explanation(
            "COD-109",
            what: Text(
                en: "The exporter declared on {declared}, {days} days before the certificate was issued ({clause}).",
                es: "El exportador declaró el {declared}, {days} días antes de la emisión del certificado ({clause}).",
                pt: "O exportador declarou em {declared}, {days} dias antes da emissão do certificado ({clause}).",
                fr: "L'exportateur a déclaré le {declared}, {days} jours avant l'émission du certificat ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer whether the declaration belongs to these goods.",
                es: "Pregunte a la entidad emisora si la declaración corresponde a estas mercancías.",
                pt: "Pergunte à entidade emissora se a declaração corresponde a estas mercadorias.",
                fr: "Demandez à l'organisme émetteur si la déclaration correspond à ces marchandises."
            )
        ),
        Explanation(
            "COD-110",
            what: Text(
                en:
                    "Issued {days} working days after departure; the agreement allows {most}, holidays not counted here ({clause}).",
                es:
                    "Emitido {days} días hábiles después de la salida; el acuerdo admite {most}, sin contar aquí los feriados ({clause}).",
                pt:
                    "Emitido {days} dias úteis depois da saída; o acordo admite {most}, sem contar aqui os feriados ({clause}).",
                fr:
                    "Émis {days} jours ouvrables après le départ ; l'accord en admet {most}, jours fériés non comptés ici ({clause})."
            ),
            remedy: Text(
                en: "Count the holidays of the exporting country, then decide.",
                es: "Cuente los feriados del país exportador y luego decida.",
                pt: "Conte os feriados do país exportador e depois decida.",
                fr: "Comptez les jours fériés du pays exportateur, puis décidez."
            )
        ),
        Explanation(
            "COD-111",
            what: Text(
                en: "{path} refers to invoice no. {order}, which is not in the list of invoices ({clause}).",
                es: "{path} se refiere a la factura n.º {order}, que no está en la lista de facturas ({clause}).",
                pt: "{path} refere-se à fatura n.º {order}, que não está na lista de faturas ({clause}).",
                fr: "{path} renvoie à la facture n° {order}, qui ne figure pas dans la liste des factures ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer which invoice the goods stand on.",
                es: "Pregunte a la entidad emisora en qué factura figuran las mercancías.",
                pt: "Pergunte à entidade emissora em qual fatura constam as mercadorias.",
                fr: "Demandez à l'organisme émetteur sur quelle facture figurent les marchandises."
            )
        ),
        Explanation(
            "COD-112",
            what: Text(
                en: "{path} refers to producer no. {order}, who is not in the list of producers ({clause}).",
                es: "{path} se refiere al productor n.º {order}, que no está en la lista de productores ({clause}).",
                pt: "{path} refere-se ao produtor n.º {order}, que não está na lista de produtores ({clause}).",
                fr:
                    "{path} renvoie au producteur n° {order}, qui ne figure pas dans la liste des producteurs ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer who produced the goods.",
                es: "Pregunte a la entidad emisora quién produjo las mercancías.",
                pt: "Pergunte à entidade emissora quem produziu as mercadorias.",
                fr: "Demandez à l'organisme émetteur qui a produit les marchandises."
            )
        ),
        Explanation(
            "COD-113",
            what: Text(
                en: "The number {order} stands twice in the list {path} ({clause}).",
                es: "El número {order} aparece dos veces en la lista {path} ({clause}).",
                pt: "O número {order} aparece duas vezes na lista {path} ({clause}).",
                fr: "Le numéro {order} figure deux fois dans la liste {path} ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer to number the list anew, if a reference becomes ambiguous.",
                es: "Pida a la entidad emisora que renumere la lista si una referencia resulta ambigua.",
                pt: "Peça à entidade emissora que renumere a lista, se uma referência ficar ambígua.",
                fr: "Demandez à l'organisme émetteur de renuméroter la liste, si une référence devient ambiguë."
            )
        ),
        Explanation(
            "COD-114",
            what: Text(
                en: "The list {path} is not numbered from 1 without gaps ({clause}).",
                es: "La lista {path} no está numerada desde 1 sin saltos ({clause}).",
                pt: "A lista {path} não está numerada a partir de 1 sem lacunas ({clause}).",
                fr: "La liste {path} n'est pas numérotée à partir de 1 sans lacune ({clause})."
            ),
            remedy: Text(
                en: "Check that no line is missing.",
                es: "Compruebe que no falte ninguna línea.",
                pt: "Verifique se não falta nenhuma linha.",
                fr: "Vérifiez qu'il ne manque aucune ligne."
            )
        ),
        Explanation(
            "COD-115",
            what: Text(
                en: "{path} says that an operator of another country takes part, but does not say who ({clause}).",
                es: "{path} dice que participa un operador de otro país, pero no dice quién ({clause}).",
                pt: "{path} diz que participa um operador de outro país, mas não diz quem é ({clause}).",
                fr: "{path} dit qu'un opérateur d'un autre pays intervient, mais ne dit pas lequel ({clause})."
            ),
            remedy: Text(
                en: "Ask the exporter for name and country of the operator.",
                es: "Pida al exportador el nombre y el país del operador.",
                pt: "Peça ao exportador o nome e o país do operador.",
                fr: "Demandez à l'exportateur le nom et le pays de l'opérateur."
            )
        ),
        Explanation(
            "COD-116",
            what: Text(
                en: "{path} names an operator of another country, but does not state that one takes part ({clause}).",
                es: "{path} nombra a un operador de otro país, pero no declara que participe ({clause}).",
                pt: "{path} indica um operador de outro país, mas não declara que ele participa ({clause}).",
                fr: "{path} nomme un opérateur d'un autre pays, mais ne déclare pas qu'il intervient ({clause})."
            ),
            remedy: Text(
                en: "Ask the exporter who invoices the goods.",
                es: "Pregunte al exportador quién factura las mercancías.",
                pt: "Pergunte ao exportador quem fatura as mercadorias.",
                fr: "Demandez à l'exportateur qui facture les marchandises."
            )
        ),
        Explanation(
            "COD-117",
            what: Text(
                en:
                    "{path} names {country} as the third country, which is the exporter's or the importer's own ({clause}).",
                es:
                    "{path} indica {country} como tercer país, que es el del exportador o el del importador ({clause}).",
                pt:
                    "{path} indica {country} como terceiro país, que é o do próprio exportador ou importador ({clause}).",
                fr:
                    "{path} désigne {country} comme pays tiers, alors que c'est celui de l'exportateur ou de l'importateur ({clause})."
            ),
            remedy: Text(
                en: "Ask the exporter who invoices the goods, and from where.",
                es: "Pregunte al exportador quién factura las mercancías y desde dónde.",
                pt: "Pergunte ao exportador quem fatura as mercadorias e de onde.",
                fr: "Demandez à l'exportateur qui facture les marchandises, et d'où."
            )
        ),
        Explanation(
            "COD-118",
            what: Text(
                en: "{path} says that the producer is the exporter, but the data of both differ ({clause}).",
                es: "{path} dice que el productor es el exportador, pero los datos de ambos difieren ({clause}).",
                pt: "{path} diz que o produtor é o exportador, mas os dados de ambos diferem ({clause}).",
                fr: "{path} dit que le producteur est l'exportateur, mais les données des deux diffèrent ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer who produced the goods.",
                es: "Pregunte a la entidad emisora quién produjo las mercancías.",
                pt: "Pergunte à entidade emissora quem produziu as mercadorias.",
                fr: "Demandez à l'organisme émetteur qui a produit les marchandises."
            )
        ),
        Explanation(
            "COD-119",
            what: Text(
                en: "{path} says that the producer is confidential, but names the producer ({clause}).",
                es: "{path} dice que el productor es confidencial, pero lo nombra ({clause}).",
                pt: "{path} diz que o produtor é confidencial, mas o nomeia ({clause}).",
                fr: "{path} dit que le producteur est confidentiel, mais le nomme ({clause})."
            ),
            remedy: Text(
                en: "Treat the data as confidential; tell the issuer.",
                es: "Trate los datos como confidenciales y avise a la entidad emisora.",
                pt: "Trate os dados como confidenciais e avise a entidade emissora.",
                fr: "Traitez les données comme confidentielles et prévenez l'organisme émetteur."
            )
        ),
        Explanation(
            "COD-120",
            what: Text(
                en: "{path} says that the producer is not the exporter, but does not say who it is ({clause}).",
                es: "{path} dice que el productor no es el exportador, pero no dice quién es ({clause}).",
                pt: "{path} diz que o produtor não é o exportador, mas não diz quem é ({clause}).",
                fr: "{path} dit que le producteur n'est pas l'exportateur, mais ne dit pas qui il est ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer who produced the goods.",
                es: "Pregunte a la entidad emisora quién produjo las mercancías.",
                pt: "Pergunte à entidade emissora quem produziu as mercadorias.",
                fr: "Demandez à l'organisme émetteur qui a produit les marchandises."
            )
        ),
        Explanation(
            "COD-121",
            what: Text(
                en: "The tariff code “{value}” at {path} does not have the shape of {nomenclature} ({clause}).",
                es: "El código arancelario «{value}» en {path} no tiene la forma de {nomenclature} ({clause}).",
                pt: "O código tarifário “{value}” em {path} não tem a forma de {nomenclature} ({clause}).",
                fr: "Le code tarifaire « {value} » à {path} n'a pas la forme de {nomenclature} ({clause})."
            ),
            remedy: Text(
                en: "Find out which nomenclature the code is taken from.",
                es: "Averigüe de qué nomenclatura procede el código.",
                pt: "Apure de qual nomenclatura o código foi tirado.",
                fr: "Recherchez de quelle nomenclature provient le code."
            )
        ),
        Explanation(
            "COD-122",
            what: Text(
                en: "The certificate does not state the edition of the nomenclature ({clause}).",
                es: "El certificado no indica la edición de la nomenclatura ({clause}).",
                pt: "O certificado não indica a edição da nomenclatura ({clause}).",
                fr: "Le certificat n'indique pas l'édition de la nomenclature ({clause})."
            ),
            remedy: Text(
                en: "Compare the codes with the edition of the agreement.",
                es: "Compare los códigos con la edición del acuerdo.",
                pt: "Compare os códigos com a edição do acordo.",
                fr: "Comparez les codes à l'édition de l'accord."
            )
        ),
        Explanation(
            "COD-123",
            what: Text(
                en: "The edition “{value}” at {path} names no edition of the Harmonized System ({clause}).",
                es: "La edición «{value}» en {path} no nombra ninguna edición del Sistema Armonizado ({clause}).",
                pt: "A edição “{value}” em {path} não designa nenhuma edição do Sistema Harmonizado ({clause}).",
                fr: "L'édition « {value} » à {path} ne désigne aucune édition du Système harmonisé ({clause})."
            ),
            remedy: Text(
                en: "Ask the issuer which edition the codes are taken from.",
                es: "Pregunte a la entidad emisora de qué edición proceden los códigos.",
                pt: "Pergunte à entidade emissora de qual edição os códigos foram tirados.",
                fr: "Demandez à l'organisme émetteur de quelle édition proviennent les codes."
            )
        ),
    ]
}
